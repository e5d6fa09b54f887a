"""A chunk source whose generator thinks in a process of its own: it takes no interpreter from the loop, and may die."""

from __future__ import annotations

import multiprocessing
import signal
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from multiprocessing.reduction import ForkingPickler

from praxia.core.action import ActionChunk
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import ActionGenerator, Generation, Observation, Running, Status
from praxia.core.plan import Goal
from praxia.execution.deadlines import Deadlines
from praxia.execution.source import ask
from praxia.execution.threaded import ThreadedSource
from praxia.execution.timing import Reply
from praxia.execution.worker import Answerer

__all__ = ["ProcessGenerator", "ProcessSource"]

_KNOWN = 4  # chunks that either side remembers, so that a running one crosses the pipe as a number
_LAST_WORDS = 1.0  # how long the exit code of a process that has closed its pipe is waited for [s]


@dataclass(frozen=True, eq=False)
class _Child:
    process: BaseProcess
    pipe: Connection


_Told = tuple[int | None, ActionChunk | None, int]
"""A `Running`: number of a chunk that the other side knows, or the chunk itself, and the frozen end [ns]."""


class ProcessGenerator:
    """A generator in a child process, behind the interface of any other.

    Questions and answers cross a pipe between the two processes, pickled; both ends are ours. The child makes the
    generator, so nothing of it has to be picklable but the factory. It ignores Ctrl-C, which is the loop's to answer,
    and ends with us.

    Args:
        factory: Makes the generator in the child; picklable: a function of a module, or a `partial` of one.

    Raises:
        InvalidInput: The factory cannot be pickled.
    """

    def __init__(self, factory: Callable[[], ActionGenerator]) -> None:
        try:
            ForkingPickler.dumps(factory)
        except Exception as error:  # pickle raises whatever it meets
            raise InvalidInput(f"ProcessGenerator: the factory cannot be sent to another process: {error}") from error
        self._factory = factory
        self._goal: Goal | None = None
        self._chunks: deque[tuple[int, ActionChunk]] = deque(maxlen=_KNOWN)
        self._closed = False
        self._lock = threading.Lock()  # of the goal on its way to the child; the loop never takes it
        self._child: _Child | None = None
        self._failure: tuple[Status, str] | None = None
        self.restart()

    @property
    def pid(self) -> int | None:
        """Number of the child process; None before there is one."""
        return self._child.process.pid if self._child is not None else None

    @property
    def ready(self) -> bool:
        """Whether the child has made its generator and can answer."""
        return self._ready.is_set()

    @property
    def failure(self) -> tuple[Status, str] | None:
        """How and why the child is no more; None as long as it lives."""
        return self._failure

    def reset(self, goal: Goal) -> None:
        """Take up a goal; a child that is started again gets it, too."""
        with self._lock:
            self._goal = goal
            if self._child is not None:
                self._tell(self._child)

    def generate(self, observation: Observation, running: Running | None) -> Generation:
        """The child's answer; waits for it."""
        return self.ask(observation, running).generation

    def ask(self, observation: Observation, running: Running | None) -> Reply:
        """The child's answer and what it cost there; whatever goes wrong with the child is a GAVE_UP."""
        self._ready.wait()
        begin = time.monotonic()
        ended = self._ended
        try:
            assert self._child is not None
            pipe = self._child.pipe
            pipe.send(("ask", observation, None if running is None else self._told(running)))
            answer, cpu, number = pipe.recv()
        except (EOFError, OSError):
            ended.wait(_LAST_WORDS)
            reason = self._failure[1] if self._failure else "the generator's process closed its pipe"
            return Reply(Generation(Status.GAVE_UP, reason=reason), 0.0, time.monotonic() - begin)
        except Exception as error:  # what cannot be pickled
            reason = f"the generator's process could not be asked: {type(error).__name__}: {error}"
            return Reply(Generation(Status.GAVE_UP, reason=reason), 0.0, time.monotonic() - begin)
        if answer.chunk is not None:
            answer = replace(answer, chunk=replace(answer.chunk))  # made anew: pickled arrays are not read-only
            self._chunks.append((number, answer.chunk))
        return Reply(answer, cpu, time.monotonic() - begin)

    def kill(self, reason: str) -> None:
        """End the child at once."""
        self._failure = self._failure or (Status.TIMED_OUT, reason)
        if self._child is not None:
            self._child.process.kill()

    def restart(self) -> None:
        """Have another child started in place of the one there is; does not wait for it."""
        if self._child is not None:
            self._child.process.kill()
        self._failure = None
        self._ready, self._ended = threading.Event(), threading.Event()
        self._chunks.clear()
        threading.Thread(target=self._live, args=(self._ready, self._ended), name="praxia-child", daemon=True).start()

    def close(self) -> None:
        """End the child."""
        self._closed = True
        if self._child is not None and not self._ended.is_set():
            self._child.process.kill()
            self._ended.wait(_LAST_WORDS)

    def _live(self, ready: threading.Event, ended: threading.Event) -> None:
        """Start a child, wait until it is ready, then for its end, of which the loop reads in the next tick."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        made, making = context.Pipe(duplex=False)
        process = context.Process(target=_serve, args=(theirs, making, self._factory), daemon=True)
        process.start()
        theirs.close()  # so that the end of the child ends the pipe
        making.close()
        with self._lock:
            self._child = _Child(process, ours)
            if self._goal is not None:
                self._tell(self._child)
        if self._closed or ended is not self._ended:
            process.kill()  # nobody wants it any more
        wait([made])  # it is ready, or it ended before it was
        ready.set()
        wait([process.sentinel])
        process.join(_LAST_WORDS)
        if ended is self._ended and not self._closed and self._failure is None:
            self._failure = (Status.GAVE_UP, f"the generator's process died: {_last_words(process.exitcode)}")
        ended.set()

    def _tell(self, child: _Child) -> None:
        """Give a child the goal; one that has died is reported as such, not here."""
        with suppress(OSError):
            child.pipe.send(("reset", self._goal))

    def _told(self, running: Running) -> _Told:
        for number, chunk in self._chunks:
            if chunk is running.chunk:
                return number, None, running.frozen_until
        return None, running.chunk, running.frozen_until


class ProcessSource(ThreadedSource):
    """Asks a generator in a child process; everything else is as with a thread.

    A child that dies, by whatever hand, stops the robot in the next tick. It is started again as often as
    `deadlines.restarts` allows, and asked from rest; then the run gives up. A call longer than `deadlines.patience` is
    killed. Nothing is asked, and no deadline runs, before the child has made its generator.

    Args:
        generator: Whom to ask.
        asked: What was put around it in this process, and is asked in its place.
        lead: How long the running chunk is frozen after an observation [ns]; at least the generator's latency.
        consult_every: Time between two questions while there is nothing new [ns].
        deadlines: When an answer is late, and what is done then.
        stand_in: Whom to ask instead where the fallback is "planned"; in a thread of this process.

    Raises:
        InvalidInput: As with `ThreadedSource`.
    """

    def __init__(
        self,
        generator: ProcessGenerator,
        *,
        lead: int,
        consult_every: int,
        asked: ActionGenerator | None = None,
        deadlines: Deadlines | None = None,
        stand_in: ActionGenerator | None = None,
    ) -> None:
        self._child, self._wrapped = generator, asked not in (None, generator)
        super().__init__(
            asked or generator, lead=lead, consult_every=consult_every, deadlines=deadlines, stand_in=stand_in
        )

    def close(self) -> None:
        """End the child and the workers."""
        self._child.close()
        super().close()

    def _answerer(self, generator: ActionGenerator) -> Answerer:
        return super()._answerer(generator) if self._wrapped else self._child.ask

    def _ready(self) -> bool:
        return self._child.ready

    def _failure(self) -> tuple[Status, str] | None:
        return self._child.failure

    def _kill(self, reason: str) -> bool:
        self._child.kill(reason)
        return True

    def _restart(self) -> bool:
        self._child.restart()
        return True


def _serve(pipe: Connection, made: Connection, factory: Callable[[], ActionGenerator]) -> None:
    """Answer questions until the pipe ends; runs in the child."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    problem, generator, number = "", None, 0
    chunks: deque[tuple[int, ActionChunk]] = deque(maxlen=_KNOWN)
    try:
        generator = factory()
    except Exception as error:  # reported as the answer to the first question
        problem = f"the generator could not be made: {type(error).__name__}: {error}"
    made.close()
    while True:
        try:
            kind, *content = pipe.recv()
        except (EOFError, OSError):
            return
        if kind == "reset":
            problem = problem or _reset(generator, content[0])
            continue
        if problem or generator is None:
            reply = Reply(Generation(Status.GAVE_UP, reason=problem), 0.0, 0.0)
        else:
            reply = ask(generator, content[0], _running(content[1], chunks))
        number += 1
        if reply.generation.chunk is not None:
            chunks.append((number, reply.generation.chunk))
        try:
            pipe.send((reply.generation, reply.cpu, number))
        except OSError:
            return
        except Exception as error:  # what cannot be pickled
            reason = f"the generator's answer cannot be sent: {type(error).__name__}: {error}"
            pipe.send((Generation(Status.GAVE_UP, reason=reason), reply.cpu, number))


def _reset(generator: ActionGenerator | None, goal: Goal) -> str:
    """Why a generator does not take a goal; empty where it does."""
    try:
        if generator is not None:
            generator.reset(goal)
    except Exception as error:  # whatever a third-party generator raises
        return f"the generator's reset raised {type(error).__name__}: {error}"
    return ""


def _running(told: _Told | None, chunks: deque[tuple[int, ActionChunk]]) -> Running | None:
    """What runs, with the very chunk that was handed out where it is one of those."""
    if told is None:
        return None
    number, chunk, frozen_until = told
    known = next((c for n, c in chunks if n == number), chunk)
    return None if known is None else Running(known, frozen_until)


def _last_words(code: int | None) -> str:
    """How a process ended."""
    if code is None:
        return "nobody knows how"
    return f"killed by {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
