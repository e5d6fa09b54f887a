"""Plain npz files: one episode per file, or several in one file that a column `episode_index` tells apart."""

from __future__ import annotations

import itertools
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, unknown
from praxia.deployment.episodes import Episode
from praxia.deployment.timestamps import timing_problem

__all__ = ["NpzDataset"]

_EPISODE = "episode_index"
_RATES = ("fps", "rate")
_TIMES = ("timestamp", "time")
_LARGEST = 2**31  # bytes of one array, unpacked: a small file may claim any size


class NpzDataset:
    """npz files in the order of their names; implements `Dataset`. Arrays of text or objects are not read."""

    format = "npz"

    def __init__(self, files: Sequence[Path]) -> None:
        self._files = tuple(files)
        self._keys = _members(self._files[0])

    @property
    def rate(self) -> float | None:
        """The number called `fps` or `rate` [Hz], where the first file has one."""
        for name in _RATES:
            if name in self._keys:
                value = _array(self._files[0], name)
                if value.size != 1 or not np.isfinite(value).all() or value.item() <= 0:
                    raise InvalidInput(f"{self._files[0]}: {name} must be one positive number")
                return float(value.item())
        return None

    @property
    def count(self) -> int | None:
        """Number of files, where each is an episode."""
        return None if _EPISODE in self._keys else len(self._files)

    def keys(self) -> tuple[str, ...]:
        """Arrays of the first file, but for those with a meaning of their own."""
        return tuple(name for name in self._keys if name not in (*_RATES, *_TIMES, _EPISODE))

    def names(self, key: str) -> tuple[str, ...] | None:
        """npz files do not name components."""
        return None

    def episodes(self, keys: Sequence[str]) -> Iterator[Episode]:
        """Every file, or every run of equal `episode_index`, with the arrays of `keys`."""
        rate = self.rate
        for path in self._files:
            columns = {key: _rows(path, key) for key in keys}
            lengths = {key: len(rows) for key, rows in columns.items()}
            if len(set(lengths.values())) > 1:
                said = ", ".join(f"{key} {length}" for key, length in lengths.items())
                raise InvalidInput(f"{path}: arrays have different numbers of rows: {said}")
            times = _times(path)
            if times is not None and len(times) != next(iter(lengths.values())):
                raise InvalidInput(f"{path}: the times have {len(times)} rows, the other arrays have others")
            if _EPISODE not in _members(path):
                yield Episode(path.stem, columns, _problem(times, rate))
                continue
            numbers = _rows(path, _EPISODE)[:, 0]
            if len(numbers) != next(iter(lengths.values())):
                raise InvalidInput(f"{path}: {_EPISODE} has {len(numbers)} rows, the other arrays have others")
            edges = [0, *(np.flatnonzero(np.diff(numbers)) + 1).tolist(), len(numbers)]
            prefix = f"{path.stem} " if len(self._files) > 1 else ""
            for begin, end in itertools.pairwise(edges):
                if begin < end:
                    problem = _problem(None if times is None else times[begin:end], rate)
                    rows = {key: r[begin:end] for key, r in columns.items()}
                    yield Episode(f"{prefix}{numbers[begin]:g}", rows, problem)


def _times(path: Path) -> Array | None:
    """When the rows of a file were recorded [s], shape (T,), where it says so."""
    name = next((name for name in _TIMES if name in _members(path)), None)
    return None if name is None else _rows(path, name)[:, 0]


def _problem(times: Array | None, rate: float | None) -> str:
    return "" if times is None else timing_problem(times, rate)


def _members(path: Path) -> tuple[str, ...]:
    try:
        with zipfile.ZipFile(path) as file:
            return tuple(info.filename.removesuffix(".npy") for info in file.infolist())
    except (OSError, zipfile.BadZipFile) as error:
        raise InvalidInput(f"{path} is no readable npz file: {error}") from None


def _array(path: Path, key: str) -> Array:
    """One array of a file as numbers."""
    try:
        with zipfile.ZipFile(path) as file:
            sizes = {info.filename.removesuffix(".npy"): info.file_size for info in file.infolist()}
        if key not in sizes:
            raise InvalidInput(f"{path}: {unknown('array', key, sizes)}")
        if sizes[key] > _LARGEST:
            raise InvalidInput(f"{path}: {key} unpacks to {sizes[key] / 2**30:.1f} GiB; split it into episodes")
        with np.load(path, allow_pickle=False) as file:
            found = np.asarray(file[key])
    except (OSError, ValueError, EOFError, MemoryError, KeyError, zipfile.BadZipFile) as error:
        raise InvalidInput(f"{path}: {key} cannot be read: {error}") from None
    if found.dtype.kind not in "fiub":
        raise InvalidInput(f"{path}: {key} holds {found.dtype}, not numbers")
    return found.astype(np.float64)


def _rows(path: Path, key: str) -> Array:
    """One array as rows, shape (T, width)."""
    found = _array(path, key)
    if found.ndim not in (1, 2):
        raise InvalidInput(f"{path}: {key} must have shape (rows, components), got {found.shape}")
    return found.reshape(len(found), found.shape[1] if found.ndim == 2 else 1)
