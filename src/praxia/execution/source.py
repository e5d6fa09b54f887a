"""Where the loop gets its chunks: a generator asked inline (deterministic), and what every source offers."""

from __future__ import annotations

import time
import traceback
from dataclasses import dataclass, replace
from typing import Protocol

from praxia.core.action import ActionChunk
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import ActionGenerator, Generation, Observation, Running, Status
from praxia.execution.schedule import Schedule

__all__ = ["ChunkSource", "InlineSource", "SourceStats", "ask"]


@dataclass(frozen=True)
class SourceStats:
    """Figures of a chunk source.

    Attributes:
        calls: How often the generator was asked.
        planning_seconds: CPU time spent in its calls [s]; for statistics, nothing depends on it.
        late: Chunks that arrived after their start while another was running, and so were dropped.
    """

    calls: int = 0
    planning_seconds: float = 0.0
    late: int = 0


class ChunkSource(Protocol):
    """Says what to do now."""

    def latest(self, observation: Observation) -> Generation:
        """The newest answer, its `chunk` always the one in force.

        The same object comes again until something changes; notes and figures are handed over once.
        """
        ...

    def drop(self) -> None:
        """Forget all chunks, asked for or running: the robot was stopped and they no longer fit; then begin anew."""
        ...

    def retime(self, chunk: ActionChunk) -> None:
        """Take note that the chunk in force will be sent as `chunk`: the safety filter has slowed it."""
        ...

    @property
    def chunk(self) -> ActionChunk | None:
        """Chunk in force at the last call of `latest`."""
        ...

    @property
    def stats(self) -> SourceStats: ...


def ask(generator: ActionGenerator, observation: Observation, running: Running | None) -> tuple[Generation, float]:
    """The generator's answer and the CPU time that it took [s]; an exception becomes a GAVE_UP that quotes it.

    The loop must be able to stop the robot whatever a generator does, so a bug in one is a value here; its traceback
    is kept as a note.
    """
    begin = time.thread_time()
    try:
        answer = generator.generate(observation, running)
    except Exception as error:  # whatever a third-party generator raises
        note = {"kind": "error", "text": str(error), "traceback": traceback.format_exc()}
        answer = Generation(
            Status.GAVE_UP, reason=f"the generator raised {type(error).__name__}: {error}", notes=(note,)
        )
    return answer, time.thread_time() - begin


class InlineSource:
    """Asks the generator within the tick; equal inputs give equal runs, bit for bit.

    The generator is asked when nothing runs, when the running chunk has ended, and every `consult_every` while one
    runs; where it has nothing to propose it is asked again after `consult_every`.

    Args:
        generator: Whom to ask; already reset to its goal.
        consult_every: Time between two questions while there is nothing new [ns].

    Raises:
        InvalidInput: `consult_every` is not positive.
    """

    def __init__(self, generator: ActionGenerator, *, consult_every: int) -> None:
        if consult_every <= 0:
            raise InvalidInput(f"InlineSource: consult_every must be positive nanoseconds, got {consult_every}")
        self._generator, self._consult_every = generator, consult_every
        self._schedule = Schedule()
        self._last = Generation(Status.WORKING)
        self._next_question = 0
        self._calls, self._seconds = 0, 0.0

    @property
    def chunk(self) -> ActionChunk | None:
        """Chunk in force at the last call of `latest`."""
        return self._last.chunk

    @property
    def stats(self) -> SourceStats:
        """Figures so far."""
        return SourceStats(self._calls, self._seconds)

    def drop(self) -> None:
        """Forget all chunks; the next call of `latest` asks the generator."""
        self._schedule.clear()
        self._last = Generation(Status.WORKING)
        self._next_question = 0

    def retime(self, chunk: ActionChunk) -> None:
        """Take note that the chunk in force will be sent as `chunk`."""
        self._schedule.retime(chunk)
        self._last = replace(self._last, chunk=chunk)

    def latest(self, observation: Observation) -> Generation:
        """The newest answer, its `chunk` always the one in force; notes and figures are handed over once."""
        now = observation.time
        chunk = self._schedule.at(now)
        ended = chunk is None and self._last.chunk is not None
        if not self._schedule.pending and (ended or now >= self._next_question):
            return self._consult(observation)
        if chunk is not self._last.chunk or self._last.notes or self._last.stats:
            self._last = Generation(Status.WORKING, chunk)
        return self._last

    def _consult(self, observation: Observation) -> Generation:
        now = observation.time
        running = self._schedule.running(now)
        answer, seconds = ask(self._generator, observation, running)
        self._calls += 1
        self._seconds += seconds
        self._next_question = now + self._consult_every
        status, reason = answer.status, answer.reason
        if status is Status.WORKING and answer.chunk is not None:
            reason = self._schedule.accept(answer.chunk, now, running)
            status = Status.GAVE_UP if reason else status
        self._last = Generation(status, self._schedule.at(now), reason, answer.stats, answer.notes)
        return self._last
