"""A grounded task: atoms as bits of a Python int, operators as masks, unreachable and redundant ones left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from praxia.core.plan import Fact, PlanStep
from praxia.task_planning.instances import Instance, expand, instances
from praxia.task_planning.pddl import Domain, Literal, Problem

__all__ = ["GroundOperator", "Task", "bits", "ground"]


@dataclass(frozen=True)
class GroundOperator:
    """An operator on the bits of a task: applicable where `state & pre == pre`; gives `state & ~delete | add`.

    Attributes:
        instance: The same with names.
        pre: Bits that must be set, complements of negated atoms among them.
        add: Bits that are set afterwards.
        delete: Bits that are unset afterwards, none of them in `add`.
    """

    instance: Instance
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
        constant: Atoms that are true in every reachable state.
    """

    atoms: tuple[Literal, ...]
    operators: tuple[GroundOperator, ...]
    initial: int
    goal: int
    missing: tuple[Literal, ...]
    constant: frozenset[Fact]

    def step(self, k: int) -> PlanStep:
        """Operator `k` with names: facts that can change, and that a condition or the goal is about."""
        instance = self.operators[k].instance
        named = {Fact(literal.predicate, literal.terms) for literal in self.atoms}
        return PlanStep(
            name=instance.schema.name,
            args=instance.args,
            preconditions=tuple(
                Fact(c.predicate, c.terms)
                for c in instance.condition
                if c.positive and Fact(c.predicate, c.terms) not in self.constant
            ),
            adds=tuple(sorted(instance.add - self.constant)),
            deletes=tuple(sorted(instance.delete & named)),
        )


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
    constant = frozenset(atom for atom in problem.initial if atom not in deleted)
    index: dict[tuple[Fact, bool], int] = {}

    def mask(literals: Iterable[Literal]) -> int | None:
        """Bits of the literals that can change; None where one of them can never hold."""
        found = 0
        for literal in literals:
            atom = Fact(literal.predicate, literal.terms)
            if atom in constant or atom not in reached:
                if (atom in constant) is not literal.positive:
                    return None
            else:
                found |= 1 << index.setdefault((atom, literal.positive), len(index))
        return found

    goal = [g for literal in problem.goal for g in expand(literal, {}, domain, problem.objects)]
    missing = tuple(g for g in goal if mask((g,)) is None)
    goal_mask = mask(g for g in goal if g not in missing) or 0
    pres = [(instance, mask(instance.condition)) for instance in usable]
    # Every atom that a condition or the goal mentions now has a bit; what nobody asks for needs none.
    operators = [_operator(instance, pre, index) for instance, pre in pres if pre is not None]
    initial = sum(1 << i for (atom, positive), i in index.items() if (atom in problem.initial) is positive)
    atoms = tuple(Literal(atom.predicate, atom.args, positive) for atom, positive in index)
    return Task(atoms, _undominated(operators), initial, goal_mask, missing, constant)


def _operator(instance: Instance, pre: int, index: Mapping[tuple[Fact, bool], int]) -> GroundOperator:
    add = delete = 0
    for atoms, made in ((instance.add, True), (instance.delete, False)):
        for atom in atoms:
            if (bit := index.get((atom, made))) is not None:
                add |= 1 << bit
            if (bit := index.get((atom, not made))) is not None:
                delete |= 1 << bit
    return GroundOperator(instance, pre, add, delete & ~add)


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
