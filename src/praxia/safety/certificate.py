"""How far a motion is proved free of contact, samples and everything between them.

Between two samples no point of robot or load moves further than `reach @ |dq|`. Where both ends of a piece keep their
margin m, a point in the middle is at most half the way from one of them, so a piece of at most 2 m is free. Where the
clearance tells distances, an end that has r more room than its margin vouches for r more: pieces of r_1 + r_2 + 2 m are
free, and few configurations are looked at in open space (conservative advancement).
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import FilterClearance

__all__ = ["ProvingClearance", "RoomyClearance", "proved_free"]

_BATCH = 64  # samples looked at before the first blocked one ends the search
_ROUNDING = 1.0 - 1e-9


@runtime_checkable
class RoomyClearance(Protocol):
    """A clearance that also says how much room there is, for each group of links that move alike."""

    @property
    def reaches(self) -> Array:
        """Upper bound on how far a unit of each component moves any point of each group [m/unit], shape (g, n)."""
        ...

    def room(self, q: Array) -> Array:
        """Distance [m] by which each group exceeds its margins at each configuration, shape (B, g), for `q` (B, n).

        Never more than there is, and below 0 for some group exactly where `free` is False; may be cut off at a few
        centimetres.
        """
        ...


@runtime_checkable
class ProvingClearance(Protocol):
    """A clearance that has a quick proof of its own for motions that stay well clear of everything."""

    def certified(self, rows: Array) -> bool:
        """Whether all margins are kept on the straight motions between `rows` (k, n); False says nothing."""
        ...


def proved_free(clearance: FilterClearance, rows: Array) -> int:
    """Number of leading rows that are free, with the straight motions between them.

    Args:
        clearance: What is where; its intended contacts are set.
        rows: Configurations one after another, shape (k, n); the first is where the robot is.

    Raises:
        InvalidInput: The clearance keeps no margin, so that nothing can be proved from samples.
    """
    if not clearance.margin > 0.0:
        raise InvalidInput(f"proved_free: expected a clearance with a margin above 0 m, got {clearance.margin}")
    if not np.isfinite(rows).all():
        rows = rows[: int(np.argmin(np.isfinite(rows).all(axis=1)))]
    if not len(rows):
        return 0
    if isinstance(clearance, ProvingClearance) and clearance.certified(rows):
        return len(rows)
    piece = 2.0 * clearance.margin * _ROUNDING
    moves = np.abs(np.diff(rows, axis=0))
    if isinstance(clearance, RoomyClearance):
        dense, index, travel = _subdivided(rows, moves @ clearance.reaches.T, piece)
        return int(np.searchsorted(index, _first_blocked_by_room(clearance, dense, travel, piece)))
    dense, index, travel = _subdivided(rows, moves @ clearance.reach[:, None], piece)
    return int(np.searchsorted(index, _first_blocked(clearance, dense, travel[:, 0], piece)))


def _subdivided(rows: Array, steps: Array, piece: float) -> tuple[Array, NDArray[np.int64], Array]:
    """Rows with as many between them that no step is longer than `piece` [m]; where the given rows are among them; the
    way up to each [m], shape (k, g).

    Args:
        rows: Configurations, shape (k, n).
        steps: How far each group moves at most from row to row [m], shape (k - 1, g).
        piece: Longest step [m].
    """
    pieces = np.maximum(np.ceil(steps.max(axis=1, initial=0.0) / piece), 1.0).astype(np.int64)
    index = np.concatenate(([0], np.cumsum(pieces)))
    start = np.zeros((1, steps.shape[1]))
    if len(rows) == index[-1] + 1:
        return rows, index, np.concatenate((start, np.cumsum(steps, axis=0)))
    owner = np.repeat(np.arange(len(steps)), pieces)
    part = (np.arange(index[-1]) - index[owner] + 1) / pieces[owner]
    between = rows[owner] + part[:, None] * (rows[owner + 1] - rows[owner])
    between[index[1:] - 1] = rows[1:]  # the given rows themselves, not rounded
    travel = np.concatenate((start, np.cumsum((steps / pieces[:, None])[owner], axis=0)))
    return np.concatenate((rows[:1], between)), index, travel


def _first_blocked(clearance: FilterClearance, rows: Array, travel: Array, piece: float) -> int:
    """Index of the first row that is not free, or the number of rows; skips rows that both neighbours vouch for."""
    kept = [0]
    last = len(rows) - 1
    while kept[-1] < last:
        ahead = int(np.searchsorted(travel, travel[kept[-1]] + piece, side="right")) - 1
        kept.append(min(max(ahead, kept[-1] + 1), last))
    samples = np.array(kept)
    for begin in range(0, len(samples), _BATCH):
        free = clearance.free(rows[samples[begin : begin + _BATCH]])
        if free.all():
            continue
        first = begin + int(np.argmin(free))
        if first == 0:
            return 0
        # Between the last free sample and the blocked one: row by row.
        between = np.arange(samples[first - 1] + 1, samples[first])
        free = clearance.free(rows[between])
        return int(samples[first]) if free.all() else int(between[int(np.argmin(free))])
    return len(rows)


def _first_blocked_by_room(clearance: RoomyClearance, rows: Array, travel: Array, piece: float) -> int:
    """Index of the first row that is not free, or the number of rows, looking only where room does not vouch."""
    samples = np.unique(np.array([0, len(rows) - 1]))
    room = clearance.room(rows[samples])
    end = len(rows)
    along = travel.max(axis=1)
    while True:
        blocked = (room < 0.0).any(axis=1)
        if blocked.any():
            first = int(np.argmax(blocked))
            end = int(samples[first])
            samples, room = samples[: first + 1], room[: first + 1]
        vouched = np.maximum(room, 0.0)
        open_ = (np.diff(travel[samples], axis=0) > vouched[:-1] + vouched[1:] + piece).any(axis=1)
        if end < len(rows):
            open_[-1:] = True  # the last free row before the blocked one is still to be found
        open_ &= np.diff(samples) > 1
        if not open_.any():
            return end
        left, right = samples[:-1][open_], samples[1:][open_]
        middle = np.searchsorted(along, 0.5 * (along[left] + along[right]))
        middle = np.clip(middle, left + 1, right - 1)
        both = np.concatenate((samples, middle))
        order = np.argsort(both)
        room = np.concatenate((room, clearance.room(rows[middle])))[order]
        samples = both[order]
