"""Certificates and gradients for motions of a robot in a world of spheres, in double precision."""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.motion_planning.certification import Certificate, Certifier
from praxia.motion_planning.reach import reach_bounds
from praxia.motion_planning.robot_kernel import kernel_of
from praxia.motion_planning.sphere_world import SphereWorld

__all__ = ["Proofs"]


class Proofs:
    """Proves motions in `world` as it is when asked."""

    def __init__(self, world: SphereWorld) -> None:
        robot = world.robot
        self._world = world
        self._kernel = kernel_of(robot.chain, world.spheres, "double")
        self._certifier = Certifier(len(robot))
        self._room = self._kernel.room_address  # compiled now, not when a robot is waiting
        self._reaches: tuple[object, Array] | None = None

    def certify(self, rows: Array, *, tolerance: float = 1e-6, curved: bool = False) -> Certificate:
        """Whether the motion through configurations `rows` (k, n) keeps its margins; see `Certifier.certify`."""
        environment = self._world.environment.address("double")
        return self._certifier.certify(self._room, environment, rows, self.reaches, tolerance=tolerance, curved=curved)

    @property
    def reaches(self) -> Array:
        """Upper bounds on how far a unit of each joint moves anything, per joint frame [m/unit], shape (n + 1, n)."""
        carried = self._world.environment.carried
        if self._reaches is None or self._reaches[0] is not carried:
            spheres, n = self._world.spheres, len(self._world.robot)
            frame = np.concatenate((spheres.frame[spheres.link], np.full(len(carried.centre), n)))
            centre = np.concatenate((spheres.centre, carried.centre))
            found = reach_bounds(self._world.robot.chain, self._world.robot.arm_limits, frame, centre)
            self._reaches = (carried, found)
        return self._reaches[1]
