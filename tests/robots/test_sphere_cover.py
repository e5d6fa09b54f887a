"""Covers by spheres: nothing sticks out of them, and they stick out of nothing by more than they say."""

import numpy as np
import pytest
from covers import is_inside, tube, uncovered_triangles

from praxia.core.errors import InvalidInput
from praxia.core.scene import ShapeKind
from praxia.robots.link_shapes import Shape
from praxia.robots.solids import reach, solid
from praxia.robots.sphere_cover import cover

NO_MESH = np.zeros((0, 3, 3))
X = np.eye(4)
X[:3, 3] = [0.1, -0.2, 0.3]
X[:3, :3] = np.linalg.qr(np.array([[1.0, 2, 0.5], [0, 1, 1], [1, 0, 3]]))[0]


def shape(kind, *size, ellipsoid=False):
    return Shape(
        "test", kind, np.array([*size, 0.0, 0.0, 0.0][:3]), ellipsoid, np.zeros((0, 3)), NO_MESH[:, 0], X[None]
    )


SHAPES = {
    "box": shape(ShapeKind.BOX, 0.1, 0.06, 0.03),
    "sphere": shape(ShapeKind.SPHERE, 0.05),
    "capsule": shape(ShapeKind.CAPSULE, 0.05, 0.12),
    "cylinder": shape(ShapeKind.CYLINDER, 0.05, 0.12),
    "ellipsoid": shape(None, 0.1, 0.06, 0.04, ellipsoid=True),
    "plate": shape(ShapeKind.BOX, 0.15, 0.1, 0.002),
}


def points_of(name, rng, count=6_000):
    """Points of a shape in its own frame, many on its surface, by a law that knows nothing of `solids`."""
    s = SHAPES[name].size
    u = rng.uniform(-1, 1, (count, 3))
    ball = u / np.linalg.norm(u, axis=1, keepdims=True) * rng.uniform(0, 1, (count, 1)) ** 0.1
    if name in ("box", "plate"):
        u[np.arange(count), rng.integers(0, 3, count)] = rng.choice([-1, 1], count)
        return np.concatenate(
            (u * s, rng.uniform(-1, 1, (count, 3)) * s, np.array(list(np.ndindex(2, 2, 2))) * 2 * s - s)
        )
    if name == "ellipsoid":
        return ball * s
    if name == "sphere":
        return ball * s[0]
    along = rng.uniform(-1, 1, count)
    if name == "capsule":
        return ball * s[0] + np.outer(along * s[1], [0, 0, 1])
    turn, lid = rng.uniform(-np.pi, np.pi, count), rng.uniform(size=count) < 0.5
    across = np.where(lid, rng.uniform(size=count) ** 0.5, 1.0) * s[0]
    return np.column_stack((across * np.cos(turn), across * np.sin(turn), np.where(lid, np.sign(along), along) * s[1]))


@pytest.mark.parametrize("name", SHAPES)
def test_every_point_of_a_primitive_is_in_some_sphere(name):
    rng = np.random.default_rng(1)
    centre, radius, error = cover([solid(SHAPES[name], X)], NO_MESH, 0.012)
    points = points_of(name, rng) @ X[:3, :3].T + X[:3, 3]
    assert is_inside(points, centre, radius + 1e-12).all()
    assert error <= 0.0121


@pytest.mark.parametrize("name", SHAPES)
def test_no_sphere_sticks_out_further_than_is_said(name):
    rng = np.random.default_rng(2)
    centre, radius, error = cover([solid(SHAPES[name], X)], NO_MESH, 0.012)
    towards = rng.normal(size=(400, 3))
    towards /= np.linalg.norm(towards, axis=1, keepdims=True)
    skin = (centre[:, None] + radius[:, None, None] * towards).reshape(-1, 3)
    nearest = points_of(name, rng, 40_000) @ X[:3, :3].T + X[:3, 3]
    outside = skin[reach([solid(SHAPES[name], X)], skin) > 0.0]
    outside = outside[:: len(outside) // 40 + 1]
    apart = np.min(np.linalg.norm(outside[:, None] - nearest, axis=-1), axis=1)
    assert (apart <= error + 0.008).all()  # the points of the shape are some millimetres apart


def test_every_piece_of_a_mesh_and_its_inside_is_in_some_sphere():
    triangles = tube(0.05, 0.4, bend=0.25)
    centre, radius, error = cover([], triangles, 0.015)
    assert not len(uncovered_triangles(triangles, centre, radius))
    rng = np.random.default_rng(3)
    z = rng.uniform(0, 0.4, 5_000)
    across = 0.049 * np.sqrt(rng.uniform(0, 1, 5_000)) * np.exp(1j * rng.uniform(-np.pi, np.pi, 5_000))
    shift = np.where(z > 0.2, 0.25 * (z - 0.2) / 0.2, 0.0)
    assert is_inside(np.column_stack((across.real + shift, across.imag, z)), centre, radius).all()
    assert error <= 0.0151


def test_a_bent_mesh_is_not_covered_as_its_hull():
    centre, radius, _ = cover([], tube(0.05, 0.4, bend=0.25), 0.015)
    hollow = np.array([[0.11, 0.0, 0.18]])  # between the two arms of the bend, 30 mm and more from both
    assert not is_inside(hollow, centre, radius).any()


def test_an_open_mesh_encloses_nothing_but_its_surface_is_covered():
    sheet = np.array([[[0, 0, 0], [0.2, 0, 0], [0.2, 0.2, 0]], [[0, 0, 0], [0.2, 0.2, 0], [0, 0.2, 0]]], dtype=float)
    centre, radius, error = cover([], sheet, 0.015)
    assert not len(uncovered_triangles(sheet, centre, radius))
    assert error <= 0.03 and (np.abs(centre[:, 2]) + radius).max() <= 0.03


def test_fewer_spheres_stick_out_further():
    triangles = tube(0.05, 0.4)
    coarse, fine = cover([], triangles, 0.03), cover([], triangles, 0.012)
    assert len(coarse[1]) < len(fine[1]) and coarse[2] > fine[2]


def test_the_same_shapes_give_the_same_spheres():
    first, second = (cover([solid(SHAPES["box"], X)], tube(0.04, 0.2), 0.015) for _ in range(2))
    np.testing.assert_array_equal(first[0], second[0])
    np.testing.assert_array_equal(first[1], second[1])


def test_a_shape_without_size_is_named():
    with pytest.raises(InvalidInput, match=r"test has a size of zero"):
        solid(shape(ShapeKind.BOX, 0.1, 0.0, 0.1), X)
