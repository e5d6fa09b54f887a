"""Positions and derivatives along a curve of cubic pieces, in loops that are compiled."""

from __future__ import annotations

import numpy as np

from praxia.motion_planning.time_parameterization.native import native

__all__ = ["count_rows", "derivatives", "place_rows", "positions"]


@native()
def positions(knots, pieces, u, out):  # type: ignore[no-untyped-def]
    """Writes the positions at increasing parameters `u` (m,) to `out` (m, n)."""
    piece = 0
    for i in range(len(u)):
        while piece < len(pieces) - 1 and u[i] >= knots[piece + 1]:
            piece += 1
        t = u[i] - knots[piece]
        for j in range(pieces.shape[2]):
            c = pieces[piece]
            out[i, j] = c[0, j] + t * (c[1, j] + t * (c[2, j] + t * c[3, j]))
    return 0


@native()
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
    return 0


@native()
def count_rows(knots, pieces, spacing, counts):  # type: ignore[no-untyped-def]
    """How many rows about `spacing` apart the curve has; writes those of each piece to `counts` (m,)."""
    m, n = len(pieces), pieces.shape[2]
    total = 1
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
        counts[i] = max(1.0, np.ceil(length / spacing))
        total += int(counts[i])
    return total


@native()
def place_rows(knots, pieces, counts, u, out):  # type: ignore[no-untyped-def]
    """Writes parameters `u` (k,) and positions `out` (k, n), `counts` (m,) steps in each piece."""
    k = 0
    for i in range(len(pieces)):
        steps = int(counts[i])
        for s in range(steps):
            u[k] = knots[i] + (knots[i + 1] - knots[i]) * s / steps
            k += 1
    u[k] = knots[len(pieces)]
    positions(knots, pieces, u, out)
    return k + 1
