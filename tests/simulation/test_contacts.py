"""Touches that nobody meant, planted by hand; depths against what was planted and against MuJoCo's own list."""

import mujoco
import numpy as np
import pytest

from praxia.core.action import ActionChunk
from praxia.core.geometry import Pose
from praxia.core.interfaces import SafeCommand
from praxia.core.report import SafetyReport, Verdict
from praxia.simulation import Cell

FINGERS_OPEN = 0.08  # at home [m]
HALF = 0.02  # of a cube [m]
GRIP = frozenset({("gripper", "red_cube")})


@pytest.fixture
def touching(world):
    """Things at given poses, the robot at home -> a cell that has made one step from there, and its start."""

    def make(width=FINGERS_OPEN, **poses):
        aside = {o.name: world.placement.pose(o, 0.78, -0.6 + 0.2 * i, 0.0) for i, o in enumerate(world.scene.movable)}
        start = np.array(world.arranged(aside | poses))
        for finger in world.robot.gripper.joints:
            start[world.address(finger)] = width / 2
        cell = Cell(world, start)
        command = np.append(world.robot.arm_home, width)
        cell.command(SafeCommand(command, cell.space, SafetyReport(Verdict.PASSED)))
        return cell, start

    return make


def chunk(cell, contacts=frozenset(), attached=()):
    rows = cell.world.robot.home[None]
    return ActionChunk(cell.space, 0, rows, contacts=contacts, attached=attached)


def tool(world):
    return world.robot.X_WB @ world.robot.fk(world.robot.arm_home)


def deepest(world, start, *pairs):
    """Deepest penetration [m] between bodies whose names contain the given words, by MuJoCo alone."""
    model = world.model
    data = mujoco.MjData(model)
    data.qpos[:] = start
    mujoco.mj_forward(model, data)
    depths = [0.0]
    for contact in data.contact:
        names = {model.body(int(model.geom_bodyid[g])).name for g in contact.geom}
        if any(all(any(word in name for name in names) for word in pair) for pair in pairs):
            depths.append(-float(contact.dist))
    return max(depths)


def at_the_finger(world, depth):
    """Pose of a cube whose side reaches `depth` into the pad of the open hand's left finger."""
    return tool(world) @ Pose(np.array([0.0, FINGERS_OPEN / 2 - HALF + depth, 0.0]), np.array([1.0, 0, 0, 0]))


def test_a_free_robot_touches_nothing(touching):
    cell, _ = touching()
    assert cell.unintended(None) == 0.0 and cell.unintended(chunk(cell)) == 0.0


def test_things_may_touch_each_other_while_nobody_holds_them(world, touching):
    cell, start = touching(
        red_cube=Pose.from_yaw(0.3, (0.5, 0.0, HALF)), blue_cube=Pose.from_yaw(0.1, (0.5, 0.0, 3 * HALF - 0.001))
    )
    assert deepest(world, start, ("red_cube", "blue_cube")) == pytest.approx(0.001, abs=1e-4)
    assert cell.unintended(None) == 0.0


@pytest.mark.parametrize("depth", [0.001, 0.002])
def test_a_finger_in_a_cube_is_reported_with_its_depth_unless_the_chunk_names_it(world, touching, depth):
    cell, start = touching(red_cube=at_the_finger(world, depth))
    for wrong in (None, chunk(cell), chunk(cell, frozenset({("gripper", "blue_cube"), ("red_cube", "table")}))):
        assert cell.unintended(wrong) == pytest.approx(depth, abs=3e-4)
        assert cell.unintended(wrong) == pytest.approx(deepest(world, start, ("finger", "red_cube")), abs=1e-9)
    assert cell.unintended(chunk(cell, GRIP)) == 0.0
    assert cell.unintended(chunk(cell, frozenset({("red_cube", "gripper")}))) == 0.0


def test_what_was_allowed_to_the_last_chunk_is_not_allowed_to_the_next(world, touching):
    cell, _ = touching(red_cube=at_the_finger(world, 0.002))
    answers = [cell.unintended(c) > 0 for c in (chunk(cell, GRIP), chunk(cell), chunk(cell, GRIP), None)]
    assert answers == [False, True, False, True]


def test_of_two_touches_the_one_that_was_not_meant_counts(world, touching):
    other = tool(world) @ Pose(np.array([0.0, -(FINGERS_OPEN / 2 - HALF + 0.001), 0.0]), np.array([1.0, 0, 0, 0]))
    cell, start = touching(red_cube=at_the_finger(world, 0.003), blue_cube=other)
    assert cell.unintended(chunk(cell, GRIP)) == pytest.approx(deepest(world, start, ("finger", "blue_cube")), abs=1e-9)
    assert cell.unintended(chunk(cell, GRIP)) == pytest.approx(0.001, abs=3e-4)
    assert cell.unintended(chunk(cell)) == pytest.approx(0.003, abs=3e-4)


def test_a_held_cube_that_reaches_into_the_bowl_is_reported_while_it_is_held(world, touching):
    X_WG = tool(world)
    bowl = world.scene.object("bowl")
    floor = bowl.cavity.centre[2] - bowl.cavity.half[2]
    # The hand points down at home; the cube hangs between the fingers with its lower face 1.5 mm in the bowl's floor.
    p = X_WG.p
    cell, start = touching(
        width=2 * HALF,
        red_cube=Pose(p, X_WG.quat_wxyz),
        bowl=Pose.from_yaw(0.0, p - np.array([0.0, 0.0, HALF + floor - 0.0015])),
    )
    planted = deepest(world, start, ("red_cube", "bowl"))
    assert planted == pytest.approx(0.0015, abs=5e-4) and deepest(world, start, ("finger", "bowl")) == 0.0
    held = ("red_cube",)
    assert cell.unintended(chunk(cell, GRIP, held)) == pytest.approx(planted, abs=1e-9)
    assert cell.unintended(chunk(cell, GRIP)) == 0.0  # two things that nobody holds
    for pair in (("red_cube", "bowl"), ("bowl", "red_cube")):
        assert cell.unintended(chunk(cell, GRIP | {pair}, held)) == 0.0


def test_a_link_of_the_arm_is_not_excused_by_what_the_gripper_may_touch(world, touching):
    robot = world.robot
    data = mujoco.MjData(world.model)
    data.qpos[:] = world.rest
    mujoco.mj_forward(world.model, data)
    forearm = next(b for b in range(world.model.nbody) if "link4" in world.model.body(b).name)
    geom = int(world.model.body_geomadr[forearm])
    assert robot.arm_home.shape == (7,)
    cell, _ = touching(red_cube=Pose(data.geom_xpos[geom].copy(), np.array([1.0, 0, 0, 0])))
    assert cell.unintended(chunk(cell, GRIP)) > 0.005


def test_names_that_the_scene_does_not_have_say_nothing(world, touching):
    cell, _ = touching(red_cube=at_the_finger(world, 0.002))
    ghosts = chunk(cell, frozenset({("ghost", "red_cube"), ("gripper", "ghost")}), ("ghost",))
    assert cell.unintended(ghosts) == cell.unintended(chunk(cell)) > 0.0
    assert cell.touches(ghosts) == cell.touches(chunk(cell)) == ()
