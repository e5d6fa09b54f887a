"""A thread that answers one question at a time, and whom the loop never waits for."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue

from praxia.core.interfaces import Generation, Observation, Running, Status
from praxia.execution.timing import Reply

__all__ = ["Answerer", "Question", "Worker"]

Answerer = Callable[[Observation, Running | None], Reply]


@dataclass(frozen=True, eq=False)
class Question:
    """What a generator is asked.

    Attributes:
        observation: What was sensed when it was asked.
        running: What was running then.
        asked: Monotonic time of the observation [ns].
        since: Monotonic time since when an answer has been wanted [ns]; earlier where a newer observation came.
    """

    observation: Observation
    running: Running | None
    asked: int
    since: int


class Worker:
    """Answers in a thread of its own. Nothing that the loop calls takes a lock that the thread could hold.

    Args:
        answer: Called in the thread, one call at a time.
        name: Name of the thread.
        now: Monotonic time [ns].
    """

    def __init__(self, answer: Answerer, *, name: str, now: Callable[[], int] = time.monotonic_ns) -> None:
        self._answer, self._now = answer, now
        self._open: Question | None = None  # the loop's side only
        # Shared; every operation on them is one step of the interpreter.
        self._questions: deque[Question] = deque()
        self._replies: deque[tuple[Question, Reply]] = deque()
        self._wake: SimpleQueue[bool] = SimpleQueue()
        self._busy_since: int | None = None
        self._thread = threading.Thread(target=self._think, name=name, daemon=True)
        self._thread.start()

    @property
    def question(self) -> Question | None:
        """The question that is wanted an answer to."""
        return self._open

    @property
    def busy_since(self) -> int | None:
        """Monotonic time [ns] since when the thread has been in a call; None where it is not."""
        return self._busy_since

    @property
    def free(self) -> bool:
        """Whether a question would be taken at once."""
        return self._busy_since is None and not self._questions

    @property
    def alive(self) -> bool:
        """Whether the thread still runs."""
        return self._thread.is_alive()

    def put(self, question: Question) -> None:
        """Ask; nothing else may be open."""
        self._open = question
        self._questions.append(question)
        self._wake.put(True)

    def untaken(self) -> Question | None:
        """Take back a question that the thread has not taken yet."""
        try:
            question = self._questions.pop()
        except IndexError:
            return None
        self._open = None
        return question

    def take(self) -> tuple[Question, Reply] | None:
        """The answer to the open question, once it is there; answers to forgotten ones are passed over."""
        while self._replies:
            question, reply = self._replies.popleft()
            if question is self._open:
                self._open = None
                return question, reply
        return None

    def forget(self) -> None:
        """Want no answer any more; a call in progress goes on until it ends by itself."""
        self._questions.clear()
        self._open = None

    def close(self, wait: float) -> None:
        """End the thread after the call that it is in, waiting at most `wait` [s] for that."""
        self.forget()
        self._wake.put(False)
        self._thread.join(wait)

    def _think(self) -> None:
        while self._wake.get():
            try:
                question = self._questions.popleft()
            except IndexError:
                continue  # it was taken back
            self._busy_since = self._now()
            try:
                reply = self._answer(question.observation, question.running)
            except BaseException as error:  # whatever ends a thread must not end it silently
                text = f"the generator raised {type(error).__name__}: {error}"
                reply = Reply(Generation(Status.GAVE_UP, reason=text), 0.0, 0.0)
            self._replies.append((question, reply))
            self._busy_since = None
