"""Smooth, clear paths by descending on a cost: smoothness, clearance, joint limits, with exact gradients.

The path has fixed ends; the cost is the sum of squared second differences, the clearance penalty of CHOMP (Zucker et
al. 2013, eq. 21) summed over all spheres at points several times denser than the path's own, so that nothing slips
through between them, and a penalty outside the limits. The variables are the second differences: smoothness is
then as steep in every direction, which is what makes few steps enough (CHOMP's covariant gradient says the same thing).
The weight of clearance is raised until the path is proved free. It is a local method: where the first guess lies on the
wrong side of an obstacle it says that it failed, and a search has to find another guess.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Status
from praxia.core.motion import Path
from praxia.motion_planning.result import PlanResult

__all__ = ["OptimizationSettings", "PenaltyGradient", "optimise"]

PenaltyGradient = Callable[[Array, float], tuple[Array, Array]]
"""Penalty (B,) and its gradient (B, n) at configurations (B, n), where things nearer than a reach [m] count."""


@dataclass(frozen=True)
class OptimizationSettings:
    """Knobs of the optimiser.

    Attributes:
        points: Points of the path, ends included.
        between: Samples per piece between two points at which clearance is looked at.
        reach: Distance [m] from which on things push.
        weights: Weights of clearance against smoothness, tried in turn until the path is proved free.
        iterations: Most iterations per weight.
    """

    points: int = 24
    between: int = 4
    reach: float = 0.03
    weights: tuple[float, ...] = (1e2, 1e3, 1e4, 1e5)
    iterations: int = 60

    def __post_init__(self) -> None:
        if self.points < 3 or self.between < 1 or self.reach <= 0.0 or not self.weights or self.iterations < 1:
            raise InvalidInput(
                "OptimizationSettings: expected points >= 3, between >= 1, reach > 0 m, a weight, iterations >= 1"
            )


def optimise(
    penalty: PenaltyGradient,
    proved_free: Callable[[Array], bool],
    guess: Array,
    lower: Array,
    upper: Array,
    *,
    settings: OptimizationSettings | None = None,
) -> PlanResult:
    """A smooth path with the ends of `guess` that is proved free, or the status GAVE_UP.

    Args:
        penalty: Of clearance.
        proved_free: Whether the straight pieces between configurations (k, n) are free everywhere.
        guess: Corners of the first guess, shape (k, n), k >= 2; free or not.
        lower, upper: Limits of the joints [rad or m], shape (n,).
        settings: Knobs.
    """
    from scipy.optimize import minimize

    settings = settings or OptimizationSettings()
    dense = _resampled(np.asarray(guess, dtype=np.float64), settings.points)
    cost = _Cost(penalty, dense[0], dense[-1], lower, upper, settings)
    bend, iterations = cost.bend(np.clip(dense, lower, upper)), 0
    for weight in settings.weights:
        options = {"maxiter": settings.iterations, "ftol": 1e-7}
        found = minimize(cost, bend.ravel(), args=(weight,), jac=True, method="L-BFGS-B", options=options)
        iterations += int(found.nit)
        bend = found.x.reshape(bend.shape)
        path = np.clip(cost.path(bend), lower, upper)
        path[0], path[-1] = dense[0], dense[-1]
        if proved_free(path):
            return PlanResult.success(Path(path), iterations=iterations, checks=cost.samples)
    worst = float(penalty(cost.dense(path), settings.reach)[0].max())
    reason = (
        f"the optimised path still touches something (largest penalty {worst:.2g} m); search for another first guess"
    )
    return PlanResult.failure(Status.GAVE_UP, reason, iterations=iterations, checks=cost.samples)


class _Cost:
    """Value and gradient for the second differences of the path, flattened."""

    def __init__(
        self,
        penalty: PenaltyGradient,
        first: Array,
        last: Array,
        lower: Array,
        upper: Array,
        settings: OptimizationSettings,
    ) -> None:
        self._penalty, self._reach = penalty, settings.reach
        self._lower, self._upper = lower, upper
        self._ends = np.stack([first, last])
        count = settings.points
        second = np.zeros((count - 2, count))
        for i in range(count - 2):
            second[i, i : i + 3] = 1.0, -2.0, 1.0
        second *= (count - 1) ** 1.5  # the cost of a shape does not depend on the number of points
        self._second = second
        self._unbend = np.linalg.inv(second[:, 1:-1])
        at = np.linspace(0.0, count - 1.0, (count - 1) * settings.between + 1)
        left = np.minimum(at.astype(int), count - 2)
        self._blend = np.zeros((len(at), count))
        self._blend[np.arange(len(at)), left] = 1.0 - (at - left)
        self._blend[np.arange(len(at)), left + 1] += at - left
        self.samples = 0

    def bend(self, path: Array) -> Array:
        """Second differences of a path (k, n), shape (k - 2, n)."""
        return np.asarray(self._second @ path)

    def path(self, bend: Array) -> Array:
        """The path with these second differences and the fixed ends, shape (k, n)."""
        inner = self._unbend @ (bend - self._second[:, [0, -1]] @ self._ends)
        return np.concatenate((self._ends[:1], inner, self._ends[1:]))

    def dense(self, path: Array) -> Array:
        """Samples of a whole path, shape (m, n)."""
        return np.asarray(self._blend @ path)

    def __call__(self, x: Array, weight: float) -> tuple[float, Array]:
        bend = x.reshape(-1, self._ends.shape[1])
        path = self.path(bend)
        samples = self.dense(path)
        self.samples += len(samples)
        cost, slope = self._penalty(samples, self._reach)
        share = weight / len(samples)
        outside = path - np.clip(path, self._lower, self._upper)
        value = 0.5e-2 * float((bend * bend).sum()) + share * float(cost.sum()) + 0.5e3 * float((outside**2).sum())
        pull = share * (self._blend.T @ slope) + 1e3 * outside
        gradient = 1e-2 * bend + self._unbend.T @ pull[1:-1]
        return value, gradient.ravel()


def _resampled(corners: Array, count: int) -> Array:
    """Points evenly along the straight pieces between `corners`, shape (count, n); the ends themselves."""
    along = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(corners, axis=0), axis=1))))
    at = np.linspace(0.0, along[-1], count)
    return np.stack([np.interp(at, along, column) for column in corners.T], axis=1)
