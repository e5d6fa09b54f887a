"""What a kernel checks against: obstacles, the distances asked of them, and what the hand carries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from weakref import WeakValueDictionary

import numpy as np
from numpy.typing import ArrayLike, NDArray

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, unknown
from praxia.core.geometry import Pose
from praxia.motion_planning.kernel.records import KINDS, LENGTH, MARGINS, Written, written
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind

__all__ = ["Carried", "Environment"]

PRECISIONS: Mapping[str, type[np.float32] | type[np.float64]] = {"single": np.float32, "double": np.float64}
GLOBALS, FIRST_KIND, WORDS_PER_KIND = 0, 1, 3
FIRST_CARRIED = FIRST_KIND + WORDS_PER_KIND * len(KINDS)
"""The table that the kernels read, in words of 64 bits: address of the self margin; per kind the number of rows, their
address and the address of their blocks; then number and address of carried fingers and loads."""

_LIVING: WeakValueDictionary[int, Environment] = WeakValueDictionary()
"""By the addresses of their tables, for functions that cannot read them."""


@dataclass(frozen=True, eq=False)
class Carried:
    """Spheres that move with the last joint frame but are no part of the compiled robot.

    Attributes:
        centre: In the last joint frame [m], shape (m, 3).
        radius: Shape (m,) [m].
        is_load: Carried objects True, fingers False; shape (m,).
    """

    centre: Array
    radius: Array
    is_load: NDArray[np.bool_]


class Environment:
    """Obstacles in a form that compiled kernels read, single and double precision kept in step.

    Changes take microseconds and are seen by the next call of a kernel.

    Args:
        obstacles: What is in the way; height fields are first made solids (`motion_planning.solids`).
        self_margin: Distance [m] demanded between links that may not touch; negative tolerates overlap.
    """

    def __init__(self, obstacles: Sequence[Obstacle] = (), *, self_margin: float = 0.0) -> None:
        self.obstacles = tuple(obstacles)
        self.poses = [o.X_BO for o in self.obstacles]
        self.margins = np.zeros((len(self.obstacles), MARGINS))
        self._place: list[tuple[ObstacleKind, slice, Written]] = []
        counts = dict.fromkeys(KINDS, 0)
        blocks = {kind: [np.zeros(0)] for kind in KINDS}
        sizes = dict.fromkeys(KINDS, 0)
        for obstacle in self.obstacles:
            kind = obstacle.kind
            solid = written(obstacle, sizes.get(kind, 0))
            self._place.append((kind, slice(counts[kind], counts[kind] + solid.count), solid))
            counts[kind] += solid.count
            sizes[kind] += len(solid.block)
            blocks[kind].append(solid.block)
        self._rows: dict[str, dict[ObstacleKind, NDArray[Any]]] = {
            name: {kind: np.zeros((counts[kind], LENGTH[kind]), number) for kind in KINDS}
            for name, number in PRECISIONS.items()
        }
        self._globals = {name: np.zeros(1, number) for name, number in PRECISIONS.items()}
        self._carried_rows: dict[str, list[NDArray[Any]]] = {}
        self._blocks: dict[tuple[str, ObstacleKind], NDArray[Any]] = {}
        self._tables = {name: np.zeros(FIRST_CARRIED + 4, np.int64) for name in PRECISIONS}
        for name, table in self._tables.items():
            table[GLOBALS] = self._globals[name].ctypes.data
            for i, kind in enumerate(KINDS):
                start = FIRST_KIND + WORDS_PER_KIND * i
                self._blocks[name, kind] = np.concatenate(blocks[kind]).astype(PRECISIONS[name])
                rows, block = self._rows[name][kind], self._blocks[name, kind]
                table[start : start + 3] = counts[kind], rows.ctypes.data, block.ctypes.data
        for i, pose in enumerate(self.poses):
            self.set_pose(i, pose)
        self.set_self_margin(self_margin)
        self.set_carried(np.zeros((0, 3)), np.zeros(0), np.zeros(0, np.bool_))
        for precision in PRECISIONS:
            _LIVING[self.address(precision)] = self

    def address(self, precision: str = "single") -> int:
        """Where the table for kernels of a precision lies; valid as long as this object lives."""
        if precision not in self._tables:
            raise unknown("precision", precision, self._tables)
        return int(self._tables[precision].ctypes.data)

    @staticmethod
    def at(address: int) -> Environment:
        """The living environment whose table lies at an address."""
        return _LIVING[address]

    def set_pose(self, i: int, X_BO: Pose) -> None:
        """Moves obstacle `i`."""
        kind, place, solid = self._place[i]
        numbers = solid.rows(X_BO)
        for rows in self._rows.values():
            rows[kind][place, MARGINS:] = numbers
        self.poses[i] = X_BO

    def set_margins(self, i: int, arm: float, hand: float, load: float) -> None:
        """Sets the distance [m] demanded of obstacle `i` from arm links, from the hand with its fingers, from a load.

        Negative tolerates that much overlap; -inf ignores the obstacle for that class.
        """
        margins = (float(arm), float(hand), float(load))
        if not all(m < np.inf for m in margins):
            raise InvalidInput(f"margins of obstacle {i}: expected numbers below infinity, got {margins}")
        self.margins[i] = margins
        kind, place, _ = self._place[i]
        for rows in self._rows.values():
            rows[kind][place, :MARGINS] = margins

    def set_self_margin(self, distance: float) -> None:
        """Sets the distance [m] demanded between links that may not touch; -inf does not look at them."""
        if not distance < np.inf:
            raise InvalidInput(f"self margin: expected a number below infinity, got {distance}")
        self.self_margin = float(distance)
        for numbers in self._globals.values():
            numbers[0] = distance

    def set_carried(self, centre: ArrayLike, radius: ArrayLike, is_load: ArrayLike) -> None:
        """Sets the spheres carried by the last joint frame: fingers at their opening, and attached objects.

        Args:
            centre: In the last joint frame [m], shape (m, 3).
            radius: Shape (m,) [m].
            is_load: True for attached objects, False for fingers; shape (m,).
        """
        centres = np.array(centre, dtype=np.float64).reshape(-1, 3)
        radii = np.array(radius, dtype=np.float64).reshape(-1)
        loads = np.array(is_load, dtype=np.bool_).reshape(-1)
        if not len(centres) == len(radii) == len(loads):
            raise InvalidInput(f"carried: expected as many radii and flags as the {len(centres)} centres")
        if not (np.isfinite(centres).all() and np.isfinite(radii).all()):
            raise InvalidInput("carried: expected finite centres and radii")
        self.carried = Carried(centres, radii, loads)
        for name, number in PRECISIONS.items():
            rows = np.column_stack([centres, radii]).astype(number)
            parts = [np.ascontiguousarray(rows[~loads]), np.ascontiguousarray(rows[loads])]
            self._carried_rows[name] = parts
            for k, part in enumerate(parts):
                start = FIRST_CARRIED + 2 * k
                self._tables[name][start : start + 2] = len(part), part.ctypes.data
