"""A small arm of spheres, three hinges and a slide, and obstacles around it."""

import numpy as np

from praxia.core.geometry import Pose
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind
from praxia.robots.spheres import sphere_model
from praxia.verbs.robot_choice import choose_robot

PLACES = {"base": [(0, 0)], "one": [(0, 0.1)], "two": [(0.1, 0), (0.2, 0)], "three": [(0.1, 0.02), (0.2, 0)]}
PLACES["four"] = [(0.05, 0)]
JOINTS = (
    ("a", "revolute", "base", "one", "0 0 0.1", "0 0 0.3", "0 0 1"),
    ("b", "revolute", "one", "two", "0 0 0.2", "1.2 0 0", "0 0 1"),
    ("c", "revolute", "two", "three", "0.3 0 0", "0 0.5 0", "0 1 0"),
    ("d", "prismatic", "three", "four", "0.25 0 0", "0 0 0", "1 0 0"),
)
TOUCHING = (("base", "one"), ("one", "two"), ("two", "three"), ("three", "four"), ("two", "four"))
SIZES = {ObstacleKind.SPHERE: (0.06,), ObstacleKind.BOX: (0.05, 0.1, 0.03), ObstacleKind.HULL: ()}


def write_arm(folder):
    """The URDF in a folder, its SRDF beside it."""
    inertia = '<inertial><mass value="1"/><inertia ixx="1" iyy="1" izz="1" ixy="0" ixz="0" iyz="0"/></inertial>'
    parts = []
    for link, places in PLACES.items():
        spheres = "".join(
            f'<collision><origin xyz="{x} 0 {z}"/><geometry><sphere radius="0.04"/></geometry></collision>'
            for x, z in places
        )
        parts.append(f'<link name="{link}">{inertia if link != "base" else ""}{spheres}</link>')
    for name, kind, parent, child, xyz, rpy, axis in JOINTS:
        parts.append(
            f'<joint name="{name}" type="{kind}"><parent link="{parent}"/><child link="{child}"/>'
            f'<origin xyz="{xyz}" rpy="{rpy}"/><axis xyz="{axis}"/>'
            f'<limit lower="{-2.5 if kind == "revolute" else 0}" upper="{2.5 if kind == "revolute" else 0.2}" '
            'velocity="2" effort="9"/></joint>'
        )
    path = folder / "stick.urdf"
    path.write_text(f'<robot name="stick">{"".join(parts)}</robot>')
    pairs = "".join(f'<disable_collisions link1="{a}" link2="{b}" reason="Adjacent"/>' for a, b in TOUCHING)
    (folder / "stick.srdf").write_text(f'<robot name="stick">{pairs}</robot>')
    return path


def load_arm(folder):
    """The robot and its spheres."""
    choice = choose_robot(str(write_arm(folder)))
    return choice.robot, sphere_model(choice.robot, choice.srdf)


def obstacles(seed, count=6):
    """Primitives of every kind and hulls, around the arm."""
    rng = np.random.default_rng(seed)
    kinds = [k for k in ObstacleKind if k not in (ObstacleKind.HEIGHT_FIELD, ObstacleKind.POINT_CLOUD)]
    found = []
    for k in range(count):
        kind = kinds[k % len(kinds)]
        place = Pose(rng.normal(size=3) * 0.4 + [0.3, 0.0, 0.3], rng.normal(size=4))
        points = rng.normal(size=(12, 3)) * 0.08 if kind is ObstacleKind.HULL else None
        found.append(Obstacle(f"{kind.value} {k}", kind, place, SIZES.get(kind, (0.04, 0.1)), points))
    return tuple(found)


def configurations(robot, count, seed=0):
    """Uniform within the limits, shape (count, n)."""
    limits = robot.arm_limits
    return np.random.default_rng(seed).uniform(limits.lower, limits.upper, (count, len(robot)))
