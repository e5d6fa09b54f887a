"""Sensors that see objects: a perfect one, and one with bias, noise, delay and dropouts.

A detector stands in the simulated cell and is asked at every control tick, which costs next to nothing when there is
neither a frame to take nor one to deliver. What it returns is all that an estimator ever learns about objects.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from praxia.core.errors import InvalidInput, unknown
from praxia.core.geometry import Pose, quat_from_rotvec, quat_multiply
from praxia.core.world import Detection

__all__ = ["Detector", "ExactDetector", "NoisyDetector", "SensorModel"]

_SECOND = 1_000_000_000


class Detector(Protocol):
    """A sensor that reports where objects are; times never go backwards between calls."""

    def detect(self, time: int, true_poses: Mapping[str, Pose]) -> Sequence[Detection]:
        """Sightings that arrive at `time` [ns].

        Args:
            time: Now [ns].
            true_poses: True pose in the world of each movable object, read now.
        """
        ...


@dataclass(frozen=True)
class SensorModel:
    """How a camera-like sensor errs; the defaults are the nominal noisy sensor of every published figure.

    Attributes:
        bias_position: Standard deviation per axis [m] of an offset that stays through the episode.
        bias_rotation: Standard deviation about each axis [rad] of a turn that stays through the episode.
        frame_position: Standard deviation per axis [m] of each frame's own error.
        frame_rotation: Standard deviation about each axis [rad] of each frame's own error.
        rate: Frames per second.
        delay: Time from taking a frame to delivering it [ns].
        dropout: Probability that an object is missing in a frame.
    """

    bias_position: float = 0.003
    bias_rotation: float = float(np.radians(2.0))
    frame_position: float = 0.004
    frame_rotation: float = float(np.radians(2.0))
    rate: int = 30
    delay: int = 100_000_000
    dropout: float = 0.05

    def __post_init__(self) -> None:
        sigmas = (self.bias_position, self.bias_rotation, self.frame_position, self.frame_rotation)
        if not (min(sigmas) >= 0 and self.rate >= 1 and self.delay >= 0 and 0 <= self.dropout < 1):
            raise InvalidInput(f"SensorModel: expected sigmas, delay >= 0, rate >= 1 and 0 <= dropout < 1, got {self}")


class ExactDetector:
    """Sees every object without error or delay, 50 times a second (so also at every 10 Hz decision)."""

    _PERIOD = 20_000_000

    def __init__(self) -> None:
        self._frame = -1

    def detect(self, time: int, true_poses: Mapping[str, Pose]) -> Sequence[Detection]:
        frame = time // self._PERIOD
        if frame <= self._frame:
            return ()
        self._frame = frame
        return [Detection(name, time, X_WO) for name, X_WO in true_poses.items()]


class NoisyDetector:
    """Sees objects as `SensorModel` says.

    Errors are drawn per frame number from generators seeded by (seed, frame), so they do not depend on how often
    the detector is asked. Measured: position `p + bias + noise`, orientation `exp(bias + noise) R`, all in the world.
    """

    def __init__(self, seed: int, names: Sequence[str], model: SensorModel | None = None) -> None:
        """A sensor for one episode.

        Args:
            seed: Non-negative; the same seed gives the same errors.
            names: Objects that it sees; their order matters to the draws.
            model: How it errs.
        """
        if seed < 0:
            raise InvalidInput(f"NoisyDetector: seed must not be negative, got {seed}")
        self.model = SensorModel() if model is None else model
        self._seed = seed
        self._names = tuple(names)
        self._scale = np.repeat([self.model.frame_position, self.model.frame_rotation], 3)
        bias_scale = np.repeat([self.model.bias_position, self.model.bias_rotation], 3)
        self._bias = np.random.default_rng([seed, 0]).standard_normal((len(self._names), 6)) * bias_scale
        self._frame = -1
        self._pending: deque[tuple[int, list[Detection]]] = deque()

    def detect(self, time: int, true_poses: Mapping[str, Pose]) -> Sequence[Detection]:
        frame = time * self.model.rate // _SECOND
        if frame > self._frame:
            self._frame = frame
            self._pending.append((time + self.model.delay, self._take(frame, time, true_poses)))
        arrived: list[Detection] = []
        while self._pending and self._pending[0][0] <= time:
            arrived += self._pending.popleft()[1]
        return arrived

    def _take(self, frame: int, time: int, true_poses: Mapping[str, Pose]) -> list[Detection]:
        """One frame: every object that is not dropped, with its error."""
        rng = np.random.default_rng([self._seed, 1, frame])
        errors = self._bias + rng.standard_normal((len(self._names), 6)) * self._scale
        dropped = rng.random(len(self._names)) < self.model.dropout
        seen = []
        for name, error, missing in zip(self._names, errors, dropped, strict=True):
            if missing:
                continue
            if name not in true_poses:
                raise unknown("object", name, true_poses)
            X_WO = true_poses[name]
            quat = quat_multiply(quat_from_rotvec(error[3:]), X_WO.quat_wxyz)
            seen.append(Detection(name, time, Pose(X_WO.p + error[:3], quat)))
        return seen
