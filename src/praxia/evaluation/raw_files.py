"""The files of a run folder as the verifier reads them: by docs/trace.md alone, and never past what is whole."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from praxia.core.arrays import Array

__all__ = [
    "LATCHED",
    "PASSED",
    "REFUSED",
    "SLOWED",
    "STOPPED",
    "RawTrace",
    "read_limits",
    "read_object",
    "read_raw_trace",
]

PASSED, STOPPED, SLOWED, REFUSED, LATCHED = range(5)
"""Column `verdict` of a trace."""

_MAGIC = b"PRAXIA-TRACE 1\n"
_LIMITS = ("units", "lower", "upper", "velocity", "acceleration", "jerk")
_ENVELOPE = ("offset", "slope", "lower", "upper")


@dataclass(frozen=True, eq=False)
class RawTrace:
    """trace.bin: whole records only, and how many bytes were left over."""

    columns: tuple[str, ...]
    period_ns: int
    rows: Array
    left_over: int

    def group(self, name: str, components: tuple[str, ...]) -> Array:
        """Columns `name/COMPONENT`, shape (ticks, n)."""
        return self.rows[:, [self.columns.index(f"{name}/{c}") for c in components]]

    def column(self, name: str) -> Array:
        return self.rows[:, self.columns.index(name)]


def read_object(path: Path, missing: list[str]) -> dict[str, Any]:
    """The object in a JSON file; empty, with a reason in `missing`, where there is none."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        missing.append(f"{path.name} is missing")
        return {}
    except (OSError, ValueError) as error:
        missing.append(f"{path.name} cannot be read: {error}")
        return {}
    if not isinstance(value, dict):
        missing.append(f"{path.name} holds no JSON object")
        return {}
    return value


def read_raw_trace(path: Path, missing: list[str]) -> RawTrace | None:
    """The trace up to its last whole record; None, with a reason in `missing`, where it cannot be read."""
    try:
        data = path.read_bytes()
    except OSError:
        missing.append("trace.bin is missing")
        return None
    end = data.find(b"\n", len(_MAGIC))
    if not data.startswith(_MAGIC) or end < 0:
        missing.append("trace.bin has no whole header")
        return None
    try:
        header = json.loads(data[len(_MAGIC) : end])
        columns, period = tuple(header["columns"]), int(header["period_ns"])
    except (ValueError, KeyError, TypeError) as error:
        missing.append(f"the header of trace.bin cannot be read: {error}")
        return None
    body, size = data[end + 1 :], 8 * len(columns)
    whole, left = divmod(len(body), size)
    if left:
        missing.append(f"trace.bin ends within a record ({left} of {size} bytes)")
    rows = np.frombuffer(body, dtype="<f8", count=whole * len(columns)).reshape(whole, len(columns))
    return RawTrace(columns, period, rows, left)


def read_limits(path: Path, missing: list[str]) -> dict[str, Any]:
    """The object in limits.json; empty, with a reason in `missing`, where a number per component is not there."""
    limits = read_object(path, missing)
    names = limits.get("names")
    for key in _LIMITS if limits else ():
        values = limits.get(key)
        if not isinstance(names, list) or not isinstance(values, list) or len(values) != len(names):
            missing.append(f"limits.json has no {key!r} per component")
            return {}
    envelope = limits.get("velocity_envelope")
    for key in _ENVELOPE if envelope is not None else ():
        values = envelope.get(key) if isinstance(envelope, dict) else None
        if not isinstance(names, list) or not isinstance(values, list) or len(values) != len(names):
            missing.append(f"limits.json has a velocity_envelope without {key!r} per component")
            return {}
    return limits
