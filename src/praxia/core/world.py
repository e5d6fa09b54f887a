"""Where things are, and how sure we are: the value that perception makes and everybody reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from praxia.core.arrays import Array, frozen
from praxia.core.errors import unknown
from praxia.core.geometry import Pose, matrix_from_rotvec
from praxia.core.scene import Articulation, Scene

__all__ = ["Detection", "Gripper", "ObjectState", "WorldState", "part_motion"]


@dataclass(frozen=True, eq=False)
class Detection:
    """One sighting of one object by a camera-like sensor.

    Attributes:
        name: Which object.
        time: When the picture was taken [ns]; older than the observation that brings it where the sensor is late.
        X_WO: Measured pose in the world.
    """

    name: str
    time: int
    X_WO: Pose


@dataclass(frozen=True, eq=False)
class ObjectState:
    """Pose of one object with its uncertainty.

    Attributes:
        X_WO: Pose of the object's frame O in the world.
        covariance: Of (position [m], rotation vector [rad]) in the world, shape (6, 6); None means exactly known.
        stamp: Time of the newest measurement behind it [ns].
    """

    X_WO: Pose
    covariance: Array | None = None
    stamp: int = 0

    def __post_init__(self) -> None:
        if self.covariance is not None:
            object.__setattr__(self, "covariance", frozen(self.covariance, (6, 6), "ObjectState.covariance"))


@dataclass(frozen=True, eq=False)
class Gripper:
    """The hand: where it is, how far open.

    Attributes:
        X_WG: Pose of the grasp frame G in the world; z is the approach direction, y the closing axis.
        width: Measured distance between the finger pads [m].
        command: Commanded width [m].
    """

    X_WG: Pose
    width: float
    command: float


@dataclass(frozen=True, eq=False)
class WorldState:
    """Everything that changes: objects, articulated parts, the hand.

    Attributes:
        time: When this was estimated [ns].
        objects: Name -> state of each movable object.
        parts: Name of each articulation -> joint coordinate [m or rad].
        gripper: The hand.
        held: Name of the object in the hand, as estimated, or "".
        movers: Name -> pose of each thing that moves by itself, as last measured.
    """

    time: int
    objects: Mapping[str, ObjectState]
    parts: Mapping[str, float]
    gripper: Gripper
    held: str = field(default="")
    movers: Mapping[str, Pose] = field(default_factory=dict)

    def pose(self, scene: Scene, name: str) -> Pose:
        """Pose in the world of a movable, fixed or articulated thing.

        Raises:
            InvalidInput: Nothing is called `name`.
        """
        if name in self.objects:
            return self.objects[name].X_WO
        if name in self.movers:
            return self.movers[name]
        if name not in scene.fixed:
            raise unknown("object", name, [*self.objects, *scene.fixed])
        X_WO = scene.fixed[name]
        part = scene.object(name).part
        if part:
            articulation = scene.articulation(part)
            return part_motion(articulation, self.parts[part]) @ X_WO
        return X_WO


def part_motion(articulation: Articulation, coordinate: float) -> Pose:
    """Displacement in the world of a part whose joint stands at `coordinate` [m or rad]."""
    if articulation.kind == "slide":
        return Pose(articulation.axis_W * coordinate, np.array([1.0, 0, 0, 0]))
    R = matrix_from_rotvec(articulation.axis_W * coordinate)
    return Pose.from_rotation(R, articulation.anchor_W - R @ articulation.anchor_W)
