"""One episode: look, understand, act, let things settle, judge from the world alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from praxia.build import Configuration, System, build
from praxia.core.errors import InvalidInput
from praxia.core.extent import bounds
from praxia.core.interfaces import ActionGenerator, Plant, SafetyFilter, Status
from praxia.core.plan import Fact, Goal
from praxia.core.predicates import final_facts, holds
from praxia.core.scene import Scene
from praxia.core.world import WorldState
from praxia.evaluation.disturbance import DisturbedCell
from praxia.evaluation.fault_injection import Injection
from praxia.evaluation.faults import Fault
from praxia.evaluation.run_folder import RunFolder, final_state
from praxia.evaluation.witnesses import OnTick, Recorder, Unintended, Watch
from praxia.execution.clock import RealTimeClock, SimulatedClock
from praxia.execution.loop import Outcome, run
from praxia.execution.source import InlineSource
from praxia.generation.task import SkillLibrary
from praxia.generation.waiting import Waiting
from praxia.language import Refusal, ground
from praxia.simulation.world import World

__all__ = ["Episode", "EpisodeSettings", "OnTick", "run_episode"]

_HANDS_OFF = 0.05  # distance of the grasp point from every object at the end [m]
_OPEN = 0.01  # least opening of the fingers at the end [m]


@dataclass(frozen=True)
class EpisodeSettings:
    """What frames an episode.

    Attributes:
        look: How long the scene is looked at before the sentence is understood [s].
        settle: How long things settle before the judge looks [s].
        limit: Longest time for acting [s].
        disturb: Whether somebody meddles once during the run.
        faults: What fails during the run, and when (docs/faults.md).
    """

    look: float = 0.4
    settle: float = 1.0
    limit: float = 240.0
    disturb: bool = False
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True)
class Episode:
    """How an episode went.

    Attributes:
        sentence: What the robot was told.
        success: Whether every final fact held in the true world after settling, with the hand open and away.
        status: What the generator claimed.
        reason: Why, as a sentence.
        facts: Final facts and whether they held.
        seconds: Time from the first to the last command [s].
        cpu_seconds: CPU time of everything but the report [s].
        ticks: Commands sent.
        path_length: Length of the gripper's path [m].
        energy: Sum over joints of |torque x velocity| [J].
        replans: Plans made after the first one.
        interventions: Motions that the safety filter stopped.
        planning_seconds: CPU time spent in the generator [s].
        disturbed: Name of the object that somebody meddled with, or "".
        faults: What became of each fault: `fault`, `begun`, `noticed`, and `after` what time since its first effect
            [s], or None.
    """

    sentence: str
    success: bool
    status: str
    reason: str
    facts: tuple[tuple[str, bool], ...]
    seconds: float
    cpu_seconds: float
    ticks: int
    path_length: float
    energy: float
    replans: int
    interventions: int
    planning_seconds: float
    disturbed: str = ""
    faults: tuple[Mapping[str, object], ...] = ()


def run_episode(
    sentence: str,
    configuration: Configuration,
    *,
    settings: EpisodeSettings | None = None,
    folder: RunFolder | None = None,
    world: World | None = None,
    skills: SkillLibrary | None = None,
    on_tick: OnTick | None = None,
    note: Callable[[Mapping[str, object]], None] | None = None,
    safety: Callable[[System], SafetyFilter] | None = None,
) -> Episode | Refusal:
    """Carry out one sentence in simulation and judge it.

    Args:
        sentence: What to do.
        configuration: Scene, sensors, seeds, settings of all parts.
        settings: What frames the episode.
        folder: Where everything is recorded; discarded where the sentence is refused.
        world: The scene, where it has been loaded already.
        skills: Generators to use for some operators instead of the planned ones.
        on_tick: Called after each command.
        note: Called with each event, as it happens.
        safety: Makes another filter for the system, in place of its own: for comparison, or to watch it.

    Raises:
        InvalidInput: Unknown scene, a negative seed or index, or a scene that the sensors do not see whole although
            nothing was made to fail; with faults that is an episode that failed.
        KeyboardInterrupt: Interrupted before the sentence was understood; later it is a status.
    """
    begin = time.process_time()
    settings = settings or EpisodeSettings()
    recorder = Recorder(folder, note)
    injection = Injection(
        settings.faults, seed=_seed(configuration, 4), realtime=configuration.realtime, events=recorder
    )
    system = build(configuration, skills=skills, world=world, around=injection.generator)
    if safety is not None:
        system = replace(system, safety=safety(system))
    watch = Watch(len(system.world.robot), [injection.on_tick, *([on_tick] if on_tick else [])])
    plant: Plant = system.cell
    meddled: DisturbedCell | None = None
    if settings.disturb:
        plant = meddled = DisturbedCell(system.cell, seed=_seed(configuration, 3), events=recorder)
    plant = injection.plant(plant, system.cell)
    if folder is not None:
        _describe(folder, sentence, configuration, settings, system)
    start = system.cell.truth()
    unintended = Unintended(system)

    def drive(generator: ActionGenerator | None, seconds: float) -> Outcome:
        """One stretch of the run; the system's own source where no other generator is given."""
        period = plant.space.period
        source = system.source if generator is None else InlineSource(generator, consult_every=period * 25)
        clock = RealTimeClock(period) if configuration.realtime else SimulatedClock()
        return run(
            plant,
            source,
            system.safety,
            system.estimator,
            ticks=max(1, round(seconds * 1e9 / period)),
            clock=clock,
            trace=folder.trace if folder else None,
            events=injection if generator is None else None,
            safety_log=folder.safety_log if folder else None,
            unintended=unintended,
            on_tick=watch,
        )

    looked = drive(Waiting(plant.space, settings.look), settings.look + 1.0)
    if looked.status is Status.INTERRUPTED:
        raise KeyboardInterrupt
    if watch.world is None:
        injection.close()
        system.close()
        unseen = watch.unseen(system.scene)
        if not settings.faults:
            raise InvalidInput(f"scene {system.scene.name!r}: within {looked.ticks} ticks {unseen}")
        reason = f"with {', '.join(map(str, settings.faults))} {unseen}: the sentence could not be understood"
        return _blind(sentence, reason, looked, injection, folder, recorder, system, watch, begin)
    goal = ground(sentence, system.scene, watch.world)
    if isinstance(goal, Refusal):
        system.close()
        if folder is not None:
            folder.discard()
        return goal
    if folder is not None:
        folder.goal(goal)
    system.reset(goal)
    try:
        outcome = drive(None, settings.limit)
    finally:
        injection.close()
        system.close()
    settled = drive(Waiting(plant.space, settings.settle), settings.settle + 0.5)
    interrupted = Status.INTERRUPTED in (outcome.status, settled.status)
    if interrupted:
        outcome = replace(outcome, status=Status.INTERRUPTED, reason="interrupted by the operator")
    truth = system.cell.truth()
    verdicts = {fact: holds(fact, system.scene, truth, start=start) for fact in final_facts(goal)}
    away = hands_off(goal, system.scene, truth)
    ticks = looked.ticks + outcome.ticks + settled.ticks
    episode = Episode(
        sentence=sentence,
        success=all(verdicts.values()) and away and not interrupted,
        status=outcome.status.value,
        reason=_why(outcome, verdicts, away),
        facts=tuple((str(fact), value) for fact, value in verdicts.items()),
        seconds=ticks * plant.space.period * 1e-9,
        cpu_seconds=time.process_time() - begin,
        ticks=ticks,
        path_length=watch.path_length(system),
        energy=system.cell.energy,
        replans=max(0, recorder.plans - 1),
        interventions=looked.interventions + outcome.interventions + settled.interventions,
        planning_seconds=outcome.timing.source.planning_seconds,
        disturbed=meddled.disturbed if meddled else "",
        faults=injection.finish(),
    )
    if folder is not None:
        folder.finish(
            status="interrupted" if interrupted else "finished",
            outcome={"status": episode.status, "reason": episode.reason},
            final=final_state(system.scene, truth, verdicts),
            metrics=metrics(episode),
            timing=outcome.timing.document(),
        )
    return episode


def metrics(episode: Episode) -> dict[str, object]:
    """Entries of metrics.json."""
    return {
        name: getattr(episode, name)
        for name in (
            "success",
            "seconds",
            "cpu_seconds",
            "planning_seconds",
            "ticks",
            "path_length",
            "energy",
            "replans",
            "interventions",
            "disturbed",
            "faults",
        )
    }


def _blind(
    sentence: str,
    reason: str,
    looked: Outcome,
    injection: Injection,
    folder: RunFolder | None,
    recorder: Recorder,
    system: System,
    watch: Watch,
    begin: float,
) -> Episode:
    """The episode of a robot that never got to see what there is."""
    period = system.cell.space.period
    status = Status.GAVE_UP.value
    recorder.append({"time_ns": looked.ticks * period, "kind": "outcome", "status": status, "reason": reason})
    episode = Episode(
        sentence=sentence,
        success=False,
        status=status,
        reason=reason,
        facts=(),
        seconds=looked.ticks * period * 1e-9,
        cpu_seconds=time.process_time() - begin,
        ticks=looked.ticks,
        path_length=watch.path_length(system),
        energy=system.cell.energy,
        replans=0,
        interventions=looked.interventions,
        planning_seconds=0.0,
        faults=injection.finish(),
    )
    if folder is not None:
        folder.goal(Goal((), sentence))
        folder.finish(
            status="finished",
            outcome={"status": status, "reason": reason},
            final=final_state(system.scene, system.cell.truth(), {}),
            metrics=metrics(episode),
            timing=looked.timing.document(),
        )
    return episode


def hands_off(goal: Goal, scene: Scene, truth: WorldState) -> bool:
    """Whether the hand is open and 5 cm from every object; a goal about the hand itself is excused."""
    if any(fact.predicate in ("holding", "gripper-at") for fact in final_facts(goal)):
        return True
    if truth.held or truth.gripper.width < _OPEN:
        return False
    p = truth.gripper.X_WG.p
    for thing in scene.movable:
        low, high = bounds(thing, truth.pose(scene, thing.name))
        if float(np.linalg.norm(p - np.clip(p, low, high))) < _HANDS_OFF:
            return False
    return True


def _seed(configuration: Configuration, part: int) -> int:
    """Seed of one part of an episode, different for each."""
    if configuration.seed < 0 or configuration.index < 0:
        found = f"{configuration.seed} and {configuration.index}"
        raise InvalidInput(f"seed and episode index must not be negative, got {found}")
    return int(np.random.SeedSequence([configuration.seed, configuration.index, part]).generate_state(1)[0])


def _why(outcome: Outcome, verdicts: Mapping[Fact, bool], away: bool) -> str:
    if outcome.status is not Status.FINISHED:
        return outcome.reason
    wrong = [str(fact) for fact, value in verdicts.items() if not value]
    if wrong:
        return f"in the true world {' and '.join(wrong)} does not hold"
    return "every goal fact holds" if away else "the hand is not open or not 5 cm away from the objects"


def _describe(
    folder: RunFolder, sentence: str, configuration: Configuration, settings: EpisodeSettings, system: System
) -> None:
    world = system.world
    folder.describe(
        run={
            "goal_text": sentence,
            "scene": configuration.scene,
            "suite": configuration.suite,
            "seed": configuration.seed,
            "index": configuration.index,
            "perception": configuration.perception,
        },
        settings={
            **configuration.resolved(),
            "episode": {name: getattr(settings, name) for name in settings.__dataclass_fields__},
        },
        limits=world.robot.limits,
        workspace=world.scene.workspace,
        tool=world.robot.tcp,
        scene=world.scene,
        scene_xml=system.cell.scene_xml(),
        bodies=world.bodies,
        period=system.cell.space.period,
        coordinates=len(system.cell.state()),
        tool_speed=world.robot.cartesian.get("translational_velocity"),
    )
