"""The fastest jerk-limited law along a curve, found from a slower one by an interior-point method.

The curve is followed by a first law, of time tau, that starts and ends with bounded jerk; the unknown is how fast tau
runs: b(tau) = (dtau/dt)^2, a quadratic spline on N cells with coefficients c (N + 2). With derivatives of q by
tau,

    acceleration = q2 b + q1 b'/2        jerk = sqrt(b) (q3 b + 3/2 q2 b' + 1/2 q1 b'')

so that limits of acceleration are linear in c, and limits of jerk are |linear| <= jerk / sqrt(b), whose convex right
side is replaced by its tangent: a step that holds the tangent's limit holds the limit. Near standstill q1 and q2
vanish with tau, and b stays near one: the singularity that b has over the path itself is in the first law.

Rows are stored in blocks of eight, so that the inner loops are single vector instructions.

Source: Debrouwere et al., "Time-optimal path following for robots with convex-concave constraints using sequential
convex programming" (T-RO 2013), for the tangent; Nocedal, Wright, "Numerical Optimization" (2006), chapter 19.
"""

from __future__ import annotations

import numpy as np

from praxia.motion_planning.time_parameterization.native import native

__all__ = ["GAUSS", "at_knots", "hasten", "in_cells", "on_spline"]

GAUSS = 0.5 / 3.0**0.5  # of a cell: the jerk is limited at this distance from its middle
LANES = 8
MIDDLE = 2  # of the weights in a cell
NEAR = 0.95  # share of the way to the nearest limit that a step goes


@native()
def on_spline(times, knot, cell):  # type: ignore[no-untyped-def]
    """Writes how the coefficients c (N + 2,) make b on the cells between `times` (N + 1,) [s].

    To `knot` (N + 1, 2, 2) the weights of c[i], c[i + 1] in b and in b' at the knots; to `cell` (N, 6, 3) those of
    c[i] .. c[i + 2] in b at the two points inside each cell, in b in its middle, in b' at the two points, and in b''.
    """
    N = len(times) - 1
    for i in range(N + 1):
        after = times[i + 1] - times[i] if i < N else times[N] - times[N - 1]
        before = times[i] - times[i - 1] if i > 0 else after
        inverse = 1.0 / (before + after)
        knot[i, 0, 0], knot[i, 0, 1] = after * inverse, before * inverse
        knot[i, 1, 0], knot[i, 1, 1] = -2.0 * inverse, 2.0 * inverse
    for i in range(N):
        h, left, right = times[i + 1] - times[i], knot[i], knot[i + 1]
        cell[i, 5, 0] = -left[1, 0] / h
        cell[i, 5, 1] = (right[1, 0] - left[1, 1]) / h
        cell[i, 5, 2] = right[1, 1] / h
        for e in range(3):
            t = h * (0.5 if e == MIDDLE else 0.5 + (2 * e - 1) * GAUSS)
            for a in range(3):
                value = left[0, a] if a < 2 else 0.0
                slope = left[1, a] if a < 2 else 0.0
                cell[i, e, a] = value + t * (slope + 0.5 * t * cell[i, 5, a])
                if e < 2:
                    cell[i, 3 + e, a] = slope + t * cell[i, 5, a]
    return N


@native()
def at_knots(p, r, weights, out):  # type: ignore[no-untyped-def]
    """Writes to `out` the weights of c[i], c[i + 1] in rows p b + r b'/2 at the knots, `p` and `r` (N + 1, k).

    `out` (N + 1, blocks, 2, 8) is zero before.
    """
    m, k = p.shape
    for i in range(m):
        for j in range(k):
            for a in range(2):
                out[i, j // LANES, a, j % LANES] = p[i, j] * weights[i, 0, a] + 0.5 * r[i, j] * weights[i, 1, a]
    return m


@native()
def in_cells(inside, weights, out):  # type: ignore[no-untyped-def]
    """Writes to `out` (N, 2, blocks, 3, 8), zero before, the weights of c[i] .. c[i + 2] in jerk / sqrt(b).

    `inside` (3, N, 2, n) are the derivatives from `sampled`.
    """
    d1, d2, d3 = inside[0], inside[1], inside[2]
    N, n = len(d1), d1.shape[2]
    for i in range(N):
        for e in range(2):
            for j in range(n):
                row = out[i, e, j // LANES]
                for a in range(3):
                    first, second, third = weights[i, e, a], weights[i, 3 + e, a], weights[i, 5, a]
                    row[a, j % LANES] = d3[i, e, j] * first + 1.5 * d2[i, e, j] * second + 0.5 * d1[i, e, j] * third
    return N


@native(relaxed=True)
def hasten(  # type: ignore[no-untyped-def]
    times, by_knot, by_cell, knot, low, high, bound, cell, jerk, first_gap, gap, iterations, c, one, two, top, band, rhs
):
    """How many iterations were used; improves `c` (N + 2,), which must hold all limits strictly.

    Args:
        times: Where cells meet [s], shape (N + 1,).
        by_knot: From `on_spline`, for the knots.
        by_cell: From `on_spline`, for the cells.
        knot: From `at_knots`.
        low: Lower bounds of these rows, shape (N + 1, blocks, 8); below zero, also where a block is filled up.
        high: Upper bounds.
        bound: Largest b at the knots, shape (N + 1,).
        cell: From `in_cells`.
        jerk: Limits of these rows, shape (N, 2, blocks, 8); positive, also where a block is filled up.
        first_gap: Distance to the optimum to begin with, relative to the duration; a guess.
        gap: Distance to the optimum at which it stops, relative to the duration.
        iterations: Most iterations.
        c: In and out; its first and its last three values are equal.
        one: Room, (N + 1, blocks, 6, 8): of each row two slacks' inverses, two prices, two relative changes.
        two: The same in the cells, (N, 2, blocks, 6, 8).
        top: The same for `bound`, with one of each, (N + 1, 3).
        band: Room, (N + 2, 3).
        rhs: Room, (N + 2,).
    """
    N = len(cell)
    constraints = (N + 1) * (2 * LANES * knot.shape[1] + 1) + 4 * N * cell.shape[2] * LANES
    duration = _duration(times, by_cell, c)
    mu = first_gap * duration / constraints
    _update(times, by_knot, by_cell, knot, low, high, bound, cell, jerk, c, one, two, top, mu, -1.0)
    for iteration in range(iterations):
        _assemble(times, by_knot, by_cell, knot, cell, jerk, c, one, two, top, mu, band, rhs)
        _hold(band, rhs)
        _solve(band, rhs)
        rhs[0] = rhs[1] = rhs[2]
        rhs[N] = rhs[N + 1] = rhs[N - 1]
        shrink, cut = _changes(times, by_knot, by_cell, knot, cell, jerk, c, rhs, one, two, top, mu)
        primal, dual = min(1.0, NEAR / max(shrink, NEAR)), min(1.0, NEAR / max(cut, NEAR))
        for i in range(N + 2):
            c[i] += primal * rhs[i]
        left = _update(times, by_knot, by_cell, knot, low, high, bound, cell, jerk, c, one, two, top, mu, dual)
        if left < gap * _duration(times, by_cell, c):
            return iteration + 1
        slower = min(primal, dual)
        mu = left / constraints * (0.1 if slower > 0.8 else 0.3 if slower > 0.4 else 0.7)
    return iterations


@native()
def _duration(times, by_cell, c):  # type: ignore[no-untyped-def]
    total = 0.0
    for i in range(len(c) - 2):
        w = by_cell[i, MIDDLE]
        total += (times[i + 1] - times[i]) / np.sqrt(w[0] * c[i] + w[1] * c[i + 1] + w[2] * c[i + 2])
    return total


@native(relaxed=True)
def _update(times, by_knot, by_cell, knot, low, high, bound, cell, jerk, c, one, two, top, mu, dual):  # type: ignore[no-untyped-def]
    """The duality gap; steps the prices by `dual` (sets them where it is negative), then renews the slacks."""
    N, left = len(cell), 0.0
    for i in range(N + 1):
        c0, c1 = c[i], c[i + 1]
        for block in range(knot.shape[1]):
            w, s, lo, hi = knot[i, block], one[i, block], low[i, block], high[i, block]
            for j in range(LANES):
                value = w[0, j] * c0 + w[1, j] * c1
                over, under = hi[j] - value, value - lo[j]
                if dual < 0.0:
                    s[2, j], s[3, j] = mu / over, mu / under
                else:
                    s[2, j] += dual * (mu * s[0, j] + s[2, j] * (s[4, j] - 1.0))
                    s[3, j] += dual * (mu * s[1, j] + s[3, j] * (s[5, j] - 1.0))
                s[0, j], s[1, j] = 1.0 / over, 1.0 / under
                left += over * s[2, j] + under * s[3, j]
        slack = bound[i] - by_knot[i, 0, 0] * c0 - by_knot[i, 0, 1] * c1
        top[i, 1] = mu / slack if dual < 0.0 else top[i, 1] + dual * (mu * top[i, 0] + top[i, 1] * (top[i, 2] - 1.0))
        top[i, 0] = 1.0 / slack
        left += slack * top[i, 1]
    for i in range(N):
        c0, c1, c2 = c[i], c[i + 1], c[i + 2]
        for e in range(2):
            p = by_cell[i, e]
            scale = 1.0 / np.sqrt(p[0] * c0 + p[1] * c1 + p[2] * c2)
            for block in range(cell.shape[2]):
                w, s, limit = cell[i, e, block], two[i, e, block], jerk[i, e, block]
                for j in range(LANES):
                    value, room = w[0, j] * c0 + w[1, j] * c1 + w[2, j] * c2, limit[j] * scale
                    over, under = room - value, room + value
                    if dual < 0.0:
                        s[2, j], s[3, j] = mu / over, mu / under
                    else:
                        s[2, j] += dual * (mu * s[0, j] + s[2, j] * (s[4, j] - 1.0))
                        s[3, j] += dual * (mu * s[1, j] + s[3, j] * (s[5, j] - 1.0))
                    s[0, j], s[1, j] = 1.0 / over, 1.0 / under
                    left += over * s[2, j] + under * s[3, j]
    return left


@native(relaxed=True)
def _assemble(times, by_knot, by_cell, knot, cell, jerk, c, one, two, top, mu, band, rhs):  # type: ignore[no-untyped-def]
    """The Newton system: `band` holds diagonal and the two superdiagonals, `rhs` the descent direction's right side."""
    N = len(cell)
    for i in range(N + 2):
        rhs[i] = band[i, 0] = band[i, 1] = band[i, 2] = 0.0
    for i in range(N + 1):
        h00, h01, h11, r0, r1 = 0.0, 0.0, 0.0, 0.0, 0.0
        for block in range(knot.shape[1]):
            w, s = knot[i, block], one[i, block]
            for j in range(LANES):
                g0, g1 = w[0, j], w[1, j]
                weight, push = s[0, j] * s[2, j] + s[1, j] * s[3, j], mu * (s[1, j] - s[0, j])
                h00 += weight * g0 * g0
                h01 += weight * g0 * g1
                h11 += weight * g1 * g1
                r0 += push * g0
                r1 += push * g1
        weight, push, w0, w1 = top[i, 0] * top[i, 1], -mu * top[i, 0], by_knot[i, 0, 0], by_knot[i, 0, 1]
        band[i, 0] += h00 + w0 * w0 * weight
        band[i, 1] += h01 + w0 * w1 * weight
        band[i + 1, 0] += h11 + w1 * w1 * weight
        rhs[i] += r0 + w0 * push
        rhs[i + 1] += r1 + w1 * push
    for i in range(N):
        for e in range(2):
            p = by_cell[i, e]
            b = p[0] * c[i] + p[1] * c[i + 1] + p[2] * c[i + 2]
            fall = 0.5 / (b * np.sqrt(b))  # how fast 1 / sqrt(b) falls with b
            h00, h01, h02, h11, h12, h22 = 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
            m0, m1, m2, ff, r0, r1, r2, rf = 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
            for block in range(cell.shape[2]):
                w, s, limit = cell[i, e, block], two[i, e, block], jerk[i, e, block]
                for j in range(LANES):
                    g0, g1, g2, f = w[0, j], w[1, j], w[2, j], limit[j] * fall
                    wo, wu = s[0, j] * s[2, j], s[1, j] * s[3, j]
                    both, push = wo + wu, mu * (s[1, j] - s[0, j])
                    mixed, a0, a1 = (wo - wu) * f, both * g0, both * g1
                    h00 += a0 * g0
                    h01 += a0 * g1
                    h02 += a0 * g2
                    h11 += a1 * g1
                    h12 += a1 * g2
                    h22 += both * g2 * g2
                    m0 += mixed * g0
                    m1 += mixed * g1
                    m2 += mixed * g2
                    ff += both * f * f
                    r0 += push * g0
                    r1 += push * g1
                    r2 += push * g2
                    rf += mu * (s[1, j] + s[0, j]) * f
            band[i, 0] += h00 + p[0] * (2.0 * m0 + p[0] * ff)
            band[i, 1] += h01 + p[0] * m1 + p[1] * m0 + p[0] * p[1] * ff
            band[i, 2] += h02 + p[0] * m2 + p[2] * m0 + p[0] * p[2] * ff
            band[i + 1, 0] += h11 + p[1] * (2.0 * m1 + p[1] * ff)
            band[i + 1, 1] += h12 + p[1] * m2 + p[2] * m1 + p[1] * p[2] * ff
            band[i + 2, 0] += h22 + p[2] * (2.0 * m2 + p[2] * ff)
            rhs[i] += r0 - p[0] * rf
            rhs[i + 1] += r1 - p[1] * rf
            rhs[i + 2] += r2 - p[2] * rf
        p, h = by_cell[i, MIDDLE], times[i + 1] - times[i]
        middle = p[0] * c[i] + p[1] * c[i + 1] + p[2] * c[i + 2]
        gain = 0.5 * h / (middle * np.sqrt(middle))
        bend = 1.5 * gain / middle
        band[i, 0] += bend * p[0] * p[0]
        band[i, 1] += bend * p[0] * p[1]
        band[i, 2] += bend * p[0] * p[2]
        band[i + 1, 0] += bend * p[1] * p[1]
        band[i + 1, 1] += bend * p[1] * p[2]
        band[i + 2, 0] += bend * p[2] * p[2]
        rhs[i] += gain * p[0]
        rhs[i + 1] += gain * p[1]
        rhs[i + 2] += gain * p[2]


@native(relaxed=True)
def _changes(times, by_knot, by_cell, knot, cell, jerk, c, dc, one, two, top, mu):  # type: ignore[no-untyped-def]
    """Largest relative decrease of a slack or of b, and of a price, along `dc`; stores those of the slacks."""
    N, shrink, cut = len(cell), 0.0, 0.0
    for i in range(N + 1):
        c0, c1 = dc[i], dc[i + 1]
        for block in range(knot.shape[1]):
            w, s = knot[i, block], one[i, block]
            for j in range(LANES):
                value = w[0, j] * c0 + w[1, j] * c1
                over, under = value * s[0, j], -value * s[1, j]
                s[4, j], s[5, j] = over, under
                shrink = max(shrink, max(over, under))
                cut = max(cut, max(1.0 - mu * s[0, j] / s[2, j] - over, 1.0 - mu * s[1, j] / s[3, j] - under))
        w0, w1 = by_knot[i, 0, 0], by_knot[i, 0, 1]
        change = w0 * c0 + w1 * c1
        top[i, 2] = change * top[i, 0]
        shrink = max(shrink, max(top[i, 2], -change / (w0 * c[i] + w1 * c[i + 1])))
        cut = max(cut, 1.0 - mu * top[i, 0] / top[i, 1] - top[i, 2])
    for i in range(N):
        c0, c1, c2 = dc[i], dc[i + 1], dc[i + 2]
        p = by_cell[i, MIDDLE]
        shrink = max(shrink, -(p[0] * c0 + p[1] * c1 + p[2] * c2) / (p[0] * c[i] + p[1] * c[i + 1] + p[2] * c[i + 2]))
        for e in range(2):
            p = by_cell[i, e]
            here, change = p[0] * c[i] + p[1] * c[i + 1] + p[2] * c[i + 2], p[0] * c0 + p[1] * c1 + p[2] * c2
            shrink = max(shrink, -change / here)
            fall = 0.5 * change / (here * np.sqrt(here))
            for block in range(cell.shape[2]):
                w, s, limit = cell[i, e, block], two[i, e, block], jerk[i, e, block]
                for j in range(LANES):
                    value, drop = w[0, j] * c0 + w[1, j] * c1 + w[2, j] * c2, limit[j] * fall
                    over, under = (drop + value) * s[0, j], (drop - value) * s[1, j]
                    s[4, j], s[5, j] = over, under
                    shrink = max(shrink, max(over, under))
                    cut = max(cut, max(1.0 - mu * s[0, j] / s[2, j] - over, 1.0 - mu * s[1, j] / s[3, j] - under))
    return shrink, cut


@native()
def _hold(band, rhs):  # type: ignore[no-untyped-def]
    """Makes b level in the first and the last cell: three coefficients move as one."""
    m = len(rhs)
    for i in range(2):
        band[i + 1, 0] += band[i, 0] + 2.0 * band[i, 1]
        band[i + 1, 1] += band[i, 2]
        rhs[i + 1] += rhs[i]
        band[i, 0], band[i, 1], band[i, 2], rhs[i] = 1.0, 0.0, 0.0, 0.0
        k = m - 1 - i
        band[k - 1, 0] += band[k, 0] + 2.0 * band[k - 1, 1]
        band[k - 2, 1] += band[k - 2, 2]
        rhs[k - 1] += rhs[k]
        band[k, 0], band[k - 1, 1], band[k - 2, 2], rhs[k] = 1.0, 0.0, 0.0, 0.0


@native()
def _solve(band, rhs):  # type: ignore[no-untyped-def]
    """Solves the symmetric positive definite system in place: `band` becomes its factors, `rhs` the solution."""
    m = len(rhs)
    for i in range(m):
        inverse = 1.0 / band[i, 0]
        one, two = band[i, 1], band[i, 2]
        if i + 1 < m:
            band[i + 1, 0] -= one * inverse * one
            band[i + 1, 1] -= one * inverse * two
            rhs[i + 1] -= one * inverse * rhs[i]
        if i + 2 < m:
            band[i + 2, 0] -= two * inverse * two
            rhs[i + 2] -= two * inverse * rhs[i]
        rhs[i] *= inverse
        band[i, 1], band[i, 2] = one * inverse, two * inverse
    for i in range(m - 2, -1, -1):
        rhs[i] -= band[i, 1] * rhs[i + 1]
        if i + 2 < m:
            rhs[i] -= band[i, 2] * rhs[i + 2]
