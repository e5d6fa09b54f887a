"""Cameras that fail: what they report of objects, and when."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from praxia.core.errors import unknown
from praxia.core.geometry import Pose
from praxia.core.interfaces import Observation
from praxia.core.world import Detection
from praxia.simulation.lost_slots import LostSlots

__all__ = ["FaultySight"]

_ANYWHERE = 10.0  # garbage lies within this distance of the origin, per axis [m]


class FaultySight:
    """Alters the sightings of observations while it is active; docs/faults.md says how each kind does."""

    def __init__(self, kind: str, *, magnitude: float, seed: int) -> None:
        """Args:
        kind: off, stuck, garbage, wrong, slow, delayed or intermittent.
        magnitude: Of the fault, in the unit that docs/faults.md gives for its kind; unused by off, stuck and garbage.
        seed: Fixes everything random.
        """
        changes: dict[str, Callable[[Observation], Sequence[Detection]]] = {
            "off": self._off,
            "stuck": self._stuck,
            "garbage": self._garbage,
            "wrong": self._wrong,
            "slow": self._slow,
            "delayed": self._delayed,
            "intermittent": self._intermittent,
        }
        if kind not in changes:
            raise unknown("fault of object poses", kind, changes)
        self._change, self._magnitude = changes[kind], magnitude
        self._rng = np.random.default_rng(seed)
        heading = self._rng.uniform(-np.pi, np.pi)
        self._offset = magnitude * np.array([np.cos(heading), np.sin(heading), 0.0])
        self._slots = LostSlots(magnitude, seed, slot=1)
        self._last: dict[str, Pose] = {}
        self._passed: int | None = None
        self._waiting: deque[tuple[int, Sequence[Detection]]] = deque()

    def __call__(self, observation: Observation, active: bool) -> Observation:
        """What the camera reports instead; `observation` itself where it stays as it is."""
        if active:
            seen = self._change(observation) if observation.detections or self._waiting else ()
        else:
            # What is still on its way when the fault ends arrives then.
            seen = [*(late for _, frame in self._waiting for late in frame), *observation.detections]
            self._waiting.clear()
            self._last.update({d.name: d.X_WO for d in observation.detections})
        same = len(seen) == len(observation.detections) and all(
            a is b for a, b in zip(seen, observation.detections, strict=True)
        )
        return observation if same else replace(observation, detections=tuple(seen))

    def _off(self, now: Observation) -> Sequence[Detection]:
        return ()

    def _stuck(self, now: Observation) -> Sequence[Detection]:
        return [replace(d, X_WO=self._last.setdefault(d.name, d.X_WO)) for d in now.detections]

    def _garbage(self, now: Observation) -> Sequence[Detection]:
        def anywhere() -> Pose:
            return Pose(self._rng.uniform(-_ANYWHERE, _ANYWHERE, 3), self._rng.standard_normal(4))

        return [replace(d, X_WO=anywhere()) for d in now.detections]

    def _wrong(self, now: Observation) -> Sequence[Detection]:
        return [replace(d, X_WO=Pose(d.X_WO.p + self._offset, d.X_WO.quat_wxyz)) for d in now.detections]

    def _slow(self, now: Observation) -> Sequence[Detection]:
        if self._passed is not None and now.time - self._passed < self._magnitude * 1e9:
            return ()
        self._passed = now.time
        return now.detections

    def _delayed(self, now: Observation) -> Sequence[Detection]:
        if now.detections:
            self._waiting.append((now.time + round(self._magnitude * 1e9), now.detections))
        arrived: list[Detection] = []
        while self._waiting and self._waiting[0][0] <= now.time:
            arrived += self._waiting.popleft()[1]
        return arrived

    def _intermittent(self, now: Observation) -> Sequence[Detection]:
        return () if self._slots.lost(now.time) else now.detections
