"""Straight lines of the tool: dense joint configurations along them, on one branch of the inverse kinematics."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose, matrix_from_rotvec, rotvec_from_matrix
from praxia.robots import Robot

__all__ = ["LineSettings", "ToolLine", "tool_line"]

_TOLERANCE = 1e-8  # [m and rad]; the spline through the points differentiates what is left of this twice


@dataclass(frozen=True)
class LineSettings:
    """How a line is cut into points.

    Attributes:
        step: Largest distance between points [m].
        turn: Largest angle between points [rad].
        jump: Largest change of a joint between points [rad or m]; more means that the branch was lost.
    """

    step: float = 0.01
    turn: float = 0.05
    jump: float = 0.25


@dataclass(frozen=True, eq=False)
class ToolLine:
    """Configurations along a straight tool motion, as far as it could be followed.

    Attributes:
        points: Arm configurations [rad or m], shape (k, n); the first is where the line starts.
        fraction: Part of the line that they cover, 1 where it is complete.
        reason: Empty where complete; else why it ends, as a sentence.
    """

    points: Array
    fraction: float
    reason: str

    @property
    def complete(self) -> bool:
        """Whether the line reaches its end."""
        return not self.reason


def tool_line(robot: Robot, q0: Array, X_BG: Pose, *, settings: LineSettings) -> ToolLine:
    """Configurations that carry the tool from where `q0` has it straight to `X_BG`, turning at a constant rate.

    Args:
        robot: The arm.
        q0: Configuration at the start [rad or m], shape (n,).
        X_BG: Tool pose at the end, in the base.
        settings: Distances between points.
    """
    if np.shape(q0) != (len(robot),) or not np.isfinite(q0).all():
        raise InvalidInput(f"tool line: expected a start of {len(robot)} finite joint values, got {q0}")
    start = robot.fk(q0)
    shift = X_BG.p - start.p
    turn = rotvec_from_matrix(X_BG.R @ start.R.T)
    pieces = max(float(np.linalg.norm(shift)) / settings.step, float(np.linalg.norm(turn)) / settings.turn, 1.0)
    steps = int(np.ceil(pieces))
    points = [np.asarray(q0, dtype=np.float64)]
    for k in range(1, steps + 1):
        X = Pose.from_rotation(matrix_from_rotvec(turn * (k / steps)) @ start.R, start.p + shift * (k / steps))
        found = robot.ik(X, seeds=points[-1], restarts=0, tolerance=_TOLERANCE)
        if not found.found:
            return ToolLine(np.array(points), (k - 1) / steps, _ended(robot, points[-1], k, steps))
        change = np.abs(found.solutions[0] - points[-1])
        if change.max() > settings.jump:
            name = robot.joint_names[int(np.argmax(change))]
            reason = (
                f"the arm would have to leave the line after {(k - 1) / steps:.0%}: {name} jumps {change.max():.2f}"
            )
            return ToolLine(np.array(points), (k - 1) / steps, reason)
        points.append(found.solutions[0])
    return ToolLine(np.array(points), 1.0, "")


def _ended(robot: Robot, q: Array, k: int, steps: int) -> str:
    limits = robot.arm_limits
    room = np.minimum(q - limits.lower, limits.upper - q)
    tight = int(np.argmin(room))
    at = f"{limits.names[tight]} is at its limit" if room[tight] < 1e-3 else "the arm is at the edge of its reach"
    return f"the line can be followed for {(k - 1) / steps:.0%} only: {at}"
