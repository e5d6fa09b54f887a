"""Compiled kernels against plain numpy, numpy against independent formulas."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from kernel_worlds import random_obstacle, random_rows, random_world
from scipy.optimize import nnls

from praxia.core.geometry import Pose
from praxia.motion_planning.kernel import Environment, Kernel
from praxia.motion_planning.kernel.plain import PlainKernel, signed_distance
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind
from praxia.robots.chain import Chain
from praxia.robots.sphere_model import SphereModel

FORMS = [(16, "single", 2e-6), (8, "single", 2e-6), (4, "single", 2e-6), (8, "double", 1e-9), (4, "double", 1e-9)]


@pytest.fixture(scope="module")
def plain(chain: Chain, spheres: SphereModel) -> PlainKernel:
    return PlainKernel(chain, spheres)


@pytest.mark.parametrize(("width", "precision", "error"), FORMS)
def test_verdicts_and_distances_are_those_of_numpy(
    kernel: Callable[..., Kernel], plain: PlainKernel, width: int, precision: str, error: float
) -> None:
    rng = np.random.default_rng(width)
    compiled = kernel(width, precision)
    verdicts = []
    for _ in range(3):
        env, q = random_world(rng), random_rows(rng, 150)
        gaps = plain.distances(q, env)
        np.testing.assert_allclose(compiled.room(q, env, 0.1), np.minimum(gaps, 0.1), atol=error)
        smallest = gaps.min(axis=1)
        for inflation in (0.0, 0.01):
            free = compiled.free(q, env, inflation=inflation)
            decided = np.abs(smallest - inflation) > error
            np.testing.assert_array_equal(free[decided], smallest[decided] > inflation)
            blocked = np.flatnonzero(~free)
            assert compiled.first_blocked(q, env, inflation=inflation) == (blocked[0] if len(blocked) else len(q))
            verdicts += free.tolist()
    assert 0.02 < np.mean(verdicts) < 0.98, "a test in which all are free, or none, says little"


@pytest.mark.parametrize("kind", [k for k in ObstacleKind if k is not ObstacleKind.HEIGHT_FIELD])
@pytest.mark.parametrize("margin", [0.0, 0.03, -0.005, -0.05, -np.inf])
def test_each_kind_of_obstacle_keeps_its_margin(
    kernel: Callable[..., Kernel], plain: PlainKernel, kind: ObstacleKind, margin: float
) -> None:
    rng = np.random.default_rng(1)
    env = Environment([random_obstacle(rng, kind) for _ in range(4)], self_margin=-np.inf)
    for i in range(4):
        env.set_margins(i, margin, margin, margin)
    q = random_rows(rng, 200)
    smallest = plain.distances(q, env).min(axis=1)
    np.testing.assert_array_equal(kernel(8, "double").free(q, env), smallest > 0.0)


@pytest.mark.parametrize("tilt", [0.0, 1e-9, 1e-3, np.pi])
def test_boxes_that_stand_upright_or_nearly_are_met_like_others(
    kernel: Callable[..., Kernel], plain: PlainKernel, tilt: float
) -> None:
    rng = np.random.default_rng(2)
    about = Pose(np.zeros(3), (np.cos(tilt / 2), np.sin(tilt / 2), 0.0, 0.0))
    boxes = []
    for _ in range(6):
        box, turn = random_obstacle(rng, ObstacleKind.BOX), rng.uniform(-np.pi, np.pi)
        upright = Pose(box.X_BO.p, (np.cos(turn / 2), 0.0, 0.0, np.sin(turn / 2)))
        boxes.append(replace(box, X_BO=upright @ about))
    env, q = Environment(boxes, self_margin=-np.inf), random_rows(rng, 300)
    smallest = plain.distances(q, env).min(axis=1)
    assert 0.02 < np.mean(smallest > 0.0) < 0.98
    np.testing.assert_array_equal(kernel(8, "double").free(q, env), smallest > 0.0)
    clear = np.abs(smallest) > 1e-6
    np.testing.assert_array_equal(kernel(8, "single").free(q, env)[clear], smallest[clear] > 0.0)


def test_frames_are_those_of_numpy_however_far_a_joint_has_turned(
    kernel: Callable[..., Kernel], plain: PlainKernel
) -> None:
    rng = np.random.default_rng(0)
    q = rng.uniform(-60.0, 60.0, (100, 5))
    q[:, 2] = rng.uniform(-0.2, 0.2, 100)
    # float32 holds an angle of 60 rad to 2e-6 rad.
    np.testing.assert_allclose(kernel().frames(q), plain.frames(q), atol=2e-5)
    np.testing.assert_allclose(kernel(4, "double").frames(q), plain.frames(q), atol=1e-9)


@pytest.mark.parametrize("precision", ["single", "double"])
def test_an_edge_is_free_exactly_where_a_fine_walk_along_it_is(
    kernel: Callable[..., Kernel], plain: PlainKernel, precision: str
) -> None:
    rng = np.random.default_rng(5)
    compiled, step = kernel(None, precision), 0.02
    outcomes = []
    for _ in range(60):
        env = Environment([random_obstacle(rng, ObstacleKind.BOX) for _ in range(2)], self_margin=-np.inf)
        a, b = random_rows(rng, 2)
        b = a + (b - a) * rng.uniform(0.05, 0.4)
        fine = plain.distances(np.linspace(a, b, 300), env).min(axis=1)
        verdict = compiled.edge_free(a, b, env, step)
        if fine.min() > 0.003:
            assert verdict
        runs = np.diff(np.flatnonzero(np.concatenate([[True], fine > 0.0, [True]])))
        if runs.max() * np.linalg.norm(b - a) / 299 > step + 0.01:
            assert not verdict
        outcomes.append(verdict)
    assert 0.1 < np.mean(outcomes) < 0.9


def test_both_ends_of_an_edge_are_looked_at(kernel: Callable[..., Kernel], plain: PlainKernel) -> None:
    rng = np.random.default_rng(2)
    env = Environment([random_obstacle(rng, ObstacleKind.SPHERE) for _ in range(4)], self_margin=-np.inf)
    q = random_rows(rng, 300)
    free = plain.free(q, env)
    a, b = q[free][0], q[~free][0]
    compiled = kernel()
    for start, goal in ((a, b), (b, a)):
        assert not compiled.edge_free(start, goal, env, 1e3)
    assert compiled.edge_free(a, a, env, 0.01)


def test_the_gradient_is_the_slope_of_the_cost(kernel: Callable[..., Kernel], plain: PlainKernel) -> None:
    rng = np.random.default_rng(7)
    compiled, reach, step = kernel(8, "double"), 0.08, 1e-6
    for _ in range(3):
        # A cloud counts once per cluster of 64 points: here it is one.
        env, q = random_world(rng, points=60), random_rows(rng, 24)
        cost, slope = compiled.gradient(q, env, reach)
        np.testing.assert_allclose(cost, plain.cost(q, env, reach), atol=1e-9)
        differences = [(plain.cost(q + d, env, reach) - plain.cost(q - d, env, reach)) / 2e-6 for d in step * np.eye(5)]
        # Where the nearest face changes within a step, both slopes are right: hence the share.
        close = np.isclose(slope, np.array(differences).T, rtol=1e-5, atol=1e-5)
        assert np.abs(slope).max() > 0.1
        assert close.mean() > 0.995


def test_the_distance_from_a_hull_is_that_of_the_nearest_convex_combination() -> None:
    rng = np.random.default_rng(0)
    points = 0.1 * rng.normal(size=(12, 3))
    hull = Obstacle("hull", ObstacleKind.HULL, Pose.identity(), (), points)
    asked = 0.3 * rng.normal(size=(60, 3))
    found = signed_distance(hull, hull.X_BO, asked)
    for p, distance in zip(asked, found, strict=True):
        if distance > 0.0:
            weights, _ = nnls(np.vstack([(points - p).T, 1e4 * np.ones(12)]), np.array([0, 0, 0, 1e4]))
            assert np.linalg.norm(weights @ points / weights.sum() - p) == pytest.approx(distance, abs=1e-9)


def test_a_moved_obstacle_is_met_where_it_is_now(kernel: Callable[..., Kernel], plain: PlainKernel) -> None:
    rng = np.random.default_rng(4)
    env, q = random_world(rng), random_rows(rng, 100)
    for i in range(len(env.obstacles)):
        env.set_pose(i, Pose(rng.uniform(-0.4, 0.4, 3), rng.normal(size=4)))
    np.testing.assert_allclose(
        kernel(8, "double").room(q, env, 0.2), np.minimum(plain.distances(q, env), 0.2), atol=1e-9
    )
