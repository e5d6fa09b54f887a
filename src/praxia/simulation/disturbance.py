"""Somebody meddles: an object is pushed to another spot, or knocked out of the hand."""

from __future__ import annotations

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
_SIDEWAYS = 0.06  # how far an object is knocked out of the hand [m]; a finger is 2.2 cm wide
_HAND = 0.14  # what lies nearer to the grasp point than this, seen from above, may touch the hand [m]
_ATTEMPTS = 500


def knock(cell: Cell, name: str, rng: np.random.Generator) -> Pose | None:
    """New pose in the world of a thing that was moved by 5 to 15 cm, or None where there is no room for it.

    A thing on the table moves to a free spot of the region where things lie at the start, with whatever rests on or in
    it, at any yaw. A thing in the hand is knocked 6 cm along the fingers' width, out of the grasp, and falls.
    """
    world = cell.truth()
    if world.held == name:
        return _knock_out(cell, name, world, rng)
    scene = cell.world.scene
    spot = _free_spot(cell, name, world, rng)
    if spot is None:
        return None
    motion = spot @ world.pose(scene, name).inverse()
    for load in _load(scene, world, name):
        cell.displace(load, motion @ world.pose(scene, load))
    cell.displace(name, spot)
    return spot


def _knock_out(cell: Cell, name: str, world: WorldState, rng: np.random.Generator) -> Pose | None:
    """The thing beside the hand, on a random one of the two sides; the other side where something is in the way."""
    X_WO = world.pose(cell.world.scene, name)
    side = world.gripper.X_WG.R[:, 0] * rng.choice([-1.0, 1.0])
    for direction in (side, -side):
        X_new = Pose(X_WO.p + _SIDEWAYS * direction, X_WO.quat_wxyz)
        if cell.is_free(name, X_new):
            cell.displace(name, X_new)
            return X_new
    return None


def _free_spot(cell: Cell, name: str, world: WorldState, rng: np.random.Generator) -> Pose | None:
    scene, placement = cell.world.scene, cell.world.placement
    if placement is None:
        return None
    model, X_WO = scene.object(name), world.pose(scene, name)
    moved = {name, *_load(scene, world, name)}
    others = [o for o in scene.movable if o.name not in moved]
    for _ in range(_ATTEMPTS):
        distance, angle, yaw = rng.uniform((_NEAR, -np.pi, -np.pi), (_FAR, np.pi, np.pi))
        x, y = X_WO.p[:2] + distance * np.array([np.cos(angle), np.sin(angle)])
        inside = (placement.lower <= (x, y)).all() and ((x, y) <= placement.upper).all()
        if not inside or np.hypot(*(np.array([x, y]) - world.gripper.X_WG.p[:2])) < _HAND:
            continue
        at = np.array([x, y, yaw])
        print_ = footprint(model)
        clear = all(
            gap(print_, at, footprint(o), _place(world.pose(scene, o.name))) >= placement.clearance for o in others
        )
        if clear and cell.is_free(name, X_new := placement.pose(model, x, y, yaw)):
            return X_new
    return None


def _load(scene: Scene, world: WorldState, name: str) -> list[str]:
    """What rests on or in a thing, directly or through others, in the scene's order."""
    carrier = {o.name: fact.args[1] for o in scene.movable if (fact := support(scene, world, o.name)) is not None}
    loads = {name}
    while more := {x for x, y in carrier.items() if y in loads and x not in loads}:
        loads |= more
    return [o.name for o in scene.movable if o.name in loads and o.name != name]


def _place(X_WO: Pose) -> Array:
    return np.array([X_WO.p[0], X_WO.p[1], X_WO.yaw])
