"""Assignments: fixed by suite, seed and index, understood by the grammar, and as varied as they claim."""

import os
import re
import subprocess
import sys

import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.core.predicates import final_facts
from praxia.evaluation.benchmark import tasks_of
from praxia.evaluation.suites import SUITES, suite, task
from praxia.language import Refusal, ground
from praxia.simulation import Cell

COLOURS = ("red", "green", "blue", "yellow")
FAMILIES = len(SUITES["tabletop"].families)


def test_an_assignment_does_not_depend_on_what_else_is_asked():
    many = tasks_of("tabletop", 5, 40)
    assert tasks_of("tabletop", 5, 7) == many[:7]
    backwards = [task(suite("tabletop"), 5, index) for index in reversed(range(40))]
    assert backwards[::-1] == many


def test_an_assignment_does_not_depend_on_the_process():
    code = "from praxia.evaluation.benchmark import tasks_of; print(*tasks_of('tabletop', 5, 30), sep='\\n')"
    environment = {**os.environ, "PYTHONHASHSEED": "7"}
    said = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert said.stdout.splitlines() == [str(t) for t in tasks_of("tabletop", 5, 30)]


def test_every_family_has_its_turn_and_colours_differ_between_seeds():
    tasks = tasks_of("tabletop", 0, FAMILIES)
    assert [t.family for t in tasks] == list(SUITES["tabletop"].families) and len(tasks) >= 6
    assert {t.family for t in tasks} >= {"stack", "drawer", "bowl"}
    assert len({task(suite("tabletop"), seed, 0).sentence for seed in range(60)}) == 12  # ordered pairs of 4 colours
    assert tasks_of("tabletop", 0, 24) != tasks_of("tabletop", 1, 24)


def test_start_states_differ_between_seeds_and_indices(world):
    starts = [world.start("tabletop", seed, index) for seed in range(4) for index in range(4)]
    for i, a in enumerate(starts):
        assert all(np.abs(a - b).max() > 0.01 for b in starts[:i])
    np.testing.assert_array_equal(starts[6], world.start("tabletop", 1, 2))


def expected(family, sentence, truth):
    """The facts that a person would write down for a sentence of the family."""
    c = [f"{colour}_cube" for colour in re.findall("|".join(COLOURS), sentence)]
    y = {name: state.X_WO.p[1] for name, state in truth.objects.items() if name.endswith("_cube")}
    stored = lambda x: {f"(in {x} drawer)", "(closed drawer)"}  # noqa: E731
    return {
        "stack": lambda: {f"(on {c[0]} {c[1]})"},
        "drawer": lambda: stored(c[0]),
        "bowl": lambda: {f"(in {c[0]} bowl)"},
        "plate": lambda: {f"(on {x} plate)" for x in c},
        "tower": lambda: {f"(on {c[0]} {c[1]})", f"(on {c[2]} {c[0]})"},
        "open": lambda: {"(opened drawer)"},
        "collect": lambda: {f"(in {colour}_cube bowl)" for colour in COLOURS},
        "beside": lambda: {f"(beside {c[0]} {c[1]} left)"},
        "lift": lambda: {f"(holding {c[0]})"},
        "sequence": lambda: {f"(on {c[0]} {c[1]})"} | stored(c[2]),
        "push": lambda: {f"(shifted {c[0]} right)"},
        "leftmost": lambda: {f"(on {max(y, key=y.get)} plate)"},
    }[family]()


@pytest.mark.parametrize("seed", [0, 11])
def test_every_sentence_is_understood_as_a_person_would(world, seed):
    for t in tasks_of("tabletop", seed, 2 * FAMILIES):
        truth = Cell(world, world.start("tabletop", t.seed, t.index)).truth()
        goal = ground(t.sentence, world.scene, truth)
        assert not isinstance(goal, Refusal), f"{t.sentence}: {goal}"
        assert {str(fact) for fact in final_facts(goal)} == expected(t.family, t.sentence, truth), t.sentence


def test_one_sentence_may_be_asked_in_all_start_states():
    tasks = tasks_of("tabletop", 3, 5, "open the drawer")
    assert [(t.family, t.sentence, t.seed, t.index) for t in tasks] == [
        ("sentence", "open the drawer", 3, index) for index in range(5)
    ]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("tabletob", 0, 3), "unknown suite 'tabletob'; did you mean 'tabletop'?"),
        (("tabletop", 0, 0), "episodes: expected at least 1, got 0"),
        (("tabletop", -1, 3), "seed: expected a number >= 0, got -1"),
    ],
)
def test_what_cannot_be_drawn_is_refused(arguments, says):
    with pytest.raises(InvalidInput) as error:
        tasks_of(*arguments)
    assert str(error.value) == says
