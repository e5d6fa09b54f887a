"""From a problem to a validated plan: ground, search, shorten, validate, explain."""

from __future__ import annotations

from dataclasses import dataclass

from praxia.core.errors import PraxiaError
from praxia.core.interfaces import Status
from praxia.core.plan import Plan
from praxia.task_planning.grounding import Task, ground
from praxia.task_planning.mutex import exclusive_pair
from praxia.task_planning.pddl import Domain, Literal, Problem
from praxia.task_planning.search import search, shortened
from praxia.task_planning.validation import causal_links, validate

__all__ = ["PlanResult", "PlannerSettings", "plan"]


@dataclass(frozen=True)
class PlannerSettings:
    """How hard to try.

    Attributes:
        budget: Most states that the search expands before it gives up.
        polish: Most states that a second search expands to find a shorter plan.
    """

    budget: int = 20_000
    polish: int = 60


@dataclass(frozen=True)
class PlanResult:
    """Outcome of planning.

    Attributes:
        status: FINISHED with a plan, IMPOSSIBLE with a proof, or GAVE_UP.
        plan: The validated plan, or None.
        reason: Why there is none, as a sentence; "" with a plan.
        expansions: States expanded.
        stage_ends: For each stage of the goal, how many of the steps are done when it is reached.
    """

    status: Status
    plan: Plan | None
    reason: str = ""
    expansions: int = 0
    stage_ends: tuple[int, ...] = ()


def plan(domain: Domain, problem: Problem, *, settings: PlannerSettings | None = None) -> PlanResult:
    """A short plan, the proof that there is none, or neither within the budget.

    Raises:
        InvalidInput: The problem is too large to be grounded.
    """
    settings = settings or PlannerSettings()
    task = ground(domain, problem)
    if task.missing:
        wanted = " and ".join(str(literal) for literal in task.missing)
        return PlanResult(Status.IMPOSSIBLE, None, f"proved impossible: no sequence of steps makes {wanted} true")
    if pair := exclusive_pair(task):
        return PlanResult(Status.IMPOSSIBLE, None, f"proved impossible: {_exclusion(task, pair)}")
    found = search(task, budget=settings.budget)
    if found.plan is None and found.exhausted:
        reason = f"proved impossible: none of the {found.expansions} reachable states satisfies the goal"
        return PlanResult(Status.IMPOSSIBLE, None, reason, found.expansions)
    if found.plan is None:
        reason = f"gave up after {found.expansions} states without a plan"
        return PlanResult(Status.GAVE_UP, None, reason, found.expansions)
    indices = shortened(task, found.plan)
    better = search(task, budget=settings.polish, depth_weight=1, bound=len(indices))
    if better.plan is not None:
        indices = shortened(task, better.plan)
    steps = tuple(task.step(k) for k in indices)
    verdict = validate(domain, problem, steps)
    if not verdict.valid:
        raise PraxiaError(f"the planner made an invalid plan, which is a defect: {verdict.reason}")
    links = causal_links(domain, problem, steps)
    return PlanResult(Status.FINISHED, Plan(steps, links), "", found.expansions + better.expansions, (len(steps),))


def _exclusion(task: Task, pair: tuple[int, int]) -> str:
    first, second = (_atom(task, bit) for bit in pair)
    if pair[0] == pair[1]:
        return f"{first} can never hold"
    return f"{first} and {second} can never hold together"


def _atom(task: Task, bit: int) -> Literal:
    return task.atoms[bit.bit_length() - 1]
