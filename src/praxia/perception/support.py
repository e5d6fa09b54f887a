"""What still things rest on: the prior knowledge that they do not float, sink or balance on an edge."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from praxia.core.arrays import Array
from praxia.core.extent import bounds, top_surface
from praxia.core.geometry import Pose, quat_from_rotvec, quat_multiply
from praxia.core.scene import Cavity, ObjectModel, Scene, ShapeKind, Surface
from praxia.core.world import part_motion

__all__ = ["Patch", "Rest", "fixed_patches", "patches_of", "rest"]

_GAP = 0.018  # an estimate this close to a surface [m] means that the object stands on it
_TILT = math.radians(13.0)  # more than this is a real tilt: what leans on a rim or another thing leans farther
_EDGE = 0.005  # how far outside a patch [m] an estimated centre may be


@dataclass(frozen=True, eq=False)
class Patch:
    """A horizontal support in the world.

    Attributes:
        owner: Name of the object that it belongs to.
        p: Middle [m], shape (3,).
        cos, sin: Of its heading.
        half_x, half_y: Half-extents [m]; for a round patch both are the radius.
        round: Whether it is a disc.
        rim: Height in the world [m] of the container's rim around it; the patch's own height where there is none.
    """

    owner: str
    p: tuple[float, float, float]
    cos: float
    sin: float
    half_x: float
    half_y: float
    round: bool
    rim: float

    def under(self, x: float, y: float) -> bool:
        """Whether a point of the world [m] lies over the patch."""
        dx, dy = x - self.p[0], y - self.p[1]
        if self.round:
            return math.hypot(dx, dy) <= self.half_x + _EDGE
        along, across = self.cos * dx + self.sin * dy, self.cos * dy - self.sin * dx
        return abs(along) <= self.half_x + _EDGE and abs(across) <= self.half_y + _EDGE


@dataclass(frozen=True, eq=False)
class Rest:
    """What an object rests on.

    Attributes:
        owner: Name of the supporting object.
        X_WO: Pose set upright on the surface, or None where the object only lies somewhere inside a container.
    """

    owner: str
    X_WO: Pose | None


def patches_of(model: ObjectModel, X_WO: Pose) -> list[Patch]:
    """Everything that an object at `X_WO` offers to rest on: its upper surface and the floor of its cavity."""
    found = []
    if (top := top_surface(model, X_WO)) is not None:
        surface, X_WT = top
        found.append(_patch(model.name, X_WT, surface, surface.centre, 0.0))
    if (cavity := model.cavity) is not None and X_WO.R[2, 2] > 0.9:
        floor = cavity.centre - np.array([0.0, 0.0, cavity.half[2]])
        found.append(_patch(model.name, X_WO, cavity, floor, 2 * float(cavity.half[2])))
    return found


def fixed_patches(scene: Scene, parts: Mapping[str, float]) -> list[Patch]:
    """Supports of everything that is fixed or articulated, with the parts at these joint coordinates [m or rad]."""
    found = []
    for model in scene.objects:
        if model.name in scene.fixed and model.category != "region":
            X_WO = scene.fixed[model.name]
            if model.part:
                X_WO = part_motion(scene.articulation(model.part), parts[model.part]) @ X_WO
            found += patches_of(model, X_WO)
    return found


def rest(model: ObjectModel, X_WO: Pose, patches: Sequence[Patch]) -> Rest | None:
    """What an object estimated at `X_WO` rests on, or None where it hangs, falls or leans in the open."""
    x, y, z = X_WO.p.tolist()
    normal, height = _foot(model, X_WO)
    below = [patch for patch in patches if patch.owner != model.name and patch.under(x, y)]
    if below and normal[2] > math.cos(_TILT):
        # The highest, because supports are solid: what stands over a plate does not stand on the table under it.
        near = [patch for patch in below if abs(z - height - patch.p[2]) <= _GAP]
        if near:
            top = max(near, key=lambda patch: patch.p[2])
            return Rest(top.owner, _set_upright(X_WO, normal, top.p[2] + height))
    inside = [patch for patch in below if patch.p[2] - _GAP <= z <= patch.rim]
    return Rest(max(inside, key=lambda patch: patch.p[2]).owner, None) if inside else None


def _patch(owner: str, X_WO: Pose, area: Surface | Cavity, centre: Array, depth: float) -> Patch:
    p = X_WO.apply(centre).tolist()
    half_x, half_y = (area.half_x, area.half_y) if isinstance(area, Surface) else area.half[:2].tolist()
    yaw = X_WO.yaw
    return Patch(owner, (p[0], p[1], p[2]), math.cos(yaw), math.sin(yaw), half_x, half_y, area.round, p[2] + depth)


def _foot(model: ObjectModel, X_WO: Pose) -> tuple[Array, float]:
    """The object's axis in the world, shape (3,), that should be vertical, and the height of O above its foot [m]."""
    if len(model.shapes) == 1 and model.shapes[0].kind is ShapeKind.BOX:
        box = model.shapes[0]
        if not box.X_OS.p.any() and box.X_OS.quat_wxyz[0] == 1.0:  # O is the middle: any face may be down
            k = int(np.argmax(np.abs(X_WO.R[2])))
            return X_WO.R[:, k] * np.sign(X_WO.R[2, k]), box.size[k]
    return X_WO.R[:, 2], _height_above_foot(model)


@lru_cache(maxsize=256)
def _height_above_foot(model: ObjectModel) -> float:
    """Height of an upright object's frame above its lowest point [m]."""
    return -float(bounds(model, Pose.identity())[0, 2])


def _set_upright(X_WO: Pose, normal: Array, z: float) -> Pose:
    """The nearest pose with `normal` vertical and O at height `z` [m]."""
    axis = np.array([normal[1], -normal[0], 0.0])  # normal x up: the shortest turn that lifts it
    sine = math.hypot(axis[0], axis[1])
    angle = math.atan2(sine, float(normal[2]))
    turn = quat_from_rotvec(axis / sine * angle if sine > 1e-12 else np.zeros(3))
    return Pose(np.array([X_WO.p[0], X_WO.p[1], z]), quat_multiply(turn, X_WO.quat_wxyz))
