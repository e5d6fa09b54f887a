"""Recorded rows against the limits by plain differences: how far beyond each they are, whatever a filter says."""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.core.limits import Limits
from praxia.core.report import Violation

__all__ = ["Differences"]

_CHECKS = ("position", "velocity", "acceleration", "jerk")
_UNITS = ("{}", "{}/s", "{}/s^2", "{}/s^3")
_ROUNDING = 1e-6  # part of a limit


class Differences:
    """Position, velocity, acceleration and jerk of rows, as backward differences from rest."""

    def __init__(self, rows: Array, start: Array, limits: Limits, h: float) -> None:
        """Args:
        rows: Recorded positions [rad or m], shape (T, n); NaN where there are none.
        start: Where the robot rested before, shape (n,).
        limits: Bounds per component.
        h: Time between rows [s].
        """
        x = np.concatenate([np.tile(start, (3, 1)), rows])
        with np.errstate(over="ignore", invalid="ignore"):
            self.values = np.stack([np.diff(x, n=order, axis=0)[3 - order :] / h**order for order in range(4)])
        self._limits = limits
        self._lower = np.stack([limits.lower, -limits.velocity, -limits.acceleration, -limits.jerk])
        self._upper = np.stack([limits.upper, limits.velocity, limits.acceleration, limits.jerk])

    def peaks(self) -> Array:
        """Largest part of the half range from its middle, per quantity and component, shape (4, n); NaN is skipped."""
        middle, half = 0.5 * (self._lower + self._upper), 0.5 * (self._upper - self._lower)
        shares = np.abs(self.values - middle[:, None]) / half[:, None]
        found: Array = np.where(np.isfinite(shares), shares, 0.0).max(axis=1, initial=0.0)
        return found

    def beyond(self, begin: int, end: int) -> list[Violation]:
        """One entry per quantity and component that leaves its limits from row `begin` up to `end`: the worst value."""
        values = self.values[:, begin:end]
        room = _ROUNDING * (self._upper - self._lower)
        over, under = values - self._upper[:, None], self._lower[:, None] - values
        excess = np.where(np.isfinite(values), np.maximum(over, under), -np.inf)
        found = []
        for order, i in np.argwhere(excess.max(axis=1) > room).tolist():
            row = int(np.argmax(excess[order, :, i]))
            high = over[order, row, i] > under[order, row, i]
            limit = float((self._upper if high else self._lower)[order, i])
            unit = _UNITS[order].format(self._limits.units[i])
            value = float(values[order, row, i])
            found.append(Violation(_CHECKS[order], self._limits.names[i], value, limit, unit))
        return found
