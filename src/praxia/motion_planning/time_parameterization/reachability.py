"""The fastest speed along a curve under limits of velocity and acceleration: one sweep back, one forward.

Along a curve q(u) with b = u'^2 (dots as primes) and x = u'' the acceleration is q_uu b + q_u x: linear in (b, x), as
torque is. Between two grid points x is constant and b grows by 2 x du. The backward sweep finds the largest b from
which the rest of the curve can still be driven, the forward sweep accelerates as much as that allows; rows are asked
of both ends of a step with the same x, so that they hold between grid points up to the second order in the step.

Source: Pham, Pham, "A new approach to time-optimal path parameterization based on reachability analysis" (T-RO 2018).
"""

from __future__ import annotations

import numpy as np

from praxia.motion_planning.time_parameterization.native import native

__all__ = ["fastest_speeds", "speed_bounds", "spread"]

PARALLEL = 1e-9  # rows whose coefficient of x is this small do not bound it
REFINEMENTS = 24  # Newton steps on a convex piecewise linear function; three or four are needed


@native()
def spread(knots, first, last, steps, grid):  # type: ignore[no-untyped-def]
    """How many parameters it writes to `grid`, which has room for `steps` + 2 len(knots) + 2.

    They go from `first` to `last` in about `steps` nearly equal steps, with all `knots` between them.
    """
    grid[0], count, begin = first, 0, first
    margin = 1e-9 * (last - first)
    for i in range(len(knots) + 1):
        end = knots[i] if i < len(knots) else last
        if i < len(knots) and (end <= begin + margin or end >= last - margin):
            continue
        parts = max(1, int(np.ceil(steps * (end - begin) / (last - first) - 1e-6)))
        for part in range(1, parts + 1):
            count += 1
            grid[count] = begin + (end - begin) * part / parts
        begin = end
    grid[count] = last
    return count + 1


@native()
def speed_bounds(slopes, velocity, highest, out):  # type: ignore[no-untyped-def]
    """Writes to `out` (m,) the largest b up to `highest` at which `slopes` (m, n) times u' stay within `velocity`."""
    for i in range(len(slopes)):
        bound = highest
        for j in range(slopes.shape[1]):
            slope = abs(slopes[i, j])
            if slope * slope * bound > velocity[j] * velocity[j]:
                ratio = velocity[j] / slope
                bound = ratio * ratio
        out[i] = bound
    return 0


@native()
def fastest_speeds(grid, p, r, low, high, bound, lines, b, x):  # type: ignore[no-untyped-def]
    """Index of the first grid point from which the curve cannot be driven to its end, or -1; fills `b` and `x`.

    Args:
        grid: Parameters u, increasing, shape (m,).
        p: Coefficients of b of the rows low <= p b + r x <= high, shape (m, k).
        r: Coefficients of x, shape (m, k).
        low: Lower bounds of the rows, below zero, shape (m, k).
        high: Upper bounds of the rows, above zero, shape (m, k).
        bound: Largest b, shape (m,); at the two ends the value demanded there.
        lines: Room of shape (3, m - 1, 2 k).
        b: Out: squared speed at the grid points, shape (m,).
        x: Out: acceleration between them, shape (m - 1,).
    """
    m, k = p.shape
    # Lines over b: x <= cap0 + slope b, x >= floor0 + slope b; two sets of k rows per step, written side by side.
    cap0, floor0, slope = lines[0], lines[1], lines[2]
    b[m - 1] = bound[m - 1]
    for i in range(m - 2, -1, -1):
        span = 2.0 * (grid[i + 1] - grid[i])
        top = bound[i]
        for end in range(2):
            for j in range(k):
                here = i + end
                by_b = p[here, j]
                by_x = r[here, j] + end * span * by_b
                line = end * k + j
                if abs(by_x) < PARALLEL:
                    cap0[i, line], floor0[i, line], slope[i, line] = np.inf, -np.inf, 0.0
                    if by_b > 0.0 and by_b * top > high[here, j]:
                        top = high[here, j] / by_b
                    elif by_b < 0.0 and by_b * top < low[here, j]:
                        top = low[here, j] / by_b
                    continue
                scale = 1.0 / by_x
                slope[i, line] = -by_b * scale
                if scale > 0.0:
                    cap0[i, line], floor0[i, line] = high[here, j] * scale, low[here, j] * scale
                else:
                    cap0[i, line], floor0[i, line] = low[here, j] * scale, high[here, j] * scale
        for _ in range(REFINEMENTS):
            # The next grid point must be reached at no more than its own largest b, and at no less than zero.
            cap, cap_slope = b[i + 1] / span, -1.0 / span
            least, least_slope = 0.0, -1.0 / span
            cap_here, least_here = cap + cap_slope * top, least + least_slope * top
            for line in range(2 * k):
                value = cap0[i, line] + slope[i, line] * top
                if value < cap_here:
                    cap_here, cap, cap_slope = value, cap0[i, line], slope[i, line]
                value = floor0[i, line] + slope[i, line] * top
                if value > least_here:
                    least_here, least, least_slope = value, floor0[i, line], slope[i, line]
            if least_here <= cap_here:
                break
            if least_slope <= cap_slope:
                top = 0.0
                break
            top = max(0.0, min(top, (cap - least) / (least_slope - cap_slope)) * (1.0 - 1e-12))
        b[i] = top
    if b[0] < bound[0] * (1.0 - 1e-9):
        return 0
    for i in range(m - 1):
        span = 2.0 * (grid[i + 1] - grid[i])
        push = (b[i + 1] - b[i]) / span
        for line in range(2 * k):
            push = min(push, cap0[i, line] + slope[i, line] * b[i])
        x[i] = max(push, -b[i] / span)
        b[i + 1] = max(0.0, b[i] + span * x[i])
    return -1 if b[m - 1] >= bound[m - 1] * (1.0 - 1e-6) else m - 1
