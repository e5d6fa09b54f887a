"""Better paths for as long as one likes: new searches among what can still be shorter, and shaken copies of the best.

Source: Gammell et al., "Informed RRT*" (IROS 2014) for the bound on where to look.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from praxia.motion_planning.search.configurations import EDGES, copy, is_free
from praxia.motion_planning.search.connect import connect
from praxia.motion_planning.search.memory import ROWS
from praxia.motion_planning.search.pointers import native, offset
from praxia.motion_planning.search.sampling import uniform
from praxia.motion_planning.search.shortening import path_length, shorten

__all__ = ["improve"]

_SHAKES = 4  # shaken copies per new search
_SAMPLES = np.int64(2000)  # of one new search: what takes longer is not likely to be shorter
_WIDEST = 0.4  # how far a waypoint is moved, as a share of the reach


@native
def improve(
    problem: Any, one: Any, other: Any, best: Any, count: Any, edges: Any, gain: Any, path: Any, corners: Any
) -> Any:
    """Number of waypoints of the best path found, which replaces `best`, before `edges` were checked."""
    space, n = problem.proof, problem.space.n
    last = space.counts[EDGES] + edges
    length = path_length(best, count, n)
    turn = 0
    while space.counts[EDGES] < last:
        before = space.counts[EDGES]
        if turn % (1 + _SHAKES) == 0:
            rows = connect(problem, one, other, length, _SAMPLES, path)
        else:
            rows = _shaken(problem, best, count, path)
        turn += 1
        if rows > 0:
            rows = shorten(space, path, rows, last - space.counts[EDGES], gain, corners, problem.row)
            found = path_length(path, rows, n)
            if found < length:
                copy(path, best, rows * n)
                count, length = rows, found
        # A turn that checks nothing must not go on for ever.
        if space.counts[EDGES] == before:
            space.counts[EDGES] += 1
    return count


@native
def _shaken(problem: Any, best: Any, count: Any, path: Any) -> Any:
    """Rows of a copy of the best path with one waypoint moved, or 0 where its edges are not free."""
    n = problem.space.n
    if count < 3 or count == ROWS:
        return 0
    copy(best, path, count * n)
    q = offset(path, (1 + int(uniform(problem.stream) * (count - 2))) * n)
    width = _WIDEST * problem.reach * uniform(problem.stream)
    for d in range(n):
        moved = q[d] + width * (2.0 * uniform(problem.stream) - 1.0)
        q[d] = min(max(moved, problem.lower[d]), problem.upper[d])
    if is_free(problem.proof, offset(q, -n), q) and is_free(problem.proof, q, offset(q, n)):
        return count
    return 0
