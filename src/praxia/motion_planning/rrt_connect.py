"""A path around obstacles: RRT-Connect from one configuration to any of several.

Source: Kuffner, LaValle, "RRT-Connect: an efficient approach to single-query path planning" (ICRA 2000).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Status
from praxia.core.motion import Path
from praxia.motion_planning.direct import Checker, edge_free
from praxia.motion_planning.result import PlanResult

__all__ = ["RrtSettings", "rrt_connect"]


@dataclass(frozen=True)
class RrtSettings:
    """Knobs of the search.

    Attributes:
        iterations: Samples drawn before giving up.
        step: Longest branch that one sample adds [rad or m, Euclidean].
        resolution: Largest joint difference between checked neighbours on an edge [rad or m].
    """

    iterations: int = 2000
    step: float = 0.8
    resolution: float = 0.02

    def __post_init__(self) -> None:
        if self.iterations < 1 or not (self.step > 0 and self.resolution > 0):
            raise InvalidInput(f"RRT settings: expected positive iterations, step and resolution, got {self}")


class _Tree:
    """Configurations and their parents; roots have parent -1. Rows live in one array that doubles when full."""

    def __init__(self, roots: Array) -> None:
        self.size = len(roots)
        self.q = np.empty((max(256, 2 * self.size), roots.shape[1]))
        self.q[: self.size] = roots
        self.parent = [-1] * self.size

    def add(self, q: Array, parent: int) -> int:
        if self.size == len(self.q):
            self.q = np.concatenate([self.q, np.empty_like(self.q)])
        self.q[self.size] = q
        self.parent.append(parent)
        self.size += 1
        return self.size - 1

    def nearest(self, q: Array) -> int:
        difference = self.q[: self.size] - q
        return int(np.argmin(np.einsum("ij,ij->i", difference, difference)))

    def branch(self, node: int) -> list[Array]:
        """Configurations from `node` to its root."""
        found = []
        while node >= 0:
            found.append(self.q[node])
            node = self.parent[node]
        return found


def rrt_connect(
    checker: Checker,
    start: Array,
    goals: Array,
    lower: Array,
    upper: Array,
    *,
    settings: RrtSettings,
    seed: int,
) -> PlanResult:
    """A free path from `start` to one of `goals`, or the news that the budget ran out.

    Args:
        checker: Collision checking.
        start: Free configuration inside the limits [rad or m], shape (n,).
        goals: Free configurations inside the limits, shape (k, n), k >= 1.
        lower: Lower joint limits [rad or m], shape (n,).
        upper: Upper joint limits, shape (n,).
        settings: Budget and step sizes.
        seed: Of the random samples; the same seed gives the same path.
    """
    rng = np.random.default_rng(seed)
    before = checker.checks
    ours, theirs = _Tree(start[None]), _Tree(goals)
    for iteration in range(1, settings.iterations + 1):
        target = rng.uniform(lower, upper)
        new = _extend(checker, ours, target, settings)
        if new is not None:
            met = _connect(checker, theirs, ours.q[new], settings)
            if met is not None:
                a, b = ours.branch(new)[::-1], theirs.branch(met)
                points = np.array(a + b[1:])
                path = Path(points if np.array_equal(points[0], start) else points[::-1])
                return PlanResult.success(path, iterations=iteration, checks=checker.checks - before)
        ours, theirs = theirs, ours
    return PlanResult.failure(
        Status.GAVE_UP,
        f"no path found within {settings.iterations} iterations of RRT-Connect; that does not prove that there is none",
        iterations=settings.iterations,
        checks=checker.checks - before,
    )


def _extend(checker: Checker, tree: _Tree, target: Array, settings: RrtSettings) -> int | None:
    """Node grown from the nearest one towards `target` by at most one step; None where that is blocked."""
    near = tree.nearest(target)
    delta = target - tree.q[near]
    distance = float(np.linalg.norm(delta))
    new = target if distance <= settings.step else tree.q[near] + delta * (settings.step / distance)
    return tree.add(new, near) if edge_free(checker, tree.q[near], new, settings.resolution) else None


def _connect(checker: Checker, tree: _Tree, target: Array, settings: RrtSettings) -> int | None:
    """Node of `tree` at `target`, reached step by step; None where something is in the way."""
    while True:
        new = _extend(checker, tree, target, settings)
        if new is None:
            return None
        if np.array_equal(tree.q[new], target):
            return new
