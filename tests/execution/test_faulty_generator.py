"""A generator that fails does so from its time on, in simulated time without anybody waiting."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from execution_fakes import PERIOD, SPACE

from praxia.core.action import ActionChunk
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Generation, Observation, Running, Status
from praxia.execution.faulty_generator import FaultyGenerator

KINDS = ("off", "stuck", "garbage", "wrong", "slow", "delayed", "intermittent")
STEP = 50 * PERIOD  # time between two questions
BEGIN, END = 10 * STEP, 30 * STEP


class Numbered:
    """Answers call k with a chunk whose rows are k / 100."""

    def __init__(self):
        self.calls = 0

    def reset(self, goal):
        self.calls = 0

    def generate(self, observation, running):
        self.calls += 1
        return Generation(
            Status.WORKING, ActionChunk(SPACE, observation.time, np.full((60, 2), self.calls / 100), label="n")
        )


def ask(kind, *, magnitude=0.3, seed=0, end=END, count=50):
    """(question time, answer or exception) of `count` questions."""
    generator = FaultyGenerator(Numbered(), kind, begin=BEGIN, end=end, magnitude=magnitude, seed=seed)
    found, chunk = [], None
    for k in range(count):
        now = k * STEP
        running = None if chunk is None else Running(chunk, now)
        try:
            answer = generator.generate(Observation(now, np.zeros(2), np.zeros(2)), running)
            chunk = answer.chunk or chunk
        except RuntimeError as error:
            answer = error
        found.append((now, answer))
    return found


def bytes_of(found):
    return [
        (
            now,
            str(a) if isinstance(a, RuntimeError) else a.status,
            None if not getattr(a, "chunk", None) else a.chunk.values.tobytes(),
        )
        for now, a in found
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_before_its_time_nothing_fails_and_afterwards_all_is_well_again(kind):
    found = ask(kind)
    for k in (*range(10), *range(40, 50)):
        assert found[k][1].chunk is not None and found[k][1].status is Status.WORKING
    for k in range(10):
        assert found[k][1].chunk.values[0, 0] == (k + 1) / 100 and found[k][1].chunk.start == k * STEP
    assert bytes_of(found) == bytes_of(ask(kind))


def test_one_that_hangs_says_nothing_more():
    assert all(a.chunk is None and a.status is Status.WORKING for now, a in ask("off") if BEGIN <= now < END)


def test_one_that_repeats_itself_begins_its_last_chunk_anew():
    for now, answer in ask("stuck")[10:30]:
        assert answer.chunk.start == now and (answer.chunk.values == 0.10).all()


def test_garbage_has_a_number_that_is_none_and_others_far_outside():
    for _, answer in ask("garbage")[10:30]:
        values = answer.chunk.values
        assert values.shape == (25, 2) and np.isnan(values).sum() == 1 and np.nanmax(np.abs(values)) > 2.0


def test_wrong_rows_are_off_at_joints_and_not_at_fingers():
    for k, (_, answer) in enumerate(ask("wrong")[10:30], start=11):
        np.testing.assert_allclose(answer.chunk.values[0], [k / 100 + 0.3, k / 100])


def test_a_slow_one_answers_the_question_of_then_and_no_other_meanwhile():
    found = ask("slow", magnitude=0.5)
    answered = [(now, a.chunk.start) for now, a in found if BEGIN <= now < END and a.chunk is not None]
    assert answered and all(now - start == 500_000_000 for now, start in answered)
    assert len(answered) == 3


def test_a_delayed_one_hands_over_every_answer_late():
    found = ask("delayed", magnitude=0.3)
    answered = [(now, a.chunk.start) for now, a in found if BEGIN + 300_000_000 <= now < END]
    assert len(answered) == 17 and all(now - start == 300_000_000 for now, start in answered)


def test_one_that_crashes_does_so_about_as_often_as_said():
    found = ask("intermittent", magnitude=0.3, end=None, count=1010)
    crashes = sum(isinstance(a, RuntimeError) for _, a in found)
    assert 0.25 < crashes / 1000 < 0.35


def test_in_real_time_a_hanging_call_hangs_until_it_is_closed(monkeypatch):
    generator = FaultyGenerator(Numbered(), "off", begin=0, end=None, magnitude=0.0, seed=0, realtime=True)
    generator.close()
    assert generator.generate(Observation(0, np.zeros(2), np.zeros(2)), None).chunk is None
    naps = []
    clock = SimpleNamespace(monotonic=lambda: 5.0 + sum(naps), sleep=naps.append)
    monkeypatch.setattr("praxia.execution.faulty_generator.time", clock)
    slow = FaultyGenerator(Numbered(), "slow", begin=0, end=None, magnitude=0.05, seed=0, realtime=True)
    assert slow.generate(Observation(0, np.zeros(2), np.zeros(2)), None).chunk is not None
    assert sum(naps) == pytest.approx(0.05) and max(naps) < 0.01


def test_an_unknown_kind_is_refused_by_name():
    with pytest.raises(InvalidInput, match="garbage"):
        FaultyGenerator(Numbered(), "garbag", begin=0, magnitude=0.0, seed=0)
