"""The fixed things of the tabletop: the table, its regions, and a cabinet with one drawer. Lengths in metres.

World axes: origin in the middle of the robot's base on the table top, x away from the robot, y to its left, z up.
"""

from __future__ import annotations

import numpy as np

from praxia.core.geometry import Pose
from praxia.core.scene import Articulation, Cavity, ObjectModel, Surface
from praxia.simulation.shapes import Colour, box

__all__ = ["CABINET", "DRAWER", "DRAWER_SLIDE", "FURNITURE", "HOMES", "REGIONS", "TABLE"]

_OAK: Colour = (0.76, 0.58, 0.39, 1.0)
_WALNUT: Colour = (0.36, 0.24, 0.17, 1.0)
_MAPLE: Colour = (0.86, 0.74, 0.57, 1.0)
_STEEL: Colour = (0.72, 0.73, 0.75, 1.0)

_TABLE_MIDDLE, _TABLE_HALF = (0.32, 0.05), (0.58, 0.75)
_SLAB = 0.04

# The whole of the cabinet stands left of the region where things lie, and its drawer, open, ends before it.
_CABINET_X, _CABINET_FRONT = 0.40, 0.50
_INNER_X, _INNER_Y = 0.12, 0.09  # half-extents of the drawer's inside
_WALL, _FLOOR, _RIM = 0.006, 0.010, 0.062  # thickness of its walls, heights of its floor and of their upper edge
_PANEL = 0.012  # thickness of the drawer's front
_TRAVEL = 0.20
_BAR, _BAR_HEIGHT, _STANDOFF = 0.014, 0.075, 0.050  # handle: thickness, height of its axis, gap to the front
_TOP = 0.096  # low enough for the hand to pass above it when the fingers hold the handle of the closed drawer


def _table() -> ObjectModel:
    return ObjectModel(
        name="table",
        category="table",
        shapes=(box((*_TABLE_HALF, _SLAB / 2), (0, 0, -_SLAB / 2), rgba=_OAK),),
        surface=Surface(np.zeros(3), *_TABLE_HALF),
        words=("tabletop", "desk", "surface"),
    )


def _cabinet() -> ObjectModel:
    """The shell around the drawer; frame on the table, under the middle of the drawer's inside."""
    half_x, board = _INNER_X + _WALL + 0.004, 0.012
    back, half_y = _INNER_Y + _WALL + 0.006, _INNER_Y + (_WALL + 0.006 + board) / 2
    shift = half_y - _INNER_Y
    low = (_TOP - board) / 2
    return ObjectModel(
        name="cabinet",
        category="cabinet",
        shapes=(
            box((board / 2, half_y, low), (half_x + board / 2, shift, low), rgba=_WALNUT),
            box((board / 2, half_y, low), (-half_x - board / 2, shift, low), rgba=_WALNUT),
            box((half_x, board / 2, low), (0, back + board / 2, low), rgba=_WALNUT),
            box((half_x + board, half_y, board / 2), (0, shift, _TOP - board / 2), rgba=_WALNUT),
        ),
        surface=Surface(np.array([0, shift, _TOP]), half_x + board, half_y),
        words=("cupboard", "dresser", "chest"),
    )


def _drawer() -> ObjectModel:
    """The box that slides; frame on the table, under the middle of its inside."""
    half_z = (_RIM - 0.004) / 2
    wall_z = 0.004 + half_z
    panel_y = -_INNER_Y - _PANEL / 2
    bar_y = _handle_y()
    post_y = panel_y - _PANEL / 2 - _STANDOFF / 2
    return ObjectModel(
        name="drawer",
        category="drawer",
        shapes=(
            box((_INNER_X + _WALL, _INNER_Y + _WALL / 2, 0.003), (0, _WALL / 2, _FLOOR - 0.003), rgba=_MAPLE),
            box((_WALL / 2, _INNER_Y, half_z), (_INNER_X + _WALL / 2, 0, wall_z), rgba=_MAPLE),
            box((_WALL / 2, _INNER_Y, half_z), (-_INNER_X - _WALL / 2, 0, wall_z), rgba=_MAPLE),
            box((_INNER_X + _WALL, _WALL / 2, half_z), (0, _INNER_Y + _WALL / 2, wall_z), rgba=_MAPLE),
            box((_INNER_X + 0.022, _PANEL / 2, 0.0435), (0, panel_y, 0.0475), rgba=_MAPLE),
            box((0.006, _STANDOFF / 2, 0.006), (0.056, post_y, _BAR_HEIGHT), rgba=_STEEL),
            box((0.006, _STANDOFF / 2, 0.006), (-0.056, post_y, _BAR_HEIGHT), rgba=_STEEL),
            box((0.066, _BAR / 2, _BAR / 2), (0, bar_y, _BAR_HEIGHT), rgba=_STEEL),
        ),
        mass=0.5,
        cavity=Cavity(np.array([0, 0, (_FLOOR + _RIM) / 2]), np.array([_INNER_X, _INNER_Y, (_RIM - _FLOOR) / 2])),
        part="drawer",
        words=("tray",),
    )


def _handle_y() -> float:
    return -_INNER_Y - _PANEL - _STANDOFF - _BAR / 2


def _slide() -> Articulation:
    """The drawer's joint; the hand comes from above and its fingers close along the direction of opening."""
    R_OH = np.array([[1.0, 0, 0], [0, -1, 0], [0, 0, -1]])
    return Articulation(
        name="drawer",
        joint="drawer_slide",
        kind="slide",
        axis_W=np.array([0.0, -1, 0]),
        anchor_W=HOMES["drawer"].p,
        lower=0.0,
        upper=_TRAVEL,
        X_OH=Pose.from_rotation(R_OH, (0, _handle_y(), _BAR_HEIGHT)),
        handle=_BAR,
    )


def _region(name: str, words: tuple[str, ...], half: tuple[float, float]) -> ObjectModel:
    return ObjectModel(name=name, category="region", surface=Surface(np.zeros(3), *half), words=words)


# Thirds of the part of the table where things lie, seen from the robot.
_FREE_X, _FREE_Y = (0.30, 0.70), (-0.36, 0.16)
_MIDDLE = (sum(_FREE_X) / 2, sum(_FREE_Y) / 2)
_THIRD = ((_FREE_X[1] - _FREE_X[0]) / 6, (_FREE_Y[1] - _FREE_Y[0]) / 6)  # half-extents of one third

TABLE = _table()
CABINET = _cabinet()
DRAWER = _drawer()
REGIONS = (
    _region("left_side", ("left", "left side"), (3 * _THIRD[0], _THIRD[1])),
    _region("right_side", ("right", "right side"), (3 * _THIRD[0], _THIRD[1])),
    _region("middle", ("centre", "center"), _THIRD),
    _region("front_side", ("front", "front side", "near side"), (_THIRD[0], 3 * _THIRD[1])),
    _region("back_side", ("back", "back side", "far side"), (_THIRD[0], 3 * _THIRD[1])),
)
FURNITURE = (TABLE, CABINET, DRAWER, *REGIONS)

HOMES: dict[str, Pose] = {
    "table": Pose.from_yaw(0.0, (*_TABLE_MIDDLE, 0.0)),
    "cabinet": Pose.from_yaw(0.0, (_CABINET_X, _CABINET_FRONT + _INNER_Y, 0.0)),
    "drawer": Pose.from_yaw(0.0, (_CABINET_X, _CABINET_FRONT + _INNER_Y, 0.0)),
    "left_side": Pose.from_yaw(0.0, (_MIDDLE[0], _MIDDLE[1] + 2 * _THIRD[1], 0.0)),
    "right_side": Pose.from_yaw(0.0, (_MIDDLE[0], _MIDDLE[1] - 2 * _THIRD[1], 0.0)),
    "middle": Pose.from_yaw(0.0, (*_MIDDLE, 0.0)),
    "front_side": Pose.from_yaw(0.0, (_MIDDLE[0] - 2 * _THIRD[0], _MIDDLE[1], 0.0)),
    "back_side": Pose.from_yaw(0.0, (_MIDDLE[0] + 2 * _THIRD[0], _MIDDLE[1], 0.0)),
}
"""Where each fixed thing is in the world; for the drawer: closed."""

DRAWER_SLIDE = _slide()
