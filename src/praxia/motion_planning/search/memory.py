"""The memory that a search works in: allocated once per thread and number of joints, handed over as addresses."""

from __future__ import annotations

import threading
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = ["BATCH", "CHUNK", "GOALS", "NODES", "ROWS", "Layout", "Workspace", "workspace"]

NODES = 1 << 16  # per tree; pages that no search reaches take no memory
ROWS = 2048  # waypoints of a path, before and while it is shortened
GOALS = 256
CHUNK = 256  # nodes whose coordinates lie together, see `tree.Tree.packed`
BATCH = 16  # samples of which a tree looks at the ends together


class Layout(NamedTuple):
    """Positions in the table of addresses that compiled routines are given.

    Attributes:
        ends: Start, then goals, float64 (1 + GOALS, n).
        flags: Whether each of them is free, uint8.
        limits: Lower, then upper joint limits, float64 (2, n).
        path: Waypoints at hand, float64 (ROWS, n).
        best: Waypoints to be improved on, float64 (ROWS, n).
        corners: Of each waypoint how far a cut reaches and what it would save, float64 (2, ROWS).
        rows: Configurations at hand, float64 (4, n).
        sizes: Nodes of the two trees, int64 (2,).
        points: Their configurations, float64 (2, NODES, n).
        packed: See `tree.Tree`, float32 (2, NODES * n).
        parent: See there, int64 (2, NODES).
        domain: See there, float64 (2, NODES).
        lanes: See there, float32 (CHUNK,).
        batch_rows: Ends of the samples that wait for each tree, float64 (2, BATCH, n).
        batch_near: Their nearest nodes, int64 (2, BATCH).
        batch_free: Whether they are free, uint8 (2, BATCH).
        batch_state: Next one and number of them, int64 (2, 2).
        stream: State of the random numbers, uint64 (1,).
        counts: Returned waypoints, samples drawn, edges checked, one that is not used, int64.
        cost: Length of the returned path, float64.
    """

    ends: int = 0
    flags: int = 1
    limits: int = 2
    path: int = 3
    best: int = 4
    corners: int = 5
    rows: int = 6
    sizes: int = 7
    points: int = 8
    packed: int = 9
    parent: int = 10
    domain: int = 11
    lanes: int = 12
    batch_rows: int = 13
    batch_near: int = 14
    batch_free: int = 15
    batch_state: int = 16
    stream: int = 17
    counts: int = 18
    cost: int = 19


class Workspace:
    """Arrays for the searches of one thread among `n` joints; `Layout` says what each of them is."""

    def __init__(self, n: int) -> None:
        self.ends, self.limits = np.empty((1 + GOALS, n)), np.empty((2, n))
        self.path, self.best = np.empty((ROWS, n)), np.empty((ROWS, n))
        self.counts, self.cost = np.zeros(4, dtype=np.int64), np.zeros(1)
        arrays: dict[str, NDArray[Any]] = {
            "ends": self.ends,
            "flags": np.empty(1 + GOALS, dtype=np.uint8),
            "limits": self.limits,
            "path": self.path,
            "best": self.best,
            "corners": np.empty((2, ROWS)),
            "rows": np.empty((4, n)),
            "sizes": np.zeros(2, dtype=np.int64),
            "points": np.empty((2, NODES, n)),
            "packed": np.empty((2, NODES * n), dtype=np.float32),
            "parent": np.empty((2, NODES), dtype=np.int64),
            "domain": np.empty((2, NODES)),
            "lanes": np.empty(CHUNK, dtype=np.float32),
            "batch_rows": np.empty((2, BATCH, n)),
            "batch_near": np.empty((2, BATCH), dtype=np.int64),
            "batch_free": np.empty((2, BATCH), dtype=np.uint8),
            "batch_state": np.empty((2, 2), dtype=np.int64),
            "stream": np.empty(1, dtype=np.uint64),
            "counts": self.counts,
            "cost": self.cost,
        }
        self._arrays = arrays
        self._table = np.array([arrays[name].ctypes.data for name in Layout._fields], dtype=np.int64)
        self.table = int(self._table.ctypes.data)
        self.result = int(self.counts.ctypes.data)
        self.spare = self.result + 24


_local = threading.local()


def workspace(n: int) -> Workspace:
    """The arrays of this thread for `n` joints."""
    spaces: dict[int, Workspace] | None = getattr(_local, "spaces", None)
    if spaces is None:
        spaces = _local.spaces = {}
    if n not in spaces:
        spaces[n] = Workspace(n)
    return spaces[n]
