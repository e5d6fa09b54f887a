"""Number columns of Parquet files, a few thousand rows at a time; everything that can be wrong with a file is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, MissingExtra, unknown

__all__ = ["batches", "parquet_columns"]

_ROWS = 4096  # rows in memory at a time


def parquet_columns(path: Path) -> tuple[str, ...]:
    """Names of the columns of a Parquet file.

    Raises:
        InvalidInput: It is missing or damaged.
        MissingExtra: pyarrow is not installed.
    """
    with _opened(path) as file:
        return tuple(file.schema_arrow.names)


def batches(path: Path, columns: Sequence[str]) -> Iterator[dict[str, Array]]:
    """Rows of `columns`, in order, in batches: column -> numbers, shape (rows, width); scalars have width 1.

    Raises:
        InvalidInput: The file is missing or damaged, or a column is not there, is no number, or has rows of unequal
            length.
        MissingExtra: pyarrow is not installed.
    """
    with _opened(path) as file:
        present = file.schema_arrow.names
        for name in columns:
            if name not in present:
                raise InvalidInput(f"{path}: {unknown('column', name, present)}")
        rows = 0
        try:
            for batch in file.iter_batches(batch_size=_ROWS, columns=list(columns)):
                yield {name: _numbers(batch.column(name), path, name, rows) for name in columns}
                rows += batch.num_rows
        except _damage() as error:
            raise InvalidInput(f"{path} is damaged after row {rows}: {_line(error)}") from None
        if rows != file.metadata.num_rows:
            raise InvalidInput(f"{path} promises {file.metadata.num_rows} rows and has {rows}")


def _opened(path: Path) -> Any:
    try:
        import pyarrow.parquet
    except ModuleNotFoundError:
        raise MissingExtra("pyarrow", "deploy") from None
    if not path.is_file():
        raise InvalidInput(f"{path} does not exist, although the dataset speaks of it")
    try:
        return pyarrow.parquet.ParquetFile(path)
    except _damage() as error:
        raise InvalidInput(f"{path} is no readable Parquet file: {_line(error)}") from None


def _damage() -> tuple[type[Exception], ...]:
    """What pyarrow raises where a file is not what it says."""
    import pyarrow as pa

    return (pa.ArrowException, OSError, ValueError, MemoryError, OverflowError)


def _numbers(column: Any, path: Path, name: str, first: int) -> Array:
    """One column of a batch as numbers, shape (rows, width)."""
    import pyarrow as pa

    if column.null_count:
        row = first + int(np.argmax(np.asarray(column.is_null())))
        raise InvalidInput(f"{path}: {name} is empty in row {row}")
    rows, kind = len(column), column.type
    if not _is_list(kind, pa):
        return _scalars(column, path, name)[:, None]
    if pa.types.is_fixed_size_list(kind):
        width = kind.list_size
    else:
        lengths = np.diff(np.asarray(column.offsets))
        width = int(lengths[0]) if rows else 0
        if (lengths != width).any():
            row = int(np.argmax(lengths != width))
            raise InvalidInput(f"{path}: {name} has {lengths[row]} numbers in row {first + row}, {width} before")
    return _scalars(column.flatten(), path, name).reshape(rows, width)


def _is_list(kind: Any, pa: Any) -> bool:
    return bool(pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_fixed_size_list(kind))


def _scalars(column: Any, path: Path, name: str) -> Array:
    import pyarrow as pa

    kind = column.type
    if not (pa.types.is_floating(kind) or pa.types.is_integer(kind) or pa.types.is_boolean(kind)):
        raise InvalidInput(f"{path}: {name} holds {kind}, not numbers")
    if column.null_count:
        raise InvalidInput(f"{path}: {name} has an empty component")
    return np.asarray(column.to_numpy(zero_copy_only=False), dtype=np.float64)


def _line(error: Exception) -> str:
    return str(error).strip().splitlines()[0][:200] if str(error).strip() else type(error).__name__
