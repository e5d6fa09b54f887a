"""Stand-ins for everything around a generator: worlds made by hand, a pretended loop, scripted skills and planners."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.arrays import Array
from praxia.core.extent import bounds
from praxia.core.geometry import Pose
from praxia.core.interfaces import ActionGenerator, Generation, Observation, Running, Status
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.core.plan import Fact, Goal, Plan, PlanStep
from praxia.core.scene import Scene
from praxia.core.spaces import joint_position_space
from praxia.core.world import Gripper, ObjectState, WorldState
from praxia.execution.schedule import Schedule
from praxia.motion_planning.brake import brake
from praxia.robots import Robot
from praxia.simulation.tabletop import SCENE

PERIOD = 2_000_000
LIMITS: Limits = Robot.load("panda").limits
HOME: Array = np.array(Robot.load("panda").home)
SPACE: ActionSpace = joint_position_space(LIMITS, PERIOD)
HAND_UP = Pose(np.array([0.3, 0.0, 0.5]), np.array([0.0, 1.0, 0.0, 0.0]))
SPREAD = {
    "red_cube": (0.45, -0.10),
    "green_cube": (0.55, -0.10),
    "blue_cube": (0.45, -0.25),
    "yellow_cube": (0.60, -0.25),
    "bowl": (0.40, 0.08),
    "plate": (0.64, 0.06),
}


def standing(name: str, x: float, y: float, z: float = 0.0, yaw: float = 0.0) -> Pose:
    """Pose of a thing whose lowest point is at height z [m]."""
    model = SCENE.object(name)
    return Pose.from_yaw(yaw, (x, y, z - float(bounds(model, Pose.identity())[0, 2])))


def state_of(
    poses: Mapping[str, Pose] | None = None, *, time: int = 0, held: str = "", drawer: float = 0.0
) -> WorldState:
    """The tabletop with everything spread out, except what `poses` says."""
    placed = {name: standing(name, x, y) for name, (x, y) in SPREAD.items()} | dict(poses or {})
    width = 0.04 if held else 0.08
    return WorldState(
        time,
        {name: ObjectState(X_WO, None, time) for name, X_WO in placed.items()},
        {"drawer": drawer},
        Gripper(HAND_UP, width, 0.02 if held else width),
        held,
    )


def moved(world: WorldState, name: str, X_WO: Pose, *, held: str | None = None) -> WorldState:
    """The same world with one thing elsewhere."""
    objects = {**world.objects, name: ObjectState(X_WO)}
    return replace(world, objects=objects, held=world.held if held is None else held)


def stop_rows(state: MotionState) -> Array:
    return brake(state, LIMITS, period=PERIOD).q


def observe(world: WorldState | None, state: MotionState, time: int) -> Observation:
    return Observation(time, state.q, state.dq, commanded=state, world=world)


@dataclass
class PretendedLoop:
    """Asks a generator as the execution loop does, and lets every command come true at once.

    Attributes:
        generator: Who is asked.
        sense: Time [ns] -> the estimated world then.
        refuse_at: Time [ns] at which a filter stops the robot for once, dropping the chunk.
    """

    generator: ActionGenerator
    sense: Callable[[int], WorldState | None]
    consult_every: int = 20_000_000
    lead: int = 0
    refuse_at: int = -1
    time: int = 0
    state: MotionState = field(default_factory=lambda: MotionState.at_rest(HOME))
    rows: list[Array] = field(default_factory=list)
    chunks: list[ActionChunk] = field(default_factory=list)
    told: list[tuple[Observation, Running | None, Generation]] = field(default_factory=list)
    notes: list[Mapping[str, object]] = field(default_factory=list)

    def run(self, seconds: float) -> Generation:
        """Until the generator ends, or the time is over; the last answer."""
        schedule, due, had = Schedule(), 0, False
        answer = Generation(Status.WORKING)
        end = self.time + round(seconds * 1e9)
        while self.time < end:
            chunk = schedule.at(self.time)
            if not schedule.pending and ((had and chunk is None) or self.time >= due):
                running = schedule.running(self.time, self.lead)
                observation = observe(self.sense(self.time), self.state, self.time)
                answer = self.generator.generate(observation, running)
                self.told.append((observation, running, answer))
                self.notes += answer.notes
                due = self.time + self.consult_every
                if answer.status is not Status.WORKING:
                    return answer
                if answer.chunk is not None:
                    self.chunks.append(answer.chunk)
                    assert schedule.accept(answer.chunk, self.time, running) == ""
            chunk = schedule.at(self.time)
            had = chunk is not None
            if self.refuse_at >= 0 and self.time >= self.refuse_at:
                self._stop()
                schedule.clear()
                self.refuse_at, due, had = -1, 0, False
            elif chunk is not None:
                row = chunk.at(self.time)
                assert row is not None
                self._step(row)
            else:
                self._step(self.state.q)
        return answer

    def _stop(self) -> None:
        for row in stop_rows(self.state):
            self._step(row)

    def _step(self, row: Array) -> None:
        h = PERIOD * 1e-9
        dq = (row - self.state.q) / h
        self.state = MotionState(row, dq, (dq - self.state.dq) / h)
        self.rows.append(np.array(row))
        self.time += PERIOD


def usage(rows: Sequence[Array], start: Array = HOME) -> tuple[float, float, float]:
    """Largest fraction of the velocity, acceleration and jerk limits that rows use after rest at `start`."""
    h = PERIOD * 1e-9
    difference = np.concatenate([np.tile(start, (3, 1)), np.array(rows)])
    used = []
    for bound in (LIMITS.velocity, LIMITS.acceleration, LIMITS.jerk):
        difference = np.diff(difference, axis=0) / h
        used.append(float((np.abs(difference) / bound).max()))
    return used[0], used[1], used[2]


class Standing:
    """A minimal generator, as somebody may write by hand: holds still for a while, then claims what it is told to.

    Args:
        end: What it answers in the end.
        seconds: How long it takes [s].
        done: Called when it ends; a test changes the world here.
    """

    def __init__(self, end: Generation, *, seconds: float = 0.1, done: Callable[[], None] | None = None) -> None:
        self._end, self._seconds, self._done = end, seconds, done
        self._asked = False

    def reset(self, goal: Goal) -> None:
        self._asked = False

    def generate(self, observation: Observation, running: Running | None) -> Generation:
        if running is not None and observation.time < running.chunk.end:
            return Generation(Status.WORKING)
        if self._asked:
            if self._done is not None:
                self._done()
            return self._end
        self._asked = True
        assert observation.commanded is not None
        rows = np.tile(observation.commanded.q, (max(1, round(self._seconds * 1e9 / PERIOD)), 1))
        return Generation(Status.WORKING, ActionChunk(SPACE, observation.time, rows, label="stand"))


@dataclass(frozen=True)
class Answer:
    """What a pretended task planner returns."""

    status: Status
    plan: Plan | None = None
    reason: str = ""


def step(
    name: str, *args: str, needs: Sequence[Fact] = (), adds: Sequence[Fact] = (), deletes: Sequence[Fact] = ()
) -> PlanStep:
    return PlanStep(name, args, tuple(needs), tuple(adds), tuple(deletes))


@dataclass
class ScriptedPlanner:
    """Answers the planner's calls from a list, the last one again and again; remembers what it was asked."""

    answers: list[Answer]
    asked: list[tuple[tuple[Fact, ...], Goal, tuple[Fact, ...]]] = field(default_factory=list)

    def __call__(self, facts: Sequence[Fact], goal: Goal, geometric: Sequence[Fact]) -> Answer:
        self.asked.append((tuple(facts), goal, tuple(geometric)))
        return self.answers[min(len(self.asked), len(self.answers)) - 1]


def tabletop() -> Scene:
    return SCENE
