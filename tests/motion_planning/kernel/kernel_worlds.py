"""Random obstacles, worlds and configurations for the arm of the kernel tests."""

import numpy as np

from praxia.core.geometry import Pose
from praxia.motion_planning.kernel import Environment
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind

JOINTS = 5
SIZES = {
    ObstacleKind.SPHERE: 1,
    ObstacleKind.BOX: 3,
    ObstacleKind.CAPSULE: 2,
    ObstacleKind.CYLINDER: 2,
}


def random_pose(rng: np.random.Generator) -> Pose:
    return Pose(rng.uniform((-0.5, -0.5, -0.3), (0.5, 0.5, 0.7)), rng.normal(size=4))


def random_obstacle(rng: np.random.Generator, kind: ObstacleKind, points: int = 150) -> Obstacle:
    if kind is ObstacleKind.HULL:
        return Obstacle("hull", kind, random_pose(rng), (), rng.normal(size=(12, 3)) * 0.06)
    if kind is ObstacleKind.POINT_CLOUD:
        return Obstacle("cloud", kind, random_pose(rng), (0.01,), rng.normal(size=(points, 3)) * 0.08)
    size = tuple(rng.uniform(0.02, 0.12, SIZES[kind]).tolist())
    return Obstacle(kind.value, kind, random_pose(rng), size)


def random_world(rng: np.random.Generator, points: int = 150) -> Environment:
    """Obstacles of every kind, margins of every sort, fingers and a load."""
    kinds = [k for k in ObstacleKind if k is not ObstacleKind.HEIGHT_FIELD]
    env = Environment([random_obstacle(rng, kind, points) for kind in kinds for _ in range(2)])
    for i in range(len(env.obstacles)):
        env.set_margins(i, *rng.choice([0.0, 0.02, -0.01, -0.08, -np.inf], 3, p=[0.4, 0.2, 0.2, 0.1, 0.1]))
    env.set_self_margin(float(rng.choice([0.0, 0.005, -0.005])))
    centre = rng.normal((0, 0, 0.2), 0.03, (5, 3))
    env.set_carried(centre, rng.uniform(0.01, 0.03, 5), np.arange(5) < 3)
    return env


def random_rows(rng: np.random.Generator, count: int) -> np.ndarray:
    q = rng.uniform(-3.0, 3.0, (count, JOINTS))
    q[:, 2] *= 0.1
    return q
