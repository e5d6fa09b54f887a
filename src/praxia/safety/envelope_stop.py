"""Whether the stop of each component keeps speed limits that depend on the position."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.report import Violation
from praxia.safety.broken import Broken
from praxia.safety.step_rules import StepRules
from praxia.safety.stopping import Braking

__all__ = ["EnvelopeStop"]

_BATCH = 256  # rows and components whose stops are computed at a time


class EnvelopeStop:
    """The rule that the earliest-braking stop from a state stays under the velocity envelope on its whole way."""

    def __init__(self, rules: StepRules, braking: Braking, h: float) -> None:
        """Args:
        rules: Bounds on steps, with the envelope; without one nothing is ever broken.
        braking: Stops under the same limits.
        h: Control period [s].
        """
        self._rules, self._braking, self._h = rules, braking, h

    def near(self, q: Array, v: Array, a: Array) -> NDArray[np.bool_]:
        """Where the stop from (q, v, a), each (..., n), comes so far that it may leave the envelope; (..., n)."""
        envelope = self._rules.envelope
        if envelope is None:
            return np.zeros(np.shape(q), dtype=bool)
        reach = self._braking.reach(v, a)
        peak = np.maximum(np.abs(v), np.abs(self._braking.released(v, a)))
        allowed = np.minimum(envelope.bounds(q + reach)[1], -envelope.bounds(q - reach)[0])
        return ~(peak <= allowed)

    def excess(self, q: Array, v: Array, a: Array, of: NDArray[np.intp]) -> tuple[Array, Array, Array]:
        """By how much the stops from (q, v, a), each (m,), of the components `of` (m,), leave the envelope at most
        [unit/s], and the velocity and position at which they do, each (m,).
        """
        envelope = self._rules.envelope
        if envelope is None or not len(q):
            return np.full(len(q), -np.inf), v, q
        way = np.vstack((q, self._braking.positions(q, v, a, of)))
        dq = np.diff(way, axis=0) / self._h
        low, high = envelope.select(of).bounds(way[1:])
        over = np.maximum(dq - high, low - dq) - self._rules.slack[of]
        worst, every = np.argmax(over, axis=0), np.arange(len(q))
        return over[worst, every], dq[worst, every], way[1:][worst, every]

    def first_broken(self, q: Array, v: Array, a: Array) -> Broken | None:
        """The first of many states (q, v, a), each (k, n), whose stop leaves the envelope; None where none does."""
        if self._rules.envelope is None:
            return None
        row, of = np.nonzero(self.near(q, v, a))
        for begin in range(0, len(row), _BATCH):
            k, i = row[begin : begin + _BATCH], of[begin : begin + _BATCH]
            over, _, _ = self.excess(q[k, i], v[k, i], a[k, i], i)
            if not (over <= 0.0).all():
                first = int(k[int(np.argmax(~(over <= 0.0)))])
                return Broken(first, tuple(self.broken(q[first], v[first], a[first])))
        return None

    def broken(self, q: Array, v: Array, a: Array) -> list[Violation]:
        """One entry per component whose stop from (q, v, a), each (n,), leaves the envelope."""
        if self._rules.envelope is None:
            return []
        at = np.flatnonzero(self.near(q, v, a))
        over, dq, place = self.excess(q[at], v[at], a[at], at)
        return [
            self._rules.violation("stop", i, float(dq[k]), 1, q=float(place[k]))
            for k, i in enumerate(at.tolist())
            if not over[k] <= 0.0
        ]
