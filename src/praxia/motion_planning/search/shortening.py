"""Shorter paths: leaps over waypoints, and corners cut where that saves most.

Source: Geraerts, Overmars, "Creating high-quality paths for motion planning" (2007) for pruning. A corner is cut by one
new edge between points on the two edges that meet there, at first as far out as they go, then half as far after every
failure. So a cut costs one check, and the next one tried is always the one that promises most.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from praxia.motion_planning.search.configurations import between, copy, distance, is_free
from praxia.motion_planning.search.memory import ROWS
from praxia.motion_planning.search.pointers import native, offset

__all__ = ["path_length", "shorten"]

_NO_CORNER: Any = np.int64(0)


@native
def shorten(space: Any, path: Any, count: Any, cuts: Any, gain: Any, corners: Any, row: Any) -> Any:
    """Number of waypoints of the shortened path, which replaces `path`.

    At most `cuts` corner cuts are tried, none that saves less than the share `gain` of the length; `corners` is room
    for two numbers per waypoint, `row` for two configurations.
    """
    n = space.n
    if count > 2 and is_free(space, path, offset(path, (count - 1) * n)):
        copy(offset(path, (count - 1) * n), offset(path, n), n)
        return 2
    count = _prune(space, path, count)
    count = _cut_corners(space, path, count, cuts, gain * path_length(path, count, n), corners, row)
    return _prune(space, path, count)


@native
def path_length(path: Any, count: Any, n: Any) -> Any:
    """Euclidean length of a path."""
    total = 0.0
    for i in range(count - 1):
        total += distance(offset(path, i * n), offset(path, (i + 1) * n), n)
    return total


@native
def _prune(space: Any, path: Any, count: Any) -> Any:
    """Number of waypoints left where the farthest free leap was taken from each of them."""
    n, here = space.n, 0
    while here < count - 2:
        leap = count - 1
        # From the first waypoint to the last is known to be blocked.
        if here == 0:
            leap -= 1
        while leap > here + 1 and not is_free(space, offset(path, here * n), offset(path, leap * n)):
            leap -= 1
        skipped = leap - here - 1
        if skipped > 0:
            copy(offset(path, leap * n), offset(path, (here + 1) * n), (count - leap) * n)
            count -= skipped
        here += 1
    return count


@native
def _cut_corners(space: Any, path: Any, count: Any, cuts: Any, least: Any, corners: Any, row: Any) -> Any:
    """Number of waypoints after up to `cuts` attempts, each of which promises to save more than `least`."""
    n, sizes, savings = space.n, corners, offset(corners, ROWS)
    p, q = row, offset(row, n)
    for corner in range(1, count - 1):
        _open(path, corner, count, corners, n, row)
    for _ in range(cuts):
        best, saving = _NO_CORNER, least
        for corner in range(1, count - 1):
            if savings[corner] > saving:
                best, saving = corner, savings[corner]
        if best == _NO_CORNER or count == ROWS:
            break
        _promise(path, best, corners, n, row)
        if not is_free(space, p, q):
            sizes[best] *= 0.5
            savings[best] = _promise(path, best, corners, n, row)
            continue
        c = offset(path, best * n)
        from_start, to_end = sizes[best] >= distance(offset(c, -n), c, n), sizes[best] >= distance(c, offset(c, n), n)
        if from_start and to_end:
            count -= 1
            _move(path, best + 1, best, count - best, corners, n)
            _open(path, best - 1, count, corners, n, row)
            _open(path, best, count, corners, n, row)
            continue
        last = best
        if not from_start and not to_end:
            _move(path, best, best + 1, count - best, corners, n)
            count, last = count + 1, best + 1
        if not from_start:
            copy(p, offset(path, best * n), n)
        if not to_end:
            copy(q, offset(path, last * n), n)
        # Neighbours of a cut corner have a new edge, or a shorter one.
        for corner in range(best - 1, last + 2):
            _open(path, corner, count, corners, n, row)
    return count


@native
def _open(path: Any, corner: Any, count: Any, corners: Any, n: Any, row: Any) -> None:
    """Let the next cut of a corner reach as far as its longer edge."""
    if 0 < corner < count - 1:
        c = offset(path, corner * n)
        corners[corner] = max(distance(offset(c, -n), c, n), distance(c, offset(c, n), n))
        corners[ROWS + corner] = _promise(path, corner, corners, n, row)


@native
def _promise(path: Any, corner: Any, corners: Any, n: Any, row: Any) -> Any:
    """What cutting a corner at its present size would save; the ends of the cut are written to `row`."""
    c, size = offset(path, corner * n), corners[corner]
    before, after = distance(offset(c, -n), c, n), distance(c, offset(c, n), n)
    between(c, offset(c, -n), 1.0 if size >= before else size / before, n, row)
    between(c, offset(c, n), 1.0 if size >= after else size / after, n, offset(row, n))
    return min(size, before) + min(size, after) - distance(row, offset(row, n), n)


@native
def _move(path: Any, source: Any, target: Any, count: Any, corners: Any, n: Any) -> None:
    """Move `count` waypoints, with what is known of their corners, from row `source` to row `target`."""
    for i in range(count):
        k = i if target < source else count - 1 - i
        copy(offset(path, (source + k) * n), offset(path, (target + k) * n), n)
        corners[target + k] = corners[source + k]
        corners[ROWS + target + k] = corners[ROWS + source + k]
