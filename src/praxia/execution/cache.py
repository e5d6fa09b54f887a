"""Answers that were given before, for the same state, world and goal: a wrapper around any generator."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace

import numpy as np

from praxia.core.action import ActionChunk
from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import ActionGenerator, Generation, Observation, Running, Status
from praxia.core.motion import MotionState
from praxia.core.plan import Goal

__all__ = ["CacheSettings", "CachedGenerator"]


@dataclass(frozen=True)
class CacheSettings:
    """How near is the same, and how much is kept for how long.

    Attributes:
        position: Quantum of commanded positions, and of poses and joint coordinates in the world [rad or m].
        velocity: Quantum of commanded velocities [unit/s].
        capacity: Largest number of chunks kept; the one that was unused for longest goes first.
        max_age: How long after it was made a chunk may be used again [s].
    """

    position: float = 1e-3
    velocity: float = 1e-2
    capacity: int = 256
    max_age: float = 10.0

    def __post_init__(self) -> None:
        for name in ("position", "velocity", "capacity", "max_age"):
            if not getattr(self, name) > 0:
                raise InvalidInput(f"CacheSettings.{name}: expected a positive number, got {getattr(self, name)}")


@dataclass(frozen=True, eq=False)
class _Entry:
    made: int
    delay: int
    chunk: ActionChunk


class CachedGenerator:
    """Answers from memory where commanded state, estimated world and goal fall into the same cells of a grid.

    Two states in one cell differ by less than the quantum in every component, so a chunk is never used again from
    further away than that; the safety filter leads over what is left, as at any seam. The chunk is stamped anew. Only
    chunks are kept: an answer with notes, facts or another status than WORKING has a meaning beyond its rows.

    For generators whose answer depends on nothing but what they are given: one that keeps count of its calls misses
    those that were answered from memory.

    Args:
        generator: Whom to ask where nothing is known.
        settings: How near is the same, and how much is kept for how long.
    """

    def __init__(self, generator: ActionGenerator, settings: CacheSettings | None = None) -> None:
        self._generator = generator
        self._settings = settings or CacheSettings()
        self._entries: OrderedDict[tuple[object, ...], _Entry] = OrderedDict()
        self._goal: Goal | None = None
        self.hits = self.misses = 0

    def __len__(self) -> int:
        return len(self._entries)

    def reset(self, goal: Goal) -> None:
        """Take up a goal; what is known of others stays."""
        self._goal = goal
        self._generator.reset(goal)

    def generate(self, observation: Observation, running: Running | None) -> Generation:
        """A known chunk, stamped from when it may start, or the generator's answer."""
        state, begin = _departure(observation, running)
        if state is None:
            return self._generator.generate(observation, running)
        key = self._key(state, observation)
        entry = self._entries.get(key)
        if entry is not None:
            if (observation.time - entry.made) * 1e-9 <= self._settings.max_age:
                self._entries.move_to_end(key)
                self.hits += 1
                chunk = replace(entry.chunk, start=begin + entry.delay)
                return Generation(Status.WORKING, chunk, stats={"cached": 1.0})
            del self._entries[key]
        self.misses += 1
        answer = self._generator.generate(observation, running)
        if answer.status is Status.WORKING and answer.chunk is not None and not answer.notes and not answer.facts:
            self._entries[key] = _Entry(observation.time, max(0, answer.chunk.start - begin), answer.chunk)
            if len(self._entries) > self._settings.capacity:
                self._entries.popitem(last=False)
        return answer

    def _key(self, state: MotionState, observation: Observation) -> tuple[object, ...]:
        position, velocity = self._settings.position, self._settings.velocity
        world = observation.world
        seen: list[object] = [
            (name, _place(observation.movers[name].X_WO, position)) for name in sorted(observation.movers)
        ]
        if world is not None:
            seen += [(name, _place(world.objects[name].X_WO, position)) for name in sorted(world.objects)]
            seen += [(name, round(value / position)) for name, value in sorted(world.parts.items())]
            seen += [world.held, round(world.gripper.width / position)]
        goal = None if self._goal is None else (self._goal.text, str(self._goal.stages))
        return goal, _cells(state.q, position), _cells(state.dq, velocity), tuple(seen)


def _departure(observation: Observation, running: Running | None) -> tuple[MotionState | None, int]:
    """The commanded state that a new chunk departs from, and when."""
    if running is None:
        return observation.commanded, observation.time
    return running.chunk.state(running.frozen_until), running.frozen_until


def _cells(values: Array, quantum: float) -> bytes:
    """Numbers of the grid cells that values lie in."""
    return np.round(np.asarray(values) / quantum).astype(np.int64).tobytes()


def _place(X: Pose, quantum: float) -> bytes:
    return _cells(np.concatenate([X.p, _upper(X.quat_wxyz)]), quantum)


def _upper(quat_wxyz: Array) -> Array:
    """The one of the two quaternions of a rotation whose first nonzero entry is positive."""
    leading = quat_wxyz[np.flatnonzero(np.abs(quat_wxyz) > 1e-9)[0]]
    return quat_wxyz if leading > 0 else -quat_wxyz
