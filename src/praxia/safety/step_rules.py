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
        self.envelope = limits.envelope
        self.slack = slack[1]

    def hold(self, x: Array) -> bool:
        """Whether the step `x`, shape (4, n), breaks no rule; False for NaN."""
        if not ((x <= self.high).all() and (x >= self.low).all()):
            return False
        return self.envelope is None or bool((self.excess(x[0], x[1]) <= 0.0).all())

    def broken(self, x: Array) -> list[Violation]:
        """One entry per component and rule that the step `x`, shape (4, n), breaks."""
        wrong = ~((x <= self.high) & (x >= self.low))
        if self.envelope is not None:
            wrong[1] |= ~(self.excess(x[0], x[1]) <= 0.0)
        found = []
        for k, i in np.argwhere(wrong).tolist():
            found.append(self.violation(QUANTITIES[k], i, float(x[k, i]), k, q=float(x[0, i])))
        return found

    def excess(self, q: Array, v: Array) -> Array:
        """By how much velocities `v` exceed what the envelope allows at `q` [unit/s], same shape (..., n).

        A velocity is the difference to the sample before, held against the envelope where it arrives: while speed leads
        towards an end of the range, that is the stricter one of the two.
        """
        if self.envelope is None:
            return np.full(np.shape(q), -np.inf)
        low, high = self.envelope.bounds(q)
        over: Array = np.maximum(v - high, low - v) - self.slack
        return over

    def violation(self, check: str, i: int, value: float, order: int, q: float = float("nan")) -> Violation:
        """A broken rule of component `i`: `value` against its limit on the derivative of that order.

        The position `q` decides which speed is allowed where that depends on it.
        """
        limits = self._limits
        upper = (limits.upper, limits.velocity, limits.acceleration, limits.jerk)[order]
        limit = upper[i] if value > 0.5 * (self.low[order, i] + self.high[order, i]) else -upper[i]
        if order == 0 and limit != upper[i]:
            limit = limits.lower[i]
        if order == 1 and limits.envelope is not None and q == q:
            low, high = limits.envelope.select(slice(i, i + 1)).bounds(np.array([q]))
            limit = min(limit, high[0]) if value > 0.0 else max(limit, low[0])
        return Violation(check, limits.names[i], value, float(limit), _DERIVED_UNIT[order].format(limits.units[i]))
