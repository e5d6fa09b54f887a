"""Candidate places, judged by the predicates' own definitions and by distances between outlines."""

from dataclasses import replace

import numpy as np
import pytest
from generation_fakes import SPREAD, moved, standing, state_of, tabletop

from praxia.core.extent import bounds
from praxia.core.geometry import Pose, matrix_from_rotvec
from praxia.core.plan import Fact
from praxia.core.predicates import DIRECTIONS, holds
from praxia.core.scene import ObjectModel, Scene, Shape, ShapeKind, Surface
from praxia.core.world import Gripper, ObjectState, WorldState
from praxia.generation import placements
from praxia.simulation.placement import footprint, gap

SCENE = tabletop()
RED = SCENE.object("red_cube")
SLIDE = np.linspace(0.0, 0.2, 41)


def put(world, name, X_WO):
    """The world when the thing has been let go there."""
    return moved(world, name, X_WO, held="")


def free_distance(world, name):
    """Smallest distance seen from above between a thing and all other movable things [m]."""
    at = {o.name: np.array([*world.pose(SCENE, o.name).p[:2], world.pose(SCENE, o.name).yaw]) for o in SCENE.movable}
    own = footprint(SCENE.object(name))
    return min(gap(own, at[name], footprint(o), at[o.name]) for o in SCENE.movable if o.name != name)


def check_all(spots, world, fact, *, name="red_cube", start=None):
    assert spots.poses
    for X_WO in spots.poses:
        assert holds(fact, SCENE, put(world, name, X_WO), start=start), X_WO.p


@pytest.mark.parametrize("target", ["table", "plate", "cabinet"])
def test_every_place_on_a_surface_is_on_it_and_overlaps_nothing(target, rng):
    world = state_of()
    spots = placements.on_surface(SCENE, world, RED, target, rng, count=60)
    check_all(spots, world, Fact("on", ("red_cube", target)))
    for X_WO in spots.poses:
        assert target == "plate" or free_distance(put(world, "red_cube", X_WO), "red_cube") >= 0.01


def test_no_place_on_the_table_is_inside_the_furniture(rng):
    world = state_of(drawer=0.1)
    low, high = np.array([0.26, 0.38]), np.array([0.54, 0.70])  # cabinet and open drawer, seen from above
    spots = placements.on_surface(SCENE, world, RED, "table", rng, count=400)
    assert all(((X.p[:2] < low) | (X.p[:2] > high)).any() for X in spots.poses)


def test_the_plate_takes_a_cube_with_all_its_corners_inside_the_rim(rng):
    world = state_of()
    plate = world.pose(SCENE, "plate").p
    for X_WO in placements.on_surface(SCENE, world, RED, "plate", rng, count=60).poses:
        corners = [X_WO.apply(np.array([x, y, 0.0])) for x in (-0.02, 0.02) for y in (-0.02, 0.02)]
        assert max(np.hypot(*(c - plate)[:2]) for c in corners) <= 0.09 + 1e-9


def test_a_plate_that_is_full_names_what_crowds_it_most(rng):
    at = SPREAD["plate"]
    middle = {"blue_cube": standing("blue_cube", *at, z=0.006)}
    world = state_of(middle)
    spots = placements.on_surface(SCENE, world, SCENE.object("bowl"), "plate", rng)
    assert spots.poses == () and spots.crowders == ("blue_cube",)


def test_the_first_crowder_is_the_one_that_takes_most_places(rng):
    x, y = SPREAD["plate"]
    edge = {"green_cube": standing("green_cube", x + 0.11, y), "blue_cube": standing("blue_cube", x, y, z=0.006)}
    spots = placements.on_surface(SCENE, state_of(edge), RED, "plate", rng, count=200)
    assert spots.crowders[0] == "blue_cube" and "green_cube" in spots.crowders


@pytest.mark.parametrize("target", ["blue_cube"])
def test_stacking_takes_the_middle_of_the_cube_below_with_its_sides_aligned(target, rng):
    world = state_of({target: standing(target, 0.5, -0.2, yaw=0.35)})
    spots = placements.on_surface(SCENE, world, RED, target, rng)
    check_all(spots, world, Fact("on", ("red_cube", target)))
    for X_WO in spots.poses:
        assert np.allclose(X_WO.p[:2], [0.5, -0.2], atol=1e-9)
        assert np.sin(2 * (X_WO.yaw - 0.35)) == pytest.approx(0.0, abs=1e-9)


@pytest.mark.parametrize("axis", [(1, 0, 0), (0, 1, 0)])
def test_a_cube_that_has_rolled_onto_another_face_can_still_be_stacked_on(axis, rng):
    rolled = Pose.from_rotation(matrix_from_rotvec(np.pi / 2 * np.array(axis)), np.array([0.5, -0.2, 0.02]))
    world = state_of({"blue_cube": rolled})
    spots = placements.on_surface(SCENE, world, RED, "blue_cube", rng)
    check_all(spots, world, Fact("on", ("red_cube", "blue_cube")))


def test_a_wide_block_that_lies_on_its_side_is_put_on_at_the_height_of_that_side(rng):
    block = ObjectModel(
        "block",
        "block",
        shapes=(Shape(ShapeKind.BOX, (0.10, 0.10, 0.03), Pose.identity()),),
        movable=True,
        surface=Surface(np.array([0, 0, 0.03]), 0.10, 0.10),
    )
    long = ObjectModel(
        "long",
        "block",
        shapes=(Shape(ShapeKind.BOX, (0.10, 0.05, 0.08), Pose.identity()),),
        movable=True,
        surface=Surface(np.array([0, 0, 0.08]), 0.10, 0.05),
    )
    scene = Scene("blocks", (block, long, RED))
    rolled = Pose.from_rotation(matrix_from_rotvec(np.array([np.pi / 2, 0, 0])), np.array([0.5, 0, 0.05]))
    poses = {"long": rolled, "block": standing_at(0.9, 0.03), "red_cube": standing_at(-0.5, 0.02)}
    world = WorldState(0, {n: ObjectState(p) for n, p in poses.items()}, {}, Gripper(Pose.identity(), 0.08, 0.08))
    spots = placements.on_surface(scene, world, RED, "long", rng)
    assert spots.poses
    for X_WO in spots.poses:
        assert bounds(RED, X_WO)[0, 2] == pytest.approx(0.10 + 0.003)


def standing_at(x, z):
    return Pose(np.array([x, 0.0, z]), np.array([1.0, 0, 0, 0]))


@pytest.mark.parametrize("region", [o.name for o in SCENE.objects if o.category == "region"])
def test_every_place_within_a_region_is_within_it(region, rng):
    world = state_of({"bowl": standing("bowl", 0.4, -0.5), "plate": standing("plate", 0.65, -0.5)})
    spots = placements.on_surface(SCENE, world, RED, "table", rng, count=60, within=region)
    check_all(spots, world, Fact("within", ("red_cube", region)))


def test_places_near_a_point_come_nearest_first(rng):
    near = np.array([0.5, -0.4])
    spots = placements.on_surface(SCENE, state_of(), RED, "table", rng, count=60, near=near)
    distance = [np.hypot(*(X.p[:2] - near)) for X in spots.poses]
    assert distance == sorted(distance)


@pytest.mark.parametrize(("target", "drawer"), [("bowl", 0.0), ("drawer", 0.19), ("drawer", 0.15)])
def test_every_place_inside_a_container_is_in_it(target, drawer, rng):
    world = state_of(drawer=drawer)
    check_all(placements.inside(SCENE, world, RED, target, rng), world, Fact("in", ("red_cube", target)))


def test_the_first_place_in_a_container_that_is_not_empty_keeps_off_its_content(rng):
    start = state_of(drawer=0.19)
    X_WD = start.pose(SCENE, "drawer")
    inside = Pose(X_WD.p + np.array([0.0, 0.0, 0.031]), np.array([1.0, 0, 0, 0]))
    world = moved(start, "blue_cube", inside)
    first = put(world, "red_cube", placements.inside(SCENE, world, RED, "drawer", rng).poses[0])
    assert holds(Fact("in", ("red_cube", "drawer")), SCENE, first)
    assert np.hypot(*(first.pose(SCENE, "red_cube").p - inside.p)[:2]) >= 0.04


def test_over_the_content_of_a_full_bowl_things_are_let_go_above_it(rng):
    x, y = SPREAD["bowl"]
    content = {"blue_cube": standing("blue_cube", x, y, z=0.006)}
    spots = placements.inside(SCENE, state_of(content), RED, "bowl", rng)
    for X_WO in spots.poses:
        close = np.hypot(*(X_WO.p - content["blue_cube"].p)[:2]) < 0.04
        assert not close or bounds(RED, X_WO)[0, 2] > 0.046


BESIDE = [(d, other) for other in ("blue_cube", "bowl") for d in DIRECTIONS]
BESIDE += [("front", "cabinet"), ("behind", "cabinet")]  # to its right is the drawer


@pytest.mark.parametrize(("direction", "other"), BESIDE)
def test_every_place_beside_a_thing_is_beside_it(direction, other, rng):
    world = state_of({"blue_cube": standing("blue_cube", 0.5, -0.3), "bowl": standing("bowl", 0.5, -0.5)})
    apart = placements.radius(RED) + (0.0 if other == "cabinet" else placements.radius(SCENE.object(other))) + 0.013
    origin = world.pose(SCENE, other).p
    spots = placements.relative(
        SCENE,
        world,
        RED,
        origin,
        direction,
        rng,
        nearest=max(0.07, apart),
        farthest=0.19,
        spread=0.75,
        target="table",
        count=60,
    )
    check_all(spots, world, Fact("beside", ("red_cube", other, direction)))


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_every_shifted_place_counts_as_shifted(direction, rng):
    world = state_of({"red_cube": standing("red_cube", 0.5, -0.4)})
    spots = placements.relative(
        SCENE,
        world,
        RED,
        world.pose(SCENE, "red_cube").p,
        direction,
        rng,
        nearest=0.06,
        farthest=0.30,
        spread=1.5,
        target="table",
    )
    check_all(spots, world, Fact("shifted", ("red_cube", direction)), start=world)


def test_relative_places_on_a_round_plate_stay_on_it(rng):
    world = state_of()
    plate = world.pose(SCENE, "plate").p
    spots = placements.relative(
        SCENE, world, RED, plate, "left", rng, nearest=0.0, farthest=0.12, spread=0.5, target="plate", count=200
    )
    assert spots.poses
    assert max(np.hypot(*(X.p - plate)[:2]) + placements.radius(RED) for X in spots.poses) <= 0.09 + 1e-9


def test_places_off_the_table_are_not_offered(rng):
    edge = np.array([0.88, 0.0, 0.0])
    assert (
        placements.relative(
            SCENE, state_of(), RED, edge, "behind", rng, nearest=0.07, farthest=0.12, spread=0.5, target="table"
        ).poses
        == ()
    )


def test_a_range_of_distances_that_is_empty_has_no_places(rng):
    spots = placements.relative(
        SCENE,
        state_of(),
        RED,
        np.array([0.5, -0.3, 0.0]),
        "left",
        rng,
        nearest=0.2,
        farthest=0.19,
        spread=0.5,
        target="table",
    )
    assert spots.poses == ()


def test_a_surface_that_is_far_from_the_hand_still_has_places(rng):
    world = state_of()
    far = np.array([0.4, -0.3])
    spots = placements.on_surface(SCENE, world, RED, "cabinet", rng, count=60, near=far)
    check_all(spots, world, Fact("on", ("red_cube", "cabinet")))


@pytest.mark.parametrize("drawer", [0.0, 0.1])
def test_spots_away_from_a_drawer_are_clear_of_all_its_way(drawer, rng):
    world = state_of(drawer=drawer)
    near = np.array([0.40, 0.30])
    spots = placements.on_surface(SCENE, world, RED, "table", rng, count=300, near=near)
    kept = placements.away_from(spots, SCENE, world, RED, "drawer", 0.16)
    in_the_way = 0
    for X_WO in spots.poses:
        at = put(world, "red_cube", X_WO)
        low, high = bounds(RED, X_WO)
        swept = [bounds(SCENE.object("drawer"), replace(at, parts={"drawer": s}).pose(SCENE, "drawer")) for s in SLIDE]
        if any((low < box[1]).all() and (high > box[0]).all() for box in swept):
            in_the_way += 1
            assert X_WO not in kept.poses
    assert in_the_way and len(kept.poses) > 20 and kept.crowders == spots.crowders


def test_spots_away_from_a_thing_keep_the_distance_asked_for(rng):
    world = state_of()
    spots = placements.on_surface(SCENE, world, RED, "table", rng, count=300)
    kept = placements.away_from(spots, SCENE, world, RED, "bowl", 0.25).poses
    distance = [np.hypot(*(X.p - world.pose(SCENE, "bowl").p)[:2]) for X in spots.poses]
    assert len(kept) == sum(d >= 0.25 for d in distance) and 0 < len(kept) < len(spots.poses)


def test_equal_seeds_give_equal_places():
    world = state_of()
    first, again = (placements.on_surface(SCENE, world, RED, "table", np.random.default_rng(3)).poses for _ in range(2))
    assert [X.p.tobytes() + X.quat_wxyz.tobytes() for X in first] == [
        X.p.tobytes() + X.quat_wxyz.tobytes() for X in again
    ]


@pytest.mark.parametrize("name", [o.name for o in SCENE.movable])
def test_the_radius_of_a_thing_is_a_circle_that_holds_all_of_it(name):
    model = SCENE.object(name)
    print_ = footprint(model)
    corner = print_.half_x if print_.round else np.hypot(print_.half_x, print_.half_y)
    # The wall's sixteen or twenty flat pieces stick out a little at their joints.
    assert placements.radius(model) >= corner - 1e-12
