"""What `praxia move` is asked for, as values: which robot, among what, from where to where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.scene import Scene
from praxia.core.world import WorldState
from praxia.motion_planning.obstacles import Obstacle
from praxia.robots import Robot
from praxia.verbs.configuration_words import configuration, pose
from praxia.verbs.robot_choice import RobotChoice, choose_robot

if TYPE_CHECKING:
    from praxia.verbs.move import MoveSettings

__all__ = ["Request", "request"]


@dataclass(frozen=True, eq=False)
class Request:
    """One motion that is wanted.

    Attributes:
        choice: The robot, and what was assumed about it.
        scene, state: What there is and where, None without a scene.
        obstacles: Further things, in the base.
        start: Configuration [rad or m], shape (n,).
        goals: Configurations, any of which will do, shape (k, n); None where a pose is wanted.
        X_BT: Pose of the tool in the base that is wanted; None where configurations are.
    """

    choice: RobotChoice
    scene: Scene | None
    state: WorldState | None
    obstacles: tuple[Obstacle, ...]
    start: Array
    goals: Array | None
    X_BT: Pose | None

    @property
    def robot(self) -> Robot:
        """The arm."""
        return self.choice.robot


def request(settings: MoveSettings) -> Request:
    """The request that the options make.

    Raises:
        InvalidInput: A file, number or name is wrong, or no goal, or more than one, is given.
    """
    _check(settings)
    choice, scene, state = _surroundings(settings)
    robot, obstacles = choice.robot, _obstacles(settings)
    start, goals = np.array(robot.arm_home), None
    if settings.problem:
        from praxia.motion_planning.obstacle_file import read_problems

        problems = {one.index: one for one in read_problems(settings.problem, cylinders=settings.cylinders)}
        if settings.index not in problems:
            listed = f"{min(problems)} to {max(problems)}"
            raise InvalidInput(f"--index {settings.index}: {Path(settings.problem).name} has problems {listed}")
        one = problems[settings.index]
        start, goals, obstacles = np.array(one.start), np.array(one.goals), (*one.obstacles, *obstacles)
        if len(start) != len(robot):
            raise InvalidInput(
                f"problem {one.index} has {len(start)} joints, but the robot {robot.name!r} has {len(robot)}"
            )
    if settings.start:
        start = configuration(settings.start, robot, "--start")
    if settings.goal:
        goals = configuration(settings.goal, robot, "--goal")[None]
    X_BT = pose(settings.pose, robot, start, "--pose") if settings.pose else None
    return Request(choice, scene, state, obstacles, start, None if X_BT is not None else goals, X_BT)


def _check(settings: MoveSettings) -> None:
    """Refuse options that contradict each other before anything is loaded."""
    if settings.goal and settings.pose:
        raise InvalidInput("--goal and --pose cannot be reached together; leave one of them away")
    if not (settings.goal or settings.pose or settings.problem):
        raise InvalidInput(
            "where to? give --goal with a number per joint, --pose x y z [qw qx qy qz], or --problem FILE"
        )
    if settings.scene and settings.robot:
        raise InvalidInput("a scene brings its own robot; leave --robot or --scene away")
    if settings.via and not settings.pose:
        raise InvalidInput("--via is a point on the way of the tool to --pose, which is missing")
    if settings.line and not settings.pose:
        raise InvalidInput("--line carries the tool straight to --pose, which is missing")
    if sum((settings.line, bool(settings.via), settings.upright is not None)) > 1:
        raise InvalidInput("--line, --via and --upright are three ways to move; choose one of them")
    for name, value in (("--upright", settings.upright), ("--tool-speed", settings.tool_speed)):
        if value is not None and not (np.isfinite(value) and value > 0.0):
            raise InvalidInput(f"{name}: expected a positive number, got {value:g}")
    if settings.every < 1:
        raise InvalidInput(f"--every: expected a number of rows >= 1, got {settings.every}")


def _surroundings(settings: MoveSettings) -> tuple[RobotChoice, Scene | None, WorldState | None]:
    if not settings.scene:
        choice = choose_robot(
            settings.robot or "panda",
            srdf=settings.srdf,
            limits=settings.limits,
            tip=settings.tip,
            packages=settings.packages,
            velocity=settings.velocity,
            acceleration=settings.acceleration,
            jerk=settings.jerk,
        )
        return choice, None, None
    from praxia.simulation.scenes import load_world
    from praxia.simulation.truth import Truth

    world = load_world(settings.scene)
    choice = RobotChoice(world.robot, Path(settings.srdf) if settings.srdf else None, ()).limited(
        velocity=settings.velocity, acceleration=settings.acceleration, jerk=settings.jerk
    )
    width = float(choice.robot.home[-1]) if choice.robot.gripper is not None else 0.0
    return choice, world.scene, Truth(world)(0, world.rest, width)


def _obstacles(settings: MoveSettings) -> tuple[Obstacle, ...]:
    from praxia.motion_planning.obstacle_file import read_obstacles

    files: Sequence[str] = settings.obstacles
    return tuple(one for file in files for one in read_obstacles(file, cylinders=settings.cylinders))
