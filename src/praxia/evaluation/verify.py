"""An independent check of a run folder: what was commanded, what was measured, whether the records agree.

It reads the files as docs/trace.md describes them and uses nothing that took part in the run, NumPy and the values of
`core` apart: not the filter, not the robot model, not the writer or the reader of traces.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.evaluation.raw_files import RawTrace, read_limits, read_object, read_raw_trace
from praxia.evaluation.scene_kinematics import site_positions
from praxia.evaluation.verification import KINDS, MEASURED_TOLERANCE, Finding, Measured, Verification

__all__ = ["TOLERANCE", "verify"]

TOLERANCE = 1e-6
"""Excess over a limit, relative to the limit (positions: to the range; workspace: in metres), that is not counted."""

_NAN = float("nan")
_SHOWN = 10
_PER_COMPONENT = ("proposed", "command", "q", "dq")


class _Findings:
    """Counts per kind, and the first few of each."""

    def __init__(self) -> None:
        self.counts = dict.fromkeys(KINDS, 0)
        self.shown: list[Finding] = []

    def add(
        self, kind: str, text: str, *, time: float = -1, component: str = "", value: float = _NAN, limit: float = _NAN
    ) -> None:
        self.counts[kind] += 1
        if self.counts[kind] <= _SHOWN:
            self.shown.append(Finding(kind, int(time), component, value, limit, text))


def verify(folder: str | Path) -> Verification:
    """What an independent check of a run folder finds; an incomplete folder is checked as far as it goes.

    Raises:
        InvalidInput: `folder` is not a run folder.
    """
    path = Path(folder)
    if not (path / "run.json").is_file():
        raise InvalidInput(f"{path} is not a run folder: it has no run.json")
    missing: list[str] = []
    run = read_object(path / "run.json", missing)
    limits = read_limits(path / "limits.json", missing)
    metrics = read_object(path / "metrics.json", missing)
    read_object(path / "final.json", missing)
    if run.get("status") == "running":
        missing.append("run.json says that the run was still going on")
    record = read_raw_trace(path / "trace.bin", missing)
    found, unchecked = _Findings(), list[str]()
    if record is None or not limits or not len(record.rows):
        missing = missing or ["trace.bin has no record"]
        everything = "everything: there is no trace, or no limits to hold it against"
        return Verification(str(path), False, tuple(missing), 0, 0, found.counts, (), {}, (everything,), Measured())
    ticks = len(record.rows)
    if isinstance(metrics.get("ticks"), int) and metrics["ticks"] > ticks:
        missing.append(f"trace.bin has {ticks} records, metrics.json speaks of {metrics['ticks']} ticks")
    _check_record(record, limits, found)
    maxima = _check_differences(record, limits, not missing, found)
    _check_workspace(path, record, limits, found, maxima, unchecked)
    _check_passed(record, tuple(limits["names"]), found)
    _check_log(path / "safety.jsonl", record, missing, found)
    return Verification(
        folder=str(path),
        complete=not missing,
        missing=tuple(missing),
        ticks=ticks,
        interventions=int((record.column("verdict") == 1.0).sum()),
        counts=found.counts,
        findings=tuple(found.shown),
        maxima=maxima,
        unchecked=tuple(unchecked),
        measured=_measured(record, limits),
    )


def _check_record(record: RawTrace, limits: Mapping[str, Any], found: _Findings) -> None:
    """Columns, period, time stamps, verdicts: the form of the record."""
    names = limits["names"]
    needed = ["time_ns", "verdict", *(f"{group}/{name}" for group in _PER_COMPONENT for name in names)]
    if absent := [name for name in needed if name not in record.columns]:
        raise InvalidInput(f"trace.bin lacks the columns {', '.join(absent)}; docs/trace.md lists what it must have")
    if record.period_ns != limits.get("period_ns"):
        text = f"trace.bin has the period {record.period_ns} ns, limits.json {limits.get('period_ns')} ns"
        found.add("record", text)
    time, verdict = record.column("time_ns"), record.column("verdict")
    for k in np.flatnonzero(~(np.diff(time) == record.period_ns)).tolist():
        step = float(time[k + 1] - time[k])
        text = f"{step:.0f} ns between two records, expected {record.period_ns}"
        found.add("time", text, time=time[k + 1], value=step, limit=record.period_ns)
    for k in np.flatnonzero((verdict != 0.0) & (verdict != 1.0)).tolist():
        found.add("record", f"verdict {verdict[k]}, expected 0 or 1", time=time[k], value=float(verdict[k]))


def _check_differences(record: RawTrace, limits: Mapping[str, Any], whole: bool, found: _Findings) -> dict[str, float]:
    """Position and its first three backward differences against the limits, rest before (and after) included."""
    names, h = tuple(limits["names"]), record.period_ns * 1e-9
    q, time = record.group("command", names), record.column("time_ns")
    lower, upper = (np.array(limits[key], dtype=np.float64) for key in ("lower", "upper"))
    for k, i in np.argwhere(~np.isfinite(q)).tolist():
        found.add("finite", f"{names[i]} was sent {q[k, i]}", time=time[k], component=names[i], value=float(q[k, i]))
    middle, half = 0.5 * (lower + upper), 0.5 * (upper - lower)
    padded = np.concatenate((np.repeat(q[:1], 3, axis=0), q, np.repeat(q[-1:], 3 if whole else 0, axis=0)))
    stamps = np.concatenate((np.repeat(time[:1], 3), time, np.repeat(time[-1:], 3 if whole else 0)))
    maxima = {}
    with np.errstate(invalid="ignore", over="ignore"):
        quotients: dict[str, tuple[Array, Array, float, Array]] = {
            "position": (q - middle, half, 2.0 * TOLERANCE, time)
        }
        for order, quantity in enumerate(("velocity", "acceleration", "jerk"), start=1):
            limit = np.array(limits[quantity], dtype=np.float64)
            quotients[quantity] = (np.diff(padded, n=order, axis=0) / h**order, limit, TOLERANCE, stamps[order:])
        for quantity, (value, limit, tolerance, when) in quotients.items():
            ratio = np.abs(value) / limit
            maxima[quantity] = float(np.nanmax(ratio, initial=0.0))
            for k, i in np.argwhere(ratio > 1.0 + tolerance).tolist():
                shown, bound = float(value[k, i]), float(limit[i])
                if quantity == "position":
                    shown, bound = float(q[k, i]), float(upper[i] if value[k, i] > 0 else lower[i])
                text = f"{quantity} of {names[i]}: {shown:.9g}, limit {bound:.9g}"
                found.add(quantity, text, time=when[k], component=names[i], value=shown, limit=bound)
    return maxima


def _check_workspace(
    path: Path,
    record: RawTrace,
    limits: Mapping[str, Any],
    found: _Findings,
    maxima: dict[str, float],
    unchecked: list[str],
) -> None:
    """The commanded tool point against the box, by kinematics read from scene.xml."""
    if limits.get("workspace") is None:
        unchecked.append("workspace: limits.json has none")
        return
    names = tuple(limits["names"])
    q = record.group("command", names)
    finite = np.isfinite(q).all(axis=1)
    joints = {name: q[finite, i] for i, name in enumerate(names)}
    try:
        xml = (path / "scene.xml").read_text(encoding="utf-8")
        points = site_positions(xml, limits.get("tool", "tcp"), joints)
    except (OSError, InvalidInput) as error:
        unchecked.append(f"workspace: {error}")
        return
    low, high = np.array(limits["workspace"], dtype=np.float64)
    time = record.column("time_ns")[finite]
    middle, half = 0.5 * (low + high), 0.5 * (high - low)
    maxima["workspace"] = float((np.abs(points - middle) / half).max(initial=0.0))
    for k, axis in np.argwhere((points < low - TOLERANCE) | (points > high + TOLERANCE)).tolist():
        value = float(points[k, axis])
        bound = float(high[axis] if value > middle[axis] else low[axis])
        name = "xyz"[axis]
        text = f"{name} of the tool point: {value:.6g} m, limit {bound:.6g} m"
        found.add("workspace", text, time=time[k], component=f"tool/{name}", value=value, limit=bound)


def _check_passed(record: RawTrace, names: tuple[str, ...], found: _Findings) -> None:
    """What passed is what was proposed, bit for bit; where nothing was proposed, the last command is repeated."""
    command, proposed = record.group("command", names), record.group("proposed", names)
    time = record.column("time_ns")
    nothing = np.asarray(np.isnan(proposed).all(axis=1))
    before = np.concatenate((command[:1], command[:-1]))
    wanted = np.where(nothing[:, None], before, proposed)
    same = np.ascontiguousarray(command).view(np.int64) == np.ascontiguousarray(wanted).view(np.int64)
    for k, i in np.argwhere(~same & (record.column("verdict") == 0.0)[:, None]).tolist():
        said = "nothing was proposed" if nothing[k] else f"{wanted[k, i]!r} was proposed"
        text = f"{names[i]} was sent {command[k, i]!r} and said to have passed, but {said}"
        value, limit = float(command[k, i]), float(wanted[k, i])
        found.add("altered", text, time=time[k], component=names[i], value=value, limit=limit)


def _check_log(path: Path, record: RawTrace, missing: list[str], found: _Findings) -> None:
    """Every stop of the trace has one line in the safety log, and every line a stop."""
    times: list[int] = []
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        missing.append("safety.jsonl is missing or no text")
        return
    for number, line in enumerate(lines, start=1):
        try:
            entry = json.loads(line)
            stopped, time = entry["verdict"] == "stopped", int(entry["time_ns"])
        except (ValueError, KeyError, TypeError):
            missing.append(f"line {number} of safety.jsonl cannot be read")
            continue
        if stopped:
            times.append(time)
    time_ns = record.column("time_ns")
    stopped_at = time_ns[record.column("verdict") == 1.0].astype(np.int64)
    for time in np.setdiff1d(stopped_at, times).tolist():
        found.add("log", "the filter stopped, but safety.jsonl has no line for it", time=time)
    for time in np.setdiff1d(times, stopped_at).tolist():
        if time <= time_ns[-1] or not missing:  # a killed run loses trace records that its log still has
            found.add("log", "safety.jsonl has a line for a tick at which the filter did not stop", time=time)
    if len(times) != len(set(times)):
        found.add("log", "safety.jsonl has two lines for one tick")


def _measured(record: RawTrace, limits: Mapping[str, Any]) -> Measured:
    names = tuple(limits["names"])
    q, command = record.group("q", names), record.group("command", names)
    excess = np.maximum(q - np.array(limits["upper"]), np.array(limits["lower"]) - q)
    # Row k's command is to be reached when row k + 1 is measured.
    error = np.abs(q[1:] - command[:-1]).max(axis=0, initial=0.0)
    unintended = record.column("unintended") if "unintended" in record.columns else None
    return Measured(
        position_ticks=int((excess > MEASURED_TOLERANCE).any(axis=1).sum()),
        position_excess=float(excess.max()),
        tracking_error=dict(zip(names, error.tolist(), strict=True)),
        unintended_ticks=None if unintended is None else int((unintended > 0.0).sum()),
        unintended_depth=0.0 if unintended is None else float(unintended.max()),
    )
