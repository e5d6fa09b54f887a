"""What a law of motion u(t) makes of a curve q(u): positions in time, and how much of the limits they use.

A law is given by its times (m + 1,) from zero and its pieces (m, 6), polynomials in the time since times[i].
"""

from __future__ import annotations

from praxia.motion_planning.time_parameterization.native import native

__all__ = ["demands", "rows_in_time", "use_of_limits"]

ASIDE = 0.02  # of a piece's length: as near to a knot of the curve as this, an end of the piece is taken to be on it


@native()
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
    return 0


@native()
def demands(knots, pieces, times, law, velocity, acceleration, jerk, inverse, out):  # type: ignore[no-untyped-def]
    """Writes to `out` (m, 3) the largest shares of velocity, acceleration and jerk that each piece of the law uses.

    Asked at the beginning, the middle and the end of each piece. `inverse` is room of shape (3, n).
    """
    n = pieces.shape[2]
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
            # The third derivative of the curve jumps at its knots, where pieces of a law may meet: it is that inside.
            inside = u + ASIDE * (1 - e) * length * u1
            while piece < len(pieces) - 1 and inside >= knots[piece + 1]:
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
    return 0


@native(relaxed=True)
def use_of_limits(rows, step, velocity, acceleration, jerk, weights, out):  # type: ignore[no-untyped-def]
    """Writes to `out` (3,) the largest shares of velocity, acceleration and jerk in the differences of `rows`.

    Args:
        rows: Positions `step` [s] apart, one after the other, with the three before and the three after the motion;
            shape (m n,), m > 3.
        step: Time between rows [s].
        velocity: Limits, shape (n,).
        acceleration: As `velocity`.
        jerk: As `velocity`.
        weights: Room of shape (3, 8 n).
        out: Out.
    """
    n, total = len(velocity), len(rows)
    block = 8 * n  # eight rows at a time, so that the inner loop is long enough for vectors
    by_v, by_a, by_r = weights[0], weights[1], weights[2]
    for k in range(block):
        by_v[k], by_a[k] = 1.0 / (step * velocity[k % n]), 1.0 / (step * step * acceleration[k % n])
        by_r[k] = 1.0 / (step * step * step * jerk[k % n])
    v, a, r = 0.0, 0.0, 0.0
    for first in range(3 * n, total, block):
        for k in range(min(block, total - first)):
            i = first + k
            d0, d1, d2 = rows[i] - rows[i - n], rows[i - n] - rows[i - 2 * n], rows[i - 2 * n] - rows[i - 3 * n]
            v, a = max(v, abs(d0) * by_v[k]), max(a, abs(d0 - d1) * by_a[k])
            r = max(r, abs((d0 - d1) - (d1 - d2)) * by_r[k])
    out[0], out[1], out[2] = v, a, r
    return 0
