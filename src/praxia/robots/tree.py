"""The arm inside a compiled MuJoCo model: which joints form the chain, and their frames."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, unknown
from praxia.core.geometry import Pose
from praxia.robots.chain import Chain, JointFrame, chain_from_joints, frame_with_axis

__all__ = ["coupled_joints", "extract_chain", "longest_chain_tip", "subtree_depths"]

FINGER_DEPTH = 2  # joints below a branch that are still fingers; more of them are another limb


def coupled_joints(model: Any) -> frozenset[int]:
    """Indices of joints that an equality couples to another one, leaders included: fingers, not arm joints."""
    import mujoco

    pairs = [
        (int(model.eq_obj1id[i]), int(model.eq_obj2id[i]))
        for i in range(model.neq)
        if int(model.eq_type[i]) == int(mujoco.mjtEq.mjEQ_JOINT)
    ]
    return frozenset(joint for pair in pairs for joint in pair if joint >= 0)


def subtree_depths(model: Any, excluded: Collection[int]) -> list[int]:
    """Per body, the number of joints on the longest way from it (itself included) to a leaf."""
    depths = [0] * model.nbody
    for body in range(model.nbody - 1, -1, -1):
        depths[body] += len(_joints(model, body, excluded))
        if body:
            parent = int(model.body_parentid[body])
            own = len(_joints(model, parent, excluded))
            depths[parent] = max(depths[parent], depths[body] + own) - own
    return depths


def longest_chain_tip(model: Any, excluded: Collection[int]) -> int:
    """Body moved by the last joint of the longest serial chain; `excluded` joints (fingers) do not count.

    Where the chain branches into parts of at most two joints each, those are taken for fingers and it ends.
    """
    depths = subtree_depths(model, excluded)
    body, tip, count = 0, 0, 0
    while True:
        children = [b for b in range(1, model.nbody) if int(model.body_parentid[b]) == body and depths[b]]
        if not children or (count and len(children) > 1 and max(depths[b] for b in children) <= FINGER_DEPTH):
            return tip
        body = max(children, key=lambda b: (depths[b], -b))
        moved = len(_joints(model, body, excluded))
        count += moved
        tip = body if moved else tip


def extract_chain(model: Any, tip: str | None, excluded: Collection[int]) -> tuple[Chain, list[int]]:
    """The chain from the model's world frame to `tip`, and its MuJoCo joint indices.

    Args:
        model: Compiled model.
        tip: Site or body whose frame is the tool frame; None takes the last link of the longest chain.
        excluded: Joint indices that are not the arm's.

    Raises:
        InvalidInput: No such tip, no joint before it, or a joint that is neither hinge nor slide.
    """
    body, X_tip = _tip_frame(model, tip, excluded)
    path = []
    while body:
        path.append(body)
        body = int(model.body_parentid[body])
    joints: list[JointFrame] = []
    indices: list[int] = []
    X_links: list[Array] = []
    X: Array = np.eye(4)  # current body in the last joint's frame, or in the base before the first joint
    for b in reversed(path):
        X = X @ Pose(model.body_pos[b], model.body_quat[b]).matrix()
        for j in _joints(model, b, excluded):
            frame, X_BJ = _joint_frame(model, j, X)
            joints.append(frame)
            indices.append(j)
            X = np.array(np.linalg.inv(X_BJ), dtype=np.float64)
            X_links.append(X)
    # A body with two joints is moved by both; its pose belongs to the last of them.
    return chain_from_joints(joints, X @ X_tip, np.array(X_links).reshape(-1, 4, 4)), indices


def _joints(model: Any, body: int, excluded: Collection[int]) -> list[int]:
    first = int(model.body_jntadr[body])
    return [j for j in range(first, first + int(model.body_jntnum[body])) if j not in excluded]


def _joint_frame(model: Any, j: int, X: Array) -> tuple[JointFrame, Array]:
    """The joint with its frame placed after `X`, and the joint frame in its own body."""
    import mujoco

    kind = int(model.jnt_type[j])
    name = model.joint(j).name
    if kind not in (int(mujoco.mjtJoint.mjJNT_HINGE), int(mujoco.mjtJoint.mjJNT_SLIDE)):
        raise InvalidInput(f"joint {name!r} is free or a ball; an arm has hinge and slide joints only, on a fixed base")
    if not name:
        raise InvalidInput(f"a joint of body {model.body(int(model.jnt_bodyid[j])).name!r} has no name; give it one")
    X_BJ = np.eye(4)
    X_BJ[:3, :3], X_BJ[:3, 3] = frame_with_axis(model.jnt_axis[j]), model.jnt_pos[j]
    slide = kind == int(mujoco.mjtJoint.mjJNT_SLIDE)
    # MuJoCo measures the coordinate from the reference `qpos0`, in which the file was drawn.
    offset = -float(model.qpos0[model.jnt_qposadr[j]])
    X_zero = np.eye(4)
    if slide:
        X_zero[2, 3] = offset
    else:
        X_zero[:2, :2] = [[np.cos(offset), -np.sin(offset)], [np.sin(offset), np.cos(offset)]]
    return JointFrame(name, model.body(int(model.jnt_bodyid[j])).name, slide, X @ X_BJ @ X_zero), X_BJ


def _tip_frame(model: Any, tip: str | None, excluded: Collection[int]) -> tuple[int, Array]:
    if tip is None:
        return longest_chain_tip(model, excluded), np.eye(4)
    sites = {model.site(i).name: i for i in range(model.nsite)}
    bodies = {model.body(i).name: i for i in range(1, model.nbody)}
    if tip in sites:
        i = sites[tip]
        return int(model.site_bodyid[i]), Pose(model.site_pos[i], model.site_quat[i]).matrix()
    if tip in bodies:
        return bodies[tip], np.eye(4)
    raise unknown("tool frame (site or body)", tip, [n for n in (*sites, *bodies) if n])
