"""The compiled routines that Python calls; their memory comes as a table of addresses."""

from __future__ import annotations

from typing import Any

import numpy as np

from praxia.motion_planning.search import improving, shortening
from praxia.motion_planning.search.advancing import advance, travel_along
from praxia.motion_planning.search.configurations import Space, coarser, copy, distance, flag_free, is_free
from praxia.motion_planning.search.connect import Batch, Problem, Side, connect
from praxia.motion_planning.search.memory import BATCH, NODES, Layout
from praxia.motion_planning.search.pointers import (
    bytes_at,
    ints_at,
    native,
    offset,
    reals_at,
    shorts_at,
    singles_at,
    words_at,
)
from praxia.motion_planning.search.sampling import seed_stream
from praxia.motion_planning.search.tree import Tree

__all__ = ["certify", "improve", "plan", "shorten"]

_AT = Layout()
_FIRST, _SECOND = np.int64(0), np.int64(1)
BLOCKED_START, NO_GOAL, NOT_A_NUMBER = -1, -2, -3


@native
def plan(
    edge: Any, rows: Any, environment: Any, step: Any, inflation: Any, n: Any,
    table: Any, goals: Any, samples: Any, coarse: Any, reach: Any, width: Any, domain: Any, seed: Any,
) -> Any:  # fmt: skip
    """Waypoints of a path to one of the goals; 0 where there was none, or less where an end is not free."""
    space = _space(edge, rows, environment, step, inflation, n, table)
    ends, path, flags = reals_at(table[_AT.ends]), reals_at(table[_AT.path]), bytes_at(table[_AT.flags])
    if not _are_numbers(ends, (1 + goals) * n) or not _are_limits(reals_at(table[_AT.limits]), n):
        return NOT_A_NUMBER
    flag_free(space, ends, goals + 1, flags)
    if flags[0] == 0:
        return BLOCKED_START
    usable = _gathered(ends, flags, goals, n)
    if usable == 0:
        return NO_GOAL
    found = 0
    for goal in range(1, usable + 1):
        if found == 0 and is_free(space, ends, offset(ends, goal * n)):
            copy(ends, path, n)
            copy(offset(ends, goal * n), offset(path, n), n)
            found = 2
    if found == 0:
        problem = _problem(space, table, usable, coarse, reach, width, domain, seed)
        found = connect(problem, _side(table, _FIRST, n), _side(table, _SECOND, n), np.inf, samples, path)
    reals_at(table[_AT.cost])[0] = shortening.path_length(path, found, n)
    return found


@native
def shorten(
    edge: Any, rows: Any, environment: Any, step: Any, inflation: Any, n: Any,
    table: Any, count: Any, cuts: Any, gain: Any,
) -> Any:  # fmt: skip
    """Waypoints of a path no longer than the one in memory, in its place."""
    space = _space(edge, rows, environment, step, inflation, n, table)
    path = reals_at(table[_AT.path])
    count = shortening.shorten(space, path, count, cuts, gain, reals_at(table[_AT.corners]), reals_at(table[_AT.rows]))
    reals_at(table[_AT.cost])[0] = shortening.path_length(path, count, n)
    return count


@native
def certify(
    room: Any, environment: Any, table: Any, k: Any, n: Any, groups: Any, tolerance: Any, curved: Any, budget: Any,
    sight: Any,
) -> Any:  # fmt: skip
    """Samples looked at to prove a motion; the table holds addresses as `certification.Certifier` lays them out."""
    rows, reaches, travel, bulge = reals_at(table[0]), reals_at(table[1]), reals_at(table[2]), reals_at(table[3])
    at, q, spare, moved = reals_at(table[4]), reals_at(table[5]), reals_at(table[6]), reals_at(table[7])
    left, right, out = ints_at(table[8]), ints_at(table[9]), reals_at(table[10])
    travel_along(rows, k, n, reaches, groups, curved, travel, bulge)
    return advance(
        room,
        environment,
        rows,
        k,
        n,
        travel,
        bulge,
        groups,
        tolerance,
        budget,
        sight,
        at,
        q,
        spare,
        moved,
        left,
        right,
        out,
    )


@native
def improve(
    edge: Any, rows: Any, environment: Any, step: Any, inflation: Any, n: Any,
    table: Any, goals: Any, count: Any, edges: Any, gain: Any,
    coarse: Any, reach: Any, width: Any, domain: Any, seed: Any,
) -> Any:  # fmt: skip
    """Waypoints of a path no longer than the best in memory, in its place; goals that are not free are left out."""
    space = _space(edge, rows, environment, step, inflation, n, table)
    ends, flags = reals_at(table[_AT.ends]), bytes_at(table[_AT.flags])
    if not _are_numbers(ends, (1 + goals) * n) or not _are_limits(reals_at(table[_AT.limits]), n):
        return NOT_A_NUMBER
    flag_free(space, ends, goals + 1, flags)
    usable = _gathered(ends, flags, goals, n)
    if usable == 0:
        return count
    problem = _problem(space, table, usable, coarse, reach, width, domain, seed)
    best, path, corners = reals_at(table[_AT.best]), reals_at(table[_AT.path]), reals_at(table[_AT.corners])
    one, other = _side(table, _FIRST, n), _side(table, _SECOND, n)
    count = improving.improve(problem, one, other, best, count, edges, gain, path, corners)
    reals_at(table[_AT.cost])[0] = shortening.path_length(best, count, n)
    return count


@native
def _are_numbers(values: Any, count: Any) -> Any:
    total = 0.0
    for i in range(count):
        total += values[i] * 0.0
    return total == 0.0


@native
def _are_limits(limits: Any, n: Any) -> Any:
    for d in range(n):
        if not limits[d] <= limits[n + d]:
            return False
    return _are_numbers(limits, 2 * n)


@native
def _gathered(ends: Any, flags: Any, goals: Any, n: Any) -> Any:
    """Number of goals that are free; they are moved to the front."""
    usable = 0
    for goal in range(1, goals + 1):
        if flags[goal] == 1:
            usable += 1
            copy(offset(ends, goal * n), offset(ends, usable * n), n)
    return usable


@native
def _space(edge: Any, rows: Any, environment: Any, step: Any, inflation: Any, n: Any, table: Any) -> Any:
    counts = ints_at(table[_AT.counts])
    for i in range(1, 3):
        counts[i] = 0
    return Space(edge, rows, environment, step, inflation, n, counts)


@native
def _problem(space: Any, table: Any, goals: Any, coarse: Any, reach: Any, width: Any, domain: Any, seed: Any) -> Any:
    ends, lower, row = reals_at(table[_AT.ends]), reals_at(table[_AT.limits]), reals_at(table[_AT.rows])
    upper, stream = offset(lower, space.n), words_at(table[_AT.stream])
    seed_stream(stream, seed)
    # Coordinates of two random points of an interval are width / sqrt(6) apart, root mean square.
    domain *= distance(lower, upper, space.n) / np.sqrt(6.0)
    return Problem(coarser(space, coarse), space, ends, goals, lower, upper, reach, width, domain, stream, row)


@native
def _side(table: Any, k: Any, n: Any) -> Any:
    tree = Tree(
        offset(ints_at(table[_AT.sizes]), k),
        offset(reals_at(table[_AT.points]), k * NODES * n),
        offset(singles_at(table[_AT.packed]), k * NODES * n),
        offset(ints_at(table[_AT.parent]), k * NODES),
        offset(reals_at(table[_AT.domain]), k * NODES),
        singles_at(table[_AT.lanes]),
        shorts_at(table[_AT.lanes]),
    )
    batch = Batch(
        offset(reals_at(table[_AT.batch_rows]), k * BATCH * n),
        offset(ints_at(table[_AT.batch_near]), k * BATCH),
        offset(bytes_at(table[_AT.batch_free]), k * BATCH),
        offset(ints_at(table[_AT.batch_state]), k * 2),
    )
    return Side(tree, batch)
