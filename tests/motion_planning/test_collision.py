import numpy as np
import pytest
from motion_oracles import DOWN, ContactOracle, box, tabletop, world_of

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.scene import Articulation, ObjectModel, Scene
from praxia.core.world import Gripper, ObjectState, WorldState
from praxia.motion_planning import CollisionWorld


def above(panda, x, y, z, yaw=0.0):
    """Configuration with the tool pointing down at a place [m]."""
    X = Pose.from_yaw(yaw, (x, y, z)) @ Pose.from_rotation(DOWN)
    found = panda.ik(X, reference=panda.arm_home)
    assert found.found
    return found.solutions[0]


def random_configurations(panda, rng, count):
    limits = panda.arm_limits
    return rng.uniform(limits.lower, limits.upper, (count, len(limits)))


def test_without_margin_every_verdict_agrees_with_a_model_built_another_way(panda, scene, rng):
    world = world_of(scene)
    collision = CollisionWorld(panda, scene, margin=0.0)
    collision.update(world)
    oracle = ContactOracle(panda, scene, world)
    q = random_configurations(panda, rng, 1500)
    truth = np.array([oracle.deepest(row) == 0.0 for row in q])
    assert 0.05 < truth.mean() < 0.95
    assert (collision.free(q) == truth).all()


def test_held_objects_agree_with_a_model_that_has_them_welded_to_the_hand(panda, scene, rng):
    world = world_of(scene)
    X_GO = Pose.from_yaw(0.4, (0.0, 0.01, 0.005))
    collision = CollisionWorld(panda, scene, margin=0.0)
    collision.update(world)
    collision.attach("red_cube", X_GO)
    oracle = ContactOracle(panda, scene, world, "red_cube", X_GO, ignore=[("red_cube", "gripper")])
    q = random_configurations(panda, rng, 1000)
    verdicts = collision.free(q)
    assert (verdicts == np.array([oracle.deepest(row) == 0.0 for row in q])).all()
    collision.detach()
    assert (collision.free(q) != verdicts).any()


def test_a_base_that_stands_elsewhere_sees_the_world_from_there(panda, rng):
    scene = tabletop()
    X_WB = Pose.from_yaw(0.7, (0.2, -0.3, 0.1))
    moved = Scene("moved", scene.objects, fixed={n: X_WB @ X for n, X in scene.fixed.items()}, X_WB=X_WB)
    world = world_of(scene)
    turned = WorldState(0, {n: ObjectState(X_WB @ s.X_WO) for n, s in world.objects.items()}, {}, world.gripper)
    here, there = CollisionWorld(panda, scene), CollisionWorld(panda, moved)
    here.update(world)
    there.update(turned)
    q = random_configurations(panda, rng, 500)
    assert (here.free(q) == there.free(q)).all()


def test_a_margin_is_kept_to_a_tenth_of_a_millimetre(panda, collision):
    collision.width = 0.0
    heights = np.linspace(0.06, 0.04, 160)  # the cube's top is at 0.04
    verdicts = [bool(collision.free(above(panda, 0.5, 0.0, z)[None])[0]) for z in heights]
    first = verdicts.index(False)
    assert first > 0
    assert not any(verdicts[first:])
    contact = collision.first_contact(above(panda, 0.5, 0.0, heights[first]))
    assert contact.b == "green_cube"
    assert -collision.margin <= contact.depth < -collision.margin + 2e-4


def test_the_deepest_contact_is_named_with_its_depth(panda, collision):
    contact = collision.first_contact(above(panda, 0.5, 0.0, -0.01))
    assert contact.a == "gripper"
    assert contact.b in ("green_cube", "table")
    assert contact.depth > 0.01


def test_an_allowed_pair_may_touch_and_others_may_not(panda, collision):
    q = above(panda, 0.45, -0.2, 0.02, yaw=0.3)
    collision.width = 0.039
    assert collision.first_contact(q)[:2] == ("gripper", "red_cube")
    collision.allow([("red_cube", "gripper")])
    assert collision.first_contact(q) is None
    collision.allow([("gripper", "green_cube")])
    assert collision.first_contact(q)[:2] == ("gripper", "red_cube")


def test_allowed_overlap_has_a_depth(panda, collision):
    q = above(panda, 0.45, -0.2, 0.02, yaw=0.3)
    collision.width = 0.03  # each pad is 5 mm inside the cube
    collision.allow([("gripper", "red_cube")], depth=0.006)
    assert collision.free(q[None]).all()
    collision.allow([("gripper", "red_cube")], depth=0.004)
    assert not collision.free(q[None]).any()


def test_a_held_cube_may_rest_on_its_table_only_where_that_is_allowed(panda, collision):
    q = above(panda, 0.45, -0.2, 0.02, yaw=0.3)
    collision.attach("red_cube", Pose.identity())
    assert collision.first_contact(q)[:2] == ("red_cube", "table")
    collision.allow([("red_cube", "table")])
    assert collision.free(q[None]).all()


def test_the_opening_can_be_the_last_column(panda, collision):
    q = above(panda, 0.45, -0.2, 0.02, yaw=0.3)
    rows = np.array([[*q, 0.08], [*q, 0.03]])
    assert collision.free(rows).tolist() == [True, False]


def test_a_smaller_margin_for_one_object_leaves_the_others(panda, collision):
    q = above(panda, 0.45, -0.2, 0.02, yaw=0.3)
    collision.width = 0.046  # 3 mm on both sides
    assert collision.first_contact(q).b == "red_cube"
    collision.relax({"red_cube": 0.002})
    assert collision.first_contact(q) is None
    collision.relax({"green_cube": 0.0})
    assert collision.first_contact(q).b == "red_cube"


def test_a_part_moves_with_its_joint(panda):
    drawer = ObjectModel("drawer", "drawer", shapes=box(0.1, 0.1, 0.03), part="drawer")
    slide = Articulation("drawer", "j", "slide", np.array([0.0, -1, 0]), np.zeros(3), 0.0, 0.3, Pose.identity(), 0.01)
    scene = Scene("s", (drawer,), (slide,), {"drawer": Pose.from_yaw(0, (0.5, 0.3, 0.1))})
    collision = CollisionWorld(panda, scene)
    q = above(panda, 0.5, 0.0, 0.1)
    world = WorldState(0, {}, {"drawer": 0.0}, Gripper(Pose.identity(), 0.08, 0.08))
    collision.update(world)
    assert collision.free(q[None]).all()
    collision.update(WorldState(0, {}, {"drawer": 0.3}, world.gripper))
    assert collision.first_contact(q).b == "drawer"


def test_wrong_names_shapes_and_numbers_are_refused_in_one_sentence(panda, collision, scene):
    with pytest.raises(InvalidInput, match="did you mean 'red_cube'"):
        collision.allow([("gripper", "red_cub")])
    with pytest.raises(InvalidInput, match="'table' is fixed"):
        collision.attach("table", Pose.identity())
    with pytest.raises(InvalidInput, match=r"expected shape \(B, 7\), got \(2, 5\)"):
        collision.free(np.zeros((2, 5)))
    with pytest.raises(InvalidInput, match="row 1 is not finite"):
        collision.free(np.array([np.zeros(7), np.full(7, np.nan)]))
    with pytest.raises(InvalidInput, match="margin"):
        CollisionWorld(panda, scene, margin=-0.01)
