"""A certified, jerk-limited motion for an arm from a URDF that was just written, among obstacles given as data."""

import tempfile
from pathlib import Path

import numpy as np

from praxia.core.geometry import Pose
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind
from praxia.motion_planning.sphere_planner import SpherePlanner
from praxia.motion_planning.sphere_settings import Method, SpherePlannerSettings
from praxia.motion_planning.sphere_world import SphereWorld
from praxia.robots import Robot

LINK = """<link name="link{i}">
<inertial><mass value="1"/><inertia ixx="0.01" iyy="0.01" izz="0.01" ixy="0" ixz="0" iyz="0"/></inertial>
<collision><origin xyz="0 0 {half}"/><geometry><cylinder radius="0.04" length="{length}"/></geometry></collision>
</link>"""
JOINT = """<joint name="joint{i}" type="revolute"><parent link="link{before}"/><child link="link{i}"/>
<origin xyz="0 0 {z}"/><axis xyz="{axis}"/><limit lower="-2.8" upper="2.8" effort="50" velocity="2"/></joint>"""
LENGTHS, AXES = (0.2, 0.15, 0.3, 0.3, 0.15, 0.1), ("0 0 1", "0 1 0", "0 1 0", "0 0 1", "0 1 0")


def written(folder: Path) -> Path:
    """A five-joint arm of cylinders, with the limits that its URDF cannot say."""
    links = [LINK.format(i=i, half=length / 2, length=length) for i, length in enumerate(LENGTHS)]
    joints = [JOINT.format(i=i + 1, before=i, z=LENGTHS[i], axis=axis) for i, axis in enumerate(AXES)]
    (folder / "arm.urdf").write_text(f'<robot name="arm">{"".join(links + joints)}</robot>')
    limits = '[joints.joint{i}]\nunit = "rad"\nsource = "this example"\nacceleration = 8.0\njerk = 200.0\n'
    (folder / "arm.limits.toml").write_text("".join(limits.format(i=i) for i in range(1, 6)))
    return folder / "arm.urdf"


with tempfile.TemporaryDirectory() as temporary:
    robot = Robot.load(written(Path(temporary)))

post = Obstacle("post", ObstacleKind.BOX, Pose(np.array([0.45, 0.0, 0.4]), np.array([1.0, 0, 0, 0])), (0.05, 0.05, 0.4))
world = SphereWorld(robot, obstacles=[post])
out = 1e3 * world.spheres.error.max()
print(f"{len(world.spheres.radius)} spheres stand for {robot.name}; they stick out by {out:.1f} mm at most")

start, goal = np.array([0.8, 0.6, 0.8, 0.0, 0.3]), np.array([-0.8, 0.6, 0.8, 0.0, 0.3])
assert world.free(np.stack([start, goal])).all()
assert not world.all_free(np.linspace(start, goal, 100))  # the straight way sweeps the post

for method in Method:
    motion = SpherePlanner(world, SpherePlannerSettings(method=method)).plan(start, goal, seed=0)
    assert motion.trajectory is not None and motion.certificate is not None, motion.reason
    spent = ", ".join(f"{stage} {1e3 * seconds:.1f}" for stage, seconds in motion.seconds.items())
    print(f"{method.value:<9} {motion.trajectory.duration:.2f} s of motion, {motion.cost:.2f} rad long; ms: {spent}")

    # Proved at every instant; free at samples, too; inside all limits by backward differences.
    assert motion.certificate.proved
    q, h, limits = motion.trajectory.q, motion.trajectory.period * 1e-9, robot.arm_limits
    assert world.all_free(q)
    rows = np.concatenate([np.tile(start, (3, 1)), q, np.tile(q[-1], (3, 1))])
    for order, most in enumerate((limits.velocity, limits.acceleration, limits.jerk), start=1):
        assert (np.abs(np.diff(rows, order, axis=0)) / h**order <= most * (1 + 1e-6)).all()

# What cannot be done is said: which pair, how deep.
inside = SpherePlanner(world).plan(start, np.array([0.0, 0.9, 0.9, 0.0, 0.0]))
print(inside.reason)
assert inside.trajectory is None and "post" in inside.reason
