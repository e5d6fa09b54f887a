"""The earliest-braking stop of all components, compiled with Numba: bit for bit what `stopping.Braking` computes."""

from __future__ import annotations

from math import sqrt

import numpy as np

from praxia.robots.numba_cache import compiled

__all__ = ["stop_rows"]

_ENDLESS = 1e9  # ticks beyond which a stop is none


@compiled(allocates=False)
def _deceleration_sum(m, u, top):  # type: ignore[no-untyped-def]
    """As `stopping._deceleration_sum`, operation by operation."""
    p = max(0.0, np.floor(min(u + top, 0.5 * (m + u))))
    q = max(p, np.floor(m - top))
    r = max(q, np.floor(m))
    return 0.5 * p * (p + 1.0) - p * u + (q - p) * top + (r - q) * m - 0.5 * (r * (r + 1.0) - q * (q + 1.0))


@compiled(allocates=False)
def _stop_ticks(s, u, top):  # type: ignore[no-untyped-def]
    """As `stopping.stop_ticks`; -1 where there is no number."""
    peak = sqrt(max(0.0, s + 0.5 * u * u))
    guess = u + (2.0 * peak if peak <= top else top + peak * peak / top)
    least = abs(u)
    if not (guess < _ENDLESS and least < _ENDLESS):
        return -1.0
    n = max(np.ceil(guess), np.ceil(least))
    while _deceleration_sum(n, u, top) < s:
        n += 1.0
    while n - 1.0 >= least and _deceleration_sum(n - 1.0, u, top) >= s:
        n -= 1.0
    low = max(n - 1.0, least)
    one, two = 2.0 * np.floor(0.5 * (n + u)) - u, np.floor(n - top) + top
    low_sum = _deceleration_sum(low, u, top)
    while low < n:
        high = n
        if low < one < high:
            high = one
        if low < two < high:
            high = two
        high_sum = _deceleration_sum(high, u, top)
        if high_sum >= s:
            return low + (high - low) * max(0.0, s - low_sum) / (high_sum - low_sum) if high_sum > low_sum else low
        low, low_sum = high, high_sum
    return low


@compiled(allocates=False)
def stop_rows(before, h, brakes, ticks, rows):  # type: ignore[no-untyped-def]
    """How many rows the stop takes, 0 where there is no number; fills `rows` where it is long enough.

    Args:
        before: The three rows sent last, shape (3, n).
        h: Time between rows [s].
        brakes: Largest change of the acceleration in a tick, largest acceleration in such units, then what
            `compiled_rules` reads, shape (6, n).
        ticks: Memory to work in, shape (n,).
        rows: Positions to be filled, shape (m, n).
    """
    n = before.shape[1]
    last = 1.0
    for i in range(n):
        step, top = brakes[0, i], brakes[1, i]
        v = (before[2, i] - before[1, i]) / h
        a = (v - (before[1, i] - before[0, i]) / h) / h
        size = abs(a)
        k = np.floor(size / step)
        after = v + np.copysign(h * k * (size - 0.5 * step * (k + 1.0)), a)
        sign = 1.0 if after >= 0.0 else -1.0
        ticks[i] = _stop_ticks(sign * v / (h * step), sign * a / step, top)
        if not ticks[i] >= 0.0:
            return 0
        last = max(last, np.ceil(ticks[i]))
    count = int(last)
    if count > len(rows):
        return count
    for i in range(n):
        step, top, m = brakes[0, i], brakes[1, i], ticks[i]
        v = (before[2, i] - before[1, i]) / h
        a = (v - (before[1, i] - before[0, i]) / h) / h
        size = abs(a)
        k = np.floor(size / step)
        after = v + np.copysign(h * k * (size - 0.5 * step * (k + 1.0)), a)
        sign = 1.0 if after >= 0.0 else -1.0
        u = sign * a / step
        slower = way = 0.0
        for j in range(count):
            tick = j + 1.0
            slower += min(min(top, tick - u), max(m - tick, 0.0))
            dq = v - (h * sign * step) * slower
            if tick >= m:
                dq = 0.0
            way += dq
            rows[j, i] = before[2, i] + h * way
    return count
