"""What the fingers tell: whether something stops them, and which object that must be."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from praxia.core.extent import bounds
from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel, Scene, ShapeKind

__all__ = ["FingerSense", "object_between_fingers"]

_GAP = 0.001  # commanded this much further closed than measured [m]: something is in the way
_SHUT = 0.0015  # fingers closer than this [m] have met
_STILL = 0.01  # finger speed [m/s] below which they are not merely lagging
_HOLD = 50_000_000  # how long they must be stopped [ns] to count
_SLIPPED = 0.006  # change of width [m] that no rigid object allows


class FingerSense:
    """Whether the fingers squeeze something, from measured and commanded width alone.

    Attributes:
        squeezing: The last answer.
        width: Opening [m] at which they were stopped last.
    """

    def __init__(self) -> None:
        self.squeezing = False
        self.width = 0.0
        self._since: int | None = None

    def update(self, time: int, width: float, speed: float, command: float) -> bool:
        """Whether the fingers squeeze something now.

        Args:
            time: Now [ns].
            width: Measured opening [m].
            speed: Measured rate of the opening [m/s].
            command: Commanded opening [m].
        """
        pressed = width - command > _GAP and width > _SHUT
        if self.squeezing:
            self.squeezing = pressed and abs(width - self.width) < _SLIPPED
            self._since = None
        elif not pressed or abs(speed) > _STILL:
            self._since = None
        elif self._since is None:
            self._since = time
        elif time - self._since >= _HOLD:
            self.squeezing, self.width = True, width
        return self.squeezing


def object_between_fingers(
    scene: Scene, poses: Mapping[str, Pose], X_WG: Pose, width: float, *, reach: float = 0.03
) -> str:
    """Name of the movable object that stops the fingers, the nearest to the grasp point, or "" where none fits.

    Args:
        scene: What there is.
        poses: Pose in the world of each movable object.
        X_WG: Grasp frame in the world; y is the closing axis.
        width: Measured opening [m]; an object of another width cannot be what stops the fingers.
        reach: Largest distance [m] of the object's centre, or of its rim, from the grasp point.
    """
    nearest, name = reach, ""
    for model in scene.movable:
        X_GO = X_WG.inverse() @ poses[model.name]
        distance = _rim_distance(model, X_GO, width) if model.rim else _body_distance(model, X_GO, width)
        if distance <= nearest:
            nearest, name = distance, model.name
    return name


def _rim_distance(model: ObjectModel, X_GO: Pose, width: float) -> float:
    """Distance [m] from the grasp point to the rim, or infinity where the rim is not as thick as the opening."""
    rim = model.rim
    if rim is None or width > rim.thickness + 0.006:
        return np.inf
    x, y, z = X_GO.inverse().p
    # Anywhere on the wall, from its edge down, is the rim.
    below = max(z - rim.height, rim.height - rim.depth - z, 0.0)
    return float(np.hypot(np.hypot(x, y) - rim.radius, below))


def _body_distance(model: ObjectModel, X_GO: Pose, width: float) -> float:
    """Distance [m] from the grasp point to the object's middle, or infinity where the opening does not fit it."""
    low, high = bounds(model, X_GO)
    extent = float(high[1] - low[1])  # along the closing axis; a turned box looks wider, never narrower
    narrowest = 0.0
    if len(model.shapes) == 1 and model.shapes[0].kind is ShapeKind.BOX:
        narrowest = 2 * min(model.shapes[0].size)
    if not narrowest - 0.008 <= width <= extent + 0.008:
        return np.inf
    return float(np.linalg.norm((low + high) / 2))
