"""Configurations as rows of numbers: distances, points between them, and whether the robot may be there."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from praxia.motion_planning.kernel import calls
from praxia.motion_planning.search.pointers import address, native

__all__ = ["EDGES", "SAMPLES", "Space", "between", "coarser", "copy", "distance", "flag_free", "is_free"]

SAMPLES, EDGES = 1, 2  # what the counters beside the result count


class Space(NamedTuple):
    """Where configurations may be: see `praxia.motion_planning.kernel` for the functions behind the addresses.

    Attributes:
        edge, rows: Addresses of the checks of an edge and of many configurations.
        environment: Address of what they check against.
        step: Largest distance of samples on an edge [rad or m].
        inflation: Distance demanded beyond the margins [m].
        n: Number of joints.
        counts: Counters of samples drawn and edges checked.
    """

    edge: Any
    rows: Any
    environment: Any
    step: Any
    inflation: Any
    n: Any
    counts: Any


@native
def coarser(space: Any, factor: Any) -> Any:
    """The same space, looked at with samples `factor` times as far apart."""
    return Space(space.edge, space.rows, space.environment, factor * space.step, space.inflation, space.n, space.counts)


@native
def distance(a: Any, b: Any, n: Any) -> Any:
    """Euclidean distance of two configurations."""
    total = 0.0
    for d in range(n):
        total += (a[d] - b[d]) * (a[d] - b[d])
    return np.sqrt(total)


@native
def between(a: Any, b: Any, share: Any, n: Any, out: Any) -> None:
    """Write the configuration at `share` of the way from `a` to `b`."""
    for d in range(n):
        out[d] = a[d] + share * (b[d] - a[d])


@native
def copy(source: Any, target: Any, n: Any) -> None:
    """Write `n` numbers from `source` to `target`."""
    for d in range(n):
        target[d] = source[d]


@native
def is_free(space: Any, a: Any, b: Any) -> Any:
    """Whether the straight edge between two configurations is free."""
    space.counts[EDGES] += 1
    return calls.edge(space.edge, address(a), address(b), space.environment, space.step, space.inflation) == 1


@native
def flag_free(space: Any, rows: Any, count: Any, flags: Any) -> None:
    """Write to `flags` which of `count` configurations are free, one byte each."""
    calls.rows(space.rows, address(rows), count, space.environment, space.inflation, address(flags))
