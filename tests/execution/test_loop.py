import os
import signal
from dataclasses import replace

import numpy as np
import pytest
from execution_fakes import (
    DT,
    PERIOD,
    SPACE,
    SPEED,
    BlindEstimator,
    LineGenerator,
    PointPlant,
    Scripted,
    SpeedFilter,
    make_space,
    ramp,
)

from praxia.core.action import ActionChunk
from praxia.core.errors import InvalidInput, SpaceMismatch
from praxia.core.interfaces import Generation, Status
from praxia.core.report import Verdict
from praxia.execution.controls import Operator
from praxia.execution.events import JsonLines, read_json_lines
from praxia.execution.loop import run
from praxia.execution.source import InlineSource
from praxia.execution.trace import TraceWriter, read_trace, trace_columns

CONSULT = 50 * PERIOD


def drive(generator, *, ticks=2000, plant=None, safety=None, source=None, **options):
    plant = PointPlant() if plant is None else plant
    safety = SpeedFilter() if safety is None else safety
    source = InlineSource(generator, consult_every=CONSULT) if source is None else source
    return run(plant, source, safety, BlindEstimator(), ticks=ticks, **options), plant, safety


def at(tick, action):
    """Does something at the end of a tick."""
    return lambda observation, command: action() if observation.time == tick * PERIOD else None


def at_rest(plant):
    """Whether the last two commands were the same, so that velocity and its change are zero."""
    return np.array_equal(plant.commands[-1].values, plant.commands[-2].values)


def test_a_line_is_followed_to_its_end_and_held():
    outcome, plant, _ = drive(LineGenerator([0.4, -0.3]))
    assert outcome.status is Status.FINISHED and outcome.reason == "there"
    assert np.array_equal(plant.q, [0.4, -0.3]) and at_rest(plant)
    assert outcome.ticks == len(plant.commands) and outcome.duration == plant.time
    speeds = np.abs(np.diff([c.values for c in plant.commands], axis=0)) / DT
    assert speeds.max() <= SPEED


def test_braking_after_finished_was_asked_for():
    generator = Scripted(lambda o, r: Generation(Status.WORKING, ramp(o.time, 30)), Generation(Status.FINISHED))
    outcome, plant, _ = drive(generator)
    assert Verdict.STOPPED in [c.report.verdict for c in plant.commands]
    assert outcome.status is Status.FINISHED and outcome.interventions == 0


def test_what_the_generator_sees_is_complete():
    generator = LineGenerator([0.1, 0.0])
    drive(generator)
    for observation, _ in generator.asked:
        assert observation.world is not None and observation.commanded is not None
        assert np.array_equal(observation.commanded.q, observation.q)


def test_waiting_at_rest_is_no_intervention_and_moves_nothing():
    waits = Generation(Status.WORKING)
    outcome, plant, _ = drive(Scripted(waits, waits, Generation(Status.FINISHED)))
    assert outcome.interventions == 0
    assert all(np.array_equal(c.values, [0, 0]) for c in plant.commands)
    assert outcome.ticks == 2 * CONSULT // PERIOD


def test_starvation_in_motion_brakes_to_rest_and_asks_again():
    generator = Scripted(
        lambda o, r: Generation(Status.WORKING, ramp(o.time, 20)),
        Generation(Status.WORKING),
        Generation(Status.FINISHED),
    )
    outcome, plant, _ = drive(generator)
    assert outcome.status is Status.FINISHED and outcome.interventions == 1
    assert at_rest(plant) and plant.q[0] > 20 * 0.5 * DT  # it needed way to brake
    asked_again, running = generator.asked[2]
    assert running is None and asked_again.commanded.resting


def test_a_refused_row_drops_the_chunk_and_the_generator_plans_from_rest(tmp_path):
    def leaping(observation, running):
        values = ramp(observation.time, 200).values.copy()  # long enough to outlast the braking
        values[10:] += 0.3
        return Generation(Status.WORKING, replace(ramp(observation.time, 200), values=values))

    line = LineGenerator([0.2, 0.2])
    generator = Scripted(leaping, line.generate)
    with JsonLines(tmp_path / "safety.jsonl") as log:
        outcome, plant, _ = drive(generator, safety_log=log)
    assert outcome.status is Status.FINISHED and outcome.interventions == 1
    assert np.array_equal(plant.q, [0.2, 0.2])
    stopped = [c.report.verdict for c in plant.commands].index(Verdict.STOPPED)
    assert stopped == 10
    lines = read_json_lines(tmp_path / "safety.jsonl")  # one per tick that was a stop
    assert len(lines) == sum(c.report.verdict is Verdict.STOPPED for c in plant.commands) > 1
    line_ = lines[0]
    assert line_["time_ns"] == 10 * PERIOD and line_["verdict"] == "stopped"
    assert {k: line_["violations"][0][k] for k in ("check", "component", "limit", "unit")} == {
        "check": "velocity",
        "component": "a",
        "limit": SPEED,
        "unit": "rad/s",
    }
    assert line.asked[0][1] is None and line.asked[0][0].commanded.resting


def test_a_generator_that_only_proposes_nonsense_is_given_up_on():
    outcome, plant, _ = drive(Scripted(lambda o, r: Generation(Status.WORKING, ramp(o.time, 5, q=np.nan))))
    assert outcome.status is Status.GAVE_UP and "refused chunks in a row" in outcome.reason
    assert "finite" in outcome.reason
    assert np.isfinite([c.values for c in plant.commands]).all()


def test_pauses_between_nonsense_do_not_count_as_progress():
    answers = [lambda o, r: Generation(Status.WORKING, ramp(o.time, 5, q=np.nan)), Generation(Status.WORKING)]
    outcome, _, _ = drive(Scripted(*(answers * 10)))
    assert outcome.status is Status.GAVE_UP and "refused chunks in a row" in outcome.reason


def test_a_generator_that_gets_somewhere_between_refusals_is_not_given_up_on():
    def half_good(observation, running):
        values = np.tile(observation.commanded.q, (5, 1))
        values[3:] = np.nan
        return Generation(Status.WORKING, replace(ramp(observation.time, 5), values=values))

    outcome, _, _ = drive(Scripted(*[half_good] * 25, Generation(Status.FINISHED)))
    assert outcome.status is Status.FINISHED and outcome.interventions == 25


@pytest.mark.parametrize("status", [Status.IMPOSSIBLE, Status.NO_GRASP, Status.GAVE_UP, Status.TIMED_OUT])
def test_a_failure_in_motion_brakes_before_the_run_ends(status):
    generator = Scripted(
        lambda o, r: Generation(Status.WORKING, ramp(o.time, 500)), Generation(status, reason="for a reason")
    )
    outcome, plant, safety = drive(generator)
    assert (outcome.status, outcome.reason) == (status, "for a reason")
    assert safety.commanded.resting and at_rest(plant) and outcome.interventions == 0
    assert outcome.ticks < 100  # the rest of the chunk was not followed


def test_a_failure_at_rest_sends_nothing():
    outcome, plant, _ = drive(Scripted(Generation(Status.IMPOSSIBLE, reason="no")))
    assert outcome.ticks == 0 and not plant.commands


def test_a_raising_generator_stops_the_robot_and_is_quoted(tmp_path):
    generator = Scripted(lambda o, r: Generation(Status.WORKING, ramp(o.time, 500)), ZeroDivisionError("of course"))
    with JsonLines(tmp_path / "events.jsonl") as events:
        outcome, plant, _ = drive(generator, events=events)
    assert outcome.status is Status.GAVE_UP
    assert "ZeroDivisionError" in outcome.reason and "of course" in outcome.reason
    assert at_rest(plant)
    error, last = read_json_lines(tmp_path / "events.jsonl")
    assert error["kind"] == "error" and "Traceback" in error["traceback"]
    assert last["kind"] == "outcome" and last["status"] == "gave up"


def test_a_finished_generator_has_its_running_chunk_carried_out():
    generator = Scripted(lambda o, r: Generation(Status.WORKING, ramp(o.time, 80)), Generation(Status.FINISHED))
    outcome, plant, _ = drive(generator)
    assert outcome.status is Status.FINISHED and outcome.interventions == 0
    assert np.array_equal(plant.commands[79].values, ramp(0, 80).values[-1]) and at_rest(plant)


def test_the_budget_ends_the_run_at_rest():
    outcome, plant, _ = drive(LineGenerator([0.9, 0.9]), ticks=100)
    assert outcome.status is Status.GAVE_UP and outcome.reason.startswith("gave up after 100 ticks (0.2 s")
    assert outcome.ticks > 100 and at_rest(plant)


def test_an_empty_budget_is_refused():
    with pytest.raises(InvalidInput, match="at least one tick"):
        drive(LineGenerator([0.1, 0.1]), ticks=0)


def test_a_filter_that_never_rests_does_not_hang_the_run():
    class Drifting(SpeedFilter):
        def filter(self, chunk, time):
            drift = (self.commanded.q + 1e-4)[None]
            return super().filter(ActionChunk(SPACE, time, drift), time)

    drifting = Drifting()
    drifting.filter(None, 0)
    outcome, _, _ = drive(Scripted(Generation(Status.GAVE_UP, reason="no")), safety=drifting, ticks=5)
    assert outcome.status is Status.GAVE_UP
    assert outcome.reason == "no; the robot did not come to rest within 10 s"


def test_the_operators_stop_is_obeyed_at_rest():
    operator = Operator()
    outcome, plant, _ = drive(LineGenerator([0.9, 0.9]), operator=operator, on_tick=at(60, operator.stop))
    assert outcome.status is Status.INTERRUPTED and at_rest(plant)
    assert 60 < outcome.ticks < 120 and outcome.interventions == 0


def test_the_operator_overrules_the_end_of_a_finished_chunk():
    generator = Scripted(lambda o, r: Generation(Status.WORKING, ramp(o.time, 500)), Generation(Status.FINISHED))
    operator = Operator()
    outcome, plant, _ = drive(generator, operator=operator, on_tick=at(100, operator.stop))
    assert outcome.status is Status.INTERRUPTED and at_rest(plant) and outcome.ticks < 150


def test_ctrl_c_lets_the_tick_finish_and_stops_at_rest():
    def press(observation, command):
        if observation.time == 30 * PERIOD:
            os.kill(os.getpid(), signal.SIGINT)

    before = signal.getsignal(signal.SIGINT)
    outcome, plant, _ = drive(LineGenerator([0.9, 0.9]), on_tick=press)
    assert outcome.status is Status.INTERRUPTED and outcome.ticks == len(plant.commands) and at_rest(plant)
    assert signal.getsignal(signal.SIGINT) is before


def test_a_second_ctrl_c_breaks_off():
    def press(observation, command):
        if observation.time >= 30 * PERIOD:
            os.kill(os.getpid(), signal.SIGINT)

    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        drive(LineGenerator([0.9, 0.9]), on_tick=press)
    assert signal.getsignal(signal.SIGINT) is before


def test_ctrl_c_inside_a_generator_stops_at_rest():
    generator = Scripted(lambda o, r: Generation(Status.WORKING, ramp(o.time, 500)), KeyboardInterrupt())
    outcome, plant, _ = drive(generator)
    assert outcome.status is Status.INTERRUPTED and at_rest(plant)


def test_a_chunk_in_another_space_is_refused_before_anything_moves():
    plant = PointPlant()
    with pytest.raises(SpaceMismatch, match="period 4000000 against 2000000"):
        drive(LineGenerator([0.1, 0.1], space=make_space(2 * PERIOD)), plant=plant)
    assert not plant.commands


def test_a_later_chunk_in_another_space_is_refused_at_rest():
    other = make_space(names=("a", "h"))
    generator = Scripted(
        lambda o, r: Generation(Status.WORKING, ramp(o.time, 20)),
        lambda o, r: Generation(Status.WORKING, ramp(o.time, 20, q=0.02, space=other)),
    )
    plant = PointPlant()
    with pytest.raises(SpaceMismatch, match="'h'"):
        drive(generator, plant=plant)
    assert at_rest(plant)


def test_a_filter_in_another_space_is_refused_before_anything_moves():
    plant = PointPlant()
    with pytest.raises(SpaceMismatch, match="the safety filter and the robot"):
        drive(LineGenerator([0.1, 0.1]), plant=plant, safety=SpeedFilter(make_space(names=("a", "h"))))
    assert not plant.commands


def recorded(folder, generator):
    folder.mkdir()
    columns = trace_columns(("a", "g"), 4)
    with (
        TraceWriter(folder / "trace.bin", columns, PERIOD) as trace,
        JsonLines(folder / "events.jsonl") as events,
    ):
        outcome, plant, _ = drive(generator, trace=trace, events=events, unintended=lambda: 0.25)
    return outcome, plant, folder


def test_the_trace_holds_what_was_proposed_sent_and_measured(tmp_path):
    starving = Scripted(
        lambda o, r: Generation(Status.WORKING, ramp(o.time, 20)),
        Generation(Status.WORKING),
        Generation(Status.FINISHED),
    )
    outcome, plant, folder = recorded(tmp_path / "run", starving)
    trace = read_trace(folder / "trace.bin")
    sent = np.array([c.values for c in plant.commands])
    assert len(trace.values) == outcome.ticks
    assert np.array_equal(trace.column("time_ns"), np.arange(outcome.ticks) * PERIOD)
    assert np.array_equal(trace.group("command"), sent)
    assert np.array_equal(trace.group("q")[1:], sent[:-1]) and (trace.group("q")[0] == 0).all()
    assert np.array_equal(trace.group("qpos")[:, 2], trace.column("time_ns"))  # the state from before the command
    assert (trace.column("unintended") == 0.25).all()
    assert np.array_equal(trace.group("proposed")[:20], sent[:20]) and np.isnan(trace.group("proposed")[20:]).all()
    stopped = np.array([c.report.verdict is Verdict.STOPPED for c in plant.commands])
    assert np.array_equal(trace.column("verdict") == 1, stopped)


def test_notes_become_events_and_set_the_step_column(tmp_path):
    def answer(*notes):
        return lambda o, r: Generation(Status.WORKING, ramp(o.time, 10, speed=0.0), notes=notes)

    generator = Scripted(
        answer({"kind": "plan", "steps": ["a", "b"]}, {"kind": "step_started", "index": 0}),
        answer({"kind": "step_finished", "index": 0}, {"kind": "step_started", "index": 1}),
        answer({"kind": "step_failed", "index": 1, "reason": "slipped"}),
        Generation(Status.FINISHED),
    )
    _, _, folder = recorded(tmp_path / "run", generator)
    steps = read_trace(folder / "trace.bin").column("step")
    assert steps.tolist() == [0] * 10 + [1] * 10 + [-1] * 10
    events = read_json_lines(folder / "events.jsonl")
    assert [e["kind"] for e in events] == [
        "plan",
        "step_started",
        "step_finished",
        "step_started",
        "step_failed",
        "outcome",
    ]
    assert [e["time_ns"] for e in events] == [k * PERIOD for k in (0, 0, 10, 10, 20, 30)]


def test_equal_inputs_leave_equal_bytes(tmp_path):
    folders = [recorded(tmp_path / name, LineGenerator([0.31, -0.17]))[2] for name in ("one", "two")]
    for name in ("trace.bin", "events.jsonl"):
        assert (folders[0] / name).read_bytes() == (folders[1] / name).read_bytes()


def test_a_trace_with_other_columns_is_refused(tmp_path):
    with (
        TraceWriter(tmp_path / "trace.bin", trace_columns(("a",), 0), PERIOD) as trace,
        pytest.raises(InvalidInput, match="columns"),
    ):
        drive(LineGenerator([0.1, 0.1]), trace=trace)
