"""A point that slides in the plane among discs, driven through a filter, and a judge of what was sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from safety_motions import Rows, space_of

from praxia.core.action import ActionChunk
from praxia.core.geometry import Pose
from praxia.core.interfaces import Observation, SafetyFilter
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.core.report import SafetyReport, Verdict
from praxia.core.world import Detection

__all__ = ["LIMITS", "PERIOD", "SPACE", "START", "Discs", "Driven", "H", "flat", "line"]

PERIOD, H = 10_000_000, 0.01
LIMITS = Limits(("x", "y"), ("m", "m"), [-1.0, -1.0], [1.0, 1.0], [1.0, 1.0], [8.0, 8.0], [400.0, 400.0])
SPACE = space_of(LIMITS, PERIOD)
START = np.zeros(2)
HALF_WAY = np.linspace(0.0, 1.0, 21)[:-1, None, None]

Policy = Callable[[int, MotionState], ActionChunk | None]
"""(time [ns], commanded state) -> a new chunk; asked where none is followed, and at every twentieth tick."""


def line(distance: float, *, speed: float = 0.6, start: Rows = START, acceleration: float = 4.0) -> Rows:
    """Rows along x from rest to rest with that top speed and acceleration, two rows of rest at the end."""
    ramp = 1.875 * speed / acceleration  # 1.875 is the steepest slope of the smooth step
    end = abs(distance) / speed + ramp
    t = H * np.arange(1, round(end / H) + 3) * end / (H * round(end / H))

    def risen(t: Rows) -> Rows:
        """Integral of the smooth step from 0 to 1 in the time of the ramp, and of the 1 after it."""
        s = np.clip(t / ramp, 0.0, 1.0)
        return ramp * s**4 * (2.5 - 3.0 * s + s * s) + np.maximum(t - ramp, 0.0)

    way = speed * (risen(t) - risen(t - end + ramp))
    return start + np.sign(distance) * way[:, None] * np.array([1.0, 0.0])


def flat(at: Rows) -> Pose:
    """A pose in the plane, not turned."""
    return Pose(np.append(at, 0.0), np.array([1.0, 0.0, 0.0, 0.0]))


class Discs:
    """Clearance of the point: discs that stand, and one that moves by itself."""

    reach = np.ones(2)

    def __init__(
        self, centres: Rows, radius: float, *, margin: float = 0.01, mover: tuple[float, float] | None = None
    ) -> None:
        """`mover`: radius, and bound on its speed."""
        self.centres, self.radius, self.margin, self.mover = np.reshape(centres, (-1, 2)), radius, margin, mover
        self.at = np.array([9.0, 9.0])

    @property
    def movers(self) -> tuple[str, ...]:
        return () if self.mover is None else ("mover",)

    @property
    def speeds(self) -> Rows:
        return np.array([] if self.mover is None else [self.mover[1]])

    def update(self, world: object) -> None:
        pass

    def move(self, movers: Mapping[str, Pose]) -> None:
        self.at = movers["mover"].p[:2]

    def intend(self, contacts: frozenset[tuple[str, str]], attached: tuple[str, ...]) -> None:
        pass

    def distance(self, q: Rows) -> Rows:
        """To the nearest disc, shape (B,)."""
        if not len(self.centres):
            return np.full(len(q), 9.0)
        return np.linalg.norm(q[:, None] - self.centres, axis=-1).min(axis=1) - self.radius

    def free(self, q: Rows) -> NDArray[np.bool_]:
        return self.distance(q) >= self.margin

    def blocking(self, q: Rows) -> tuple[str, str, float] | None:
        return None if self.free(q[None])[0] else ("point", "disc", float(self.distance(q[None])[0]))

    def separation(self, q: Rows) -> Rows:
        return np.minimum(np.linalg.norm(q - self.at, axis=-1)[:, None] - self.mover[0], 1.0)

    def touching(self, q: Rows, within: float) -> NDArray[np.bool_]:
        return np.zeros(len(q), dtype=bool)


class Driven:
    """Runs a filter as the loop does, keeps what was sent, and judges it without the filter's help.

    Attributes:
        rows: What was sent, after three rows at rest.
        mover: Where the mover was at each row.
    """

    def __init__(self, safety: SafetyFilter, path_of_mover: Callable[[float], Rows] | None = None) -> None:
        self.safety, self.time = safety, 0
        self.rows = [np.array(safety.commanded.q)] * 4
        self.reports: list[SafetyReport] = []
        self._path_of_mover = path_of_mover
        self.mover = [self.mover_at(0)] * 4

    def mover_at(self, time: int) -> Rows:
        return np.array([9.0, 9.0]) if self._path_of_mover is None else self._path_of_mover(time * 1e-9)

    def run(self, policy: Policy, seconds: float) -> Driven:
        """Follow a policy for a time, then nothing until the robot rests, a second at most."""
        chunk: ActionChunk | None = None
        ticks = round(seconds / H)
        for k in range(ticks + 100):
            if k >= ticks:
                chunk = None
            elif chunk is None or k % 20 == 0 or self.time >= chunk.end:
                chunk = policy(self.time, self.safety.commanded) or chunk
            chunk = self.tick(chunk)
        return self

    def observation(self) -> Observation:
        """What is sensed now: the robot exactly where it was commanded, the mover where it is."""
        state = self.safety.commanded
        seen = {"mover": Detection("mover", self.time, flat(self.mover_at(self.time)))}
        return Observation(self.time, state.q, state.dq, movers=seen, commanded=state)

    def tick(self, chunk: ActionChunk | None) -> ActionChunk | None:
        """One period; the chunk that is left."""
        here = self.mover_at(self.time)
        self.safety.observe(self.observation())
        due = chunk if chunk is not None and self.time < chunk.end else None
        command = self.safety.filter(due, self.time)
        self.time += PERIOD
        self.rows.append(np.array(command.values))
        self.mover.append(here)
        self.reports.append(command.report)
        if command.report.verdict is Verdict.SLOWED:
            return self.safety.running
        return due if command.report.verdict is Verdict.PASSED else None

    def broken(self, discs: Discs | None = None) -> set[str]:
        """Which rules what was sent has broken: finite differences, and distances at twenty points between two rows."""
        rows = np.array(self.rows)
        if not np.isfinite(rows).all():
            return {"finite"}
        found = set()
        if (rows > LIMITS.upper + 1e-6).any() or (rows < LIMITS.lower - 1e-6).any():
            found.add("position")
        for order, quantity in enumerate(("velocity", "acceleration", "jerk"), start=1):
            if (np.abs(np.diff(rows, order, axis=0)) / H**order > getattr(LIMITS, quantity) * (1 + 1e-6)).any():
                found.add(quantity)
        if discs is None:
            return found
        speed = np.linalg.norm(np.diff(rows, axis=0), axis=1) / H
        dense = rows[:-1] + HALF_WAY * np.diff(rows, axis=0)  # (20, k, 2)
        near = discs.distance(dense.reshape(-1, 2)).reshape(len(HALF_WAY), -1).min(axis=0)
        if near.min() < 0.0:
            found.add("clearance")
        if discs.mover is not None:
            apart = np.linalg.norm(dense - np.array(self.mover)[1:], axis=-1).min(axis=0) - discs.mover[0]
            if (apart[speed > 1e-9] < 0.0).any():
                found.add("mover")
        return found

    def travelled(self, since: int = 0) -> float:
        """Length of the way since row `since` [m]."""
        return float(np.linalg.norm(np.diff(np.array(self.rows[since:]), axis=0), axis=1).sum())
