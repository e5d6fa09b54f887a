"""What every dataset offers, whatever its format: named columns of numbers, one episode after another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from praxia.core.arrays import Array

__all__ = ["Dataset", "Episode"]


@dataclass(frozen=True, eq=False)
class Episode:
    """Recorded rows of one episode.

    Attributes:
        name: What the dataset calls it: its number, or its file.
        columns: Key -> numbers, shape (T, width of the key); T is the same for all.
        problem: Why there are no rows, or not all that were promised; "" where all is well.
        task: What was to be done, in words, where the dataset says so.
    """

    name: str
    columns: Mapping[str, Array]
    problem: str = ""
    task: str = ""

    def __len__(self) -> int:
        return len(next(iter(self.columns.values()), ()))


class Dataset(Protocol):
    """Recorded episodes that are read one file at a time."""

    @property
    def format(self) -> str:
        """Name and version of the format."""
        ...

    @property
    def rate(self) -> float | None:
        """Rows per second [Hz], where the dataset says so."""
        ...

    @property
    def count(self) -> int | None:
        """Number of episodes, where it is known beforehand."""
        ...

    def keys(self) -> tuple[str, ...]:
        """Keys of columns that hold numbers."""
        ...

    def names(self, key: str) -> tuple[str, ...] | None:
        """Names of a key's components, where the dataset gives them."""
        ...

    def episodes(self, keys: Sequence[str]) -> Iterator[Episode]:
        """Every episode with the columns of `keys`.

        Raises:
            InvalidInput: A file is damaged, or a key is not there; names it.
        """
        ...
