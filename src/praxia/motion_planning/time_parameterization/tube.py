"""A smooth curve along a polyline, inside what is free: corners rounded as widely as a check of dense rows allows.

The straight lines are kept; only the corners are cut, so a corner that cannot be rounded at all is one to stop at.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.limits import Limits
from praxia.motion_planning.time_parameterization.curve import Curve
from praxia.motion_planning.time_parameterization.machine_code import routine

__all__ = ["Free", "Tube", "TubeSettings", "least_times", "smooth_curves"]

Free = Callable[[Array], NDArray[np.bool_]]
"""Whether each of the configurations (m, n) is free, shape (m,)."""


@dataclass(frozen=True)
class TubeSettings:
    """Knobs of the rounding.

    Attributes:
        spacing: Distance of the rows that are checked [rad or m, Euclidean].
        shrink: Factor on the width of a corner that is not free.
        narrowest: Width, as a share of the widest, below which a corner is stopped at instead.
        evenness: Exponent that turns the least times of the straight lines into spans of the curve's parameter: below
            one gives short lines more of it, and their corners more room.
    """

    spacing: float = 0.01
    shrink: float = 0.6
    narrowest: float = 0.02
    evenness: float = 0.7


@dataclass(frozen=True, eq=False)
class Tube:
    """Curves to follow one after the other, with rest between them.

    Attributes:
        curves: At least one.
        stops: Inner waypoints that the motion rests at, as indices.
        blocked: A configuration on the straight lines themselves that is not free, or None.
        rows: Configurations checked.
    """

    curves: tuple[Curve, ...]
    stops: tuple[int, ...]
    blocked: Array | None
    rows: int


def smooth_curves(points: Array, limits: Limits, free: Free | None, settings: TubeSettings) -> Tube:
    """Curves along the polyline through `points` (k, n), no two neighbours equal, free where `free` says so."""
    spans = _spans(points, limits, settings.evenness)
    widest = _widest(spans)
    widths = widest.copy()
    corners = np.cumsum(spans)[:-1]
    reach = widths  # how far from each corner rows are to be checked again
    blocked, checked = None, 0
    while free is not None:
        curve = _rounded(spans, points, np.maximum(widths, settings.narrowest * widest))
        u, rows = curve.rows(settings.spacing)
        if checked:
            asked = np.flatnonzero((np.abs(u[:, None] - corners) <= reach).any(axis=1))
            u, rows = u[asked], rows[asked]
        checked += len(u)
        hit = ~free(rows)
        owned = np.abs(u[:, None] - corners) < widths
        on_lines = hit & ~owned.any(axis=1)
        if blocked is None and on_lines.any():
            blocked = rows[np.argmax(on_lines)]
        struck = (owned & hit[:, None]).any(axis=0)
        if not struck.any():
            break
        reach = np.where(struck, widths, -1.0)
        widths[struck] *= settings.shrink
        widths[widths < settings.narrowest * widest] = 0.0
    stops = np.flatnonzero(widths == 0.0) + 1
    curves = []
    for first, last in zip([0, *stops], [*stops, len(points) - 1], strict=True):
        part = slice(first, last)
        curves.append(_rounded(spans[part], points[first : last + 1], widths[first : last - 1]))
    return Tube(tuple(curves), tuple(int(stop) for stop in stops), blocked, checked)


def _rounded(spans: Array, points: Array, widths: Array) -> Curve:
    """The polyline with its corners rounded over `widths`."""
    k, n = points.shape
    knots, pieces = np.empty(3 * k), np.zeros((3 * k, 4, n))
    count = routine("rounded_polyline")(spans, points, widths, knots, pieces)
    return Curve(knots[: count + 1], pieces[:count])


def least_times(points: Array, limits: Limits) -> Array:
    """How long each straight line takes at the fastest velocities [s], shape (k - 1,)."""
    times: Array = (np.abs(np.diff(points, axis=0)) / limits.velocity).max(axis=1)
    return times


def _spans(points: Array, limits: Limits, evenness: float) -> Array:
    """How long the parameter runs along each straight line, about its least time; shape (k - 1,)."""
    least = least_times(points, limits)
    even = least**evenness
    spans: Array = even * (least.sum() / even.sum())
    return spans


def _widest(spans: Array) -> Array:
    """Half widths of corners that share the spans between them evenly and have the outer ones for themselves."""
    room = spans / 2.0
    room[0], room[-1] = spans[0], spans[-1]
    widths: Array = np.minimum(room[:-1], room[1:])
    return widths
