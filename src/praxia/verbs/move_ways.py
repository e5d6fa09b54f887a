"""From the request of `praxia move` to a planned motion: by which planner, on which way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, unknown
from praxia.core.geometry import rotvec_from_matrix
from praxia.core.interfaces import Status
from praxia.core.motion import Path
from praxia.motion_planning.cartesian import LineSettings, tool_line
from praxia.motion_planning.collision import CollisionWorld
from praxia.motion_planning.constrained import Arc, AxisConstraint, plan_constrained, rows_proved, tool_arc
from praxia.motion_planning.contact import Contact
from praxia.motion_planning.hair import gap, within_limits
from praxia.motion_planning.ompl_adapter import ompl_plan
from praxia.motion_planning.planned_motion import PlannedMotion
from praxia.motion_planning.search import EdgeSpace
from praxia.motion_planning.sphere_planner import SpherePlanner
from praxia.motion_planning.sphere_settings import Method, SpherePlannerSettings, TaskDemands
from praxia.motion_planning.sphere_world import SphereWorld
from praxia.motion_planning.time_parameterization import ToolSpeed, TorqueLimit
from praxia.robots.dynamics import inverse_dynamics, torque_limits
from praxia.robots.kinematics import tool_and_jacobian
from praxia.robots.spheres import sphere_model
from praxia.verbs.configuration_words import point

if TYPE_CHECKING:
    from praxia.verbs.move import MoveSettings
    from praxia.verbs.move_request import Request

__all__ = ["planned"]

PERIOD = 1_000_000
"""Time between the rows of a motion [ns]."""

_EDGES = 100_000  # checked by the anytime planner besides the first path
_PADDING = 5e-4  # distance that paths made here keep besides the margin, as room for rounding corners [m]
_STEP = 0.01  # between checked configurations of paths made here [rad or m]


def planned(settings: MoveSettings, wanted: Request) -> PlannedMotion:
    """The motion that is wanted, or why there is none."""
    kind, _, name = settings.planner.partition(":")
    known = [method.value for method in Method]
    if kind not in (*known, "ompl") or (kind == "ompl") != bool(name):
        raise unknown("planner", settings.planner, (*known, "ompl:RRTConnect"))
    ways = _Ways(settings, wanted, Method.RRT if kind == "ompl" else Method(kind))
    if settings.line or settings.via:
        return ways.tool_curve()
    if settings.upright is not None:
        return ways.upright()
    return ways.ompl(name) if kind == "ompl" else ways.search()


class _Ways:
    """The ways from start to goal of one request."""

    def __init__(self, settings: MoveSettings, wanted: Request, method: Method) -> None:
        self._settings, self._wanted, self._robot = settings, wanted, wanted.robot
        self._world = SphereWorld(
            wanted.robot,
            wanted.scene,
            obstacles=wanted.obstacles,
            margin=settings.margin,
            spheres=sphere_model(wanted.robot, wanted.choice.srdf),
        )
        if wanted.state is not None:
            self._world.update(wanted.state)
        self._planner = SpherePlanner(self._world, SpherePlannerSettings(period=PERIOD, method=method))
        self._begin = perf_counter()

    def search(self) -> PlannedMotion:
        """By the planner's own methods."""
        wanted, seed, demands = self._wanted, self._settings.seed, self._demands()
        if wanted.X_BT is not None:
            return self._planner.to_pose(wanted.start, wanted.X_BT, seed=seed, demands=demands)
        return self._planner.plan(wanted.start, np.asarray(wanted.goals), seed=seed, demands=demands)

    def ompl(self, name: str) -> PlannedMotion:
        """By a planner of OMPL, which asks our kernel."""
        goals, limits = self._goals(), self._robot.arm_limits
        if isinstance(goals, PlannedMotion):
            return goals
        start = np.clip(self._wanted.start, limits.lower, limits.upper)
        if void := self._void(start, goals):
            return void
        kernel, environment = self._world.kernel, self._world.environment
        padding = self._space(np.concatenate([start[None], goals])).inflation

        def free(q: Array) -> bool:
            return bool(kernel.free(q[None], environment, inflation=padding)[0])

        found = ompl_plan(
            free, start, goals, limits.lower, limits.upper, planner=name, resolution=_STEP, seed=self._settings.seed
        )
        if found.path is None:
            return PlannedMotion(Status.GAVE_UP, found.reason, checks=found.checks, seconds=self._seconds(found.plan))
        seconds = {"plan": found.plan, "shortcut": found.simplify}
        return self.along(
            found.path.waypoints, PlannedMotion(Status.GAVE_UP, raw=found.raw, checks=found.checks, seconds=seconds)
        )

    def upright(self) -> PlannedMotion:
        """With the tool kept in its direction at the start, by constrained search."""
        tolerance = np.radians(self._settings.upright or 0.0)
        up_B = self._robot.X_WB.R.T @ np.array([0.0, 0.0, 1.0])
        axis_T = self._robot.fk(self._wanted.start).R.T @ up_B
        constraint = AxisConstraint.upright(self._robot, float(tolerance), axis_T=axis_T)
        goals, chain = self._goals(), self._robot.chain
        if isinstance(goals, PlannedMotion):
            return goals
        space = self._space(np.concatenate([self._wanted.start[None], goals]))
        begin = perf_counter()
        found = plan_constrained(self._robot, constraint, space, self._wanted.start, goals, seed=self._settings.seed)
        spent = perf_counter() - begin
        outcome = PlannedMotion(
            found.status, found.reason, iterations=found.iterations, checks=found.checks, seconds={"plan": spent}
        )
        if found.path is None:
            return replace(outcome, seconds=self._seconds(spent))
        kept = constraint.tolerance
        motion = self.along(found.path.waypoints, outcome, lambda q: constraint.angles(chain, q) <= kept)
        if motion.trajectory is None:
            return motion
        rows = np.concatenate([found.path.waypoints[:1], motion.trajectory.q])
        if rows_proved(self._robot, constraint, rows) < len(rows):
            worst = np.degrees(constraint.angles(chain, rows).max())
            reason = f"the timed motion tilts the tool by {worst:.3f} degrees, or was not proved to tilt it less"
            return replace(motion, status=Status.GAVE_UP, reason=reason, trajectory=None)
        return motion

    def tool_curve(self) -> PlannedMotion:
        """With the tool on a straight line, or on a circle through a point, to the pose."""
        X_BT, start = self._wanted.X_BT, self._wanted.start
        if X_BT is None:
            raise InvalidInput("a line or a circle of the tool ends at a pose, and none is given")
        if void := self._void(start, None):
            return void
        begin = perf_counter()
        X0 = self._robot.fk(start)
        if self._settings.line:
            curve = tool_line(self._robot, start, X_BT, settings=LineSettings())
            points, reason = curve.points, curve.reason
        else:
            arc = Arc.through(X0.p, point(self._settings.via, "--via"), X_BT.p)
            turn = rotvec_from_matrix(X_BT.R @ X0.R.T)
            round_ = tool_arc(self._robot, start, arc, turn=turn)
            points, reason = round_.points, round_.reason
        seconds = {"plan": perf_counter() - begin}
        if reason:
            return PlannedMotion(Status.GAVE_UP, reason, seconds=self._seconds(seconds["plan"]))
        return self.along(points, PlannedMotion(Status.GAVE_UP, seconds=seconds))

    def along(
        self, points: Array, outcome: PlannedMotion, keeps: Callable[[Array], NDArray[np.bool_]] | None = None
    ) -> PlannedMotion:
        """The proved motion along waypoints (k, n), with what is known of them so far in `outcome`.

        Args:
            points: Waypoints of a free path.
            outcome: How they were found.
            keeps: What every configuration has to keep besides, shape (m, n) -> (m,).
        """
        motion = self._planner.along(points, demands=self._demands(keeps))
        seconds = {**motion.seconds, **outcome.seconds, "total": perf_counter() - self._begin}
        path = Path(points)
        known = replace(outcome, path=path, cost=path.length, certificate=motion.certificate, seconds=seconds)
        return replace(known, status=motion.status, reason=motion.reason, trajectory=motion.trajectory)

    # -- what the ways share ----------------------------------------------------------------------------------------

    def _goals(self) -> Array | PlannedMotion:
        """Goal configurations; those of a pose by inverse kinematics, free ones where there are any. Or why none."""
        wanted = self._wanted
        if wanted.X_BT is None:
            return np.asarray(wanted.goals, dtype=np.float64)
        rng = np.random.default_rng(self._settings.seed)
        seeds = np.stack([wanted.start, self._robot.arm_home])
        found = self._robot.ik(wanted.X_BT, seeds=seeds, reference=wanted.start, rng=rng, restarts=24)
        if not found.found:
            return PlannedMotion(Status.GAVE_UP, found.reason, seconds=self._seconds(0.0))
        free = found.solutions[self._world.free(found.solutions)]
        return (free if len(free) else found.solutions)[:8]

    def _void(self, start: Array, goals: Array | None) -> PlannedMotion | None:
        """Why nothing can begin at the start or end at any goal; None where it can."""
        problems = [
            self._problem(start, "start"),
            *(self._problem(q, "goal") for q in (() if goals is None else goals)),
        ]
        if problems[0] or (len(problems) > 1 and all(problems[1:])):
            reason = next(filter(None, problems))
            return PlannedMotion(Status.IMPOSSIBLE, reason, seconds=self._seconds(0.0))
        return None

    def _problem(self, q: Array, what: str) -> str:
        """Why no motion can begin or end at a configuration; "" where one can."""
        outside = within_limits(q, self._robot.arm_limits, what)[1]
        contact = None if outside else self._world.first_contact(q)
        return outside if contact is None else f"{what}: {_overlap(contact)}"

    def _space(self, ends: Array) -> EdgeSpace:
        """Edges between configurations; an end that has less room than the padding could never be left."""
        room = max(0.0, min(gap(self._world, q) for q in ends))
        return EdgeSpace(self._world.check, len(self._robot), _STEP, min(_PADDING, 0.5 * room))

    def _demands(self, keeps: Callable[[Array], NDArray[np.bool_]] | None = None) -> TaskDemands:
        """What is asked besides the limits; in a scene its real shapes are looked at once more."""
        torque, shapes = None, None
        if self._settings.torque:
            torque = TorqueLimit(inverse_dynamics(self._robot), torque_limits(self._robot))
        if self._wanted.scene is not None and self._wanted.state is not None and not self._wanted.obstacles:
            shapes = CollisionWorld(self._robot, self._wanted.scene, margin=self._settings.margin)
            shapes.update(self._wanted.state)
        return TaskDemands(keeps, self._tool(), torque, shapes)

    def _tool(self) -> ToolSpeed | None:
        if self._settings.tool_speed is None:
            return None
        chain = self._robot.chain

        def speed(q: Array, dq: Array) -> Array:
            velocity = np.einsum("kij,kj->ki", tool_and_jacobian(chain, q)[1][:, :3], dq)
            return np.asarray(np.linalg.norm(velocity, axis=1))

        return ToolSpeed(speed, self._settings.tool_speed)

    def _seconds(self, plan: float) -> dict[str, float]:
        return {"plan": plan, "total": perf_counter() - self._begin}


def _overlap(contact: Contact) -> str:
    return f"{contact.a} and {contact.b} overlap by {1e3 * contact.depth:.2g} mm"
