"""An independent check of a plan: replays the meaning of the PDDL text, and shares nothing with the search."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from praxia.core.plan import CausalLink, Fact, PlanStep
from praxia.task_planning.pddl import Domain, Literal, Problem, Schema

__all__ = ["Validation", "causal_links", "replay", "validate"]


@dataclass(frozen=True)
class Validation:
    """Verdict on a plan.

    Attributes:
        valid: Whether every step can be applied and the goal holds in the end.
        reason: The first thing that is wrong, or "".
        states: True atoms before each step and at the end, as far as the plan could be replayed.
    """

    valid: bool
    reason: str
    states: tuple[frozenset[Fact], ...]


def validate(domain: Domain, problem: Problem, steps: Iterable[PlanStep]) -> Validation:
    """Whether the names and arguments of the steps are a plan; their fact lists are not trusted."""
    schemas = {schema.name: schema for schema in domain.schemas}
    states = [problem.initial]
    for number, step in enumerate(steps, start=1):
        schema = schemas.get(step.name)
        fault = _misfit(schema, step, domain, problem)
        if schema is None or fault:
            return Validation(False, f"step {number} {step}: {fault}", tuple(states))
        binding = dict(zip((p.name for p in schema.parameters), step.args, strict=True))
        for literal in schema.condition:
            for ground in _ground(literal, binding, domain, problem):
                if not _true(ground, states[-1]):
                    return Validation(False, f"step {number} {step}: needs {ground}", tuple(states))
        states.append(replay(domain, problem, states[-1], step))
    for literal in problem.goal:
        for ground in _ground(literal, {}, domain, problem):
            if not _true(ground, states[-1]):
                return Validation(False, f"the goal {ground} does not hold in the end", tuple(states))
    return Validation(True, "", tuple(states))


def replay(domain: Domain, problem: Problem, state: frozenset[Fact], step: PlanStep) -> frozenset[Fact]:
    """The true atoms after a step whose conditions hold."""
    schema = next(s for s in domain.schemas if s.name == step.name)
    binding = dict(zip((p.name for p in schema.parameters), step.args, strict=True))
    effect = [g for literal in schema.effect for g in _ground(literal, binding, domain, problem)]
    gone = {Fact(g.predicate, g.terms) for g in effect if not g.positive}
    come = {Fact(g.predicate, g.terms) for g in effect if g.positive}
    return (state - gone) | come


def causal_links(domain: Domain, problem: Problem, steps: tuple[PlanStep, ...]) -> tuple[CausalLink, ...]:
    """Who makes each condition of each step, and of the goal, true: the last one before that did so.

    Positive conditions that the steps list are linked to a step or to the start (-1). A negative one is linked only to
    a step that made it true, as the fact `(not predicate arguments)`.
    """
    states = validate(domain, problem, steps).states
    schemas = {schema.name: schema for schema in domain.schemas}
    links: list[CausalLink] = []
    for i, step in enumerate(steps):
        schema = schemas[step.name]
        binding = dict(zip((p.name for p in schema.parameters), step.args, strict=True))
        wanted = [g for literal in schema.condition for g in _ground(literal, binding, domain, problem)]
        listed = set(step.preconditions)
        wanted = [g for g in wanted if not g.positive or Fact(g.predicate, g.terms) in listed]
        links += _links(wanted, i, states)
    goal = [g for literal in problem.goal for g in _ground(literal, {}, domain, problem)]
    return (*links, *_links(goal, len(steps), states))


def _links(wanted: list[Literal], consumer: int, states: tuple[frozenset[Fact], ...]) -> Iterator[CausalLink]:
    for literal in dict.fromkeys(wanted):
        producer = consumer - 1
        while producer >= 0 and _true(literal, states[producer]):
            producer -= 1
        if literal.positive:
            yield CausalLink(producer, Fact(literal.predicate, literal.terms), consumer)
        elif producer >= 0:
            yield CausalLink(producer, Fact("not", (literal.predicate, *literal.terms)), consumer)


def _misfit(schema: Schema | None, step: PlanStep, domain: Domain, problem: Problem) -> str:
    if schema is None:
        return "there is no such operator"
    if len(step.args) != len(schema.parameters):
        return f"takes {len(schema.parameters)} arguments"
    for parameter, name in zip(schema.parameters, step.args, strict=True):
        if name not in problem.objects:
            return f"there is no object {name!r}"
        if not domain.is_a(problem.objects[name], parameter.types):
            return f"{name!r} is not of type {'/'.join(parameter.types)}"
    return ""


def _ground(literal: Literal, binding: Mapping[str, str], domain: Domain, problem: Problem) -> Iterator[Literal]:
    names = [p.name for p in literal.forall]
    ranges = [[o for o, kind in problem.objects.items() if domain.is_a(kind, p.types)] for p in literal.forall]
    for values in itertools.product(*ranges):
        scope = {**binding, **dict(zip(names, values, strict=True))}
        yield Literal(literal.predicate, tuple(scope.get(t, t) for t in literal.terms), literal.positive)


def _true(literal: Literal, state: frozenset[Fact]) -> bool:
    if literal.predicate == "=":
        return (literal.terms[0] == literal.terms[1]) is literal.positive
    return (Fact(literal.predicate, literal.terms) in state) is literal.positive
