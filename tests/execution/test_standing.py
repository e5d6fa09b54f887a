"""A filter that keeps a resting robot stopped: nobody is asked, it goes on when it may, or the run gives up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from execution_fakes import PERIOD, BlindEstimator, LineGenerator, PointPlant, SpeedFilter

from praxia.core.interfaces import Status
from praxia.core.report import SafetyReport, Verdict, Violation
from praxia.execution.controls import Operator
from praxia.execution.loop import run
from praxia.execution.source import InlineSource


class SuspiciousFilter(SpeedFilter):
    """Stops, whatever is proposed, from one time to another [ns]."""

    def __init__(self, begin, end, verdict=Verdict.STOPPED):
        super().__init__()
        self._span, self._verdict = (begin, end), verdict

    def filter(self, chunk, time):
        if not self._span[0] <= time < self._span[1]:
            return super().filter(chunk, time)
        command = super().filter(None, time)
        found = (Violation("reading", "a", float("nan"), float("nan"), "rad"),)
        return replace(command, report=SafetyReport(self._verdict, found))


def drive(safety, *, ticks=6000, operator=None):
    generator = LineGenerator((0.4, 0.1))
    source = InlineSource(generator, consult_every=25 * PERIOD)
    outcome = run(PointPlant(), source, safety, BlindEstimator(), ticks=ticks, operator=operator)
    return outcome, generator


def test_a_stop_that_passes_is_one_intervention_and_the_run_goes_on():
    outcome, generator = drive(SuspiciousFilter(100 * PERIOD, 600 * PERIOD))
    assert outcome.status is Status.FINISHED
    asked = [observation.time // PERIOD for observation, _ in generator.asked]
    standing = [tick for tick in asked if 150 <= tick < 600]
    assert len(standing) <= 1, "the generator was asked again and again although nothing could be sent"
    assert outcome.interventions <= 2


@pytest.mark.parametrize("verdict", [Verdict.STOPPED, Verdict.LATCHED])
def test_a_stop_that_stays_ends_the_run_after_five_seconds_with_its_reason(verdict):
    outcome, _ = drive(SuspiciousFilter(100 * PERIOD, 10**12, verdict))
    assert outcome.status is Status.GAVE_UP and "stopped for 5 s over reading of a" in outcome.reason
    assert 5.0 < outcome.duration * 1e-9 < 5.5


def test_what_is_latched_waits_for_an_operator_where_there_is_one():
    outcome, _ = drive(SuspiciousFilter(100 * PERIOD, 3000 * PERIOD, Verdict.LATCHED), operator=Operator())
    assert outcome.status is Status.FINISHED and outcome.duration * 1e-9 > 6.0
