"""Chunks that try to make a filter break a rule, from nearly admissible ones to nonsense."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import ruckig
from numpy.typing import NDArray
from safety_motions import planned

from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.limits import Limits
from praxia.core.motion import MotionState

__all__ = ["ChunkAdversary"]

Rows = NDArray[np.float64]


class ChunkAdversary:
    """Proposes chunks that depart from where the robot is, mostly fast and near the limits."""

    def __init__(self, space: ActionSpace, limits: Limits, rng: np.random.Generator, rows: int = 40) -> None:
        self._space, self._limits, self._rng, self._rows = space, limits, rng, rows
        self._h = space.period * 1e-9
        self._last: ActionChunk | None = None

    def propose(self, state: MotionState, time: int) -> ActionChunk | None:
        rng = self._rng
        values = self._values(state)
        if values is None:
            return None
        start = time - int(rng.choice([0, 0, 0, 0, 1, 3, 2000])) * self._space.period
        departs = state if rng.random() < 0.3 else None
        chunk = ActionChunk(self._space, start, values, departs=departs)
        if rng.random() < 0.02:
            chunk = replace(chunk, space=replace(self._space, names=self._space.names[::-1]))
        self._last = chunk
        return chunk

    def _values(self, state: MotionState) -> Rows | None:
        rng, limits, n, k = self._rng, self._limits, len(self._limits), self._rows
        kind = int(rng.integers(14))
        if kind <= 4:
            return self._driven(state, float(rng.choice([0.9, 1.0 - 1e-9, 1.0 + 1e-4, 1.3, 3.0])))
        if kind == 5:
            goal = rng.uniform(limits.lower, limits.upper)
            whole = planned(limits, state.q, goal, ruckig.Synchronization.Time)
            return whole[:: int(rng.choice([1, 2, 4]))][: 2 * k]
        if kind == 6:
            return state.q + np.cumsum(rng.normal(0.0, 0.3, (k, n)) * limits.velocity * self._h, axis=0)
        if kind == 7:
            return rng.uniform(limits.lower, limits.upper, (k, n))
        if kind == 8:
            rows = np.array(self._driven(state, 1.0))
            rows[rng.integers(k), rng.integers(n)] = rng.choice([np.nan, np.inf, -np.inf, 1e300, 1e7, 20.0])
            return rows
        if kind == 9 and self._last is not None:
            return self._last.values[::-1]
        if kind == 10:
            rows = np.array(self._driven(state, 1.0))
            rows[k // 2 :] += rng.normal(0.0, 10.0 ** rng.uniform(-5, -0.5), n)
            return rows
        if kind == 11:
            return self._driven(state, 1.0) + rng.normal(0.0, 10.0 ** rng.uniform(-5, -1), n)
        if kind == 12:
            return state.q[None] + rng.normal(0.0, 0.02, (1, n))
        return None

    def _driven(self, state: MotionState, beyond: float) -> Rows:
        """Bang-bang motion towards a random corner of the velocities, somewhat beyond all limits."""
        limits, h = self._limits, self._h
        top_v, top_a, top_j = np.stack((limits.velocity, limits.acceleration, limits.jerk)) * beyond
        wanted = self._rng.choice([-1.0, -0.3, 0.0, 1.0], len(limits)) * top_v
        q, v, a = state.q, state.dq, state.ddq
        rows = []
        for _ in range(self._rows):
            room = np.abs(a) * a / (2.0 * limits.jerk)
            near = np.abs(wanted - v - room) < h * h * top_j
            a = np.where(near, 0.0, np.clip(a + np.sign(wanted - v - room) * h * top_j, -top_a, top_a))
            v = np.clip(v + h * a, -top_v, top_v)
            q = q + h * v
            rows.append(q)
        return np.array(rows)
