"""Units of an action's columns: numbers as a policy writes them to SI, and back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput

__all__ = ["Columns"]


@dataclass(frozen=True, eq=False)
class Columns:
    """What the columns of an array are called and how they are scaled: `si = offset + factor * column`.

    Attributes:
        names: One name per column, in the order of the array.
        factor: SI units per unit of the column, shape (D,).
        offset: SI value of a column that says 0, shape (D,).
        units: SI unit per column; "" where it has none.
    """

    names: tuple[str, ...]
    factor: Array
    offset: Array
    units: tuple[str, ...]

    def __post_init__(self) -> None:
        D = len(self.names)
        object.__setattr__(self, "factor", frozen(self.factor, (D,), "Columns.factor"))
        object.__setattr__(self, "offset", frozen(self.offset, (D,), "Columns.offset"))

    def __len__(self) -> int:
        return len(self.names)

    def to_si(self, values: ArrayLike) -> Array:
        """`values`, shape (..., D), in SI units."""
        result: Array = self.offset + self.factor * np.asarray(values, dtype=np.float64)
        return result

    def from_si(self, values: ArrayLike) -> Array:
        """Inverse of `to_si`, shape (..., D)."""
        result: Array = (np.asarray(values, dtype=np.float64) - self.offset) / self.factor
        return result

    def indices(self, names: tuple[str, ...]) -> list[int]:
        """Where the columns called `names` stand."""
        return [self.names.index(name) for name in names]

    def checked(self, values: ArrayLike, what: str) -> Array:
        """`values` as a float array of shape (H, D) with H >= 1; NaN and infinity are let through.

        Raises:
            InvalidInput: Another shape, or no numbers; shows both.
        """
        try:
            rows: Array = np.asarray(values, dtype=np.float64)
        except (TypeError, ValueError):
            rows = np.zeros(0)
        if rows.ndim != 2 or rows.shape[1] != len(self) or not len(rows):
            spec = f"(rows, {len(self)}): {', '.join(self.names)}"
            got = f"shape {rows.shape}" if rows.size or rows.ndim > 1 else "no array of numbers"
            raise InvalidInput(f"{what}: expected numbers of shape {spec}; got {got}")
        return rows
