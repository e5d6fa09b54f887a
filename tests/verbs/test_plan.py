"""Task plans from sentences and PDDL files: what is printed is what was found, and bad input is one sentence."""

import json

import pytest

BLOCKS = """
(define (domain blocks)
  (:requirements :strips)
  (:predicates (on ?x ?y) (ontable ?x) (clear ?x) (empty) (held ?x))
  (:action grab :parameters (?x) :precondition (and (clear ?x) (ontable ?x) (empty))
    :effect (and (held ?x) (not (clear ?x)) (not (ontable ?x)) (not (empty))))
  (:action pile :parameters (?x ?y) :precondition (and (held ?x) (clear ?y))
    :effect (and (on ?x ?y) (clear ?x) (empty) (not (held ?x)) (not (clear ?y)))))
"""
TWO = """
(define (problem two) (:domain blocks) (:objects a b)
  (:init (ontable a) (ontable b) (clear a) (clear b) (empty))
  (:goal (and GOAL)))
"""
DEMO = "stack the green cube on the blue one, then put the red cube in the drawer and close it"


@pytest.fixture
def files(tmp_path):
    """Goal -> the words that plan for it in a domain of two blocks."""

    def write(goal, domain=BLOCKS):
        (tmp_path / "blocks.pddl").write_text(domain, encoding="utf-8")
        (tmp_path / "two.pddl").write_text(TWO.replace("GOAL", goal), encoding="utf-8")
        return ("plan", "--domain", tmp_path / "blocks.pddl", "--problem", tmp_path / "two.pddl")

    return write


def replayed(document):
    """Facts after the steps, from what the document says about itself and the start that its links rely on."""
    state = {k["fact"] for k in document["links"] if k["producer"] == -1}
    for step in document["steps"]:
        assert set(step["preconditions"]) <= state, step
        state = (state - set(step["deletes"])) | set(step["adds"])
    return state


def test_the_demo_is_planned_by_stages_with_links_that_hold(praxia):
    code, out, err = praxia("plan", DEMO, "--json")
    document = json.loads(out)
    assert (code, err, document["status"], document["valid"]) == (0, "", "finished", True)
    assert document["goal"] == [["(on green_cube blue_cube)"], ["(in red_cube drawer)"], ["(closed drawer)"]]
    assert [step["name"] for step in document["steps"]][-3:] == ["pick-up", "put-in-drawer", "close"]
    assert {fact for stage in document["goal"] for fact in stage} <= replayed(document)
    last = len(document["steps"])
    for link in document["links"]:
        assert -1 <= link["producer"] < link["consumer"] <= last
        if link["producer"] >= 0 and not link["fact"].startswith("(not "):
            assert link["fact"] in document["steps"][link["producer"]]["adds"]


@pytest.mark.parametrize("width", ["60", "80", "120"])
def test_the_page_for_people_numbers_the_steps_and_says_what_each_is_for(praxia, monkeypatch, width):
    monkeypatch.setenv("COLUMNS", width)
    code, out, _ = praxia("plan", DEMO)
    lines = out.splitlines()
    assert code == 0 and max(map(len, lines)) <= int(width)
    at = lines.index("  1  Pick up green cube from table")
    assert lines[at + 1 : at + 3] == ["       → step 2: holding green cube", "  2  Stack green cube on blue cube"]
    assert "       → the goal: drawer closed" in lines
    assert lines[-1].startswith(("Valid", "  "))


def test_the_seed_decides_the_start_and_nothing_else_does(praxia):
    words = ("plan", "put the leftmost cube in the bowl", "--json")
    goals = {seed: json.loads(praxia(*words, "--seed", seed)[1])["goal"][0][0] for seed in range(6)}
    assert len(set(goals.values())) > 1
    assert json.loads(praxia(*words, "--seed", 3)[1])["goal"][0][0] == goals[3]
    assert praxia(*words, "--index", 1) != praxia(*words, "--index", 2)


def test_a_goal_that_holds_needs_no_step(praxia):
    code, out, _ = praxia("plan", "close the drawer")
    assert code == 0 and "Nothing to do" in out


def test_what_cannot_be_is_proved_impossible_with_exit_code_1(praxia):
    for sentence in ("put the table in the bowl", "stack nine cubes"):
        code, out, err = praxia("plan", sentence)
        assert code == 1 and "proved impossible" in out + err
        document = json.loads(praxia("plan", sentence, "--json")[1])
        assert document["status"] == "proved impossible" and document["reason"].startswith("proved impossible")
        assert not document.get("steps") and not document.get("valid")


@pytest.mark.parametrize(
    ("sentence", "kind", "offered"),
    [
        ("stack the gren cube on the blue one", "unknown", "green"),
        ("put the cube in the bowl", "ambiguous", "the red cube"),
    ],
)
def test_what_is_not_understood_ends_with_2_and_what_would_be(praxia, sentence, kind, offered):
    code, out, err = praxia("plan", sentence)
    assert (code, out) == (2, "") and offered in err and err.count("\n") == 1
    code, out, err = praxia("plan", sentence, "--json")
    document = json.loads(out)
    assert (code, err, document["kind"]) == (2, "", kind) and offered in document["alternatives"]


def test_a_users_pddl_is_planned(praxia, files):
    code, out, _ = praxia(*files("(on a b)"), "--json")
    document = json.loads(out)
    assert code == 0 and document["valid"]
    assert [step["text"] for step in document["steps"]] == ["(grab a)", "(pile a b)"]
    code, out, _ = praxia(*files("(on a b)"))
    assert code == 0 and "  1  (grab a)\n       → step 2: (held a)\n" in out


def test_a_pddl_goal_out_of_reach_is_proved_impossible(praxia, files):
    code, out, _ = praxia(*files("(on a b) (on b a)"))
    assert code == 1 and "proved impossible" in out


BAD = {
    "an unknown scene": (("plan", "open the drawer", "--scene", "tabeltop"), "did you mean 'tabletop'"),
    "a scene file that is not there": (("plan", "open the drawer", "--scene", "none.toml"), "none.toml"),
    "an unknown suite": (("plan", "open the drawer", "--suite", "table-top"), "did you mean 'tabletop'"),
    "a negative seed": (("plan", "open the drawer", "--seed", "-1"), "must not be negative"),
    "no sentence": (("plan",), "give a sentence in quotes"),
    "words without quotes": (("plan", "open", "the", "drawer"), "put quotes around"),
    "a domain without a problem": (("plan", "--domain", "x.pddl"), "--problem is missing"),
    "a problem without a domain": (("plan", "--problem", "x.pddl"), "--domain is missing"),
    "a domain that is not there": (("plan", "--domain", "x.pddl", "--problem", "y.pddl"), "x.pddl"),
    "a sentence and files": (("plan", "open it", "--domain", "x.pddl", "--problem", "y.pddl"), "together"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_sentence_and_exit_code_2(praxia, case):
    words, expected = BAD[case]
    code, out, err = praxia(*words)
    assert (code, out) == (2, "")
    assert expected in err and err.startswith("praxia plan: ") and err.count("\n") == 1


def test_malformed_files_are_named_with_the_place(praxia, files, tmp_path):
    code, out, err = praxia(
        *files("(on a b)", BLOCKS.replace("(held ?x)", "(held ?z)", 1).replace(":effect", ":efect", 1))
    )
    assert (code, out) == (2, "") and "blocks.pddl:" in err and err.count("\n") == 1
    code, out, err = praxia(*files("(under a b)"))
    assert (code, out) == (2, "") and "two.pddl:" in err and "under" in err
    broken = tmp_path / "scene.toml"
    broken.write_text("[robot\nmodel = 3", encoding="utf-8")
    code, out, err = praxia("plan", "open the drawer", "--scene", broken)
    assert (code, out) == (2, "") and "scene.toml" in err and "line 1" in err
