"""When the records of a run were made where its own clock was what failed: by the rows of the trace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from praxia.core.arrays import Array

__all__ = ["clock_faults", "record_rows", "retimed"]


def clock_faults(run: Mapping[str, Any]) -> list[str]:
    """Faults of the clock that run.json declares, as they were written."""
    found: Any = run
    for key in ("settings", "episode", "faults"):
        found = found.get(key) if isinstance(found, Mapping) else None
    return [str(fault) for fault in found if str(fault).startswith("clock:")] if isinstance(found, list) else []


def record_rows(records: Sequence[Mapping[str, Any]], stamps: Array, *, each: bool) -> list[int | None]:
    """Row of the trace that each record belongs to; None where no row from the last one on has its stamp.

    Args:
        records: Lines of a log, in the order in which they were written, with `time_ns`.
        stamps: Stamps of the trace [ns], shape (ticks,).
        each: Whether no two records share a row.
    """
    found: list[int | None] = []
    begin = 0
    for record in records:
        ahead = np.flatnonzero(stamps[begin:] == record.get("time_ns", -1))
        if not len(ahead):
            found.append(None)
            continue
        row = begin + int(ahead[0])
        found.append(row)
        begin = row + each
    return found


def retimed(
    records: Sequence[Mapping[str, Any]], stamps: Array, period: int, *, each: bool = False
) -> list[dict[str, Any]]:
    """The records with the times [ns] of their rows in place of their stamps; what a fault itself notes is true."""
    own = [record for record in records if not str(record.get("kind", "")).startswith("fault")]
    rows = iter(record_rows(own, stamps, each=each))
    told = []
    for record in records:
        row = None if str(record.get("kind", "")).startswith("fault") else next(rows)
        told.append({**record} if row is None else {**record, "time_ns": row * period})
    return told
