"""How long motions take, and how long it takes to time them, against toppra on the same waypoints.

Waypoints are what the planner hands to the timing: found and shortened paths of the problems in the files. Two sets of
limits: those published for the Panda, and 5 rad/s^2 with 100 rad/s^3 on every joint, where the limit of jerk is felt.

    python benchmarks/timing_peers.py --robot panda_spherized.urdf --srdf panda.srdf --problems panda_cage.json.gz ...
"""

from __future__ import annotations

import json
import platform
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import toppra
import tyro
from toppra import algorithm, constraint

from praxia.core.arrays import Array
from praxia.core.limits import Limits
from praxia.motion_planning.obstacle_file import Problem, read_problems
from praxia.motion_planning.search import EdgeSpace, plan, shorten
from praxia.motion_planning.sphere_world import SphereWorld
from praxia.motion_planning.time_parameterization import Curve, SpeedSettings, TimedMotion, TimingSettings, time_path
from praxia.robots import Robot
from praxia.robots.limits_file import Entry
from praxia.robots.spheres import sphere_model

FINE = SpeedSettings(worthwhile=0.0, cells=(64, 600), cell=0.12, gap=5e-4, iterations=60, rounds=8)
GRID = 500  # steps of toppra


@dataclass(frozen=True)
class Options:
    """What to measure.

    Attributes:
        robot: Model with spheres.
        srdf: Which links may touch.
        problems: Problem files.
        period: Time between rows [ns].
        out: Where the result is written; printed only where omitted.
    """

    robot: Path
    srdf: Path
    problems: tuple[Path, ...]
    period: int = 1_000_000
    out: Path | None = None


class Followed(toppra.interpolator.AbstractGeometricPath):  # type: ignore[misc]
    """One of our curves, as toppra asks for it."""

    def __init__(self, curve: Curve) -> None:
        self._curve = curve

    @property
    def dof(self) -> int:
        return int(self._curve.pieces.shape[2])

    @property
    def path_interval(self) -> Array:
        return self._curve.knots[[0, -1]]

    def __call__(self, u: Any, order: int = 0) -> Array:
        values = self._curve(np.atleast_1d(u), order)
        return values[0] if np.isscalar(u) else values


def peer_duration(path: Any, limits: Limits) -> float:
    """Time that toppra finds for a path [s]; it knows no limit of jerk."""
    velocity = constraint.JointVelocityConstraint(np.stack([-limits.velocity, limits.velocity], axis=1))
    acceleration = constraint.JointAccelerationConstraint(
        np.stack([-limits.acceleration, limits.acceleration], axis=1),
        discretization_scheme=constraint.DiscretizationType.Interpolation,
    )
    grid = np.linspace(*path.path_interval, GRID + 1)
    _, speed, _ = algorithm.TOPPRA([velocity, acceleration], path, gridpoints=grid).compute_parameterization(0, 0)
    return float("nan") if speed is None else float(2.0 * np.sum(np.diff(grid) / (speed[1:] + speed[:-1])))


def largest_shares(start: Array, rows: Array, limits: Limits, h: float) -> list[float]:
    """Largest shares of velocity, acceleration and jerk in the differences of rows, rest before and after."""
    difference, found = np.concatenate([np.repeat(start[None], 4, axis=0), rows, np.repeat(rows[-1:], 3, axis=0)]), []
    for limit in (limits.velocity, limits.acceleration, limits.jerk):
        difference = np.diff(difference, axis=0) / h
        found.append(float((np.abs(difference) / limit).max()))
    return found


def measured(points: Array, limits: Limits, world: SphereWorld, period: int) -> dict[str, float]:
    """One path timed by us and by toppra."""

    def ours(settings: TimingSettings | None = None) -> TimedMotion:
        motion = time_path(points, limits, free=world.free, period=period, settings=settings)
        assert motion is not None
        return motion

    motion, seconds = cpu(ours)
    same, peer_seconds = cpu(lambda: sum(peer_duration(Followed(leg.curve), limits) for leg in motion.legs))
    uniform = toppra.SplineInterpolator(np.linspace(0.0, 1.0, len(points)), points)
    chord = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    by_chord = toppra.SplineInterpolator(chord, points)
    bound = ours(TimingSettings(speed=FINE)).duration
    shares = largest_shares(points[0], motion.trajectory.q, limits, period * 1e-9)
    return {
        "waypoints": float(len(points)),
        "stops": float(len(motion.stops)),
        "duration": motion.duration,
        "same_curve": motion.duration / same,
        "own_spline": motion.duration / peer_duration(uniform, limits),
        "own_spline_chord": motion.duration / peer_duration(by_chord, limits),
        "jerk_bound": motion.duration / bound,
        "largest_share": max(shares),
        "cpu_us": 1e6 * seconds,
        "cpu_of_toppra": seconds / peer_seconds,
    }


def cpu(work: Callable[[], Any], repeats: int = 3) -> tuple[Any, float]:
    """What `work` returns and its least CPU time of a few [s]."""
    best = np.inf
    for _ in range(repeats):
        begin = time.process_time()
        result = work()
        best = min(best, time.process_time() - begin)
    return result, best


def summary(rows: list[dict[str, float]]) -> dict[str, dict[str, float]]:
    """Median, 95th and 99th percentile and largest of each figure."""
    ranks = {"median": 50, "p95": 95, "p99": 99, "max": 100}
    return {
        key: {name: round(float(np.nanpercentile([row[key] for row in rows], rank)), 4) for name, rank in ranks.items()}
        for key in rows[0]
    }


def waypoints(problem: Problem, world: SphereWorld, limits: Limits) -> Array | None:
    """The shortened path of a problem, None where there is none or it is one straight line."""
    space = EdgeSpace(world.check, step=0.03, inflation=5e-4, n=len(limits))
    found = plan(space, problem.start, problem.goals, limits.lower, limits.upper, seed=0)
    if found.path is None:
        return None
    points = np.asarray(shorten(space, found.path).waypoints)
    return points if len(points) > 2 else None


def main(options: Options) -> None:
    toppra.setup_logging("ERROR")
    published = Robot.load("panda").arm_limits
    rates = Entry("", {"acceleration": 10.0, "jerk": 1000.0}, {})  # not used: the sets below say
    robot = Robot.load(options.robot, srdf=options.srdf, assumed={"": rates})
    spheres = sphere_model(robot)
    sets = {
        "published": published,
        "5 rad/s^2, 100 rad/s^3": replace(published, acceleration=np.full(7, 5.0), jerk=np.full(7, 100.0)),
    }
    rows: dict[str, dict[str, list[dict[str, float]]]] = {name: {"all": []} for name in sets}
    for file in options.problems:
        for problem in read_problems(file, cylinders="capsule"):
            world = SphereWorld(robot, obstacles=problem.obstacles, spheres=spheres)
            points = waypoints(problem, world, published)
            if points is None:
                continue
            for name, limits in sets.items():
                row = measured(points, limits, world, options.period)
                rows[name]["all"].append(row)
                rows[name].setdefault(file.name.split(".")[0], []).append(row)
    result = {
        "command": "python benchmarks/timing_peers.py --robot panda_spherized.urdf --srdf panda.srdf --problems "
        + " ".join(file.name for file in options.problems),
        "machine": f"{platform.machine()}, Python {platform.python_version()}, one core, CPU time",
        "paths": {name: len(group) for name, group in next(iter(rows.values())).items()},
        "limits": {
            name: {group: summary(found) for group, found in groups.items() if found} for name, groups in rows.items()
        },
    }
    text = json.dumps(result, indent=1)
    print(text)
    if options.out is not None:
        options.out.write_text(text + "\n")


if __name__ == "__main__":
    main(tyro.cli(Options))
