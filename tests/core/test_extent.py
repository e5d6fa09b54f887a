"""Bounds of shapes against points sampled on them; patches that face up."""

import numpy as np
import pytest

from praxia.core.extent import bounds, shape_bounds, top_surface
from praxia.core.geometry import Pose, quat_from_rotvec
from praxia.core.scene import ObjectModel, Shape, ShapeKind, Surface

RNG = np.random.default_rng(5)


def points_on(kind: ShapeKind, size: tuple[float, ...]) -> np.ndarray:
    """Many points on the shape's hull in its own frame, extreme ones included, shape (n, 3)."""
    ball = RNG.normal(size=(60_000, 3))
    ball /= np.linalg.norm(ball, axis=1, keepdims=True)
    if kind is ShapeKind.BOX:
        return np.array([[x, y, z] for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]) * np.array(size)
    if kind is ShapeKind.SPHERE:
        return ball * size[0]
    angle = np.linspace(0, 2 * np.pi, 4000)
    if kind is ShapeKind.CYLINDER:
        ring = np.stack([size[0] * np.cos(angle), size[0] * np.sin(angle)], axis=1)
        return np.concatenate([np.column_stack([ring, np.full(len(ring), z)]) for z in (-size[1], size[1])])
    return np.concatenate([ball * size[0] + [0, 0, z] for z in (-size[1], size[1])])


@pytest.mark.parametrize(
    ("kind", "size"),
    [
        (ShapeKind.BOX, (0.1, 0.2, 0.3)),
        (ShapeKind.SPHERE, (0.2,)),
        (ShapeKind.CYLINDER, (0.1, 0.3)),
        (ShapeKind.CAPSULE, (0.1, 0.3)),
    ],
)
def test_bounds_are_those_of_the_points_of_the_shape(kind: ShapeKind, size: tuple[float, ...]) -> None:
    points = points_on(kind, size)
    for _ in range(20):
        X_OS = Pose(RNG.uniform(-1, 1, 3), RNG.normal(size=4))
        X_WO = Pose(RNG.uniform(-1, 1, 3), RNG.normal(size=4))
        moved = (X_WO @ X_OS).apply(points)
        box = shape_bounds(Shape(kind, size, X_OS), X_WO)
        assert np.all(moved >= box[0] - 1e-9)
        assert np.all(moved <= box[1] + 1e-9)
        assert np.allclose([moved.min(axis=0), moved.max(axis=0)], box, atol=3e-4)


def test_an_object_reaches_as_far_as_all_its_shapes() -> None:
    shapes = tuple(
        Shape(ShapeKind.SPHERE, (0.1,), Pose(np.array([x, 0, 0]), np.array([1.0, 0, 0, 0]))) for x in (-1.0, 2.0)
    )
    assert np.allclose(
        bounds(ObjectModel("o", "o", shapes=shapes), Pose.identity()), [[-1.1, -0.1, -0.1], [2.1, 0.1, 0.1]]
    )
    assert np.allclose(bounds(ObjectModel("o", "o"), Pose.from_yaw(0, (1, 2, 3))), [[1, 2, 3], [1, 2, 3]])


BRICK = ObjectModel(
    "brick",
    "brick",
    shapes=(Shape(ShapeKind.BOX, (0.01, 0.02, 0.03), Pose.identity()),),
    surface=Surface(np.array([0, 0, 0.03]), 0.01, 0.02),
)


@pytest.mark.parametrize(
    ("rotvec", "height", "area"),
    [
        ((0, 0, 0.4), 0.03, 0.01 * 0.02),
        ((np.pi / 2, 0, 0), 0.02, 0.01 * 0.03),
        ((-np.pi / 2, 0, 0), 0.02, 0.01 * 0.03),
        ((0, np.pi / 2, 0), 0.01, 0.02 * 0.03),
        ((np.pi, 0, 0), 0.03, 0.01 * 0.02),
    ],
)
def test_a_box_on_any_face_shows_the_opposite_one(rotvec: tuple[float, ...], height: float, area: float) -> None:
    found = top_surface(BRICK, Pose(np.array([1.0, 2.0, 0.5]), quat_from_rotvec(rotvec)))
    assert found is not None
    patch, X_WT = found
    assert np.allclose(X_WT.apply(patch.centre), [1.0, 2.0, 0.5 + height], atol=1e-9)
    assert patch.half_x * patch.half_y == pytest.approx(area)
    assert X_WT.R[2, 2] == pytest.approx(1.0)
    corner = X_WT.apply(patch.centre + np.array([patch.half_x, patch.half_y, 0]))
    box = bounds(BRICK, Pose(np.array([1.0, 2.0, 0.5]), quat_from_rotvec(rotvec)))
    if rotvec[2] == 0:
        assert np.all((np.abs(corner - box[0]) < 1e-9) | (np.abs(corner - box[1]) < 1e-9))


def test_a_tilted_box_or_a_fallen_bowl_offers_nothing_to_stand_on() -> None:
    tilted = Pose(np.zeros(3), quat_from_rotvec([0.6, 0, 0]))
    assert top_surface(BRICK, tilted) is None
    shapes = (*BRICK.shapes, *BRICK.shapes)
    two = ObjectModel("two", "thing", shapes=shapes, surface=BRICK.surface)
    assert top_surface(two, Pose(np.zeros(3), quat_from_rotvec([np.pi / 2, 0, 0]))) is None
    assert top_surface(two, Pose.identity()) is not None
    assert top_surface(ObjectModel("ball", "ball"), Pose.identity()) is None
