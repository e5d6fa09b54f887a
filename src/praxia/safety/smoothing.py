"""Rows of a chunk made smoother before they reach the filter: exponential smoothing and Savitzky-Golay.

Optional, and no safety function: the filter examines what comes out exactly as it examines what goes in. Constants in
seconds mean the same at every rate of rows. Rows that hold NaN or infinity come back as they are, so that the filter
refuses them by name and no smoother spreads or hides them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput

__all__ = ["Exponential", "SavitzkyGolay", "Smoothing"]


class Smoothing(Protocol):
    """Something that makes rows smoother."""

    def apply(self, rows: Array, before: Array) -> Array:
        """The smoothed rows, shape (k, n).

        Args:
            rows: Proposed positions, one per period, shape (k, n).
            before: The rows commanded last, the newest at the end, shape (b, n), b >= 1.
        """
        ...


@dataclass(frozen=True)
class Exponential:
    """First-order low pass y_k = y_(k-1) + f (x_k - y_(k-1)) with f = 1 - exp(-period / time constant).

    It starts from the row commanded last, so a jump at a chunk's border becomes a decay. Each smoothed row is a
    weighted mean of the proposed ones and that row: it leaves no box that they are in. The price is lag: a motion at
    constant speed comes out later, by `delay`, and the last row is approached, not reached.

    Attributes:
        period: Time between rows [ns].
        time_constant: Time in which 63 % of a step has come through [s].
    """

    period: int
    time_constant: float

    def __post_init__(self) -> None:
        if self.period <= 0 or not 0.0 < self.time_constant < math.inf:
            raise InvalidInput(
                f"exponential smoothing: expected a period > 0 [ns] and a time constant > 0 [s], got {self.period} and "
                f"{self.time_constant}"
            )

    @property
    def factor(self) -> float:
        """Weight f of the newest row, above 0 and at most 1."""
        return -math.expm1(-self.period * 1e-9 / self.time_constant)

    @property
    def delay(self) -> float:
        """By how much a motion at constant speed comes out later [s]."""
        return self.period * 1e-9 * (1.0 / self.factor - 1.0)

    def apply(self, rows: Array, before: Array) -> Array:
        """The smoothed rows, shape (k, n); `rows` itself where it holds something that is not finite."""
        if not _finite(rows, before):
            return rows
        smooth = np.empty(rows.shape)
        last, factor = before[-1], self.factor
        for k, row in enumerate(rows):
            last = last + factor * (row - last)
            smooth[k] = last
        return smooth


@dataclass(frozen=True)
class SavitzkyGolay:
    """Each row replaced by the value there of the polynomial that fits its neighbours best (Savitzky and Golay 1964).

    No lag, and polynomials up to `degree` come out as they went in; near the ends the first and the last window's
    polynomials are used. The rows commanded last are part of the first window. It rounds corners off and may overshoot
    beside a jump.

    Attributes:
        period: Time between rows [ns].
        window: Length of the neighbourhood [s]; the nearest odd number of rows, shorter where the chunk is.
        degree: Of the polynomials.
    """

    period: int
    window: float
    degree: int = 3

    def __post_init__(self) -> None:
        if self.period <= 0 or not 0.0 < self.window < math.inf or self.degree < 0:
            raise InvalidInput(
                f"Savitzky-Golay: expected a period > 0 [ns], a window > 0 [s] and a degree >= 0, got {self.period}, "
                f"{self.window} and {self.degree}"
            )
        if self.length <= self.degree:
            raise InvalidInput(
                f"Savitzky-Golay: a window of {self.window} s is {self.length} rows, too few for degree {self.degree}; "
                f"give at least {(self.degree + 1 + self.degree % 2) * self.period * 1e-9:g} s"
            )

    @property
    def length(self) -> int:
        """Rows in a window, odd."""
        return 2 * round(0.5 * (self.window / (self.period * 1e-9) - 1.0)) + 1

    def apply(self, rows: Array, before: Array) -> Array:
        """The smoothed rows, shape (k, n); `rows` itself where it is too short or something in it is not finite."""
        from scipy.signal import savgol_filter

        along = np.concatenate([before, rows])
        length = min(self.length, len(along) - 1 + len(along) % 2)
        if length <= self.degree or not _finite(rows, before):
            return rows
        smooth: Array = savgol_filter(along, length, self.degree, axis=0, mode="interp")[len(before) :]
        return smooth


def _finite(rows: Array, before: Array) -> bool:
    return bool(np.isfinite(rows).all() and np.isfinite(before).all())
