"""Stand still for a while: to look before acting, and to let things settle before judging."""

from __future__ import annotations

from praxia.core.action import ActionSpace
from praxia.core.interfaces import Generation, Observation, Running, Status
from praxia.core.motion import MotionState
from praxia.core.plan import Goal
from praxia.generation.task import hold_chunk

__all__ = ["Waiting"]


class Waiting:
    """Generator that holds still for a time and then until the world has been seen.

    Args:
        space: Action space of the chunk.
        seconds: How long to wait [s].
    """

    def __init__(self, space: ActionSpace, seconds: float) -> None:
        self._space, self._seconds = space, seconds
        self._until: int | None = None

    def reset(self, goal: Goal) -> None:
        """Wait anew."""
        self._until = None

    def generate(self, observation: Observation, running: Running | None) -> Generation:
        if self._until is None:
            self._until = observation.time + round(self._seconds * 1e9)
        left = (self._until - observation.time) * 1e-9
        if left <= 0 and observation.world is not None:
            return Generation(Status.FINISHED)
        if running is not None and observation.time < running.chunk.end:
            return Generation(Status.WORKING)
        state = observation.commanded or MotionState.at_rest(observation.q)
        return Generation(
            Status.WORKING, hold_chunk(self._space, state, observation.time, max(left, 0.05), "look around")
        )
