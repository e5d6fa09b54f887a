import numpy as np
import pytest
from motion_oracles import PERIOD, box, largest_use

from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel, Scene
from praxia.core.world import Gripper, ObjectState, WorldState
from praxia.motion_planning import CollisionWorld, MotionPlanner
from praxia.robots import Robot

ARM = """
<mujoco model="planar">
  <compiler angle="radian"/>
  <worldbody>
    <body name="base">
      <geom type="cylinder" size="0.05 0.05"/>
      <body name="upper" pos="0 0 0.1">
        <joint name="shoulder" axis="0 0 1" range="-3 3"/>
        <geom type="capsule" fromto="0.1 0 0 0.4 0 0" size="0.03"/>
        <body name="lower" pos="0.5 0 0">
          <joint name="elbow" axis="0 0 1" range="-2.5 2.5"/>
          <geom type="capsule" fromto="0.1 0 0 0.35 0 0" size="0.03"/>
          <body name="tip" pos="0.4 0 0"/>
        </body>
      </body>
    </body>
  </worldbody>
</mujoco>
"""
LIMITS = """
name = "planar"
tcp = "tip"
[home]
source = "test"
shoulder = 0.0
elbow = 0.0
[joints]
source = "test"
[joints.shoulder]
unit = "rad"
position = [-3.0, 3.0]
velocity = 1.0
acceleration = 3.0
jerk = 30.0
[joints.elbow]
unit = "rad"
position = [-2.5, 2.5]
velocity = 1.5
acceleration = 4.0
jerk = 40.0
"""


@pytest.fixture
def planar(tmp_path):
    (tmp_path / "planar.xml").write_text(ARM)
    (tmp_path / "planar.limits.toml").write_text(LIMITS)
    return Robot.load(tmp_path / "planar.xml")


def test_an_arm_without_fingers_carries_a_bar_around_a_post(planar):
    post = ObjectModel("post", "post", shapes=box(0.05, 0.05, 0.3))
    bar = ObjectModel("bar", "bar", shapes=box(0.15, 0.01, 0.01), movable=True)
    scene = Scene("hall", (post, bar), fixed={"post": Pose.from_yaw(0, (0.65, 0.0, 0.1))})
    collision = CollisionWorld(planar, scene)
    idle = WorldState(0, {"bar": ObjectState(Pose.from_yaw(0, (0, 2.0, 0)))}, {}, Gripper(Pose.identity(), 0, 0))
    collision.update(idle)
    planner = MotionPlanner(planar, collision)
    start, goal = np.array([-1.2, 0.3]), np.array([1.2, -0.3])
    bare = planner.to_configuration(start, goal, seed=0)
    assert bare.found, bare.result.reason
    collision.attach("bar", Pose.from_yaw(0, (0.15, 0, 0)))
    carried = planner.to_configuration(start, goal, seed=0)
    assert carried.found, carried.result.reason
    for motion in (bare, carried):
        assert motion.result.iterations > 0
        assert (largest_use(start, motion.trajectory.q, planar.limits) <= 1.0).all()
        assert motion.trajectory.period == PERIOD
    assert collision.free(carried.trajectory.q).all()
    clearance = [np.hypot(*(planar.fk_batch(m.trajectory.q)[0][:, :2] - (0.65, 0.0)).T).min() for m in (bare, carried)]
    assert clearance[1] > clearance[0]
