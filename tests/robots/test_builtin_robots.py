"""What every built-in robot must keep; a new one is tested by being registered."""

import pickle

import mujoco
import numpy as np
import pytest

from praxia.robots import BUILTIN, Robot


@pytest.fixture(scope="module", params=sorted(BUILTIN))
def robot(request: pytest.FixtureRequest) -> Robot:
    return Robot.load(request.param)


def test_every_limit_names_its_source_and_home_lies_inside(robot: Robot) -> None:
    for name in robot.limits.names:
        for quantity in ("position", "velocity", "acceleration", "jerk"):
            assert robot.limits.sources[name, quantity].strip()
    assert ((robot.home >= robot.limits.lower) & (robot.home <= robot.limits.upper)).all()


def test_components_are_the_arm_joints_then_the_gripper(robot: Robot) -> None:
    gripper = () if robot.gripper is None else (robot.gripper.name,)
    assert robot.limits.names == robot.joint_names + gripper
    assert robot.arm_limits.names == robot.joint_names
    assert len(robot.arm_home) == len(robot) == len(robot.joint_names)


def test_nothing_touches_at_home_and_nothing_is_dropped(robot: Robot) -> None:
    model = robot.spec().compile()
    data = mujoco.MjData(model)
    for name, value in zip(robot.joint_names, robot.arm_home, strict=True):
        data.joint(name).qpos = value
    mujoco.mj_forward(model, data)
    assert data.ncon == 0
    assert robot.notes == ()


def test_the_model_attaches_to_a_scene_saves_and_loads_again(robot: Robot) -> None:
    scene = mujoco.MjSpec()
    scene.option.timestep, scene.option.integrator = 0.002, mujoco.mjtIntegrator.mjINT_IMPLICITFAST
    scene.attach(robot.spec(), frame=scene.worldbody.add_frame(pos=[0.1, 0.2, 0.3]), prefix="left_")
    model = scene.compile()
    again = mujoco.MjModel.from_xml_string(scene.to_xml())
    assert model.nbody == again.nbody
    assert model.nu == again.nu
    data = mujoco.MjData(again)
    for name, value in zip(robot.joint_names, robot.arm_home, strict=True):
        data.joint(f"left_{name}").qpos = value
    mujoco.mj_forward(again, data)
    X = robot.fk(robot.arm_home)
    np.testing.assert_allclose(data.site(f"left_{robot.tcp}").xpos, np.add(X.p, [0.1, 0.2, 0.3]), atol=1e-9)


def test_each_arm_joint_takes_a_position_and_a_velocity_and_the_gripper_a_width(robot: Robot) -> None:
    model = robot.spec().compile()
    for name in robot.joint_names:
        position, velocity = model.actuator(f"{name}_position"), model.actuator(f"{name}_velocity")
        assert position.trnid[0] == velocity.trnid[0] == model.joint(name).id
    if robot.gripper is not None:
        assert robot.gripper.actuator is not None
        np.testing.assert_array_equal(model.actuator(robot.gripper.actuator).ctrlrange, robot.gripper.stroke)


def test_visible_shapes_never_collide_and_colliding_shapes_are_in_group_3(robot: Robot) -> None:
    model = robot.spec().compile()
    solid = (model.geom_contype != 0) | (model.geom_conaffinity != 0)
    assert (model.geom_group[solid] == 3).all()
    assert (model.geom_group[~solid] == 2).all()


def test_a_robot_travels_to_another_process(robot: Robot) -> None:
    copy = pickle.loads(pickle.dumps(robot))
    assert copy.fk(copy.arm_home).p.tobytes() == robot.fk(robot.arm_home).p.tobytes()
    assert copy.xml() == robot.xml()


def test_at_rest_at_home_the_arm_stays_at_home(robot: Robot) -> None:
    model = robot.spec().compile()
    data = mujoco.MjData(model)
    for name, value in zip(robot.joint_names, robot.arm_home, strict=True):
        data.joint(name).qpos = value
        data.actuator(f"{name}_position").ctrl = value
    for _ in range(500):
        mujoco.mj_step(model, data)
    for name, value in zip(robot.joint_names, robot.arm_home, strict=True):
        assert abs(data.joint(name).qpos[0] - value) < 1e-3
