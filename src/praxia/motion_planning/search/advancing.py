"""Conservative advancement: pieces of a motion that the room at their two ends vouches for, the others halved."""

from __future__ import annotations

from typing import Any

import numpy as np

from praxia.motion_planning.kernel import calls
from praxia.motion_planning.search.pointers import address, native, offset

__all__ = ["FIRST", "advance", "travel_along"]

FIRST = 64  # samples of the first look: to look at few at a time is dear


@native
def travel_along(rows: Any, k: Any, n: Any, reaches: Any, groups: Any, curved: Any, travel: Any, bulge: Any) -> None:
    """Write how far each group may have moved at each row (k, g), and how far it may leave the chords (g,) [m]."""
    for g in range(groups):
        travel[g] = 0.0
        bulge[g] = 0.0
    for i in range(1, k):
        for g in range(groups):
            way = 0.0
            for j in range(n):
                way += reaches[g * n + j] * abs(rows[i * n + j] - rows[(i - 1) * n + j])
            travel[i * groups + g] = travel[(i - 1) * groups + g] + way
    if curved == 0:
        return
    for j in range(n):
        most = 0.0
        for i in range(2, k):
            most = max(most, abs(rows[i * n + j] - 2.0 * rows[(i - 1) * n + j] + rows[(i - 2) * n + j]))
        for g in range(groups):
            bulge[g] += reaches[g * n + j] * most / 8.0


@native
def _place(rows: Any, k: Any, n: Any, travel: Any, groups: Any, at: Any, q: Any, moved: Any) -> None:
    """Write configuration and travel at a real row number."""
    row = min(np.int64(at), max(k - 2, 0))
    below = min(row + 1, k - 1)
    part = at - row
    for j in range(n):
        q[j] = rows[row * n + j] + part * (rows[below * n + j] - rows[row * n + j])
    for g in range(groups):
        moved[g] = travel[row * groups + g] + part * (travel[below * groups + g] - travel[row * groups + g])


@native
def advance(
    room: Any, env: Any, rows: Any, k: Any, n: Any, travel: Any, bulge: Any, groups: Any, tolerance: Any, budget: Any,
    sight: Any, at: Any, q: Any, spare: Any, moved: Any, left: Any, right: Any, out: Any,
) -> Any:  # fmt: skip
    """Samples looked at; writes whether all is proved, a bound on the nearest distance [m], the row where it failed,
    and the smallest distance at a sample [m].

    What no joint moves, group 0, does not count.
    """
    count = min(k, FIRST)
    for i in range(count):
        at[i] = (k - 1.0) * i / max(count - 1, 1)
    for i in range(count - 1):
        left[i] = i
        right[i] = i + 1
    pieces, begin, nearest, closest = count - 1, 0, sight, sight
    while True:
        for i in range(begin, count):
            _place(rows, k, n, travel, groups, at[i], offset(q, i * n), offset(moved, i * groups))
        calls.room(
            room, address(offset(q, begin * n)), count - begin, env, sight, address(offset(spare, begin * groups))
        )
        failed = -1.0
        for i in range(begin, count):
            worst = sight
            for g in range(1, groups):
                here = spare[i * groups + g]
                if not here >= worst:
                    worst = here
            closest = min(closest, worst)
            if not worst >= -tolerance and (failed < 0.0 or at[i] < failed):
                failed = at[i]
                nearest = worst
        if failed >= 0.0:
            out[0], out[1], out[2], out[3] = 0.0, nearest, failed, closest
            return count
        begin, open_ = count, 0
        for p in range(pieces):
            a, b = left[p] * groups, right[p] * groups
            bound = sight
            for g in range(1, groups):
                vouched = 0.5 * (spare[a + g] + spare[b + g] - (moved[b + g] - moved[a + g])) - bulge[g]
                if not vouched >= bound:
                    bound = vouched
            if bound >= -tolerance:
                nearest = min(nearest, bound)
                continue
            if count == budget:
                out[0], out[1], out[2], out[3] = 0.0, bound, at[left[p]], closest
                return count
            at[count] = 0.5 * (at[left[p]] + at[right[p]])
            left[open_], right[open_] = left[p], right[p]  # split below, once all pieces of this round have been read
            open_ += 1
            count += 1
        if open_ == 0:
            out[0], out[1], out[2], out[3] = 1.0, nearest, 0.0, closest
            return count
        for p in range(open_ - 1, -1, -1):
            a, b, middle = left[p], right[p], begin + p
            left[2 * p], right[2 * p] = a, middle
            left[2 * p + 1], right[2 * p + 1] = middle, b
        pieces = 2 * open_
