"""Goal to action chunks: plan the steps, run each step's generator, watch the effects, plan again when they fail.

The generator for each step comes from a library (operator name -> generator), so that one plan may mix planned and
learned steps. Failures of geometry come back as symbolic facts and change the next plan: a cube that blocks a grasp
is put aside first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.interfaces import ActionGenerator, Generation, Observation, Running, Status
from praxia.core.motion import MotionState
from praxia.core.plan import Fact, Goal, Plan, PlanStep
from praxia.core.predicates import DEFINITIONS, facts, final_facts, holds
from praxia.core.scene import Scene
from praxia.core.world import WorldState

__all__ = ["ProbeLibrary", "SkillLibrary", "TaskGenerator", "TaskPlan", "TaskPlanner", "TaskSettings", "hold_chunk"]

SkillLibrary = Mapping[str, Callable[[PlanStep, int], ActionGenerator]]
"""Operator name -> maker of the generator for one step; the integer is a seed."""

ProbeLibrary = Mapping[str, Callable[[PlanStep, WorldState, MotionState, int], tuple[Fact, ...]]]
"""Operator name -> glance ahead: (step, world, commanded state, seed) -> facts that would make the step fail now."""

Note = Mapping[str, object]


class TaskPlan(Protocol):
    """What a task planner returns."""

    @property
    def status(self) -> Status: ...
    @property
    def plan(self) -> Plan | None: ...
    @property
    def reason(self) -> str: ...


TaskPlanner = Callable[[Sequence[Fact], Goal, Sequence[Fact]], TaskPlan]
"""(facts that hold, goal, facts about geometry) -> plan."""


@dataclass(frozen=True)
class TaskSettings:
    """When to plan again and when to give up.

    Attributes:
        replans: New plans that may be made before giving up.
        patience: How long an effect may take to show in the estimate [s].
        rest: How long things may settle after a step has failed because something moved [s].
        tries: How many plans may fail at one instant before things are given time to settle.
        hold: How long to wait before looking again [s].
        slack: Tolerance on heights when facts are read from estimates [m].
        second_looks: How often failures of geometry may be forgotten and looked for anew while nothing moves.
        retreats: How often the retreat at the end is tried.
        refusals: How often a thing may be found out of reach before that is taken for good.
        margin: How far inside its bounds an estimated distance must be to count [m].
    """

    replans: int = 14
    patience: float = 0.8
    rest: float = 0.35
    tries: int = 4
    hold: float = 0.05
    slack: float = 0.015
    second_looks: int = 3
    retreats: int = 5
    refusals: int = 3
    margin: float = 0.01


def hold_chunk(
    space: ActionSpace, state: MotionState, time: int, seconds: float, label: str, held: str = ""
) -> ActionChunk:
    """A chunk that stays at `state` (at rest) from `time` [ns] on, with `held` in the hand."""
    rows = np.tile(state.q, (max(1, round(seconds * 1e9 / space.period)), 1))
    contacts = frozenset({("gripper", held)}) if held else frozenset()
    return ActionChunk(space, time, rows, contacts, (held,) if held else (), state, label)


class TaskGenerator:
    """Hierarchical generator: reaches the goal's stages in order.

    Args:
        scene: What there is.
        space: Action space of the chunks (joint positions and gripper width).
        planner: Task planner.
        skills: Generator per operator; must also hold "go-home", the retreat after the last step.
        probes: Glances ahead per operator, so that an obstacle is found before the first step and not at the last.
        settings: When to plan again and when to give up.
        seed: Every step's generator gets its own seed from this one.
    """

    def __init__(
        self,
        scene: Scene,
        space: ActionSpace,
        planner: TaskPlanner,
        skills: SkillLibrary,
        *,
        probes: ProbeLibrary | None = None,
        settings: TaskSettings | None = None,
        seed: int = 0,
    ) -> None:
        self._scene, self._space, self._planner, self._skills = scene, space, planner, skills
        self._probes = probes or {}
        self._settings, self._seed = settings or TaskSettings(), seed
        self.reset(Goal(()))

    def reset(self, goal: Goal) -> None:
        self._goal = goal
        self._stage = 0
        self._start: WorldState | None = None
        self._plan: Plan | None = None
        self._next = 0
        self._skill: ActionGenerator | None = None
        self._expected: frozenset[Fact] = frozenset()
        self._geometric: tuple[Fact, ...] = ()
        self._doubt = ""  # why the world does not look as expected, while patience lasts
        self._doubt_since = 0
        self._attempts = 0
        self._forgiven = 0  # how often geometric failures have been forgotten since something moved
        self._put_down = False  # whether the next plan only empties the hand
        self._partial = False  # whether the plan in execution only does that
        self._refusals: Counter[Fact] = Counter()  # how often each thing was found unreachable
        self._failed_at, self._failures = -1, 0  # when the last step failed, and how many did at that time
        self._rest_until = 0
        self._retreated = False
        self._retreats = 0  # how often the retreat has failed
        self._history: list[str] = []  # why each plan was made
        self._why = ""  # why the last plan was dropped
        self._notes: list[Note] = []

    # The loop asks; each call moves through as many states as need no time.
    def generate(self, observation: Observation, running: Running | None) -> Generation:
        world = observation.world
        if world is None:
            return self._wait(observation, running, "waiting for the first estimate of the world")
        if self._start is None:
            self._start = world
        while True:
            if self._skill is not None:
                result = self._skill.generate(observation, running)
                if result.status is Status.WORKING:
                    return self._with_notes(result)
                self._skill_ended(result, observation.time)
            if observation.time < self._rest_until:
                return self._wait(observation, running, "letting things settle")
            missing = self._missing(world)
            if missing and (not self._doubt or observation.time - self._doubt_since < self._settings.patience * 1e9):
                if not self._doubt:
                    self._doubt, self._doubt_since = missing, observation.time
                return self._wait(observation, running, f"looking again: {missing}")
            self._doubt = ""
            if missing:
                self._abandon(missing)
            self._advance()
            if self._partial and self._plan is not None and self._next == len(self._plan.steps):
                self._plan = None  # the hand is empty now: plan for the goal again
            if self._plan is None and (failure := self._make_plan(world, observation)) is not None:
                return self._with_notes(failure)
            if self._plan is not None and self._next < len(self._plan.steps):
                self._start_step()
            elif not self._retreated and self._must_retreat():
                self._skill = self._skills["go-home"](PlanStep("go-home", (), (), (), ()), self._step_seed())
                self._retreated = True
            else:
                return self._with_notes(Generation(Status.FINISHED, reason="all goal facts hold in the estimate"))

    # --- one step ---------------------------------------------------------------------------------------------

    def _start_step(self) -> None:
        assert self._plan is not None
        step = self._plan.steps[self._next]
        self._notes.append({"kind": "step_started", "index": self._next, "step": str(step)})
        self._retreated = False
        self._skill = self._skills[step.name](step, self._step_seed())

    def _step_seed(self) -> int:
        self._attempts += 1
        return self._seed * 1_000_003 + self._attempts

    def _current(self) -> PlanStep | None:
        if self._plan is None or self._next >= len(self._plan.steps):
            return None
        return self._plan.steps[self._next]

    def _skill_ended(self, result: Generation, now: int) -> None:
        """Book the end of a step's generator: effects are expected, or the plan is dropped."""
        self._skill = None
        step = self._current()
        if step is None:  # the retreat has no effects
            if result.status is not Status.FINISHED:
                self._retreats += 1
                self._retreated = self._retreats >= self._settings.retreats
                self._notes.append({"kind": "step_failed", "index": -1, "step": "(go-home)", "reason": result.reason})
            return
        if result.status is Status.FINISHED:
            self._notes.append({"kind": "step_finished", "index": self._next, "step": str(step)})
            self._expected = (self._expected - set(step.deletes)) | set(step.adds)
            self._next += 1
            if any(f.predicate == "holding" for f in step.deletes) or step.name in ("open", "close", "push", "nudge"):
                # Things have moved: what was blocked may be free; what no grasp could reach so far stays out of reach.
                self._geometric = tuple(sorted(f for f, n in self._refusals.items() if n >= self._settings.refusals))
                self._forgiven = 0
            return
        self._notes.append({"kind": "step_failed", "index": self._next, "step": str(step), "reason": result.reason})
        if result.facts:
            self._notes.append({"kind": "blocked", "facts": [str(f) for f in result.facts]})
        self._geometric = tuple(sorted({*self._geometric, *result.facts}))
        self._refusals.update(f for f in result.facts if f.predicate == "unreachable")
        # A target that this grasp cannot reach may be reachable with another one.
        holding = any(f.predicate == "holding" for f in step.preconditions)
        self._put_down = holding and any(f.predicate == "unreachable" for f in result.facts)
        self._plan, self._why = None, result.reason
        # What has just moved is still moving, and its estimate with it. And a plan that fails again and again without
        # any time passing will not get better by thinking.
        self._failures = self._failures + 1 if now == self._failed_at else 1
        self._failed_at = now
        if not result.facts or self._failures % self._settings.tries == 0:
            self._rest_until = now + round(self._settings.rest * 1e9)

    def _missing(self, world: WorldState) -> str:
        """What should be true now and is not, as a phrase; empty when the world looks as expected."""
        if self._plan is None:
            return ""
        observed = set(facts(self._scene, world, slack=self._settings.slack))
        watched = {f for f in self._expected if f.predicate in ("on", "in", "holding", "opened", "closed")}
        lost = sorted(f for f in watched - observed if not self._holds(f, world))
        if self._next > 0:
            done = self._plan.steps[self._next - 1]
            lost += [f for f in done.adds if f.predicate in DEFINITIONS and f not in lost and not self._holds(f, world)]
        if self._next == len(self._plan.steps) and not self._partial:
            lost += [f for f in final_facts(self._goal) if f not in lost and not self._holds(f, world)]
        return "; ".join(f"{f} does not hold" for f in lost)

    def _holds(self, fact: Fact, world: WorldState) -> bool:
        settings = self._settings
        return holds(fact, self._scene, world, start=self._start, slack=settings.slack, margin=settings.margin)

    def _abandon(self, reason: str) -> None:
        self._notes.append({"kind": "replan", "reason": reason})
        self._plan, self._why = None, reason

    # --- stages and plans -------------------------------------------------------------------------------------

    def _advance(self) -> None:
        """Count the stages that the executed steps have reached."""
        if self._plan is None:
            return
        while self._stage < len(self._goal.stages) and set(self._goal.stages[self._stage]) <= self._expected:
            self._stage += 1

    def _remaining(self) -> Goal:
        """The stages still to reach; the first also keeps what earlier ones have achieved."""
        if self._stage >= len(self._goal.stages):
            return Goal((final_facts(self._goal),), self._goal.text)
        upto = Goal(self._goal.stages[: self._stage + 1])
        return Goal((final_facts(upto), *self._goal.stages[self._stage + 1 :]), self._goal.text)

    def _make_plan(self, world: WorldState, observation: Observation) -> Generation | None:
        """Find the steps from the world as it is seen; a Generation only where there is nothing more to try."""
        made = len(self._history)
        if made > self._settings.replans:
            return Generation(Status.GAVE_UP, reason=f"gave up after {made} plans: {self._why}")
        seen = self._observed(world)
        self._partial, self._put_down = self._put_down and bool(world.held), False
        goal = Goal(((Fact("handempty"),),)) if self._partial else self._remaining()
        result = self._planner(seen, goal, self._geometric)
        for _ in range(len(self._scene.movable)):
            ahead = self._glance(result.plan, world, observation) - set(self._geometric)
            if not ahead:
                break
            # Only what can be cleared is believed: a glance is cheap and may be wrong, the attempt itself decides.
            other = self._planner(seen, goal, (*self._geometric, *sorted(ahead)))
            if other.plan is None:
                break
            self._geometric, result = tuple(sorted({*self._geometric, *ahead})), other
        if result.plan is None:
            # Things that keep the hand from each other: a push may part them.
            wedged = sorted({Fact("wedged", f.args[1:]) for f in self._geometric if f.predicate == "obstructs"})
            result = self._planner(seen, goal, (*self._geometric, *wedged)) if wedged else result
        if result.plan is None:
            if self._geometric and self._forgiven < self._settings.second_looks:
                # Sampling may have missed a grasp: forget the failures and try with other samples.
                self._forgiven, self._geometric = self._forgiven + 1, ()
                return self._make_plan(world, observation)
            if self._geometric:
                found = " ".join(map(str, self._geometric))
                return Generation(Status.NO_GRASP, reason=f"no grasp found: {self._why}; known by now: {found}")
            return Generation(result.status, reason=result.reason)
        self._plan, self._next = result.plan, 0
        self._expected = frozenset(seen)
        self._history.append(self._why or "first plan")
        self._notes.append(
            {
                "kind": "plan",
                "reason": self._history[-1],
                "steps": [{"name": s.name, "args": list(s.args)} for s in result.plan.steps],
                "links": [[link.producer, str(link.fact), link.consumer] for link in result.plan.links],
            }
        )
        return None

    def _glance(self, plan: Plan | None, world: WorldState, observation: Observation) -> set[Fact]:
        """What would make later steps of a plan fail as the world is now; each object is looked at where it stands."""
        state = observation.commanded or MotionState.at_rest(observation.q)
        found: set[Fact] = set()
        seen: set[str] = set()
        for step in plan.steps[1:] if plan is not None else ():
            name = step.args[0] if step.args else ""
            if step.name in self._probes and name not in seen and name != world.held:
                found.update(self._probes[step.name](step, world, state, self._step_seed()))
            seen.add(name)
        return found

    def _observed(self, world: WorldState) -> tuple[Fact, ...]:
        """Facts of the estimate, and the goal's relations that hold; what lies loose is the planner's to complete."""
        seen = facts(self._scene, world, slack=self._settings.slack)
        told = [f for f in self._goal.facts if f.predicate in ("within", "beside", "shifted") and self._holds(f, world)]
        return tuple(sorted({*seen, *told}))

    def _must_retreat(self) -> bool:
        """Whether the hand should leave the scene: always, unless the goal is about the hand."""
        return not any(f.predicate in ("holding", "gripper-at") for f in final_facts(self._goal))

    # --- answers ----------------------------------------------------------------------------------------------

    def _wait(self, observation: Observation, running: Running | None, label: str) -> Generation:
        if running is not None and observation.time < running.chunk.end:
            return self._with_notes(Generation(Status.WORKING))  # what runs may be in motion, or frozen
        state = observation.commanded or MotionState.at_rest(observation.q)
        held = observation.world.held if observation.world is not None else ""
        chunk = hold_chunk(self._space, state, observation.time, self._settings.hold, label, held)
        return self._with_notes(Generation(Status.WORKING, chunk))

    def _with_notes(self, result: Generation) -> Generation:
        notes, self._notes = tuple(self._notes), []
        return replace(result, notes=(*notes, *result.notes))
