import numpy as np
import pytest
from motion_oracles import DOWN, largest_use, tabletop, world_of

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.motion_planning import CollisionWorld, LineSettings, MotionPlanner, tool_line


def tool_down(x, y, z, yaw=0.0):
    return Pose.from_yaw(yaw, (x, y, z)) @ Pose.from_rotation(DOWN)


def start_at(panda, X):
    found = panda.ik(X, reference=panda.arm_home)
    assert found.found
    return np.append(found.solutions[0], 0.08)


def test_the_timed_tool_stays_within_a_millimetre_of_the_line_and_turns_evenly(panda, rng):
    scene = tabletop()
    collision = CollisionWorld(panda, scene)
    collision.update(world_of(scene))
    collision.allow([("gripper", name) for name in ("red_cube", "green_cube", "blue_cube")])
    planner = MotionPlanner(panda, collision)
    straight_lines = 0
    for _ in range(25):
        start = tool_down(rng.uniform(0.35, 0.6), rng.uniform(-0.35, 0.1), rng.uniform(0.1, 0.3), rng.uniform(-1, 1))
        shift = rng.uniform([-0.15, -0.15, -0.1], [0.15, 0.15, 0.2])
        end = Pose.from_yaw(rng.uniform(-0.5, 0.5), start.p + shift) @ Pose(np.zeros(3), start.quat_wxyz)
        q0 = start_at(panda, start)
        motion = planner.line(q0, end)
        if not motion.found:
            continue
        straight_lines += 1
        assert (largest_use(q0, motion.trajectory.q, panda.limits) <= 1.0).all()
        assert (motion.trajectory.q >= panda.limits.lower - 1e-6).all()
        assert (motion.trajectory.q <= panda.limits.upper + 1e-6).all()
        p, R = panda.fk_batch(motion.trajectory.q[:, :7])
        along = np.clip((p - start.p) @ shift / (shift @ shift), 0.0, 1.0)
        assert np.linalg.norm(p - start.p - along[:, None] * shift, axis=1).max() < 1e-3
        angles = np.arccos(np.clip((np.trace(R @ start.R.T, axis1=1, axis2=2) - 1) / 2, -1, 1))
        assert np.abs(angles - along * start.distance(end)[1]).max() < 0.02
        reached = panda.fk(motion.trajectory.q[-1, :7]).distance(end)
        assert max(reached) < 1e-4
    assert straight_lines >= 18


def test_a_line_out_of_reach_says_how_far_it_got(panda):
    q0 = start_at(panda, tool_down(0.5, 0.0, 0.3))[:7]
    line = tool_line(panda, q0, tool_down(1.5, 0.0, 0.3), settings=LineSettings())
    assert not line.complete
    assert 0.1 < line.fraction < 0.6
    assert "%" in line.reason
    reached = panda.fk(line.points[-1])
    assert reached.p[0] == pytest.approx(0.5 + line.fraction * 1.0, abs=1e-3)


def test_a_line_into_an_obstacle_is_refused_with_what_is_in_the_way(panda, planner):
    motion = planner.line(start_at(panda, tool_down(0.5, 0.04, 0.25)), tool_down(0.5, 0.04, 0.02))
    assert not motion.found
    assert ("gripper", "green_cube") in motion.result.blockers
    assert "green_cube" in motion.result.reason


def test_a_line_that_ends_at_a_joint_limit_never_runs_over_it(panda, planner):
    high, refused = panda.arm_limits.upper[6], 0
    for room in (0.02, 0.05, 0.1, 0.2):
        q = np.append(panda.arm_home[:6], high - room)
        turned = q + np.array([0.05, 0.1, 0, -0.1, 0, 0, 0.1])  # what joint 7 cannot give, the others must
        motion = planner.line(np.append(q, 0.08), panda.fk(turned))
        if motion.trajectory is not None:
            assert motion.trajectory.q[:, 6].max() <= high + 1e-6
        else:
            refused += "panda_joint7" in motion.result.reason
    assert 1 <= refused <= 3


def test_a_start_that_is_no_configuration_is_refused(panda):
    with pytest.raises(InvalidInput, match="7 finite joint values"):
        tool_line(panda, np.full(7, np.nan), Pose.identity(), settings=LineSettings())
