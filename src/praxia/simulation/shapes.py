"""Primitive shapes that things are made of: boxes, discs, and walls bent into a ring."""

from __future__ import annotations

from math import pi, tan

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.geometry import Pose
from praxia.core.scene import Shape, ShapeKind

__all__ = ["Colour", "box", "disc", "ring", "volume"]

Colour = tuple[float, float, float, float]


def box(half: ArrayLike, p: ArrayLike = (0.0, 0.0, 0.0), *, yaw: float = 0.0, rgba: Colour) -> Shape:
    """A box with half-extents `half` [m], its middle at `p` [m], turned by `yaw` [rad] about z."""
    x, y, z = np.asarray(half, dtype=np.float64)
    return Shape(ShapeKind.BOX, (float(x), float(y), float(z)), Pose.from_yaw(yaw, p), rgba)


def disc(radius: float, low: float, high: float, *, rgba: Colour) -> Shape:
    """An upright cylinder about the z axis between the heights `low` and `high` [m]."""
    return Shape(ShapeKind.CYLINDER, (radius, (high - low) / 2), Pose.from_yaw(0.0, (0, 0, (low + high) / 2)), rgba)


def ring(inner: float, thickness: float, low: float, high: float, *, count: int, rgba: Colour) -> tuple[Shape, ...]:
    """A circular wall of `count` boxes with no gap: inner radius `inner`, between the heights `low` and `high` [m]."""
    middle = inner + thickness / 2
    half = (thickness / 2, (inner + thickness) * tan(pi / count), (high - low) / 2)
    angles = 2 * pi * np.arange(count) / count
    return tuple(
        box(half, (middle * np.cos(a), middle * np.sin(a), (low + high) / 2), yaw=float(a), rgba=rgba) for a in angles
    )


def volume(shape: Shape) -> float:
    """Volume of a shape [m^3]."""
    size = shape.size
    if shape.kind is ShapeKind.BOX:
        return 8 * size[0] * size[1] * size[2]
    if shape.kind is ShapeKind.SPHERE:
        return 4 / 3 * pi * size[0] ** 3
    cylinder = 2 * pi * size[0] ** 2 * size[1]
    return cylinder if shape.kind is ShapeKind.CYLINDER else cylinder + 4 / 3 * pi * size[0] ** 3
