"""The rule for things that move by themselves: at rest before contact, whatever they do within their speed."""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.core.interfaces import FilterClearance
from praxia.core.report import Violation

__all__ = ["MoverRule"]

_DEVIATIONS = 4.0
"""Standard deviations of a measured position that are kept besides: 3 in 100,000 err more towards the robot."""


class MoverRule:
    """Checks courses against movers: until rest, the distance to each exceeds what it can have covered by then."""

    def __init__(self, clearance: FilterClearance, h: float, *, noise: float = 0.0) -> None:
        """Args:
        clearance: Where the movers were measured, and how fast they are.
        h: Time between rows [s].
        noise: Standard deviation of where they were measured, in any direction [m].
        """
        self._clearance, self._h = clearance, h
        self._margin = clearance.margin + _DEVIATIONS * noise

    def too_near(self, q: Array, age: float) -> Violation | None:
        """The mover that could be met by a robot at `q` (n,) within the next tick, and how near, or None."""
        clearance = self._clearance
        distance = clearance.separation(q[None])[0]
        needed = self._margin + clearance.speeds * (age + self._h)
        if not (distance < needed).any():
            return None
        i = int(np.argmin(distance - needed))
        return Violation("clearance", clearance.movers[i], float(distance[i]), float(needed[i]), "m")

    def broken(self, q: Array, rows: Array, age: float) -> Violation | None:
        """The mover that could be met on `rows` (k, n), and how near, or None where none could.

        Between two looks, distances shrink by no more than the robot's own motion and the movers' speeds allow, so most
        rows need none. Each distance covers the motion up to the next row, too.

        Args:
            q: Where the robot is, shape (n,).
            rows: What would be sent, down to rest.
            age: Time since the movers were measured [s].
        """
        clearance = self._clearance
        moving = np.flatnonzero((rows != rows[-1]).any(axis=1))
        count = int(moving[-1]) + 2 if len(moving) else (1 if (rows[0] != q).any() else 0)
        if count == 0 or not clearance.movers:
            return None
        way = np.concatenate((q[None], rows[:count]))
        needed = self._margin + self._between(way)[:, None] + self._covered(count + 1, age)
        at = 0
        while True:
            distance = clearance.separation(way[at : at + 1])[0]
            own = np.abs(way[at:] - way[at]) @ clearance.reach
            short = (distance - needed[at:] < own[:, None]).any(axis=1)
            if short[0]:
                i = int(np.argmin(distance - needed[at]))
                return Violation("clearance", clearance.movers[i], float(distance[i]), float(needed[at, i]), "m")
            if not short.any():
                return None
            at += int(np.argmax(short))

    def _between(self, way: Array) -> Array:
        """How much nearer robot and load can be on the way to the next row than at both ends [m], shape (k,)."""
        nearer = np.zeros(len(way))
        nearer[:-1] = 0.5 * np.abs(np.diff(way, axis=0)) @ self._clearance.reach
        return nearer

    def _covered(self, count: int, age: float) -> Array:
        """How far each mover can have come by the time of the row after each of `count` rows [m], shape (count, m)."""
        covered: Array = self._clearance.speeds * (age + self._h * np.arange(1.0, count + 1.0))[:, None]
        return covered
