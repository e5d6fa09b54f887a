"""Forward kinematics of one robot, written out with its constants folded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np

from praxia.core.arrays import Array
from praxia.motion_planning.kernel.lanes import Lanes, Number, Vector3
from praxia.motion_planning.kernel.trigonometry import sine_cosine
from praxia.robots.chain import Chain

__all__ = ["Frame", "frames_of", "placed", "rigid"]

Frame: TypeAlias = tuple[Vector3, Vector3, Vector3, Vector3]
"""A frame in the base: its axes x, y, z and its origin [m], each in coordinates of the base."""

_TINY = 1e-10
"""Entries this close to 0, 1 or -1 come from angles written with ten digits."""

BASE: Frame = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0), (0.0, 0.0, 0.0))


def _clean(values: Array) -> Array:
    whole = np.round(values)
    return np.where((np.abs(values - whole) < _TINY) & (np.abs(whole) <= 1.0), whole, values) + 0.0


def _combined(lanes: Lanes, axes: Sequence[Vector3], weights: Sequence[Number], start: Vector3) -> Vector3:
    """start + sum of weight_k axis_k."""
    x, y, z = (lanes.dot(weights, [axis[i] for axis in axes], start[i]) for i in range(3))
    return x, y, z


def placed(lanes: Lanes, frame: Frame, point: Array) -> Vector3:
    """A point fixed in `frame`, in the base."""
    return _combined(lanes, frame[:3], _clean(point).tolist(), frame[3])


def rigid(lanes: Lanes, frame: Frame, X: Array) -> Frame:
    """The frame at the constant pose `X` (4, 4) in `frame`."""
    zero = (0.0, 0.0, 0.0)
    x, y, z = (_combined(lanes, frame[:3], _clean(X[:3, i]).tolist(), zero) for i in range(3))
    return x, y, z, placed(lanes, frame, X[:3, 3])


def _turned(lanes: Lanes, frame: Frame, angle: Number) -> Frame:
    """`frame` turned about its own z axis."""
    sine, cosine = sine_cosine(lanes, angle)
    x, y, z, origin = frame
    new_x = tuple(lanes.dot((cosine, sine), pair) for pair in zip(x, y, strict=True))
    new_y = tuple(lanes.sub(lanes.mul(cosine, b), lanes.mul(sine, a)) for a, b in zip(x, y, strict=True))
    return (new_x[0], new_x[1], new_x[2]), (new_y[0], new_y[1], new_y[2]), z, origin


def frames_of(lanes: Lanes, chain: Chain, q: Sequence[Number]) -> list[Frame]:
    """The base, then every joint frame at the coordinates `q`."""
    frames = [BASE]
    for i, coordinate in enumerate(q):
        slide = bool(chain.slide[i])
        X = chain.constant[i].copy()
        if not slide:
            X[:3, 0], X[:3, 1] = chain.cosine[i, :3, 0], chain.cosine[i, :3, 1]
        frame = rigid(lanes, frames[-1], X)
        if slide:
            x, y, z, origin = frame
            frames.append((x, y, z, _combined(lanes, (z,), (coordinate,), origin)))
        else:
            frames.append(_turned(lanes, frame, coordinate))
    return frames
