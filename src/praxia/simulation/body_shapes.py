"""What a MuJoCo body looks like to collision checks, as primitive shapes in its own frame."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import mujoco
import numpy as np

from praxia.core.arrays import Array
from praxia.core.extent import bounds
from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel, Shape, ShapeKind, Surface

__all__ = ["axis_of", "body_pose", "body_shapes", "handle_on", "top_of"]

_KINDS = {
    int(mujoco.mjtGeom.mjGEOM_BOX): (ShapeKind.BOX, 3),
    int(mujoco.mjtGeom.mjGEOM_SPHERE): (ShapeKind.SPHERE, 1),
    int(mujoco.mjtGeom.mjGEOM_CYLINDER): (ShapeKind.CYLINDER, 2),
    int(mujoco.mjtGeom.mjGEOM_CAPSULE): (ShapeKind.CAPSULE, 2),
}
_PLANE_HALF, _PLANE_DEPTH = 2.0, 0.05
"""A plane counts as a box of this half-extent where it is infinite, and of this thickness [m]."""


def body_pose(data: Any, body: int) -> Pose:
    """Pose of a body in the world, from computed kinematics."""
    return Pose(data.xpos[body], data.xquat[body])


def body_shapes(model: Any, data: Any, body: int, others: Collection[int]) -> tuple[Shape, ...]:
    """Shapes of the colliding geoms of a body and of what is fixed to it, in the body's frame.

    Boxes, spheres, cylinders and capsules are taken as they are. Anything else (a mesh, an ellipsoid) becomes the box
    around it in its own frame, which is never too small; a plane becomes a thick slab below it.

    Args:
        model, data: The world, kinematics computed.
        body: Id of the body; of the world body (0) only its own geoms count.
        others: Ids of bodies that are things of their own, with all that is fixed to them.
    """
    X_OW = body_pose(data, body).inverse()
    solid = np.flatnonzero(model.geom_contype | model.geom_conaffinity)
    mine = (int(geom) for geom in solid if _is_fixed_to(model, int(model.geom_bodyid[geom]), body, others))
    return tuple(_shape(model, data, geom, X_OW) for geom in mine)


def _is_fixed_to(model: Any, body: int, owner: int, others: Collection[int]) -> bool:
    """Whether there is no joint, and no other thing, between a body and `owner` above it."""
    while body != owner:
        if body == 0 or owner == 0 or body in others or model.body_jntnum[body]:
            return False
        body = int(model.body_parentid[body])
    return True


def top_of(shapes: tuple[Shape, ...]) -> Surface:
    """The rectangle on top of some shapes, in their frame."""
    low, high = bounds(ObjectModel("", "", shapes=shapes), Pose.identity())
    middle, half = (low + high) / 2, (high - low) / 2
    return Surface(np.array([middle[0], middle[1], high[2]]), float(half[0]), float(half[1]))


def handle_on(model: Any, data: Any, name: str, X_WO: Pose) -> tuple[Pose, float | None]:
    """Grasp frame `X_OH` of a handle, and its thickness between the fingers [m].

    A site is the grasp frame itself (z = approach, y = closing axis) and has no thickness. A geom is a bar: the hand
    comes from above and closes across the bar's longest horizontal extent.
    """
    X_OW = X_WO.inverse()
    site = mujoco.mj_name2id(model, mujoco.mjtObj.mjOBJ_SITE, name)
    if site >= 0:
        R = data.site_xmat[site].reshape(3, 3)
        return X_OW @ Pose.from_rotation(R, data.site_xpos[site]), None
    geom = mujoco.mj_name2id(model, mujoco.mjtObj.mjOBJ_GEOM, name)
    R = data.geom_xmat[geom].reshape(3, 3)
    half = model.geom_aabb[geom, 3:]
    flat = half * np.hypot(R[0], R[1])  # how far each of its axes reaches horizontally
    along = R[:, int(np.argmax(flat))] * np.array([1.0, 1.0, 0.0])
    along /= np.linalg.norm(along)
    z = np.array([0.0, 0.0, -1.0])
    y = np.cross(z, along)
    X_WH = Pose.from_rotation(np.column_stack([along, y, z]), data.geom_xpos[geom])
    return X_OW @ X_WH, 2 * float(np.abs(y @ R) @ half)


def axis_of(data: Any, joint: int) -> tuple[Array, Array]:
    """Direction and anchor [m] of a joint's axis in the world."""
    return np.array(data.xaxis[joint]), np.array(data.xanchor[joint])


def _shape(model: Any, data: Any, geom: int, X_OW: Pose) -> Shape:
    X_WS = Pose.from_rotation(data.geom_xmat[geom].reshape(3, 3), data.geom_xpos[geom])
    kind, size = int(model.geom_type[geom]), model.geom_size[geom]
    material = int(model.geom_matid[geom])
    rgba = model.mat_rgba[material] if material >= 0 else model.geom_rgba[geom]
    colour = tuple(float(c) for c in rgba)
    if kind in _KINDS:
        found, count = _KINDS[kind]
        return Shape(found, tuple(float(s) for s in size[:count]), X_OW @ X_WS, colour)  # type: ignore[arg-type]
    if kind == int(mujoco.mjtGeom.mjGEOM_PLANE):
        half = (*(float(s) if s > 0 else _PLANE_HALF for s in size[:2]), _PLANE_DEPTH / 2)
        X_PB = Pose.from_yaw(0.0, (0, 0, -_PLANE_DEPTH / 2))
        return Shape(ShapeKind.BOX, half, X_OW @ X_WS @ X_PB, colour)  # type: ignore[arg-type]
    box = model.geom_aabb[geom]
    X_GB = Pose.from_yaw(0.0, box[:3])
    return Shape(ShapeKind.BOX, tuple(float(s) for s in box[3:]), X_OW @ X_WS @ X_GB, colour)  # type: ignore[arg-type]
