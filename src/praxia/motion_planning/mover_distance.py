"""How far robot and load are from things that move by themselves: spheres against primitives, many rows at once."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from praxia.core.arrays import Array
from praxia.core.geometry import Pose
from praxia.core.scene import Scene, Shape, ShapeKind
from praxia.motion_planning.scene_model import SceneModel

__all__ = ["MoverDistance", "distance_to_shape"]


class MoverDistance:
    """Distances of the spheres that cover robot and load to the movers of a scene.

    Attributes:
        names: Names of the movers, in the order of the scene.
    """

    def __init__(self, geometry: SceneModel, scene: Scene, *, far: float) -> None:
        """Args:
        geometry: Robot and load, covered.
        scene: What there is; movers stand at `scene.fixed` until `move`, and nowhere where that does not say.
        far: Largest distance told [m].
        """
        self._geometry, self._far = geometry, far
        self._X_BW = scene.X_WB.inverse()
        self._models = scene.movers
        self.names = tuple(o.name for o in scene.movers)
        self._poses = {o.name: self._X_BW @ scene.fixed[o.name] for o in scene.movers if o.name in scene.fixed}

    def move(self, movers: Mapping[str, Pose]) -> None:
        """Put movers where they were measured, in the world."""
        for model in self._models:
            if model.name in movers:
                self._poses[model.name] = self._X_BW @ movers[model.name]

    def distances(self, q: Array) -> Array:
        """Distance [m] of robot and load to each mover at configurations `q` (B, n), shape (B, m), at most `far`."""
        found = np.full((len(q), len(self._models)), self._far)
        if not self._poses or not len(q):
            return found
        centres, radii = self._geometry.spheres(q)
        for m, model in enumerate(self._models):
            if model.name not in self._poses:
                continue
            for shape in model.shapes:
                away = distance_to_shape(shape, self._poses[model.name], centres) - radii
                np.minimum(found[:, m], away.min(axis=1), out=found[:, m])
        return found


def distance_to_shape(shape: Shape, X_WO: Pose, p_W: Array) -> Array:
    """Distance [m] of points `p_W` (..., 3) to a shape of an object at `X_WO`, shape (...), below 0 inside.

    Source of the formulas: Quilez, "Distance functions"; for points inside a box or cylinder, the nearest face.
    """
    X_WS = X_WO @ shape.X_OS
    p = (p_W - X_WS.p) @ X_WS.R
    if shape.kind is ShapeKind.BOX:
        over = np.abs(p) - np.asarray(shape.size[:3])
    elif shape.kind is ShapeKind.CYLINDER:
        across = np.hypot(p[..., 0], p[..., 1]) - shape.size[0]
        over = np.stack((across, np.abs(p[..., 2]) - shape.size[1]), axis=-1)
    else:
        if shape.kind is ShapeKind.CAPSULE:
            p[..., 2] -= np.clip(p[..., 2], -shape.size[1], shape.size[1])
        around: Array = np.linalg.norm(p, axis=-1) - shape.size[0]
        return around
    outside = np.linalg.norm(np.maximum(over, 0.0), axis=-1)
    away: Array = outside + np.minimum(over.max(axis=-1), 0.0)
    return away
