"""A timed motion as text for other programs: JSON, CSV, or the fields of `trajectory_msgs/JointTrajectory`."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import unknown
from praxia.core.motion import Trajectory

__all__ = ["FORMATS", "TimedRows", "timed_rows", "trajectory_text"]

FORMATS = ("json", "csv", "ros")


@dataclass(frozen=True, eq=False)
class TimedRows:
    """A motion from rest to rest with its derivatives.

    Attributes:
        names: Joints, length n.
        time: Since departure [ns], shape (k,); the first is 0, where the motion departs.
        q, dq, ddq: Positions, velocities and accelerations [unit, per s, per s^2], shape (k, n).
    """

    names: tuple[str, ...]
    time: tuple[int, ...]
    q: Array
    dq: Array
    ddq: Array


def timed_rows(names: tuple[str, ...], start: Array, trajectory: Trajectory, *, every: int = 1) -> TimedRows:
    """Departure and rows of a motion with central differences, at rest before and after it.

    Args:
        names: Joints.
        start: Where it departs, shape (n,).
        trajectory: Its rows.
        every: Only every so-manyth row, and the last one.
    """
    q = np.concatenate([start[None], trajectory.q])
    around = np.concatenate([q[:1], q, q[-1:]])
    h = trajectory.period * 1e-9
    dq = (around[2:] - around[:-2]) / (2.0 * h)
    ddq = (around[2:] - 2.0 * q + around[:-2]) / h**2
    dq[[0, -1]] = ddq[[0, -1]] = 0.0
    kept = np.append(np.arange(0, len(q) - 1, every), len(q) - 1)
    time = tuple(int(k) * trajectory.period for k in kept)
    return TimedRows(names, time, q[kept], dq[kept], ddq[kept])


def trajectory_text(rows: TimedRows, form: str) -> str:
    """The motion in one of `FORMATS`, ending in a line break.

    Args:
        rows: The motion.
        form: "json" has arrays per quantity, "csv" a line per row, "ros" the message's field names as JSON.

    Raises:
        InvalidInput: No such format.
    """
    if form == "csv":
        return _csv(rows)
    if form == "json":
        return json.dumps(document(rows)) + "\n"
    if form == "ros":
        return json.dumps(_message(rows)) + "\n"
    raise unknown("format", form, FORMATS)


def document(rows: TimedRows) -> dict[str, Any]:
    """Joint names, times [s] and lists of positions, velocities and accelerations."""
    return {
        "joint_names": list(rows.names),
        "time": [t * 1e-9 for t in rows.time],
        "positions": rows.q.tolist(),
        "velocities": rows.dq.tolist(),
        "accelerations": rows.ddq.tolist(),
    }


def _csv(rows: TimedRows) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    suffixes = ("", ".velocity", ".acceleration")
    writer.writerow(["time", *(f"{name}{suffix}" for suffix in suffixes for name in rows.names)])
    for t, *values in zip(rows.time, rows.q, rows.dq, rows.ddq, strict=True):
        writer.writerow([f"{t * 1e-9:.9f}".rstrip("0").rstrip("."), *(repr(float(x)) for x in np.concatenate(values))])
    return text.getvalue()


def _message(rows: TimedRows) -> dict[str, Any]:
    points = [
        {
            "positions": q.tolist(),
            "velocities": dq.tolist(),
            "accelerations": ddq.tolist(),
            "effort": [],
            "time_from_start": {"sec": t // 1_000_000_000, "nanosec": t % 1_000_000_000},
        }
        for t, q, dq, ddq in zip(rows.time, rows.q, rows.dq, rows.ddq, strict=True)
    ]
    header = {"stamp": {"sec": 0, "nanosec": 0}, "frame_id": ""}
    return {"header": header, "joint_names": list(rows.names), "points": points}
