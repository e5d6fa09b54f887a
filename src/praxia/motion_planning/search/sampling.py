"""Random numbers for the search: a seeded stream, points of an ellipsoid.

Sources: Vigna, "An experimental exploration of Marsaglia's xorshift generators, scrambled" (2016); Gammell et al.,
"Informed RRT*" (IROS 2014) for the ellipsoid of what may still be on a shorter path.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from praxia.motion_planning.search.pointers import native

__all__ = ["in_ellipsoid", "seed_stream", "uniform"]

_MULTIPLIER = np.uint64(0x2545F4914F6CDD1D)
_GOLDEN, _FIRST, _SECOND = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)


@native
def seed_stream(stream: Any, seed: Any) -> None:
    """Put the stream where it belongs to `seed`, any integer; neighbouring seeds give unlike streams."""
    z = np.uint64(seed) + _GOLDEN
    z = (z ^ (z >> np.uint64(30))) * _FIRST
    z = (z ^ (z >> np.uint64(27))) * _SECOND
    stream[0] = (z ^ (z >> np.uint64(31))) | np.uint64(1)


@native
def uniform(stream: Any) -> Any:
    """The next number of the stream, in [0, 1)."""
    x = stream[0]
    x = x ^ (x >> np.uint64(12))
    x = x ^ (x << np.uint64(25))
    x = x ^ (x >> np.uint64(27))
    stream[0] = x
    return np.float64((x * _MULTIPLIER) >> np.uint64(11)) * (1.0 / 9007199254740992.0)


@native
def in_ellipsoid(stream: Any, a: Any, b: Any, sum_of_distances: Any, n: Any, q: Any) -> None:
    """Write a point to `q` whose distances from the foci `a` and `b` add up to at most `sum_of_distances`."""
    norm, gap = 0.0, 0.0
    for d in range(n):
        # Box and Muller: two uniform numbers make a normal one; normal coordinates have no preferred direction.
        q[d] = np.sqrt(-2.0 * np.log(1.0 - uniform(stream))) * np.cos(2.0 * np.pi * uniform(stream))
        norm += q[d] * q[d]
        gap += (b[d] - a[d]) * (b[d] - a[d])
    gap = np.sqrt(gap)
    across = 0.5 * np.sqrt(max(0.0, sum_of_distances * sum_of_distances - gap * gap))
    scale = uniform(stream) ** (1.0 / n) / np.sqrt(norm) * across
    first = q[0] * scale / across * 0.5 * sum_of_distances if across > 0.0 else 0.0
    for d in range(n):
        q[d] *= scale
    q[0] = first
    # The reflection that turns the first axis towards the other focus: x - 2 v (v x) / (v v), v = e - axis.
    along, square = 0.0, 0.0
    for d in range(n):
        v = (1.0 if d == 0 else 0.0) - (b[d] - a[d]) / gap
        along += v * q[d]
        square += v * v
    turn = 2.0 * along / square if square > 1e-12 else 0.0
    for d in range(n):
        v = (1.0 if d == 0 else 0.0) - (b[d] - a[d]) / gap
        q[d] += 0.5 * (a[d] + b[d]) - turn * v
