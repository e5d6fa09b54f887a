"""A link to the drives that fails: what arrives there of the commands."""

from __future__ import annotations

from collections import deque

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import unknown
from praxia.simulation.lost_slots import LostSlots

__all__ = ["FaultyLink"]


class FaultyLink:
    """Alters command values on their way while it is active; docs/faults.md says how each kind does.

    A drive that gets nothing new holds what it got last.

    Attributes:
        active: Whether the fault acts on the next command.
        joint: Component that faults of a single joint act on.
    """

    def __init__(self, kind: str, period: int, *, arm: int, magnitude: float, seed: int) -> None:
        """Args:
        kind: off, stuck, garbage, wrong, slow, delayed or intermittent.
        period: Time between two commands [ns].
        arm: How many components are joints of the arm; faults of a single joint choose among these.
        magnitude: Of the fault, in the unit that docs/faults.md gives for its kind; unused by off and stuck.
        seed: Fixes everything random.
        """
        changes = {
            "off": self._off,
            "stuck": self._stuck,
            "garbage": self._garbage,
            "wrong": self._wrong,
            "slow": self._slow,
            "delayed": self._delayed,
            "intermittent": self._intermittent,
        }
        if kind not in changes:
            raise unknown("fault of the command link", kind, changes)
        self.active = False
        self._change, self._magnitude, self._period, self._arm = changes[kind], magnitude, period, arm
        self._rng = np.random.default_rng(seed)
        self.joint = int(self._rng.integers(arm))
        self._slots = LostSlots(magnitude, seed)
        self._held: Array | None = None  # what arrived last
        self._ticks = self._renewed = 0
        self._past: deque[Array] = deque(maxlen=1 + (round(magnitude * 1e9 / period) if kind == "delayed" else 0))

    def __call__(self, values: Array) -> Array:
        """What arrives of `values`, shape (n,); they themselves while the fault is not active."""
        self._ticks += 1
        self._past.append(values)
        if not self.active or self._held is None:
            self._held, self._renewed = values, self._ticks
            return values
        self._held = arrived = self._change(values, self._held)
        return arrived

    def _off(self, values: Array, held: Array) -> Array:
        return held

    def _stuck(self, values: Array, held: Array) -> Array:
        arrived = values.copy()
        arrived[self.joint] = held[self.joint]
        return arrived

    def _garbage(self, values: Array, held: Array) -> Array:
        arrived = values.copy()
        arrived[: self._arm] += self._rng.uniform(-self._magnitude, self._magnitude, self._arm)
        return arrived

    def _wrong(self, values: Array, held: Array) -> Array:
        arrived = values.copy()
        arrived[self.joint] += self._magnitude
        return arrived

    def _slow(self, values: Array, held: Array) -> Array:
        if (self._ticks - self._renewed) * self._period < self._magnitude * 1e9:
            return held
        self._renewed = self._ticks
        return values

    def _delayed(self, values: Array, held: Array) -> Array:
        return self._past[0]

    def _intermittent(self, values: Array, held: Array) -> Array:
        return held if self._slots.lost(self._ticks * self._period) else values
