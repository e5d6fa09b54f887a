"""Outages that come and go: time is cut into slots, and some of them are lost."""

from __future__ import annotations

import numpy as np

__all__ = ["SLOT", "LostSlots"]

SLOT = 50_000_000
"""Length of a slot [ns]."""


class LostSlots:
    """Which slots are lost, fixed by a seed; asking in any order gives the same answers."""

    def __init__(self, fraction: float, seed: int, *, slot: int = SLOT) -> None:
        """Args:
        fraction: Probability that a slot is lost.
        seed: Fixes which.
        slot: Length of a slot [ns].
        """
        self._fraction, self._seed, self._slot = fraction, seed, slot
        self._known: tuple[int, bool] = (-1, False)

    def lost(self, time: int) -> bool:
        """Whether the slot of `time` [ns], 0 or later, is lost."""
        slot = time // self._slot
        if slot != self._known[0]:
            self._known = (slot, bool(np.random.default_rng([self._seed, slot]).random() < self._fraction))
        return self._known[1]
