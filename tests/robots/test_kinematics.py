"""Forward kinematics and Jacobians against pinocchio, MuJoCo and finite differences."""

import itertools
from pathlib import Path

import mujoco
import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose, rotvec_from_matrix
from praxia.robots import BUILTIN, Robot

# Two joints on one body, anchors off the body's origin, a slide, a reference other than zero, tilted axes.
ODD = """<mujoco><compiler angle="radian"/><worldbody>
<body name="a" pos=".1 .2 .3" quat=".9 .1 .2 .3"><joint name="j1" axis="1 2 3" pos=".01 .02 .03" ref=".4" range="-2 2"/>
  <joint name="j2" type="slide" axis="0 -1 1" ref="-.1" range="-.5 .5"/><geom size=".1"/>
  <body name="b" pos=".3 0 .1"><body name="c" pos="0 .1 0" quat=".5 .5 -.5 .5"><geom size=".1"/>
    <joint name="j3" axis="0 0 -1" range="-2 2"/>
    <body name="d" pos="0 0 .2"><joint name="j4" axis="1 0 0" pos="0 .1 0" range="-2 2"/><geom size=".1"/>
      <body name="tool" pos=".05 .06 .07" quat=".8 .6 0 0"/></body></body></body></body>
</worldbody></mujoco>"""
ODD_LIMITS = """joints.source = "test"
[joints.j1]
velocity = 1
acceleration = 1
jerk = 1
[joints.j2]
velocity = 1
acceleration = 1
jerk = 1
[joints.j3]
velocity = 1
acceleration = 1
jerk = 1
[joints.j4]
velocity = 1
acceleration = 1
jerk = 1
"""


@pytest.fixture(scope="module", params=["panda", "odd"])
def robot(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Robot:
    if request.param == "panda":
        return Robot.load("panda")
    folder = tmp_path_factory.mktemp("odd")
    (folder / "odd.xml").write_text(ODD)
    (folder / "odd.limits.toml").write_text(ODD_LIMITS)
    return Robot.load(folder / "odd.xml", tip="tool")


def configurations(robot: Robot, count: int) -> np.ndarray:
    rng = np.random.default_rng(7)
    return rng.uniform(robot.arm_limits.lower, robot.arm_limits.upper, (count, len(robot)))


def test_link_and_tool_poses_are_those_of_mujoco(robot: Robot) -> None:
    model = robot.spec().compile()
    data = mujoco.MjData(model)
    for q in configurations(robot, 30):
        for name, value in zip(robot.joint_names, q, strict=True):
            data.joint(name).qpos = value
        mujoco.mj_forward(model, data)
        tool = data.site("tcp") if robot.tcp == "tcp" else data.body(robot.tcp)
        X = robot.fk(q)
        np.testing.assert_allclose(X.p, tool.xpos, atol=1e-12)
        np.testing.assert_allclose(X.R, tool.xmat.reshape(3, 3), atol=1e-12)
        for link, pose in robot.link_poses(q).items():
            np.testing.assert_allclose(pose.p, data.body(link).xpos, atol=1e-12)
            np.testing.assert_allclose(pose.R, data.body(link).xmat.reshape(3, 3), atol=1e-12)


def test_the_jacobian_is_the_derivative_of_the_tool_pose(robot: Robot) -> None:
    h = 1e-6
    for q in configurations(robot, 20):
        J = robot.jacobian(q)
        for i in range(len(robot)):
            step = h * (np.arange(len(robot)) == i)
            after, before = robot.fk(q + step), robot.fk(q - step)
            linear = (after.p - before.p) / (2 * h)
            angular = rotvec_from_matrix(after.R @ before.R.T) / (2 * h)
            np.testing.assert_allclose(J[:, i], np.r_[linear, angular], atol=1e-8)


def test_a_batch_is_its_configurations_one_by_one(robot: Robot) -> None:
    q = configurations(robot, 12)
    p, R = robot.fk_batch(q)
    joints = robot.joint_positions(q)
    assert joints.shape == (12, len(robot) + 1, 3)
    for k in range(12):
        X = robot.fk(q[k])
        np.testing.assert_allclose(p[k], X.p, atol=1e-14)
        np.testing.assert_allclose(R[k], X.R, atol=1e-14)
        np.testing.assert_allclose(joints[k, -1], X.p, atol=1e-14)


def test_panda_pose_and_jacobian_are_those_of_pinocchio() -> None:
    pin = pytest.importorskip("pinocchio")
    robot = Robot.load("panda")
    model = pin.buildModelFromMJCF(str(BUILTIN["panda"]))
    data = model.createData()
    frame = model.getFrameId("tcp")
    for q in configurations(robot, 30):
        full = np.concatenate((q, np.zeros(model.nq - len(q))))
        J = pin.computeFrameJacobian(model, data, full, frame, pin.LOCAL_WORLD_ALIGNED)[:, : len(q)]
        pin.framesForwardKinematics(model, data, full)
        np.testing.assert_allclose(robot.fk(q).matrix(), data.oMf[frame].homogeneous, atol=1e-12)
        np.testing.assert_allclose(robot.jacobian(q), J, atol=1e-12)


def test_the_base_may_stand_anywhere_without_changing_what_is_seen_from_it(tmp_path: Path) -> None:
    robot = Robot.load("panda")
    moved = robot.with_base(Pose.from_yaw(0.5, (1.0, 2.0, 0.3)))
    q = robot.arm_home
    np.testing.assert_array_equal(moved.fk(q).matrix(), robot.fk(q).matrix())
    X_WT = moved.X_WB @ moved.fk(q)
    np.testing.assert_allclose(X_WT.p, Pose.from_yaw(0.5, (1.0, 2.0, 0.3)).apply(robot.fk(q).p), atol=1e-14)


def test_a_configuration_of_the_wrong_length_is_refused_with_the_right_one() -> None:
    robot = Robot.load("panda")
    for call, size in itertools.product((robot.fk, robot.jacobian, robot.link_poses), (6, 8)):
        with pytest.raises(InvalidInput, match="expected 7 arm joint values"):
            call(np.zeros(size))
