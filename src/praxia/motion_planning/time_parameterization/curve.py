"""A curve in joint space without time, as pieces of cubic polynomials."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.motion_planning.time_parameterization.machine_code import routine

__all__ = ["Curve"]


@dataclass(frozen=True, eq=False)
class Curve:
    """A twice continuously differentiable curve q(u).

    Attributes:
        knots: Where pieces meet, increasing, shape (m + 1,).
        pieces: Coefficients of t^0 .. t^3 with t = u - knots[i], shape (m, 4, n) [rad or m].
    """

    knots: Array
    pieces: Array

    def __post_init__(self) -> None:
        for name in ("knots", "pieces"):  # compiled loops take contiguous arrays
            object.__setattr__(self, name, np.ascontiguousarray(getattr(self, name), dtype=np.float64))

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
        counts = np.empty(len(self.pieces))
        total = routine("count_rows")(self.knots, self.pieces, spacing, counts)
        u, q = np.empty(total), np.empty((total, self.pieces.shape[2]))
        routine("place_rows")(self.knots, self.pieces, counts, u, q)
        return u, q
