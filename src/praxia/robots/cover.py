"""Spheres that cover a primitive: what is far from all of them is at least as far from it."""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.core.scene import ShapeKind

__all__ = ["covering_spheres"]

_SLENDER = 5  # most pieces along the longest side: a cover is for looking from afar


def covering_spheres(kind: ShapeKind, size: Array) -> tuple[Array, Array]:
    """Centres in the shape's frame, shape (k, 3), and radii, shape (k,), of spheres whose union holds the shape [m].

    Args:
        kind: Which primitive.
        size: Half-extents or radius and half-length [m], as in `ShapeKind`; further entries do not count.
    """
    if kind is ShapeKind.SPHERE:
        return np.zeros((1, 3)), np.array([size[0]])
    if kind is ShapeKind.BOX:
        return _cells(np.array(size[:3], dtype=np.float64))
    radius, half = float(size[0]), float(size[1])
    count = int(np.clip(np.ceil(2.0 * half / radius), 1, _SLENDER))
    piece = half / count
    if kind is ShapeKind.CAPSULE:  # balls on the axis, the first and the last around its ends
        z: Array = np.linspace(-half, half, count + 1)
    else:
        z = np.array(piece * (2.0 * np.arange(count) + 1.0) - half)
    centres = np.column_stack([np.zeros((len(z), 2)), z])
    return centres, np.full(len(z), np.hypot(radius, piece))  # up to the rims where the next ball begins


def _cells(half: Array) -> tuple[Array, Array]:
    """A sphere around each of the pieces that a box is cut into along its longest side."""
    longest = int(np.argmax(half))
    across = max(float(np.delete(half, longest).max()), 1e-9)
    count = int(np.clip(np.round(half[longest] / across), 1, _SLENDER))
    piece = np.array(half)
    piece[longest] /= count
    centres = np.zeros((count, 3))
    centres[:, longest] = piece[longest] * (2.0 * np.arange(count) + 1.0) - half[longest]
    return centres, np.full(count, float(np.linalg.norm(piece)))
