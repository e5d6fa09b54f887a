"""What is known about a robot, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from praxia.core.arrays import Array
from praxia.core.geometry import Pose
from praxia.core.limits import Limits
from praxia.robots.chain import Chain
from praxia.robots.source import ModelSource

__all__ = ["Description", "Gripper"]


@dataclass(frozen=True)
class Gripper:
    """Parallel fingers, commanded by one number: the opening width [m].

    Attributes:
        name: Component name in `Robot.limits`, where it is the last one.
        joints: Finger joints of the model; each moves by half the width where there are two.
        stroke: Smallest and largest opening width [m].
        force: Largest force of the fingers [N], where known.
        actuator: Actuator of the model whose control is the width, where there is one.
    """

    name: str
    joints: tuple[str, ...]
    stroke: tuple[float, float]
    force: float | None = None
    actuator: str | None = None


@dataclass(frozen=True, eq=False)
class Description:
    """An arm, and fingers where it has them.

    Frames: W world, B base (the frame in which the model file is drawn, and by which it is attached), T tool
    (z = approach direction, y = direction in which the fingers move, where the model follows that custom).

    Attributes:
        name: Name of the robot.
        chain: Arm joints from base to tool.
        limits: Commanded components: the n arm joints, then the gripper opening where there is one.
        home: Rest configuration of the commanded components [rad or m], shape (len(limits),).
        tcp: Site or body whose frame is T.
        source: The model file.
        gripper: The fingers, or None.
        cartesian: Limits of the tool's motion by name [m or rad, per s, s^2, s^3]; empty where none are published.
        torque: Arm joint -> largest torque [Nm] or force [N], where known.
        notes: What was left out of the model file, a sentence each.
        X_WB: Pose of the base in the world.
    """

    name: str
    chain: Chain
    limits: Limits
    home: Array
    tcp: str
    source: ModelSource
    gripper: Gripper | None = None
    cartesian: Mapping[str, float] = field(default_factory=dict)
    torque: Mapping[str, float] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    X_WB: Pose = field(default_factory=Pose.identity)
