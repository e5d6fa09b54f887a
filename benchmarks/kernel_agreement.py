"""Verdicts and distances of the compiled collision kernel against MuJoCo and coal, on random configurations and solids.

python benchmarks/kernel_agreement.py                        # 100,000 configurations of three robots; writes the JSON
python benchmarks/kernel_agreement.py --configurations 3000  # quick; prints, writes nothing

Kinematics of the truth are MuJoCo's; distances of the robot's spheres to the solids are MuJoCo's, and coal's for the
nearest pair. A configuration disagrees where the kernel calls it free although something overlaps by more than the
tolerance, or the other way round; or where it does not call it free when asked for a distance that is smaller than the
true one by the tolerance, or does when asked for one that is larger by as much.
"""

from __future__ import annotations

import json
import sys
import sysconfig
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

import coal  # noqa: TID253  (a peer to compare with)
import mujoco
import numpy as np
import tyro
from main_job import machine

from praxia.core.arrays import Array
from praxia.core.geometry import Pose, quat_from_rotvec
from praxia.motion_planning.kernel import Environment, Kernel
from praxia.motion_planning.kernel.records import KINDS
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind
from praxia.motion_planning.solids import solids_of
from praxia.robots import Robot
from praxia.robots.limits_file import Entry
from praxia.robots.sphere_model import SphereModel
from praxia.robots.spheres import sphere_model

RESULT = Path(__file__).with_suffix(".json")
MODELS = Path(sysconfig.get_path("purelib")) / "cmeel.prefix/share/example-robot-data/robots"  # of example-robot-data
ROBOTS = ("panda", "ur_description/urdf/ur5_robot.urdf", "xarm_description/urdf/xarm7.urdf")
PER_SCENE = 250  # configurations among the same solids
FAR = 10.0  # [m] farther than everything
GEOM = {kind: getattr(mujoco.mjtGeom, f"mjGEOM_{kind.name}") for kind in list(ObstacleKind)[:4]}


@dataclass(frozen=True)
class Settings:
    """Compare the collision kernel with MuJoCo and coal.

    Attributes:
        configurations: How many, over all robots.
        robots: Built-in names, files, or paths within the models of the package example-robot-data.
        tolerance: Largest error of a distance [m].
        seed: Of configurations and solids.
        out: File for the result; kernel_agreement.json beside this file where all 100,000 were asked for.
    """

    configurations: int = 100_000
    robots: tuple[str, ...] = ROBOTS
    tolerance: float = 1e-5
    seed: int = 2026
    out: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""


@dataclass
class Found:
    """What was found for one robot; distances in m."""

    spheres: int
    configurations: int = 0
    colliding: int = 0
    near_surface: int = 0
    disagreements: dict[str, int] = field(default_factory=lambda: {"single": 0, "double": 0})
    coal_differs: int = 0
    largest_difference_to_coal: float = 0.0
    examples: list[dict[str, Any]] = field(default_factory=list)


class Truth:
    """Least distances of a robot's spheres to solids and to each other."""

    def __init__(self, robot: Robot, spheres: SphereModel) -> None:
        self.spheres, self.robot = spheres, robot
        self.model = robot.spec().compile()
        self.data = mujoco.MjData(self.model)
        joints = [self.model.joint(name) for name in robot.joint_names]
        self.address = np.array([int(joint.qposadr[0]) for joint in joints])
        self.bodies = np.array([int(joint.bodyid[0]) for joint in joints])
        self.X_LN = np.linalg.inv(robot.chain.X_links)  # joint frames in the bodies that they move
        self.frame = spheres.frame[spheres.link]
        self.opening = float(robot.home[-1]) if robot.gripper else 0.0
        self.local = spheres.centre + self.opening * spheres.per_opening
        self.of = [np.flatnonzero(spheres.link == link) for link in range(len(spheres.names))]
        self.pairs = np.array([(a, b) for a, b in spheres.pairs if spheres.frame[a] != spheres.frame[b]]).reshape(-1, 2)
        # A ball around each link, so that pairs of links that are far apart are not measured.
        self.heart = np.array([self.local[of].mean(axis=0) for of in self.of])
        self.around = np.array(
            [
                (np.linalg.norm(self.local[of] - c, axis=1) + spheres.radius[of]).max()
                for of, c in zip(self.of, self.heart, strict=True)
            ]
        )
        self.moved = np.flatnonzero(self.frame > 0)
        self.balls = [coal.Sphere(float(r)) for r in spheres.radius]

    def meet(self, solids: list[Obstacle]) -> None:
        """Hold the spheres against these solids from now on."""
        self.solids = solids
        spec = mujoco.MjSpec()
        for r in self.spheres.radius:
            spec.worldbody.add_geom(type=mujoco.mjtGeom.mjGEOM_SPHERE, size=[r, 0, 0])
        self.parts: list[tuple[int, Any, Any, Array, float]] = []  # solid, coal's shape and pose, middle, reach
        for i, solid in enumerate(solids):
            self._add(spec, i, solid)
        self.scene = spec.compile()
        self.places = mujoco.MjData(self.scene)
        mujoco.mj_kinematics(self.scene, self.places)
        self.middle = np.array([part[3] for part in self.parts])
        self.reach = np.array([part[4] for part in self.parts])

    def _add(self, spec: Any, i: int, solid: Obstacle) -> None:
        X, size, kind = solid.X_BO, solid.size, solid.kind
        if kind is ObstacleKind.POINT_CLOUD:
            for p in X.apply(solid.points):
                spec.worldbody.add_geom(type=mujoco.mjtGeom.mjGEOM_SPHERE, size=[size[0], 0, 0], pos=p)
                self.parts.append((i, coal.Sphere(size[0]), coal.Transform3s(np.eye(3), p), p, size[0]))
            return
        args: dict[str, Any] = {"type": GEOM.get(kind), "size": [*size, 0, 0, 0][:3]}
        if kind is ObstacleKind.HULL:
            spec.add_mesh(name=f"mesh{i}", uservert=np.ravel(solid.points).tolist())
            args = {"type": mujoco.mjtGeom.mjGEOM_MESH, "meshname": f"mesh{i}"}
        spec.worldbody.add_geom(pos=X.p, quat=X.quat_wxyz, **args)
        reach = float(np.linalg.norm(solid.points, axis=1).max() if kind is ObstacleKind.HULL else np.linalg.norm(size))
        reach = sum(size) if kind is ObstacleKind.CAPSULE else reach
        self.parts.append((i, shape_of(solid), coal.Transform3s(X.R, X.p), X.p, reach))

    def distance(self, q: Array) -> tuple[float, float]:
        """Least distance at a configuration by MuJoCo, and how far coal is from it for the nearest solid [m]."""
        self.data.qpos[self.address] = q
        mujoco.mj_kinematics(self.model, self.data)
        frames = np.zeros((len(q) + 1, 4, 4))
        frames[:, 3, 3], frames[0] = 1.0, np.eye(4)
        frames[1:, :3, :3] = self.data.xmat[self.bodies].reshape(-1, 3, 3)
        frames[1:, :3, 3] = self.data.xpos[self.bodies]
        frames[1:] = frames[1:] @ self.X_LN
        X = frames[self.frame]
        p = np.einsum("sij,sj->si", X[:, :3, :3], self.local) + X[:, :3, 3]
        self.places.geom_xpos[: len(p)] = p
        radius = self.spheres.radius
        # The middle of a part is inside it, and the part within `reach` of it: what cannot be nearest is not measured.
        middle = np.linalg.norm(p[self.moved, None] - self.middle, axis=-1) - radius[self.moved, None]
        asked = np.argwhere(middle - self.reach <= middle.min())
        best, where = FAR, (0, 0)
        for s, k in asked.tolist():
            s = int(self.moved[s])
            found = mujoco.mj_geomDistance(self.scene, self.places, s, len(p) + k, FAR, None)
            if found < best:
                best, where = float(found), (s, k)
        difference = 0.0
        if best > 0.0:
            _, shape, X_BS, _, _ = self.parts[where[1]]
            here = coal.Transform3s(np.eye(3), p[where[0]])
            away = coal.distance(self.balls[where[0]], here, shape, X_BS, coal.DistanceRequest(), coal.DistanceResult())
            difference = abs(float(away) - best)
        return min(best, self._between_links(frames, p)), difference

    def _between_links(self, frames: Array, p: Array) -> float:
        X = frames[self.spheres.frame]
        heart = np.einsum("lij,lj->li", X[:, :3, :3], self.heart) + X[:, :3, 3]
        a, b = self.pairs.T
        least = np.linalg.norm(heart[a] - heart[b], axis=1) - self.around[a] - self.around[b]
        best = FAR
        for k in np.argsort(least).tolist():
            if least[k] >= best:
                break
            one, two = self.of[a[k]], self.of[b[k]]
            away = np.linalg.norm(p[one, None] - p[two], axis=-1)
            best = min(best, float((away - self.spheres.radius[one, None] - self.spheres.radius[two]).min()))
        return best


def shape_of(solid: Obstacle) -> Any:
    """The solid as coal has it."""
    size = solid.size
    if solid.kind is ObstacleKind.SPHERE:
        return coal.Sphere(size[0])
    if solid.kind is ObstacleKind.BOX:
        return coal.Box(*(2.0 * s for s in size))
    if solid.kind is ObstacleKind.HULL:
        corners = coal.StdVec_Vec3s()
        corners.extend(list(solid.points))
        return coal.Convex.convexHull(corners, True, "Qt")
    return (coal.Capsule if solid.kind is ObstacleKind.CAPSULE else coal.Cylinder)(size[0], 2.0 * size[1])


def random_solids(rng: np.random.Generator, reach: float) -> list[Obstacle]:
    """One solid of each kind and two further boxes, scattered where the robot can meet them."""
    kinds = [*KINDS, ObstacleKind.BOX, ObstacleKind.BOX]
    found = []
    for k, kind in enumerate(kinds):
        direction = rng.normal(size=3)
        p = reach * rng.uniform(0.3, 1.0) * direction / np.linalg.norm(direction)
        X = Pose(p, quat_from_rotvec(rng.normal(size=3)))
        size = tuple(rng.uniform(0.03, 0.2, 3).tolist())
        points = None
        if kind in (ObstacleKind.HULL, ObstacleKind.POINT_CLOUD):
            points = rng.normal(size=(24, 3)) * rng.uniform(0.05, 0.12)
            points -= points.mean(axis=0)
        count = {ObstacleKind.HULL: 0, ObstacleKind.BOX: 3, ObstacleKind.SPHERE: 1, ObstacleKind.POINT_CLOUD: 1}.get(
            kind, 2
        )
        size = (0.02,) if kind is ObstacleKind.POINT_CLOUD else size[:count]
        found += solids_of(Obstacle(f"{kind.value}{k}", kind, X, size, points))
    return found


def load(name: str) -> Robot:
    """A robot by its name or file; limits that its file does not give do not count here."""
    path = next((p for p in (Path(name), MODELS / name) if p.is_file()), None)
    if path is None:
        return Robot.load(name)
    given = {"velocity": 1.0, "acceleration": 1.0, "jerk": 1.0}
    packages = [MODELS.parent.parent, MODELS.parent, MODELS]
    return Robot.load(path, package_paths=packages, assumed={"": Entry(None, given, dict.fromkeys(given, "unused"))})


def blocks(robot: Robot, count: int, rng: np.random.Generator) -> Iterator[tuple[list[Obstacle], Array]]:
    """Solids, and configurations to look at among them."""
    limits = robot.arm_limits
    lower, upper = np.maximum(limits.lower, -np.pi), np.minimum(limits.upper, np.pi)
    reach = float(
        np.linalg.norm(robot.chain.constant[:, :3, 3], axis=1).sum() + np.linalg.norm(robot.chain.X_tool[:3, 3])
    )
    for start in range(0, count, PER_SCENE):
        yield random_solids(rng, reach), rng.uniform(lower, upper, (min(PER_SCENE, count - start), len(robot)))


def compare(robot: Robot, count: int, tolerance: float, rng: np.random.Generator) -> Found:
    """Kernel, MuJoCo and coal on `count` configurations of one robot."""
    spheres = sphere_model(robot)
    kernels = {name: Kernel.of(robot.chain, spheres, precision=name) for name in ("single", "double")}
    truth, found = Truth(robot, spheres), Found(len(spheres.radius))
    fingers = spheres.per_opening.any(axis=1)
    for solids, q in blocks(robot, count, rng):
        truth.meet(solids)
        environment = Environment(solids)
        environment.set_carried(truth.local[fingers], spheres.radius[fingers], np.zeros(fingers.sum(), bool))
        verdicts = {name: kernel.free(q, environment) for name, kernel in kernels.items()}
        for i, row in enumerate(q):
            away, difference = truth.distance(row)
            found.configurations += 1
            found.colliding += away < 0.0
            found.near_surface += abs(away) <= tolerance
            found.coal_differs += difference > tolerance
            found.largest_difference_to_coal = max(found.largest_difference_to_coal, difference)
            for name, kernel in kernels.items():
                wrong = abs(away) > tolerance and bool(verdicts[name][i]) != (away > 0.0)
                if away > tolerance and not wrong:
                    inside = kernel.free(row, environment, inflation=away - tolerance)[0]
                    outside = kernel.free(row, environment, inflation=away + tolerance)[0]
                    wrong = not inside or outside
                if wrong:
                    found.disagreements[name] += 1
                    found.examples.append({"precision": name, "q": row.tolist(), "distance": away})
    found.examples = found.examples[:3]
    return found


def main() -> None:
    settings = tyro.cli(Settings, config=(tyro.conf.FlagCreatePairsOff,))
    started, rows = time.process_time(), {}
    for k, name in enumerate(settings.robots):
        count = settings.configurations // len(settings.robots) + (k < settings.configurations % len(settings.robots))
        found = compare(load(name), count, settings.tolerance, np.random.default_rng([settings.seed, k]))
        rows[Path(name).stem] = vars(found)
        print(f"{Path(name).stem}: {vars(found)}")
    result = {
        "command": "python benchmarks/" + " ".join([Path(sys.argv[0]).name, *sys.argv[1:]]),
        "machine": machine(),
        "settings": {"configurations": settings.configurations, "tolerance": settings.tolerance, "seed": settings.seed},
        "libraries": {"mujoco": mujoco.__version__, "coal": coal.__version__},
        "robots": rows,
        "cpu_seconds": round(time.process_time() - started, 1),
    }
    out = settings.out or (str(RESULT) if settings.configurations >= Settings.configurations else "")
    if out:
        Path(out).write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
