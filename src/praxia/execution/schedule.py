"""Which chunk is in force at which time: the running one, and the one that takes over from it."""

from __future__ import annotations

from dataclasses import replace

from praxia.core.action import ActionChunk
from praxia.core.interfaces import Running

__all__ = ["Schedule"]


class Schedule:
    """The running chunk and its successor; empty at first."""

    def __init__(self) -> None:
        self._running: ActionChunk | None = None
        self._following: ActionChunk | None = None

    @property
    def pending(self) -> bool:
        """Whether a successor waits for its start."""
        return self._following is not None

    def clear(self) -> None:
        """Forget both chunks."""
        self._running = self._following = None

    def retime(self, chunk: ActionChunk) -> None:
        """Put `chunk`, a slower version of the running one, in its place."""
        if self._running is not None:
            self._running = chunk

    def at(self, time: int) -> ActionChunk | None:
        """Chunk in force at `time` [ns], or None; times must not decrease from call to call."""
        if self._following is not None and time >= self._following.start:
            self._running, self._following = self._following, None
        if self._running is not None and time >= self._running.end:
            self._running = None
        return self._running

    def running(self, time: int, lead: int = 0) -> Running | None:
        """What a generator is told: the chunk in force, frozen for `lead` [ns] after `time`, in whole rows.

        A chunk is never frozen past its own end.
        """
        chunk = self.at(time)
        if chunk is None:
            return None
        rows = -((chunk.start - time - lead) // chunk.period)
        return Running(chunk, min(chunk.start + rows * chunk.period, chunk.end))

    def accept(self, chunk: ActionChunk, time: int, running: Running | None) -> str:
        """Why a new chunk cannot follow what the generator was told, or "" after scheduling it.

        Where nothing runs at `time` [ns], a chunk that should have started earlier starts now.
        """
        if running is not None and chunk.start < running.frozen_until:
            return (
                f"the new chunk {chunk.label!r} starts at {chunk.start} ns, but the running chunk "
                f"{running.chunk.label!r} is frozen until {running.frozen_until} ns"
            )
        if chunk.start < time and self.at(time) is None:
            chunk = replace(chunk, start=time)
        if chunk.start <= time:
            self._running, self._following = chunk, None
        else:
            self._following = chunk
        return ""
