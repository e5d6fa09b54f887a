from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praxia.core.errors import InvalidInput
from praxia.safety.smoothing import Exponential, SavitzkyGolay

PERIOD = 20_000_000
T = np.arange(-3.0, 16.0)[:, None] * 0.02  # three rows before the chunk, sixteen of it
SMOOTHERS = {"exponential": Exponential(PERIOD, 0.05), "Savitzky-Golay": SavitzkyGolay(PERIOD, 0.14)}


@pytest.fixture(params=SMOOTHERS.values(), ids=SMOOTHERS.keys())
def smoother(request):
    return request.param


def noisy(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    path = np.hstack([np.sin(3 * T), np.cos(2 * T)]) + rng.normal(0.0, 0.01, (len(T), 2))
    return path[3:], path[:3]


def test_what_stands_still_is_not_moved(smoother):
    still = np.tile([0.3, -1.2], (16, 1))
    assert np.allclose(smoother.apply(still, still[:3]), still, rtol=0.0, atol=1e-14)


def test_smoothing_commutes_with_shifting_and_scaling(smoother):
    rows, before = noisy()
    moved = smoother.apply(3.0 * rows + 0.7, 3.0 * before + 0.7)
    assert np.allclose(moved, 3.0 * smoother.apply(rows, before) + 0.7, rtol=0.0, atol=1e-13)


def test_noise_becomes_smaller(smoother):
    rows, before = noisy()
    rough = np.abs(np.diff(np.vstack([before, rows]), 3, axis=0)).mean()
    assert np.abs(np.diff(np.vstack([before, smoother.apply(rows, before)]), 3, axis=0)).mean() < 0.5 * rough


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_a_chunk_with_something_not_finite_comes_back_unchanged_to_be_refused(smoother, bad):
    rows, before = noisy()
    rows[7, 1] = bad
    assert smoother.apply(rows, before) is rows
    before[0, 0] = bad
    assert smoother.apply(noisy()[0], before).tobytes() == noisy()[0].tobytes()


@given(slope=st.floats(-3.0, 3.0), constant=st.floats(0.005, 0.5))
@settings(max_examples=40, deadline=None, derandomize=True)
def test_exponential_smoothing_makes_a_line_later_by_a_known_time(slope, constant):
    smooth = Exponential(PERIOD, constant)
    before = slope * (T[:3] - smooth.delay)  # as it has been coming out
    assert np.allclose(smooth.apply(slope * T[3:], before), slope * (T[3:] - smooth.delay), rtol=0.0, atol=1e-12)


def test_a_step_comes_through_by_63_percent_in_the_time_constant_at_every_rate():
    for period in (2_000_000, 10_000_000, 50_000_000):
        smooth = Exponential(period, 0.1)
        rows = np.ones((round(0.1 / (period * 1e-9)), 1))
        assert smooth.apply(rows, np.zeros((3, 1)))[-1, 0] == pytest.approx(1.0 - np.exp(-1.0), abs=1e-12)


@given(seed=st.integers(0, 2**32 - 1))
@settings(max_examples=25, deadline=None, derandomize=True)
def test_exponential_smoothing_leaves_no_box_that_the_rows_are_in(seed):
    rng = np.random.default_rng(seed)
    rows, before = rng.normal(size=(16, 3)), rng.normal(size=(3, 3))
    smooth = np.vstack([before[-1], SMOOTHERS["exponential"].apply(rows, before)])
    given_rows = np.vstack([before[-1], rows])
    assert (smooth.max(axis=0) <= given_rows.max(axis=0) + 1e-12).all()
    assert (smooth.min(axis=0) >= given_rows.min(axis=0) - 1e-12).all()


@pytest.mark.parametrize("degree", range(5))
def test_savitzky_golay_reproduces_polynomials_up_to_its_degree_and_no_higher_ones(degree):
    rng = np.random.default_rng(degree)
    smooth = SavitzkyGolay(PERIOD, 0.18, degree)
    values = np.polynomial.polynomial.polyval(T[:, 0], rng.normal(size=(degree + 1, 2))).T
    assert np.allclose(smooth.apply(values[3:], values[:3]), values[3:], rtol=0.0, atol=1e-11)
    higher = T ** (degree + 2 - degree % 2)
    assert not np.allclose(smooth.apply(higher[3:], higher[:3]), higher[3:], rtol=0.0, atol=1e-11)


def test_savitzky_golay_agrees_with_a_least_squares_fit_around_a_row():
    rows, before = noisy(4)
    along = np.vstack([before, rows])
    for k in (3, 8, 12):
        fit = np.polyfit(np.arange(-3, 4), along[k - 3 : k + 4], 3)
        assert np.allclose(SMOOTHERS["Savitzky-Golay"].apply(rows, before)[k - 3], fit[-1], atol=1e-12)


def test_a_short_chunk_gets_a_shorter_window_and_a_very_short_one_none():
    smooth = SavitzkyGolay(PERIOD, 0.30, 2)
    rows, before = noisy()
    assert smooth.length == 15
    assert smooth.apply(rows[:4], before).shape == (4, 2)
    assert not np.array_equal(smooth.apply(rows[:4], before), rows[:4])
    assert smooth.apply(rows[:1], before[-1:]) is not None
    one = rows[:1]
    assert smooth.apply(one, before[-1:]) is one


def test_constants_that_make_no_sense_are_refused():
    with pytest.raises(InvalidInput, match="time constant"):
        Exponential(PERIOD, 0.0)
    with pytest.raises(InvalidInput, match="window"):
        SavitzkyGolay(PERIOD, -1.0)
    with pytest.raises(InvalidInput, match=r"too few for degree 5; give at least 0\.14 s"):
        SavitzkyGolay(PERIOD, 0.1, 5)
    assert SavitzkyGolay(PERIOD, 0.14, 5).length == 7
