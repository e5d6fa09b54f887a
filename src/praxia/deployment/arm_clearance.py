"""The geometry of a robot whose gripper is not commanded here: rows are those of the arm alone."""

from __future__ import annotations

from praxia.core.arrays import Array
from praxia.core.scene import Scene
from praxia.motion_planning.clearance import SceneClearance
from praxia.robots import Robot

__all__ = ["ArmClearance"]


class ArmClearance(SceneClearance):
    """A `SceneClearance` for the arm's components; the fingers stand as at the robot's rest pose, which is open."""

    def __init__(self, robot: Robot, scene: Scene, *, margin: float) -> None:
        self._arm = len(robot)
        super().__init__(robot, scene, margin=margin)

    @property
    def reaches(self) -> Array:
        """Upper bound on how far a unit of each arm joint moves any point of each group of links, shape (g, n)."""
        return super().reaches[:, : self._arm]
