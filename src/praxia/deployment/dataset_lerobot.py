"""LeRobotDataset v3.0 and v2.x on disk: `meta/info.json`, then Parquet files of numbers; videos are not touched."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, unknown
from praxia.deployment.episodes import Episode
from praxia.deployment.parquet import batches
from praxia.deployment.timestamps import timing_problem

__all__ = ["LeRobotDataset"]

_EPISODE = "episode_index"
_FRAME = "frame_index"
_TIME = "timestamp"
_PATH = {
    3: "data/chunk-{chunk_index:03d}/file-{file_index:03d}.parquet",
    2: "data/chunk-{episode_chunk:03d}/episode_{episode_index:06d}.parquet",
}
_NUMBERS = ("float16", "float32", "float64", "int8", "int16", "int32", "int64", "uint8", "bool")


class LeRobotDataset:
    """A dataset folder of either version; implements `Dataset`."""

    def __init__(self, folder: Path) -> None:
        """Args:
        folder: The folder that holds `meta` and `data`.

        Raises:
            InvalidInput: `meta/info.json` is missing, malformed, or of another version.
        """
        self._folder = folder
        self._info = _json(folder / "meta" / "info.json")
        said = str(self._info.get("codebase_version", ""))
        version = re.fullmatch(r"v?([23])\.\d+(\.\d+)?", said)
        if version is None:
            raise self._bad(f"codebase_version is {said!r}; this reads v3.0, v2.1 and v2.0")
        self._version = int(version[1])
        self.format = f"LeRobotDataset {said}"
        features = self._info.get("features")
        if not isinstance(features, Mapping):
            raise self._bad("features must be a table")
        self._features: Mapping[str, Any] = features

    @property
    def rate(self) -> float | None:
        """Frames per second [Hz]."""
        fps = self._info.get("fps")
        if isinstance(fps, bool) or not isinstance(fps, int | float) or not np.isfinite(fps) or fps <= 0:
            raise self._bad(f"fps must be a positive number, got {fps!r}")
        return float(fps)

    @property
    def count(self) -> int | None:
        """Number of episodes, as promised."""
        total = self._info.get("total_episodes")
        return total if isinstance(total, int) and total >= 0 else None

    def keys(self) -> tuple[str, ...]:
        """Features that hold numbers."""
        return tuple(k for k, f in self._features.items() if isinstance(f, Mapping) and f.get("dtype") in _NUMBERS)

    def names(self, key: str) -> tuple[str, ...] | None:
        """Names of a feature's components: a list, or lists in a table ({"motors": [...]})."""
        feature = self._features.get(key)
        found = feature.get("names") if isinstance(feature, Mapping) else None
        if isinstance(found, Mapping):
            found = [name for part in found.values() if isinstance(part, list) for name in part]
        if not isinstance(found, list) or not found or not all(isinstance(name, str) for name in found):
            return None
        return tuple(found)

    def episodes(self, keys: Sequence[str]) -> Iterator[Episode]:
        """Every episode that the metadata promises, in order, with the numbers of `keys`."""
        for key in keys:
            if key not in self._features:
                raise InvalidInput(f"dataset {self._folder}: {unknown('feature', key, self.keys())}")
        return self._in_shared_files(keys) if self._version == 3 else self._in_own_files(keys)

    # -- v3: episodes share files ------------------------------------------------------------------------------------

    def _in_shared_files(self, keys: Sequence[str]) -> Iterator[Episode]:
        promised = self._promised_v3()
        template = str(self._info.get("data_path") or _PATH[3])
        files = list(dict.fromkeys((row["data/chunk_index"], row["data/file_index"]) for row in promised.values()))
        seen: set[int] = set()
        for chunk, file in files:
            path = self._inside(template, {"chunk_index": chunk, "file_index": file})
            for episode, rows in _by_episode(path, self._read(keys)):
                if episode not in promised:
                    raise InvalidInput(f"{path} holds episode {episode}, which meta/episodes does not name")
                if episode in seen:
                    raise InvalidInput(f"{path}: episode {episode} begins a second time")
                seen.add(episode)
                yield self._checked(episode, rows, promised[episode]["length"], keys)
        for episode in promised:
            if episode not in seen:
                yield Episode(str(episode), {}, "promised by the metadata, but its rows are in no file")

    def _promised_v3(self) -> dict[int, dict[str, int]]:
        """Episode -> its length and file."""
        names = (_EPISODE, "length", "data/chunk_index", "data/file_index")
        found: dict[int, dict[str, int]] = {}
        paths = sorted((self._folder / "meta" / "episodes").glob("chunk-*/file-*.parquet"))
        if not paths:
            raise self._bad("meta/episodes holds no Parquet file, so nothing says where the episodes are")
        for path in paths:
            for batch in batches(path, names):
                table = np.column_stack([batch[name][:, 0] for name in names])
                if not (np.isfinite(table).all() and (table >= 0).all() and (table == np.round(table)).all()):
                    raise InvalidInput(f"{path}: {', '.join(names)} must be whole numbers of at least 0")
                for row in table.astype(int).tolist():
                    if row[0] in found:
                        raise InvalidInput(f"{path}: episode {row[0]} is named twice")
                    found[row[0]] = dict(zip(names, row, strict=True))
        return dict(sorted(found.items()))

    # -- v2: a file per episode --------------------------------------------------------------------------------------

    def _in_own_files(self, keys: Sequence[str]) -> Iterator[Episode]:
        template = str(self._info.get("data_path") or _PATH[2])
        size = self._info.get("chunks_size", 1000)
        if not isinstance(size, int) or size < 1:
            raise self._bad(f"chunks_size must be a positive whole number, got {size!r}")
        for episode, length, task in self._promised_v2():
            path = self._inside(template, {"episode_chunk": episode // size, "episode_index": episode})
            if not path.is_file():
                yield Episode(str(episode), {}, f"promised by the metadata, but {path.name} does not exist")
                continue
            rows: dict[str, list[Array]] = {key: [] for key in self._read(keys)}
            for batch in batches(path, tuple(rows)):
                for key, values in batch.items():
                    rows[key].append(values)
            whole = {key: _joined(parts) for key, parts in rows.items()}
            strange = whole[_EPISODE] != episode
            if strange.any():
                raise InvalidInput(f"{path} holds rows of episode {whole[_EPISODE][strange][0]:g}")
            yield self._checked(episode, whole, length, keys, task)

    def _promised_v2(self) -> Iterator[tuple[int, int, str]]:
        """Number, length and task of every episode."""
        path = self._folder / "meta" / "episodes.jsonl"
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise InvalidInput(f"{path} cannot be read: {error}") from None
        seen: set[int] = set()
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            row = _parsed(line, f"{path}, line {number}")
            episode, length = row.get(_EPISODE), row.get("length")
            if not isinstance(episode, int) or not isinstance(length, int) or episode < 0 or length < 0:
                raise InvalidInput(f"{path}, line {number}: episode_index and length must be whole numbers")
            if episode in seen:
                raise InvalidInput(f"{path}, line {number}: episode {episode} is named twice")
            seen.add(episode)
            tasks = row.get("tasks")
            task = tasks[0] if isinstance(tasks, list) and tasks and isinstance(tasks[0], str) else ""
            yield episode, length, task

    # -- both --------------------------------------------------------------------------------------------------------

    def _inside(self, template: str, values: Mapping[str, int]) -> Path:
        """The file that a path template names; it must lie in the dataset, whatever the template says."""

        def filled(match: re.Match[str]) -> str:
            if match[1] not in values:
                raise self._bad(f"data_path {template!r}: {unknown('field', match[1], values)}")
            return f"{values[match[1]]:0{int(match[2] or 0)}d}"

        path = self._folder / re.sub(r"\{(\w+)(?::0?(\d{1,2})d)?\}", filled, template)
        if not path.resolve().is_relative_to(self._folder.resolve()):
            raise self._bad(f"data_path {template!r} leads out of the dataset")
        return path

    def _read(self, keys: Sequence[str]) -> tuple[str, ...]:
        """These columns, and those that say whether the rows are whole."""
        times = (_TIME,) if _TIME in self._features else ()
        return tuple(dict.fromkeys((*keys, _EPISODE, _FRAME, *times)))

    def _checked(
        self, episode: int, rows: Mapping[str, Array], length: int, keys: Sequence[str], task: str = ""
    ) -> Episode:
        """The episode, with what is wrong with its rows."""
        frames = rows[_FRAME][:, 0]
        problem = ""
        if len(frames) != length:
            problem = f"has {len(frames)} rows, the metadata promises {length}"
        elif not np.array_equal(frames, np.arange(len(frames))):
            problem = f"frame_index does not count from 0 to {length - 1}"
        elif _TIME in rows:
            problem = timing_problem(rows[_TIME][:, 0], self.rate)
        return Episode(str(episode), {key: rows[key] for key in keys}, problem, task)

    def _bad(self, what: str) -> InvalidInput:
        return InvalidInput(f"dataset {self._folder}, meta/info.json: {what}")


def _by_episode(path: Path, names: Sequence[str]) -> Iterator[tuple[int, dict[str, Array]]]:
    """Number and rows of each episode of a file, as they follow one another; one episode in memory at a time."""
    parts: dict[str, list[Array]] = {name: [] for name in names}
    current: float | None = None
    for batch in batches(path, tuple(names)):
        numbers = batch[_EPISODE][:, 0]
        if not np.isfinite(numbers).all() or (numbers != np.round(numbers)).any():
            raise InvalidInput(f"{path}: {_EPISODE} must be whole numbers")
        edges = [0, *(np.flatnonzero(np.diff(numbers)) + 1).tolist(), len(numbers)]
        for begin, end in itertools.pairwise(edges):
            if begin == end:
                continue
            if current is not None and numbers[begin] != current:
                yield int(current), {name: _joined(p) for name, p in parts.items()}
                parts = {name: [] for name in names}
            current = float(numbers[begin])
            for name in names:
                parts[name].append(batch[name][begin:end])
    if current is not None:
        yield int(current), {name: _joined(p) for name, p in parts.items()}


def _joined(parts: list[Array]) -> Array:
    if len({part.shape[1] for part in parts}) > 1:
        raise InvalidInput(f"rows have {sorted({part.shape[1] for part in parts})} numbers within one episode")
    return np.concatenate(parts) if parts else np.zeros((0, 1))


def _json(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(f"{path} cannot be read: {error}") from None
    return _parsed(text, str(path))


def _parsed(text: str, where: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidInput(f"{where} is not valid JSON: {error}") from None
    if not isinstance(found, dict):
        raise InvalidInput(f"{where} must be a JSON object")
    return found
