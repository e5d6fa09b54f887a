"""Where a run stands: how it is to end, and whether the robot is being stopped."""

from __future__ import annotations

from praxia.core.errors import SpaceMismatch
from praxia.core.interfaces import Status
from praxia.core.report import SafetyReport, Verdict

__all__ = ["Progress"]

_REFUSALS = 10
"""Chunks refused at their first row, one after another, before the run gives up."""
_LONGEST_STOP = 10_000_000_000
"""Time [ns] after which a stop that does not come to rest is called what it is."""


class Progress:
    """Counts ticks and interventions and settles how the run ends; touches neither robot nor generator.

    Args:
        budget: Ticks after which the run gives up.
        period: Time between ticks [ns].
    """

    def __init__(self, budget: int, period: int) -> None:
        self._budget, self._period = budget, period
        self._longest = budget + _LONGEST_STOP // period
        self._status: Status | None = None
        self._reason = ""
        self._refused = 0
        self.mismatch: SpaceMismatch | None = None
        self.braking = False
        self.ticks = self.interventions = 0

    @property
    def asking(self) -> bool:
        """Whether the generator may propose something."""
        return self._status is None and not self.braking

    @property
    def stopping(self) -> bool:
        """Whether whatever chunk there is must not be followed."""
        return self.braking or self._status not in (None, Status.FINISHED)

    def end(self, status: Status, reason: str) -> None:
        """Settle how the run ends; the first reason stands."""
        if self._status is None:
            self._status, self._reason = status, reason

    def refuse(self, mismatch: SpaceMismatch | None) -> None:
        """End over a chunk that means something else than the plant takes."""
        if mismatch is not None:
            self.mismatch = mismatch
            self.end(Status.GAVE_UP, str(mismatch))
            self._status = Status.GAVE_UP  # not even a FINISHED generator's chunk is followed

    def check(self, interrupted: bool) -> None:
        """Settle whether the operator or the budget ends the run."""
        if interrupted:
            self.interrupt()
        if self.ticks >= self._budget:
            seconds = self.ticks * self._period * 1e-9
            self.end(Status.GAVE_UP, f"gave up after {self.ticks} ticks ({seconds:.1f} s of run time)")

    def interrupt(self) -> None:
        """Let the operator's stop overrule even the end of a FINISHED chunk."""
        if self._status in (None, Status.FINISHED):
            self._status, self._reason = Status.INTERRUPTED, "interrupted by the operator"

    def over(self, resting: bool) -> bool:
        """Whether the last command has been sent."""
        if self._status is None:
            return False
        if not resting and self.ticks >= self._longest:
            self._reason += f"; the robot did not come to rest within {_LONGEST_STOP * 1e-9:.0f} s"
            return True
        return resting

    def judge(self, report: SafetyReport, from_chunk: bool) -> bool:
        """Count the tick; whether the filter has stopped a motion that was meant to go on."""
        self.ticks += 1
        if report.verdict in (Verdict.PASSED, Verdict.SLOWED):
            self._refused = 0 if from_chunk else self._refused
            return False
        if self.stopping or (self._status is Status.FINISHED and not from_chunk):
            return False  # this stop was asked for
        self.interventions += 1
        self.braking = True
        self._refused += 1
        if self._refused >= _REFUSALS:
            last = report.violations[0] if report.violations else "no rule named"
            self.end(Status.GAVE_UP, f"gave up after {self._refused} refused chunks in a row; the last broke {last}")
        return True

    def result(self) -> tuple[Status, str]:
        """How the run ended."""
        return (self._status or Status.GAVE_UP), self._reason
