"""Inverse dynamics against energy and an independent library."""

from __future__ import annotations

import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.robots import Robot
from praxia.robots.dynamics import inverse_dynamics, torque_limits

PENDULUM = """<mujoco model="pendulum"><compiler angle="radian"/><worldbody>
<body name="rod"><joint name="swing" type="hinge" axis="0 1 0"
range="-3 3"/><geom name="bob" type="sphere" size="0.01" pos="0.5 0 0" mass="2"/></body></worldbody></mujoco>"""
LIMITS = """[joints.swing]
unit = "rad"
source = "made up"
velocity = 2.0
acceleration = 5.0
jerk = 50.0
"""


@pytest.fixture
def pendulum(tmp_path):
    (tmp_path / "pendulum.xml").write_text(PENDULUM)
    (tmp_path / "pendulum.limits.toml").write_text(LIMITS)
    return Robot.load(tmp_path / "pendulum.xml")


def test_a_pendulum_asks_what_the_textbook_says(pendulum):
    torque = inverse_dynamics(pendulum)
    q = np.array([[0.0], [0.7], [-1.2]])
    ddq = np.array([[0.0], [3.0], [-1.0]])
    inertia = 2.0 * 0.5**2 + 0.4 * 2.0 * 0.01**2
    # About +y, gravity on a bob that stands out along x pulls with + m g l cos(q); holding it asks the opposite.
    expected = inertia * ddq - 2.0 * 9.81 * 0.5 * np.cos(q)
    np.testing.assert_allclose(torque(q, np.zeros((3, 1)), ddq), expected, rtol=1e-9, atol=1e-9)


def test_power_is_the_change_of_energy():
    robot = Robot.load("panda")
    torque = inverse_dynamics(robot)
    rng = np.random.default_rng(2)
    a, b = (robot.arm_home + rng.uniform(-0.3, 0.3, len(robot)) for _ in range(2))
    t = np.linspace(0.0, 1.0, 4001)[:, None]
    s, ds, dds = (1.0 - np.cos(np.pi * t)) / 2.0, np.pi * np.sin(np.pi * t) / 2.0, np.pi**2 * np.cos(np.pi * t) / 2.0
    q, dq, ddq = a + s * (b - a), ds * (b - a), dds * (b - a)
    power = (torque(q, dq, ddq) * dq).sum(axis=1)
    work = float(((power[1:] + power[:-1]) / 2.0).sum() * (t[1, 0] - t[0, 0]))
    import mujoco

    model = robot.spec().compile()
    damping = np.array([float(model.joint(name).damping[0]) for name in robot.joint_names])
    lost = float(((damping * dq**2).sum(axis=1)).sum() * (t[1, 0] - t[0, 0]))
    data = mujoco.MjData(model)
    heights = []
    for end in (a, b):
        data.qpos[:] = model.qpos0
        for name, value in zip(robot.joint_names, end, strict=True):
            data.joint(name).qpos[0] = value
        mujoco.mj_kinematics(model, data)
        mujoco.mj_comPos(model, data)
        heights.append(float((model.body_mass * data.xipos[:, 2]).sum()) * 9.81)
    assert work - lost == pytest.approx(heights[1] - heights[0], abs=1e-3)


def test_missing_torque_limits_are_named(pendulum):
    with pytest.raises(InvalidInput, match="swing"):
        torque_limits(pendulum)
    assert (torque_limits(Robot.load("panda")) == [87.0] * 4 + [12.0] * 3).all()
