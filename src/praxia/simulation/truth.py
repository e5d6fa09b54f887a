"""Joint coordinates of the simulated world -> the true world state: for the judge, and for sensors to spoil.

An object is held when each finger touches it and the grasp point is within 3 cm of its centre, or of the middle line
of its rim (`praxia.core.predicates`, "holding").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import mujoco
import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import unknown
from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel
from praxia.core.world import Gripper, ObjectState, WorldState
from praxia.simulation.world import World

__all__ = ["TruePoses", "Truth", "finger_bodies"]

_REACH = 0.03
_DEEP = 0.0005


class TruePoses(Mapping[str, Pose]):
    """Name -> true pose of each movable thing, built when it is asked for; follows the simulation as it runs."""

    def __init__(self, world: World, qpos: Array) -> None:
        self._qpos = qpos
        self._address = {o.name: world.address(world.joints[o.name]) for o in world.scene.movable}

    def address(self, name: str) -> int:
        """Index in qpos of the first coordinate of a thing."""
        if name not in self._address:
            raise unknown("movable object", name, self._address)
        return self._address[name]

    def __getitem__(self, name: str) -> Pose:
        adr = self._address[name]
        return Pose(self._qpos[adr : adr + 3], self._qpos[adr + 3 : adr + 7])

    def __iter__(self) -> Iterator[str]:
        return iter(self._address)

    def __len__(self) -> int:
        return len(self._address)


class Truth:
    """Reads world states out of joint coordinates with a `MjData` of its own, so that looking changes nothing."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._model = world.model
        self._data = mujoco.MjData(self._model)
        self._poses = TruePoses(world, self._data.qpos)
        self._parts = {part.name: world.address(part.joint) for part in world.scene.articulations}
        self._arm = np.array([world.address(name) for name in world.robot.joint_names])
        self._fingers = finger_bodies(world)
        self._finger_addresses = [world.address(name) for name in _finger_joints(world)]
        self._names = {int(self._model.body(world.bodies[o.name]).id): o.name for o in world.scene.movable}

    def __call__(self, time: int, qpos: Array, command: float) -> WorldState:
        """The world state at `time` [ns] in joint coordinates `qpos` (nq,), with the gripper's commanded width [m]."""
        self._data.qpos[:] = qpos
        robot = self._world.robot
        X_WG = robot.X_WB @ robot.fk(self._data.qpos[self._arm])
        width = float(sum(qpos[a] for a in self._finger_addresses))
        poses = {name: self._poses[name] for name in self._poses}
        return WorldState(
            time=time,
            objects={name: ObjectState(X_WO, None, time) for name, X_WO in poses.items()},
            parts={name: float(qpos[a]) for name, a in self._parts.items()},
            gripper=Gripper(X_WG, width, command),
            held=self._held(poses, X_WG),
        )

    def penetrates(self, name: str, qpos: Array) -> bool:
        """Whether a thing is more than half a millimetre deep in anything, in joint coordinates `qpos` (nq,)."""
        self._data.qpos[:] = qpos
        return any(name == thing for thing, _ in self._contacts(_DEEP))

    def _contacts(self, depth: float = 0.0) -> list[tuple[str, int]]:
        """(movable thing, other body) of every contact that is at least `depth` [m] deep."""
        mujoco.mj_kinematics(self._model, self._data)
        mujoco.mj_comPos(self._model, self._data)
        mujoco.mj_collision(self._model, self._data)
        contact = self._data.contact
        bodies = self._model.geom_bodyid[contact.geom[contact.dist <= -depth]]
        pairs = [(int(a), int(b)) for a, b in bodies]
        pairs += [(b, a) for a, b in pairs]
        return sorted((self._names[a], b) for a, b in pairs if a in self._names)

    def _held(self, poses: Mapping[str, Pose], X_WG: Pose) -> str:
        if len(self._fingers) < 2:
            return ""
        near = [name for name in poses if _grasp_distance(self._world.scene.object(name), poses[name], X_WG) <= _REACH]
        if not near:
            return ""
        touching = set(self._contacts())
        held = [name for name in near if all((name, finger) in touching for finger in self._fingers)]
        return min(held, key=lambda name: poses[name].distance(X_WG)[0]) if held else ""


def finger_bodies(world: World) -> tuple[int, ...]:
    """MuJoCo ids of the bodies that the finger joints move, in order."""
    return tuple(int(world.model.joint(name).bodyid[0]) for name in _finger_joints(world))


def _finger_joints(world: World) -> tuple[str, ...]:
    return world.robot.gripper.joints if world.robot.gripper is not None else ()


def _grasp_distance(model: ObjectModel, X_WO: Pose, X_WG: Pose) -> float:
    """Distance [m] of the grasp point from the middle of the object, or from its rim's upper edge if that is less."""
    p_O = X_WO.inverse().apply(X_WG.p)
    centre = float(np.linalg.norm(p_O))
    if model.rim is None:
        return centre
    rim = float(np.hypot(np.hypot(p_O[0], p_O[1]) - model.rim.radius, p_O[2] - model.rim.height))
    return min(centre, rim)
