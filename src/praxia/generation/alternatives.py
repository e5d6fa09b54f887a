"""Chunks in place of one that does not pass: slower, nearest, hold, stop, the way back.

They are proposals: whoever uses them has them examined.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from praxia.core.action import ActionChunk
from praxia.core.arrays import Array
from praxia.core.interfaces import Observation, Running
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.core.report import SafetyReport
from praxia.safety.projection import Projection
from praxia.safety.recovery import ExecutedPath, RecoverySettings, hold_rows, retreat_rows, slower_rows, stop_rows
from praxia.safety.row_rules import RowRules

__all__ = ["Candidate", "Question", "before_rows", "hold", "nearest", "retreat", "seam", "slower", "stop"]

_RETREATS = (1.0, 0.5, 0.25)  # parts of the way back that are tried


@dataclass(frozen=True, eq=False)
class Question:
    """What one question is about.

    Attributes:
        observation: What the generator was asked with.
        running: What was running then.
        chunk: The chunk that did not pass.
        report: What the filter said about it.
        start: When an alternative to it may begin [ns].
        state: Commanded state then.
        last: The chunk that ran last, or runs; None before the first one.
    """

    observation: Observation
    running: Running | None
    chunk: ActionChunk
    report: SafetyReport
    start: int
    state: MotionState
    last: ActionChunk | None

    @property
    def h(self) -> float:
        """Time between rows [s]."""
        return self.chunk.period * 1e-9


@dataclass(frozen=True, eq=False)
class Candidate:
    """One alternative: its name for people, and a chunk."""

    name: str
    chunk: ActionChunk


def seam(chunk: ActionChunk, observation: Observation, running: Running | None) -> tuple[int, MotionState]:
    """When `chunk` takes over [ns], and what is commanded then."""
    if running is not None and observation.time < running.chunk.end:
        start = max(chunk.start, running.frozen_until)
        return start, running.chunk.state(start)
    state = observation.commanded
    return max(chunk.start, observation.time), MotionState.at_rest(observation.q) if state is None else state


def before_rows(state: MotionState, h: float) -> Array:
    """Three rows, `h` [s] apart, that lead to `state`, shape (3, n)."""
    earlier = state.dq - h * state.ddq
    return np.stack([state.q - h * (state.dq + earlier), state.q - h * state.dq, state.q])


def slower(question: Question, limits: Limits, settings: RecoverySettings) -> Iterator[Candidate]:
    """The same path at the speeds of the settings, where that keeps the limits; none where a row is not finite."""
    if not np.isfinite(question.chunk.values).all():
        return
    ramp, rules = round(settings.ramp / question.h), RowRules(limits, question.h)
    before = before_rows(question.state, question.h)
    for rate in settings.rates:
        rows = slower_rows(before, question.chunk.values, rate, ramp=ramp)
        if rules.broken(before, rows) is None:  # cheaper than to be told by the filter
            yield Candidate(f"slower, {rate:g} of the speed", _with(question, rows))


def nearest(question: Question, projection: Projection) -> Iterator[Candidate]:
    """The nearest rows inside the limits, where there are some."""
    rows = projection.project(before_rows(question.state, question.h), question.chunk.values)
    if rows is not None:
        yield Candidate("nearest", _with(question, rows))


def hold(question: Question, settings: RecoverySettings) -> Iterator[Candidate]:
    """Standing still, where the robot does."""
    if question.state.resting:
        yield _instead(question, "hold", hold_rows(question.state.q, round(settings.hold / question.h)))


def stop(question: Question, limits: Limits) -> Iterator[Candidate]:
    """The earliest stop, where the robot moves."""
    if not question.state.resting:
        yield _instead(question, "stop", stop_rows(question.state, limits, question.h))


def retreat(question: Question, path: ExecutedPath, limits: Limits, settings: RecoverySettings) -> Iterator[Candidate]:
    """The executed path backwards, then less of it; none where the robot moves or has not come by a known way."""
    if not question.state.resting:
        return
    for part in _RETREATS:
        way = path.back(question.state.q, part * settings.retreat)
        if way is None:
            return
        yield _instead(question, "retreat", retreat_rows(way, limits, question.h, share=settings.retreat_share))


def _with(question: Question, rows: Array) -> ActionChunk:
    """The chunk of the question with other rows."""
    return replace(question.chunk, values=rows, start=question.start, departs=question.state)


def _instead(question: Question, name: str, rows: Array) -> Candidate:
    """A chunk that nobody proposed: it may touch, and holds, what the one that ran last did."""
    last = question.last
    chunk = ActionChunk(
        question.chunk.space,
        question.start,
        rows,
        contacts=last.contacts if last is not None else frozenset(),
        attached=last.attached if last is not None else (),
        departs=question.state,
        label=name,
    )
    return Candidate(name, chunk)
