"""The filters that are compared, by name, and one that watches another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np

from praxia.build import System
from praxia.core.action import ActionChunk
from praxia.core.arrays import Array
from praxia.core.interfaces import Observation, SafeCommand, SafetyFilter
from praxia.core.motion import MotionState
from praxia.core.report import Verdict
from praxia.motion_planning.clearance import SceneClearance
from praxia.safety.baselines import BarrierProjection, StepClamp, Unfiltered

__all__ = ["ALTERED", "METHODS", "Watched", "Witness"]

ALTERED = 1e-4
"""Change of a row [rad or m] from which on its chunk counts as altered."""

_CLAMP_PERIOD = 1.0 / 30.0  # [s]: LeRobot's usual rate; the clamp lets through what the speed limit allows in it


def _step_clamp(system: System) -> StepClamp:
    step = _CLAMP_PERIOD * system.world.robot.limits.velocity
    return StepClamp(system.cell.space, start=system.cell.observe().q, step=step)


def _barrier_projection(system: System) -> BarrierProjection:
    robot = system.world.robot
    clearance = SceneClearance(robot, system.scene)
    return BarrierProjection(system.cell.space, robot.limits, start=system.cell.observe().q, clearance=clearance)


METHODS: Mapping[str, Callable[[System], SafetyFilter]] = {
    "ours": lambda system: system.safety,
    "unfiltered": lambda system: Unfiltered(system.cell.space, start=system.cell.observe().q),
    "step_clamp": _step_clamp,
    "barrier_projection": _barrier_projection,
}
"""Name -> a filter for a system that has been built."""


@dataclass
class Watched:
    """What a filter made of one chunk.

    Attributes:
        chunk: As it was proposed.
        change: Largest difference of a row that was sent from the one then due [rad or m].
        verdicts: Ticks per verdict other than passed.
        why: First violation named.
    """

    chunk: ActionChunk
    change: float = 0.0
    verdicts: Counter[Verdict] = field(default_factory=Counter)
    why: str = ""

    @property
    def kind(self) -> str:
        """What the chunk does: "drawer", "grasp", "place", "push" or "free"; "stop" for a generator's own stop."""
        first = self.chunk.label.split(" ")[0].rstrip(":")
        if first == "stop":
            return "stop"
        if any("drawer" in pair and "gripper" in pair for pair in self.chunk.contacts):
            return "drawer"
        return _KINDS.get(first, "free")

    @property
    def altered(self) -> bool:
        """Whether a row was changed, or sent late, by more than `ALTERED`."""
        return self.change > ALTERED


_KINDS = {
    "approach": "grasp",
    "grasp": "grasp",
    "lift": "grasp",
    "lower": "place",
    "release": "place",
    "leave": "place",
    "push": "push",
}


class Witness:
    """Passes everything on to a filter, and notes what becomes of each chunk.

    Attributes:
        watched: One entry per chunk that was proposed, in order.
    """

    def __init__(self, inner: SafetyFilter) -> None:
        self._inner = inner
        self._chunk: ActionChunk | None = None
        self.watched: list[Watched] = []

    @property
    def commanded(self) -> MotionState:
        """Position, velocity and acceleration of what was last sent."""
        return self._inner.commanded

    @property
    def running(self) -> ActionChunk | None:
        """The chunk being followed as it will be sent if nothing changes."""
        return self._inner.running

    def observe(self, observation: Observation) -> None:
        """Take note of what is sensed and estimated."""
        self._inner.observe(observation)

    def filter(self, chunk: ActionChunk | None, time: int) -> SafeCommand:
        """What the watched filter sends."""
        known = chunk is None or chunk is self._chunk or chunk is self._inner.running
        if chunk is not None and not known:
            self.watched.append(Watched(chunk))
        self._chunk = chunk
        command = self._inner.filter(chunk, time)
        if chunk is not None and self.watched:
            self._note(self.watched[-1], command, time)
        return command

    def latch(self, reason: str) -> None:
        """Stop, and stay stopped until `release`."""
        self._inner.latch(reason)

    def release(self) -> None:
        """End what `latch` began."""
        self._inner.release()

    @staticmethod
    def _note(watched: Watched, command: SafeCommand, time: int) -> None:
        due = watched.chunk.at(time)
        if due is None:  # a slower chunk is longer than it was proposed
            due = watched.chunk.values[-1]
        watched.change = max(watched.change, _apart(command.values, due))
        if command.report.verdict is not Verdict.PASSED:
            watched.verdicts[command.report.verdict] += 1
            if not watched.why and command.report.violations:
                watched.why = str(command.report.violations[0])


def _apart(a: Array, b: Array) -> float:
    apart = float(np.abs(a - b).max())
    return apart if np.isfinite(apart) else float("inf")
