"""Tries rides along a path, as far as the effort goes that may be spent on a chunk."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from praxia.core.arrays import Array
from praxia.safety.broken import Broken
from praxia.safety.course import Course, Route
from praxia.safety.ground import Ground
from praxia.safety.path import RowPath
from praxia.safety.path_stop import braking_times
from praxia.safety.profile import Pace
from praxia.safety.ride import Ride, ride_through, ride_to
from praxia.safety.seam import Decay, join

__all__ = ["SWIFTER", "Effort", "onwards", "rides", "swifter", "tried"]

_RATES = (1.0, 0.7, 0.45, 0.25, 0.12)
_SWIFTER = ((1.0, 0), (1.0, 2), (0.9, 1), (0.75, 1), (0.5, 2), (0.25, 2))
"""Rates to rise to, and the index of the braking time: how gently."""
SWIFTER = len(_SWIFTER)
"""How many kinds of `swifter` ride there are."""
_GENTLE = 2  # index of the braking time that is taken where the pace is to change gently
_FIRST, _BLOCK = 64, 1024  # rows that are made and verified at a time
_TRIAL = 500  # what a trial costs besides, in rows


class Effort:
    """What may still be spent, in rows."""

    def __init__(self, rows: int) -> None:
        """Args:
        rows: How many rows may be made and verified.
        """
        self._left = rows

    def spend(self, rows: int) -> None:
        """Take note that so many have been made."""
        self._left -= rows

    def affords(self, rows: int) -> bool:
        """Whether so many more may be made."""
        return rows <= self._left


def rides(
    ground: Ground, path: RowPath, state: Array, target: float, decay: Decay | None = None, *, slower: bool = False
) -> Iterator[Ride]:
    """Rides along `path` from `state` to rest at the parameter `target`, faster ones first; none is verified.

    The pace changes as quickly as it could first; where they are to be `slower`, it changes gently and stays below the
    path's own.
    """
    times = braking_times(ground, path, float(state[0]), target)
    for rate in _RATES[slower:]:
        ride = ride_to(path, state, target, Pace.braking_in(times[_GENTLE * slower], rate), ground.h, decay)
        if ride is not None:
            yield ride


def onwards(
    ground: Ground, route: Route, state: Array, reached: float, before: Array, share: float, *, slower: bool = False
) -> Iterator[Ride]:
    """Rides on along a route from where the robot is to where it is free; as `rides`.

    Args:
        ground: The rules.
        route: Where it is going.
        state: Parameter, speed and acceleration along it, shape (3,); NaN beside it.
        reached: Parameter that was reached along it.
        before: The three rows sent last, shape (3, n).
        share: Part of the limits that getting back to it may take.
        slower: As for `rides`.
    """
    decay = None
    if state[0] != state[0]:
        joined = join(route.path, reached, before, ground.limits, ground.h, share)
        if joined is None:
            return
        state, decay = joined
    yield from rides(ground, route.path, state, route.free, decay, slower=slower)


def swifter(ground: Ground, path: RowPath, state: Array, target: float, kind: int) -> Ride | None:
    """One ride of several kinds that may be faster than the present one, from `state` to the parameter `target`.

    It is not verified. Where the path ends at rest by itself the rate need not fall before its end. The kinds are
    numbered from 0 to `SWIFTER` - 1; the earlier ones gain more and ask for more. None where there is no such ride.
    """
    rate, gentle = _SWIFTER[kind]
    times = braking_times(ground, path, float(state[0]), target)
    pace = Pace.braking_in(times[gentle], rate)
    if target >= path.end - 1e-9 and path.rests(ground.limits):
        return ride_through(path, state, target, pace, ground.h)
    return ride_to(path, state, target, pace, ground.h)


def tried(ground: Ground, before: Array, ride: Ride, effort: Effort) -> Course | Broken | None:
    """The rows of `ride` if they keep all rules, else the first that does not; None if the effort does not suffice.

    Rows are made and verified a block at a time, so that a ride which fails early costs little.

    Args:
        ground: What rows are verified against; freedom from contact is not asked for.
        before: The three rows sent last, shape (3, n).
        ride: What would be sent next.
        effort: What may be spent.
    """
    parts, begin, last = list[Course](), 0, before
    effort.spend(_TRIAL)
    if not effort.affords(len(ride)):
        return None
    while begin < len(ride):
        end = min(begin + (_BLOCK if begin else _FIRST), len(ride))
        effort.spend(end - begin)
        part = ride.part(begin, end)
        broken = ground.broken(last, part)
        if broken is not None:
            return Broken(begin + broken.row, broken.violations)
        parts.append(part)
        last = np.concatenate((last, part.rows[-3:]))[-3:]
        begin = end
    rows, line = np.concatenate([part.rows for part in parts]), np.concatenate([part.line for part in parts])
    return Course(rows, line, ride.beside, 0, len(rows))
