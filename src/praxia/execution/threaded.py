"""A chunk source whose generator thinks beside the loop, so that the loop never waits for it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from types import TracebackType

import numpy as np

from praxia.core.action import ActionChunk
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import ActionGenerator, Generation, Observation, Status
from praxia.execution.deadlines import Deadlines
from praxia.execution.schedule import Schedule, misfit
from praxia.execution.source import ask
from praxia.execution.timing import Reply, SourceFigures, SourceStats
from praxia.execution.worker import Answerer, Question, Worker

__all__ = ["ThreadedSource"]

_SAME_PLACE = 1e-6  # a robot this near to where a chunk departs from [unit] has not moved on
_CLOSING = 5.0  # how long closing waits for a call in progress [s]


class ThreadedSource:
    """Asks the generator in a worker thread; the loop takes whatever answer is there.

    One question is open at a time. Until the worker takes it, a newer observation replaces it. The running chunk is
    frozen for `lead` after the observation, so a generator that answers within `lead` splices without a seam. A chunk
    that comes after its start takes over at once, at the row that is due, and the filter leads over to it; one that
    comes `deadlines.max_age` after its start is not followed. One that departs from where the robot rests starts then.

    Args:
        generator: Whom to ask; already reset to its goal. Only the worker touches it.
        lead: How long the running chunk is frozen after an observation [ns]; at least the generator's latency.
        consult_every: Time between two questions while there is nothing new [ns].
        deadlines: When an answer is late, and what is done then.
        stand_in: Whom to ask instead where the fallback is "planned"; reset to the same goal, with a worker of its own.
        now: Monotonic time [ns].

    Raises:
        InvalidInput: `lead` is negative, `consult_every` not positive, or the fallback lacks its stand-in.
    """

    def __init__(
        self,
        generator: ActionGenerator,
        *,
        lead: int,
        consult_every: int,
        deadlines: Deadlines | None = None,
        stand_in: ActionGenerator | None = None,
        now: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        deadlines = deadlines or Deadlines()
        if lead < 0 or consult_every <= 0:
            raise InvalidInput(
                f"{type(self).__name__}: lead must be 0 or more and consult_every positive, "
                f"got {lead} and {consult_every} ns"
            )
        if (deadlines.fallback == "planned") != (stand_in is not None):
            raise InvalidInput(
                f"{type(self).__name__}: a stand-in generator belongs to the fallback 'planned' and to no other; "
                f"the fallback is {deadlines.fallback!r}, the stand-in is {'missing' if stand_in is None else 'given'}"
            )
        self._lead, self._consult_every, self._deadlines, self._now = lead, consult_every, deadlines, now
        self._schedule = Schedule()
        self._last = Generation(Status.WORKING)
        self._next_question = 0
        self._missed_since: int | None = None  # the question whose miss has been counted, by its beginning
        self._silence = f"the generator did not answer for {deadlines.patience:g} s"
        self._abandoned: int | None = None  # the call that was given up on, by its beginning
        self._figures = SourceFigures(deadlines.inference)
        self._worker = Worker(self._answerer(generator), name="praxia-generator", now=now)
        self._stand_in: Worker | None = None
        if stand_in is not None:
            self._stand_in = Worker(partial(ask, stand_in), name="praxia-stand-in", now=now)
        self._asked = self._worker  # whom questions go to

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
    def awaiting(self) -> bool:
        """Whether an answer is under way that may be followed in motion, even after the running chunk has ended."""
        return self._asked.question is not None

    @property
    def stats(self) -> SourceStats:
        """Figures so far."""
        return self._figures.stats

    def close(self) -> None:
        """End the workers, after the calls that they are in; one that hangs is left behind after some seconds."""
        for worker in (self._worker, self._stand_in):
            if worker is not None:
                worker.close(0.0 if self._overdue(worker) else _CLOSING)

    def drop(self) -> None:
        """Forget all chunks and every open question; the next call of `latest` asks anew."""
        self._schedule.clear()
        self._last = Generation(Status.WORKING)
        self._next_question = 0
        self._asked.forget()

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
        if self._asked is not self._worker and self._worker.free:
            self._turn_to(self._worker, now)
        taken = self._asked.take()
        failure = self._failure()
        if failure is not None:
            self._lose(*failure, now)
            return self._last
        if taken is not None:
            self._take(*taken, observation)
        else:
            self._watch(observation)
        if self._last.status is Status.WORKING and not self._schedule.pending and self._ready():
            self._put(observation, due=ended or now >= self._next_question)
        return self._last

    # What a process can do and a thread cannot.

    def _answerer(self, generator: ActionGenerator) -> Answerer:
        """How the worker asks the generator."""
        return partial(ask, generator)

    def _ready(self) -> bool:
        """Whether the generator can be asked yet."""
        return True

    def _failure(self) -> tuple[Status, str] | None:
        """How and why whoever runs the generator is no more; a thread always is."""
        return None

    def _kill(self, reason: str) -> bool:
        """End a call that hangs; whether that is possible. A thread cannot be ended."""
        return False

    def _restart(self) -> bool:
        """Begin anew after a failure; whether that is possible."""
        return False

    # Answers

    def _take(self, question: Question, reply: Reply, observation: Observation) -> None:
        """Schedule the chunk of an answer, or say why not."""
        clock, answer = self._now(), reply.generation
        self._figures.replied(reply, (clock - question.asked) * 1e-9)
        self._figures.misses += self._misses(question, clock)
        status, reason = answer.status, answer.reason
        if status is Status.WORKING and answer.chunk is not None:
            reason = misfit(answer.chunk, question.running)
            if reason:
                status = Status.GAVE_UP
            else:
                self._splice(question, answer.chunk, observation)
        self._last = Generation(status, self._schedule.at(observation.time), reason, answer.stats, answer.notes)

    def _splice(self, question: Question, chunk: ActionChunk, observation: Observation) -> None:
        """Let a chunk follow where it should, or take over where the robot is; drop it where it is too old for that."""
        now = observation.time
        if chunk.start >= now:
            self._schedule.accept(chunk, now, None)
        elif self._schedule.at(now) is None and _waits_there(question, chunk, observation):
            self._schedule.put(replace(chunk, start=now))
        elif now >= chunk.end or (now - chunk.start) * 1e-9 > self._deadlines.max_age:
            self._figures.too_old += 1
            self._next_question = now
        else:
            self._figures.late += 1
            self._schedule.put(chunk)

    # Questions

    def _put(self, observation: Observation, due: bool) -> None:
        """Leave a question where one is due and none is open, or renew the one that has not been taken yet."""
        worker, now = self._asked, observation.time
        stale = None
        if worker.question is not None and (stale := worker.untaken()) is None:
            return
        if stale is None:
            if not due:
                return
            self._next_question = now + self._consult_every
        clock, inference = self._now(), self._deadlines.inference
        deadline = None if inference == float("inf") else clock + round(inference * 1e9)
        running = self._schedule.running(now, self._lead)
        since = clock if stale is None else stale.since
        worker.put(Question(replace(observation, deadline=deadline), running, clock, since))

    def _turn_to(self, worker: Worker, now: int) -> None:
        """Ask somebody else from now on."""
        self._asked.forget()
        self._asked, self._next_question = worker, now

    # Deadlines

    def _misses(self, question: Question, clock: int) -> bool:
        """Whether a question's deadline is over and that is news."""
        late = (clock - question.since) * 1e-9 > self._deadlines.inference
        return late and question.since != self._missed_since

    def _overdue(self, worker: Worker) -> bool:
        busy = worker.busy_since
        if busy is None or busy == self._abandoned:
            return False
        return (self._now() - busy) * 1e-9 > self._deadlines.patience

    def _watch(self, observation: Observation) -> None:
        """Act where the answer is late, or where it is no use to wait for it any longer."""
        question = self._asked.question
        if question is not None and self._misses(question, self._now()):
            self._missed_since = question.since
            self._miss(observation)
        if self._overdue(self._worker) and self._kill(self._silence):
            self._abandoned = self._worker.busy_since
            self._lose(Status.TIMED_OUT, self._silence, observation.time)
        elif self._overdue(self._asked):
            self._stop(Status.TIMED_OUT, self._silence)

    def _miss(self, observation: Observation) -> None:
        """Fall back."""
        self._figures.misses += 1
        self._figures.fell_back(self._deadlines.fallback)
        reason = f"no answer within {self._deadlines.inference:g} s"
        match self._deadlines.fallback:
            case "stop":
                self._stop(Status.TIMED_OUT, reason)
            case "hold" if self._schedule.at(observation.time) is not None or not _rests(observation):
                self._stop(Status.WORKING, reason)
                self._next_question = observation.time
            case "planned" if self._stand_in is not None:
                self._turn_to(self._stand_in, observation.time)

    def _lose(self, status: Status, reason: str, now: int) -> None:
        """Stop the robot over a generator that is no more; begin anew where that is allowed."""
        if self._figures.restarts < self._deadlines.restarts and self._restart():
            self._figures.restarts += 1
            self._turn_to(self._worker, now)
            self._stop(Status.WORKING, f"{reason}; it is started again")
        else:
            self._stop(status, reason)

    def _stop(self, status: Status, reason: str) -> None:
        """Leave the loop nothing to follow."""
        self._schedule.clear()
        self._asked.forget()
        notes = ({"kind": "deadline", "reason": reason},) if status is Status.WORKING else ()
        self._last = Generation(status, reason=reason, notes=notes)


def _rests(observation: Observation) -> bool:
    return observation.commanded is not None and observation.commanded.resting


def _waits_there(question: Question, chunk: ActionChunk, observation: Observation) -> bool:
    """Whether the robot rests where a chunk departs from, so that it does not matter when it begins."""
    if chunk.departs is not None:
        departs = chunk.departs
    elif question.running is not None:
        departs = question.running.chunk.state(question.running.frozen_until)
    elif question.observation.commanded is not None:
        departs = question.observation.commanded
    else:
        return True
    commanded = observation.commanded
    if commanded is None or not commanded.resting or not departs.resting:
        return False
    if commanded.q.shape != departs.q.shape:
        return False  # a chunk of another action space, which the loop will refuse
    return bool(np.abs(commanded.q - departs.q).max() <= _SAME_PLACE)
