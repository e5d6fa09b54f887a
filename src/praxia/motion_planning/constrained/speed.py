"""Caps on how fast the tool moves and turns."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.motion import Trajectory
from praxia.robots.chain import Chain
from praxia.robots.kinematics import tool_and_jacobian

__all__ = ["SpeedCap"]


@dataclass(frozen=True)
class SpeedCap:
    """Largest speeds of the tool, in any direction and about any axis; infinite where one does not matter.

    As a demand on timing it is `ToolSpeed(functools.partial(cap.share, chain), 1.0)`.

    Attributes:
        linear: Of the tool's origin [m/s].
        angular: Of its orientation [rad/s].
    """

    linear: float = float("inf")
    angular: float = float("inf")

    def __post_init__(self) -> None:
        if not (self.linear > 0.0 and self.angular > 0.0):
            raise InvalidInput(f"speed cap: expected speeds above 0 m/s and 0 rad/s, got {self.linear}, {self.angular}")

    def share(self, chain: Chain, q: ArrayLike, dq: ArrayLike) -> Array:
        """Shares of the cap that the tool's speeds use, shape (k,): up to 1 where it is kept, proportional to `dq`.

        Args:
            chain: The arm.
            q: Configurations [rad or m], shape (k, n).
            dq: Velocities there [unit/s], shape (k, n).
        """
        J = tool_and_jacobian(chain, np.asarray(q, dtype=np.float64))[1]
        twist = np.einsum("kij,kj->ki", J, np.asarray(dq, dtype=np.float64))
        linear, angular = np.linalg.norm(twist[:, :3], axis=1), np.linalg.norm(twist[:, 3:], axis=1)
        shares: Array = np.maximum(linear / self.linear, angular / self.angular)
        return shares

    def use(self, chain: Chain, trajectory: Trajectory, start: ArrayLike) -> float:
        """Largest share of the cap that a motion of the arm from `start` (n,) uses; up to 1 where it is kept.

        The speed between two rows is that of their difference, by the Jacobian halfway.
        """
        rows = np.concatenate((np.atleast_2d(np.asarray(start, dtype=np.float64)), trajectory.q))
        velocity = np.diff(rows, axis=0) / (trajectory.period * 1e-9)
        return float(self.share(chain, 0.5 * (rows[:-1] + rows[1:]), velocity).max())
