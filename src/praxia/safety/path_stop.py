"""The stop along the path: the robot stays where it was going anyway, so nothing new can be in its way."""

from __future__ import annotations

import math

from praxia.core.arrays import Array
from praxia.safety.course import Course
from praxia.safety.ground import Ground
from praxia.safety.path import RowPath
from praxia.safety.profile import Pace
from praxia.safety.ride import stop_ride

__all__ = ["braking_times", "path_stop"]

_GENTLER = (1.05, 1.6, 2.6, 4.5, 8.0)  # multiples of the shortest time that braking could take
_AHEAD = 0.2  # how far along the path the speed counts that is to be braked [s]


def braking_times(ground: Ground, path: RowPath, since: float, until: float) -> tuple[float, ...]:
    """Times from full speed to rest [s] that are worth trying from `since` to `until`, shortest first."""
    by_acceleration, by_jerk = path.demand(ground.limits, since, until)
    shortest = max(2.0 * by_acceleration, 2.0 * math.sqrt(by_jerk), 2.0 * ground.h)
    return tuple(shortest * factor for factor in _GENTLER)


def path_stop(ground: Ground, before: Array, path: RowPath, state: Array, *, until: float) -> Course | None:
    """The quickest stop along `path` that keeps all limits; None where none does.

    Args:
        ground: The rules.
        before: The three rows sent last, shape (3, n).
        path: Where the robot is going.
        state: Parameter, speed and acceleration along it now, shape (3,).
        until: Parameter up to which the path is proved free.
    """
    since = float(state[0])
    for seconds in braking_times(ground, path, since, since + _AHEAD):
        ride = stop_ride(path, state, Pace.braking_in(seconds), until, ground.h)
        if ride is None:
            continue
        course = ride.whole()
        if ground.broken(before, course) is None:
            return course
    return None
