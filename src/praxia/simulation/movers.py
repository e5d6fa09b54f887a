"""Puts what moves by itself where its script says, and measures where it is."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import unknown
from praxia.core.geometry import Pose
from praxia.core.world import Detection
from praxia.simulation.mjcf import mover_joints
from praxia.simulation.mover import MoverSensor, Script
from praxia.simulation.world import World

__all__ = ["Movers"]


class Movers:
    """The things of a world that move by themselves, in one simulation.

    Args:
        world: What there is.
        qpos: Joint coordinates of the simulation, shape (nq,); written to.
        scripts: Name -> where it is; what has none stays where the scene says.
        sensor: How they are seen.
        seed: Of the sensor's noise.

    Raises:
        InvalidInput: A script of something that does not move by itself.
    """

    def __init__(
        self, world: World, qpos: Array, scripts: Mapping[str, Script], sensor: MoverSensor, seed: int
    ) -> None:
        names = [o.name for o in world.scene.movers]
        for name in scripts:
            if name not in names:
                raise unknown("thing that moves by itself", name, names)
        self._rest = {name: world.scene.fixed[name] for name in names}
        self._scripts = {name: scripts[name] for name in names if name in scripts}
        self._address = {name: [world.address(j) for j in mover_joints(name)] for name in self._scripts}
        self._qpos, self._sensor, self._seed = qpos, sensor, seed

    def place(self, time: int) -> None:
        """Move everything to where it is at `time` [ns]."""
        for name, script in self._scripts.items():
            self._qpos[self._address[name]] = script.offset(time)

    def poses(self, time: int) -> dict[str, Pose]:
        """Name -> true pose in the world at `time` [ns]."""
        return {name: self._pose(name, time) for name in self._rest}

    def measured(self, time: int) -> dict[str, Detection]:
        """Name -> sighting that arrives at `time` [ns]: as old, so its stamp, and as wrong as the sensor makes it."""
        sensor = self._sensor
        stamp = max(0, time - round(sensor.latency * 1e9))
        seen = self.poses(stamp)
        if not sensor.noise or not seen:
            return {name: Detection(name, stamp, X) for name, X in seen.items()}
        # By the time, so that it does not matter who has asked before.
        errors = sensor.noise * np.random.default_rng([self._seed, time]).standard_normal((len(seen), 3))
        return {
            name: Detection(name, stamp, Pose(X.p + error, X.quat_wxyz))
            for (name, X), error in zip(seen.items(), errors, strict=True)
        }

    def _pose(self, name: str, time: int) -> Pose:
        rest = self._rest[name]
        if name not in self._scripts:
            return rest
        return Pose(rest.p + self._scripts[name].offset(time), rest.quat_wxyz)
