"""Paths on which the tool stays upright: held everywhere, free, repeatable, and honest about what cannot be."""

import itertools
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from joint_space_balls import JointSpaceBalls

from praxia import evaluation
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import Status
from praxia.motion_planning.constrained import (
    AxisConstraint,
    ConstrainedSettings,
    SpeedCap,
    plan_constrained,
    rows_proved,
)
from praxia.motion_planning.constrained.follow_loop import cosine_between, held, project
from praxia.motion_planning.constrained.task import CollisionCheck, task_of
from praxia.motion_planning.kernel import Environment, Kernel
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind
from praxia.motion_planning.search import EdgeSpace
from praxia.motion_planning.time_parameterization import ToolSpeed, time_path
from praxia.robots import Robot
from praxia.robots.sphere_model import SphereModel

TOLERANCE = float(np.radians(5.0))


UR5 = Path(evaluation.__file__).parent / "arms" / "ur5.xml"


@pytest.fixture(scope="module")
def upright(panda) -> AxisConstraint:
    return AxisConstraint.upright(panda, TOLERANCE)


def task_for(robot, constraint, world):
    limits = robot.arm_limits
    check = CollisionCheck(world.space.check.edge, 0, 0.02, 0.0)
    return task_of(robot.chain, constraint, check, limits.lower, limits.upper, ConstrainedSettings())


def upright_configurations(robot, constraint, count, rng, angle=0.9 * TOLERANCE):
    task = task_for(robot, constraint, JointSpaceBalls(len(robot)))
    found = []
    while len(found) < count:
        q = rng.uniform(robot.arm_limits.lower, robot.arm_limits.upper)
        if project(task, q, rng.uniform(0.0, angle), np.empty((len(q), 3, 4)), np.empty(len(q))):
            found.append(q)
    return np.array(found)


def nearby(robot, constraint, q, rng):
    """A configuration inside the tolerance at the end of ten short random steps from `q`."""
    task = task_for(robot, constraint, JointSpaceBalls(len(robot)))
    way = rng.normal(size=len(q))
    q = q.copy()
    for _ in range(10):
        q += 0.15 * way / np.linalg.norm(way)
        q = np.clip(q, robot.arm_limits.lower, robot.arm_limits.upper)
        assert project(task, q, 0.5 * TOLERANCE, np.empty((len(q), 3, 4)), np.empty(len(q)))
    return q


def resampled(waypoints, step=0.0005):
    """Rows on the straight segments, at most `step` apart."""
    rows = []
    for a, b in itertools.pairwise(waypoints):
        share = np.linspace(0.0, 1.0, int(np.ceil(np.linalg.norm(b - a) / step)) + 1)
        rows.append(a + share[:, None] * (b - a))
    return np.concatenate(rows)


def angles_by_hand(robot, constraint, rows):
    """Angle of the axis from link poses and arccos: not the formula of the planner or of the constraint."""
    _, R = robot.fk_batch(rows)
    return np.arccos(np.clip(np.einsum("kij,j,i->k", R, constraint.axis_T, constraint.direction_B), -1.0, 1.0))


@pytest.mark.parametrize("name", ["panda", UR5], ids=["panda", "ur5"])
def test_every_path_among_obstacles_is_free_and_holds_the_tolerance_everywhere(name) -> None:
    robot = Robot.load(name)
    constraint = AxisConstraint.upright(robot, TOLERANCE, axis_T=[0, 0, 1])
    rng = np.random.default_rng(2)
    for k, start in enumerate(upright_configurations(robot, constraint, 4, rng)):
        # Of the same branch: an arm of six joints cannot get from one to another with its tool upright.
        goal = nearby(robot, constraint, start, rng)
        middle = 0.5 * (start + goal)
        world = JointSpaceBalls(len(robot), [middle], 0.3 * np.linalg.norm(goal - start))
        found = plan_constrained(robot, constraint, world.space, start, goal, seed=k)
        assert found.status is Status.FINISHED
        waypoints = found.path.waypoints
        assert len(waypoints) > 2
        np.testing.assert_array_equal(waypoints[[0, -1]], [start, goal])
        assert angles_by_hand(robot, constraint, resampled(waypoints)).max() <= TOLERANCE
        assert all(world.free(a, b) for a, b in itertools.pairwise(waypoints))
        assert (waypoints >= robot.arm_limits.lower).all()
        assert (waypoints <= robot.arm_limits.upper).all()


def test_the_cosine_bends_as_much_as_the_weights_allow_and_no_more(panda) -> None:
    rng, h, ratios = np.random.default_rng(12), 1e-4, []
    for k in range(300):
        # Now and then the axis or the direction is that of the last or of the first joint, which then weighs nothing.
        axis, direction = ([0, 0, 1] if k % 3 == 0 else rng.normal(size=3)), rng.normal(size=3)
        constraint = AxisConstraint(axis, [0, 0, 1] if k % 4 == 0 else direction, TOLERANCE)
        task = task_for(panda, constraint, JointSpaceBalls(7))
        a = rng.uniform(panda.arm_limits.lower, panda.arm_limits.upper)
        way = rng.normal(size=7) * (rng.random(7) < rng.choice([0.15, 0.5, 1.0]))
        allowed = float(task.weight @ np.abs(way)) ** 2
        before, here, after = (cosine_between(task, a, a + way, s) for s in (-h, 0.0, h))
        bend = abs(before - 2.0 * here + after) / h**2
        assert bend <= allowed + 1e-6
        if allowed > 0.01:
            ratios.append(bend / allowed)
    assert max(ratios) > 0.95


def test_what_is_proved_holds_and_little_that_holds_is_not_proved(panda, upright) -> None:
    rng = np.random.default_rng(3)
    task = task_for(panda, upright, JointSpaceBalls(7))
    proved = missed = refuted = 0
    for a in upright_configurations(panda, upright, 400, rng, angle=0.98 * TOLERANCE):
        b = a + rng.normal(size=7) * rng.choice([0.03, 0.1, 0.3, 0.8])
        # Both ends inside the tolerance, and between them a bow that leads out of it or does not.
        project(task, b, 0.98 * TOLERANCE, np.empty((7, 3, 4)), np.empty(7))
        largest = float(angles_by_hand(panda, upright, resampled(np.array([a, b]), 0.002)).max())
        if held(task, a, b):
            proved += 1
            assert largest <= TOLERANCE
        elif largest < TOLERANCE - 1e-4:
            missed += 1
        else:
            refuted += 1
    assert min(proved, refuted) > 50
    assert missed == 0


def test_rows_are_proved_up_to_the_first_segment_that_leaves_the_tolerance(panda, upright) -> None:
    rng = np.random.default_rng(5)
    start, goal = upright_configurations(panda, upright, 2, rng)
    path = plan_constrained(panda, upright, JointSpaceBalls(7).space, start, goal).path
    rows = resampled(path.waypoints, step=0.05)
    assert rows_proved(panda, upright, rows) == len(rows)
    tilted = rows[7] + np.array([0, 0, 0, 0, 0, 0.2, 0])
    assert rows_proved(panda, upright, np.insert(rows, 7, tilted, axis=0)) == 7
    assert rows_proved(panda, upright, tilted) == 0
    with pytest.raises(InvalidInput, match="rows: expected"):
        rows_proved(panda, upright, rows[:, :6])


def test_shortcuts_shorten_and_the_same_seed_gives_the_same_bits(panda, upright) -> None:
    rng = np.random.default_rng(4)
    start, goal = upright_configurations(panda, upright, 2, rng)
    world = JointSpaceBalls(7, [0.5 * (start + goal)], 0.4 * np.linalg.norm(goal - start))
    raw = ConstrainedSettings(attempts=0, rounds=0)
    rough, first, again, other = (
        plan_constrained(panda, upright, world.space, start, goal, settings=settings, seed=seed)
        for settings, seed in ((raw, 1), (None, 1), (None, 1), (None, 2))
    )
    assert first.cost < rough.cost
    assert first.path.waypoints.tobytes() == again.path.waypoints.tobytes()
    assert first.path.waypoints.tobytes() != other.path.waypoints.tobytes()


def test_ends_at_the_very_edge_of_the_tolerance_are_reached(panda, upright) -> None:
    rng = np.random.default_rng(6)
    task = task_for(panda, upright, JointSpaceBalls(7))
    ends = []
    while len(ends) < 4:
        q = rng.uniform(panda.arm_limits.lower, panda.arm_limits.upper)
        if project(task, q, TOLERANCE - 1.01e-3, np.empty((7, 3, 4)), np.empty(7)):
            angle = float(upright.angles(panda.chain, q))
            if 0.998 * TOLERANCE < angle <= TOLERANCE:
                ends.append(q)
    for start, goal in (ends[:2], ends[2:]):
        found = plan_constrained(panda, upright, JointSpaceBalls(7).space, start, goal)
        assert found.found
        assert angles_by_hand(panda, upright, resampled(found.path.waypoints)).max() <= TOLERANCE


def test_a_path_leaves_some_of_the_tolerance_to_the_curve_that_timing_makes_of_it(panda, upright) -> None:
    settings, largest = ConstrainedSettings(hold=0.7), []
    ends = upright_configurations(panda, upright, 12, np.random.default_rng(4), angle=0.5 * TOLERANCE)
    for start, goal in zip(ends[::2], ends[1::2], strict=True):
        found = plan_constrained(panda, upright, JointSpaceBalls(7).space, start, goal, settings=settings)
        largest.append(angles_by_hand(panda, upright, resampled(found.path.waypoints)).max())
    assert 0.55 * TOLERANCE < max(largest) < 0.7 * TOLERANCE + 2e-5


def test_the_nearest_usable_of_several_goals_will_do(panda, upright) -> None:
    start, usable, tilted = upright_configurations(panda, upright, 3, np.random.default_rng(7))
    tilted = tilted + np.array([0, 0, 0, 0, 0, 0.5, 0])
    found = plan_constrained(panda, upright, JointSpaceBalls(7).space, start, [tilted, usable])
    np.testing.assert_array_equal(found.path.waypoints[-1], usable)


def test_paths_checked_by_the_robot_kernel_stay_clear_of_a_box(panda, upright, tmp_path) -> None:
    spheres = SphereModel(
        names=panda.chain.link_names,
        frame=np.arange(1, 8),
        hand=np.zeros(7, dtype=np.bool_),
        link=np.arange(7),
        centre=np.zeros((7, 3)),
        per_opening=np.zeros((7, 3)),
        radius=np.full(7, 0.08),
        pairs=np.zeros((0, 2), dtype=np.int64),
        error=np.zeros(7),
    )
    box = Obstacle(
        "box", ObstacleKind.BOX, Pose(np.array([0.45, 0.0, 0.5]), np.array([1.0, 0, 0, 0])), (0.05, 0.05, 0.5)
    )
    kernel, world = Kernel.of(panda.chain, spheres, cache=tmp_path), Environment([box])
    check = SimpleNamespace(edge=kernel.edge, rows=kernel.rows, environment=world.address())
    space = EdgeSpace(check, 7, step=0.01, inflation=0.005)

    def gap(rows):
        p = panda.joint_positions(rows)[:, :7] - box.X_BO.p
        return np.linalg.norm(np.maximum(np.abs(p) - box.size, 0.0), axis=-1).min() - 0.08

    side = panda.arm_home + np.array([0.6, 0.3, 0.0, 0.3, 0.0, 0.0, 0.0])
    start, goal = side, side * np.array([-1, 1, 1, 1, 1, 1, 1])
    assert gap(resampled(np.array([start, goal]), 0.01)) < 0.0
    found = plan_constrained(panda, upright, space, start, goal)
    rows = resampled(found.path.waypoints)
    assert gap(rows) > 0.0
    assert angles_by_hand(panda, upright, rows).max() <= TOLERANCE


def test_the_timed_motion_keeps_tolerance_and_speed_cap_between_its_rows_too(panda, upright) -> None:
    start, goal = upright_configurations(panda, upright, 2, np.random.default_rng(11))
    world = JointSpaceBalls(7, [0.5 * (start + goal)], 0.3 * np.linalg.norm(goal - start))
    points = plan_constrained(panda, upright, world.space, start, goal).path.waypoints
    assert len(points) > 2
    cap = SpeedCap(linear=0.3, angular=1.0)
    timed = time_path(
        points,
        panda.arm_limits,
        period=2_000_000,
        free=lambda rows: upright.keeps(panda.chain, rows),
        tool=ToolSpeed(partial(cap.share, panda.chain), 1.0),
    )
    rows = np.concatenate((points[:1], timed.trajectory.q))
    assert rows_proved(panda, upright, rows) == len(rows)
    assert 0.9 < cap.use(panda.chain, timed.trajectory, points[0]) < 1.005


def test_void_problems_are_named_and_never_searched(panda, upright) -> None:
    start, goal = upright_configurations(panda, upright, 2, np.random.default_rng(8))
    tilted = goal + np.array([0, 0, 0, 0, 0, 0.5, 0])
    outside = goal.copy()
    outside[3] = 0.5
    free = JointSpaceBalls(7).space
    for world, one, other, named in (
        (free, tilted, goal, "the start tilts the tool by"),
        (free, start, tilted, "the goal tilts the tool by"),
        (free, start, outside, "the goal is outside the limits: panda_joint4"),
        (JointSpaceBalls(7, [start], 0.1).space, start, goal, "the start is in collision"),
        (JointSpaceBalls(7, [goal], 0.1).space, start, [goal, tilted], "the other 1 goals"),
    ):
        found = plan_constrained(panda, upright, world, one, other)
        assert found.status is Status.IMPOSSIBLE
        assert named in found.reason
        assert found.iterations == 0


def test_a_walled_in_goal_is_given_up_after_the_budget(panda, upright) -> None:
    start, goal = upright_configurations(panda, upright, 2, np.random.default_rng(9))
    shell = np.random.default_rng(0).normal(size=(4000, 7))
    world = JointSpaceBalls(7, goal + 0.5 * shell / np.linalg.norm(shell, axis=1, keepdims=True), 0.35)
    assert world.free(goal, goal)
    settings = ConstrainedSettings(iterations=20)
    found = plan_constrained(panda, upright, world.space, start, goal, settings=settings)
    assert found.status is Status.GAVE_UP
    assert found.iterations == 20
    assert "5 degrees" in found.reason


@pytest.mark.parametrize("start", [np.zeros(6), np.full(7, np.nan), np.zeros((0, 7)), np.zeros((1, 1, 7))])
def test_starts_that_are_no_configurations_are_refused(panda, upright, start) -> None:
    with pytest.raises(InvalidInput, match="start: expected"):
        plan_constrained(panda, upright, JointSpaceBalls(7).space, start, np.zeros(7))


@pytest.mark.parametrize("knobs", [{"iterations": 0}, {"stride": 0.0}, {"inner": 1.0}, {"hold": 1.1}, {"nodes": 1}])
def test_settings_that_cannot_be_are_refused(knobs) -> None:
    with pytest.raises(InvalidInput, match="constrained settings"):
        ConstrainedSettings(**knobs)
