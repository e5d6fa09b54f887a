"""Planned motions, and a check of limits that shares nothing with the filter."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import ruckig
from numpy.typing import NDArray

from praxia.core.action import ActionSpace, ControlMode
from praxia.core.limits import Limits

__all__ = ["PERIOD", "H", "Rows", "excess", "planned", "planned_pairs", "space_of"]

Rows = NDArray[np.float64]
PERIOD = 2_000_000
H = 0.002


def space_of(limits: Limits, period: int = PERIOD) -> ActionSpace:
    """Absolute positions of all components of `limits`."""
    return ActionSpace(ControlMode.JOINT_POSITION, limits.names, limits.units, limits.lower, limits.upper, period)


def planned(limits: Limits, start: Rows, goal: Rows, synchronization: ruckig.Synchronization) -> Rows:
    """Time-optimal motion from rest to rest, sampled every `H`, shape (k, n)."""
    n = len(limits)
    task = ruckig.InputParameter(n)
    task.current_position, task.target_position = start, goal
    task.max_velocity, task.max_acceleration, task.max_jerk = limits.velocity, limits.acceleration, limits.jerk
    task.synchronization = synchronization
    trajectory = ruckig.Trajectory(n)
    assert ruckig.Ruckig(n).calculate(task, trajectory) in (ruckig.Result.Working, ruckig.Result.Finished)
    times = H * np.arange(1, int(np.ceil(trajectory.duration / H)) + 2)
    return np.array([trajectory.at_time(min(t, trajectory.duration))[0] for t in times])


def planned_pairs(limits: Limits, rng: np.random.Generator, count: int) -> Iterator[tuple[Rows, Rows]]:
    """Starts and the motions from them; a good half of the ends lie exactly on position limits."""
    kinds = (ruckig.Synchronization.Time, ruckig.Synchronization.No, ruckig.Synchronization.Phase)
    for k in range(count):
        ends = rng.uniform(limits.lower, limits.upper, (2, len(limits)))
        where = rng.random(ends.shape)
        ends = np.where(where < 0.3, limits.lower, np.where(where < 0.6, limits.upper, ends))
        yield ends[0], planned(limits, ends[0], ends[1], kinds[k % 3])


def excess(limits: Limits, rows: Rows, h: float = H) -> dict[str, float]:
    """Largest quotient of value and limit minus 1, per quantity, by finite differences of the rows between rests."""
    padded = np.vstack((np.repeat(rows[:1], 3, axis=0), rows, np.repeat(rows[-1:], 3, axis=0)))
    span = limits.upper - limits.lower
    worst = {"position": float((np.maximum(rows - limits.upper, limits.lower - rows) / span).max())}
    for order, quantity in enumerate(("velocity", "acceleration", "jerk"), start=1):
        difference = np.diff(padded, n=order, axis=0) / h**order
        worst[quantity] = float((np.abs(difference) / getattr(limits, quantity)).max()) - 1.0
    if not np.isfinite(rows).all():
        worst["position"] = float("inf")
    return worst
