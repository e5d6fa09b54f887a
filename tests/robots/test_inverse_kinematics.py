"""Inverse kinematics: round trips, limits, honest failure, determinism."""

import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.robots import Robot
from praxia.robots.inverse_kinematics import pose_error


@pytest.fixture(scope="module")
def panda() -> Robot:
    return Robot.load("panda")


def test_at_least_99_of_100_reachable_poses_are_reached_within_the_limits(panda: Robot) -> None:
    rng = np.random.default_rng(3)
    lower, upper = panda.arm_limits.lower, panda.arm_limits.upper
    reached = 0
    for _ in range(100):
        X = panda.fk(rng.uniform(lower, upper))
        result = panda.ik(X, rng=rng)
        reached += result.found
        for q in result.solutions:
            position, angle = panda.fk(q).distance(X)
            assert position < 1e-5
            assert angle < 2e-5
            assert ((q >= lower) & (q <= upper)).all()
    assert reached >= 99


def test_solutions_are_distinct_and_the_nearest_to_the_reference_comes_first(panda: Robot) -> None:
    reference = panda.arm_home + 0.1
    solutions = panda.ik(panda.fk(panda.arm_home), reference=reference, restarts=32).solutions
    assert len(solutions) > 3
    distances = np.linalg.norm(solutions - reference, axis=1)
    assert (np.diff(distances) >= 0).all()
    gaps = np.abs(solutions[:, None] - solutions[None]).max(axis=2) + np.eye(len(solutions))
    assert gaps.min() > 0.02


def test_a_seed_beside_the_solution_finds_it_without_restarts(panda: Robot) -> None:
    q = panda.arm_home + np.array([0.3, 0.2, -0.1, 0.2, 0.1, -0.2, 0.4])
    result = panda.ik(panda.fk(q), seeds=q + 0.05, restarts=0)
    assert len(result.solutions) == 1
    assert result.iterations < 12
    assert np.abs(result.solutions[0] - q).max() < 0.1


def test_a_pose_out_of_reach_gives_a_reason_with_the_best_residual(panda: Robot) -> None:
    result = panda.ik(Pose(np.array([1.5, 0.0, 0.5]), np.array([0.0, 1.0, 0.0, 0.0])))
    assert not result.found
    assert result.solutions.shape == (0, 7)
    assert 0.5 < result.residual[0] < 1.0
    assert "nearest is" in result.reason


def test_equal_calls_give_equal_bits(panda: Robot) -> None:
    X = panda.fk(panda.arm_home)
    first, second = panda.ik(X), panda.ik(X)
    assert first.solutions.tobytes() == second.solutions.tobytes()


@pytest.mark.parametrize("seeds", [np.zeros((2, 6)), np.full((1, 7), np.nan)])
def test_seeds_that_are_no_configurations_are_refused(panda: Robot, seeds: np.ndarray) -> None:
    with pytest.raises(InvalidInput, match="ik seeds"):
        panda.ik(panda.fk(panda.arm_home), seeds=seeds)


@pytest.mark.parametrize("angle", [0.0, 1e-9, 0.7, 3.0, np.pi - 1e-6, np.pi])
def test_the_pose_error_is_the_rotation_vector_up_to_half_a_turn(angle: float) -> None:
    axis = np.array([0.36, -0.48, 0.8])
    target = Pose(np.zeros(3), np.r_[np.cos(angle / 2), np.sin(angle / 2) * axis])
    error = pose_error(target.matrix(), np.eye(4)[None])[0, 3:]
    # Half a turn has two axes.
    assert min(np.abs(error - angle * axis).max(), np.abs(error + angle * axis).max()) < 1e-5
