"""Scripted motions through the plant, with no planner and no filter: a way to test the physics by itself."""

import numpy as np

from praxia.core.geometry import Pose
from praxia.core.interfaces import SafeCommand
from praxia.core.report import SafetyReport, Verdict
from praxia.simulation.cell import Cell
from praxia.simulation.world import World

PASSED = SafetyReport(Verdict.PASSED)


def down(x: float, y: float, z: float, *, yaw: float = 0.0) -> Pose:
    """Hand pointing down at a point of the world; at yaw 0 the fingers close along the world's y."""
    c, s = np.cos(yaw), np.sin(yaw)
    return Pose.from_rotation(np.array([[c, s, 0], [s, -c, 0], [0, 0, -1]]), (x, y, z))


def alone(world: World, poses: dict[str, Pose]) -> np.ndarray:
    """Start state with the named things at their poses and all others out of the way, at the table's far corner."""
    corner = {o.name: world.placement.pose(o, 0.85, -0.65 + 0.2 * i, 0.0) for i, o in enumerate(world.scene.movable)}
    return world.arranged(corner | poses)


class Driver:
    """Sends position commands along straight joint-space lines with zero speed at their ends."""

    def __init__(self, world: World, start: np.ndarray) -> None:
        self.world = world
        self.cell = Cell(world, start)
        self.values = np.array(world.robot.home)

    def send(self, values: np.ndarray) -> None:
        self.cell.command(SafeCommand(np.array(values), self.cell.space, PASSED))

    def to(self, target: np.ndarray, seconds: float) -> None:
        first, count = self.values.copy(), round(seconds / 0.002)
        for k in range(1, count + 1):
            s = k / count
            self.send(first + (10 * s**3 - 15 * s**4 + 6 * s**5) * (target - first))
        self.values = np.array(target, dtype=float)

    def hand(self, X_WG: Pose, *, seconds: float = 1.0, pieces: int = 1) -> None:
        """Bring the hand to a pose; with several pieces, close to a straight line."""
        robot = self.world.robot
        start = robot.X_WB @ robot.fk(self.values[:7])
        for k in range(1, pieces + 1):
            p = start.p + (X_WG.p - start.p) * k / pieces
            found = robot.ik(Pose(p, X_WG.quat_wxyz), seeds=self.values[:7])
            assert found.found, found.reason
            self.to(np.append(found.solutions[0], self.values[7]), seconds / pieces)

    def grip(self, width: float, *, seconds: float = 1.0) -> None:
        self.to(np.append(self.values[:7], width), seconds)

    def wait(self, seconds: float) -> None:
        for _ in range(round(seconds / 0.002)):
            self.send(self.values)
