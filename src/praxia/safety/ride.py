"""Motions along a path to rest, whose rows are made when they are asked for."""

from __future__ import annotations

import math

import numpy as np

from praxia.core.arrays import Array
from praxia.safety.course import Course
from praxia.safety.path import RowPath
from praxia.safety.profile import Pace, Profile, profile_through, profile_to, stop_profile
from praxia.safety.seam import Decay

__all__ = ["Ride", "ride_through", "ride_to", "stop_ride"]

_REST = 2  # rows more, so that velocity and acceleration are zero as backward differences, too


class Ride:
    """Progress along a path, tick by tick, with a deviation that dies away.

    Attributes:
        beside: How many leading rows are not on the path yet.
    """

    def __init__(self, path: RowPath, profile: Profile, h: float, decay: Decay | None = None) -> None:
        """Args:
        path: Where it goes.
        profile: How far along it at which time.
        h: Time between rows [s].
        decay: What is added to the path.
        """
        self._path, self._profile, self._h, self._decay = path, profile, h, decay
        self.beside = 0 if decay is None else max(decay.ticks(h) - 1, 0)
        self._ticks = max(1, math.ceil(profile.duration / h - 1e-9), self.beside + 1 if decay is not None else 0)

    def __len__(self) -> int:
        return self._ticks + _REST

    def line(self, begin: int, end: int) -> Array:
        """Parameter, speed and acceleration along the path after the rows from `begin` to `end`, shape (k, 3)."""
        line = self._profile.at(self._h * np.arange(begin + 1.0, end + 1.0))
        line[max(self._ticks - 1 - begin, 0) :] = self._profile.end
        return line

    def part(self, begin: int, end: int) -> Course:
        """Its rows from `begin` to `end`."""
        line = self.line(begin, end)
        rows = self._path.at(line[:, 0])
        beside = min(max(self.beside - begin, 0), len(rows))
        if self._decay is not None and beside:
            rows[:beside] += self._decay.at(self._h * np.arange(begin + 1.0, begin + beside + 1.0))
        return Course(rows, line, beside, 0, len(rows))

    def whole(self) -> Course:
        """All of its rows."""
        return self.part(0, len(self))


def ride_to(
    path: RowPath, state: Array, target: float, pace: Pace, h: float, decay: Decay | None = None
) -> Ride | None:
    """The fastest ride along `path` from `state` (parameter, speed, acceleration) to rest at `target`, or None.

    `decay` is added to the path; the ride ends when the target is reached and the deviation has gone.
    """
    profile = profile_to(state, target, pace)
    return None if profile is None else Ride(path, profile, h, decay)


def ride_through(path: RowPath, state: Array, target: float, pace: Pace, h: float) -> Ride | None:
    """The ride along `path` from `state` that keeps the largest rate up to `target`, where the path itself rests."""
    profile = profile_through(state, target, pace)
    return None if profile is None else Ride(path, profile, h)


def stop_ride(path: RowPath, state: Array, pace: Pace, until: float, h: float) -> Ride | None:
    """The stop along `path` from `state`; None where it leads beyond the parameter `until`."""
    profile = stop_profile(state, pace)
    return None if profile is None or profile.end[0] > until else Ride(path, profile, h)
