"""What a guard promises, and what it takes for granted: the part of the metadata that a client can read."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import numpy as np

from praxia.core.limits import Limits
from praxia.deployment.deployment import Deployment

__all__ = ["CHUNK_FILTERED", "EXECUTOR_OWNED", "grade", "limits_hash"]

CHUNK_FILTERED = "chunk filtered"
"""A proxy has examined the rows; who sends them to the robot, and when, is somebody else's business."""

EXECUTOR_OWNED = "executor owned"
"""Our own loop sends every command at its tick: acceleration, jerk and the stop are promised for what is sent."""


def grade(deployment: Deployment, *, shadow: bool, tolerance: float) -> Mapping[str, object]:
    """The entry "praxia" of a guard's metadata: its grade, the assumptions behind it, and which limits are kept."""
    period_ms = deployment.period * 1e-6
    return {
        "grade": CHUNK_FILTERED,
        "shadow": shadow,
        "deployment": deployment.name,
        "robot": deployment.robot.name,
        "rate": deployment.rate,
        "executed": deployment.executed,
        "limits": limits_hash(deployment.limits),
        "assumptions": [
            f"Rows: row k of '{deployment.action_key}' is sent k periods of {period_ms:g} ms after row 0, and "
            "nothing else of an answer.",
            f"Seam: {deployment.executed} rows of each chunk are sent; row 0 of the next one follows a period later.",
            "Start: the robot is at rest when a client connects.",
            "Stop: while the next chunk is late the robot holds the last row; at speed that is a jump in velocity. An "
            f"answer of just {deployment.executed} rows has none that a client could go on with.",
            f"Between rows the robot's controller goes on as declared ({deployment.interpolation}).",
            f"State: it is at most {deployment.state_age:g} s old; more than {tolerance:g} (rad or m) from where "
            "the robot was sent, the filter begins anew, at rest.",
            "Rounding: altered rows are rounded to the number type of the policy's answer.",
            "A software filter, not a safety-rated function.",
        ],
    }


def limits_hash(limits: Limits) -> str:
    """Short hash of names, units and all bounds, to compare two installations."""
    found = hashlib.sha256(repr((limits.names, limits.units)).encode())
    bounds = [limits.lower, limits.upper, limits.velocity, limits.acceleration, limits.jerk]
    if limits.envelope is not None:
        bounds += [limits.envelope.offset, limits.envelope.slope, limits.envelope.lower, limits.envelope.upper]
    for bound in bounds:
        found.update(np.ascontiguousarray(bound, dtype="<f8").tobytes())
    return found.hexdigest()[:16]
