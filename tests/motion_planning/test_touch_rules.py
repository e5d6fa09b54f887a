import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.motion_planning.touch_rules import TouchRules


@pytest.fixture
def rules():
    return TouchRules(["link5"], ["cube", "ball", "table"], 0.005)


def test_the_common_margin_holds_where_nothing_else_is_said(rules):
    assert rules.asked("table", ()) == (0.005, 0.005, 0.005)


def test_an_allowed_touch_of_the_hand_leaves_the_arm_and_the_load_as_they_were(rules):
    rules.allow([("table", "gripper")], 0.01)
    assert rules.asked("table", ["cube"]) == (0.005, -0.01, 0.005)
    rules.allow([("gripper", "table")], np.inf)
    assert rules.asked("table", ["cube"]).hand == -np.inf


def test_the_smaller_of_two_margins_is_kept_between_load_and_thing(rules):
    rules.relax({"cube": 0.001})
    assert rules.asked("table", ["cube"]) == (0.005, 0.005, 0.001)
    assert rules.asked("cube", []) == (0.001, 0.001, 0.001)
    assert rules.from_links(["cube"]) == 0.001


def test_of_several_loads_the_one_that_may_do_least_decides(rules):
    rules.allow([("cube", "table")], 0.02)
    assert rules.asked("table", ["cube"]).load == -0.02
    assert rules.asked("table", ["cube", "ball"]).load == 0.005


def test_each_call_replaces_the_one_before(rules):
    rules.allow([("gripper", "table")], 0.01)
    rules.allow([("gripper", "cube")], 0.02)
    assert rules.asked("table", ()).hand == 0.005
    rules.relax({"table": -0.003})
    assert rules.asked("table", ()) == (-0.003, -0.003, -0.003)
    rules.relax({})
    assert rules.asked("table", ()) == (0.005, 0.005, 0.005)


def test_a_link_of_the_arm_has_no_touch_that_is_meant(rules):
    with pytest.raises(InvalidInput, match=r"'link5'.*keeps its margin"):
        rules.allow([("link5", "table")], 0.01)
    with pytest.raises(InvalidInput, match="did you mean 'table'"):
        rules.allow([("gripper", "tabel")], 0.01)
    with pytest.raises(InvalidInput, match="unknown object 'link5'"):
        rules.relax({"link5": 0.0})
    with pytest.raises(InvalidInput, match="below infinity"):
        rules.relax({"table": float("nan")})
