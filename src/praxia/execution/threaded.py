"""A chunk source whose generator thinks in a worker thread, so that the loop never waits for it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from types import TracebackType

from praxia.core.action import ActionChunk
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import ActionGenerator, Generation, Observation, Running, Status
from praxia.execution.schedule import Schedule
from praxia.execution.source import SourceStats, ask

__all__ = ["ThreadedSource"]


@dataclass(frozen=True, eq=False)
class _Question:
    observation: Observation
    running: Running | None


class ThreadedSource:
    """Asks the generator in a worker thread; the loop takes whatever answer is there.

    One question is open at a time. Until the worker takes it, a newer observation replaces it. The running chunk is
    frozen for `lead` after the observation, so a generator that answers within `lead` splices without a seam; an answer
    that comes later, while the chunk still runs, is dropped, counted as late and asked for again. A chunk that arrives
    when nothing runs starts at once.

    Args:
        generator: Whom to ask; already reset to its goal. Only the worker touches it.
        lead: How long the running chunk is frozen after an observation [ns]; at least the generator's latency.
        consult_every: Time between two questions while there is nothing new [ns].

    Raises:
        InvalidInput: `lead` is negative or `consult_every` not positive.
    """

    def __init__(self, generator: ActionGenerator, *, lead: int, consult_every: int) -> None:
        if lead < 0 or consult_every <= 0:
            raise InvalidInput(
                f"ThreadedSource: lead must be 0 or more and consult_every positive, got {lead} and {consult_every} ns"
            )
        self._generator, self._lead, self._consult_every = generator, lead, consult_every
        self._schedule = Schedule()
        self._last = Generation(Status.WORKING)
        self._next_question = 0
        self._calls, self._seconds, self._late = 0, 0.0, 0
        self._changed = threading.Condition()
        # Shared with the worker, under `_changed`:
        self._waiting: _Question | None = None
        self._thinking: _Question | None = None
        self._answer: tuple[_Question, Generation] | None = None
        self._closed = False
        self._worker = threading.Thread(target=self._think, name="praxia-generator", daemon=True)
        self._worker.start()

    def __enter__(self) -> ThreadedSource:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def chunk(self) -> ActionChunk | None:
        """Chunk in force at the last call of `latest`."""
        return self._last.chunk

    @property
    def stats(self) -> SourceStats:
        """Figures so far."""
        with self._changed:
            return SourceStats(self._calls, self._seconds, self._late)

    def close(self) -> None:
        """End the worker, after the call that it is in."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._worker.join()

    def drop(self) -> None:
        """Forget all chunks and every open question; the next call of `latest` asks anew."""
        self._schedule.clear()
        self._last = Generation(Status.WORKING)
        self._next_question = 0
        with self._changed:
            self._waiting = self._thinking = self._answer = None

    def retime(self, chunk: ActionChunk) -> None:
        """Take note that the chunk in force will be sent as `chunk`."""
        self._schedule.retime(chunk)
        self._last = replace(self._last, chunk=chunk)

    def latest(self, observation: Observation) -> Generation:
        """The newest answer, its `chunk` always the one in force; never waits for the generator."""
        now = observation.time
        chunk = self._schedule.at(now)
        ended = chunk is None and self._last.chunk is not None
        if chunk is not self._last.chunk or self._last.notes or self._last.stats:
            self._last = Generation(Status.WORKING, chunk)
        with self._changed:
            answered, self._answer = self._answer, None
        if answered is not None:
            self._take(*answered, now)
        if self._last.status is Status.WORKING and not self._schedule.pending:
            self._put(observation, due=ended or now >= self._next_question)
        return self._last

    def _take(self, question: _Question, answer: Generation, now: int) -> None:
        """Schedule the chunk of an answer, or say why not."""
        status, reason = answer.status, answer.reason
        if status is Status.WORKING and answer.chunk is not None:
            if self._schedule.at(now) is not None and answer.chunk.start < now:
                self._late += 1
                self._next_question = now
            else:
                reason = self._schedule.accept(answer.chunk, now, question.running)
                status = Status.GAVE_UP if reason else status
        self._last = Generation(status, self._schedule.at(now), reason, answer.stats, answer.notes)

    def _put(self, observation: Observation, due: bool) -> None:
        """Leave a question for the worker where one is due and it is idle, or renew the one it has not taken yet."""
        with self._changed:
            idle = self._thinking is None and self._answer is None
            if self._waiting is None and not (due and idle):
                return
            self._waiting = _Question(observation, self._schedule.running(observation.time, self._lead))
            self._next_question = observation.time + self._consult_every
            self._changed.notify()

    def _think(self) -> None:
        """Answer questions until closed; runs in the worker thread."""
        while True:
            with self._changed:
                while self._waiting is None and not self._closed:
                    self._changed.wait()
                if self._closed or self._waiting is None:
                    return
                question, self._waiting = self._waiting, None
                self._thinking = question
            answer, seconds = ask(self._generator, question.observation, question.running)
            with self._changed:
                self._calls += 1
                self._seconds += seconds
                if self._thinking is question:  # else it was dropped meanwhile
                    self._thinking = None
                    self._answer = (question, answer)
