import re

import mujoco
import numpy as np
import pytest

from praxia.core.interfaces import SafeCommand
from praxia.core.report import SafetyReport, Verdict
from praxia.robots import BUILTIN, Robot
from praxia.simulation import Cell, load_world


@pytest.fixture(scope="module")
def bare(tmp_path_factory) -> Robot:
    """The Panda as most files come: no actuators, no coupled fingers, no gravity compensation."""
    folder = tmp_path_factory.mktemp("robot")
    text = BUILTIN["panda"].read_text()
    for section in ("actuator", "tendon", "equality"):
        text = re.sub(rf"<{section}>.*?</{section}>", "", text, flags=re.S)
    (folder / "bare.xml").write_text(text.replace('gravcomp="1"', ""))
    limits = BUILTIN["panda"].with_name("panda.limits.toml").read_text()
    (folder / "bare.limits.toml").write_text(re.sub(r"^actuator = .*\n", "", limits, flags=re.M))
    return Robot.load(folder / "bare.xml")


def test_an_arm_without_actuators_gets_servos_that_hold_and_follow(bare):
    world = load_world("tabletop", robot=bare)
    cell = Cell(world, world.start("tabletop", 0, 0))

    def send(values):
        cell.command(SafeCommand(np.array(values), cell.space, SafetyReport(Verdict.PASSED)))

    for _ in range(500):
        send(bare.home)
    np.testing.assert_allclose(cell.observe().q, bare.home, atol=1e-3)
    target = bare.home + np.array([0.3, 0.2, -0.3, 0.2, 0.3, 0.2, -0.3, -0.05])
    for k in range(500):
        send(bare.home + (target - bare.home) * (1 - np.cos(np.pi * k / 499)) / 2)
    for _ in range(250):
        send(target)
    np.testing.assert_allclose(cell.observe().q, target, atol=2e-3)


def test_a_complete_robot_keeps_its_own_actuators(world):
    names = [world.model.actuator(i).name for i in range(world.model.nu)]
    alone = mujoco.MjModel.from_xml_path(str(BUILTIN["panda"]))
    assert names == [alone.actuator(i).name for i in range(alone.nu)]
    np.testing.assert_allclose(world.model.actuator_gainprm, alone.actuator_gainprm)
