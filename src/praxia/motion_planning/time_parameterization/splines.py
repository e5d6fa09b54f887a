"""Cubic curves through waypoints, or along their straight lines with rounded corners; of continuous curvature.

A curve is given by its knots (m + 1,) and its pieces (m, 4, n): piece i is the polynomial with coefficients of t^0 ..
t^3, t = u - knots[i]. The parameter u is like a time: between two waypoints it grows by about as long as the motion
will take.

Source: de Boor, "A Practical Guide to Splines" (1978), chapters IV and X.
"""

from __future__ import annotations

from praxia.motion_planning.time_parameterization.native import native

__all__ = ["rounded_polyline", "spline_through"]


@native()
def spline_through(knots, points, leaving, arriving, ends, nodes, line, pieces):  # type: ignore[no-untyped-def]
    """Writes the `pieces` (k - 1, 4, n) of the cubic spline through `points` (k, n) at `knots` (k,).

    Args:
        knots: Increasing.
        points: Where an end is moving, the point next to it is free: whatever is given there is not looked at.
        leaving: Whether the first and the second derivative are given at the start, 0 or 1; else the second vanishes.
        arriving: The same at the end.
        ends: First and second derivative at the start and at the end, shape (2, 2, n).
        nodes: Room, zeros of shape (2, k, n).
        line: Room, zeros of shape (4, k).
        pieces: Out.
    """
    k, n = points.shape
    value, second = nodes[0], nodes[1]
    by_second, h, diagonal, above = line[0], line[1], line[2], line[3]
    for i in range(k):
        if i < k - 1:
            h[i] = knots[i + 1] - knots[i]
        for j in range(n):
            value[i, j] = points[i, j]
    # by_second: a free point is value + by_second * second, from its end's derivatives
    if leaving > 0:
        by_second[1] = h[0] * h[0] / 6.0
        for j in range(n):
            second[0, j] = ends[0, 1, j]
            value[1, j] = value[0, j] + h[0] * ends[0, 0, j] + 2.0 * by_second[1] * ends[0, 1, j]
    if arriving > 0:
        by_second[k - 2] = h[k - 2] * h[k - 2] / 6.0
        for j in range(n):
            second[k - 1, j] = ends[1, 1, j]
            value[k - 2, j] = value[k - 1, j] - h[k - 2] * ends[1, 0, j] + 2.0 * by_second[k - 2] * ends[1, 1, j]
    # Continuous slope at the inner knots: a tridiagonal system for the second derivatives, solved by elimination.
    for i in range(1, k - 1):
        below = h[i - 1] - 6.0 * by_second[i - 1] / h[i - 1]
        diagonal[i] = 2.0 * (h[i - 1] + h[i]) + 6.0 * by_second[i] * (1.0 / h[i] + 1.0 / h[i - 1])
        above[i] = h[i] - 6.0 * by_second[i + 1] / h[i]
        factor = below / diagonal[i - 1] if i > 1 else 0.0
        diagonal[i] -= factor * above[i - 1]
        for j in range(n):
            jump = (value[i + 1, j] - value[i, j]) / h[i] - (value[i, j] - value[i - 1, j]) / h[i - 1]
            before = factor * second[i - 1, j] if i > 1 else h[0] * second[0, j]
            second[i, j] = 6.0 * jump - before
            if i == k - 2:
                second[i, j] -= h[i] * second[k - 1, j]
    for i in range(k - 2, 0, -1):
        for j in range(n):
            rest = above[i] * second[i + 1, j] if i < k - 2 else 0.0
            second[i, j] = (second[i, j] - rest) / diagonal[i]
    for i in range(k):
        for j in range(n):
            value[i, j] += by_second[i] * second[i, j]
    for i in range(k - 1):
        for j in range(n):
            pieces[i, 0, j] = value[i, j]
            slope = (value[i + 1, j] - value[i, j]) / h[i]
            pieces[i, 1, j] = slope - h[i] * (2.0 * second[i, j] + second[i + 1, j]) / 6.0
            pieces[i, 2, j] = 0.5 * second[i, j]
            pieces[i, 3, j] = (second[i + 1, j] - second[i, j]) / (6.0 * h[i])
    return k - 1


@native()
def rounded_polyline(spans, points, widths, knots, pieces):  # type: ignore[no-untyped-def]
    """How many pieces m the polyline through `points` (k, n) has with its inner corners rounded; writes them.

    The slope changes at corner i with a triangle of second derivative over 2 `widths[i]`, so that the curve leaves the
    polyline only there, stays in the triangle of its control points and misses the corner by a sixth of width times
    change.

    Args:
        spans: Parameter that each straight line takes, shape (k - 1,).
        points: Waypoints, shape (k, n).
        widths: Per inner corner, positive; neighbours together at most the span between them, shape (k - 2,).
        knots: Out: the first m + 1; room for 3 k.
        pieces: Out: the first m, each (4, n); room for 3 k, zeros.
    """
    k, n = points.shape
    knots[0], count, corner = 0.0, 0, 0.0
    for i in range(k - 1):
        last = i == k - 2
        corner += spans[i]
        behind, w = widths[i - 1] if i > 0 else 0.0, widths[i] if not last else 0.0
        straight = spans[i] - behind - w > 1e-9 * spans[i]
        for j in range(n):
            slope = (points[i + 1, j] - points[i, j]) / spans[i]
            begin = points[i, j] + behind * slope
            piece = count
            if straight:
                pieces[piece, 0, j], pieces[piece, 1, j] = begin, slope
                piece += 1
            if not last:
                q = points[i + 1, j] - w * slope
                bend = ((points[i + 2, j] - points[i + 1, j]) / spans[i + 1] - slope) / w  # at the middle
                pieces[piece, 0, j], pieces[piece, 1, j], pieces[piece, 3, j] = q, slope, bend / (6.0 * w)
                piece += 1
                pieces[piece, 0, j] = q + w * (slope + bend * w / 6.0)
                pieces[piece, 1, j], pieces[piece, 2, j] = slope + 0.5 * w * bend, 0.5 * bend
                pieces[piece, 3, j] = -bend / (6.0 * w)
        if straight:
            count += 1
            knots[count] = corner - w
        if not last:
            knots[count + 1], knots[count + 2] = corner, corner + w
            count += 2
    return count
