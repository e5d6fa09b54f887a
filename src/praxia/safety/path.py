"""The path of a chunk: a smooth curve through its rows, whose natural speed keeps the limits.

Rows that are too far apart for the limits are given more time than a period, there and only there, so that the curve
through them can be driven at speed 1 of its own parameter. Where all rows keep their limits the parameter is time.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.limits import Limits

__all__ = ["RowPath", "paced", "rounded"]

_RESTING = 0.02  # part of the velocity limits below which a path has come to rest
_WIDTHS = (1, 2, 3, 5, 8)  # rows to each side over which corners are rounded


class RowPath:
    """A twice continuously differentiable curve through rows.

    Cubic between knots, with constant curvature in the first and the last interval.
    """

    def __init__(self, knots: Array, rows: Array, first: int, h: float, limits: Limits) -> None:
        """Args:
        knots: Parameter of each row [s], increasing, shape (k,), k >= 2; `knots[first]` is 0.
        rows: Configurations there, shape (k, n).
        first: Index of the row that the path begins at; rows before it were commanded in the past.
        h: Proposed time between two rows [s].
        limits: Positions that the curve does not leave, although it may swing about its rows by a hair.
        """
        self.knots, self.rows, self.first, self._h = knots, rows, first, h
        self._lower, self._upper = limits.lower, limits.upper
        self._gaps = np.diff(knots)
        self._slopes = np.diff(rows, axis=0) / self._gaps[:, None]
        self.second = _curvatures(self._gaps, self._slopes)

    @property
    def end(self) -> float:
        """Parameter of the last row [s]."""
        return float(self.knots[-1])

    def at(self, s: Array) -> Array:
        """Configurations at parameters `s` (m,), shape (m, n); exactly the rows at their knots."""
        i, t = self._pieces(s)
        third, second, first = self._shape
        x: Array = third.take(i, axis=0)
        for coefficient in (second, first, self.rows):
            x *= t
            x += coefficient.take(i, axis=0)
        np.maximum(x, self._lower, out=x)
        np.minimum(x, self._upper, out=x)
        nearest = np.where(t[:, 0] > 0.5 * self._gaps[i], i + 1, i)
        on = np.abs(s - self.knots[nearest]) < 1e-9 * self._h
        x[on] = self.rows[nearest[on]]
        return x

    def derivatives(self, s: Array) -> tuple[Array, Array]:
        """First and second derivatives by the parameter at `s` (m,), each shape (m, n)."""
        i, t = self._pieces(s)
        third, second, first = (coefficient[i] for coefficient in self._shape)
        return first + t * (2.0 * second + t * (3.0 * third)), 2.0 * second + t * (6.0 * third)

    def row_numbers(self, s: Array) -> Array:
        """Which row of the path, as a real number counted from its first, is reached at `s` (m,)."""
        numbers: Array = np.interp(s, self.knots, np.arange(len(self.knots)) - float(self.first))
        return numbers

    def gap(self, number: int) -> float:
        """Time from that row of the path, counted from its first, to the next one [s]."""
        return float(self._gaps[min(self.first + number, len(self._gaps) - 1)])

    def rests(self, limits: Limits) -> bool:
        """Whether it comes to rest at its end by itself, or very nearly so."""
        return bool((np.abs(self._slopes[-1]) <= _RESTING * limits.velocity).all())

    def demand(self, limits: Limits, since: float, until: float) -> tuple[float, float]:
        """What changes of pace cost: max |P'| / A [s] and max |P'| / J [s^2] from `since` to `until`."""
        last = len(self._slopes) - 1
        low = min(max(int(np.searchsorted(self.knots, since, side="right")) - 1, 0), last)
        high = min(int(np.searchsorted(self.knots, until)), last)
        speed = np.abs(self._slopes[low : high + 1]).max(axis=0)
        return float((speed / limits.acceleration).max()), float((speed / limits.jerk).max())

    def squared_rates(self, limits: Limits, bend_share: float, pace_share: float) -> tuple[Array, Array]:
        """Bounds on the squared rate in each interval, (k - 1,), and on its change from the one before.

        Args:
            limits: Velocity in full, accelerations and jerks in part.
            bend_share: Part of them that the path's own shape may take.
            pace_share: Part of the accelerations that changes of pace may take.
        """
        tiny = 1e-12  # as good as no motion
        speed = np.abs(self._slopes)
        second = np.maximum(np.abs(self.second[:-1]), np.abs(self.second[1:]))
        third = np.abs(np.diff(self.second, axis=0)) / self._gaps[:, None]
        squared = np.minimum(
            (0.999 * limits.velocity / np.maximum(speed, tiny)) ** 2,
            np.minimum(
                bend_share * limits.acceleration / np.maximum(second, tiny),
                np.cbrt((bend_share * limits.jerk / np.maximum(third, tiny)) ** 2),
            ),
        )
        change = 2.0 * pace_share * limits.acceleration * self._h / np.maximum(speed, tiny)
        return squared.min(axis=1), np.minimum(change.min(axis=1), 1.0)

    def _pieces(self, s: Array) -> tuple[NDArray[np.intp], Array]:
        i = np.clip(np.searchsorted(self.knots, s, side="right") - 1, 0, len(self._gaps) - 1)
        return i, (s - self.knots[i])[:, None]

    @cached_property
    def _shape(self) -> tuple[Array, Array, Array]:
        """Coefficients of the third, second and first power in each interval, each shape (k - 1, n)."""
        gap, second = self._gaps[:, None], self.second
        first = self._slopes - gap * (2.0 * second[:-1] + second[1:]) / 6.0
        return np.diff(second, axis=0) / (6.0 * gap), 0.5 * second[:-1], first


def rounded(rows: Array, first: int, tolerance: float) -> Array:
    """Rows without the corners that cost most: means of neighbours, none further from its row than `tolerance`.

    The window is the widest one that keeps the tolerance, and shrinks towards both ends, which stay where they are.

    Args:
        rows: Configurations, shape (k, n).
        first: Rows up to this one stay as they are.
        tolerance: Distance per component [rad or m].
    """
    ahead = rows[first:]
    room = np.arange(len(ahead))
    room = np.minimum(room, room[::-1])
    best = ahead
    for width in _WIDTHS:
        half = np.minimum(room, width)
        smooth = _means(_means(ahead, half), half)
        if np.abs(smooth - ahead).max() > tolerance:
            break
        best = smooth
    return np.concatenate((rows[:first], best))


def _means(rows: Array, half: NDArray[np.intp]) -> Array:
    """Mean over `half` (k,) rows to each side of each of `rows` (k, n)."""
    sums = np.zeros((len(rows) + 1, rows.shape[1]))
    np.cumsum(rows, axis=0, out=sums[1:])
    i = np.arange(len(rows))
    means: Array = (sums[i + half + 1] - sums[i - half]) / (2.0 * half + 1.0)[:, None]
    means[half == 0] = rows[half == 0]
    return means


def paced(
    rows: Array, first: int, limits: Limits, h: float, *, bend: float, change: float, ease: Array, slowest: float
) -> RowPath:
    """The path through `rows` (k, n), k >= 2, spaced out where it would be too fast.

    With r the rate at which the rows are passed, velocity is q' r, and acceleration q'' r^2 + q' (r^2)' / 2. A part of
    the accelerations and jerks bounds r^2 row by row through the first term; another part bounds its slope, forwards
    and backwards, through the second (Bobrow, Dubowsky and Gibson 1985, with fixed parts instead of what is left).

    Args:
        rows: Configurations; those before `first` were commanded one period apart in the past.
        first: Where the path begins.
        limits: What its natural speed keeps, nearly: whoever follows it checks.
        h: Proposed time between two rows [s].
        bend: Part of acceleration and jerk for the first term.
        change: Part of acceleration for the second one.
        ease: Factor on the squared rate at each interval ahead, (k - 1 - first,), where more care is needed.
        slowest: Least rate.
    """
    path = RowPath(h * np.arange(-float(first), len(rows) - float(first)), rows, first, h, limits)
    bound, slope = path.squared_rates(limits, bend, change)
    bound[:first] = 1.0
    bound[first:] = np.minimum(bound[first:], 1.0) * ease
    if (bound >= 1.0).all():
        return path
    bound = np.clip(bound, slowest**2, 1.0)
    climb = np.cumsum(slope)
    bound = np.minimum.accumulate(bound - climb) + climb
    bound = (np.minimum.accumulate((bound + climb)[::-1]))[::-1] - climb
    ramp = max(1, int(np.ceil((limits.acceleration / limits.jerk).max() / h)))  # rows over which acceleration changes
    rate = np.sqrt(_softened(np.maximum(bound, slowest**2), min(ramp, 8)))
    rate[:first] = 1.0
    knots = np.concatenate(([0.0], np.cumsum(h / rate)))
    return RowPath(knots - knots[first], rows, first, h, limits)


def _softened(values: Array, width: int) -> Array:
    """A smoother curve nowhere above `values` (k,): means over `width` to each side of the least values there."""
    edge = 2 * width
    padded = np.concatenate((np.full(edge, values[0]), values, np.full(edge, values[-1])))
    least = np.lib.stride_tricks.sliding_window_view(padded, edge + 1).min(axis=1)
    mean: Array = np.lib.stride_tricks.sliding_window_view(least, edge + 1).mean(axis=1)
    return mean


def _curvatures(gaps: Array, slopes: Array) -> Array:
    """Second derivatives at the knots, shape (k, n); at the ends they are those of the neighbours."""
    n = slopes.shape[1]
    if len(gaps) < 2:
        return np.zeros((len(gaps) + 1, n))
    from scipy.linalg.lapack import dgtsv  # whoever only checks limits does without

    diagonal = 2.0 * (gaps[:-1] + gaps[1:])
    diagonal[0] += gaps[0]
    diagonal[-1] += gaps[-1]
    second = np.empty((len(gaps) + 1, n))
    bends, off = 6.0 * np.diff(slopes, axis=0), gaps[1:-1]
    second[1:-1] = dgtsv(off, diagonal, off, bends)[3] if len(off) else bends / diagonal  # the diagonal dominates
    second[0], second[-1] = second[1], second[-2]
    return second
