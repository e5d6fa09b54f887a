"""The only composition root: a configuration becomes a wired system, or a refusal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from typing import Literal

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import Estimator
from praxia.core.plan import Fact, Goal
from praxia.core.scene import Scene
from praxia.execution.source import InlineSource
from praxia.execution.threaded import ThreadedSource
from praxia.generation.hand import Hand, HandSettings
from praxia.generation.skills import grasp_probes, planned_skills
from praxia.generation.task import SkillLibrary, TaskGenerator, TaskPlanner, TaskSettings
from praxia.motion_planning.collision import CollisionWorld
from praxia.motion_planning.planner import MotionPlanner, PlannerSettings
from praxia.perception.detectors import ExactDetector, NoisyDetector, SensorModel
from praxia.perception.exact import ExactEstimator
from praxia.perception.tracking import TrackingEstimator
from praxia.safety.chunk_filter import ChunkFilter
from praxia.safety.limit_filter import LimitFilter
from praxia.safety.workspace import Workspace
from praxia.simulation.cell import Cell, Detector
from praxia.simulation.scenes import load_world
from praxia.simulation.world import World
from praxia.task_planning import plan_stages
from praxia.task_planning.planner import PlanResult

__all__ = ["Configuration", "System", "build", "pushable_facts", "task_planner"]

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
        threaded: Plan in a thread beside the loop instead of inside the tick; not reproducible.
        consult: Time between two looks at the world while a motion runs [s].
        lead: How far ahead a threaded generator may change a motion [s].
        margin: Distance that motions keep from things [m].
        task: When to plan again and when to give up.
        hand: How the hand moves.
        motion: Knobs of the motion planner.
        sensor: How the noisy sensor errs.
    """

    scene: str = "tabletop"
    perception: Literal["noisy", "exact"] = "noisy"
    suite: str = "tabletop"
    seed: int = 0
    index: int = 0
    threaded: bool = False
    consult: float = 0.1
    lead: float = 0.3
    margin: float = 0.005
    task: TaskSettings = field(default_factory=TaskSettings)
    hand: HandSettings = field(default_factory=HandSettings)
    motion: PlannerSettings = field(default_factory=PlannerSettings)
    sensor: SensorModel = field(default_factory=SensorModel)

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
        generator: Goal and observations to chunks.
        source: Hands chunks to the loop.
    """

    world: World
    cell: Cell
    estimator: Estimator
    safety: ChunkFilter
    generator: TaskGenerator
    source: Source

    @property
    def scene(self) -> Scene:
        return self.world.scene


def build(configuration: Configuration, *, skills: SkillLibrary | None = None, world: World | None = None) -> System:
    """A system that is ready to run, at the start state that (suite, seed, index) fixes.

    Args:
        configuration: What to build.
        skills: Generators to use for some operators instead of the planned ones.
        world: The scene, where it has been loaded already.

    Raises:
        InvalidInput: Unknown scene, or a scene without a gripper.
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
    seed = int(np.random.SeedSequence([c.seed, c.index, 2]).generate_state(1)[0])
    detector, estimator = _perception(c, world, seed)
    cell = Cell(world, start, detector=detector)
    space = cell.space
    safety = ChunkFilter(
        LimitFilter(
            space,
            robot.limits,
            start=cell.observe().q,
            workspace=Workspace.of_tool(robot, scene.workspace, components=len(robot.limits)),
        )
    )
    planned = scene.without_movers()
    hand = Hand(MotionPlanner(robot, CollisionWorld(robot, planned, margin=c.margin), c.motion), planned, c.hand)
    library = {**planned_skills(hand, scene, space, robot.arm_home), **(skills or {})}
    probes = grasp_probes(hand, scene)
    generator = TaskGenerator(scene, space, task_planner(scene), library, probes=probes, settings=c.task, seed=seed)
    return System(world, cell, estimator, safety, generator, _source(c, generator))


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


def _source(c: Configuration, generator: TaskGenerator) -> Source:
    consult = round(c.consult * 1e9)
    if c.threaded:
        return ThreadedSource(generator, lead=round(c.lead * 1e9), consult_every=consult)
    return InlineSource(generator, consult_every=consult)


def _plain(value: object) -> object:
    if hasattr(value, "__dataclass_fields__"):
        return {name: _plain(getattr(value, name)) for name in value.__dataclass_fields__}
    return value
