"""Every seam of the system, on one page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol, final

import numpy as np
from numpy.typing import NDArray

from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.arrays import Array
from praxia.core.geometry import Pose
from praxia.core.motion import MotionState
from praxia.core.plan import Fact, Goal
from praxia.core.report import SafetyReport
from praxia.core.world import Detection, WorldState

__all__ = [
    "ActionGenerator",
    "Clearance",
    "Estimator",
    "FilterClearance",
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
        movers: Newest sighting of each thing that moves by itself (`ObjectModel.speed`), by name; its stamp is when
            it was measured, so that one that comes again and again grows old.
        commanded: What was last commanded; filled in by the loop.
        world: Estimate of the world; filled in by the loop from the estimator.
        deadline: Monotonic time of the machine [ns] by which an answer to this observation is wanted, so that an
            anytime generator returns the best so far; None where it is waited for. Filled in by the chunk source.
    """

    time: int
    q: Array
    dq: Array
    detections: Sequence[Detection] = ()
    parts: Mapping[str, float] = field(default_factory=dict)
    movers: Mapping[str, Detection] = field(default_factory=dict)
    commanded: MotionState | None = None
    world: WorldState | None = None
    deadline: int | None = None


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
    """Always in the path; keeps the last commanded state, and a verified stop from there.

    Per tick: `observe` once, then `filter` once.
    """

    @property
    def commanded(self) -> MotionState:
        """Position, velocity and acceleration of what was last sent."""
        ...

    @property
    def running(self) -> ActionChunk | None:
        """The chunk being followed as it will be sent if nothing changes; None where none is.

        The proposed object itself as long as it passes unchanged. Where it was slowed, a chunk with the rows from the
        next tick on, later than proposed, ending in the same rows.
        """
        ...

    def observe(self, observation: Observation) -> None:
        """Take note of what is sensed and estimated, before `filter` of the same tick."""
        ...

    def filter(self, chunk: ActionChunk | None, time: int) -> SafeCommand:
        """The command to send at `time` [ns]: the row of `chunk` then in force, bit for bit, or a safe answer to it.

        The same chunk (or what `running` has made of it) comes again tick after tick; another object is a new proposal,
        examined as a whole. None means that nobody proposes anything: at rest that is waiting, in motion starvation.
        """
        ...

    def latch(self, reason: str) -> None:
        """Stop, and stay stopped until `release`: an emergency stop."""
        ...

    def release(self) -> None:
        """End what `latch` began; takes effect once the robot rests."""
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
    """Distance queries on the robot's geometry among things; injected into safety and generation by `build`.

    Configurations are rows of all commanded components, shape (B, n), or of the arm alone.
    """

    def update(self, world: WorldState) -> None:
        """Move obstacles to where `world` says."""
        ...

    def free(self, q: Array) -> NDArray[np.bool_]:
        """Whether each configuration keeps its margins, shape (B,)."""
        ...


class FilterClearance(Clearance, Protocol):
    """What the safety filter asks besides: touches that are meant, bounds on motion, things that move by themselves."""

    @property
    def reach(self) -> Array:
        """Upper bound on how far a unit of each component moves any point of robot and load [m/unit], shape (n,)."""
        ...

    @property
    def margin(self) -> float:
        """Distance [m] that `free` demands: two configurations nearer than it allows prove the motion between them."""
        ...

    @property
    def movers(self) -> tuple[str, ...]:
        """Names of the things that move by themselves."""
        ...

    @property
    def speeds(self) -> Array:
        """Bound on the speed of each mover [m/s], shape (m,)."""
        ...

    def move(self, movers: Mapping[str, Pose]) -> None:
        """Put the things that move by themselves where they were measured, in the world."""
        ...

    def intend(self, contacts: frozenset[tuple[str, str]], attached: tuple[str, ...]) -> None:
        """From now on these pairs of names may touch, and these objects move with the hand."""
        ...

    def blocking(self, q: Array) -> tuple[str, str, float] | None:
        """The two things that are nearest to each other below their margin at `q` (n,), and their distance [m].

        None where `q` is free.
        """
        ...

    def separation(self, q: Array) -> Array:
        """Distance [m] of robot and load to each mover, shape (B, m); may be cut off at a metre; below 0 in contact."""
        ...

    def touching(self, q: Array, within: float) -> NDArray[np.bool_]:
        """Whether something of a pair that may touch is nearer than `within` [m], at each configuration; shape (B,)."""
        ...
