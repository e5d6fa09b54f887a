"""How an obstacle is written down for the kernels: rows of numbers, and for hulls and clouds a block of more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind

__all__ = ["EDGE", "FACE", "KINDS", "LENGTH", "MARGINS", "Written", "written"]

MARGINS = 3
"""Every row begins with the distances asked of arm, hand and load [m]."""
LENGTH: Mapping[ObstacleKind, int] = {
    ObstacleKind.SPHERE: MARGINS + 4,
    ObstacleKind.BOX: MARGINS + 16,
    ObstacleKind.CAPSULE: MARGINS + 8,
    ObstacleKind.CYLINDER: MARGINS + 8,
    ObstacleKind.HULL: MARGINS + 19,
    ObstacleKind.POINT_CLOUD: MARGINS + 19,
}
"""Numbers in a row.

After the margins: SPHERE centre, radius. BOX map into its frame (12), half-extents, 1 where its z axis is not the
base's, else 0. CAPSULE one end, the way to the
other, one over its square length, radius. CYLINDER centre, axis, radius, half-length. HULL and POINT_CLOUD map into the
frame (12), centre and radius of a ball around it, start in the block, and two counts: faces and edges, or points; a
cloud has a row for each of its clusters and, last, the radius around each point in place of the second count."""
KINDS = tuple(LENGTH)
"""The order in which the kernels know them."""
FACE, EDGE = 16, 7
"""Numbers in the block per face of a hull (its plane, then the planes through its three sides: normal, offset), and per
edge (one end, the way to the other, one over its square length)."""
_SIZES: Mapping[ObstacleKind, int] = {
    ObstacleKind.SPHERE: 1,
    ObstacleKind.BOX: 3,
    ObstacleKind.CAPSULE: 2,
    ObstacleKind.CYLINDER: 2,
    ObstacleKind.HULL: 0,
    ObstacleKind.POINT_CLOUD: 1,
}
_CLUSTER = 64
"""Most points of a cloud in one row."""
_UPRIGHT = 1e-12
"""Up to this tilt [rad], the rounding of a rotation, a box counts as upright."""
_LARGEST_BLOCK = 1 << 24
"""Starts are written as numbers, and float32 holds no larger whole numbers exactly."""


@dataclass(frozen=True, eq=False)
class Written:
    """An obstacle, ready to be written for any pose.

    Attributes:
        count: Number of its rows.
        rows: The numbers behind the margins at a pose, shape (count, length - 3).
        block: More numbers in its own frame, shape (k,).
    """

    count: int
    rows: Callable[[Pose], Array]
    block: Array


def written(obstacle: Obstacle, start: int) -> Written:
    """Rows and block of an obstacle whose block begins at `start`.

    Raises:
        InvalidInput: A height field, wrong sizes, or points that span no volume.
    """
    _check(obstacle)
    if obstacle.kind in _ROW:
        write = _ROW[obstacle.kind]
        return Written(1, lambda X_BO: write(X_BO, obstacle.size)[None], np.zeros(0))
    own, block = _hull(obstacle, start) if obstacle.kind is ObstacleKind.HULL else _cloud(obstacle, start)
    if start + len(block) > _LARGEST_BLOCK:
        raise InvalidInput(
            f"obstacle {obstacle.name!r}: more points than the {_LARGEST_BLOCK // 3} that one scene holds"
        )

    def rows(X_BO: Pose) -> Array:
        return np.hstack([np.broadcast_to(_into(X_BO), (len(own), 12)), own])

    return Written(len(own), rows, block)


def _into(X_BO: Pose) -> Array:
    """Map from the base into the obstacle's frame: rotation by rows, then what is added, shape (12,)."""
    return np.concatenate([X_BO.R.T.ravel(), -(X_BO.R.T @ X_BO.p)])


def _sphere(X_BO: Pose, size: tuple[float, ...]) -> Array:
    return np.append(X_BO.p, size[0])


def _box(X_BO: Pose, size: tuple[float, ...]) -> Array:
    upright = X_BO.R[2, 2] > 0.0 and np.abs(X_BO.R[2, :2]).max() < _UPRIGHT
    return np.concatenate([_into(X_BO), size, [0.0 if upright else 1.0]])


def _capsule(X_BO: Pose, size: tuple[float, ...]) -> Array:
    radius, half = size
    axis = X_BO.R[:, 2]
    # A capsule of no length is a sphere: any share of the way is then the same point.
    inverse = 1.0 / (4.0 * half * half) if half > 1e-9 else 0.0
    return np.concatenate([X_BO.p - half * axis, 2.0 * half * axis, [inverse, radius]])


def _cylinder(X_BO: Pose, size: tuple[float, ...]) -> Array:
    return np.concatenate([X_BO.p, X_BO.R[:, 2], size])


_ROW: Mapping[ObstacleKind, Callable[[Pose, tuple[float, ...]], Array]] = {
    ObstacleKind.SPHERE: _sphere,
    ObstacleKind.BOX: _box,
    ObstacleKind.CAPSULE: _capsule,
    ObstacleKind.CYLINDER: _cylinder,
}


def _hull(obstacle: Obstacle, start: int) -> tuple[Array, Array]:
    """Own numbers of the one row of a hull, shape (1, 7), and its block: faces (triangles), then edges."""
    from scipy.spatial import ConvexHull, QhullError

    points = np.asarray(obstacle.points)
    try:
        hull = ConvexHull(points)
    except (QhullError, ValueError) as error:
        raise InvalidInput(f"obstacle {obstacle.name!r}: its {len(points)} points span no volume") from error
    corners = points[hull.simplices]  # (F, 3, 3)
    normals, offsets = hull.equations[:, :3], -hull.equations[:, 3]
    faces = [np.column_stack([normals, offsets])]
    for k in range(3):
        a, b, opposite = (corners[:, (k + i) % 3] for i in range(3))
        side = np.cross(b - a, normals)
        side *= np.sign(np.einsum("ij,ij->i", a - opposite, side))[:, None]
        side /= np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-12)
        faces.append(np.column_stack([side, np.einsum("ij,ij->i", side, a)]))
    pairs = np.sort(hull.simplices[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2), axis=1)
    ends = points[np.unique(pairs, axis=0)]
    way = ends[:, 1] - ends[:, 0]
    inverse = 1.0 / np.maximum(np.einsum("ij,ij->i", way, way), 1e-18)
    block = np.concatenate([np.hstack(faces).ravel(), np.column_stack([ends[:, 0], way, inverse]).ravel()])
    own = (*_ball(points[hull.vertices]), start, len(faces[0]), len(ends))
    return np.array([own]), block


def _cloud(obstacle: Obstacle, start: int) -> tuple[Array, Array]:
    """Own numbers per cluster of a cloud, shape (c, 7), and its points, cluster by cluster."""
    points = np.asarray(obstacle.points)
    groups = _neighbours(points, np.arange(len(points)))
    own, offset = [], start
    for group in groups:
        own.append((*_ball(points[group]), offset, len(group), obstacle.size[0]))
        offset += 3 * len(group)
    return np.array(own), points[np.concatenate(groups)].ravel()


def _neighbours(points: Array, members: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Groups of at most `_CLUSTER` points: halves along the longest side, again and again."""
    if len(members) <= _CLUSTER:
        return [members]
    held = points[members]
    along = held[:, int(np.argmax(np.ptp(held, axis=0)))]
    half = len(members) // 2
    order = members[np.argpartition(along, half)]
    return _neighbours(points, order[:half]) + _neighbours(points, order[half:])


def _ball(points: Array) -> tuple[float, ...]:
    """Centre and radius of a ball around points, from the middle of their box."""
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    return (*middle.tolist(), float(np.linalg.norm(points - middle, axis=1).max()))


def _check(obstacle: Obstacle) -> None:
    kind, name = obstacle.kind, obstacle.name
    if kind not in LENGTH:
        raise InvalidInput(f"obstacle {name!r}: a {kind.value} must first be made of simpler solids")
    if len(obstacle.size) != _SIZES[kind] or not all(0.0 <= s < np.inf for s in obstacle.size):
        raise InvalidInput(
            f"obstacle {name!r}: a {kind.value} has {_SIZES[kind]} sizes [m], none negative; got {obstacle.size}"
        )
    if kind in (ObstacleKind.HULL, ObstacleKind.POINT_CLOUD):
        points = np.asarray([] if obstacle.points is None else obstacle.points)
        if points.ndim != 2 or points.shape[1:] != (3,) or not len(points) or not np.isfinite(points).all():
            raise InvalidInput(f"obstacle {name!r}: a {kind.value} has finite points of shape (k, 3), at least one")
