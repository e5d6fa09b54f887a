"""Motion plans that are ready to run: search, shortcut, time; every outcome is a value with its reason."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import Status
from praxia.core.limits import Limits
from praxia.core.motion import Path, Trajectory
from praxia.motion_planning.blend import blend
from praxia.motion_planning.cartesian import LineSettings, tool_line
from praxia.motion_planning.collision import CollisionWorld
from praxia.motion_planning.direct import direct_goal
from praxia.motion_planning.endpoints import blocked, forgiving, inside, usable_goals
from praxia.motion_planning.follow import follow
from praxia.motion_planning.result import PlanResult
from praxia.motion_planning.rrt_connect import RrtSettings, rrt_connect
from praxia.motion_planning.shortcut import shortcut
from praxia.motion_planning.timing import MotionScale, check_configuration, gripper_move, straight
from praxia.robots import Robot

__all__ = ["Motion", "MotionPlanner", "PlannerSettings"]

_HOLDS = (0.0, 0.25, 0.5, 1.0)  # how long corners are dwelt at, tried in turn where the rounded corner is not free


@dataclass(frozen=True)
class PlannerSettings:
    """Knobs of the planner.

    Attributes:
        rrt: The search.
        shortcuts: Random cuts tried on a found path.
        variants: Differently shortened paths that are timed, the fastest is taken.
        line: How tool lines are cut into points.
        goals: Most goal configurations that inverse kinematics hands to the search.
        restarts: Random starting points of the inverse kinematics.
        start_overlap: Overlap of the start with an object that is forgiven [m]: an estimate may be off by that much.
        period: Time between rows of a trajectory [ns].
        scale: Fractions of the limits that motions use.
    """

    rrt: RrtSettings = field(default_factory=RrtSettings)
    shortcuts: int = 40
    variants: int = 2
    line: LineSettings = field(default_factory=LineSettings)
    goals: int = 8
    restarts: int = 24
    start_overlap: float = 0.004
    period: int = 2_000_000
    scale: MotionScale = field(default_factory=MotionScale)


@dataclass(frozen=True, eq=False)
class Motion:
    """Outcome of one request: how planning went and, where it went well, the timed motion.

    Attributes:
        result: Status, path of the arm, figures and reason.
        trajectory: All commanded components (arm, then gripper where there is one), or None.
    """

    result: PlanResult
    trajectory: Trajectory | None

    @property
    def found(self) -> bool:
        """Whether there is a motion."""
        return self.trajectory is not None

    @classmethod
    def failed(cls, result: PlanResult) -> Motion:
        return cls(result, None)


class MotionPlanner:
    """Plans for one robot in one collision world, whose state (poses, attached, allowed, width) the caller sets.

    Configurations `q0` are of all commanded components: the n arm joints and, where the robot has one, the gripper's
    opening, which stays as it is. Goals are of the arm. Equal calls on equal worlds give equal motions.
    """

    def __init__(self, robot: Robot, collision: CollisionWorld, settings: PlannerSettings | None = None) -> None:
        self.robot, self.collision = robot, collision
        self.settings = settings or PlannerSettings()

    def to_configuration(
        self, q0: ArrayLike, goals: ArrayLike, *, seed: int, scale: MotionScale | None = None
    ) -> Motion:
        """A motion to one of `goals`, shape (k, n) or (n,) [rad or m], preferably the nearest.

        Raises:
            InvalidInput: Wrong shapes, or numbers that are not finite.
        """
        start = self._start(q0)
        wanted = np.atleast_2d(np.asarray(goals, dtype=np.float64))
        if wanted.ndim != 2 or wanted.shape[1] != len(self.robot) or not np.isfinite(wanted).all() or not len(wanted):
            raise InvalidInput(f"goals: expected finite numbers of shape (k, {len(self.robot)}), got {wanted.shape}")
        arm, outside = inside(start[: len(self.robot)], self.robot.arm_limits, "start")
        if outside:
            return Motion.failed(PlanResult.failure(Status.IMPOSSIBLE, outside))
        with forgiving(self.collision, arm, self.settings.start_overlap) as (problem, forgiven):
            if problem is None:
                usable, problem = usable_goals(self.collision, wanted, self.robot.arm_limits)
            if problem is not None:
                return Motion.failed(problem)
            return self._search(start, arm, usable, seed, scale or self.settings.scale, forgiven)

    def to_pose(self, q0: ArrayLike, X_WG: Pose, *, seed: int, scale: MotionScale | None = None) -> Motion:
        """A motion that ends with the grasp frame G at `X_WG`."""
        start = self._start(q0)
        arm = start[: len(self.robot)]
        found = self.robot.ik(
            self.collision.scene.X_WB.inverse() @ X_WG,
            seeds=np.stack([arm, self.robot.arm_home]),
            reference=arm,
            rng=np.random.default_rng(seed),
            restarts=self.settings.restarts,
        )
        if not found.found:
            return Motion.failed(PlanResult.failure(Status.GAVE_UP, found.reason, iterations=found.iterations))
        free = found.solutions[self.collision.free(found.solutions)]
        goals = free if len(free) else found.solutions
        motion = self.to_configuration(start, goals[: self.settings.goals], seed=seed, scale=scale)
        if motion.result.status is Status.IMPOSSIBLE and not len(free):
            # Other configurations for the same pose may exist: sampling proves nothing.
            return Motion.failed(replace(motion.result, status=Status.GAVE_UP))
        return motion

    def line(self, q0: ArrayLike, X_WG: Pose, *, scale: MotionScale | None = None) -> Motion:
        """A motion that carries the grasp frame straight to `X_WG`."""
        start = self._start(q0)
        arm = start[: len(self.robot)]
        before = self.collision.checks
        line = tool_line(self.robot, arm, self.collision.scene.X_WB.inverse() @ X_WG, settings=self.settings.line)
        if not line.complete:
            return Motion.failed(PlanResult.failure(Status.GAVE_UP, line.reason))
        limits = (scale or self.settings.scale).of(self.robot.limits)
        trajectory = follow(self._with_gripper(start, line.points), limits, period=self.settings.period)
        # A spline through points at a limit may swing over it.
        low, high = trajectory.q[:, : len(arm)].min(axis=0), trajectory.q[:, : len(arm)].max(axis=0)
        if outside := next(filter(None, (inside(q, self.robot.arm_limits, "on the line")[1] for q in (low, high))), ""):
            return Motion.failed(PlanResult.failure(Status.GAVE_UP, outside))
        with forgiving(self.collision, arm, self.settings.start_overlap) as (problem, forgiven):
            if problem is None:
                row = next(iter(self._collisions(trajectory, stop=True)), None)
                if row is not None:
                    where = f"after {row / len(trajectory.q):.0%} of the line"
                    problem = blocked(self.collision, trajectory.q[row, : len(arm)], where, Status.GAVE_UP)
            if problem is not None:
                return Motion.failed(problem)
        checks = self.collision.checks - before
        return Motion(PlanResult.success(Path(line.points), checks=checks, reason=forgiven), trajectory)

    def gripper(self, q0: ArrayLike, width: float, *, scale: MotionScale | None = None) -> Trajectory:
        """The fingers from their opening in `q0` to `width` [m], the arm standing; contact is what it is for."""
        limits = (scale or self.settings.scale).of(self.robot.limits)
        return gripper_move(self._start(q0), width, limits, period=self.settings.period)

    # -- the stages -------------------------------------------------------------------------------------------------

    def _search(self, start: Array, arm: Array, goals: Array, seed: int, scale: MotionScale, forgiven: str) -> Motion:
        """A timed motion from `arm`, which is `start` moved inside its limits, to one of the usable `goals`."""
        rrt, limits = self.settings.rrt, self.robot.arm_limits
        before, iterations = self.collision.checks, 0
        direct = direct_goal(self.collision, arm, goals, rrt.resolution)
        if direct is not None:
            paths = [Path(np.stack([arm, goals[direct]]))]
        else:
            found = rrt_connect(self.collision, arm, goals, limits.lower, limits.upper, settings=rrt, seed=seed)
            if found.path is None:
                return Motion.failed(found)
            paths, iterations = self._shortened(found.path, seed), found.iterations
        timed = [self._timed(self._points(start, path), scale.of(self.robot.limits)) for path in paths]
        fastest = min(range(len(paths)), key=lambda i: len(timed[i].q))
        checks = self.collision.checks - before
        result = PlanResult.success(paths[fastest], iterations=iterations, checks=checks, reason=forgiven)
        return Motion(result, timed[fastest])

    def _shortened(self, path: Path, seed: int) -> list[Path]:
        """Several shorter paths: the shortest one hugs obstacles, which leaves corners no room to be rounded."""
        rng = np.random.default_rng(seed)
        resolution, attempts = self.settings.rrt.resolution, self.settings.shortcuts
        return [
            shortcut(self.collision, path, resolution=resolution, attempts=attempts, rng=rng)
            for _ in range(self.settings.variants)
        ]

    def _timed(self, points: Array, limits: Limits) -> Trajectory:
        """The motion along checked waypoints; each corner is rounded as far as the rounded motion is free."""
        period = self.settings.period
        if len(points) == 2:
            return straight(points[0], points[1], limits, period=period)
        level = np.zeros(len(points) - 2, dtype=np.int64)
        while True:
            rounded = blend(points, limits, period=period, holds=np.array(_HOLDS)[level])
            hit = np.zeros(len(level), dtype=np.bool_)
            for row in self._collisions(rounded.trajectory):
                hit |= (rounded.reach[:, 0] <= row) & (row <= rounded.reach[:, 1])
            hit &= level < len(_HOLDS) - 1
            if not hit.any():
                break
            level += hit
        legs = [straight(a, b, limits, period=period) for a, b in itertools.pairwise(points)]
        if sum(len(leg.q) for leg in legs) <= len(rounded.trajectory.q):  # sharp turns: stopping at each is faster
            return Trajectory(period, np.concatenate([leg.q for leg in legs]))
        return rounded.trajectory

    def _collisions(self, trajectory: Trajectory, *, stop: bool = False) -> list[int]:
        """Rows of the motion, sampled at the resolution of the search, that are not free; only the first on `stop`."""
        arm = trajectory.q[:, : len(self.robot)]
        travelled = np.concatenate([[0.0], np.cumsum(np.abs(np.diff(arm, axis=0)).max(axis=1))])
        rows = np.unique(np.searchsorted(travelled, np.arange(0.0, travelled[-1], self.settings.rrt.resolution)))
        rows = np.append(rows[rows < len(arm) - 1], len(arm) - 1)
        if stop:
            return next(([int(row)] for row in rows if not self.collision.all_free(arm[row][None])), [])
        return [int(row) for row in rows[~self.collision.free(arm[rows])]]

    def _start(self, q0: ArrayLike) -> Array:
        return check_configuration(q0, self.robot.limits, "start")

    def _points(self, start: Array, path: Path) -> Array:
        """Waypoints of all components, from exactly where the motion departs."""
        points = self._with_gripper(start, path.waypoints)
        points[0] = start
        return points

    def _with_gripper(self, start: Array, points: Array) -> Array:
        """Arm points with the opening of `start` as the last component, where the robot has one."""
        extra = start[len(self.robot) :]
        return np.concatenate([points, np.tile(extra, (len(points), 1))], axis=1)
