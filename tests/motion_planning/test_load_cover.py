import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.scene import Shape, ShapeKind
from praxia.motion_planning.load_cover import cover_load
from praxia.motion_planning.mover_distance import distance_to_shape

SHAPES = [
    ("box", (0.02, 0.02, 0.02)),
    ("box", (0.0015, 0.03, 0.02)),
    ("box", (0.05, 0.1, 0.02)),
    ("cylinder", (0.03, 0.05)),
    ("cylinder", (0.01, 0.08)),
    ("cylinder", (0.06, 0.004)),
    ("capsule", (0.02, 0.06)),
    ("sphere", (0.03,)),
]


def uniform_inside(kind, size, rng, count=4000):
    """Points in a primitive, many of them on its surface."""
    reach = np.array(size[:3]) if kind == "box" else np.array([size[0], size[0], sum(size)])
    shape = Shape(ShapeKind(kind), size, Pose.identity())
    points = rng.uniform(-reach, reach, (5 * count, 3))
    if kind == "box":
        points[::2, rng.integers(3)] = reach[0]
        side = rng.integers(3, size=len(points))
        points[np.arange(len(points)), side] = reach[side] * rng.choice([-1.0, 1.0], len(points))
    if kind == "cylinder":
        points[::3, 2] = size[1] * rng.choice([-1.0, 1.0], len(points[::3]))
        angle = rng.uniform(0, 2 * np.pi, len(points[1::3]))
        points[1::3, :2] = size[0] * np.column_stack([np.cos(angle), np.sin(angle)])
    return points[distance_to_shape(shape, Pose.identity(), points.copy()) <= 1e-12]


@pytest.mark.parametrize(("kind", "size"), SHAPES)
@pytest.mark.parametrize("error", [0.003, 0.008])
def test_no_point_of_the_load_is_outside_the_spheres_and_they_stick_out_by_no_more_than_said(kind, size, error, rng):
    X = Pose.from_yaw(0.7, (0.01, 0.02, -0.03))
    shape = Shape(ShapeKind(kind), size, X)
    cover = cover_load([shape], error=error, most=5000)
    assert cover.error <= error
    points = X.apply(uniform_inside(kind, size, rng))
    assert len(points) > 500
    away = np.linalg.norm(points[:, None] - cover.centre, axis=-1) - cover.radius
    assert away.min(axis=1).max() <= 1e-9
    directions = rng.normal(size=(200, 3))
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    surface = cover.centre[:, None] + cover.radius[:, None, None] * directions
    assert distance_to_shape(shape, Pose.identity(), surface).max() <= cover.error + 1e-9


def test_there_are_no_more_spheres_than_asked_for_and_the_error_says_what_that_costs():
    shape = Shape(ShapeKind.BOX, (0.1, 0.1, 0.1), Pose.identity())
    cover = cover_load([shape, shape], error=0.001, most=60)
    assert len(cover.radius) <= 60
    assert cover.error > 0.005


def test_what_has_no_shape_cannot_be_covered():
    with pytest.raises(InvalidInput, match="expected shapes"):
        cover_load([])
