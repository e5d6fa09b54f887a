"""Collision shapes of a robot, link by link, in the joint frames that carry them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.scene import ShapeKind
from praxia.robots.description import Description
from praxia.robots.kinematics import joint_frames

__all__ = ["Link", "Shape", "link_shapes", "stand"]

_OPENINGS = 17  # positions of the fingers at which shapes are placed


@dataclass(frozen=True, eq=False)
class Shape:
    """One collision shape.

    Attributes:
        name: Name or number of the geom, for messages.
        kind: The primitive, or None for a mesh.
        size: Half-extents, or radius and half-length, or semi-axes [m], as MuJoCo has them, shape (3,).
        ellipsoid: Whether a shape without kind is an ellipsoid.
        vertices: Corners of a mesh in the shape's frame [m], shape (V, 3).
        faces: Triangles of a mesh, indices into `vertices`, shape (F, 3).
        X: Poses in the joint frame that carries the link, one per entry of `Link.openings`, shape (O, 4, 4).
    """

    name: str
    kind: ShapeKind | None
    size: Array
    ellipsoid: bool
    vertices: Array
    faces: NDArray[np.int64]
    X: Array


@dataclass(frozen=True, eq=False)
class Link:
    """A body with collision shapes.

    Attributes:
        name: Name of the body.
        body: Its index in the compiled model.
        frame: Joint frame that carries it: 0 base, k what the first k arm joints move.
        hand: Whether it hangs behind the last body of the arm.
        openings: Finger openings [m or rad] at which its shapes are placed; one where it does not move with them.
        shapes: Its collision shapes, at least one.
    """

    name: str
    body: int
    frame: int
    hand: bool
    openings: Array
    shapes: tuple[Shape, ...]


def link_shapes(robot: Description, model: Any) -> tuple[Link, ...]:
    """Links of `model`, compiled from the robot's own source, in the order of its bodies.

    Raises:
        InvalidInput: No collision shape at all, or one without end (a plane, a height field).
    """
    import mujoco

    data = mujoco.MjData(model)
    moved = {int(model.joint(name).bodyid[0]): i + 1 for i, name in enumerate(robot.chain.joint_names)}
    last = int(model.joint(robot.chain.joint_names[-1]).bodyid[0])
    openings = np.zeros(1) if robot.gripper is None else np.linspace(*robot.gripper.stroke, _OPENINGS)
    inverse = np.empty((0, 4, 4))
    poses = []
    for width in openings:
        stand(model, data, robot, float(width))
        inverse = np.linalg.inv(np.concatenate((np.eye(4)[None], joint_frames(robot.chain, _home(robot)))))
        poses.append(np.concatenate((data.geom_xpos[:, :, None], data.geom_xmat.reshape(-1, 3, 3)), axis=2))
    placed = np.array(poses)  # (O, G, 3, 4): position, then rotation
    fingers = _finger_bodies(robot, model)
    links = []
    for body in range(model.nbody):
        geoms = [g for g in range(model.ngeom) if int(model.geom_bodyid[g]) == body and _solid(model, g)]
        if not geoms:
            continue
        frame, path = _carrier(model, body, moved)
        rows = slice(None) if fingers & set(path) else slice(0, 1)
        shapes = tuple(_shape(robot, model, g, _in_frame(inverse[frame], placed[rows, g])) for g in geoms)
        hand = frame == len(robot.chain) and body != last
        links.append(Link(str(model.body(body).name) or f"body {body}", body, frame, hand, openings[rows], shapes))
    if not links:
        raise InvalidInput(
            f"robot {robot.source.path} has no collision geometry; give its links <collision> shapes (URDF), "
            "or geoms with contype or conaffinity (MJCF)"
        )
    return tuple(links)


def stand(model: Any, data: Any, robot: Description, opening: float) -> None:
    """Put the model at the robot's home with this opening of the fingers [m or rad]; other joints stay as drawn."""
    import mujoco

    keys = [k for k in range(model.nkey) if model.key(k).name == "home"]
    data.qpos[:] = model.key_qpos[keys[0]] if keys else model.qpos0
    for name, value in zip(robot.chain.joint_names, _home(robot), strict=True):
        data.qpos[model.joint(name).qposadr[0]] = value
    fingers = robot.gripper.joints if robot.gripper else ()
    for name in fingers:
        data.qpos[model.joint(name).qposadr[0]] = opening / len(fingers)
    mujoco.mj_kinematics(model, data)


def _home(robot: Description) -> Array:
    home: Array = robot.home[: len(robot.chain)]
    return home


def _in_frame(inverse: Array, placed: Array) -> Array:
    X = np.zeros((len(placed), 4, 4))
    X[:, 3, 3] = 1.0
    X[:, :3, 3], X[:, :3, :3] = placed[:, :, 0], placed[:, :, 1:]
    result: Array = inverse @ X
    return result


def _solid(model: Any, g: int) -> bool:
    return bool(model.geom_contype[g] or model.geom_conaffinity[g])


def _finger_bodies(robot: Description, model: Any) -> set[int]:
    return {int(model.joint(name).bodyid[0]) for name in (robot.gripper.joints if robot.gripper else ())}


def _carrier(model: Any, body: int, moved: dict[int, int]) -> tuple[int, list[int]]:
    """Joint frame that carries a body, and the bodies on the way to it."""
    path = [body]
    while body and body not in moved:
        body = int(model.body_parentid[body])
        path.append(body)
    return moved.get(body, 0), path


def _shape(robot: Description, model: Any, g: int, X: Array) -> Shape:
    import mujoco

    kinds = {int(getattr(mujoco.mjtGeom, f"mjGEOM_{kind.name}")): kind for kind in ShapeKind}
    own = int(model.geom_type[g])
    body = str(model.body(int(model.geom_bodyid[g])).name)
    name = str(model.geom(g).name) or f"{g} of {body!r}"
    if own in (int(mujoco.mjtGeom.mjGEOM_PLANE), int(mujoco.mjtGeom.mjGEOM_HFIELD), int(mujoco.mjtGeom.mjGEOM_SDF)):
        raise InvalidInput(
            f"robot {robot.source.path}: geom {name} is a plane or a field, which no spheres cover; "
            "take it out of the robot's file and give it as an obstacle"
        )
    vertices, faces = np.zeros((0, 3)), np.zeros((0, 3), dtype=np.int64)
    if own == int(mujoco.mjtGeom.mjGEOM_MESH):
        m = int(model.geom_dataid[g])
        first, count = int(model.mesh_vertadr[m]), int(model.mesh_vertnum[m])
        vertices = np.array(model.mesh_vert[first : first + count], dtype=np.float64)
        first, count = int(model.mesh_faceadr[m]), int(model.mesh_facenum[m])
        faces = np.array(model.mesh_face[first : first + count], dtype=np.int64)
    ellipsoid = own == int(mujoco.mjtGeom.mjGEOM_ELLIPSOID)
    return Shape(name, kinds.get(own), np.array(model.geom_size[g]), ellipsoid, vertices, faces, X)
