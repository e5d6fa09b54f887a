"""The nearest rows inside the limits: a quadratic program per component, opt-in (needs the extra `qp`).

Minimise |x - p|^2 over the rows x of a chunk, p being the proposed ones, so that positions and the backward
differences of order 1 to 3, taken across the seam with the rows commanded before, stay in their boxes. Components do
not couple, and every constraint looks back three rows at most.

A projected chunk is another path than the proposed one: it may lead into what the proposed one went around. Whoever
uses it has it examined like any other proposal.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, MissingExtra
from praxia.core.limits import Limits
from praxia.safety.row_rules import RowRules
from praxia.safety.stopping import Braking

__all__ = ["Ending", "Projected", "Projection", "nearest_column"]

Ending = Literal["any", "stoppable", "rest"]
"""What has to be possible after the last row: nothing; a stop inside the limits; or it is one, with v = a = 0."""

_TAIL_WEIGHT = 1e-8  # of rows after the chunk, which only show that a stop exists, against the chunk's own
_PRIMAL_TOLERANCE = 1e-10  # of constraints whose jerk limit is 1
_EQUALITY = 5  # kind of constraint, in the solver's numbering


@dataclass(frozen=True, eq=False)
class Projected:
    """Outcome of a projection.

    Attributes:
        rows: The nearest rows inside the limits, shape (k, n); None where there are none.
        distance: Root of the mean square change of a value [mixed units]; NaN where there are no rows.
        reason: Why there are none, as a phrase; "" where there are.
    """

    rows: Array | None
    distance: float
    reason: str = ""


class Projection:
    """Finds the nearest rows inside position, velocity, acceleration and jerk limits."""

    def __init__(self, limits: Limits, h: float, *, ending: Ending = "stoppable") -> None:
        """Args:
        limits: Bounds per component; an envelope of velocities is checked afterwards, not part of the program.
        h: Time between rows [s].
        ending: What has to be possible after the last row.

        Raises:
            InvalidInput: Unknown `ending`.
            MissingExtra: The solver is not installed.
        """
        if ending not in ("any", "stoppable", "rest"):
            raise InvalidInput(f"projection: expected ending 'any', 'stoppable' or 'rest', got {ending!r}")
        try:
            import daqp  # noqa: F401
        except ImportError as error:
            raise MissingExtra("daqp", "qp") from error
        self._limits, self._h, self._ending = limits, h, ending
        self._rules, self._braking = RowRules(limits, h), Braking(limits, h)
        self._each = [limits.select(slice(i, i + 1)) for i in range(len(limits))]
        self._rules_of = [RowRules(one, h) for one in self._each]

    def project(self, before: Array, rows: Array) -> Array | None:
        """The nearest rows to `rows` (k, n) inside the limits, or None where there are none; see `nearest`."""
        return self.nearest(before, rows).rows

    def nearest(self, before: Array, rows: Array) -> Projected:
        """The nearest rows inside the limits after the three rows `before`, shape (3, n).

        Components that keep their limits as proposed are not touched; where all do, `rows` itself comes back.
        """
        if not (np.isfinite(rows).all() and np.isfinite(before).all()):
            return Projected(None, math.nan, "a row holds something that is not finite")
        found = rows
        for i, name in enumerate(self._limits.names):
            if self._kept(i, before[:, i : i + 1], rows[:, i : i + 1]):
                continue
            column = nearest_column(before[:, i], rows[:, i], self._each[i], self._h, self._ending)
            if column is None:
                return Projected(None, math.nan, f"{name} cannot keep its limits from where it is")
            found = np.array(rows) if found is rows else found
            found[:, i] = column
        if self._rules.broken(before, found) is not None:
            return Projected(None, math.nan, "the nearest rows break a limit that the program does not know")
        return Projected(found, float(np.sqrt(np.mean((found - rows) ** 2))))

    def _kept(self, i: int, before: Array, rows: Array) -> bool:
        """Whether component `i`, columns of width 1, needs no change."""
        rules = self._rules_of[i]
        if rules.broken(before, rows) is not None:
            return False
        if self._ending == "any":
            return True
        last = np.concatenate([before, rows])[-3:]
        v, a = (last[2] - last[1]) / self._h, (last[2] - 2.0 * last[1] + last[0]) / self._h**2
        if self._ending == "rest":
            return not (v.any() or a.any())
        stop = self._braking.positions(last[2], v, a, np.array([i]))
        return rules.broken(last, stop) is None


def nearest_column(before: Array, rows: Array, limits: Limits, h: float, ending: Ending) -> Array | None:
    """The nearest column to `rows` (k,) inside the limits of one component, after `before` (3,); None where none is.

    Works in units of h^3 J, where the jerk limit is 1, and relative to the row commanded last.
    """
    import daqp

    k = len(rows)
    unit = h**3 * float(limits.jerk[0])
    tail = _stop_rows(limits, h) if ending == "stoppable" else 0
    m = k + tail
    differences, behind = _differences(m), before - before[-1]
    bounds = np.repeat([limits.velocity[0] * h, limits.acceleration[0] * h * h, unit], m)
    past = np.concatenate([_past(behind, order, m) for order in (1, 2, 3)])
    lower = np.concatenate([np.full(m, limits.lower[0] - before[-1]), -bounds - past]) / unit
    upper = np.concatenate([np.full(m, limits.upper[0] - before[-1]), bounds - past]) / unit
    kinds = np.zeros(4 * m, dtype=np.intc)
    if ending != "any":
        at = [2 * m - 1, 3 * m - 1]  # the last velocity and the last acceleration are zero
        kinds[at] = _EQUALITY
        lower[at] = upper[at] = np.array([-past[m - 1], -past[2 * m - 1]]) / unit
    weight = np.concatenate([np.ones(k), np.full(tail, _TAIL_WEIGHT)])
    wanted = (np.concatenate([rows, np.full(tail, rows[-1])]) - before[-1]) / unit
    x, _, flag, _ = daqp.solve(
        np.diag(weight), -weight * wanted, differences, upper, lower, kinds, primal_tol=_PRIMAL_TOLERANCE
    )
    return before[-1] + unit * np.asarray(x[:k]) if flag == 1 else None


def _stop_rows(limits: Limits, h: float) -> int:
    """Rows that every stop inside the limits has room in: release, ramp down, ramp out, and one for each difference."""
    v, a, j = limits.velocity[0], limits.acceleration[0], limits.jerk[0]
    return math.ceil(float(v / a + 3.0 * a / j) / h) + 4


def _differences(m: int) -> Array:
    """Matrix of the backward differences of order 1 to 3 of m rows, those before them being zero; shape (3 m, m)."""
    first = np.eye(m) - np.eye(m, k=-1)
    return np.concatenate([first, first @ first, first @ first @ first])


def _past(behind: Array, order: int, m: int) -> Array:
    """What the three rows before add to the differences of one order of m rows, shape (m,)."""
    along: Array = np.diff(np.concatenate([behind, np.zeros(m)]), order)[3 - order :]
    return along
