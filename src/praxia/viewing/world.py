"""Poses of a recorded world: the only access of the report to MuJoCo.

The scene is a self-contained MJCF of primitives, the trace holds every joint coordinate; forward kinematics gives
the pose of each body in each picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mujoco
import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput

__all__ = ["BodyMotion", "Primitive", "WorldMotion", "load_scene", "world_motion"]

_KINDS = {
    int(mujoco.mjtGeom.mjGEOM_PLANE): "plane",
    int(mujoco.mjtGeom.mjGEOM_SPHERE): "sphere",
    int(mujoco.mjtGeom.mjGEOM_CAPSULE): "capsule",
    int(mujoco.mjtGeom.mjGEOM_ELLIPSOID): "ellipsoid",
    int(mujoco.mjtGeom.mjGEOM_CYLINDER): "cylinder",
    int(mujoco.mjtGeom.mjGEOM_BOX): "box",
}
_HIDDEN_GROUP = 3  # MuJoCo's own convention: groups 0, 1, 2 are shown, the others only on request
_UNSET_RGBA = (0.5, 0.5, 0.5, 1.0)  # MuJoCo's default colour: a geom that has it takes its material's


@dataclass(frozen=True)
class Primitive:
    """A visible geom in the frame B of its body.

    Attributes:
        kind: "box", "sphere", "capsule", "cylinder", "ellipsoid" or "plane"; sized as in MJCF.
        size: Half-extents, radius, half-length [m].
        p_B: Position [m].
        quat_wxyz: Orientation.
        rgba: Colour.
        gloss: Shininess in [0, 1].
        emission: Share of its own light in [0, 1].
    """

    kind: str
    size: tuple[float, ...]
    p_B: tuple[float, ...]
    quat_wxyz: tuple[float, ...]
    rgba: tuple[float, ...]
    gloss: float
    emission: float


@dataclass(frozen=True, eq=False)
class BodyMotion:
    """A body B that has something to show, and where it is in each picture.

    Attributes:
        name: Its name in the scene.
        primitives: What it looks like.
        X_WB: (position [m], quat_wxyz) per picture, shape (pictures, 7); (1, 7) where it never moves.
    """

    name: str
    primitives: tuple[Primitive, ...]
    X_WB: Array


@dataclass(frozen=True, eq=False)
class WorldMotion:
    """All bodies of a run, in pictures at given times.

    Attributes:
        bodies: Bodies with visible primitives.
        p_WG: Position of the grasp point [m], shape (pictures, 3); (0, 3) where the scene has no site "...tcp".
        undrawn: Number of visible geoms that are no primitives.
    """

    bodies: tuple[BodyMotion, ...]
    p_WG: Array
    undrawn: int


def load_scene(file: Path) -> Any:
    """MuJoCo's model of a run's scene.

    Raises:
        InvalidInput: The file is missing or MuJoCo refuses it.
    """
    if not file.is_file():
        raise InvalidInput(f"{file.name} is missing")
    try:
        return mujoco.MjModel.from_xml_path(str(file))
    except ValueError as error:
        raise InvalidInput(f"{file.name} could not be loaded: {error}") from error


def world_motion(model: Any, qpos: Array) -> WorldMotion:
    """Bodies of `model` at joint coordinates `qpos`, shape (pictures, nq).

    Raises:
        InvalidInput: `qpos` does not belong to this scene.
    """
    if qpos.shape[1] != model.nq:
        raise InvalidInput(f"scene.xml has {model.nq} joint coordinates, the trace {qpos.shape[1]}")
    X_WB, p_WG = _poses(model, qpos)
    shown = [g for g in range(model.ngeom) if model.geom_group[g] < _HIDDEN_GROUP and _rgba(model, g)[3] > 0]
    drawn = [g for g in shown if int(model.geom_type[g]) in _KINDS]
    bodies = []
    for body in sorted({int(model.geom_bodyid[g]) for g in drawn}):
        primitives = tuple(_primitive(model, g) for g in drawn if model.geom_bodyid[g] == body)
        poses = X_WB[:, body]
        still = bool((np.abs(poses - poses[:1]) < 1e-6).all())
        bodies.append(BodyMotion(model.body(body).name or "world", primitives, poses[:1] if still else poses))
    return WorldMotion(tuple(bodies), p_WG, len(shown) - len(drawn))


def _poses(model: Any, qpos: Array) -> tuple[Array, Array]:
    """Pose of every body, shape (pictures, nbody, 7), and of the grasp point, shape (pictures or 0, 3)."""
    data = mujoco.MjData(model)
    site = next((i for i in range(model.nsite) if model.site(i).name.endswith("tcp")), None)
    poses = np.empty((len(qpos), model.nbody, 7))
    points = np.empty((0 if site is None else len(qpos), 3))
    for k, row in enumerate(qpos):
        data.qpos[:] = row
        mujoco.mj_kinematics(model, data)
        poses[k, :, :3], poses[k, :, 3:] = data.xpos, data.xquat
        if site is not None:
            points[k] = data.site_xpos[site]
    return poses, points


def _primitive(model: Any, geom: int) -> Primitive:
    material = int(model.geom_matid[geom])
    return Primitive(
        kind=_KINDS[int(model.geom_type[geom])],
        size=_numbers(model.geom_size[geom]),
        p_B=_numbers(model.geom_pos[geom]),
        quat_wxyz=_numbers(model.geom_quat[geom]),
        rgba=_rgba(model, geom),
        gloss=float(model.mat_shininess[material]) if material >= 0 else 0.5,
        emission=float(model.mat_emission[material]) if material >= 0 else 0.0,
    )


def _rgba(model: Any, geom: int) -> tuple[float, ...]:
    own, material = _numbers(model.geom_rgba[geom]), int(model.geom_matid[geom])
    return _numbers(model.mat_rgba[material]) if material >= 0 and own == _UNSET_RGBA else own


def _numbers(values: Sequence[float]) -> tuple[float, ...]:
    return tuple(round(float(v), 6) for v in values)
