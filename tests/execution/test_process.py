"""The source whose generator thinks in a process of its own, which may die."""

import os
import signal
import time
from functools import partial

import numpy as np
import pytest
from execution_fakes import PERIOD, BlindEstimator, PointPlant, SpeedFilter, ramp, seen
from process_fakes import Child

from praxia.core.interfaces import Running, Status
from praxia.core.plan import Fact, Goal
from praxia.core.report import Verdict
from praxia.execution.deadlines import Deadlines
from praxia.execution.loop import run
from praxia.execution.process import ProcessGenerator, ProcessSource

GOAL = Goal(((Fact("there", ()),),), text="go there")


def child(habit):
    return ProcessGenerator(partial(Child, habit))


def source(habit, **deadlines):
    generator = child(habit)
    generator.reset(GOAL)
    return ProcessSource(generator, lead=4 * PERIOD, consult_every=50 * PERIOD, deadlines=Deadlines(**deadlines))


def until(what, seconds=20.0):
    """Wait until something is true, and return it."""
    end = time.monotonic() + seconds
    while not (found := what()):
        assert time.monotonic() < end, "never happened"
        time.sleep(0.002)
    return found


def drive(asked, on_tick=None, ticks=3000):
    """A run whose first tick comes when the child has answered."""

    def pace(observation, command):
        time.sleep(0.0002)
        if on_tick is not None:
            on_tick(observation, command)

    plant = PointPlant()
    with asked:
        until(lambda: asked.latest(seen(0)).chunk)
        outcome = run(plant, asked, SpeedFilter(), BlindEstimator(), ticks=ticks, on_tick=pace)
    return outcome, plant, [c.report.verdict for c in plant.commands]


def test_goal_chunk_and_figures_cross_the_pipe_and_the_run_ends_as_in_line():
    outcome, plant, _ = drive(source("good"))
    assert outcome.status is Status.FINISHED and outcome.reason == "go there"
    assert plant.q[0] == pytest.approx(900 * 0.2 * 0.002)
    assert outcome.timing.source.calls >= 3


def test_the_child_gets_the_very_chunk_that_it_gave_and_gives_read_only_ones():
    generator = child("good")
    try:
        first = generator.generate(seen(0), None)
        assert int(first.stats["pid"]) == generator.pid != os.getpid()
        assert not first.chunk.values.flags.writeable
        again = generator.generate(seen(9), Running(first.chunk, 9 * PERIOD))
        assert again.chunk is None and again.stats["same"] == 1.0
        slowed = ramp(2 * PERIOD, 800)
        assert generator.generate(seen(9), Running(slowed, 9 * PERIOD)).stats["same"] == 0.0
    finally:
        generator.close()


@pytest.mark.parametrize(
    "habit, words",
    [
        ("raise", "ZeroDivisionError: of course"),
        ("unmakeable", "could not be made: ValueError: no weights"),
        ("lambda", "cannot be sent"),
    ],
)
def test_whatever_goes_wrong_in_the_child_is_a_value(habit, words):
    generator = child(habit)
    try:
        answer = generator.generate(seen(0), None)
    finally:
        generator.close()
    assert answer.status is Status.GAVE_UP and words in answer.reason


def test_a_killed_child_stops_the_robot_in_the_tick_after_its_end_is_known():
    asked, known = source("good"), []

    def kill(observation, command):
        tick = observation.time // PERIOD
        if tick == 300:
            os.kill(asked._child.pid, signal.SIGKILL)
        if asked._child.failure is not None:
            known.append(tick)

    outcome, plant, verdicts = drive(asked, kill)
    assert outcome.status is Status.GAVE_UP and "killed by SIGKILL" in outcome.reason
    assert set(verdicts[: known[0]]) == {Verdict.PASSED} and known[0] >= 300
    assert Verdict.STOPPED in verdicts[known[0] : known[0] + 2]
    assert plant.q[0] < 0.3 and np.array_equal(plant.commands[-1].values, plant.commands[-2].values)


def test_a_killed_child_is_started_again_and_asked_from_rest():
    asked, killed = source("good", restarts=1), []

    def kill(observation, command):
        if observation.time >= 300 * PERIOD and not killed:
            killed.append(asked._child.pid)
            os.kill(killed[0], signal.SIGKILL)

    outcome, plant, verdicts = drive(asked, kill, ticks=1_000_000)
    assert outcome.status is Status.FINISHED and outcome.reason == "go there"  # it was told the goal again
    assert outcome.timing.source.restarts == 1 and outcome.interventions == 1
    stopped = verdicts.index(Verdict.STOPPED)
    assert Verdict.PASSED in verdicts[stopped:] and plant.q[0] > 0.3


def test_a_child_that_hangs_is_killed_and_the_run_times_out():
    asked = source("hang", inference=0.05, patience=0.2)
    pid = until(lambda: asked._child.pid)
    outcome, plant, _ = drive(asked, ticks=1_000_000)
    assert outcome.status is Status.TIMED_OUT and "did not answer for 0.2 s" in outcome.reason
    assert outcome.timing.source.misses >= 1 and plant.dq[0] == 0
    with pytest.raises(ProcessLookupError):  # it is gone
        os.kill(pid, 0)


def test_a_child_that_hangs_is_replaced_by_one_other_and_no_more():
    asked, pids = source("hang", inference=0.05, patience=0.2, restarts=5), set()
    with asked:
        until(lambda: asked.latest(seen(0)).chunk)
        pids.add(asked._child.pid)
        for tick in range(1, 2000):
            asked.latest(seen(100 * tick))
            pids.add(asked._child.pid)
            if asked.stats.restarts == 1 and asked._child.ready:
                break
            time.sleep(0.002)
        assert asked.stats.restarts == 1 and len(pids) == 2
