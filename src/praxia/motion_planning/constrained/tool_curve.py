"""Dense joint configurations along a curve of the tool, on one branch of the inverse kinematics."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.robots import Robot
from praxia.robots.batched_ik import solve_ik_compiled
from praxia.robots.inverse_kinematics import pose_error
from praxia.robots.kinematics import tool_frame

__all__ = ["CurveSettings", "ToolCurve", "follow_tool"]

_TOLERANCE = 1e-8  # [m and rad]; a spline through the points differentiates what is left of this twice
_START = 1e-3  # [m] by which the tool may be away from where the curve starts
_HALVINGS = 6


@dataclass(frozen=True)
class CurveSettings:
    """How a curve is cut into points.

    Attributes:
        step: Largest distance between points [m].
        turn: Largest angle between points [rad].
        jump: Largest change of a joint between points [rad or m]; more means that the branch was lost.
        deviation: Largest distance [m] and angle [rad] from the curve halfway between points, moving straight in joint
            space; the points are made denser until it holds.
    """

    step: float = 0.01
    turn: float = 0.05
    jump: float = 0.25
    deviation: float = 1e-4

    def __post_init__(self) -> None:
        if not (self.step > 0 and self.turn > 0 and self.jump > 0 and self.deviation > 0):
            raise InvalidInput(f"curve settings: expected numbers above 0, got {self}")


@dataclass(frozen=True, eq=False)
class ToolCurve:
    """Configurations along a tool motion, as far as it could be followed.

    Attributes:
        points: Arm configurations [rad or m], shape (k, n); the first is where it starts.
        fraction: Part of the curve that they cover, 1 where it is complete.
        deviation: Largest distance [m] and angle [rad] from the curve halfway between points.
        reason: Empty where complete; else why it ends, as a sentence.
    """

    points: Array
    fraction: float
    deviation: tuple[float, float]
    reason: str

    @property
    def complete(self) -> bool:
        """Whether the curve reaches its end."""
        return not self.reason


def follow_tool(
    robot: Robot,
    q0: ArrayLike,
    X_at: Callable[[Array, Array], Array],
    *,
    length: float,
    angle: float,
    what: str,
    settings: CurveSettings,
) -> ToolCurve:
    """Configurations along the tool poses `X_at(shares (k,), X0)`, from `q0` on.

    Args:
        robot: The arm.
        q0: Configuration at the start [rad or m], shape (n,).
        X_at: Tool poses (k, 4, 4) in the base after shares 0 .. 1 of the curve, given the pose X0 (4, 4) of the tool
            at `q0`.
        length: Length of the curve [m].
        angle: Angle by which the tool turns along it [rad].
        what: What messages call it.
        settings: Distances between configurations.
    """
    start = np.array(q0, dtype=np.float64)
    if start.shape != (len(robot),) or not np.isfinite(start).all():
        raise InvalidInput(f"tool {what}: expected a start of {len(robot)} finite joint values, got {q0!r}")
    X0 = tool_frame(robot.chain, start)
    gap = float(np.linalg.norm(X_at(np.zeros(1), X0)[0, :3, 3] - X0[:3, 3]))
    if gap > _START:
        raise InvalidInput(f"tool {what}: it starts {1e3 * gap:.1f} mm away from where the arm has its tool")
    pieces = int(np.ceil(max(length / settings.step, angle / settings.turn, 1.0)))
    for _ in range(_HALVINGS):
        curve = _followed(robot, start, X_at, X0, pieces, what, settings)
        if max(curve.deviation) <= settings.deviation:
            return curve
        pieces *= 2
    return curve


def _followed(
    robot: Robot,
    q0: Array,
    X_at: Callable[[Array, Array], Array],
    X0: Array,
    pieces: int,
    what: str,
    settings: CurveSettings,
) -> ToolCurve:
    limits = robot.arm_limits
    targets = X_at(np.arange(1, pieces + 1) / pieces, X0)
    points, reason = [q0], ""
    for k, X in enumerate(targets):
        before = points[-1]
        # The last step is the best guess of the next one.
        guess = before if k == 0 else np.clip(2.0 * before - points[-2], limits.lower, limits.upper)
        found = solve_ik_compiled(
            robot.chain,
            X,
            guess[None],
            lower=limits.lower,
            upper=limits.upper,
            reference=before,
            tolerance=_TOLERANCE,
        )
        if not found.found:
            reason = _ended(robot, before, k / pieces, what)
            break
        change = np.abs(found.solutions[0] - before)
        if change.max() > settings.jump:
            name = robot.joint_names[int(np.argmax(change))]
            reason = f"the arm would have to leave the {what} after {k / pieces:.0%}: {name} jumps {change.max():.2f}"
            break
        points.append(found.solutions[0])
    rows = np.array(points)
    return ToolCurve(rows, (len(rows) - 1) / pieces, _deviation(robot, rows, X_at, X0, pieces), reason)


def _deviation(
    robot: Robot, points: Array, X_at: Callable[[Array, Array], Array], X0: Array, pieces: int
) -> tuple[float, float]:
    """Largest distance [m] and angle [rad] from the curve halfway between `points`."""
    if len(points) < 2:
        return 0.0, 0.0
    wanted = X_at((np.arange(len(points) - 1) + 0.5) / pieces, X0)
    reached = tool_frame(robot.chain, 0.5 * (points[:-1] + points[1:]))
    errors = np.array([pose_error(X, Y[None])[0] for X, Y in zip(wanted, reached, strict=True)])
    distance, angle = np.linalg.norm(errors[:, :3], axis=1), np.linalg.norm(errors[:, 3:], axis=1)
    return float(distance.max()), float(angle.max())


def _ended(robot: Robot, q: Array, share: float, what: str) -> str:
    limits = robot.arm_limits
    room = np.minimum(q - limits.lower, limits.upper - q)
    tight = int(np.argmin(room))
    at = f"{limits.names[tight]} is at its limit" if room[tight] < 1e-3 else "the arm is at the edge of its reach"
    return f"the {what} can be followed for {share:.0%} only: {at}"
