"""The one place where actions of one kind become actions of another.

End-effector vectors are (x, y, z, a, b, c): position [m] and intrinsic x-y-z Euler angles [rad]. A change given in the
"base" frame is applied at the tool with the base's axes; in the "tool" frame, with the tool's own axes.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.action import ActionSpace, ControlMode
from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose, matrix_from_xyz_euler, xyz_euler_from_matrix

__all__ = [
    "apply_delta",
    "delta_between",
    "delta_from_transform",
    "joint_deltas_from_positions",
    "joint_positions_from_deltas",
    "joint_positions_from_velocities",
    "joint_velocities_from_positions",
    "pose_from_vector",
    "poses_from_deltas",
    "transform_from_delta",
    "vector_from_pose",
]


def transform_from_delta(delta: ArrayLike) -> Array:
    """Homogeneous matrix, shape (4, 4), of an end-effector change, shape (6,)."""
    return pose_from_vector(delta).matrix()


def delta_from_transform(X: ArrayLike) -> Array:
    """End-effector change, shape (6,), of a homogeneous matrix, shape (4, 4); inverse of `transform_from_delta`."""
    return vector_from_pose(Pose.from_matrix(X))


def pose_from_vector(vector: ArrayLike) -> Pose:
    """Pose of an absolute end-effector action, shape (6,)."""
    v = np.asarray(vector, dtype=np.float64)
    if v.shape != (6,):
        raise InvalidInput(f"end-effector action: expected 6 numbers, got shape {v.shape}")
    return Pose.from_rotation(matrix_from_xyz_euler(v[3:]), v[:3])


def vector_from_pose(X: Pose) -> Array:
    """Absolute end-effector action, shape (6,), of a pose; inverse of `pose_from_vector`."""
    return np.concatenate([X.p, xyz_euler_from_matrix(X.R)])


def apply_delta(X_BT: Pose, delta: ArrayLike, frame: str) -> Pose:
    """Pose of the tool in the base after a change.

    Args:
        X_BT: Pose of the tool T in the base B before it.
        delta: The change, shape (6,).
        frame: Axes that it is given in: "base" or "tool".
    """
    change = pose_from_vector(delta)
    if _is_tool(frame):
        return X_BT @ change
    return Pose.from_rotation(change.R @ X_BT.R, X_BT.p + change.p)


def delta_between(X_BT: Pose, X_BGoal: Pose, frame: str) -> Array:
    """Change, shape (6,), that brings the tool from one pose to another; inverse of `apply_delta`."""
    if _is_tool(frame):
        return vector_from_pose(X_BT.inverse() @ X_BGoal)
    return vector_from_pose(Pose.from_rotation(X_BGoal.R @ X_BT.R.T, X_BGoal.p - X_BT.p))


def poses_from_deltas(X_BT: Pose, deltas: ArrayLike, space: ActionSpace) -> list[Pose]:
    """Poses of the tool after each of a sequence of changes, shape (k, 6), each starting where the last one ended.

    Raises:
        InvalidInput: `space` is not one of end-effector changes, or a change is outside its bounds.
    """
    rows = _rows(deltas, space, ControlMode.END_EFFECTOR_DELTA)
    poses = []
    for row in rows:
        X_BT = apply_delta(X_BT, row, space.frame)
        poses.append(X_BT)
    return poses


def joint_positions_from_deltas(q: ArrayLike, deltas: ArrayLike, space: ActionSpace) -> Array:
    """Absolute positions, shape (k, n), after each of a sequence of changes, shape (k, n), from `q`, shape (n,).

    Raises:
        InvalidInput: `space` is not one of joint changes, or a change is outside its bounds.
    """
    rows = _rows(deltas, space, ControlMode.JOINT_DELTA)
    return _start(q, rows) + np.cumsum(rows, axis=0)


def joint_deltas_from_positions(q: ArrayLike, positions: ArrayLike) -> Array:
    """Changes, shape (k, n), between successive positions, shape (k, n), the first one from `q`, shape (n,)."""
    rows = np.asarray(positions, dtype=np.float64)
    return np.diff(rows, axis=0, prepend=_start(q, rows)[None])


def joint_positions_from_velocities(q: ArrayLike, velocities: ArrayLike, space: ActionSpace) -> Array:
    """Absolute positions, shape (k, n), at the end of each period of constant velocity, from `q`, shape (n,).

    Raises:
        InvalidInput: `space` is not one of joint velocities, or a velocity is outside its bounds.
    """
    rows = _rows(velocities, space, ControlMode.JOINT_VELOCITY)
    return _start(q, rows) + np.cumsum(rows * (space.period * 1e-9), axis=0)


def joint_velocities_from_positions(q: ArrayLike, positions: ArrayLike, period: int) -> Array:
    """Constant velocities, shape (k, n), that lead through positions, shape (k, n), one `period` [ns] apart."""
    if period <= 0:
        raise InvalidInput(f"conversion: period must be positive nanoseconds, got {period}")
    velocities: Array = joint_deltas_from_positions(q, positions) / (period * 1e-9)
    return velocities


def _is_tool(frame: str) -> bool:
    if frame not in ("base", "tool"):
        raise InvalidInput(f"end-effector change: frame must be 'base' or 'tool', got {frame!r}")
    return frame == "tool"


def _rows(values: ArrayLike, space: ActionSpace, mode: ControlMode) -> Array:
    """Actions, shape (k, n), checked against their space."""
    rows = np.asarray(values, dtype=np.float64)
    if space.mode is not mode:
        raise InvalidInput(f"conversion: expected actions of kind {mode.value!r}, got {space.mode.value!r}")
    if rows.ndim != 2 or not space.contains(rows, tolerance=1e-12):
        raise InvalidInput(
            f"conversion: expected finite {mode.value} actions of shape (k, {space.dimension}) within "
            f"{space.lower.tolist()} to {space.upper.tolist()}, got shape {rows.shape}"
        )
    return rows


def _start(q: ArrayLike, rows: Array) -> Array:
    start = np.asarray(q, dtype=np.float64)
    if rows.ndim != 2 or start.shape != rows.shape[1:]:
        raise InvalidInput(f"conversion: start of shape {start.shape} does not fit rows of shape {rows.shape}")
    return start
