"""Pairs of atoms that can be true together, as far as pairs can tell: the h2 reachability analysis.

Haslum and Geffner, "Admissible heuristics for optimal planning" (AIPS 2000). A goal with a pair that is not reachable
is proved impossible without any search: two cubes in one hand, each of two cubes on the other.
"""

from __future__ import annotations

from praxia.task_planning.grounding import Task, bits

__all__ = ["exclusive_pair"]


def exclusive_pair(task: Task) -> tuple[int, int] | None:
    """Two goal bits (as masks, perhaps the same) that can never be set at once; None where every pair is reachable."""
    together = _together(task)
    for a in bits(task.goal):
        for b in bits(task.goal):
            if not together.get(a, 0) & b:
                return a, b
    return None


def _together(task: Task) -> dict[int, int]:
    """Bit -> mask of the bits that may be set in one state with it; unreachable bits are missing."""
    together = dict.fromkeys(bits(task.initial), task.initial)
    changed = True
    while changed:
        changed = False
        for operator in task.operators:
            beside = _compatible(operator.pre, together)
            if beside is None:
                continue
            after = beside & ~operator.delete | operator.add
            for bit in bits(operator.add):
                before = together.get(bit, 0)
                new = after & ~before
                if new:
                    changed = True
                    together[bit] = before | new
                    for other in bits(new):
                        together[other] = together.get(other, 0) | bit
    return together


def _compatible(pre: int, together: dict[int, int]) -> int | None:
    """Bits that may be set in a state where all of `pre` is; None where no pair analysis allows `pre`."""
    beside = -1
    for bit in bits(pre):
        beside &= together.get(bit, 0)
    if pre & ~beside:
        return None
    if beside == -1:  # no precondition: everything reachable may be there
        beside = sum(together)
    return beside
