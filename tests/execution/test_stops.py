"""Whatever happens, the first command after it is the verified stop: the operator, starvation, bugs, hangs."""

import threading
import time
from dataclasses import replace

import numpy as np
import pytest
from execution_fakes import (
    DT,
    PERIOD,
    SPACE,
    BlindEstimator,
    LineGenerator,
    PointPlant,
    Scripted,
    SpeedFilter,
    ramp,
)

from praxia.core.action import ActionChunk
from praxia.core.interfaces import Generation, SafeCommand, Status
from praxia.core.report import SafetyReport, Verdict, Violation
from praxia.execution.controls import Operator
from praxia.execution.deadlines import Deadlines
from praxia.execution.events import JsonLines, read_json_lines
from praxia.execution.loop import run
from praxia.execution.source import InlineSource
from praxia.execution.threaded import ThreadedSource

CONSULT = 50 * PERIOD


def drive(generator, *, safety=None, source=None, ticks=2000, **options):
    plant = PointPlant()
    source = source or InlineSource(generator, consult_every=CONSULT)
    outcome = run(plant, source, safety or SpeedFilter(), BlindEstimator(), ticks=ticks, **options)
    return outcome, plant, [c.report.verdict for c in plant.commands]


def at(**actions):
    """Does things at the end of ticks: at(t30=operator.stop)."""
    wanted = {int(name[1:]) * PERIOD: action for name, action in actions.items()}
    return lambda observation, command: wanted.get(observation.time, lambda: None)()


def long_way(observation, running):
    return Generation(Status.WORKING, ramp(observation.time, 1500))


# --- the operator -----------------------------------------------------------------------------------------------


def test_the_tick_after_the_stop_button_is_the_verified_stop():
    operator = Operator()
    outcome, _, verdicts = drive(Scripted(long_way), operator=operator, on_tick=at(t30=operator.stop))
    assert verdicts[:31] == [Verdict.PASSED] * 31 and verdicts[31] is Verdict.STOPPED
    assert Verdict.PASSED not in verdicts[31:-1]
    assert outcome.status is Status.INTERRUPTED and outcome.interventions == 0


def test_an_emergency_stop_is_latched_until_its_release_and_then_the_generator_is_asked_anew(tmp_path):
    operator, generator = Operator(), LineGenerator([0.4, 0.1])
    buttons = at(t30=lambda: operator.emergency("hand in the way"), t500=operator.release)
    with JsonLines(tmp_path / "events.jsonl") as events:
        outcome, plant, verdicts = drive(generator, operator=operator, on_tick=buttons, events=events)
    assert verdicts[:31] == [Verdict.PASSED] * 31 and verdicts[31:501] == [Verdict.LATCHED] * 470
    standing = [c.values for c in plant.commands[100:501]]
    assert np.ptp(standing, axis=0).max() == 0
    asked = [o.time // PERIOD for o, _ in generator.asked]
    assert [tick for tick in asked if 31 <= tick <= 501] == []
    observation, running = next((o, r) for o, r in generator.asked if o.time > 500 * PERIOD)
    assert running is None and observation.commanded.resting
    assert outcome.status is Status.FINISHED and np.array_equal(plant.q, [0.4, 0.1]) and outcome.interventions == 0
    kinds = [(e["kind"], e["time_ns"] // PERIOD) for e in read_json_lines(tmp_path / "events.jsonl")]
    assert kinds[:2] == [("emergency", 31), ("released", 501)]


def test_an_emergency_stop_that_is_released_at_once_still_stops_the_robot_first():
    operator = Operator()

    def twitch():
        operator.emergency()
        operator.release()

    outcome, _, verdicts = drive(LineGenerator([0.4, 0.1]), operator=operator, on_tick=at(t30=twitch))
    assert verdicts[31] is Verdict.LATCHED and outcome.status is Status.FINISHED


def test_an_emergency_stop_that_nobody_releases_ends_with_the_budget():
    operator = Operator()
    outcome, _, verdicts = drive(
        LineGenerator([0.4, 0.1]), operator=operator, ticks=300, on_tick=at(t30=operator.emergency)
    )
    assert outcome.status is Status.GAVE_UP and outcome.ticks == 300 and set(verdicts[31:]) == {Verdict.LATCHED}


def test_an_emergency_stop_during_the_last_chunk_of_a_finished_generator_has_it_asked_again():
    operator = Operator()
    generator = Scripted(
        long_way,
        Generation(Status.FINISHED),
        lambda o, r: Generation(Status.FINISHED, reason=f"again, at {o.time // PERIOD}"),
    )
    buttons = at(t100=operator.emergency, t300=operator.release)
    outcome, _, verdicts = drive(generator, operator=operator, on_tick=buttons)
    assert verdicts[101] is Verdict.LATCHED and outcome.reason == "again, at 302"


def test_an_emergency_stop_while_the_generator_thinks_in_the_tick_comes_first():
    operator = Operator()

    def thinks(observation, running):
        operator.emergency()  # as from another thread, during the call
        return long_way(observation, running)

    _, plant, verdicts = drive(Scripted(thinks), operator=operator, ticks=10)
    assert set(verdicts) == {Verdict.LATCHED} and np.array_equal(plant.q, [0, 0])


class Monitored(SpeedFilter):
    """Latches by itself at a tick, as a filter does whose monitor asks for it."""

    def filter(self, chunk, time):
        if time == 40 * PERIOD:
            self.latch("the torque sensor says so")
        return super().filter(chunk, time)


def test_a_filter_that_latches_by_itself_is_one_intervention_and_asks_for_nothing_until_released():
    operator, generator = Operator(), LineGenerator([0.4, 0.1])
    outcome, _, verdicts = drive(generator, safety=Monitored(), operator=operator, on_tick=at(t700=operator.release))
    assert set(verdicts[40:701]) == {Verdict.LATCHED} and outcome.interventions == 1
    assert not [o for o, _ in generator.asked if 40 * PERIOD < o.time <= 700 * PERIOD]
    assert outcome.status is Status.FINISHED


# --- the generator ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("failure", [ZeroDivisionError("of course"), Generation(Status.GAVE_UP, reason="no")])
def test_a_generator_that_fails_in_motion_stops_the_robot_in_that_tick(failure):
    _, _, verdicts = drive(Scripted(long_way, failure))
    assert verdicts[: CONSULT // PERIOD] == [Verdict.PASSED] * 50 and verdicts[50] is Verdict.STOPPED


def test_starvation_stops_the_robot_in_the_first_tick_without_a_row():
    _, _, verdicts = drive(
        Scripted(lambda o, r: Generation(Status.WORKING, ramp(o.time, 20)), Generation(Status.WORKING))
    )
    assert verdicts[19] is Verdict.PASSED and verdicts[20] is Verdict.STOPPED


class Hanging(Scripted):
    """Answers once, then never, until the test lets it go."""

    def __init__(self, rows):
        super().__init__(lambda o, r: Generation(Status.WORKING, ramp(o.time, rows)))
        self.gate = threading.Event()

    def generate(self, observation, running):
        if self.asked:
            self.gate.wait(20)
        return super().generate(observation, running)


@pytest.mark.parametrize("fallback", ["stop", "hold"])
def test_a_hanging_generator_stops_the_robot_in_the_tick_after_its_deadline(fallback):
    generator, clock = Hanging(1500), [1]
    deadlines = Deadlines(inference=0.1, fallback=fallback)
    source = ThreadedSource(
        generator, lead=0, consult_every=CONSULT, deadlines=deadlines, now=lambda: clock[0]
    )  # its clock goes by ticks: the deadline is 50 of them after the second question

    def pace(observation, command):
        clock[0] = 1 + observation.time
        if observation.time == 0 or observation.time == CONSULT - PERIOD:
            time.sleep(0.05)  # until the worker has answered

    plant = PointPlant()
    try:
        while source.latest(first_look(plant)).chunk is None:
            time.sleep(0.001)
        outcome = run(plant, source, SpeedFilter(), BlindEstimator(), ticks=400, on_tick=pace)
    finally:
        generator.gate.set()
        source.close()
    verdicts = [c.report.verdict for c in plant.commands]
    first = verdicts.index(Verdict.STOPPED)
    assert 100 <= first <= 103 and Verdict.PASSED not in verdicts[first : first + 10]
    assert outcome.status is (Status.TIMED_OUT if fallback == "stop" else Status.GAVE_UP)
    assert outcome.timing.source.fallbacks[fallback] >= 1


def first_look(plant):
    return replace(plant.observe(), commanded=SpeedFilter().commanded)


# --- slower than proposed ---------------------------------------------------------------------------------------


class HalfSpeed(SpeedFilter):
    """Follows any chunk at half its rate and says so; `running` is the rest, stretched."""

    def __init__(self):
        super().__init__()
        self.rows, self.chunk = None, None

    def filter(self, chunk, time):
        if chunk is None:
            self.running = None
            return super().filter(None, time)
        if chunk is not self.running:
            ends = np.concatenate([self.commanded.q[None], chunk.values])
            self.rows = np.repeat(ends[1:], 2, axis=0)
            self.rows[::2] = (ends[:-1] + ends[1:]) / 2
        row, self.rows = self.rows[0], self.rows[1:]
        super().filter(ActionChunk(SPACE, time, row[None]), time)
        self.running = replace(chunk, start=time + PERIOD, values=self.rows) if len(self.rows) else chunk
        why = (Violation("velocity", "a", 2.0, 1.0, "rad/s"),)
        return SafeCommand(row, SPACE, SafetyReport(Verdict.SLOWED, why, 0.5))


def test_a_finished_run_carries_a_slowed_chunk_to_its_later_end():
    chunk = ramp(0, 80)
    chunk = replace(chunk, values=np.concatenate([chunk.values, chunk.values[-1:], chunk.values[-1:]]))
    generator = Scripted(Generation(Status.WORKING, chunk), Generation(Status.FINISHED))
    outcome, plant, verdicts = drive(generator, safety=HalfSpeed())
    assert outcome.status is Status.FINISHED and outcome.interventions == 0
    assert np.array_equal(plant.q, chunk.values[-1]) and verdicts.count(Verdict.SLOWED) == 164
    assert np.abs(np.diff([c.values for c in plant.commands], axis=0)).max() <= 0.25 * DT + 1e-12
    assert outcome.timing.seams.count == outcome.timing.seams.joined == 1


def test_seams_are_measured_against_going_on_at_the_same_speed():
    class Jumps(Scripted):
        def generate(self, observation, running):
            self.asked.append(observation)
            k = len(self.asked)
            if k == 4:
                return Generation(Status.FINISHED)
            offset = 0.001 if k == 2 else 0.0
            q = observation.commanded.q[0] + offset
            return Generation(Status.WORKING, ramp(observation.time, 10, q=q, speed=0.2))

    outcome, _, _ = drive(Jumps())
    seams = outcome.timing.seams
    assert seams.count == 3 and seams.joined == 0
    # At rest before the first chunk: a jump by 0.2 x period; then the offset; then its velocity ends.
    steps = [0.2 * DT, 0.001, 0.0]
    assert seams.largest["a"] == pytest.approx(max(steps)) and seams.steps["rad"].largest == pytest.approx(max(steps))
    assert seams.steps["rad"].count == 3 and seams.steps["m"].count == 3
