"""Motion before it becomes a chunk: a path has no time, a trajectory cannot lack it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput

__all__ = ["MotionState", "Path", "Trajectory"]


@dataclass(frozen=True, eq=False)
class MotionState:
    """Commanded state of all components at one instant.

    Attributes:
        q: Positions [rad or m], shape (n,).
        dq: Velocities [unit/s], shape (n,).
        ddq: Accelerations [unit/s^2], shape (n,).
    """

    q: Array
    dq: Array
    ddq: Array

    def __post_init__(self) -> None:
        for name in ("q", "dq", "ddq"):
            object.__setattr__(self, name, frozen(getattr(self, name), (len(self.q),), f"MotionState.{name}"))

    @classmethod
    def at_rest(cls, q: Array) -> MotionState:
        return cls(q, np.zeros(len(q)), np.zeros(len(q)))

    @property
    def resting(self) -> bool:
        """Whether velocity and acceleration are zero to rounding."""
        return bool(np.abs(self.dq).max(initial=0.0) < 1e-9 and np.abs(self.ddq).max(initial=0.0) < 1e-6)


@dataclass(frozen=True, eq=False)
class Path:
    """Straight joint-space segments between waypoints, without time.

    Attributes:
        waypoints: Configurations [rad or m], shape (k, n), k >= 2.
    """

    waypoints: Array

    def __post_init__(self) -> None:
        object.__setattr__(self, "waypoints", frozen(self.waypoints, (None, None), "Path.waypoints"))
        if len(self.waypoints) < 2:
            raise InvalidInput("Path: expected at least two waypoints")

    @property
    def length(self) -> float:
        """Euclidean length in configuration space [rad or m]."""
        return float(np.linalg.norm(np.diff(self.waypoints, axis=0), axis=1).sum())


@dataclass(frozen=True, eq=False)
class Trajectory:
    """Positions at a fixed period, starting one period after the state that it departs from.

    Row k is the position at time (k + 1) period after departure; the last row is the target. Limits are stated
    and checked on backward differences of these rows, with the departure state before them.

    Attributes:
        period: Time between rows [ns].
        q: Positions [rad or m], shape (k, n).
    """

    period: int
    q: Array

    def __post_init__(self) -> None:
        object.__setattr__(self, "q", frozen(self.q, (None, None), "Trajectory.q"))
        if self.period <= 0 or not len(self.q):
            raise InvalidInput("Trajectory: expected a positive period [ns] and at least one row")

    @property
    def duration(self) -> float:
        """Time from departure to the last row [s]."""
        return len(self.q) * self.period * 1e-9
