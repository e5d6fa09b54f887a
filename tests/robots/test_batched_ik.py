"""Compiled kinematics and inverse kinematics against their plain versions, and how failure is told."""

import subprocess
import sys

import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose, matrix_from_rotvec
from praxia.robots import Robot, compiled_kinematics, inverse_kinematics, kinematics
from praxia.robots.batched_ik import solve_ik_compiled
from praxia.robots.chain import Chain, JointFrame, chain_from_joints


@pytest.fixture(scope="module")
def panda() -> Robot:
    return Robot.load("panda")


def crane(rng: np.random.Generator) -> Chain:
    """Two slides among four hinges, in frames turned at random."""
    joints = []
    for i, slide in enumerate((False, True, False, False, True, False)):
        X = np.eye(4)
        X[:3, :3], X[:3, 3] = matrix_from_rotvec(rng.normal(size=3)), rng.normal(size=3)
        joints.append(JointFrame(f"j{i}", f"l{i}", slide, X))
    X_tool = np.eye(4)
    X_tool[:3, :3], X_tool[:3, 3] = matrix_from_rotvec(rng.normal(size=3)), rng.normal(size=3)
    return chain_from_joints(joints, X_tool, np.tile(np.eye(4), (6, 1, 1)))


def solve(robot, X, *, seeds=16, rng=None, tolerance=1e-4, **options):
    lower, upper = robot.arm_limits.lower, robot.arm_limits.upper
    rng = np.random.default_rng(0) if rng is None else rng
    starts = np.concatenate([robot.arm_home[None], rng.uniform(lower, upper, (seeds, len(robot)))])
    return solve_ik_compiled(
        robot.chain,
        X.matrix(),
        starts,
        lower=lower,
        upper=upper,
        reference=options.pop("reference", robot.arm_home),
        tolerance=tolerance,
        **options,
    )


@pytest.mark.parametrize("arm", ["panda", "crane"])
def test_compiled_kinematics_are_the_plain_ones(arm: str, panda: Robot) -> None:
    rng = np.random.default_rng(1)
    chain = panda.chain if arm == "panda" else crane(rng)
    arrays, n = compiled_kinematics.chain_arrays(chain), len(chain)
    frames, X, J = np.empty((n, 3, 4)), np.empty((3, 4)), np.empty((6, n))
    for q in rng.uniform(-3, 3, (20, n)):
        compiled_kinematics.joint_frames(arrays, q, frames)
        compiled_kinematics.tool_frame(arrays, frames, X)
        compiled_kinematics.jacobian(arrays, frames, X, J)
        wanted_X, wanted_J = kinematics.tool_and_jacobian(chain, q)
        np.testing.assert_allclose(frames, kinematics.joint_frames(chain, q)[:, :3], atol=1e-12)
        np.testing.assert_allclose(X, wanted_X[:3], atol=1e-12)
        np.testing.assert_allclose(J, wanted_J, atol=1e-12)


@pytest.mark.parametrize("angle", [0.0, 1e-9, 0.7, 3.0, np.pi - 1e-6, np.pi])
def test_the_compiled_pose_error_is_the_plain_one_up_to_half_a_turn(angle: float) -> None:
    axis, error = np.array([0.36, -0.48, 0.8]), np.empty(6)
    target = Pose(np.array([0.1, 0.2, 0.3]), np.r_[np.cos(angle / 2), np.sin(angle / 2) * axis]).matrix()
    compiled_kinematics.pose_error(np.ascontiguousarray(target[:3]), np.eye(4)[:3].copy(), error)
    wanted = inverse_kinematics.pose_error(target, np.eye(4)[None])[0]
    np.testing.assert_allclose(error, wanted, atol=1e-9)


def test_every_one_of_100_reachable_poses_is_reached_within_the_limits(panda: Robot) -> None:
    rng = np.random.default_rng(3)
    lower, upper = panda.arm_limits.lower, panda.arm_limits.upper
    for _ in range(100):
        X = panda.fk(rng.uniform(lower, upper))
        found = solve(panda, X, seeds=32, rng=rng, enough=1, pull=0.1)
        assert len(found.solutions) == 1
        position, angle = panda.fk(found.solutions[0]).distance(X)
        assert position <= 1e-4
        assert angle <= 1e-4 + 1e-9
        assert ((found.solutions >= lower) & (found.solutions <= upper)).all()


def test_all_solutions_are_distinct_and_the_nearest_to_the_reference_comes_first(panda: Robot) -> None:
    reference = panda.arm_home + 0.1
    solutions = solve(panda, panda.fk(panda.arm_home), seeds=32, reference=reference).solutions
    assert len(solutions) > 3
    assert (np.diff(np.linalg.norm(solutions - reference, axis=1)) >= 0).all()
    gaps = np.abs(solutions[:, None] - solutions[None]).max(axis=2) + np.eye(len(solutions))
    assert gaps.min() > inverse_kinematics.DISTINCT


def test_the_pull_brings_solutions_nearer_to_the_reference(panda: Robot) -> None:
    lower, upper = panda.arm_limits.lower, panda.arm_limits.upper

    def distance(pull: float) -> float:
        rng, distances = np.random.default_rng(5), []
        for _ in range(200):
            q, reference, seed = rng.uniform(lower, upper, (3, 7))
            X = panda.fk(q).matrix()
            found = solve_ik_compiled(
                panda.chain, X, seed[None], lower=lower, upper=upper, reference=reference, tolerance=1e-4, pull=pull
            )
            distances += [float(np.linalg.norm(q - reference)) for q in found.solutions]
        return float(np.median(distances))

    assert distance(0.3) < 0.93 * distance(0.0)


def test_a_pose_out_of_reach_gives_the_sentence_and_residual_of_the_plain_version(panda: Robot) -> None:
    X = Pose(np.array([1.5, 0.0, 0.5]), np.array([0.0, 1.0, 0.0, 0.0]))
    found, plain = solve(panda, X), panda.ik(X)
    assert found.solutions.shape == (0, 7)
    assert "17 starting points: the nearest is" in found.reason
    # The arm ends stretched out towards it in both.
    assert np.hypot(*found.residual) == pytest.approx(np.hypot(*plain.residual), rel=0.05)


def test_equal_calls_give_equal_bits(panda: Robot) -> None:
    X = panda.fk(panda.arm_home)
    assert solve(panda, X).solutions.tobytes() == solve(panda, X).solutions.tobytes()


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"seeds": np.zeros((2, 6))}, "ik seeds"),
        ({"seeds": np.full((1, 7), np.nan)}, "ik seeds"),
        ({"seeds": np.zeros((0, 7))}, "ik seeds"),
        ({"X_target": np.full((4, 4), np.inf)}, "ik target"),
        ({"lower": np.zeros(6)}, "lower limits"),
        ({"tolerance": 0.0}, "tolerance"),
        ({"enough": 0}, "enough"),
        ({"pull": 1.5}, "pull"),
    ],
)
def test_what_is_no_problem_is_refused(panda: Robot, change: dict, named: str) -> None:
    given = {
        "X_target": np.eye(4),
        "seeds": np.zeros((1, 7)),
        "lower": panda.arm_limits.lower,
        "upper": panda.arm_limits.upper,
        "reference": panda.arm_home,
        "tolerance": 1e-4,
    }
    with pytest.raises(InvalidInput, match=named):
        solve_ik_compiled(panda.chain, **{**given, **change})


def test_numba_is_not_loaded_before_it_is_needed() -> None:
    code = "import sys, praxia.robots, praxia.robots.batched_ik; sys.exit('numba' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
