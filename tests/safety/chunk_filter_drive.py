"""Drives a filter as the loop does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import ruckig
from safety_motions import PERIOD, Rows, planned

from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.limits import Limits
from praxia.core.report import SafetyReport, Verdict
from praxia.safety.chunk_filter import ChunkFilter

__all__ = ["Driven", "at_rest", "drive", "faster", "motion"]


@dataclass
class Driven:
    """What was sent, and what was said about it."""

    rows: list[Rows] = field(default_factory=list)
    reports: list[SafetyReport] = field(default_factory=list)

    @property
    def sent(self) -> Rows:
        return np.array(self.rows)

    @property
    def verdicts(self) -> list[Verdict]:
        return [report.verdict for report in self.reports]


def drive(
    filter_: ChunkFilter,
    chunk: ActionChunk | None,
    ticks: int,
    *,
    time: int = 0,
    each: Callable[[int], None] = lambda time: None,
) -> Driven:
    """Propose `chunk`, or what the filter has made of it, while it lasts; then nothing."""
    driven = Driven()
    for _ in range(ticks):
        each(time)
        proposed = chunk if chunk is not None and chunk.at(time) is not None else None
        command = filter_.filter(proposed, time)
        driven.rows.append(command.values)
        driven.reports.append(command.report)
        if command.report.verdict is Verdict.SLOWED and filter_.running is not None:
            chunk = filter_.running
        time += filter_._space.period
    return driven


def at_rest(rows: Rows) -> Rows:
    """Rows that end at rest by their backward differences, too, as planners send them."""
    return np.concatenate((rows, rows[-1:], rows[-1:]))


def motion(limits: Limits, start: Rows, goal: Rows) -> Rows:
    """A time-optimal motion, ending at rest."""
    return at_rest(planned(limits, start, goal, ruckig.Synchronization.Time))


def faster(limits: Limits, start: Rows, goal: Rows, factor: float) -> Rows:
    """The same path as a planner with `factor` times the speed would have it."""
    quick = Limits(
        limits.names,
        limits.units,
        limits.lower,
        limits.upper,
        limits.velocity * factor,
        limits.acceleration * factor**2,
        limits.jerk * factor**3,
    )
    return motion(quick, start, goal)


def chunk_of(space: ActionSpace, rows: Rows, start: int = 0, label: str = "") -> ActionChunk:
    return ActionChunk(space, start, rows, label=label)


assert PERIOD == 2_000_000
