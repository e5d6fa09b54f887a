"""A grounded task: atoms as bits of a Python int, operators as masks, unreachable and redundant ones left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from praxia.core.plan import Fact, PlanStep
from praxia.task_planning.instances import Instance, expand, instances
from praxia.task_planning.pddl import Domain, Literal, Problem

__all__ = ["GroundOperator", "Task", "bits", "ground"]


@dataclass(frozen=True)
class GroundOperator:
    """An operator on the bits of a task: applicable where `state & pre == pre`; gives `state & ~delete | add`.

    Attributes:
        step: The same with names; only facts that can change, negative conditions left out.
        pre: Bits that must be set, complements of negated atoms among them.
        add: Bits that are set afterwards.
        delete: Bits that are unset afterwards, none of them in `add`.
    """

    step: PlanStep
    pre: int
    add: int
    delete: int


@dataclass(frozen=True)
class Task:
    """What the search works on.

    Attributes:
        atoms: Name of each bit; a negated atom has a bit of its own, true where the atom is false.
        operators: In the order of the domain's schemas and the problem's objects.
        initial: State to start from.
        goal: Bits that must be set.
        missing: Goal literals that nothing can ever make true; empty where the relaxed goal is reachable.
    """

    atoms: tuple[Literal, ...]
    operators: tuple[GroundOperator, ...]
    initial: int
    goal: int
    missing: tuple[Literal, ...]


def bits(mask: int) -> Iterator[int]:
    """The set bits of a mask, lowest first, each as a mask."""
    while mask:
        low = mask & -mask
        yield low
        mask ^= low


def ground(domain: Domain, problem: Problem) -> Task:
    """The task of a problem.

    Raises:
        InvalidInput: The problem has more than 200,000 ground operators.
    """
    usable, reached = _reachable(domain, problem)
    deleted = {atom for instance in usable for atom in instance.delete}
    constant = {atom for atom in problem.initial if atom not in deleted}

    def static(literal: Literal) -> bool | None:
        atom = Fact(literal.predicate, literal.terms)
        if atom in constant:
            return literal.positive
        if atom not in reached:
            return not literal.positive
        return None

    goal = [g for literal in problem.goal for g in expand(literal, {}, domain, problem.objects)]
    missing = tuple(g for g in goal if static(g) is False)
    index: dict[Literal, int] = {}

    def bit(literal: Literal) -> int:
        return 1 << index.setdefault(literal, len(index))

    goal_mask = 0
    for literal in goal:
        if static(literal) is None:
            goal_mask |= bit(literal)
    pres: list[int] = []
    kept: list[Instance] = []
    for instance in usable:
        pre, possible = 0, True
        for literal in instance.condition:
            fixed = static(literal)
            if fixed is None:
                pre |= bit(literal)
            possible = possible and fixed is not False
        if possible:
            pres.append(pre)
            kept.append(instance)
    # Every atom that a condition or the goal mentions now has a bit; what nobody asks for needs none.
    operators = [_masks(instance, pre, index, constant) for instance, pre in zip(kept, pres, strict=True)]
    initial = 0
    for literal, i in index.items():
        if (Fact(literal.predicate, literal.terms) in problem.initial) is literal.positive:
            initial |= 1 << i
    return Task(tuple(index), _undominated(operators), initial, goal_mask, missing)


def _masks(instance: Instance, pre: int, index: Mapping[Literal, int], constant: set[Fact]) -> GroundOperator:
    add = delete = 0
    for atom in instance.add:
        add |= 1 << index[t] if (t := Literal(atom.predicate, atom.args)) in index else 0
        delete |= 1 << index[f] if (f := Literal(atom.predicate, atom.args, False)) in index else 0
    for atom in instance.delete:
        delete |= 1 << index[t] if (t := Literal(atom.predicate, atom.args)) in index else 0
        add |= 1 << index[f] if (f := Literal(atom.predicate, atom.args, False)) in index else 0
    facts = (Fact(p.predicate, p.terms) for p in instance.condition if p.positive)
    step = PlanStep(
        name=instance.schema.name,
        args=instance.args,
        preconditions=tuple(fact for fact in facts if fact not in constant),
        adds=tuple(sorted(a for a in instance.add if a not in constant)),
        deletes=tuple(sorted(d for d in instance.delete if Literal(d.predicate, d.args) in index)),
    )
    return GroundOperator(step, pre, add, delete & ~add)


def _undominated(operators: list[GroundOperator]) -> tuple[GroundOperator, ...]:
    """Operators without those that have the same effect as an earlier or less demanding one."""
    best: dict[tuple[int, int], list[GroundOperator]] = {}
    for operator in operators:
        rivals = best.setdefault((operator.add, operator.delete), [])
        if not operator.add or any(r.pre & operator.pre == r.pre for r in rivals):
            continue
        rivals[:] = [r for r in rivals if r.pre & operator.pre != operator.pre] + [operator]
    kept = {id(o) for rivals in best.values() for o in rivals}
    return tuple(o for o in operators if id(o) in kept)


def _reachable(domain: Domain, problem: Problem) -> tuple[list[Instance], set[Fact]]:
    """Instances that can be applied when nothing is ever deleted, in their order, and the atoms that are true then."""
    waiting = list(enumerate(instances(domain, problem)))
    reached = set(problem.initial)
    used: list[tuple[int, Instance]] = []
    progress = True
    while progress:
        progress, rest = False, []
        for k, instance in waiting:
            if instance.needs <= reached:
                used.append((k, instance))
                progress = progress or not instance.add <= reached
                reached |= instance.add
            else:
                rest.append((k, instance))
        waiting = rest
    return [instance for _, instance in sorted(used, key=lambda pair: pair[0])], reached
