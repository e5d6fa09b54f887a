"""Every seam of the system, on one page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol, final

from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.arrays import Array
from praxia.core.motion import MotionState
from praxia.core.plan import Fact, Goal
from praxia.core.report import SafetyReport
from praxia.core.world import Detection, WorldState

__all__ = [
    "ActionGenerator",
    "Clearance",
    "Estimator",
    "Generation",
    "Observation",
    "Plant",
    "Running",
    "SafeCommand",
    "SafetyFilter",
    "Status",
]


class Status(Enum):
    """How one generate call ended."""

    WORKING = "working"  # carry on, with the new chunk or, where there is none, with the running one
    FINISHED = "finished"  # the generator believes that it is done; success is judged elsewhere
    IMPOSSIBLE = "proved impossible"
    NO_GRASP = "no grasp found"
    GAVE_UP = "gave up"
    TIMED_OUT = "ran out of time"
    INTERRUPTED = "interrupted"  # by the operator; the outcome of a run, never of a generate call


@dataclass(frozen=True, eq=False)
class Observation:
    """What is sensed at one instant.

    Attributes:
        time: Stamp [ns] on the executor's clock.
        q: Measured positions of the commanded components [rad or m], shape (n,).
        dq: Measured velocities [unit/s], shape (n,).
        detections: New sightings since the last observation; often none.
        parts: Articulation -> measured joint coordinate [m or rad] (encoders).
        commanded: What was last commanded; filled in by the loop.
        world: Estimate of the world; filled in by the loop from the estimator.
    """

    time: int
    q: Array
    dq: Array
    detections: Sequence[Detection] = ()
    parts: Mapping[str, float] = field(default_factory=dict)
    commanded: MotionState | None = None
    world: WorldState | None = None


@dataclass(frozen=True, eq=False)
class Running:
    """The whole chunk in execution, and the time [ns] up to which it will run in any case."""

    chunk: ActionChunk
    frozen_until: int


@dataclass(frozen=True, eq=False)
class Generation:
    """Outcome of one generate call.

    Attributes:
        status: How it ended.
        chunk: What to do from `chunk.start` on; None means: keep the running chunk.
        reason: Why, as a sentence, for everything but WORKING.
        stats: Figures of this call: iterations, CPU seconds ...
        notes: What happened that a person should read about: a new plan, a failed step, a blocked grasp.
        facts: What was learnt about the world that a task planner should know: (obstructs b x), (unreachable x).
    """

    status: Status
    chunk: ActionChunk | None = None
    reason: str = ""
    stats: Mapping[str, float] = field(default_factory=dict)
    notes: tuple[Mapping[str, object], ...] = ()
    facts: tuple[Fact, ...] = ()


class ActionGenerator(Protocol):
    """The one interface: planned, learned, remote and composed generators all have it."""

    def reset(self, goal: Goal) -> None: ...

    def generate(self, observation: Observation, running: Running | None) -> Generation: ...


@final
@dataclass(frozen=True, eq=False)
class SafeCommand:
    """A command that a safety filter has let through; constructed in `safety` only (a test reads the syntax tree).

    Attributes:
        values: What to send, shape (n,), in `space.units`.
        space: Meaning of `values`.
        report: What the filter said.
    """

    values: Array
    space: ActionSpace
    report: SafetyReport


class SafetyFilter(Protocol):
    """Always in the path; keeps the last commanded state."""

    @property
    def commanded(self) -> MotionState:
        """Position, velocity and acceleration of what was last sent."""
        ...

    def filter(self, proposed: Array | None) -> SafeCommand:
        """The command to send now: `proposed`, shape (n,), bit for bit where admissible, else the verified stop.

        None means that nobody proposed anything (starvation).
        """
        ...


class Plant(Protocol):
    """A robot in its world, real or simulated: takes safe commands only."""

    @property
    def space(self) -> ActionSpace: ...

    def observe(self) -> Observation: ...

    def command(self, command: SafeCommand) -> None:
        """Send the command and let one period pass.

        Raises:
            TypeError: `type(command) is not SafeCommand`.
        """
        ...

    def state(self) -> Array:
        """What only a simulator knows, for the trace: all joint coordinates of the world; empty on hardware."""
        ...


class Estimator(Protocol):
    """Observation to world state; may filter, never peeks."""

    def update(self, observation: Observation) -> WorldState | None:
        """The world now; None as long as some movable object has not been seen yet."""
        ...


class Clearance(Protocol):
    """Distance queries on the robot's geometry in a scene; injected into safety and generation by `build`."""

    def update(self, world: WorldState) -> None:
        """Move obstacles to where `world` says."""
        ...

    def free(self, q: Array) -> Array:
        """Whether each configuration [rad], shape (B, n), keeps its margins; shape (B,), boolean."""
        ...
