"""Motions that end at rest, row by row, with how far along their path they have come."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from praxia.core.arrays import Array
from praxia.core.limits import Limits
from praxia.safety.path import RowPath

__all__ = ["Course", "Route", "proposed_course", "standing"]


@dataclass(frozen=True, eq=False)
class Course:
    """Rows to be sent one after another, down to rest.

    Attributes:
        rows: Shape (k, n), k >= 1; what is sent after the last one repeats it.
        line: Parameter, speed and acceleration along the path after each row, shape (k, 3); NaN where a row belongs to
            none.
        beside: How many leading rows are not on the path yet, but on their way to it.
        unaltered: How many leading rows are what was proposed, bit for bit, when it was proposed.
        chunk_rows: How many leading rows follow the chunk; those after them stop without it.
    """

    rows: Array
    line: Array
    beside: int = 0
    unaltered: int = 0
    chunk_rows: int = 0

    def __len__(self) -> int:
        return len(self.rows)


class Route:
    """The path of a chunk, and how far it is proved free.

    Attributes:
        end: Parameter of the last row [s].
        free: Parameter up to which the path is proved free [s].
    """

    def __init__(self, origin: Array, rows: Array, h: float, limits: Limits, path: RowPath | None = None) -> None:
        """Args:
        origin: The three rows sent before the path began, shape (3, n).
        rows: Rows of the chunk from then on, shape (k, n).
        h: Time between rows [s].
        limits: Of the commanded motion.
        path: The curve; where omitted the rows are one period apart, and it is made when it is asked for.
        """
        self._origin, self._rows, self._h, self._limits, self._given = origin, rows, h, limits, path
        self.end = h * len(rows) if path is None else path.end
        self.free = self.end

    @cached_property
    def path(self) -> RowPath:
        """The curve through the rows."""
        if self._given is not None:
            return self._given
        rows = np.concatenate((self._origin, self._rows))
        return RowPath(self._h * np.arange(-2.0, len(rows) - 2.0), rows, 2, self._h, self._limits)


def standing(q: Array) -> Course:
    """Rest at `q` (n,)."""
    return Course(q[None], np.full((1, 3), np.nan))


def proposed_course(rows: Array, tail: Array, h: float) -> Course:
    """`rows` (k, n) as they are, and the rows `tail` (m, n) of the stop after them."""
    line = np.full((len(rows) + len(tail), 3), np.nan)
    line[: len(rows), 0] = h * np.arange(1.0, len(rows) + 1.0)
    line[: len(rows), 1:] = 1.0, 0.0
    return Course(np.concatenate((rows, tail)), line, 0, len(rows), len(rows))
