"""Time on straight joint-space lines: jerk-limited, from rest to rest, sampled at the control period.

Limits hold on backward differences of the sampled rows, with rest before and after: a difference quotient of order k is
a weighted mean of the k-th derivative, so a curve inside its limits has samples inside them.

Source of the time-optimal profile: Berscheid, Kroeger, "Jerk-limited real-time trajectory generation" (RSS 2021).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import ruckig
from numpy.typing import ArrayLike

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.limits import Limits
from praxia.core.motion import Trajectory

__all__ = ["MotionScale", "check_configuration", "gripper_move", "slowest_jerk", "straight", "usage"]

ROUNDING = 1.0 - 1e-6  # third differences at 2 ms lose about 1e-7 rad/s^3 to float64


@dataclass(frozen=True)
class MotionScale:
    """Fractions of a robot's limits that a motion may use, each in (0, 1]."""

    velocity: float = 1.0
    acceleration: float = 1.0
    jerk: float = 1.0

    def __post_init__(self) -> None:
        for name in ("velocity", "acceleration", "jerk"):
            if not 0.0 < getattr(self, name) <= 1.0:
                raise InvalidInput(f"motion scale: {name} must be above 0 and at most 1, got {getattr(self, name)}")

    def of(self, limits: Limits) -> Limits:
        """`limits` with these fractions of velocity, acceleration and jerk."""
        return replace(
            limits,
            velocity=limits.velocity * self.velocity,
            acceleration=limits.acceleration * self.acceleration,
            jerk=limits.jerk * self.jerk,
        )


def straight(start: ArrayLike, goal: ArrayLike, limits: Limits, *, period: int) -> Trajectory:
    """The fastest jerk-limited motion on the line from `start` to `goal`, both shape (n,), at rest at both ends.

    Args:
        start: Where it departs from [rad or m]; not among the rows.
        goal: Where it ends; exactly the last row.
        limits: Of all n components.
        period: Time between rows [ns].
    """
    a = check_configuration(start, limits, "start")
    b = check_configuration(goal, limits, "goal")
    delta = b - a
    moving = np.abs(delta) > 1e-12
    if not moving.any():
        return Trajectory(period, b[None])
    reach = np.abs(delta[moving])
    velocity, acceleration, jerk = (
        float((bound[moving] / reach).min()) for bound in (limits.velocity, limits.acceleration, limits.jerk)
    )
    s = _unit_step(velocity, acceleration, jerk, period * 1e-9)
    rows = a + s[:, None] * delta
    rows[-1] = b
    return Trajectory(period, rows)


def gripper_move(q: ArrayLike, width: float, limits: Limits, *, period: int) -> Trajectory:
    """Fingers from the opening `q[-1]` to `width` [m] while the arm stands; `q` are all components, shape (n,)."""
    start = check_configuration(q, limits, "start")
    return straight(start, np.append(start[:-1], width), limits, period=period)


def usage(start: Array, rows: Array, limits: Limits, *, period: int) -> tuple[float, float, float]:
    """Largest fractions of the velocity, acceleration and jerk limits that `rows` (k, n) use after rest at `start`."""
    h = period * 1e-9
    difference = np.concatenate([np.repeat(start[None], 3, axis=0), rows, np.repeat(rows[-1:], 3, axis=0)])
    used = []
    for bound in (limits.velocity, limits.acceleration, limits.jerk):
        difference = np.diff(difference, axis=0) / h
        used.append(float((np.abs(difference) / bound).max()))
    return used[0], used[1], used[2]


def slowest_jerk(limits: Limits, moving: Array) -> float:
    """Longest time [s] that a component of those `moving`, shape (n,) boolean, takes from no to full acceleration."""
    return float((limits.acceleration / limits.jerk)[moving].max(initial=0.0))


def check_configuration(q: ArrayLike, limits: Limits, what: str) -> Array:
    """`q` as an array of one finite number per component of `limits`.

    Raises:
        InvalidInput: Wrong shape, or a number that is not finite; names the component.
    """
    array = np.asarray(q, dtype=np.float64)
    if array.shape != (len(limits),):
        raise InvalidInput(f"{what}: expected {len(limits)} numbers ({', '.join(limits.names)}), got {array.shape}")
    if not np.isfinite(array).all():
        raise InvalidInput(f"{what}: {limits.names[int(np.argmin(np.isfinite(array)))]} is not a finite number")
    return array


def _unit_step(velocity: float, acceleration: float, jerk: float, h: float) -> Array:
    """Time-optimal step from 0 to 1 at rest, sampled every `h` [s] after the start; the last sample is exactly 1."""
    problem = ruckig.InputParameter(1)
    problem.current_position, problem.target_position = [0.0], [1.0]
    problem.max_velocity = [velocity * ROUNDING]
    problem.max_acceleration = [acceleration * ROUNDING]
    problem.max_jerk = [jerk * ROUNDING]
    profile = ruckig.Trajectory(1)
    outcome = ruckig.Ruckig(1).calculate(problem, profile)
    if int(outcome) < 0:
        raise InvalidInput(f"no rest-to-rest motion within these limits: ruckig answers {outcome}")
    count = max(1, int(np.ceil(profile.duration / h - 1e-9)))
    s = np.array([profile.at_time(k * h)[0][0] for k in range(1, count)] + [1.0])
    clipped: Array = np.clip(s, 0.0, 1.0)
    return clipped
