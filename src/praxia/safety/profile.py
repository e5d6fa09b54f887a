"""How far along a path at which time: jerk-limited scalar profiles, time-optimal by ruckig."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from praxia.core.arrays import Array

if TYPE_CHECKING:
    import ruckig

__all__ = ["Pace", "Profile", "profile_through", "profile_to", "stop_profile"]


@dataclass(frozen=True)
class Pace:
    """Bounds on the progress along a path whose natural speed is 1.

    Attributes:
        rate: Largest speed, as a part of the natural one.
        change: Largest change of the rate per time [1/s].
        jerk: Largest change of that [1/s^2].
    """

    rate: float
    change: float
    jerk: float

    @classmethod
    def braking_in(cls, seconds: float, rate: float = 1.0) -> Pace:
        """Bounds with which a rate of 1 is brought to 0 in this time [s]."""
        return cls(rate, 2.0 / seconds, 4.0 / seconds**2)


@dataclass(frozen=True, eq=False)
class Profile:
    """Pieces of constant jerk.

    Attributes:
        begins: Time at which each piece begins [s], shape (p,).
        states: Position, speed and acceleration there, shape (p, 3).
        jerks: Jerk of each piece, shape (p,).
        duration: Time at which the end is reached [s].
        end: Position, speed and acceleration from then on, shape (3,).
    """

    begins: Array
    states: Array
    jerks: Array
    duration: float
    end: Array

    def at(self, times: Array) -> Array:
        """Position, speed and acceleration at `times` [s] (k,), shape (k, 3)."""
        i = np.searchsorted(self.begins, times, side="right") - 1
        t, j = times - self.begins[i], self.jerks[i]
        p, v, a = self.states[i].T
        found = np.stack((p + t * (v + t * (a / 2.0 + t * j / 6.0)), v + t * (a + t * j / 2.0), a + t * j), axis=1)
        found[times >= self.duration] = self.end
        return found


def profile_to(state: Array, target: float, pace: Pace) -> Profile | None:
    """The fastest profile from `state` (position, speed, acceleration) to rest at `target`; None if there is none."""
    problem = _problem(state, pace)
    problem.target_position = [target]
    return _solved(problem, state, target)


def profile_through(state: Array, target: float, pace: Pace) -> Profile | None:
    """The fastest profile from `state` to the largest rate, which is kept up to `target`; None where that is too near.

    It ends there all of a sudden: for paths that come to rest at their end by themselves.
    """
    problem = _problem(state, pace)
    import ruckig

    problem.control_interface = ruckig.ControlInterface.Velocity
    problem.target_velocity = [pace.rate]
    rise = _solved(problem, state, None)
    if rise is None or rise.end[0] > target:
        return None
    begins, jerks = np.append(rise.begins, rise.duration), np.append(rise.jerks, 0.0)
    states = np.concatenate((rise.states, [[rise.end[0], pace.rate, 0.0]]))
    duration = rise.duration + (target - float(rise.end[0])) / pace.rate
    return Profile(begins, states, jerks, duration, np.array([target, 0.0, 0.0]))


def stop_profile(state: Array, pace: Pace) -> Profile | None:
    """The fastest profile from `state` to rest, wherever that is; None where there is none."""
    problem = _problem(state, pace)
    import ruckig

    problem.control_interface = ruckig.ControlInterface.Velocity
    return _solved(problem, state, None)


def _problem(state: Array, pace: Pace) -> ruckig.InputParameter:
    import ruckig  # whoever only checks limits does without

    problem = ruckig.InputParameter(1)
    problem.current_position, problem.current_velocity, problem.current_acceleration = ([float(x)] for x in state)
    problem.max_velocity, problem.max_acceleration, problem.max_jerk = [pace.rate], [pace.change], [pace.jerk]
    problem.target_velocity, problem.target_acceleration = [0.0], [0.0]
    return problem


def _solved(problem: ruckig.InputParameter, state: Array, target: float | None) -> Profile | None:
    import ruckig

    trajectory = ruckig.Trajectory(1)
    if ruckig.Ruckig(1).calculate(problem, trajectory) not in (ruckig.Result.Working, ruckig.Result.Finished):
        return None
    found = trajectory.profiles[0][0]
    pieces = [(t, j) for t, j in zip((*found.brake.t, *found.t), (*found.brake.j, *found.j), strict=True) if t > 0.0]
    x = (float(state[0]), float(state[1]), float(state[2]))
    begins, states, jerks, now = [], [], [], 0.0
    for t, j in pieces or [(0.0, 0.0)]:
        begins.append(now)
        states.append(x)
        jerks.append(j)
        p, v, a = x
        x = (p + t * (v + t * (a / 2.0 + t * j / 6.0)), v + t * (a + t * j / 2.0), a + t * j)
        now += t
    end = np.array([x[0] if target is None else target, 0.0, 0.0])
    return Profile(np.array(begins), np.array(states), np.array(jerks), now, end)
