"""Curves that leave a moving state and merge into a path, or leave a path and merge into a moving state.

At a moving end the curve's parameter runs like time: the first and second derivative of the curve are the velocity and
the acceleration of that state, whatever direction they have, and u' = 1, u'' = 0 there.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.core.motion import MotionState
from praxia.motion_planning.time_parameterization.curve import Curve
from praxia.motion_planning.time_parameterization.machine_code import routine

__all__ = ["MERGES", "Merge", "backward", "entry", "joined", "state_after"]


@dataclass(frozen=True)
class Merge:
    """Where and how fast a moving end and the path meet.

    Attributes:
        share: Of the first straight line, after which its rounded polyline goes on.
        pace: Parameter that the entry takes, relative to what the line takes for that share.
    """

    share: float
    pace: float


MERGES = tuple(Merge(share, pace) for share in (0.5, 0.25, 0.8) for pace in (1.2, 1.8, 2.8, 4.5))


def entry(state: MotionState, curve: Curve, span: float) -> Curve:
    """The curve over `span` from a moving state to the beginning of `curve`, which it continues smoothly."""
    start = curve.knots[:1]
    knots = start - span * np.array([1.0, 2.0 / 3.0, 1.0 / 3.0, 0.0])
    points = np.zeros((4, len(state.q)))
    points[0], points[3] = state.q, curve(start)[0]
    ends = np.array([[state.dq, state.ddq], [curve(start, 1)[0], curve(start, 2)[0]]])
    pieces = np.empty((3, 4, len(state.q)))
    routine("spline_through")(knots, points, 1, 1, ends, np.zeros((2, *points.shape)), np.zeros((4, 4)), pieces)
    return Curve(knots, pieces)


def joined(a: Curve, b: Curve) -> Curve:
    """Two curves as one, the second where the first ends."""
    return Curve(np.concatenate((a.knots, b.knots[1:])), np.concatenate((a.pieces, b.pieces)))


def backward(curve: Curve) -> Curve:
    """The same curve from its end to its beginning, parameters with the other sign."""
    h = np.diff(curve.knots)[::-1, None]
    a, b, c, d = curve.pieces[::-1].transpose(1, 0, 2)
    pieces = np.stack((a + h * (b + h * (c + h * d)), -(b + h * (2.0 * c + 3.0 * h * d)), c + 3.0 * h * d, -d), axis=1)
    return Curve(-curve.knots[::-1], np.ascontiguousarray(pieces))


def state_after(rows: Array, period: int) -> MotionState:
    """The state at the last of three rows (3, n) that are `period` [ns] apart, taken as positions of a smooth motion.

    Velocity and acceleration are derivatives at that instant, as `time_path` takes them; the backward difference of the
    rows is the velocity half a period earlier.
    """
    h = period * 1e-9
    ddq = (rows[2] - 2.0 * rows[1] + rows[0]) / (h * h)
    return MotionState(rows[2], (rows[2] - rows[1]) / h + 0.5 * h * ddq, ddq)
