"""How a deviation from a path dies away: jerk-limited, with matched position, velocity and acceleration."""

from __future__ import annotations

import math

import numpy as np

from praxia.core.arrays import Array
from praxia.core.limits import Limits
from praxia.safety.path import RowPath

__all__ = ["Decay", "continuous", "join"]


def continuous(before: Array, h: float) -> tuple[Array, Array, Array]:
    """Position, velocity and acceleration, each (n,), of the parabola through the last three rows, (3, n), at the last.

    Its samples are the rows themselves, so that a motion which departs from this state has no jump in the backward
    differences of what is sent.
    """
    a = (before[2] - 2.0 * before[1] + before[0]) / h**2
    return before[2], (before[2] - before[1]) / h + 0.5 * h * a, a


class Decay:
    """The time-optimal way of each component's deviation to zero, within a part of the limits.

    Attributes:
        duration: Time until the deviation has gone [s].
    """

    def __init__(self, d: Array, velocity: Array, acceleration: Array, limits: Limits, share: float) -> None:
        """Args:
        d: Deviation to begin with [unit], shape (n,).
        velocity: Its velocity [unit/s], shape (n,).
        acceleration: Its acceleration [unit/s^2], shape (n,).
        limits: Of the commanded motion.
        share: Part of them that the decay may take.

        Raises:
            ValueError: There is no such way; states reached inside the limits always have one.
        """
        import ruckig  # whoever only checks limits does without

        n = len(d)
        problem = ruckig.InputParameter(n)
        problem.synchronization = ruckig.Synchronization.No
        problem.current_position, problem.current_velocity = d.tolist(), velocity.tolist()
        problem.current_acceleration = acceleration.tolist()
        problem.target_position = problem.target_velocity = problem.target_acceleration = [0.0] * n
        problem.max_velocity = (share * limits.velocity).tolist()
        problem.max_acceleration = (share * limits.acceleration).tolist()
        problem.max_jerk = (share * limits.jerk).tolist()
        self._trajectory = ruckig.Trajectory(n)
        if ruckig.Ruckig(n).calculate(problem, self._trajectory) not in (
            ruckig.Result.Working,
            ruckig.Result.Finished,
        ):
            raise ValueError("no decay of this deviation")
        self.duration = float(self._trajectory.duration)
        self._n = n

    def at(self, times: Array) -> Array:
        """Deviation at `times` [s], increasing, (k,), shape (k, n); exactly zero once it has gone."""
        result = np.zeros((len(times), self._n))
        count = int(np.searchsorted(times, self.duration))
        for k in range(count):
            result[k] = self._trajectory.at_time(float(times[k]))[0]
        return result

    def ticks(self, h: float) -> int:
        """Ticks after which it has gone."""
        return math.ceil(self.duration / h)


def join(
    path: RowPath, s: float, before: Array, limits: Limits, h: float, share: float, *, part: float = 1.0
) -> tuple[Array, Decay] | None:
    """How to come onto `path` at its parameter `s`: the state along it to begin with, and the deviation's decay.

    The progress begins with a part of the speed at which the robot already goes that way.

    Args:
        path: Where to go.
        s: Parameter to begin at.
        before: The three rows sent last, shape (3, n).
        limits: Of the commanded motion.
        h: Time between rows [s].
        share: Part of the limits that the decay may take.
        part: Part of that speed to begin with; the smaller, the less path and decay add up to at first.
    """
    q, v, a = continuous(before, h)
    at = np.array([s])
    first, second = path.derivatives(at)
    rate = part * _rate(first[0], v, limits)
    try:
        decay = Decay(q - path.at(at)[0], v - rate * first[0], a - rate**2 * second[0], limits, share)
    except ValueError:
        return None
    return np.array([s, rate, 0.0]), decay


def _rate(along: Array, velocity: Array, limits: Limits) -> float:
    """Part of the path's own velocity `along` (n,) at which `velocity` (n,) goes that way, 0 to 1."""
    scale = limits.velocity**-2.0
    size = float(along @ (scale * along))
    return float(np.clip(along @ (scale * velocity) / size, 0.0, 1.0)) if size > 0.0 else 0.0
