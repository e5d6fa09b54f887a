"""A run folder as it is found on disk: complete, interrupted or damaged; see docs/trace.md for the format.

Nothing here raises for a missing or half-written file: a report of a broken run must still open. What could not
be read is listed in `RecordedRun.problems`, so that the page can say so.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.execution.trace import Trace, read_trace
from praxia.viewing.stamps import clock_faults, retimed

__all__ = ["RecordedRun", "read_run"]


@dataclass(frozen=True, eq=False)
class RecordedRun:
    """Everything that could be read of a run.

    Attributes:
        folder: Where it lies.
        run, limits, objects, goal, final, metrics: The JSON files; empty where missing.
        timing: timing.json; empty where missing, as in runs from before there was one.
        trace: The records, or None where there are none.
        events, interventions: Lines of events.jsonl and safety.jsonl; by the rows of the trace, not by their stamps,
            where the run declares a fault of its clock.
        problems: One sentence per file that is missing or damaged.
    """

    folder: Path
    run: Mapping[str, Any]
    limits: Mapping[str, Any]
    objects: Mapping[str, Any]
    goal: Mapping[str, Any]
    final: Mapping[str, Any]
    metrics: Mapping[str, Any]
    timing: Mapping[str, Any]
    trace: Trace | None
    events: Sequence[Mapping[str, Any]]
    interventions: Sequence[Mapping[str, Any]]
    problems: tuple[str, ...] = field(default=())

    @property
    def time(self) -> Array:
        """Time of each tick [s], shape (ticks,); empty without a trace. Counted where the clock was what failed."""
        if self.trace is None:
            return np.zeros(0)
        if clock_faults(self.run):
            return np.arange(len(self.trace.values), dtype=np.float64) * self.period
        return self.trace.column("time_ns") * 1e-9

    @property
    def period(self) -> float:
        """Control period [s]; 0 without a trace."""
        return 0.0 if self.trace is None else float(str(self.trace.header["period_ns"])) * 1e-9

    @property
    def complete(self) -> bool:
        """Whether the run finished: metrics.json is written last."""
        return bool(self.metrics)


def read_run(folder: Path) -> RecordedRun:
    """What a run folder holds.

    Raises:
        InvalidInput: There is no run in `folder`.
    """
    if not (folder / "run.json").is_file():
        raise InvalidInput(f"{folder} is not a run folder: it holds no run.json")
    problems: list[str] = []
    documents = {name: _json(folder / f"{name}.json", problems) for name in ("run", "limits", "objects", "goal")}
    late = {name: _json(folder / f"{name}.json", problems) for name in ("final", "metrics")}
    trace = _trace(folder / "trace.bin", problems)
    events, interventions = (_lines(folder / f"{name}.jsonl", problems) for name in ("events", "safety"))
    if trace is not None and clock_faults(documents["run"]):
        stamps, period = trace.column("time_ns"), int(str(trace.header["period_ns"]))
        events = retimed(events, stamps, period)
        interventions = retimed(interventions, stamps, period, each=True)
    return RecordedRun(
        folder=folder,
        **documents,
        **late,
        timing=_json(folder / "timing.json", problems) if (folder / "timing.json").exists() else {},
        trace=trace,
        events=events,
        interventions=interventions,
        problems=tuple(problems),
    )


def _trace(file: Path, problems: list[str]) -> Trace | None:
    if not file.is_file():
        problems.append("trace.bin is missing")
        return None
    try:
        trace = read_trace(file)
    except InvalidInput as error:
        problems.append(str(error))
        return None
    if not len(trace.values):
        problems.append("trace.bin holds no complete record")
        return None
    return trace


def _json(file: Path, problems: list[str]) -> dict[str, Any]:
    try:
        document = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        problems.append(_sentence(file, error))
        return {}
    if not isinstance(document, dict):
        problems.append(f"{file.name} holds no JSON object")
        return {}
    return document


def _lines(file: Path, problems: list[str]) -> list[dict[str, Any]]:
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError as error:
        problems.append(_sentence(file, error))
        return []
    records = []
    for number, line in enumerate(lines, start=1):
        try:
            record = json.loads(line)
        except ValueError:
            problems.append(f"{file.name}: line {number} is cut off or damaged")
            continue
        if isinstance(record, dict):
            records.append(record)
    return records


def _sentence(file: Path, error: Exception) -> str:
    return f"{file.name} is missing" if isinstance(error, FileNotFoundError) else f"{file.name}: {error}"
