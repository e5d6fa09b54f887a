"""An action array of somebody's policy as absolute joint positions, and joint positions as such an array again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.report import Violation
from praxia.deployment.columns import Columns
from praxia.deployment.motions import Motion

__all__ = ["Interpretation", "Reading"]


@dataclass(frozen=True, eq=False)
class Reading:
    """What an action array means.

    Attributes:
        rows: Absolute positions of the commanded components [rad or m], shape (H, n); NaN where there are none.
        reason: Why rows are NaN although the array is finite (a pose that the arm cannot reach); else "".
    """

    rows: Array
    reason: str = ""


@dataclass(frozen=True, eq=False)
class Interpretation:
    """The pair of maps, made from a deployment file.

    Commanded components are the arm joints, and the gripper's width where it is filtered. Columns that command neither
    are *carried*: they are not looked at, but a row in which one is no finite number is refused as a whole.

    Attributes:
        columns: Names and units of the action's D columns.
        motion: What the columns of the arm command.
        arm: Which columns those are, in the order that `motion` expects.
        gripper: Column of a filtered gripper; None where there is none.
        carried: All other columns.
        clamped: Column of a carried gripper -> its smallest and largest value, as the policy writes them.
        what: The file, for errors.
    """

    columns: Columns
    motion: Motion
    arm: list[int]
    gripper: int | None
    carried: list[int]
    clamped: dict[int, tuple[float, float]]
    what: str

    def read(self, actions: ArrayLike, q: ArrayLike) -> Reading:
        """The joint positions that `actions`, shape (H, D), command from the configuration `q`, shape (n,).

        Raises:
            InvalidInput: Arrays of other shapes; says what the deployment expects.
        """
        raw = self.columns.checked(actions, f"{self.what}: actions")
        with np.errstate(all="ignore"):  # what overflows is refused by the filter
            si = self.columns.to_si(raw)
            positions, reason = self.motion.positions(si[:, self.arm], self._start(q)[: self._joints(q)])
        rows = positions if self.gripper is None else np.column_stack((positions, si[:, self.gripper]))
        finite = np.isfinite(raw)
        strange = np.logical_not(finite[:, self.carried]).any(axis=1, keepdims=True)
        rows = np.where(strange, np.nan, rows)
        return Reading(np.ascontiguousarray(rows), reason if finite.all() else "")  # no numbers: that says it all

    def within(self, actions: NDArray[Any]) -> tuple[NDArray[Any], tuple[Violation, ...]]:
        """`actions`, shape (H, D), with carried grippers inside their range, and the farthest value outside of it.

        The very same array where none is; what is no finite number is left as it is.
        """
        kept, found = actions, []
        for column, (lowest, highest) in self.clamped.items():
            given = actions[:, column]
            inside = np.clip(given, lowest, highest)
            outside = np.flatnonzero(np.isfinite(given) & (given != inside))
            if not len(outside):
                continue
            kept = kept.copy() if kept is actions else kept
            kept[outside, column] = inside[outside]
            away = np.abs(given[outside].astype(np.float64) - inside[outside])
            value = float(given[outside[int(np.argmax(away))]])
            limit = highest if value > highest else lowest
            found.append(Violation("position", self.columns.names[column], value, limit, ""))
        return kept, tuple(found)

    def strange(self, actions: ArrayLike) -> tuple[Violation, ...]:
        """A violation for each column of `actions`, shape (H, D), in which something is no finite number."""
        columns = np.flatnonzero(~np.isfinite(np.asarray(actions, dtype=np.float64)).all(axis=0)).tolist()
        return tuple(Violation("finite", self.columns.names[i], np.nan, np.nan, "") for i in columns)

    def commanded(self) -> list[int]:
        """The columns of the commanded components."""
        return self.arm if self.gripper is None else [*self.arm, self.gripper]

    def express(self, rows: ArrayLike, q: ArrayLike, *, like: ArrayLike | None = None) -> Array:
        """The actions, shape (H, D), that command `rows`, shape (H, n), from `q`, shape (n,); inverse of `read`.

        Args:
            rows: Absolute positions of the commanded components.
            q: The configuration that they were read from.
            like: Actions, shape (any, D), whose carried columns go along row by row, the last one as long as needed.

        Raises:
            InvalidInput: Arrays of other shapes, or carried columns without `like`.
        """
        start = self._start(q)
        positions = np.asarray(rows, dtype=np.float64)
        if positions.ndim != 2 or positions.shape[1] != len(start) or not len(positions):
            raise InvalidInput(f"{self.what}: expected rows of shape (rows, {len(start)}), got {positions.shape}")
        n = self._joints(q)
        si = np.zeros((len(positions), len(self.columns)))
        si[:, self.arm] = self.motion.rows(positions[:, :n], start[:n])
        if self.gripper is not None:
            si[:, self.gripper] = positions[:, n]
        actions = self.columns.from_si(si)
        if self.carried:
            self._carry(actions, like)
        return actions

    def _carry(self, actions: Array, like: ArrayLike | None) -> None:
        if like is None:
            names = ", ".join(self.columns.names[i] for i in self.carried)
            raise InvalidInput(f"{self.what}: {names} are not commanded here; give the actions that they come from")
        source = self.columns.checked(like, f"{self.what}: like")
        kept = source[np.minimum(np.arange(len(actions)), len(source) - 1)]
        for column in self.carried:
            actions[:, column] = kept[:, column]
        for column, (lowest, highest) in self.clamped.items():
            actions[:, column] = np.clip(actions[:, column], lowest, highest)

    def _joints(self, q: ArrayLike) -> int:
        return len(np.asarray(q)) - (self.gripper is not None)

    def _start(self, q: ArrayLike) -> Array:
        start: Array = np.asarray(q, dtype=np.float64)
        if start.ndim != 1 or not np.isfinite(start).all():
            raise InvalidInput(f"{self.what}: expected a finite configuration q, got {start.tolist()}")
        return start
