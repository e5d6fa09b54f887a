"""Limits besides those of the joints: the tool's speed, torques, and speeds that depend on the position."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.core.limits import Limits
from praxia.motion_planning.time_parameterization.curve import Curve

__all__ = ["Demands", "ToolSpeed", "TorqueLimit"]

STILL = 1e-12


@dataclass(frozen=True, eq=False)
class ToolSpeed:
    """A cap on how fast something moves in space.

    Attributes:
        of: Speed [m/s] at rows of positions (k, n) and velocities (k, n), shape (k,); proportional to the velocities.
        limit: Largest speed [m/s].
    """

    of: Callable[[Array, Array], Array]
    limit: float


@dataclass(frozen=True, eq=False)
class TorqueLimit:
    """Limits of the joints' torques by inverse dynamics.

    Attributes:
        of: Torques [N m or N] at rows of positions, velocities and accelerations, each (k, n), shape (k, m); affine in
            accelerations and products of velocities.
        limit: Largest magnitude per torque, shape (m,); more than holds the arm still anywhere on the path.
    """

    of: Callable[[Array, Array, Array], Array]
    limit: Array


@dataclass(frozen=True, eq=False)
class Demands:
    """What is asked of a motion besides the limits of its joints; nothing by default.

    Attributes:
        tool: A cap on the tool's speed, or None.
        torque: Limits of torque, or None.
    """

    tool: ToolSpeed | None = None
    torque: TorqueLimit | None = None

    def along(
        self, curve: Curve, u: Array, first: Array, second: Array, limits: Limits, bound: Array
    ) -> tuple[Array, Array, Array, Array, Array]:
        """Rows low <= p b + r x <= high, each (m, k), and the largest b, shape (m,), of a motion along the curve.

        Args:
            curve: Where the motion is.
            u: Parameters, shape (m,).
            first: First derivatives of q there by whatever b is the squared rate of, shape (m, n).
            second: Second derivatives, shape (m, n).
            limits: Of the joints.
            bound: Largest b for the joints' velocities, shape (m,).
        """
        high = np.empty_like(first)
        high[:] = limits.acceleration
        low = -high
        if self.tool is None and self.torque is None and limits.envelope is None:
            return second, first, low, high, bound
        q = curve(u)
        if limits.envelope is not None:
            least, most = limits.envelope.bounds(q)
            room = np.where(first > 0.0, most, -least)
            bound = np.minimum(bound, ((room / np.maximum(np.abs(first), STILL)) ** 2).min(axis=1))
        if self.tool is not None:
            speed = np.maximum(self.tool.of(q, first), STILL)
            bound = np.minimum(bound, (self.tool.limit / speed) ** 2)
        if self.torque is None:
            return second, first, low, high, bound
        still = np.zeros_like(q)
        held = self.torque.of(q, still, still)
        p = np.hstack([second, self.torque.of(q, first, second) - held])
        r = np.hstack([first, self.torque.of(q, still, first) - held])
        limit = np.asarray(self.torque.limit)
        low, high = np.hstack([low, -limit - held]), np.hstack([high, limit - held])
        return p, r, low, high, bound

    def dilation(self, rows: Array, h: float, limits: Limits) -> float:
        """The factor, at least one, by which the time of `rows` (k, n), `h` [s] apart, must be stretched."""
        if self.tool is None and self.torque is None and limits.envelope is None:
            return 1.0
        dq, factor = np.diff(rows, axis=0) / h, 1.0
        if limits.envelope is not None:
            least, most = limits.envelope.bounds(rows[1:])
            room = np.maximum(np.where(dq > 0.0, most, -least), STILL)
            factor = max(factor, float((np.abs(dq) / room).max()))
        if self.tool is not None:
            factor = max(factor, float(self.tool.of(rows[1:], dq).max()) / self.tool.limit)
        if self.torque is not None:
            q, rate, still = rows[1:-1], 0.5 * (dq[1:] + dq[:-1]), np.zeros_like(dq[1:])
            held = self.torque.of(q, still, still)
            moved = self.torque.of(q, rate, np.diff(dq, axis=0) / h) - held
            room = np.where(moved > 0.0, self.torque.limit - held, self.torque.limit + held)
            factor = max(factor, float(np.sqrt((np.abs(moved) / np.maximum(room, STILL)).max())))
        return factor
