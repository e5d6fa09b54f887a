"""Time on a polyline: through its corners without stopping, where there is room, by moving averages.

Waypoints are visited at constant velocity per segment; two moving averages over time then turn jumps of velocity into
bounded acceleration and jumps of acceleration into bounded jerk. Averages of samples inside a convex bound stay inside
it, so the limits hold on the samples by construction. Dwelling at a corner for the whole length of both averages makes
the motion stop there: holds of 0 .. 1 of that length lead continuously from a rounded corner to the polyline itself.

Source: Biagiotti, Melchiorri, "FIR filters for online trajectory planning with time- and frequency-domain
specifications", Control Engineering Practice 20 (2012).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.limits import Limits
from praxia.core.motion import Trajectory
from praxia.motion_planning.timing import ROUNDING, slowest_jerk, usage

__all__ = ["Blend", "blend"]

_WINDOWS = (0.12, 0.2, 0.35, 0.55, 0.8, 1.0)  # of the time to full speed, tried as the length of the first average


@dataclass(frozen=True, eq=False)
class Blend:
    """A timed polyline with the place of its corners.

    Attributes:
        trajectory: The motion.
        reach: First and last row that each inner waypoint influences, shape (k - 2, 2).
    """

    trajectory: Trajectory
    reach: NDArray[np.int64]


def blend(points: Array, limits: Limits, *, period: int, holds: Array) -> Blend:
    """A motion from rest at the first to rest at the last of `points`, along straight lines with rounded corners.

    Args:
        points: Waypoints [rad or m], shape (k, n), k >= 3, no two neighbours equal.
        limits: Of all n components.
        period: Time between rows [ns].
        holds: Per inner waypoint, from 0 (pass, corner rounded) to 1 (stop there, corner kept), shape (k - 2,).
    """
    moving = np.ptp(points, axis=0) > 0
    longest = float((limits.velocity / limits.acceleration)[moving].max())
    tried = (_timed(points, limits, longest * fraction, holds, period) for fraction in _WINDOWS)
    return min(tried, key=lambda timed: len(timed.trajectory.q))


def _timed(points: Array, limits: Limits, window: float, holds: Array, period: int) -> Blend:
    """The motion whose first average lasts `window` [s], which is how long it takes to speed up."""
    h = period * 1e-9
    n_acceleration = max(1, int(np.ceil(window / h)))
    n_jerk = max(1, int(np.ceil(2.0 * slowest_jerk(limits, np.ptp(points, axis=0) > 0) / h / ROUNDING)))
    span = (n_acceleration + n_jerk) * h
    change = limits.acceleration * n_acceleration * h  # of velocity within the first average
    deltas = np.diff(points, axis=0)
    times: Array = (np.abs(deltas) / (ROUNDING * np.minimum(limits.velocity, change))).max(axis=1)
    full = np.maximum(holds, _needed(deltas / times[:, None], change)) * span
    while True:
        corners = np.cumsum(np.stack([times[:-1], full], axis=1).ravel())  # arrive, leave, arrive, leave ...
        knots = np.concatenate([[0.0], corners, [corners[-1] + times[-1]]])
        line = _sample(knots, np.repeat(points, 2, axis=0)[1:-1], h)
        rows = _average(_average(line, n_acceleration), n_jerk)[1:]  # row 0 is the departure
        rows[-1] = points[-1]
        velocity, acceleration, jerk = usage(points[0], rows, limits, period=period)
        if max(velocity, acceleration, jerk) <= 1.0:
            break
        # Several short segments inside one window can add up; slower segments change velocity less.
        times = times * max(velocity, acceleration, jerk) / ROUNDING
    arrive, leave = corners[0::2], corners[1::2]
    reach = np.stack([np.floor(arrive / h) - 1, np.ceil((leave + span) / h)], axis=1).astype(np.int64)
    return Blend(Trajectory(period, rows), reach)


def _needed(velocities: Array, change: Array) -> Array:
    """1 for each corner where the velocity would change by more than `change` (n,), else 0; shape (k - 2,)."""
    sharp = np.abs(np.diff(velocities, axis=0)) > change * (1.0 + 1e-9)
    return np.asarray(sharp.any(axis=1), dtype=np.float64)


def _sample(knots: Array, values: Array, h: float) -> Array:
    """Rows at 0, h, 2h ... of the polyline through `values` (m, n) at times `knots` (m,), up to its end."""
    t = h * np.arange(int(np.ceil(knots[-1] / h - 1e-9)) + 1)
    return np.stack([np.interp(t, knots, column) for column in values.T], axis=1)


def _average(rows: Array, n: int) -> Array:
    """Mean of the last `n` rows, rest before and after included; the first row given is where it rests before."""
    offset = rows[0]
    kernel = np.full(n, 1.0 / n)
    tail = np.repeat(rows[-1:], n - 1, axis=0)
    centred = np.concatenate([rows, tail]) - offset
    result = np.stack([np.convolve(column, kernel)[: len(centred)] for column in centred.T], axis=1)
    shifted: Array = result + offset
    return shifted
