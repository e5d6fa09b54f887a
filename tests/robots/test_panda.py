"""The built-in Panda against Franka's published numbers, and in physics."""

from typing import Any

import mujoco
import numpy as np
import pytest

from praxia.robots import Robot

# Denavit-Hartenberg parameters (Craig) of Franka's documentation: a [m], d [m], alpha [rad] per joint, then the flange.
DH = [
    (0.0, 0.333, 0.0),
    (0.0, 0.0, -np.pi / 2),
    (0.0, 0.316, np.pi / 2),
    (0.0825, 0.0, np.pi / 2),
    (-0.0825, 0.384, -np.pi / 2),
    (0.0, 0.0, np.pi / 2),
    (0.088, 0.0, np.pi / 2),
]
FLANGE, FINGERTIP = 0.107, 0.1034
ARM = [f"panda_joint{i}" for i in range(1, 8)]


@pytest.fixture(scope="module")
def panda() -> Robot:
    return Robot.load("panda")


def craig(a: float, d: float, alpha: float, theta: float) -> np.ndarray:
    ca, sa, ct, st = np.cos(alpha), np.sin(alpha), np.cos(theta), np.sin(theta)
    return np.array([[ct, -st, 0, a], [st * ca, ct * ca, -sa, -d * sa], [st * sa, ct * sa, ca, d * ca], [0, 0, 0, 1]])


def test_forward_kinematics_follow_the_published_denavit_hartenberg_table(panda: Robot) -> None:
    rng = np.random.default_rng(0)
    for _ in range(50):
        q = rng.uniform(panda.arm_limits.lower, panda.arm_limits.upper)
        X = np.eye(4)
        for (a, d, alpha), theta in zip(DH, q, strict=True):
            X = X @ craig(a, d, alpha, theta)
        X = X @ craig(0, FLANGE, 0, -np.pi / 4) @ craig(0, FINGERTIP, 0, 0)
        np.testing.assert_allclose(panda.fk(q).matrix(), X, atol=1e-12)


def test_limits_are_the_published_ones(panda: Robot) -> None:
    arm = panda.arm_limits
    np.testing.assert_array_equal(arm.lower, [-2.8973, -1.7628, -2.8973, -3.0718, -2.8973, -0.0175, -2.8973])
    np.testing.assert_array_equal(arm.upper, [2.8973, 1.7628, 2.8973, -0.0698, 2.8973, 3.7525, 2.8973])
    np.testing.assert_array_equal(arm.velocity, [2.175] * 4 + [2.61] * 3)
    np.testing.assert_array_equal(arm.acceleration, [15, 7.5, 10, 12.5, 15, 20, 20])
    np.testing.assert_array_equal(arm.jerk, [7500, 3750, 5000, 6250, 7500, 10000, 10000])
    assert [panda.torque[name] for name in ARM] == [87.0] * 4 + [12.0] * 3
    assert panda.cartesian["translational_velocity"] == 1.7
    assert panda.cartesian["rotational_jerk"] == 12500.0


def test_numbers_that_nobody_published_say_so(panda: Robot) -> None:
    for quantity in ("acceleration", "jerk"):
        assert panda.limits.sources["panda_gripper", quantity] == "chosen by Praxia: not published by Franka"


def test_the_hand_points_down_in_the_ready_pose_and_the_fingers_move_along_y(panda: Robot) -> None:
    np.testing.assert_array_equal(panda.home, [0, -np.pi / 4, 0, -3 * np.pi / 4, 0, np.pi / 2, np.pi / 4, 0.08])
    np.testing.assert_allclose(panda.fk(panda.arm_home).R, np.diag([1.0, -1, -1]), atol=1e-12)
    model = panda.spec().compile()
    data = mujoco.MjData(model)
    data.qpos[:7], data.qpos[7:] = panda.arm_home, 0.03
    mujoco.mj_forward(model, data)
    X = panda.fk(panda.arm_home)
    gap = X.R.T @ (data.body("panda_leftfinger").xpos - data.body("panda_rightfinger").xpos)
    np.testing.assert_allclose(gap, [0, 0.06, 0], atol=1e-12)


def test_every_observable_of_the_arm_is_a_sensor(panda: Robot) -> None:
    model = panda.spec().compile()
    data = mujoco.MjData(model)
    data.qpos[:7] = panda.arm_home
    mujoco.mj_forward(model, data)
    assert [data.sensor(f"{name}_pos").data[0] for name in ARM] == list(panda.arm_home)
    np.testing.assert_allclose(data.sensor("tcp_pos").data, panda.fk(panda.arm_home).p, atol=1e-12)
    for name in (*ARM, "panda_finger_joint1", "panda_finger_joint2"):
        assert data.sensor(f"{name}_vel").data[0] == 0.0


def test_a_stretch_at_the_published_acceleration_is_tracked_within_3_mrad(panda: Robot) -> None:
    """Quintic moves whose peak acceleration is the published limit of the joint that moves."""
    model = panda.spec().compile()
    step = model.opt.timestep
    for i in range(7):
        limit = panda.arm_limits
        data = mujoco.MjData(model)
        data.qpos[:7], data.qpos[7:] = panda.arm_home, 0.04
        span, previous, worst = 0.4 * np.sign(limit.lower[i] + limit.upper[i] - 2 * panda.arm_home[i] + 1e-9), 0.0, 0.0
        duration = np.sqrt(10 / np.sqrt(3) * abs(span) / limit.acceleration[i])
        duration = max(duration, 1.875 * abs(span) / limit.velocity[i])
        for k in range(int(1.2 * duration / step)):
            s = min(1.0, k * step / duration)
            moved = span * (10 * s**3 - 15 * s**4 + 6 * s**5)
            q = panda.arm_home + moved * (np.arange(7) == i)
            command(data, q, (np.arange(7) == i) * (moved - previous) / step, 0.08)
            previous = moved
            worst = max(worst, float(np.abs(data.qpos[:7] - q).max()))
            mujoco.mj_step(model, data)
        assert worst < 3e-3, ARM[i]


def test_motor_torques_never_exceed_the_published_ones(panda: Robot) -> None:
    model = panda.spec().compile()
    data = mujoco.MjData(model)
    data.qpos[:7] = panda.arm_home
    command(data, panda.arm_limits.upper, np.zeros(7), 0.0)  # a jump no filter would let through
    for _ in range(50):
        mujoco.mj_step(model, data)
        assert (np.abs(data.qfrc_actuator[:7]) <= np.array([87.0] * 4 + [12.0] * 3) + 1e-9).all()


def test_a_cube_is_held_by_friction_while_the_hand_is_shaken(panda: Robot) -> None:
    model, data = grasped(panda, '<geom type="box" size=".02 .02 .02" mass=".06"/>', np.array([0.5, 0.0, 0.02]))
    slip, turn = lift_and_shake(panda, model, data)
    assert slip < 3e-3
    assert turn < np.radians(2)


def test_a_bowl_pinched_at_its_rim_does_not_turn_out_of_the_fingers(panda: Robot) -> None:
    wall = '<geom type="box" pos="0 -.07 0" size=".03 .0025 .025" mass=".05"/>'
    floor = '<geom type="cylinder" pos="0 0.01 -.0225" size=".07 .0025" mass=".1"/>'
    model, data = grasped(panda, wall + floor, np.array([0.5, 0.0, 0.025]), offset=np.array([0.0, -0.07, 0.017]))
    slip, turn = lift_and_shake(panda, model, data)
    assert slip < 4e-3
    assert turn < np.radians(4)


def command(data: Any, q: np.ndarray, dq: np.ndarray, width: float) -> None:
    for i, name in enumerate(ARM):
        data.actuator(f"{name}_position").ctrl = q[i]
        data.actuator(f"{name}_velocity").ctrl = dq[i]
    data.actuator("gripper_position").ctrl = width


def grasped(panda: Robot, geoms: str, p: np.ndarray, offset: np.ndarray | None = None) -> tuple[Any, Any]:
    """A model and its state after the fingers closed on an object that lies at `p`."""
    scene = mujoco.MjSpec.from_string(
        '<mujoco><option timestep="0.002" integrator="implicitfast" cone="elliptic" impratio="10"/>'
        '<worldbody><geom type="plane" size="2 2 .1"/></worldbody></mujoco>'
    )
    scene.attach(panda.spec(), frame=scene.worldbody.add_frame(), prefix="r_")
    thing = mujoco.MjSpec.from_string(
        f'<mujoco><worldbody><body name="o"><freejoint/>{geoms}</body></worldbody></mujoco>'
    )
    scene.attach(thing, frame=scene.worldbody.add_frame(), prefix="x_")
    for element in (*scene.actuators,):
        element.name = element.name.removeprefix("r_")
    model = scene.compile()
    data = mujoco.MjData(model)
    target = panda.fk(panda.arm_home)
    pose = type(target)(p + (0 if offset is None else offset), target.quat_wxyz)
    q = panda.ik(pose).solutions[0]
    data.qpos[:7], data.qpos[7:9], data.qpos[9:12], data.qpos[12] = q, 0.04, p, 1.0
    for k in range(450):
        command(data, q, np.zeros(7), max(0.0, 0.08 - 0.1 * 0.002 * k))
        mujoco.mj_step(model, data)
    return model, data


def lift_and_shake(panda: Robot, model: Any, data: Any) -> tuple[float, float]:
    """Slip [m] and turn [rad] of the object in the hand after a lift and 5 m/s^2 of sideways shaking."""
    q = np.array(data.qpos[:7])
    start, held = panda.fk(q), in_hand(data)
    amplitude, omega = 5.0 / (4 * np.pi) ** 2, 4 * np.pi
    for k in range(1200):
        t = 0.002 * k
        s, u = min(1.0, t / 0.6), max(0.0, t - 0.6)
        lift = 0.15 * (10 * s**3 - 15 * s**4 + 6 * s**5)
        shake = amplitude * np.sin(omega * u) * min(1.0, u / 0.4)
        wanted = np.add(start.p, [shake * 0.7, shake * 0.7, lift])
        X = panda.fk(q)
        step = np.linalg.lstsq(panda.jacobian(q), np.r_[wanted - X.p, 0, 0, 0], rcond=None)[0]
        q = q + step
        command(data, q, step / 0.002, 0.0)
        mujoco.mj_step(model, data)
    assert data.body("x_o").xpos[2] > 0.1, "the object was lost"
    (p0, R0), (p1, R1) = held, in_hand(data)
    return float(np.linalg.norm(p1 - p0)), float(np.arccos(np.clip((np.trace(R0.T @ R1) - 1) / 2, -1, 1)))


def in_hand(data: Any) -> tuple[np.ndarray, np.ndarray]:
    R = data.site("r_tcp").xmat.reshape(3, 3)
    return R.T @ (data.body("x_o").xpos - data.site("r_tcp").xpos), R.T @ data.body("x_o").xmat.reshape(3, 3)
