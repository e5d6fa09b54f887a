"""What a late answer is, and what is done about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from praxia.core.errors import InvalidInput, unknown

__all__ = ["FALLBACKS", "Deadlines", "Fallback"]

Fallback = Literal["continue", "hold", "stop", "planned"]
FALLBACKS: tuple[Fallback, ...] = ("continue", "hold", "stop", "planned")


@dataclass(frozen=True)
class Deadlines:
    """The contract with a generator that thinks beside the loop; the control period is the plant's.

    A call takes real time: `inference` and `patience` are measured on the machine's monotonic clock. A chunk belongs to
    the executor's time: `max_age` is measured on that one. On hardware the two run alike.

    Fallbacks, from the tick at which the deadline is missed: **continue** follows the running chunk to its end; without
    an answer by then the filter stops the robot, and the answer is followed from wherever it comes. **hold** brakes to
    rest at once, waits, and asks anew from rest. **stop** brakes and ends the run as TIMED_OUT. **planned** continues,
    and asks the stand-in generator until the late one is free again.

    Attributes:
        inference: Longest time from an observation to the answer to it [s]; infinite for none.
        fallback: What is done when it is over.
        max_age: A chunk that comes this long after its start is not followed any more [s].
        patience: A call that takes this long is given up on [s]: with a thread the run ends as TIMED_OUT, a process is
            killed.
        restarts: How often a process that died or was killed is started again before the run gives up.
    """

    inference: float = 1.0
    fallback: Fallback = "continue"
    max_age: float = 0.5
    patience: float = 30.0
    restarts: int = 0

    def __post_init__(self) -> None:
        if self.fallback not in FALLBACKS:
            raise unknown("fallback", str(self.fallback), FALLBACKS)
        for name in ("inference", "patience"):
            if not (seconds := getattr(self, name)) > 0:
                raise InvalidInput(f"Deadlines.{name}: expected a positive number of seconds, got {seconds}")
        if not self.max_age >= 0:
            raise InvalidInput(f"Deadlines.max_age: expected 0 s or more, got {self.max_age}")
        if self.patience < self.inference < float("inf"):
            raise InvalidInput(
                f"Deadlines: patience ({self.patience} s) is shorter than the inference deadline ({self.inference} s)"
            )
        if self.restarts < 0:
            raise InvalidInput(f"Deadlines.restarts: expected 0 or more, got {self.restarts}")
