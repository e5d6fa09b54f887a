"""Actuators for a robot whose model has none that follow positions: stiff servos, gravity compensated.

Custom of every world (docs/trace.md): `JOINT_position` and `JOINT_velocity` for each arm joint, one actuator whose
control is the gripper's width.
"""

from __future__ import annotations

from typing import Any

import mujoco

from praxia.robots import Robot

__all__ = ["GRIPPER", "add_actuators", "gripper_actuator"]

GRIPPER = "gripper_position"
_TORQUE = 50.0  # [Nm] of a joint whose limits file names none
_YIELD = 0.003  # [rad or m] error at which a servo gives all it has
_LEAD = 0.0133  # [s] ratio of velocity to position gain
_ARMATURE = 0.1  # [kg m^2] rotor inertia where the model has none; without it so stiff a servo rings
_GRIP_GAIN, _GRIP_DAMPING, _GRIP_FORCE = 6000.0, 40.0, 60.0  # [N/m], [N s/m], [N]


def gripper_actuator(robot: Robot) -> str:
    """Name of the actuator whose control is the opening width."""
    return (robot.gripper.actuator if robot.gripper is not None else None) or GRIPPER


def add_actuators(spec: Any, robot: Robot) -> None:
    """Give a robot's fresh spec the actuators that a `Cell` drives; one that has them stays as it is."""
    present = {actuator.name for actuator in spec.actuators}
    if all(f"{name}_{kind}" in present for name in robot.joint_names for kind in ("position", "velocity")):
        return
    for actuator in list(spec.actuators):
        spec.delete(actuator)
    for body in spec.bodies[1:]:
        body.gravcomp = 1.0
    for name in robot.joint_names:
        torque = robot.torque.get(name, _TORQUE)
        joint = spec.joint(name)
        joint.armature = max(float(joint.armature), _ARMATURE)
        _servo(spec, name, torque)
    if robot.gripper is not None:
        _fingers(spec, robot.gripper.joints)


def _servo(spec: Any, joint: str, torque: float) -> None:
    kp = torque / _YIELD
    for kind, gain, bias in (("position", kp, (0.0, -kp, 0.0)), ("velocity", kp * _LEAD, (0.0, 0.0, -kp * _LEAD))):
        actuator = spec.add_actuator(name=f"{joint}_{kind}", trntype=mujoco.mjtTrn.mjTRN_JOINT, target=joint)
        _affine(actuator, gain, bias)
    spec.joint(joint).actfrclimited = True
    spec.joint(joint).actfrcrange = [-torque, torque]


def _fingers(spec: Any, joints: tuple[str, ...]) -> None:
    tendon = spec.add_tendon(name="gripper_width")
    for joint in joints:
        tendon.wrap_joint(joint, 1.0)
    for follower in joints[1:]:
        equality = spec.add_equality(type=mujoco.mjtEq.mjEQ_JOINT, name1=follower, name2=joints[0])
        equality.data[:5] = [0, 1, 0, 0, 0]
    actuator = spec.add_actuator(name=GRIPPER, trntype=mujoco.mjtTrn.mjTRN_TENDON, target="gripper_width")
    _affine(actuator, _GRIP_GAIN, (0.0, -_GRIP_GAIN, -_GRIP_DAMPING))
    actuator.forcelimited = True
    actuator.forcerange = [-_GRIP_FORCE, _GRIP_FORCE]


def _affine(actuator: Any, gain: float, bias: tuple[float, float, float]) -> None:
    """Force = gain * control + bias . (1, length, velocity)."""
    actuator.gaintype, actuator.biastype = mujoco.mjtGain.mjGAIN_FIXED, mujoco.mjtBias.mjBIAS_AFFINE
    actuator.gainprm[0] = gain
    actuator.biasprm[:3] = bias
