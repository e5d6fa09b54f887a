import threading

import numpy as np
import pytest
from execution_fakes import PERIOD, BlindEstimator, LineGenerator, PointPlant, Scripted, SpeedFilter, ramp

from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Generation, Observation, Running, Status
from praxia.core.motion import MotionState
from praxia.execution.loop import run
from praxia.execution.schedule import Schedule
from praxia.execution.source import InlineSource
from praxia.execution.threaded import ThreadedSource

CONSULT = 10 * PERIOD


def seen(tick):
    return Observation(tick * PERIOD, np.zeros(2), np.zeros(2), commanded=MotionState.at_rest(np.zeros(2)))


def working(rows, *, label="ramp", late=0):
    """An answer whose chunk starts where the generator may start, or `late` ticks earlier."""

    def answer(observation, running):
        start = observation.time if running is None else running.frozen_until
        return Generation(Status.WORKING, ramp(start - late * PERIOD, rows, label=label))

    return answer


KEEP = Generation(Status.WORKING)


# --- schedule -------------------------------------------------------------------------------------------------


def test_a_successor_takes_over_at_its_start_and_not_before():
    schedule, first, second = Schedule(), ramp(0, 10), ramp(6 * PERIOD, 10)
    assert schedule.accept(first, 0, None) == ""
    assert schedule.accept(second, 2 * PERIOD, Running(first, 6 * PERIOD)) == ""
    assert [schedule.at(k * PERIOD) for k in (2, 5, 6, 15, 16)] == [first, first, second, second, None]


def test_a_gap_between_two_chunks_is_a_gap():
    schedule, first, second = Schedule(), ramp(0, 3), ramp(5 * PERIOD, 3)
    schedule.accept(first, 0, None)
    schedule.accept(second, PERIOD, Running(first, PERIOD))
    assert [schedule.at(k * PERIOD) for k in (2, 3, 4, 5)] == [first, None, None, second]


def test_a_chunk_before_the_frozen_end_is_refused_with_both_times():
    schedule, first = Schedule(), ramp(0, 10)
    schedule.accept(first, 0, None)
    reason = schedule.accept(ramp(5 * PERIOD, 10), 2 * PERIOD, Running(first, 6 * PERIOD))
    assert str(5 * PERIOD) in reason and str(6 * PERIOD) in reason
    assert schedule.at(9 * PERIOD) is first and not schedule.pending


def test_the_frozen_part_is_whole_rows_and_ends_with_the_chunk():
    schedule, chunk = Schedule(), ramp(PERIOD, 10)
    schedule.accept(chunk, 0, None)
    assert schedule.running(0) is None
    assert schedule.running(3 * PERIOD).frozen_until == 3 * PERIOD
    assert schedule.running(3 * PERIOD, 1).frozen_until == 4 * PERIOD
    assert schedule.running(3 * PERIOD, 2 * PERIOD).frozen_until == 5 * PERIOD
    assert schedule.running(3 * PERIOD, 100 * PERIOD).frozen_until == chunk.end


# --- inline ---------------------------------------------------------------------------------------------------


def test_inline_asks_when_nothing_runs_at_each_interval_and_when_the_chunk_has_ended():
    generator = Scripted(working(25), KEEP, KEEP, working(5), KEEP)
    source = InlineSource(generator, consult_every=CONSULT)
    for tick in range(32):
        source.latest(seen(tick))
    assert [o.time // PERIOD for o, _ in generator.asked] == [0, 10, 20, 25, 30]
    assert [None if r is None else r.frozen_until // PERIOD for _, r in generator.asked] == [None, 10, 20, None, None]
    assert source.stats.calls == 5


def test_inline_hands_over_the_whole_running_chunk():
    generator = Scripted(working(25), KEEP)
    source = InlineSource(generator, consult_every=CONSULT)
    chunks = [source.latest(seen(tick)).chunk for tick in range(11)]
    assert all(chunk is chunks[0] for chunk in chunks) and source.chunk is chunks[0]
    assert generator.asked[1][1].chunk is chunks[0]


def test_inline_shifts_a_chunk_that_should_have_started_earlier_to_now():
    source = InlineSource(Scripted(working(5, late=3)), consult_every=CONSULT)
    chunk = source.latest(seen(7)).chunk
    assert chunk.start == 7 * PERIOD and np.array_equal(chunk.values, ramp(0, 5).values)


def test_inline_refuses_a_chunk_that_overwrites_the_past():
    source = InlineSource(Scripted(working(25), working(25, late=1)), consult_every=CONSULT)
    answers = [source.latest(seen(tick)) for tick in range(11)]
    assert answers[9].status is Status.WORKING
    assert answers[10].status is Status.GAVE_UP
    assert str(9 * PERIOD) in answers[10].reason and str(10 * PERIOD) in answers[10].reason


def test_inline_asks_nothing_while_a_successor_waits_for_its_start():
    def later(observation, running):
        return Generation(Status.WORKING, ramp(observation.time + 15 * PERIOD, 5, label="later"))

    generator = Scripted(working(40), later, KEEP)
    source = InlineSource(generator, consult_every=CONSULT)
    labels = [source.latest(seen(tick)).chunk.label for tick in range(28)]
    assert labels == ["ramp"] * 25 + ["later"] * 3
    assert [o.time // PERIOD for o, _ in generator.asked] == [0, 10, 25]


def test_notes_and_figures_are_handed_over_once():
    generator = LineGenerator([0.5, 0.5], notes=({"kind": "plan"},))
    source = InlineSource(generator, consult_every=CONSULT)
    answers = [source.latest(seen(tick)) for tick in range(5)]
    assert [len(a.notes) for a in answers] == [1, 0, 0, 0, 0]
    assert [len(a.stats) for a in answers] == [1, 0, 0, 0, 0]


def test_after_a_drop_the_generator_is_asked_as_if_nothing_ran():
    generator = Scripted(working(25), working(5))
    source = InlineSource(generator, consult_every=CONSULT)
    source.latest(seen(0))
    source.drop()
    assert source.chunk is None
    source.latest(seen(3))
    assert [r for _, r in generator.asked] == [None, None]


@pytest.mark.parametrize("make", [InlineSource, lambda g, consult_every: ThreadedSource(g, lead=0, consult_every=0)])
def test_a_source_that_would_never_be_asked_again_is_refused(make):
    with pytest.raises(InvalidInput, match="consult_every"):
        make(Scripted(KEEP), consult_every=0)


# --- threaded -------------------------------------------------------------------------------------------------


class Gated:
    """Lets a generator answer only when the test says so; says when it has been asked."""

    def __init__(self, generator):
        self.generator, self.asked, self.gate = generator, threading.Semaphore(0), threading.Semaphore(0)

    def reset(self, goal): ...

    def generate(self, observation, running):
        self.asked.release()
        assert self.gate.acquire(timeout=10)
        return self.generator.generate(observation, running)


@pytest.fixture
def threaded():
    made = []

    def make(*answers, lead=4 * PERIOD, consult_every=CONSULT):
        gated = Gated(Scripted(*answers))
        made.append((source := ThreadedSource(gated, lead=lead, consult_every=consult_every), gated))
        return source, gated

    yield make
    for source, gated in made:
        gated.gate.release(1000)
        source.close()
        assert not source._worker.is_alive()


def let_answer(source, gated):
    """Let the question in the worker's hands be answered, and wait for the answer to arrive."""
    assert gated.asked.acquire(timeout=10)
    gated.gate.release()
    for _ in range(100_000):
        with source._changed:
            if source._answer is not None or (source._thinking is None and source._waiting is None):
                return
        threading.Event().wait(0.0001)
    raise AssertionError("the worker never answered")


def test_a_generator_that_never_answers_never_blocks_the_loop(threaded):
    source, gated = threaded(working(5))
    for tick in range(100):  # the gate is shut: were this to wait for the generator, it would wait for ever
        assert source.latest(seen(tick)).chunk is None
    assert gated.asked.acquire(timeout=10) and source.stats.calls == 0


def test_a_chunk_that_arrives_when_nothing_runs_starts_now(threaded):
    source, gated = threaded(working(5))
    source.latest(seen(0))
    let_answer(source, gated)
    assert source.latest(seen(9)).chunk.start == 9 * PERIOD


def test_the_running_chunk_is_frozen_for_the_lead_and_spliced_without_a_seam(threaded):
    source, gated = threaded(working(30, label="one"), working(30, label="two"))
    source.latest(seen(0))
    let_answer(source, gated)
    assert source.latest(seen(1)).chunk.label == "one"
    source.latest(seen(10))  # consulted: ten ticks after the first question
    let_answer(source, gated)
    _, running = gated.generator.asked[1]
    assert running.frozen_until == 14 * PERIOD
    splice = running.frozen_until // PERIOD
    labels = [source.latest(seen(tick)).chunk.label for tick in range(11, splice + 2)]
    assert labels == ["one"] * (splice - 11) + ["two"] * 2


def test_a_chunk_too_late_for_its_splice_is_counted_dropped_and_asked_for_again(threaded):
    source, gated = threaded(working(60, label="one"), working(30, label="late"), working(30, label="again"))
    source.latest(seen(0))
    let_answer(source, gated)
    source.latest(seen(0))
    source.latest(seen(10))
    let_answer(source, gated)
    assert source.latest(seen(15)).chunk.label == "one" and source.stats.late == 1
    let_answer(source, gated)
    assert gated.generator.asked[2][0].time == 15 * PERIOD
    assert source.latest(seen(18)).chunk.label == "one"
    assert source.latest(seen(19)).chunk.label == "again"


def test_an_answer_to_a_question_from_before_a_drop_is_forgotten(threaded):
    source, gated = threaded(working(5, label="stale"), working(5, label="fresh"))
    source.latest(seen(0))
    assert gated.asked.acquire(timeout=10)
    source.drop()
    for tick in (1, 2, 3):  # the newest observation waits for the worker
        source.latest(seen(tick))
    gated.gate.release()  # the stale answer
    let_answer(source, gated)
    assert source.latest(seen(4)).chunk.label == "fresh"
    assert [o.time // PERIOD for o, _ in gated.generator.asked] == [0, 3]


def test_an_exception_in_the_worker_becomes_a_value(threaded):
    source, gated = threaded(ValueError("no such thing"))
    source.latest(seen(0))
    let_answer(source, gated)
    answer = source.latest(seen(1))
    assert answer.status is Status.GAVE_UP and "ValueError: no such thing" in answer.reason


def test_threaded_and_inline_reach_the_same_place():
    with ThreadedSource(LineGenerator([0.3, -0.2], rows=1000), lead=0, consult_every=CONSULT) as source:
        plant = PointPlant()
        outcome = run(plant, source, SpeedFilter(), BlindEstimator(), ticks=1_000_000)
    assert outcome.status is Status.FINISHED and np.array_equal(plant.q, [0.3, -0.2])
