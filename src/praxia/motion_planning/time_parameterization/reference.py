"""The first law of motion in the form that the refinement improves: on cells of time, seen from the joints."""

from __future__ import annotations

import numpy as np

from praxia.motion_planning.time_parameterization.native import native
from praxia.motion_planning.time_parameterization.refinement import GAUSS

__all__ = ["cells_of", "on_cells", "refined_law", "sampled"]

BISECTIONS = 40
SHORTEST = 0.15  # of a cell; knots closer to the one before than this have no cell of their own


@native()
def cells_of(times, law, knots, cell, out):  # type: ignore[no-untyped-def]
    """How many times N + 1 it writes to `out`, which has room for those of equal cells and 2 len(knots) + 8 more.

    They divide a law into cells of about `cell` [s]; the times at which u passes the `knots` are among them.
    """
    out[0], count, begin, part = 0.0, 0, 0.0, 0
    for i in range(1, len(knots)):
        end = times[-1]
        if i < len(knots) - 1:
            while part < len(law) - 1 and _value(law[part], times[part + 1] - times[part]) < knots[i]:
                part += 1
            low, high = 0.0, times[part + 1] - times[part]
            for _ in range(BISECTIONS):
                middle = 0.5 * (low + high)
                if _value(law[part], middle) < knots[i]:
                    low = middle
                else:
                    high = middle
            end = times[part] + high
            if end - begin < SHORTEST * cell or times[-1] - end < 2.0 * SHORTEST * cell:
                continue
        parts = max(1, int((end - begin) / cell + 0.5))
        if i == len(knots) - 1 or begin == 0.0:
            parts = max(parts, 2)
        for k in range(1, parts + 1):
            count += 1
            out[count] = begin + (end - begin) * k / parts
        begin = end
    return count + 1


@native()
def _value(c, d):  # type: ignore[no-untyped-def]
    return c[0] + d * (c[1] + d * (c[2] + d * (c[3] + d * (c[4] + d * c[5]))))


@native()
def on_cells(times, law, cells, end, c, step, knots, third):  # type: ignore[no-untyped-def]
    """Writes u and two derivatives at the ends of `cells` (N + 1,) to `knots` (N + 1, 3), the third to `third` (N,).

    The cubic spline whose coefficients are the law's polar forms: it is the law itself where that is one polynomial,
    and smooths jumps of the jerk over the cells next to them. At rest at both ends.
    `c` (N + 3,) and `step` (N + 4,) are room.
    """
    N = len(cells) - 1
    # step[i + 2] is the length of cell i, mirrored at both ends
    for i in range(N):
        step[i + 2] = cells[i + 1] - cells[i]
    step[1], step[0], step[N + 2], step[N + 3] = step[2], step[3], step[N + 1], step[N]
    part = 0
    for i in range(N + 3):
        if i < 3 or i >= N:
            c[i] = 0.0 if i < 3 else end
            continue
        t, before, after = cells[i - 1], step[i], step[i + 1]
        while part < len(law) - 1 and t >= times[part + 1]:
            part += 1
        d = t - times[part]
        a = law[part]
        slope, bend = a[1] + d * (2.0 * a[2] + 3.0 * d * a[3]), 2.0 * a[2] + 6.0 * d * a[3]
        c[i] = a[0] + d * (a[1] + d * (a[2] + d * a[3])) + (after - before) * slope / 3.0 - before * after * bend / 6.0
    d0 = 3.0 * (c[1] - c[0]) / (step[0] + step[1] + step[2])
    for i in range(N + 1):
        d1 = 3.0 * (c[i + 2] - c[i + 1]) / (step[i + 1] + step[i + 2] + step[i + 3])
        before, after = step[i + 1], step[i + 2]
        knots[i, 1] = (d0 * after + d1 * before) / (before + after)
        knots[i, 2] = 2.0 * (d1 - d0) / (before + after)
        d0 = d1
    knots[0, 0] = 0.0
    for i in range(N):
        h = cells[i + 1] - cells[i]
        third[i] = (knots[i + 1, 2] - knots[i, 2]) / h
        knots[i + 1, 0] = knots[i, 0] + h * (knots[i, 1] + h * (knots[i, 2] / 2.0 + h * third[i] / 6.0))
    return N


@native()
def sampled(knots, pieces, cells, law, third, at, inside):  # type: ignore[no-untyped-def]
    """Writes derivatives of q by the time of the law `law` (N + 1, 3), `third` (N,).

    The first and the second at the N + 1 knots go to `at` (2, N + 1, n), the first to the third at the two points
    inside each of the N cells to `inside` (3, N, 2, n).
    """
    N, n = len(third), pieces.shape[2]
    first, second, d1, d2, d3 = at[0], at[1], inside[0], inside[1], inside[2]
    piece = 0
    for i in range(N + 1):
        for e in range(3):
            if i == N and e > 0:
                break
            t = 0.0 if e == 0 else (cells[i + 1] - cells[i]) * (0.5 + (2 * e - 3) * GAUSS)
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
    return N


@native()
def refined_law(cells, by_knot, law, c, times, pieces):  # type: ignore[no-untyped-def]
    """Writes `times` (N + 1,) and `pieces` (N, 6) of `law` (N + 1, 3), run through at the squared rate of `c` (N + 2,).

    In each cell the polynomial of degree five with the position, speed and acceleration of the two ends.
    """
    N = len(law) - 1
    times[0] = 0.0
    for i in range(N):
        h, left, right = cells[i + 1] - cells[i], by_knot[i], by_knot[i + 1]
        b0, b1 = left[0, 0] * c[i] + left[0, 1] * c[i + 1], left[1, 0] * c[i] + left[1, 1] * c[i + 1]
        e0, e1 = right[0, 0] * c[i + 1] + right[0, 1] * c[i + 2], right[1, 0] * c[i + 1] + right[1, 1] * c[i + 2]
        bend = (e1 - b1) / h
        d = 0.0
        for g in range(3):
            t = h * (0.5 + (g - 1) * 0.3872983346207417)  # Gauss points of three
            d += h * (8.0 if g == 1 else 5.0) / 18.0 / np.sqrt(b0 + t * (b1 + 0.5 * t * bend))
        u, v, a = law[i, 0], law[i, 1] * np.sqrt(b0), 0.5 * (law[i, 2] * b0 + 0.5 * law[i, 1] * b1)
        du = law[i + 1, 0] - u - d * (v + d * a)
        dv = law[i + 1, 1] * np.sqrt(e0) - v - 2.0 * d * a
        da = law[i + 1, 2] * e0 + 0.5 * law[i + 1, 1] * e1 - 2.0 * a
        pieces[i, 0], pieces[i, 1], pieces[i, 2] = u, v, a
        pieces[i, 3] = (10.0 * du / d - 4.0 * dv + 0.5 * da * d) / (d * d)
        pieces[i, 4] = (-15.0 * du / d + 7.0 * dv - da * d) / (d * d * d)
        pieces[i, 5] = (6.0 * du / d - 3.0 * dv + 0.5 * da * d) / (d * d * d * d)
        times[i + 1] = times[i] + d
    return N
