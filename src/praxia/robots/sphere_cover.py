"""Spheres that hold a set of solids, inside and all, and stick out of it by no more than asked where that is possible.

The solids are cut into cells; a cell is covered by a sphere that holds its ball. Spheres are chosen greedily (Johnson
1974): always the one that covers most of what is still open. Each is as large as the padding lets it be: depth of its
centre plus padding. At the end every radius shrinks to what only this sphere covers.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.scene import ShapeKind
from praxia.robots.cells import Cells, Pieces, convex_pieces, joined
from praxia.robots.mesh_cells import mesh_pieces
from praxia.robots.solids import Solid, reach

__all__ = ["cover", "padding_for"]

_CENTRES = 1_000  # candidate centres of a link at most, half of them
_DEEP = 5  # from the deepest fifth
_THIN, _LEAST = 0.3, 0.6  # padding over half the thickness of a link; least padding over the coarsest
_SLACK = 1e-9  # [m] by which radii exceed what rounding needs
_SINGLE = 2e-6  # [m] given away where distances are taken in single precision


def padding_for(solids: Sequence[Solid], triangles: Array, coarsest: float) -> float:
    """How far spheres may stick out of a link [m]: `coarsest`, or less down to a part of it where the link is thin."""
    extents = [s.upper - s.lower for s in solids]
    if len(triangles):
        extents.append(np.ptp(triangles, axis=(0, 1)))
    thickness = max(float(extent.min()) for extent in extents)
    return float(np.clip(_THIN * 0.5 * thickness, _LEAST * coarsest, coarsest))


def cover(solids: Sequence[Solid], triangles: Array, padding: float) -> tuple[Array, Array, float]:
    """Centres (S, 3) and radii (S,) of spheres whose union holds what is given, and how far they stick out at most [m].

    Args:
        solids: Convex solids.
        triangles: Meshes, shape (T, 3, 3); what they enclose is to be held as well.
        padding: How far a sphere should stick out at most [m]; a link with too many cells gets more.
    """
    centre, radius = _own_spheres(solids, padding)
    stray = radius + reach(solids, centre) if len(radius) else np.zeros(0)
    rest = [s for s in solids if s.shape.kind not in (ShapeKind.SPHERE, ShapeKind.CAPSULE)]
    parts = [convex_pieces(rest, padding)] if rest else []
    if len(triangles):
        parts.append(mesh_pieces(triangles, padding))
    if parts:
        cells = joined([part.cells for part in parts])
        cells = cells.select(~_covered(cells, centre, radius))
        places, grown, own = _chosen(cells, parts)
        needed, shrunk = _shrunk(cells, places, grown)
        centre, radius = np.concatenate((centre, places[needed])), np.concatenate((radius, shrunk))
        stray = np.concatenate((stray, shrunk - own[needed]))
    return centre, radius, float(max(0.0, stray.max()))


def _own_spheres(solids: Sequence[Solid], padding: float) -> tuple[Array, Array]:
    """Spheres that hold the round solids: a ball is one, a capsule is a row of them."""
    centres: list[Array] = [np.zeros((0, 3))]
    radii: list[Array] = [np.zeros(0)]
    for solid in solids:
        size = solid.shape.size
        if solid.shape.kind is ShapeKind.SPHERE:
            centres.append(solid.X[None, :3, 3])
            radii.append(np.array([size[0]]))
        elif solid.shape.kind is ShapeKind.CAPSULE:
            spread = 2.0 * np.sqrt((size[0] + padding) ** 2 - size[0] ** 2)
            count = max(1, int(np.ceil(2.0 * size[1] / spread)))
            z = np.linspace(-size[1], size[1], count + 1)
            centres.append(solid.X[:3, 3] + z[:, None] * solid.X[:3, 2])
            radii.append(np.full(count + 1, np.hypot(size[0], size[1] / count) + _SLACK))
    return np.concatenate(centres), np.concatenate(radii)


def _covered(cells: Cells, centre: Array, radius: Array) -> NDArray[np.bool_]:
    covered = np.zeros(len(cells.ball), dtype=np.bool_)
    for c, r in zip(centre, radius.tolist(), strict=True):
        covered |= np.linalg.norm(cells.centre - c, axis=1) + cells.ball <= r
    return covered


def _chosen(cells: Cells, parts: Sequence[Pieces]) -> tuple[Array, Array, Array]:
    """Spheres that together hold all cells: centres, radii, and depths of the centres.

    First from some of the candidates; what none of these holds, from all of them; what is then left gets a sphere of
    its own, which is no larger than the cell's ball.
    """
    centre = np.concatenate([part.centre for part in parts])
    depth = np.concatenate([part.depth for part in parts])
    radius = depth + np.repeat([part.padding for part in parts], [len(part.depth) for part in parts])
    order = np.argsort(-depth, kind="stable")
    deep, rest = np.sort(order[: len(order) // _DEEP]), np.sort(order[len(order) // _DEEP :])
    some = np.concatenate([rows[_spread(len(rows), _CENTRES // 2)] for rows in (deep, rest)])
    first = some[_greedy(cells, centre[some], radius[some])]
    cells = cells.select(~_covered(cells, centre[first], radius[first]))
    usable = np.flatnonzero(_near(cells, centre, radius))
    second = usable[_greedy(cells, centre[usable], radius[usable])]
    cells = cells.select(~_covered(cells, centre[second], radius[second]))
    rows = np.concatenate((first, second))
    return (
        np.concatenate((centre[rows], cells.centre)),
        np.concatenate((radius[rows], cells.ball + _SLACK)),
        np.concatenate((depth[rows], -cells.ball)),  # some point of the solid is in the ball
    )


def _near(cells: Cells, centre: Array, radius: Array) -> NDArray[np.bool_]:
    """Which spheres hold the cell nearest to them; where too many do, a part of them, spread evenly."""
    if not len(cells.ball):
        return np.zeros(len(radius), dtype=np.bool_)
    apart, nearest = _tree(cells.centre).query(centre)
    able = np.flatnonzero(apart + cells.ball[nearest] <= radius)
    result = np.zeros(len(radius), dtype=np.bool_)
    result[able[_spread(len(able), 4 * _CENTRES)] if len(able) else able] = True
    return result


def _tree(points: Array) -> Any:
    from scipy.spatial import cKDTree

    return cKDTree(points)


def _spread(count: int, most: int) -> NDArray[np.int64]:
    """Indices below `count`, all or `most` of them evenly."""
    return np.unique(np.linspace(0, count - 1, min(most, count)).astype(np.int64))


def _greedy(cells: Cells, centre: Array, radius: Array) -> NDArray[np.int64]:
    """Candidates that together cover all cells; each covers most of what those before it left."""
    if not len(cells.ball) or not len(radius):
        return np.zeros(0, dtype=np.int64)
    held = _held(cells, centre, radius)
    left = held.any(axis=0)
    # A cell that few candidates reach counts more: what is left for later is then easy to reach.
    value = np.where(left, 1.0 / np.maximum(held.sum(axis=0), 1), 0.0).astype(np.float32)
    queue = [(-float(gain), i) for i, gain in enumerate(held @ value)]
    heapq.heapify(queue)
    chosen: list[int] = []
    while left.any():
        _, i = heapq.heappop(queue)
        gain = float(value[held[i]].sum())
        if queue and gain < -queue[0][0] - 1e-6:  # a gain only ever falls: look again only when another promises more
            heapq.heappush(queue, (-gain, i))
            continue
        chosen.append(i)
        left &= ~held[i]
        value[held[i]] = 0.0
    return np.array(chosen, dtype=np.int64)


def _held(cells: Cells, centre: Array, radius: Array) -> NDArray[np.bool_]:
    """Which candidate holds which cell, shape (C, N); in doubt none."""
    middle = cells.centre.mean(axis=0)
    x, c = (cells.centre - middle).astype(np.float32), (centre - middle).astype(np.float32)
    square = np.square(x).sum(axis=1) + np.square(c).sum(axis=1)[:, None] - np.float32(2.0) * (c @ x.T)
    room = (radius[:, None] - _SINGLE).astype(np.float32) - cells.ball.astype(np.float32)
    result: NDArray[np.bool_] = (square <= room * room) & (room > 0.0)
    return result


def _shrunk(cells: Cells, centre: Array, radius: Array) -> tuple[NDArray[np.int64], Array]:
    """Which of the spheres are needed, and the radii with which they still cover all cells."""
    if not len(radius):
        return np.zeros(0, dtype=np.int64), np.zeros(0)
    far = np.linalg.norm(cells.centre[:, None] - centre, axis=2) + cells.ball[:, None]
    # Where rounding says that a cell is held by none, the nearest sphere grows by that hair.
    nearest = (far - radius).argmin(axis=1)
    full = np.array(radius)
    np.maximum.at(full, nearest, far[np.arange(len(far)), nearest])
    held = far <= full
    shared = held.sum(axis=1)
    result = np.zeros(len(full))
    for i in np.argsort(held.sum(axis=0), kind="stable"):
        own = held[:, i] & (shared == 1)
        result[i] = far[own, i].max() + _SLACK if own.any() else 0.0
        given = held[:, i] & (far[:, i] > result[i])
        shared[given] -= 1
        held[given, i] = False
    return np.flatnonzero(result > 0.0), result[result > 0.0]
