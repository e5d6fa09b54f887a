"""A collision-free motion among the things on the table, inside velocity, acceleration and jerk limits."""

import numpy as np

from praxia.core.geometry import Pose
from praxia.motion_planning import CollisionWorld, MotionPlanner
from praxia.simulation import Cell, load_world

world = load_world("tabletop")
robot, scene = world.robot, world.scene
state = Cell(world, world.start("example", seed=0, index=2)).truth()

collision = CollisionWorld(robot, scene, margin=0.005)
collision.update(state)  # obstacles are where this world state says
planner = MotionPlanner(robot, collision)

# From low on one side of the blue cube to low on its other side: the straight way would sweep it off its place.
down = np.diag([1.0, -1.0, -1.0])  # z of the grasp frame is the approach
p_cube = state.pose(scene, "blue_cube").p
left, right = (Pose.from_rotation(down, p_cube + np.array([0.0, y, 0.01])) for y in (0.12, -0.12))

arrive = planner.to_pose(robot.home, left, seed=0)
assert arrive.trajectory is not None, arrive.result.reason
start = arrive.trajectory.q[-1]
motion = planner.to_pose(start, right, seed=0)
assert motion.trajectory is not None, motion.result.reason
q, h = motion.trajectory.q, motion.trajectory.period * 1e-9

print(f"{motion.trajectory.duration:.2f} s, {len(motion.result.path.waypoints)} waypoints")
print(f"{motion.result.checks} configurations checked, {motion.result.iterations} iterations of the search")

# Limits hold on finite differences, from rest to rest.
rows = np.concatenate([np.tile(start, (3, 1)), q, np.tile(q[-1], (3, 1))])
assert (rows >= robot.limits.lower).all() and (rows <= robot.limits.upper).all()
for order, quantity in enumerate(("velocity", "acceleration", "jerk"), start=1):
    share = np.abs(np.diff(rows, order, axis=0) / h**order).max(axis=0) / getattr(robot.limits, quantity)
    print(f"largest share of a limit on {quantity}: {share.max():.3f} ({robot.limits.names[int(share.argmax())]})")
    assert (share <= 1 + 1e-6).all()

# Every tenth command is collision-free, the tool arrives, and the straight line would not have done.
assert collision.free(q[::10, :7]).all()
assert (robot.X_WB @ robot.fk(q[-1, :7])).distance(right)[0] < 1e-4
assert not collision.free(np.linspace(start[:7], q[-1, :7], 100)).all()
