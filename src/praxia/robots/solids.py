"""How deep points lie in convex shapes: boxes, capsules, cylinders, balls, ellipsoids."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.scene import ShapeKind
from praxia.robots.link_shapes import Shape

__all__ = ["Solid", "reach", "solid"]


@dataclass(frozen=True, eq=False)
class Solid:
    """A closed convex set in the frame of a link.

    Attributes:
        shape: What it was made of.
        X: Pose of the shape in the link's frame, shape (4, 4).
        lower, upper: Corners of a box in the link's frame that holds it [m], shape (3,).
    """

    shape: Shape
    X: Array
    lower: Array
    upper: Array

    def reach(self, points: Array) -> Array:
        """How far each point (N, 3) is outside [m]; the value is at most the distance, and -d inside means that a ball
        of radius d around the point lies within the solid."""
        return self.support(points)[0]

    def support(self, points: Array) -> tuple[Array, Array]:
        """`reach` of each point (N, 3), and the unit normal (N, 3) of a plane that has the solid on one side and, that
        far beyond it, the point; of no meaning for points inside."""
        p = (points - self.X[:3, 3]) @ self.X[:3, :3]
        kind = self.shape.kind
        value, normal = (_ellipsoid if kind is None else _PRIMITIVES[kind])(p, self.shape.size)
        return value, normal @ self.X[:3, :3].T


def reach(solids: Sequence[Solid], points: Array) -> Array:
    """How far each point (N, 3) is outside the union [m], with the meaning of `Solid.reach`."""
    result: Array = np.min([solid.reach(points) for solid in solids], axis=0)
    return result


def solid(shape: Shape, X: Array) -> Solid:
    """The solid of a shape that is no mesh, standing at `X` in the link's frame.

    Raises:
        InvalidInput: A size of zero, or one that is no number.
    """
    half = _half_extents(shape)
    if not np.isfinite(half).all() or (half <= 0.0).any():
        raise InvalidInput(f"collision shape {shape.name} has a size of zero or none: {shape.size.tolist()} m")
    if shape.ellipsoid or shape.kind is ShapeKind.SPHERE:
        across = np.linalg.norm(X[:3, :3] * half, axis=1)
    else:
        across = np.abs(X[:3, :3]) @ half
    return Solid(shape, X, X[:3, 3] - across, X[:3, 3] + across)


def _half_extents(shape: Shape) -> Array:
    size = shape.size
    if shape.kind is ShapeKind.SPHERE:
        return np.full(3, size[0])
    if shape.kind is ShapeKind.CAPSULE:
        return np.array([size[0], size[0], size[0] + size[1]])
    if shape.kind is ShapeKind.CYLINDER:
        return np.array([size[0], size[0], size[1]])
    return np.array(size)


def _box(p: Array, size: Array) -> tuple[Array, Array]:
    beyond = np.abs(p) - size
    axis = beyond.argmax(axis=1)
    rows = np.arange(len(p))
    normal = np.zeros_like(p)
    normal[rows, axis] = np.sign(p[rows, axis])
    return beyond[rows, axis], normal


def _sphere(p: Array, size: Array) -> tuple[Array, Array]:
    length = np.linalg.norm(p, axis=1)
    return length - size[0], p / np.maximum(length, 1e-12)[:, None]


def _capsule(p: Array, size: Array) -> tuple[Array, Array]:
    off = np.array(p)
    off[:, 2] -= np.clip(p[:, 2], -size[1], size[1])
    return _sphere(off, size)


def _cylinder(p: Array, size: Array) -> tuple[Array, Array]:
    flat = np.array(p)
    flat[:, 2] = 0.0
    round_, normal = _sphere(flat, size)
    end = np.abs(p[:, 2]) - size[1]
    lid = np.zeros_like(p)
    lid[:, 2] = np.sign(p[:, 2])
    return np.maximum(round_, end), np.where((end > round_)[:, None], lid, normal)


def _ellipsoid(p: Array, size: Array) -> tuple[Array, Array]:
    """In scaled coordinates it is a ball; the plane touches it where the line to the middle meets it."""
    scaled = np.maximum(np.linalg.norm(p / size, axis=1), 1e-12)
    normal = p / np.square(size)
    normal /= np.maximum(np.linalg.norm(normal, axis=1), 1e-12)[:, None]
    beyond = np.einsum("ni,ni->n", normal, p) * (1.0 - 1.0 / scaled)
    return np.where(scaled > 1.0, beyond, (scaled - 1.0) * size.min()), normal


_PRIMITIVES = {
    ShapeKind.BOX: _box,
    ShapeKind.SPHERE: _sphere,
    ShapeKind.CAPSULE: _capsule,
    ShapeKind.CYLINDER: _cylinder,
}
