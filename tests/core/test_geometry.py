"""Laws of SO(3) and SE(3), and agreement with SciPy."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.linalg import expm
from scipy.spatial.transform import Rotation

from praxia.core.errors import InvalidInput
from praxia.core.geometry import (
    Pose,
    matrix_from_quat,
    matrix_from_rotvec,
    matrix_from_xyz_euler,
    quat_from_matrix,
    quat_from_rotvec,
    quat_multiply,
    rotvec_from_matrix,
    rotvec_from_quat,
    skew,
    xyz_euler_from_matrix,
)

laws = settings(derandomize=True, max_examples=150, deadline=None)
numbers = st.floats(-10, 10, allow_subnormal=False)
vectors = st.tuples(numbers, numbers, numbers).map(np.array)
quats = st.tuples(numbers, numbers, numbers, numbers).map(np.array).filter(lambda q: np.linalg.norm(q) > 1e-3)
poses = st.builds(Pose, vectors, quats)
# Angles near the places where formulas break: zero, a quarter and a half turn.
angles = st.one_of(
    st.floats(-3.14, 3.14, allow_subnormal=False),
    st.sampled_from([0.0, 1e-12, 1e-7, 1e-4, np.pi / 2, np.pi / 2 - 1e-8, np.pi / 2 - 1e-5, np.pi - 1e-9, -np.pi / 2]),
)
eulers = st.tuples(angles, angles, angles).map(np.array)


def same_pose(a: Pose, b: Pose, tolerance: float = 1e-9) -> bool:
    return np.allclose(a.matrix(), b.matrix(), atol=tolerance, rtol=0)


@laws
@given(poses, poses, poses)
def test_poses_compose_associatively(a: Pose, b: Pose, c: Pose) -> None:
    assert same_pose((a @ b) @ c, a @ (b @ c))


@laws
@given(poses)
def test_the_identity_is_neutral_and_the_inverse_undoes(a: Pose) -> None:
    assert same_pose(a @ Pose.identity(), a)
    assert same_pose(Pose.identity() @ a, a)
    assert same_pose(a @ a.inverse(), Pose.identity())
    assert same_pose(a.inverse() @ a, Pose.identity())


@laws
@given(poses, poses, vectors)
def test_composition_is_the_product_of_matrices(a: Pose, b: Pose, p: np.ndarray) -> None:
    assert np.allclose((a @ b).matrix(), a.matrix() @ b.matrix(), atol=1e-9)
    assert np.allclose((a @ b).apply(p), a.apply(b.apply(p)), atol=1e-9)
    assert np.allclose(a.apply(np.stack([p, 2 * p]))[0], a.apply(p))


@laws
@given(quats)
def test_rotation_matrices_are_scipys_and_proper(q: np.ndarray) -> None:
    R = matrix_from_quat(q)
    assert np.allclose(R, Rotation.from_quat(np.roll(q, -1)).as_matrix(), atol=1e-12)
    assert np.allclose(R @ R.T, np.eye(3), atol=1e-12)
    assert np.linalg.det(R) == pytest.approx(1.0)


@laws
@given(quats, quats)
def test_quaternion_products_are_scipys(a: np.ndarray, b: np.ndarray) -> None:
    a, b = a / np.linalg.norm(a), b / np.linalg.norm(b)
    expected = (Rotation.from_quat(np.roll(a, -1)) * Rotation.from_quat(np.roll(b, -1))).as_matrix()
    assert np.allclose(matrix_from_quat(quat_multiply(a, b)), expected, atol=1e-12)


@laws
@given(eulers)
def test_euler_angles_give_scipys_matrix_and_come_back_as_the_same_rotation(xyz: np.ndarray) -> None:
    R = matrix_from_xyz_euler(xyz)
    assert np.allclose(R, Rotation.from_euler("XYZ", xyz).as_matrix(), atol=1e-12)
    back = xyz_euler_from_matrix(R)
    assert abs(back[1]) <= np.pi / 2
    assert np.allclose(matrix_from_xyz_euler(back), R, atol=2e-9)


@pytest.mark.parametrize("middle", [np.pi / 2, -np.pi / 2])
@pytest.mark.parametrize("outer", [(0.3, 0.5), (-1.0, 2.0), (3.0, -3.0)])
def test_euler_angles_survive_gimbal_lock(middle: float, outer: tuple[float, float]) -> None:
    R = Rotation.from_euler("XYZ", [outer[0], middle, outer[1]]).as_matrix()
    assert np.allclose(matrix_from_xyz_euler(xyz_euler_from_matrix(R)), R, atol=1e-9)


@laws
@given(eulers)
def test_rotation_vectors_are_the_matrix_logarithm(w: np.ndarray) -> None:
    R = matrix_from_rotvec(w)
    assert np.allclose(R, expm(skew(w)), atol=1e-11)
    assert np.allclose(matrix_from_quat(quat_from_rotvec(w)), R, atol=1e-12)
    back = rotvec_from_matrix(R)
    assert np.linalg.norm(back) <= np.pi + 1e-12
    assert np.allclose(matrix_from_rotvec(back), R, atol=1e-9)


@laws
@given(quats)
def test_both_signs_of_a_quaternion_are_one_rotation(q: np.ndarray) -> None:
    q = q / np.linalg.norm(q)
    assert np.allclose(rotvec_from_quat(q), rotvec_from_quat(-q), atol=1e-9) or abs(q[0]) < 1e-9
    assert np.allclose(Pose(np.zeros(3), q).R, Pose(np.zeros(3), -q).R, atol=1e-12)
    assert Pose(np.zeros(3), q).quat_wxyz[0] >= 0
    again = quat_from_matrix(matrix_from_quat(q))
    assert np.allclose(matrix_from_quat(again), matrix_from_quat(q), atol=1e-12)


@pytest.mark.parametrize("axis", [(1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 1, 0), (-1, 2, 3)])
def test_half_turns_survive_every_representation(axis: tuple[float, float, float]) -> None:
    w = np.pi * np.array(axis) / np.linalg.norm(axis)
    R = Rotation.from_rotvec(w).as_matrix()
    assert np.allclose(matrix_from_quat(quat_from_matrix(R)), R, atol=1e-12)
    assert np.allclose(matrix_from_rotvec(rotvec_from_matrix(R)), R, atol=1e-12)


@pytest.mark.parametrize("angle", [0.0, 1e-12, 1e-9, 1e-4, 1.0, 3.0, np.pi])
def test_the_distance_of_poses_tells_small_and_large_angles(angle: float) -> None:
    a = Pose.from_yaw(0.3, (1.0, 2.0, 3.0))
    b = a @ Pose(np.array([0, 0, 2.0]), quat_from_rotvec([angle, 0, 0]))
    distance, turned = a.distance(b)
    assert distance == pytest.approx(2.0)
    assert turned == pytest.approx(angle, rel=1e-6, abs=1e-15)


def test_a_pose_is_normalised_read_only_and_finite() -> None:
    pose = Pose(np.array([1.0, 2, 3]), np.array([-2.0, 0, 0, 0]))
    assert pose.quat_wxyz.tolist() == [1, 0, 0, 0]
    for array in (pose.p, pose.quat_wxyz, pose.R):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 5
    for p, q in [((np.nan, 0, 0), (1, 0, 0, 0)), ((0, 0, 0), (0, 0, 0, 0)), ((0, 0, 0), (np.inf, 0, 0, 0))]:
        with pytest.raises(InvalidInput, match="finite"):
            Pose(np.array(p), np.array(q))


def test_yaw_is_the_heading_seen_from_above() -> None:
    assert Pose.from_yaw(0.7).yaw == pytest.approx(0.7)
    assert Pose.from_matrix(Pose.from_yaw(-2.0, (1, 2, 3)).matrix()).yaw == pytest.approx(-2.0)
