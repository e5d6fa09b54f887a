"""The exact estimator, and what the fingers alone can tell."""

import numpy as np
import pytest
from perception_cell import ScriptedCell, scene, tool

from praxia.core.geometry import Pose
from praxia.perception.detectors import ExactDetector
from praxia.perception.exact import ExactEstimator
from praxia.perception.fingers import FingerSense, object_between_fingers

SCENE = scene("red", "blue")
MS = 1_000_000


def start() -> ScriptedCell:
    truth = {
        "red": Pose.from_yaw(0.3, (0.5, 0.0, 0.02)),
        "blue": Pose.from_yaw(0.0, (0.45, -0.15, 0.02)),
        "bowl": Pose.from_yaw(0.0, (0.6, -0.35, 0)),
        "plate": Pose.from_yaw(0.0, (0.6, 0.3, 0)),
    }
    return ScriptedCell(ExactDetector(), ExactEstimator(SCENE, tool), truth)


def test_the_exact_world_is_the_truth_from_the_first_tick_on() -> None:
    cell = start()
    world = cell.tick()
    assert world is not None
    for name, X in cell.poses.items():
        assert np.array_equal(world.objects[name].X_WO.p, X.p)
        assert world.objects[name].covariance is None
    assert world.parts == {"drawer": 0.0}


def test_the_exact_world_follows_at_every_tenth_of_a_second() -> None:
    cell = start()
    for k in range(400):
        cell.poses["red"] = Pose.from_yaw(0.3, (0.5, 0.001 * k, 0.02))
        world = cell.tick()
        assert world is not None
        age = (cell.time - 2 * MS) - world.time
        assert age < 20 * MS
        if k % 50 == 0:
            assert age == 0
            assert world.objects["red"].X_WO.p[1] == 0.001 * k


def test_the_exact_world_knows_what_is_held_and_let_go() -> None:
    cell = start()
    cell.wait(0.1)
    cell.hand = np.array([0.5, 0.0, 0.02, 0.0])
    assert cell.close_on("red", 0.04).held == "red"
    assert cell.move_hand((0.4, 0.1, 0.2)).held == "red"
    assert cell.open().held == ""


def test_there_is_no_exact_world_while_something_has_not_been_seen() -> None:
    cell = start()
    del cell.poses["plate"]
    assert cell.tick() is None


def squeeze(
    sense: FingerSense, width: float, command: float, seconds: float, speed: float = 0.0, begin: int = 0
) -> bool:
    answers = [sense.update(begin + t, width, speed, command) for t in range(0, round(seconds * 1e9), 2 * MS)]
    return answers[-1]


@pytest.mark.parametrize(
    ("width", "command", "speed", "expected"),
    [
        (0.04, 0.03, 0.0, True),  # something is in the way
        (0.005, 0.0, 0.0, True),  # something thin
        (0.0005, 0.0, 0.0, False),  # the fingers have met
        (0.08, 0.08, 0.0, False),  # open as commanded
        (0.05, 0.03, -0.1, False),  # still closing
    ],
)
def test_fingers_squeeze_what_stops_them(width: float, command: float, speed: float, expected: bool) -> None:
    assert squeeze(FingerSense(), width, command, 0.2, speed) is expected


def test_a_touch_shorter_than_a_twentieth_of_a_second_is_no_grasp() -> None:
    assert not squeeze(FingerSense(), 0.04, 0.03, 0.04)


@pytest.mark.parametrize(("width", "command"), [(0.04, 0.05), (0.0, 0.0), (0.033, 0.03), (0.03, 0.03)])
def test_a_grasp_ends_when_the_fingers_open_or_close_further(width: float, command: float) -> None:
    sense = FingerSense()
    assert squeeze(sense, 0.04, 0.03, 0.2)
    assert not squeeze(sense, width, command, 0.002, begin=10**9)


POSES = {
    "red": Pose.from_yaw(0.0, (0.5, 0.0, 0.02)),
    "blue": Pose.from_yaw(0.0, (0.5, 0.03, 0.03)),
    "bowl": Pose.from_yaw(0.0, (0.5, 0.0675, 0.0)),
    "plate": Pose.from_yaw(0.0, (0.5, 0.5, 0.0)),
}


@pytest.mark.parametrize(
    ("p", "width", "expected"),
    [
        ((0.5, 0.0, 0.02), 0.04, "red"),  # the nearest of the right width
        ((0.5, 0.03, 0.03), 0.04, "blue"),
        ((0.5, 0.0, 0.045), 0.005, "bowl"),  # thin: a rim, though cubes are nearer
        ((0.5, 0.0, 0.02), 0.014, ""),  # no thing is as wide as this handle
        ((0.5, 0.0, 0.2), 0.04, ""),  # nothing is near
    ],
)
def test_what_stops_the_fingers_is_near_and_as_wide_as_they_are_open(
    p: tuple[float, float, float], width: float, expected: str
) -> None:
    X_WG = tool(np.array([*p, 0.0]))
    assert object_between_fingers(SCENE, POSES, X_WG, width) == expected
