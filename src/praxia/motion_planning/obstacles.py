"""Things in the way, as plain geometry in the base frame of the robot."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from praxia.core.arrays import Array
from praxia.core.geometry import Pose

__all__ = ["Obstacle", "ObstacleKind"]


class ObstacleKind(Enum):
    """Kinds of obstacles: primitives as in `ShapeKind`, and shapes that are made of points."""

    SPHERE = "sphere"
    BOX = "box"
    CAPSULE = "capsule"
    CYLINDER = "cylinder"
    HULL = "hull"
    HEIGHT_FIELD = "height_field"
    POINT_CLOUD = "point_cloud"


@dataclass(frozen=True, eq=False)
class Obstacle:
    """One solid of one thing.

    Attributes:
        name: What it belongs to; several solids may share a name.
        kind: Which solid.
        X_BO: Its pose in the robot's base.
        size: Primitives: as in `ShapeKind` (box half-extents; radius; radius and half-length, axis z) [m].
            HEIGHT_FIELD: half-extents in x and y, and how far it goes down below height 0 (x, y, depth) [m].
            POINT_CLOUD: the radius around each point (r,) [m]. HULL: ().
        points: HULL: points whose convex hull it is, shape (k, 3) [m]. POINT_CLOUD: shape (k, 3) [m]. HEIGHT_FIELD:
            heights on a regular grid, shape (rows along y, columns along x) [m]. None for primitives.
    """

    name: str
    kind: ObstacleKind
    X_BO: Pose
    size: tuple[float, ...] = ()
    points: Array | None = None
