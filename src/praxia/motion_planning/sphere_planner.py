"""Motions that are certified and ready to run, for any robot in a world of spheres: search, shorten, time, prove."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise
from time import perf_counter

import numpy as np
from numpy.typing import ArrayLike, NDArray

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import Status
from praxia.core.limits import Limits
from praxia.core.motion import Path, Trajectory
from praxia.motion_planning.certification import Certificate
from praxia.motion_planning.ends import ROUNDING, Ends, usable_ends
from praxia.motion_planning.hair import within_limits
from praxia.motion_planning.planned_motion import PlannedMotion
from praxia.motion_planning.proofs import Proofs
from praxia.motion_planning.result import PlanResult
from praxia.motion_planning.search import EdgeSpace, anytime, plan, shorten
from praxia.motion_planning.sphere_settings import Effort, Method, RealShapes, SpherePlannerSettings, TaskDemands
from praxia.motion_planning.sphere_world import SphereWorld
from praxia.motion_planning.time_parameterization import time_path
from praxia.motion_planning.trajectory_optimization import optimise
from praxia.robots import Robot

__all__ = ["SpherePlanner"]

_NONE = TaskDemands()
_SPACING = 0.02  # of configurations looked at on the real shapes [rad or m]
_LEEWAY = 5e-5  # by which a contact may deepen while it is left [m]


class SpherePlanner:
    """Plans for the arm of one robot in one world of spheres, whose state the caller sets.

    Equal calls on equal worlds give equal motions.
    """

    def __init__(self, world: SphereWorld, settings: SpherePlannerSettings | None = None) -> None:
        self.world: SphereWorld = world
        self.robot: Robot = world.robot
        self.settings = settings or SpherePlannerSettings()
        self.proofs = Proofs(world)

    def plan(
        self,
        start: ArrayLike,
        goals: ArrayLike,
        *,
        seed: int = 0,
        limits: Limits | None = None,
        demands: TaskDemands = _NONE,
    ) -> PlannedMotion:
        """A proved motion from rest at `start` (n,) to rest at one of `goals`, shape (k, n) or (n,) [rad or m].

        Args:
            start: Where the arm is.
            goals: Where it may end.
            seed: Fixes the search.
            limits: Of the motion; the robot's own where omitted.
            demands: What is asked besides; the path itself is found without looking at what is to be kept.

        Raises:
            InvalidInput: Wrong shapes, or numbers that are not finite.
        """
        watch = _Watch()
        limits = self.robot.arm_limits if limits is None else limits
        ends, problem = usable_ends(self.world, self._given(start, "start", 1)[0], self._given(goals, "goals", None))
        if ends is None:
            return PlannedMotion(Status.IMPOSSIBLE, problem, seconds=watch.seconds())
        outcome = PlannedMotion(Status.GAVE_UP, "no effort in the settings")
        iterations = checks = 0
        for effort in self.settings.efforts:
            outcome = self._attempt(ends, effort, seed, limits, demands, watch)
            iterations, checks = iterations + outcome.iterations, checks + outcome.checks
            if outcome.found:
                break
        return replace(outcome, iterations=iterations, checks=checks, repaired=ends.repaired, seconds=watch.seconds())

    def to_pose(
        self,
        start: ArrayLike,
        X_BT: Pose,
        *,
        seed: int = 0,
        limits: Limits | None = None,
        demands: TaskDemands = _NONE,
    ) -> PlannedMotion:
        """A proved motion from rest at `start` (n,) to rest with the tool frame at `X_BT`, a pose in the base."""
        arm = self._given(start, "start", 1)[0]
        found = self.robot.ik(
            X_BT,
            seeds=np.stack([arm, self.robot.arm_home]),
            reference=arm,
            rng=np.random.default_rng(seed),
            restarts=self.settings.restarts,
        )
        if not found.found:
            return PlannedMotion(Status.GAVE_UP, found.reason)
        free = found.solutions[self.world.free(found.solutions)]
        goals = (free if len(free) else found.solutions)[: self.settings.goals]
        motion = self.plan(arm, goals, seed=seed, limits=limits, demands=demands)
        if motion.status is Status.IMPOSSIBLE and not len(free):
            # Other configurations for the same pose may exist: sampling proves nothing.
            return replace(motion, status=Status.GAVE_UP)
        return motion

    def along(
        self,
        waypoints: ArrayLike,
        *,
        limits: Limits | None = None,
        demands: TaskDemands = _NONE,
        padding: float = 0.0,
        tolerance: float = ROUNDING,
    ) -> PlannedMotion:
        """The proved motion along the straight lines between waypoints (k, n) that somebody else has found.

        Args:
            waypoints: Configurations [rad or m].
            limits: Of the motion; the robot's own where omitted.
            demands: What is asked besides.
            padding: Distance beyond the margins that corners keep where they are cut [m].
            tolerance: Overlap that the proof tolerates [m].
        """
        points = self._given(waypoints, "waypoints", None)
        watch = _Watch()
        motion = self._along(points, limits or self.robot.arm_limits, demands, padding, tolerance, watch)
        return replace(motion, seconds=watch.seconds())

    # -- the stages -------------------------------------------------------------------------------------------------

    def _attempt(
        self, ends: Ends, effort: Effort, seed: int, limits: Limits, demands: TaskDemands, watch: _Watch
    ) -> PlannedMotion:
        """One search with all that follows; a motion that cannot be proved is none."""
        # An end that is nearer to something than the padding could never be left.
        padding = min(effort.padding, 0.5 * ends.room)
        space = EdgeSpace(self.world.check, len(self.robot), effort.step, padding)
        found, short = self._searched(space, ends, seed, watch)
        if found.path is None or short is None:
            return PlannedMotion(found.status, found.reason, iterations=found.iterations, checks=found.checks)
        motion = self._along(short.waypoints, limits, demands, padding, ROUNDING, watch)
        if ends.left is not None and motion.trajectory is not None:
            motion = self._out_of(ends, motion, motion.trajectory, limits, demands, watch)
        return replace(motion, raw=found.path, iterations=found.iterations, checks=found.checks)

    def _out_of(
        self, ends: Ends, motion: PlannedMotion, after: Trajectory, limits: Limits, demands: TaskDemands, watch: _Watch
    ) -> PlannedMotion:
        """The motion out of the contact that the arm stands in, rest, and `motion`; only the first may touch things."""
        assert ends.left is not None and motion.path is not None
        way = np.stack([ends.left, ends.start])
        asked = replace(demands, shapes=None)
        first = self._along(way, limits, asked, -ends.depth - _LEEWAY, ends.depth + _LEEWAY, watch)
        if first.trajectory is None or first.certificate is None or motion.certificate is None:
            return first
        # What is said of the whole motion is no more than what is true of its first part.
        nearest = min(first.certificate.nearest, motion.certificate.nearest)
        closest = min(first.certificate.closest, motion.certificate.closest)
        samples = first.certificate.samples + motion.certificate.samples
        certificate = replace(first.certificate, nearest=nearest, closest=closest, samples=samples)
        rows = np.concatenate((first.trajectory.q, after.q))
        path = Path(np.concatenate((way[:1], motion.path.waypoints)))
        trajectory = Trajectory(after.period, rows)
        return replace(motion, path=path, trajectory=trajectory, certificate=certificate, cost=path.length)

    def _searched(self, space: EdgeSpace, ends: Ends, seed: int, watch: _Watch) -> tuple[PlanResult, Path | None]:
        """What the search came to, and its path made short or smooth."""
        settings, limits = self.settings, self.robot.arm_limits
        ask = (space, ends.start, ends.goals, limits.lower, limits.upper)
        if settings.method is Method.ANYTIME:
            with watch("plan"):
                *_, best = anytime(
                    *ask, edges=settings.edges, settings=settings.search, shortening=settings.shortening, seed=seed
                )
            return best, best.path
        if settings.method is Method.OPTIMISE:
            nearest = ends.goals[int(np.argmin(np.linalg.norm(ends.goals - ends.start, axis=1)))]
            with watch("plan"):
                straight = self._optimised(np.stack([ends.start, nearest]))
            if straight.path is not None:
                return straight, straight.path
        with watch("plan"):
            found = plan(*ask, settings=settings.search, seed=seed)
        if found.path is None:
            return found, None
        with watch("shortcut"):
            short = shorten(space, found.path, settings=settings.shortening)
            smooth = self._optimised(short.waypoints).path if settings.method is Method.OPTIMISE else None
        return found, smooth or short

    def _optimised(self, guess: Array) -> PlanResult:
        limits = self.robot.arm_limits
        return optimise(
            self.world.gradient,
            lambda rows: self.proofs.certify(rows).proved,
            guess,
            limits.lower,
            limits.upper,
            settings=self.settings.optimisation,
        )

    def _along(
        self, points: Array, limits: Limits, demands: TaskDemands, padding: float, tolerance: float, watch: _Watch
    ) -> PlannedMotion:
        """The motion along waypoints, proved; without a trajectory where it cannot be."""
        path, rows, certificate = Path(points), points, None
        for trajectory in self._timed(points, limits, demands, padding, watch):
            rows = np.concatenate((points[:1], trajectory.q))
            extremes = (rows.min(axis=0), rows.max(axis=0))
            outside = next(filter(None, (within_limits(q, limits, "on the way")[1] for q in extremes)), "")
            if outside:
                return PlannedMotion(Status.GAVE_UP, outside)
            with watch("certify"):
                certificate = self.proofs.certify(rows, tolerance=tolerance, curved=True)
            if certificate.proved and demands.shapes is not None and (struck := _struck(demands.shapes, rows)):
                return PlannedMotion(Status.GAVE_UP, struck, certificate=certificate)
            if certificate.proved:
                return PlannedMotion(
                    Status.FINISHED, path=path, trajectory=trajectory, certificate=certificate, cost=path.length
                )
        return PlannedMotion(Status.GAVE_UP, self._unproved(rows, certificate), certificate=certificate)

    def _timed(
        self, points: Array, limits: Limits, demands: TaskDemands, padding: float, watch: _Watch
    ) -> Iterator[Trajectory]:
        """The motion with its corners rounded where that is free, then with a stop at each corner."""
        kernel, environment = self.world.kernel, self.world.environment
        settings, period = self.settings.timing, self.settings.period

        def free(rows: Array) -> NDArray[np.bool_]:
            verdict = kernel.free(rows, environment, inflation=padding)
            return verdict if demands.keeps is None else verdict & demands.keeps(rows)

        def timed(corners: Array) -> Trajectory | None:
            motion = time_path(
                corners, limits, free=free, period=period, tool=demands.tool, torque=demands.torque, settings=settings
            )
            return None if motion is None else motion.trajectory

        with watch("timing"):
            rounded = timed(points)
        if rounded is not None:
            yield rounded
        with watch("timing"):
            legs = [timed(np.stack(pair)) for pair in pairwise(points)]
        rows = [leg.q for leg in legs if leg is not None]
        if rows and len(rows) == len(legs):
            yield Trajectory(period, np.concatenate(rows))

    def _unproved(self, rows: Array, certificate: Certificate | None) -> str:
        """Why there is no proof, and where."""
        if certificate is None:
            return "a path was found, but it could not be timed"
        k = round(certificate.row)
        contact = self.world.first_contact(rows[k])
        where = f"at {100.0 * k / max(len(rows) - 1, 1):.0f} % of the way"
        if contact is None:
            return f"the motion was not proved free {where}, where {1e3 * certificate.nearest:.3g} mm are left"
        return f"{where} {contact.a} and {contact.b} overlap by {1e3 * contact.depth:.2g} mm"

    def _given(self, values: ArrayLike, what: str, count: int | None) -> Array:
        """Finite configurations, shape (k, n)."""
        try:
            array = np.atleast_2d(np.asarray(values, dtype=np.float64))
        except (TypeError, ValueError):
            raise InvalidInput(f"{what}: expected numbers, got {values!r:.60}") from None
        n = len(self.robot)
        if array.ndim != 2 or array.shape[1] != n or not len(array) or count not in (None, len(array)):
            raise InvalidInput(f"{what}: expected {n} joint values each, got an array of shape {np.shape(values)}")
        if not np.isfinite(array).all():
            bad = int(np.argmin(np.isfinite(array).all(axis=0)))
            raise InvalidInput(f"{what}: joint {self.robot.joint_names[bad]!r} is not a finite number")
        return array


def _struck(shapes: RealShapes, rows: Array) -> str:
    """What the real geometry touches on the way, where the spheres that stand for it touch nothing."""
    travelled = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(rows, axis=0), axis=1))))
    looked_at = np.unique(np.searchsorted(travelled, np.arange(0.0, travelled[-1], _SPACING)))
    chosen = rows[np.append(looked_at, len(rows) - 1)]
    if shapes.all_free(chosen):
        return ""
    found = next(filter(None, (shapes.first_contact(q) for q in chosen)), None)
    if found is None:
        return "the real shapes are in the way"
    return f"on the real shapes {found.a} and {found.b} overlap by {1e3 * found.depth:.2g} mm"


class _Watch:
    """Adds up the time of stages."""

    def __init__(self) -> None:
        self._begin = perf_counter()
        self._spent = dict.fromkeys(("plan", "shortcut", "certify", "timing"), 0.0)

    @contextmanager
    def __call__(self, stage: str) -> Iterator[None]:
        begin = perf_counter()
        yield
        self._spent[stage] += perf_counter() - begin

    def seconds(self) -> dict[str, float]:
        return {**self._spent, "total": perf_counter() - self._begin}
