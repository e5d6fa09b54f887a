"""Proposals that try to make a filter break a limit."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from praxia.core.limits import Limits
from praxia.core.motion import MotionState

__all__ = ["Adversary"]

Rows = NDArray[np.float64]


class Adversary:
    """Drives to the edge of every limit, just beyond it, and mixes in nonsense.

    Most ticks continue towards random corners at the largest jerk, acceleration and speed allowed, so that the filter
    is met where it matters: fast, and close to the end of the range.
    """

    def __init__(self, limits: Limits, h: float, rng: np.random.Generator, nonsense: float = 0.02) -> None:
        self._limits, self._h, self._rng, self._nonsense = limits, h, rng, nonsense
        self._aim = np.ones(len(limits))
        self._beyond = np.ones(3)  # of velocity, acceleration, jerk

    def propose(self, state: MotionState) -> Rows | None:
        rng = self._rng
        if rng.random() < self._nonsense:
            return self._absurd(state)
        if rng.random() < 0.005:
            self._aim = rng.choice([-1.0, -1.0, 0.3, 1.0, 1.0], len(self._aim))
            self._beyond = np.ones(3)
            self._beyond[rng.integers(3)] = rng.choice([1.0 - 1e-9, 1.0 + 2e-6, 1.0 + 1e-4, 1.1])
        return self._driven(state)

    def _driven(self, state: MotionState) -> Rows:
        """One tick of bang-bang motion towards speed `aim * V`, at times slightly beyond one limit."""
        limits, h = self._limits, self._h
        top_v, top_a, top_j = np.stack((limits.velocity, limits.acceleration, limits.jerk)) * self._beyond[:, None]
        wanted = self._aim * top_v
        room = np.abs(state.ddq) * state.ddq / (2.0 * limits.jerk)
        sign = np.sign(wanted - state.dq - room)
        a = np.clip(state.ddq + sign * h * top_j, -top_a, top_a)
        v = np.clip(state.dq + h * a, -top_v, top_v)
        q: Rows = state.q + h * v
        return q

    def _absurd(self, state: MotionState) -> Rows | None:
        rng, limits, n = self._rng, self._limits, len(self._limits)
        one = np.eye(n)[rng.integers(n)]
        choices = (
            lambda: None,
            lambda: rng.uniform(limits.lower, limits.upper),
            lambda: np.full(n, np.nan),
            lambda: np.where(one > 0, np.nan, state.q),
            lambda: np.where(one > 0, np.inf, state.q + self._h * state.dq),
            lambda: state.q + one * 1e300,
            lambda: state.q - self._h * state.dq,
            lambda: np.zeros(n),
            lambda: -state.q,
            lambda: state.q + rng.normal(0.0, 1e-3, n),
            lambda: np.where(rng.random(n) < 0.5, limits.lower, limits.upper),
            lambda: np.zeros(n + 1),
        )
        return choices[rng.integers(len(choices))]()
