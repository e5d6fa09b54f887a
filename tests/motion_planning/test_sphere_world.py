from dataclasses import replace

import numpy as np
import pytest
from motion_oracles import DOWN, box, world_of
from sphere_oracles import SphereOracle, ball_panda

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose, quat_from_rotvec
from praxia.core.scene import Articulation, ObjectModel, Scene
from praxia.core.world import Gripper, ObjectState, WorldState
from praxia.motion_planning import CollisionWorld
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind
from praxia.motion_planning.solids import solids_of
from praxia.motion_planning.sphere_world import SphereWorld

HERE = Pose.identity()
EXACT = 2e-6  # [m] what single precision costs within a metre


@pytest.fixture(scope="module")
def balls(panda):
    return ball_panda(panda)


@pytest.fixture
def world(panda, balls, scene):
    found = SphereWorld(panda, scene, spheres=balls, margin=0.005)
    found.update(world_of(scene))
    return found


def random_configurations(panda, rng, count):
    return rng.uniform(panda.arm_limits.lower, panda.arm_limits.upper, (count, 7))


def above(panda, x, y, z, yaw=0.0):
    X = Pose.from_yaw(yaw, (x, y, z)) @ Pose.from_rotation(DOWN)
    found = panda.ik(X, reference=panda.arm_home)
    assert found.found
    return found.solutions[0]


def obstacles_around(rng, count=10):
    kinds = [
        (ObstacleKind.SPHERE, (0.1,)),
        (ObstacleKind.BOX, (0.1, 0.06, 0.15)),
        (ObstacleKind.CAPSULE, (0.05, 0.12)),
        (ObstacleKind.CYLINDER, (0.08, 0.1)),
    ]
    found = []
    for k in range(count):
        kind, size = kinds[k % len(kinds)]
        p = rng.uniform((-0.8, -0.8, -0.2), (0.8, 0.8, 1.0))
        found.append(Obstacle(f"thing{k}", kind, Pose(p, quat_from_rotvec(rng.normal(size=3))), size))
    return found


def truth(oracle, q, opening):
    """Least distance that counts at one configuration, and to which solid it is, or -1 between links."""
    away = oracle.to_solids(q, opening)[oracle.spheres.frame[oracle.spheres.link] > 0]
    to, own = away.min(), oracle.between_links(q, opening)
    return (own, -1) if own < to else (to, int(away.min(axis=0).argmin()))


def test_verdicts_and_depths_are_those_of_mujoco_on_the_same_spheres(panda, balls, rng):
    obstacles = obstacles_around(rng)
    world = SphereWorld(panda, obstacles=obstacles, spheres=balls)
    world.width = 0.05
    oracle = SphereOracle(panda, balls, obstacles)
    q = random_configurations(panda, rng, 300)
    found = [truth(oracle, row, 0.05) for row in q]
    away = np.array([distance for distance, _ in found])
    clear = np.abs(away) > EXACT
    assert 0.1 < (away > 0).mean() < 0.9
    assert (world.free(q) == (away > 0))[clear].all()
    for row, (distance, solid) in zip(q[:80], found, strict=False):
        contact = world.first_contact(row)
        assert (contact is None) == (distance > 0)
        if contact is not None:
            assert contact.depth == pytest.approx(-distance, abs=1e-6)
            assert (contact.b.startswith("thing") and contact.b == f"thing{solid}") or solid == -1


def test_room_is_the_least_distance_of_what_each_joint_frame_carries(panda, balls, rng):
    obstacles = obstacles_around(rng)
    world = SphereWorld(panda, obstacles=obstacles, spheres=balls, margin=0.002)
    world.width = 0.05
    oracle = SphereOracle(panda, balls, obstacles)
    frame = balls.frame[balls.link]
    q = random_configurations(panda, rng, 40)
    found = world.room(q, sight=0.3)
    assert found.shape == (40, 8)
    for row, room in zip(q, found, strict=True):
        to = oracle.to_solids(row, 0.05).min(axis=1) - 0.002
        own = oracle.between_links(row, 0.05)
        nearest = min(to[frame > 0].min(), own)
        assert room.min() == pytest.approx(min(nearest, 0.3), abs=EXACT)
        for k in range(1, 8):
            assert room[k] <= min(to[frame == k].min(), 0.3) + EXACT
    assert ((found >= 0).all(axis=1) == world.free(q)).all()


def test_the_slope_of_the_penalty_is_its_finite_difference(panda, balls, rng):
    world = SphereWorld(panda, obstacles=obstacles_around(rng), spheres=balls)
    q = random_configurations(panda, rng, 30)
    cost, slope = world.gradient(q, 0.05)
    assert ((cost > 0) == (world.room(q).min(axis=1) < 0.05)).all()
    h = 2e-3
    for j in range(7):
        step = h * np.eye(7)[j]
        difference = (world.gradient(q + step, 0.05)[0] - world.gradient(q - step, 0.05)[0]) / (2 * h)
        assert np.median(np.abs(difference - slope[:, j])) < 1e-3
        np.testing.assert_allclose(difference, slope[:, j], atol=0.05)


def test_meshes_fields_and_clouds_are_met_where_they_are(panda, balls, rng):
    X = Pose(np.array([0.45, 0.1, 0.3]), quat_from_rotvec([0.3, -0.2, 0.5]))
    corners = rng.normal(size=(20, 3)) * 0.12
    ground = Pose(np.array([0.0, 0.0, -0.4]), np.array([1.0, 0, 0, 0]))
    heights = rng.uniform(0.2, 0.5, (4, 4))
    cloud = rng.normal(size=(500, 3)) * 0.2 + [-0.4, -0.3, 0.5]
    obstacles = [
        Obstacle("rock", ObstacleKind.HULL, X, (), corners),
        Obstacle("ground", ObstacleKind.HEIGHT_FIELD, ground, (1.0, 1.0, 0.2), heights),
        Obstacle("scan", ObstacleKind.POINT_CLOUD, Pose.identity(), (0.01,), cloud),
    ]
    world = SphereWorld(panda, obstacles=obstacles, spheres=balls)
    solids = [s for o in obstacles[:2] for s in solids_of(o)]
    oracle = SphereOracle(panda, balls, solids)
    radius = balls.radius
    q = random_configurations(panda, rng, 60)
    named = set()
    for row, free in zip(q, world.free(q), strict=True):
        moved = balls.frame[balls.link] > 0
        p = oracle.centres(row, world.width)
        to_cloud = (np.linalg.norm(p[moved, None] - cloud, axis=-1).min(axis=1) - radius[moved] - 0.01).min()
        to_solids = oracle.to_solids(row, world.width)[moved].min()
        nearest = min(to_cloud, to_solids, oracle.between_links(row, world.width))
        if abs(nearest) > 1e-5:
            assert free == (nearest > 0)
        named |= {contact.b for contact in world.contacts(row)}
    assert named >= {"rock", "ground", "scan"}


def test_the_base_may_stand_on_the_table_and_inside_of_things(panda, balls):
    pedestal = Obstacle("pedestal", ObstacleKind.BOX, Pose.from_yaw(0, (0, 0, -0.2)), (0.15, 0.15, 0.2))
    world = SphereWorld(panda, obstacles=[pedestal], spheres=balls)
    assert world.free(panda.arm_home[None]).all()
    assert world.first_contact(panda.arm_home) is None


def test_objects_are_met_where_the_world_says_that_they_are(panda, balls, scene, world):
    q = above(panda, 0.5, 0.0, 0.0)
    assert world.first_contact(q).a == "gripper"
    assert {c.b for c in world.contacts(q)} == {"table", "green_cube"}
    moved = world_of(scene, {"green_cube": Pose.from_yaw(0, (0.3, 0.5, 0.02))})
    world.update(moved)
    assert {c.b for c in world.contacts(q)} == {"table"}
    world.switch("table", False)
    assert world.free(q[None]).all()
    world.update(world_of(scene))
    assert [c[:2] for c in world.contacts(q)] == [("gripper", "green_cube")]


def test_a_part_moves_with_its_joint(panda, balls):
    drawer = ObjectModel("drawer", "drawer", shapes=box(0.1, 0.1, 0.03), part="drawer")
    slide = Articulation("drawer", "j", "slide", np.array([0.0, -1, 0]), np.zeros(3), 0.0, 0.3, Pose.identity(), 0.01)
    scene = Scene("s", (drawer,), (slide,), {"drawer": Pose.from_yaw(0, (0.5, 0.4, 0.1))})
    world = SphereWorld(panda, scene, spheres=balls)
    q = above(panda, 0.5, 0.0, 0.12)
    hand = Gripper(Pose.identity(), 0.08, 0.08)
    world.update(WorldState(0, {}, {"drawer": 0.0}, hand))
    assert world.free(q[None]).all()
    world.update(WorldState(0, {}, {"drawer": 0.3}, hand))
    assert world.first_contact(q).b == "drawer"
    with pytest.raises(InvalidInput, match="nothing is known about 'drawer'"):
        world.update(WorldState(0, {}, {}, hand))


def test_a_base_that_stands_elsewhere_sees_the_world_from_there(panda, balls, scene, rng):
    X_WB = Pose.from_yaw(0.7, (0.2, -0.3, 0.1))
    turned = {n: X_WB @ X for n, X in scene.fixed.items()}
    state = world_of(scene)
    there = SphereWorld(panda, Scene("moved", scene.objects, fixed=turned, X_WB=X_WB), spheres=balls)
    there.update(WorldState(0, {n: ObjectState(X_WB @ s.X_WO) for n, s in state.objects.items()}, {}, state.gripper))
    here = SphereWorld(panda, scene, spheres=balls)
    here.update(state)
    q = random_configurations(panda, rng, 300)
    assert (here.free(q) == there.free(q)).all()
    before = here.free(q)
    here.move_base(X_WB)
    assert (here.free(q) != before).any()
    here.move_base(Pose.identity())
    assert (here.free(q) == before).all()


def test_the_fingers_stand_as_far_apart_as_the_width_or_the_last_column_says(panda, balls):
    q = above(panda, 0.5, 0.0, 0.2)
    # The finger spheres are 0.495 of the opening away from the middle: at y = 0.99 w / 2 with radius 12 mm.
    wall = Obstacle("wall", ObstacleKind.BOX, Pose.from_yaw(0, (0.5, 0.055, 0.2)), (0.1, 0.005, 0.02))
    world = SphereWorld(panda, obstacles=[wall], spheres=balls)
    world.width = 0.02
    assert world.free(q[None]).all()
    world.width = 0.08
    assert not world.free(q[None]).any()
    assert world.first_contact(q)[:2] == ("gripper", "wall")
    rows = np.array([[*q, 0.08], [*q, 0.02], [*q, 0.02], [*q, 0.08]])
    assert world.free(rows).tolist() == [False, True, True, False]
    assert world.first_contact(rows[1]) is None
    assert not world.all_free(rows)
    assert world.all_free(rows[1:3])
    world.width = 0.02  # what rows asked for does not stay
    assert world.free(q[None]).all()


def test_margins_are_kept_relaxed_and_overlaps_allowed_to_a_micrometre(panda, balls):
    q = above(panda, 0.5, 0.0, 0.2)
    wall = Obstacle("wall", ObstacleKind.BOX, Pose.from_yaw(0, (0.5, 0.3, 0.21)), (0.2, 0.1, 0.01))
    world = SphereWorld(panda, obstacles=[wall], spheres=balls, margin=0.0)
    oracle = SphereOracle(panda, balls, [wall])
    away = oracle.to_solids(q, world.width)[1:].min()
    assert away > 0.01

    def free():
        return bool(world.free(q[None])[0])

    for margin, wanted in ((away - EXACT, True), (away + EXACT, False)):
        world.relax({"wall": margin})
        assert free() is wanted
        assert (world.first_contact(q) is None) is wanted
    assert world.first_contact(q).depth == pytest.approx(-away, abs=1e-9)
    world.relax({})
    closer = Obstacle("wall", ObstacleKind.BOX, Pose.from_yaw(0, (0.5, 0.145, 0.21)), (0.2, 0.1, 0.01))
    world = SphereWorld(panda, obstacles=[closer], spheres=balls, margin=0.0)
    deep = -SphereOracle(panda, balls, [closer]).to_solids(q, world.width)[1:].min()
    assert 0.003 < deep < 0.02
    for depth, wanted in ((deep + EXACT, True), (deep - EXACT, False)):
        world.allow([("gripper", "wall")], depth=depth)
        assert free() is wanted


def test_what_is_held_meets_obstacles_and_the_arm_but_not_the_hand(panda, balls, scene, world, rng):
    world = SphereWorld(panda, scene, spheres=balls, margin=0.0)
    world.update(world_of(scene))
    X_GO = Pose.from_yaw(0.4, (0.0, 0.01, 0.1))
    before = world.free(q := random_configurations(panda, rng, 2000))
    world.attach("red_cube", X_GO)
    assert world.attached == ("red_cube",)
    assert 0.0 < world.load_error <= 0.005
    after = world.free(q)
    with_load = [world.first_contact(row) for row in q[before & ~after]]
    assert {c.b if c.a == "red_cube" else c.a for c in with_load if "red_cube" in c[:2]} >= {"table"}
    assert all("red_cube" in c[:2] for c in with_load)
    assert not any({"gripper", "link7", "link6"} & set(c[:2]) for c in with_load)
    assert any(c.a.startswith("link") for c in with_load)
    freed = list(q[after & ~before])
    world.detach()
    assert (world.free(q) == before).all()
    assert all({"red_cube"} == {c.b for c in world.contacts(row)} for row in freed)


def test_what_is_held_meets_every_link_but_those_next_to_the_hand(panda, balls, scene, rng):
    # That the hand itself never touches a link says nothing about something longer.
    arm = replace(balls, pairs=np.array([pair for pair in balls.pairs if not balls.hand[pair].any()]))
    world = SphereWorld(panda, scene, spheres=arm)
    world.update(world_of(scene))
    for name in world.names:
        world.switch(name, False)
    q = random_configurations(panda, rng, 3000)
    q = q[world.free(q)]
    world.attach("red_cube", Pose.from_yaw(0.0, (0.0, 0.0, 0.25)))
    blocked = q[~world.free(q)]
    met = [{c.a for c in world.contacts(row)} for row in blocked]
    assert all(met)
    assert set().union(*met) >= {"link0", "link1", "link2", "link3"}
    assert not set().union(*met) & {"link6", "link7", "gripper"}
    assert all(world.first_contact(row) is None for row in q[world.free(q)][:300])


def test_a_held_cube_may_touch_its_table_as_deep_as_that_is_allowed(panda, balls, world):
    q = above(panda, 0.45, -0.2, 0.2)
    world.attach("red_cube", Pose.from_yaw(0.0, (0.0, 0.0, 0.17)))  # its lower face is 1 cm above the table
    world.relax({"table": 0.0, "red_cube": 0.0})
    assert world.first_contact(q) is None
    world.attach("red_cube", Pose.from_yaw(0.0, (0.0, 0.0, 0.185)))
    contact = world.first_contact(q)
    assert contact[:2] == ("red_cube", "table")
    assert 0.005 < contact.depth <= 0.005 + world.load_error + 1e-5
    world.allow([("table", "red_cube")], depth=contact.depth + EXACT)
    assert world.free(q[None]).all()
    world.allow([("table", "red_cube")], depth=contact.depth - EXACT)
    assert not world.free(q[None]).any()


def test_a_load_keeps_its_margin_from_the_arm(panda, balls, scene, rng):
    world = SphereWorld(panda, scene, spheres=balls, margin=0.0)
    world.update(world_of(scene))
    world.attach("red_cube", Pose.from_yaw(0.0, (0.0, 0.0, 0.1)))
    for name in world.names:
        world.switch(name, False)
    q = next(row for row in random_configurations(panda, rng, 20000) if {"red_cube"} == names_near(world, row, 0.03))
    assert world.free(q[None]).all()
    world.relax({"red_cube": 0.03})
    contact = world.first_contact(q)
    assert contact.b == "red_cube"
    assert -0.03 < contact.depth < 0
    assert not world.free(q[None]).any()
    world.relax({"red_cube": -contact.depth - EXACT})
    assert world.free(q[None]).all()


def names_near(world, row, margin):
    """What the load would be too close to, with a margin of its own; the load's name where that is the arm."""
    world.relax({"red_cube": margin})
    found = {c.b for c in world.contacts(row)}
    world.relax({})
    return found if world.free(row[None])[0] else set()


def test_edges_are_free_where_all_their_samples_are(panda, world, rng):
    a, b = random_configurations(panda, rng, 60), random_configurations(panda, rng, 60)
    found = world.edges_free(a, b, step=0.02)
    wanted = [
        world.all_free(np.linspace(p, q, int(np.ceil(np.linalg.norm(q - p) / 0.02)) + 1))
        for p, q in zip(a, b, strict=True)
    ]
    assert 0 < sum(wanted) < len(wanted)
    disagree = found != np.array(wanted)
    assert disagree.mean() < 0.05  # a kernel takes more samples than asked for
    assert not found[disagree].any()


def test_what_is_not_known_is_not_free(panda, balls, scene):
    world = SphereWorld(panda, scene, spheres=balls)
    with pytest.raises(InvalidInput, match="nothing is known about where 'red_cube' is"):
        world.free(panda.arm_home[None])
    with pytest.raises(InvalidInput, match="nothing is known"):
        _ = world.check
    world.update(world_of(scene))
    assert world.free(panda.arm_home[None]).all()


def test_the_address_of_the_environment_stays_and_its_content_changes(panda, world, scene):
    before = world.check
    world.update(world_of(scene, {"red_cube": Pose.from_yaw(0, (0.4, 0.3, 0.02))}))
    world.attach("red_cube", Pose.identity())
    world.allow([("red_cube", "table")])
    world.width = 0.01
    world.detach()
    assert world.check == before


def test_wrong_names_shapes_and_numbers_are_refused_in_one_sentence(panda, balls, scene, world):
    with pytest.raises(InvalidInput, match="did you mean 'red_cube'"):
        world.allow([("gripper", "red_cub")])
    with pytest.raises(InvalidInput, match="'table' is fixed"):
        world.attach("table", Pose.identity())
    with pytest.raises(InvalidInput, match="unknown object 'tabel'"):
        world.switch("tabel", False)
    with pytest.raises(InvalidInput, match="unknown object 'tabel'"):
        world.place("tabel", Pose.identity())
    with pytest.raises(InvalidInput, match=r"expected shape \(B, 7\), got \(2, 5\)"):
        world.free(np.zeros((2, 5)))
    with pytest.raises(InvalidInput, match="row 1 is not finite"):
        world.free(np.array([np.zeros(7), np.full(7, np.nan)]))
    with pytest.raises(InvalidInput, match="opening of the fingers"):
        world.width = float("nan")
    with pytest.raises(InvalidInput, match="step above 0"):
        world.edges_free(np.zeros((1, 7)), np.zeros((1, 7)), step=0.0)
    with pytest.raises(InvalidInput, match="margin"):
        SphereWorld(panda, scene, spheres=balls, margin=-0.01)
    with pytest.raises(InvalidInput, match="called like an object"):
        SphereWorld(panda, scene, spheres=balls, obstacles=[Obstacle("table", ObstacleKind.SPHERE, HERE, (1.0,))])
    flat = Scene("s", (ObjectModel("sheet", "sheet", shapes=box(0.1, 0.1, 0.0)),), fixed={"sheet": Pose.identity()})
    with pytest.raises(InvalidInput, match="'sheet': expected half-extents"):
        SphereWorld(panda, flat, spheres=balls)


@pytest.mark.parametrize("held", [False, True])
def test_what_is_free_for_spheres_that_cover_everything_is_free_for_the_shapes_themselves(panda, scene, rng, held):
    spheres, shapes = SphereWorld(panda, scene, margin=0.005), CollisionWorld(panda, scene, margin=0.005)
    q = random_configurations(panda, rng, 3000)
    for world in (spheres, shapes):
        world.update(world_of(scene))
        world.width = 0.03
        world.allow([("gripper", "cabinet"), ("red_cube", "table")], depth=0.01)
        world.relax({"green_cube": 0.05, "table": 0.001})
        if held:
            world.attach("red_cube", Pose.from_yaw(0.3, (0.0, 0.0, 0.03)))
    free = spheres.free(q)
    truly = shapes.free(q)
    assert 0.3 < free.mean() < 0.9
    assert truly[free].all()
    assert (truly & ~free).mean() < 0.15  # what the spheres stick out
