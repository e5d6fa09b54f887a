"""One episode: look, understand, act, let things settle, judge from the world alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from praxia.build import Configuration, System, build
from praxia.core.action import ActionChunk
from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.extent import bounds
from praxia.core.interfaces import ActionGenerator, Observation, Plant, SafeCommand, Status
from praxia.core.plan import Fact, Goal
from praxia.core.predicates import final_facts, holds
from praxia.core.scene import Scene
from praxia.core.world import WorldState
from praxia.evaluation.disturbance import DisturbedCell
from praxia.evaluation.run_folder import RunFolder, final_state
from praxia.execution.clock import RealTimeClock, SimulatedClock
from praxia.execution.loop import Outcome, run
from praxia.execution.source import InlineSource
from praxia.execution.threaded import ThreadedSource
from praxia.generation.task import SkillLibrary
from praxia.generation.waiting import Waiting
from praxia.language import Refusal, ground
from praxia.simulation.world import World

__all__ = ["Episode", "EpisodeSettings", "OnTick", "run_episode"]

_HANDS_OFF = 0.05  # distance of the grasp point from every object at the end [m]
_OPEN = 0.01  # least opening of the fingers at the end [m]
_PATH_EVERY = 10  # ticks between points of the gripper's path


class OnTick(Protocol):
    """Somebody who wants to know of every command and of the observation that it answered."""

    def __call__(self, observation: Observation, command: SafeCommand) -> None: ...


@dataclass(frozen=True)
class EpisodeSettings:
    """What frames an episode.

    Attributes:
        look: How long the scene is looked at before the sentence is understood [s].
        settle: How long things settle before the judge looks [s].
        limit: Longest time for acting [s].
        disturb: Whether somebody meddles once during the run.
    """

    look: float = 0.4
    settle: float = 1.0
    limit: float = 240.0
    disturb: bool = False


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

    Raises:
        InvalidInput: Unknown scene, or a scene that the sensors do not see whole.
        KeyboardInterrupt: Interrupted before the sentence was understood; later it is a status.
    """
    begin = time.process_time()
    settings = settings or EpisodeSettings()
    system = build(configuration, skills=skills, world=world)
    recorder = _Recorder(system, folder, note)
    watch = _Watch(len(system.world.robot), on_tick)
    plant: Plant = system.cell
    meddled: DisturbedCell | None = None
    if settings.disturb:
        plant = meddled = DisturbedCell(
            system.cell,
            seed=int(np.random.SeedSequence([configuration.seed, configuration.index, 3]).generate_state(1)[0]),
            events=recorder,
        )
    if folder is not None:
        _describe(folder, sentence, configuration, settings, system)
    start = system.cell.truth()
    unintended = _Unintended(system)

    def drive(generator: ActionGenerator | None, seconds: float) -> Outcome:
        """One stretch of the run; the system's own source where no other generator is given."""
        period = plant.space.period
        source = system.source if generator is None else InlineSource(generator, consult_every=period * 25)
        clock = RealTimeClock(period) if configuration.threaded else SimulatedClock()
        return run(
            plant,
            source,
            system.safety,
            system.estimator,
            ticks=max(1, round(seconds * 1e9 / period)),
            clock=clock,
            trace=folder.trace if folder else None,
            events=recorder if generator is None else None,
            safety_log=folder.safety_log if folder else None,
            unintended=unintended,
            on_tick=watch,
        )

    looked = drive(Waiting(plant.space, settings.look), settings.look + 1.0)
    if looked.status is Status.INTERRUPTED:
        raise KeyboardInterrupt
    if watch.world is None:
        raise InvalidInput(
            f"scene {system.scene.name!r}: not every movable object was seen within {looked.ticks} ticks"
        )
    goal = ground(sentence, system.scene, watch.world)
    if isinstance(goal, Refusal):
        if folder is not None:
            folder.discard()
        return goal
    if folder is not None:
        folder.goal(goal)
    system.generator.reset(goal)
    try:
        outcome = drive(None, settings.limit)
    finally:
        if isinstance(system.source, ThreadedSource):
            system.source.close()
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
        planning_seconds=outcome.source.planning_seconds,
        disturbed=meddled.disturbed if meddled else "",
    )
    if folder is not None:
        folder.finish(
            status="interrupted" if interrupted else "finished",
            outcome={"status": episode.status, "reason": episode.reason},
            final=final_state(system.scene, truth, verdicts),
            metrics=metrics(episode),
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
        )
    }


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
    )


class _Recorder:
    """Passes events on to the folder and to whoever watches, and counts plans."""

    def __init__(
        self, system: System, folder: RunFolder | None, note: Callable[[Mapping[str, object]], None] | None
    ) -> None:
        self._folder, self._note = folder, note
        self.plans = 0

    def append(self, record: Mapping[str, object]) -> None:
        self.plans += record.get("kind") == "plan"
        if self._folder is not None:
            self._folder.events.append(record)
        if self._note is not None:
            self._note(record)


class _Unintended:
    """Depth of unintended contacts under the generator's chunk that runs, or the last one that ran.

    While things settle, that is still what the hand may touch: what it holds, it goes on holding.
    """

    def __init__(self, system: System) -> None:
        self._cell, self._source = system.cell, system.source
        self._chunk: ActionChunk | None = None

    def __call__(self) -> float:
        self._chunk = self._source.chunk or self._chunk
        return self._cell.unintended(self._chunk)


class _Watch:
    """Keeps the newest estimate and the configurations that the gripper's path is made of; passes ticks on."""

    def __init__(self, arm: int, on_tick: OnTick | None) -> None:
        self._arm, self._on_tick = arm, on_tick
        self._rows: list[Array] = []
        self._ticks = 0
        self.world: WorldState | None = None

    def __call__(self, observation: Observation, command: SafeCommand) -> None:
        self.world = observation.world
        if self._ticks % _PATH_EVERY == 0:
            self._rows.append(observation.q[: self._arm])
        self._ticks += 1
        if self._on_tick is not None:
            self._on_tick(observation, command)

    def path_length(self, system: System) -> float:
        points, _ = system.world.robot.fk_batch(np.array(self._rows))
        return float(np.linalg.norm(np.diff(points, axis=0), axis=1).sum())
