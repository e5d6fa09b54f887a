"""How a run gave way: how long it was slowed, whom it waited for, and what touched it; from trace and safety log."""

from __future__ import annotations

from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.viewing.run_folder import RecordedRun
from praxia.viewing.stamps import record_rows

__all__ = ["stretches", "yielding"]

_SLOWED = 2.0  # verdict in the trace
_MOVING = 0.01  # measured joint speed from which on the robot moves [rad/s or m/s]


def stretches(record: RecordedRun) -> list[int]:
    """Ticks that each line of the safety log stands for: one, or as long as the robot was slowed from there on."""
    if record.trace is None:
        return [1] * len(record.interventions)
    slowed = record.trace.column("verdict") == _SLOWED
    stamps = np.round(record.time / record.period) if record.period else record.time
    lines = [{"time_ns": round(float(r.get("time_ns", 0)) * 1e-9 / record.period)} for r in record.interventions]
    found = []
    for row in record_rows(lines, stamps, each=True):
        if row is None or not slowed[row]:
            found.append(1)
            continue
        others = np.flatnonzero(~slowed[row:])
        found.append(int(others[0]) if len(others) else len(slowed) - row)
    return found


def yielding(record: RecordedRun) -> list[dict[str, Any]]:
    """`label`, `value`, `unit` and `hint` per figure; empty where nothing was slowed and nothing moves by itself."""
    if record.trace is None:
        return []
    found = []
    slowed = float((record.trace.column("verdict") == _SLOWED).sum()) * record.period
    things = record.objects.get("objects") or {}
    movers = [name for name, thing in things.items() if isinstance(thing, dict) and thing.get("speed")]
    if slowed:
        found.append(_figure("Slowed", f"{slowed:.2f}", "s", "sent later than proposed, on the same path"))
    ticks = stretches(record)
    for mover in movers:
        waited = sum(n for n, line in zip(ticks, record.interventions, strict=True) if _names(line, mover))
        hint = "slowed, or stopped, because it could have been met"
        found.append(_figure(f"Gave way to {mover.replace('_', ' ')}", f"{waited * record.period:.2f}", "s", hint))
    if movers:
        found += _touches(record.trace.column("unintended"), record.trace.group("dq"))
    return found


def _names(line: Any, mover: str) -> bool:
    return any(mover in str(violation.get("component", "")) for violation in line.get("violations") or ())


def _touches(depth: Array, dq: Array) -> list[dict[str, Any]]:
    """Contacts that were not meant, by whether the robot moved during them: then it is a collision."""
    touching = np.concatenate(([False], depth > 0.0, [False]))
    begins, ends = (np.flatnonzero(np.diff(touching.astype(int)) == sign) for sign in (1, -1))
    moving = np.abs(dq).max(axis=1, initial=0.0) > _MOVING
    spans = [slice(int(b), int(e)) for b, e in zip(begins, ends, strict=True)]
    found = []
    for label, hint, chosen in (
        ("Collisions", "contacts that were not meant, while the robot moved", [s for s in spans if moving[s].any()]),
        ("Run into at rest", "the robot rested, and something came", [s for s in spans if not moving[s].any()]),
    ):
        deepest = max((float(depth[s].max()) for s in chosen), default=0.0)
        unit = f"time{'' if len(chosen) == 1 else 's'}" + (f", {deepest * 1e3:.1f} mm deep" if chosen else "")
        found.append(_figure(label, str(len(chosen)), unit, hint, alarm=label == "Collisions" and bool(chosen)))
    return found


def _figure(label: str, value: str, unit: str, hint: str, *, alarm: bool = False) -> dict[str, Any]:
    return {"label": label, "value": value, "unit": unit, "hint": hint, "alarm": alarm}
