import numpy as np
import pytest
from motion_oracles import DOWN, PERIOD, ContactOracle, box, largest_use, tabletop, world_of

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import Status
from praxia.core.scene import ObjectModel
from praxia.motion_planning import CollisionWorld, MotionPlanner, MotionScale, PlannerSettings, RrtSettings
from praxia.motion_planning.rrt_connect import rrt_connect
from praxia.motion_planning.shortcut import shortcut

WALL = ObjectModel("wall", "wall", shapes=box(0.18, 0.02, 0.2))
LID = ObjectModel("lid", "lid", shapes=box(0.2, 0.3, 0.01))


def walled(panda, **settings):
    """Planner in a tabletop with a wall between the two halves and a lid above one, its scene and its world."""
    fixed = {"wall": Pose.from_yaw(0, (0.62, -0.05, 0.2)), "lid": Pose.from_yaw(0, (0.65, -0.4, 0.42))}
    scene = tabletop(WALL, LID, fixed=fixed)
    world = world_of(scene, {"green_cube": Pose.from_yaw(0, (0.4, -0.3, 0.02))})
    collision = CollisionWorld(panda, scene)
    collision.update(world)
    return MotionPlanner(panda, collision, PlannerSettings(**settings)), scene, world


def free_goal(panda, planner, rng, side):
    """A free configuration with the tool down, on one side of the wall."""
    while True:
        y = rng.uniform(-0.45, -0.2) if side else rng.uniform(0.1, 0.2)
        X = Pose.from_yaw(rng.uniform(-1, 1), (rng.uniform(0.45, 0.65), y, rng.uniform(0.08, 0.2)))
        found = panda.ik(X @ Pose.from_rotation(DOWN), reference=panda.arm_home, rng=rng)
        free = [q for q in found.solutions if planner.collision.free(q[None])[0]]
        if free:
            return free[0]


def test_motions_around_obstacles_hold_limits_and_penetrate_nothing_when_resampled_finely(panda, rng):
    for scale in (MotionScale(), MotionScale(0.8, 0.4, 0.05)):
        planner, scene, world = walled(panda, scale=scale)
        oracle = ContactOracle(panda, scene, world)
        limits = scale.of(panda.limits)
        q = np.array(panda.home)
        searched = 0
        for i in range(12):
            motion = planner.to_configuration(q, free_goal(panda, planner, rng, i % 2), seed=i)
            assert motion.found, motion.result.reason
            searched += motion.result.iterations > 0
            assert (largest_use(q, motion.trajectory.q, limits) <= 1.0).all()
            assert (motion.trajectory.q[:, -1] == q[-1]).all()
            assert oracle.deepest_along(np.vstack([q, motion.trajectory.q])[:, :7], 0.004) == 0.0
            q = motion.trajectory.q[-1]
        assert searched >= 4


def test_equal_seeds_give_equal_bytes_and_other_seeds_other_paths(panda, rng):
    planner, _, _ = walled(panda)
    q0 = np.append(free_goal(panda, planner, rng, 0), 0.08)
    goal = free_goal(panda, planner, rng, 1)
    first, again, other = (planner.to_configuration(q0, goal, seed=seed) for seed in (3, 3, 4))
    fresh = walled(panda)[0].to_configuration(q0, goal, seed=3)
    assert first.result.iterations > 0
    assert first.trajectory.q.tobytes() == again.trajectory.q.tobytes() == fresh.trajectory.q.tobytes()
    assert first.trajectory.q.tobytes() != other.trajectory.q.tobytes()


def test_shortcutting_keeps_the_ends_and_never_lengthens(panda, rng):
    planner, scene, world = walled(panda)
    oracle = ContactOracle(panda, scene, world)
    limits = panda.arm_limits
    for seed in range(4):
        start, goal = (free_goal(panda, planner, rng, side) for side in (0, 1))
        found = rrt_connect(
            planner.collision, start, goal[None], limits.lower, limits.upper, settings=RrtSettings(), seed=seed
        )
        short = shortcut(planner.collision, found.path, resolution=0.02, attempts=60, rng=rng)
        assert short.length <= found.path.length + 1e-12
        assert np.array_equal(short.waypoints[[0, -1]], np.stack([start, goal]))
        assert oracle.deepest_along(short.waypoints) == 0.0


def test_the_nearest_of_several_goals_that_can_be_used_is_taken(panda, planner):
    home = panda.home
    near, far = home[:7] + 0.1, home[:7] + 0.3
    motion = planner.to_configuration(home, np.stack([far, near]), seed=0)
    assert np.array_equal(motion.trajectory.q[-1, :7], near)


def test_a_pose_is_reached_with_the_tool_exactly_there(panda, planner):
    X_WG = Pose.from_yaw(0.4, (0.5, -0.1, 0.2)) @ Pose.from_rotation(DOWN)
    motion = planner.to_pose(panda.home, X_WG, seed=1)
    assert motion.found
    assert max(panda.fk(motion.trajectory.q[-1, :7]).distance(X_WG)) < 1e-4


def forearm_in_a_ring(panda, goal, iterations):
    """Planner with a ring around the forearm at `goal`, through which the hand is too wide to be pulled."""
    X_WR = panda.link_poses(goal)["panda_link5"] @ Pose.from_yaw(0.0, (0.0, 0.035, -0.14))
    halves = {"left": ((0.14, 0.03, 0.01), (0, 0.11, 0)), "right": ((0.14, 0.03, 0.01), (0, -0.11, 0))}
    halves |= {"near": ((0.03, 0.08, 0.01), (0.11, 0, 0)), "far": ((0.03, 0.08, 0.01), (-0.11, 0, 0))}
    models = [ObjectModel(name, "ring", shapes=box(*half)) for name, (half, _) in halves.items()]
    scene = tabletop(*models, fixed={name: X_WR @ Pose.from_yaw(0, p) for name, (_, p) in halves.items()})
    collision = CollisionWorld(panda, scene)
    collision.update(world_of(scene))
    return MotionPlanner(panda, collision, PlannerSettings(rrt=RrtSettings(iterations=iterations)))


def test_an_enclosed_goal_is_given_up_after_the_budget_not_called_impossible(panda):
    goal = np.array([0.0, 0.2, 0.0, -1.9, 0.0, 2.1, 0.785])
    planner = forearm_in_a_ring(panda, goal, 200)
    start = np.append([-1.2, -0.785, 0.0, -2.356, 0.0, 1.571, 0.785], 0.08)
    motion = planner.to_configuration(start, goal, seed=0)
    assert motion.trajectory is None
    assert motion.result.status is Status.GAVE_UP
    assert motion.result.iterations == 200
    assert "200 iterations" in motion.result.reason
    assert motion.result.cost == np.inf


def test_starts_and_goals_that_are_void_are_impossible_and_named(panda, planner):
    home = panda.home
    beyond = home[:7].copy()
    beyond[3] = 0.5
    result = planner.to_configuration(home, beyond, seed=0).result
    assert result.status is Status.IMPOSSIBLE
    assert "goal: panda_joint4 = 0.5000 rad is outside its limits [-3.0718, -0.0698] rad" in result.reason
    in_table = panda.ik(Pose.from_rotation(DOWN, (0.5, 0.0, -0.02)), reference=home[:7]).solutions[0]
    result = planner.to_configuration(home, in_table, seed=0).result
    assert result.status is Status.IMPOSSIBLE
    assert ("gripper", "green_cube") in result.blockers
    assert ("gripper", "table") in result.blockers
    result = planner.to_configuration(np.append(in_table, 0.08), home[:7], seed=0).result
    assert result.status is Status.IMPOSSIBLE
    assert result.reason.startswith("start: gripper overlaps")


def test_a_pose_whose_sampled_configurations_are_all_blocked_is_not_called_impossible(panda, planner):
    result = planner.to_pose(panda.home, Pose.from_rotation(DOWN, (0.5, 0.0, 0.0)), seed=0).result
    assert result.status is Status.GAVE_UP
    assert ("gripper", "green_cube") in result.blockers


def test_a_start_inside_a_margin_is_forgiven_and_said_so(panda, planner):
    q = panda.ik(Pose.from_yaw(0.3, (0.45, -0.2, 0.02)) @ Pose.from_rotation(DOWN), reference=panda.arm_home).solutions[
        0
    ]
    planner.collision.width = 0.042  # 1 mm beside the cube
    assert planner.collision.first_contact(q).b == "red_cube"
    motion = planner.to_configuration(np.append(q, 0.042), panda.arm_home, seed=0)
    assert motion.found
    assert "red_cube" in motion.result.reason
    assert planner.collision.first_contact(q).b == "red_cube"  # forgiven for that plan only
    planner.collision.width = 0.037  # 1.5 mm inside the cube, where 1 mm is allowed
    planner.collision.allow([("gripper", "red_cube")], depth=0.001)
    assert planner.to_configuration(np.append(q, 0.037), panda.arm_home, seed=0).found
    planner.collision.allow([])
    planner.collision.width = 0.02  # 10 mm inside the cube
    assert planner.to_configuration(np.append(q, 0.02), panda.arm_home, seed=0).result.status is Status.IMPOSSIBLE


def test_a_start_a_hair_outside_a_limit_is_moved_inside_without_a_jump(panda, planner):
    start = np.array(panda.home)
    start[5] = panda.limits.upper[5] + 5e-7
    start[6] = 0.0
    motion = planner.to_configuration(start, panda.arm_home, seed=0)
    assert motion.found, motion.result.reason
    assert (largest_use(start, motion.trajectory.q, panda.limits) <= 1.0).all()


def test_a_held_object_is_carried_around_what_the_empty_hand_would_clear(panda):
    planner, scene, world = walled(panda)
    X_GO = Pose.from_yaw(0.0, (0.0, 0.0, 0.03))
    planner.collision.attach("red_cube", X_GO)
    planner.collision.width = 0.04
    ignore = [("red_cube", "gripper")]
    oracle = ContactOracle(panda, scene, world, "red_cube", X_GO, ignore)
    rng = np.random.default_rng(11)
    q = np.append(free_goal(panda, planner, rng, 0), 0.038)
    for i in range(1, 5):
        motion = planner.to_configuration(q, free_goal(panda, planner, rng, i % 2), seed=i)
        assert motion.found, motion.result.reason
        assert oracle.deepest_along(motion.trajectory.q[:, :7], 0.004, width=0.04) == 0.0
        q = motion.trajectory.q[-1]


def test_going_where_one_is_takes_one_period(panda, planner):
    motion = planner.to_configuration(panda.home, panda.arm_home, seed=0)
    assert motion.trajectory.q.tolist() == [panda.home.tolist()]
    assert motion.trajectory.period == PERIOD


def test_wrong_shapes_and_numbers_are_refused_in_one_sentence(panda, planner):
    with pytest.raises(InvalidInput, match="start: expected 8 numbers"):
        planner.to_configuration(panda.arm_home, panda.arm_home, seed=0)
    with pytest.raises(InvalidInput, match=r"goals: expected finite numbers of shape \(k, 7\), got \(1, 8\)"):
        planner.to_configuration(panda.home, panda.home, seed=0)
    with pytest.raises(InvalidInput, match="goals: expected finite"):
        planner.to_configuration(panda.home, np.full(7, np.nan), seed=0)
    with pytest.raises(InvalidInput, match="RRT settings"):
        RrtSettings(iterations=0)
