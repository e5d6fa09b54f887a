"""Other people's planners and timing on the same problems, each where it is installed: OMPL, toppra, VAMP."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Protocol

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, unknown
from praxia.evaluation.sphere_mjcf import mujoco_check
from praxia.evaluation.toppra_timing import has_toppra, toppra_through
from praxia.motion_planning.obstacle_file import Problem
from praxia.motion_planning.obstacles import ObstacleKind
from praxia.motion_planning.ompl_adapter import ompl_plan
from praxia.robots import Robot
from praxia.robots.sphere_model import SphereModel

__all__ = ["PEERS", "Attempt", "Peer", "peer"]

PERIOD = 1_000_000
"""Time between the rows of a timed motion [ns]: the 1 kHz at which limits are judged."""


@dataclass(frozen=True, eq=False)
class Attempt:
    """What a planner made of one problem; times in seconds, None for what it does not do.

    Attributes:
        reason: Why there is no path; "" with one.
        waypoints: Of the path after shortcutting, shape (k, n); None without one.
        rows: Positions of the timed motion at `PERIOD`, departure included; None where it is not timed.
        plan: Time of the search.
        path: Search and shortcutting.
        total: Everything, up to the timed motion.
        duration: Of the motion.
    """

    reason: str = ""
    waypoints: Array | None = None
    rows: Array | None = None
    plan: float | None = None
    path: float | None = None
    total: float | None = None
    duration: float | None = None

    @property
    def solved(self) -> bool:
        """Whether there is a path."""
        return self.waypoints is not None

    @property
    def length(self) -> float | None:
        """Euclidean length of the path [rad or m]."""
        if self.waypoints is None:
            return None
        return float(np.sqrt((np.diff(self.waypoints, axis=0) ** 2).sum(axis=1)).sum())


class Peer(Protocol):
    """Solves the problems that ours has solved; for what only finishes a path, that is ours."""

    def attempt(self, problem: Problem, ours: Attempt) -> Attempt: ...


def peer(name: str, robot: Robot, spheres: SphereModel, *, resolution: float, seed: int) -> Peer:
    """The peer of that name.

    Args:
        name: One of `PEERS`.
        robot: Arm with its limits.
        spheres: Its geometry.
        resolution: Largest distance between checked configurations of the search [rad or m].
        seed: Of random numbers.

    Raises:
        InvalidInput: No such peer, or it is not installed; says how to get it.
    """
    if name not in PEERS:
        raise unknown("peer", name, PEERS)
    return PEERS[name](robot, spheres, resolution, seed)


class _Ompl:
    """RRT-Connect of OMPL with a Python callback that asks MuJoCo about the same spheres, and OMPL's simplification."""

    def __init__(self, robot: Robot, spheres: SphereModel, resolution: float, seed: int) -> None:
        _need("ompl", "pip install 'praxia[bench]'")
        self._robot, self._spheres, self._resolution, self._seed = robot, spheres, resolution, seed

    def attempt(self, problem: Problem, ours: Attempt) -> Attempt:
        free = mujoco_check(self._robot.chain, self._spheres, problem.obstacles)
        lower, upper = self._robot.arm_limits.lower, self._robot.arm_limits.upper
        start, goals = np.clip(problem.start, lower, upper), np.clip(problem.goals, lower, upper)
        found = ompl_plan(free, start, goals, lower, upper, resolution=self._resolution, seed=self._seed)
        if found.path is None:
            return Attempt(found.reason)
        return Attempt(waypoints=found.path.waypoints, plan=found.plan, path=found.plan + found.simplify)


class _Toppra:
    """toppra on its own cubic spline through the waypoints of our path; it looks at no obstacle and at no jerk."""

    def __init__(self, robot: Robot, spheres: SphereModel, resolution: float, seed: int) -> None:
        if not has_toppra():
            _need("toppra", "pip install 'praxia[bench]'")
        self._limits = robot.arm_limits
        toppra_through(np.stack([robot.arm_home, robot.arm_limits.upper]), self._limits, 0.0)  # loads it, unmeasured

    def attempt(self, problem: Problem, ours: Attempt) -> Attempt:
        if ours.waypoints is None:
            return Attempt("there is no path of ours to time")
        begin = time.perf_counter()
        toppra_through(ours.waypoints, self._limits, 0.0)
        taken = time.perf_counter() - begin
        motion = toppra_through(ours.waypoints, self._limits, PERIOD * 1e-9)
        if motion is None:
            return Attempt("toppra could not time its spline")
        return Attempt(waypoints=ours.waypoints, rows=motion.rows, total=taken, duration=motion.duration)


class _Vamp:
    """VAMP's RRT-Connect and simplification, for the robots that it was compiled for."""

    def __init__(self, robot: Robot, spheres: SphereModel, resolution: float, seed: int) -> None:
        _need("vamp", "pip install vamp-planner")
        self._vamp: Any = import_module("vamp")
        try:
            made = self._vamp.configure_robot_and_planner_with_kwargs(robot.name, "rrtc")
        except (AttributeError, KeyError, ValueError) as error:
            raise InvalidInput(f"peer vamp: it was not compiled for the robot {robot.name!r}") from error
        self._robot, self._planner, self._settings, self._simplification = made

    def attempt(self, problem: Problem, ours: Attempt) -> Attempt:
        environment = self._environment(problem)
        sampler = self._robot.halton()
        goals = [goal.tolist() for goal in problem.goals]
        found = self._planner(problem.start.tolist(), goals, environment, self._settings, sampler)
        if not found.solved:
            return Attempt(f"VAMP found no path in {found.iterations} iterations")
        shorter = self._robot.simplify(found.path, environment, self._simplification, sampler)
        plan = found.nanoseconds * 1e-9
        points = np.asarray(shorter.path.numpy(), dtype=np.float64)
        return Attempt(waypoints=points, plan=plan, path=plan + shorter.nanoseconds * 1e-9)

    def _environment(self, problem: Problem) -> Any:
        environment = self._vamp.Environment()
        capsule = getattr(self._vamp, "Capsule", None) or self._vamp.Cylinder  # renamed in later versions
        for o in problem.obstacles:
            place = (o.X_BO.p.tolist(), _fixed_axes(o.X_BO.R))
            if o.kind is ObstacleKind.SPHERE:
                environment.add_sphere(self._vamp.Sphere(place[0], o.size[0]))
            elif o.kind is ObstacleKind.BOX:
                environment.add_cuboid(self._vamp.Cuboid(*place, list(o.size)))
            elif o.kind is ObstacleKind.CAPSULE:
                environment.add_capsule(capsule(*place, o.size[0], 2.0 * o.size[1]))
            else:
                raise InvalidInput(f"peer vamp: obstacle {o.name!r} is a {o.kind.value}, which is not handed to it")
        return environment


PEERS: dict[str, Callable[[Robot, SphereModel, float, int], Peer]] = {"ompl": _Ompl, "toppra": _Toppra, "vamp": _Vamp}
"""Name -> what makes the peer."""


def _fixed_axes(R: Array) -> list[float]:
    """Angles (a, b, c) [rad] of R = Rz(c) Ry(b) Rx(a), as VAMP turns its shapes."""
    b = np.arctan2(-R[2, 0], np.hypot(R[2, 1], R[2, 2]))
    return [float(np.arctan2(R[2, 1], R[2, 2])), float(b), float(np.arctan2(R[1, 0], R[0, 0]))]


def _need(package: str, how: str) -> None:
    if find_spec(package) is None:
        raise InvalidInput(f"peer {package} is not installed: {how}")
