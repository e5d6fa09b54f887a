"""PDDL texts: what is read, and how each kind of mistake is named with its file and line."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_domains import FERRY

from praxia.core.errors import InvalidInput
from praxia.core.plan import Fact
from praxia.task_planning import manipulation_domain, parse_domain, parse_problem, read_domain, read_problem

GOOD = FERRY.strip()
PROBLEM = """(define (problem p)
  (:domain ferry)
  (:objects c - car s - shore)
  (:init (at c bay) (boat s))
  (:goal (at c s)))"""


def test_a_domain_and_a_problem_are_read_from_files(tmp_path):
    (tmp_path / "d.pddl").write_text(FERRY)
    (tmp_path / "p.pddl").write_text(PROBLEM.upper())
    domain = read_domain(tmp_path / "d.pddl")
    problem = read_problem(tmp_path / "p.pddl", domain)
    assert [s.name for s in domain.schemas] == ["sail", "board", "debark"]
    assert dict(problem.objects) == {"bay": "shore", "c": "car", "s": "shore"}
    assert problem.initial == {Fact("at", ("c", "bay")), Fact("boat", ("s",))}


def test_the_built_in_domain_is_read():
    domain = manipulation_domain()
    assert domain.is_a("part", ("place",)) and not domain.is_a("item", ("fixture",))
    assert {"pick-up", "put-in-drawer", "put-aside"} <= {s.name for s in domain.schemas}


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        (":typing", ":fluents", 2, ":fluents"),
        ("(:constants bay - shore)", "(:constants bay - short)", 4, "unknown type 'short'"),
        ("(boat ?s - shore)", "(boat ?s - short)", 5, "did you mean 'shore'"),
        ("(boat ?s) (not (full))", "(boot ?s) (not (full))", 8, "did you mean 'boat'"),
        ("(at ?c ?s) (boat ?s) (not", "(at ?c) (boat ?s) (not", 8, "takes 2 arguments, got 1"),
        ("(at ?c ?s) (boat ?s) (not", "(at ?c ?z) (boat ?s) (not", 8, "'?z'"),
        ("(at ?c ?s) (boat ?s) (not", "(at ?s ?c) (boat ?s) (not", 8, "needs"),
        ("(aboard ?c) (full)", "(when (full) (aboard ?c))", 9, "'when' is not supported"),
        (":effect (and (at ?c ?s)", ":efect (and (at ?c ?s)", 11, "did you mean ':effect'"),
        ("(not (full)))))", "(not (full))))", 11, "1 unclosed '('"),
        ("(not (full)))))", "(not (full))))))", 11, "after the end"),
        ("(:action debark", "(:action board", 10, "defined twice"),
        ("(:constants bay - shore)", "(:constnts bay - shore)", 4, "did you mean ':constants'"),
    ],
)
def test_a_mistake_in_a_domain_is_named_with_its_line(old, new, line, said):
    assert GOOD.count(old) >= 1
    head, tail = GOOD.rsplit(old, 1)
    with pytest.raises(InvalidInput) as error:
        parse_domain(head + new + tail, "ferry.pddl")
    assert said in str(error.value)
    assert int(str(error.value).split("ferry.pddl:")[1].split(":")[0]) in (line - 1, line, line + 1)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("(:domain ferry)", "(:domain ferries)", "not for the domain 'ferry'"),
        ("s - shore)", "s - shor)", "did you mean 'shore'"),
        ("(at c bay)", "(at d bay)", "unknown object 'd'"),
        ("(at c bay)", "(at bay c)", "needs"),
        ("(at c bay)", "(not (at c bay))", "true atoms only"),
        ("(:goal (at c s))", "", "no (:goal ...)"),
        ("(:goal (at c s))", "(:goal (or (at c s)))", "'or' is not supported"),
        ("(problem p)", "(domain p)", "expected (define (problem NAME) ...)"),
    ],
)
def test_a_mistake_in_a_problem_is_named(old, new, said):
    assert old in PROBLEM
    with pytest.raises(InvalidInput, match=r"p\.pddl") as error:
        parse_problem(PROBLEM.replace(old, new), parse_domain(FERRY), "p.pddl")
    assert said in str(error.value)


def test_a_missing_file_and_a_binary_file_are_named(tmp_path):
    with pytest.raises(InvalidInput, match=r"none\.pddl"):
        read_domain(tmp_path / "none.pddl")
    (tmp_path / "b.pddl").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InvalidInput, match="not UTF-8"):
        read_domain(tmp_path / "b.pddl")


WORDS = ("(", ")", "define", "domain", ":types", "a", "-", "object", ":action", ":effect", "?x", "and", "not", "forall")


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(WORDS), max_size=30))
def test_any_text_is_read_or_refused(words):
    for text in (" ".join(words), "(define (domain d) " + " ".join(words) + ")", "(" * 3000):
        try:
            parse_domain(text)
        except InvalidInput as error:
            assert "domain:" in str(error)
