"""The filter that follows chunks: each is examined as a whole, then sent row by row."""

from __future__ import annotations

from praxia.core.action import ActionChunk
from praxia.core.interfaces import Observation, SafeCommand
from praxia.core.motion import MotionState
from praxia.safety.limit_filter import LimitFilter

__all__ = ["ChunkFilter"]


class ChunkFilter:
    """Sends the rows of a chunk through a `LimitFilter`."""

    def __init__(self, rows: LimitFilter) -> None:
        self._rows = rows
        self._running: ActionChunk | None = None

    @property
    def commanded(self) -> MotionState:
        """Position, velocity and acceleration of what was last sent."""
        return self._rows.commanded

    @property
    def running(self) -> ActionChunk | None:
        """The chunk being followed."""
        return self._running

    def observe(self, observation: Observation) -> None:
        """Nothing to note yet."""

    def filter(self, chunk: ActionChunk | None, time: int) -> SafeCommand:
        """The row of `chunk` in force at `time` [ns], bit for bit where admissible, else the verified stop."""
        self._running = chunk
        return self._rows.filter(None if chunk is None else chunk.at(time))

    def latch(self, reason: str) -> None:
        """Not yet."""

    def release(self) -> None:
        """Not yet."""
