"""Compiled: shorter paths that keep a constraint, by random cuts, by pulling tight, and by leaving points out."""

from __future__ import annotations

import numpy as np

from praxia.motion_planning.constrained.connect_loop import uniform
from praxia.motion_planning.constrained.follow_loop import distance, free, held, project, walk
from praxia.robots.numba_cache import compiled

__all__ = ["shorten"]

ROOM = 4096  # points that a path may have on the way
CUT_ROOM = 128  # points of one cut
LEAST_GAIN = 1e-4  # [rad or m] below which a change is not worth a point
SHORTEST_CUT = 0.05  # [rad or m]


@compiled()
def shorten(task, path, attempts, rounds, state):  # type: ignore[no-untyped-def]
    """A path (m, n) with the same ends, not longer than `path` (k, n), whose segments are all free and proved held."""
    count, n = path.shape
    if count > ROOM - CUT_ROOM:
        return path
    points, spare = np.empty((ROOM, n)), np.empty((ROOM, n))
    rows, frames, gradient = np.empty((CUT_ROOM, n)), np.empty((n, 3, 4)), np.empty(n)
    for k in range(count):
        for i in range(n):
            points[k, i] = path[k, i]
    count = _leave_out(task, points, count)
    for _ in range(attempts):
        if count == 2:
            break
        cut = _cut(task, points, count, spare, rows, state, frames, gradient)
        if cut > 0:
            points, spare = spare, points
            count = cut
    for _ in range(rounds):
        _pull(task, points, count, rows[0], frames, gradient)
        count = _leave_out(task, points, count)
    result = np.empty((count, n))
    for k in range(count):
        for i in range(n):
            result[k, i] = points[k, i]
    return result


@compiled()
def _leave_out(task, points, count):  # type: ignore[no-untyped-def]
    """How many points are left when each that is not needed between its neighbours is taken out, in place."""
    kept = 1
    for k in range(1, count):
        while kept > 1:
            a, b = points[kept - 2], points[k]
            gain = distance(a, points[kept - 1]) + distance(points[kept - 1], b) - distance(a, b)
            if gain < -1e-12 or not (held(task, a, b) and free(task, a, b)):
                break
            kept -= 1
        for i in range(points.shape[1]):
            points[kept, i] = points[k, i]
        kept += 1
    return kept


@compiled()
def _cut(task, points, count, spare, rows, state, frames, gradient):  # type: ignore[no-untyped-def]
    """How many points `spare` holds after a shorter way between two random places was found; 0 where none was."""
    n = points.shape[1]
    total = 0.0
    for k in range(1, count):
        total += distance(points[k - 1], points[k])
    one, two = total * uniform(state), total * uniform(state)
    start, end = min(one, two), max(one, two)
    if end - start < SHORTEST_CUT:
        return 0
    a, b = spare[ROOM - 1], spare[ROOM - 2]  # the far end of the spare room is not in use
    first = _place(points, count, start, a)
    last = _place(points, count, end, b)
    if first == last:
        return 0
    made, met = walk(task, a, b, rows, CUT_ROOM, np.inf, frames, gradient)
    if not met or count + made + 4 > ROOM - 2:
        return 0
    length = distance(a, rows[0])
    for k in range(1, made):
        length += distance(rows[k - 1], rows[k])
    if length > end - start - LEAST_GAIN:
        return 0
    if not (free(task, points[first], a) and free(task, b, points[last + 1])):
        return 0  # parts of free edges, but checked at other configurations than the whole
    kept = 0
    for k in range(first + 1):
        for i in range(n):
            spare[kept, i] = points[k, i]
        kept += 1
    if distance(points[first], a) > 1e-9:
        for i in range(n):
            spare[kept, i] = a[i]
        kept += 1
    skip = 1 if distance(b, points[last + 1]) <= 1e-9 else 0
    for k in range(made - skip):
        for i in range(n):
            spare[kept, i] = rows[k, i]
        kept += 1
    for k in range(last + 1, count):
        for i in range(n):
            spare[kept, i] = points[k, i]
        kept += 1
    return kept


@compiled()
def _place(points, count, length, q):  # type: ignore[no-untyped-def]
    """The segment in which the path has covered `length`; `q` (n,) becomes the configuration there."""
    k = 0
    piece = distance(points[0], points[1])
    while k < count - 2 and length > piece:
        length -= piece
        k += 1
        piece = distance(points[k], points[k + 1])
    share = min(length / max(piece, 1e-12), 1.0)
    for i in range(len(q)):
        q[i] = points[k, i] + share * (points[k + 1, i] - points[k, i])
    return k


@compiled()
def _pull(task, points, count, trial, frames, gradient):  # type: ignore[no-untyped-def]
    """Move each inner point towards the middle of its neighbours where that is shorter, free and proved."""
    n = points.shape[1]
    for k in range(1, count - 1):
        before, here, after = points[k - 1], points[k], points[k + 1]
        old = distance(before, here) + distance(here, after)
        for part in range(2):
            for i in range(n):
                trial[i] = here[i] + (1.0 - 0.6 * part) * (0.5 * (before[i] + after[i]) - here[i])
            if not project(task, trial, task.inner, frames, gradient):
                continue
            if distance(before, trial) + distance(trial, after) > old - LEAST_GAIN:
                continue
            if not (held(task, before, trial) and held(task, trial, after)):
                continue
            if free(task, before, trial) and free(task, trial, after):
                for i in range(n):
                    here[i] = trial[i]
                break
