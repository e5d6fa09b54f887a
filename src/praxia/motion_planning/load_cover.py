"""Spheres that hold what the hand carries, and stick out of it by little."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput
from praxia.core.scene import Shape, ShapeKind

__all__ = ["LoadCover", "cover_load"]

_SHRINK = 0.85  # factor from one cell size to the next
_COARSER = 1.2  # factor from one error to the next where there are too many spheres
_BULGE = 0.73  # how far the sphere around a cube sticks out of its faces, by its half edge: sqrt(3) - 1


class LoadCover(NamedTuple):
    """Spheres around an object.

    Attributes:
        centre: In the object's frame O [m], shape (k, 3).
        radius: Radii [m], shape (k,).
        error: Bound on how far a sphere sticks out of the shape that it covers [m].
    """

    centre: Array
    radius: Array
    error: float


def cover_load(shapes: Sequence[Shape], *, error: float = 0.005, most: int = 96) -> LoadCover:
    """Spheres whose union holds all shapes; they stick out by `error` [m], or more where `most` would not do.

    Raises:
        InvalidInput: There is no shape, or `error` is not above 0.
    """
    if not shapes or not error > 0.0:
        raise InvalidInput(f"cover of a load: expected shapes and an error above 0 m, got {len(shapes)} and {error}")
    while True:
        parts = [_cover(shape, error, most) for shape in shapes]
        if sum(len(radius) for _, radius, _ in parts) <= max(most, len(shapes)):
            break
        error *= _COARSER
    centre = np.concatenate([shape.X_OS.apply(c) for shape, (c, _, _) in zip(shapes, parts, strict=True)])
    radius = np.concatenate([r for _, r, _ in parts])
    return LoadCover(frozen(centre), frozen(radius), max(found for _, _, found in parts))


def _cover(shape: Shape, error: float, most: int) -> tuple[Array, Array, float]:
    """Centres in the shape's frame, radii, and how far they stick out: smaller and smaller cells until that suffices.

    Stops at the first cover of more than `most` spheres, which says that there is none.
    """
    cell = float(max(shape.size))
    while True:
        centre, radius = _cells(shape, cell)
        out = float((radius - _depth(shape, centre)).max())
        if out <= error or len(radius) > most:
            return centre, radius, max(out, 0.0)
        cell *= _SHRINK


def _cells(shape: Shape, cell: float) -> tuple[Array, Array]:
    """Spheres around pieces of a shape whose half-extents are at most `cell`."""
    if shape.kind is ShapeKind.SPHERE:
        return np.zeros((1, 3)), np.array([shape.size[0]])
    if shape.kind is ShapeKind.BOX:
        half = np.array(shape.size[:3])
        counts = np.ceil(half / cell - 1e-9).astype(int)
        piece = half / counts
        axes = [p * (2.0 * np.arange(n) + 1.0) - h for h, n, p in zip(half, counts, piece, strict=True)]
        centre = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3)
        return centre, np.full(len(centre), np.linalg.norm(piece))
    radius, half_length = shape.size[0], shape.size[1]
    if shape.kind is ShapeKind.CAPSULE:
        return _along_axis(radius, half_length, cell, ends=True)
    return _cylinder(radius, half_length, cell)


def _along_axis(radius: float, half: float, cell: float, *, ends: bool) -> tuple[Array, Array]:
    """Balls on the axis around a round bar; with `ends` it ends in half balls, which the outermost hold."""
    reach = np.sqrt((radius + _BULGE * cell) ** 2 - radius**2)
    count = max(int(np.ceil(half / reach)), 1)
    piece = half / count
    z = np.linspace(-half, half, count + 1) if ends else piece * (2.0 * np.arange(count) + 1.0) - half
    return np.column_stack([np.zeros((len(z), 2)), z]), np.full(len(z), np.hypot(radius, piece))


def _cylinder(radius: float, half: float, cell: float) -> tuple[Array, Array]:
    """Discs of small balls at both ends, so that little sticks out there, and balls on the axis between them."""
    thick = min(cell, half)
    reach = np.sqrt((radius + _BULGE * cell) ** 2 - radius**2)
    layers = max(int(np.ceil((radius - reach) / (2.0 * thick))), 1)
    middle = half - 2.0 * thick * layers
    if middle <= 0.0:
        count = int(np.ceil(half / thick - 1e-9))
        thick = half / count
        heights = thick * (2.0 * np.arange(count) + 1.0) - half
        bar = (np.zeros((0, 3)), np.zeros(0))
    else:
        up = half - thick * (2.0 * np.arange(layers) + 1.0)
        heights = np.concatenate((-up, up))
        bar = _along_axis(radius, middle, cell, ends=False)
    flat, across = _disc(radius, cell)
    layer = np.column_stack([flat, np.zeros(len(flat))])
    discs = (layer[None] + heights[:, None, None] * np.array([0.0, 0.0, 1.0])).reshape(-1, 3)
    radii = np.tile(np.hypot(across, thick), len(heights))
    return np.concatenate((discs, bar[0])), np.concatenate((radii, bar[1]))


def _disc(radius: float, cell: float) -> tuple[Array, Array]:
    """Centres (k, 2) and radii (k,) of circles that cover a disc: one in the middle, sectors of rings around it."""
    rings = int(np.ceil((radius / cell - 1.0) / 2.0 - 1e-9)) if radius > cell else 0
    width = radius / (1.0 + 2.0 * rings)  # half the width of a ring, and the radius of the middle
    centres, radii = [np.zeros((1, 2))], [np.array([width])]
    for ring in range(1, rings + 1):
        inner, outer = width * (2.0 * ring - 1.0), width * (2.0 * ring + 1.0)
        count = int(np.ceil(np.pi / np.arcsin(min(cell / outer, 1.0))))
        angle = 2.0 * np.pi * np.arange(count) / count
        middle, turn = 0.5 * (inner + outer), np.pi / count
        corner = max(np.hypot(rho * np.cos(turn) - middle, rho * np.sin(turn)) for rho in (inner, outer))
        centres.append(middle * np.column_stack([np.cos(angle), np.sin(angle)]))
        radii.append(np.full(count, max(corner, width)))
    return np.concatenate(centres), np.concatenate(radii)


def _depth(shape: Shape, p: Array) -> Array:
    """How deep points (k, 3) lie in the shape [m], shape (k,)."""
    size = shape.size
    if shape.kind is ShapeKind.BOX:
        deep: Array = (np.array(size[:3]) - np.abs(p)).min(axis=1)
        return deep
    if shape.kind is ShapeKind.CYLINDER:
        return np.minimum(size[0] - np.hypot(p[:, 0], p[:, 1]), size[1] - np.abs(p[:, 2]))
    axial = np.clip(p[:, 2], -size[1], size[1]) if shape.kind is ShapeKind.CAPSULE else 0.0
    around: Array = size[0] - np.sqrt(p[:, 0] ** 2 + p[:, 1] ** 2 + (p[:, 2] - axial) ** 2)
    return around
