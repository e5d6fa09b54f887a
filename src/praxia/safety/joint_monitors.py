"""Monitors of what is measured at the joints: against itself, and against what was sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Observation
from praxia.core.limits import Limits
from praxia.core.report import Violation

__all__ = ["FollowingMonitor", "FollowingSettings", "ReadingMonitor", "ReadingSettings"]

_NAN = float("nan")


@dataclass(frozen=True)
class ReadingSettings:
    """When a reading contradicts the readings before it.

    Attributes:
        disagreement: Largest difference of the measured velocity and the quotient of the measured positions, as a part
            of the velocity limit.
        leap: Largest quotient of the measured positions, as a multiple of the velocity limit.
        latches: Whether a person must look at it.
    """

    disagreement: float = 0.1
    leap: float = 1.5
    latches: bool = False

    def __post_init__(self) -> None:
        if not (self.disagreement > 0 and self.leap >= 1):
            raise InvalidInput(f"ReadingSettings: expected disagreement > 0 and leap >= 1, got {self}")


class ReadingMonitor:
    """Finds readings that are no numbers, positions that leap, and velocities that do not fit the positions."""

    def __init__(
        self, limits: Limits, period: int, *, arm: int | None = None, settings: ReadingSettings | None = None
    ) -> None:
        """Args:
        limits: Limits of the commanded components.
        period: Control period [ns].
        arm: How many components are joints of the arm; those after them, fingers, may snap shut at any speed.
        settings: When to complain.
        """
        settings = settings or ReadingSettings()
        self.latches = settings.latches
        self._h = period * 1e-9
        self._names, self._units = limits.names, limits.units
        self._disagreement = settings.disagreement * limits.velocity
        self._leap = settings.leap * limits.velocity
        self._leap[len(limits) if arm is None else arm :] = np.inf
        self._last: Array | None = None

    def check(self, observation: Observation, sent: Array) -> Sequence[Violation]:
        """One violation per component whose reading is wrong: "reading" or "measured velocity"."""
        q, dq = observation.q, observation.dq
        before, self._last = self._last, q
        if before is q:  # the same reading handed over once more, as between two stretches of a run
            return ()
        if before is None or len(before) != len(q):
            return self._strange(q, dq)
        velocity = (q - before) / self._h
        # Comparisons with NaN are false, so this also fails where a reading is no number.
        if (np.abs(velocity - dq) <= self._disagreement).all() and (np.abs(velocity) <= self._leap).all():
            return ()
        return self._strange(q, dq) or self._torn(velocity, dq)

    def _strange(self, q: Array, dq: Array) -> list[Violation]:
        """Readings that are no numbers."""
        bad = np.flatnonzero(~(np.isfinite(q) & np.isfinite(dq))).tolist()
        return [Violation("reading", self._names[i], float(q[i]), _NAN, self._units[i]) for i in bad]

    def _torn(self, velocity: Array, dq: Array) -> list[Violation]:
        found = []
        gap = np.abs(velocity - dq)
        for i in np.flatnonzero(~((gap <= self._disagreement) & (np.abs(velocity) <= self._leap))).tolist():
            value, limit = float(gap[i]), float(self._disagreement[i])
            if not value > limit:
                value, limit = float(np.abs(velocity[i])), float(self._leap[i])
            found.append(Violation("measured velocity", self._names[i], value, limit, f"{self._units[i]}/s"))
        return found


@dataclass(frozen=True)
class FollowingSettings:
    """When the robot is not where it was sent.

    In free motion a measured position lags by at most 5 mrad; whoever touches something is pushed off its path for a
    moment (docs/faults.md has the figures).

    Attributes:
        lag: Distance of a measured position from what was sent for that instant that may not last [rad or m].
        lasting: How long it may be larger than that [s].
        error: Distance that is too large at once [rad or m].
        stuck: How far a component may be sent while its reading does not change at all [rad or m].
        strikes: At which complaint a person must look at it: a bump passes, a drive that fails comes back.
        enduring: How long a complaint may last before a person must look at it [s].
    """

    lag: float = 0.01
    lasting: float = 0.15
    error: float = 0.06
    stuck: float = 0.002
    strikes: int = 3
    enduring: float = 1.0

    def __post_init__(self) -> None:
        if not (0 < self.lag <= self.error and self.lasting >= 0 and self.stuck > 0 and self.strikes >= 1):
            raise InvalidInput(
                f"FollowingSettings: expected 0 < lag <= error, lasting >= 0, stuck > 0 and strikes >= 1, got {self}"
            )


class FollowingMonitor:
    """Finds components that are not where they were sent, and readings that stand still while their joint is sent on.

    Fingers may be held open by what they grasp: they are only found where they are less open than they were sent.
    """

    def __init__(
        self, limits: Limits, period: int, *, arm: int | None = None, settings: FollowingSettings | None = None
    ) -> None:
        """Args:
        limits: Limits of the commanded components.
        period: Control period [ns].
        arm: How many components are joints of the arm; those after them are fingers.
        settings: When to complain.
        """
        settings = settings or FollowingSettings()
        self.latches = settings.strikes == 1
        self._strikes_left = settings.strikes - 1
        self._enduring = round(settings.enduring * 1e9 / period)
        self._complaining = 0  # ticks in a row
        self._names, self._units = limits.names, limits.units
        self._arm = len(limits) if arm is None else arm
        self._lag, self._error, self._stuck = settings.lag, settings.error, settings.stuck
        self._patience = round(settings.lasting * 1e9 / period)
        self._lagging = np.zeros(len(limits), dtype=int)  # ticks in a row that each component has lagged
        self._behind = False  # whether any of them is above 0
        self._still: Array | None = None  # the readings that have not changed since ...
        self._anchor = np.zeros(0)  # ... each component was sent here

    def check(self, observation: Observation, sent: Array) -> Sequence[Violation]:
        """One violation per component: "following" or "stuck reading"."""
        q = observation.q
        if q is self._still:  # the same reading handed over once more, as between two stretches of a run
            return ()
        error = np.abs(q - sent)
        if self._arm < len(q):
            error[self._arm :] = np.maximum(0.0, sent[self._arm :] - q[self._arm :])
        found: Sequence[Violation] = ()
        if self._behind or error.max() > self._lag:
            found = self._astray(error)
        found = found or self._standing(q, sent)
        self._count(bool(found))
        return found

    def _count(self, complaining: bool) -> None:
        """Settle whether a person must look at it: for the complaint that has come too often, or lasted too long."""
        if not complaining:
            self._complaining = 0
            return
        if not self._complaining:
            self.latches = self.latches or self._strikes_left <= 0
            self._strikes_left -= 1
        self._complaining += 1
        self.latches = self.latches or self._complaining > self._enduring

    def _astray(self, error: Array) -> list[Violation]:
        """Components that are too far off, or have been off for too long."""
        lagging = error > self._lag
        self._lagging = np.where(lagging, self._lagging + 1, 0)
        self._behind = bool(lagging.any())
        at = np.flatnonzero((error > self._error) | (self._lagging > self._patience)).tolist()
        return [
            self._violation("following", i, float(error[i]), self._error if error[i] > self._error else self._lag)
            for i in at
        ]

    def _standing(self, q: Array, sent: Array) -> Sequence[Violation]:
        """Components whose reading has not changed at all since they were sent away from where they were."""
        if self._still is None or len(self._still) != len(q):
            self._still, self._anchor = q, sent
            return ()
        moved = q != self._still
        self._still = q
        if moved.all():
            self._anchor = sent
            return ()
        self._anchor = np.where(moved, sent, self._anchor)
        away = np.abs(sent - self._anchor)[: self._arm]
        if away.max() <= self._stuck:
            return ()
        at = np.flatnonzero(away > self._stuck).tolist()
        return [self._violation("stuck reading", i, float(away[i]), self._stuck) for i in at]

    def _violation(self, check: str, i: int, value: float, limit: float) -> Violation:
        return Violation(check, self._names[i], value, limit, self._units[i])
