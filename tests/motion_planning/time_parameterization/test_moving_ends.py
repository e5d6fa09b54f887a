"""Motions that start or end moving: the given state is met exactly, and the limits hold across it."""

import numpy as np
import pytest
from timing_oracles import JERKY, PANDA, PERIOD, ROUNDING, H, shares, waypoints

from praxia.core.errors import InvalidInput
from praxia.core.motion import MotionState
from praxia.motion_planning.time_parameterization import state_after, time_path

BOTH = pytest.mark.parametrize("limits", [PANDA, JERKY], ids=["published", "slow_jerk"])


def moving(rng, q, limits):
    """A state that half of the limits allow, in a direction that has nothing to do with any path."""
    fastest = np.minimum(limits.acceleration, np.sqrt(limits.jerk * limits.velocity))
    return MotionState(q, rng.uniform(-0.5, 0.5, 7) * limits.velocity, rng.uniform(-0.5, 0.5, 7) * fastest)


@BOTH
@pytest.mark.parametrize("ends", ["start", "goal", "both"])
def test_limits_hold_across_moving_ends(limits, ends):
    rng = np.random.default_rng(0)
    for i in range(6):
        points = waypoints(rng, 2 + i % 4, (0.3, 0.6)[i % 2])
        start = moving(rng, points[0], limits) if ends != "goal" else None
        goal = moving(rng, points[-1], limits) if ends != "start" else None
        motion = time_path(points, limits, period=PERIOD, start=start, goal=goal)
        used = shares(points[0], motion.trajectory.q, limits, leaving=start, arriving=goal)
        assert (used <= ROUNDING).all()
        assert np.array_equal(motion.trajectory.q[-1], points[-1])


@BOTH
def test_the_given_states_are_the_derivatives_at_the_ends(limits):
    rng = np.random.default_rng(1)
    points = waypoints(rng, 4, 0.4)
    start, goal = moving(rng, points[0], limits), moving(rng, points[-1], limits)
    rows = time_path(points, limits, period=PERIOD, start=start, goal=goal).trajectory.q
    for state, (q, near, next_) in ((start, (points[0], *rows[:2])), (goal, rows[:-4:-1])):
        sign = 1.0 if state is start else -1.0
        velocity, acceleration = (4.0 * near - 3.0 * q - next_) / (2.0 * H), (next_ - 2.0 * near + q) / H**2
        assert (np.abs(sign * velocity - state.dq) <= limits.jerk * H**2).all()
        assert (np.abs(acceleration - state.ddq) <= 1.01 * limits.jerk * H).all()


def test_a_replan_from_a_row_of_a_running_motion_continues_it():
    rng = np.random.default_rng(2)
    points = waypoints(rng, 4, 0.4)
    running = time_path(points, JERKY, period=PERIOD).trajectory.q
    for row in (300, 700, 1100):
        state = state_after(running[row - 2 : row + 1], PERIOD)
        onward = np.vstack([running[row], waypoints(rng, 2, 0.3)])
        rows = time_path(onward, JERKY, period=PERIOD, start=state).trajectory.q
        whole = np.vstack([running[: row + 1], rows])
        assert (shares(points[0], whole, JERKY) <= 1.0 + 1e-4).all()


def test_a_state_at_rest_is_the_same_as_none():
    points = waypoints(np.random.default_rng(3), 3, 0.4)
    still = MotionState.at_rest(points[0])
    plain, given = (time_path(points, PANDA, period=PERIOD, start=s).trajectory.q for s in (None, still))
    assert np.array_equal(plain, given)


def test_a_path_too_short_to_brake_on_is_none():
    points = waypoints(np.random.default_rng(4), 2, 0.3)
    fast = MotionState(points[0], -PANDA.velocity, np.zeros(7))
    wall = points[0] - 0.02 * PANDA.velocity

    def free(rows):
        return (rows > wall).all(axis=1)

    assert time_path(points, PANDA, period=PERIOD, free=free, start=fast) is None


def test_a_state_that_is_not_at_its_waypoint_is_refused():
    points = waypoints(np.random.default_rng(5), 3, 0.3)
    with pytest.raises(InvalidInput, match="start: its position"):
        time_path(points, PANDA, period=PERIOD, start=MotionState(points[1], np.ones(7), np.zeros(7)))
    with pytest.raises(InvalidInput, match="goal: dq must be 7 finite numbers"):
        time_path(points, PANDA, period=PERIOD, goal=MotionState(points[2], np.full(7, np.nan), np.zeros(7)))
