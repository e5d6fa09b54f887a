"""A curve in joint space without time, as pieces of cubic polynomials."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.robots.numba_cache import compiled

__all__ = ["Curve", "derivatives", "positions"]


@dataclass(frozen=True, eq=False)
class Curve:
    """A twice continuously differentiable curve q(u).

    Attributes:
        knots: Where pieces meet, increasing, shape (m + 1,).
        pieces: Coefficients of t^0 .. t^3 with t = u - knots[i], shape (m, 4, n) [rad or m].
    """

    knots: Array
    pieces: Array

    def __call__(self, u: Array, order: int = 0) -> Array:
        """Positions (order 0) or derivatives by u (orders 1 to 3) at parameters `u` (k,) in any order, shape (k, n)."""
        i = np.clip(np.searchsorted(self.knots, u, side="right") - 1, 0, len(self.pieces) - 1)
        t = (u - self.knots[i])[:, None]
        coefficients = self.pieces[i]
        powers = list(coefficients.transpose(1, 0, 2))
        for _ in range(order):
            powers = [(power + 1) * powers[power + 1] for power in range(len(powers) - 1)]
        value: Array = np.zeros_like(powers[0])
        for coefficient in reversed(powers):
            value = value * t + coefficient
        return value

    def rows(self, spacing: float) -> tuple[Array, Array]:
        """Parameters (k,) and positions (k, n) along the whole curve, neighbours about `spacing` apart (Euclidean)."""
        return _spaced(self.knots, self.pieces, spacing)  # type: ignore[no-any-return]


@compiled()
def positions(knots, pieces, u, out):  # type: ignore[no-untyped-def]
    """Writes the positions at increasing parameters `u` (m,) to `out` (m, n)."""
    piece = 0
    for i in range(len(u)):
        while piece < len(pieces) - 1 and u[i] >= knots[piece + 1]:
            piece += 1
        t = u[i] - knots[piece]
        for j in range(pieces.shape[2]):
            c = pieces[piece, :, j]
            out[i, j] = c[0] + t * (c[1] + t * (c[2] + t * c[3]))


@compiled()
def derivatives(knots, pieces, u, first, second, third):  # type: ignore[no-untyped-def]
    """Writes the derivatives at increasing parameters `u` (m,) to `first`, `second`, `third`, each (m, n)."""
    piece = 0
    for i in range(len(u)):
        while piece < len(pieces) - 1 and u[i] >= knots[piece + 1]:
            piece += 1
        t = u[i] - knots[piece]
        for j in range(pieces.shape[2]):
            c1, c2, c3 = pieces[piece, 1, j], pieces[piece, 2, j], pieces[piece, 3, j]
            first[i, j] = c1 + t * (2.0 * c2 + 3.0 * t * c3)
            second[i, j] = 2.0 * c2 + 6.0 * t * c3
            third[i, j] = 6.0 * c3


@compiled()
def _spaced(knots, pieces, spacing):  # type: ignore[no-untyped-def]
    """Parameters and positions along a curve, about `spacing` apart."""
    m, n = len(pieces), pieces.shape[2]
    counts = np.empty(m, dtype=np.int64)
    for i in range(m):
        # An upper bound of the piece's length: its speed is at most that of its control polygon.
        h, length = knots[i + 1] - knots[i], 0.0
        for e in range(3):
            square = 0.0
            for j in range(n):
                c1, c2, c3 = pieces[i, 1, j], pieces[i, 2, j], pieces[i, 3, j]
                leg = c1 if e == 0 else c1 + c2 * h if e == 1 else c1 + 2.0 * c2 * h + 3.0 * c3 * h * h
                square += leg * leg
            length = max(length, np.sqrt(square) * h)
        counts[i] = max(1, int(np.ceil(length / spacing)))
    u = np.empty(counts.sum() + 1)
    k = 0
    for i in range(m):
        for s in range(counts[i]):
            u[k] = knots[i] + (knots[i + 1] - knots[i]) * s / counts[i]
            k += 1
    u[k] = knots[m]
    out = np.empty((len(u), n))
    positions(knots, pieces, u, out)
    return u, out
