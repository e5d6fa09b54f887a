"""Intervals, against the closed formula and against figures printed elsewhere."""

import math

import pytest

from praxia.core.errors import InvalidInput
from praxia.evaluation.statistics import success_rate

Z = 1.959963984540054  # 97.5 % quantile of the normal distribution


def wilson(k, n):
    """Wilson 1927 as in any textbook."""
    p = k / n
    centre = (p + Z**2 / (2 * n)) / (1 + Z**2 / n)
    half = Z / (1 + Z**2 / n) * math.sqrt(p * (1 - p) / n + Z**2 / (4 * n**2))
    return centre - half, centre + half


@pytest.mark.parametrize("n", [1, 2, 7, 50, 500])
def test_the_interval_is_wilsons_formula_at_every_count(n):
    for k in {0, 1, n // 3, n // 2, n - 1, n}:
        rate = success_rate(k, n)
        assert rate.interval == pytest.approx(wilson(k, n), abs=1e-12)
        assert rate.rate == k / n and rate.interval[0] - 1e-12 <= k / n <= rate.interval[1] + 1e-12


# Newcombe, Statistics in Medicine 17 (1998), table I, method 3 (score without continuity correction).
@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_the_interval_is_the_one_that_newcombe_prints(k, n, low, high):
    assert success_rate(k, n).interval == pytest.approx((low, high), abs=5e-5)


def test_failures_mirror_successes():
    low, high = success_rate(97, 100).interval
    assert success_rate(3, 100).interval == pytest.approx((1 - high, 1 - low), abs=1e-12)


def test_more_episodes_narrow_the_interval():
    widths = [high - low for low, high in (success_rate(9 * n, 10 * n).interval for n in (1, 10, 100))]
    assert widths[0] > 2 * widths[1] > 4 * widths[2]


@pytest.mark.parametrize(("k", "n"), [(0, 0), (3, 2), (-1, 5), (0, -4)])
def test_counts_that_make_no_rate_are_refused(k, n):
    with pytest.raises(InvalidInput, match=f"got {k}/{n}"):
        success_rate(k, n)


def test_a_rate_reads_as_a_sentence():
    assert str(success_rate(97, 100)) == "97 of 100 (97.0%, 95 % interval 91.5% to 99.0%)"
