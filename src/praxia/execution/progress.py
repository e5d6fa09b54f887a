"""Where a run stands: how it is to end, and whether the robot is being stopped."""

from __future__ import annotations

from praxia.core.errors import SpaceMismatch
from praxia.core.interfaces import Status
from praxia.core.report import SafetyReport, Verdict

__all__ = ["LONGEST_STOP", "Progress"]

_REFUSALS = 10
"""Chunks refused at their first row, one after another, before the run gives up."""
_PATIENCE = 5_000_000_000
"""Time [ns] that the filter may keep a resting robot stopped, with nobody to release it, before the run gives up."""
LONGEST_STOP = 10_000_000_000
"""Time [ns] after which a stop that does not come to rest is called what it is."""


class Progress:
    """Counts ticks and interventions and settles how the run ends; touches neither robot nor generator.

    Args:
        budget: Ticks after which the run gives up.
        period: Time between ticks [ns].
        attended: Whether there is an operator who may release what is latched.
    """

    def __init__(self, budget: int, period: int, *, attended: bool = False) -> None:
        self._budget, self._period, self._attended = budget, period, attended
        self._standing = 0  # ticks in a row that the filter has kept the resting robot stopped
        self._longest = budget + LONGEST_STOP // period
        self._status: Status | None = None
        self._reason = ""
        self._refused = 0
        self._pressed = self._locked = self._starved = False
        self.mismatch: SpaceMismatch | None = None
        self.braking = False
        self.ticks = self.interventions = 0

    @property
    def asking(self) -> bool:
        """Whether the generator may propose something."""
        return self._status is None and not self.braking and not self.latched and not self._standing

    @property
    def latched(self) -> bool:
        """Whether the robot is to stay stopped, by the operator's order or by the filter's."""
        return self._pressed or self._locked

    @property
    def stopping(self) -> bool:
        """Whether whatever chunk there is must not be followed."""
        return self.braking or self.latched or bool(self._standing) or self._status not in (None, Status.FINISHED)

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

    def press(self) -> None:
        """Stay stopped until `release`; a FINISHED generator is asked again then, its chunk was not carried out."""
        self._pressed = True
        if self._status is Status.FINISHED:
            self._status, self._reason = None, ""

    def release(self) -> None:
        """End what `press` began."""
        self._pressed = False

    def over(self, resting: bool) -> bool:
        """Whether the last command has been sent."""
        if self._status is None:
            return False
        if not resting and self.ticks >= self._longest:
            self._reason += f"; the robot did not come to rest within {LONGEST_STOP * 1e-9:.0f} s"
            return True
        return resting

    def judge(self, report: SafetyReport, from_chunk: bool, awaiting: bool, resting: bool = False) -> bool:
        """Count the tick; whether the filter has stopped a motion that was meant to go on.

        Args:
            report: What the filter said.
            from_chunk: Whether there was a row to send.
            awaiting: Whether a chunk that is under way may still be followed where there was none.
            resting: Whether the robot rested before this tick; matters only where the filter did not pass.
        """
        self.ticks += 1
        verdict = report.verdict
        asked_for = self.stopping or (self._status is Status.FINISHED and not from_chunk)
        self._locked = verdict is Verdict.LATCHED
        if self._standing or verdict is not Verdict.PASSED:
            self._stand(report, resting)
        if verdict is Verdict.PASSED or verdict is Verdict.SLOWED:
            if from_chunk:
                self._refused, self._starved = 0, False
            return False
        if asked_for:
            return False
        if awaiting and not from_chunk:
            self.interventions += not self._starved
            self._starved = True
            return False
        self.interventions += 1
        self.braking = True
        self._refused += 1
        if self._refused >= _REFUSALS:
            last = report.violations[0] if report.violations else "no rule named"
            self.end(Status.GAVE_UP, f"gave up after {self._refused} refused chunks in a row; the last broke {last}")
        return True

    def _stand(self, report: SafetyReport, resting: bool) -> None:
        """Count how long the filter has kept a resting robot from moving: nobody is asked while it does."""
        if not (resting and report.verdict in (Verdict.STOPPED, Verdict.LATCHED)):
            self._standing = 0
            return
        self._standing += 1
        waiting = self._pressed or (self._locked and self._attended)
        if not waiting and self._standing * self._period >= _PATIENCE:
            why = report.violations[0] if report.violations else "no rule named"
            seconds = _PATIENCE * 1e-9
            self.end(Status.GAVE_UP, f"gave up: the filter has kept the robot stopped for {seconds:.0f} s over {why}")

    def result(self) -> tuple[Status, str]:
        """How the run ended."""
        return (self._status or Status.GAVE_UP), self._reason
