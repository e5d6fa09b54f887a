"""The earliest-braking stop of a sampled motion, exactly, in discrete time.

A motion is sampled at period h, and its velocity, acceleration and jerk are backward differences of the samples. A stop
from (v, a) is a sequence of accelerations a_1 ... a_N with a_N = 0, |a_{i+1} - a_i| <= h J, |a_i| <= A and
h (a_1 + ... + a_N) = -v. In units of h J (u = a / (h J), top = A / (h J)), and mirrored so that what remains after
letting go of the acceleration is a velocity >= 0, the decelerations are

    d_i(M) = min(top, i - u, max(M - i, 0)),   i = 1, 2, ...

brake as hard as jerk and acceleration allow, and release so that the last acceleration vanishes at tick M, a real
number. Their sum D(M) is continuous, increasing and piecewise linear, so D(M) = v / (h^2 J) has one solution. Among all
stops that do not reverse, this one has the smallest velocity at every tick (any other lies above it, crosses it once
while it releases, and stays below until the end), hence also the smallest peak velocity and the shortest way: where any
such stop keeps the limits, this one does.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.limits import Limits

__all__ = ["Braking", "stop_ticks"]


def _deceleration_sum(m: float, u: float, top: float) -> float:
    """D(M) for M >= |u|: ramp-in up to tick p, plateau up to q, ramp-out up to r."""
    p = max(0, math.floor(min(u + top, 0.5 * (m + u))))
    q = max(p, math.floor(m - top))
    r = max(q, math.floor(m))
    return 0.5 * p * (p + 1) - p * u + (q - p) * top + (r - q) * m - 0.5 * (r * (r + 1) - q * (q + 1))


def stop_ticks(s: float, u: float, top: float) -> float:
    """The real number of ticks M >= |u| at which the earliest-braking stop releases completely.

    Args:
        s: Velocity to be removed, in units of h^2 J; not less than what letting go of `u` removes.
        u: Acceleration in units of h J, positive where it still adds to the velocity.
        top: Largest acceleration in units of h J.
    """
    peak = math.sqrt(max(0.0, s + 0.5 * u * u))  # the continuous-time solution, one or two ticks off at most
    guess = u + (2.0 * peak if peak <= top else top + peak * peak / top)
    least = abs(u)
    n = max(math.ceil(guess), math.ceil(least))
    while _deceleration_sum(n, u, top) < s:
        n += 1
    while n - 1 >= least and _deceleration_sum(n - 1, u, top) >= s:
        n -= 1
    knots = [max(n - 1.0, least), float(n), 2.0 * math.floor(0.5 * (n + u)) - u, math.floor(n - top) + top]
    low, low_sum = knots[0], _deceleration_sum(knots[0], u, top)
    for high in sorted(k for k in knots[1:] if low < k <= n):
        high_sum = _deceleration_sum(high, u, top)
        if high_sum >= s:
            return low + (high - low) * max(0.0, s - low_sum) / (high_sum - low_sum) if high_sum > low_sum else low
        low, low_sum = high, high_sum
    return low


class Braking:
    """Stops of all components at once under their acceleration and jerk limits."""

    def __init__(self, limits: Limits, h: float) -> None:
        """Args:
        limits: Acceleration [unit/s^2] and jerk [unit/s^3] per component.
        h: Control period [s].
        """
        self._h = h
        self._step = h * limits.jerk  # largest change of acceleration in a tick
        self._top = limits.acceleration / self._step
        self._half_step = 0.5 * self._step
        self._per_jerk = 1.0 / limits.jerk
        self._per_acceleration = 0.5 / limits.acceleration
        self._lag = 0.5 * limits.acceleration / limits.jerk + 3.0 * h

    @property
    def constants(self) -> tuple[Array, Array, Array, Array, Array]:
        """Per component: change of acceleration in a tick, largest acceleration in such units, 1 / J, 1 / 2 A, and the
        time that a ramp takes, with a few ticks.
        """
        return self._step, self._top, self._per_jerk, self._per_acceleration, self._lag

    def released(self, v: Array, a: Array, of: NDArray[np.intp] | slice = slice(None)) -> Array:
        """Velocity [unit/s] after letting go of the acceleration as fast as the jerk allows, shape (n,).

        The largest speed during the stop is the larger one of this and `v`: the stop lets go first wherever the
        acceleration still adds speed.
        """
        size = np.abs(a)
        k = np.floor(size / self._step[of])
        after: Array = v + np.copysign(self._h * k * (size - self._half_step[of] * (k + 1.0)), a)
        return after

    def reach(self, v: Array, a: Array) -> Array:
        """Upper bound on how far [unit] the stop from (v, a) leads away, shape (n,); cheap, for the quick decision.

        Speed stays below w = |v| + a^2 / 2J. Letting go takes |a| / J, braking from w with a trapezoid covers
        w^2 / 2A + w A / 2J in continuous time; three more ticks at w pay for the sampling.
        """
        release = np.abs(a) * self._per_jerk
        w = np.abs(v) + 0.5 * np.abs(a) * release
        bound: Array = w * (release + w * self._per_acceleration + self._lag)
        return bound

    def deviation(self, v: Array, a: Array, other_v: Array, other_a: Array) -> Array:
        """Upper bound on how far [unit] the stops from two states move apart, shape (n,), tick by tick.

        Their velocities differ by |dv| at first and by |da| more in each second of the ramps, which last 2 A / J and a
        few ticks; both stops are over after |a| / J + w / A + A / J and a few ticks. The largest quotient seen in
        160,000 random pairs is 0.97; a quarter is added.
        """
        size = np.maximum(np.abs(a), np.abs(other_a))
        release = size * self._per_jerk
        w = np.maximum(np.abs(v), np.abs(other_v)) + 0.5 * size * release
        apart = np.abs(v - other_v) + 4.0 * np.abs(a - other_a) * self._lag
        bound: Array = 1.25 * apart * (release + 2.0 * (w * self._per_acceleration + self._lag))
        return bound

    def positions(self, q: Array, v: Array, a: Array, of: NDArray[np.intp] | slice = slice(None)) -> Array:
        """Commanded positions of the stop, shape (N, n) with N >= 1: one row per tick, the last one at rest.

        Components that come to rest earlier keep exactly their last value. `of` picks components; `q`, `v`, `a` and the
        result then have only those.
        """
        h, step, top = self._h, self._step[of], self._top[of]
        sign = np.where(self.released(v, a, of) >= 0.0, 1.0, -1.0)
        u = sign * a / step
        s = sign * v / (h * step)
        ticks = [stop_ticks(*values) for values in zip(s.tolist(), u.tolist(), top.tolist(), strict=True)]
        m = np.array(ticks)
        i = np.arange(1.0, max(1.0, math.ceil(max(ticks))) + 1.0)[:, None]
        d = np.minimum(np.minimum(top, i - u), np.maximum(m - i, 0.0))
        dq = v - (h * sign * step) * np.cumsum(d, axis=0)
        dq[i >= m] = 0.0  # rest is exact, not a rounding error that goes on
        path: Array = q + h * np.cumsum(dq, axis=0)
        return path
