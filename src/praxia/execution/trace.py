"""The binary trace: one float64 record per tick, appended so that a killed run keeps what it had written.

The layout is described in docs/trace.md; this file and NumPy are all that it takes to read one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

import numpy as np

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput, unknown

__all__ = ["Trace", "TraceWriter", "read_trace", "trace_columns"]

_MAGIC = b"PRAXIA-TRACE 1\n"
_FLUSH_EVERY = 100_000_000
"""Longest run time [ns] that is only in memory."""


def trace_columns(components: Sequence[str], coordinates: int = 0) -> tuple[str, ...]:
    """Column names of a run's trace, in order.

    Args:
        components: Names of the commanded components.
        coordinates: Number of joint coordinates of the simulated world; 0 on hardware.
    """
    groups = (f"{group}/{name}" for group in ("proposed", "command", "q", "dq") for name in components)
    return ("time_ns", "verdict", "step", "unintended", *groups, *(f"qpos/{i}" for i in range(coordinates)))


class TraceWriter:
    """Appends records to a new trace file; at most 0.1 s of run time is lost when the process is killed.

    Args:
        path: File to create; must not exist.
        columns: Column names, see `trace_columns`.
        period_ns: Time between records [ns].
        header: Further entries of the header line: names to anything that JSON holds.

    Raises:
        InvalidInput: The file exists or cannot be written, or the header uses a name of the format.
    """

    def __init__(
        self, path: Path, columns: Sequence[str], period_ns: int, header: Mapping[str, object] | None = None
    ) -> None:
        head = {"columns": list(columns), "period_ns": period_ns}
        if header is not None and (taken := sorted(head.keys() & header.keys())):
            raise InvalidInput(f"trace header: {', '.join(taken)} is written by the format itself; choose another name")
        try:
            self._file = open(path, "xb", buffering=0)  # noqa: SIM115  open until close()
        except OSError as error:
            raise InvalidInput(f"cannot create the trace {path}: {error.strerror}") from error
        self.columns = tuple(columns)
        self._write(_MAGIC + json.dumps({**head, **(header or {})}).encode("ascii") + b"\n")
        self._buffer = np.zeros((max(1, _FLUSH_EVERY // period_ns), len(self.columns)), dtype="<f8")
        self._filled = 0

    def __enter__(self) -> TraceWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def append(self, row: Array) -> None:
        """Add one record, shape (len(columns),)."""
        self._buffer[self._filled] = row
        self._filled += 1
        if self._filled == len(self._buffer):
            self.flush()

    def flush(self) -> None:
        """Hand every record to the operating system; from then on only the machine itself can lose it."""
        self._write(self._buffer[: self._filled].tobytes())
        self._filled = 0

    def close(self) -> None:
        """Flush and close; a second time does nothing."""
        if not self._file.closed:
            self.flush()
            self._file.close()

    def _write(self, data: bytes) -> None:
        view = memoryview(data)
        while view:  # an unbuffered file may take less than it is offered
            view = view[self._file.write(view) :]


@dataclass(frozen=True, eq=False)
class Trace:
    """What a run did, tick by tick.

    Attributes:
        columns: Column names.
        values: One row per tick, shape (ticks, len(columns)).
        header: Everything in the header line; `columns` and `period_ns` among it.
    """

    columns: tuple[str, ...]
    values: Array
    header: Mapping[str, object] = field(default_factory=dict)

    def column(self, name: str) -> Array:
        """One column, shape (ticks,).

        Raises:
            InvalidInput: There is none of this name.
        """
        if name not in self.columns:
            raise unknown("trace column", name, self.columns)
        column: Array = self.values[:, self.columns.index(name)]
        return column

    def names(self, prefix: str) -> tuple[str, ...]:
        """What the columns of a group are called, without the prefix: the components of "command"."""
        return tuple(name.removeprefix(f"{prefix}/") for name in self.columns if name.startswith(f"{prefix}/"))

    def group(self, prefix: str) -> Array:
        """All columns `prefix/...` in order, shape (ticks, k); k is 0 where there is none."""
        chosen = [i for i, name in enumerate(self.columns) if name.startswith(f"{prefix}/")]
        columns: Array = self.values[:, chosen]
        return columns


def read_trace(path: Path) -> Trace:
    """The whole records of a trace file; a record cut off in the middle is left out.

    Raises:
        InvalidInput: The file cannot be read or is not a trace.
    """
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise InvalidInput(f"cannot read the trace {path}: {error.strerror}") from error
    end = data.find(b"\n", len(_MAGIC))
    if not data.startswith(_MAGIC) or end < 0:
        raise InvalidInput(
            f"{path} is not a trace, or is cut off within its header; expected {_MAGIC.decode()!r} first"
        )
    try:
        header = json.loads(data[len(_MAGIC) : end])
        columns = tuple(str(name) for name in header["columns"])
    except (ValueError, KeyError, TypeError) as error:
        raise InvalidInput(f"{path}: the second line of a trace is a JSON object with 'columns'") from error
    width = 8 * len(columns)
    if not width:
        raise InvalidInput(f"{path}: a trace has at least one column")
    count = (len(data) - end - 1) // width
    values = np.frombuffer(data, dtype="<f8", count=count * len(columns), offset=end + 1)
    return Trace(columns, frozen(values.reshape(count, len(columns))), header)
