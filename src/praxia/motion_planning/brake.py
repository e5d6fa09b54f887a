"""The shortest stop: from a moving commanded state to rest, inside acceleration and jerk limits."""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.limits import Limits
from praxia.core.motion import MotionState, Trajectory

__all__ = ["brake"]


def brake(state: MotionState, limits: Limits, *, period: int) -> Trajectory:
    """A motion to rest in the fewest periods per component, in the sense of backward differences.

    Per component, accelerations a_1 .. a_N with a_N = 0 are chosen so that each is within the limit A, each differs
    from the one before by at most h J (a_0 is the state's), and h (a_1 + ... + a_N) = -dq. For a given N all
    admissible sequences lie between a lowest and a highest one, and their sums fill an interval; the smallest N whose
    interval holds -dq / h is taken, and the sequence is the mixture of the two that meets it.

    Args:
        state: Commanded positions, velocities, accelerations, as backward differences, n components.
        limits: Of all n components.
        period: Time between rows [ns].

    Raises:
        InvalidInput: The number of components differs, or a number is not finite.
    """
    if len(state.q) != len(limits):
        raise InvalidInput(f"brake: expected {len(limits)} components, got {len(state.q)}")
    if not np.isfinite([state.q, state.dq, state.ddq]).all():
        raise InvalidInput("brake: expected finite positions, velocities and accelerations")
    h = period * 1e-9
    stops = [
        _stop(state.dq[j] / h, state.ddq[j], limits.acceleration[j], limits.jerk[j] * h) for j in range(len(limits))
    ]
    length = max(1, *(len(a) for a in stops))
    accelerations = np.stack([np.pad(a, (0, length - len(a))) for a in stops], axis=1)
    velocities = state.dq + h * np.cumsum(accelerations, axis=0)
    for j, a in enumerate(stops):
        velocities[max(len(a), 1) - 1 :, j] = 0.0  # exactly at rest, without what rounding left
    return Trajectory(period, state.q + h * np.cumsum(velocities, axis=0))


def _stop(speed: float, a0: float, largest: float, step: float) -> Array:
    """Accelerations after `a0` that sum to `-speed`, the last one 0; as few as there can be."""
    if speed == 0.0 and a0 == 0.0:
        return np.empty(0)
    low = high = 1
    while not _spans(high, speed, a0, largest, step):
        low, high = high, 2 * high
    while low < high:
        middle = (low + high) // 2
        if _spans(middle, speed, a0, largest, step):
            high = middle
        else:
            low = middle + 1
    lowest, highest = _extremes(high, a0, largest, step)
    gap = highest.sum() - lowest.sum()
    mixture = (-speed - lowest.sum()) / gap if gap > 0 else 0.0
    return lowest + min(max(mixture, 0.0), 1.0) * (highest - lowest)


def _spans(n: int, speed: float, a0: float, largest: float, step: float) -> bool:
    """Whether `n` accelerations can follow `a0`, end at 0 and sum to `-speed`."""
    if abs(a0) > n * step * (1 + 1e-12):
        return False
    lowest, highest = _extremes(n, a0, largest, step)
    return bool(lowest.sum() <= -speed <= highest.sum())


def _extremes(n: int, a0: float, largest: float, step: float) -> tuple[Array, Array]:
    """The pointwise lowest and highest sequences of `n` admissible accelerations that end at 0."""
    k = np.arange(1, n + 1)
    lowest = np.maximum(np.maximum(a0 - k * step, (k - n) * step), -largest)
    highest = np.minimum(np.minimum(a0 + k * step, (n - k) * step), largest)
    return lowest, highest
