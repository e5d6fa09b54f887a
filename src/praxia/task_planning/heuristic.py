"""How far a state is from the goal when nothing is ever deleted: the FF heuristic.

Hoffmann and Nebel, "The FF planning system" (JAIR 14, 2001): build the relaxed planning graph layer by layer, then
extract a relaxed plan backwards. Operators of that plan which are applicable now are the preferred ones.
"""

from __future__ import annotations

from praxia.task_planning.grounding import Task, bits

__all__ = ["relaxed_plan"]


def relaxed_plan(task: Task, state: int) -> frozenset[int] | None:
    """Indices of the operators of a relaxed plan from `state` to the goal; None where there is none: a dead end."""
    reached = state
    achiever: dict[int, int] = {}
    waiting = list(enumerate(task.operators))
    while task.goal & ~reached:
        fresh = 0
        rest = []
        for k, operator in waiting:
            if operator.pre & ~reached:
                rest.append((k, operator))
            elif new := operator.add & ~reached & ~fresh:
                fresh |= new
                for bit in bits(new):
                    achiever[bit] = k
        if not fresh:
            return None
        reached |= fresh
        waiting = rest
    chosen: set[int] = set()
    needed = task.goal & ~state
    settled = state
    while needed:
        bit = needed & -needed
        settled |= bit
        operator = task.operators[achiever[bit]]
        chosen.add(achiever[bit])
        needed = (needed | operator.pre) & ~settled
    return frozenset(chosen)
