"""What cannot be grounded is refused as a value, with the closest words that can."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kitchen import KITCHEN, cube, world

from praxia.core.geometry import Pose
from praxia.core.plan import Fact, Goal
from praxia.core.scene import ObjectModel, Scene
from praxia.core.world import Gripper, ObjectState, WorldState
from praxia.language import Refusal, Vocabulary, ground

TYPOS = [
    ("put the red cueb in the bowl", "cube"),
    ("put the red cube in the boul", "bowl"),
    ("put the bleu cube in the bowl", "blue"),
    ("put the red cube onn the plate", "on"),
    ("opne the drawer", "open"),
    ("pyt the red cube in the bowl", "put"),
    ("stac the cubes", "stack"),
    ("open the drawer and clsoe it", "close"),
    ("pick up the leftmots cube", "leftmost"),
]


@pytest.mark.parametrize(("sentence", "close"), TYPOS)
def test_a_typing_error_is_refused_with_the_word_that_was_meant(sentence, close):
    refusal = ground(sentence, KITCHEN, world())
    assert isinstance(refusal, Refusal) and refusal.kind == "unknown"
    assert refusal.alternatives[0] == close


@pytest.mark.parametrize(
    ("sentence", "kind", "said"),
    [
        ("put the banana on the plate", "unknown", "banana"),
        ("put the purple cube in the bowl", "unknown", "purple"),
        ("dance", "unknown", "dance"),
        ("swap the red and the blue cube", "unknown", "swap"),
        ("don't touch the red cube", "unknown", "negations"),
        ("put the red cube in the drawer without opening it", "unknown", "negations"),
        ("if the drawer is open close it", "unknown", "conditions"),
        ("where is the red cube", "unknown", "questions"),
        ("put the red or the blue cube in the bowl", "unknown", "choices"),
        ("put the red cube under the plate", "unknown", "under"),
        ("red cube", "unknown", "no verb"),
        ("put the red cube on", "unknown", "nothing"),
        ("put the", "unknown", "the"),
        ("", "unknown", "empty"),
        ("?!", "unknown", "empty"),
        ("stack nine cubes", "impossible", "only 4"),
        ("a stack of nine cubes", "impossible", "only 4"),
        ("put 100000000000000000000 cubes in the bowl", "impossible", "only 4"),
        ("put zero cubes in the bowl", "impossible", "nothing"),
        ("open the bowl", "impossible", "cannot be opened"),
        ("close the table", "impossible", "cannot be closed"),
        ("take the red cube out of the drawer", "impossible", "drawer"),
        ("pick up the cube on the plate", "impossible", "plate"),
        ("empty the bowl", "impossible", "nothing"),
        ("put all cubes in the bowl and the others on the plate", "impossible", "others"),
        ("pick up the cube", "ambiguous", "4 things"),
        ("put both cubes in the bowl", "ambiguous", "both"),
        ("put the three cubes in the bowl", "ambiguous", "three"),
        ("put the red cube next to the other cube", "ambiguous", "other"),
        ("put the red cube", "ambiguous", "where"),
        ("put it in the bowl", "ambiguous", "it"),
        ("move them to the bowl", "ambiguous", "them"),
        ("put", "ambiguous", "what"),
        ("slide the drawer", "ambiguous", "open or shut"),
        ("put the red cube back", "ambiguous", "before"),
        ("put the green cube there", "ambiguous", "there"),
        ("clear the table", "ambiguous", "where"),
        ("put the red cube in the bowl and the drawer", "ambiguous", "2 places"),
        ("go", "ambiguous", "go to what"),
    ],
)
def test_what_cannot_be_grounded_is_refused_with_its_reason(sentence, kind, said):
    refusal = ground(sentence, KITCHEN, world())
    assert isinstance(refusal, Refusal)
    assert (refusal.kind, said in refusal.reason) == (kind, True), str(refusal)


def test_an_ambiguous_description_lists_its_candidates():
    refusal = ground("pick up the cube", KITCHEN, world())
    assert refusal.alternatives == ("the red cube", "the green cube", "the blue cube", "the yellow cube")


def test_an_unknown_noun_is_answered_with_the_things_that_there_are():
    refusal = ground("put the xylophone on the plate", KITCHEN, world())
    assert {"red cube", "bowl", "plate", "drawer"} <= set(refusal.alternatives)


def test_a_second_mention_settles_what_the_cube_is():
    goal = ground("pick up the red cube and put the cube in the bowl", KITCHEN, world())
    assert goal.stages[-1] == (Fact("in", ("red_cube", "bowl")),)


def test_the_vocabulary_is_the_scene_s():
    mug = ObjectModel(name="mug_2", category="mug", colour="turquoise", movable=True, words=("coffee cup",))
    berries = ObjectModel(name="berry", category="berry", movable=True)
    scene = Scene("shelf", (mug, berries, cube("red")), fixed={})
    poses = {
        n: ObjectState(Pose.from_yaw(0.0, (0.5, y, 0.0))) for n, y in (("mug_2", 0.1), ("berry", 0), ("red_cube", -0.1))
    }
    now = WorldState(0, poses, {}, Gripper(Pose.identity(), 0.08, 0.08))
    for said in ("the mug", "the turquoise mug", "the coffee cup", "the turquoise one", "mug 2"):
        assert ground(f"pick up {said}", scene, now) == Goal(((Fact("holding", ("mug_2",)),),), f"pick up {said}")
    assert ground("pick up the berries", scene, now).facts == (Fact("holding", ("berry",)),)
    refusal = ground("pick up the bowl", scene, now)
    assert isinstance(refusal, Refusal) and refusal.kind == "unknown"
    assert "mug 2" in refusal.alternatives
    assert isinstance(ground("put the mug down", scene, now), Refusal)  # there is no table
    assert isinstance(ground("set the table", scene, now), Refusal)


WORDS = [*sorted(Vocabulary(KITCHEN).words), "set the table", "let go of", "in front of", "banana", "if", "7"]


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
def test_any_order_of_known_words_ends_in_a_goal_or_a_refusal(sentence):
    answer = ground(sentence, KITCHEN, world())
    assert isinstance(answer, Goal | Refusal)
    if isinstance(answer, Goal):
        assert answer.stages and all(answer.stages)
    else:
        assert answer.reason


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(max_size=200))
def test_any_text_ends_in_a_goal_or_a_refusal(text):
    assert isinstance(ground(text, KITCHEN, world()), Goal | Refusal)


@pytest.mark.parametrize(
    "text",
    [
        "put the " * 10_000,
        "(" * 5_000,
        "the left of " * 120,
        "stack " + "the red cube on " * 90,
        "and " * 399,
        "É¼²²①" * 50,
    ],
)
def test_long_and_odd_text_is_refused(text):
    assert isinstance(ground(text, KITCHEN, world()), Refusal)
