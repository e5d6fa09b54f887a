"""Knobs of the planner in a world of spheres, and what may be asked of a motion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.motion_planning.contact import Contact
from praxia.motion_planning.search import SearchSettings, ShortenSettings
from praxia.motion_planning.time_parameterization import TimingSettings, ToolSpeed, TorqueLimit
from praxia.motion_planning.trajectory_optimization import OptimizationSettings

__all__ = ["RealShapes", "TaskDemands", "Effort", "Method", "SpherePlannerSettings"]


class Method(Enum):
    """How a path is found: by RRT-Connect and shortening; the same and then better paths until a budget ends; by
    trajectory optimisation from the straight line, or where that fails from a found path."""

    RRT = "rrt"
    ANYTIME = "anytime"
    OPTIMISE = "optimise"


class RealShapes(Protocol):
    """What tells whether configurations are free on the real geometry; `CollisionWorld` does."""

    def all_free(self, q: Array) -> bool:
        """Whether all configurations (m, n) are free."""
        ...

    def first_contact(self, q: Array) -> Contact | None:
        """The deepest contact at a configuration (n,), or None."""
        ...


@dataclass(frozen=True)
class TaskDemands:
    """What is asked of a motion besides the limits of its joints.

    Attributes:
        keeps: Whether configurations (m, n) keep a constraint of the task, shape (m,).
        tool: Cap on the speed of the tool.
        torque: Limits of torque.
        shapes: The real geometry, where spheres stand for it: rows of the motion are looked at there once more.
    """

    keeps: Callable[[Array], NDArray[np.bool_]] | None = None
    tool: ToolSpeed | None = None
    torque: TorqueLimit | None = None
    shapes: RealShapes | None = None


@dataclass(frozen=True)
class Effort:
    """How finely a search looks: samples at most `step` apart [rad or m], everything `padding` [m] farther away."""

    step: float
    padding: float


@dataclass(frozen=True)
class SpherePlannerSettings:
    """Knobs of the planner.

    Attributes:
        method: How paths are found.
        efforts: Tried in turn until the motion is proved.
        edges: Edges that the anytime method checks besides those of the first path.
        optimisation: Of the optimiser.
        search, shortening, timing: Of the stages.
        period: Time between rows of a trajectory [ns].
        goals: Most goal configurations that inverse kinematics hands to the search.
        restarts: Random starting points of the inverse kinematics.
    """

    efforts: tuple[Effort, ...] = (Effort(0.03, 5e-4), Effort(0.01, 2e-3), Effort(0.004, 1e-3), Effort(0.002, 3e-4))
    method: Method = Method.RRT
    edges: int = 100_000
    optimisation: OptimizationSettings = field(default_factory=OptimizationSettings)
    search: SearchSettings = field(default_factory=SearchSettings)
    shortening: ShortenSettings = field(default_factory=ShortenSettings)
    timing: TimingSettings = field(default_factory=TimingSettings)
    period: int = 2_000_000
    goals: int = 8
    restarts: int = 24
