from dataclasses import dataclass

import mujoco
import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import SafeCommand
from praxia.core.report import SafetyReport, Verdict
from praxia.core.world import Detection
from praxia.simulation import Cell, knock

PASSED = SafetyReport(Verdict.PASSED)


class Camera:
    """Sees the red cube at every second question."""

    def __init__(self) -> None:
        self.asked = []

    def detect(self, time, true_poses):
        self.asked.append(time)
        return [Detection("red_cube", time, true_poses["red_cube"])] if len(self.asked) % 2 else []


def wave(home, k):
    """A smooth command: every joint swings a little, the gripper too."""
    values = np.array(home)
    values[:7] += 0.2 * (1 - np.cos(2 * np.pi * k / 500)) * np.array([1, -1, 1, 1, -1, 1, 1])
    values[7] -= 0.02 * (1 - np.cos(2 * np.pi * k / 500))
    return values


def test_only_a_safe_command_is_accepted(world):
    @dataclass(frozen=True)
    class Lookalike:
        values: np.ndarray
        space: object
        report: object

    cell = Cell(world, world.rest)
    before = cell.state()
    for wrong in (world.robot.home, None, Lookalike(world.robot.home, cell.space, PASSED)):
        with pytest.raises(TypeError, match="SafeCommand"):
            cell.command(wrong)
    assert np.array_equal(cell.state(), before) and cell.time == 0


def test_a_start_of_the_wrong_size_is_refused(world):
    with pytest.raises(InvalidInput, match="joint coordinates"):
        Cell(world, np.zeros(3))


def test_the_space_is_joint_positions_at_the_physics_step(world):
    space = Cell(world, world.rest).space
    assert space.names == world.robot.limits.names and space.period == 2_000_000
    assert space.contains(world.robot.home)


def test_observations_are_what_the_joints_do(world):
    cell = Cell(world, world.rest)
    for k in range(250):
        cell.command(SafeCommand(wave(world.robot.home, k), cell.space, PASSED))
    first = cell.observe()
    cell.command(SafeCommand(wave(world.robot.home, 250), cell.space, PASSED))
    second = cell.observe()
    assert first.time == 500_000_000 and second.time == 502_000_000
    np.testing.assert_allclose((second.q - first.q) / 0.002, second.dq, atol=1e-9)  # semi-implicit Euler
    np.testing.assert_allclose(second.q, wave(world.robot.home, 250), atol=0.004)
    assert second.parts == {"drawer": pytest.approx(0.0, abs=1e-4)}


def test_a_detector_is_asked_once_per_tick_and_sees_the_present(world):
    camera = Camera()
    cell = Cell(world, world.start("tabletop", 0, 0), detector=camera)
    assert cell.observe() is cell.observe()
    cell.command(SafeCommand(world.robot.home, cell.space, PASSED))
    assert cell.observe().detections == []
    cell.command(SafeCommand(world.robot.home, cell.space, PASSED))
    seen = cell.observe().detections[0].X_WO
    assert camera.asked == [0, 2_000_000, 4_000_000]
    assert seen.distance(cell.truth().objects["red_cube"].X_WO) == (0.0, pytest.approx(0.0, abs=1e-7))


def test_looking_at_the_truth_changes_nothing(world):
    start = world.start("tabletop", 0, 1)
    watched, alone = Cell(world, start), Cell(world, start)
    for k in range(200):
        command = SafeCommand(wave(world.robot.home, k), watched.space, PASSED)
        watched.command(command)
        alone.command(command)
        watched.observe(), watched.truth(), watched.scene_xml()
    assert watched.state().tobytes() == alone.state().tobytes()


def test_a_stranger_with_plain_mujoco_reproduces_every_bit(world):
    """Follows docs/trace.md word by word."""
    start = world.start("tabletop", 0, 2)
    cell = Cell(world, start)
    commands, states = [], []
    for k in range(400):
        commands.append(wave(world.robot.home, k))
        states.append(cell.state())
        cell.command(SafeCommand(commands[-1], cell.space, PASSED))

    model = mujoco.MjModel.from_xml_string(world.xml_at(start))
    data = mujoco.MjData(model)
    data.qpos[:] = states[0]
    joints = [f"panda_joint{i}" for i in range(1, 8)]
    previous = commands[0]
    for command, state in zip(commands, states, strict=True):
        assert data.qpos.tobytes() == state.tobytes()
        for i, joint in enumerate(joints):
            data.actuator(f"{joint}_position").ctrl = command[i]
            data.actuator(f"{joint}_velocity").ctrl = (command[i] - previous[i]) / 0.002
        data.actuator("gripper_position").ctrl = command[7]
        mujoco.mj_step(model, data)
        previous = command
    assert data.qpos.tobytes() == cell.state().tobytes()


def test_contacts_of_sleeping_things_are_found_by_anybody_who_sets_the_recorded_coordinates(world):
    start = world.start("tabletop", 0, 3)
    cell = Cell(world, start)
    for _ in range(500):
        cell.command(SafeCommand(world.robot.home, cell.space, PASSED))
    data = mujoco.MjData(world.model)
    for qpos in (start, cell.state(), cell.state()):
        data.qpos[:] = qpos
        mujoco.mj_forward(world.model, data)
    touching = {int(world.model.geom_bodyid[g]) for g in data.contact.geom.ravel()}
    assert touching >= {int(world.model.body(o.name).id) for o in world.scene.movable}


def test_energy_counts_the_work_of_the_motors(world):
    cell = Cell(world, world.rest)
    for _ in range(100):
        cell.command(SafeCommand(world.robot.home, cell.space, PASSED))
    resting = cell.energy
    for k in range(500):
        cell.command(SafeCommand(wave(world.robot.home, k), cell.space, PASSED))
    assert resting < 1e-3 and 1.0 < cell.energy < 500.0


def test_a_displaced_thing_falls_even_when_it_was_asleep(world):
    cell = Cell(world, world.start("tabletop", 0, 0))
    still = SafeCommand(world.robot.home, cell.space, PASSED)
    for _ in range(500):
        cell.command(still)
    cell.displace("red_cube", Pose.from_yaw(0.0, (0.2, -0.4, 0.3)))
    for _ in range(400):
        cell.command(still)
    assert cell.truth().objects["red_cube"].X_WO.p[2] == pytest.approx(0.02, abs=1e-3)


def test_a_support_taken_away_lets_fall_what_rested_on_it(world):
    poses = {"red_cube": Pose.from_yaw(0, (0.5, 0, 0.02)), "blue_cube": Pose.from_yaw(0, (0.5, 0, 0.06))}
    aside = {"plate": Pose.from_yaw(0, (0.5, -0.3, 0)), "bowl": Pose.from_yaw(0, (0.3, -0.3, 0))}
    aside |= {"green_cube": Pose.from_yaw(0, (0.7, 0.1, 0.02)), "yellow_cube": Pose.from_yaw(0, (0.7, 0, 0.02))}
    cell = Cell(world, world.arranged(poses | aside))
    still = SafeCommand(world.robot.home, cell.space, PASSED)
    for _ in range(500):
        cell.command(still)
    cell.displace("red_cube", Pose.from_yaw(0, (0.6, -0.1, 0.02)))
    for _ in range(300):
        cell.command(still)
    assert cell.truth().objects["blue_cube"].X_WO.p[2] == pytest.approx(0.02, abs=1e-3)


@pytest.mark.parametrize("name", ["red_cube", "bowl", "plate"])
def test_a_knocked_thing_is_moved_by_5_to_15_cm_to_a_free_spot(world, name):
    for index in range(10):
        cell = Cell(world, world.start("tabletop", 1, index))
        before = cell.truth().objects[name].X_WO.p
        after = knock(cell, name, np.random.default_rng(index))
        assert after is not None
        assert 0.05 <= np.linalg.norm((after.p - before)[:2]) <= 0.15
        assert cell.is_free(name, after)
        np.testing.assert_array_equal(cell.truth().objects[name].X_WO.p, after.p)


def test_what_lies_in_a_bowl_moves_with_it(world):
    at = world.placement.pose(world.scene.object("bowl"), 0.5, 0.0, 0.2)
    poses = dict(world.placement.draw(np.random.default_rng(3)))
    poses |= {"bowl": at, "red_cube": at @ Pose.from_yaw(0, (0.01, 0, 0.0265))}
    cell = Cell(world, world.arranged(poses | {"plate": Pose.from_yaw(0, (0.6, -0.25, 0))}))
    new = knock(cell, "bowl", np.random.default_rng(0))
    expected = new @ at.inverse() @ poses["red_cube"]
    assert cell.truth().objects["red_cube"].X_WO.distance(expected)[0] < 1e-12


def test_an_unknown_thing_cannot_be_moved(world):
    with pytest.raises(InvalidInput, match="red_cube"):
        Cell(world, world.rest).displace("red_cub", Pose.identity())
