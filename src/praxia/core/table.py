"""A table of a settings file that knows where it stands, which keys it may have and what each must be."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput, unknown

__all__ = ["Table"]

_Name = TypeVar("_Name", bound=str)


class Table:
    """Checked access to the values of one table that was read; every error names the file, the table and the key."""

    def __init__(self, kind: str, path: Path, where: str, values: Any, keys: tuple[str, ...]) -> None:
        """Args:
        kind: What kind of file it is, for errors: "scene file".
        path: The file.
        where: Which table of it; "" for the top.
        values: What was read.
        keys: Keys that the table may have.

        Raises:
            InvalidInput: It is no table, or has another key.
        """
        self.path, self._kind, self._where = path, kind, where
        if not isinstance(values, Mapping):
            raise self.bad(f"expected a table with {', '.join(keys)}")
        for key in values:
            if key not in keys:
                raise self.bad(str(unknown("key", key, keys)))
        self._values = values

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def bad(self, what: str) -> InvalidInput:
        """The error for something that is wrong here."""
        return InvalidInput(f"{self._kind} {self.path}{', ' if self._where else ''}{self._where}: {what}")

    def value(self, key: str) -> Any:
        """What stands at `key`, unchecked; None where nothing does."""
        return self._values.get(key)

    def text(self, key: str, default: str | None = None) -> str:
        value = self._values.get(key, default)
        if not isinstance(value, str):
            raise self.bad(f"{key} must be a text" if key in self else f"{key} is missing")
        return value

    def choice(self, key: str, valid: tuple[_Name, ...], default: _Name | None = None) -> _Name:
        value = self.text(key, default)
        for name in valid:
            if name == value:
                return name
        raise self.bad(f"{key}: {unknown('value', value, valid)}")

    def number(self, key: str, default: float | None = None, *, positive: bool = False) -> float:
        value = self._values.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not np.isfinite(value):
            raise self.bad(f"{key} must be a finite number" if key in self else f"{key} is missing")
        if positive and value <= 0:
            raise self.bad(f"{key} must be greater than 0, got {value:g}")
        return float(value)

    def whole(self, key: str, default: int | None = None) -> int:
        value = self._values.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise self.bad(f"{key} must be a whole number of at least 1" if key in self else f"{key} is missing")
        return value

    def flag(self, key: str, default: bool) -> bool:
        value = self._values.get(key, default)
        if not isinstance(value, bool):
            raise self.bad(f"{key} must be true or false")
        return value

    def texts(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        value = self._values.get(key, list(default))
        if not isinstance(value, list) or not all(isinstance(x, str) for x in value):
            raise self.bad(f"{key} must be a list of texts")
        if len(set(value)) != len(value):
            raise self.bad(f"{key} names something twice: {', '.join(value)}")
        return tuple(value)

    def array(self, key: str, shape: tuple[int | None, ...], default: Any = None) -> Array:
        try:
            value = frozen(self._values.get(key, default), shape, key)
        except (InvalidInput, ValueError, TypeError) as error:
            what = f"{key} must be numbers of shape {shape}: {error}"
            raise self.bad(what if key in self else f"{key} is missing") from None
        if not np.isfinite(value).all():
            raise self.bad(f"{key} must be finite")
        return value

    def table(self, key: str, keys: tuple[str, ...]) -> Table:
        where = f"{self._where}.{key}" if self._where else key
        return Table(self._kind, self.path, where, self._values.get(key, {}), keys)

    def tables(self, key: str, keys: tuple[str, ...]) -> list[Table]:
        values = self._values.get(key, [])
        where = f"{self._where}.{key}" if self._where else key
        if not isinstance(values, list):
            raise self.bad(f"{key} must be a list of tables: write [[{where}]]")
        return [Table(self._kind, self.path, f"{where} {i + 1}", value, keys) for i, value in enumerate(values)]
