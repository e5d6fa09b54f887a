"""The only composition root: a configuration becomes a wired system, or a refusal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from functools import partial
from typing import Literal

import numpy as np

from praxia.core.action import ActionSpace
from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import ActionGenerator, Estimator, SafetyFilter
from praxia.core.plan import Fact, Goal
from praxia.core.scene import Scene
from praxia.execution.cache import CachedGenerator, CacheSettings
from praxia.execution.deadlines import Deadlines
from praxia.execution.process import ProcessGenerator, ProcessSource
from praxia.execution.source import InlineSource
from praxia.execution.threaded import ThreadedSource
from praxia.generation.hand import Hand, HandSettings
from praxia.generation.safe import SafeGenerator
from praxia.generation.skills import grasp_probes, planned_skills
from praxia.generation.task import SkillLibrary, TaskGenerator, TaskPlanner, TaskSettings
from praxia.motion_planning.clearance import SceneClearance
from praxia.motion_planning.collision import CollisionWorld
from praxia.motion_planning.planner import MotionPlanner, PlannerSettings
from praxia.perception.detectors import ExactDetector, NoisyDetector, SensorModel
from praxia.perception.exact import ExactEstimator
from praxia.perception.plausible import PlausibleEstimator
from praxia.perception.tracking import TrackingEstimator
from praxia.safety.cartesian import CartesianLimits
from praxia.safety.chunk_filter import ChunkFilter
from praxia.safety.contact_speed import ContactSpeed
from praxia.safety.filter_settings import FilterSettings
from praxia.safety.monitors import Monitor, MonitorSettings, standard_monitors
from praxia.safety.projection import Projection
from praxia.safety.recovery import RecoverySettings
from praxia.safety.regions import Region
from praxia.safety.row_rules import RowRules
from praxia.safety.sight_monitor import SightSettings
from praxia.safety.smoothing import Exponential, SavitzkyGolay
from praxia.simulation.cell import Cell, Detector, command_space
from praxia.simulation.mover import MoverSensor
from praxia.simulation.scenes import load_world
from praxia.simulation.world import World
from praxia.task_planning import plan_stages
from praxia.task_planning.planner import PlanResult

__all__ = ["Configuration", "System", "build", "pushable_facts", "safety_filter", "task_planner"]

Source = InlineSource | ThreadedSource


@dataclass(frozen=True)
class Configuration:
    """Everything that decides a run but the sentence.

    Attributes:
        scene: Name of a built-in scene, or a TOML file (docs/scenes.md).
        perception: What the estimator gets to see: exact poses, or noisy, late, missing ones.
        suite: Suite whose start states are used; with seed and index it fixes the initial state.
        seed: Seed of start state, sensor and planner.
        index: Index of the episode.
        source: Where the generator thinks: inside the tick, or beside a loop that keeps the pace of the clock, in a
            thread or in a process; those are not reproducible.
        consult: Time between two looks at the world while a motion runs [s].
        lead: How far ahead a generator beside the loop may change a motion [s].
        deadlines: When its answer is late, and what is done then.
        margin: Distance that motions keep from things [m].
        task: When to plan again and when to give up.
        hand: How the hand moves.
        motion: Knobs of the motion planner.
        sensor: How the noisy sensor errs.
        mover_sensor: How things that move by themselves are seen.
        recovery: What is tried where a chunk would not pass the filter (docs/alternatives.md); None: the filter's own
            answer. `smoothing` and `projection` bring it with them, with its defaults.
        smoothing: Applied to the rows of every chunk.
        projection: Whether the nearest chunk inside the limits is one of the alternatives.
        cache: Answers of the generator are used again under these conditions; None: never.
    """

    scene: str = "tabletop"
    perception: Literal["noisy", "exact"] = "noisy"
    suite: str = "tabletop"
    seed: int = 0
    index: int = 0
    source: Literal["inline", "thread", "process"] = "inline"
    consult: float = 0.1
    lead: float = 0.3
    deadlines: Deadlines = field(default_factory=Deadlines)
    margin: float = 0.005
    task: TaskSettings = field(default_factory=TaskSettings)
    hand: HandSettings = field(default_factory=HandSettings)
    motion: PlannerSettings = field(default_factory=PlannerSettings)
    sensor: SensorModel = field(default_factory=SensorModel)
    mover_sensor: MoverSensor = field(default_factory=MoverSensor)
    recovery: RecoverySettings | None = None
    smoothing: Exponential | SavitzkyGolay | None = None
    projection: bool = False
    cache: CacheSettings | None = None

    @property
    def realtime(self) -> bool:
        """Whether the loop keeps the pace of the clock."""
        return self.source != "inline"

    def resolved(self) -> dict[str, object]:
        """All settings as nested plain values, for the record."""
        return {f.name: _plain(getattr(self, f.name)) for f in fields(self)}


@dataclass(frozen=True, eq=False)
class System:
    """Parts that have been checked against each other.

    Attributes:
        world: What there is, as values and as a MuJoCo model.
        cell: The simulated robot in it.
        estimator: Observations to world states.
        safety: The filter in front of the cell.
        generator: Goal and observations to chunks, with all that was put around it.
        source: Hands chunks to the loop.
        stand_in: Who is asked where the generator is late and the fallback is "planned".
    """

    world: World
    cell: Cell
    estimator: Estimator
    safety: SafetyFilter
    generator: ActionGenerator
    source: Source
    stand_in: ActionGenerator | None = None

    def reset(self, goal: Goal) -> None:
        """Give generator and stand-in their goal."""
        self.generator.reset(goal)
        if self.stand_in is not None:
            self.stand_in.reset(goal)

    def close(self) -> None:
        """End what thinks beside the loop."""
        if isinstance(self.source, ThreadedSource):
            self.source.close()

    @property
    def scene(self) -> Scene:
        return self.world.scene


def build(
    configuration: Configuration,
    *,
    skills: SkillLibrary | None = None,
    world: World | None = None,
    around: Callable[[ActionGenerator], ActionGenerator] | None = None,
) -> System:
    """A system that is ready to run, at the start state that (suite, seed, index) fixes.

    Args:
        configuration: What to build.
        skills: Generators to use for some operators instead of the planned ones.
        world: The scene, where it has been loaded already.
        around: Wraps the generator; memory lies inside, what examines its chunks outside.

    Raises:
        InvalidInput: Unknown scene, a scene without a gripper, deadlines for a generator inside the tick, or smoothing
            at another period than the robot's.
        SpaceMismatch: Two parts speak different action spaces.
    """
    c = configuration
    world = world or load_world(c.scene)
    scene, robot = world.scene, world.robot
    if robot.gripper is None:
        raise InvalidInput(
            f"scene {scene.name!r}: the robot {robot.name!r} has no gripper, which the planned skills need"
        )
    start = world.start(c.suite, c.seed, c.index)
    seed = _seed(c)
    detector, seen = _perception(c, world, seed)
    estimator = PlausibleEstimator(seen, scene.workspace)
    scripts = world.scripts(c.suite, c.seed, c.index)
    cell = Cell(world, start, detector=detector, scripts=scripts, mover_sensor=c.mover_sensor, seed=seed)
    space = cell.space
    # The sensor's latency is in the stamps of what it sees. Where no clock runs, a quick start matters most.
    settings = FilterSettings(mover_noise=c.mover_sensor.noise, compiled=c.realtime)
    safety = safety_filter(world, space, cell.observe().q, monitors=_monitors(c, world, space), settings=settings)
    generator: ActionGenerator
    asked: ActionGenerator
    if c.source == "process":
        generator = ProcessGenerator(partial(_in_child, c, skills))
    else:
        generator = _task_generator(c, world, skills)
    stand_in = _task_generator(c, world, None) if c.deadlines.fallback == "planned" else None
    asked = generator if c.cache is None else CachedGenerator(generator, c.cache)
    asked = around(asked) if around else asked
    if c.recovery is not None or c.smoothing is not None or c.projection:
        own = safety_filter(world, space, safety.commanded.q, settings=settings) if c.realtime else None
        asked = _examined(c, world, asked, safety, own)
    source = _source(c, generator, asked, stand_in)
    return System(world, cell, estimator, safety, asked, source, stand_in)


def _examined(
    c: Configuration, world: World, generator: ActionGenerator, loop: ChunkFilter, own: ChunkFilter | None
) -> SafeGenerator:
    """The generator with its chunks examined: by the loop's filter, or by one of its own where it thinks beside it."""
    limits, period = world.robot.limits, command_space(world).period
    if c.smoothing is not None and c.smoothing.period != period:
        robot = world.robot.name
        raise InvalidInput(
            f"smoothing: its period is {c.smoothing.period} ns, but commands to {robot!r} are {period} ns apart"
        )
    return SafeGenerator(
        generator,
        own or loop,
        limits,
        settings=c.recovery,
        smoothing=c.smoothing,
        projection=Projection(limits, period * 1e-9) if c.projection else None,
        show=None if own is None else own.observe,
    )


def _seed(c: Configuration) -> int:
    """Seed of sensor and planner."""
    return int(np.random.SeedSequence([c.seed, c.index, 2]).generate_state(1)[0])


def _task_generator(c: Configuration, world: World, skills: SkillLibrary | None) -> TaskGenerator:
    """A generator with a planner of its own, so that two of them can think at the same time."""
    scene, robot, space = world.scene, world.robot, command_space(world)
    planned = scene.without_movers()
    hand = Hand(MotionPlanner(robot, CollisionWorld(robot, planned, margin=c.margin), c.motion), planned, c.hand)
    library = {**planned_skills(hand, scene, space, robot.arm_home), **(skills or {})}
    probes = grasp_probes(hand, scene)
    return TaskGenerator(scene, space, task_planner(scene), library, probes=probes, settings=c.task, seed=_seed(c))


def _in_child(c: Configuration, skills: SkillLibrary | None) -> TaskGenerator:
    """The same in another process, which has to load the scene for itself."""
    return _task_generator(c, load_world(c.scene), skills)


def safety_filter(
    world: World,
    space: ActionSpace,
    q: Array,
    *,
    clearance: bool = True,
    monitors: Sequence[Monitor] = (),
    settings: FilterSettings | None = None,
) -> ChunkFilter:
    """The filter in front of the robot of a world.

    Args:
        world: What there is.
        space: What commands mean.
        q: Where the robot is, at rest, shape (n,).
        clearance: Whether it keeps clear of things; without, it keeps limits and workspace only.
        monitors: What watches sensors, clock and drives.
        settings: Knobs of the filter.
    """
    robot = world.robot
    rules = RowRules(
        robot.limits,
        space.period * 1e-9,
        regions=(Region.box("workspace", world.scene.workspace, robot),),
        cartesian=CartesianLimits.of(robot, rotational=False),  # planned turns of the wrist exceed the published rate
        contact=ContactSpeed(robot),
    )
    return ChunkFilter(
        space,
        robot.limits,
        start=q,
        rules=rules,
        clearance=SceneClearance(robot, world.scene) if clearance else None,
        monitors=monitors,
        settings=settings,
    )


def _monitors(c: Configuration, world: World, space: ActionSpace) -> tuple[Monitor, ...]:
    """What watches sensors, clock and drives; only a sensor without noise may show the same twice."""
    robot = world.robot
    expected = bool(world.scene.movable)
    sight = SightSettings(repeats=0, expected=expected) if c.perception == "exact" else SightSettings(expected=expected)
    return standard_monitors(
        robot.limits,
        space.period,
        arm=len(robot),
        workspace=world.scene.workspace,
        settings=MonitorSettings(sight=sight),
    )


def task_planner(scene: Scene) -> TaskPlanner:
    """The task planner of a scene, as the task generator calls it: facts, goal and what geometry has shown -> plan."""
    pushable = pushable_facts(scene)

    def planner(facts: Sequence[Fact], goal: Goal, geometric: Sequence[Fact]) -> PlanResult:
        stuck = {f.args[0] for f in geometric if f.predicate == "unpushable"}
        free = {f.args[0] for f in pushable} - stuck
        known = [f for f in geometric if f.predicate in ("obstructs", "unreachable")]
        known += [f for f in geometric if f.predicate == "wedged" and f.args[0] in free]
        known += [f for f in pushable if f.args[0] in free]
        return plan_stages(scene, facts, goal, geometric=known)

    return planner


def pushable_facts(scene: Scene) -> list[Fact]:
    """Which things the push skill can push: those without a rim, which stand firm."""
    return [Fact("pushable", (o.name,)) for o in scene.movable if o.rim is None]


def _perception(c: Configuration, world: World, seed: int) -> tuple[Detector, Estimator]:
    """A detector and the estimator that reads it."""
    robot, arm = world.robot, len(world.robot)

    def tool(q: Array) -> Pose:
        return robot.X_WB @ robot.fk(q[:arm])

    if c.perception == "exact":
        return ExactDetector(), ExactEstimator(world.scene, tool)
    names = [o.name for o in world.scene.movable]
    return NoisyDetector(seed, names, c.sensor), TrackingEstimator(world.scene, tool, sensor=c.sensor)


def _source(
    c: Configuration, generator: ActionGenerator, asked: ActionGenerator, stand_in: ActionGenerator | None
) -> Source:
    """The source of a generator, or of what was put around it."""
    consult, lead = round(c.consult * 1e9), round(c.lead * 1e9)
    if c.source == "inline":
        if c.deadlines.fallback != "continue":
            raise InvalidInput(
                f"deadlines: the fallback {c.deadlines.fallback!r} needs a generator beside the loop (source 'thread' "
                f"or 'process'); inside the tick it is waited for"
            )
        return InlineSource(asked, consult_every=consult, deadline=c.deadlines.inference, patience=c.deadlines.patience)
    if isinstance(generator, ProcessGenerator):
        return ProcessSource(
            generator, asked=asked, lead=lead, consult_every=consult, deadlines=c.deadlines, stand_in=stand_in
        )
    return ThreadedSource(asked, lead=lead, consult_every=consult, deadlines=c.deadlines, stand_in=stand_in)


def _plain(value: object) -> object:
    if hasattr(value, "__dataclass_fields__"):
        return {name: _plain(getattr(value, name)) for name in value.__dataclass_fields__}
    return value
