"""The rule for things that move by themselves: at rest before contact, whatever they do within their speed."""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.core.interfaces import FilterClearance
from praxia.core.report import Violation

__all__ = ["MoverRule"]

_DEVIATIONS = 4.0
"""Standard deviations of a measured position that are kept besides: 3 in 100,000 err more towards the robot."""


_LOOKS = 16
"""Rows that are looked at together where one does not vouch for all."""


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

    def broken(self, q: Array, rows: Array, age: float, *, since: int = 0) -> Violation | None:
        """The mover that could be met on `rows` (k, n), and how near, or None where none could.

        Between two looks, distances shrink by no more than the robot's own motion and the movers' speeds allow, so most
        rows need none. Each distance covers the motion up to the next row, too.

        Args:
            q: Where the robot is, shape (n,).
            rows: What would be sent, down to rest.
            age: Time since the movers were measured [s].
            since: Rows before this one, counted from 1, have been looked at with this age, and the way from each of
                them to the next.
        """
        clearance = self._clearance
        moving = np.flatnonzero((rows != rows[-1]).any(axis=1))
        count = int(moving[-1]) + 2 if len(moving) else (1 if (rows[0] != q).any() else 0)
        if count == 0 or not clearance.movers:
            return None
        way = np.concatenate((q[None], rows[:count]))
        needed = self._margin + self._between(way)[:, None] + self._covered(count + 1, age)
        looked = np.array([min(since, count)])
        open_ = np.arange(looked[0], count + 1)  # rows that nothing vouches for yet
        while True:
            distance = clearance.separation(way[looked])
            room = distance - needed[looked]
            if (room < 0.0).any():
                k, i = divmod(int(np.argmin(room)), room.shape[1])
                limit = float(needed[looked[k], i])
                return Violation("clearance", clearance.movers[i], float(distance[k, i]), limit, "m")
            # Each row that is open is vouched for, or not, by the nearest ones that were looked at on both sides of it.
            right = np.minimum(np.searchsorted(looked, open_), len(looked) - 1)
            short = np.ones((len(open_), room.shape[1]), dtype=bool)
            for side in (right, np.maximum(right - 1, 0)):
                own = np.abs(way[open_] - way[looked[side]]) @ clearance.reach
                short &= distance[side] - needed[open_] < own[:, None]
            open_ = open_[short.any(axis=1)]
            if not len(open_):
                return None
            looked = open_[np.linspace(0, len(open_) - 1, min(_LOOKS, len(open_))).astype(int)]

    def _between(self, way: Array) -> Array:
        """How much nearer robot and load can be on the way to the next row than at both ends [m], shape (k,)."""
        nearer = np.zeros(len(way))
        nearer[:-1] = 0.5 * np.abs(np.diff(way, axis=0)) @ self._clearance.reach
        return nearer

    def _covered(self, count: int, age: float) -> Array:
        """How far each mover can have come by the time of the row after each of `count` rows [m], shape (count, m)."""
        covered: Array = self._clearance.speeds * (age + self._h * np.arange(1.0, count + 1.0))[:, None]
        return covered
