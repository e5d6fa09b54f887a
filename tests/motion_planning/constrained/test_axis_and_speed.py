"""The constraint and the speed cap as values, against poses and finite differences."""

import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.motion import Trajectory
from praxia.motion_planning.constrained import AxisConstraint, SpeedCap


def test_the_angle_is_that_of_the_axis_in_the_pose_of_the_tool(panda) -> None:
    constraint = AxisConstraint([0, 2, 0], [1, 1, 0], 0.1)
    rows = np.random.default_rng(0).uniform(panda.arm_limits.lower, panda.arm_limits.upper, (20, 7))
    wanted = [np.arccos(panda.fk(q).R[:, 1] @ [1, 1, 0] / np.sqrt(2)) for q in rows]
    np.testing.assert_allclose(constraint.angles(panda.chain, rows), wanted, atol=1e-9)


def test_upright_holds_at_home_however_the_base_stands(panda) -> None:
    tilted = panda.with_base(Pose(np.zeros(3), np.array([0.8, 0.6, 0.0, 0.0])))
    constraint = AxisConstraint.upright(tilted, 0.01)
    assert constraint.violation(panda.chain, panda.arm_home, "home") == ""
    up_W = tilted.X_WB.R @ constraint.direction_B
    np.testing.assert_allclose(up_W, [0, 0, 1], atol=1e-12)


def test_a_tilt_is_named_with_its_angle(panda) -> None:
    bent = panda.arm_home + np.array([0, 0, 0, 0, 0, 0.2, 0])
    said = AxisConstraint.upright(panda, 0.01).violation(panda.chain, bent, "the goal")
    assert said == "the goal tilts the tool by 11.46 degrees, allowed are 0.57"


@pytest.mark.parametrize(
    ("axis", "direction", "tolerance", "named"),
    [
        ([0, 0, 0], [0, 0, 1], 0.1, "axis_T"),
        ([0, 0, 1], [0, np.nan, 1], 0.1, "direction_B"),
        ([0, 0, 1], [0, 0, 1], 0.0, "tolerance"),
        ([0, 0, 1], [0, 0, 1], 2.0, "tolerance"),
        ([0, 0, 1], [0, 0, 1], np.nan, "tolerance"),
    ],
)
def test_constraints_that_cannot_be_are_refused(axis, direction, tolerance, named) -> None:
    with pytest.raises(InvalidInput, match=named):
        AxisConstraint(axis, direction, tolerance)


def test_a_path_run_at_the_whole_of_the_cap_moves_the_tool_at_the_cap(panda) -> None:
    rng = np.random.default_rng(1)
    q, tangent = panda.arm_home + 0.3 * rng.normal(size=(10, 7)), rng.normal(size=(10, 7))
    h = 1e-6

    def speeds(cap):
        moves = tangent / cap.share(panda.chain, q, tangent)[:, None]
        pairs = [(panda.fk(a - h * v), panda.fk(a + h * v)) for a, v in zip(q, moves, strict=True)]
        return np.array([before.distance(after) for before, after in pairs]) / (2 * h)

    np.testing.assert_allclose(speeds(SpeedCap(linear=0.25))[:, 0], 0.25, rtol=1e-5)
    np.testing.assert_allclose(speeds(SpeedCap(angular=0.5))[:, 1], 0.5, rtol=1e-4)
    both = speeds(SpeedCap(0.25, 0.5))
    np.testing.assert_allclose(np.maximum(both[:, 0] / 0.25, both[:, 1] / 0.5), 1.0, rtol=1e-4)


def test_a_tool_that_stands_and_no_cap_use_nothing_of_it(panda) -> None:
    q = panda.arm_home[None]
    assert SpeedCap(linear=0.1).share(panda.chain, q, np.zeros((1, 7))) == 0.0
    assert SpeedCap().share(panda.chain, q, np.ones((1, 7))) == 0.0


def test_the_share_of_the_cap_that_a_motion_uses_is_its_fastest_step(panda) -> None:
    turn = np.array([1.0, 0, 0, 0, 0, 0, 0])
    rows = panda.arm_home + np.cumsum([0.001, 0.002, 0.0015])[:, None] * turn
    radius = np.linalg.norm(panda.fk(panda.arm_home).p[:2])
    use = SpeedCap(linear=0.5).use(panda.chain, Trajectory(1_000_000, rows), panda.arm_home)
    assert use == pytest.approx(2.0 * radius / 0.5, rel=1e-6)


@pytest.mark.parametrize("cap", [(0.0, 1.0), (1.0, -1.0), (np.nan, 1.0)])
def test_caps_that_cannot_be_are_refused(cap) -> None:
    with pytest.raises(InvalidInput, match="speed cap"):
        SpeedCap(*cap)
