"""A chunk at another rate: what a policy says 20 or 50 times a second, as rows of a control loop."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, get_args

import numpy as np

from praxia.core.action import ActionChunk
from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, unknown
from praxia.core.motion import MotionState

__all__ = ["INTERPOLATIONS", "Interpolation", "resampled"]

Interpolation = Literal["hold", "linear", "cubic"]
"""What happens between two rows."""

INTERPOLATIONS: tuple[Interpolation, ...] = get_args(Interpolation)


def resampled(chunk: ActionChunk, period: int, *, before: MotionState, interpolation: Interpolation) -> ActionChunk:
    """The chunk with a row every `period`; the chunk itself where it has that period already.

    Row k is reached at the end of its interval, so the motion is one from `before` at `chunk.start` over row k at
    `start + (k + 1) chunk.period`. New rows are its values at the ends of the new intervals. A row whose time is such
    an end comes back bit for bit. Where the duration is no multiple of `period`, what is left after the last whole
    interval is left out, and the last row with it. Everything else of the chunk is kept.

    | | between rows | lines | beside the rows |
    |---|---|---|---|
    | hold | a row is commanded as soon as its interval begins: steps | become stairs | nowhere |
    | linear | straight, velocity jumps at rows | stay lines | nowhere |
    | cubic | C2 spline: velocity as in `before` at the start, acceleration 0 at the end | stay lines | see below |

    The cubic is nowhere farther from the straight connection, per component, than the larger of 3/8 of the greatest
    second difference of the rows (`before.q` is the first of them) and 3/4 of |row 0 - before.q - period before.dq|.
    So steps overshoot, and rows inside limits do not mean a motion inside them: none of the three is a safety function.
    A filter that keeps acceleration and jerk takes stairs one by one, which is slow; hold is for what may jump.

    Rows are interpolated as they are, which is right for absolute positions. From the first row on that holds NaN or
    infinity everything is NaN, which every filter refuses.

    Args:
        chunk: Rows of absolute positions.
        period: Time between the new rows [ns].
        before: Commanded state at `chunk.start`.
        interpolation: What happens between two rows.

    Raises:
        InvalidInput: An unknown interpolation, a period that is not positive or longer than the chunk, rows that are
            changes, or a state with another number of components.
    """
    if interpolation not in INTERPOLATIONS:
        raise unknown("interpolation", interpolation, INTERPOLATIONS)
    if not chunk.space.absolute:
        raise InvalidInput("resampled: rows that are changes mean other changes at another rate; give absolute ones")
    if len(before.q) != chunk.space.dimension:
        raise InvalidInput(f"resampled: `before` has {len(before.q)} components, the chunk has {chunk.space.dimension}")
    if period == chunk.period:
        return chunk
    duration = chunk.period * len(chunk.values)
    if not 0 < period <= duration:
        raise InvalidInput(f"resampled: expected a period from 1 to the chunk's {duration} ns, got {period}")
    slack = len(chunk.values)  # periods are rounded to nanoseconds
    count = (duration + slack) // period
    times = np.minimum(np.arange(1, count + 1, dtype=np.int64) * period, duration)
    knots = _known(np.vstack([before.q, chunk.values]))
    rows = _rows(knots, times, chunk.period, before.dq * chunk.period * 1e-9, interpolation)
    return replace(chunk, space=replace(chunk.space, period=period), values=rows)


def _known(knots: Array) -> Array:
    """The rows before the first one that is not finite, at least the first row."""
    finite = np.isfinite(knots).all(axis=1)
    return knots if finite.all() else knots[: max(1, int(np.argmin(finite)))]


def _rows(knots: Array, times: Array, period: int, first: Array, interpolation: Interpolation) -> Array:
    """Values at `times` [ns] after knot 0, shape (m, n); NaN after the last knot.

    Args:
        knots: Positions `period` [ns] apart, shape (k + 1, n).
        times: Increasing, above 0, shape (m,).
        period: Time between knots [ns].
        first: Velocity at knot 0 [unit per period], shape (n,).
        interpolation: What happens between knots.
    """
    rows = np.full((len(times), knots.shape[1]), np.nan)
    times = times[times <= period * (len(knots) - 1)]
    end = -(-times // period)  # knot that the interval leads to
    u = ((times - (end - 1) * period) / period)[:, None]
    if interpolation == "hold":
        inside = knots[end]
    else:
        step = knots[end] - knots[end - 1]
        inside = knots[end - 1] + u * step
        if interpolation == "cubic" and len(knots) > 1:
            m = _curvatures(knots, first)
            here, there = m[end - 1], m[end]
            inside = inside + u * (u - 1.0) * (here * (2.0 - u) + there * (1.0 + u)) / 6.0
        inside = np.where(u == 1.0, knots[end], inside)
    rows[: len(times)] = inside
    return rows


def _curvatures(knots: Array, first: Array) -> Array:
    """Second derivatives [unit per period squared] of the C2 cubic spline at its knots, shape (k + 1, n).

    Its velocity at knot 0 is `first`, its acceleration at the last knot 0. In each row of the system the diagonal
    exceeds the rest by 2, by 1 in the first one, which bounds the solution as `resampled` says.
    """
    last = len(knots) - 1
    right = np.empty((last, knots.shape[1]))
    right[0] = 6.0 * (knots[1] - knots[0] - first)
    right[1:] = 6.0 * np.diff(knots, 2, axis=0)
    diagonal = np.full(last, 4.0)
    diagonal[0] = 2.0
    for k in range(1, last):
        diagonal[k] -= 1.0 / diagonal[k - 1]
        right[k] -= right[k - 1] / diagonal[k - 1]
    m = np.zeros(knots.shape)
    for k in range(last - 1, -1, -1):
        m[k] = (right[k] - m[k + 1]) / diagonal[k]
    return m
