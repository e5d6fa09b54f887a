"""A serial chain as plain arrays: all that kinematics needs, without the physics engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput
from praxia.core.geometry import matrix_from_rotvec

__all__ = ["Chain", "JointFrame", "chain_from_joints", "frame_with_axis"]


@dataclass(frozen=True, eq=False)
class JointFrame:
    """One joint: the constant pose of its frame in the frame of the joint before it; its axis is z.

    Attributes:
        name: Joint name.
        link: Name of the body that the joint moves.
        slide: True where the joint translates along z [m], False where it turns about z [rad].
        X: Homogeneous pose in the previous joint's moving frame at coordinate zero, shape (4, 4).
    """

    name: str
    link: str
    slide: bool
    X: Array


@dataclass(frozen=True, eq=False)
class Chain:
    """Joints from the base B to the tool T, every joint frame turned so that its axis is z.

    The pose of joint i in joint i-1 is linear in (1, cos q, sin q, q):
    `constant + cos(q) * cosine + sin(q) * sine + q * linear`, so that one expression serves hinges, slides and batches.

    Attributes:
        joint_names: In order from the base, length n.
        link_names: Body moved by each joint, length n.
        slide: True per translating joint, shape (n,).
        constant, cosine, sine, linear: Coefficients of the joint poses, each (n, 4, 4).
        X_tool: Pose of the tool in the last joint's frame, shape (4, 4).
        X_links: Pose of each moved body in its joint's frame, shape (n, 4, 4).
    """

    joint_names: tuple[str, ...]
    link_names: tuple[str, ...]
    slide: Array
    constant: Array
    cosine: Array
    sine: Array
    linear: Array
    X_tool: Array
    X_links: Array

    def __len__(self) -> int:
        return len(self.joint_names)

    @cached_property
    def turns(self) -> Array:
        """1 for a hinge, 0 for a slide; shape (n,)."""
        return frozen(1.0 - self.slide)


def frame_with_axis(axis: Array) -> Array:
    """Rotation matrix, shape (3, 3), whose z column is the unit vector along `axis`; the shortest turn from z."""
    z = axis / np.linalg.norm(axis)
    cross = np.array([-z[1], z[0], 0.0])
    sine = float(np.linalg.norm(cross))
    if sine < 1e-12:
        return np.eye(3) if z[2] > 0 else np.diag([1.0, -1.0, -1.0])
    return matrix_from_rotvec(cross / sine * np.arctan2(sine, z[2]))


def chain_from_joints(joints: Sequence[JointFrame], X_tool: Array, X_links: Array) -> Chain:
    """Chain of `joints`; `X_tool` (4, 4) and `X_links` (n, 4, 4) as in `Chain`."""
    if not joints:
        raise InvalidInput("a robot needs at least one hinge or slide joint between its base and its tool")
    n = len(joints)
    constant, cosine, sine, linear = (np.zeros((n, 4, 4)) for _ in range(4))
    for i, joint in enumerate(joints):
        constant[i, :, 2:] = joint.X[:, 2:]
        if joint.slide:
            constant[i] = joint.X
            linear[i, :3, 3] = joint.X[:3, 2]
        else:
            cosine[i, :3, 0], cosine[i, :3, 1] = joint.X[:3, 0], joint.X[:3, 1]
            sine[i, :3, 0], sine[i, :3, 1] = joint.X[:3, 1], -joint.X[:3, 0]
    return Chain(
        tuple(j.name for j in joints),
        tuple(j.link for j in joints),
        frozen([float(j.slide) for j in joints]),
        *(frozen(a) for a in (constant, cosine, sine, linear, X_tool, X_links)),
    )
