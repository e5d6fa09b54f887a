"""Where to put things: candidate poses of an object on a surface, in a container, or relative to another object."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.core.extent import bounds, shape_bounds, top_surface
from praxia.core.geometry import Pose
from praxia.core.predicates import DIRECTIONS
from praxia.core.scene import ObjectModel, Scene, Surface
from praxia.core.world import WorldState, part_motion

__all__ = ["Spots", "away_from", "inside", "on_surface", "radius", "relative"]

_RELEASE = 0.003  # height above the support at which the fingers open [m]
_DROP = 0.04  # how much higher the fingers open where walls leave them no room [m]
_AROUND = 0.40  # how far from the hand a free spot on a wide surface is looked for [m]
_STATIONS = 16  # coordinates at which the way of a part is looked at
_GAP = 0.012  # free distance to neighbours that a placement keeps [m]


@dataclass(frozen=True, eq=False)
class Spots:
    """Where an object could go.

    Attributes:
        poses: Candidate poses of the object in the world, best first.
        crowders: Names of the things that took candidates away, those that took most first.
    """

    poses: tuple[Pose, ...]
    crowders: tuple[str, ...] = ()


def radius(model: ObjectModel) -> float:
    """Radius [m] of the circle around the object's vertical axis that holds all of it when it stands upright."""
    if model.rim is not None:
        return model.rim.radius + model.rim.thickness
    box = bounds(model, Pose.identity())
    return float(np.hypot(*np.abs(box[:, :2]).max(axis=0)))


def _resting(model: ObjectModel, yaw: float, x: float, y: float, z: float) -> Pose:
    """Upright pose whose lowest point is `_RELEASE` above height z."""
    upright = Pose.from_yaw(yaw, (x, y, 0.0))
    return Pose.from_yaw(yaw, (x, y, z - float(bounds(model, upright)[0, 2]) + _RELEASE))


class _Neighbours:
    """What a new placement on a surface must keep away from, and how often each movable thing was in the way.

    Args:
        scene, world: What there is and where.
        height: Of the surface [m], in the world.
        but: Names that do not count: what is put down, what it is put on.
    """

    def __init__(self, scene: Scene, world: WorldState, height: float, but: Sequence[str]) -> None:
        self.places = [(o.name, world.pose(scene, o.name).p[:2], radius(o)) for o in scene.movable if o.name not in but]
        fixed = [o for o in scene.objects if not o.movable and o.name not in but]
        boxes = [shape_bounds(shape, world.pose(scene, o.name)) for o in fixed for shape in o.shapes]
        self._walls = [box[:, :2] for box in boxes if box[1, 2] > height + _RELEASE]
        self._taken: Counter[str] = Counter()

    def free(self, point: Array, reach: float) -> bool:
        """Whether a circle of radius `reach` [m] at `point` [m], shape (2,), keeps its distance from all of them."""
        near = [name for name, p, r in self.places if float(np.hypot(*(point - p))) < reach + r + _GAP]
        self._taken.update(near)
        return not near and all(
            np.hypot(*np.maximum(np.maximum(low - point, point - high), 0.0)) >= reach for low, high in self._walls
        )

    @property
    def crowders(self) -> tuple[str, ...]:
        return tuple(sorted(self._taken, key=lambda name: (-self._taken[name], name)))


def _points_on(
    surface: Surface, X_WO: Pose, model: ObjectModel, rng: np.random.Generator, count: int, centred: bool
) -> list[Array]:
    """World points [m], shape (3,), on a surface, at least the model's radius inside its edge where there is room."""
    reach = radius(model)
    if surface.round:
        free = max(surface.half_x - reach, 0.0)
        # Rather along the edge, so that what comes later finds room as well.
        r, angle = free * rng.uniform(0.6, 1.0, count), rng.uniform(-np.pi, np.pi, count)
        local = np.column_stack([r * np.cos(angle), r * np.sin(angle)])
    else:
        free_x, free_y = max(surface.half_x - reach, 0.0), max(surface.half_y - reach, 0.0)
        local = rng.uniform((-free_x, -free_y), (free_x, free_y), (count, 2))
    if centred:
        local[0] = 0.0
    return [X_WO.apply(surface.centre + np.array([x, y, 0.0])) for x, y in local]


def _points_around(
    near: Array, surface: Surface, X_WO: Pose, model: ObjectModel, rng: np.random.Generator, count: int
) -> list[Array]:
    """World points [m], shape (3,), on a surface and within `_AROUND` of a point (2,), nearest first."""
    reach = radius(model)
    distances = np.sort(_AROUND * np.sqrt(rng.uniform(size=count)))
    angles = rng.uniform(-np.pi, np.pi, count)
    z = float(X_WO.apply(surface.centre)[2])
    points = [
        np.array([near[0] + r * np.cos(a), near[1] + r * np.sin(a), z]) for r, a in zip(distances, angles, strict=True)
    ]
    inner = Surface(surface.centre, surface.half_x - reach, surface.half_y - reach, surface.round)
    return [p for p in points if _over_patch(inner, X_WO, p[:2])]


def on_surface(
    scene: Scene,
    world: WorldState,
    model: ObjectModel,
    target: str,
    rng: np.random.Generator,
    *,
    count: int = 24,
    within: str = "",
    near: Array | None = None,
) -> Spots:
    """Candidate poses of `model` standing on `target`, clear of what is there already.

    Args:
        scene, world: What there is and where.
        model: What to put down.
        target: Name of the thing to put it on.
        rng: Source of the candidates.
        count: How many points to try; crowded ones are dropped.
        within: Name of a region that the point must lie in as well, or "".
        near: Prefer points close to this one [m], shape (2,).
    """
    owner = scene.object(target)
    top = top_surface(owner, world.pose(scene, target))
    if top is None:
        return Spots(())
    patch, X_WT = top
    z = float(X_WT.apply(patch.centre)[2])
    if within and (region := scene.object(within).surface) is not None:
        patch, X_WT = region, scene.fixed[within]
    small = owner.movable and not patch.round and max(patch.half_x, patch.half_y) < 1.5 * radius(model)
    if small:  # a stack: only the middle is stable; any of the four square yaws
        p = X_WT.apply(patch.centre)
        return Spots(tuple(_resting(model, X_WT.yaw + k * np.pi / 2, p[0], p[1], p[2]) for k in range(4)))
    others = _Neighbours(scene, world, z, (model.name, target))
    spots = [] if near is None else _points_around(near, patch, X_WT, model, rng, count)
    if not spots:  # also where the whole surface is far from `near`
        spots = _points_on(patch, X_WT, model, rng, count, centred=bool(within))
    guests = [p for _, p, _ in others.places if _over_patch(patch, X_WT, p)]
    if near is None and not within and guests:  # close together, for the same reason
        spots.sort(key=lambda p: min(float(np.hypot(*(p[:2] - g))) for g in guests))
    free = [p for p in spots if others.free(p[:2], radius(model))]
    yaws = rng.uniform(-np.pi, np.pi, len(free))
    poses = tuple(_resting(model, float(yaw), p[0], p[1], z) for p, yaw in zip(free, yaws, strict=True))
    return Spots(poses, others.crowders)


def _over_patch(patch: Surface, X_WT: Pose, point: Array, inset: float = 0.0) -> bool:
    """Whether a world point [m], shape (2,), lies over the patch, at least `inset` [m] inside its edge."""
    x, y = np.abs((X_WT.inverse().apply(np.array([*point, X_WT.p[2]])) - patch.centre)[:2])
    if patch.round:
        return bool(np.hypot(x, y) <= patch.half_x - inset)
    return bool(x <= patch.half_x - inset and y <= patch.half_y - inset)


def inside(
    scene: Scene, world: WorldState, model: ObjectModel, target: str, rng: np.random.Generator, *, count: int = 24
) -> Spots:
    """Candidate poses of `model` just above the floor of a container, or above what lies in it, freest first."""
    owner = scene.object(target)
    if owner.cavity is None:
        return Spots(())
    X_WC = world.pose(scene, target)
    half_x, half_y, half_z = owner.cavity.half
    floor = Surface(owner.cavity.centre - np.array([0, 0, half_z]), half_x, half_y, owner.cavity.round)
    contents = [
        (o, world.pose(scene, o.name))
        for o in scene.movable
        if o.name not in (model.name, target) and _over_opening(owner, X_WC, world.pose(scene, o.name).p)
    ]
    reach = radius(model)
    candidates = []
    for p in _points_on(floor, X_WC, model, rng, count, centred=True):
        gaps = [float(np.hypot(*(X.p[:2] - p[:2]))) - radius(o) - reach for o, X in contents]
        # Over something that lies there, the object is let go above it and finds its own place.
        tops = [float(bounds(o, X)[1, 2]) for (o, X), gap in zip(contents, gaps, strict=True) if gap < 0.0]
        z = max([p[2], *tops])
        candidates.append((z > p[2] + 1e-6, -min([*gaps, 0.02]), p, z))
    order = sorted(range(len(candidates)), key=lambda i: (candidates[i][0], candidates[i][1], i))
    yaws = rng.uniform(-np.pi, np.pi, count)
    points = [(candidates[i][2], candidates[i][3]) for i in order]
    low = tuple(_resting(model, float(yaw), p[0], p[1], z) for (p, z), yaw in zip(points, yaws, strict=True))
    # Where the walls leave the fingers no room, let go from above the rim.
    high = tuple(Pose(X.p + np.array([0.0, 0.0, _DROP]), X.quat_wxyz) for X in low[:8])
    return Spots((*low, *high))


def _over_opening(owner: ObjectModel, X_WC: Pose, point: Array) -> bool:
    assert owner.cavity is not None
    x, y = np.abs(X_WC.inverse().apply(point)[:2] - owner.cavity.centre[:2])
    if owner.cavity.round:
        return bool(np.hypot(x, y) <= owner.cavity.half[0])
    return bool(x <= owner.cavity.half[0] and y <= owner.cavity.half[1])


def relative(
    scene: Scene,
    world: WorldState,
    model: ObjectModel,
    origin: Array,
    direction: str,
    rng: np.random.Generator,
    *,
    nearest: float,
    farthest: float,
    spread: float,
    target: str,
    count: int = 24,
) -> Spots:
    """Candidate poses on `target`, displaced from a point in a named direction, nearest first.

    Args:
        scene, world: What there is and where.
        model: What to put down.
        origin: The point [m], in the world, shape (3,).
        direction: One of `core.predicates.DIRECTIONS`.
        rng: Source of the candidates.
        nearest, farthest: Range of the displacement along the direction [m].
        spread: Largest displacement to the side, as a fraction of the one along.
        target: What the object is put on.
        count: How many points to try.
    """
    along = np.array(DIRECTIONS[direction])
    across = np.array([-along[1], along[0]])
    owner = scene.object(target)
    top = top_surface(owner, world.pose(scene, target))
    if top is None or farthest < nearest:
        return Spots(())
    patch, X_WT = top
    others = _Neighbours(scene, world, float(X_WT.apply(patch.centre)[2]), (model.name, target))
    found = []
    distances = np.sort(rng.uniform(nearest, farthest, count))
    for distance, slope in zip(distances, rng.uniform(-spread, spread, count), strict=True):
        side = distance * slope
        xy = origin[:2] + distance * along + side * across
        if _over_patch(patch, X_WT, xy, inset=radius(model)) and others.free(xy, radius(model)):
            yaw = float(rng.uniform(-np.pi, np.pi))
            found.append(_resting(model, yaw, xy[0], xy[1], float(X_WT.apply(patch.centre)[2])))
    return Spots(tuple(found), others.crowders)


def away_from(spots: Spots, scene: Scene, world: WorldState, model: ObjectModel, name: str, distance: float) -> Spots:
    """The spots that leave room around a thing, or, where it is a part that moves, all along its way.

    Args:
        spots: Candidate poses of `model`.
        scene, world: What there is and where.
        model: What is put down.
        name: What has to stay free.
        distance: Smallest distance from the middle of the thing [m]; a part's way is kept free as wide as the part.
    """
    owner = scene.object(name)
    if not owner.part:
        p = world.pose(scene, name).p[:2]
        return Spots(tuple(X for X in spots.poses if float(np.hypot(*(X.p[:2] - p))) >= distance), spots.crowders)
    part = scene.articulation(owner.part)
    way = np.linspace(part.lower, part.upper, _STATIONS)
    boxes = [bounds(owner, part_motion(part, float(s)) @ scene.fixed[name])[:, :2] for s in way]
    reach = radius(model) + _GAP

    def free(point: Array) -> bool:
        return all(np.hypot(*np.maximum(np.maximum(low - point, point - high), 0.0)) >= reach for low, high in boxes)

    return Spots(tuple(X for X in spots.poses if free(X.p[:2])), spots.crowders)
