"""The filter's geometry against another library's distances, against the planner's contacts, and against motion."""

import coal
import mujoco
import numpy as np
import pytest
from motion_oracles import DOWN, ContactOracle, box, tabletop, world_of

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel, Scene, Shape, ShapeKind
from praxia.core.world import Gripper, ObjectState, WorldState
from praxia.motion_planning import CollisionWorld, SceneClearance
from praxia.motion_planning.mover_distance import distance_to_shape
from praxia.robots import Robot
from praxia.robots.cover import covering_spheres
from praxia.safety.certificate import RoomyClearance, proved_free


def shape(kind, *size):
    return (Shape(kind, size, Pose.identity()),)


ARM = ObjectModel("person", "person", shapes=shape(ShapeKind.CAPSULE, 0.05, 0.2), speed=1.0)


@pytest.fixture
def cluttered():
    """The tabletop with a can, a ball and a post: every kind of shape."""
    can = ObjectModel("can", "can", shapes=shape(ShapeKind.CYLINDER, 0.04, 0.06))
    ball = ObjectModel("ball", "ball", shapes=shape(ShapeKind.SPHERE, 0.05))
    post = ObjectModel("post", "post", shapes=shape(ShapeKind.CAPSULE, 0.03, 0.2))
    places = {"can": (0.35, -0.35, 0.06), "ball": (0.6, -0.1, 0.3), "post": (0.3, 0.25, 0.25)}
    return tabletop(can, ball, post, fixed={name: Pose.from_yaw(0.2, p) for name, p in places.items()})


@pytest.fixture
def clearance(panda, cluttered):
    found = SceneClearance(panda, cluttered)
    found.update(world_of(cluttered))
    return found


def above(panda, x, y, z, yaw=0.0):
    return panda.ik(Pose.from_yaw(yaw, (x, y, z)) @ Pose.from_rotation(DOWN), reference=panda.arm_home).solutions[0]


def configurations(panda, rng, count):
    """Half of them anywhere, half with the tool low over the table."""
    limits = panda.arm_limits
    anywhere = rng.uniform(limits.lower, limits.upper, (count // 2, len(limits)))
    low = [above(panda, rng.uniform(0.35, 0.6), rng.uniform(-0.3, 0.2), rng.uniform(0.05, 0.3)) for _ in anywhere]
    return np.concatenate([anywhere, low])


def gap(a, X_a, b, X_b):
    """Distance of two shapes [m], below 0 where they overlap."""
    return coal.distance(a, X_a, b, X_b, coal.DistanceRequest(), coal.DistanceResult())


class CoalOracle:
    """Smallest distance between shapes by coal, in a model built another way."""

    def __init__(self, robot, scene, world):
        self._oracle = ContactOracle(robot, scene, world)
        self.model, self.data = self._oracle.model, self._oracle.data
        self._shapes = {g: self._shape(g) for g in range(self.model.ngeom) if self._solid(g)}
        self._things = [g for g in self._shapes if ":" in self.model.geom(g).name]
        self._links = [g for g in self._shapes if g not in self._things and self.model.geom_bodyid[g] > 1]
        self._pairs = [(a, b) for a in self._links for b in self._things]
        self._pairs += [(a, b) for a in self._shapes for b in self._links if self._meet(a, b)]

    def _solid(self, g):
        return bool(self.model.geom_contype[g] or self.model.geom_conaffinity[g])

    def _shape(self, g):
        kind, size = int(self.model.geom_type[g]), self.model.geom_size[g]
        if kind == int(mujoco.mjtGeom.mjGEOM_BOX):
            return coal.Box(*(2 * size))
        if kind == int(mujoco.mjtGeom.mjGEOM_SPHERE):
            return coal.Sphere(size[0])
        make = coal.Capsule if kind == int(mujoco.mjtGeom.mjGEOM_CAPSULE) else coal.Cylinder
        return make(size[0], 2 * size[1])

    def _meet(self, a, b):
        """Whether two shapes of the robot can collide: not of one body, not neighbours, not excluded."""
        model = self.model
        i, j = int(model.geom_bodyid[a]), int(model.geom_bodyid[b])
        if a in self._things or i >= j or i == 0 or model.body_parentid[j] == i:
            return False
        excluded = {(int(s) >> 16, int(s) & 0xFFFF) for s in model.exclude_signature}
        return (i, j) not in excluded and (j, i) not in excluded

    def _pose(self, g):
        return coal.Transform3s(self.data.geom_xmat[g].reshape(3, 3), np.array(self.data.geom_xpos[g]))

    def nearest(self, q, width=0.08):
        self._oracle.deepest(q, width)
        found = np.inf
        for a, b in self._pairs:
            reach = self.model.geom_rbound[a] + self.model.geom_rbound[b]
            if np.linalg.norm(self.data.geom_xpos[a] - self.data.geom_xpos[b]) - reach > 0.2:
                continue
            found = min(found, gap(self._shapes[a], self._pose(a), self._shapes[b], self._pose(b)))
        return found


def test_room_is_another_librarys_distance_where_little_is_left_and_never_more(panda, cluttered, clearance, rng):
    oracle = CoalOracle(panda, cluttered, world_of(cluttered))
    near = 0
    for q in configurations(panda, rng, 400):
        truth = oracle.nearest(q) - clearance.margin
        room = clearance.room(q[None]).min()
        assert room <= max(truth, -1e-3) + 1e-5  # depths of overlap are defined otherwise
        if -1e-3 < truth < 0.004:  # what covering spheres may not vouch for
            near += 1
            assert room == pytest.approx(truth, abs=1e-5)
        assert clearance.free(q[None])[0] == (room >= 0.0)
    assert near > 5


def test_verdicts_are_those_of_contacts_without_margin(panda, cluttered, rng):
    clearance = SceneClearance(panda, cluttered, margin=1e-6)
    clearance.update(world_of(cluttered))
    oracle = ContactOracle(panda, cluttered, world_of(cluttered))
    q = configurations(panda, rng, 400)
    truth = np.array([oracle.deepest(row) == 0.0 for row in q])
    assert 0.1 < truth.mean() < 0.9
    assert (clearance.free(q) == truth).all()


def test_certified_motions_touch_nothing_at_a_fiftieth_of_the_spacing(panda, cluttered, clearance, rng):
    assert isinstance(clearance, RoomyClearance)
    world = CollisionWorld(panda, cluttered, margin=0.0)
    world.update(world_of(cluttered))
    ended = whole = 0
    for _ in range(25):
        a, b = (above(panda, rng.uniform(0.35, 0.6), rng.uniform(-0.3, 0.2), rng.uniform(0.02, 0.3)) for _ in range(2))
        rows = a + np.linspace(0.0, 1.0, 60)[:, None] * (b - a)
        k = proved_free(clearance, np.column_stack([rows, np.full(60, 0.08)]))
        whole += k == 60
        if 0 < k < 60:
            ended += 1
            assert not clearance.free(rows[k - 1] + np.linspace(0.0, 1.0, 200)[:, None] * (rows[k] - rows[k - 1])).all()
        if k:
            steps = np.linspace(0.0, k - 1, 50 * k) if k > 1 else np.zeros(1)
            i = np.minimum(steps.astype(int), max(k - 2, 0))
            fine = rows[i] + (steps - i)[:, None] * (rows[np.minimum(i + 1, k - 1)] - rows[i])
            assert world.free(fine[:: max(1, len(fine) // 400)]).all()
    assert ended > 3 and whole > 3


def test_no_point_of_a_group_moves_farther_than_its_reach_allows(panda, clearance, rng):
    space, n = clearance._space, len(panda)
    model, data = space.geometry.model, space.geometry.data
    clearance.intend(frozenset(), ("blue_cube",))
    on = np.flatnonzero(model.geom_contype > 0)
    reaches, tightest = clearance.reaches, 0.0
    for q in configurations(panda, rng, 60):
        for dq in (np.eye(n + 1)[rng.integers(n + 1)] * 0.02, rng.normal(0.0, 0.02, n + 1)):
            places = []
            for row in (np.append(q, 0.04), np.append(q, 0.04) + dq):
                space.geometry.stand(space.geometry.rows(row[None])[0])
                u = np.array([0.6, 0.0, 0.8]) * model.geom_size[on, :1]
                places.append(data.geom_xpos[on] + np.einsum("gij,gj->gi", data.geom_xmat[on].reshape(-1, 3, 3), u))
            moved = np.linalg.norm(places[1] - places[0], axis=1)
            bound = (reaches @ np.abs(dq))[space._depth[on]]
            assert (moved <= bound + 1e-9).all()
            tightest = max(tightest, float((moved / np.maximum(bound, 1e-9)).max()))
    assert tightest > 0.7
    assert (clearance.reach == reaches.max(axis=0)).all()


def test_what_is_meant_may_touch_and_nothing_else(panda, clearance):
    q = np.append(above(panda, 0.45, -0.2, 0.02, yaw=0.3), 0.039)
    a, b, distance = clearance.blocking(q)
    assert (a, b) == ("gripper", "red_cube") and distance < 0.0
    clearance.intend(frozenset({("red_cube", "gripper"), ("gripper", "no such thing")}), ())
    assert clearance.blocking(q) is None and clearance.free(q[None]).all()
    assert clearance.touching(q[None], 0.002).tolist() == [True]
    high = np.append(above(panda, 0.45, -0.2, 0.2, yaw=0.3), 0.039)
    assert clearance.touching(high[None], 0.02).tolist() == [False]
    clearance.intend(frozenset({("gripper", "green_cube")}), ())
    assert clearance.blocking(q)[:2] == ("gripper", "red_cube")
    assert clearance.touching(q[None], 0.002).tolist() == [False]


def holding(scene, panda, q, name, held):
    """The world with `name` 5 mm off the middle of the hand that stands at `q` (n,)."""
    X_WG = panda.fk(q)
    world = world_of(scene)
    objects = {**world.objects, name: ObjectState(X_WG @ Pose.from_yaw(0.4, (0.0, 0.0, 0.005)))}
    return WorldState(0, objects, {}, Gripper(X_WG, 0.04, 0.02), held)


@pytest.mark.parametrize("declared", [True, False])
def test_what_is_held_is_part_of_the_robot_whether_the_chunk_says_so_or_the_estimate(panda, cluttered, declared):
    clearance = SceneClearance(panda, cluttered)
    up, down = above(panda, 0.45, -0.2, 0.3), above(panda, 0.45, -0.2, 0.016)
    clearance.update(holding(cluttered, panda, up, "red_cube", "" if declared else "red_cube"))
    clearance.intend(frozenset(), ("red_cube",) if declared else ())
    assert clearance.free(up[None]).all()
    assert clearance.blocking(down)[:2] == ("red_cube", "table")
    X_GO = Pose.from_yaw(0.4, (0.0, 0.0, 0.005))
    oracle = ContactOracle(panda, cluttered, world_of(cluttered), "red_cube", X_GO, [("red_cube", "gripper")])
    assert oracle.deepest(down) > 0.0 == oracle.deepest(up)
    clearance.intend(frozenset({("red_cube", "table"), ("gripper", "table")}), ("red_cube",) if declared else ())
    lightly = above(panda, 0.45, -0.2, 0.021)
    assert oracle.deepest(lightly) > 0.0 and clearance.blocking(lightly) is None
    assert clearance.blocking(down)[2] == pytest.approx(-0.009, abs=1e-4)  # deeper than whatever is meant
    clearance.update(world_of(cluttered))
    clearance.intend(frozenset(), ())
    assert clearance.free(above(panda, 0.45, -0.2, 0.3)[None]).all()


def test_what_is_declared_to_be_held_but_is_elsewhere_remains_an_obstacle(panda, cluttered):
    clearance = SceneClearance(panda, cluttered)
    up, cube = above(panda, 0.45, -0.2, 0.3), world_of(cluttered).objects["red_cube"].X_WO.p
    clearance.update(WorldState(0, world_of(cluttered).objects, {}, Gripper(panda.fk(up), 0.04, 0.02)))
    into = above(panda, cube[0], cube[1], cube[2])
    touch = frozenset({("red_cube", "table")})
    for attached in ((), ("red_cube",)):
        clearance.intend(touch, attached)
        assert clearance.blocking(np.append(into, 0.0))[:2] == ("gripper", "red_cube")


def test_a_contact_of_a_link_cannot_be_meant_and_that_of_the_hand_only_skin_deep(panda, cluttered):
    clearance = SceneClearance(panda, cluttered)
    clearance.update(world_of(cluttered))
    names = clearance._space.names
    clearance.intend(frozenset((a, b) for a in names for b in names if a < b), ())
    shallow, deep = (np.append(above(panda, 0.4, 0.0, z), 0.0) for z in (-0.01, -0.045))
    assert clearance.blocking(shallow) is None
    assert clearance.blocking(deep)[:2] == ("gripper", "table") and clearance.blocking(deep)[2] < -0.025
    stretched = np.append(above(panda, 0.45, -0.2, -0.3), 0.0)  # to the wrist in the table
    assert clearance.blocking(stretched)[0].startswith("panda_link")


def test_nothing_is_free_before_the_movable_things_have_been_seen(panda, cluttered):
    clearance = SceneClearance(panda, cluttered)
    home = above(panda, 0.45, -0.2, 0.3)
    assert not clearance.free(home[None]).any()
    assert clearance.blocking(home)[0] == "gripper" and np.isnan(clearance.blocking(home)[2])
    clearance.update(world_of(cluttered))
    assert clearance.free(home[None]).all() and clearance.blocking(home) is None


def test_an_estimate_that_lacks_something_is_refused_and_changes_nothing(panda, cluttered):
    clearance = SceneClearance(panda, cluttered)
    clearance.update(world_of(cluttered))
    q = np.append(above(panda, 0.45, -0.2, 0.02, yaw=0.3), 0.039)
    before = clearance.blocking(q)
    objects = {name: ObjectState(Pose.from_yaw(0.0, (9.0, 9.0, 9.0))) for name in world_of(cluttered).objects}
    objects.pop("green_cube")
    with pytest.raises(InvalidInput, match="green_cube"):
        clearance.update(WorldState(0, objects, {}, Gripper(Pose.identity(), 0.0, 0.0)))
    assert clearance.blocking(q) == before


def test_links_are_kept_apart_without_a_scene(panda):
    clearance = SceneClearance(panda)
    assert clearance.free(panda.arm_home[None]).all()
    folded = np.array(panda.arm_home)
    folded[[1, 3, 5]] = 1.7, -3.0, 3.7
    found = [q for q in (folded,) if clearance.blocking(q)]
    assert found and all("panda" in name or name == "gripper" for name in clearance.blocking(found[0])[:2])
    assert clearance.movers == () and clearance.separation(folded[None]).shape == (1, 0)


def test_movers_count_in_separation_alone_and_it_is_never_too_large(panda, rng):
    scene = tabletop(ARM)
    clearance = SceneClearance(panda, scene)
    world = world_of(scene, {"person": Pose.identity()})
    clearance.update(world)
    assert clearance.movers == ("person",) and clearance.speeds.tolist() == [1.0]
    q = configurations(panda, rng, 40)
    assert (clearance.separation(q) == 1.0).all()
    without = clearance.free(q)
    X_WO = Pose.from_yaw(0.3, (0.4, 0.0, 0.4)) @ Pose.from_rotation(np.array([[1.0, 0, 0], [0, 0, -1], [0, 1, 0]]))
    clearance.move({"person": X_WO})
    assert (clearance.free(q) == without).all()
    alone = Scene("alone", (ObjectModel("person", "person", shapes=ARM.shapes),), fixed={"person": X_WO})
    oracle = CoalOracle(panda, alone, WorldState(0, {}, {}, world.gripper))
    oracle._pairs = [(a, b) for a in oracle._links for b in oracle._things]
    for row, found in zip(q, clearance.separation(q)[:, 0], strict=True):
        truth = oracle.nearest(row)
        assert found <= min(max(truth, 0.0), 1.0) + 1e-6
        if 0.0 < truth < 0.15:
            assert found > truth - 0.035


@pytest.mark.parametrize("kind", list(ShapeKind))
def test_covers_hold_their_shape_and_the_formulas_agree_with_a_library(kind, rng):
    for _ in range(20):
        size = rng.uniform(0.01, 0.2, 3)
        X = Pose.from_yaw(rng.uniform(-3, 3), rng.normal(0.0, 0.1, 3)) @ Pose.from_rotation(DOWN)
        model = Shape(kind, tuple(size), X)
        points = rng.uniform(-0.5, 0.5, (300, 3))
        away = distance_to_shape(model, Pose.identity(), points)
        centres, radii = covering_spheres(kind, size)
        local = X.inverse().apply(points)
        covered = (np.linalg.norm(local[:, None] - centres, axis=2) <= radii + 1e-9).any(axis=1)
        assert covered[away <= 0.0].all()
        solid = {
            ShapeKind.BOX: lambda s=size: coal.Box(*(2 * s)),
            ShapeKind.SPHERE: lambda s=size: coal.Sphere(s[0]),
            ShapeKind.CYLINDER: lambda s=size: coal.Cylinder(s[0], 2 * s[1]),
            ShapeKind.CAPSULE: lambda s=size: coal.Capsule(s[0], 2 * s[1]),
        }[kind]()
        for p, d in zip(points[:40], away[:40], strict=True):
            if d <= 0.0:
                continue
            poses = coal.Transform3s(X.R, np.array(X.p)), coal.Transform3s(np.eye(3), np.array(p))
            truth = gap(solid, poses[0], coal.Sphere(1e-9), poses[1])
            assert d == pytest.approx(truth, abs=1e-5)


def test_a_margin_that_is_none_is_refused(panda):
    with pytest.raises(InvalidInput, match="margin"):
        SceneClearance(panda, margin=0.0)


def test_a_box_that_misses_all_contacts_with_a_margin_is_still_seen(panda, rng):
    """Box against box is where MuJoCo reports no contact within a margin; the hand and its fingers are boxes."""
    lid = ObjectModel("lid", "lid", shapes=box(0.05, 0.05, 0.005))
    q = above(panda, 0.5, 0.0, 0.3)
    tool = panda.fk(q)
    seen = 0
    for _ in range(200):
        X = tool @ Pose.from_yaw(rng.uniform(-3, 3), (*rng.uniform(-0.12, 0.12, 2), rng.uniform(0.0, 0.1)))
        turn = Pose(np.zeros(3), rng.normal(size=4))
        turn = Pose(np.zeros(3), turn.quat_wxyz / np.linalg.norm(turn.quat_wxyz))
        scene = Scene("lid", (lid,), fixed={"lid": X @ turn})
        truth = CoalOracle(panda, scene, WorldState(0, {}, {}, Gripper(tool, 0.08, 0.08))).nearest(q)
        if 0.0 < truth < 0.015:
            seen += 1
            assert SceneClearance(panda, scene, margin=0.015).free(q[None])[0] == (truth >= 0.015)
        if seen > 15:
            break
    assert seen > 5


GANTRY = """
<mujoco model="gantry">
  <compiler angle="radian"/>
  <asset><mesh name="wedge" vertex="0 0 0  0.2 0 0  0.2 0.06 0  0 0.06 0  0.1 0.03 0.09"/></asset>
  <worldbody>
    <body name="rail">
      <geom type="box" size="0.6 0.05 0.02" pos="0 0 -0.1"/>
      <body name="carriage">
        <joint name="drive" type="slide" axis="1 0 0" range="-0.5 0.5"/>
        <geom type="box" size="0.05 0.05 0.03"/>
        <body name="arm" pos="0 0 0.1">
          <joint name="turn" axis="0 0 1" range="-3 3"/>
          <geom type="mesh" mesh="wedge"/>
          <body name="wrist" pos="0.25 0 0">
            <joint name="bend" axis="0 1 0" range="-1.5 1.5"/>
            <geom type="cylinder" size="0.02 0.05" pos="0.06 0 0"/>
            <body name="tip" pos="0.15 0 0"/>
          </body>
        </body>
      </body>
    </body>
  </worldbody>
</mujoco>
"""


@pytest.fixture
def gantry(tmp_path):
    lines = ['name = "gantry"', 'tcp = "tip"', "[home]", 'source = "test"', "[joints]", 'source = "test"']
    for name, unit, end in (("drive", "m", 0.5), ("turn", "rad", 3.0), ("bend", "rad", 1.5)):
        lines.insert(4, f"{name} = 0.0")
        lines += [f"[joints.{name}]", f'unit = "{unit}"', f"position = [-{end}, {end}]"]
        lines += ["velocity = 1.0", "acceleration = 5.0", "jerk = 50.0"]
    (tmp_path / "gantry.xml").write_text(GANTRY)
    (tmp_path / "gantry.limits.toml").write_text("\n".join(lines))
    return Robot.load(tmp_path / "gantry.xml")


def test_slides_meshes_and_arms_without_fingers_are_covered_too(gantry, rng):
    post = ObjectModel("post", "post", shapes=shape(ShapeKind.CYLINDER, 0.04, 0.2))
    scene = Scene("hall", (post,), fixed={"post": Pose.from_yaw(0.0, (0.2, 0.25, 0.1))})
    world = WorldState(0, {}, {}, Gripper(Pose.identity(), 0.0, 0.0))
    clearance = SceneClearance(gantry, scene, margin=1e-6)
    clearance.update(world)
    collision = CollisionWorld(gantry, scene, margin=0.0)
    collision.update(world)
    limits = gantry.arm_limits
    q = rng.uniform(limits.lower, limits.upper, (300, 3))
    truth = collision.free(q)
    assert 0.1 < truth.mean() < 0.97
    assert (clearance.free(q) == truth).all()
    space = clearance._space
    model, data = space.geometry.model, space.geometry.data
    on = np.flatnonzero(model.geom_contype > 0)
    for row, dq in zip(q, rng.normal(0.0, 0.01, q.shape), strict=True):
        places = []
        for x in (row, row + dq):
            space.geometry.stand(space.geometry.rows(x[None])[0])
            places.append(np.array(data.geom_xpos[on]))
        bound = (clearance.reaches @ np.abs(dq))[space._depth[on]]
        assert (np.linalg.norm(places[1] - places[0], axis=1) <= bound + 1e-12).all()


def test_links_that_are_always_nearer_than_the_margin_block_nothing(gantry):
    """The arm turns 18 cm over the rail: with a margin of 19 cm that pair says nothing, the wrist over it does."""
    clearance = SceneClearance(gantry, margin=0.19)
    assert clearance.free(np.array([[0.0, 1.5, 0.0]])).all()
    assert set(clearance.blocking(np.zeros(3))[:2]) <= {"rail", "carriage", "gripper", "wrist", "tip"}
