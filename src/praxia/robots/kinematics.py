"""Forward kinematics and the geometric Jacobian of a chain, for one configuration or many at once."""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.robots.chain import Chain

__all__ = ["joint_frames", "link_frames", "tool_and_jacobian", "tool_frame"]


def joint_frames(chain: Chain, q: Array) -> Array:
    """Poses of all joint frames in the base, shape (..., n, 4, 4), at configurations `q` (..., n) [rad or m]."""
    angle = q[..., None, None]
    frames: Array = chain.constant + np.cos(angle) * chain.cosine + np.sin(angle) * chain.sine
    if chain.slide.any():
        frames += angle * chain.linear
    for i in range(1, len(chain)):
        frames[..., i, :, :] = frames[..., i - 1, :, :] @ frames[..., i, :, :]
    return frames


def tool_frame(chain: Chain, q: Array) -> Array:
    """Pose of the tool in the base, shape (..., 4, 4), at configurations `q` (..., n)."""
    result: Array = joint_frames(chain, q)[..., -1, :, :] @ chain.X_tool
    return result


def link_frames(chain: Chain, q: Array) -> Array:
    """Poses of the moved bodies in the base, shape (..., n, 4, 4), at configurations `q` (..., n)."""
    result: Array = joint_frames(chain, q) @ chain.X_links
    return result


def tool_and_jacobian(chain: Chain, q: Array) -> tuple[Array, Array]:
    """Tool pose (..., 4, 4) and Jacobian (..., 6, n) of its origin, linear rows over angular rows, axes of the base.

    Source: Siciliano et al., "Robotics: Modelling, Planning and Control", eq. 3.30.
    """
    frames = joint_frames(chain, q)
    X = frames[..., -1, :, :] @ chain.X_tool
    axes = frames[..., :3, 2]  # (..., n, 3)
    arms = X[..., None, :3, 3] - frames[..., :3, 3]
    J = np.empty((*q.shape[:-1], 6, len(chain)))
    ax, ay, az = axes[..., 0], axes[..., 1], axes[..., 2]
    rx, ry, rz = arms[..., 0], arms[..., 1], arms[..., 2]
    J[..., 0, :] = ay * rz - az * ry
    J[..., 1, :] = az * rx - ax * rz
    J[..., 2, :] = ax * ry - ay * rx
    J[..., 3, :], J[..., 4, :], J[..., 5, :] = ax, ay, az
    if chain.slide.any():
        J *= chain.turns
        J[..., :3, :] += chain.slide * np.swapaxes(axes, -1, -2)
    return X, J
