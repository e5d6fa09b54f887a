"""Motions that are certified and ready to run, for any robot in a world of spheres: search, shorten, time, prove."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
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
from praxia.motion_planning.hair import DEEPEST, freed, gap, within_limits
from praxia.motion_planning.proofs import Proofs
from praxia.motion_planning.search import EdgeSpace, SearchSettings, ShortenSettings, plan, shorten
from praxia.motion_planning.sphere_world import SphereWorld
from praxia.motion_planning.time_parameterization import TimingSettings, time_path
from praxia.robots import Robot

__all__ = ["Effort", "PlannedMotion", "SpherePlanner", "SpherePlannerSettings"]

_ROUNDING = 1e-6  # overlap that a proof tolerates [m]


@dataclass(frozen=True)
class Effort:
    """How finely a search looks: samples at most `step` apart [rad or m], everything `padding` [m] farther away."""

    step: float
    padding: float


@dataclass(frozen=True)
class SpherePlannerSettings:
    """Knobs of the planner.

    Attributes:
        efforts: Tried in turn until the motion is proved.
        search, shortening, timing: Of the stages.
        period: Time between rows of a trajectory [ns].
        goals: Most goal configurations that inverse kinematics hands to the search.
        restarts: Random starting points of the inverse kinematics.
    """

    efforts: tuple[Effort, ...] = (Effort(0.03, 5e-4), Effort(0.01, 2e-3), Effort(0.004, 1e-3), Effort(0.002, 3e-4))
    search: SearchSettings = field(default_factory=SearchSettings)
    shortening: ShortenSettings = field(default_factory=ShortenSettings)
    timing: TimingSettings = field(default_factory=TimingSettings)
    period: int = 2_000_000
    goals: int = 8
    restarts: int = 24


@dataclass(frozen=True, eq=False)
class PlannedMotion:
    """Outcome of one request.

    Attributes:
        status: FINISHED with a proved motion; IMPOSSIBLE where start or goal is void; GAVE_UP where the budget ran out.
        reason: Why there is no motion.
        repaired: What was wrong by a hair and has been put right, or "".
        path: Shortened waypoints, shape (k, n) [rad or m].
        raw: Waypoints as the search found them.
        trajectory: The timed motion.
        certificate: What was proved about it.
        cost: Length of `path` [rad or m].
        iterations: Of the search.
        checks: Edges that search and shortening looked at.
        seconds: Wall time of "plan", "shortcut", "certify", "timing" and "total" [s].
    """

    status: Status
    reason: str = ""
    repaired: str = ""
    path: Path | None = None
    raw: Path | None = None
    trajectory: Trajectory | None = None
    certificate: Certificate | None = None
    cost: float = float("inf")
    iterations: int = 0
    checks: int = 0
    seconds: Mapping[str, float] = field(default_factory=dict)

    @property
    def found(self) -> bool:
        """Whether there is a motion."""
        return self.trajectory is not None


class SpherePlanner:
    """Plans for the arm of one robot in one world of spheres, whose state the caller sets.

    Equal calls on equal worlds give equal motions.
    """

    def __init__(self, world: SphereWorld, settings: SpherePlannerSettings | None = None) -> None:
        self.world: SphereWorld = world
        self.robot: Robot = world.robot
        self.settings = settings or SpherePlannerSettings()
        self.proofs = Proofs(world)

    def plan(self, start: ArrayLike, goals: ArrayLike, *, seed: int = 0, limits: Limits | None = None) -> PlannedMotion:
        """A proved motion from rest at `start` (n,) to rest at one of `goals`, shape (k, n) or (n,) [rad or m].

        Args:
            start: Where the arm is.
            goals: Where it may end.
            seed: Fixes the search.
            limits: Of the motion; the robot's own where omitted.

        Raises:
            InvalidInput: Wrong shapes, or numbers that are not finite.
        """
        watch = _Watch()
        limits = self.robot.arm_limits if limits is None else limits
        ends, problem = self._ends(self._given(start, "start", 1)[0], self._given(goals, "goals", None))
        if ends is None:
            return PlannedMotion(Status.IMPOSSIBLE, problem, seconds=watch.seconds())
        outcome = PlannedMotion(Status.GAVE_UP, "no effort in the settings")
        iterations = checks = 0
        for effort in self.settings.efforts:
            outcome = self._attempt(ends, effort, seed, limits, watch)
            iterations, checks = iterations + outcome.iterations, checks + outcome.checks
            if outcome.found:
                break
        return replace(outcome, iterations=iterations, checks=checks, repaired=ends.repaired, seconds=watch.seconds())

    def to_pose(self, start: ArrayLike, X_BT: Pose, *, seed: int = 0, limits: Limits | None = None) -> PlannedMotion:
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
        motion = self.plan(
            arm, (free if len(free) else found.solutions)[: self.settings.goals], seed=seed, limits=limits
        )
        if motion.status is Status.IMPOSSIBLE and not len(free):
            # Other configurations for the same pose may exist: sampling proves nothing.
            return replace(motion, status=Status.GAVE_UP)
        return motion

    # -- the stages -------------------------------------------------------------------------------------------------

    def _attempt(self, ends: _Ends, effort: Effort, seed: int, limits: Limits, watch: _Watch) -> PlannedMotion:
        """One search with all that follows; a motion that cannot be proved is none."""
        # An end that is nearer to something than the padding could never be left.
        padding = min(effort.padding, 0.5 * ends.room)
        space = EdgeSpace(self.world.check, len(self.robot), effort.step, padding)
        settings = self.settings
        with watch("plan"):
            lower, upper = self.robot.arm_limits.lower, self.robot.arm_limits.upper
            found = plan(space, ends.start, ends.goals, lower, upper, settings=settings.search, seed=seed)
        if found.path is None:
            return PlannedMotion(found.status, found.reason, iterations=found.iterations, checks=found.checks)
        with watch("shortcut"):
            short = shorten(space, found.path, settings=settings.shortening)
        points = short.waypoints if ends.left is None else np.concatenate((ends.left[None], short.waypoints))
        outcome = PlannedMotion(
            Status.GAVE_UP,
            path=Path(points),
            raw=found.path,
            cost=short.length,
            iterations=found.iterations,
            checks=found.checks,
        )
        certificate = None
        for trajectory in self._timed(points, limits, space, watch):
            with watch("certify"):
                rows = np.concatenate((points[:1], trajectory.q))
                certificate = self.proofs.certify(rows, tolerance=ends.tolerance, curved=True)
            if certificate.proved:
                return replace(outcome, status=Status.FINISHED, trajectory=trajectory, certificate=certificate)
        return replace(outcome, reason=_unproved(certificate), path=None, certificate=certificate)

    def _timed(self, points: Array, limits: Limits, space: EdgeSpace, watch: _Watch) -> Iterator[Trajectory]:
        """The motion with its corners rounded where that is free, then with a stop at each corner."""
        period, settings = self.settings.period, self.settings.timing
        kernel, environment = self.world.kernel, self.world.environment

        def free(rows: Array) -> NDArray[np.bool_]:
            return kernel.free(rows, environment, inflation=space.inflation)

        with watch("timing"):
            rounded = time_path(points, limits, free=free, period=period, settings=settings)
        if rounded is not None:
            yield rounded.trajectory
        with watch("timing"):
            legs = [time_path(np.stack(pair), limits, period=period, settings=settings) for pair in pairwise(points)]
        rows = [leg.trajectory.q for leg in legs if leg is not None]
        if len(rows) == len(legs):
            yield Trajectory(period, np.concatenate(rows))

    # -- start and goals --------------------------------------------------------------------------------------------

    def _ends(self, start: Array, goals: Array) -> tuple[_Ends | None, str]:
        """Start and usable goals, repaired where they are wrong by a hair, or why there are none."""
        limits, notes = self.robot.arm_limits, []
        inside, problem = within_limits(start, limits, "start")
        if problem:
            return None, problem
        if not np.array_equal(inside, start):
            notes.append("start moved inside its limits")
        room = gap(self.world, inside)
        away = inside if room >= 0.0 else freed(self.world, inside, limits)
        if away is None:
            return None, f"start: {self._contact(inside)}"
        if away is not inside:
            notes.append(f"start taken out of a contact of {-1e3 * room:.2g} mm")
        usable, rooms, problems = [], [], []
        for k, goal in enumerate(goals):
            name = "goal" if len(goals) == 1 else f"goal {k}"
            at, problem = within_limits(goal, limits, name)
            here = gap(self.world, at)
            free = at if here >= 0.0 or problem else freed(self.world, at, limits)
            if problem or free is None:
                problems.append(problem or f"{name}: {self._contact(at)}")
                continue
            if not np.array_equal(free, goal):
                notes.append(f"{name} moved by {np.abs(free - goal).max():.2g} rad, out of its limits or a contact")
            usable.append(free)
            rooms.append(max(here, 0.0))
        if not usable:
            return None, "; ".join(problems[:2])
        left = inside if away is not inside else None
        tolerance = _ROUNDING if left is None else DEEPEST + _ROUNDING
        return _Ends(away, np.stack(usable), left, min(max(room, 0.0), max(rooms)), tolerance, "; ".join(notes)), ""

    def _contact(self, q: Array) -> str:
        contact = self.world.first_contact(q)
        if contact is None:
            return "in contact by less than rounding"
        return f"{contact.a} and {contact.b} overlap by {1e3 * contact.depth:.2g} mm"

    def _given(self, values: ArrayLike, what: str, count: int | None) -> Array:
        """Finite configurations, shape (k, n)."""
        array = np.atleast_2d(np.asarray(values, dtype=np.float64))
        n = len(self.robot)
        if array.ndim != 2 or array.shape[1] != n or not len(array) or count not in (None, len(array)):
            raise InvalidInput(f"{what}: expected {n} joint values each, got an array of shape {np.shape(values)}")
        if not np.isfinite(array).all():
            bad = int(np.argmin(np.isfinite(array).all(axis=0)))
            raise InvalidInput(f"{what}: joint {self.robot.joint_names[bad]!r} is not a finite number")
        return array


def _unproved(certificate: Certificate | None) -> str:
    if certificate is None:
        return "a path was found, but it could not be timed"
    return (
        f"a path was found, but the motion along it was not proved free: {1e3 * certificate.nearest:.3g} mm at row "
        f"{certificate.row:.1f}"
    )


@dataclass(frozen=True, eq=False)
class _Ends:
    """Between what the search looks.

    Attributes:
        start: A free configuration, shape (n,).
        goals: Free configurations, shape (k, n).
        left: Where the arm really is, if that had to be repaired.
        room: Least distance of start and of the clearest goal to anything [m].
        tolerance: Overlap that proofs tolerate [m].
        repaired: What was repaired.
    """

    start: Array
    goals: Array
    left: Array | None
    room: float
    tolerance: float
    repaired: str


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
