"""Distances of points to solids in double precision: slow and plain, for messages and to check faster code against."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from praxia.core.arrays import Array
from praxia.core.geometry import Pose
from praxia.core.scene import Shape, ShapeKind
from praxia.motion_planning.mover_distance import distance_to_shape
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind

__all__ = ["distance_to_solid"]


def distance_to_solid(solid: Obstacle, X_BO: Pose, p_B: Array) -> Array:
    """Distance [m] of points `p_B` (..., 3) to a solid that stands at `X_BO`, shape (...), below 0 inside.

    Inside it is the distance to the nearest face. A cloud is the union of the balls around its points, and inside it
    the number is how deep a point is in the ball whose centre is nearest.

    Args:
        solid: One of those that `solids.solids_of` returns; its own pose does not count.
        X_BO: Where it stands.
        p_B: Points in the base.
    """
    if solid.kind is ObstacleKind.HULL:
        return _to_hull(_faces(solid), (p_B - X_BO.p) @ X_BO.R)
    if solid.kind is ObstacleKind.POINT_CLOUD:
        nearest: Array = _tree(solid).query((p_B - X_BO.p) @ X_BO.R)[0] - solid.size[0]
        return nearest
    return distance_to_shape(Shape(ShapeKind(solid.kind.value), solid.size, Pose.identity()), X_BO, p_B)


class _Faces(NamedTuple):
    """Triangles (t, 3, 3) [m] of a hull with their outward unit normals (t, 3)."""

    corners: Array
    normals: Array


@lru_cache(maxsize=1024)
def _faces(solid: Obstacle) -> _Faces:
    from scipy.spatial import ConvexHull

    hull = ConvexHull(solid.points)
    return _Faces(np.asarray(solid.points)[hull.simplices], np.array(hull.equations[:, :3]))


@lru_cache(maxsize=64)
def _tree(solid: Obstacle) -> Any:
    from scipy.spatial import cKDTree

    return cKDTree(solid.points)


def _to_hull(faces: _Faces, p: Array) -> Array:
    """Signed distance of points (..., 3) in the frame of the hull: to the farthest plane inside, else to a face."""
    above = np.einsum("tj,...tj->...t", faces.normals, p[..., None, :] - faces.corners[:, 0])
    inside = above.max(axis=-1)
    away = _to_triangles(faces.corners, p).min(axis=-1)
    found: Array = np.where(inside <= 0.0, inside, away)
    return found


def _to_triangles(corners: Array, p: Array) -> Array:
    """Distance of points (..., 3) to triangles (t, 3, 3), shape (..., t).

    The nearest point is the foot on the plane where that lies inside the triangle, else on one of the edges.
    """
    a, b, c = corners[:, 0], corners[:, 1], corners[:, 2]
    to = p[..., None, :]
    edges = [_to_segment(start, end, to) for start, end in ((a, b), (b, c), (c, a))]
    normal = np.cross(b - a, c - a)
    doubled = np.einsum("tj,tj->t", normal, normal)
    weights = np.stack(
        [
            np.einsum("tj,...tj->...t", normal, np.cross(end - start, to - start))
            for start, end in ((a, b), (b, c), (c, a))
        ]
    )
    height = np.abs(np.einsum("tj,...tj->...t", normal, to - a)) / np.sqrt(doubled)
    rim: Array = np.minimum(np.minimum(edges[0], edges[1]), edges[2])
    found: Array = np.where((weights >= 0.0).all(axis=0), height, rim)
    return found


def _to_segment(start: Array, end: Array, p: Array) -> Array:
    along = end - start
    share = np.einsum("tj,...tj->...t", along, p - start) / np.einsum("tj,tj->t", along, along)
    foot = start + np.clip(share, 0.0, 1.0)[..., None] * along
    away: Array = np.linalg.norm(p - foot, axis=-1)
    return away
