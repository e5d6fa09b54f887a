"""How a motion planner fares on files of problems: times, lengths, durations, and an independent look at every motion.

The planner comes in as a function, so that nothing here knows it: what it returns is judged from its waypoints and rows
alone, by fine resampling of the given spheres and by finite differences.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from praxia.core.errors import InvalidInput
from praxia.evaluation.fine_resampling import FineResampling, Touch
from praxia.evaluation.motion_check import MotionCheck, check_motion
from praxia.evaluation.motion_peers import PERIOD, Attempt, Peer
from praxia.evaluation.toppra_timing import curve_through, has_toppra, toppra_along
from praxia.motion_planning.obstacle_file import Problem
from praxia.robots import Robot
from praxia.robots.sphere_model import SphereModel

__all__ = ["OURS", "Measured", "MotionBench", "Planner", "Told", "details", "rows", "save", "summary"]

OURS = "ours"

Planner = Callable[[Problem], Callable[[], Attempt]]
"""Problem -> what solves it when called: whatever is made once per scene is made before anything is measured."""

Told = Callable[[str, int, int], None]
"""Called with the part of the work, how much of it is done, and how much there is."""

_QUANTILES = {"median": 50.0, "p95": 95.0, "p99": 99.0, "max": 100.0}


@dataclass(frozen=True, eq=False)
class Measured:
    """One problem, what one planner made of it, and what was found by looking at that.

    Attributes:
        group: Class of the problem.
        planner: `OURS` or the name of a peer.
        problem: The problem.
        invalid: Why the problem cannot be solved; "" where its start and goals are free on the given spheres.
        attempt: Path, motion and times.
        touch: Fine resampling of the motion, or of the path where it is not timed; None without one.
        limits: Finite differences of the motion at 1 kHz; None where it is not timed.
        ratio: Duration of our motion over toppra's: on the identical curve for ours, on its own spline for toppra.
    """

    group: str
    planner: str
    problem: Problem
    invalid: str
    attempt: Attempt
    touch: Touch | None = None
    limits: MotionCheck | None = None
    ratio: float | None = None


class MotionBench:
    """Problems of one robot.

    Args:
        robot: Arm with the limits that motions keep.
        spheres: Its geometry, as given.
        problems: Class -> problems.
        planner: What is measured.
        peers: Name -> peer, measured on the same problems, one after another with ours.
    """

    def __init__(
        self,
        robot: Robot,
        spheres: SphereModel,
        problems: Mapping[str, Sequence[Problem]],
        planner: Planner,
        peers: Mapping[str, Peer] | None = None,
    ) -> None:
        for group, several in problems.items():
            for problem in several:
                if len(problem.start) != len(robot):
                    raise InvalidInput(
                        f"problem {problem.index} of {group!r} has {len(problem.start)} joints, "
                        f"but the robot {robot.name!r} has {len(robot)}"
                    )
        self._robot, self._problems, self._planner, self._peers = robot, problems, planner, dict(peers or {})
        self._look = FineResampling(robot.chain, spheres)
        self._toppra = has_toppra()

    def run(self, told: Told = lambda part, done, total: None) -> list[Measured]:
        """Every problem by ours and by each peer: all planned first, one planner after another, looked at afterwards.

        What looks at motions touches a lot of memory; between two plans it would be measured with them.
        """
        found = self._checked(told)
        valid = [m for m in found if not m.invalid]
        ours = self._planned(valid, told)
        attempts = {OURS: ours}
        for name, peer in self._peers.items():
            attempts[name] = []
            for m, mine in zip(valid, ours, strict=True):
                attempts[name].append(peer.attempt(m.problem, mine))
                told(name, len(attempts[name]), len(valid))
        results = [m for m in found if m.invalid]
        total = len(attempts) * len(valid)
        for name, several in attempts.items():
            for m, attempt, mine in zip(valid, several, ours, strict=True):
                results.append(self._looked_at(replace(m, planner=name, attempt=attempt), mine))
                told("judged", len(results) - len(found) + len(valid), total)
        order = {id(m.problem): k for k, m in enumerate(found)}
        return sorted(results, key=lambda m: order[id(m.problem)])

    def _checked(self, told: Told) -> list[Measured]:
        total, found = sum(map(len, self._problems.values())), []
        for group, several in self._problems.items():
            for problem in several:
                invalid = self._invalid(problem)
                found.append(Measured(group, OURS, problem, invalid, Attempt(invalid)))
                told("problems", len(found), total)
        return found

    def _planned(self, valid: Sequence[Measured], told: Told) -> list[Attempt]:
        ready = [self._planner(m.problem) for m in valid]
        attempts: list[Attempt] = []
        for solve in ready[:1]:  # unmeasured: what is compiled or loaded on the first call
            solve()
        gc.collect()
        gc.disable()  # as timeit does
        try:
            for solve in ready:
                attempts.append(solve())
        finally:
            gc.enable()
        told(OURS, len(attempts), len(attempts))
        return attempts

    def _looked_at(self, measured: Measured, ours: Attempt) -> Measured:
        attempt = measured.attempt
        motion = attempt.waypoints if attempt.rows is None else attempt.rows
        if motion is None:
            return measured
        limits = None
        if attempt.rows is not None:
            at_rest = np.concatenate([attempt.rows, np.repeat(attempt.rows[-1:], 3, axis=0)])
            limits = check_motion(at_rest, self._robot.arm_limits, PERIOD * 1e-9)
        touch = self._look.along(motion, measured.problem.obstacles)
        yardstick = self._along_ours(ours) if measured.planner == OURS else attempt.duration
        ratio = ours.duration / yardstick if ours.duration and yardstick else None
        return replace(measured, touch=touch, limits=limits, ratio=ratio)

    def _along_ours(self, ours: Attempt) -> float | None:
        """Duration of toppra's motion along the curve of ours [s]; None where there is none."""
        if not self._toppra or ours.rows is None:
            return None
        found = toppra_along(*curve_through(ours.rows), self._robot.arm_limits)
        return found.duration if found is not None else None

    def _invalid(self, problem: Problem) -> str:
        """Why the start, or every goal, is not free; "" where the problem is valid."""
        reasons = []
        for name, q in (("start", problem.start), *(("goal", goal) for goal in problem.goals)):
            touch = self._look.along(np.stack([q, q]), problem.obstacles)
            worst = min(touch.obstacle, touch.itself, key=lambda closest: closest.gap)
            reasons.append(f"{name}: {' in '.join(worst.pair)}, {touch.depth * 1e3:.2f} mm" if touch.penetrates else "")
        if reasons[0]:
            return reasons[0]
        return "" if any(not reason for reason in reasons[1:]) else reasons[1]


def summary(measured: Sequence[Measured], planner: str = OURS) -> dict[str, object]:
    """{classes: {name: row}, all: row} of one planner; rows as in `rows`."""
    return _by_class(measured, planner, rows)


def details(measured: Sequence[Measured], planner: str = OURS) -> dict[str, object]:
    """{classes: {name: detail}, all: detail}: what the rows leave out.

    A detail has the largest share of each limit that any motion uses, the clearance kept (median and least), the
    deepest penetration, the largest ratio of durations, and the problems that were invalid, unsolved or penetrate.
    """
    return _by_class(measured, planner, _detail)


def rows(measured: Sequence[Measured]) -> dict[str, Any]:
    """The figures of one class: counts, quantiles of the times [us], means of the rest over the solved problems."""
    valid = [m for m in measured if not m.invalid]
    solved = [m for m in valid if m.attempt.solved]
    return {
        "valid": len(valid),
        "solved": len(solved),
        "penetrations": sum(m.touch is not None and m.touch.penetrates for m in solved),
        "plan_us": _times([m.attempt.plan for m in solved]),
        "path_us": _times([m.attempt.path for m in solved]),
        "total_us": _times([m.attempt.total for m in solved]),
        "length": _mean([m.attempt.length for m in solved]),
        "duration": _mean([m.attempt.duration for m in solved]),
        "duration_ratio": _mean([m.ratio for m in solved]),
    }


def save(folder: Path, measured: Measured, robot: Robot) -> None:
    """Write one motion as `CLASS_INDEX.npz` (docs/bench_motion.md); nothing where there is none."""
    rows_, problem = measured.attempt.rows, measured.problem
    if rows_ is None or measured.attempt.waypoints is None:
        return
    arrays: dict[str, Any] = {
        "q": rows_,
        "period": np.float64(PERIOD * 1e-9),
        "start": problem.start,
        "goal": problem.goals,
        "class": np.str_(measured.group),
        "index": np.int64(problem.index),
        "waypoints": measured.attempt.waypoints,
        "joint_names": np.array(robot.joint_names),
    }
    np.savez_compressed(folder / f"{measured.group}_{problem.index:04d}.npz", **arrays)


def _by_class(measured: Sequence[Measured], planner: str, of: Callable[[Sequence[Measured]], Any]) -> dict[str, object]:
    mine = [m for m in measured if m.planner == planner]
    groups = list(dict.fromkeys(m.group for m in mine))
    return {"classes": {group: of([m for m in mine if m.group == group]) for group in groups}, "all": of(mine)}


def _detail(measured: Sequence[Measured]) -> dict[str, object]:
    solved = [m for m in measured if m.attempt.solved]
    touches = [m.touch for m in solved if m.touch is not None]
    checks = [m.limits for m in solved if m.limits is not None]
    gaps = [t.obstacle.gap for t in touches if np.isfinite(t.obstacle.gap)]
    ratios = [m.ratio for m in solved if m.ratio is not None]
    return {
        "largest": {q: max((c.largest[q] for c in checks), default=None) for q in ("velocity", "acceleration", "jerk")},
        "clearance": {"median": float(np.median(gaps)), "min": min(gaps)} if gaps else None,
        "deepest": max((t.depth for t in touches), default=None),
        "duration_ratio_max": max(ratios, default=None),
        "samples": sum(t.samples for t in touches),
        "invalid": [_told(m, m.invalid) for m in measured if m.invalid],
        "unsolved": [_told(m, m.attempt.reason) for m in measured if not m.invalid and not m.attempt.solved],
        "penetrating": [_told(m, _where(m.touch)) for m in solved if m.touch is not None and m.touch.penetrates],
    }


def _told(measured: Measured, reason: str) -> dict[str, object]:
    return {"class": measured.group, "index": measured.problem.index, "reason": reason}


def _where(touch: Touch) -> str:
    worst = min(touch.obstacle, touch.itself, key=lambda closest: closest.gap)
    return f"{' in '.join(worst.pair)} by {-worst.gap * 1e3:.4f} mm after {worst.at:.1%} of the way"


def _times(seconds: Sequence[float | None]) -> dict[str, float] | None:
    known = [1e6 * s for s in seconds if s is not None]
    return {name: float(np.percentile(known, q)) for name, q in _QUANTILES.items()} if known else None


def _mean(values: Sequence[float | None]) -> float | None:
    known = [v for v in values if v is not None]
    return float(np.mean(known)) if known else None
