"""How fast the tool may move and turn."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.report import Violation
from praxia.robots import Robot
from praxia.robots.link_points import TOOL, link_points
from praxia.safety.broken import Broken

__all__ = ["CartesianLimits", "tool_speed"]

_RELATIVE_TOLERANCE = 1e-9
_APART = 16  # rows between two whose speed is computed in any case


class CartesianLimits:
    """Bounds on the speed of the tool, as backward differences of its pose at the rows.

    Forward kinematics is computed only where the joint speeds alone do not settle it.

    Attributes:
        translational, rotational: The bounds [m/s], [rad/s]; infinite where there is none.
        chain: The arm that moves the tool.
        reach: Upper bound on how far a unit of each of its joints moves the tool point [m/unit], shape (n,).
    """

    name = "Cartesian limits"

    def __init__(self, robot: Robot, *, translational: float = np.inf, rotational: float = np.inf) -> None:
        """Args:
        robot: Whose tool it is.
        translational: Largest speed of the tool point [m/s]; infinite where there is no bound.
        rotational: Largest angular speed of the tool [rad/s].

        Raises:
            InvalidInput: A bound is not positive.
        """
        for what, value in (("translational", translational), ("rotational", rotational)):
            if not value > 0.0:
                raise InvalidInput(f"CartesianLimits: the {what} speed must be positive, got {value}")
        self.components = len(robot.limits)
        self.translational, self.rotational = translational, rotational
        self._robot, self._n, self.chain = robot, len(robot), robot.chain
        self.reach, self._turns = link_points(robot, (TOOL,)).reach[0], robot.chain.turns
        self._last: _Seen | None = None  # the step last computed by itself

    @classmethod
    def of(cls, robot: Robot, *, rotational: bool = True) -> CartesianLimits | None:
        """The published limits of a robot's tool (table [cartesian] of its limits file); None where there are none.

        Args:
            robot: Loaded robot.
            rotational: Whether the bound on its angular speed counts, too.
        """
        across = robot.cartesian.get("translational_velocity", np.inf)
        around = robot.cartesian.get("rotational_velocity", np.inf) if rotational else np.inf
        return cls(robot, translational=across, rotational=around) if min(across, around) < np.inf else None

    def broken(self, last: Array, rows: Array, h: float) -> Broken | None:
        """The first of `rows` (k, n) that the tool would reach too fast from the row before it.

        Args:
            last: What was sent before them, shape (n,).
            rows: Finite configurations.
            h: Time between rows [s].
        """
        way = np.concatenate((last[None], rows))[:, : self._n]
        steps = np.diff(way, axis=0)
        at = np.flatnonzero(self._too_quick(np.abs(steps), h))
        if len(at):
            at = at[self._may_exceed(way[at], steps[at], h)]
        if not len(at):
            return None
        across, around = tool_speed(self._robot, way[at], way[at + 1], h)
        limits = (self.translational, self.rotational)
        wrong = [~(v <= limit * (1.0 + _RELATIVE_TOLERANCE)) for v, limit in zip((across, around), limits, strict=True)]
        bad = wrong[0] | wrong[1]
        if not bad.any():
            return None
        first = int(np.argmax(bad))
        found = [
            Violation("speed", "tool", float(speed[first]), limit, unit)
            for speed, limit, unit, w in zip((across, around), limits, ("m/s", "rad/s"), wrong, strict=True)
            if w[first]
        ]
        return Broken(int(at[first]), tuple(found))

    def _too_quick(self, steps: Array, h: float) -> NDArray[np.bool_]:
        """Whether the sizes of steps (k, n) alone leave the question open, shape (k,)."""
        found: NDArray[np.bool_] = steps @ self.reach > h * self.translational
        return found | (steps @ self._turns > h * self.rotational)

    def _may_exceed(self, q: Array, dq: Array, h: float) -> NDArray[np.bool_]:
        """Whether steps `dq` (k, n) from `q` (k, n) may be too fast, as far as steps near them show, shape (k,)."""
        if len(q) == 1:
            if self._last is not None and not self._bound(self._last, q, dq, h)[0]:
                return np.zeros(1, dtype=bool)
            self._last = self._look(q, dq)
            return np.ones(1, dtype=bool)
        seen = self._look(q[::_APART], dq[::_APART])
        of = np.arange(len(q)) // _APART
        return self._bound(_Seen(seen.q[of], seen.dq[of], seen.across[of], seen.around[of]), q, dq, h)

    def _look(self, q: Array, dq: Array) -> _Seen:
        return _Seen(q, dq, *tool_speed(self._robot, q, q + dq, 1.0))

    def _bound(self, seen: _Seen, q: Array, dq: Array, h: float) -> NDArray[np.bool_]:
        """Whether steps may be too fast if nearby ones did what was `seen`.

        What a step does to the tool changes by at most what the difference of the two steps can do, plus the second
        derivatives of the tool's pose, z_i x (z_j x r) and z_i x z_j, times how far apart the steps are taken.
        """
        change = np.abs(dq - seen.dq)
        apart, size = np.abs(q - seen.q) + change, np.abs(seen.dq)
        reach, turns = self.reach, self._turns
        bent = (apart @ turns) * (size @ reach) + (apart @ reach) * (size @ turns)
        found: NDArray[np.bool_] = seen.across + change @ reach + bent > h * self.translational
        return found | (seen.around + change @ turns + (apart @ turns) * (size @ turns) > h * self.rotational)


class _Seen(NamedTuple):
    """Steps and what they do to the tool: how far it moves [m] and turns [rad]."""

    q: Array
    dq: Array
    across: Array
    around: Array


def tool_speed(robot: Robot, q: Array, after: Array, h: float) -> tuple[Array, Array]:
    """Speeds of the tool point [m/s] and of its turning [rad/s], each (k,), from `q` to `after` (k, n) in `h` [s]."""
    p, R = robot.fk_batch(np.concatenate((q, after)))
    k = len(q)
    across: Array = np.linalg.norm(p[k:] - p[:k], axis=-1) / h
    # |R' - R| in the Frobenius norm is sqrt(8) sin(angle / 2): exact for small angles, too.
    sine = np.linalg.norm(R[k:] - R[:k], axis=(-2, -1)) / np.sqrt(8.0)
    around: Array = 2.0 * np.arcsin(np.minimum(sine, 1.0)) / h
    return across, around
