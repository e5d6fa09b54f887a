"""Where the loop gets its chunks: a generator asked inline (deterministic), and what every source offers."""

from __future__ import annotations

import time
import traceback
from dataclasses import replace
from typing import Protocol

from praxia.core.action import ActionChunk
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import ActionGenerator, Generation, Observation, Running, Status
from praxia.execution.answers import flaw
from praxia.execution.schedule import Schedule
from praxia.execution.timing import Reply, SourceFigures, SourceStats

__all__ = ["ChunkSource", "InlineSource", "ask"]


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
    def awaiting(self) -> bool:
        """Whether an answer is under way that may be followed in motion, even after the running chunk has ended."""
        ...

    @property
    def stats(self) -> SourceStats: ...


def ask(generator: ActionGenerator, observation: Observation, running: Running | None) -> Reply:
    """The generator's answer and what it cost; an exception, or what is no answer, becomes a GAVE_UP that says so.

    The loop must be able to stop the robot whatever a generator does, so a bug in one is a value here; its traceback
    is kept as a note.
    """
    cpu, wall = time.thread_time(), time.monotonic()
    try:
        answer = generator.generate(observation, running)
        if wrong := flaw(answer):
            answer = Generation(Status.GAVE_UP, reason=wrong, notes=({"kind": "error", "text": wrong},))
    except Exception as error:  # whatever a third-party generator raises
        note = {"kind": "error", "text": str(error), "traceback": traceback.format_exc()}
        answer = Generation(
            Status.GAVE_UP, reason=f"the generator raised {type(error).__name__}: {error}", notes=(note,)
        )
    return Reply(answer, time.thread_time() - cpu, time.monotonic() - wall)


class InlineSource:
    """Asks the generator within the tick; equal inputs give equal runs, bit for bit.

    The generator is asked when nothing runs, when the running chunk has ended, and every `consult_every` while one
    runs; where it has nothing to propose it is asked again after `consult_every`. It is waited for however long it
    takes and told of no deadline, which would make runs depend on the machine; late answers are counted.

    A generator that has nothing to give while nothing runs is silent: it keeps the robot waiting, in run time. Silence
    is counted in questions, `consult_every` each, so that it is the same on every machine and with every clock.

    Args:
        generator: Whom to ask; already reset to its goal.
        consult_every: Time between two questions while there is nothing new [ns].
        deadline: When an answer counts as late [s], and how long a silence is noted.
        patience: A generator that is silent for this long [s] has failed: TIMED_OUT.

    Raises:
        InvalidInput: `consult_every` is not positive.
    """

    def __init__(
        self,
        generator: ActionGenerator,
        *,
        consult_every: int,
        deadline: float = float("inf"),
        patience: float = float("inf"),
    ) -> None:
        if consult_every <= 0:
            raise InvalidInput(f"InlineSource: consult_every must be positive nanoseconds, got {consult_every}")
        self._generator, self._consult_every, self._deadline = generator, consult_every, deadline
        self._patience = patience
        self._silent = 0  # questions in a row, with nothing running, that nothing came back to
        self._schedule = Schedule()
        self._last = Generation(Status.WORKING)
        self._next_question = 0
        self._figures = SourceFigures(deadline)

    @property
    def chunk(self) -> ActionChunk | None:
        """Chunk in force at the last call of `latest`."""
        return self._last.chunk

    @property
    def awaiting(self) -> bool:
        """False: an answer is there before the tick goes on."""
        return False

    @property
    def stats(self) -> SourceStats:
        """Figures so far."""
        return self._figures.stats

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
        reply = ask(self._generator, observation, running)
        self._figures.replied(reply, reply.wall)
        self._figures.misses += reply.wall > self._deadline
        self._next_question = now + self._consult_every
        answer = reply.generation
        status, reason = answer.status, answer.reason
        if status is Status.WORKING and answer.chunk is not None:
            reason = self._schedule.accept(answer.chunk, now, running)
            status = Status.GAVE_UP if reason else status
        self._last = self._unless_silent(Generation(status, self._schedule.at(now), reason, answer.stats, answer.notes))
        return self._last

    def _unless_silent(self, answer: Generation) -> Generation:
        """The answer, with a note where the silence has lasted for the deadline, or the end where patience is over."""
        nothing = answer.status is Status.WORKING and answer.chunk is None and not answer.notes
        if not nothing or self._schedule.pending:
            self._silent = 0
            return answer
        before, now = (k * self._consult_every * 1e-9 for k in (self._silent - 1, self._silent))
        self._silent += 1
        if now > self._patience:
            return Generation(Status.TIMED_OUT, reason=f"the generator has not answered for {self._patience:g} s")
        if before <= self._deadline < now:
            self._figures.misses += 1
            note = {"kind": "deadline", "reason": f"no answer within {self._deadline:g} s"}
            return replace(answer, notes=(note,))
        return answer
