"""Scripted motions through the plant, with no planner and no filter: a way to test the physics by itself."""

from collections.abc import Callable

import numpy as np
import pytest

from praxia.core.geometry import Pose
from praxia.core.interfaces import SafeCommand
from praxia.core.report import SafetyReport, Verdict
from praxia.simulation import Cell, World, load_world

PERIOD = 0.002


class Driver:
    """Sends position commands that start and end at rest; the hand points down throughout."""

    def __init__(self, world: World, start: np.ndarray) -> None:
        self.world = world
        self.cell = Cell(world, start)
        self.values = np.array(world.robot.home)

    def send(self, values: np.ndarray) -> None:
        self.cell.command(SafeCommand(np.array(values), self.cell.space, SafetyReport(Verdict.PASSED)))

    def to(self, target: np.ndarray, seconds: float) -> None:
        """Straight in joint space, with the minimum-jerk profile."""
        first, count = self.values.copy(), round(seconds / PERIOD)
        for k in range(1, count + 1):
            s = k / count
            self.send(first + (10 * s**3 - 15 * s**4 + 6 * s**5) * (target - first))
        self.values = np.array(target, dtype=float)

    def hand(self, x: float, y: float, z: float, *, seconds: float = 1.0, pieces: int = 1) -> None:
        """Bring the grasp point to (x, y, z), fingers closing along y; in several pieces: nearly straight."""
        robot = self.world.robot
        start = (robot.X_WB @ robot.fk(self.values[:7])).p
        R_WG = np.array([[1.0, 0, 0], [0, -1, 0], [0, 0, -1]])
        for k in range(1, pieces + 1):
            X_WG = Pose.from_rotation(R_WG, start + (np.array([x, y, z]) - start) * k / pieces)
            found = robot.ik(robot.X_WB.inverse() @ X_WG, seeds=self.values[:7])
            assert found.found, found.reason
            self.to(np.append(found.solutions[0], self.values[7]), seconds / pieces)

    def grip(self, width: float, *, seconds: float = 0.6) -> None:
        self.to(np.append(self.values[:7], width), seconds)

    def wait(self, seconds: float) -> None:
        for _ in range(round(seconds / PERIOD)):
            self.send(self.values)

    def in_hand(self, name: str) -> Pose:
        """True pose of a thing in the grasp frame."""
        truth = self.cell.truth()
        return truth.gripper.X_WG.inverse() @ truth.objects[name].X_WO


@pytest.fixture(scope="session")
def world() -> World:
    return load_world("tabletop")


@pytest.fixture
def drive(world: World) -> Callable[..., Driver]:
    """Makes a driver in a world with the given things at their poses and all others at the table's far edge."""

    def make(**poses: Pose) -> Driver:
        assert world.placement is not None
        aside = {o.name: world.placement.pose(o, 0.78, -0.60 + 0.2 * i, 0.0) for i, o in enumerate(world.scene.movable)}
        return Driver(world, world.arranged(aside | poses))

    return make
