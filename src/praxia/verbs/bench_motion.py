"""`praxia bench motion`: planning problems solved, timed and checked again, beside other people's planners."""

from __future__ import annotations

import os
import platform
import shlex
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import tyro
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from praxia.core.errors import InvalidInput, unknown
from praxia.core.interfaces import Status
from praxia.evaluation.motion_bench import OURS, Measured, MotionBench, Told, details, save, summary
from praxia.evaluation.motion_peers import PEERS, PERIOD, Attempt, Peer, peer
from praxia.evaluation.run_folder import versions
from praxia.execution.events import write_json
from praxia.motion_planning.obstacle_file import Problem, read_problems
from praxia.robots import Robot
from praxia.robots.sphere_model import SphereModel
from praxia.verbs.motion_tables import show_bench
from praxia.verbs.options import console, parse, print_json
from praxia.verbs.robot_choice import RobotChoice, choose_robot, robot_beside

__all__ = ["BenchMotionSettings", "main"]


@dataclass(frozen=True)
class BenchMotionSettings:
    """Measure the motion planner on files of problems, one core, and look at every motion again independently.

    Example: praxia bench motion --problems panda_cage.json.gz --robot panda_spherized.urdf --peers ompl,toppra

    Attributes:
        problems: Problem files (docs/bench_motion.md); each is a class.
        robot: MJCF or URDF file, or a built-in robot; the only URDF beside the problems where omitted, else panda.
        srdf: Pairs of links that may touch; the SRDF of the same robot beside the URDF where omitted.
        limits: Limits file; the one beside the model where omitted.
        velocity: Speed limit of every joint [rad/s or m/s] instead of the robot's.
        acceleration: Acceleration limit of every joint [rad/s^2] instead of the robot's.
        jerk: Jerk limit of every joint [rad/s^3] instead of the robot's.
        peers: What to measure on the same problems: ompl, toppra, vamp, with commas.
        first: Only so many problems of each file; 0 is all.
        cylinders: Read cylinders as what they are, or as the capsule around their axis (as VAMP does).
        seed: Of the search; equal seeds give equal paths.
        save: Folder for every motion, as npz.
        out: File for the result, as JSON.
        json: Print one JSON object instead of text.
    """

    problems: Annotated[tuple[str, ...], tyro.conf.arg(metavar="FILE...")]
    robot: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    srdf: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    limits: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    velocity: float | None = None
    acceleration: float | None = None
    jerk: float | None = None
    peers: str = ""
    first: int = 0
    cylinders: str = "capsule"
    seed: int = 0
    save: Annotated[str, tyro.conf.arg(metavar="DIR")] = ""
    out: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    json: bool = False


def main(arguments: Sequence[str]) -> int:
    """Run the verb; 0 where every valid problem is solved without penetration, 1 where not, 2 for misuse."""
    settings = parse(BenchMotionSettings, arguments, "bench motion")
    names = _peer_names(settings.peers)
    choice = choose_robot(
        settings.robot or robot_beside(settings.problems),
        srdf=settings.srdf,
        limits=settings.limits,
        velocity=settings.velocity,
        acceleration=settings.acceleration,
        jerk=settings.jerk,
    )
    problems = _problems(settings, choice.robot.name)
    spheres = _spheres(choice)
    peers, absent = _peers(names, choice.robot, spheres, settings.seed)
    folder = _folder(settings.save)
    bench = MotionBench(choice.robot, spheres, problems, _planner(choice.robot, spheres, settings.seed), peers)
    with _progress(hidden=settings.json) as told:
        measured = bench.run(told)
    if folder is not None:
        for one in measured:
            if one.planner == OURS:
                save(folder, one, choice.robot)
    document = _document(settings, arguments, choice, measured, peers, absent)
    if settings.out:
        write_json(Path(settings.out), document)
    if settings.json:
        print_json(document)
    else:
        show_bench(console(), document)
    row = document["all"]
    return 0 if row["solved"] == row["valid"] and not row["penetrations"] else 1


def _peer_names(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    for name in names:
        if name not in PEERS:
            raise unknown("peer", name, PEERS)
    return list(dict.fromkeys(names))


def _problems(settings: BenchMotionSettings, robot: str) -> dict[str, Sequence[Problem]]:
    """Class -> its problems."""
    if settings.first < 0:
        raise InvalidInput(f"--first: expected a number >= 0, got {settings.first}")
    found: dict[str, Sequence[Problem]] = {}
    for file in settings.problems:
        name = Path(file).name.removesuffix(".gz").removesuffix(".json").removeprefix(f"{robot}_")
        if name in found:
            raise InvalidInput(f"two problem files are called {name!r}; a class needs a name of its own")
        several = read_problems(file, cylinders=settings.cylinders)
        found[name] = several[: settings.first] if settings.first else several
    return found


def _spheres(choice: RobotChoice) -> SphereModel:
    from praxia.robots.spheres import sphere_model

    return sphere_model(choice.robot, choice.srdf)


def _planner(robot: Robot, spheres: SphereModel, seed: int) -> Callable[[Problem], Callable[[], Attempt]]:
    """Ours: the search, shortcutting, certification and timing of one problem, in a world made for it beforehand."""
    from praxia.motion_planning.sphere_planner import SpherePlanner
    from praxia.motion_planning.sphere_settings import SpherePlannerSettings
    from praxia.motion_planning.sphere_world import SphereWorld

    def prepared(problem: Problem) -> Callable[[], Attempt]:
        world = SphereWorld(robot, obstacles=problem.obstacles, spheres=spheres)
        planner = SpherePlanner(world, SpherePlannerSettings(period=PERIOD))
        return lambda: attempt(planner, problem)

    def attempt(planner: SpherePlanner, problem: Problem) -> Attempt:
        found = planner.plan(problem.start, problem.goals, seed=seed)
        if found.status is not Status.FINISHED or found.path is None or found.trajectory is None:
            return Attempt(f"{found.status.value}: {found.reason}")
        seconds = found.seconds
        return Attempt(
            waypoints=found.path.waypoints,
            rows=np.concatenate([found.path.waypoints[:1], found.trajectory.q]),
            plan=seconds["plan"],
            path=seconds["plan"] + seconds["shortcut"],
            total=seconds["total"],
            duration=found.trajectory.duration,
        )

    return prepared


def _peers(
    names: Sequence[str], robot: Robot, spheres: SphereModel, seed: int
) -> tuple[dict[str, Peer], dict[str, str]]:
    """The peers that can run here, and why each other one cannot."""
    present: dict[str, Peer] = {}
    absent: dict[str, str] = {}
    resolution = _resolution() if names else 0.0
    for name in names:
        try:
            present[name] = peer(name, robot, spheres, resolution=resolution, seed=seed)
        except InvalidInput as error:
            absent[name] = str(error)
    return present, absent


def _resolution() -> float:
    """How densely the search checks edges [rad or m]."""
    from praxia.motion_planning.sphere_settings import SpherePlannerSettings

    return float(SpherePlannerSettings().efforts[0].step)


def _folder(name: str) -> Path | None:
    if not name:
        return None
    folder = Path(name)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@contextmanager
def _progress(*, hidden: bool) -> Iterator[Told]:
    columns = (TextColumn("{task.description:<12}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console(errors=True), disable=hidden) as progress:
        bars: dict[str, TaskID] = {}

        def told(part: str, done: int, total: int) -> None:
            if part not in bars:
                bars[part] = progress.add_task(part, total=total)
            progress.update(bars[part], completed=done, total=total)

        yield told


def _document(
    settings: BenchMotionSettings,
    arguments: Sequence[str],
    choice: RobotChoice,
    measured: Sequence[Measured],
    peers: Mapping[str, Peer],
    absent: Mapping[str, str],
) -> dict[str, Any]:
    limits = choice.robot.arm_limits
    return {
        **summary(measured),
        "peers": {name: summary(measured, name) for name in peers},
        "peers_absent": dict(absent),
        "details": details(measured),
        "peer_details": {name: details(measured, name) for name in peers},
        "command": shlex.join(["praxia", "bench", "motion", *arguments]),
        "seed": settings.seed,
        "robot": choice.robot.name,
        "notes": list(choice.notes),
        "limits": {q: getattr(limits, q).tolist() for q in ("velocity", "acceleration", "jerk")},
        "machine": {
            "system": platform.platform(),
            "cores": os.cpu_count(),
            **versions(),
            **{package: _version(package) for package in ("numba", "llvmlite", "ompl", "toppra")},
        },
    }


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
