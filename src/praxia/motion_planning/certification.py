"""Proof that a motion keeps its margins at every instant, between its samples too.

Between two configurations no sphere of a group moves further than `reach @ |dq|`. A sample that has r more room than
its margin vouches for r of that way, from both ends (conservative advancement, Mirtich 1996): a piece whose groups all
move less than the room at its two ends is proved, any other is halved and looked at again. The curve that passes
through the rows of a trajectory leaves their chords by at most an eighth of a second difference; that counts as motion.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.motion_planning.search.machine_code import routine

__all__ = ["Certificate", "Certifier"]

_BUDGET = 20_000  # configurations looked at before a motion counts as not proved
_SIGHT = 0.25  # room is not told beyond this [m]


@dataclass(frozen=True)
class Certificate:
    """What was proved about a motion.

    Attributes:
        proved: Whether every configuration of the motion keeps its margins, to `tolerance`.
        nearest: Lower bound on what any configuration of the motion has beyond its margins [m], at most the sight of
            the check (0.25 m); where nothing is proved, what was measured where the proof failed.
        closest: Smallest of what was measured at the samples [m].
        row: Where the proof failed, in rows from the first (a real number); NaN where it did not.
        samples: Configurations looked at.
        tolerance: Overlap that was tolerated [m].
    """

    proved: bool
    nearest: float
    closest: float
    row: float
    samples: int
    tolerance: float


class Certifier:
    """Proves motions of n joints; one thread at a time."""

    def __init__(self, n: int) -> None:
        self._n, self._groups = n, n + 1
        self._certify = routine("certify")
        self._at = np.empty(_BUDGET)
        self._q = np.empty((_BUDGET, n))
        self._spare, self._moved = np.empty((2, _BUDGET, n + 1))
        self._pieces = np.empty((2, 2 * _BUDGET), dtype=np.int64)
        self._bulge, self._out = np.empty(n + 1), np.empty(4)
        self._travel = np.empty((0, n + 1))

    def certify(
        self, room: int, environment: int, rows: Array, reaches: Array, *, tolerance: float = 1e-6, curved: bool = False
    ) -> Certificate:
        """Proof that the motion through `rows` keeps its margins, or where it fails.

        Args:
            room: Address of the kernel's function `room`.
            environment: Address of what it looks at.
            rows: Configurations one after another, shape (k, n), k >= 1.
            reaches: As `reach_bounds` gives them, shape (n + 1, n).
            tolerance: Overlap that counts as none [m].
            curved: Whether the rows are samples of a smooth curve instead of corners of straight pieces.
        """
        rows = np.ascontiguousarray(rows, dtype=np.float64)
        reaches = np.ascontiguousarray(reaches, dtype=np.float64)
        if rows.ndim != 2 or rows.shape[1] != self._n or not len(rows):
            raise InvalidInput(f"motion to prove: expected rows of {self._n} joints, got shape {rows.shape}")
        rows = np.repeat(rows, 2, axis=0) if len(rows) == 1 else rows
        finite = np.isfinite(rows).all(axis=1)
        if not finite.all():
            return Certificate(False, float("nan"), float("nan"), float(np.argmin(finite)), 0, tolerance)
        k, n, groups = len(rows), self._n, self._groups
        if len(self._travel) < k:
            self._travel = np.empty((2 * k, groups))
        parts = (rows, reaches, self._travel, self._bulge, self._at, self._q, self._spare, self._moved, *self._pieces)
        table = np.array([part.ctypes.data for part in (*parts, self._out)], dtype=np.int64)
        samples, spare = np.zeros(1, dtype=np.int64), np.zeros(1, dtype=np.int64)
        self._certify(
            samples.ctypes.data,
            spare.ctypes.data,
            room,
            environment,
            table.ctypes.data,
            k,
            n,
            groups,
            tolerance,
            int(curved),
            _BUDGET,
            _SIGHT,
        )
        proved, nearest, where, closest = self._out.tolist()
        failed = float("nan") if proved else where
        return Certificate(proved == 1.0, nearest, closest, failed, int(samples[0]), tolerance)
