"""The simulated robot cell: a `Plant` that takes safe commands only, and one step of physics per command."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

import mujoco
import numpy as np

from praxia.core.action import ActionChunk, ActionSpace, ControlMode
from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import Observation, SafeCommand
from praxia.core.world import Detection, WorldState
from praxia.simulation.actuation import gripper_actuator
from praxia.simulation.contacts import ContactWatch
from praxia.simulation.mover import MoverSensor, Script
from praxia.simulation.movers import Movers
from praxia.simulation.truth import TruePoses, Truth
from praxia.simulation.world import World

__all__ = ["Cell", "Detector", "command_space"]


class Detector(Protocol):
    """A camera-like sensor, asked at every tick; it keeps its own frame rate and delay."""

    def detect(self, time: int, true_poses: Mapping[str, Pose]) -> Sequence[Detection]:
        """The sightings that arrive at `time` [ns].

        `true_poses` is read at the moment of asking and follows the simulation: copy what is needed later.
        """
        ...


def command_space(world: World) -> ActionSpace:
    """Joint positions and gripper opening, one command per physics step."""
    limits = world.robot.limits
    return ActionSpace(
        mode=ControlMode.JOINT_POSITION,
        names=limits.names,
        units=limits.units,
        lower=limits.lower,
        upper=limits.upper,
        period=round(world.model.opt.timestep * 1e9),
    )


class Cell:
    """A world in motion.

    Every command lasts one step of physics. Position actuators get the command, velocity actuators its backward
    difference over the period (zero at the first one, which has nothing before it), the gripper its width.

    Args:
        world: What there is.
        start: Joint coordinates to begin in, shape (nq,), from `World.start`; everything begins at rest.
        detector: What sees the movable things; None for a cell without one.
        scripts: Where things are that move by themselves, from `World.scripts`; without a script they stay away.
        mover_sensor: How such things are seen.
        seed: Of the noise of `mover_sensor`.
    """

    def __init__(
        self,
        world: World,
        start: Array,
        *,
        detector: Detector | None = None,
        scripts: Mapping[str, Script] | None = None,
        mover_sensor: MoverSensor | None = None,
        seed: int = 0,
    ) -> None:
        model = world.model
        if np.shape(start) != (model.nq,):
            raise InvalidInput(f"start: expected {model.nq} joint coordinates, got shape {np.shape(start)}")
        self.world = world
        self._model = model
        self._data = mujoco.MjData(model)
        self._data.qpos[:] = start
        # Views into the simulation's memory: reading them costs no look-up by name.
        self._qpos, self._qvel, self._ctrl = self._data.qpos, self._data.qvel, self._data.ctrl
        self._torque = self._data.qfrc_actuator
        self._space = command_space(world)
        self._wire(world)
        self._detector = detector
        self.link: Callable[[Array], Array] | None = None
        self._poses = TruePoses(world, self._qpos)
        self._truth = Truth(world)
        self._watch = ContactWatch(world, self._data)
        self._movers = Movers(world, self._qpos, scripts or {}, mover_sensor or MoverSensor(), seed)
        self._movers.place(0)
        self._ticks = 0
        self._energy = 0.0
        self._command = self._measured()[0]
        self._first = True
        self._observation: Observation | None = None

    @property
    def space(self) -> ActionSpace:
        """What commands mean: joint positions [rad], then the gripper's opening [m]; one per step of physics."""
        return self._space

    @property
    def time(self) -> int:
        """Time since the start [ns]."""
        return self._ticks * self._space.period

    @property
    def energy(self) -> float:
        """Sum over joints and time of |torque x velocity| of the actuators so far [J]."""
        return self._energy * self._period

    def observe(self) -> Observation:
        """What the sensors say now; the same value until the next command."""
        if self._observation is None:
            q, dq = self._measured()
            detections = () if self._detector is None else self._detector.detect(self.time, self._poses)
            parts = {name: float(self._qpos[a]) for name, a in self._parts}
            movers = self._movers.measured(self.time)
            self._observation = Observation(self.time, q, dq, detections, parts, movers)
        return self._observation

    def command(self, command: SafeCommand) -> None:
        """Send the command and let one period pass.

        Raises:
            TypeError: `type(command) is not SafeCommand`.
        """
        if type(command) is not SafeCommand:
            raise TypeError(
                f"a plant takes a SafeCommand, which only a safety filter makes, not {type(command).__name__}"
            )
        values = command.values if self.link is None else self.link(command.values)
        n = self._arm_count
        previous = values if self._first else self._command
        self._first = False
        self._ctrl[self._position] = values[:n]
        self._ctrl[self._velocity] = (values[:n] - previous[:n]) / self._period
        if self._width is not None:
            self._ctrl[self._width] = values[n]
        self._command = values
        self._step()

    def state(self) -> Array:
        """All joint coordinates of the world, in MuJoCo's order, shape (nq,)."""
        qpos: Array = self._qpos.copy()
        return qpos

    def truth(self) -> WorldState:
        """The world as it really is: for the judge, never for a controller."""
        world = self._truth(self.time, self._qpos, float(self._command[-1]))
        return replace(world, movers=self._movers.poses(self.time)) if self.world.scene.movers else world

    def unintended(self, chunk: ActionChunk | None) -> float:
        """Deepest penetration [m] now between the robot, or what it holds, and what `chunk` does not let it touch."""
        return self._watch.depth(chunk)

    def touches(self, chunk: ActionChunk | None) -> tuple[str, ...]:
        """Things that move by themselves which touch the robot, or what `chunk` says that it holds, now."""
        return self._watch.touches(chunk)

    def displace(self, name: str, X_WO: Pose) -> None:
        """Put a movable thing somewhere else, at rest, as a passer-by would."""
        adr = self._poses.address(name)
        dof = int(self._model.joint(self.world.joints[name]).dofadr[0])
        self._qpos[adr : adr + 3], self._qpos[adr + 3 : adr + 7] = X_WO.p, X_WO.quat_wxyz
        self._qvel[dof : dof + 6] = 0.0
        # MuJoCo wakes a sleeping thing that is moved; one that was about to sleep would do so here, in mid-air.
        tree, asleep = int(self._model.dof_treeid[dof]), self._data.tree_asleep
        if asleep[tree] < 0:
            asleep[tree] = -(1 + mujoco.mjMINAWAKE)
        self._observation = None

    def is_free(self, name: str, X_WO: Pose) -> bool:
        """Whether a movable thing could be at `X_WO` without reaching into anything, the robot included."""
        qpos = self.state()
        adr = self._poses.address(name)
        qpos[adr : adr + 3], qpos[adr + 3 : adr + 7] = X_WO.p, X_WO.quat_wxyz
        return not self._truth.penetrates(name, qpos)

    def scene_xml(self) -> str:
        """The world as self-contained MJCF, with the present joint coordinates as its keyframe "start"."""
        return self.world.xml_at(self._qpos)

    def _wire(self, world: World) -> None:
        model, robot = self._model, world.robot
        arm = robot.joint_names
        self._arm_count = len(arm)
        self._period = float(model.opt.timestep)
        self._arm = np.array([world.address(name) for name in arm])
        self._arm_dof = np.array([int(model.joint(name).dofadr[0]) for name in arm])
        fingers = robot.gripper.joints if robot.gripper is not None else ()
        self._fingers = np.array([world.address(name) for name in fingers], dtype=int)
        self._finger_dof = np.array([int(model.joint(name).dofadr[0]) for name in fingers], dtype=int)
        self._actuated_dof = np.concatenate([self._arm_dof, self._finger_dof])
        self._position = np.array([int(model.actuator(f"{name}_position").id) for name in arm])
        self._velocity = np.array([int(model.actuator(f"{name}_velocity").id) for name in arm])
        self._width = None if robot.gripper is None else int(model.actuator(gripper_actuator(robot)).id)
        self._parts = [(part.name, world.address(part.joint)) for part in world.scene.articulations]

    def _measured(self) -> tuple[Array, Array]:
        """Positions and velocities of the commanded components, shape (n,) each."""
        q = np.empty(self._space.dimension)
        dq = np.empty(self._space.dimension)
        n = self._arm_count
        q[:n], dq[:n] = self._qpos[self._arm], self._qvel[self._arm_dof]
        if self._width is not None:
            q[n], dq[n] = self._qpos[self._fingers].sum(), self._qvel[self._finger_dof].sum()
        return q, dq

    def _step(self) -> None:
        mujoco.mj_step(self._model, self._data)
        self._ticks += 1
        self._movers.place(self.time)
        dof = self._actuated_dof
        self._energy += float(np.abs(self._torque[dof] * self._qvel[dof]).sum())
        self._observation = None
