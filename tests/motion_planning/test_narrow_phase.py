"""Every pair of primitives against another library: nothing that overlaps is missed, no distance is too large."""

import coal
import numpy as np
import pytest

from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel, Scene, Shape, ShapeKind
from praxia.core.world import Gripper, ObjectState, WorldState
from praxia.motion_planning import CollisionWorld, SceneClearance
from praxia.motion_planning.mover_distance import MoverDistance
from praxia.motion_planning.scene_model import SceneModel
from praxia.robots import Robot

ALLOWED = 1e-4  # what a distance may be too large, and an overlap too shallow to count [m]
SIGHT = 0.06
ROUNDS = 120
FAT_AND_THIN = {  # half-extents, or radius and half-length, of three of each kind
    ShapeKind.SPHERE: [(0.01,), (0.05,), (0.12,)],
    ShapeKind.CAPSULE: [(0.055, 0.2), (0.02, 0.1), (0.06, 0.03)],
    ShapeKind.CYLINDER: [(0.04, 0.15), (0.1, 0.008), (0.01, 0.1)],
    ShapeKind.BOX: [(0.3, 0.2, 0.04), (0.15, 0.1, 0.006), (0.02, 0.03, 0.1)],
}


def solid(kind, size):
    if kind is ShapeKind.SPHERE:
        return coal.Sphere(size[0])
    if kind is ShapeKind.BOX:
        return coal.Box(*(2.0 * np.array(size)))
    return (coal.Capsule if kind is ShapeKind.CAPSULE else coal.Cylinder)(size[0], 2.0 * size[1])


def gap(a, b, X_AB):
    """Distance of two shapes [m], below 0 where they overlap; the first stands at the origin."""
    here, there = coal.Transform3s(np.eye(3), np.zeros(3)), coal.Transform3s(X_AB.R, np.array(X_AB.p))
    return coal.distance(a, here, b, there, coal.DistanceRequest(), coal.DistanceResult())


def extents(kind, size):
    """Half-extents of the box around a shape [m]."""
    if kind is ShapeKind.BOX:
        return np.array(size)
    along = sum(size) if kind is ShapeKind.CAPSULE else size[-1]
    return np.array([size[0], size[0], along])


def near_pose(rng, a, b):
    """A pose in which a point in or around the first box lies on a point in or around the second."""
    quat = rng.normal(size=4) if rng.uniform() < 0.8 else np.eye(4)[rng.integers(4)]
    turn = Pose(np.zeros(3), quat / np.linalg.norm(quat))
    return Pose(rng.uniform(-1.1, 1.1, 3) * a - turn.apply(rng.uniform(-1.1, 1.1, 3) * b), turn.quat_wxyz)


@pytest.fixture
def probe(tmp_path):
    """Makes robots of one slide and one shape, which stands at the origin at 0."""

    def make(kind, size):
        (tmp_path / "probe.xml").write_text(
            '<mujoco model="probe"><worldbody><body name="rail"><body name="tip"><joint name="drive" type="slide" '
            f'axis="1 0 0" range="-1 1"/><geom type="{kind.value}" size="{" ".join(map(str, size))}"/>'
            "</body></body></worldbody></mujoco>"
        )
        (tmp_path / "probe.limits.toml").write_text(
            'name = "probe"\ntcp = "tip"\n[home]\nsource = "test"\ndrive = 0.0\n[joints]\nsource = "test"\n'
            '[joints.drive]\nunit = "m"\nposition = [-1.0, 1.0]\nvelocity = 1.0\nacceleration = 5.0\njerk = 50.0\n'
        )
        return Robot.load(tmp_path / "probe.xml")

    return make


@pytest.mark.parametrize("size", range(3))
@pytest.mark.parametrize("kind", list(ShapeKind))
def test_overlaps_are_never_missed_and_distances_never_too_large(probe, rng, kind, size):
    """For the planner's contacts, the filter's distances, and the distances from things that move by themselves."""
    own = FAT_AND_THIN[kind][size]
    robot, link = probe(kind, own), solid(kind, own)
    models = {
        f"{k.value}_{i}": ObjectModel(f"{k.value}_{i}", "thing", shapes=(Shape(k, s, Pose.identity()),), speed=1.0)
        for k, sizes in FAT_AND_THIN.items()
        for i, s in enumerate(sizes)
    }
    scene = Scene("things", tuple(models.values()), fixed=dict.fromkeys(models, Pose.identity()))
    planner, covered = SceneModel(robot, scene), SceneModel(robot, scene, covered=True)
    movers = MoverDistance(covered, scene, far=1.0)
    geom = {name: int(covered.model.geom(f"obstacle/{name}#0").id) for name in models}
    me = int(covered.model.body("tip").geomadr[0])
    row = planner.rows(np.zeros((1, 1)))[0]
    overlaps = near = 0
    for _ in range(ROUNDS):
        poses = {}
        for name, model in models.items():
            poses[name] = near_pose(rng, extents(kind, own), extents(model.shapes[0].kind, model.shapes[0].size))
        for name, pose in poses.items():
            planner.place(name, pose)
            covered.place(name, pose)
        planner.collide(row)
        covered.stand(row)
        movers.move(poses)
        apart = movers.distances(np.zeros((1, 1)))[0]
        hit = {planner.names[i] for i in planner.owner[planner.data.contact.geom].ravel()}
        for m, (name, model) in enumerate(models.items()):
            shape = model.shapes[0]
            truth = gap(link, solid(shape.kind, shape.size), poses[name])
            found = covered.distance(me, geom[name], SIGHT)
            if truth < -ALLOWED:
                overlaps += 1
                assert name in hit
                assert found < 0.0
            elif truth > 0.0:
                near += truth < SIGHT
                assert found == pytest.approx(min(truth, SIGHT), abs=ALLOWED)
                assert (name in hit) <= (truth < ALLOWED)
            assert apart[m] <= max(truth, 0.0) + ALLOWED
    assert overlaps > 300 and near > 30


def through(rng, wall, rod):
    """A pose of a rod whose axis runs through the wall's middle part with both end balls outside."""
    while True:
        quat = rng.normal(size=4)
        turn = Pose(np.zeros(3), quat / np.linalg.norm(quat))
        axis = turn.R[:, 2]
        middle = rng.uniform(-0.9, 0.9, 3) * np.array(wall) + axis * rng.uniform(-0.5, 0.5) * rod[1]
        ends = np.array([middle - rod[1] * axis, middle + rod[1] * axis])
        if (np.linalg.norm(np.maximum(np.abs(ends) - wall, 0.0), axis=1) > rod[0]).all():
            return Pose(middle, turn.quat_wxyz)


@pytest.mark.parametrize("role", ["link is the rod", "link is the wall", "rod is held"])
def test_a_rod_right_through_a_wall_is_seen_by_planner_and_filter(probe, rng, role):
    wall, rod = (0.25, 0.2, 0.006), (0.02, 0.1)
    kinds = [(ShapeKind.BOX, wall), (ShapeKind.CAPSULE, rod)]
    if role == "link is the wall":
        kinds.reverse()
    thing = ObjectModel("thing", "thing", shapes=(Shape(*kinds[0], Pose.identity()),))
    load = ObjectModel("load", "load", shapes=(Shape(*kinds[1], Pose.identity()),), movable=True)
    held = role == "rod is held"
    robot = probe(*((ShapeKind.SPHERE, (0.001,)) if held else kinds[1]))
    q = np.zeros((1, 1))
    far = Pose(np.array([0.0, 0.0, 5.0]), np.array([1.0, 0.0, 0.0, 0.0]))
    for _ in range(40):
        X = through(rng, wall, rod)
        place = far if held else X if role == "link is the wall" else X.inverse()
        scene = Scene("hall", (thing, load) if held else (thing,), fixed={"thing": place})
        planner, filter_ = CollisionWorld(robot, scene), SceneClearance(robot, scene)
        if held:
            X_WG = robot.fk(np.zeros(1))
            filter_.update(WorldState(0, {"load": ObjectState(far @ X)}, {}, Gripper(X_WG, 0.0, 0.0), "load"))
            planner.attach("load", X_WG.inverse() @ far @ X)
        assert not planner.free(q)[0]
        assert not filter_.free(q)[0]
        assert filter_.blocking(q[0])[2] < 0.0 < planner.first_contact(q[0]).depth


# Cylinder, box, and where the box stands: 11 of 119,000 random overlaps looked like these.
OVERLOOKED = [
    (
        (0.1, 0.008),
        (0.2, 0.15, 0.01),
        (0.0272244054, 0.0665378939, -0.2154459886, -0.696513, -0.559594, 0.442940, -0.074342),
    ),
    (
        (0.1, 0.008),
        (0.02, 0.03, 0.1),
        (0.0596740075, 0.0013546987, -0.0147790902, 0.277261, -0.415808, 0.544973, 0.673227),
    ),
    (
        (0.04, 0.15),
        (0.3, 0.2, 0.04),
        (0.2176838881, -0.1718159345, 0.2931384842, 0.792857, -0.553212, 0.145867, -0.209900),
    ),
    (
        (0.04, 0.06),
        (0.2, 0.15, 0.01),
        (-0.0235646525, -0.2107549386, 0.0705294389, -0.074302, -0.847222, 0.520953, -0.072821),
    ),
]


@pytest.mark.parametrize(("can", "wall", "place"), OVERLOOKED)
def test_a_held_can_deep_in_a_box_is_seen_though_the_margins_of_the_two_add_up(probe, can, wall, place):
    """Contacts made with the sum of the margins put these centimetres deep overlaps 6 to 9 mm away."""
    X = Pose(np.array(place[:3]), np.array(place[3:]) / np.linalg.norm(place[3:]))
    assert gap(solid(ShapeKind.CYLINDER, can), solid(ShapeKind.BOX, wall), X) < -0.02
    load = ObjectModel("can", "can", shapes=(Shape(ShapeKind.CYLINDER, can, Pose.identity()),), movable=True)
    thing = ObjectModel("wall", "wall", shapes=(Shape(ShapeKind.BOX, wall, Pose.identity()),))
    scene = Scene("hall", (thing, load), fixed={"wall": X})
    planner = CollisionWorld(probe(ShapeKind.SPHERE, (0.001,)), scene, margin=0.005)
    planner.allow([("gripper", "wall")])
    planner.attach("can", Pose.identity())
    assert planner.first_contact(np.zeros(1))[:2] == ("can", "wall")
    assert not planner.free(np.zeros((1, 1)))[0]
