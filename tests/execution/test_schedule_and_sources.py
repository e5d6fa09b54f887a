import numpy as np
import pytest
from execution_fakes import PERIOD, LineGenerator, Scripted, ramp, seen, working

from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Generation, Running, Status
from praxia.execution.schedule import Schedule
from praxia.execution.source import InlineSource
from praxia.execution.threaded import ThreadedSource

CONSULT = 10 * PERIOD


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


# --- silence --------------------------------------------------------------------------------------------------


def silence(*answers, ticks, **options):
    """(tick, status, reason, note) of every answer that says something, of a generator that is asked each 10 ticks."""
    source = InlineSource(Scripted(*answers), consult_every=CONSULT, **options)
    told = []
    for tick in range(ticks):
        answer = source.latest(seen(tick))
        note = answer.notes[0]["reason"] if answer.notes else ""
        if note or answer.status is not Status.WORKING:
            told.append((tick, answer.status, answer.reason, note))
            if answer.status is not Status.WORKING:
                break
    return told, source.stats.misses


def test_a_generator_that_says_nothing_is_noted_after_the_deadline_and_given_up_on_after_patience():
    told, misses = silence(*[KEEP] * 20, ticks=150, deadline=0.05, patience=0.2)
    assert told == [
        (30, Status.WORKING, "", "no answer within 0.05 s"),
        (110, Status.TIMED_OUT, "the generator has not answered for 0.2 s", ""),
    ]
    assert misses == 1


def test_nobody_is_silent_while_a_chunk_runs_or_waits_and_every_answer_ends_a_silence():
    note = Generation(Status.WORKING, notes=({"kind": "replan", "reason": "so"},))
    assert silence(working(150), *[KEEP] * 20, ticks=150, deadline=0.05, patience=0.1) == ([], 0)
    told, misses = silence(KEEP, KEEP, note, KEEP, KEEP, working(100), *[KEEP] * 20, ticks=140, deadline=0.025)
    assert [found[3] for found in told] == ["so"] and misses == 0


def test_without_patience_nobody_is_given_up_on():
    assert silence(*[KEEP] * 50, ticks=400) == ([], 0)
