"""Operators with values for their variables: every binding that the static atoms of a problem allow."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from praxia.core.errors import InvalidInput
from praxia.core.plan import Fact
from praxia.task_planning.pddl import Domain, Literal, Parameter, Problem, Schema

__all__ = ["Instance", "expand", "instances"]

_LIMIT = 200_000
"""Most ground operators that are made; a problem with more is refused instead of filling the memory."""


@dataclass(frozen=True)
class Instance:
    """A schema with values for its variables.

    Attributes:
        schema: Which operator.
        args: One object per parameter.
        condition: Ground literals, the static ones that hold left out.
        needs: Atoms of the positive ones.
        add, delete: Atoms that the operator makes true and false; no atom is in both.
    """

    schema: Schema
    args: tuple[str, ...]
    condition: tuple[Literal, ...]
    needs: frozenset[Fact]
    add: frozenset[Fact]
    delete: frozenset[Fact]


@dataclass(frozen=True)
class _Context:
    """What the instances of a problem depend on.

    Attributes:
        domain: Where the schemas are from.
        objects: Name -> type.
        static: Predicates that no operator changes.
        constant: True atoms of predicates that no operator adds.
        by_predicate: Predicate -> the only atoms of it that deletions and negative conditions can be about.
    """

    domain: Domain
    objects: Mapping[str, str]
    static: frozenset[str]
    constant: frozenset[Fact]
    by_predicate: Mapping[str, tuple[Fact, ...]]


def expand(
    literal: Literal, binding: Mapping[str, str], domain: Domain, objects: Mapping[str, str]
) -> Iterator[Literal]:
    """The ground literals that a literal stands for, one per value of its `forall` variables."""
    if not literal.forall:
        yield Literal(literal.predicate, tuple(binding.get(t, t) for t in literal.terms), literal.positive)
        return
    choices = [_values(p, domain, objects) for p in literal.forall]
    for values in itertools.product(*choices):
        inner = {**binding, **dict(zip((p.name for p in literal.forall), values, strict=True))}
        yield Literal(literal.predicate, tuple(inner.get(t, t) for t in literal.terms), literal.positive)


def instances(domain: Domain, problem: Problem) -> tuple[Instance, ...]:
    """All instances whose static conditions hold, schema by schema, in the order of the objects.

    They depend on little of the start and the goal, and are kept for the next problem that has the same.

    Raises:
        InvalidInput: There are more than 200,000.
    """
    added = {literal.predicate for schema in domain.schemas for literal in schema.effect if literal.positive}
    asked = {literal.predicate for schema in domain.schemas for literal in schema.condition}
    goal = [g for literal in problem.goal for g in expand(literal, {}, domain, problem.objects)]
    constant = frozenset(atom for atom in problem.initial if atom.predicate not in added)
    wanted = frozenset(Fact(g.predicate, g.terms) for g in goal if g.predicate in added - asked)
    return _instances(domain, tuple(problem.objects.items()), constant, wanted)


@lru_cache(maxsize=16)
def _instances(
    domain: Domain, objects: tuple[tuple[str, str], ...], constant: frozenset[Fact], wanted: frozenset[Fact]
) -> tuple[Instance, ...]:
    effects = [literal for schema in domain.schemas for literal in schema.effect]
    asked = {literal.predicate for schema in domain.schemas for literal in schema.condition}
    added = {literal.predicate for literal in effects if literal.positive}
    by_predicate: dict[str, tuple[Fact, ...]] = {}
    for predicate in domain.predicates:
        if predicate not in added:  # only what is true at the start can ever be true
            by_predicate[predicate] = tuple(sorted(f for f in constant if f.predicate == predicate))
        elif predicate not in asked:  # nobody reads it but the goal
            by_predicate[predicate] = tuple(sorted(f for f in wanted if f.predicate == predicate))
    static = frozenset(domain.predicates) - {literal.predicate for literal in effects}
    context = _Context(domain, dict(objects), static, constant, by_predicate)
    found: list[Instance] = []
    for schema in domain.schemas:
        for binding in _bindings(schema, context):
            instance = _instance(schema, binding, context)
            if instance is not None:
                found.append(instance)
            if len(found) > _LIMIT:
                raise InvalidInput(f"more than {_LIMIT} ground operators of {domain.name!r}; use fewer objects")
    return tuple(found)


def _values(parameter: Parameter, domain: Domain, objects: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(name for name, kind in objects.items() if domain.is_a(kind, parameter.types))


def _bindings(schema: Schema, context: _Context) -> Iterator[dict[str, str]]:
    """Values of the parameters, cut short as soon as a static or equality condition fails."""
    parameters = schema.parameters
    choices = [_values(p, context.domain, context.objects) for p in parameters]
    level = {p.name: i for i, p in enumerate(parameters)}
    checks: list[list[Literal]] = [[] for _ in range(len(parameters) + 1)]
    for literal in schema.condition:
        if not literal.forall and (literal.predicate == "=" or literal.predicate in context.static):
            checks[max((level[t] + 1 for t in literal.terms if t in level), default=0)].append(literal)

    def extend(binding: dict[str, str], depth: int) -> Iterator[dict[str, str]]:
        if not all(_static_holds(literal, binding, context) for literal in checks[depth]):
            return
        if depth == len(parameters):
            yield dict(binding)
            return
        for value in choices[depth]:
            binding[parameters[depth].name] = value
            yield from extend(binding, depth + 1)
        binding.pop(parameters[depth].name, None)

    yield from extend({}, 0)


def _static_holds(literal: Literal, binding: Mapping[str, str], context: _Context) -> bool:
    terms = tuple(binding.get(t, t) for t in literal.terms)
    if literal.predicate == "=":
        return (terms[0] == terms[1]) is literal.positive
    return (Fact(literal.predicate, terms) in context.constant) is literal.positive


def _instance(schema: Schema, binding: Mapping[str, str], context: _Context) -> Instance | None:
    """The instance for a binding; None where a static condition fails."""
    condition: list[Literal] = []
    for literal in schema.condition:
        for ground in _concern(literal, binding, context):
            if ground.predicate == "=" or ground.predicate in context.static:
                if not _static_holds(ground, {}, context):
                    return None
            else:
                condition.append(ground)
    add: set[Fact] = set()
    delete: set[Fact] = set()
    for literal in schema.effect:
        target = add if literal.positive else delete
        target.update(Fact(g.predicate, g.terms) for g in _concern(literal, binding, context))
    return Instance(
        schema=schema,
        args=tuple(binding[p.name] for p in schema.parameters),
        condition=tuple(dict.fromkeys(condition)),
        needs=frozenset(Fact(c.predicate, c.terms) for c in condition if c.positive),
        add=frozenset(add),
        delete=frozenset(delete - add),
    )


def _concern(literal: Literal, binding: Mapping[str, str], context: _Context) -> Iterator[Literal]:
    """Ground literals of `literal`, without universal negative ones on atoms that are never true or never matter."""
    atoms = context.by_predicate.get(literal.predicate)
    if not literal.forall or literal.positive or atoms is None:
        yield from expand(literal, binding, context.domain, context.objects)
        return
    kinds = {p.name: p.types for p in literal.forall}
    for atom in atoms:
        inner = dict(binding)
        for term, value in zip(literal.terms, atom.args, strict=True):
            if term in kinds and (term not in inner or inner[term] == value):
                if not context.domain.is_a(context.objects[value], kinds[term]):
                    break
                inner[term] = value
            elif inner.get(term, term) != value:
                break
        else:
            yield Literal(literal.predicate, atom.args, literal.positive)
