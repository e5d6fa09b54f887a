"""Joint sensors that fail: what they report of positions and velocities."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import unknown
from praxia.core.interfaces import Observation
from praxia.core.limits import Limits
from praxia.simulation.lost_slots import LostSlots

__all__ = ["FaultyReadings"]


class FaultyReadings:
    """Alters `q` and `dq` of observations while it is active; docs/faults.md says how each kind does."""

    def __init__(self, kind: str, limits: Limits, *, arm: int, magnitude: float, seed: int) -> None:
        """Args:
        kind: off, stuck, garbage, wrong, slow, delayed or intermittent.
        limits: Limits of the measured components.
        arm: How many of them are joints of the arm; faults of a single joint choose among these.
        magnitude: Of the fault, in the unit that docs/faults.md gives for its kind; unused by off, stuck and garbage.
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
            raise unknown("fault of a joint sensor", kind, changes)
        self._change, self._limits, self._magnitude = changes[kind], limits, magnitude
        self._rng = np.random.default_rng(seed)
        self.joint = int(self._rng.integers(arm))
        self._slots = LostSlots(magnitude, seed)
        self._held: Observation | None = None  # the last one that got through
        self._past: deque[Observation] = deque()
        self._remember = round(magnitude * 1e9) if kind == "delayed" else 0

    def __call__(self, observation: Observation, active: bool) -> Observation:
        """What the sensors report instead of `observation`; itself while the fault is not active."""
        if self._remember:
            self._past.append(observation)
            while len(self._past) > 1 and self._past[1].time <= observation.time - self._remember:
                self._past.popleft()
        if not active or self._held is None:
            self._held = observation
            return observation
        q, dq = self._change(observation, self._held)
        return replace(observation, q=q, dq=dq)

    def _off(self, now: Observation, held: Observation) -> tuple[Array, Array]:
        nothing = np.full(len(now.q), np.nan)
        return nothing, nothing.copy()

    def _stuck(self, now: Observation, held: Observation) -> tuple[Array, Array]:
        q, dq = now.q.copy(), now.dq.copy()
        q[self.joint], dq[self.joint] = held.q[self.joint], held.dq[self.joint]
        return q, dq

    def _garbage(self, now: Observation, held: Observation) -> tuple[Array, Array]:
        limits = self._limits
        return self._rng.uniform(limits.lower, limits.upper), self._rng.uniform(-limits.velocity, limits.velocity)

    def _wrong(self, now: Observation, held: Observation) -> tuple[Array, Array]:
        q = now.q.copy()
        q[self.joint] += self._magnitude
        return q, now.dq

    def _slow(self, now: Observation, held: Observation) -> tuple[Array, Array]:
        if now.time - held.time >= self._magnitude * 1e9:
            self._held = held = now
        return held.q.copy(), held.dq.copy()

    def _delayed(self, now: Observation, held: Observation) -> tuple[Array, Array]:
        then = self._past[0]
        return then.q.copy(), then.dq.copy()

    def _intermittent(self, now: Observation, held: Observation) -> tuple[Array, Array]:
        return self._off(now, held) if self._slots.lost(now.time) else (now.q, now.dq)
