"""A chunk that cannot be read is refused where it is made; numbers in its rows are the filter's to judge."""

import numpy as np
import pytest

from praxia.core.action import ActionChunk, ActionSpace, ControlMode
from praxia.core.errors import InvalidInput
from praxia.core.motion import MotionState

SPACE = ActionSpace(
    ControlMode.JOINT_POSITION, ("a", "b"), ("rad", "m"), np.array([-1.0, -1]), np.array([1.0, 1]), 2_000_000
)
ROWS = np.zeros((3, 2))
STILL = MotionState.at_rest(np.zeros(2))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("contacts", None),
        ("contacts", {("a", "b")}),
        ("contacts", [("a", "b")]),
        ("contacts", ()),
        ("contacts", frozenset({("a",)})),
        ("contacts", frozenset({("a", "b", "c")})),
        ("contacts", frozenset({("a", 1)})),
        ("contacts", frozenset({"ab"})),
        ("attached", None),
        ("attached", "cup"),
        ("attached", ["cup"]),
        ("attached", ("cup", 3)),
        ("start", 0.0),
        ("start", float("nan")),
        ("start", None),
        ("start", 2**63),
        ("start", -(10**400)),
        ("departs", np.zeros(2)),
        ("departs", MotionState.at_rest(np.zeros(3))),
        ("departs", MotionState.at_rest(np.array([0.0, np.nan]))),
        ("departs", MotionState(np.zeros(2), np.array([np.inf, 0.0]), np.zeros(2))),
        ("departs", MotionState(np.zeros(2), np.zeros(2), np.array([0.0, np.nan]))),
        ("label", None),
    ],
)
def test_a_field_that_is_not_what_it_should_be_is_refused_by_name(field, value):
    with pytest.raises(InvalidInput, match=rf"ActionChunk\.{field}: expected"):
        ActionChunk(**{"space": SPACE, "start": 0, "values": ROWS, field: value})


def test_a_chunk_with_every_field_is_kept_as_it_is():
    pairs = frozenset({("gripper", "cup"), ("cup", "table")})
    chunk = ActionChunk(SPACE, -(2**63) + 1, ROWS, pairs, ("cup",), STILL, "lift")
    assert (chunk.contacts, chunk.attached, chunk.departs, chunk.label) == (pairs, ("cup",), STILL, "lift")
    assert chunk.start == -(2**63) + 1


def test_a_start_of_numpy_becomes_a_plain_whole_number():
    chunk = ActionChunk(SPACE, np.int64(2_000_000), ROWS)
    assert type(chunk.start) is int and chunk.end == 8_000_000


def test_rows_may_hold_anything():
    assert np.isnan(ActionChunk(SPACE, 0, np.full((3, 2), np.nan)).values).all()
