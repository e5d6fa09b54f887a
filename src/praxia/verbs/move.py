"""`praxia move`: a timed, certified motion between configurations or to a pose, for any arm among any obstacles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import numpy as np
import tyro
from rich.console import Console

from praxia.core.arrays import Array
from praxia.core.errors import unknown
from praxia.core.limits import Limits
from praxia.core.motion import Trajectory
from praxia.verbs.options import console, parse, print_json, write_line
from praxia.verbs.trajectory_text import FORMATS, document, timed_rows, trajectory_text

if TYPE_CHECKING:
    from praxia.motion_planning.planned_motion import PlannedMotion
    from praxia.verbs.move_request import Request

__all__ = ["MoveSettings", "main"]

STAGES = {"plan": "search", "shortcut": "shortcut", "certify": "proof", "timing": "timing", "total": "in all"}
"""Entry of `PlannedMotion.seconds` -> what it is called."""


@dataclass(frozen=True)
class MoveSettings:
    """Plan a motion from rest to rest: free of collisions between its samples too, within all limits. Nothing moves.

    Example: praxia move --start home --goal panda_joint1=1.2 panda_joint4=-2.0 --format csv

    Attributes:
        robot: MJCF or URDF file, or a built-in robot; panda where omitted.
        srdf: Pairs of links that may touch; the SRDF of the same robot beside a URDF where omitted.
        limits: Limits file; the one beside the model where omitted.
        tip: Site or body of the tool frame.
        packages: Folder in which the packages of package:// addresses lie.
        velocity: Speed limit of every joint [rad/s or m/s] instead of the robot's.
        acceleration: Acceleration limit of every joint [rad/s^2] instead of the robot's.
        jerk: Jerk limit of every joint [rad/s^3] instead of the robot's.
        scene: A built-in scene or a TOML file, with its robot, as it stands at the beginning.
        obstacles: Files of obstacles in the robot's base (docs/obstacles.md).
        problem: File of planning problems: start, goal and obstacles come from it.
        index: Which problem of the file.
        cylinders: Read cylinders as what they are, or as the capsule around their axis.
        margin: Distance to keep from everything [m].
        start: A number per joint [rad or m], or JOINT=NUMBER ..., or home; home where omitted.
        goal: As start.
        pose: Where the tool should go in the base: x y z [m], or x y z qw qx qy qz.
        line: Carry the tool straight to the pose.
        via: Carry the tool on the circle through this point x y z [m] to the pose.
        upright: Keep the tool within so many degrees of its direction at the start.
        tool_speed: Largest speed of the tool [m/s].
        torque: Keep to the torque limits of the joints as well, by inverse dynamics of the empty-handed arm.
        planner: rrt, anytime (a shorter path for more time), optimise (a smooth one), or ompl:NAME.
        seed: Of the search; equal seeds give equal motions.
        format: Print the motion as json, csv, or ros (the fields of trajectory_msgs/JointTrajectory).
        every: Print only every so-manyth row, and the last.
        out: File for the motion; its ending .csv or .json says how, unless --format does.
        json: Print one JSON object with the outcome, the motion and all figures, and nothing else.
    """

    robot: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    srdf: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    limits: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    tip: str = ""
    packages: Annotated[str, tyro.conf.arg(metavar="FOLDER")] = ""
    velocity: float | None = None
    acceleration: float | None = None
    jerk: float | None = None
    scene: str = ""
    obstacles: Annotated[tuple[str, ...], tyro.conf.arg(metavar="FILE...")] = ()
    problem: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    index: int = 0
    cylinders: str = "cylinder"
    margin: float = 0.0
    start: Annotated[tuple[str, ...], tyro.conf.arg(metavar="Q...")] = ()
    goal: Annotated[tuple[str, ...], tyro.conf.arg(metavar="Q...")] = ()
    pose: Annotated[tuple[str, ...], tyro.conf.arg(metavar="X...")] = ()
    line: bool = False
    via: Annotated[tuple[str, ...], tyro.conf.arg(metavar="X...")] = ()
    upright: float | None = None
    tool_speed: float | None = None
    torque: bool = False
    planner: str = "rrt"
    seed: int = 0
    format: str = ""
    every: int = 1
    out: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    json: bool = False


def main(arguments: Sequence[str]) -> int:
    """Plan and print; 0 with a motion, 1 where there is none, 2 where the question makes no sense."""
    settings = parse(MoveSettings, arguments, "move")
    form = _form(settings)
    # Kernels and kinematics are loaded only now, so that a wrong option or `--help` is answered at once.
    from praxia.verbs.move_request import request

    wanted = request(settings)
    motion = _planned(settings, wanted)
    rows = None
    if motion.trajectory is not None:
        rows = timed_rows(wanted.robot.joint_names, _departure(motion, wanted), motion.trajectory, every=settings.every)
    if settings.out and rows is not None:
        Path(settings.out).write_text(trajectory_text(rows, form or "json"), encoding="utf-8")
    if settings.json:
        print_json({**_outcome(settings, wanted, motion), "trajectory": None if rows is None else document(rows)})
    elif settings.format and rows is not None and not settings.out:
        print(trajectory_text(rows, form), end="")
        _show(console(errors=True), settings, wanted, motion)
    else:
        _show(console(), settings, wanted, motion)
    return 0 if motion.trajectory is not None else 1


def _form(settings: MoveSettings) -> str:
    """The format asked for, by name or by the ending of the file; "" for none."""
    if settings.format:
        if settings.format not in FORMATS:
            raise unknown("format", settings.format, FORMATS)
        return settings.format
    ending = Path(settings.out).suffix.removeprefix(".").lower()
    if settings.out and ending not in ("csv", "json"):
        raise unknown("ending of --out", ending, ("csv", "json"))
    return ending


def _planned(settings: MoveSettings, wanted: Request) -> PlannedMotion:
    from praxia.verbs.move_ways import planned

    return planned(settings, wanted)


def _departure(motion: PlannedMotion, wanted: Request) -> Array:
    """Where the motion departs: the start, put right by a hair where that was needed."""
    return wanted.start if motion.path is None else motion.path.waypoints[0]


def _outcome(settings: MoveSettings, wanted: Request, motion: PlannedMotion) -> dict[str, Any]:
    """What came of the request, without the rows of the motion."""
    certificate, path, trajectory = motion.certificate, motion.path, motion.trajectory
    return {
        "status": motion.status.value,
        "reason": motion.reason,
        "repaired": motion.repaired,
        "robot": wanted.robot.name,
        "joint_names": list(wanted.robot.joint_names),
        "planner": settings.planner,
        "seed": settings.seed,
        "obstacles": len(wanted.obstacles) + (0 if wanted.scene is None else len(wanted.scene.objects)),
        "start": wanted.start,
        "goal": None if path is None else path.waypoints[-1],
        "waypoints": None if path is None else path.waypoints,
        "length": None if path is None else path.length,
        "duration": None if trajectory is None else trajectory.duration,
        "period": None if trajectory is None else trajectory.period * 1e-9,
        "shares": {} if trajectory is None else _shares(trajectory, _departure(motion, wanted), wanted),
        "certificate": None
        if certificate is None
        else {
            "proved": certificate.proved,
            "nearest": certificate.nearest,
            "closest": certificate.closest,
            "samples": certificate.samples,
            "tolerance": certificate.tolerance,
        },
        "iterations": motion.iterations,
        "checks": motion.checks,
        "seconds": dict(motion.seconds),
        "notes": list(wanted.choice.notes),
    }


def _shares(trajectory: Trajectory, start: Array, wanted: Request) -> dict[str, dict[str, object]]:
    """Largest share of each limit that the rows use, by backward differences from rest, and the joint that does."""
    limits: Limits = wanted.robot.arm_limits
    h = trajectory.period * 1e-9
    rows = np.concatenate([np.repeat(start[None], 3, axis=0), trajectory.q, np.repeat(trajectory.q[-1:], 3, axis=0)])
    found: dict[str, dict[str, object]] = {}
    for order, quantity in enumerate(("velocity", "acceleration", "jerk"), start=1):
        used = np.abs(np.diff(rows, n=order, axis=0)).max(axis=0) / h**order / getattr(limits, quantity)
        worst = int(np.argmax(used))
        found[quantity] = {"share": float(used[worst]), "joint": wanted.robot.joint_names[worst]}
    return found


def _show(out: Console, settings: MoveSettings, wanted: Request, motion: PlannedMotion) -> None:
    """The outcome for people."""
    told: Mapping[str, Any] = _outcome(settings, wanted, motion)
    for note in told["notes"]:
        write_line(out, f"note: {note}", hang=6, style="dim")
    if motion.repaired:
        write_line(out, f"put right: {motion.repaired}", hang=11, style="yellow")
    if motion.trajectory is None or motion.path is None:
        write_line(out, f"no motion, {told['status']}: {told['reason']}", hang=2, style="bold red")
        return
    rows, period = len(motion.trajectory.q), told["period"]
    write_line(out, f"{told['duration']:.3f} s of motion: {rows} rows of {period * 1e3:g} ms", style="bold green")
    corners = len(motion.path.waypoints)
    amid = f"{told['obstacles']} obstacle{'s' if told['obstacles'] != 1 else ''}"
    _row(out, "robot", f"{told['robot']}, {len(wanted.robot)} joints, among {amid}")
    _row(out, "path", f"{corners} waypoints, {told['length']:.3f} rad long, found in {told['iterations']} iterations")
    certificate = told["certificate"]
    if certificate is not None and certificate["proved"]:
        nearest, tolerance = 1e3 * certificate["closest"], 1e3 * certificate["tolerance"]
        proof = f"no collision between rows either, nearest {nearest:.2f} mm beyond the margin at its samples"
        if tolerance > 0.01:
            proof = f"nothing is touched by more than {tolerance:.2f} mm, between rows either"
        _row(out, "proved", f"{proof} ({certificate['samples']} samples)")
    shares = [f"{name} {one['share']:.1%} ({one['joint']})" for name, one in told["shares"].items()]
    _row(out, "limits used", ", ".join(shares))
    times = [f"{STAGES.get(name, name)} {seconds * 1e3:.2f}" for name, seconds in told["seconds"].items()]
    _row(out, "time [ms]", ", ".join(times))
    _row(out, "ends at", " ".join(f"{value:.4f}" for value in motion.trajectory.q[-1]))
    if settings.out:
        _row(out, "written to", settings.out)
    elif not settings.format:
        write_line(out, "--format csv, json or ros prints the motion; --out FILE writes it", style="dim")


def _row(out: Console, name: str, text: str) -> None:
    write_line(out, f"  {name:<12} {text}", hang=15)
