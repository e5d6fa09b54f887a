"""A clock that fails: the stamps of observations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from praxia.core.errors import unknown
from praxia.core.interfaces import Observation
from praxia.simulation.lost_slots import LostSlots

__all__ = ["FaultyStamps"]

_ANY_TIME = 1_000_000_000_000  # garbage stamps lie within this of zero [ns]


class FaultyStamps:
    """Alters the time of observations while it is active; docs/faults.md says how each kind does."""

    def __init__(self, kind: str, *, magnitude: float, seed: int) -> None:
        """Args:
        kind: off, stuck, garbage, wrong, slow, delayed or intermittent.
        magnitude: Of the fault, in the unit that docs/faults.md gives for its kind; unused by off, stuck and garbage.
        seed: Fixes everything random.
        """
        changes: dict[str, Callable[[int], int]] = {
            "off": lambda time: 0,
            "stuck": lambda time: self._last,
            "garbage": lambda time: int(self._rng.integers(-_ANY_TIME, _ANY_TIME)),
            "wrong": lambda time: time + round(magnitude * 1e9),
            "slow": lambda time: self._begin + round(magnitude * (time - self._begin)),
            "delayed": lambda time: time - round(magnitude * 1e9),
            "intermittent": lambda time: self._last if self._slots.lost(time) else time,
        }
        if kind not in changes:
            raise unknown("fault of the clock", kind, changes)
        self._change = changes[kind]
        self._rng = np.random.default_rng(seed)
        self._slots = LostSlots(magnitude, seed, slot=1)
        self._begin = self._last = 0

    def __call__(self, observation: Observation, active: bool) -> Observation:
        """`observation` with the stamp that the clock gives it; itself while the fault is not active."""
        if not active:
            self._begin = self._last = observation.time
            return observation
        self._last = self._change(observation.time)
        return replace(observation, time=self._last)
