"""Chunks that try to make a filter break a limit or hit something, from seeds."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import ruckig

from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.arrays import Array
from praxia.core.limits import Limits
from praxia.core.motion import MotionState

__all__ = ["KINDS", "Adversary"]

LENGTHS = (1, 2, 5, 16, 16, 50, 200, 600)
"""Rows of a chunk; a policy's is 5 to 50 long, a planned motion's some hundred."""

_PATIENCE = 120  # ticks after which something else is tried, unless the chunk is aimed at something


class Adversary:
    """Draws one chunk after another; what comes next depends on the seed and on where the robot is.

    Args:
        space: Absolute positions at the control period.
        limits: What should be kept.
        rng: Where everything random comes from.
        targets: Configurations to aim at, by kind of aim, shape (k, n) each: "obstacle", "self".
        kinds: Names out of `KINDS`; all where omitted.
    """

    def __init__(
        self,
        space: ActionSpace,
        limits: Limits,
        rng: np.random.Generator,
        targets: Mapping[str, Array],
        kinds: tuple[str, ...] | None = None,
    ) -> None:
        self._space, self._limits, self._rng, self._targets = space, limits, rng, targets
        self._h = space.period * 1e-9
        chosen = tuple(KINDS) if kinds is None else kinds
        self._kinds = tuple(kind for kind in chosen if kind not in _AIMED or len(targets.get(kind, ())))
        self._last: Array | None = None
        self.kind = ""

    def chunk(self, state: MotionState, time: int) -> ActionChunk:
        """The next chunk, made for somebody who is at `state` at `time` [ns]; its kind is then in `kind`."""
        rng = self._rng
        self.kind = str(rng.choice(self._kinds))
        rows = KINDS[self.kind](self, state, int(rng.choice(LENGTHS)))
        self._last = rows
        late = rng.random() < 0.1
        start = time - int(rng.integers(1, 1 + min(len(rows), 50))) * self._space.period if late else time
        told = rng.random() < 0.5 and np.isfinite((state.q, state.dq, state.ddq)).all()
        departs = state if told else None
        return ActionChunk(self._space, start, rows, departs=departs, label=self.kind)

    def ticks(self, chunk: ActionChunk) -> int:
        """How long the chunk is insisted on: mostly to its end, at times less, at times beyond it."""
        rng, rows = self._rng, len(chunk.values)
        if self.kind not in _AIMED:
            rows = min(rows, _PATIENCE)
        return rows if rng.random() < 0.6 else int(rng.integers(1, rows + 60))

    # -- the kinds --------------------------------------------------------------------------------------------------

    def _random(self, state: MotionState, count: int) -> Array:
        """Waves from where the robot is, of any speed."""
        rng, n = self._rng, len(self._limits)
        t = self._h * np.arange(1, count + 1)[:, None]
        rows = np.tile(state.q, (count, 1))
        for _ in range(3):
            size = rng.uniform(0.0, 0.2, n) * (self._limits.upper - self._limits.lower)
            speed, phase = rng.uniform(0.1, 20.0, n), rng.uniform(0.0, 2.0 * np.pi, n)
            rows += size * (np.sin(speed * t + phase) - np.sin(phase))
        if rng.random() < 0.3:
            rows = rng.uniform(self._limits.lower, self._limits.upper, (count, n))
        return rows

    def _near_limit(self, state: MotionState, count: int) -> Array:
        """Bang-bang motion on the edge of every limit, and at times just beyond one."""
        rng, limits, h = self._rng, self._limits, self._h
        beyond = np.ones(3)
        if rng.random() < 0.5:
            beyond[rng.integers(3)] = rng.choice([1.0 - 1e-9, 1.0 + 2e-6, 1.0 + 1e-4, 1.1])
        top_v, top_a, top_j = np.stack((limits.velocity, limits.acceleration, limits.jerk)) * beyond[:, None]
        aim = rng.choice([-1.0, -1.0, 0.3, 1.0, 1.0], len(limits))
        q, v, a = np.array(state.q), np.array(state.dq), np.array(state.ddq)
        rows = np.empty((count, len(q)))
        for k in range(count):
            room = np.abs(a) * a / (2.0 * limits.jerk)
            a = np.clip(a + np.sign(aim * top_v - v - room) * h * top_j, -top_a, top_a)
            v = np.clip(v + h * a, -top_v, top_v)
            q = q + h * v
            rows[k] = q
        return rows

    def _discontinuous(self, state: MotionState, count: int) -> Array:
        """A decent motion that begins elsewhere, or jumps on its way."""
        rng, limits = self._rng, self._limits
        rows = np.array(self._planned(state, rng.uniform(limits.lower, limits.upper), count))
        jump = rng.normal(0.0, rng.choice([1e-4, 1e-2, 0.3]), len(limits))
        rows[0 if rng.random() < 0.5 else rng.integers(len(rows)) :] += jump
        return rows

    def _nonsense(self, state: MotionState, count: int) -> Array:
        """NaN or infinity, in one number or in many."""
        rng = self._rng
        rows = np.array(self._random(state, count))
        wrong = rng.choice([np.nan, np.inf, -np.inf])
        if rng.random() < 0.5:
            rows[rng.integers(len(rows)), rng.integers(rows.shape[1])] = wrong
        else:
            rows[rng.random(rows.shape) < 0.3] = wrong
        return rows

    def _huge(self, state: MotionState, count: int) -> Array:
        """Numbers of another order of magnitude: degrees for radians, millimetres for metres, or worse."""
        rng = self._rng
        factor = rng.choice([180.0 / np.pi, 1e3, 1e9, 1e300])
        rows = np.array(self._planned(state, rng.uniform(self._limits.lower, self._limits.upper), count))
        rows[rng.integers(len(rows)) :] *= factor
        return rows

    def _reversed(self, state: MotionState, count: int) -> Array:
        """What was asked for last, backwards; or straight back along the present velocity."""
        if self._last is not None and self._rng.random() < 0.7 and np.isfinite(self._last).all():
            return self._last[::-1]
        back = state.q - self._h * np.arange(1, count + 1)[:, None] * state.dq
        return np.asarray(back)

    def _obstacle(self, state: MotionState, count: int) -> Array:
        """Within all limits, into something."""
        return self._aimed("obstacle", state)

    def _self(self, state: MotionState, count: int) -> Array:
        """Within all limits, into the robot itself."""
        return self._aimed("self", state)

    def _aimed(self, kind: str, state: MotionState) -> Array:
        targets = self._targets[kind]
        # The nearest of a few, so that the robot gets there before something else comes its way.
        few = targets[self._rng.integers(len(targets), size=8)]
        target = few[np.argmin(np.abs(few - state.q).max(axis=1))]
        return self._planned(state, target, int(self._rng.choice((50, 200, 2000))))

    def _planned(self, state: MotionState, target: Array, count: int) -> Array:
        """The first `count` rows of a motion within a part of the limits, from rest where the robot is, to `target`."""
        limits, n = self._limits, len(self._limits)
        pace = float(self._rng.uniform(0.3, 1.0))
        task, trajectory = ruckig.InputParameter(n), ruckig.Trajectory(n)
        task.current_position = np.clip(state.q, limits.lower, limits.upper).tolist()
        task.target_position = np.clip(target, limits.lower, limits.upper).tolist()
        inside = (np.abs(state.dq) <= pace * limits.velocity).all() and self._rng.random() < 0.7
        if inside:
            task.current_velocity = state.dq.tolist()
            task.current_acceleration = np.clip(state.ddq, -limits.acceleration, limits.acceleration).tolist()
        task.max_velocity, task.max_acceleration = pace * limits.velocity, limits.acceleration
        task.max_jerk = limits.jerk
        ended = ruckig.Ruckig(n).calculate(task, trajectory)
        if ended not in (ruckig.Result.Working, ruckig.Result.Finished):
            return self._near_limit(state, count)
        whole = int(np.ceil(trajectory.duration / self._h)) + 1
        times = np.minimum(self._h * np.arange(1, min(count, whole) + 1), trajectory.duration)
        return np.array([trajectory.at_time(float(t))[0] for t in times])


_AIMED = ("obstacle", "self")

KINDS: Mapping[str, Callable[[Adversary, MotionState, int], Array]] = {
    "random": Adversary._random,
    "near limit": Adversary._near_limit,
    "discontinuous": Adversary._discontinuous,
    "nonsense": Adversary._nonsense,
    "huge": Adversary._huge,
    "reversed": Adversary._reversed,
    "obstacle": Adversary._obstacle,
    "self": Adversary._self,
}
"""Name -> rows of a chunk from a state, about as many as asked for."""
