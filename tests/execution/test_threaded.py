"""The source whose generator thinks in a thread: splices, late answers, deadlines and their fallbacks."""

import threading
import time
from dataclasses import replace

import numpy as np
import pytest
from execution_fakes import (
    PERIOD,
    BlindEstimator,
    LineGenerator,
    PointPlant,
    Scripted,
    SpeedFilter,
    ramp,
    seen,
    working,
)

from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Generation, Status
from praxia.core.motion import MotionState
from praxia.execution.deadlines import FALLBACKS, Deadlines
from praxia.execution.loop import run
from praxia.execution.threaded import ThreadedSource

CONSULT = 10 * PERIOD
PATIENT = Deadlines(inference=float("inf"))
BRISK = Deadlines(inference=0.01, patience=1.0)  # five ticks of the watch


class Gated:
    """Lets a generator answer only when the test says so; says when it has been asked."""

    def __init__(self, generator):
        self.generator, self.asked, self.gate = generator, threading.Semaphore(0), threading.Semaphore(0)

    def reset(self, goal): ...

    def generate(self, observation, running):
        self.asked.release()
        assert self.gate.acquire(timeout=10)
        return self.generator.generate(observation, running)


class Bench:
    """A source with a gated generator and a monotonic clock that stands still between the ticks of the test."""

    def __init__(self, *answers, lead=4 * PERIOD, deadlines=PATIENT, stand_in=None):
        self.gated, self.clock = Gated(Scripted(*answers)), 1_000_000
        self.source = ThreadedSource(
            self.gated, lead=lead, consult_every=CONSULT, deadlines=deadlines, stand_in=stand_in, now=lambda: self.clock
        )

    def latest(self, tick, commanded=None):
        self.clock = 1_000_000 + tick * PERIOD
        observation = seen(tick)
        return self.source.latest(observation if commanded is None else replace(observation, commanded=commanded))

    def taken(self):
        """Wait until a question is in the generator's hands."""
        assert self.gated.asked.acquire(timeout=10)

    def answer(self, *, taken=False):
        """Let the question be answered, and wait for the answer to arrive."""
        if not taken:
            self.taken()
        self.gated.gate.release()
        self.settle(self.source._worker)

    def settle(self, worker):
        for _ in range(100_000):
            if worker.free:
                return
            time.sleep(0.0001)
        raise AssertionError("the worker never answered")

    def close(self):
        self.clock = 1_000_000  # nothing hangs any more
        self.gated.gate.release(1000)
        self.source.close()
        assert not self.source._worker.alive


@pytest.fixture
def bench():
    made = []

    def make(*answers, **options):
        made.append(Bench(*answers, **options))
        return made[-1]

    yield make
    for one in made:
        one.close()


MOVING = MotionState(np.array([0.3, 0.3]), np.array([0.5, 0.5]), np.zeros(2))


# --- splices ----------------------------------------------------------------------------------------------------


def test_a_generator_that_never_answers_never_blocks_the_loop(bench):
    one = bench(working(5))
    for tick in range(100):  # the gate is shut: were this to wait for the generator, it would wait for ever
        assert one.latest(tick).chunk is None
    assert one.gated.asked.acquire(timeout=10) and one.source.stats.calls == 0 and one.source.awaiting


def test_a_chunk_that_arrives_where_the_robot_rests_at_its_departure_starts_now(bench):
    one = bench(working(5))
    one.latest(0)
    one.answer()
    assert one.latest(9).chunk.start == 9 * PERIOD
    assert one.source.stats.late == 0


def test_the_running_chunk_is_frozen_for_the_lead_and_spliced_without_a_seam(bench):
    one = bench(working(30, label="one"), working(30, label="two"))
    one.latest(0)
    one.answer()
    assert one.latest(1).chunk.label == "one"
    one.latest(10)  # consulted: ten ticks after the first question
    one.answer()
    _, running = one.gated.generator.asked[1]
    assert running.frozen_until == 14 * PERIOD
    labels = [one.latest(tick).chunk.label for tick in range(11, 16)]
    assert labels == ["one"] * 3 + ["two"] * 2


def test_a_late_chunk_takes_over_at_the_row_that_is_due(bench):
    one = bench(working(60, label="one"), working(30, label="late"))
    one.latest(0)
    one.answer()
    one.latest(0)
    one.latest(10)
    one.answer()
    chunk = one.latest(18).chunk
    assert chunk.label == "late" and chunk.start == 14 * PERIOD
    assert np.array_equal(chunk.at(18 * PERIOD), ramp(0, 30).values[4])
    assert one.source.stats.late == 1 and one.source.stats.too_old == 0


def test_a_chunk_too_old_is_not_followed_but_asked_for_again(bench):
    deadlines = Deadlines(inference=float("inf"), max_age=3 * PERIOD * 1e-9)
    one = bench(working(60, label="one"), working(30, label="old"), working(30, label="again"), deadlines=deadlines)
    one.latest(0)
    one.answer()
    one.latest(0)
    one.latest(10)
    one.answer()
    assert one.latest(18).chunk.label == "one" and one.source.stats.too_old == 1
    one.answer()
    assert one.gated.generator.asked[2][0].time == 18 * PERIOD
    assert one.latest(22).chunk.label == "again"


def test_a_chunk_that_comes_after_the_running_one_has_ended_in_motion_is_indexed_by_time(bench):
    one = bench(working(14, label="one"), working(30, label="late"))
    one.latest(0)
    one.answer()
    one.latest(0)
    one.latest(10)
    one.taken()
    assert one.latest(15, MOVING).chunk is None and one.source.awaiting
    one.answer(taken=True)
    chunk = one.latest(17, MOVING).chunk
    assert chunk.label == "late" and chunk.start == 14 * PERIOD


def test_an_answer_to_a_question_from_before_a_drop_is_forgotten(bench):
    one = bench(working(5, label="stale"), working(5, label="fresh"))
    one.latest(0)
    one.taken()
    one.source.drop()
    for tick in (1, 2, 3):  # the newest observation waits for the worker
        one.latest(tick)
    one.gated.gate.release()  # the stale answer
    one.answer()
    assert one.latest(4).chunk.label == "fresh"
    assert [o.time // PERIOD for o, _ in one.gated.generator.asked] == [0, 3]


def test_a_chunk_before_the_frozen_end_is_refused_with_both_times(bench):
    one = bench(working(30), working(30, late=1))
    one.latest(0)
    one.answer()
    one.latest(0)
    one.latest(10)
    one.answer()
    answer = one.latest(11)
    assert answer.status is Status.GAVE_UP and str(13 * PERIOD) in answer.reason and str(14 * PERIOD) in answer.reason


@pytest.mark.parametrize("error", [ValueError("no such thing"), SystemExit("no such thing")])
def test_whatever_a_generator_raises_in_the_worker_becomes_a_value(bench, error):
    one = bench(error)
    one.latest(0)
    one.answer()
    answer = one.latest(1)
    assert answer.status is Status.GAVE_UP and f"{type(error).__name__}: no such thing" in answer.reason


def test_a_successor_waits_for_the_later_end_of_a_slowed_chunk(bench):
    one = bench(working(20, label="one"), lambda o, r: Generation(Status.WORKING, ramp(r.chunk.end, 5, label="two")))
    one.latest(0)
    one.answer()
    one.latest(0)
    one.latest(10)
    one.answer()
    one.latest(11)
    slowed = ramp(12 * PERIOD, 12, label="one")  # ends four ticks later than proposed
    one.source.retime(slowed)
    labels = {tick: one.latest(tick).chunk.label for tick in range(12, 27)}
    assert [tick for tick, label in labels.items() if label == "two"] == [24, 25, 26]


# --- deadlines --------------------------------------------------------------------------------------------------


def test_a_question_carries_its_deadline_on_the_monotonic_clock(bench):
    one = bench(working(5), deadlines=BRISK)
    one.latest(3)
    one.answer()
    observation, _ = one.gated.generator.asked[0]
    assert observation.deadline == 1_000_000 + 3 * PERIOD + 10_000_000
    other = bench(working(5))
    other.latest(3)
    other.answer()
    assert other.gated.generator.asked[0][0].deadline is None


def test_delays_are_measured_in_seconds_from_the_observation_to_the_tick_that_takes_the_answer(bench):
    one = bench(working(5))
    one.latest(0)
    one.answer()
    one.latest(7)
    assert one.source.stats.delay.largest == pytest.approx(7 * PERIOD * 1e-9)
    assert one.source.stats.latency.count == one.source.stats.delay.count == one.source.stats.calls == 1


def started(bench, **options):
    """A bench whose first chunk runs and whose second question, of tick 10, is in the generator's hands."""
    one = bench(working(60, label="one"), working(30, label="two"), working(30, label="three"), **options)
    one.latest(0)
    one.answer()
    one.latest(0)
    one.latest(10)
    one.taken()
    assert [one.latest(tick).chunk.label for tick in range(11, 16)] == ["one"] * 5
    return one


def test_a_miss_is_counted_once_and_continue_goes_on(bench):
    one = started(bench, deadlines=BRISK)
    assert [one.latest(tick).chunk.label for tick in range(16, 30)] == ["one"] * 14
    assert one.source.stats.misses == 1 and one.source.stats.fallbacks == {"continue": 1}


def test_stop_ends_the_run_as_timed_out(bench):
    one = started(bench, deadlines=replace(BRISK, fallback="stop"))
    answer = one.latest(16)
    assert answer.status is Status.TIMED_OUT and answer.chunk is None and "0.01 s" in answer.reason


def test_hold_leaves_nothing_to_follow_and_asks_anew(bench):
    one = started(bench, deadlines=replace(BRISK, fallback="hold"))
    answer = one.latest(16, MOVING)
    assert answer.status is Status.WORKING and answer.chunk is None
    assert answer.notes[0]["reason"] == "no answer within 0.01 s"
    one.source.drop()  # as the loop does when the filter stops the robot
    one.latest(40)
    one.gated.gate.release()  # the answer to the old question
    one.answer()
    assert one.latest(41).chunk.label == "three"


def test_planned_asks_the_stand_in_until_the_generator_is_free_again(bench):
    spare = Scripted(working(30, label="spare"))
    one = started(bench, deadlines=replace(BRISK, fallback="planned"), stand_in=spare)
    assert one.latest(16).chunk.label == "one"  # the stand-in is asked
    one.settle(one.source._stand_in)
    assert spare.asked[0][0].time == 16 * PERIOD
    assert one.latest(17).chunk.label == "one"  # handed over without a seam, where the frozen part ends
    assert one.latest(20).chunk.label == "spare"
    one.gated.gate.release()  # the late answer is passed over ...
    one.settle(one.source._worker)
    assert one.latest(21).chunk.label == "spare"
    one.answer()  # ... and the generator asked again
    assert one.gated.generator.asked[2][0].time == 21 * PERIOD
    assert one.latest(25).chunk.label == "three"
    assert one.source.stats.fallbacks == {"planned": 1}


def test_a_call_without_end_is_given_up_on(bench):
    one = started(bench, deadlines=BRISK)
    answers = [one.latest(tick) for tick in (10 + 490, 10 + 510)]
    assert [a.status for a in answers] == [Status.WORKING, Status.TIMED_OUT]
    assert answers[1].reason == "the generator did not answer for 1 s"


def test_a_stand_in_belongs_to_planned_and_to_nothing_else():
    with pytest.raises(InvalidInput, match="stand-in is missing"):
        ThreadedSource(Scripted(), lead=0, consult_every=1, deadlines=Deadlines(fallback="planned"))
    with pytest.raises(InvalidInput, match="stand-in is given"):
        ThreadedSource(Scripted(), lead=0, consult_every=1, stand_in=Scripted())


@pytest.mark.parametrize(
    "settings, words",
    [
        ({"fallback": "pray"}, "continue"),
        ({"inference": 0.0}, "inference"),
        ({"inference": float("nan")}, "inference"),
        ({"patience": -1.0}, "patience"),
        ({"max_age": -1.0}, "max_age"),
        ({"inference": 5.0, "patience": 1.0}, "shorter"),
        ({"restarts": -1}, "restarts"),
    ],
)
def test_deadlines_that_cannot_be_kept_are_refused(settings, words):
    with pytest.raises(InvalidInput, match=words):
        Deadlines(**settings)
    assert len(FALLBACKS) == 4


# --- whole runs -------------------------------------------------------------------------------------------------


class Anytime:
    """Halves the distance to the target until its deadline: the more time, the better."""

    def __init__(self, target):
        self.target, self.rounds, self.lateness = np.array(target), [], []

    def reset(self, goal): ...

    def generate(self, observation, running):
        best, rounds = observation.commanded.q, 0
        while time.monotonic_ns() < observation.deadline:
            best, rounds = (best + self.target) / 2, rounds + 1
            time.sleep(0.001)
        self.rounds.append(rounds)
        self.lateness.append(time.monotonic_ns() - observation.deadline)
        return LineGenerator(best, rows=1000).generate(observation, None)


def test_an_anytime_generator_returns_the_best_so_far_by_its_deadline():
    generator = Anytime([0.2, 0.1])
    deadlines = Deadlines(inference=0.02)
    with ThreadedSource(generator, lead=0, consult_every=10**12, deadlines=deadlines) as source:
        answer, begin = source.latest(seen(0)), time.monotonic()
        while answer.chunk is None and time.monotonic() < begin + 10:
            time.sleep(0.001)
            answer = source.latest(seen(1))
    error = np.abs(answer.chunk.values[-1] - generator.target).max()
    assert 3 < generator.rounds[0] <= 20 and error == pytest.approx(0.2 * 0.5 ** generator.rounds[0])


def test_threaded_and_inline_reach_the_same_place():
    with ThreadedSource(LineGenerator([0.3, -0.2], rows=1000), lead=0, consult_every=50 * PERIOD) as source:
        plant = PointPlant()
        outcome = run(plant, source, SpeedFilter(), BlindEstimator(), ticks=1_000_000)
    assert outcome.status is Status.FINISHED and np.array_equal(plant.q, [0.3, -0.2])


def test_hold_brakes_to_rest_and_goes_on_with_the_answer_from_there():
    class Slow(LineGenerator):
        """Answers at once, but for the second time only when the robot has long come to rest."""

        def generate(self, observation, running):
            if len(self.asked) == 1:
                assert rested.wait(10)
            return super().generate(observation, running)

    def watch(observation, command):
        speeds.append(float(np.abs(plant.dq).max()))
        if len(source._worker._questions) and speeds[-1] == 0.0 and len(speeds) > 10:
            rested.set()
        time.sleep(0.0001)  # lets the generator have the interpreter

    rested, speeds, plant = threading.Event(), [], PointPlant()
    deadlines = Deadlines(inference=0.02, fallback="hold", max_age=0.0)
    with ThreadedSource(
        Slow([0.4, 0.1], rows=1000), lead=10 * PERIOD, consult_every=20 * PERIOD, deadlines=deadlines
    ) as source:
        outcome = run(plant, source, SpeedFilter(), BlindEstimator(), ticks=1_000_000, on_tick=watch)
    assert outcome.status is Status.FINISHED and np.array_equal(plant.q, [0.4, 0.1])
    assert outcome.timing.source.fallbacks["hold"] >= 1 and outcome.interventions == 1
    moving = np.flatnonzero(np.array(speeds) > 0)
    assert np.diff(moving).max() > 1  # it stood in between
