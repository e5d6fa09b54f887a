"""What a law of motion u(t) makes of a curve q(u): positions in time, and how much of the limits they use.

A law is given by its times (m + 1,) from zero and its pieces (m, 6), polynomials in the time since times[i].
"""

from __future__ import annotations

import numpy as np

from praxia.robots.numba_cache import compiled

__all__ = ["SPARE", "demands", "proved_rows", "rows_in_time", "use_of_limits"]

EXACT = 1.0 + 1e-9  # largest share of a limit that rows may use
SPARE = 1e-4  # of time, given where rows ask for more than the law's samples, so that one more sampling suffices


@compiled()
def proved_rows(  # type: ignore[no-untyped-def]
    knots, pieces, times, law, step, velocity, acceleration, jerk, before, after, slower
):
    """Positions every `step` [s], the factor by which time was stretched, and the largest shares of the three limits.

    The rows have three more before and after them. Where `slower`, time is stretched until the rows' backward
    differences hold all limits. `before` (3, n) ends with the position that the motion departs from, `after` (4, n)
    begins with its goal.
    """
    factor = 1.0
    while True:
        count = max(1, int(np.ceil(factor * times[-1] / step - 1e-9)))
        rows = np.empty((count + 6, pieces.shape[2]))
        rows_in_time(knots, pieces, times, law, step / factor, rows[3 : count + 3])
        for j in range(pieces.shape[2]):
            for i in range(3):
                rows[i, j] = before[i, j]
            for i in range(4):
                rows[count + 2 + i, j] = after[i, j]
        v, a, r = use_of_limits(rows, step, velocity, acceleration, jerk)
        asked = max(v, np.sqrt(a), r ** (1.0 / 3.0))
        if asked <= EXACT or not slower:
            return rows, factor, v, a, r
        factor *= asked * (1.0 + SPARE)


@compiled()
def rows_in_time(knots, pieces, times, law, step, out):  # type: ignore[no-untyped-def]
    """Writes the positions at times step, 2 step ... to `out` (m, n); after the law's end it stands at its end."""
    piece, part, n = 0, 0, pieces.shape[2]
    for i in range(len(out)):
        t = min((i + 1) * step, times[-1])
        while part < len(law) - 1 and t >= times[part + 1]:
            part += 1
        d, c = t - times[part], law[part]
        u = c[0] + d * (c[1] + d * (c[2] + d * (c[3] + d * (c[4] + d * c[5]))))
        u = min(max(u, knots[0]), knots[-1])
        while piece < len(pieces) - 1 and u >= knots[piece + 1]:
            piece += 1
        s, a = u - knots[piece], pieces[piece]
        for j in range(n):
            out[i, j] = a[0, j] + s * (a[1, j] + s * (a[2, j] + s * a[3, j]))


@compiled()
def demands(knots, pieces, times, law, velocity, acceleration, jerk, out):  # type: ignore[no-untyped-def]
    """Writes to `out` (m, 3) the largest shares of velocity, acceleration and jerk that each piece of the law uses.

    Asked at the beginning, the middle and the end of each piece.
    """
    n = pieces.shape[2]
    inverse = np.empty((3, n))
    for j in range(n):
        inverse[0, j], inverse[1, j], inverse[2, j] = 1.0 / velocity[j], 1.0 / acceleration[j], 1.0 / jerk[j]
    piece = 0
    for part in range(len(law)):
        c, length = law[part], times[part + 1] - times[part]
        v, a, r = 0.0, 0.0, 0.0
        for e in range(3):
            d = 0.5 * e * length
            u = c[0] + d * (c[1] + d * (c[2] + d * (c[3] + d * (c[4] + d * c[5]))))
            u1 = c[1] + d * (2 * c[2] + d * (3 * c[3] + d * (4 * c[4] + d * 5 * c[5])))
            u2 = 2 * c[2] + d * (6 * c[3] + d * (12 * c[4] + d * 20 * c[5]))
            u3 = 6 * c[3] + d * (24 * c[4] + d * 60 * c[5])
            while piece < len(pieces) - 1 and u >= knots[piece + 1]:
                piece += 1
            s, b = u - knots[piece], pieces[piece]
            for j in range(n):
                q3 = 6.0 * b[3, j]
                q2 = 2.0 * b[2, j] + s * q3
                q1 = b[1, j] + s * (2.0 * b[2, j] + 0.5 * s * q3)
                v = max(v, abs(q1 * u1) * inverse[0, j])
                a = max(a, abs(q2 * u1 * u1 + q1 * u2) * inverse[1, j])
                r = max(r, abs(q3 * u1 * u1 * u1 + 3.0 * q2 * u1 * u2 + q1 * u3) * inverse[2, j])
        out[part, 0], out[part, 1], out[part, 2] = v, a, r


@compiled(relaxed=True)
def use_of_limits(rows, step, velocity, acceleration, jerk):  # type: ignore[no-untyped-def]
    """Largest shares of velocity, acceleration and jerk in the backward differences of `rows` (m, n), m > 3.

    Args:
        rows: Positions `step` [s] apart, contiguous, with the three before and the three after the motion; shape (m,
            n).
        step: Time between rows [s].
        velocity: Limits, shape (n,).
        acceleration: As `velocity`.
        jerk: As `velocity`.
    """
    m, n = rows.shape
    flat, block = rows.ravel(), 8 * n  # eight rows at a time, so that the inner loop is long enough for vectors
    by_v, by_a, by_r = np.empty(block), np.empty(block), np.empty(block)
    for k in range(block):
        by_v[k], by_a[k] = 1.0 / (step * velocity[k % n]), 1.0 / (step * step * acceleration[k % n])
        by_r[k] = 1.0 / (step * step * step * jerk[k % n])
    v, a, r = 0.0, 0.0, 0.0
    for first in range(3 * n, m * n, block):
        for k in range(min(block, m * n - first)):
            i = first + k
            d0, d1, d2 = flat[i] - flat[i - n], flat[i - n] - flat[i - 2 * n], flat[i - 2 * n] - flat[i - 3 * n]
            v, a = max(v, abs(d0) * by_v[k]), max(a, abs(d0 - d1) * by_a[k])
            r = max(r, abs((d0 - d1) - (d1 - d2)) * by_r[k])
    return v, a, r
