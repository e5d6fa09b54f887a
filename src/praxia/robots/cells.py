"""Solids cut into small pieces, each held by a ball; what covers all the balls covers the solids."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.robots.solids import Solid, reach

__all__ = ["CELLS", "FINE", "Cells", "Pieces", "convex_pieces", "joined", "merged"]

CELLS = 12_000  # cells of a link at most; a larger link gets larger ones
FINE = 0.25  # edge of a cell over the padding
_BLOCK = 3  # deep inside, as many cells along each edge count as one
_SLACK = 1e-9  # [m] for rounding


@dataclass(frozen=True, eq=False)
class Cells:
    """Pieces of space, each held by a ball: centres (N, 3) and radii of the balls (N,) [m]."""

    centre: Array
    ball: Array

    def select(self, rows: NDArray[np.bool_]) -> Cells:
        return Cells(self.centre[rows], self.ball[rows])


@dataclass(frozen=True, eq=False)
class Pieces:
    """What is to be covered, and where spheres may be put.

    Attributes:
        cells: What is to be covered.
        centre: Candidate centres of spheres, shape (C, 3).
        depth: A ball of this radius around the candidate lies within the solid; below 0, the candidate is that far
            outside at most [m], shape (C,).
        padding: How far a sphere has to be allowed to stick out so that one can hold a cell [m].
    """

    cells: Cells
    centre: Array
    depth: Array
    padding: float


def convex_pieces(solids: Sequence[Solid], padding: float) -> Pieces:
    """Pieces of a union of convex solids, fine enough for spheres that may stick out by `padding` [m]."""
    index, places, edge = _grid(solids, padding)
    depth = -reach(solids, places)
    corner = edge * np.sqrt(3.0) / 2.0
    cells = merged(index, _clipped(solids, places, corner), depth > corner, edge)
    inside = depth > 0.0 if (depth > 0.0).any() else np.ones(len(depth), dtype=np.bool_)
    return Pieces(cells, places[inside], depth[inside], max(padding, 2.0 * corner))


def merged(index: NDArray[np.int64], cells: Cells, deep: NDArray[np.bool_], edge: float) -> Cells:
    """The cells at `index` (N, 3) of a grid, where whole blocks of cells that lie deep inside count as one."""
    of_block = np.ravel_multi_index(tuple((index // _BLOCK).T), tuple(index.max(axis=0) // _BLOCK + 1))
    block, which, count = np.unique(of_block, return_inverse=True, return_counts=True)
    whole = (count == _BLOCK**3) & (np.bincount(which, deep, len(block)) == _BLOCK**3)
    middle = np.column_stack([np.bincount(which, cells.centre[:, i], len(block)) for i in range(3)]) / _BLOCK**3
    single = ~whole[which]
    ball = _BLOCK * edge * np.sqrt(3.0) / 2.0 + _SLACK
    return joined([cells.select(single), Cells(middle[whole], np.full(int(whole.sum()), ball))])


def joined(parts: Sequence[Cells]) -> Cells:
    """All cells of several parts."""
    return Cells(np.concatenate([part.centre for part in parts]), np.concatenate([part.ball for part in parts]))


def _grid(solids: Sequence[Solid], padding: float) -> tuple[NDArray[np.int64], Array, float]:
    """Cubic cells that may meet the solids: their places in the grid (N, 3), their centres (N, 3), their edge [m]."""
    lower = np.min([s.lower for s in solids], axis=0)
    extent = np.max([s.upper for s in solids], axis=0) - lower
    edge = max(FINE * padding, float((np.prod(extent + padding) / (4.0 * CELLS)) ** (1.0 / 3.0)))
    while True:
        counts = np.ceil(extent / edge).astype(int)
        start = lower + 0.5 * (extent - (counts - 1) * edge)
        index = np.stack(np.meshgrid(*(np.arange(n) for n in counts), indexing="ij"), axis=-1).reshape(-1, 3)
        places = start + edge * index
        met = reach(solids, places) <= edge * np.sqrt(3.0) / 2.0
        if met.sum() <= CELLS:
            return index[met], places[met], edge
        edge *= float(max(1.05, (met.sum() / CELLS) ** (1.0 / 3.0)))


def _clipped(solids: Sequence[Solid], places: Array, corner: float) -> Cells:
    """Balls that hold what of each cell, whose corners are `corner` from its centre, lies within the solids.

    Where one solid alone meets the cell, and its centre is beyond a plane that has the solid on one side, that is a cap
    of the cell's circumscribed ball, and the cap's rim is the equator of a smaller ball.
    """
    found = [solid.support(places) for solid in solids]
    value, normal = np.array([v for v, _ in found]), np.array([n for _, n in found])
    nearest = value.argmin(axis=0)
    rows = np.arange(len(places))
    beyond = np.where((value <= corner).sum(axis=0) == 1, np.maximum(value[nearest, rows], 0.0), 0.0)
    centre = places - beyond[:, None] * normal[nearest, rows]
    return Cells(centre, np.sqrt(np.maximum(corner**2 - beyond**2, 0.0)) + _SLACK)
