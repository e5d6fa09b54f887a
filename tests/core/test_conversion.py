"""Conversions undo each other and agree with matrices."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

from praxia.core.action import ActionSpace, ControlMode
from praxia.core.conversion import (
    apply_delta,
    delta_between,
    delta_from_transform,
    joint_deltas_from_positions,
    joint_positions_from_deltas,
    joint_positions_from_velocities,
    joint_velocities_from_positions,
    pose_from_vector,
    poses_from_deltas,
    transform_from_delta,
    vector_from_pose,
)
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.limits import Limits
from praxia.core.spaces import (
    end_effector_delta_space,
    end_effector_pose_space,
    gripper_space,
    joint_delta_space,
    joint_position_space,
    joint_velocity_space,
)

laws = settings(derandomize=True, max_examples=150, deadline=None)
PERIOD = 20_000_000
DELTA = end_effector_delta_space(PERIOD)
LIMITS = Limits(
    names=("a", "b", "grip"),
    units=("rad", "rad", "m"),
    lower=np.array([-1.0, -2.0, 0.0]),
    upper=np.array([1.0, 2.0, 0.08]),
    velocity=np.array([1.0, 2.0, 0.1]),
    acceleration=np.ones(3),
    jerk=np.ones(3),
)
seeds = st.integers(0, 2**32 - 1)


def random_pose(rng: np.random.Generator) -> Pose:
    return Pose(rng.uniform(-1, 1, 3), rng.normal(size=4))


@laws
@given(seeds)
def test_a_delta_is_its_transform_and_back(seed: int) -> None:
    delta = DELTA.sample(np.random.default_rng(seed))
    X = transform_from_delta(delta)
    expected = np.eye(4)
    expected[:3, :3] = Rotation.from_euler("XYZ", delta[3:]).as_matrix()
    expected[:3, 3] = delta[:3]
    assert np.allclose(X, expected, atol=1e-12)
    assert np.allclose(delta_from_transform(X), delta, atol=1e-12)


@laws
@given(seeds, st.sampled_from(["base", "tool"]))
def test_the_delta_between_two_poses_leads_from_one_to_the_other(seed: int, frame: str) -> None:
    rng = np.random.default_rng(seed)
    start, goal = random_pose(rng), random_pose(rng)
    reached = apply_delta(start, delta_between(start, goal, frame), frame)
    assert np.allclose(reached.matrix(), goal.matrix(), atol=1e-9)


@laws
@given(seeds, st.sampled_from(["base", "tool"]))
def test_a_delta_is_found_again_between_its_ends(seed: int, frame: str) -> None:
    rng = np.random.default_rng(seed)
    start, delta = random_pose(rng), DELTA.sample(rng)
    assert np.allclose(delta_between(start, apply_delta(start, delta, frame), frame), delta, atol=1e-9)


def test_the_frame_decides_which_axes_a_delta_follows() -> None:
    turned = Pose.from_yaw(np.pi / 2, (1.0, 0, 0))
    forward = [0.05, 0, 0, 0, 0, 0]
    assert np.allclose(apply_delta(turned, forward, "base").p, [1.05, 0, 0])
    assert np.allclose(apply_delta(turned, forward, "tool").p, [1.0, 0.05, 0])


@laws
@given(seeds)
def test_absolute_poses_survive_as_vectors(seed: int) -> None:
    X = random_pose(np.random.default_rng(seed))
    assert np.allclose(pose_from_vector(vector_from_pose(X)).matrix(), X.matrix(), atol=1e-9)
    space = end_effector_pose_space(np.array([[-1.0, -1, -1], [1, 1, 1]]), PERIOD)
    assert space.contains(vector_from_pose(X))


@laws
@given(seeds, st.sampled_from(["base", "tool"]))
def test_a_sequence_of_deltas_accumulates(seed: int, frame: str) -> None:
    rng = np.random.default_rng(seed)
    space = end_effector_delta_space(PERIOD, frame=frame)
    start, deltas = random_pose(rng), space.sample(rng, 5)
    poses = poses_from_deltas(start, deltas, space)
    assert len(poses) == 5
    before = [start, *poses[:-1]]
    again = [delta_between(a, b, frame) for a, b in zip(before, poses, strict=True)]
    assert np.allclose(again, deltas, atol=1e-9)


@laws
@given(seeds)
def test_joint_deltas_and_velocities_lead_to_the_positions_that_they_came_from(seed: int) -> None:
    rng = np.random.default_rng(seed)
    q = rng.uniform(LIMITS.lower, LIMITS.upper)
    deltas = joint_delta_space(LIMITS, PERIOD).sample(rng, 8)
    positions = joint_positions_from_deltas(q, deltas, joint_delta_space(LIMITS, PERIOD))
    assert np.allclose(joint_deltas_from_positions(q, positions), deltas, atol=1e-12)
    velocities = joint_velocities_from_positions(q, positions, PERIOD)
    assert np.allclose(velocities, deltas / 0.02)
    again = joint_positions_from_velocities(q, velocities, joint_velocity_space(LIMITS, PERIOD))
    assert np.allclose(again, positions, atol=1e-12)


def test_actions_of_another_kind_outside_their_bounds_or_not_finite_are_refused() -> None:
    space = joint_delta_space(LIMITS, PERIOD)
    with pytest.raises(InvalidInput, match="kind 'joint_delta', got 'joint_velocity'"):
        joint_positions_from_deltas(np.zeros(3), np.zeros((2, 3)), joint_velocity_space(LIMITS, PERIOD))
    for bad in (np.full((2, 3), 9.0), np.full((2, 3), np.nan), np.zeros((2, 2))):
        with pytest.raises(InvalidInput, match="finite joint_delta actions"):
            joint_positions_from_deltas(np.zeros(3), bad, space)
    with pytest.raises(InvalidInput, match="does not fit"):
        joint_positions_from_deltas(np.zeros(2), np.zeros((2, 3)), space)
    with pytest.raises(InvalidInput, match="'base' or 'tool'"):
        apply_delta(Pose.identity(), np.zeros(6), "world")
    with pytest.raises(InvalidInput, match="6 numbers"):
        pose_from_vector(np.zeros(7))
    with pytest.raises(InvalidInput, match="period"):
        joint_velocities_from_positions(np.zeros(3), np.zeros((2, 3)), 0)


def test_the_usual_spaces_say_what_they_mean() -> None:
    assert DELTA.upper.tolist() == [0.05, 0.05, 0.05, 0.1, 0.1, 0.1]
    assert DELTA.lower.tolist() == (-DELTA.upper).tolist()
    spaces: list[tuple[ActionSpace, ControlMode, bool]] = [
        (joint_position_space(LIMITS, PERIOD), ControlMode.JOINT_POSITION, True),
        (joint_velocity_space(LIMITS, PERIOD), ControlMode.JOINT_VELOCITY, True),
        (joint_delta_space(LIMITS, PERIOD), ControlMode.JOINT_DELTA, False),
        (DELTA, ControlMode.END_EFFECTOR_DELTA, False),
        (gripper_space(LIMITS, PERIOD), ControlMode.GRIPPER, True),
    ]
    for space, mode, absolute in spaces:
        assert (space.mode, space.absolute, space.period) == (mode, absolute, PERIOD)
    assert joint_velocity_space(LIMITS, PERIOD).units == ("rad/s", "rad/s", "m/s")
    assert gripper_space(LIMITS, PERIOD).upper.tolist() == [0.08]
    assert gripper_space(LIMITS, PERIOD, name="b").names == ("b",)
    with pytest.raises(InvalidInput, match="valid: a, b, grip"):
        gripper_space(LIMITS, PERIOD, name="hand")
    with pytest.raises(InvalidInput, match="'base' or 'tool'"):
        end_effector_delta_space(PERIOD, frame="world")
