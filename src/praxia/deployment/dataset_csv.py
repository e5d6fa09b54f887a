"""Plain csv files with a header: one episode per file, or several that a column `episode_index` tells apart.

A column `KEY.NAME` is the component NAME of KEY; columns without a dot belong to `action`.
"""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from praxia.core.errors import InvalidInput, unknown
from praxia.deployment.episodes import Episode
from praxia.deployment.timestamps import rate_of, timing_problem

__all__ = ["CsvDataset"]

_EPISODE = "episode_index"
_TIMES = ("timestamp", "time")
_OWN = (_EPISODE, "frame_index", "index", *_TIMES)
_SAMPLE = 200  # rows from which the rate is told


class CsvDataset:
    """csv files in the order of their names, with the columns of the first; implements `Dataset`."""

    format = "csv"

    def __init__(self, files: Sequence[Path]) -> None:
        self._files = tuple(files)
        self._header = _header(self._files[0])
        self._time = next((self._header.index(name) for name in _TIMES if name in self._header), None)
        self._columns: dict[str, list[int]] = {}
        for i, name in enumerate(self._header):
            if name not in _OWN:
                self._columns.setdefault(name.rpartition(".")[0] or "action", []).append(i)

    @property
    def rate(self) -> float | None:
        """Rows per second [Hz], from the column `timestamp` or `time` [s] where there is one."""
        if self._time is None:
            return None
        sample = itertools.islice(_rows(self._files[0], len(self._header)), _SAMPLE)
        times = np.array([row[self._time] for row in sample])
        return rate_of(times, f"{self._files[0]}, {self._header[self._time]}") if len(times) > 1 else None

    @property
    def count(self) -> int | None:
        """Number of files, where each is an episode."""
        return None if _EPISODE in self._header else len(self._files)

    def keys(self) -> tuple[str, ...]:
        """What the columns belong to."""
        return tuple(self._columns)

    def names(self, key: str) -> tuple[str, ...] | None:
        """Names of a key's columns."""
        columns = self._columns.get(key)
        return None if columns is None else tuple(self._header[i].rpartition(".")[2] for i in columns)

    def episodes(self, keys: Sequence[str]) -> Iterator[Episode]:
        """Every file, or every run of equal `episode_index`, with the columns of `keys`."""
        for key in keys:
            if key not in self._columns:
                raise InvalidInput(f"{self._files[0]}: {unknown('columns', key, self._columns)}")
        number = self._header.index(_EPISODE) if _EPISODE in self._header else None
        rate = self.rate
        for path in self._files:
            if (header := _header(path)) != self._header:
                raise InvalidInput(f"{path} has the columns {header}, {self._files[0].name} has {self._header}")
            prefix = f"{path.stem} " if len(self._files) > 1 else ""
            rows = _rows(path, len(header))
            if number is None:
                yield self._episode(path.stem, list(rows), keys, rate)
                continue
            column = number
            for value, group in itertools.groupby(rows, key=lambda row: row[column]):
                yield self._episode(f"{prefix}{value:g}", list(group), keys, rate)

    def _episode(self, name: str, rows: list[list[float]], keys: Sequence[str], rate: float | None) -> Episode:
        table = np.array(rows).reshape(len(rows), len(self._header))
        problem = "" if self._time is None else timing_problem(table[:, self._time], rate)
        return Episode(name, {key: table[:, self._columns[key]] for key in keys}, problem)


def _header(path: Path) -> list[str]:
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            header = [name.strip() for name in next(csv.reader(file), [])]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InvalidInput(f"{path} cannot be read: {error}") from None
    if not header or len(set(header)) != len(header) or "" in header:
        raise InvalidInput(f"{path}: the first line must name every column, each once; it is {header}")
    return header


def _rows(path: Path, width: int) -> Iterator[list[float]]:
    """The rows after the header as numbers; an empty cell is no number and ends in an error."""
    with path.open(newline="", encoding="utf-8-sig") as file:
        reader = csv.reader(file)
        next(reader)
        while True:
            try:
                row = next(reader, None)
            except (UnicodeDecodeError, csv.Error) as error:
                raise InvalidInput(f"{path}, line {reader.line_num + 1}: {error}") from None
            if row is None:
                return
            if not row:
                continue
            if len(row) != width:
                raise InvalidInput(f"{path}, line {reader.line_num}: {len(row)} values for {width} columns")
            try:
                yield [float(cell) for cell in row]
            except ValueError as error:
                raise InvalidInput(f"{path}, line {reader.line_num}: {error}") from None
