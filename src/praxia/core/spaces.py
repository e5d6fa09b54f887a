"""The usual action spaces of an arm with a gripper, built from its limits."""

from __future__ import annotations

import numpy as np

from praxia.core.action import ActionSpace, ControlMode
from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.limits import Limits

__all__ = [
    "MAX_ROTATION",
    "MAX_TRANSLATION",
    "end_effector_delta_space",
    "end_effector_pose_space",
    "gripper_space",
    "joint_delta_space",
    "joint_position_space",
    "joint_velocity_space",
]

MAX_TRANSLATION = 0.05
"""Largest change of position per axis in one end-effector delta [m]."""

MAX_ROTATION = 0.1
"""Largest change of each Euler angle in one end-effector delta [rad]."""

_FRAMES = ("base", "tool")


def joint_position_space(limits: Limits, period: int) -> ActionSpace:
    """Absolute joint positions inside `limits`, one every `period` [ns]."""
    return ActionSpace(ControlMode.JOINT_POSITION, limits.names, limits.units, limits.lower, limits.upper, period)


def joint_velocity_space(limits: Limits, period: int) -> ActionSpace:
    """Joint velocities inside `limits`, one every `period` [ns]."""
    units = tuple(f"{unit}/s" for unit in limits.units)
    return ActionSpace(ControlMode.JOINT_VELOCITY, limits.names, units, -limits.velocity, limits.velocity, period)


def joint_delta_space(limits: Limits, period: int) -> ActionSpace:
    """Changes of the joint positions within one period [ns], as far as the velocity limits allow."""
    step = limits.velocity * period * 1e-9
    return ActionSpace(ControlMode.JOINT_DELTA, limits.names, limits.units, -step, step, period, absolute=False)


def end_effector_delta_space(
    period: int, *, frame: str = "base", translation: float = MAX_TRANSLATION, rotation: float = MAX_ROTATION
) -> ActionSpace:
    """Changes of the tool's pose: position, then intrinsic x-y-z Euler angles.

    Args:
        period: Time between two actions [ns].
        frame: Axes of the change: "base" or "tool".
        translation: Largest change of position per axis [m].
        rotation: Largest change of each angle [rad].
    """
    if frame not in _FRAMES:
        raise InvalidInput(f"end-effector delta: frame must be 'base' or 'tool', got {frame!r}")
    bound = np.repeat([translation, rotation], 3)
    return ActionSpace(
        mode=ControlMode.END_EFFECTOR_DELTA,
        names=("dx", "dy", "dz", "da", "db", "dc"),
        units=("m", "m", "m", "rad", "rad", "rad"),
        lower=-bound,
        upper=bound,
        period=period,
        frame=frame,
        absolute=False,
    )


def end_effector_pose_space(workspace: Array, period: int) -> ActionSpace:
    """Absolute poses of the tool in the base frame: position in a box, then intrinsic x-y-z Euler angles.

    Args:
        workspace: Corners of the box in the base frame [m], shape (2, 3).
        period: Time between two actions [ns].
    """
    corners = np.asarray(workspace, dtype=np.float64)
    if corners.shape != (2, 3):
        raise InvalidInput(f"end-effector pose: expected workspace corners of shape (2, 3), got {corners.shape}")
    turn = np.array([np.pi, np.pi / 2, np.pi])  # every rotation has such angles
    return ActionSpace(
        mode=ControlMode.END_EFFECTOR_POSE,
        names=("x", "y", "z", "a", "b", "c"),
        units=("m", "m", "m", "rad", "rad", "rad"),
        lower=np.concatenate([corners[0], -turn]),
        upper=np.concatenate([corners[1], turn]),
        period=period,
        frame="base",
    )


def gripper_space(limits: Limits, period: int, *, name: str | None = None) -> ActionSpace:
    """Opening of the fingers [m], one number every `period` [ns].

    Args:
        limits: Limits of the commanded components.
        period: Time between two actions [ns].
        name: Which component is the gripper; the last one where omitted.
    """
    k = len(limits) - 1 if name is None else _index(limits, name)
    one = limits.select(slice(k, k + 1))
    return ActionSpace(ControlMode.GRIPPER, one.names, one.units, one.lower, one.upper, period)


def _index(limits: Limits, name: str) -> int:
    if name not in limits.names:
        raise InvalidInput(f"gripper space: no component {name!r}; valid: {', '.join(limits.names)}")
    return limits.names.index(name)
