"""The rules on one step: position, velocity, acceleration and jerk of the commanded samples stay in their boxes."""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.core.report import Violation

__all__ = ["QUANTITIES", "RELATIVE_TOLERANCE", "Sampled", "StepRules"]

QUANTITIES = ("position", "velocity", "acceleration", "jerk")
RELATIVE_TOLERANCE = 1e-9
_DERIVED_UNIT = ("{}", "{}/s", "{}/s^2", "{}/s^3")


class Sampled:
    """Position and its backward differences of the commanded samples, computed as any reader of a trace would."""

    def __init__(self, start: MotionState, h: float) -> None:
        self.h = h
        self.q, self.v, self.a = start.q, start.dq, start.ddq

    def step_to(self, q: Array) -> Array:
        """Position, velocity, acceleration and jerk if `q`, shape (n,), were sent next; shape (4, n)."""
        x = np.empty((4, len(q)))
        x[0] = q
        x[1] = (q - self.q) / self.h
        x[2] = (x[1] - self.v) / self.h
        x[3] = (x[2] - self.a) / self.h
        return x

    def advance(self, x: Array) -> None:
        """Make `x`, a result of `step_to`, the last commanded state."""
        self.q, self.v, self.a = x[0], x[1], x[2]

    def state(self) -> MotionState:
        """The last commanded state."""
        return MotionState(self.q, self.v, self.a)


class StepRules:
    """Boxes on (q, v, a, j), each widened by what rounding of the positions alone can cause."""

    def __init__(self, limits: Limits, h: float) -> None:
        """Args:
        limits: Bounds per component.
        h: Control period [s].
        """
        self._limits = limits
        rounding = np.finfo(np.float64).eps * np.maximum(np.abs(limits.lower), np.abs(limits.upper))
        high = np.stack((limits.upper, limits.velocity, limits.acceleration, limits.jerk))
        low = np.stack((limits.lower, -limits.velocity, -limits.acceleration, -limits.jerk))
        # A difference of order k adds 2^k positions, each rounded, and divides by h^k.
        floor = np.stack([2.0**k * rounding / h**k for k in range(4)])
        slack = RELATIVE_TOLERANCE * np.vstack((limits.upper - limits.lower, high[1:])) + floor
        self.low, self.high = low - slack, high + slack

    def hold(self, x: Array) -> bool:
        """Whether the step `x`, shape (4, n), breaks no rule; False for NaN."""
        return bool((x <= self.high).all() and (x >= self.low).all())

    def broken(self, x: Array) -> list[Violation]:
        """One entry per component and rule that the step `x`, shape (4, n), breaks."""
        found = []
        for k, i in np.argwhere(~((x <= self.high) & (x >= self.low))).tolist():
            found.append(self.violation(QUANTITIES[k], i, float(x[k, i]), k))
        return found

    def violation(self, check: str, i: int, value: float, order: int) -> Violation:
        """A broken rule of component `i`: `value` against its limit on the derivative of that order."""
        limits = self._limits
        upper = (limits.upper, limits.velocity, limits.acceleration, limits.jerk)[order]
        limit = upper[i] if value > 0.5 * (self.low[order, i] + self.high[order, i]) else -upper[i]
        if order == 0 and limit != upper[i]:
            limit = limits.lower[i]
        return Violation(check, limits.names[i], value, float(limit), _DERIVED_UNIT[order].format(limits.units[i]))
