"""Obstacles checked one by one, and turned into the solids that distances are computed to.

What has no volume, or is not finite, is refused by name here, so that nothing behind has to ask again.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel, ShapeKind
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind

__all__ = ["obstacles_of", "solids_of"]

_SIZES = {  # what the entries of `Obstacle.size` are
    ObstacleKind.SPHERE: "radius",
    ObstacleKind.BOX: "half-extents in x, y and z",
    ObstacleKind.CAPSULE: "radius and half-length",
    ObstacleKind.CYLINDER: "radius and half-length",
    ObstacleKind.HULL: "nothing",
    ObstacleKind.HEIGHT_FIELD: "half-extents in x and y, and depth",
    ObstacleKind.POINT_CLOUD: "radius",
}
_COUNT = {
    ObstacleKind.SPHERE: 1,
    ObstacleKind.BOX: 3,
    ObstacleKind.CAPSULE: 2,
    ObstacleKind.CYLINDER: 2,
    ObstacleKind.HULL: 0,
    ObstacleKind.HEIGHT_FIELD: 3,
    ObstacleKind.POINT_CLOUD: 1,
}
_FLAT = 1e-9  # [m] thinner than this a hull has no inside
_PLANE = 1e-9  # [m] corners of a cell that deviate less from a plane lie in it


def obstacles_of(model: ObjectModel, X_BO: Pose) -> tuple[Obstacle, ...]:
    """One obstacle per collision shape of a thing that stands at `X_BO`, in the order of its shapes."""
    return tuple(
        Obstacle(model.name, ObstacleKind(shape.kind.value), X_BO @ shape.X_OS, _trimmed(shape.kind, shape.size))
        for shape in model.shapes
    )


def _trimmed(kind: ShapeKind, size: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(float(s) for s in size[: _COUNT[ObstacleKind(kind.value)]])


def solids_of(obstacle: Obstacle, *, most: int = 2000) -> list[Obstacle]:
    """Solids that together are the obstacle: primitives, hulls reduced to their corners, point clouds.

    A height field becomes hulls: one for each rectangle of cells in one plane, two prisms for every other cell, cut
    from row, column to row + 1, column + 1. Where those would be more than `most`, each hull holds a block of cells:
    then the solids contain the field and stick out of its hollows.

    Raises:
        InvalidInput: A size that is not above 0 or not finite, a wrong number of sizes, points that are not finite or
            enclose no volume.
    """
    kind, what = obstacle.kind, f"obstacle {obstacle.name!r}"
    size = np.asarray(obstacle.size, dtype=np.float64)
    if size.shape != (_COUNT[kind],):
        raise InvalidInput(f"{what}: the size of a {kind.value} is {_SIZES[kind]}, got {obstacle.size}")
    if kind is ObstacleKind.CAPSULE and size[1] == 0.0 < size[0]:
        return [replace(obstacle, kind=ObstacleKind.SPHERE, size=(float(size[0]),))]
    least = 0.0 if kind is ObstacleKind.POINT_CLOUD else np.finfo(np.float64).tiny
    if not (np.isfinite(size).all() and (size >= least).all()):
        raise InvalidInput(f"{what}: expected {_SIZES[kind]} above 0 m, got {obstacle.size}")
    if kind is ObstacleKind.HEIGHT_FIELD:
        return _field(obstacle, _points(obstacle, None), most)
    if kind is ObstacleKind.HULL:
        return [_hull(obstacle, _points(obstacle, 3))]
    if kind is ObstacleKind.POINT_CLOUD:
        return [replace(obstacle, points=_points(obstacle, 3))]
    return [obstacle]


def _points(obstacle: Obstacle, columns: int | None) -> Array:
    what = f"obstacle {obstacle.name!r}: its {'heights' if columns is None else 'points'}"
    if obstacle.points is None:
        raise InvalidInput(f"{what} are missing")
    points = frozen(obstacle.points)
    if points.ndim != 2 or (columns is not None and points.shape[1] != columns):
        raise InvalidInput(f"{what} should have the shape (k, {columns or 'k'}), got {points.shape}")
    if not np.isfinite(points).all():
        raise InvalidInput(f"{what} are not all finite: row {int(np.argmin(np.isfinite(points).all(axis=1)))}")
    if not points.size:
        raise InvalidInput(f"{what} are none")
    return points


def _hull(obstacle: Obstacle, points: Array) -> Obstacle:
    """The obstacle with only the corners of its hull.

    Raises:
        InvalidInput: The points have no volume.
    """
    what = f"obstacle {obstacle.name!r}"
    extent = points - points.mean(axis=0)
    thin = np.linalg.svd(extent, full_matrices=False)[1] if len(points) >= 4 else np.zeros(3)
    if len(thin) < 3 or thin[2] <= _FLAT * max(1.0, float(thin[0])):
        raise InvalidInput(f"{what}: its {len(points)} points lie in one plane and enclose no volume")
    if len(points) == 4:
        return replace(obstacle, points=points)
    from scipy.spatial import ConvexHull, QhullError  # takes 0.3 s to import, and only meshes need it

    try:
        corners = ConvexHull(points).vertices
    except QhullError as error:
        raise InvalidInput(f"{what}: its {len(points)} points are too close to one plane for a hull") from error
    return replace(obstacle, points=frozen(points[np.sort(corners)]))


# -- height fields -----------------------------------------------------------------------------------------------------


def _field(obstacle: Obstacle, heights: Array, most: int) -> list[Obstacle]:
    rows, columns = heights.shape
    half_x, half_y, depth = obstacle.size
    if rows < 2 or columns < 2:
        raise InvalidInput(f"obstacle {obstacle.name!r}: expected heights of 2 x 2 or more, got {heights.shape}")
    if heights.min() <= -depth:
        raise InvalidInput(
            f"obstacle {obstacle.name!r}: height {heights.min():.4g} m is not above its bottom at {-depth:.4g} m"
        )
    x, y = np.linspace(-half_x, half_x, columns), np.linspace(-half_y, half_y, rows)
    grid = np.stack(np.broadcast_arrays(x[None, :], y[:, None], heights), axis=-1)
    parts = _prisms(grid)
    block = 1
    while len(parts) > most:
        block += 1
        parts = _blocks(grid, block)
    return [_column(obstacle, top, -depth) for top in parts]


def _column(obstacle: Obstacle, top: Array, bottom: float) -> Obstacle:
    """The hull between `top` (k, 3) and its shadow at height `bottom`."""
    shadow = top.copy()
    shadow[:, 2] = bottom
    solid = replace(obstacle, kind=ObstacleKind.HULL, size=(), points=frozen(np.concatenate((top, shadow))))
    return solid if len(top) <= 4 else _hull(solid, np.concatenate((top, shadow)))


def _prisms(grid: Array) -> list[Array]:
    """Corners on the surface of parts that are exact: rectangles of cells in one plane, else triangles."""
    h = grid[..., 2]
    along = h[:-1, 1:] - h[:-1, :-1]  # rise of each cell along x and y at its first corner
    across = h[1:, :-1] - h[:-1, :-1]
    flat = np.abs(h[1:, 1:] - h[:-1, :-1] - along - across) <= _PLANE
    taken = ~flat
    parts: list[Array] = []
    for r, c in np.argwhere(flat).tolist():
        if taken[r, c]:
            continue
        same = flat & ~taken & (np.abs(along - along[r, c]) <= _PLANE) & (np.abs(across - across[r, c]) <= _PLANE)
        right = c + int(np.argmin(np.append(same[r, c:], False)))
        full = same[r:, c:right].all(axis=1)
        down = r + int(np.argmin(np.append(full, False)))
        taken[r:down, c:right] = True
        parts.append(grid[[r, r, down, down], [c, right, c, right]])
    for r, c in np.argwhere(~flat).tolist():
        parts.append(grid[[r + 1, r, r + 1], [c, c, c + 1]])
        parts.append(grid[[r, r + 1, r], [c, c + 1, c + 1]])
    return parts


def _blocks(grid: Array, block: int) -> list[Array]:
    """All points of blocks of `block` x `block` cells; neighbours share their seam."""
    rows, columns = grid.shape[0] - 1, grid.shape[1] - 1
    rims = [[*range(0, count, block), count] for count in (rows, columns)]
    return [
        grid[top : bottom + 1, left : right + 1].reshape(-1, 3)
        for top, bottom in pairwise(rims[0])
        for left, right in pairwise(rims[1])
    ]
