"""The independent look at motions: against every sample one by one, against MuJoCo, and against known distances."""

import mujoco
import numpy as np
import pytest
from sphere_arm import configurations, load_arm, obstacles

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.evaluation.fine_resampling import STEP, FineResampling, resampled
from praxia.evaluation.obstacle_distance import signed_distance
from praxia.evaluation.sphere_mjcf import mujoco_check, sphere_mjcf
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind
from praxia.robots.kinematics import joint_frames


@pytest.fixture(scope="module")
def arm(tmp_path_factory):
    return load_arm(tmp_path_factory.mktemp("arm"))


def mujoco_gaps(arm, things, q):
    """(smallest distance to things, smallest distance of links that may not touch) at one configuration."""
    robot, spheres = arm
    model = mujoco.MjModel.from_xml_string(sphere_mjcf(robot.chain, spheres, things))
    data = mujoco.MjData(model)
    data.qpos[:] = q
    mujoco.mj_kinematics(model, data)
    link = [model.body(int(b)).name for b in model.geom_bodyid]
    mine = [g for g in range(model.ngeom) if link[g] != "world"]
    pairs = {tuple(pair) for pair in spheres.pairs.tolist()}

    def distance(a, b):
        return mujoco.mj_geomDistance(model, data, a, b, 10.0, None)

    others = min(distance(a, b) for a in mine for b in range(model.ngeom) if link[b] == "world")
    own = [
        distance(a, b)
        for a in mine
        for b in mine
        if tuple(sorted((int(link[a].removeprefix("link")), int(link[b].removeprefix("link"))))) in pairs and a < b
    ]
    return others, min(own)


def test_gaps_at_a_configuration_are_those_of_mujoco(arm):
    robot, spheres = arm
    look = FineResampling(robot.chain, spheres)
    for seed, q in enumerate(configurations(robot, 12)):
        things = [o for o in obstacles(seed) if o.kind is not ObstacleKind.HULL]  # MuJoCo's mesh distances are coarser
        touch = look.along(np.stack([q, q]), things)
        others, own = mujoco_gaps(arm, things, q)
        assert touch.itself.gap == pytest.approx(own, abs=1e-6)
        if others > 0.0:  # deep inside a box MuJoCo measures otherwise
            assert touch.obstacle.gap == pytest.approx(others, abs=1e-5)
        assert (touch.obstacle.gap > 0.0) == (others > 0.0)


def every_gap(arm, things, q):
    """(smallest gap to things, smallest gap of links that may not touch) over configurations (B, n), one by one."""
    robot, spheres = arm
    base = np.broadcast_to(np.eye(4), (len(q), 1, 4, 4))
    X = np.concatenate([base, joint_frames(robot.chain, q)], axis=1)[:, spheres.frame[spheres.link]]
    centre = np.einsum("bsij,sj->bsi", X[..., :3, :3], spheres.centre) + X[..., :3, 3]
    others = min((signed_distance(o)(centre.reshape(-1, 3)).reshape(len(q), -1) - spheres.radius).min() for o in things)
    i, j = np.triu_indices(len(spheres.link), 1)
    pairs = {frozenset(pair) for pair in spheres.pairs.tolist()}
    meet = [frozenset((int(spheres.link[a]), int(spheres.link[b]))) in pairs for a, b in zip(i, j, strict=True)]
    i, j = i[meet], j[meet]
    own = np.linalg.norm(centre[:, i] - centre[:, j], axis=2) - spheres.radius[i] - spheres.radius[j]
    return others, own.min()


def test_leaving_samples_out_changes_nothing(arm):
    robot, spheres = arm
    look = FineResampling(robot.chain, spheres)
    for seed in range(4):
        rows, things = configurations(robot, 4, seed), obstacles(seed)
        touch = look.along(rows, things, step=0.004)
        samples = resampled(rows, 0.004)
        others, own = every_gap(arm, things, samples)
        assert touch.obstacle.gap == pytest.approx(others, abs=1e-12)
        assert touch.itself.gap == pytest.approx(own, abs=1e-12)
        assert touch.samples == len(samples) > 1000


def test_samples_are_close_and_hold_every_row():
    rows = np.random.default_rng(1).normal(size=(5, 3))
    samples = resampled(rows)
    assert np.linalg.norm(np.diff(samples, axis=0), axis=1).max() <= STEP * (1.0 + 1e-9)
    assert all((np.abs(samples - row).max(axis=1) == 0.0).any() for row in rows)
    assert np.array_equal(resampled(rows[:1].repeat(3, axis=0)), rows[:1].repeat(3, axis=0))


def test_a_graze_between_two_rows_is_found(arm):
    robot, spheres = arm
    look = FineResampling(robot.chain, spheres)
    a, b = configurations(robot, 2, 5)
    middle = 0.5 * (a + b)
    tip = robot.link_poses(middle)["four"].apply([0.05, 0.0, 0.0])
    thing = Obstacle("pin", ObstacleKind.SPHERE, Pose(tip, [1.0, 0, 0, 0]), (0.002,))
    touch = look.along(np.stack([a, b]), [thing])
    assert touch.penetrates and touch.depth > 0.02 and touch.obstacle.pair == ("four", "pin")
    assert touch.obstacle.at == pytest.approx(0.5, abs=0.1)
    assert not look.along(np.stack([a, a]), [thing]).obstacle.gap < 0.0


def test_without_obstacles_only_the_robot_itself_counts(arm):
    robot, spheres = arm
    touch = FineResampling(robot.chain, spheres).along(configurations(robot, 2), [])
    assert touch.obstacle.gap == np.inf and np.isfinite(touch.itself.gap)


def test_a_callback_of_mujoco_gives_the_same_verdicts(arm):
    robot, spheres = arm
    look = FineResampling(robot.chain, spheres)
    things = obstacles(3, 30)
    free = mujoco_check(robot.chain, spheres, things)
    verdicts = []
    for q in configurations(robot, 60, 2):
        touch = look.along(np.stack([q, q]), things)
        gap = min(touch.obstacle.gap, touch.itself.gap)
        if abs(gap) > 1e-4:
            verdicts.append(free(q))
            assert verdicts[-1] == (gap > 0.0)
    assert 5 < sum(verdicts) < len(verdicts) - 5


@pytest.mark.parametrize(
    ("kind", "size", "point", "distance"),
    [
        (ObstacleKind.SPHERE, (0.5,), (0.0, 0.0, 2.0), 1.5),
        (ObstacleKind.BOX, (1.0, 2.0, 3.0), (2.0, 3.0, 0.0), np.sqrt(2.0)),
        (ObstacleKind.BOX, (1.0, 2.0, 3.0), (0.0, 1.5, 0.0), -0.5),
        (ObstacleKind.CAPSULE, (0.5, 1.0), (0.0, 0.0, 2.0), 0.5),
        (ObstacleKind.CAPSULE, (0.5, 1.0), (1.0, 0.0, 0.5), 0.5),
        (ObstacleKind.CYLINDER, (0.5, 1.0), (0.0, 0.0, 2.0), 1.0),
        (ObstacleKind.CYLINDER, (0.5, 1.0), (3.5, 0.0, 5.0), 5.0),
        (ObstacleKind.CYLINDER, (0.5, 1.0), (0.4, 0.0, 0.0), -0.1),
    ],
)
def test_primitives_have_the_distances_of_the_textbook(kind, size, point, distance):
    turned = Pose([1.0, 2.0, 3.0], [0.5, 0.5, 0.5, 0.5])
    found = signed_distance(Obstacle("it", kind, turned, size))(turned.apply([point]))
    assert found == pytest.approx([distance], abs=1e-12)


def test_a_hull_of_a_box_is_a_box():
    corners = np.array([[x, y, z] for x in (-1, 1) for y in (-2, 2) for z in (-0.5, 0.5)], dtype=float)
    points = np.random.default_rng(0).uniform(-3, 3, (400, 3))
    hull = signed_distance(Obstacle("it", ObstacleKind.HULL, Pose.identity(), (), corners))(points)
    box = signed_distance(Obstacle("it", ObstacleKind.BOX, Pose.identity(), (1.0, 2.0, 0.5)))(points)
    assert hull == pytest.approx(box, abs=1e-9)
    assert (box < 0.0).any() and (box > 0.0).any()


def test_flat_ground_is_a_box_too():
    heights = np.full((4, 6), 0.3)
    points = np.random.default_rng(0).uniform(-1.5, 1.5, (300, 3))
    ground = signed_distance(Obstacle("g", ObstacleKind.HEIGHT_FIELD, Pose.identity(), (1.0, 0.5, 0.2), heights))
    box = Obstacle("g", ObstacleKind.BOX, Pose([0.0, 0.0, 0.05], [1.0, 0, 0, 0]), (1.0, 0.5, 0.25))
    assert ground(points) == pytest.approx(signed_distance(box)(points), abs=1e-9)


def test_a_slope_has_the_distance_of_its_plane():
    x = np.linspace(-1.0, 1.0, 9)
    heights = np.tile(0.5 * x, (5, 1))
    ground = signed_distance(Obstacle("g", ObstacleKind.HEIGHT_FIELD, Pose.identity(), (1.0, 1.0, 2.0), heights))
    points = np.array([[0.1, 0.2, 0.4], [-0.3, 0.0, 0.0], [0.2, -0.1, 0.0]])
    expected = (points[:, 2] - 0.5 * points[:, 0]) / np.sqrt(1.25)
    assert ground(points) == pytest.approx(expected, abs=1e-9)


def test_a_cloud_is_balls_around_its_points():
    rng = np.random.default_rng(0)
    cloud, points = rng.normal(size=(50, 3)), rng.normal(size=(20, 3))
    found = signed_distance(Obstacle("c", ObstacleKind.POINT_CLOUD, Pose.identity(), (0.1,), cloud))(points)
    assert found == pytest.approx(np.linalg.norm(points[:, None] - cloud, axis=2).min(axis=1) - 0.1)


def test_a_flat_hull_is_named():
    flat = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0], [1, 1, 0]], dtype=float)
    with pytest.raises(InvalidInput, match="'sheet': its points enclose no volume"):
        signed_distance(Obstacle("sheet", ObstacleKind.HULL, Pose.identity(), (), flat))
