"""Repairs of starts and goals that are wrong by a hair: outside a limit, or in contact, by what rounding explains."""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.core.limits import Limits
from praxia.motion_planning.sphere_world import SphereWorld

__all__ = ["freed", "gap", "within_limits"]

OUTSIDE = 1e-6  # how far outside a limit is repaired [rad or m]
DEEPEST = 1e-3  # how deep an overlap is repaired [m]
_AHEAD = 1e-4  # how clear of everything a repaired configuration is [m]
_STEPS = 60


def within_limits(q: Array, limits: Limits, what: str) -> tuple[Array, str]:
    """`q` (n,) moved inside the position limits, and why that is too far, or an empty reason."""
    excess = np.maximum(limits.lower - q, q - limits.upper)
    worst = int(np.argmax(excess))
    if excess[worst] > OUTSIDE:
        low, high = limits.lower[worst], limits.upper[worst]
        return q, f"{what}: joint {limits.names[worst]!r} is at {q[worst]:.6g}, outside [{low:.6g}, {high:.6g}]"
    return np.clip(q, limits.lower, limits.upper), ""


def gap(world: SphereWorld, q: Array) -> float:
    """Least distance minus margin [m] of anything that a joint moves, at `q` (n,); at most 6 cm."""
    return float(world.room(q[None])[0, 1:].min())


def freed(world: SphereWorld, q: Array, limits: Limits) -> Array | None:
    """The configuration near `q` (n,) that touches nothing, by Newton steps along the gradient of the overlap.

    None where it is deeper than `DEEPEST` or no way out is found.
    """
    at, found = np.array(q), None
    reach = 2.0 * _AHEAD
    if gap(world, at) < -DEEPEST:
        return None
    for _ in range(_STEPS):
        room = gap(world, at)
        if room >= 0.5 * _AHEAD:
            return at
        if room >= 0.0:
            found = at.copy()
        cost, slope = world.gradient(at[None], reach - min(room, 0.0))
        norm = float(slope[0] @ slope[0])
        if room < -2.0 * DEEPEST or norm < 1e-18:
            return found
        # The penalty of one pair, (reach - d)^2 / (2 reach), is halved by half of what takes it to zero.
        at = np.clip(at - 0.5 * float(cost[0]) / norm * slope[0], limits.lower, limits.upper)
    return found
