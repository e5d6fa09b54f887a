"""What others put before a robot, for comparison only: nothing, a clamp per step, a reactive projection.

None of the three is safe, and none belongs before a robot. They send their rows as PASSED or SLOWED whatever they do to
them, so that a run goes on, and they check neither staleness nor seams nor clearance beyond what they say.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput, MissingExtra
from praxia.core.interfaces import FilterClearance, Observation, SafeCommand
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.core.report import SafetyReport, Verdict, Violation

__all__ = ["BarrierProjection", "StepClamp", "Unfiltered"]

_PASSED = SafetyReport(Verdict.PASSED)


class _Sent:
    """The rows sent so far, and what they mean."""

    def __init__(self, space: ActionSpace, start: ArrayLike) -> None:
        self.space = space
        self.h = space.period * 1e-9
        q = frozen(start, (space.dimension,), "start")
        self._rows = [q, q, q]
        self.chunk: ActionChunk | None = None
        self.latched = ""

    @property
    def q(self) -> Array:
        return self._rows[-1]

    @property
    def v(self) -> Array:
        """Velocity of the last step [unit/s]."""
        with np.errstate(invalid="ignore", over="ignore"):  # whatever was asked for has been sent
            step: Array = (self._rows[-1] - self._rows[-2]) / self.h
        return step

    def state(self) -> MotionState:
        with np.errstate(invalid="ignore", over="ignore"):
            before = (self._rows[-2] - self._rows[-3]) / self.h
            return MotionState(self.q, self.v, (self.v - before) / self.h)

    def wanted(self, chunk: ActionChunk | None, time: int) -> Array | None:
        """The row that is asked for now; None where none is, or the robot is latched."""
        self.chunk = chunk
        return None if chunk is None or self.latched else chunk.at(time)

    def send(self, q: Array, wanted: Array | None, found: tuple[Violation, ...] = ()) -> SafeCommand:
        q = np.array(q)
        q.setflags(write=False)
        self._rows = [*self._rows[1:], q]
        if self.latched:
            report = SafetyReport(Verdict.LATCHED, (Violation(self.latched, "*", float("nan"), float("nan"), ""),), 0.0)
        elif wanted is None or np.array_equal(q, wanted, equal_nan=True):
            report = _PASSED
        else:
            report = SafetyReport(Verdict.SLOWED, found)
        return SafeCommand(q, self.space, report)


class Unfiltered:
    """Sends each row as it is, NaN included: no filter at all. For comparison only."""

    def __init__(self, space: ActionSpace, *, start: ArrayLike) -> None:
        self._sent = _Sent(space, start)

    @property
    def commanded(self) -> MotionState:
        """Position, velocity and acceleration of what was last sent."""
        return self._sent.state()

    @property
    def running(self) -> ActionChunk | None:
        """The chunk being followed."""
        return self._sent.chunk

    def observe(self, observation: Observation) -> None:
        """Takes no note of anything."""

    def filter(self, chunk: ActionChunk | None, time: int) -> SafeCommand:
        """The row in force, whatever it is; the last one again where there is none."""
        wanted = self._sent.wanted(chunk, time)
        return self._sent.send(self._sent.q if wanted is None else wanted, wanted)

    def latch(self, reason: str) -> None:
        """Repeat the last row, at whatever speed the robot was."""
        self._sent.latched = reason

    def release(self) -> None:
        """End what `latch` began."""
        self._sent.latched = ""


class StepClamp:
    """Sends the row, moved to within a step of where the robot was measured, component by component; comparison only.

    As LeRobot's `max_relative_target` does. It bounds the pull on a position controller and nothing else: positions,
    accelerations and jerks are what they are, obstacles are unknown, components are cut one by one, so that the robot
    leaves the proposed path, and NaN goes through.
    """

    def __init__(self, space: ActionSpace, *, start: ArrayLike, step: ArrayLike) -> None:
        """Args:
        space: What rows mean.
        start: Where the robot is, shape (n,).
        step: Largest distance from the measured position, shape (n,) or one number [unit].

        Raises:
            InvalidInput: `step` is not positive.
        """
        self._sent = _Sent(space, start)
        self._step = frozen(np.broadcast_to(np.asarray(step, dtype=np.float64), (space.dimension,)))
        if not (self._step > 0.0).all():
            raise InvalidInput(f"step clamp: expected positive steps, got {self._step.tolist()}")
        self._measured = self._sent.q

    @property
    def commanded(self) -> MotionState:
        """Position, velocity and acceleration of what was last sent."""
        return self._sent.state()

    @property
    def running(self) -> ActionChunk | None:
        """The chunk being followed."""
        return self._sent.chunk

    def observe(self, observation: Observation) -> None:
        """Take note of the measured position."""
        self._measured = observation.q

    def filter(self, chunk: ActionChunk | None, time: int) -> SafeCommand:
        """The row in force, within a step of the measured position; the last one again where there is none."""
        wanted = self._sent.wanted(chunk, time)
        if wanted is None:
            return self._sent.send(self._sent.q, None)
        away = np.clip(wanted - self._measured, -self._step, self._step)
        inside = np.abs(wanted - self._measured) <= self._step
        return self._sent.send(np.where(inside, wanted, self._measured + away), wanted)

    def latch(self, reason: str) -> None:
        """Repeat the last row."""
        self._sent.latched = reason

    def release(self) -> None:
        """End what `latch` began."""
        self._sent.latched = ""


class BarrierProjection:
    """Sends the velocity nearest to the wanted one that keeps control barriers, tick by tick; for comparison only.

    Minimise |v - v_wanted|^2 subject to, per component, the velocity box, the acceleration box where it leaves a
    solution, `-gain (q - lower) <= v <= gain (upper - q)`, and for each thing that moves by itself
    `grad d . v + drift >= -gain (d - margin)`, d being the distance, its gradient by finite differences and its drift
    as last seen (a quadratic program by DAQP; Ames et al. 2019 for the idea). A step that `clearance.free` denies is
    not taken.

    Reactive: it knows no path and no stop. It leaves the proposed path sideways, waits in local minima, jumps between
    active constraints (jerk is unbounded, acceleration is where the program had no solution otherwise), and catches up
    with the row that is due by the shortest way.
    """

    def __init__(
        self,
        space: ActionSpace,
        limits: Limits,
        *,
        start: ArrayLike,
        clearance: FilterClearance | None = None,
        gain: float = 4.0,
        margin: float = 0.03,
        near: float = 0.4,
    ) -> None:
        """Args:
        space: What rows mean.
        limits: Bounds per component.
        start: Where the robot is, shape (n,).
        clearance: Distances; None knows no obstacle.
        gain: Of the barriers [1/s].
        margin: Distance kept from what moves [m].
        near: Distance from which on a barrier takes part [m].

        Raises:
            MissingExtra: The solver is not installed.
        """
        try:
            import daqp
        except ImportError as error:
            raise MissingExtra("daqp", "qp") from error
        self._solve = daqp.solve
        self._sent, self._limits, self._clearance = _Sent(space, start), limits, clearance
        self._gain, self._margin, self._near = gain, margin, near
        self._distance = np.zeros(0)  # to each mover, at the last row
        self._drift = np.zeros(0)  # how the movers' own motion has changed it [m/s]

    @property
    def commanded(self) -> MotionState:
        """Position, velocity and acceleration of what was last sent."""
        return self._sent.state()

    @property
    def running(self) -> ActionChunk | None:
        """The chunk being followed."""
        return self._sent.chunk

    def observe(self, observation: Observation) -> None:
        """Take note of where things are."""
        clearance = self._clearance
        if clearance is None:
            return
        if observation.world is not None:
            clearance.update(observation.world)
        if not observation.movers:
            return
        q = self._sent.q[None]
        before = clearance.separation(q)[0]
        clearance.move({name: seen.X_WO for name, seen in observation.movers.items()})
        self._distance = clearance.separation(q)[0]
        self._drift = np.clip((self._distance - before) / self._sent.h, -clearance.speeds, clearance.speeds)

    def filter(self, chunk: ActionChunk | None, time: int) -> SafeCommand:
        """The step nearest to the row in force, or to standing still, that keeps the barriers."""
        sent, h = self._sent, self._sent.h
        wanted = sent.wanted(chunk, time)
        if self._clearance is not None and chunk is not None:
            self._clearance.intend(chunk.contacts, chunk.attached)
        toward = np.zeros(len(sent.q)) if wanted is None else (wanted - sent.q) / h
        if not np.isfinite(toward).all():
            toward = np.zeros(len(sent.q))
        v = self._project(toward)
        if np.allclose(v, toward, rtol=0.0, atol=1e-9) and wanted is not None:
            return sent.send(wanted, wanted)
        q = sent.q + h * v
        if self._clearance is not None and not self._clearance.free(q[None])[0]:
            q = sent.q
        return sent.send(q, wanted, (Violation("clearance", "*", float("nan"), float("nan"), "m"),))

    def latch(self, reason: str) -> None:
        """Want to stand still."""
        self._sent.latched = reason

    def release(self) -> None:
        """End what `latch` began."""
        self._sent.latched = ""

    def _project(self, toward: Array) -> Array:
        limits, sent, n = self._limits, self._sent, len(toward)
        low = np.maximum(-limits.velocity, np.minimum(-self._gain * (sent.q - limits.lower), 0.0))
        high = np.minimum(limits.velocity, np.maximum(self._gain * (limits.upper - sent.q), 0.0))
        step = sent.h * limits.acceleration
        rows, least = self._barriers()
        if not len(rows) and ((toward >= low) & (toward <= high) & (np.abs(toward - sent.v) <= step)).all():
            return toward
        narrow = np.maximum(low, sent.v - step), np.minimum(high, sent.v + step)
        wide = np.full(len(rows), 1e30)
        for lower, upper in (narrow, (low, high)):
            if not (lower <= upper).all():
                continue
            v, _, flag, _ = self._solve(
                np.eye(n),
                -toward,
                np.ascontiguousarray(rows),
                np.concatenate((upper, wide)),
                np.concatenate((lower, least)),
                np.zeros(n + len(rows), dtype=np.intc),
            )
            if flag == 1:
                return np.asarray(v)
        return np.zeros(n)

    def _barriers(self) -> tuple[Array, Array]:
        """Gradients (k, n) of the distances that take part, and the least that each allows, shape (k,)."""
        near = np.flatnonzero(self._distance < self._near)
        n = len(self._sent.q)
        if self._clearance is None or not near.size:
            return np.zeros((0, n)), np.zeros(0)
        apart = self._clearance.separation(self._sent.q + 1e-4 * np.eye(n))[:, near]
        gradient = (apart - self._distance[near]).T / 1e-4
        return gradient, -self._gain * (self._distance[near] - self._margin) - self._drift[near]
