"""A generator that fails during a stretch of time: hangs, repeats itself, talks nonsense, answers late, crashes."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from praxia.core.action import ActionChunk
from praxia.core.errors import unknown
from praxia.core.interfaces import ActionGenerator, Generation, Observation, Running, Status
from praxia.core.plan import Goal

__all__ = ["FaultyGenerator"]

_NOTHING = Generation(Status.WORKING)
_GARBAGE_ROWS = 25
_GARBAGE_SPAN = 10.0  # garbage rows lie within this times the bounds of their space
_NAP = 0.005  # [s]


class FaultyGenerator:
    """Wraps a generator; docs/faults.md says how each kind fails.

    In simulated time nobody sleeps: whoever hangs or is late says "nothing new" until the time of its answer has come.
    In real time the call itself takes that long.
    """

    def __init__(
        self,
        generator: ActionGenerator,
        kind: str,
        *,
        begin: int,
        end: int | None = None,
        magnitude: float,
        seed: int,
        realtime: bool = False,
    ) -> None:
        """Args:
        generator: Who answers in truth.
        kind: off, stuck, garbage, wrong, slow, delayed or intermittent.
        begin: Observation time from which on it fails [ns].
        end: Observation time from which on it works again [ns]; None: it never does.
        magnitude: Of the fault, in the unit that docs/faults.md gives for its kind; unused by off, stuck and garbage.
        seed: Fixes everything random.
        realtime: Whether calls take real time.
        """
        changes: dict[str, Callable[[Observation, Running | None], Generation]] = {
            "off": self._off,
            "stuck": self._stuck,
            "garbage": self._garbage,
            "wrong": self._wrong,
            "slow": self._slow,
            "delayed": self._delayed,
            "intermittent": self._intermittent,
        }
        if kind not in changes:
            raise unknown("fault of a generator", kind, changes)
        self._generator, self._change, self._realtime = generator, changes[kind], realtime
        self._begin, self._end, self._magnitude = begin, end, magnitude
        self._delay = round(magnitude * 1e9)
        self._rng = np.random.default_rng(seed)
        self._last: ActionChunk | None = None
        self._late: deque[tuple[int, Generation]] = deque()
        self._closed = False

    def reset(self, goal: Goal) -> None:
        """Begin anew with another goal."""
        self._generator.reset(goal)
        self._last = None
        self._late.clear()

    def close(self) -> None:
        """End a hanging call."""
        self._closed = True

    def generate(self, observation: Observation, running: Running | None) -> Generation:
        """The answer, or what the fault makes of it."""
        if self._begin <= observation.time and (self._end is None or observation.time < self._end):
            return self._change(observation, running)
        if self._late:  # an answer that is on its way when the fault ends arrives then
            return self._late.popleft()[1]
        return self._true(observation, running)

    def _true(self, observation: Observation, running: Running | None) -> Generation:
        answer = self._generator.generate(observation, running)
        self._last = answer.chunk or self._last
        return answer

    def _off(self, observation: Observation, running: Running | None) -> Generation:
        span = float("inf") if self._end is None else (self._end - observation.time) * 1e-9
        self._take(span)
        return _NOTHING

    def _stuck(self, observation: Observation, running: Running | None) -> Generation:
        if self._last is None:
            return _NOTHING
        start = observation.time if running is None else running.frozen_until
        return Generation(Status.WORKING, replace(self._last, start=start))

    def _garbage(self, observation: Observation, running: Running | None) -> Generation:
        chunk = self._last or (running.chunk if running is not None else None)
        if chunk is None:
            answer = self._true(observation, running)
            if answer.chunk is None:
                return answer
            chunk = answer.chunk
        space = chunk.space
        rows = self._rng.uniform(
            _GARBAGE_SPAN * space.lower, _GARBAGE_SPAN * space.upper, (_GARBAGE_ROWS, len(space.names))
        )
        rows[self._rng.integers(_GARBAGE_ROWS), self._rng.integers(len(space.names))] = np.nan
        start = observation.time if running is None else running.frozen_until
        return Generation(Status.WORKING, replace(chunk, start=start, values=rows, departs=None))

    def _wrong(self, observation: Observation, running: Running | None) -> Generation:
        answer = self._true(observation, running)
        if answer.chunk is None:
            return answer
        offset = np.where([unit == "rad" for unit in answer.chunk.space.units], self._magnitude, 0.0)
        return replace(answer, chunk=replace(answer.chunk, values=answer.chunk.values + offset))

    def _slow(self, observation: Observation, running: Running | None) -> Generation:
        if self._realtime:
            self._take(self._magnitude)
            return self._true(observation, running)
        if not self._late:
            self._late.append((observation.time + self._delay, self._true(observation, running)))
            return _NOTHING
        due, answer = self._late[0]
        if observation.time < due:
            return _NOTHING
        self._late.clear()
        return answer

    def _delayed(self, observation: Observation, running: Running | None) -> Generation:
        answer = self._true(observation, running)
        if self._realtime:
            self._take(self._magnitude)
            return answer
        if answer.status is not Status.WORKING or answer.chunk is not None or answer.notes:
            self._late.append((observation.time + self._delay, answer))
        if self._late and self._late[0][0] <= observation.time:
            return self._late.popleft()[1]
        return _NOTHING

    def _intermittent(self, observation: Observation, running: Running | None) -> Generation:
        if self._rng.random() < self._magnitude:
            raise RuntimeError("injected fault: the generator crashed")
        return self._true(observation, running)

    def _take(self, seconds: float) -> None:
        """Let a call take that long, in real time only."""
        if not self._realtime:
            return
        until = time.monotonic() + seconds
        while not self._closed and (left := until - time.monotonic()) > 0:
            time.sleep(min(left, _NAP))
