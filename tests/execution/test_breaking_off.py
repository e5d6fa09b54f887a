"""Whatever raises inside the loop, the robot is at rest before the exception leaves it, and the trace is whole."""

import numpy as np
import pytest
from execution_fakes import BRAKE, DT, PERIOD, BlindEstimator, PointPlant, Scripted, SpeedFilter, ramp

from praxia.core.interfaces import Generation, SafeCommand, Status
from praxia.core.report import SafetyReport, Verdict
from praxia.execution.events import JsonLines, read_json_lines
from praxia.execution.loop import run
from praxia.execution.source import InlineSource
from praxia.execution.trace import TraceWriter, read_trace, trace_columns

SPEED = 0.5  # of the ramp, per component
FAILS = 30  # the tick that fails
STOP = 18  # ticks to rest from the ramp at full braking, the last of which ends the deceleration


def after(count, method, error, *, once=False):
    """`method`, but from call number `count` on it raises (or returns what `error` makes of its arguments)."""
    calls = [0]

    def failing(*arguments):
        calls[0] += 1
        if calls[0] == count + 1 or (calls[0] > count and not once):
            if isinstance(error, BaseException):
                raise error
            return error(*arguments)
        return method(*arguments)

    return failing


class Faults:
    """A run along a ramp, parts of which can be made to fail; remembers what happened."""

    def __init__(self, folder):
        self.plant, self.safety, self.estimator = PointPlant(), SpeedFilter(), BlindEstimator()
        self.source = InlineSource(
            Scripted(lambda o, r: Generation(Status.WORKING, ramp(o.time, 5000, speed=SPEED))), consult_every=10**12
        )
        self.folder, self.options = folder, {"unintended": lambda: 0.0}
        self.waits = 0

    def wait(self):
        self.waits += 1

    pacing = None

    def run(self, error=Exception):
        columns = trace_columns(("a", "g"), 4)
        with (
            TraceWriter(self.folder / "trace.bin", columns, PERIOD) as trace,
            JsonLines(self.folder / "events.jsonl") as events,
            JsonLines(self.folder / "safety.jsonl") as safety_log,
        ):
            options = {"trace": trace, "events": events, "safety_log": safety_log, "clock": self, **self.options}
            with pytest.raises(error) as caught:
                run(self.plant, self.source, self.safety, self.estimator, ticks=400, **options)
        return caught.value

    @property
    def verdicts(self):
        return [c.report.verdict for c in self.plant.commands]

    def assert_stopped_and_recorded(self, error, first_stop=FAILS):
        """The filter's stop follows the ramp without a gap, and each command that was sent is a row of the trace."""
        assert self.safety.commanded.resting and error.__notes__ == ["the robot is at rest"]
        sent = np.array([c.values for c in self.plant.commands])
        assert self.verdicts == [Verdict.PASSED] * first_stop + [Verdict.STOPPED] * (len(sent) - first_stop)
        assert STOP - 1 <= len(sent) - first_stop <= STOP + 18
        speed = np.linalg.norm(np.diff(sent, axis=0), axis=1) / DT
        assert np.abs(np.diff(np.append(speed, 0.0))).max() <= BRAKE * DT + 1e-9 and speed[-1] < 1e-9
        trace = read_trace(self.folder / "trace.bin")
        assert np.array_equal(trace.group("command"), sent)
        assert trace.column("verdict").tolist() == [float(v is Verdict.STOPPED) for v in self.verdicts]
        assert np.array_equal(trace.column("time_ns"), np.arange(len(sent)) * PERIOD)
        assert self.waits == len(sent)  # no tick is skipped and none comes early
        assert len(read_json_lines(self.folder / "safety.jsonl")) == len(sent) - first_stop
        return trace


@pytest.fixture
def faults(tmp_path):
    return Faults(tmp_path)


def test_an_estimator_that_raises(faults):
    faults.estimator.update = after(FAILS, faults.estimator.update, ValueError("camera driver"))
    trace = faults.assert_stopped_and_recorded(faults.run(ValueError))
    assert np.isfinite(trace.group("q")).all() and np.array_equal(trace.group("q")[1:], trace.group("command")[:-1])
    error, outcome = read_json_lines(faults.folder / "events.jsonl")
    assert error["kind"] == "error" and "camera driver" in error["traceback"]
    assert outcome["status"] == "gave up" and outcome["reason"] == "the run was broken off by ValueError: camera driver"
    assert outcome["time_ns"] == (len(trace.values) - 1) * PERIOD


def test_a_robot_that_cannot_be_sensed_any_more_is_stopped_blind(faults):
    faults.plant.observe = after(FAILS, faults.plant.observe, OSError("fieldbus"))
    trace = faults.assert_stopped_and_recorded(faults.run(OSError))
    assert np.isfinite(trace.group("q")[:FAILS]).all() and np.isnan(trace.group("q")[FAILS:]).all()


def test_a_robot_that_cannot_be_sensed_once_is_seen_to_stop(faults):
    faults.plant.observe = after(FAILS, faults.plant.observe, OSError("fieldbus"), once=True)
    assert np.isfinite(faults.assert_stopped_and_recorded(faults.run(OSError)).values[:, 4 + 4 :]).all()


def test_a_filter_that_cannot_take_note_of_what_is_sensed(faults):
    faults.safety.observe = after(FAILS, faults.safety.observe, KeyError("drawer"))
    faults.assert_stopped_and_recorded(faults.run(KeyError))


def test_a_filter_that_fails_over_a_chunk_still_knows_how_to_stop(faults):
    filtered = faults.safety.filter

    def failing(chunk, time):
        if chunk is not None and time == FAILS * PERIOD:
            raise IndexError("row")
        return filtered(chunk, time)

    faults.safety.filter = failing
    faults.assert_stopped_and_recorded(faults.run(IndexError))


def test_a_watcher_that_raises_does_so_after_the_tick_was_sent(faults):
    faults.options["on_tick"] = after(FAILS, lambda o, c: None, OSError("no space left"))
    faults.assert_stopped_and_recorded(faults.run(OSError), FAILS + 1)


def test_a_source_that_raises(faults):
    faults.source.latest = after(FAILS, faults.source.latest, RuntimeError("bug"))
    faults.assert_stopped_and_recorded(faults.run(RuntimeError))


def test_an_exit_inside_the_generator(faults):
    faults.source = InlineSource(
        Scripted(lambda o, r: Generation(Status.WORKING, ramp(o.time, 5000)), SystemExit(3)), consult_every=30 * PERIOD
    )
    faults.assert_stopped_and_recorded(faults.run(SystemExit))


def test_a_contact_watch_that_raises_leaves_every_row_with_all_but_the_depth(faults):
    faults.options["unintended"] = after(FAILS, lambda: 0.0, KeyError("ghost"))
    trace = faults.assert_stopped_and_recorded(faults.run(KeyError), FAILS + 1)
    assert (trace.column("unintended")[:FAILS] == 0).all() and np.isnan(trace.column("unintended")[FAILS:]).all()
    assert np.isfinite(trace.group("q")).all() and np.isfinite(trace.group("qpos")).all()


def test_a_measurement_of_another_shape_leaves_its_row_with_what_was_sent(faults):
    class Broken(PointPlant):
        def observe(self):
            sensed = super().observe()
            return sensed if self.time != FAILS * PERIOD else type(sensed)(self.time, np.zeros(3), np.zeros(3))

    faults.plant = Broken()
    trace = faults.assert_stopped_and_recorded(faults.run(ValueError), FAILS + 1)
    assert np.isnan(trace.group("q")[FAILS]).all() and np.isfinite(np.delete(trace.group("q"), FAILS, axis=0)).all()


@pytest.mark.parametrize("part", ["command", "state"])
def test_a_command_that_did_not_reach_the_robot_is_sent_again_before_the_stop(faults, part):
    count = FAILS if part == "command" else FAILS + 1  # the state is asked for once before the first tick
    setattr(faults.plant, part, after(count, getattr(faults.plant, part), OSError("fieldbus"), once=True))
    error = faults.run(OSError)
    trace = faults.assert_stopped_and_recorded(error, FAILS + 1)
    assert np.array_equal(trace.group("proposed")[FAILS], trace.group("command")[FAILS])


def test_a_robot_that_takes_no_command_any_more_is_said_to_be_moving(faults):
    faults.plant.command = after(FAILS, faults.plant.command, OSError("fieldbus"))
    error = faults.run(OSError)
    assert error.__notes__ == ["the robot could not be brought to rest: OSError: fieldbus"]
    assert len(faults.plant.commands) == FAILS and faults.waits < FAILS + 100
    assert len(read_trace(faults.folder / "trace.bin").values) == FAILS


def test_a_filter_that_never_rests_is_given_up_after_ten_seconds(faults):
    class Drifting(SpeedFilter):
        def filter(self, chunk, time):
            return super().filter(ramp(time, 1, q=self.commanded.q[0], speed=SPEED), time)

    faults.safety = Drifting()
    faults.estimator.update = after(FAILS, faults.estimator.update, ValueError("camera driver"))
    error = faults.run(ValueError)
    assert error.__notes__ == ["the robot could not be brought to rest: it did not come to rest within 10 s"]
    assert len(faults.plant.commands) == FAILS + 5000


def test_what_raises_at_rest_sends_nothing(faults):
    faults.estimator.update = after(0, faults.estimator.update, ValueError("camera driver"))
    error = faults.run(ValueError)
    assert error.__notes__ == ["the robot is at rest"] and not faults.plant.commands


def test_a_log_on_a_full_disk_costs_no_row_of_the_trace(faults):
    class Full:
        def append(self, record):
            raise OSError("no space left")

    def refusing(chunk, time):
        command = filtered(chunk, time)
        stop = SafetyReport(Verdict.STOPPED)
        return command if time != FAILS * PERIOD else SafeCommand(command.values, command.space, stop)

    filtered, faults.safety.filter = faults.safety.filter, refusing
    faults.options["safety_log"] = faults.options["events"] = Full()
    error = faults.run(OSError)
    assert error.__notes__ == ["the robot is at rest"]
    sent = np.array([c.values for c in faults.plant.commands])
    assert np.array_equal(read_trace(faults.folder / "trace.bin").group("command"), sent)


def test_an_interrupt_that_nobody_pressed_twice_stops_the_robot_too(faults):
    faults.estimator.update = after(FAILS, faults.estimator.update, KeyboardInterrupt())
    faults.assert_stopped_and_recorded(faults.run(KeyboardInterrupt))
