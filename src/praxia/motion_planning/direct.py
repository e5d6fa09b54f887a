"""Straight lines in joint space: whether they are free, and the plan that is just one of them."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from praxia.core.arrays import Array
from praxia.motion_planning.contact import Contact

__all__ = ["Checker", "direct_goal", "edge_free", "points_on_edge"]


class Checker(Protocol):
    """What the planners ask of collision checking; `CollisionWorld` has it."""

    @property
    def checks(self) -> int:
        """Configurations checked so far."""
        ...

    def free(self, q: Array) -> NDArray[np.bool_]:
        """Whether each configuration, shape (B, n), is free; shape (B,)."""
        ...

    def all_free(self, q: Array) -> bool:
        """Whether all configurations, shape (B, n), are free; may stop at the first that is not."""
        ...

    def first_contact(self, q: ArrayLike) -> Contact | None:
        """What one configuration touches, or None."""
        ...


@lru_cache(maxsize=1024)
def _coarse_to_fine(n: int) -> Array:
    """Fractions k / n for k = n, then 1 .. n - 1, middles of the widest gaps first (van der Corput order)."""
    bits = max(1, (n - 1).bit_length())
    order = [int(format(k, f"0{bits}b")[::-1], 2) for k in range(1 << bits)]
    return np.array([n, *(k for k in order if 0 < k < n)], dtype=np.float64) / n


def points_on_edge(a: Array, b: Array, resolution: float) -> Array:
    """Configurations from `a`, which is left out, to `b`, shape (m, n): first `b`, then coarse to fine.

    Neighbours differ by at most `resolution` [rad or m] in every joint.
    """
    pieces = int(np.ceil(np.abs(b - a).max() / resolution))
    return a + _coarse_to_fine(max(pieces, 1))[:, None] * (b - a)


def edge_free(checker: Checker, a: Array, b: Array, resolution: float) -> bool:
    """Whether the line from `a`, which is known to be free, to `b` is free, `b` included."""
    return checker.all_free(points_on_edge(a, b, resolution))


def direct_goal(checker: Checker, start: Array, goals: Array, resolution: float) -> int | None:
    """Index of the nearest of the free `goals` (k, n) that a free straight line from `start` (n,) leads to, or None."""
    for i in np.argsort(((goals - start) ** 2).sum(axis=1), kind="stable"):
        if edge_free(checker, start, goals[i], resolution):
            return int(i)
    return None
