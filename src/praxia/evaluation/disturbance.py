"""A plant that somebody meddles with once, at a time and in a way that a seed fixes."""

from __future__ import annotations

import numpy as np

from praxia.core.action import ActionSpace
from praxia.core.arrays import Array
from praxia.core.interfaces import Observation, SafeCommand
from praxia.execution.events import Journal
from praxia.simulation import Cell, knock

__all__ = ["DisturbedCell"]

_EARLIEST, _LATEST = 0.8, 5.0  # when an object is moved, or from when on a held one may be knocked away [s]
_IN_HAND = (0.1, 1.5)  # how long it has been held by then [s]
_LOOK_EVERY = 25  # ticks between two looks at what is held


class DisturbedCell:
    """Wraps a cell; once per run an object is moved by 5 to 15 cm, or knocked out of the hand.

    Half of the runs are meant for each kind. Where nothing is in the hand within `_LATEST` seconds after the time came,
    something is moved instead.

    Args:
        cell: The cell to drive.
        seed: Fixes time, kind and object.
        events: Where the disturbance is written down.
    """

    def __init__(self, cell: Cell, *, seed: int, events: Journal | None = None) -> None:
        self._cell, self._events = cell, events
        self._rng = np.random.default_rng(seed)
        self._knock = bool(self._rng.random() < 0.5)
        self._due = float(self._rng.uniform(_EARLIEST, _LATEST))
        self._patience = float(self._rng.uniform(*_IN_HAND))
        self._held_since: float | None = None
        self.disturbed = ""

    @property
    def space(self) -> ActionSpace:
        return self._cell.space

    def observe(self) -> Observation:
        return self._cell.observe()

    def command(self, command: SafeCommand) -> None:
        if type(command) is not SafeCommand:
            raise TypeError(f"a plant takes a SafeCommand, not {type(command).__name__}")
        self._cell.command(command)
        if not self.disturbed and (self._cell.time // self._cell.space.period) % _LOOK_EVERY == 0:
            self._meddle(self._cell.time * 1e-9)

    def state(self) -> Array:
        return self._cell.state()

    def _meddle(self, now: float) -> None:
        if now < self._due:
            return
        world = self._cell.truth()
        if self._knock and now < self._due + 2 * _LATEST:
            if not world.held:
                self._held_since = None
                return
            self._held_since = now if self._held_since is None else self._held_since
            if now >= self._held_since + self._patience:
                self._apply([world.held])
            return
        loose = [o.name for o in self._cell.world.scene.movable if o.name != world.held]
        self._apply([loose[i] for i in self._rng.permutation(len(loose))])

    def _apply(self, names: list[str]) -> None:
        for name in names:
            pose = knock(self._cell, name, self._rng)
            if pose is not None:
                self.disturbed = name
                if self._events is not None:
                    self._events.append({"time_ns": self._cell.time, "kind": "disturbed", "object": name, "to": pose.p})
                return
