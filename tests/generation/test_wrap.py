"""Anybody's policy becomes a generator: whatever shape its answers have, and whatever goes wrong in it."""

from dataclasses import dataclass, replace

import numpy as np
import pytest

from praxia.core.action import ActionChunk, ActionSpace, ControlMode
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Observation, Running, Status
from praxia.core.motion import MotionState
from praxia.core.plan import Fact, Goal
from praxia.core.resampling import resampled
from praxia.generation.wrap import actions_of, wrap

PERIOD = 20_000_000
SPACE = ActionSpace(ControlMode.JOINT_POSITION, ("a", "b"), ("rad", "rad"), -np.ones(2), np.ones(2), PERIOD)
GOAL = Goal(((Fact("on", ("a", "b")),),), "stack a on b")
ROWS = np.linspace(0, 0.1, 20).reshape(10, 2)


def seen(time=0):
    return Observation(time, np.array([0.25, -0.25]), np.zeros(2))


def observe(observation, goal):
    return {"state": observation.q, "prompt": goal.text}


def interpret(actions, q, time):
    return ActionChunk(SPACE, time, actions)


def wrapped(policy, **options):
    generator = wrap(policy, observe=observe, interpret=interpret, **options)
    generator.reset(GOAL)
    return generator


@dataclass
class Tensor:
    """As much of a torch tensor as an array can be had from."""

    values: np.ndarray
    told: tuple[str, ...] = ()

    def detach(self):
        return Tensor(self.values, (*self.told, "detach"))

    def cpu(self):
        return Tensor(self.values, (*self.told, "cpu"))

    def numpy(self):
        assert self.told == ("detach", "cpu")
        return self.values


class OpenpiStyle:
    def infer(self, message):
        return {"actions": ROWS + message["state"], "server_timing": {"infer_ms": 3.0, "note": "x"}}


class LeRobotStyle:
    """One row a call, a batch of one; calling the object itself would be its training loss."""

    def __init__(self):
        self.calls = self.resets = 0

    def __call__(self, message):
        raise AssertionError("this is the loss")

    def reset(self):
        self.resets += 1

    def select_action(self, message):
        self.calls += 1
        return Tensor(message["state"][None].astype(np.float32))


def test_a_policy_with_infer_gives_its_chunk_with_its_timing():
    answer = wrapped(OpenpiStyle()).generate(seen(), None)
    assert answer.status is Status.WORKING and answer.stats == {"infer_ms": 3.0}
    assert np.array_equal(answer.chunk.values, ROWS + seen().q) and answer.chunk.start == 0


def test_a_policy_with_select_action_is_asked_for_each_row():
    policy = LeRobotStyle()
    generator = wrapped(policy)
    first = generator.generate(seen(), None).chunk
    assert np.array_equal(first.values, [[0.25, -0.25]])
    assert generator.generate(seen(PERIOD // 2), Running(first, PERIOD // 2)).chunk is None
    assert generator.generate(seen(PERIOD), Running(first, PERIOD)).chunk.start == PERIOD
    assert (policy.calls, policy.resets) == (2, 1)


def test_a_plain_function_is_a_policy():
    shown = []
    answer = wrapped(lambda message: shown.append(message) or ROWS.tolist()).generate(seen(), None)
    assert np.array_equal(answer.chunk.values, ROWS)
    assert shown[0]["prompt"] == GOAL.text and np.array_equal(shown[0]["state"], seen().q)


SHAPES = {
    "array": ROWS,
    "float32": ROWS.astype(np.float32),
    "lists": ROWS.tolist(),
    "tensor": Tensor(ROWS),
    "map": {"actions": ROWS},
    "map with action": {"action": Tensor(ROWS)},
    "batch of one": ROWS[None],
}


@pytest.mark.parametrize("answer", SHAPES.values(), ids=SHAPES.keys())
def test_answers_of_every_usual_kind_are_understood(answer):
    assert np.allclose(actions_of(answer), ROWS, atol=1e-7)


MALFORMED = {
    "nothing": None,
    "a word": "left",
    "a map without actions": {"state": ROWS},
    "ragged": [[1, 2], [3]],
    "a batch of two": np.zeros((2, 3, 2)),
    "no rows": np.zeros((0, 2)),
    "one number": 3.0,
    "objects": np.array([object()]),
}


@pytest.mark.parametrize("answer", MALFORMED.values(), ids=MALFORMED.keys())
def test_an_answer_without_actions_ends_the_run_in_a_sentence(answer):
    generation = wrapped(lambda message: answer).generate(seen(), None)
    assert generation.status is Status.GAVE_UP and generation.chunk is None
    assert generation.reason.startswith("policy: ")


def test_the_wrong_number_of_components_is_named_with_both():
    generation = wrapped(lambda message: np.zeros((4, 3))).generate(seen(), None)
    assert generation.status is Status.GAVE_UP and "(4, 3)" in generation.reason and "2" in generation.reason


@pytest.mark.parametrize(
    ("change", "word"),
    [({"period": 2_000_000}, "period"), ({"units": ("m", "rad")}, "units"), ({"names": ("x", "y")}, "names")],
)
def test_a_chunk_in_another_space_is_refused_with_what_differs(change, word):
    fields = {n: getattr(SPACE, n) for n in ("mode", "names", "units", "lower", "upper", "period")}
    generation = wrapped(OpenpiStyle(), space=ActionSpace(**{**fields, **change})).generate(seen(), None)
    assert generation.status is Status.GAVE_UP and word in generation.reason


def raising(message):
    raise RuntimeError("out of memory")


@pytest.mark.parametrize("policy", [raising, lambda message: np.full((3, 2), np.nan)], ids=["raises", "NaN"])
def test_a_failure_is_noted_and_too_many_in_a_row_end_the_run(policy):
    generator = wrapped(policy, failures=3)
    answers = [generator.generate(seen(), None) for _ in range(3)]
    assert [a.status for a in answers] == [Status.WORKING, Status.WORKING, Status.GAVE_UP]
    assert all(a.chunk is None and a.reason and a.notes[0]["kind"] == "policy_failed" for a in answers)


def test_a_success_ends_a_row_of_failures():
    replies = iter([None, ROWS, None, ROWS])

    def policy(message):
        reply = next(replies)
        return raising(message) if reply is None else reply

    generator = wrapped(policy, failures=2)
    assert [generator.generate(seen(), None).chunk is not None for _ in range(4)] == [False, True, False, True]


def test_a_chunk_is_executed_as_far_as_told_before_the_policy_is_asked_again():
    calls = []
    generator = wrapped(lambda message: calls.append(1) or ROWS, execute=4)
    chunk = generator.generate(seen(), None).chunk
    assert generator.generate(seen(3 * PERIOD), Running(chunk, 3 * PERIOD)).chunk is None
    assert generator.generate(seen(4 * PERIOD), Running(chunk, 4 * PERIOD)).chunk.start == 4 * PERIOD
    assert len(calls) == 2


def test_rows_that_are_due_before_the_frozen_end_are_left_out():
    generator = wrapped(lambda message: ROWS)
    running = Running(ActionChunk(SPACE, 0, ROWS), 10 * PERIOD)
    chunk = generator.generate(seen(8 * PERIOD - 1), running).chunk
    assert chunk.start == 11 * PERIOD - 1 and np.array_equal(chunk.values, ROWS[3:])


def test_an_answer_whose_rows_have_all_been_due_counts_as_a_failure():
    generator = wrapped(lambda message: ROWS[:2], failures=1)
    answer = generator.generate(seen(), Running(ActionChunk(SPACE, 0, ROWS), 10 * PERIOD))
    assert answer.status is Status.TIMED_OUT and answer.chunk is None


def test_an_object_without_a_method_is_refused_at_once():
    with pytest.raises(InvalidInput, match="none of the methods select_action, infer"):
        wrap(object(), observe=observe, interpret=interpret)


@pytest.mark.parametrize("options", [{"failures": 0}, {"execute": 0}])
def test_settings_that_make_no_sense_are_refused(options):
    with pytest.raises(InvalidInput, match="must be positive"):
        wrapped(raising, **options)


FAST = replace(SPACE, period=2_000_000)


def test_rows_become_rows_of_the_loop_from_what_was_commanded():
    state = MotionState(np.array([0.01, -0.01]), np.array([0.2, 0.1]), np.zeros(2))
    sensed = replace(seen(time=40), commanded=state)
    chunk = wrapped(lambda message: ROWS, space=FAST, period=FAST.period).generate(sensed, None).chunk
    expected = resampled(ActionChunk(SPACE, 40, ROWS), FAST.period, before=state, interpolation="cubic")
    assert chunk.period == FAST.period and chunk.start == 40 and np.array_equal(chunk.values, expected.values)
    straight = wrapped(lambda message: ROWS, period=FAST.period, interpolation="linear").generate(seen(), None).chunk
    assert np.allclose(straight.values[4], (seen().q + ROWS[0]) / 2)  # nothing was commanded yet: from where it is


def test_of_resampled_rows_too_only_those_not_yet_due_and_as_many_as_wanted_are_executed():
    asked = []

    def policy(message):
        asked.append(message)
        return ROWS

    generator = wrapped(policy, space=FAST, period=FAST.period, execute=4)
    running = Running(generator.generate(seen(), None).chunk, 30_000_000)
    assert generator.generate(seen(time=26_000_000), running).chunk is None and len(asked) == 1
    late = generator.generate(seen(time=72_000_000), Running(running.chunk, 81_000_000)).chunk
    assert len(asked) == 2 and late.start == 82_000_000 and len(late.values) == 95


def test_an_unknown_interpolation_and_a_period_of_nothing_are_refused_at_the_start():
    with pytest.raises(InvalidInput, match="did you mean 'cubic'"):
        wrapped(lambda message: ROWS, period=FAST.period, interpolation="qubic")
    with pytest.raises(InvalidInput, match="period must be positive"):
        wrapped(lambda message: ROWS, period=0)
