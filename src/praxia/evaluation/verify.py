"""An independent check of a run folder: what was commanded, what was measured, whether the records agree.

It reads the files as docs/trace.md describes them and uses nothing that took part in the run, NumPy and the values of
`core` apart: not the filter, not the robot model, not the writer or the reader of traces.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.evaluation.raw_files import (
    LATCHED,
    REFUSED,
    SLOWED,
    STOPPED,
    RawTrace,
    read_limits,
    read_object,
    read_raw_trace,
)
from praxia.evaluation.safety_lines import check_log
from praxia.evaluation.scene_kinematics import site_frames
from praxia.evaluation.verification import KINDS, MEASURED_TOLERANCE, STAMPED, Finding, Measured, Verification

__all__ = ["TOLERANCE", "verify"]

TOLERANCE = 1e-6
"""Excess over a limit, relative to the limit (positions: to the range; workspace: in metres), that is not counted."""

_NAN = float("nan")
_SHOWN = 10
_CURVE = ("offset", "slope", "lower", "upper")
_PER_COMPONENT = ("proposed", "command", "q", "dq")


class _Findings:
    """Counts per kind, and the first few of each."""

    def __init__(self) -> None:
        self.counts = dict.fromkeys(KINDS, 0)
        self.shown: list[Finding] = []

    def excuse(self, kinds: Sequence[str]) -> dict[str, int]:
        """Count these kinds no longer; how many there were of each."""
        taken = {kind: self.counts[kind] for kind in kinds if self.counts[kind]}
        self.counts.update(dict.fromkeys(taken, 0))
        self.shown = [finding for finding in self.shown if finding.kind not in taken]
        return taken

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
    _check_tool(path, record, limits, found, maxima, unchecked)
    _check_passed(record, tuple(limits["names"]), found)
    for time, text in check_log(path / "safety.jsonl", record, missing):
        found.add("log", text, time=time)
    broken_clock = _clock_faults(run)
    excused = found.excuse(STAMPED) if broken_clock else {}
    if broken_clock:
        unchecked.append(
            f"{', '.join(STAMPED)}: {sum(excused.values())} findings are counted apart, for the run declares "
            f"{' and '.join(broken_clock)}, and a broken clock makes them by itself"
        )
    verdict = record.column("verdict")
    return Verification(
        folder=str(path),
        complete=not missing,
        missing=tuple(missing),
        ticks=ticks,
        interventions=int(np.isin(verdict, (STOPPED, REFUSED, LATCHED)).sum()),
        counts=found.counts,
        findings=tuple(found.shown),
        maxima=maxima,
        unchecked=tuple(unchecked),
        measured=_measured(record, limits),
        slowed=int((verdict == SLOWED).sum()),
        excused=excused,
    )


def _clock_faults(run: Mapping[str, Any]) -> list[str]:
    """Faults of the clock that run.json declares, as they were written."""
    found: Any = run
    for key in ("settings", "episode", "faults"):
        found = found.get(key) if isinstance(found, Mapping) else None
    return [str(fault) for fault in found if str(fault).startswith("clock:")] if isinstance(found, list) else []


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
    for k in np.flatnonzero(~np.isin(verdict, range(LATCHED + 1))).tolist():
        text = f"verdict {verdict[k]}, expected a whole number from 0 to {LATCHED}"
        found.add("record", text, time=time[k], value=float(verdict[k]))


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
    with np.errstate(invalid="ignore", over="ignore", divide="ignore"):
        quotients: dict[str, tuple[Array, Array, float, Array]] = {
            "position": (q - middle, half, 2.0 * TOLERANCE, time)
        }
        for order, quantity in enumerate(("velocity", "acceleration", "jerk"), start=1):
            value = np.diff(padded, n=order, axis=0) / h**order
            limit = np.broadcast_to(np.array(limits[quantity], dtype=np.float64), value.shape)
            if order == 1 and limits.get("velocity_envelope") is not None:
                limit = np.minimum(limit, _envelope(limits["velocity_envelope"], padded[1:], value))
            quotients[quantity] = (value, limit, TOLERANCE, stamps[order:])
        for quantity, (value, limit, tolerance, when) in quotients.items():
            limit = np.broadcast_to(limit, value.shape)
            ratio = np.where(value == 0.0, 0.0, np.abs(value) / limit)
            ratio[np.isnan(ratio) & ~np.isnan(value)] = np.inf  # a limit that is no number allows nothing
            maxima[quantity] = float(np.nanmax(ratio, initial=0.0))
            for k, i in np.argwhere(ratio > 1.0 + tolerance).tolist():
                shown, bound = float(value[k, i]), float(limit[k, i])
                if quantity == "position":
                    shown, bound = float(q[k, i]), float(upper[i] if value[k, i] > 0 else lower[i])
                text = f"{quantity} of {names[i]}: {shown:.9g}, limit {bound:.9g}"
                found.add(quantity, text, time=when[k], component=names[i], value=shown, limit=bound)
    return maxima


def _envelope(envelope: Mapping[str, Any], q: Array, v: Array) -> Array:
    """Largest speed at positions `q` in the direction of `v`, both (ticks, n); infinite where there is no curve."""
    offset, slope, lower, upper = (np.array(envelope[key], dtype=np.float64) for key in _CURVE)
    room = np.where(v > 0.0, upper - q, q - lower)
    speed = np.maximum(np.sqrt(np.maximum(slope * room, 0.0)) - offset, 0.0)
    bound: Array = np.where(slope > 0.0, speed, np.inf)
    return bound


def _check_tool(
    path: Path,
    record: RawTrace,
    limits: Mapping[str, Any],
    found: _Findings,
    maxima: dict[str, float],
    unchecked: list[str],
) -> None:
    """The commanded tool against its box and its speeds, by kinematics read from scene.xml."""
    box, cartesian = limits.get("workspace"), limits.get("cartesian")
    if box is None:
        unchecked.append("workspace: limits.json has none")
    if box is None and cartesian is None:
        return
    names = tuple(limits["names"])
    q = record.group("command", names)
    finite = np.isfinite(q).all(axis=1)
    joints = {name: q[finite, i] for i, name in enumerate(names)}
    try:
        xml = (path / "scene.xml").read_text(encoding="utf-8")
        R, points = site_frames(xml, limits.get("tool", "tcp"), joints)
    except (OSError, InvalidInput) as error:
        unchecked.append(f"{'workspace' if box is not None else 'speed'}: {error}")
        return
    time = record.column("time_ns")[finite]
    if box is not None:
        low, high = np.array(box, dtype=np.float64)
        middle, half = 0.5 * (low + high), 0.5 * (high - low)
        maxima["workspace"] = float(np.nanmax(np.abs(points - middle) / half, initial=0.0))
        inside = (points >= low - TOLERANCE) & (points <= high + TOLERANCE)
        for k, axis in np.argwhere(~inside).tolist():
            value = float(points[k, axis])
            bound = float(high[axis] if value > middle[axis] else low[axis])
            name = "xyz"[axis]
            text = f"{name} of the tool point: {value:.6g} m, limit {bound:.6g} m"
            found.add("workspace", text, time=time[k], component=f"tool/{name}", value=value, limit=bound)
    follows = np.diff(np.flatnonzero(finite)) == 1  # across ticks that were no numbers there is no speed
    for name, unit, speeds in _tool_speeds(R, points, record.period_ns * 1e-9) if cartesian is not None else ():
        limit = float((cartesian or {}).get(name, np.inf))
        maxima[f"{name} speed"] = float(np.nanmax(speeds[follows], initial=0.0) / limit)
        for k in np.flatnonzero(follows & ~(speeds <= limit * (1.0 + TOLERANCE))).tolist():
            text = f"{name} speed of the tool: {speeds[k]:.6g} {unit}, limit {limit:.6g} {unit}"
            shown = float(speeds[k])
            found.add("speed", text, time=time[k + 1], component=f"tool/{name}", value=shown, limit=limit)


def _tool_speeds(R: Array, p: Array, h: float) -> tuple[tuple[str, str, Array], ...]:
    """(name, unit, speed per tick) of the tool along a line and turning, from its frames one tick apart."""
    turned = np.swapaxes(R[:-1], 1, 2) @ R[1:]
    # The rotation's angle from the chord, which is exact for small angles where its cosine is not.
    chord = np.linalg.norm(turned - np.eye(3), axis=(1, 2)) / np.sqrt(8.0)
    angle = 2.0 * np.arcsin(np.minimum(chord, 1.0))
    return (
        ("translation", "m/s", np.linalg.norm(np.diff(p, axis=0), axis=1) / h),
        ("rotation", "rad/s", angle / h),
    )


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


def _measured(record: RawTrace, limits: Mapping[str, Any]) -> Measured:
    names = tuple(limits["names"])
    q, command = record.group("q", names), record.group("command", names)
    unreadable = ~np.isfinite(q).all(axis=1)
    with np.errstate(invalid="ignore"):
        excess = np.maximum(q - np.array(limits["upper"]), np.array(limits["lower"]) - q)
        # Row k's command is to be reached when row k + 1 is measured.
        error = np.abs(q[1:] - command[:-1])
    unintended = record.column("unintended") if "unintended" in record.columns else None
    if unintended is not None:
        unreadable |= ~np.isfinite(unintended)
    return Measured(
        position_ticks=int((excess > MEASURED_TOLERANCE).any(axis=1).sum()),
        position_excess=_largest(excess),
        tracking_error={name: _largest(error[:, i]) for i, name in enumerate(names)},
        unintended_ticks=None if unintended is None else int((unintended > 0.0).sum()),
        unintended_depth=0.0 if unintended is None else max(0.0, _largest(unintended, 0.0)),
        unreadable_ticks=int(unreadable.sum()),
    )


def _largest(values: Array, nothing: float = _NAN) -> float:
    """The largest finite one of `values`; `nothing` where there is none."""
    finite = values[np.isfinite(values)]
    return float(finite.max()) if len(finite) else nothing
