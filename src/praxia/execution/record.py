"""What a run writes down while it runs: the trace, the events, the safety log, the current plan step."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Observation, SafeCommand, Status
from praxia.core.report import SafetyReport, Verdict
from praxia.execution.events import Journal
from praxia.execution.trace import TraceWriter, trace_columns

__all__ = ["RunRecord"]

_CODE = {
    Verdict.PASSED: 0.0,
    Verdict.STOPPED: 1.0,
    Verdict.SLOWED: 2.0,
    Verdict.REFUSED: 3.0,
    Verdict.LATCHED: 4.0,
}
"""Column `verdict` of the trace."""


class RunRecord:
    """Writes ticks, notes and interventions to where the caller wants them; any of the three may be missing.

    Args:
        components: Names of the commanded components.
        coordinates: Length of the plant's `state()`.
        trace: Where ticks go.
        events: Where notes of the generator and the outcome go.
        safety_log: Where interventions go.
        unintended: Says the deepest unintended penetration [m] of the tick that was just commanded.

    Raises:
        InvalidInput: The trace has other columns than this run would fill.
    """

    def __init__(
        self,
        components: Sequence[str],
        coordinates: int,
        *,
        trace: TraceWriter | None = None,
        events: Journal | None = None,
        safety_log: Journal | None = None,
        unintended: Callable[[], float] | None = None,
    ) -> None:
        columns = trace_columns(components, coordinates)
        if trace is not None and trace.columns != columns:
            raise InvalidInput(f"the trace has columns {trace.columns}, this run fills {columns}")
        self._trace, self._events, self._safety_log, self._unintended = trace, events, safety_log, unintended
        self._step = -1
        self._verdict = Verdict.PASSED
        self._row = np.zeros(len(columns), dtype="<f8")
        # Views into the row, one per group of columns.
        n = len(components)
        self._proposed, self._command, self._q, self._dq = (self._row[4 + k * n : 4 + (k + 1) * n] for k in range(4))
        self._state = self._row[4 + 4 * n :]

    def notes(self, time: int, notes: Sequence[Mapping[str, object]]) -> None:
        """Write a generator's notes; `step_started` with its `index` sets the step of the ticks that follow."""
        for note in notes:
            kind = note.get("kind")
            if kind == "step_started":
                index = note.get("index", -1)
                self._step = index if isinstance(index, int) else -1
            elif kind in ("step_finished", "step_failed"):
                self._step = -1
            if self._events is not None:
                self._events.append({"time_ns": time, **note})

    def tick(self, observation: Observation, proposed: Array | None, command: SafeCommand, state: Array) -> None:
        """Append one record; to be called after the command acted, with the `state` from before.

        Whatever raises here, the record is in the trace: what was sent, and NaN for what could not be filled in.
        """
        try:
            self._log(observation.time, command.report)
        finally:
            if self._trace is not None:
                self._append(self._trace, observation, proposed, command, state)

    def _append(
        self, trace: TraceWriter, observation: Observation, proposed: Array | None, command: SafeCommand, state: Array
    ) -> None:
        row = self._row
        row.fill(np.nan)
        row[0] = observation.time
        row[1] = _CODE[command.report.verdict]
        row[2] = self._step
        self._command[:] = command.values
        try:
            if proposed is not None:
                self._proposed[:] = proposed
            self._q[:] = observation.q
            self._dq[:] = observation.dq
            self._state[:] = state
            row[3] = 0.0 if self._unintended is None else self._unintended()
        finally:
            trace.append(row)

    def _log(self, time: int, report: SafetyReport) -> None:
        """Write why something else than the proposal was sent: each tick, a slower stretch at its beginning only."""
        again = report.verdict is Verdict.SLOWED and self._verdict is Verdict.SLOWED
        self._verdict = report.verdict
        if self._safety_log is None or report.verdict is Verdict.PASSED or again:
            return
        found = [
            {
                "check": v.check,
                "component": v.component,
                "value": v.value,
                "limit": v.limit,
                "unit": v.unit,
            }
            for v in report.violations
        ]
        self._safety_log.append({"time_ns": time, "verdict": report.verdict, "rate": report.rate, "violations": found})

    def failure(self, time: int, error: BaseException) -> None:
        """Write that an exception ended the run, as far as anything can still be written."""
        text = f"{type(error).__name__}: {error}"
        with suppress(Exception):
            trace = "".join(traceback.format_exception(error))
            self.notes(time, [{"kind": "error", "text": text, "traceback": trace}])
        with suppress(Exception):
            self.outcome(time, Status.GAVE_UP, f"the run was broken off by {text}")

    def outcome(self, time: int, status: Status, reason: str) -> None:
        """Write how the run ended, and hand every tick to the operating system."""
        if self._events is not None:
            self._events.append({"time_ns": time, "kind": "outcome", "status": status, "reason": reason})
        if self._trace is not None:
            self._trace.flush()
