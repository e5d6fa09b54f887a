"""Thinning keeps extremes, steps get the fate they had, facts get words."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from make_run import events

from praxia.viewing.encoding import safe_json
from praxia.viewing.phrases import fact_words, step_words
from praxia.viewing.series import derivatives, envelope
from praxia.viewing.story import intervention_spans, moments, plans


@given(
    values=arrays(np.float64, st.tuples(st.integers(1, 300), st.integers(1, 3)), elements=st.floats(-1e6, 1e6)),
    buckets=st.integers(1, 60),
)
def test_thinning_never_loses_an_extreme_and_never_invents_one(values: np.ndarray, buckets: int) -> None:
    time = np.arange(len(values)) * 0.5
    thin = envelope(time, values, buckets)
    assert len(thin.time) <= buckets
    np.testing.assert_array_equal(thin.low.min(axis=0), values.min(axis=0))
    np.testing.assert_array_equal(thin.high.max(axis=0), values.max(axis=0))
    assert np.isin(thin.low, values).all() and np.isin(thin.high, values).all()
    assert (np.diff(thin.time) > 0).all()


def test_a_spike_of_one_tick_is_found_in_the_bucket_of_its_time() -> None:
    values = np.zeros((10_000, 2))
    values[7_321, 1] = 5.0
    thin = envelope(np.arange(10_000) * 0.002, values, 100)
    bucket = int(np.argmax(thin.high[:, 1]))
    assert thin.high[bucket, 1] == 5.0
    assert abs(thin.time[bucket] - 7_321 * 0.002) <= 0.1


def test_nan_is_skipped_and_a_bucket_of_nothing_else_stays_empty() -> None:
    values = np.array([[np.nan], [np.nan], [1.0], [np.nan]])
    thin = envelope(np.arange(4.0), values, 2)
    np.testing.assert_array_equal(thin.low, [[np.nan], [1.0]])


def test_derivatives_of_a_cubic_are_exact_once_the_assumed_rest_has_passed() -> None:
    t = np.arange(50) * 0.01
    first, second, third = derivatives((t**3)[:, None], 0.01)
    assert len(first) == len(second) == len(third) == 50
    np.testing.assert_allclose(third[3:], 6.0, rtol=1e-6)
    np.testing.assert_allclose(second[2:, 0], 6.0 * (t[2:] - 0.01), rtol=1e-6)
    np.testing.assert_array_equal(first[0], 0.0)


def test_a_jump_in_the_first_row_is_not_hidden_by_the_assumed_rest() -> None:
    first, _, _ = derivatives(np.array([[0.0], [1.0], [1.0]]), 0.5)
    np.testing.assert_array_equal(first[:, 0], [0.0, 2.0, 0.0])


def test_every_step_gets_the_fate_it_had() -> None:
    first, second, third = plans(events(), 6.0)
    assert [step["outcome"] for step in first["steps"]] == ["done", "replanned", "unused"]
    assert [step["outcome"] for step in second["steps"]] == ["failed", "unused"]
    assert [step["outcome"] for step in third["steps"]] == ["done", "done"]
    assert (first["steps"][1]["start"], first["steps"][1]["end"]) == (1.0, 1.9)
    assert second["steps"][0]["reason"] == "no grasp found for red cube"


def test_a_step_that_runs_when_the_log_ends_was_interrupted() -> None:
    cut = [event for event in events() if event["time_ns"] < 5e9]
    last = plans(cut, 5.5)[-1]["steps"][1]
    assert (last["outcome"], last["end"]) == ("interrupted", 5.5)


def test_a_step_that_fails_because_the_world_changed_was_cut_short() -> None:
    steps = [event for event in events() if event["kind"].startswith("step_")]
    started, failed = steps[3], steps[4]
    note = {"time_ns": 2.9e9, "kind": "interrupted", "phase": "approach", "reason": "red_cube has moved"}
    listed = next(event for event in events() if event["kind"] == "plan" and event["time_ns"] == 1.9e9)
    assert plans([listed, started, note, failed], 6.0)[0]["steps"][0]["outcome"] == "replanned"
    assert plans([listed, started, failed], 6.0)[0]["steps"][0]["outcome"] == "failed"
    assert [moment["kind"] for moment in moments([listed, started, note, failed])] == ["plan", "cut_short"]


def test_the_story_tells_disturbances_failures_and_plans_in_words() -> None:
    told = [(moment["kind"], moment["text"], moment["detail"]) for moment in moments(events())]
    assert told[0] == ("plan", "Plan 1 with 3 steps", "first plan")
    assert told[1][1] == "From outside: red cube was moved" and told[1][2] == "distance 0.080"
    assert told[2][2] == "red cube on table does not hold"
    learnt = "no grasp found for red cube; learnt: yellow cube in the way of red cube"
    assert ("step_failed", "Step failed: Pick up red cube from table", learnt) in told


def test_interventions_of_one_kind_in_a_row_are_one_span_with_the_worst_value() -> None:
    def tick(k: int, value: float) -> dict:
        violation = {"check": "jerk", "component": "joint1", "value": value, "limit": 1.0, "unit": "rad/s^3"}
        return {"time_ns": k * 2_000_000, "verdict": "stopped", "violations": [violation]}

    spans = intervention_spans([tick(0, 2.0), tick(1, -5.0), tick(2, 3.0), tick(1000, 4.0)])
    assert [(span["ticks"], span["value"]) for span in spans] == [(3, -5.0), (1, 4.0)]
    assert spans[0]["end"] == pytest.approx(0.004)


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("(on green_cube blue_cube)", "green cube on blue cube"),
        ({"predicate": "beside", "args": ["red_cube", "bowl", "front"]}, "red cube in front of bowl"),
        ("(handempty)", "hand empty"),
        ("(not holding red_cube)", "not holding red cube"),
        ("(polished spoon_1 fork)", "polished spoon 1, fork"),
        ("(on red_cube)", "on red cube"),
    ],
)
def test_facts_are_written_in_words(fact: object, words: str) -> None:
    assert fact_words(fact) == words


def test_unknown_steps_are_written_as_they_are_named() -> None:
    assert step_words({"name": "screw-in", "args": ["bolt_2"]}) == "screw in bolt 2"


def test_numbers_that_json_does_not_know_become_null() -> None:
    assert safe_json({"a": [float("nan"), float("inf"), 1.0]}) == '{"a":[null,null,1.0]}'
