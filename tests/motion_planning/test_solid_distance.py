import coal
import numpy as np
import pytest
from scipy.spatial import ConvexHull

from praxia.core.geometry import Pose, quat_from_rotvec
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind
from praxia.motion_planning.solid_distance import distance_to_solid
from praxia.motion_planning.solids import solids_of

TINY = 1e-6  # [m] radius of the ball that stands for a point


def somewhere(rng):
    return Pose(rng.normal(size=3), quat_from_rotvec(rng.normal(size=3)))


def coal_shape(solid):
    size = solid.size
    if solid.kind is ObstacleKind.BOX:
        return coal.Box(*(2.0 * s for s in size))
    if solid.kind is ObstacleKind.SPHERE:
        return coal.Sphere(size[0])
    if solid.kind is ObstacleKind.CAPSULE:
        return coal.Capsule(size[0], 2.0 * size[1])
    if solid.kind is ObstacleKind.CYLINDER:
        return coal.Cylinder(size[0], 2.0 * size[1])
    corners = coal.StdVec_Vec3s()
    corners.extend(list(solid.points))
    return coal.Convex.convexHull(corners, True, "Qt")


SOLIDS = {
    "sphere": Obstacle("o", ObstacleKind.SPHERE, Pose.identity(), (0.2,)),
    "box": Obstacle("o", ObstacleKind.BOX, Pose.identity(), (0.1, 0.2, 0.3)),
    "capsule": Obstacle("o", ObstacleKind.CAPSULE, Pose.identity(), (0.1, 0.2)),
    "cylinder": Obstacle("o", ObstacleKind.CYLINDER, Pose.identity(), (0.1, 0.2)),
    "hull": Obstacle("o", ObstacleKind.HULL, Pose.identity(), (), np.random.default_rng(3).normal(size=(30, 3)) * 0.2),
}


@pytest.mark.parametrize("name", SOLIDS)
def test_distances_outside_are_those_of_coal(name, rng):
    (solid,) = solids_of(SOLIDS[name])
    shape, ball, request = coal_shape(solid), coal.Sphere(TINY), coal.DistanceRequest()
    checked = 0
    for _ in range(20):
        X = somewhere(rng)
        points = X.apply(rng.normal(size=(20, 3)) * 0.3)
        found = distance_to_solid(solid, X, points)
        for p, d in zip(points[found > 2 * TINY], found[found > 2 * TINY], strict=True):
            away = coal.distance(
                ball, coal.Transform3s(np.eye(3), p), shape, coal.Transform3s(X.R, X.p), request, coal.DistanceResult()
            )
            assert away + TINY == pytest.approx(d, abs=2e-6)
            checked += 1
    assert checked > 100


def test_inside_a_hull_it_is_the_distance_to_the_nearest_of_its_planes(rng):
    (solid,) = solids_of(SOLIDS["hull"])
    hull = ConvexHull(SOLIDS["hull"].points)
    X = somewhere(rng)
    local = rng.dirichlet(np.ones(len(SOLIDS["hull"].points)), 200) @ SOLIDS["hull"].points
    wanted = (local @ hull.equations[:, :3].T + hull.equations[:, 3]).max(axis=1)
    assert (wanted < 0).all()
    np.testing.assert_allclose(distance_to_solid(solid, X, X.apply(local)), wanted, atol=1e-12)


def test_a_cloud_is_the_balls_around_its_points(rng):
    points = rng.normal(size=(300, 3))
    cloud = Obstacle("o", ObstacleKind.POINT_CLOUD, Pose.identity(), (0.05,), points)
    X = somewhere(rng)
    asked = rng.normal(size=(40, 3))
    wanted = [np.linalg.norm(X.apply(points) - p, axis=1).min() - 0.05 for p in asked]
    np.testing.assert_allclose(distance_to_solid(cloud, X, asked), wanted, atol=1e-12)
