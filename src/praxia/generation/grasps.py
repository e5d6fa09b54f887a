"""Where to hold things: grasp candidates of boxes by their faces, of round things across, of dishes by their rims.

A grasp frame G has its origin between the finger pads, z along the approach, y along the closing axis.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel, Shape, ShapeKind

__all__ = ["Grasp", "grasps"]

_STEEPEST = np.cos(np.radians(50.0))  # how far from straight down an approach may lean
_UPRIGHT = np.cos(np.radians(20.0))  # how far a can may lean and still be taken for upright
_ROUND_ANGLES = 12
_RIM_ANGLES = 16
_TIP = 0.0105  # how far finger tips reach beyond the grasp point, with a hair of room [m]
_RIM_DEEPEST = 0.010  # how far below a rim's edge the grasp point goes at most [m]
_DEEPEST = 0.03  # how far below the top of a tall box the grasp point goes at most: the palm must stay above [m]
_ASIDE = 0.008  # how far beside the middle of a face the pads may press [m]
_ACROSS = 0.006  # how far off the middle between the pads it may be before they close [m]
_LEAN = 0.3  # how far the hand leans where upright does not do [rad]


@dataclass(frozen=True, eq=False)
class Grasp:
    """One way to hold an object.

    Attributes:
        X_OG: Grasp frame in the object's frame.
        thickness: What is between the pads when they close [m].
        cost: Lower is better: lean from straight down, distance from the middle.
    """

    X_OG: Pose
    thickness: float
    cost: float


def _frame(approach: Array, closing: Array, p: Array) -> Pose:
    return Pose.from_rotation(np.column_stack([np.cross(closing, approach), closing, approach]), p)


def _box_grasps(shape: Shape, X_WO: Pose, widest: float, *, share: float, cost: float) -> list[Grasp]:
    """Candidates that press two opposite faces of a box, approaching through a third one.

    Args:
        shape: The box.
        X_WO: Pose of its object in the world.
        widest: Largest distance between the pads [m].
        share: Depth of the grasp point below the face that is approached, as a share of half the height.
        cost: What these candidates cost more than others.
    """
    found = []
    X_WS = X_WO @ shape.X_OS
    half = np.asarray(shape.size[:3])
    for axis in range(3):
        for sign in (-1.0, 1.0):
            approach_S = np.zeros(3)
            approach_S[axis] = sign
            down = -float(X_WS.R[2] @ approach_S)
            if down < _STEEPEST:
                continue
            depth = min(share * float(half[axis]), _DEEPEST)
            p_S = -approach_S * (half[axis] - depth)
            for closing_axis in ((axis + 1) % 3, (axis + 2) % 3):
                if 2 * half[closing_axis] > widest:
                    continue
                for turn in (-1.0, 1.0):
                    closing_S = np.zeros(3)
                    closing_S[closing_axis] = turn
                    X_SG = _frame(approach_S, closing_S, p_S)
                    found.append(Grasp(shape.X_OS @ X_SG, float(2 * half[closing_axis]), 1.0 - down + cost))
    return found


def _round_grasps(shape: Shape, X_WO: Pose, widest: float) -> list[Grasp]:
    """Candidates that press a sphere, or an upright cylinder or capsule, across its diameter, all around."""
    radius = shape.size[0]
    X_WS = X_WO @ shape.X_OS
    sphere = shape.kind is ShapeKind.SPHERE
    if 2 * radius > widest or (not sphere and abs(X_WS.R[2, 2]) < _UPRIGHT):
        return []
    half = radius + (shape.size[1] if shape.kind is ShapeKind.CAPSULE else 0.0)
    half = shape.size[1] if shape.kind is ShapeKind.CYLINDER else half
    # A ball slips out of anything but its middle; a tall can is held near its top, so that the palm stays above it.
    top = 0.0 if sphere else half - min(0.8 * half, _DEEPEST)
    down = np.array([0.0, 0.0, -1.0])
    found = []
    for angle in 2 * np.pi * np.arange(_ROUND_ANGLES) / _ROUND_ANGLES:
        closing = np.array([np.cos(angle), np.sin(angle), 0.0])
        X_WG = _frame(down, closing, X_WS.p - top * down)
        found.append(Grasp(X_WO.inverse() @ X_WG, 2 * radius, 0.0))
    return found


def _beside(grasp: Grasp, reach: float) -> list[Grasp]:
    """The same grasp with the hand off centre, away from neighbours.

    Along the face by `_ASIDE`, where the face `reach`es [m] that far; across it by `_ACROSS`: closing then slides the
    object to the middle.
    """
    offsets = [(x, y) for x in (-_ASIDE, 0.0, _ASIDE) for y in (-_ACROSS, 0.0, _ACROSS) if (x or y) and abs(x) < reach]
    level = np.array([1.0, 0.0, 0.0, 0.0])
    return [
        Grasp(
            grasp.X_OG @ Pose(np.array([x, y, 0.0]), level),
            grasp.thickness,
            grasp.cost + 0.05 * (x != 0.0) + 0.1 * (y != 0.0),
        )
        for x, y in offsets
    ]


def _leaning(grasp: Grasp, X_WO: Pose, angles: tuple[float, ...]) -> list[Grasp]:
    """The same grasp with the hand leaning about the closing axis [rad], for the edge of the reach."""
    tilted = []
    for angle in angles:
        lean = Pose(np.zeros(3), np.array([np.cos(angle / 2), 0, np.sin(angle / 2), 0]))
        X_OG = grasp.X_OG @ lean
        if -(X_WO @ X_OG).R[2, 2] >= _STEEPEST:
            tilted.append(Grasp(X_OG, grasp.thickness, grasp.cost + 0.5 * abs(angle)))
    return tilted


def _rim_grasps(model: ObjectModel, X_WO: Pose) -> list[Grasp]:
    """Candidates that pinch a circular wall from above, all around."""
    rim = model.rim
    if rim is None or X_WO.R[2, 2] < 0.9:
        return []
    found = []
    z = rim.height - min(_RIM_DEEPEST, rim.depth - _TIP)
    for k in range(_RIM_ANGLES):
        angle = 2 * np.pi * k / _RIM_ANGLES
        radial = np.array([np.cos(angle), np.sin(angle), 0.0])
        for turn in (-1.0, 1.0):
            X_OG = _frame(np.array([0.0, 0.0, -1.0]), turn * radial, np.array([*(rim.radius * radial[:2]), z]))
            # The side that faces the robot is reached with the least stretch.
            found.append(Grasp(X_OG, rim.thickness, 0.1 * (1.0 + float((X_WO.R @ radial)[0]))))
    return found


def grasps(model: ObjectModel, X_WO: Pose, *, widest: float) -> tuple[Grasp, ...]:
    """Grasp candidates of an object where it stands, best first.

    Args:
        model: What to hold; boxes are held by their faces, things with a `Rim` by it.
        X_WO: Pose of the object in the world.
        widest: Largest distance between the pads [m], with a margin for errors of the estimate.
    """
    found = _rim_grasps(model, X_WO)
    if model.rim is None:
        for shape in model.shapes:
            if shape.kind is ShapeKind.BOX:
                # A little above the middle, so that finger tips stay clear of rims around what the box stands on; near
                # the top where even that is not enough, without trying every variation of it.
                upright = _box_grasps(shape, X_WO, widest, share=0.8, cost=0.0)
                found += _box_grasps(shape, X_WO, widest, share=0.45, cost=0.3)
                found += upright
                for grasp in upright:
                    face = shape.X_OS.inverse() @ grasp.X_OG
                    reach = float(np.abs(face.R[:, 0]) @ np.asarray(shape.size[:3]))
                    found += _beside(grasp, reach)
                    found += _leaning(grasp, X_WO, (-_LEAN, _LEAN))
            else:
                found += _round_grasps(shape, X_WO, widest)
    return tuple(sorted(found, key=lambda g: g.cost))
