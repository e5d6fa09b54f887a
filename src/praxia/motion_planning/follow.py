"""Time on a curve: a smooth spline through dense points, as fast as its curvature and the limits allow.

The speed along the curve is found by a forward and a backward pass, in the way of Bobrow, Dubowsky, Gibson (1985) but
with a fixed share of each acceleration limit kept for turning; then the path parameter, not the joints, is averaged
over a short window of time: that bounds the jerk and leaves the motion exactly on the curve.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.limits import Limits
from praxia.core.motion import Trajectory
from praxia.motion_planning.spline import CubicSpline
from praxia.motion_planning.timing import ROUNDING, check_configuration, slowest_jerk, straight, usage

__all__ = ["follow"]

_GRID = 200  # points of the speed profile
_CURVING = 0.6  # share of an acceleration limit that turning may use; the rest is for speeding up and slowing down
_SMOOTHINGS = 10  # times that a jerk above its limit is met by a longer average before the motion is slowed
_GENTLENESS = (1.0, 0.5, 0.25, 0.12, 0.06)  # a short motion under a tight jerk limit never reaches full acceleration


def follow(points: ArrayLike, limits: Limits, *, period: int) -> Trajectory:
    """A motion from rest at the first to rest at the last point, along a twice continuously differentiable curve.

    Args:
        points: Dense configurations on the wanted curve [rad or m], shape (k, n).
        limits: Of all n components.
        period: Time between rows [ns].

    Raises:
        InvalidInput: Fewer than two points, a wrong number of components, a number that is not finite.
    """
    array = np.asarray(points, dtype=np.float64)
    if array.ndim != 2 or len(array) < 2:
        raise InvalidInput(f"follow: expected at least two points, shape (k, {len(limits)}), got {array.shape}")
    for row, q in enumerate(array):
        check_configuration(q, limits, f"follow: point {row}")
    apart = np.concatenate([[True], np.linalg.norm(np.diff(array, axis=0), axis=1) > 1e-9])
    distinct = array[apart]
    if len(distinct) < 3:
        return straight(array[0], array[-1], limits, period=period)
    distinct[-1] = array[-1]
    ends = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(distinct, axis=0), axis=1))])
    curve = CubicSpline(ends, distinct)
    best: Array | None = None
    for gentleness in _GENTLENESS:
        rows = _rows(curve, array[-1], float(ends[-1]), limits, gentleness, period)
        if best is not None and len(rows) >= len(best):
            break
        best = rows
    assert best is not None
    return Trajectory(period, best)


def _rows(curve: CubicSpline, last: Array, length: float, limits: Limits, gentleness: float, period: int) -> Array:
    """The motion along `curve` that uses the share `gentleness` of the accelerations; slowed until all limits hold."""
    h = period * 1e-9
    first = curve(np.zeros(1))[0]
    gentle = replace(limits, acceleration=limits.acceleration * gentleness)
    s, v = _speed_profile(curve, length, gentle)
    window = max(1, int(np.ceil(slowest_jerk(gentle, np.abs(curve(s, 1)).max(axis=0) > 1e-9) / h)))
    slowness, smoothings = 1.0, 0
    while True:  # slow enough is inside all limits
        rows: Array = curve(_sample(s, v / slowness, h, window))
        rows[-1] = last
        velocity, acceleration, jerk = usage(first, rows, limits, period=period)
        if max(velocity, acceleration, jerk) <= ROUNDING:
            return rows
        if jerk > max(velocity, acceleration, 1.0) and smoothings < _SMOOTHINGS:
            smoothings += 1
            window = int(np.ceil(window * min(jerk, 1.3))) + 1
        else:
            slowness *= max(velocity, np.sqrt(acceleration), np.cbrt(jerk)) * 1.002


def _speed_profile(curve: CubicSpline, length: float, limits: Limits) -> tuple[Array, Array]:
    """Path parameters, shape (m,), and the speed at each that keeps velocities and accelerations; 0 at both ends."""
    s = np.linspace(0.0, length, _GRID + 1)
    first, second = np.abs(curve(s, 1)), np.abs(curve(s, 2))
    by_velocity = (ROUNDING * limits.velocity / np.maximum(first, 1e-12)).min(axis=1) ** 2
    by_curving = (_CURVING * limits.acceleration / np.maximum(second, 1e-12)).min(axis=1)
    x = np.minimum(by_velocity, by_curving)  # squared speed
    x[0] = x[-1] = 0.0
    ds = s[1] - s[0]
    for order in (range(_GRID), range(_GRID, 0, -1)):
        for i in order:
            j = i + 1 if order.step > 0 else i - 1
            left = limits.acceleration - second[i] * x[i]
            x[j] = min(x[j], x[i] + 2.0 * ds * float((left / np.maximum(first[i], 1e-12)).min()) * ROUNDING)
    return s, np.sqrt(x)


def _sample(s: Array, v: Array, h: float, window: int) -> Array:
    """Path parameters every `h` [s] after the start, averaged over `window` samples; the last is exactly the end."""
    times = np.concatenate([[0.0], np.cumsum(2.0 * np.diff(s) / (v[:-1] + v[1:]))])
    count = int(np.ceil(times[-1] / h - 1e-9)) + 1
    t: Array = h * np.arange(count + window - 1, dtype=np.float64)
    raw = np.where(t >= times[-1], s[-1], _between(t, times, s, v))
    averaged: Array = np.convolve(raw, np.full(window, 1.0 / window))[1 : len(raw)]
    averaged[-1] = s[-1]
    clipped: Array = np.clip(averaged, 0.0, s[-1])
    return clipped


def _between(t: Array, times: Array, s: Array, v: Array) -> Array:
    """Path parameter at times `t`, with constant acceleration between the grid points."""
    i = np.clip(np.searchsorted(times, t, side="right") - 1, 0, len(times) - 2)
    dt = np.clip(t - times[i], 0.0, times[i + 1] - times[i])
    span = times[i + 1] - times[i]
    return s[i] + dt * (v[i] + 0.5 * dt / span * (v[i + 1] - v[i]))
