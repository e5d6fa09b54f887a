import ast
from pathlib import Path

import numpy as np
import pytest
from motion_oracles import PERIOD, largest_use

import praxia.motion_planning
from praxia.core.errors import InvalidInput
from praxia.core.motion import MotionState
from praxia.motion_planning import MotionScale, brake, follow, gripper_move, straight
from praxia.motion_planning.blend import blend
from praxia.motion_planning.timing import usage

SCALES = (MotionScale(), MotionScale(0.7, 0.4, 0.05), MotionScale(0.5, 0.3, 0.01))
H = PERIOD * 1e-9


def polyline(rng, limits, inner, reach):
    """Random waypoints inside the limits, `reach` of the range long."""
    points = rng.uniform(limits.lower, limits.upper, (inner + 2, len(limits)))
    points = points[0] + reach * (points - points[0])
    points[:, -1] = 0.04
    return points


def distance_to_polyline(q, points):
    """Least Euclidean distance from `q` to the segments through `points`."""
    a, d = points[:-1], np.diff(points, axis=0)
    s = np.clip(((q - a) * d).sum(axis=1) / (d * d).sum(axis=1), 0.0, 1.0)
    return float(np.linalg.norm(a + s[:, None] * d - q, axis=1).min())


@pytest.mark.parametrize("scale", SCALES)
def test_straight_motions_hold_all_limits_and_stay_on_their_line(panda, rng, scale):
    limits = scale.of(panda.limits)
    for i in range(40):
        a, b = rng.uniform(limits.lower, limits.upper, (2, len(limits)))
        b = a + (1.0, 1e-2, 1e-5)[i % 3] * (b - a)
        rows = straight(a, b, limits, period=PERIOD).q
        assert (largest_use(a, rows, limits) <= 1.0).all()
        assert np.array_equal(rows[-1], b)
        assert max(distance_to_polyline(q, np.stack([a, b])) for q in rows[::7]) < 1e-12


def test_a_long_straight_motion_reaches_its_velocity_limit(panda):
    a, b = panda.limits.lower, panda.limits.upper
    assert largest_use(a, straight(a, b, panda.limits, period=PERIOD).q, panda.limits)[0] > 0.999


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("hold", [0.0, 0.3, 1.0])
def test_rounded_polylines_hold_all_limits(panda, rng, scale, hold):
    limits = scale.of(panda.limits)
    for i in range(12):
        points = polyline(rng, limits, 1 + i % 5, (1.0, 0.1)[i % 2])
        rows = blend(points, limits, period=PERIOD, holds=np.full(len(points) - 2, hold)).trajectory.q
        assert (largest_use(points[0], rows, limits) <= 1.0).all()
        assert np.array_equal(rows[-1], points[-1])


def test_corners_held_in_full_are_the_polyline_itself(panda, rng):
    for inner in (1, 3, 6):
        points = polyline(rng, panda.limits, inner, 0.5)
        held = blend(points, panda.limits, period=PERIOD, holds=np.ones(inner)).trajectory.q
        assert max(distance_to_polyline(q, points) for q in held) < 1e-12
        passed = blend(points, panda.limits, period=PERIOD, holds=np.zeros(inner)).trajectory.q
        assert len(passed) <= len(held)


def test_rows_outside_the_reach_of_a_corner_lie_on_the_polyline(panda, rng):
    points = polyline(rng, panda.limits, 3, 0.6)
    rounded = blend(points, panda.limits, period=PERIOD, holds=np.zeros(3))
    away = [distance_to_polyline(q, points) for q in rounded.trajectory.q]
    near = np.zeros(len(away), dtype=bool)
    for first, last in rounded.reach:
        near[max(first, 0) : last + 1] = True
    assert np.max(np.array(away)[~near], initial=0.0) < 1e-12


@pytest.mark.parametrize("scale", SCALES)
def test_followed_curves_hold_all_limits_and_pass_their_points(panda, rng, scale):
    limits = scale.of(panda.limits)
    s = np.linspace(0.0, 1.0, 40)[:, None]
    for i in range(12):
        corners = rng.uniform(limits.lower, limits.upper, (3, len(limits)))
        points = (
            corners[0] + 0.4 * s * (corners[1] - corners[0]) + 0.2 * s**2 * np.sin(3 * s) * (corners[2] - corners[0])
        )
        points = points[0] + (1.0, 0.02)[i % 2] * (points - points[0])
        rows = follow(points, limits, period=PERIOD).q
        assert (largest_use(points[0], rows, limits) <= 1.0).all()
        assert np.array_equal(rows[-1], points[-1])
        assert max(distance_to_polyline(q, points) for q in rows[::5]) < 2e-3


def test_usage_agrees_with_differences_written_out(panda, rng):
    start, rows = rng.normal(size=8), rng.normal(size=(6, 8))
    assert np.allclose(usage(start, rows, panda.limits, period=PERIOD), largest_use(start, rows, panda.limits))


def test_the_gripper_moves_alone(panda):
    move = gripper_move(panda.home, 0.01, panda.limits, period=PERIOD)
    assert (move.q[:, :-1] == panda.home[:-1]).all()
    assert move.q[-1, -1] == 0.01
    assert (np.diff(move.q[:, -1]) <= 1e-15).all()
    assert (largest_use(panda.home, move.q, panda.limits) <= 1.0).all()


def admissible(rng, limits):
    """A commanded state from which the velocity can be kept within its limit while the acceleration ramps to zero."""
    # At most half of the velocity range may be under way already.
    ddq = rng.uniform(-1, 1, len(limits)) * np.minimum(limits.acceleration, np.sqrt(limits.jerk * limits.velocity))
    ramp = ddq * np.abs(ddq) / (2 * limits.jerk) + ddq * H
    low, high = np.maximum(-1.0, -1.0 - ramp / limits.velocity), np.minimum(1.0, 1.0 - ramp / limits.velocity)
    return MotionState(rng.uniform(limits.lower, limits.upper), rng.uniform(low, high) * limits.velocity, ddq)


@pytest.mark.parametrize("scale", SCALES)
def test_braking_holds_all_limits_from_any_admissible_state(panda, rng, scale):
    limits = scale.of(panda.limits)
    for _ in range(400):
        state = admissible(rng, limits)
        stop = brake(state, limits, period=PERIOD).q
        path = np.vstack([state.q, stop, stop[-1:], stop[-1:], stop[-1:]])
        dq = np.vstack([state.dq, np.diff(path, axis=0) / H])
        ddq = np.vstack([state.ddq, np.diff(dq, axis=0) / H])
        dddq = np.diff(ddq, axis=0) / H
        assert (np.abs(dq) <= limits.velocity * (1 + 1e-6)).all()
        assert (np.abs(ddq) <= limits.acceleration * (1 + 1e-6)).all()
        assert (np.abs(dddq) <= limits.jerk * (1 + 1e-6)).all()


def test_braking_takes_no_longer_than_the_continuous_optimum_and_a_few_periods(panda):
    limits = panda.limits
    state = MotionState(panda.home, limits.velocity, np.zeros(8))
    optimum = limits.velocity / limits.acceleration + limits.acceleration / limits.jerk
    assert brake(state, limits, period=PERIOD).duration <= optimum.max() + 3 * H


def test_braking_at_rest_is_standing_still(panda):
    assert (brake(MotionState.at_rest(panda.home), panda.limits, period=PERIOD).q == panda.home).all()


def test_bad_input_is_refused_in_one_sentence(panda):
    bad = panda.home.copy()
    bad[3] = np.nan
    with pytest.raises(InvalidInput, match="panda_joint4 is not a finite number"):
        straight(panda.home, bad, panda.limits, period=PERIOD)
    with pytest.raises(InvalidInput, match="expected 8 numbers"):
        straight(panda.home[:7], panda.home, panda.limits, period=PERIOD)
    with pytest.raises(InvalidInput, match="at least two points"):
        follow(panda.home[None], panda.limits, period=PERIOD)
    with pytest.raises(InvalidInput, match="point 1"):
        follow(np.stack([panda.home, bad, panda.home]), panda.limits, period=PERIOD)
    with pytest.raises(InvalidInput, match="jerk must be above 0"):
        MotionScale(jerk=0.0)
    with pytest.raises(InvalidInput, match="brake"):
        brake(MotionState(panda.home, bad, panda.home), panda.limits, period=PERIOD)


def test_the_cloud_service_of_ruckig_is_never_called_and_mujoco_has_one_door():
    folder = Path(praxia.motion_planning.__file__).parent
    doors = []
    for file in sorted(folder.glob("*.py")):
        text = file.read_text()
        assert "intermediate_positions" not in text, file.name
        imports = [n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Import | ast.ImportFrom)]
        names = [a.name for n in imports for a in n.names] + [
            n.module for n in imports if isinstance(n, ast.ImportFrom)
        ]
        if any(name and name.split(".")[0] == "mujoco" for name in names):
            doors.append(file.name)
    assert doors == ["scene_model.py"]
