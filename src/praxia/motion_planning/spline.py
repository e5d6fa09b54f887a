"""A cubic spline through points, twice continuously differentiable.

The not-a-knot conditions of de Boor, "A Practical Guide to Splines" (1978), chapter IV. A motion has a dozen points, so
one dense solve does; importing SciPy's interpolation for it would take longer than planning a whole task.
"""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array

__all__ = ["CubicSpline"]


class CubicSpline:
    """Piecewise cubic curve.

    Args:
        knots: Parameters of the points, increasing, shape (k,), k >= 3.
        points: Values there, shape (k, n).
    """

    def __init__(self, knots: Array, points: Array) -> None:
        self._knots, self._points = knots, points
        self._h = np.diff(knots)
        self._slopes = np.diff(points, axis=0) / self._h[:, None]
        self._second = self._curvatures()

    def __call__(self, s: Array, order: int = 0) -> Array:
        """Values (order 0), first or second derivatives at parameters `s` (m,), shape (m, n)."""
        i = np.clip(np.searchsorted(self._knots, s, side="right") - 1, 0, len(self._h) - 1)
        t, h = (s - self._knots[i])[:, None], self._h[i][:, None]
        a, b = self._second[i], self._second[i + 1]
        if order == 2:
            curvature: Array = a + (b - a) * t / h
            return curvature
        slope = self._slopes[i] - h * (2.0 * a + b) / 6.0
        if order == 1:
            velocity: Array = slope + a * t + (b - a) * t * t / (2.0 * h)
            return velocity
        value: Array = self._points[i] + t * (slope + t * (0.5 * a + (b - a) * t / (6.0 * h)))
        return value

    def _curvatures(self) -> Array:
        """Second derivatives at the knots, shape (k, n)."""
        h, k = self._h, len(self._knots)
        jumps = 6.0 * np.diff(self._slopes, axis=0)
        if k == 3:  # one parabola
            return np.repeat(jumps / (3.0 * (h[0] + h[1])), 3, axis=0)
        A = np.zeros((k, k))
        inner = np.arange(1, k - 1)
        A[inner, inner - 1], A[inner, inner], A[inner, inner + 1] = h[:-1], 2.0 * (h[:-1] + h[1:]), h[1:]
        # The third derivative does not jump at the second and the last but one knot.
        A[0, :3] = h[1], -(h[0] + h[1]), h[0]
        A[-1, -3:] = h[-1], -(h[-2] + h[-1]), h[-2]
        rhs = np.zeros_like(self._points)
        rhs[1:-1] = jumps
        curvatures: Array = np.linalg.solve(A, rhs).astype(np.float64)
        return curvatures
