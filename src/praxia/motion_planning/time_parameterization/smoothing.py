"""A law of motion with bounded jerk from one with bounded acceleration: the mean over a window of time.

The mean of u(t) over the last w seconds has the mean of the accelerations as its acceleration, which cannot jump, and
(x(t) - x(t - w)) / w as its jerk.
"""

from __future__ import annotations

from praxia.motion_planning.time_parameterization.native import native

__all__ = ["window_mean"]

TICK = 1e-12  # [s] shorter pieces are rounding


@native()
def window_mean(durations, accelerations, rate, width, begin, end, arrive, times, pieces):  # type: ignore[no-untyped-def]
    """How many pieces k the mean over `width` of a law has between `begin` and `end`; writes them.

    Args:
        durations: How long the law's steps of constant acceleration take [s], shape (m,).
        accelerations: Of u in these steps, shape (m,); the law stands still before and goes on as it ends after them.
        rate: Speed u' at the beginning, where u = -rate * begin.
        width: Of the window [s].
        begin: Time at which the result begins, after the law's own beginning; the law moves at `rate` for twice as
            long.
        end: Time at which the result ends.
        arrive: Room of shape (m + 1,).
        times: Out: the first k + 1, from zero; room for 2 m + 4.
        pieces: Out: the first k, each (6,); room for 2 m + 4, zeros.
    """
    m = len(durations)
    arrive[0] = 0.0
    for i in range(m):
        arrive[i + 1] = arrive[i] + durations[i]
    count, new, old = 0, 0, 0
    t, u, speed, mean = begin, 0.0, rate, 0.0
    while new < m and arrive[new + 1] <= t:
        new += 1
    times[0] = 0.0
    while t < end:
        leave_new = arrive[new + 1] if new < m else end
        leave_old = arrive[old] + width if old <= m else end
        until = min(leave_new, leave_old, end)
        step = until - t
        if step > TICK:
            entering = accelerations[new] if new < m else 0.0
            leaving = accelerations[old - 1] if 0 < old <= m else 0.0
            jerk = (entering - leaving) / width
            pieces[count, 0], pieces[count, 1], pieces[count, 2], pieces[count, 3] = u, speed, 0.5 * mean, jerk / 6.0
            u += step * (speed + step * (0.5 * mean + step * jerk / 6.0))
            speed += step * (mean + 0.5 * step * jerk)
            mean += step * jerk
            count += 1
            times[count] = until - begin
            t = until
        if until >= end:
            break
        if until >= leave_new and new < m:
            new += 1
        if until >= leave_old and old <= m:
            old += 1
    return count
