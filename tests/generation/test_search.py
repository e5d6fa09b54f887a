"""What a failed search tells the task planner."""

import pytest
from generation_fakes import tabletop

from praxia.core.interfaces import Status
from praxia.core.plan import Fact
from praxia.generation.search import Obstructions


def verdict(*candidates, ignore=()):
    found = Obstructions(tabletop(), "red_cube", ignore=ignore)
    for names in candidates:
        found.add(names)
    return found.verdict("grasping red_cube")


def test_the_thing_in_the_way_most_often_is_named():
    blocked = verdict(("blue_cube",), ("green_cube",), ("blue_cube",), ())
    assert blocked.facts == (Fact("obstructs", ("blue_cube", "red_cube")),)
    assert blocked.status is Status.NO_GRASP and "blue_cube" in blocked.reason


def test_a_candidate_that_one_thing_alone_blocks_counts_more_than_two_that_share():
    shared = ("blue_cube", "green_cube")
    assert verdict(shared, shared, ("green_cube",)).facts[0].args[0] == "green_cube"
    # Two candidates alone (2.0) outweigh three shared ones (0.75).
    assert verdict(shared, shared, shared, ("plate",), ("plate",)).facts[0].args[0] == "plate"


def test_equal_counts_are_settled_by_name_so_that_runs_repeat():
    assert verdict(("plate",), ("bowl",)).facts == verdict(("bowl",), ("plate",)).facts


def test_a_thing_that_appears_twice_in_one_contact_list_counts_once():
    assert verdict(("bowl", "bowl"), ("plate",), ("plate",)).facts[0].args[0] == "plate"


@pytest.mark.parametrize("names", [("table",), ("cabinet", ""), (), ("red_cube",)])
def test_what_cannot_be_put_aside_makes_the_target_unreachable(names):
    blocked = verdict(names)
    assert blocked.facts == (Fact("unreachable", ("red_cube",)),) and "1 candidates" in blocked.reason


def test_what_is_ignored_is_never_called_an_obstacle():
    assert verdict(("bowl",), ignore=("bowl",)).facts == (Fact("unreachable", ("red_cube",)),)


def test_no_candidate_at_all_says_so():
    assert verdict().reason.startswith("no candidate")
