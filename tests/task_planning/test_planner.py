"""The planner against brute force on small instances of three domains: same verdict, valid and short plans."""

import numpy as np
import pytest
from brute_force import shortest
from small_domains import BLOCKS, FERRY, PARCELS, blocks, ferry, parcels

from praxia.core.interfaces import Status
from praxia.core.plan import Fact, PlanStep
from praxia.task_planning import PlannerSettings, parse_domain, parse_problem, plan, validate

FAMILIES = {
    "blocks": (BLOCKS, lambda rng: blocks(rng, int(rng.integers(2, 5)))),
    "ferry": (FERRY, lambda rng: ferry(rng, int(rng.integers(1, 4)), 3)),
    "parcels": (PARCELS, lambda rng: parcels(rng, int(rng.integers(1, 3)), 3)),
}


def instances(family, count):
    text, make = FAMILIES[family]
    domain = parse_domain(text)
    rng = np.random.default_rng(7)
    return [(domain, parse_problem(make(rng), domain)) for _ in range(count)]


@pytest.mark.parametrize("family", FAMILIES)
def test_the_verdict_is_that_of_brute_force_and_plans_are_nearly_as_short(family):
    ours, best, verdicts = 0, 0, set()
    for domain, problem in instances(family, 25):
        result, length = plan(domain, problem), shortest(domain, problem)
        verdicts.add(result.status)
        if length is None:
            assert result.status is Status.IMPOSSIBLE and "proved impossible" in result.reason
            continue
        assert result.status is Status.FINISHED
        assert validate(domain, problem, result.plan.steps).valid
        assert len(result.plan.steps) >= length
        ours, best = ours + len(result.plan.steps), best + length
    assert ours <= 1.1 * best
    assert Status.FINISHED in verdicts
    assert (Status.IMPOSSIBLE in verdicts) is (family == "parcels")


@pytest.mark.parametrize("family", FAMILIES)
def test_the_same_problem_gives_the_same_plan(family):
    for domain, problem in instances(family, 5):
        assert plan(domain, problem) == plan(domain, problem)


def test_a_small_budget_ends_in_gave_up_and_not_in_a_proof():
    domain = parse_domain(BLOCKS)
    problem = parse_problem(blocks(np.random.default_rng(3), 7), domain)
    result = plan(domain, problem, settings=PlannerSettings(budget=2))
    assert (result.status, result.plan) == (Status.GAVE_UP, None)
    assert "gave up after 2 states" in result.reason


def test_a_circle_of_blocks_is_proved_impossible_by_exhaustion():
    domain = parse_domain(BLOCKS)
    text = """(define (problem ring) (:domain blocks) (:objects a b c)
      (:init (empty) (ontable a) (ontable b) (ontable c) (clear a) (clear b) (clear c))
      (:goal (and (on a b) (on b c) (on c a))))"""
    result = plan(domain, parse_problem(text, domain))
    assert result.status is Status.IMPOSSIBLE


def test_a_goal_that_holds_already_needs_no_step():
    domain = parse_domain(FERRY)
    text = "(define (problem p) (:domain ferry) (:objects c - car) (:init (at c bay) (boat bay)) (:goal (at c bay)))"
    result = plan(domain, parse_problem(text, domain))
    assert (result.status, result.plan.steps) == (Status.FINISHED, ())


def test_larger_instances_are_solved():
    for text, problem_text in (
        (BLOCKS, blocks(np.random.default_rng(1), 8)),
        (FERRY, ferry(np.random.default_rng(1), 6, 5)),
        (PARCELS, parcels(np.random.default_rng(4), 6, 4, broken=0.0)),
    ):
        domain = parse_domain(text)
        problem = parse_problem(problem_text, domain)
        result = plan(domain, problem)
        assert result.status is Status.FINISHED, result.reason
        assert validate(domain, problem, result.plan.steps).valid


class TestValidation:
    domain = parse_domain(BLOCKS)
    problem = parse_problem(
        """(define (problem p) (:domain blocks) (:objects a b)
        (:init (empty) (ontable a) (ontable b) (clear a) (clear b)) (:goal (on a b)))""",
        domain,
    )

    def step(self, text):
        name, *args = text.split()
        return PlanStep(name, tuple(args), (), (), ())

    @pytest.mark.parametrize(
        ("steps", "fault"),
        [
            (["pile a b"], "needs (held a)"),
            (["grab a"], "goal (on a b) does not hold"),
            (["grab a", "grab b"], "step 2 (grab b): needs (empty)"),
            (["grab c"], "there is no object 'c'"),
            (["grab a b"], "takes 1 arguments"),
            (["fly a"], "no such operator"),
        ],
    )
    def test_a_planted_fault_is_found_and_named(self, steps, fault):
        verdict = validate(self.domain, self.problem, map(self.step, steps))
        assert not verdict.valid and fault in verdict.reason

    def test_a_correct_plan_is_replayed_to_its_end(self):
        verdict = validate(self.domain, self.problem, map(self.step, ["grab a", "pile a b"]))
        assert verdict.valid and Fact("on", ("a", "b")) in verdict.states[-1] and len(verdict.states) == 3

    def test_causal_links_name_the_last_producer(self):
        result = plan(self.domain, self.problem)
        links = {(link.producer, str(link.fact), link.consumer) for link in result.plan.links}
        assert (0, "(held a)", 1) in links
        assert (-1, "(clear b)", 1) in links
        assert (1, "(on a b)", 2) in links
