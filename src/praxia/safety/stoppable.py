"""Whether each component can still be stopped by itself: the earliest-braking stop, on many rows at once."""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.core.limits import Limits
from praxia.safety.broken import Broken
from praxia.safety.envelope_stop import EnvelopeStop
from praxia.safety.step_rules import StepRules
from praxia.safety.stopping import Braking

__all__ = ["Stoppable"]

_BATCH = 256  # rows and components whose stops are computed at a time


class Stoppable:
    """The rule that from each row the per-component stop stays inside speed and position limits."""

    def __init__(self, limits: Limits, h: float) -> None:
        """Args:
        limits: Bounds per component.
        h: Time between rows [s].
        """
        self._h = h
        self._rules = StepRules(limits, h)
        self.braking = Braking(limits, h)
        self._curve = EnvelopeStop(self._rules, self.braking, h)

    def broken(self, before: Array, rows: Array) -> Broken | None:
        """The first of `rows` (k, n), sent after `before` (3, n), without such a stop; None where all have one."""
        x = np.concatenate((before, rows))
        dq = np.diff(x, axis=0) / self._h
        v, a = dq[2:], np.diff(dq, axis=0)[1:] / self._h
        low, high = self._rules.low, self._rules.high
        fastest = self.braking.released(v, a)
        too_fast = ~(np.abs(fastest) <= high[1])
        reach = self.braking.reach(v, a)
        near = ~((rows + reach <= high[0]) & (rows - reach >= low[0])) & ~too_fast
        first = int(np.argmax(too_fast.any(axis=1))) if too_fast.any() else len(rows)
        found = self._first_outside(rows, v, a, near[:first])
        kept = first if found is None else found.row
        found = self._curve.first_broken(rows[:kept], v[:kept], a[:kept]) or found
        if found is not None:
            return found
        if first == len(rows):
            return None
        at = np.flatnonzero(too_fast[first]).tolist()
        return Broken(first, tuple(self._rules.violation("stop", i, float(fastest[first, i]), 1) for i in at))

    def _first_outside(self, q: Array, v: Array, a: Array, near: Array) -> Broken | None:
        """The first row whose stop leaves the position limits, among those marked in `near` (k, n)."""
        row, component = np.nonzero(near)
        for begin in range(0, len(row), _BATCH):
            k, i = row[begin : begin + _BATCH], component[begin : begin + _BATCH]
            way = self.braking.positions(q[k, i], v[k, i], a[k, i], i)
            top, bottom = way.max(axis=0), way.min(axis=0)
            out = (top > self._rules.high[0, i]) | (bottom < self._rules.low[0, i])
            if out.any():
                first = int(k[int(np.argmax(out))])
                found = []
                for at in np.flatnonzero(out & (k == first)).tolist():
                    c = int(i[at])
                    far = top[at] if top[at] > self._rules.high[0, c] else bottom[at]
                    found.append(self._rules.violation("stop", c, float(far), 0))
                return Broken(first, tuple(found))
        return None
