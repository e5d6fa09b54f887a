"""Facts, goals and plans: the symbolic values between language, task planning and execution."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["CausalLink", "Fact", "Goal", "Plan", "PlanStep"]


@dataclass(frozen=True, order=True)
class Fact:
    """A ground atom: a predicate and the names of its arguments."""

    predicate: str
    args: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"({' '.join((self.predicate, *self.args))})"


@dataclass(frozen=True)
class Goal:
    """What is wanted, as stages that are to be reached in this order.

    Attributes:
        stages: Each stage is a conjunction of facts.
        text: The sentence that it came from, or "".
    """

    stages: tuple[tuple[Fact, ...], ...]
    text: str = ""

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All facts of all stages, in order, without repeats."""
        return tuple(dict.fromkeys(fact for stage in self.stages for fact in stage))


@dataclass(frozen=True)
class PlanStep:
    """A ground operator.

    Attributes:
        name: Operator: "pick-up".
        args: Names of its arguments.
        preconditions: Facts that must hold before it.
        adds: Facts that hold after it.
        deletes: Facts that no longer hold after it.
    """

    name: str
    args: tuple[str, ...]
    preconditions: tuple[Fact, ...]
    adds: tuple[Fact, ...]
    deletes: tuple[Fact, ...]

    def __str__(self) -> str:
        return f"({' '.join((self.name, *self.args))})"


@dataclass(frozen=True)
class CausalLink:
    """Step `producer` makes `fact` true for step `consumer`; -1 is the start, len(steps) the goal."""

    producer: int
    fact: Fact
    consumer: int


@dataclass(frozen=True)
class Plan:
    """Steps in order, with why each is there.

    Attributes:
        steps: Ground operators.
        links: One causal link per precondition of each step and per goal fact.
    """

    steps: tuple[PlanStep, ...]
    links: tuple[CausalLink, ...] = ()
