"""Rigid transforms: SO(3) and SE(3) with unit quaternions, scalar first.

Notation (docs/notation.md): `X_AB` is the pose of frame B in frame A, so that `p_A = X_AB.apply(p_B)` and
`X_AC = X_AB @ X_BC`. Sources: Sola, Deray, Atchuthan, "A micro Lie theory" (2018), eqs. 132-180; Shepperd's
method for matrix to quaternion (1978).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput

__all__ = [
    "Pose",
    "matrix_from_quat",
    "matrix_from_rotvec",
    "matrix_from_xyz_euler",
    "quat_from_matrix",
    "quat_from_rotvec",
    "quat_multiply",
    "rotvec_from_matrix",
    "rotvec_from_quat",
    "skew",
    "xyz_euler_from_matrix",
]


def skew(w: ArrayLike) -> Array:
    """Matrix `W`, shape (3, 3), with `W @ x = w x x` for a vector `w`, shape (3,)."""
    x, y, z = np.asarray(w, dtype=np.float64)
    return np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])


def quat_multiply(a_wxyz: ArrayLike, b_wxyz: ArrayLike) -> Array:
    """Hamilton product of two quaternions, shape (4,)."""
    # Python floats: on four numbers they are several times faster than array elements.
    aw, ax, ay, az = np.asarray(a_wxyz, dtype=np.float64).tolist()
    bw, bx, by, bz = np.asarray(b_wxyz, dtype=np.float64).tolist()
    return np.array(
        [
            aw * bw - ax * bx - ay * by - az * bz,
            aw * bx + ax * bw + ay * bz - az * by,
            aw * by - ax * bz + ay * bw + az * bx,
            aw * bz + ax * by - ay * bx + az * bw,
        ]
    )


def matrix_from_quat(quat_wxyz: ArrayLike) -> Array:
    """Rotation matrix, shape (3, 3), of a quaternion of any non-zero norm, shape (4,)."""
    q = np.asarray(quat_wxyz, dtype=np.float64)
    w, x, y, z = (q / math.sqrt(float(q @ q))).tolist()
    return np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
            [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
            [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
        ]
    )


def quat_from_matrix(R: ArrayLike) -> Array:
    """Unit quaternion (w, x, y, z) with w >= 0 of a rotation matrix, shape (3, 3)."""
    m = np.asarray(R, dtype=np.float64)
    trace = m[0, 0] + m[1, 1] + m[2, 2]
    # The largest of the four squared components is the divisor that loses no digits (Shepperd).
    squares = np.array([trace, 2 * m[0, 0] - trace, 2 * m[1, 1] - trace, 2 * m[2, 2] - trace]) + 1.0
    k = int(np.argmax(squares))
    if k == 0:
        q = np.array([squares[0], m[2, 1] - m[1, 2], m[0, 2] - m[2, 0], m[1, 0] - m[0, 1]])
    elif k == 1:
        q = np.array([m[2, 1] - m[1, 2], squares[1], m[0, 1] + m[1, 0], m[0, 2] + m[2, 0]])
    elif k == 2:
        q = np.array([m[0, 2] - m[2, 0], m[0, 1] + m[1, 0], squares[2], m[1, 2] + m[2, 1]])
    else:
        q = np.array([m[1, 0] - m[0, 1], m[0, 2] + m[2, 0], m[1, 2] + m[2, 1], squares[3]])
    q /= np.linalg.norm(q)
    result: Array = -q if q[0] < 0 else q
    return result


def matrix_from_rotvec(rotvec: ArrayLike) -> Array:
    """Rotation matrix, shape (3, 3), of axis times angle [rad], shape (3,) (Rodrigues)."""
    w = np.asarray(rotvec, dtype=np.float64)
    angle = float(np.linalg.norm(w))
    W = skew(w)
    if angle < 1e-6:  # series, where sin(a)/a and (1-cos(a))/a^2 lose their digits
        a, b = 1.0, 0.5
    else:
        a, b = float(np.sin(angle)) / angle, float(1.0 - np.cos(angle)) / angle**2
    R: Array = np.eye(3) + a * W + b * (W @ W)
    return R


def quat_from_rotvec(rotvec: ArrayLike) -> Array:
    """Unit quaternion (w, x, y, z) of axis times angle [rad], shape (3,)."""
    x, y, z = np.asarray(rotvec, dtype=np.float64).tolist()
    angle = math.sqrt(x * x + y * y + z * z)
    k = math.sin(angle / 2) / angle if angle > 1e-9 else 0.5
    return np.array([math.cos(angle / 2), k * x, k * y, k * z])


def rotvec_from_quat(quat_wxyz: ArrayLike) -> Array:
    """Axis times angle [rad], shape (3,), angle in [0, pi], of a unit quaternion of either sign, shape (4,)."""
    w, x, y, z = np.asarray(quat_wxyz, dtype=np.float64).tolist()
    s = math.sqrt(x * x + y * y + z * z)
    # q and -q are one rotation: the one with w >= 0 turns by at most pi.
    sign = -1.0 if w < 0 else 1.0
    k = sign * (2.0 * math.atan2(s, abs(w)) / s if s > 1e-12 else 2.0)
    return np.array([k * x, k * y, k * z])


def rotvec_from_matrix(R: ArrayLike) -> Array:
    """Axis times angle [rad], shape (3,), angle in [0, pi], of a rotation matrix."""
    return rotvec_from_quat(quat_from_matrix(R))


def matrix_from_xyz_euler(xyz: ArrayLike) -> Array:
    """Rotation matrix of intrinsic x-y-z Euler angles [rad], shape (3,): `Rx(a) @ Ry(b) @ Rz(c)`."""
    a, b, c = np.asarray(xyz, dtype=np.float64)
    return matrix_from_rotvec([a, 0, 0]) @ matrix_from_rotvec([0, b, 0]) @ matrix_from_rotvec([0, 0, c])


def xyz_euler_from_matrix(R: ArrayLike) -> Array:
    """Intrinsic x-y-z Euler angles [rad], shape (3,), middle angle in [-pi/2, pi/2]."""
    m = np.asarray(R, dtype=np.float64)
    cosine = math.hypot(m[0, 0], m[0, 1])
    b = math.atan2(m[0, 2], cosine)  # arcsin would lose half the digits near pi/2
    if cosine < 1e-9:  # gimbal lock: only the sum of the outer angles is defined
        return np.array([np.arctan2(m[2, 1], m[1, 1]), b, 0.0])
    return np.array([np.arctan2(-m[1, 2], m[2, 2]), b, np.arctan2(-m[0, 1], m[0, 0])])


@dataclass(frozen=True, eq=False)
class Pose:
    """Pose of one frame in another.

    Attributes:
        p: Position [m], shape (3,).
        quat_wxyz: Unit quaternion, scalar first, w >= 0, shape (4,); normalised here.
    """

    p: Array
    quat_wxyz: Array

    def __post_init__(self) -> None:
        p = frozen(self.p, (3,), "Pose.p")
        quat = frozen(self.quat_wxyz, (4,), "Pose.quat_wxyz")
        x, y, z = p.tolist()
        norm = math.sqrt(float(quat @ quat))
        if not (math.isfinite(x + y + z) and math.isfinite(norm) and norm > 1e-9):
            raise InvalidInput(f"Pose: expected finite numbers and a non-zero quaternion, got {p} and {quat}")
        scale = 1.0 if abs(norm - 1.0) <= 1e-15 else 1.0 / norm
        if quat[0] < 0:
            scale = -scale
        if scale != 1.0:
            quat = frozen(scale * quat)
        object.__setattr__(self, "p", p)
        object.__setattr__(self, "quat_wxyz", quat)

    @classmethod
    def identity(cls) -> Pose:
        return cls(np.zeros(3), np.array([1.0, 0, 0, 0]))

    @classmethod
    def from_rotation(cls, R: ArrayLike, p: ArrayLike = (0.0, 0.0, 0.0)) -> Pose:
        """Pose with rotation matrix `R`, shape (3, 3), and position `p` [m], shape (3,)."""
        return cls(np.asarray(p, dtype=np.float64), quat_from_matrix(R))

    @classmethod
    def from_matrix(cls, X: ArrayLike) -> Pose:
        """Pose of a homogeneous matrix, shape (4, 4)."""
        m = np.asarray(X, dtype=np.float64)
        return cls.from_rotation(m[:3, :3], m[:3, 3])

    @classmethod
    def from_yaw(cls, yaw: float, p: ArrayLike = (0.0, 0.0, 0.0)) -> Pose:
        """Pose turned by `yaw` [rad] about +z, at `p` [m]."""
        return cls(np.asarray(p, dtype=np.float64), np.array([np.cos(yaw / 2), 0, 0, np.sin(yaw / 2)]))

    @cached_property
    def R(self) -> Array:
        """Rotation matrix, shape (3, 3), read-only."""
        return frozen(matrix_from_quat(self.quat_wxyz))

    @property
    def yaw(self) -> float:
        """Heading [rad] of the frame's x axis, seen from above."""
        return float(np.arctan2(self.R[1, 0], self.R[0, 0]))

    def matrix(self) -> Array:
        """Homogeneous matrix, shape (4, 4)."""
        X = np.eye(4)
        X[:3, :3], X[:3, 3] = self.R, self.p
        return X

    def __matmul__(self, other: Pose) -> Pose:
        return Pose(self.R @ other.p + self.p, quat_multiply(self.quat_wxyz, other.quat_wxyz))

    def inverse(self) -> Pose:
        conjugate = self.quat_wxyz * np.array([1.0, -1, -1, -1])
        return Pose(-(self.R.T @ self.p), conjugate)

    def apply(self, points: ArrayLike) -> Array:
        """Points of the inner frame in the outer one; shape (3,) or (n, 3) [m]."""
        result: Array = np.asarray(points, dtype=np.float64) @ self.R.T + self.p
        return result

    def distance(self, other: Pose) -> tuple[float, float]:
        """Distance of the origins [m] and the angle between the orientations [rad]."""
        # By the chord, and not by the arc cosine, which knows no angle below 1e-8; q and -q are one rotation.
        chord = min(np.linalg.norm(self.quat_wxyz - other.quat_wxyz), np.linalg.norm(self.quat_wxyz + other.quat_wxyz))
        return float(np.linalg.norm(self.p - other.p)), 4 * math.asin(min(float(chord) / 2, 1.0))
