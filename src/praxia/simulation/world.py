"""A scene together with the physics that plays it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import mujoco
import numpy as np

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.scene import Scene
from praxia.robots import Robot
from praxia.simulation.mjcf import with_keyframe
from praxia.simulation.mover import Reaching, Script
from praxia.simulation.placement import Placement, generator

__all__ = ["World"]


@dataclass(frozen=True, eq=False)
class World:
    """What there is, as values and as a MuJoCo model.

    Attributes:
        scene: The values.
        robot: The arm in it, standing at `scene.X_WB`.
        xml: Self-contained MJCF; the model is compiled from exactly this text.
        bodies: Name of a thing -> MuJoCo body that carries it; regions have none.
        placement: How things are laid out at random; None where every episode starts as the file says.
        reaching: Name of a thing that moves by itself -> how it does.
    """

    scene: Scene
    robot: Robot
    xml: str
    bodies: Mapping[str, str]
    placement: Placement | None = field(default=None)
    reaching: Mapping[str, Reaching] = field(default_factory=dict)

    @cached_property
    def model(self) -> Any:
        """The compiled `mujoco.MjModel`; shared, so leave it as it is."""
        return mujoco.MjModel.from_xml_string(self.xml)

    @cached_property
    def joints(self) -> Mapping[str, str]:
        """Name of a thing or part that moves -> its MuJoCo joint: a free joint, or the part's own."""
        model = self.model
        free = {o.name: model.joint(int(model.body(self.bodies[o.name]).jntadr[0])).name for o in self.scene.movable}
        return free | {part.name: part.joint for part in self.scene.articulations}

    @cached_property
    def rest(self) -> Array:
        """Joint coordinates with the robot at home and everything else as the file says, shape (nq,)."""
        qpos = np.array(self.model.qpos0)
        robot = self.robot
        for name, value in zip(robot.joint_names, robot.arm_home, strict=True):
            qpos[self.address(name)] = value
        if robot.gripper is not None:
            for finger in robot.gripper.joints:
                qpos[self.address(finger)] = robot.home[-1] / len(robot.gripper.joints)
        return frozen(qpos)

    def address(self, joint: str) -> int:
        """Index of a joint's first coordinate in qpos."""
        return int(self.model.joint(joint).qposadr[0])

    def start(self, suite: str, seed: int, index: int) -> Array:
        """Joint coordinates in which episode `index` of `suite` begins, shape (nq,).

        They depend on the three arguments and on nothing else.

        Raises:
            InvalidInput: A negative seed or index.
        """
        rng = generator(suite, seed, index)
        return self.arranged(self.placement.draw(rng)) if self.placement is not None else self.rest

    def scripts(self, suite: str, seed: int, index: int) -> Mapping[str, Script]:
        """How things move by themselves in episode `index` of `suite`: name -> script, fixed by the three arguments.

        Raises:
            InvalidInput: A negative seed or index.
        """
        rng = generator(f"{suite}/movers", seed, index)
        return {name: reaching.draw(rng) for name, reaching in self.reaching.items()}

    def arranged(self, poses: Mapping[str, Pose]) -> Array:
        """Joint coordinates at rest with some movable things at the given poses in the world, shape (nq,)."""
        qpos = np.array(self.rest)
        for name, X_WO in poses.items():
            if not self.scene.object(name).movable:
                raise InvalidInput(f"{name!r} is not movable and cannot be placed")
            adr = self.address(self.joints[name])
            qpos[adr : adr + 3], qpos[adr + 3 : adr + 7] = X_WO.p, X_WO.quat_wxyz
        return frozen(qpos)

    def xml_at(self, qpos: Array) -> str:
        """The world as MJCF text with `qpos` as its keyframe "start"."""
        return with_keyframe(self.xml, qpos)
