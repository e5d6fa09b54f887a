"""An estimator behind a gate is shown nothing that cannot be true, and whoever reads it sees how old the world is."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from praxia.core.geometry import Pose
from praxia.core.interfaces import Observation
from praxia.core.world import Detection, Gripper, WorldState
from praxia.perception.plausible import PlausibleEstimator

WORKSPACE = np.array([[0.0, -0.8, 0.0], [0.9, 0.8, 1.2]])


class Listener:
    """Remembers what it is shown, and answers with a world of that time."""

    def __init__(self):
        self.shown = []

    def update(self, observation):
        self.shown.append(observation)
        return WorldState(observation.time, {}, {}, Gripper(Pose.identity(), 0.0, 0.0))


def observation(time, *seen, q=0.0, dq=0.0):
    return Observation(time, np.full(3, q), np.full(3, dq), seen)


def sighting(x):
    return Detection("cube", 0, Pose([x, 0, 0.05], [1, 0, 0, 0]))


@pytest.fixture
def listener():
    return Listener()


@pytest.fixture
def gate(listener):
    return PlausibleEstimator(listener, WORKSPACE)


def test_what_can_be_true_passes_as_it_is(listener, gate):
    now = observation(10, sighting(0.5), sighting(1.8))
    assert gate.update(now).time == 10 and listener.shown == [now]


@pytest.mark.parametrize(
    "broken", [observation(20, q=np.nan), observation(20, dq=np.inf), replace(observation(20), time=5)]
)
def test_readings_that_are_no_numbers_and_stamps_that_go_back_leave_the_world_as_it_was(listener, gate, broken):
    world = gate.update(observation(10))
    assert gate.update(broken) is world and len(listener.shown) == 1
    assert gate.update(observation(30)).time == 30


def test_a_thing_outside_the_world_is_left_out_and_the_others_are_not(listener, gate):
    gate.update(observation(10, sighting(0.5), sighting(5.0)))
    assert [d.X_WO.p[0] for d in listener.shown[0].detections] == [0.5]


def test_before_anything_is_known_there_is_no_world(gate):
    assert gate.update(observation(0, q=np.nan)) is None
