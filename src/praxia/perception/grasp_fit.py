"""How closed parallel fingers fix the object between them: centred, with its faces along theirs."""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.core.extent import bounds
from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel, ShapeKind
from praxia.perception.track import Track

__all__ = ["fit_between_fingers"]

_PUSHED = (0.01, 0.03)  # how much closing fingers may have moved the object [m, rad]
_CENTRED = 0.001  # how well they centre it along the closing axis [m]
_ALIGNED = 0.04  # how well they turn its faces [rad]: friction keeps some of a twist
_Y = np.array([0.0, 1.0, 0.0])


def fit_between_fingers(track: Track, model: ObjectModel) -> None:
    """Improve a track just handed over to the hand (frame G, closing axis y) by what the fingers did to it."""
    X_GO = track.X_CO
    track.loosen(*_PUSHED)
    if model.rim is None and len(model.shapes) == 1 and model.shapes[0].kind is ShapeKind.BOX:
        turn = _face_turn(X_GO @ model.shapes[0].X_OS)
        # About the closing axis itself the fingers leave it as it was.
        for k in (0, 2):
            track.condition_rotation(np.eye(3)[k], float(turn[k]), _ALIGNED)
        X_GO = track.X_CO
    track.condition_position(_Y, -_offset(model, X_GO), _CENTRED)


def _face_turn(X_GS: Pose) -> Array:
    """Rotation vector in G [rad], shape (3,), that brings the box's nearest axis onto the closing axis."""
    k = int(np.argmax(np.abs(X_GS.R[1])))
    axis = X_GS.R[:, k] * np.sign(X_GS.R[1, k])
    turn = np.cross(axis, _Y)
    sine = float(np.linalg.norm(turn))
    return np.zeros(3) if sine < 1e-12 else turn / sine * np.arctan2(sine, axis[1])


def _offset(model: ObjectModel, X_GO: Pose) -> float:
    """How far along the closing axis what the fingers hold stands off the middle between them [m]."""
    if model.rim is None:
        low, high = bounds(model, X_GO)
        return float(low[1] + high[1]) / 2
    # The wall nearest to the grasp point, seen from the rim's axis.
    p_OG = X_GO.inverse().p
    out = np.array([p_OG[0], p_OG[1], 0.0])
    distance = float(np.linalg.norm(out))
    if distance < 1e-6:
        return 0.0
    wall = out * (model.rim.radius / distance - 1.0)  # from the grasp point to the wall, in O
    return float((X_GO.R @ wall)[1])
