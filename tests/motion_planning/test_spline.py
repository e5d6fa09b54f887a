"""The spline against SciPy's, which is written by others."""

import numpy as np
import pytest
from scipy import interpolate

from praxia.motion_planning.spline import CubicSpline


@pytest.mark.parametrize("count", [3, 4, 5, 12, 40])
@pytest.mark.parametrize("order", [0, 1, 2])
def test_values_and_derivatives_are_those_of_the_not_a_knot_spline(count, order):
    rng = np.random.default_rng(count)
    knots, points = np.cumsum(rng.uniform(0.01, 0.1, count)), rng.uniform(-2.0, 2.0, (count, 7))
    s = np.linspace(knots[0], knots[-1], 500)
    expected = interpolate.CubicSpline(knots, points)(s, order)
    assert np.allclose(CubicSpline(knots, points)(s, order), expected, rtol=1e-9, atol=1e-9 * np.abs(expected).max())


def test_the_curve_goes_through_its_points():
    knots, points = np.array([0.0, 0.2, 0.5, 0.6, 1.0]), np.random.default_rng(1).uniform(size=(5, 3))
    assert np.allclose(CubicSpline(knots, points)(knots), points, atol=1e-12)
