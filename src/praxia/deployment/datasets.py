"""The dataset at a path, in whatever format it is."""

from __future__ import annotations

from pathlib import Path

from praxia.core.errors import InvalidInput
from praxia.deployment.dataset_csv import CsvDataset
from praxia.deployment.dataset_lerobot import LeRobotDataset
from praxia.deployment.dataset_npz import NpzDataset
from praxia.deployment.episodes import Dataset

__all__ = ["open_dataset"]

_READ = "a LeRobotDataset folder (v3.0, v2.1), an npz or csv file, or a folder of such files"


def open_dataset(path: str | Path) -> Dataset:
    """The dataset at `path`: a LeRobotDataset folder, an npz or csv file, or a folder of those.

    Raises:
        InvalidInput: There is nothing, or nothing that can be read; says what can be.
    """
    place = Path(path)
    if place.is_dir():
        if (place / "meta" / "info.json").is_file():
            return LeRobotDataset(place)
        plain = sorted(p for p in place.iterdir() if p.suffix in (".npz", ".csv"))
        kinds = {p.suffix for p in plain}
        if len(kinds) > 1:
            raise InvalidInput(f"dataset {place} holds npz and csv files; give one kind")
        if plain:
            return NpzDataset(plain) if kinds == {".npz"} else CsvDataset(plain)
        raise InvalidInput(f"dataset {place} holds neither meta/info.json nor npz or csv files; this reads {_READ}")
    if not place.is_file():
        raise InvalidInput(f"dataset {place} does not exist; this reads {_READ}")
    if place.suffix == ".npz":
        return NpzDataset([place])
    if place.suffix == ".csv":
        return CsvDataset([place])
    raise InvalidInput(f"dataset {place} is in no format that is known here; this reads {_READ}")
