"""Sentences against the facts that a person expects of them, written down one by one in sentences.txt."""

from pathlib import Path

import pytest
from kitchen import KITCHEN, world

from praxia.core.plan import Fact, Goal
from praxia.core.predicates import DEFINITIONS, holds
from praxia.language import ground
from praxia.language.lexicon import VERBS


def cases():
    for line in (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            sentence, expected = line.split(" | ")
            yield sentence, expected


def as_text(goal):
    if not isinstance(goal, Goal):
        return f"refused: {goal}"
    return " > ".join(", ".join(" ".join((f.predicate, *f.args)) for f in stage) for stage in goal.stages)


CASES = tuple(cases())


@pytest.mark.parametrize(("sentence", "expected"), CASES, ids=[c[0] for c in CASES])
def test_a_sentence_asks_for_the_facts_that_a_person_expects(sentence, expected):
    goal = ground(sentence, KITCHEN, world())
    assert as_text(goal) == expected
    assert goal.text == sentence


def test_the_table_covers_every_verb():
    said = {word.strip(".,!") for sentence, _ in CASES for word in sentence.lower().split()}
    elsewhere = {"remove", "unload", "clear", "empty"}  # they need things in other things; tested below
    assert {v for v in VERBS if "_" not in v} - said == elsewhere
    assert len(CASES) >= 150


def test_every_fact_can_be_judged_from_a_world():
    start = world()
    for sentence, _ in CASES:
        for fact in ground(sentence, KITCHEN, start).facts:
            assert fact.predicate in DEFINITIONS
            holds(fact, KITCHEN, start, start=start)  # raises on unknown names


IN_BOWL = {"green_cube": (0.42, -0.30, 0.023)}
ON_PLATE = {"blue_cube": (0.68, 0.02, 0.026)}


def test_places_describe_things_as_the_world_is():
    now = world({**IN_BOWL, **ON_PLATE})
    assert as_text(ground("pick up the cube in the bowl", KITCHEN, now)) == "holding green_cube"
    assert as_text(ground("take the cube out of the bowl", KITCHEN, now)) == "holding green_cube"
    assert as_text(ground("take the cube off the plate", KITCHEN, now)) == "holding blue_cube"
    assert as_text(ground("put the cube on the plate in the drawer", KITCHEN, now)) == "in blue_cube drawer"
    assert as_text(ground("put the cube that is on the plate into the bowl", KITCHEN, now)) == "in blue_cube bowl"
    assert as_text(ground("put all cubes on the table in the drawer", KITCHEN, now)) == (
        "in red_cube drawer, in yellow_cube drawer"
    )
    assert as_text(ground("empty the bowl", KITCHEN, now)) == "on green_cube table"
    assert as_text(ground("clear the plate", KITCHEN, now)) == "on blue_cube table"
    assert as_text(ground("remove the cube from the plate", KITCHEN, now)) == "on blue_cube table"
    assert as_text(ground("unload the cube from the plate", KITCHEN, now)) == "on blue_cube table"


def test_places_describe_things_as_earlier_clauses_leave_them():
    goal = ground("put the red cube in the bowl, then put the cube in the bowl on the plate", KITCHEN, world())
    assert goal.stages == ((Fact("in", ("red_cube", "bowl")),), (Fact("on", ("red_cube", "plate")),))


def test_it_means_what_is_in_the_hand_where_nothing_was_said_before():
    assert as_text(ground("put it in the bowl", KITCHEN, world(held="red_cube"))) == "in red_cube bowl"
    assert as_text(ground("drop it", KITCHEN, world(held="red_cube"))) == "handempty"


def test_a_stack_keeps_the_order_in_which_things_already_stand():
    tower = {"blue_cube": (0.5, 0.1, 0.02), "red_cube": (0.5, 0.1, 0.06), "green_cube": (0.5, 0.1, 0.10)}
    goal = ground("stack the red, green and blue cubes", KITCHEN, world(tower))
    assert as_text(goal) == "on red_cube blue_cube, on green_cube red_cube"


def test_next_to_takes_the_side_with_room_or_the_one_it_already_is_on():
    crowded = world({"green_cube": (0.42, -0.16, 0.02)})  # left of the bowl
    side = ground("put the red cube next to the bowl", KITCHEN, crowded).facts[0].args[2]
    assert side != "left"
    already = world({"red_cube": (0.42, -0.20, 0.02)})
    assert as_text(ground("put the red cube next to the bowl", KITCHEN, already)) == "beside red_cube bowl left"


def test_a_thing_goes_next_to_another_on_different_sides():
    facts = ground("put the red cube and the blue cube next to the plate", KITCHEN, world()).facts
    assert [f.args[:2] for f in facts] == [("red_cube", "plate"), ("blue_cube", "plate")]
    assert facts[0].args[2] != facts[1].args[2]
