"""How far things reach: axis-aligned bounds of an object's shapes, and the patch on its top."""

import numpy as np

from praxia.core.arrays import Array
from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel, Shape, ShapeKind, Surface

__all__ = ["bounds", "shape_bounds", "top_surface"]

_UPRIGHT = np.cos(np.radians(20.0))


def shape_bounds(shape: Shape, X_WO: Pose) -> Array:
    """Corners of the axis-aligned box around one shape [m], in the world, shape (2, 3); exact for every kind."""
    X_WS = X_WO @ shape.X_OS
    if shape.kind is ShapeKind.BOX:
        reach = np.abs(X_WS.R) @ np.asarray(shape.size[:3])
    elif shape.kind is ShapeKind.SPHERE:
        reach = np.full(3, shape.size[0])
    else:
        radius, half = shape.size[0], shape.size[1]
        axis = X_WS.R[:, 2]
        disc = radius * np.sqrt(np.clip(1.0 - axis**2, 0.0, 1.0))  # a disc seen edge-on along each world axis
        reach = np.abs(axis) * half + (disc if shape.kind is ShapeKind.CYLINDER else radius)
    return np.stack([X_WS.p - reach, X_WS.p + reach])


def bounds(model: ObjectModel, X_WO: Pose) -> Array:
    """Corners of the axis-aligned box around an object [m], in the world, shape (2, 3); a point without shapes."""
    if not model.shapes:
        return np.stack([X_WO.p, X_WO.p])
    boxes = np.stack([shape_bounds(shape, X_WO) for shape in model.shapes])
    return np.stack([boxes[:, 0].min(axis=0), boxes[:, 1].max(axis=0)])


def top_surface(model: ObjectModel, X_WO: Pose) -> tuple[Surface, Pose] | None:
    """The patch that faces up now, with the frame it is given in; None where the object lies so that it has none.

    An upright object shows its declared surface. A single box that has rolled onto another face shows that one, so
    that a cube stays a thing to stack on.
    """
    if model.surface is None:
        return None
    if X_WO.R[2, 2] >= _UPRIGHT:
        return model.surface, X_WO
    if len(model.shapes) != 1 or model.shapes[0].kind is not ShapeKind.BOX:
        return None
    box = model.shapes[0]
    X_WS = X_WO @ box.X_OS
    up = int(np.argmax(np.abs(X_WS.R[2])))
    if abs(X_WS.R[2, up]) < _UPRIGHT:
        return None
    # Columns of the new frame: the two other box axes, then the axis that points up.
    z = X_WS.R[:, up] * np.sign(X_WS.R[2, up])
    x = X_WS.R[:, (up + 1) % 3]
    X_WT = Pose.from_rotation(np.column_stack([x, np.cross(z, x), z]), X_WS.p)
    patch = Surface(np.array([0, 0, box.size[up]]), box.size[(up + 1) % 3], box.size[(up + 2) % 3])
    return patch, X_WT
