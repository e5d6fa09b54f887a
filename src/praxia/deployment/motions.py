"""What the numbers of an action command: each kind as a pair of inverse maps between its rows and joint positions.

Rows of every kind are in SI units. `q` is where the arm is when the chunk begins. A row that cannot be reached becomes
NaN, and so do those after it, so that no filter lets it pass; the reason is a sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from praxia.core.arrays import Array
from praxia.core.conversion import joint_deltas_from_positions, joint_velocities_from_positions
from praxia.core.geometry import Pose
from praxia.deployment.rotations import Rotation
from praxia.robots import Robot

__all__ = ["JointDeltas", "JointPositions", "JointVelocities", "Motion", "ToolDeltas", "ToolPoses"]

_IK_TOLERANCE = 1e-9  # [m and rad]: what is expressed again must be what was read


class Motion(Protocol):
    """One kind of action."""

    def positions(self, rows: Array, q: Array) -> tuple[Array, str]:
        """Joint positions, shape (H, n), that `rows`, shape (H, m), command from `q` (n,); and why some are NaN."""
        ...

    def rows(self, positions: Array, q: Array) -> Array:
        """Rows, shape (H, m), that command `positions`, shape (H, n), from `q`; inverse of `positions`."""
        ...


@dataclass(frozen=True)
class JointPositions:
    """Absolute positions."""

    def positions(self, rows: Array, q: Array) -> tuple[Array, str]:
        return rows, ""

    def rows(self, positions: Array, q: Array) -> Array:
        return positions


@dataclass(frozen=True)
class JointDeltas:
    """Changes of position, from the row before or from the state at the beginning of the chunk."""

    from_start: bool

    def positions(self, rows: Array, q: Array) -> tuple[Array, str]:
        return (q + rows if self.from_start else q + np.cumsum(rows, axis=0)), ""

    def rows(self, positions: Array, q: Array) -> Array:
        return positions - q if self.from_start else joint_deltas_from_positions(q, positions)


@dataclass(frozen=True)
class JointVelocities:
    """Velocities, each held for one period [ns]."""

    period: int

    def positions(self, rows: Array, q: Array) -> tuple[Array, str]:
        return q + np.cumsum(rows * (self.period * 1e-9), axis=0), ""

    def rows(self, positions: Array, q: Array) -> Array:
        return joint_velocities_from_positions(q, positions, self.period)


@dataclass(frozen=True, eq=False)
class ToolPoses:
    """Absolute poses of the tool: position [m], then a rotation; in the base or in the world (`X_BF` of that frame)."""

    robot: Robot
    rotation: Rotation
    X_BF: Pose

    def positions(self, rows: Array, q: Array) -> tuple[Array, str]:
        return _followed(self.robot, rows, q, lambda row, _: self.X_BF @ _pose(row, self.rotation))

    def rows(self, positions: Array, q: Array) -> Array:
        X_FB = self.X_BF.inverse()
        return _expressed(positions, lambda row: _vector(X_FB @ self.robot.fk(row), self.rotation))


@dataclass(frozen=True, eq=False)
class ToolDeltas:
    """Changes of the tool's pose, from the row before or from the state at the beginning of the chunk.

    In the "tool" frame the change is one along the tool's own axes; else it is applied at the tool along the axes of
    the base or of the world (`R_BF` turns those into the base's).
    """

    robot: Robot
    rotation: Rotation
    from_start: bool
    tool_axes: bool
    R_BF: Array

    def positions(self, rows: Array, q: Array) -> tuple[Array, str]:
        X_BStart = self.robot.fk(q)

        def target(row: Array, X_before: Pose) -> Pose:
            return self._moved(X_BStart if self.from_start else X_before, _pose(row, self.rotation))

        return _followed(self.robot, rows, q, target)

    def rows(self, positions: Array, q: Array) -> Array:
        X_before = self.robot.fk(q)
        found = np.full((len(positions), 3 + len(self.rotation.names)), np.nan)
        for k, row in enumerate(positions):
            if not np.isfinite(row).all():
                break
            X = self.robot.fk(row)
            found[k] = _vector(self._change(X_before, X), self.rotation)
            X_before = X_before if self.from_start else X
        return found

    def _moved(self, X: Pose, change: Pose) -> Pose:
        if self.tool_axes:
            return X @ change
        return Pose.from_rotation(self.R_BF @ change.R @ self.R_BF.T @ X.R, X.p + self.R_BF @ change.p)

    def _change(self, X: Pose, X_after: Pose) -> Pose:
        """Inverse of `_moved`."""
        if self.tool_axes:
            return X.inverse() @ X_after
        R = self.R_BF.T @ (X_after.R @ X.R.T) @ self.R_BF
        return Pose.from_rotation(R, self.R_BF.T @ (X_after.p - X.p))


def _pose(row: Array, rotation: Rotation) -> Pose:
    return Pose.from_rotation(rotation.matrix(row[3:]), row[:3])


def _vector(X: Pose, rotation: Rotation) -> Array:
    return np.concatenate((X.p, rotation.numbers(X.R)))


def _expressed(positions: Array, vector: Callable[[Array], Array]) -> Array:
    """`vector` of each row; NaN for rows that are not finite."""
    nothing = np.full(vector(np.zeros(positions.shape[1])).shape, np.nan)
    return np.stack([vector(row) if np.isfinite(row).all() else nothing for row in positions])


def _followed(robot: Robot, rows: Array, q: Array, target: Callable[[Array, Pose], Pose]) -> tuple[Array, str]:
    """Configurations, shape (H, n), that bring the tool to the target of each row, each near the one before.

    Args:
        robot: The arm.
        rows: Actions.
        q: Where the arm is, shape (n,).
        target: An action and the pose of the tool before it, to the wanted pose in the base.
    """
    found = np.full((len(rows), len(robot)), np.nan)
    X_BT = robot.fk(q)
    for k, row in enumerate(rows):
        if not np.isfinite(row).all() or (len(row) == 7 and not np.linalg.norm(row[3:])):
            return found, f"row {k}: not a pose: {row.tolist()}"
        X_BT = target(row, X_BT)
        result = robot.ik(X_BT, seeds=q, restarts=0, tolerance=_IK_TOLERANCE)
        if not result.found:
            return found, f"row {k}: the tool cannot get there: {result.reason}"
        found[k] = q = result.solutions[0]
    return found, ""
