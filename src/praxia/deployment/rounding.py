"""What rounding of recorded positions looks like to limits on their differences."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from praxia.core.arrays import Array
from praxia.core.limits import Limits

__all__ = ["rounding_of", "widened"]

_SINGLE = 2.0**-24  # largest relative error of rounding to float32
_DECIMALS = range(5, 11)  # numbers of decimals that are taken for rounding; coarser steps are steps of the robot


def rounding_of(values: Array) -> Array:
    """Largest error per column that rounding to how the numbers were written has caused, shape (D,).

    Args:
        values: Recorded columns, shape (T, D). Numbers that all fit float32 were rounded to it; else numbers that all
            have at most ten decimals were rounded to these; else they were not rounded.
    """
    finite = np.where(np.isfinite(values), values, 0.0)
    largest = np.abs(finite).max(axis=0, initial=0.0)
    with np.errstate(over="ignore"):
        if np.array_equal(finite.astype(np.float32), finite):
            single: Array = _SINGLE * largest
            return single
    for decimals in _DECIMALS:
        with np.errstate(over="ignore", invalid="ignore"):
            scaled = finite * 10.0**decimals
            exact = np.abs(scaled - np.rint(scaled)) <= 4 * np.finfo(np.float64).eps * np.abs(scaled)
        if exact.all():
            return np.full(values.shape[1], 0.5 * 10.0**-decimals)
    return np.zeros(values.shape[1])


def widened(limits: Limits, error: Array, h: float) -> Limits:
    """Limits that a motion inside `limits` keeps after its rows have each been moved by up to `error` (n,).

    A difference of order k adds 2^k rows, each with its own error, and divides by h^k.

    Args:
        limits: Bounds per component.
        error: Largest error of a row [rad or m].
        h: Time between rows [s].
    """
    return replace(
        limits,
        lower=limits.lower - error,
        upper=limits.upper + error,
        velocity=limits.velocity + 2.0 * error / h,
        acceleration=limits.acceleration + 4.0 * error / h**2,
        jerk=limits.jerk + 8.0 * error / h**3,
    )
