"""How the built-in scene looks: light, camera, materials, and shapes that are only seen. Nothing here has contacts."""

from __future__ import annotations

from typing import Any

import mujoco
import numpy as np

from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel, Rim, Shape, ShapeKind
from praxia.simulation.furniture import TABLE
from praxia.simulation.mjcf import add_drawing
from praxia.simulation.shapes import Colour, box, ring

__all__ = ["add_looks", "drawn_shapes", "material", "set_stage"]

_LEG: Colour = (0.30, 0.21, 0.15, 1.0)
_FLOOR_HEIGHT = -0.72


def set_stage(spec: Any) -> None:
    """Sky, light, floor and the camera "front"."""
    visual = spec.visual
    visual.global_.offwidth, visual.global_.offheight = 1920, 1080
    visual.quality.offsamples = 8
    visual.quality.shadowsize = 8192
    visual.headlight.ambient = [0.34, 0.34, 0.35]
    visual.headlight.diffuse = [0.20, 0.20, 0.20]
    visual.headlight.specular = [0.05, 0.05, 0.05]
    visual.map.znear, visual.map.zfar = 0.02, 30
    visual.map.shadowclip = 5.5  # the whole table throws its shadow, down to the floor
    spec.stat.center, spec.stat.extent = [0.35, 0.0, 0.15], 1.2
    spec.add_texture(
        name="sky",
        type=mujoco.mjtTexture.mjTEXTURE_SKYBOX,
        builtin=mujoco.mjtBuiltin.mjBUILTIN_GRADIENT,
        rgb1=[0.93, 0.94, 0.95],
        rgb2=[0.70, 0.74, 0.79],
        width=256,
        height=1536,
    )
    for name, specular, shininess, reflectance in (
        ("wood", 0.15, 0.3, 0.0),
        ("paint", 0.35, 0.6, 0.0),
        ("glaze", 0.6, 0.8, 0.0),
        ("steel", 0.9, 0.9, 0.0),
    ):
        spec.add_material(name=name, specular=specular, shininess=shininess, reflectance=reflectance)
    world = spec.worldbody
    world.add_light(
        name="sun", type=mujoco.mjtLightType.mjLIGHT_DIRECTIONAL, pos=[-0.6, -1.2, 2.4], dir=[0.35, 0.45, -0.85],
        diffuse=[0.52, 0.50, 0.46], specular=[0.25, 0.25, 0.25], castshadow=True,
    )  # fmt: skip
    world.add_light(
        name="window", type=mujoco.mjtLightType.mjLIGHT_DIRECTIONAL, pos=[1.6, 1.2, 1.6], dir=[-0.6, -0.45, -0.6],
        diffuse=[0.15, 0.17, 0.20], specular=[0.1, 0.1, 0.1], castshadow=False,
    )  # fmt: skip
    floor = world.add_geom(
        name="floor", type=mujoco.mjtGeom.mjGEOM_PLANE, pos=[0, 0, _FLOOR_HEIGHT], size=[6, 6, 0.1],
        rgba=[0.80, 0.79, 0.77, 1], group=2,
    )  # fmt: skip
    floor.contype = floor.conaffinity = 0
    world.add_camera(name="front", **_looking([1.55, -0.78, 0.98], [0.30, 0.06, 0.17]), fovy=42)
    world.add_camera(name="top", **_looking([0.42, -0.001, 1.45], [0.42, 0.0, 0.0]), fovy=45)


def _looking(eye: list[float], target: list[float]) -> dict[str, Any]:
    """Pose of a camera at `eye` that looks at `target` [m]: it sees along its -z, with the world's z upwards."""
    back = np.subtract(eye, target) / np.linalg.norm(np.subtract(eye, target))
    right = np.cross([0, 0, 1.0], back)
    right /= np.linalg.norm(right)
    X = Pose.from_rotation(np.column_stack([right, np.cross(back, right), back]), eye)
    return {"pos": X.p, "quat": X.quat_wxyz}


def add_looks(body: Any, model: ObjectModel) -> None:
    """Give a thing's body the shapes that pictures show."""
    add_drawing(body, drawn_shapes(model), material(model))


def material(model: ObjectModel) -> str:
    """Name of what a thing seems to be made of."""
    return {"cube": "paint", "bowl": "glaze", "plate": "glaze"}.get(model.category, "wood")


def drawn_shapes(model: ObjectModel) -> tuple[Shape, ...]:
    """What pictures show of a thing, in its frame: the outline of its collision shapes, better finished."""
    if model.category == "table":
        return _boards_and_legs()
    if model.category == "cube":
        return _rounded_cube(model.shapes[0])
    if model.rim is not None:
        return _turned_on_a_wheel(model, model.rim)
    return model.shapes


def _boards_and_legs() -> tuple[Shape, ...]:
    """Boards and legs in place of the table's one collision box."""
    half_x, half_y, half_z = TABLE.shapes[0].size
    count, seam = 9, 0.0012
    width = 2 * half_x / count
    tones = (1.0, 0.965, 1.02, 0.985, 0.95, 1.01, 0.975, 1.03, 0.96)
    oak = TABLE.shapes[0].rgba
    boards = [
        box(
            ((width - seam) / 2, half_y, half_z),
            (-half_x + (i + 0.5) * width, 0, -half_z),
            rgba=_tinted(oak, tones[i]),
        )
        for i in range(count)
    ]
    core = box((half_x - 0.002, half_y - 0.002, half_z - 0.002), (0, 0, -half_z), rgba=_tinted(oak, 0.55))
    tall = (_FLOOR_HEIGHT + 2 * half_z) / 2
    legs = [
        box(
            (0.03, 0.03, abs(tall)), (sx * (half_x - 0.08), sy * (half_y - 0.08), tall - 2 * half_z + half_z), rgba=_LEG
        )
        for sx in (-1, 1)
        for sy in (-1, 1)
    ]
    return (core, *boards, *legs)


def _tinted(rgba: Colour, factor: float) -> Colour:
    """A lighter or darker tone of a colour."""
    return rgba[0] * factor, rgba[1] * factor, rgba[2] * factor, rgba[3]


def _rounded_cube(cube: Shape, radius: float = 0.0025) -> tuple[Shape, ...]:
    """The same cube with its edges rounded: three slabs, and a capsule along each edge."""
    half = cube.size[0]
    inner = half - radius
    slabs = [box(np.where(np.arange(3) == axis, half, inner), rgba=cube.rgba) for axis in range(3)]
    edges = []
    for axis in range(3):
        for a in (-inner, inner):
            for b in (-inner, inner):
                p = np.zeros(3)
                p[(axis + 1) % 3], p[(axis + 2) % 3] = a, b
                edges.append(Shape(ShapeKind.CAPSULE, (radius, inner), Pose.from_rotation(_along(axis), p), cube.rgba))
    return (*slabs, *edges)


def _turned_on_a_wheel(model: ObjectModel, rim: Rim, count: int = 48) -> tuple[Shape, ...]:
    """Floor, a finer ring in place of the coarse wall, and a round lip along its upper edge."""
    floor, wall = model.shapes[0], model.shapes[1]
    inner, low = rim.radius - rim.thickness / 2, wall.X_OS.p[2] - wall.size[2]
    lip = rim.thickness / 2
    angles = 2 * np.pi * (np.arange(count) + 0.5) / count
    half = rim.radius * np.tan(np.pi / count)
    beads = [
        Shape(
            ShapeKind.CAPSULE,
            (lip, half),
            Pose.from_rotation(
                np.column_stack([[np.cos(a), np.sin(a), 0], [0, 0, 1], [np.sin(a), -np.cos(a), 0]]),
                (rim.radius * np.cos(a), rim.radius * np.sin(a), rim.height - lip),
            ),
            wall.rgba,
        )
        for a in angles
    ]
    return (floor, *ring(inner, rim.thickness, low, rim.height - lip, count=count, rgba=wall.rgba), *beads)


def _along(axis: int) -> np.ndarray:
    """Rotation that turns z into the given axis."""
    return np.roll(np.eye(3), 2 - axis, axis=1)
