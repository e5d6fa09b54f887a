"""What a failed search tells the task planner."""

from collections import Counter

import numpy as np
import pytest
from generation_fakes import tabletop

from praxia.core.interfaces import Status
from praxia.core.plan import Fact
from praxia.generation.search import Obstructions


def verdict(*candidates, ignore=()):
    found = Obstructions(tabletop(), "red_cube", ignore=ignore)
    for names in candidates:
        found.add(names)
    answers = [found.verdict("grasping red_cube", np.random.default_rng(seed)) for seed in range(201)]
    likeliest = Counter(answer.facts for answer in answers).most_common(1)[0][0]
    return next(answer for answer in answers if answer.facts == likeliest)


def test_the_thing_in_the_way_most_often_is_named():
    blocked = verdict(("blue_cube",), ("green_cube",), ("blue_cube",), ())
    assert blocked.facts == (Fact("obstructs", ("blue_cube", "red_cube")),)
    assert blocked.status is Status.NO_GRASP and "blue_cube" in blocked.reason


def test_a_candidate_that_one_thing_alone_blocks_counts_more_than_two_that_share():
    shared = ("blue_cube", "green_cube")
    assert verdict(shared, shared, ("green_cube",)).facts[0].args[0] == "green_cube"
    # Two candidates alone (2.0) outweigh three shared ones (0.75).
    assert verdict(shared, shared, shared, ("plate",), ("plate",)).facts[0].args[0] == "plate"


def test_the_same_seed_names_the_same_thing_in_whatever_order_they_were_met():
    assert verdict(("plate",), ("bowl",)).facts == verdict(("bowl",), ("plate",)).facts


def test_another_obstacle_is_named_once_in_a_while():
    found = Obstructions(tabletop(), "red_cube")
    for names in (("blue_cube",), ("blue_cube",), ("plate",)):
        found.add(names)
    facts = [found.verdict("grasping", np.random.default_rng(seed)).facts[0].args[0] for seed in range(300)]
    assert 0.1 < facts.count("plate") / 300 < 0.3  # one fifth, as squares of the counts


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
