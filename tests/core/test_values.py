"""Arrays, errors, limits and motion values: what they refuse and how they say it."""

from typing import Any

import numpy as np
import pytest

from praxia.core.arrays import frozen
from praxia.core.errors import InvalidInput, MissingExtra, PraxiaError, SpaceMismatch, unknown
from praxia.core.geometry import Pose
from praxia.core.limits import Limits
from praxia.core.motion import MotionState, Path, Trajectory
from praxia.core.plan import Fact, Goal
from praxia.core.scene import Articulation, ObjectModel, Scene


def test_frozen_arrays_are_read_only_copies() -> None:
    source = np.array([1.0, 2.0])
    copy = frozen(source)
    source[0] = 9.0
    assert copy.tolist() == [1.0, 2.0]
    with pytest.raises(ValueError, match="read-only"):
        copy[0] = 5.0


@pytest.mark.parametrize(
    ("values", "shape", "message"),
    [
        ([1, 2], (3,), r"q: expected shape \(3,\), got \(2,\)"),
        ([[1, 2]], (None,), r"q: expected shape \(n,\), got \(1, 2\)"),
        (["left"], None, "q: expected an array of numbers"),
        ([[1], [1, 2]], None, "q: expected an array of numbers"),
    ],
)
def test_arrays_of_the_wrong_kind_are_refused_by_name(values: Any, shape: Any, message: str) -> None:
    with pytest.raises(InvalidInput, match=message):
        frozen(values, shape, "q")


def test_an_open_dimension_accepts_any_length() -> None:
    assert frozen(np.zeros((4, 2)), (None, 2)).shape == (4, 2)


def test_an_unknown_name_is_answered_with_the_closest_ones_or_with_all() -> None:
    cubes = ["red_cube", "green_cube", "bowl"]
    assert "did you mean 'red_cube'" in str(unknown("object", "red_cub", cubes))
    assert str(unknown("object", "zzz", cubes)).endswith("valid: bowl, green_cube, red_cube")
    assert "none to choose from" in str(unknown("object", "zzz", []))


def test_every_error_is_one_family() -> None:
    assert all(issubclass(e, PraxiaError) for e in (InvalidInput, SpaceMismatch, MissingExtra))
    assert "pip install 'praxia[learn]'" in str(MissingExtra("torch", "learn"))


LIMITS: dict[str, Any] = {
    "names": ("a", "b"),
    "units": ("rad", "m"),
    "lower": [-1.0, 0.0],
    "upper": [1.0, 0.1],
    "velocity": [1.0, 2.0],
    "acceleration": [3.0, 4.0],
    "jerk": [5.0, 6.0],
    "sources": {("a", "velocity"): "data sheet", ("b", "velocity"): "chosen"},
}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"jerk": [5.0, np.nan]}, "jerk of 'b' is missing"),
        ({"velocity": [0.0, 1.0]}, "velocity of 'a' must be positive"),
        ({"upper": [1.0, 0.0]}, "lower of 'b'"),
        ({"units": ("rad",)}, "2 names but 1 units"),
        ({"acceleration": [1.0]}, "limits.acceleration: expected shape"),
    ],
)
def test_limits_name_the_component_and_the_quantity_that_is_wrong(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidInput, match=message):
        Limits(**(LIMITS | changes))


def test_some_of_the_limits_keep_their_numbers_and_sources() -> None:
    part = Limits(**LIMITS).select(slice(1, 2))
    assert len(part) == 1
    assert (part.names, part.velocity.tolist(), part.jerk.tolist()) == (("b",), [2.0], [6.0])
    assert part.sources == {("b", "velocity"): "chosen"}


def test_paths_and_trajectories_need_something_to_follow() -> None:
    assert Path(np.array([[0.0, 0], [3, 4], [3, 4]])).length == 5.0
    assert Trajectory(2_000_000, np.zeros((500, 2))).duration == pytest.approx(1.0)
    with pytest.raises(InvalidInput, match="two waypoints"):
        Path(np.zeros((1, 2)))
    with pytest.raises(InvalidInput, match="positive period"):
        Trajectory(0, np.zeros((1, 2)))
    with pytest.raises(InvalidInput, match="at least one row"):
        Trajectory(1, np.zeros((0, 2)))


def test_a_state_rests_when_nothing_moves_and_has_one_length() -> None:
    assert MotionState.at_rest(np.ones(3)).resting
    assert not MotionState(np.zeros(2), np.array([0.0, 1e-3]), np.zeros(2)).resting
    assert not MotionState(np.zeros(2), np.zeros(2), np.array([0.0, 1e-3])).resting
    with pytest.raises(InvalidInput, match="dq"):
        MotionState(np.zeros(2), np.zeros(3), np.zeros(2))


def test_a_goal_lists_its_facts_once_and_in_order() -> None:
    a, b = Fact("on", ("x", "y")), Fact("handempty")
    assert Goal(((a, b), (b,))).facts == (a, b)
    assert [str(a), str(b)] == ["(on x y)", "(handempty)"]


def test_a_scene_refuses_double_names_and_names_what_is_close() -> None:
    cube = ObjectModel("red_cube", "cube", movable=True)
    with pytest.raises(InvalidInput, match="repeat"):
        Scene("s", (cube, cube))
    scene = Scene("s", (cube,))
    assert scene.object("red_cube") is cube
    with pytest.raises(InvalidInput, match="did you mean 'red_cube'"):
        scene.object("redcube")
    with pytest.raises(InvalidInput, match="unknown articulated part 'drawer'"):
        scene.articulation("drawer")
    with pytest.raises(InvalidInput, match="'slide' or 'hinge'"):
        Articulation("d", "j", "screw", np.eye(3)[0], np.zeros(3), 0, 1, Pose.identity(), 0.01)
