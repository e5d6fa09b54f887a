"""How long toppra's motion along a curve takes: the yardstick for durations, where the package is installed."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import MissingExtra
from praxia.core.limits import Limits

__all__ = ["GRID", "ToppraMotion", "curve_through", "has_toppra", "toppra_along", "toppra_through"]

GRID = 801
"""Grid points of toppra along a curve."""

_KNOTS = 500  # most points that a traced curve is described by
_LEAST = 2e-3  # least distance of such points [rad or m]: nearer ones amplify rounding


@dataclass(frozen=True, eq=False)
class ToppraMotion:
    """toppra's motion under the limits on velocity and acceleration; it knows none on jerk.

    Attributes:
        duration: Seconds.
        rows: Positions at the period asked for, departure and end included, shape (k, n).
    """

    duration: float
    rows: Array


def has_toppra() -> bool:
    """Whether toppra is installed."""
    return find_spec("toppra") is not None


def curve_through(rows: Array) -> tuple[Array, Array]:
    """(arc length (k,), points (k, n)) of the curve that timed rows (m, n) trace, evenly spaced.

    The rows of a smooth motion are joined by a cubic spline over time, which is looked up at even arc lengths: its
    parametrisation is regular where the motion rests.
    """
    from scipy.interpolate import CubicSpline

    steps = np.sqrt((np.diff(rows, axis=0) ** 2).sum(axis=1))
    moving = np.concatenate([[True], steps > 1e-12])
    kept, length = rows[moving], np.cumsum(np.concatenate([[0.0], steps[steps > 1e-12]]))
    if len(kept) < 4:
        return length, kept
    knots = np.linspace(0.0, length[-1], int(np.clip(length[-1] / _LEAST, 4, _KNOTS)))
    time = np.flatnonzero(moving).astype(np.float64)
    along, before = CubicSpline(time, length), np.interp(knots, length, time)
    for _ in range(4):  # Newton: uneven knots would look like curvature
        speed = np.maximum(along(before, 1), 1e-9)
        before = np.clip(before + (knots - along(before)) / speed, np.floor(before), np.floor(before) + 1.0)
    points = CubicSpline(time, kept)(np.clip(before, 0.0, time[-1]))
    points[0], points[-1] = rows[0], rows[-1]
    return knots, points


def toppra_through(waypoints: Array, limits: Limits, period: float) -> ToppraMotion | None:
    """toppra's motion along its own cubic spline through the waypoints (k, n) over chord lengths; None where it fails.

    Raises:
        MissingExtra: toppra is not installed.
    """
    chords = np.sqrt((np.diff(waypoints, axis=0) ** 2).sum(axis=1))
    kept = np.concatenate([[True], chords > 1e-9])
    return toppra_along(np.concatenate([[0.0], np.cumsum(chords[kept[1:]])]), waypoints[kept], limits, period)


def toppra_along(s: Array, points: Array, limits: Limits, period: float = 0.0) -> ToppraMotion | None:
    """toppra's motion along the cubic spline through `points` (k, n) at `s` (k,); None where it fails.

    Args:
        s: Path parameter, ascending from 0.
        points: Positions [rad or m].
        limits: Of velocity and acceleration.
        period: Time between the rows of the answer [s]; 0 asks for none.

    Raises:
        MissingExtra: toppra is not installed.
    """
    toppra = _toppra()
    if len(points) < 2:
        return ToppraMotion(0.0, points)
    path = toppra.SplineInterpolator(s, points)
    constraints = [
        toppra.constraint.JointVelocityConstraint(np.stack([-limits.velocity, limits.velocity], axis=1)),
        toppra.constraint.JointAccelerationConstraint(np.stack([-limits.acceleration, limits.acceleration], axis=1)),
    ]
    grid = np.linspace(0.0, s[-1], GRID)
    problem = toppra.algorithm.TOPPRA(constraints, path, gridpoints=grid, parametrizer="ParametrizeConstAccel")
    found = problem.compute_trajectory()
    if found is None:
        return None
    times = np.append(np.arange(0.0, found.duration, period), found.duration) if period else np.zeros(0)
    return ToppraMotion(float(found.duration), found(times) if period else points[:0])


def _toppra() -> Any:
    try:
        toppra: Any = import_module("toppra")
        import_module("toppra.algorithm")
        import_module("toppra.constraint")
    except ImportError:
        raise MissingExtra("toppra", "bench") from None
    toppra.setup_logging("CRITICAL")
    return toppra
