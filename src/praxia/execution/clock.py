"""What paces the loop: nothing in simulation, the machine's monotonic clock on hardware."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from praxia.core.errors import InvalidInput
from praxia.execution.histogram import Histogram, Tally

__all__ = ["Clock", "Pacing", "RealTimeClock", "SimulatedClock"]


@dataclass(frozen=True)
class Pacing:
    """How punctual the ticks were.

    Attributes:
        ticks: Number of ticks paced.
        overruns: Ticks that began a whole period or more after their time: the deadline of the tick before was missed.
        rate: True control rate: ticks per second from the first to the last one [Hz]; 0 for fewer than two.
        lateness: How long after its time each tick began [s].
        jitter: By how much the time between two ticks was not the period [s].
    """

    ticks: int
    overruns: int
    rate: float
    lateness: Histogram
    jitter: Histogram

    @property
    def miss_rate(self) -> float:
        """Fraction of ticks that overran; 0 where there was none."""
        return self.overruns / self.ticks if self.ticks else 0.0


class Clock(Protocol):
    """Says when the next tick may begin."""

    def wait(self) -> None:
        """Return when it is time for the next tick."""
        ...

    @property
    def pacing(self) -> Pacing | None:
        """How punctual the ticks were, or None where there was nothing to be late for."""
        ...


class SimulatedClock:
    """Never waits: time is whatever the plant says, one period per command."""

    def wait(self) -> None:
        """Return at once."""

    @property
    def pacing(self) -> Pacing | None:
        """None: simulated time cannot be late."""
        return None


class RealTimeClock:
    """Paces ticks at a fixed period on the monotonic clock.

    The schedule is absolute, so that small delays do not add up. After an overrun it continues from now: missed ticks
    are not made up in a burst, which would send commands faster than the robot may take them.

    Args:
        period: Time between ticks [ns].
        now: Source of time [ns]; the machine's monotonic clock.
        sleep: Waits for a number of seconds.

    Raises:
        InvalidInput: The period is not positive.
    """

    def __init__(
        self,
        period: int,
        *,
        now: Callable[[], int] = time.monotonic_ns,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        if period <= 0:
            raise InvalidInput(f"RealTimeClock: period must be positive nanoseconds, got {period}")
        self._period, self._now, self._sleep = period, now, sleep
        self._due: int | None = None
        self._first: int | None = None
        self._latest = 0
        self._ticks = self._overruns = 0
        self._lateness, self._jitter = Tally("s"), Tally("s")

    def wait(self) -> None:
        """Return when the next tick is due, or at once where that time has passed; the first tick is due now."""
        now = self._now()
        due = now if self._due is None else self._due
        while now < due:
            self._sleep((due - now) * 1e-9)
            now = self._now()
        self._count(now, now - due)
        self._due = (now if now - due >= self._period else due) + self._period

    def _count(self, now: int, late: int) -> None:
        if self._first is None:
            self._first = now
        else:
            self._jitter.add(abs(now - self._latest - self._period) * 1e-9)
        self._latest = now
        self._ticks += 1
        self._overruns += late >= self._period
        self._lateness.add(late * 1e-9)

    @property
    def pacing(self) -> Pacing | None:
        """Punctuality so far."""
        passed = 0 if self._first is None else self._latest - self._first
        rate = (self._ticks - 1) / (passed * 1e-9) if passed else 0.0
        return Pacing(self._ticks, self._overruns, rate, self._lateness.histogram, self._jitter.histogram)
