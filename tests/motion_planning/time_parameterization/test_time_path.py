"""Motions through waypoints: limits by differences written out, laws that hold for any such motion, and the tube."""

from dataclasses import replace

import numpy as np
import pytest
from timing_oracles import JERKY, PANDA, PERIOD, ROUNDING, H, off_the_polyline, ruckig_straight, shares, waypoints

from praxia.core.errors import InvalidInput
from praxia.motion_planning.time_parameterization import TimingSettings, ToolSpeed, TorqueLimit, TubeSettings, time_path

BOTH = pytest.mark.parametrize("limits", [PANDA, JERKY], ids=["published", "slow_jerk"])


@BOTH
def test_every_limit_holds_in_finite_differences_from_rest_to_rest(limits):
    rng = np.random.default_rng(0)
    for i in range(40):
        points = waypoints(rng, 2 + i % 6, (0.01, 0.15, 0.6)[i % 3])
        motion = time_path(points, limits, period=PERIOD)
        assert (shares(points[0], motion.trajectory.q, limits) <= ROUNDING).all()
        assert np.array_equal(motion.trajectory.q[-1], points[-1])
        assert np.allclose(motion.use, shares(points[0], motion.trajectory.q, limits), rtol=1e-6)


@BOTH
def test_some_limit_is_used_nearly_in_full(limits):
    rng = np.random.default_rng(1)
    for i in range(10):
        points = waypoints(rng, 2 + i % 4, 0.3)
        assert shares(points[0], time_path(points, limits, period=PERIOD).trajectory.q, limits).max() > 0.97


@BOTH
def test_the_continuous_motion_holds_the_limits_between_the_rows_too(limits):
    rng = np.random.default_rng(2)
    for i in range(6):
        points = waypoints(rng, 2 + i, 0.4)
        coarse = time_path(points, limits, period=8 * PERIOD)
        (leg,) = coarse.legs
        t = np.arange(0.0, leg.law.duration, H / 4)
        part = np.clip(np.searchsorted(leg.law.times, t, side="right") - 1, 0, len(leg.law.pieces) - 1)
        u = sum(leg.law.pieces[part, k] * (t - leg.law.times[part]) ** k for k in range(6))
        # Within a millisecond the jerk may be larger where the curve's third derivative jumps.
        assert (shares(points[0], leg.curve(u), limits, h=H / 4) <= (1.0 + 5e-3, 1.0 + 5e-3, 1.25)).all()


@BOTH
def test_a_straight_motion_is_hardly_slower_than_the_time_optimal_one(limits):
    rng = np.random.default_rng(3)
    for reach in (0.02, 0.1, 0.4, 1.0):
        points = waypoints(rng, 2, reach)
        optimum = ruckig_straight(*points, limits)
        duration = time_path(points, limits, period=PERIOD).duration
        assert optimum * (1.0 - 1e-6) <= duration <= optimum * 1.02


@BOTH
def test_two_waypoints_are_joined_by_the_straight_line(limits):
    points = waypoints(np.random.default_rng(4), 2, 0.7)
    rows = time_path(points, limits, period=PERIOD).trajectory.q
    assert max(off_the_polyline(q, points) for q in rows[::9]) < 1e-12


@BOTH
def test_scaling_the_limits_scales_time(limits):
    points = waypoints(np.random.default_rng(5), 5, 0.4)
    fast = replace(limits, velocity=limits.velocity * 2, acceleration=limits.acceleration * 4, jerk=limits.jerk * 8)
    slow, quick = (time_path(points, bounds, period=PERIOD).duration for bounds in (limits, fast))
    assert quick == pytest.approx(slow / 2, rel=2e-3)


@BOTH
def test_the_way_back_takes_as_long(limits):
    rng = np.random.default_rng(6)
    for count in (3, 4, 6):
        points = waypoints(rng, count, 0.4)
        there, back = (time_path(way, limits, period=PERIOD).duration for way in (points, points[::-1]))
        assert there == pytest.approx(back, rel=5e-3)


def test_equal_calls_give_equal_motions():
    points = waypoints(np.random.default_rng(7), 5, 0.4)
    first, second = (time_path(points, JERKY, period=PERIOD).trajectory.q for _ in range(2))
    assert np.array_equal(first, second)


def test_components_of_any_number_are_timed():
    rng = np.random.default_rng(8)
    for n in (1, 2, 9, 17):
        limits = replace(
            PANDA.select(slice(0, 1)), names=tuple(f"j{i}" for i in range(n)), units=("rad",) * n,
            lower=np.full(n, -3.0), upper=np.full(n, 3.0), velocity=np.full(n, 2.0),
            acceleration=np.full(n, 5.0), jerk=np.full(n, 100.0), sources={},
        )  # fmt: skip
        points = rng.uniform(-1.0, 1.0, (4, n))
        motion = time_path(points, limits, period=PERIOD)
        assert (shares(points[0], motion.trajectory.q, limits) <= ROUNDING).all()


def test_without_obstacles_corners_are_passed_without_a_stop():
    motion = time_path(waypoints(np.random.default_rng(9), 6, 0.5), PANDA, period=PERIOD)
    speeds = np.abs(np.diff(motion.trajectory.q, axis=0)).max(axis=1) / H
    assert motion.stops == () and speeds[20:-20].min() > 0.1


def ball(centre, radius):
    """All configurations farther than `radius` from `centre` are free."""
    return lambda rows: np.linalg.norm(rows - centre, axis=1) > radius


def test_a_corner_is_cut_only_as_far_as_it_is_free():
    rng = np.random.default_rng(10)
    for _ in range(10):
        points = waypoints(rng, 3, 0.5)
        inward = 0.5 * (points[0] + points[2]) - points[1]
        inward /= np.linalg.norm(inward)
        wide = time_path(points, PANDA, period=PERIOD)
        for depth in (0.05, 0.01):
            free = ball(points[1] + (depth + 0.05) * inward, 0.05)
            if (
                not free(np.linspace(points[0], points[1], 200)).all()
                or not free(np.linspace(points[1], points[2], 200)).all()
            ):
                continue
            tight = time_path(points, PANDA, free=free, period=PERIOD)
            assert tight.blocked is None
            assert free(np.vstack([points[:1], tight.trajectory.q])).all()
            assert tight.duration >= wide.duration * (1.0 - 1e-6)


def test_a_corner_that_cannot_be_cut_is_stopped_at_and_kept():
    points = waypoints(np.random.default_rng(11), 4, 0.4)

    def free(rows):
        near = np.linalg.norm(rows - points[2], axis=1) < 0.3
        return ~near | np.array([off_the_polyline(q, points) < 1e-9 for q in rows])

    motion = time_path(points, PANDA, free=free, period=PERIOD)
    assert motion.stops == (2,) and len(motion.legs) == 2
    assert free(motion.trajectory.q).all()
    assert np.abs(motion.trajectory.q - points[2]).max(axis=1).min() < 1e-9
    assert (shares(points[0], motion.trajectory.q, PANDA) <= ROUNDING).all()


def test_a_straight_line_that_is_not_free_is_told():
    points = waypoints(np.random.default_rng(12), 3, 0.4)
    motion = time_path(points, PANDA, free=ball(0.5 * (points[0] + points[1]), 0.02), period=PERIOD)
    assert motion.blocked is not None and not ball(0.5 * (points[0] + points[1]), 0.02)(motion.blocked[None])[0]


def test_a_finer_check_asks_more_often():
    points = waypoints(np.random.default_rng(13), 4, 0.4)
    asked = []
    for spacing in (0.02, 0.005):
        settings = TimingSettings(tube=TubeSettings(spacing=spacing))
        free = lambda rows: np.ones(len(rows), dtype=bool)  # noqa: E731
        asked.append(time_path(points, PANDA, free=free, period=PERIOD, settings=settings).checked)
    length = np.linalg.norm(np.diff(points, axis=0), axis=1).sum()
    assert asked[1] > 3 * asked[0] and asked[0] > 0.7 * length / 0.02


@BOTH
def test_the_tool_keeps_below_its_speed(limits):
    weights = np.random.default_rng(14).uniform(0.1, 0.5, (3, 7))
    tool = ToolSpeed(lambda q, dq: np.linalg.norm(dq @ weights.T, axis=1), 0.25)
    points = waypoints(np.random.default_rng(15), 4, 0.4)
    rows = time_path(points, limits, tool=tool, period=PERIOD).trajectory.q
    velocity = np.diff(np.vstack([points[:1], rows]), axis=0) / H
    fastest = tool.of(rows, velocity).max()
    assert 0.24 < fastest <= 0.25 * (1.0 + 2e-3)
    assert (shares(points[0], rows, limits) <= ROUNDING).all()


def test_torques_keep_below_their_limits():
    inertia = np.diag(np.linspace(2.0, 0.2, 7))

    def torques(q, dq, ddq):
        return ddq @ inertia + 0.3 * dq * np.roll(dq, 1, axis=1) + 2.0 * np.sin(q)

    torque = TorqueLimit(torques, np.full(7, 6.0))
    points = waypoints(np.random.default_rng(16), 4, 0.4)
    free_of_torque, limited = (time_path(points, PANDA, torque=t, period=PERIOD) for t in (None, torque))
    rows = np.vstack([points[:1], limited.trajectory.q])
    velocity, acceleration = np.diff(rows, axis=0) / H, np.diff(rows, 2, axis=0) / H**2
    used = np.abs(torques(rows[1:-1], 0.5 * (velocity[1:] + velocity[:-1]), acceleration)).max()
    assert 5.5 < used <= 6.0 * 1.02
    assert limited.duration > 1.2 * free_of_torque.duration


def test_equal_waypoints_count_once_and_one_is_no_motion():
    points = waypoints(np.random.default_rng(17), 3, 0.4)
    twice = time_path(np.repeat(points, 2, axis=0), PANDA, period=PERIOD)
    assert np.array_equal(twice.trajectory.q, time_path(points, PANDA, period=PERIOD).trajectory.q)
    still = time_path(points[[0, 0]], PANDA, period=PERIOD)
    assert still.duration == 0.0 and np.array_equal(still.trajectory.q, points[:1])


def test_bad_input_is_refused_in_one_sentence():
    points = waypoints(np.random.default_rng(18), 3, 0.4)
    bad = points.copy()
    bad[1, 3] = np.nan
    with pytest.raises(InvalidInput, match="panda_joint4 of waypoint 1 is not a finite number"):
        time_path(bad, PANDA, period=PERIOD)
    with pytest.raises(InvalidInput, match="waypoints: expected shape"):
        time_path(points[:, :6], PANDA, period=PERIOD)
    with pytest.raises(InvalidInput, match="at least one"):
        time_path(np.empty((0, 7)), PANDA, period=PERIOD)
    weak = TorqueLimit(lambda q, dq, ddq: ddq + 9.0, np.full(7, 6.0))
    with pytest.raises(InvalidInput, match="hold the arm still"):
        time_path(points, PANDA, torque=weak, period=PERIOD)
