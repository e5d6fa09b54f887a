"""The box that the tool point stays in, with forward kinematics only where a distance bound cannot decide."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput
from praxia.core.report import Violation
from praxia.safety.stopping import Braking

if TYPE_CHECKING:
    from praxia.robots import Robot

__all__ = ["Workspace"]

_TOLERANCE = 1e-9  # [m]


class Workspace:
    """A Cartesian box for one point of the robot, and how far each component can move that point."""

    def __init__(
        self, box: ArrayLike, tool_point: Callable[[Array], Array], reach: ArrayLike, *, link: str = "tool"
    ) -> None:
        """Args:
        box: Smallest and largest coordinates of the point [m], shape (2, 3).
        tool_point: Commanded configurations (B, n) to positions of the point (B, 3) [m], in the frame of `box`.
        reach: Upper bound on how far a unit of each component moves the point anywhere [m/unit], shape (n,).
        link: What the point is called in reports.

        Raises:
            InvalidInput: The box is empty or `reach` is negative.
        """
        self.box = frozen(box, (2, 3), "workspace")
        self.reach = frozen(reach, (None,), "workspace reach")
        if not (self.box[0] < self.box[1]).all():
            raise InvalidInput(f"workspace: expected [smallest, largest] corners, got {self.box.tolist()}")
        if not (np.isfinite(self.reach).all() and (self.reach >= 0.0).all()):
            raise InvalidInput(f"workspace reach: expected finite numbers >= 0, got {self.reach.tolist()}")
        self._tool_point, self._link = tool_point, link
        self._q = np.zeros(len(self.reach))  # where the point was last computed ...
        self._margin = -np.inf  # ... and its distance to the faces [m]; nothing is known yet
        self._stopped: tuple[Array, Array, Array, float] | None = None  # the stop last computed, and its margin [m]

    @classmethod
    def of_tool(cls, robot: Robot, box: ArrayLike, *, components: int) -> Workspace:
        """A box in the world frame for the tool of `robot`; components after the arm's do not move it.

        A hinge moves the tool at most by the lengths of all links after it, a slide by its own travel.
        """
        chain, n = robot.chain, len(robot)
        travel = chain.slide * np.maximum(np.abs(robot.arm_limits.lower), np.abs(robot.arm_limits.upper))
        links = np.linalg.norm(chain.constant[:, :3, 3], axis=1) + travel
        after = np.cumsum(np.append(links[1:], np.linalg.norm(chain.X_tool[:3, 3]))[::-1])[::-1]
        reach = np.zeros(components)
        reach[:n] = np.where(chain.slide > 0.0, 1.0, after)
        X_WB = robot.X_WB.matrix()

        def tool_point(q: Array) -> Array:
            p_B = robot.fk_batch(q[:, :n])[0]
            p_W: Array = p_B @ X_WB[:3, :3].T + X_WB[:3, 3]
            return p_W

        return cls(box, tool_point, reach)

    def broken(self, q: Array, v: Array, a: Array, braking: Braking) -> list[Violation]:
        """What breaks the box at the commanded state (q, v, a), each (n,), or on the stop from there; empty if nothing.

        Three answers, cheapest first: the point cannot get out from where it was last computed; the stop cannot differ
        enough from the one that was last computed; compute the stop.
        """
        away = float(self.reach @ braking.reach(v, a))
        if float(self.reach @ np.abs(q - self._q)) + away <= self._margin:
            return []
        if self._stopped is not None:
            then_q, then_v, then_a, margin = self._stopped
            change = np.abs(q - then_q) + braking.deviation(v, a, then_v, then_a)
            if float(self.reach @ change) <= margin:
                return []
        points = self._tool_point(q[None])
        if found := self._outside("workspace", points):
            return found
        self._q, self._margin = q, self._distance(points)
        if away <= self._margin:
            return []
        points = self._tool_point(braking.positions(q, v, a))
        if found := self._outside("stop", points):
            return found
        self._stopped = (q, v, a, min(self._margin, self._distance(points)))
        return []

    def _distance(self, points: Array) -> float:
        """Smallest distance of `points`, shape (B, 3), to a face of the box [m]; negative outside."""
        return float(min((points - self.box[0]).min(), (self.box[1] - points).min()))

    def _outside(self, check: str, points: Array) -> list[Violation]:
        """The worst coordinate of `points`, shape (B, 3), where it lies outside the box."""
        if self._distance(points) >= -_TOLERANCE:
            return []
        excess = np.maximum(self.box[0] - points, points - self.box[1])
        row, axis = np.unravel_index(int(np.argmax(np.nan_to_num(excess, nan=np.inf))), excess.shape)
        value = float(points[row, axis])
        limit = float(self.box[0 if value < self.box[0, axis] else 1, axis])
        return [Violation(check, f"{self._link}/{'xyz'[axis]}", value, limit, "m")]
