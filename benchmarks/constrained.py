"""How many random problems with an upright tool are solved, how fast, and whether the tolerance holds everywhere.

Besides, the inverse kinematics that goals come from: compiled against plain.

Each problem: an arm among random boxes, a start and a goal that are drawn at random, projected into the tolerance, and
kept where the arm is free there with some room. Nothing proves that a path exists between them.

The judge of the tolerance shares nothing with the planner: it reads the joints from the URDF itself, and resamples
every straight segment between the returned waypoints in float64 at 0.0005 rad. Penetrations are looked for at the same
spacing, by `praxia.evaluation.fine_resampling`; they are what is left to the certificate that comes after the search.

    python benchmarks/constrained.py --robot panda_spherized.urdf --srdf panda.srdf --out benchmarks/constrained.json
"""

from __future__ import annotations

import argparse
import itertools
import json
import platform
import sys
import time
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path as File

import numpy as np

from praxia.core.geometry import Pose
from praxia.evaluation.fine_resampling import FineResampling
from praxia.motion_planning.constrained import AxisConstraint, ConstrainedSettings, plan_constrained
from praxia.motion_planning.kernel import Environment, Kernel
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind
from praxia.motion_planning.search import EdgeSpace
from praxia.motion_planning.sphere_world import CheckAddresses
from praxia.robots import Robot
from praxia.robots.batched_ik import solve_ik_compiled
from praxia.robots.inverse_kinematics import solve_ik
from praxia.robots.limits_file import Entry
from praxia.robots.spheres import sphere_model

TOLERANCE = np.radians(5.0)
RESAMPLED = 0.0005  # [rad], Euclidean
STEP, INFLATION = 0.02, 0.002  # of the planner's own collision checks: [rad] between samples, [m] kept besides
ROOM = 0.01  # [m] that starts and goals keep
LOOKED_AT = 4  # of so many paths one is looked at for penetrations, which takes longest
BOXES = (6, 17)  # from, to below
AXES = {"down": ([0.0, 0.0, 1.0], [0.0, 0.0, -1.0]), "cup": ([1.0, 0.0, 0.0], [0.0, 0.0, 1.0])}
"""Name -> axis of the last link, direction in the base: a hand pointing down; a hand that holds a cup from the side."""


@dataclass(frozen=True)
class Problem:
    """Boxes with their poses, a start and a goal (n,)."""

    boxes: list[Obstacle]
    start: np.ndarray
    goal: np.ndarray


class Judge:
    """Forward kinematics and spheres of a URDF, written out without the library."""

    def __init__(self, urdf: File, joints: tuple[str, ...]) -> None:
        root = ET.parse(urdf).getroot()
        found = {joint.get("name"): joint for joint in root.iter("joint")}
        self.origin = [_origin(found[name].find("origin")) for name in joints]
        self.axis = [np.array([float(x) for x in found[name].find("axis").get("xyz").split()]) for name in joints]

    def rotations(self, q: np.ndarray) -> np.ndarray:
        """Orientation of the last link at configurations (k, n): (k, 3, 3), by Rodrigues' formula."""
        R = np.tile(np.eye(3), (len(q), 1, 1))
        for i, (X, (x, y, z)) in enumerate(zip(self.origin, self.axis, strict=True)):
            K = np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
            s, c = np.sin(q[:, i])[:, None, None], np.cos(q[:, i])[:, None, None]
            R = R @ X[:3, :3] @ (np.eye(3) + s * K + (1.0 - c) * (K @ K))
        return R

    def largest_angle(self, waypoints: np.ndarray, axis: list[float], direction: list[float]) -> tuple[float, int]:
        """Largest angle [rad] between axis and direction on the straight segments, and how many rows were looked at."""
        largest, rows = 0.0, 0
        for a, b in itertools.pairwise(waypoints):
            share = np.linspace(0.0, 1.0, int(np.ceil(np.linalg.norm(b - a) / RESAMPLED)) + 1)[:, None]
            v = self.rotations(a + share * (b - a)) @ np.array(axis)
            angle = np.arctan2(np.linalg.norm(np.cross(v, direction), axis=1), v @ np.array(direction))
            largest, rows = max(largest, float(angle.max())), rows + len(share)
        return largest, rows


def _origin(element: ET.Element | None) -> np.ndarray:
    X = np.eye(4)
    if element is not None:
        X[:3, 3] = [float(x) for x in element.get("xyz", "0 0 0").split()]
        r, p, y = (float(x) for x in element.get("rpy", "0 0 0").split())
        Rx = np.array([[1, 0, 0], [0, np.cos(r), -np.sin(r)], [0, np.sin(r), np.cos(r)]])
        Ry = np.array([[np.cos(p), 0, np.sin(p)], [0, 1, 0], [-np.sin(p), 0, np.cos(p)]])
        Rz = np.array([[np.cos(y), -np.sin(y), 0], [np.sin(y), np.cos(y), 0], [0, 0, 1]])
        X[:3, :3] = Rz @ Ry @ Rx
    return X


def problem(robot: Robot, kernel: Kernel, judge: Judge, axis: str, rng: np.random.Generator) -> Problem:
    """One random problem."""
    while True:
        boxes = [_box(i, rng) for i in range(rng.integers(*BOXES))]
        world = Environment(boxes)
        start, goal = (_upright(robot, kernel, world, judge, axis, rng) for _ in range(2))
        if start is not None and goal is not None and np.linalg.norm(goal - start) > 1.0:
            return Problem(boxes, start, goal)


def _box(i: int, rng: np.random.Generator) -> Obstacle:
    turn, distance = rng.uniform(-np.pi, np.pi), rng.uniform(0.3, 0.8)
    p = np.array([distance * np.cos(turn), distance * np.sin(turn), rng.uniform(-0.1, 0.9)])
    quat_wxyz = rng.normal(size=4)
    half = tuple(rng.uniform(0.02, 0.12, 3).tolist())
    return Obstacle(f"box{i}", ObstacleKind.BOX, Pose(p, quat_wxyz / np.linalg.norm(quat_wxyz)), half)


def _upright(
    robot: Robot, kernel: Kernel, world: Environment, judge: Judge, axis: str, rng: np.random.Generator
) -> np.ndarray | None:
    """A free configuration inside the tolerance; None after a thousand draws."""
    limits = robot.arm_limits
    v, d = (np.array(x) for x in AXES[axis])
    for _ in range(1000):
        q = _straightened(judge, rng.uniform(limits.lower, limits.upper), v, d, rng.uniform(0.0, 0.9 * TOLERANCE))
        inside = q is not None and (q >= limits.lower).all() and (q <= limits.upper).all()
        if inside and kernel.free(q, world, inflation=ROOM)[0]:
            return q
    return None


def _straightened(
    judge: Judge, q: np.ndarray, axis: np.ndarray, direction: np.ndarray, angle: float
) -> np.ndarray | None:
    """`q` after Newton steps by finite differences until its axis is within `angle` of the direction."""
    for _ in range(15):
        rows = np.vstack([q, q + 1e-6 * np.eye(len(q))])
        angles = np.arccos(np.clip(judge.rotations(rows) @ axis @ direction, -1.0, 1.0))
        if angles[0] <= angle + 1e-3:
            return q
        gradient = (angles[1:] - angles[0]) / 1e-6
        if gradient @ gradient < 1e-4:
            return None
        q = q - gradient * min((angles[0] - angle) / (gradient @ gradient), 0.5 / np.abs(gradient).max())
    return None


def measure(robot: Robot, kernel: Kernel, judge: Judge, axis: str, count: int, seed: int) -> dict[str, object]:
    """The figures of one class of problems."""
    constraint = AxisConstraint(*(np.array(v) for v in AXES[axis]), float(TOLERANCE))
    seconds, lengths, iterations, unsolved, angles, rows, points = [], [], [], [], [], 0, []
    touches = FineResampling(robot.chain, kernel.spheres)
    depths = []
    for index in range(count):
        task = problem(robot, kernel, judge, axis, np.random.default_rng([seed, index]))
        world = Environment(task.boxes)
        check = CheckAddresses(kernel.edge, kernel.rows, world.address(kernel.form.precision))
        space = EdgeSpace(check, len(robot), step=STEP, inflation=INFLATION)
        if index == 0:  # what is compiled or loaded once is not the first problem's
            plan_constrained(robot, constraint, space, task.start, task.goal, seed=index)
        begun = time.process_time()
        found = plan_constrained(robot, constraint, space, task.start, task.goal, seed=index)
        seconds.append(time.process_time() - begun)
        if found.path is None:
            unsolved.append(index)
            continue
        angle, looked = judge.largest_angle(found.path.waypoints, *AXES[axis])
        angles.append(angle)
        rows += looked
        lengths.append(found.cost)
        iterations.append(found.iterations)
        points.append(len(found.path.waypoints))
        if index % LOOKED_AT == 0:
            depths.append(touches.along(found.path.waypoints, task.boxes).depth)
    ms = 1e3 * np.array(seconds)
    return {
        "problems": count,
        "solved": count - len(unsolved),
        "unsolved": unsolved,
        "largest_angle_deg": float(np.degrees(max(angles))),
        "beyond_tolerance": int(sum(a > TOLERANCE for a in angles)),
        "resampled_rows": rows,
        "looked_at_for_penetrations": len(depths),
        "penetrations": int(sum(d > 1e-6 for d in depths)),
        "deepest_m": float(max(depths)),
        "cpu_ms": {name: float(np.percentile(ms, p)) for name, p in (("median", 50), ("p95", 95), ("max", 100))},
        "without_sampling": int(sum(i == 0 for i in iterations)),
        "iterations": {"median": float(np.median(iterations)), "max": int(max(iterations))},
        "length_median": float(np.median(lengths)),
        "waypoints_median": float(np.median(points)),
    }


def measure_ik(robot: Robot, count: int, seed: int) -> dict[str, object]:
    """Inverse kinematics to 1e-4 from 32 random starting points, compiled and plain, on the same poses by turns."""
    lower, upper = robot.arm_limits.lower, robot.arm_limits.upper
    middle = 0.5 * (lower + upper)
    rng = np.random.default_rng(seed)
    seconds: dict[str, list[float]] = {"compiled": [], "plain": []}
    solved = dict.fromkeys(seconds, 0)
    for index in range(count + 1):
        X = robot.fk(rng.uniform(lower, upper))
        seeds = rng.uniform(lower, upper, (32, len(robot)))
        given = {"lower": lower, "upper": upper, "reference": middle, "tolerance": 1e-4}
        for name in seconds:
            begun = time.process_time()
            if name == "compiled":
                found = solve_ik_compiled(robot.chain, X.matrix(), seeds, **given, enough=1, pull=0.1)
            else:
                found = solve_ik(robot.chain, X.matrix(), seeds, **given)
            if index == 0:
                continue  # what is compiled or loaded once is not the first pose's
            seconds[name].append(time.process_time() - begun)
            right = found.found and max(robot.fk(found.solutions[0]).distance(X)) < 2e-4
            solved[name] += bool(right)
    return {
        "poses": count,
        "solved": solved,
        "cpu_us_median": {name: 1e6 * float(np.median(values)) for name, values in seconds.items()},
        "cpu_us_p95": {name: 1e6 * float(np.percentile(values, 95)) for name, values in seconds.items()},
    }


def main() -> int:
    """Measures, shows, and writes where asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--robot", type=File, required=True)
    parser.add_argument("--srdf", type=File)
    parser.add_argument("--problems", type=int, default=1000)
    parser.add_argument("--axes", nargs="+", choices=sorted(AXES), default=sorted(AXES))
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--out", type=File)
    arguments = parser.parse_args()
    rates = Entry("", {"acceleration": 10.0, "jerk": 1000.0}, {})  # not used: paths have no time
    robot = Robot.load(arguments.robot, assumed={"": rates})
    kernel = Kernel.of(robot.chain, sphere_model(robot, arguments.srdf))
    judge = Judge(arguments.robot, robot.joint_names)
    result = {
        "command": f"python benchmarks/constrained.py --robot {arguments.robot.name} --srdf "
        f"{arguments.srdf.name if arguments.srdf else 'none'} --problems {arguments.problems} --seed {arguments.seed}",
        "tolerance_deg": float(np.degrees(TOLERANCE)),
        "resampled_at_rad": RESAMPLED,
        "settings": ConstrainedSettings().__dict__,
        "classes": {
            axis: measure(robot, kernel, judge, axis, arguments.problems, arguments.seed) for axis in arguments.axes
        },
        "ik": measure_ik(robot, arguments.problems, arguments.seed),
        "machine": {"processor": platform.processor() or platform.machine(), "python": platform.python_version()},
    }
    text = json.dumps(result, indent=2)
    sys.stdout.write(text + "\n")
    if arguments.out:
        arguments.out.write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
