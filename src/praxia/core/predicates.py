"""What each predicate means in geometry: from a world state to facts.

The same definitions serve the planner (on estimated poses) and the judge (on true ones); they are written into
every run folder, so that a stranger can check a result without this code. World axes: x away from the robot, y to
its left, z up.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from praxia.core.errors import unknown
from praxia.core.extent import bounds, top_surface
from praxia.core.plan import Fact, Goal
from praxia.core.scene import Cavity, ObjectModel, Scene, Surface
from praxia.core.world import WorldState

__all__ = ["DEFINITIONS", "DIRECTIONS", "facts", "final_facts", "holds", "support"]

DIRECTIONS: Mapping[str, tuple[float, float]] = {
    "left": (0.0, 1.0),
    "right": (0.0, -1.0),
    "behind": (1.0, 0.0),
    "front": (-1.0, 0.0),
}
"""Horizontal unit vectors (x, y) in the world, as the robot sees them: front is towards the robot."""

DEFINITIONS: Mapping[str, str] = {
    "on": "the lowest point of x is within 1 cm of the height of y's upper surface and the centre of x lies over it",
    "in": "the centre of x lies over the opening of c and the lowest point of x is at least 5 mm below c's rim",
    "within": "x is supported by the table and its centre lies over the region r",
    "holding": "the centre of x is within 3 cm of the grasp point, or x's rim is pinched, and the fingers are stopped "
    "by it",
    "handempty": "no object is held",
    "clear": "no other object rests on x",
    "opened": "the joint of d stands at 70 % of its range or more",
    "closed": "the joint of d stands within 1 cm (hinge: 0.05 rad) of its closed end",
    "beside": "x and y rest at the same height within 2 cm; x's centre is 3 to 20 cm from y's in direction d, by its "
    "offset along d, and less to the side than along d",
    "shifted": "the centre of x has moved by at least 4 cm in direction d since the start",
    "gripper-at": "the grasp point is within 15 cm of the centre of x, seen from above",
}
"""Predicate -> its meaning in one sentence; arguments are named as in the sentence."""

_SLACK = 0.01
_RIM_DEPTH = 0.005


def _over(patch: Surface | Cavity, point_O: np.ndarray, slack: float) -> bool:
    """Whether a point [m], in the patch's frame, is horizontally inside it."""
    dx, dy = point_O[:2] - patch.centre[:2]
    half_x, half_y = (patch.half_x, patch.half_y) if isinstance(patch, Surface) else patch.half[:2]
    if patch.round:
        return bool(np.hypot(dx, dy) <= half_x + slack)
    return bool(abs(dx) <= half_x + slack and abs(dy) <= half_y + slack)


def _inside(scene: Scene, world: WorldState, x: ObjectModel, c: ObjectModel, slack: float) -> bool:
    if c.cavity is None or c.name == x.name:
        return False
    X_WO, X_WC = world.pose(scene, x.name), world.pose(scene, c.name)
    if X_WC.R[2, 2] < 0.8:  # a container on its side holds nothing
        return False
    box = bounds(x, X_WO)
    if min(box[1, :2] - box[0, :2]) >= 2 * min(c.cavity.half[:2]):  # a bowl on a plate does not hold the plate
        return False
    rim = X_WC.p[2] + c.cavity.centre[2] + c.cavity.half[2]
    floor = X_WC.p[2] + c.cavity.centre[2] - c.cavity.half[2]
    low = bounds(x, X_WO)[0, 2]
    return bool(_over(c.cavity, X_WC.inverse().apply(X_WO.p), 0.0) and floor - 0.01 - slack <= low <= rim - _RIM_DEPTH)


def _resting(scene: Scene, world: WorldState, x: ObjectModel, y: ObjectModel, slack: float) -> float | None:
    """Distance [m] between x's lowest point and y's top, or None where x does not rest on y."""
    if y.name == x.name:
        return None
    top = top_surface(y, world.pose(scene, y.name))
    if top is None:
        return None
    patch, X_WT = top
    X_WO = world.pose(scene, x.name)
    gap = abs(bounds(x, X_WO)[0, 2] - X_WT.apply(patch.centre)[2])
    return gap if gap <= slack and _over(patch, X_WT.inverse().apply(X_WO.p), 0.0) else None


def support(scene: Scene, world: WorldState, name: str, slack: float = _SLACK) -> Fact | None:
    """What the object rests on or in: `(in x c)` before `(on x y)`, closest height first; None if held or falling."""
    x = scene.object(name)
    if world.held == name:
        return None
    # The smallest cavity wins: a cube in a bowl in a drawer is in the bowl.
    containers = [c for c in scene.objects if _inside(scene, world, x, c, slack)]
    gaps = [
        (gap, i, y.name)
        for i, y in enumerate(scene.objects)
        if y.category != "region" and (gap := _resting(scene, world, x, y, slack)) is not None
    ]
    on = min(gaps)[2] if gaps else ""
    if containers and not (on and scene.object(on).movable and not scene.object(on).cavity):
        smallest = min(containers, key=lambda c: float(np.prod(c.cavity.half)) if c.cavity else 0.0)
        return Fact("in", (name, smallest.name))
    return Fact("on", (name, on)) if on else None


def holds(
    fact: Fact,
    scene: Scene,
    world: WorldState,
    *,
    start: WorldState | None = None,
    slack: float = _SLACK,
    margin: float = 0.0,
) -> bool:
    """Whether a fact is true in a world state.

    Args:
        fact: One ground atom with a predicate of `DEFINITIONS`.
        scene: What there is.
        world: Where it is.
        start: State that "shifted" is measured from.
        slack: Tolerance on heights [m]; more for noisy estimates than for the truth.
        margin: How far inside its bounds a distance must be [m]: whoever acts on estimates should not stop at the edge.

    Raises:
        InvalidInput: Unknown predicate or object.
    """
    predicate, args = fact.predicate, fact.args
    if predicate in ("opened", "closed"):
        part = scene.articulation(args[0])
        s = world.parts[part.name] - part.lower
        if predicate == "opened":
            return s >= 0.7 * (part.upper - part.lower)
        return s <= (0.01 if part.kind == "slide" else 0.05)
    if predicate == "handempty":
        return not world.held
    if predicate == "holding":
        return world.held == args[0]
    if predicate in ("on", "in"):
        found = support(scene, world, args[0], slack) if scene.object(args[0]).movable else None
        if found == fact:
            return True
        # A cube on a cube in the bowl is also in the bowl.
        x, y = scene.object(args[0]), scene.object(args[1])
        return predicate == "in" and found is not None and _inside(scene, world, x, y, slack)
    if predicate == "clear":
        return all(support(scene, world, o.name, slack) != Fact("on", (o.name, args[0])) for o in scene.movable)
    p = world.pose(scene, args[0]).p
    if predicate == "within":
        region = scene.object(args[1])
        found = support(scene, world, args[0], slack)
        if region.surface is None or found is None or found.predicate != "on" or scene.object(found.args[1]).movable:
            return False
        return _over(region.surface, world.pose(scene, args[1]).inverse().apply(p), 0.0)
    if predicate == "beside":
        offset = p[:2] - world.pose(scene, args[1]).p[:2]
        along, across = _components(offset, args[2])
        low_x = bounds(scene.object(args[0]), world.pose(scene, args[0]))[0, 2]
        low_y = bounds(scene.object(args[1]), world.pose(scene, args[1]))[0, 2]
        level = float(abs(low_x - low_y)) <= 0.01 + slack
        return world.held != args[0] and 0.03 + margin <= along <= 0.20 - margin and across <= along - margin and level
    if predicate == "shifted":
        if start is None:
            return False
        along, _ = _components(p[:2] - start.pose(scene, args[0]).p[:2], args[1])
        return world.held != args[0] and along >= 0.04 + margin
    if predicate == "gripper-at":
        return bool(np.linalg.norm(p[:2] - world.gripper.X_WG.p[:2]) <= 0.15 - margin)
    raise unknown("predicate", predicate, DEFINITIONS)


def _components(offset: np.ndarray, direction: str) -> tuple[float, float]:
    """Signed length along a named direction and absolute length across it [m]."""
    if direction not in DIRECTIONS:
        raise unknown("direction", direction, DIRECTIONS)
    d = np.array(DIRECTIONS[direction])
    along = float(offset @ d)
    return along, float(abs(offset[0] * d[1] - offset[1] * d[0]))


def facts(scene: Scene, world: WorldState, *, slack: float = _SLACK) -> tuple[Fact, ...]:
    """All support, holding, clearance and joint facts of a world state, sorted."""
    found = [s for o in scene.movable if (s := support(scene, world, o.name, slack)) is not None]
    covered = {s.args[1] for s in found if s.predicate == "on"}
    found += [Fact("clear", (o.name,)) for o in scene.movable if o.name not in covered and o.name != world.held]
    found += [Fact("holding", (world.held,))] if world.held else [Fact("handempty")]
    for part in scene.articulations:
        found += [f for f in (Fact("opened", (part.name,)), Fact("closed", (part.name,))) if holds(f, scene, world)]
    return tuple(sorted(found))


def final_facts(goal: Goal) -> tuple[Fact, ...]:
    """What must be true in the end: every stage's facts but those that a later stage undoes.

    "Open the drawer, put the cube in, close it" ends with the cube in and the drawer closed.
    """
    kept: list[Fact] = []
    for stage in goal.stages:
        kept = [old for old in kept if old not in stage and not any(_replaces(new, old) for new in stage)]
        kept += stage
    return tuple(kept)


_PLACEMENT = ("on", "in", "within", "beside", "shifted", "holding")
_TRANSIENT = ("holding", "gripper-at", "handempty")


def _replaces(new: Fact, old: Fact) -> bool:
    """Whether reaching `new` later makes `old` void."""
    if old.predicate in _TRANSIENT:
        return True  # the hand has moved on
    if new.predicate == old.predicate == "on" and new.args == old.args[::-1]:
        return True  # the other way round
    if {new.predicate, old.predicate} <= {"opened", "closed"}:
        return new.args == old.args
    return new.predicate in _PLACEMENT and old.predicate in _PLACEMENT and new.args[0] == old.args[0]
