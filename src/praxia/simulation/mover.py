"""Things that move by themselves: where they are is a script of time alone, and a sensor that sees them late and noisy.

What a script moves is seen, and its touches are counted, but it pushes nothing (`mjcf.add_mover`): a run after a
collision goes on as it would have gone, so that one touch decides nothing else and methods can be compared in pairs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput

__all__ = ["Itinerary", "MoverSensor", "Reaching", "Script"]

_PEAK = 1.875
"""Largest speed of the minimum-jerk profile over its mean (Flash and Hogan 1985)."""


class Script(Protocol):
    """Where a thing is that moves by itself."""

    def offset(self, time: int) -> Array:
        """Displacement [m] from where the scene says it is, in the world, at `time` [ns]; shape (3,)."""
        ...


@dataclass(frozen=True, eq=False)
class Itinerary:
    """Straight legs between points, each with the minimum-jerk profile; waiting is a leg that leads nowhere.

    Attributes:
        times: Begin of each leg and end of the last [s], increasing, shape (k,).
        points: Displacement at each of these times [m], shape (k, 3).
    """

    times: Array
    points: Array

    def __post_init__(self) -> None:
        object.__setattr__(self, "times", frozen(self.times, (None,), "Itinerary.times"))
        object.__setattr__(self, "points", frozen(self.points, (len(self.times), 3), "Itinerary.points"))
        if len(self.times) < 2 or not (np.diff(self.times) > 0.0).all():
            raise InvalidInput("Itinerary: expected two or more increasing times")

    @property
    def speed(self) -> float:
        """Largest speed [m/s]."""
        lengths = np.linalg.norm(np.diff(self.points, axis=0), axis=1)
        return float((_PEAK * lengths / np.diff(self.times)).max())

    def offset(self, time: int) -> Array:
        """Displacement [m] at `time` [ns], shape (3,); before the first leg its begin, after the last one its end."""
        t = time * 1e-9
        k = int(np.clip(np.searchsorted(self.times, t, side="right") - 1, 0, len(self.times) - 2))
        s = float(np.clip((t - self.times[k]) / (self.times[k + 1] - self.times[k]), 0.0, 1.0))
        profile = s**3 * (10.0 + s * (6.0 * s - 15.0))
        moved: Array = self.points[k] + profile * (self.points[k + 1] - self.points[k])
        return moved


@dataclass(frozen=True)
class Reaching:
    """Somebody reaches in, sweeps across, withdraws, waits, and comes again elsewhere.

    Displacements are (in, across, up): `depth` against the world's x, `across` along its y, `height` along its z.

    Attributes:
        speed: Bound on the speed [m/s]; each leg draws its own peak between 60 % and 100 % of it.
        depth: How far in [m], smallest and largest.
        across: Where along y [m], smallest and largest.
        height: How high [m], smallest and largest.
        pause: How long outside [s], smallest and largest.
        horizon: After this time [s] nothing comes any more.
    """

    speed: float
    depth: tuple[float, float]
    across: tuple[float, float]
    height: tuple[float, float]
    pause: tuple[float, float] = (1.0, 3.0)
    horizon: float = 400.0

    def draw(self, rng: np.random.Generator) -> Itinerary:
        """One such person."""
        times, points = [0.0], [np.zeros(3)]

        def go(point: Sequence[float]) -> None:
            length = float(np.linalg.norm(np.subtract(point, points[-1])))
            times.append(times[-1] + max(0.1, _PEAK * length / (self.speed * rng.uniform(0.6, 1.0))))
            points.append(np.array(point, dtype=np.float64))

        def wait() -> None:
            times.append(times[-1] + rng.uniform(*self.pause))
            points.append(points[-1])

        while times[-1] < self.horizon:
            first, last = rng.uniform(*self.across, 2)
            depth, height = rng.uniform(*self.depth), rng.uniform(*self.height)
            go((0.0, first, height))
            wait()
            go((-depth, first, height))
            go((-depth, last, height))
            go((0.0, last, height))
        return Itinerary(np.array(times), np.array(points))


@dataclass(frozen=True)
class MoverSensor:
    """How things that move by themselves are seen.

    Attributes:
        latency: Age of a measured pose when it arrives [s]; its stamp says when it was measured.
        noise: Standard deviation of its position per axis [m].
    """

    latency: float = 0.0
    noise: float = 0.0

    def __post_init__(self) -> None:
        if not (0.0 <= self.latency < np.inf and 0.0 <= self.noise < np.inf):
            raise InvalidInput(
                f"mover sensor: expected latency and noise >= 0, got {self.latency} s and {self.noise} m"
            )
