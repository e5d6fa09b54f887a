"""Planning for a robot's scene: facts and a goal become a problem of the built-in domain, stage by stage a plan."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from importlib.resources import files

import numpy as np

from praxia.core.errors import InvalidInput, unknown
from praxia.core.extent import bounds
from praxia.core.geometry import Pose
from praxia.core.interfaces import Status
from praxia.core.plan import Fact, Goal, Plan, PlanStep
from praxia.core.predicates import DEFINITIONS, DIRECTIONS, final_facts
from praxia.core.scene import ObjectModel, Scene
from praxia.task_planning.pddl import Domain, Literal, Parameter, Problem
from praxia.task_planning.planner import PlannerSettings, PlanResult, plan
from praxia.task_planning.reader import parse_domain
from praxia.task_planning.validation import causal_links, validate

__all__ = ["GEOMETRIC", "manipulation_domain", "plan_stages", "problem_from"]

GEOMETRIC = ("unreachable", "obstructs", "wedged", "pushable")
"""Predicates that only motion planning can know: (unreachable x), (obstructs b x), (wedged x), (pushable x)."""

_ROOMY = 0.045  # half-extent [m] from which a movable surface holds more than one thing


@cache
def manipulation_domain() -> Domain:
    """The built-in domain, `domains/manipulation.pddl`."""
    source = files("praxia.task_planning") / "domains" / "manipulation.pddl"
    return parse_domain(source.read_text(encoding="utf-8"), "manipulation.pddl")


def problem_from(
    scene: Scene, facts: Iterable[Fact], goal_facts: Iterable[Fact], *, geometric: Iterable[Fact] = ()
) -> Problem:
    """The problem of making facts true in a scene.

    A movable thing that `facts` neither hold nor support is taken to be on the table. A goal fact that makes no
    sense ("the table in the bowl") is accepted: the planner proves it impossible.

    Args:
        scene: What there is.
        facts: What is true: of `core.predicates.facts`, and any goal fact that already holds.
        goal_facts: What is wanted.
        geometric: What motion planning has found out, with predicates of `GEOMETRIC`.

    Raises:
        InvalidInput: Unknown predicate or object.
    """
    facts, goal_facts, geometric = tuple(facts), tuple(goal_facts), tuple(geometric)
    for fact in (*facts, *goal_facts):
        _check(fact, scene, DEFINITIONS)
    for fact in geometric:
        _check(fact, scene, GEOMETRIC)
    objects = {o.name: _type(o) for o in scene.objects} | dict.fromkeys(DIRECTIONS, "direction")
    initial = {*_situation(scene, facts), *_affordances(scene), *geometric}
    supported = {f.args[0]: f.args[1] for f in sorted(initial) if f.predicate == "on"}
    for fact in geometric:
        if fact.predicate == "obstructs" and fact.args[0] in supported:
            blocker, target = fact.args
            initial.add(Fact("cramped", (blocker, supported[blocker], target)))
    initial |= _meant(scene, goal_facts)
    goal = tuple(g for fact in goal_facts for g in _goal(fact, scene))
    return Problem(scene.name, objects, frozenset(initial), goal)


def plan_stages(
    scene: Scene,
    facts: Iterable[Fact],
    goal: Goal,
    *,
    geometric: Iterable[Fact] = (),
    settings: PlannerSettings | None = None,
) -> PlanResult:
    """A plan that reaches the stages of a goal in their order.

    Each stage is planned from the predicted end of the one before and keeps what earlier stages have reached, as far as
    it does not replace it (`core.predicates.final_facts`). Arguments and errors as in `problem_from`.
    """
    geometric = tuple(geometric)
    domain = manipulation_domain()
    start = state = problem_from(scene, facts, goal.facts, geometric=geometric)
    steps: list[PlanStep] = []
    ends: list[int] = []
    expansions = 0
    for i, _ in enumerate(goal.stages):
        wanted = final_facts(Goal(goal.stages[: i + 1]))
        if _implied(goal, i):
            ends.append(len(steps))
            continue
        if cycle := _cycle(wanted):
            never = "can never hold together" if len(cycle) > 1 else "can never hold"
            reason = f"proved impossible: {' and '.join(map(str, cycle))} {never}"
            return PlanResult(Status.IMPOSSIBLE, None, reason, expansions)
        problem = replace(state, goal=tuple(g for fact in wanted for g in _goal(fact, scene)))
        result = plan(domain, problem, settings=settings)
        expansions += result.expansions
        if result.plan is None:
            return replace(result, expansions=expansions, reason=_explained(result.reason, wanted, scene, geometric))
        end = validate(domain, problem, result.plan.steps).states[-1]
        state = replace(state, initial=end)
        steps += result.plan.steps
        ends.append(len(steps))
    final = tuple(g for fact in final_facts(goal) for g in _goal(fact, scene))
    links = causal_links(domain, replace(start, goal=final), tuple(steps))
    return PlanResult(Status.FINISHED, Plan(_with_effects(domain, start, steps), links), "", expansions, tuple(ends))


def _with_effects(domain: Domain, start: Problem, steps: list[PlanStep]) -> tuple[PlanStep, ...]:
    """The steps with all that each changes; the search has left out what did not matter to it."""
    states = validate(domain, replace(start, goal=()), tuple(steps)).states
    return tuple(
        replace(step, adds=tuple(sorted(after - before)), deletes=tuple(sorted(before - after)))
        for step, before, after in zip(steps, states[:-1], states[1:], strict=True)
    )


def _meant(scene: Scene, goal_facts: Iterable[Fact]) -> set[Fact]:
    """What things may be put on: the ground, and what the goal speaks of."""
    table = _table(scene)
    names = {f.args[1] for f in goal_facts if f.predicate == "on"} | ({table.name} if table else set())
    return {Fact("meant", (name,)) for name in names}


def _check(fact: Fact, scene: Scene, predicates: Iterable[str]) -> None:
    domain = manipulation_domain()
    if fact.predicate not in predicates:
        raise unknown("predicate", fact.predicate, predicates)
    slots = domain.predicates[fact.predicate]
    if len(fact.args) != len(slots):
        raise InvalidInput(f"fact {fact}: {fact.predicate!r} takes {len(slots)} arguments, got {len(fact.args)}")
    for slot, name in zip(slots, fact.args, strict=True):
        if "direction" in slot.types:
            if name not in DIRECTIONS:
                raise unknown("direction", name, DIRECTIONS)
        else:
            scene.object(name)


def _type(model: ObjectModel) -> str:
    if model.category == "region":
        return "region"
    if model.movable:
        return "item"
    return "part" if model.part else "fixture"


def _is_roomy(model: ObjectModel) -> bool:
    surface = model.surface
    return surface is not None and (not model.movable or min(surface.half_x, surface.half_y) >= _ROOMY)


def _table(scene: Scene) -> ObjectModel | None:
    """Where things are put down: what is called a table, else the largest fixed surface."""
    fixed = [o for o in scene.objects if o.surface and not o.movable and not o.part and o.category != "region"]
    named = [o for o in fixed if "table" in (o.category, *o.words)]
    ranked = sorted(named or fixed, key=lambda o: -(o.surface.half_x * o.surface.half_y if o.surface else 0.0))
    return ranked[0] if ranked else None


def _situation(scene: Scene, facts: tuple[Fact, ...]) -> set[Fact]:
    """The facts, completed: what lies loose is on the table, what is on a thing in a bowl is in the bowl."""
    true = set(facts)
    table = _table(scene)
    placed = {f.args[0] for f in facts if f.predicate in ("on", "in", "holding")}
    if table is not None:
        true |= {Fact("on", (o.name, table.name)) for o in scene.movable if o.name not in placed}
    held = {f.args[0] for f in facts if f.predicate == "holding"}
    # A roomy thing always takes one more; whether it is empty is asked for by the operators themselves.
    takes_more = [o for o in scene.movable if o.name not in held and (_is_roomy(o) or o.surface is None)]
    true |= {Fact("clear", (o.name,)) for o in takes_more}
    inside = {f.args for f in true if f.predicate == "in"}
    resting = {f.args for f in true if f.predicate == "on"}
    for _ in scene.movable:  # as many times as a stack can be high
        inside |= {(x, c) for x, y in resting for z, c in inside if y == z}
    return true | {Fact("in", pair) for pair in inside}


def _affordances(scene: Scene) -> set[Fact]:
    table = _table(scene)
    found = {Fact("ground", (table.name,))} if table else set()
    for o in scene.objects:
        if o.category == "region":
            continue
        if _is_roomy(o):
            found.add(Fact("roomy", (o.name,)))
        elif o.movable and o.surface:
            found.add(Fact("stackable", (o.name,)))
        if o.cavity:
            found.add(Fact("compartment" if o.part and not o.movable else "vessel", (o.name,)))
            found |= {Fact("fits", (x.name, o.name)) for x in scene.movable if x is not o and _fits(x, o)}
        if table and not o.movable and o is not table:
            found.add(Fact("standing", (o.name, table.name)))
    return found


def _fits(x: ObjectModel, container: ObjectModel) -> bool:
    """Whether x, upright and turned as is best, is smaller than the opening both ways."""
    if container.cavity is None:
        return False
    box = bounds(x, Pose.identity())
    return bool((np.sort((box[1] - box[0])[:2] / 2) < np.sort(container.cavity.half[:2])).all())


def _goal(fact: Fact, scene: Scene) -> tuple[Literal, ...]:
    """Goal literals for a fact; a roomy thing is clear when nothing lies on it."""
    if fact.predicate == "clear" and _is_roomy(scene.object(fact.args[0])):
        z = Parameter("?z", ("item",))
        return (Literal("on", ("?z", fact.args[0]), False, (z,)),)
    return (Literal(fact.predicate, fact.args),)


def _implied(goal: Goal, stage: int) -> bool:
    """Whether the next stage passes through this one anyway: "pick up x, put it in the drawer" is one movement."""
    facts = goal.stages[stage]
    if stage + 1 == len(goal.stages) or any(f.predicate != "holding" for f in facts):
        return False
    placed = {f.args[0] for f in goal.stages[stage + 1] if f.predicate in ("on", "in", "within", "beside", "shifted")}
    return all(f.args[0] in placed for f in facts)


def _cycle(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Facts that put a thing, over others, on or in itself; longer circles are beyond the pairs that `mutex` sees."""
    below = {f.args[0]: f for f in facts if f.predicate in ("on", "in")}
    for first in below:
        chain = [below[first]]
        while (name := chain[-1].args[1]) in below and len(chain) <= len(below):
            if name == first:
                return tuple(chain)
            chain.append(below[name])
    return ()


def _explained(reason: str, wanted: tuple[Fact, ...], scene: Scene, geometric: tuple[Fact, ...]) -> str:
    """The reason, with what a person would say about it."""
    fixed = [f.args[0] for f in wanted if f.predicate in ("on", "in", "within", "beside", "shifted", "holding")]
    fixed = [name for name in dict.fromkeys(fixed) if not scene.object(name).movable]
    if fixed:
        return f"{reason} (the {_spoken(fixed[0])} cannot be moved)"
    named = {name for fact in wanted for name in fact.args}
    blocked = [f.args[0] for f in geometric if f.predicate == "unreachable" and f.args[0] in named]
    if blocked:
        return f"{reason} (no motion reaches the {_spoken(blocked[0])})"
    return reason


def _spoken(name: str) -> str:
    return name.replace("_", " ")
