"""A monitor of the clock: every reading is stamped one period after the one before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Observation
from praxia.core.report import Violation

__all__ = ["StampMonitor", "StampSettings"]


@dataclass(frozen=True)
class StampSettings:
    """When the time between two readings is wrong.

    Attributes:
        shortest: Least time between two stamps, in periods.
        longest: Longest time between two stamps, in periods.
        stretch: Ticks in a row that are held against their periods together.
        drift: Largest difference of the stamps over a stretch from its periods, as a part of them.
        latches: Whether a person must look at it.
    """

    shortest: float = 0.6
    longest: float = 3.0
    stretch: int = 50
    drift: float = 0.3
    latches: bool = False

    def __post_init__(self) -> None:
        if not (0 <= self.shortest < 1 < self.longest and self.stretch >= 1 and self.drift > 0):
            raise InvalidInput(
                f"StampSettings: expected 0 <= shortest < 1 < longest, stretch >= 1 and drift > 0, got {self}"
            )


class StampMonitor:
    """Finds stamps that stand still, go back, leap ahead, or run at another speed than the control loop."""

    def __init__(self, period: int, *, settings: StampSettings | None = None) -> None:
        """Args:
        period: Control period [ns].
        settings: When to complain.
        """
        settings = settings or StampSettings()
        self.latches = settings.latches
        self._period = period
        self._shortest, self._longest = settings.shortest * period, settings.longest * period
        self._stretch = settings.stretch
        self._drift = settings.drift * settings.stretch * period
        self._time: int | None = None
        self._reading: Array | None = None
        self._since, self._ticks = 0, 0

    def check(self, observation: Observation, sent: Array) -> Sequence[Violation]:
        """At most one violation: "clock"."""
        if observation.q is self._reading:  # the same reading handed over once more is no new instant
            return ()
        self._reading = observation.q
        time, before = observation.time, self._time
        self._time = time
        if before is None:
            self._since = time
            return ()
        step = time - before
        self._ticks += 1
        if not self._shortest <= step <= self._longest:
            self._since, self._ticks = time, 0
            limit = self._shortest if step < self._shortest else self._longest
            return (Violation("clock", "*", step * 1e-9, limit * 1e-9, "s between two readings"),)
        if self._ticks < self._stretch:
            return ()
        away = time - self._since - self._ticks * self._period
        self._since, self._ticks = time, 0
        if abs(away) <= self._drift:
            return ()
        unit = f"s of drift in {self._stretch} ticks"
        return (Violation("clock", "*", abs(away) * 1e-9, self._drift * 1e-9, unit),)
