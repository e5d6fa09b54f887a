"""The rules on many rows at once: limits by backward differences, then what the tool and the links may do."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.limits import Limits
from praxia.safety.broken import Broken
from praxia.safety.cartesian import CartesianLimits
from praxia.safety.contact_speed import ContactSpeed
from praxia.safety.regions import Region
from praxia.safety.step_rules import QUANTITIES, StepRules

__all__ = ["Broken", "RowRules"]


class RowRules:
    """Position, velocity, acceleration and jerk of the rows, speed of the tool, regions of the links.

    The bounds are those of `StepRules`, so that a row passes here exactly where it would pass there, to rounding.
    """

    def __init__(
        self,
        limits: Limits,
        h: float,
        *,
        regions: Sequence[Region] = (),
        cartesian: CartesianLimits | None = None,
        contact: ContactSpeed | None = None,
    ) -> None:
        """Args:
        limits: Bounds per component.
        h: Time between rows [s].
        regions: Where links may be; each speaks of the same components as `limits`.
        cartesian: Bounds on the speed of the tool; None where there are none.
        contact: Bound on its speed near meant contacts, for whoever knows a clearance: `broken` does not.

        Raises:
            InvalidInput: `h` is not a positive time, or a region or the Cartesian limits are of another robot.
        """
        if not (np.isfinite(h) and h > 0.0):
            raise InvalidInput(f"RowRules: expected a positive time between rows [s], got {h}")
        self._geometric: tuple[Region | CartesianLimits, ...] = (*(() if cartesian is None else (cartesian,)), *regions)
        for part in self._geometric:
            if part.components != len(limits):
                raise InvalidInput(
                    f"RowRules: {part.name} is for {part.components} components, the limits have {len(limits)}"
                )
        self.limits, self.h = limits, h
        self.regions, self.cartesian, self.contact = tuple(regions), cartesian, contact
        self._steps = StepRules(limits, h)
        # Bounds on plain differences of rows, shape (4, 1, n), so that nothing is divided while all is well.
        self._powers = (h ** np.arange(4.0))[:, None, None]
        self._low, self._high = (bound[:, None] * self._powers for bound in (self._steps.low, self._steps.high))

    def broken(self, before: Array, rows: Array) -> Broken | None:
        """The first of `rows`, shape (k, n), that breaks a rule; None where all keep them.

        Args:
            before: The three rows commanded before them, shape (3, n): differences reach back across the seam.
            rows: Configurations to be commanded one period apart.
        """
        if not len(rows):
            return None
        x = np.concatenate((before, rows))
        with np.errstate(over="ignore", invalid="ignore"):  # differences of huge or infinite rows
            y = _differences(x)
            found = None if self._hold(x, y) else self._first(x, y)
        for part in self._geometric:
            kept = rows if found is None else rows[: found.row]
            if not len(kept):
                break
            worse = part.broken(before[-1], kept, self.h)
            found = found if worse is None else worse
        return found

    def _hold(self, x: Array, y: Array) -> bool:
        """Whether no row of `x` (3 + k, n) with differences `y` (4, k, n) breaks a limit; False for NaN."""
        if not ((y <= self._high).all() and (y >= self._low).all()):
            return False
        return self._steps.envelope is None or bool((self._excess(x) <= 0.0).all())

    def _first(self, x: Array, y: Array) -> Broken | None:
        """The first row of `x` (3 + k, n) with differences `y` (4, k, n) that breaks a limit, with all it breaks."""
        wrong = ~((y <= self._high) & (y >= self._low))
        if self._steps.envelope is not None:
            wrong[1] |= ~(self._excess(x) <= 0.0)
        bad = wrong.any(axis=(0, 2))
        if not bad.any():
            return None
        row = int(np.argmax(bad))
        values = y[:, row] / self._powers[:, 0]
        found = [
            self._steps.violation(QUANTITIES[k], i, float(values[k, i]), k, q=float(values[0, i]))
            for k, i in np.argwhere(wrong[:, row]).tolist()
        ]
        return Broken(row, tuple(found))

    def _excess(self, x: Array) -> Array:
        """By how much the speed that arrives at each row exceeds what is allowed there [unit/s], shape (k, n)."""
        return self._steps.excess(x[3:], (x[3:] - x[2:-1]) / self.h)


def _differences(x: Array) -> Array:
    """The rows of `x` (3 + k, n) after the first three, and their backward differences of order 1 to 3: (4, k, n)."""
    y = np.empty((4, len(x) - 3, x.shape[1]))
    y[0] = x[3:]
    first = x[1:] - x[:-1]
    y[1] = first[2:]
    second = first[1:] - first[:-1]
    y[2] = second[1:]
    np.subtract(second[1:], second[:-1], out=y[3])
    return y
