"""Quick checks against the exact ones that they stand before: they may say less, never more."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from praxia.core.arrays import Array
from praxia.core.geometry import Pose
from praxia.core.world import WorldState
from praxia.evaluation.worlds import world_of
from praxia.motion_planning import CollisionWorld, SceneClearance
from praxia.simulation.cell import Cell
from praxia.simulation.world import World


@pytest.fixture(scope="module")
def tabletop() -> tuple[World, WorldState]:
    world = world_of("tabletop")
    return world, Cell(world, world.start("tabletop", 3, 0)).truth()


def configurations(world: World, count: int, seed: int, *, opening: bool) -> Array:
    """Half of them near home, where the arm is close to the table and its things; half anywhere."""
    limits, home = (world.robot.limits, world.robot.home) if opening else (world.robot.arm_limits, world.robot.arm_home)
    q = np.random.default_rng(seed).uniform(limits.lower, limits.upper, (count, len(limits)))
    q[::2] = home + 0.25 * (q[::2] - home)
    if opening:
        q[:, -1] = 0.04
    return np.clip(q, limits.lower, limits.upper)


def exactly(collision: CollisionWorld) -> CollisionWorld:
    collision._quick = None
    return collision


@pytest.mark.parametrize("held", [False, True])
def test_a_collision_world_gives_the_same_verdicts_with_and_without(tabletop, held):
    world, truth = tabletop
    quick, exact = CollisionWorld(world.robot, world.scene), exactly(CollisionWorld(world.robot, world.scene))
    q = configurations(world, 1500, 1, opening=False)
    for collision in (quick, exact):
        collision.update(truth)
        if held:
            collision.attach("red_cube", Pose(np.zeros(3), np.array([1.0, 0.0, 0.0, 0.0])))
        collision.allow([("gripper", "table")], depth=0.01)
        collision.relax({"green_cube": -0.002})
    assert quick._quick is not None
    np.testing.assert_array_equal(quick.free(q), exact.free(q))
    assert quick._surely_free(q).mean() > 0.5 * exact.free(q).mean()


def test_a_long_load_that_could_reach_the_wrist_is_left_to_the_exact_check(tabletop):
    world, truth = tabletop
    collision = CollisionWorld(world.robot, world.scene)
    collision.update(truth)
    towards_the_wrist = Pose(np.array([0.0, 0.0, -0.25]), np.array([1.0, 0.0, 0.0, 0.0]))
    collision.attach("plate", towards_the_wrist)
    q = configurations(world, 200, 2, opening=False)
    assert not collision._surely_free(q).any()
    collision.detach()
    assert collision._surely_free(q).any()


def test_the_filter_is_never_told_more_room_than_there_is(tabletop):
    world, truth = tabletop
    quick, exact = SceneClearance(world.robot, world.scene), SceneClearance(world.robot, world.scene)
    exact._quick = None
    for clearance in (quick, exact):
        clearance.update(truth)
    q = configurations(world, 800, 4, opening=True)
    told, measured = quick.room(q), exact.room(q)
    np.testing.assert_array_equal((told < 0.0).any(axis=1), (measured < 0.0).any(axis=1))
    near = measured < 0.015  # measured shape by shape; farther away both are bounds, and either may be the larger
    assert near.any()
    assert (told[near] <= measured[near] + 1e-4).all()


def test_what_is_certified_is_free_at_a_thousand_samples(tabletop):
    world, truth = tabletop
    clearance = SceneClearance(world.robot, world.scene)
    exact = SceneClearance(world.robot, world.scene)
    exact._quick = None
    for each in (clearance, exact):
        each.update(truth)
    q = configurations(world, 60, 5, opening=True)
    certified = 0
    for a, b in zip(q[0::2], q[1::2], strict=True):
        b = a + 0.3 * (b - a)
        if clearance.certified(np.stack([a, b])):
            certified += 1
            assert exact.free(a + np.linspace(0.0, 1.0, 1000)[:, None] * (b - a)).all()
    assert certified >= 5


def test_nothing_is_certified_before_the_world_was_seen(tabletop):
    world, _ = tabletop
    clearance = SceneClearance(world.robot, world.scene)
    assert not clearance.certified(np.stack([world.robot.home] * 2))


def test_things_may_tremble_without_being_written_down_and_are_followed_when_they_drift(tabletop):
    world, truth = tabletop
    quick, exact = CollisionWorld(world.robot, world.scene), exactly(CollisionWorld(world.robot, world.scene))
    q = configurations(world, 400, 6, opening=False)
    cube = truth.objects["red_cube"]
    for step in range(12):  # steps of 0.2 mm that add up
        moved = replace(cube, X_WO=Pose(cube.X_WO.p + np.array([2e-4 * step, 0.0, 0.0]), cube.X_WO.quat_wxyz))
        seen = replace(truth, objects={**truth.objects, "red_cube": moved})
        for collision in (quick, exact):
            collision.update(seen)
        assert not (quick._surely_free(q) & ~exact.free(q)).any()
    placed = quick._quick._world._solids._poses["red_cube"].p
    assert 1.6e-3 < placed[0] - cube.X_WO.p[0] <= 2.2e-3 + 1e-9
