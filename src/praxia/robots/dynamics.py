"""Torques that a motion asks of the joints."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.robots.robot import Robot
from praxia.robots.source import compile_spec

__all__ = ["inverse_dynamics", "torque_limits"]


def inverse_dynamics(robot: Robot) -> Callable[[Array, Array, Array], Array]:
    """A function from positions, velocities and accelerations of the arm, each (k, n), to torques [Nm or N], (k, n).

    It is the recursive Newton-Euler algorithm of MuJoCo on the robot alone, empty-handed, fingers at rest; damping and
    armature of the model count, gravity points down in the world in which the robot stands.

    Raises:
        InvalidInput: The model has no masses.
    """
    import mujoco

    model = compile_spec(robot.spec(), robot.source.path)
    if not model.body_mass.any():
        raise InvalidInput(f"robot {robot.name}: its model has no masses, so that nothing can be said about torques")
    model.opt.gravity[:] = robot.X_WB.R.T @ np.array([0.0, 0.0, -9.81])
    model.opt.disableflags |= int(mujoco.mjtDisableBit.mjDSBL_CONSTRAINT)
    data = mujoco.MjData(model)
    joints = [model.joint(name) for name in robot.joint_names]
    at = np.array([int(joint.qposadr[0]) for joint in joints])
    along = np.array([int(joint.dofadr[0]) for joint in joints])

    def torques(q: Array, dq: Array, ddq: Array) -> Array:
        found = np.empty(np.shape(q))
        for k in range(len(q)):
            data.qpos[:] = model.qpos0
            data.qpos[at], data.qvel[along], data.qacc[along] = q[k], dq[k], ddq[k]
            mujoco.mj_inverse(model, data)
            found[k] = data.qfrc_inverse[along]
        return found

    return torques


def torque_limits(robot: Robot) -> Array:
    """Largest torque of each arm joint [Nm] or force [N], shape (n,).

    Raises:
        InvalidInput: One is not known.
    """
    missing = [name for name in robot.joint_names if name not in robot.torque]
    if missing:
        raise InvalidInput(
            f"robot {robot.name}: the torque limit of {missing[0]!r} is not known; give torque in its limits file"
        )
    return np.array([robot.torque[name] for name in robot.joint_names])
