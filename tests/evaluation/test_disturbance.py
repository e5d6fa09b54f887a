"""Somebody who meddles: once, as far as promised, and never by putting one thing into another."""

import mujoco
import numpy as np
import pytest
from stranger import Run

from praxia.core.geometry import Pose
from praxia.core.interfaces import SafeCommand
from praxia.core.report import SafetyReport, Verdict
from praxia.evaluation.disturbance import DisturbedCell
from praxia.simulation import Cell

PASSED = SafetyReport(Verdict.PASSED)
SEEDS = range(20)


class Log(list):
    """A journal in memory."""


def stand(world, start, command, seed, *, limit=16.0, after=0.4):
    """Hold still until somebody has meddled, and a little longer."""
    cell, log = Cell(world, start), Log()
    plant = DisturbedCell(cell, seed=seed, events=log)
    before, left = plant.state(), round(after / 0.002)
    while left and cell.time < limit * 1e9:
        if plant.disturbed:
            left -= 1
        else:
            before = plant.state()
        plant.command(SafeCommand(command, plant.space, PASSED))
        if plant.disturbed and len(log) == 1 and "state" not in log[0]:
            log[0]["state"] = plant.state()
    return plant, cell, log, before


def poses(world, qpos):
    """Name -> position [m] and quaternion in a vector of joint coordinates."""
    found = {}
    for thing in world.scene.movable:
        adr = int(world.model.body(world.bodies[thing.name]).jntadr[0])
        at = int(world.model.jnt_qposadr[adr])
        found[thing.name] = Pose(qpos[at : at + 3], qpos[at + 3 : at + 7])
    return found


def overlap(world, qpos, name):
    """Deepest penetration [m] of a thing in anything, by MuJoCo."""
    data = mujoco.MjData(world.model)
    data.qpos[:] = qpos
    mujoco.mj_forward(world.model, data)
    body = int(world.model.body(world.bodies[name]).id)
    geoms = [[int(world.model.geom_bodyid[g]) for g in contact.geom] for contact in data.contact]
    return max((-float(c.dist) for c, pair in zip(data.contact, geoms, strict=True) if body in pair), default=0.0)


@pytest.fixture(scope="module")
def in_hand(finished):
    """Joint coordinates and command at the end of a run that has a cube in the hand."""
    run = Run(finished("pick up the red cube")[1])
    return run.group("qpos")[-1], run.group("command")[-1]


@pytest.fixture(scope="module")
def from_the_table(world):
    """Twenty meddlings with things that all lie on the table."""
    return [stand(world, world.start("tabletop", 7, seed), world.robot.home, seed) for seed in SEEDS]


@pytest.fixture(scope="module")
def from_the_hand(world, in_hand):
    """Twenty meddlings while the red cube is in the hand."""
    return [stand(world, *in_hand, 100 + seed) for seed in SEEDS]


def test_every_run_is_meddled_with_once_and_it_is_written_down(from_the_table, from_the_hand):
    for plant, _, log, _ in from_the_table + from_the_hand:
        (event,) = log
        assert event["kind"] == "disturbed" and event["object"] == plant.disturbed
        assert event["time_ns"] >= 0.8e9


def test_about_half_of_the_runs_are_knocked_out_of_the_hand(from_the_hand):
    knocked = sum(plant.disturbed == "red_cube" for plant, *_ in from_the_hand)
    assert 4 <= knocked <= 16
    assert {plant.disturbed for plant, *_ in from_the_hand} >= {"red_cube", "bowl"}


def test_things_move_by_5_to_15_cm(world, from_the_table, from_the_hand):
    for plant, _, log, before in from_the_table + from_the_hand:
        old, new = (poses(world, qpos)[plant.disturbed].p for qpos in (before, log[0]["state"]))
        assert 0.049 <= np.linalg.norm(new[:2] - old[:2]) <= 0.151
        np.testing.assert_allclose(new, log[0]["to"], atol=1e-4)


def test_what_is_knocked_out_of_the_hand_is_out_of_it_and_falls(world, from_the_hand):
    for plant, cell, _, before in from_the_hand:
        if plant.disturbed == "red_cube":
            assert cell.truth().held == ""
            assert poses(world, cell.state())["red_cube"].p[2] < poses(world, before)["red_cube"].p[2] - 0.05
        else:
            assert cell.truth().held == "red_cube"


def test_nothing_is_put_into_anything(world, from_the_table, from_the_hand):
    for plant, cell, log, before in from_the_table + from_the_hand:
        after = log[0]["state"]
        assert overlap(world, after, plant.disturbed) < 0.001
        moved = [
            name
            for name, X in poses(world, after).items()
            if np.linalg.norm(X.p - poses(world, before)[name].p) > 0.001
        ]
        assert plant.disturbed in moved and len(moved) == 1
        low = min(X.p[2] for X in poses(world, cell.state()).values())
        assert low > -0.002, "something was pushed through the table"


def test_what_lies_in_a_moved_bowl_goes_with_it(world):
    X_WB = Pose.from_yaw(0.0, (0.5, -0.1, 0.0))
    inside = X_WB @ Pose.from_yaw(0.2, (0.0, 0.0, 0.03))
    start = world.arranged(poses(world, world.start("tabletop", 7, 0)) | {"bowl": X_WB, "red_cube": inside})
    rides = 0
    for seed in range(30):
        plant, cell, _, before = stand(world, start, world.robot.home, seed, limit=5.5, after=0.2)
        if plant.disturbed == "bowl":
            old, new = poses(world, before), poses(world, cell.state())
            relative = [(X["bowl"].inverse() @ X["red_cube"]).p for X in (old, new)]
            np.testing.assert_allclose(relative[0], relative[1], atol=0.003)
            rides += 1
        if rides == 2:
            return
    pytest.fail("nobody moved the bowl twice in 30 runs")


def test_the_same_seed_meddles_in_the_same_way(world, from_the_table):
    plant, _, log, _ = stand(world, world.start("tabletop", 7, 3), world.robot.home, 3)
    again = from_the_table[3]
    assert plant.disturbed == again[0].disturbed and log[0]["time_ns"] == again[2][0]["time_ns"]
    assert log[0]["state"].tobytes() == again[2][0]["state"].tobytes()


def test_a_disturbed_plant_takes_safe_commands_only(world):
    plant = DisturbedCell(Cell(world, world.rest), seed=0)
    with pytest.raises(TypeError, match="SafeCommand"):
        plant.command(world.robot.home)
