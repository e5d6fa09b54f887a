"""Ways to write a rotation as numbers, each with its inverse beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.core.geometry import (
    matrix_from_quat,
    matrix_from_rotvec,
    matrix_from_xyz_euler,
    quat_from_matrix,
    rotvec_from_matrix,
    xyz_euler_from_matrix,
)

__all__ = ["ROTATIONS", "Rotation"]


@dataclass(frozen=True)
class Rotation:
    """One way to write a rotation.

    Attributes:
        names: One name per number.
        angles: Whether the numbers are angles (or an axis times one), which have a unit.
        matrix: Numbers [rad or 1] to the rotation matrix, shape (3, 3).
        numbers: The inverse; what it gives is the one canonical writing of a rotation that has several.
    """

    names: tuple[str, ...]
    angles: bool
    matrix: Callable[[Array], Array]
    numbers: Callable[[Array], Array]


def _matrix_from_quat_xyzw(quat_xyzw: Array) -> Array:
    return matrix_from_quat(np.roll(quat_xyzw, 1))


def _quat_xyzw_from_matrix(R: Array) -> Array:
    return np.roll(quat_from_matrix(R), -1)


def _matrix_from_rpy(rpy: Array) -> Array:
    """`Rz(yaw) @ Ry(pitch) @ Rx(roll)`: the transpose of the intrinsic angles, each negated."""
    return matrix_from_xyz_euler(-rpy).T


def _rpy_from_matrix(R: Array) -> Array:
    return -xyz_euler_from_matrix(R.T)


ROTATIONS = {
    "rotvec": Rotation(("rx", "ry", "rz"), True, matrix_from_rotvec, rotvec_from_matrix),
    "quat_wxyz": Rotation(("qw", "qx", "qy", "qz"), False, matrix_from_quat, quat_from_matrix),
    "quat_xyzw": Rotation(("qx", "qy", "qz", "qw"), False, _matrix_from_quat_xyzw, _quat_xyzw_from_matrix),
    "euler_xyz": Rotation(("a", "b", "c"), True, matrix_from_xyz_euler, xyz_euler_from_matrix),
    "rpy": Rotation(("roll", "pitch", "yaw"), True, _matrix_from_rpy, _rpy_from_matrix),
}
"""Name in a deployment file -> convention; `euler_xyz` turns about moving axes x, y', z'', `rpy` about fixed ones."""
