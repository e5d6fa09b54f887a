"""Who watches an episode: events and plans, contacts that were not meant, what was seen, the way of the gripper."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import numpy as np

from praxia.build import System
from praxia.core.action import ActionChunk
from praxia.core.arrays import Array
from praxia.core.interfaces import Observation, SafeCommand
from praxia.core.scene import Scene
from praxia.core.world import WorldState
from praxia.evaluation.run_folder import RunFolder

__all__ = ["OnTick", "Recorder", "Unintended", "Watch"]

_SHOWN = 6  # names of things in a sentence
_PATH_EVERY = 10  # ticks between points of the gripper's path


class OnTick(Protocol):
    """Somebody who wants to know of every command and of the observation that it answered."""

    def __call__(self, observation: Observation, command: SafeCommand) -> None: ...


class Recorder:
    """Passes events on to the folder and to whoever watches, and counts plans."""

    def __init__(self, folder: RunFolder | None, note: Callable[[Mapping[str, object]], None] | None) -> None:
        self._folder, self._note = folder, note
        self.plans = 0

    def append(self, record: Mapping[str, object]) -> None:
        self.plans += record.get("kind") == "plan"
        if self._folder is not None:
            self._folder.events.append(record)
        if self._note is not None:
            self._note(record)


class Unintended:
    """Depth of unintended contacts under the generator's chunk that runs, or the last one that ran.

    While things settle, that is still what the hand may touch: what it holds, it goes on holding.
    """

    def __init__(self, system: System) -> None:
        self._cell, self._source = system.cell, system.source
        self._chunk: ActionChunk | None = None

    def __call__(self) -> float:
        self._chunk = self._source.chunk or self._chunk
        return self._cell.unintended(self._chunk)


class Watch:
    """Keeps the newest estimate and the configurations that the gripper's path is made of; passes ticks on."""

    def __init__(self, arm: int, watchers: Sequence[OnTick]) -> None:
        self._arm, self._watchers = arm, watchers
        self._rows: list[Array] = []
        self._ticks = 0
        self._seen: set[str] = set()
        self.world: WorldState | None = None

    def __call__(self, observation: Observation, command: SafeCommand) -> None:
        if self.world is None and observation.detections:
            self._seen.update(seen.name for seen in observation.detections)
        self.world = observation.world
        if self._ticks % _PATH_EVERY == 0:
            self._rows.append(observation.q[: self._arm])
        self._ticks += 1
        for watcher in self._watchers:
            watcher(observation, command)

    def unseen(self, scene: Scene) -> str:
        """Why there is no estimate of the world: what has never been seen, as a clause."""
        names = [thing.name for thing in scene.movable if thing.name not in self._seen]
        if not names:
            return "no reading could be believed, so that the world was never known"
        few = ", ".join(names[:_SHOWN]) + (f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else "")
        return f"{few} {'was' if len(names) == 1 else 'were'} never seen"

    def path_length(self, system: System) -> float:
        points, _ = system.world.robot.fk_batch(np.array(self._rows))
        return float(np.linalg.norm(np.diff(points, axis=0), axis=1).sum())
