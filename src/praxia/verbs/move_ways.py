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
from praxia.motion_planning.constrained import Arc, AxisConstraint, plan_constrained, rows_proved, tool_arc
from praxia.motion_planning.contact import Contact
from praxia.motion_planning.hair import within_limits
from praxia.motion_planning.ompl_adapter import ompl_plan
from praxia.motion_planning.search import EdgeSpace, improve
from praxia.motion_planning.sphere_planner import PlannedMotion, SpherePlanner, SpherePlannerSettings
from praxia.motion_planning.sphere_world import SphereWorld
from praxia.motion_planning.time_parameterization import ToolSpeed, time_path
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
    if kind not in ("rrt", "anytime", "ompl") or (kind == "ompl") != bool(name):
        raise unknown("planner", settings.planner, ("rrt", "anytime", "ompl:RRTConnect"))
    ways = _Ways(settings, wanted)
    if settings.line or settings.via:
        return ways.tool_curve()
    if settings.upright is not None:
        return ways.upright()
    if kind == "ompl":
        return ways.ompl(name)
    found = ways.search()
    if kind == "anytime":
        found = ways.improved(found)
    if settings.tool_speed is not None and found.path is not None and found.found:
        return ways.along(found.path.waypoints, found)
    return found


class _Ways:
    """The ways from start to goal of one request."""

    def __init__(self, settings: MoveSettings, wanted: Request) -> None:
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
        self._planner = SpherePlanner(self._world, SpherePlannerSettings(period=PERIOD))
        self._begin = perf_counter()

    def search(self) -> PlannedMotion:
        """By RRT-Connect."""
        wanted, seed = self._wanted, self._settings.seed
        if wanted.X_BT is not None:
            return self._planner.to_pose(wanted.start, wanted.X_BT, seed=seed)
        return self._planner.plan(wanted.start, np.asarray(wanted.goals), seed=seed)

    def improved(self, first: PlannedMotion) -> PlannedMotion:
        """A shorter motion than the first one, or that."""
        if first.path is None or not first.found:
            return first
        limits, points = self._robot.arm_limits, first.path.waypoints
        space = self._space(points[[0, -1]])
        begin = perf_counter()
        goals = points[-1:]
        shorter = improve(space, first.path, goals, limits.lower, limits.upper, edges=_EDGES, seed=self._settings.seed)
        seconds = {**first.seconds, "plan": first.seconds.get("plan", 0.0) + perf_counter() - begin}
        better = self.along(shorter.waypoints, replace(first, seconds=seconds))
        return better if better.found and better.cost < first.cost else first

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
        kernel, environment, limits = self._world.kernel, self._world.environment, self._robot.arm_limits

        def free(rows: Array) -> NDArray[np.bool_]:
            verdict = kernel.free(rows, environment)
            return verdict if keeps is None else verdict & keeps(rows)

        begin = perf_counter()
        timed = time_path(points, limits, free=free, period=PERIOD, tool=self._tool())
        timing = perf_counter() - begin
        if timed is None:
            return replace(outcome, status=Status.GAVE_UP, reason="the path could not be timed")
        rows = np.concatenate([points[:1], timed.trajectory.q])
        certificate = self._planner.proofs.certify(rows, curved=True)
        seconds = {**dict.fromkeys(("plan", "shortcut"), 0.0), **outcome.seconds}
        seconds |= {"certify": perf_counter() - begin - timing, "timing": timing}
        seconds["total"] = perf_counter() - self._begin
        path = Path(points)
        known = replace(outcome, path=path, cost=path.length, certificate=certificate, seconds=seconds)
        if outside := next(filter(None, (within_limits(q, limits, "on the way")[1] for q in _extremes(rows))), ""):
            return replace(known, status=Status.GAVE_UP, reason=outside, trajectory=None)
        if not certificate.proved:
            return replace(known, status=Status.GAVE_UP, reason=self._unproved(rows, certificate.row), trajectory=None)
        return replace(known, status=Status.FINISHED, reason="", trajectory=timed.trajectory)

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

    def _unproved(self, rows: Array, row: float) -> str:
        """Why the motion was not proved, at a row of it."""
        at = rows[min(round(row), len(rows) - 1)] if np.isfinite(row) else rows[-1]
        contact = self._world.first_contact(at)
        where = f"{100.0 * row / max(len(rows) - 1, 1):.0f} % of the way" if np.isfinite(row) else "the way"
        if contact is None:
            return f"the motion was not proved free of collisions at {where}"
        return f"at {where} {_overlap(contact)}"

    def _space(self, ends: Array) -> EdgeSpace:
        """Edges between configurations; an end that has less room than the padding could never be left."""
        room = max(0.0, float(self._world.room(ends).min()))
        return EdgeSpace(self._world.check, len(self._robot), _STEP, min(_PADDING, 0.5 * room))

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


def _extremes(rows: Array) -> tuple[Array, Array]:
    """Smallest and largest value of every joint on a motion."""
    return rows.min(axis=0), rows.max(axis=0)
