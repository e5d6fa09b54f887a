"""Text that survives a crash: append-only JSON lines, and JSON files that are replaced as a whole."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

import numpy as np

from praxia.core.errors import InvalidInput

__all__ = ["Journal", "JsonLines", "plain", "read_json_lines", "write_json"]


def plain(value: object) -> Any:
    """`value` as JSON can hold it: arrays as lists, enum members as their values, NaN and infinity as None.

    Whatever has no JSON form is written as its text.
    """
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, np.ndarray | np.generic):
        return plain(value.tolist())
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, set | frozenset):
        return sorted((plain(item) for item in value), key=str)  # hash order must not reach a file
    return str(value)


class Journal(Protocol):
    """Somewhere to write records one after another."""

    def append(self, record: Mapping[str, object]) -> None: ...


class JsonLines:
    """Appends one JSON object per line; each line is written at once, so a kill loses nothing that was appended.

    Args:
        path: File to append to; created where missing.

    Raises:
        InvalidInput: The file cannot be written.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._file = open(path, "ab", buffering=0)  # noqa: SIM115  open until close()
        except OSError as error:
            raise InvalidInput(f"cannot write {path}: {error.strerror}") from error

    def __enter__(self) -> JsonLines:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def append(self, record: Mapping[str, object]) -> None:
        """Write one object."""
        self._file.write(json.dumps(plain(record), allow_nan=False).encode("ascii") + b"\n")

    def close(self) -> None:
        """Close the file; a second time does nothing."""
        self._file.close()


def read_json_lines(path: Path) -> list[dict[str, Any]]:
    """All whole lines of a file of JSON objects; a last line without its end is left out.

    Raises:
        InvalidInput: The file cannot be read, or a whole line is not a JSON object.
    """
    try:
        lines = Path(path).read_bytes().split(b"\n")[:-1]
    except OSError as error:
        raise InvalidInput(f"cannot read {path}: {error.strerror}") from error
    records = []
    for number, line in enumerate(lines, start=1):
        try:
            record = json.loads(line)
        except ValueError as error:
            raise InvalidInput(f"{path}, line {number}: not valid JSON ({error})") from error
        if not isinstance(record, dict):
            raise InvalidInput(f"{path}, line {number}: expected a JSON object, got {type(record).__name__}")
        records.append(record)
    return records


def write_json(path: Path, value: object) -> None:
    """Write a JSON file as a whole: a reader finds the old content or the new, never a part.

    Raises:
        InvalidInput: The file cannot be written.
    """
    path = Path(path)
    temporary = path.with_name(path.name + ".tmp")
    text = json.dumps(plain(value), indent=2, allow_nan=False) + "\n"
    try:
        with open(temporary, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError as error:
        raise InvalidInput(f"cannot write {path}: {error.strerror}") from error
