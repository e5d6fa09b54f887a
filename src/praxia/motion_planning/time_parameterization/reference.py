"""The first law of motion in the form that the refinement improves: on equal cells of time, seen from the joints."""

from __future__ import annotations

import numpy as np

from praxia.motion_planning.time_parameterization.refinement import INSIDE
from praxia.robots.numba_cache import compiled

__all__ = ["on_cells", "refined_law", "sampled"]


@compiled()
def on_cells(times, law, cells, end):  # type: ignore[no-untyped-def]
    """u, u', u'' at the knots of `cells` equal cells, shape (cells + 1, 3), and u''' in each cell, shape (cells,).

    The cubic spline whose coefficients are u - h^2 u''/6: it is the law itself where that is one polynomial, and
    smooths jumps of the jerk over the cells next to them. At rest at both ends.
    """
    h = times[-1] / cells
    c = np.empty(cells + 3)
    part = 0
    for i in range(cells + 3):
        t = min(max((i - 1) * h, 0.0), times[-1])
        while part < len(law) - 1 and t >= times[part + 1]:
            part += 1
        d = t - times[part]
        a = law[part]
        c[i] = a[0] + d * (a[1] + d * (a[2] + d * a[3])) - h * h / 6.0 * (2.0 * a[2] + 6.0 * d * a[3])
    for i in range(3):
        c[i], c[cells + i] = 0.0, end
    knots, third = np.empty((cells + 1, 3)), np.empty(cells)
    for i in range(cells + 1):
        knots[i, 0] = (c[i] + 4.0 * c[i + 1] + c[i + 2]) / 6.0
        knots[i, 1] = (c[i + 2] - c[i]) / (2.0 * h)
        knots[i, 2] = (c[i + 2] - 2.0 * c[i + 1] + c[i]) / (h * h)
        if i < cells:
            third[i] = (c[i + 3] - 3.0 * c[i + 2] + 3.0 * c[i + 1] - c[i]) / (h * h * h)
    return knots, third


@compiled()
def sampled(knots, pieces, h, law, third):  # type: ignore[no-untyped-def]
    """Derivatives of q by the time of the law `law` (N + 1, 3), `third` (N,).

    Returns first and second derivative at the N + 1 knots, and first, second and third at the two points inside each of
    the N cells, shape (N, 2, n).
    """
    N, n = len(third), pieces.shape[2]
    first, second = np.empty((N + 1, n)), np.empty((N + 1, n))
    d1, d2, d3 = np.empty((N, 2, n)), np.empty((N, 2, n)), np.empty((N, 2, n))
    piece = 0
    for i in range(N + 1):
        for e in range(3):
            if i == N and e > 0:
                break
            t = 0.0 if e == 0 else h * INSIDE[e - 1]
            jerk = third[i] if i < N else 0.0
            u = law[i, 0] + t * (law[i, 1] + t * (0.5 * law[i, 2] + t * jerk / 6.0))
            u1, u2 = law[i, 1] + t * (law[i, 2] + 0.5 * t * jerk), law[i, 2] + t * jerk
            while piece < len(pieces) - 1 and u >= knots[piece + 1]:
                piece += 1
            s = u - knots[piece]
            for j in range(n):
                q3 = 6.0 * pieces[piece, 3, j]
                q2 = 2.0 * pieces[piece, 2, j] + s * q3
                q1 = pieces[piece, 1, j] + s * (2.0 * pieces[piece, 2, j] + 0.5 * s * q3)
                if e == 0:
                    first[i, j], second[i, j] = q1 * u1, q2 * u1 * u1 + q1 * u2
                else:
                    d1[i, e - 1, j], d2[i, e - 1, j] = q1 * u1, q2 * u1 * u1 + q1 * u2
                    d3[i, e - 1, j] = q3 * u1 * u1 * u1 + 3.0 * q2 * u1 * u2 + q1 * jerk
    return first, second, d1, d2, d3


@compiled()
def refined_law(h, law, c):  # type: ignore[no-untyped-def]
    """Times (N + 1,) and pieces (N, 6) of the law `law` (N + 1, 3) run through at the squared rate of coefficients `c`.

    In each cell the polynomial of degree five with the position, speed and acceleration of the two ends.
    """
    N = len(law) - 1
    times, pieces = np.empty(N + 1), np.empty((N, 6))
    times[0] = 0.0
    for i in range(N):
        b0, b1, bend = 0.5 * (c[i] + c[i + 1]), (c[i + 1] - c[i]) / h, (c[i + 2] - 2.0 * c[i + 1] + c[i]) / (h * h)
        d = 0.0
        for g in range(3):
            t = h * (0.5 + (g - 1) * 0.3872983346207417)  # Gauss points of three
            d += h * (8.0 if g == 1 else 5.0) / 18.0 / np.sqrt(b0 + t * (b1 + 0.5 * t * bend))
        e0, e1 = 0.5 * (c[i + 1] + c[i + 2]), (c[i + 2] - c[i + 1]) / h
        u, v, a = law[i, 0], law[i, 1] * np.sqrt(b0), 0.5 * (law[i, 2] * b0 + 0.5 * law[i, 1] * b1)
        du = law[i + 1, 0] - u - d * (v + d * a)
        dv = law[i + 1, 1] * np.sqrt(e0) - v - 2.0 * d * a
        da = law[i + 1, 2] * e0 + 0.5 * law[i + 1, 1] * e1 - 2.0 * a
        pieces[i, 0], pieces[i, 1], pieces[i, 2] = u, v, a
        pieces[i, 3] = (10.0 * du / d - 4.0 * dv + 0.5 * da * d) / (d * d)
        pieces[i, 4] = (-15.0 * du / d + 7.0 * dv - da * d) / (d * d * d)
        pieces[i, 5] = (6.0 * du / d - 3.0 * dv + 0.5 * da * d) / (d * d * d * d)
        times[i + 1] = times[i] + d
    return times, pieces
