"""An estimator that is shown only what can be true; a wrapper around any other."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from praxia.core.arrays import Array
from praxia.core.interfaces import Estimator, Observation
from praxia.core.world import WorldState

__all__ = ["PlausibleEstimator"]


class PlausibleEstimator:
    """Keeps from an estimator what is no number, outside the world or out of order in time.

    An observation whose joint readings are no numbers, or that is older than the one before, leaves the world as it
    was; single sightings that cannot be true are left out. Whoever reads the world sees by its time that it is old.

    Attributes:
        estimator: Who estimates.
    """

    def __init__(self, estimator: Estimator, workspace: Array, *, beyond: float = 1.0) -> None:
        """Args:
        estimator: Who estimates.
        workspace: Corners of the box in which the robot works, in the world [m], shape (2, 3).
        beyond: How far outside it a thing may be [m].
        """
        self.estimator = estimator
        box = np.asarray(workspace, dtype=np.float64)
        self._low, self._high = box[0] - beyond, box[1] + beyond
        self._time: int | None = None
        self._world: WorldState | None = None

    def update(self, observation: Observation) -> WorldState | None:
        """The world now; None as long as some movable object has not been seen."""
        if self._time is not None and observation.time < self._time:
            return self._world
        if not (np.isfinite(observation.q).all() and np.isfinite(observation.dq).all()):
            return self._world
        if observation.detections:
            seen = [d for d in observation.detections if self._inside(d.X_WO.p)]
            if len(seen) < len(observation.detections):
                observation = replace(observation, detections=seen)
        self._time = observation.time
        self._world = self.estimator.update(observation)
        return self._world

    def _inside(self, p: Array) -> bool:
        return bool((p >= self._low).all() and (p <= self._high).all())
