"""Actions that are a whole motion: a fixed number of waypoints, each an action of a point space."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.action import ActionSpace, ControlMode
from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput

__all__ = ["WaypointSpace"]


@dataclass(frozen=True, eq=False)
class WaypointSpace:
    """Sequences of `count` vectors of a point space, one every `point.period`: waypoints, or a trajectory.

    Attributes:
        point: Space of one waypoint.
        count: Number of waypoints, at least 1.
    """

    point: ActionSpace
    count: int

    def __post_init__(self) -> None:
        if self.count < 1:
            raise InvalidInput(f"waypoint space: expected at least one waypoint, got {self.count}")

    @property
    def shape(self) -> tuple[int, int]:
        """(count, n)."""
        return self.count, self.point.dimension

    @property
    def duration(self) -> int:
        """Time from the first waypoint to one period after the last [ns]."""
        return self.count * self.point.period

    @cached_property
    def flat(self) -> ActionSpace:
        """The same actions as one vector, waypoint after waypoint; its period is the whole duration."""
        return ActionSpace(
            mode=ControlMode.WAYPOINTS,
            names=tuple(f"{k}/{name}" for k in range(self.count) for name in self.point.names),
            units=self.point.units * self.count,
            lower=np.tile(self.point.lower, self.count),
            upper=np.tile(self.point.upper, self.count),
            period=self.duration,
            frame=self.point.frame,
            absolute=self.point.absolute,
        )

    def contains(self, values: ArrayLike) -> bool:
        """Whether `values`, shape (count, n), is finite and every waypoint inside the bounds."""
        x = np.asarray(values, dtype=np.float64)
        return x.shape == self.shape and self.point.contains(x)

    def sample(self, rng: np.random.Generator) -> Array:
        """Independent uniform waypoints, shape (count, n)."""
        return self.point.sample(rng, self.count)

    def normalise(self, values: ArrayLike) -> Array:
        """Waypoints mapped from the bounds to [-1, 1], shape (count, n)."""
        return self.point.normalise(self._checked(values))

    def denormalise(self, values: ArrayLike) -> Array:
        """Inverse of `normalise`, shape (count, n)."""
        return self.point.denormalise(self._checked(values))

    def flatten(self, values: ArrayLike) -> Array:
        """Waypoints as one vector of `flat`, shape (count n,)."""
        return self._checked(values).reshape(-1)

    def unflatten(self, row: ArrayLike) -> Array:
        """Inverse of `flatten`, shape (count, n)."""
        x = np.asarray(row, dtype=np.float64)
        if x.shape != (self.flat.dimension,):
            raise InvalidInput(f"waypoint space: expected {self.flat.dimension} numbers, got shape {x.shape}")
        return x.reshape(self.shape)

    def _checked(self, values: ArrayLike) -> Array:
        x = np.asarray(values, dtype=np.float64)
        if x.shape != self.shape:
            raise InvalidInput(f"waypoint space: expected shape {self.shape}, got {x.shape}")
        return x
