"""Heuristic forward search over states that are Python ints.

Best-first with deferred evaluation and preferred operators (Helmert, "The Fast Downward planning system", JAIR 26,
2006, section 5): a child is queued with its parent's estimate and looked at only when its turn comes. Ties are broken
by the order of discovery, so that a run is the same every time.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass

from praxia.task_planning.grounding import Task
from praxia.task_planning.heuristic import relaxed_plan

__all__ = ["SearchResult", "search", "shortened"]

_BOOST = 1000  # how many turns the preferred queue gains when the estimate improves


@dataclass(frozen=True)
class SearchResult:
    """Outcome of one search.

    Attributes:
        plan: Indices of operators, or None.
        exhausted: Whether every reachable state has been seen; with no plan, that is a proof.
        expansions: States expanded.
    """

    plan: tuple[int, ...] | None
    exhausted: bool
    expansions: int


@dataclass
class _Queues:
    """Two heaps that take turns: children by preferred operators, and all children."""

    heaps: tuple[list[tuple[int, int, int, int, int]], list[tuple[int, int, int, int, int]]]
    priority: list[int]
    count: int = 0

    def push(self, key: int, depth: int, parent: int, operator: int, preferred: bool) -> None:
        self.count += 1
        entry = (key, self.count, depth, parent, operator)
        heapq.heappush(self.heaps[1], entry)
        if preferred:
            heapq.heappush(self.heaps[0], entry)

    def pop(self) -> tuple[int, int, int, int, int] | None:
        first, second = self.heaps
        if not first and not second:
            return None
        turn = 0 if first and (not second or self.priority[0] <= self.priority[1]) else 1
        self.priority[turn] += 1
        return heapq.heappop(self.heaps[turn])


def search(task: Task, *, budget: int, depth_weight: int = 0, bound: int | None = None) -> SearchResult:
    """A plan, or the proof that there is none, or neither within the budget.

    Args:
        task: What to solve.
        budget: Most states to expand.
        depth_weight: 0 is greedy; 1 prefers short plans, as A* does.
        bound: Only plans with fewer steps than this.
    """
    goal, operators = task.goal, task.operators
    if task.initial & goal == goal:
        return SearchResult((), True, 0)
    queues = _Queues(([], []), [0, 0])
    arrived: dict[int, tuple[int, int, int]] = {}  # state -> (depth, parent, operator)
    best = 1 << 60
    expansions = 0
    queues.push(0, 0, task.initial, -1, True)
    while (entry := queues.pop()) is not None:
        _, _, depth, parent, k = entry
        state = parent if k < 0 else parent & ~operators[k].delete | operators[k].add
        if state in arrived and arrived[state][0] <= depth:
            continue
        known = state in arrived
        arrived[state] = (depth, parent, k)
        if state & goal == goal:
            return SearchResult(_trace(arrived, state), False, expansions)
        if bound is not None and depth + 1 >= bound:
            continue
        if expansions >= budget:
            return SearchResult(None, False, expansions)
        relaxed = relaxed_plan(task, state)
        expansions += 1
        if relaxed is None:
            continue
        if len(relaxed) < best and not known:
            best = len(relaxed)
            queues.priority[0] -= _BOOST
        key = len(relaxed) + depth_weight * depth
        for j, operator in enumerate(operators):
            if state & operator.pre == operator.pre:
                queues.push(key, depth + 1, state, j, j in relaxed)
    return SearchResult(None, bound is None, expansions)


def _trace(arrived: dict[int, tuple[int, int, int]], state: int) -> tuple[int, ...]:
    steps: list[int] = []
    while (link := arrived[state])[2] >= 0:
        steps.append(link[2])
        state = link[1]
    return tuple(reversed(steps))


def shortened(task: Task, plan: tuple[int, ...]) -> tuple[int, ...]:
    """The plan without steps that it can do without.

    Greedy action elimination (Nakhost and Mueller, "Action elimination and plan neighborhood graph search", ICAPS
    2010): leave a step out, with every later step that then cannot be applied, and keep what still reaches the goal.
    """
    i = 0
    while i < len(plan):
        state, kept = task.initial, []
        for j, k in enumerate(plan):
            operator = task.operators[k]
            if j != i and state & operator.pre == operator.pre:
                state = state & ~operator.delete | operator.add
                kept.append(k)
        if state & task.goal == task.goal:
            plan = tuple(kept)
        else:
            i += 1
    return plan
