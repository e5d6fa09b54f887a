"""How often commanded rows break limits, by differences of the rows alone: NumPy and the text of the scene."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.core.limits import Limits
from praxia.evaluation.scene_kinematics import site_positions

__all__ = ["QUANTITIES", "MotionCheck", "check_motion"]

QUANTITIES = ("finite", "position", "velocity", "acceleration", "jerk", "workspace")

TOLERANCE = 1e-6
"""Excess over a limit, relative to the limit (positions: to the range; workspace: in metres), that is not counted."""


@dataclass(frozen=True)
class MotionCheck:
    """What was found in one motion.

    Attributes:
        counts: Quantity -> number of (row, component) pairs beyond the limit.
        largest: Quantity -> largest quotient of value and limit; positions: distance from the middle over half of it.
    """

    counts: Mapping[str, int]
    largest: Mapping[str, float]


def check_motion(
    rows: Array, limits: Limits, h: float, *, xml: str = "", tool: str = "tcp", workspace: Array | None = None
) -> MotionCheck:
    """How often `rows` break limits, at rest before the first one.

    Args:
        rows: Commanded positions, shape (k, n).
        limits: Bounds per component.
        h: Time between rows [s].
        xml: Text of the scene, for the workspace.
        tool: Site that stays in the workspace.
        workspace: Corners of its box [m], shape (2, 3); None checks none.
    """
    counts, largest = dict.fromkeys(QUANTITIES, 0), dict.fromkeys(QUANTITIES[1:], 0.0)
    counts["finite"] = int((~np.isfinite(rows)).sum())
    with np.errstate(invalid="ignore", over="ignore"):
        used = _shares(rows, limits, h)
        for quantity, (share, tolerance) in used.items():
            size = np.abs(share)
            largest[quantity] = float(np.nanmax(size, initial=0.0))
            counts[quantity] = int((size > 1.0 + tolerance).sum())
    if workspace is not None:
        decent = rows[np.isfinite(rows).all(axis=1)]
        points = site_positions(xml, tool, {name: decent[:, i] for i, name in enumerate(limits.names)})
        middle, half = 0.5 * (workspace[0] + workspace[1]), 0.5 * (workspace[1] - workspace[0])
        largest["workspace"] = float((np.abs(points - middle) / half).max(initial=0.0))
        counts["workspace"] = int(((points < workspace[0] - TOLERANCE) | (points > workspace[1] + TOLERANCE)).sum())
    return MotionCheck(counts, largest)


def _shares(rows: Array, limits: Limits, h: float) -> dict[str, tuple[Array, float]]:
    """Quantity -> (value over limit, at rest before the first row; tolerance of that quotient)."""
    padded = np.concatenate((np.repeat(rows[:1], 3, axis=0), rows))
    middle, half = 0.5 * (limits.lower + limits.upper), 0.5 * (limits.upper - limits.lower)
    used = {"position": ((rows - middle) / half, 2.0 * TOLERANCE)}
    v = np.diff(padded, axis=0) / h
    top_v = np.broadcast_to(limits.velocity, v.shape)
    if limits.envelope is not None:
        low, high = limits.envelope.bounds(padded[1:])
        top_v = np.minimum(top_v, np.maximum(np.where(v > 0.0, high, -low), 1e-300))
    used["velocity"] = (v / top_v, TOLERANCE)
    used["acceleration"] = (np.diff(padded, n=2, axis=0) / (h**2 * limits.acceleration), TOLERANCE)
    used["jerk"] = (np.diff(padded, n=3, axis=0) / (h**3 * limits.jerk), TOLERANCE)
    return used
