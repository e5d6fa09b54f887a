"""A shorter path: straight cuts between random points of a path, where they are free.

Source: Geraerts, Overmars, "Creating high-quality paths for motion planning" (2007), path pruning and shortcutting.
"""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.core.motion import Path
from praxia.motion_planning.direct import Checker, edge_free

__all__ = ["shortcut"]


def shortcut(checker: Checker, path: Path, *, resolution: float, attempts: int, rng: np.random.Generator) -> Path:
    """A free path with the same ends, no longer than `path`.

    Args:
        checker: Collision checking.
        path: Free path.
        resolution: Largest joint difference between checked neighbours [rad or m].
        attempts: Random cuts to try.
        rng: Source of the random cuts.
    """
    points = _prune(checker, path.waypoints, resolution)
    for _ in range(attempts):
        if len(points) < 3:
            break
        points = _cut(checker, points, rng, resolution)
    return Path(_prune(checker, points, resolution) if len(points) > 2 else points)


def _prune(checker: Checker, points: Array, resolution: float) -> Array:
    """Waypoints without those that can be skipped, farthest leaps first."""
    kept = [0]
    while kept[-1] < len(points) - 1:
        here = kept[-1]
        leap = len(points) - 1
        while leap > here + 1 and not edge_free(checker, points[here], points[leap], resolution):
            leap -= 1
        kept.append(leap)
    return points[kept]


def _cut(checker: Checker, points: Array, rng: np.random.Generator, resolution: float) -> Array:
    """Points with the stretch between two random places replaced by a line, if that is free."""
    lengths = np.linalg.norm(np.diff(points, axis=0), axis=1)
    ends = np.concatenate([[0.0], np.cumsum(lengths)])
    low, high = np.sort(rng.uniform(0.0, ends[-1], 2))
    i, j = (int(np.searchsorted(ends, s, side="right")) - 1 for s in (low, high))
    i, j = min(i, len(lengths) - 1), min(j, len(lengths) - 1)
    if i == j:
        return points
    a = points[i] + (low - ends[i]) / lengths[i] * (points[i + 1] - points[i])
    b = points[j] + (high - ends[j]) / lengths[j] * (points[j + 1] - points[j])
    if not edge_free(checker, a, b, resolution):
        return points
    # The cut's ends lie between checked samples, so what remains of the two edges is checked on its own grid again.
    if not (edge_free(checker, points[i], a, resolution) and edge_free(checker, b, points[j + 1], resolution)):
        return points
    return np.concatenate([points[: i + 1], [a, b], points[j + 1 :]])
