"""The built-in scene "crossing": the tabletop, and somebody opposite who reaches into it while the robot works."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel, Shape, ShapeKind
from praxia.robots import Robot
from praxia.simulation.mover import Reaching
from praxia.simulation.tabletop import SCENE as TABLETOP
from praxia.simulation.tabletop import tabletop_with
from praxia.simulation.world import World

__all__ = ["FOREARM", "REACHING", "SCENE", "crossing"]

_SLEEVE = (0.20, 0.36, 0.60, 1.0)
_SKIN = (0.87, 0.68, 0.55, 1.0)
_ALONG_X = Pose(np.zeros(3), np.array([1.0, 0.0, 1.0, 0.0]) / np.sqrt(2.0))  # z of the capsule along x

FOREARM = ObjectModel(
    name="forearm",
    category="forearm",
    shapes=(
        Shape(ShapeKind.CAPSULE, (0.042, 0.13), _ALONG_X, _SLEEVE),
        Shape(ShapeKind.SPHERE, (0.048,), Pose.from_yaw(0.0, (-0.20, 0.0, 0.0)), _SKIN),
    ),
    words=("person",),
    speed=0.5,
)
"""A forearm with its hand, along the world's x, the hand towards the robot; sizes of an adult's, rounded up."""

REACHING = Reaching(speed=FOREARM.speed, depth=(0.45, 0.65), across=(-0.35, 0.20), height=(0.0, 0.20))

SCENE = replace(
    TABLETOP,
    name="crossing",
    objects=(*TABLETOP.objects, FOREARM),
    fixed={**TABLETOP.fixed, FOREARM.name: Pose.from_yaw(0.0, (1.30, 0.0, 0.14))},
)


def crossing(robot: Robot | None = None) -> World:
    """The tabletop with the forearm; out of any arm's reach until its script (`World.scripts`) moves it."""
    return tabletop_with(SCENE, robot, reaching={FOREARM.name: REACHING})
