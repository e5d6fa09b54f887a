"""Which chunk is in force at which time: the running one, and the one that takes over from it."""

from __future__ import annotations

from dataclasses import replace

from praxia.core.action import ActionChunk
from praxia.core.interfaces import Running

__all__ = ["Schedule", "misfit"]


def misfit(chunk: ActionChunk, running: Running | None) -> str:
    """Why a new chunk breaks what its generator was told, as a sentence with both times; empty where it does not."""
    if running is None or chunk.start >= running.frozen_until:
        return ""
    return (
        f"the new chunk {chunk.label!r} starts at {chunk.start} ns, but the running chunk "
        f"{running.chunk.label!r} is frozen until {running.frozen_until} ns"
    )


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
        """Put `chunk`, a slower version of the running one, in its place.

        A successor that was to begin when the running chunk ends waits for its later end.
        """
        running, following = self._running, self._following
        if running is None:
            return
        if following is not None and following.start >= running.end:
            self._following = replace(following, start=following.start + max(0, chunk.end - running.end))
        self._running = chunk

    def put(self, chunk: ActionChunk) -> None:
        """Put a chunk in force from now on, whatever its start: rows whose time has passed are never sent."""
        self._running, self._following = chunk, None

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
        if reason := misfit(chunk, running):
            return reason
        if chunk.start < time and self.at(time) is None:
            chunk = replace(chunk, start=time)
        if chunk.start <= time:
            self.put(chunk)
        else:
            self._following = chunk
        return ""
