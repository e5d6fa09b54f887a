"""Curves for the plots: derivatives of what was commanded, thinned out without losing any extreme."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array

__all__ = ["Envelope", "derivatives", "envelope", "largest"]


@dataclass(frozen=True, eq=False)
class Envelope:
    """Smallest and largest value of each curve in consecutive buckets of samples.

    Attributes:
        time: Middle of each bucket [s], shape (buckets,).
        low, high: Extremes in each bucket, shape (buckets, n).
    """

    time: Array
    low: Array
    high: Array


def envelope(time: Array, values: Array, buckets: int) -> Envelope:
    """`values`, shape (k, n), in at most `buckets` buckets; no extreme of any curve is lost, NaN is skipped."""
    edges = np.unique(np.linspace(0, len(values), min(buckets, len(values)) + 1).astype(int))
    starts, ends = edges[:-1], edges[1:] - 1
    finite = np.isfinite(values)
    low = np.minimum.reduceat(np.where(finite, values, np.inf), starts, axis=0)
    high = np.maximum.reduceat(np.where(finite, values, -np.inf), starts, axis=0)
    empty = low > high
    low[empty], high[empty] = np.nan, np.nan
    return Envelope((time[starts] + time[ends]) / 2, low, high)


def derivatives(command: Array, period: float) -> tuple[Array, Array, Array]:
    """First, second and third backward differences per `period` [s] of commands, shape (k, n) each.

    Rest is assumed before the first row, as docs/trace.md defines the check.
    """
    padded = np.concatenate([np.repeat(command[:1], 3, axis=0), command])
    differences = [np.diff(padded, n=order, axis=0)[3 - order :] / period**order for order in (1, 2, 3)]
    return differences[0], differences[1], differences[2]


def largest(shares: Array) -> tuple[float, int, int]:
    """Largest |value| of `shares`, shape (k, n), with its row and its column; (0, 0, 0) where there is nothing."""
    sizes = np.nan_to_num(np.abs(shares))
    if not sizes.size:
        return 0.0, 0, 0
    row, column = np.unravel_index(int(np.argmax(sizes)), sizes.shape)
    return float(sizes[row, column]), int(row), int(column)
