"""Somebody meddles: an object is pushed to another spot, or knocked out of the hand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from praxia.core.arrays import Array
from praxia.core.geometry import Pose
from praxia.core.predicates import support
from praxia.core.scene import Scene
from praxia.core.world import WorldState
from praxia.simulation.cell import Cell
from praxia.simulation.placement import footprint, gap

__all__ = ["knock"]

_NEAR, _FAR = 0.05, 0.15  # how far an object is moved [m]
_SIDEWAYS = (0.06, 0.09, 0.12, 0.15)  # how far an object is knocked out of the hand [m]; a rim is left late
_HAND = 0.14  # what lies nearer to the grasp point than this, seen from above, may touch the hand [m]
_MARGINS = (0.0, 0.04)  # how far beyond the region of the start a new spot may lie [m]: the first that has room
_ATTEMPTS = 400


def knock(cell: Cell, name: str, rng: np.random.Generator) -> Pose | None:
    """New pose in the world of a thing that was moved by 5 to 15 cm, or None where there is no room for it.

    A thing on the table moves to a free spot of the region where things lie at the start, or close to it, with
    whatever rests on or in it, at any yaw. A thing in the hand is knocked along the fingers' width, as far as it takes
    to leave the grasp, and falls.
    """
    world, scene = cell.truth(), cell.world.scene
    if world.held == name:
        X_new = _beside_the_hand(cell, name, world, rng)
        if X_new is not None:
            cell.displace(name, X_new)
        return X_new
    loads = _loads(scene, world, name)
    X_old = world.pose(scene, name)
    X_new = _free_spot(cell, name, world, loads, rng)
    if X_new is not None:
        for load in loads:
            cell.displace(load, X_new @ X_old.inverse() @ world.pose(scene, load))
        cell.displace(name, X_new)
    return X_new


def _beside_the_hand(cell: Cell, name: str, world: WorldState, rng: np.random.Generator) -> Pose | None:
    """The nearest place beside the fingers, on a random side unless something is in the way there."""
    X_WO = world.pose(cell.world.scene, name)
    side = world.gripper.X_WG.R[:, 0] * rng.choice([-1.0, 1.0])
    for distance in _SIDEWAYS:
        for direction in (side, -side):
            X_new = Pose(X_WO.p + distance * direction, X_WO.quat_wxyz)
            if cell.is_free(name, X_new):
                return X_new
    return None


def _free_spot(cell: Cell, name: str, world: WorldState, loads: Sequence[str], rng: np.random.Generator) -> Pose | None:
    scene, placement = cell.world.scene, cell.world.placement
    if placement is None:
        return None
    model, p = scene.object(name), world.pose(scene, name).p
    others = [(footprint(o), _place(world.pose(scene, o.name))) for o in scene.movable if o.name not in (name, *loads)]
    for attempt in range(len(_MARGINS) * _ATTEMPTS):
        margin = _MARGINS[attempt // _ATTEMPTS]
        distance, angle, yaw = rng.uniform((_NEAR, -np.pi, -np.pi), (_FAR, np.pi, np.pi))
        at = np.array([p[0] + distance * np.cos(angle), p[1] + distance * np.sin(angle), yaw])
        if not ((placement.lower - margin <= at[:2]) & (at[:2] <= placement.upper + margin)).all():
            continue
        if np.linalg.norm(at[:2] - world.gripper.X_WG.p[:2]) < _HAND:
            continue
        X_new = placement.pose(model, *at)
        clear = all(gap(footprint(model), at, other, there) >= placement.clearance for other, there in others)
        if clear and cell.is_free(name, X_new):
            return X_new
    return None


def _loads(scene: Scene, world: WorldState, name: str) -> tuple[str, ...]:
    """What rests on or in a thing, directly or through others, in the scene's order."""
    carrier = {o.name: fact.args[1] for o in scene.movable if (fact := support(scene, world, o.name)) is not None}
    found = [name]
    for thing in found:  # grows while it is walked through
        found += [x for x, y in carrier.items() if y == thing]
    return tuple(o.name for o in scene.movable if o.name in found[1:])


def _place(X_WO: Pose) -> Array:
    return np.array([X_WO.p[0], X_WO.p[1], X_WO.yaw])
