"""Friction alone holds things: nothing is welded, and a scripted hand does what a planned one will."""

import numpy as np
import pytest

from praxia.core.geometry import Pose
from praxia.core.predicates import facts
from praxia.simulation import knock


@pytest.mark.parametrize("yaw", [0.0, 0.25])
def test_a_cube_is_lifted_and_stays_in_the_hand_through_a_swing(drive, yaw):
    driver = drive(red_cube=Pose.from_yaw(yaw, (0.5, 0.0, 0.02)))
    driver.hand(0.5, 0.0, 0.12)
    driver.hand(0.5, 0.0, 0.022)
    assert driver.cell.truth().held == ""
    driver.grip(0.0)
    assert driver.cell.truth().held == "red_cube"
    assert driver.cell.observe().q[7] == pytest.approx(0.04, abs=0.008)
    driver.hand(0.5, 0.0, 0.25)
    lifted = driver.in_hand("red_cube")
    driver.wait(2.0)
    assert driver.in_hand("red_cube").distance(lifted)[0] < 2e-4
    swung = driver.values.copy()
    swung[0] += 0.8
    driver.to(swung, 0.9)
    driver.wait(0.5)
    truth = driver.cell.truth()
    assert truth.held == "red_cube" and truth.objects["red_cube"].X_WO.p[2] > 0.2
    assert driver.in_hand("red_cube").distance(lifted)[0] < 0.005


def test_a_released_cube_rests_where_it_was_put(drive):
    driver = drive(red_cube=Pose.from_yaw(0.0, (0.5, 0.0, 0.02)), blue_cube=Pose.from_yaw(0.0, (0.5, -0.15, 0.02)))
    for x, y, z in ((0.5, 0.0, 0.12), (0.5, 0.0, 0.022)):
        driver.hand(x, y, z)
    driver.grip(0.0)
    for x, y, z in ((0.5, 0.0, 0.15), (0.5, -0.15, 0.15), (0.5, -0.15, 0.063)):
        driver.hand(x, y, z)
    driver.grip(0.08)
    driver.hand(0.5, -0.15, 0.2)
    driver.wait(0.5)
    assert "(on red_cube blue_cube)" in {str(f) for f in facts(driver.world.scene, driver.cell.truth())}


@pytest.mark.parametrize(("name", "height"), [("bowl", 0.045), ("plate", 0.0175)])
def test_a_rim_is_pinched_and_the_thing_is_carried_level(drive, name, height):
    driver = drive(**{name: Pose.from_yaw(0.1, (0.5, 0.0, 0.0))})
    edge = -driver.world.scene.object(name).rim.radius
    driver.hand(0.5, edge, 0.15)
    driver.grip(0.03)
    driver.hand(0.5, edge, height)
    driver.grip(0.0)
    assert driver.cell.truth().held == name
    driver.hand(0.5, edge, 0.25)
    driver.wait(2.0)
    truth = driver.cell.truth()
    assert truth.held == name and truth.objects[name].X_WO.p[2] > 0.15
    assert truth.objects[name].X_WO.R[2, 2] > np.cos(np.radians(5.0))
    assert knock(driver.cell, name, np.random.default_rng(1)) is not None
    driver.wait(0.3)
    assert driver.cell.truth().held == ""


def test_the_drawer_opens_and_closes_by_its_handle(drive):
    driver = drive()
    scene = driver.world.scene
    part = scene.articulation("drawer")
    x, y, z = (scene.fixed["drawer"] @ part.X_OH).p
    driver.grip(0.04)
    driver.hand(x, y, 0.2)
    driver.hand(x, y, z, pieces=3)
    driver.grip(0.0)
    assert driver.cell.observe().q[7] == pytest.approx(part.handle, abs=0.002)
    driver.hand(x, y - 0.2, z, seconds=1.5, pieces=8)
    driver.grip(0.04)
    driver.hand(x, y - 0.2, 0.2, pieces=3)
    driver.wait(0.5)
    assert "(opened drawer)" in {str(f) for f in facts(scene, driver.cell.truth())}
    driver.hand(x, y - 0.2, z, pieces=3)
    driver.grip(0.0)
    driver.hand(x, y, z, seconds=1.5, pieces=8)
    driver.grip(0.04)
    driver.wait(0.5)
    assert "(closed drawer)" in {str(f) for f in facts(scene, driver.cell.truth())}


def test_a_thing_knocked_out_of_the_hand_falls_to_the_table(drive):
    driver = drive(red_cube=Pose.from_yaw(0.0, (0.5, 0.0, 0.02)))
    driver.hand(0.5, 0.0, 0.12)
    driver.hand(0.5, 0.0, 0.022)
    driver.grip(0.0)
    driver.hand(0.5, 0.0, 0.2)
    assert knock(driver.cell, "red_cube", np.random.default_rng(0)) is not None
    driver.wait(1.0)
    truth = driver.cell.truth()
    assert truth.held == "" and truth.objects["red_cube"].X_WO.p[2] == pytest.approx(0.02, abs=2e-3)
    assert driver.cell.observe().q[7] < 1e-3
