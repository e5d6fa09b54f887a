"""Other rows in place of refused ones: the same path more slowly, a hold, a stop, the way back; and which to try first.

Everything here only proposes. What it returns is examined by the filter like any other proposal.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, unknown
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.safety.stopping import Braking

__all__ = ["Alternative", "ExecutedPath", "RecoverySettings", "hold_rows", "retreat_rows", "slower_rows", "stop_rows"]

Alternative = Literal["slower", "nearest", "another", "hold", "stop", "retreat", "replan"]

_SPACING = 0.01  # remembered configurations are this far apart [rad or m, Euclidean]
_GAP = 0.3  # farther than this from the remembered path, the robot has come by another way [rad or m, Euclidean]
_GRID = 400  # samples on which the way back is timed


@dataclass(frozen=True)
class RecoverySettings:
    """What is tried when a chunk does not pass, in which order, and how often.

    Attributes:
        order: Alternatives in the order in which they are tried; one that is left out is never taken.
        rates: For "slower": parts of the proposed speed.
        ramp: For "slower": time in which the speed changes over from what is commanded [s].
        candidates: For "another": how many more chunks the generator is asked for.
        hold: For "hold": how long the robot stays before the generator is asked again [s].
        holds: How often that may happen before the next alternative, without a chunk that passes in between.
        retreat: For "retreat": how far back along the executed path [rad or m, Euclidean].
        retreat_share: Part of the limits on velocity, acceleration and jerk used on the way back.
        retreats: How often, without a chunk that passes in between.
        memory: How many configurations of the executed path are kept, at least 0.01 rad or m apart.
        replans: For "replan": how often the generator is reset, without a chunk that passes in between.
        budget: Examinations by the filter in answer to one question.
    """

    order: tuple[Alternative, ...] = ("slower", "nearest", "another", "hold", "stop", "retreat", "replan")
    rates: tuple[float, ...] = (0.9, 0.8, 0.7, 0.6, 0.5)
    ramp: float = 0.2
    candidates: int = 3
    hold: float = 0.1
    holds: int = 5
    retreat: float = 0.5
    retreat_share: float = 0.3
    retreats: int = 1
    memory: int = 1000
    replans: int = 1
    budget: int = 24

    def __post_init__(self) -> None:
        names = get_args(Alternative)
        for name in self.order:
            if name not in names:
                raise unknown("alternative", name, names)
        if len(set(self.order)) != len(self.order):
            raise InvalidInput(f"recovery: an alternative is named twice in {self.order}")
        if not all(0.0 < rate < 1.0 for rate in self.rates):
            raise InvalidInput(
                f"recovery: rates are parts of the proposed speed, above 0 and below 1, got {self.rates}"
            )
        for field, least in (("ramp", 0.0), ("hold", 0.001), ("retreat", 0.001), ("retreat_share", 0.001)):
            if not least <= getattr(self, field) < math.inf:
                raise InvalidInput(f"recovery: {field} must be at least {least:g}, got {getattr(self, field)}")
        if self.retreat_share > 1.0:
            raise InvalidInput(f"recovery: retreat_share is a part of the limits, at most 1, got {self.retreat_share}")
        for field, fewest in (("candidates", 0), ("holds", 0), ("retreats", 0), ("replans", 0)):
            if getattr(self, field) < fewest:
                raise InvalidInput(f"recovery: {field} cannot be negative, got {getattr(self, field)}")
        if self.memory < 1 or self.budget < 1:
            raise InvalidInput("recovery: memory and budget must be at least 1")


class ExecutedPath:
    """The configurations through which the robot has come, newest last, bounded in number."""

    def __init__(self, memory: int) -> None:
        self._points: deque[Array] = deque(maxlen=memory)

    def __len__(self) -> int:
        return len(self._points)

    def clear(self) -> None:
        """Forget it."""
        self._points.clear()

    def remember(self, rows: Array) -> None:
        """Add configurations in the order in which they were commanded, shape (k, n); near ones are left out."""
        for row in rows:
            if not np.isfinite(row).all():
                continue
            apart = float(np.linalg.norm(row - self._points[-1])) if self._points else math.inf
            if apart > _GAP:
                self._points.clear()
            if apart >= _SPACING:
                self._points.append(row)

    def back(self, q: Array, length: float) -> Array | None:
        """The way back from `q` (n,) over at most `length`, `q` first, shape (m, n) with m >= 2; None where unknown."""
        if not np.isfinite(q).all():
            return None
        way, left = [np.asarray(q, dtype=np.float64)], length
        for point in reversed(self._points):
            step = point - way[-1]
            far = float(np.linalg.norm(step))
            if far > _GAP:
                break
            if far < 0.1 * _SPACING:
                continue
            way.append(way[-1] + step * min(1.0, left / far))
            left -= far
            if left <= 0.0:
                break
        return np.array(way) if len(way) > 1 else None

    def cut(self, length: float) -> None:
        """Forget the newest part of that length: the robot goes back over it."""
        while len(self._points) > 1 and length > 0.0:
            length -= float(np.linalg.norm(self._points.pop() - self._points[-1]))


def slower_rows(before: Array, rows: Array, rate: float, *, ramp: int) -> Array:
    """The path of `rows` at `rate` of its speed, ending in the same row bit for bit, shape (l, n) with l > k.

    Time is scaled, not amplitude: row k is the point sigma_k of a C2 cubic spline through the rows, sigma starting at
    the speed that is commanded along it and going over smoothly to `rate`.

    Args:
        before: The three rows commanded before, shape (3, n).
        rows: Proposed rows, shape (k, n).
        rate: Part of the proposed speed, above 0 and at most 1.
        ramp: Rows over which the speed changes.
    """
    from scipy.interpolate import CubicSpline

    count = len(rows)
    path = CubicSpline(np.arange(-2.0, count + 1.0), np.concatenate([before, rows]), axis=0)
    tangent = path(0.0, 1)
    square = float(tangent @ tangent)
    along = float((before[2] - before[1]) @ tangent) / square if square > 1e-18 else rate
    first = min(max(along, 0.0), 1.0)
    s = np.minimum(np.arange(1.0, ramp + 1.0) / (ramp + 1.0), 1.0)
    weight = 1.0 - s**3 * (10.0 - 15.0 * s + 6.0 * s * s)  # of the first speed
    weight = weight[: max(1, count // 2)] if ramp else np.zeros(1)
    held = float(weight.sum())
    total = max(math.ceil((count - first * held) / rate + held), count + 1)
    steady = (count - first * held) / (total - held)
    speeds = np.full(total, steady)
    speeds[: len(weight)] += (first - steady) * weight
    sigma = np.minimum(np.cumsum(speeds), count)
    result: Array = path(sigma)
    result[-1] = rows[-1]
    return result


def hold_rows(q: Array, count: int) -> Array:
    """`count` rows at `q`, shape (count, n)."""
    return np.tile(q, (max(1, count), 1))


def stop_rows(state: MotionState, limits: Limits, h: float) -> Array:
    """The earliest stop of every component from `state`, at rest also as backward differences, shape (k, n)."""
    rows = Braking(limits, h).positions(state.q, state.dq, state.ddq)
    return np.concatenate([rows, rows[-1:], rows[-1:]])


def retreat_rows(way: Array, limits: Limits, h: float, *, share: float) -> Array:
    """From rest at the first to rest at the last configuration of `way` (m, n), along all of it, shape (k, n).

    A quintic law of time along a C2 spline through the configurations, as long as `share` of each limit demands.
    """
    from scipy.interpolate import CubicSpline

    lengths = np.linalg.norm(np.diff(way, axis=0), axis=1)
    keep = np.concatenate([[True], lengths > 1e-9])
    way, lengths = way[keep], lengths[lengths > 1e-9]
    path = CubicSpline(np.concatenate([[0.0], np.cumsum(lengths)]), way, axis=0, bc_type="natural")

    def at(s: Array) -> Array:
        points: Array = path(lengths.sum() * s**3 * (10.0 - 15.0 * s + 6.0 * s * s))
        return points

    along = at(np.linspace(0.0, 1.0, _GRID + 1))
    seconds = max(h, _stretch(way[0], along, 1.0 / _GRID, limits, share))
    while True:
        count = math.ceil(seconds / h)
        rows = at(np.minimum(np.arange(1.0, count + 3.0) / count, 1.0))
        rows[-3:] = way[-1]
        longer = _stretch(way[0], rows, h, limits, share)
        if longer <= 1.0 + 1e-6:
            return rows
        seconds *= 1.01 * longer


def _stretch(start: Array, rows: Array, step: float, limits: Limits, share: float) -> float:
    """How many times longer the motion from rest at `start` over `rows`, `step` [s] apart, to rest has to take."""
    along = np.concatenate([np.tile(start, (3, 1)), rows, np.tile(rows[-1:], (3, 1))])
    longest = 0.0
    for order, quantity in enumerate(("velocity", "acceleration", "jerk"), start=1):
        steepest = np.abs(np.diff(along, order, axis=0)).max(axis=0) / step**order
        longest = max(longest, float((steepest / (share * getattr(limits, quantity))).max()) ** (1.0 / order))
    return longest
