"""Signed distance of points to obstacles, in numpy and scipy alone: the second opinion on any collision kernel."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import ConvexHull, QhullError, cKDTree

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind

__all__ = ["Distance", "signed_distance"]

Distance = Callable[[Array], Array]
"""Points in the base, shape (m, 3) [m] -> distance to the surface, shape (m,) [m]; negative inside."""

_PAIRS = 2_000_000  # points times triangles that are looked at together


def signed_distance(obstacle: Obstacle) -> Distance:
    """The signed distance to one obstacle, exact on both sides of its surface (of a cloud: to its nearest ball).

    Raises:
        InvalidInput: A solid of points has none, or they enclose no volume.
    """
    R, p = obstacle.X_BO.R, obstacle.X_BO.p
    local = _local(obstacle)

    def distance(points: Array) -> Array:
        return local((points - p) @ R)

    return distance


def _local(obstacle: Obstacle) -> Distance:
    """Signed distance in the obstacle's own frame."""
    kind, size = obstacle.kind, np.asarray(obstacle.size, dtype=np.float64)
    if kind is ObstacleKind.SPHERE:
        return lambda x: np.asarray(_norm(x) - size[0])
    if kind is ObstacleKind.BOX:
        return lambda x: _corner(np.abs(x) - size)
    if kind is ObstacleKind.CAPSULE:
        return lambda x: np.asarray(_norm(x - np.clip(x, *_axis(size[1]))) - size[0])
    if kind is ObstacleKind.CYLINDER:
        return lambda x: _corner(np.column_stack([_norm(x[:, :2]) - size[0], np.abs(x[:, 2]) - size[1]]))
    if obstacle.points is None:
        raise InvalidInput(f"obstacle {obstacle.name!r}: a {kind.value} needs points")
    if kind is ObstacleKind.HULL:
        return _hull(obstacle.name, obstacle.points)
    if kind is ObstacleKind.POINT_CLOUD:
        tree = cKDTree(obstacle.points)
        return lambda x: np.asarray(tree.query(x)[0] - size[0])
    return _terrain(obstacle.points, size)


def _norm(x: Array) -> Array:
    result: Array = np.sqrt((x * x).sum(axis=-1))
    return result


def _axis(half: float) -> tuple[Array, Array]:
    """Corners of the box that is a capsule's axis."""
    end = np.array([0.0, 0.0, half])
    return -end, end


def _corner(excess: Array) -> Array:
    """Distance to a product of intervals, from how far each coordinate exceeds its own, shape (m, k)."""
    inside: Array = np.minimum(excess.max(axis=1), 0.0)
    return _norm(np.maximum(excess, 0.0)) + inside


def _hull(name: str, points: Array) -> Distance:
    """Signed distance to a convex hull: its planes inside, its triangles outside."""
    try:
        hull = ConvexHull(points)
    except (QhullError, ValueError) as error:
        raise InvalidInput(f"obstacle {name!r}: its points enclose no volume") from error
    planes, triangles = hull.equations, points[hull.simplices]

    def distance(x: Array) -> Array:
        height: Array = (x @ planes[:, :3].T + planes[:, 3]).max(axis=1)
        outside = height > 0.0
        height[outside] = _to_triangles(x[outside], triangles)
        return height

    return distance


def _terrain(heights: Array, size: Array) -> Distance:
    """Signed distance to the ground under a grid of heights, each cell cut along the diagonal from its first corner."""
    rows, columns = heights.shape
    cell = 2.0 * size[:2] / (columns - 1, rows - 1)
    x, y = np.meshgrid(np.linspace(-size[0], size[0], columns), np.linspace(-size[1], size[1], rows))
    top = np.dstack([x, y, heights])
    floor = np.dstack([x, y, np.full_like(heights, -size[2])])
    faces = [_mesh(top), _mesh(floor)]
    faces += [_mesh(np.stack([top[e], floor[e]])) for e in (np.s_[0], np.s_[-1], np.s_[:, 0], np.s_[:, -1])]
    triangles = np.concatenate(faces)

    def distance(points: Array) -> Array:
        place = np.clip((points[:, :2] + size[:2]) / cell, 0.0, (columns - 1, rows - 1))
        j, i = np.minimum(place.astype(np.int64), (columns - 2, rows - 2)).T
        u, v = place[:, 0] - j, place[:, 1] - i
        a, b, c, d = heights[i, j], heights[i, j + 1], heights[i + 1, j + 1], heights[i + 1, j]
        ground = a + np.where(u >= v, u * (b - a) + v * (c - b), v * (d - a) + u * (c - d))
        inside = (np.abs(points[:, :2]) <= size[:2]).all(axis=1)
        inside &= (points[:, 2] <= ground) & (points[:, 2] >= -size[2])
        return np.where(inside, -1.0, 1.0) * _to_triangles(points, triangles)

    return distance


def _mesh(grid: Array) -> Array:
    """Triangles (t, 3, 3) of a grid of points (rows, columns, 3)."""
    a, b, c, d = grid[:-1, :-1], grid[:-1, 1:], grid[1:, 1:], grid[1:, :-1]
    halves = [np.stack(corners, axis=2).reshape(-1, 3, 3) for corners in ((a, b, c), (a, c, d))]
    return np.concatenate(halves)


def _to_triangles(x: Array, triangles: Array) -> Array:
    """Distance of points (m, 3) to the nearest of some triangles (t, 3, 3), shape (m,)."""
    centre = triangles.mean(axis=1)
    radius = _norm(triangles - centre[:, None]).max(axis=1)
    found = np.empty(len(x))
    for begin in range(0, len(x), max(1, _PAIRS // len(triangles))):
        part = x[begin : begin + max(1, _PAIRS // len(triangles))]
        to_centre = _norm(part[:, None] - centre)
        # No triangle is nearer than its ball; the nearest centroid is a point of a triangle.
        point, triangle = np.nonzero(to_centre - radius <= to_centre.min(axis=1, keepdims=True))
        each = _to_triangle(part[point], triangles[triangle])
        first = np.searchsorted(point, np.arange(len(part)))
        found[begin : begin + len(part)] = np.minimum.reduceat(each, first)
    return found


def _to_triangle(x: Array, triangle: Array) -> Array:
    """Distance of each point (m, 3) to its own triangle (m, 3, 3), shape (m,)."""
    a, b, c = triangle[:, 0], triangle[:, 1], triangle[:, 2]
    normal = np.cross(b - a, c - a)
    length = _norm(normal)
    above: NDArray[np.bool_] = length > 0.0
    nearest = np.full(len(x), np.inf)
    for p, q in ((a, b), (b, c), (c, a)):
        edge, to = q - p, x - p
        along = np.clip((to * edge).sum(axis=1) / np.maximum((edge * edge).sum(axis=1), 1e-300), 0.0, 1.0)
        nearest = np.minimum(nearest, _norm(to - along[:, None] * edge))
        above &= (np.cross(normal, edge) * to).sum(axis=1) >= 0.0
    height = np.abs(((x - a) * normal).sum(axis=1)) / np.maximum(length, 1e-300)
    return np.where(above, height, nearest)
