"""Meshes and what they enclose, cut into small pieces, each held by a ball.

Cells of a grid that a triangle touches are surface; of all cells, those that can be reached from the border of the grid
without crossing surface are outside. Surface next to the outside is the skin; everything else is inside. So gaps
narrower than a cell are closed, surfaces within the solid do not matter, and a mesh with a wide hole encloses nothing,
but its skin still counts.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.robots.cells import CELLS, FINE, Cells, Pieces, merged

__all__ = ["mesh_pieces"]

_BORDER = 2  # empty cells around the mesh, so that the outside is one region
_FEW = 200  # with fewer cells inside, cells of the skin may carry spheres too
_SLACK = 1e-9  # [m] for rounding
_GRAIN = 2e-6  # [m]; 2 million of them along an axis are told apart

Grid = NDArray[np.bool_]


def mesh_pieces(triangles: Array, padding: float) -> Pieces:
    """Pieces of the surface of `triangles` (T, 3, 3) and of all that it encloses.

    They are fine enough for spheres that may stick out by `padding` [m], unless that would be too many.
    """
    from scipy.ndimage import binary_dilation
    from scipy.spatial import cKDTree

    lower, upper = triangles.min(axis=(0, 1)), triangles.max(axis=(0, 1))
    edge = FINE * padding
    while True:
        small = _split(triangles, edge)
        origin = lower - _BORDER * edge
        counts = np.ceil((upper - origin) / edge).astype(int) + _BORDER
        boxes = _boxes(small)
        cell, piece = _touched(boxes, origin, edge, counts)
        surface = np.zeros(counts, dtype=np.bool_)
        surface.ravel()[cell] = True
        outside = _outside(surface)
        skin = surface & binary_dilation(outside, np.ones((3, 3, 3)))
        if skin.sum() <= CELLS:
            break
        edge *= float(max(1.05, (skin.sum() / CELLS) ** 0.5))
    on_skin = skin.ravel()[cell]
    cell, piece = cell[on_skin], piece[on_skin]
    low, high = _bounds(boxes, cell, piece, skin, _enclosed_corners(outside), origin, edge)
    at, inner = np.argwhere(skin), np.argwhere(~skin & ~outside)
    cells = Cells(
        np.concatenate(((low + high) / 2.0, origin + edge * (inner + 0.5))),
        np.concatenate((np.linalg.norm(high - low, axis=1) / 2.0, np.full(len(inner), edge * np.sqrt(3.0) / 2.0)))
        + _SLACK,
    )
    deep = np.arange(len(cells.ball)) >= len(at)
    inside = deep if deep.sum() >= _FEW else np.ones(len(deep), dtype=np.bool_)
    near = (
        cKDTree(_corners(small[np.bincount(piece, minlength=len(small)) > 0])).query(cells.centre[inside])[0]
        - 2.0 * _GRAIN
    )
    # Seen from the nearest point of a triangle, its nearest corner is aside, by its longest edge over root 3 at most.
    depth = np.where(deep[inside], np.sqrt(np.maximum(near**2 - edge**2 / 3.0, 0.0)), -near)
    return Pieces(
        merged(np.concatenate((at, inner)), cells, deep, edge),
        cells.centre[inside],
        depth,
        max(padding, edge * np.sqrt(3.0)),
    )


def _split(triangles: Array, longest: float) -> Array:
    """The same surface in triangles with no edge longer than asked."""
    done, rest = [], triangles
    while len(rest):
        edges = np.linalg.norm(rest - np.roll(rest, -1, axis=1), axis=2)
        first = edges.argmax(axis=1)
        short = edges.max(axis=1) <= longest
        done.append(rest[short])
        rest, first = rest[~short], first[~short]
        rows = np.arange(len(rest))
        a, b, c = rest[rows, first], rest[rows, (first + 1) % 3], rest[rows, (first + 2) % 3]
        halfway = (a + b) / 2.0
        rest = np.concatenate((np.stack((a, halfway, c), axis=1), np.stack((halfway, b, c), axis=1)))
    return np.concatenate(done)


def _corners(small: Array) -> Array:
    """Corners of the triangles; of those less than a grain apart only one, as a tree of equal points is slow."""
    corners = small.reshape(-1, 3)
    grains = np.round((corners - corners.min(axis=0)) / _GRAIN).astype(np.int64)
    key = (grains[:, 0] << 42) + (grains[:, 1] << 21) + grains[:, 2]
    order = np.argsort(key, kind="stable")
    result: Array = corners[order[np.diff(key[order], prepend=-1) > 0]]
    return result


def _boxes(small: Array) -> tuple[Array, Array]:
    """Lower and upper corners of the boxes around the triangles, shape (T, 3) each."""
    a, b, c = small[:, 0], small[:, 1], small[:, 2]
    return np.minimum(np.minimum(a, b), c), np.maximum(np.maximum(a, b), c)


def _touched(
    boxes: tuple[Array, Array], origin: Array, edge: float, counts: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pairs (flat index of a cell, index of a triangle) whose boxes meet; triangles span two cells a side at most."""
    low = np.floor((boxes[0] - _SLACK - origin) / edge).astype(np.int64)
    high = np.floor((boxes[1] + _SLACK - origin) / edge).astype(np.int64)
    cells, pieces = [], []
    for step in np.ndindex(2, 2, 2):
        index = low + np.array(step)
        valid = (index <= high).all(axis=1)
        cells.append(np.ravel_multi_index(tuple(index[valid].T), tuple(counts)))
        pieces.append(np.flatnonzero(valid))
    return np.concatenate(cells), np.concatenate(pieces)


def _outside(surface: Grid) -> Grid:
    """Cells that can be reached from the border of the grid through the faces of cells that are not surface."""
    from scipy.ndimage import label

    regions, _ = label(~surface)
    result: Grid = regions == regions[0, 0, 0]
    return result


def _enclosed_corners(outside: Grid) -> Grid:
    """Lattice points of the cells' corners that touch no cell outside; one more along each axis than cells."""
    padded = np.pad(outside, 1, constant_values=True)
    touching = np.zeros(np.array(outside.shape) + 1, dtype=np.bool_)
    n = touching.shape
    for i, j, k in np.ndindex(2, 2, 2):
        touching |= padded[i : i + n[0], j : j + n[1], k : k + n[2]]
    return ~touching


def _bounds(
    boxes: tuple[Array, Array],
    cell: NDArray[np.int64],
    piece: NDArray[np.int64],
    skin: Grid,
    enclosed: Grid,
    origin: Array,
    edge: float,
) -> tuple[Array, Array]:
    """Boxes that hold what of the mesh and its inside lies in each cell of the skin: corners (N, 3) each.

    That part is within the hull of the triangles that touch the cell and of the corners of the cell that are enclosed.
    """
    order = np.argsort(cell, kind="stable")
    start = np.flatnonzero(np.diff(cell[order], prepend=-1))  # ascending, as np.argwhere(skin) is
    low = np.minimum.reduceat(boxes[0][piece[order]], start)
    high = np.maximum.reduceat(boxes[1][piece[order]], start)
    at = np.argwhere(skin)
    for step in np.ndindex(2, 2, 2):
        lattice = at + np.array(step)
        inside = enclosed[tuple(lattice.T)]
        point = origin + edge * lattice
        low[inside] = np.minimum(low[inside], point[inside])
        high[inside] = np.maximum(high[inside], point[inside])
    bottom = origin + edge * at
    return np.maximum(low, bottom - _SLACK), np.minimum(high, bottom + edge + _SLACK)
