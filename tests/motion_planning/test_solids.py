import mujoco
import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel, Shape, ShapeKind
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind
from praxia.motion_planning.solids import obstacles_of, solids_of

HERE = Pose.from_yaw(0.4, (0.3, -0.2, 0.5))
CUBE = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)], dtype=float)


def field(heights, half=(0.4, 0.3), depth=0.1):
    return Obstacle("ground", ObstacleKind.HEIGHT_FIELD, HERE, (*half, depth), np.asarray(heights, dtype=float))


def inside(solid, points):
    """Whether points in the obstacle's frame lie in the hull: by signs against all planes through its corners."""
    from scipy.spatial import Delaunay

    return Delaunay(solid.points).find_simplex(points) >= 0


@pytest.mark.parametrize(
    ("kind", "size", "points", "says"),
    [
        (ObstacleKind.BOX, (0.1, 0.0, 0.1), None, "'bad': expected half-extents in x, y and z above 0 m"),
        (ObstacleKind.BOX, (0.1, 0.1), None, "the size of a box is half-extents"),
        (ObstacleKind.SPHERE, (float("nan"),), None, "expected radius above 0 m"),
        (ObstacleKind.SPHERE, (-0.1,), None, "expected radius above 0 m"),
        (ObstacleKind.CYLINDER, (0.1, 0.0), None, "expected radius and half-length above 0 m"),
        (ObstacleKind.CAPSULE, (0.1, -0.1), None, "expected radius and half-length above 0 m"),
        (ObstacleKind.HULL, (), None, "its points are missing"),
        (ObstacleKind.HULL, (), CUBE[:3], "enclose no volume"),
        (ObstacleKind.HULL, (), CUBE * [1, 1, 0], "8 points lie in one plane"),
        (ObstacleKind.HULL, (), np.where(CUBE == 1, np.inf, CUBE), "not all finite: row 1"),
        (ObstacleKind.HULL, (), CUBE[:, :2], "should have the shape"),
        (ObstacleKind.POINT_CLOUD, (0.01,), np.zeros((0, 3)), "its points are none"),
        (ObstacleKind.POINT_CLOUD, (-0.01,), CUBE, "expected radius above 0 m"),
        (ObstacleKind.HEIGHT_FIELD, (1.0, 1.0, 0.1), np.zeros((1, 5)), "2 x 2 or more"),
        (ObstacleKind.HEIGHT_FIELD, (1.0, 1.0, 0.1), np.full((3, 3), -0.2), "not above its bottom"),
        (ObstacleKind.HEIGHT_FIELD, (1.0, 1.0, 0.1), np.full((3, 3), np.nan), "heights are not all finite"),
    ],
)
def test_what_has_no_volume_is_refused_by_name(kind, size, points, says):
    with pytest.raises(InvalidInput, match=says) as error:
        solids_of(Obstacle("bad", kind, HERE, size, points))
    assert "'bad'" in str(error.value)


def test_a_hull_keeps_its_corners_only(rng):
    points = np.concatenate((rng.uniform(0.1, 0.9, (50, 3)), CUBE))
    (solid,) = solids_of(Obstacle("cube", ObstacleKind.HULL, HERE, (), points))
    assert sorted(map(tuple, solid.points)) == sorted(map(tuple, CUBE))


def test_a_capsule_without_length_is_a_sphere():
    (solid,) = solids_of(Obstacle("ball", ObstacleKind.CAPSULE, HERE, (0.1, 0.0)))
    assert (solid.kind, solid.size) == (ObstacleKind.SPHERE, (0.1,))


def test_a_flat_field_is_one_solid_and_a_slope_too():
    assert len(solids_of(field(np.full((20, 30), 0.05)))) == 1
    slope = np.linspace(0, 0.3, 30)[None, :] + np.linspace(0, 0.1, 20)[:, None]
    assert len(solids_of(field(slope))) == 1
    steps = np.zeros((6, 6))
    steps[2:4, 2:4] = 0.1
    assert 9 <= len(solids_of(field(steps))) < 50


def test_the_solids_of_a_field_end_where_mujoco_says_that_its_surface_is(rng):
    heights = rng.uniform(0.0, 0.2, (7, 9))
    heights[1:4, 2:6] = 0.07
    spec = mujoco.MjSpec()
    rows, columns = heights.shape
    spec.add_hfield(
        name="h", nrow=rows, ncol=columns, size=[0.4, 0.3, np.ptp(heights), 0.1], userdata=heights.ravel().tolist()
    )
    spec.worldbody.add_geom(type=mujoco.mjtGeom.mjGEOM_HFIELD, hfieldname="h", pos=[0, 0, heights.min()])
    model = spec.compile()
    data = mujoco.MjData(model)
    mujoco.mj_forward(model, data)
    solids = solids_of(field(heights))
    x = rng.uniform((-0.39, -0.29), (0.39, 0.29), (150, 2))
    down = np.array([0.0, 0.0, -1.0])
    hit = [mujoco.mj_ray(model, data, [*p, 1.0], down, None, 1, -1, np.zeros(1, np.int32), None) for p in x]
    surface = np.column_stack([x, 1.0 - np.array(hit)])
    above = np.array([inside(s, surface + np.array([0, 0, 1e-5])) for s in solids])
    below = np.array([inside(s, surface - np.array([0, 0, 1e-5])) for s in solids])
    assert not above.any()
    assert below.any(axis=0).all()


def test_a_field_of_too_many_solids_is_held_by_fewer(rng):
    rough = field(rng.uniform(0.0, 0.2, (15, 22)))
    exact, coarse = solids_of(rough), solids_of(rough, most=40)
    assert len(exact) == 2 * 14 * 21
    assert len(coarse) <= 40
    corners = np.concatenate([s.points for s in exact])
    middles = np.array([s.points.mean(axis=0) for s in exact])
    for points in (0.999 * corners + 0.001 * np.repeat(middles, 6, axis=0), middles):
        assert np.array([inside(s, points) for s in coarse]).any(axis=0).all()


def test_the_shapes_of_an_object_become_obstacles_of_its_name():
    shapes = (
        Shape(ShapeKind.BOX, (0.1, 0.2, 0.3), Pose.from_yaw(0.0, (0, 0, 0.3))),
        Shape(ShapeKind.SPHERE, (0.1, 0.0, 0.0), Pose.identity()),
    )
    found = obstacles_of(ObjectModel("thing", "thing", shapes=shapes), HERE)
    assert [o.name for o in found] == ["thing", "thing"]
    assert found[0].kind is ObstacleKind.BOX
    np.testing.assert_allclose(found[0].X_BO.p, HERE.apply([0, 0, 0.3]))
    assert found[1].size == (0.1,)
