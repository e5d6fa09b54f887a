"""Histograms and what a run says about its time."""

import json

import numpy as np
import pytest
from execution_fakes import PERIOD, BlindEstimator, LineGenerator, PointPlant, Scripted, SpeedFilter
from hypothesis import given
from hypothesis import strategies as st

from praxia.core.interfaces import Generation, Status
from praxia.execution.clock import RealTimeClock
from praxia.execution.events import plain
from praxia.execution.histogram import EDGES, Histogram, Tally
from praxia.execution.loop import run
from praxia.execution.source import InlineSource

figures = st.lists(st.floats(0, 2000), min_size=1, max_size=200)


def counted(values):
    tally = Tally("s")
    for value in values:
        tally.add(value)
    return tally.histogram


@given(figures, st.sampled_from([0.5, 0.9, 0.99, 1.0]))
def test_a_quantile_is_a_bound_and_less_than_a_bin_above_the_sharp_one(values, share):
    sharp = float(np.quantile(values, share, method="inverted_cdf"))
    bound = counted(values).quantile(share)
    assert sharp <= bound * (1 + 1e-12)
    assert bound <= max(sharp * 10**0.1, EDGES[0]) * (1 + 1e-9) or sharp > EDGES[-1]


@given(figures)
def test_the_document_holds_every_count_between_its_edges(values):
    document = counted(values).document()
    edges, counts = document["edges"], document["counts"]
    assert len(edges) == len(counts) + 1 and counts[0] and counts[-1] and edges == sorted(edges)
    assert sum(counts) == document["count"] == len(values) and document["max"] == max(values)
    for low, high, count in zip(edges, edges[1:], counts, strict=False):
        inside = [v for v in values if low < v <= high or (v == low == 0.0)]
        assert len(inside) == count


def test_nothing_counted_is_nothing():
    assert Histogram("s").document() == {
        "unit": "s",
        "count": 0,
        "p50": 0.0,
        "p99": 0.0,
        "max": 0.0,
        "edges": [],
        "counts": [],
    }


def test_a_run_says_what_it_took_and_json_holds_it():
    generator = LineGenerator([0.3, 0.1], rows=60)
    source = InlineSource(generator, consult_every=50 * PERIOD, deadline=1e-9)
    clock = RealTimeClock(PERIOD, now=iter(range(0, 10**12, PERIOD)).__next__, sleep=lambda seconds: None)
    outcome = run(PointPlant(), source, SpeedFilter(), BlindEstimator(), ticks=5000, clock=clock)
    document = json.loads(json.dumps(plain(outcome.timing.document()), allow_nan=False))
    assert document["control"]["ticks"] == outcome.ticks + 1 and document["control"]["rate"] == pytest.approx(500)
    assert document["inference"]["calls"] == len(generator.asked) == document["inference"]["latency"]["count"]
    assert document["inference"]["misses"] == len(generator.asked)  # no answer within a nanosecond
    assert document["inference"]["fallbacks"] == {}  # in the tick there is nothing to fall back to
    assert document["seams"]["count"] == document["seams"]["steps"]["rad"]["count"] >= 2


def test_without_a_deadline_the_document_says_null():
    source = InlineSource(Scripted(Generation(Status.FINISHED)), consult_every=PERIOD)
    outcome = run(PointPlant(), source, SpeedFilter(), BlindEstimator(), ticks=5)
    assert plain(outcome.timing.document())["inference"]["deadline"] is None
    assert outcome.timing.document()["control"] is None
