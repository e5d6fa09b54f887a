"""What is wrong with the times of recorded rows: gaps, leaps back, another rate than the dataset's."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from praxia.core.errors import InvalidInput

__all__ = ["rate_of", "timing_problem"]

_UNEVEN = 0.5  # part of the usual step by which a step may differ from it
_OTHER = 0.1  # part of the rate by which an episode's may differ
_SLOWEST = 1.0  # [Hz]; no robot is commanded more seldom, so that the times are in another unit


def rate_of(times: NDArray[Any], where: str) -> float:
    """Rows per second [Hz] of rows at `times` [s], shape (T,), from the median of their steps.

    Raises:
        InvalidInput: They do not count up, or are in another unit; `where` says whose they are.
    """
    step = float(np.median(np.diff(times))) if len(times) > 1 else np.nan
    if not step > 0.0:
        raise InvalidInput(f"{where}: expected times in seconds that count up, the usual step is {step:g}")
    if step > 1.0 / _SLOWEST:
        raise InvalidInput(f"{where}: expected times in seconds, but rows are {step:g} apart; are these milliseconds?")
    return 1.0 / step


def timing_problem(times: NDArray[Any], rate: float | None) -> str:
    """What is wrong with `times` [s], shape (T,), of one episode; "" where nothing is.

    Args:
        times: When each row was recorded.
        rate: Rows per second of the dataset [Hz], where it says so.
    """
    steps = np.diff(times)
    if not len(steps):
        return ""
    known = steps[np.isfinite(steps)]
    usual = float(np.median(known)) if len(known) else np.nan
    uneven = ~(np.abs(steps - usual) <= _UNEVEN * abs(usual)) | ~(steps > 0.0)
    if uneven.any():
        row = int(np.argmax(uneven))
        return f"row {row + 1} was recorded {steps[row]:.4g} s after row {row}, the usual step is {usual:.4g} s"
    if rate is not None and abs(usual * rate - 1.0) > _OTHER:
        return f"rows were recorded {usual:.4g} s apart, {rate:g} rows per second are {1.0 / rate:.4g} s apart"
    return ""
