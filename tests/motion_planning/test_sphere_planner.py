"""The planner on a small arm and on the Panda, judged by a float64 resampling that shares nothing with its kernels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import Status
from praxia.evaluation.fine_resampling import FineResampling
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind
from praxia.motion_planning.planned_motion import PlannedMotion
from praxia.motion_planning.sphere_planner import SpherePlanner
from praxia.motion_planning.sphere_settings import Method, SpherePlannerSettings, TaskDemands
from praxia.motion_planning.sphere_world import SphereWorld
from praxia.motion_planning.time_parameterization import ToolSpeed
from praxia.robots import Robot
from praxia.robots.kinematics import tool_and_jacobian

UPRIGHT = np.array([1.0, 0.0, 0.0, 0.0])


def box(name: str, x: float, y: float, z: float, *half: float) -> Obstacle:
    return Obstacle(name, ObstacleKind.BOX, Pose(np.array([x, y, z]), UPRIGHT), half)


PILLAR = box("pillar", 0.45, 0.0, 0.5, 0.05, 0.05, 0.5)
LEFT = np.array([0.7, 0.3, 0.0, -1.8, 0.0, 2.1, 0.8])
RIGHT = np.array([-0.7, 0.3, 0.0, -1.8, 0.0, 2.1, 0.8])


@pytest.fixture(scope="module")
def panda() -> Robot:
    return Robot.load("panda")


def planner(robot: Robot, *obstacles: Obstacle, method: Method = Method.RRT) -> SpherePlanner:
    return SpherePlanner(SphereWorld(robot, obstacles=obstacles), SpherePlannerSettings(method=method))


def rows_of(motion: PlannedMotion) -> Array:
    assert motion.path is not None and motion.trajectory is not None, motion.reason
    return np.concatenate((motion.path.waypoints[:1], motion.trajectory.q))


def judged(robot: Robot, rows: Array, *obstacles: Obstacle) -> float:
    """Depth [m] of the deepest penetration among samples 0.0005 rad apart."""
    world = SphereWorld(robot)
    touch = FineResampling(robot.chain, world.spheres, opening=world.width).along(rows, obstacles, step=0.0005)
    return touch.depth


@pytest.mark.parametrize("method", list(Method))
def test_a_motion_around_a_pillar_is_free_smooth_and_inside_its_limits(panda, method):
    motion = planner(panda, PILLAR, method=method).plan(LEFT, RIGHT, seed=1)
    assert motion.found, motion.reason
    rows = rows_of(motion)
    np.testing.assert_allclose(rows[[0, -1]], [LEFT, RIGHT], atol=1e-12)
    assert judged(panda, rows, PILLAR) <= 1e-6
    assert motion.certificate is not None and motion.certificate.proved
    limits, h = panda.arm_limits, motion.trajectory.period * 1e-9
    padded = np.concatenate((np.repeat(rows[:1], 3, axis=0), rows, np.repeat(rows[-1:], 3, axis=0)))
    for order, most in ((1, limits.velocity), (2, limits.acceleration), (3, limits.jerk)):
        assert (np.abs(np.diff(padded, n=order, axis=0)) / h**order <= most * (1.0 + 1e-6)).all()


def test_a_straight_motion_would_have_hit_the_pillar(panda):
    straight = LEFT + np.linspace(0.0, 1.0, 50)[:, None] * (RIGHT - LEFT)
    assert judged(panda, straight, PILLAR) > 0.01


def test_equal_seeds_give_equal_bits_and_others_other_paths(panda):
    one, same, other = (planner(panda, PILLAR).plan(LEFT, RIGHT, seed=seed) for seed in (3, 3, 4))
    np.testing.assert_array_equal(rows_of(one), rows_of(same))
    assert one.path.waypoints.tobytes() != other.path.waypoints.tobytes()


def test_the_nearer_of_two_goals_may_be_taken_and_the_blocked_one_is_not(panda):
    pillar_on_right = box("block", *panda.fk(RIGHT).p, 0.05, 0.05, 0.05)
    motion = planner(panda, pillar_on_right).plan(LEFT, [RIGHT, LEFT + 0.2], seed=0)
    np.testing.assert_allclose(rows_of(motion)[-1], LEFT + 0.2, atol=1e-12)


def test_a_start_in_contact_names_the_pair_and_the_depth(panda):
    block = box("block", *panda.fk(LEFT).p, 0.05, 0.05, 0.05)
    motion = planner(panda, block).plan(LEFT, RIGHT)
    assert motion.status is Status.IMPOSSIBLE
    assert "start" in motion.reason and "block" in motion.reason and "mm" in motion.reason


def test_a_goal_outside_a_limit_names_the_joint(panda):
    goal = RIGHT.copy()
    goal[3] = 0.5
    motion = planner(panda).plan(LEFT, goal)
    assert motion.status is Status.IMPOSSIBLE
    assert "panda_joint4" in motion.reason


def test_a_hair_outside_a_limit_is_repaired_and_said(panda):
    start = LEFT.copy()
    start[0] = panda.arm_limits.upper[0] + 1e-8
    motion = planner(panda).plan(start, RIGHT)
    assert motion.found
    assert "limits" in motion.repaired


def test_a_contact_by_a_hair_is_left_and_said_and_nothing_else_is_touched(panda):
    p = panda.fk(LEFT).p
    beside = 0.3
    for _ in range(60):  # a wall that the hand enters by half a millimetre
        wall = box("wall", p[0], p[1] + beside, p[2], 0.2, 0.05, 0.2)
        room = float(SphereWorld(panda, obstacles=[wall]).room(LEFT[None])[0, 1:].min())
        beside -= 0.5 * (room + 5e-4)
    assert room == pytest.approx(-5e-4, abs=1e-5)
    motion = planner(panda, wall).plan(LEFT, RIGHT)
    assert motion.found, motion.reason
    assert "start taken out of a contact" in motion.repaired
    assert 5e-4 <= motion.certificate.tolerance <= 6e-4  # what is said of the whole is true of its first part
    rows = rows_of(motion)
    np.testing.assert_allclose(rows[0], LEFT, atol=1e-12)
    depth = np.array([-float(SphereWorld(panda, obstacles=[wall]).room(q[None])[0, 1:].min()) for q in rows[::10]])
    assert depth.max() <= 5.6e-4
    clear = int(np.argmax(depth <= 1e-6))
    assert judged(panda, rows[10 * clear :], wall) <= 2e-6


def test_a_pose_is_reached_by_the_tool(panda):
    X_BT = panda.fk(RIGHT)
    motion = planner(panda, PILLAR).to_pose(LEFT, X_BT, seed=0)
    assert motion.found, motion.reason
    np.testing.assert_allclose(panda.fk(rows_of(motion)[-1]).p, X_BT.p, atol=2e-5)


def test_a_pose_out_of_reach_gives_a_reason(panda):
    motion = planner(panda).to_pose(LEFT, Pose(np.array([2.0, 0.0, 0.5]), UPRIGHT))
    assert motion.status is Status.GAVE_UP
    assert motion.reason


def test_a_walled_in_goal_is_given_up_within_the_budget(panda):
    p = panda.fk(RIGHT).p
    walls = [box(f"wall{k}", *(p + side), *half) for k, (side, half) in enumerate(_cage())]
    motion = planner(panda, *walls).plan(LEFT, RIGHT)
    assert motion.status in (Status.GAVE_UP, Status.IMPOSSIBLE)
    assert motion.reason


def _cage() -> list[tuple[Array, tuple[float, float, float]]]:
    wide, thin, off = 0.35, 0.01, 0.33
    return [
        (np.array([0.0, off, 0.0]), (wide, thin, wide)),
        (np.array([0.0, -off, 0.0]), (wide, thin, wide)),
        (np.array([0.0, 0.0, off]), (wide, wide, thin)),
        (np.array([off, 0.0, 0.0]), (thin, wide, wide)),
    ]


def test_a_cap_on_the_speed_of_the_tool_is_kept(panda):
    def speed(q: Array, dq: Array) -> Array:
        return np.linalg.norm(np.einsum("kij,kj->ki", tool_and_jacobian(panda.chain, q)[1][:, :3], dq), axis=1)

    motion = planner(panda, PILLAR).plan(LEFT, RIGHT, demands=TaskDemands(tool=ToolSpeed(speed, 0.2)))
    rows = rows_of(motion)
    tool = panda.fk_batch(rows)[0]
    assert np.linalg.norm(np.diff(tool, axis=0), axis=1).max() / (motion.trajectory.period * 1e-9) <= 0.2 * 1.005


def test_a_contact_deeper_than_a_hair_is_not_repaired(panda):
    p, beside, room = panda.fk(LEFT).p, 0.3, 0.0
    for _ in range(60):  # 1.5 mm
        wall = box("wall", p[0], p[1] + beside, p[2], 0.2, 0.05, 0.2)
        room = float(SphereWorld(panda, obstacles=[wall]).room(LEFT[None])[0, 1:].min())
        beside -= 0.5 * (room + 1.5e-3)
    assert room == pytest.approx(-1.5e-3, abs=1e-5)
    assert planner(panda, wall).plan(LEFT, RIGHT).status is Status.IMPOSSIBLE


def test_limits_that_allow_a_motion_in_hours_only_are_named(panda):
    limits = panda.arm_limits
    slow = replace(limits, jerk=np.full(7, 1e-9))
    with pytest.raises(InvalidInput, match="jerk"):
        planner(panda).plan(LEFT, RIGHT, limits=slow)


@pytest.mark.parametrize(
    ("bad", "match"),
    [([np.nan] * 7, "finite"), ([0.0] * 6, "7 joint values"), ([], "7 joint"), ("abc", "expected numbers")],
)
def test_starts_that_are_no_configurations_are_refused(panda, bad, match):
    with pytest.raises(InvalidInput, match=match):
        planner(panda).plan(bad, RIGHT)
