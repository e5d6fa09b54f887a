from itertools import pairwise

import pytest
from execution_fakes import PERIOD, BlindEstimator, LineGenerator, PointPlant, SpeedFilter

from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Status
from praxia.execution.clock import RealTimeClock, SimulatedClock
from praxia.execution.loop import run
from praxia.execution.source import InlineSource


class Watch:
    """A clock of the test's own: sleeping moves it, never by less than asked."""

    def __init__(self, oversleep=0):
        self.time, self.oversleep = 1_000, oversleep

    def now(self):
        return self.time

    def sleep(self, seconds):
        self.time += round(seconds * 1e9) + self.oversleep


def clock(watch):
    return RealTimeClock(PERIOD, now=watch.now, sleep=watch.sleep)


def test_ticks_keep_an_absolute_schedule_however_long_the_work_takes():
    watch = Watch()
    paced = clock(watch)
    starts = []
    for work in (100, PERIOD // 2, 0, PERIOD - 1, 10):
        paced.wait()
        starts.append(watch.time)
        watch.time += work
    assert [(s - starts[0]) / PERIOD for s in starts] == [0, 1, 2, 3, 4]
    assert paced.pacing.overruns == 0 and paced.pacing.lateness.largest == 0 and paced.pacing.miss_rate == 0
    assert paced.pacing.rate == pytest.approx(500)


def test_small_delays_do_not_add_up():
    watch = Watch(oversleep=60_000)
    paced = clock(watch)
    for _ in range(1000):
        paced.wait()
    assert watch.time - 1_000 == 999 * PERIOD + 60_000
    lateness, jitter = paced.pacing.lateness, paced.pacing.jitter
    assert lateness.largest == pytest.approx(60e-6) and lateness.count == 1000
    assert 60e-6 <= lateness.quantile(0.5) <= 60e-6 * 1.26
    # Each tick was as late as the one before: only the first interval was longer than the period.
    assert jitter.count == 999 and jitter.counts[0] == 998 and jitter.largest == pytest.approx(60e-6)


def test_an_overrun_is_counted_and_not_made_up_in_a_burst():
    watch = Watch()
    paced = clock(watch)
    starts = []
    for work in (0, 5 * PERIOD, 0, 0):
        paced.wait()
        starts.append(watch.time)
        watch.time += work
    assert [b - a for a, b in pairwise(starts)] == [PERIOD, 5 * PERIOD, PERIOD]
    assert paced.pacing.overruns == 1 and paced.pacing.miss_rate == 0.25
    assert paced.pacing.lateness.largest == pytest.approx(4 * PERIOD * 1e-9)
    assert paced.pacing.rate == pytest.approx(3 / (7 * PERIOD * 1e-9))


def test_a_sleep_that_ends_early_is_continued():
    class Restless(Watch):
        def sleep(self, seconds):
            self.time += max(1, round(seconds * 1e9) // 2)

    watch = Restless()
    paced = clock(watch)
    paced.wait()
    paced.wait()
    assert watch.time - 1_000 == PERIOD


def test_a_period_that_is_not_positive_is_refused():
    with pytest.raises(InvalidInput, match="positive"):
        RealTimeClock(0)


@pytest.mark.parametrize("paced", [True, False])
def test_the_clock_changes_no_command_and_reports_its_pacing(paced):
    watch = Watch()
    chosen = clock(watch) if paced else SimulatedClock()
    plant = PointPlant()
    source = InlineSource(LineGenerator([0.1, 0.05]), consult_every=50 * PERIOD)
    outcome = run(plant, source, SpeedFilter(), BlindEstimator(), ticks=1000, clock=chosen)
    assert outcome.status is Status.FINISHED and plant.q.tolist() == [0.1, 0.05]
    if paced:
        assert outcome.timing.pacing.ticks == outcome.ticks + 1 and watch.time - 1_000 == outcome.duration
    else:
        assert outcome.timing.pacing is None
