"""Forward kinematics, Jacobian and pose error of one configuration, compiled with Numba for use in compiled loops.

Same mathematics as `kinematics.py` and `inverse_kinematics.pose_error`, which are its oracles in the tests. Whole rows
are written element by element: assigning to a slice costs Numba seconds of compilation.
"""

from __future__ import annotations

from math import atan2, cos, sin, sqrt
from typing import NamedTuple

import numpy as np

from praxia.core.arrays import Array
from praxia.robots.chain import Chain
from praxia.robots.numba_cache import compiled

__all__ = ["ChainArrays", "chain_arrays", "jacobian", "joint_frames", "pose_error", "tool_frame"]


class ChainArrays(NamedTuple):
    """A chain as compiled loops read it.

    Attributes:
        X: Pose of each joint in the one before it at coordinate zero, shape (n, 3, 4).
        slide: 1 per translating joint, else 0, shape (n,).
        X_tool: Pose of the tool in the last joint's frame, shape (3, 4).
    """

    X: Array
    slide: Array
    X_tool: Array


def chain_arrays(chain: Chain) -> ChainArrays:
    """`chain` as plain contiguous arrays; writable flags are alike in all, so that one compiled version serves all."""
    X = (chain.constant + chain.cosine)[:, :3]
    return ChainArrays(*(np.array(a, dtype=np.float64, order="C") for a in (X, chain.slide, chain.X_tool[:3])))


@compiled()
def joint_frames(chain, q, frames):  # type: ignore[no-untyped-def]
    """Fills `frames` (n, 3, 4) with the poses of the joints in the base at `q` (n,)."""
    for i in range(len(q)):
        for r in range(3):
            if i == 0:
                for k in range(4):
                    frames[i, r, k] = chain.X[i, r, k]
            else:
                a, b, c = frames[i - 1, r, 0], frames[i - 1, r, 1], frames[i - 1, r, 2]
                for k in range(4):
                    frames[i, r, k] = a * chain.X[i, 0, k] + b * chain.X[i, 1, k] + c * chain.X[i, 2, k]
                frames[i, r, 3] += frames[i - 1, r, 3]
        if chain.slide[i] != 0.0:
            for r in range(3):
                frames[i, r, 3] += q[i] * frames[i, r, 2]
        else:
            cosine, sine = cos(q[i]), sin(q[i])
            for r in range(3):
                x, y = frames[i, r, 0], frames[i, r, 1]
                frames[i, r, 0] = cosine * x + sine * y
                frames[i, r, 1] = cosine * y - sine * x


@compiled()
def tool_frame(chain, frames, X):  # type: ignore[no-untyped-def]
    """Fills `X` (3, 4) with the pose of the tool in the base, from the joint frames."""
    last = len(frames) - 1
    for r in range(3):
        a, b, c = frames[last, r, 0], frames[last, r, 1], frames[last, r, 2]
        for k in range(4):
            X[r, k] = a * chain.X_tool[0, k] + b * chain.X_tool[1, k] + c * chain.X_tool[2, k]
        X[r, 3] += frames[last, r, 3]


@compiled()
def jacobian(chain, frames, X, J):  # type: ignore[no-untyped-def]
    """Fills `J` (6, n) with the geometric Jacobian of the tool at `X`, linear over angular rows, axes of the base."""
    for i in range(len(frames)):
        ax, ay, az = frames[i, 0, 2], frames[i, 1, 2], frames[i, 2, 2]
        if chain.slide[i] != 0.0:
            J[0, i], J[1, i], J[2, i] = ax, ay, az
            J[3, i] = J[4, i] = J[5, i] = 0.0
        else:
            rx, ry, rz = X[0, 3] - frames[i, 0, 3], X[1, 3] - frames[i, 1, 3], X[2, 3] - frames[i, 2, 3]
            J[0, i], J[1, i], J[2, i] = ay * rz - az * ry, az * rx - ax * rz, ax * ry - ay * rx
            J[3, i], J[4, i], J[5, i] = ax, ay, az


@compiled()
def pose_error(target, X, error):  # type: ignore[no-untyped-def]
    """Fills `error` (6,) with translation [m] and rotation vector [rad] from pose `X` to `target`, base axes."""
    R = np.empty((3, 3))
    for r in range(3):
        error[r] = target[r, 3] - X[r, 3]
        for k in range(3):
            R[r, k] = target[r, 0] * X[k, 0] + target[r, 1] * X[k, 1] + target[r, 2] * X[k, 2]
    x, y, z = 0.5 * (R[2, 1] - R[1, 2]), 0.5 * (R[0, 2] - R[2, 0]), 0.5 * (R[1, 0] - R[0, 1])
    sine, cosine = sqrt(x * x + y * y + z * z), 0.5 * (R[0, 0] + R[1, 1] + R[2, 2] - 1.0)
    if sine <= 1e-4 and cosine < 0.0:
        # At a half turn the skew part vanishes; there (R + I) / 2 = a a', whose columns all point along the axis a.
        column = 0
        for k in range(1, 3):
            if R[k, k] > R[column, column]:
                column = k
        x, y, z = 0.5 * R[0, column], 0.5 * R[1, column], 0.5 * R[2, column]
        if column == 0:
            x = 0.5 * (R[0, 0] + 1.0)
        elif column == 1:
            y = 0.5 * (R[1, 1] + 1.0)
        else:
            z = 0.5 * (R[2, 2] + 1.0)
        factor = np.pi / sqrt(x * x + y * y + z * z)
    else:
        factor = atan2(sine, cosine) / sine if sine > 1e-9 else 1.0
    error[3], error[4], error[5] = factor * x, factor * y, factor * z
