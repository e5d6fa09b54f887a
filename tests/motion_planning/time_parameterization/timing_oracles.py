"""Independent truth for timed motions: differences written out, and the peers' durations."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import ruckig

from praxia.robots import Robot

PERIOD = 1_000_000
H = PERIOD * 1e-9
ROUNDING = 1.0 + 1e-6

PANDA = Robot.load("panda").arm_limits
JERKY = replace(PANDA, acceleration=np.full(7, 5.0), jerk=np.full(7, 100.0))


def waypoints(rng, count, reach, limits=PANDA):
    """Random configurations, `reach` of the range around the first."""
    points = rng.uniform(limits.lower, limits.upper, (count, len(limits)))
    return points[0] + reach * (points - points[0])


def extrapolated(q, state, t):
    """Positions at times `t` around a state that keeps its acceleration; at rest without one."""
    if state is None:
        return np.repeat(q[None], len(t), axis=0)
    return np.array([state.q + s * state.dq + s * s * state.ddq / 2 for s in t])


def shares(start, rows, limits, h=H, leaving=None, arriving=None):
    """Largest shares of velocity, acceleration and jerk in the finite differences of `rows`, ends included."""
    before = extrapolated(start, leaving, -h * np.array([3.0, 2.0, 1.0, 0.0]))
    after = extrapolated(rows[-1], arriving, h * np.array([1.0, 2.0, 3.0]))
    difference, found = np.concatenate([before, rows, after]), []
    for limit in (limits.velocity, limits.acceleration, limits.jerk):
        difference = np.diff(difference, axis=0) / h
        found.append(float((np.abs(difference) / limit).max()))
    return np.array(found)


def ruckig_straight(a, b, limits):
    """Duration of the time-optimal jerk-limited motion on the straight line [s]."""
    reach = np.abs(b - a)
    problem = ruckig.InputParameter(1)
    problem.current_position, problem.target_position = [0.0], [1.0]
    problem.max_velocity = [(limits.velocity / reach).min()]
    problem.max_acceleration = [(limits.acceleration / reach).min()]
    problem.max_jerk = [(limits.jerk / reach).min()]
    profile = ruckig.Trajectory(1)
    ruckig.Ruckig(1).calculate(problem, profile)
    return profile.duration


def off_the_polyline(q, points):
    """Least Euclidean distance from `q` to the segments through `points`."""
    a, d = points[:-1], np.diff(points, axis=0)
    s = np.clip(((q - a) * d).sum(axis=1) / (d * d).sum(axis=1), 0.0, 1.0)
    return float(np.linalg.norm(a + s[:, None] * d - q, axis=1).min())
