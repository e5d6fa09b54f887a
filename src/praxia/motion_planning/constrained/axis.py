"""An axis of the tool that keeps its direction, as when a full cup is carried: what is asked, and a check of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput
from praxia.robots import Robot
from praxia.robots.chain import Chain
from praxia.robots.kinematics import tool_frame

__all__ = ["AxisConstraint"]


@dataclass(frozen=True, eq=False)
class AxisConstraint:
    """The largest angle between an axis of the tool and a direction of the base; turning about the axis is free.

    Attributes:
        axis_T: Unit vector in the tool frame, shape (3,); any length is accepted.
        direction_B: Unit vector in the base, shape (3,); as `axis_T`.
        tolerance: Largest angle between the two [rad], above 0 and at most a right angle.
    """

    axis_T: Array
    direction_B: Array
    tolerance: float

    def __post_init__(self) -> None:
        for name in ("axis_T", "direction_B"):
            vector = frozen(getattr(self, name), (3,), f"AxisConstraint.{name}")
            length = float(np.linalg.norm(vector))
            if not 1e-9 < length < np.inf:
                raise InvalidInput(f"AxisConstraint.{name}: expected a finite vector that is not zero, got {vector}")
            object.__setattr__(self, name, frozen(vector / length))
        if not 0.0 < self.tolerance <= np.pi / 2:
            raise InvalidInput(
                f"AxisConstraint.tolerance: expected an angle above 0 and up to pi/2 rad, got {self.tolerance}"
            )

    @classmethod
    def upright(cls, robot: Robot, tolerance: float, *, axis_T: ArrayLike | None = None) -> AxisConstraint:
        """Keeps the tool axis `axis_T` pointing up in the world.

        Args:
            robot: The arm; its base may be tilted.
            tolerance: Largest tilt [rad].
            axis_T: The axis that points up; the one that does when the arm is at home where omitted.
        """
        up_B = robot.X_WB.R.T @ np.array([0.0, 0.0, 1.0])
        axis = robot.fk(robot.arm_home).R.T @ up_B if axis_T is None else np.asarray(axis_T, dtype=np.float64)
        return cls(axis, up_B, tolerance)

    def angles(self, chain: Chain, q: ArrayLike) -> Array:
        """Angles between the axis and its direction [rad], shape (...,), at configurations `q` (..., n)."""
        axes = tool_frame(chain, np.asarray(q, dtype=np.float64))[..., :3, :3] @ self.axis_T
        across = np.linalg.norm(np.cross(axes, self.direction_B), axis=-1)  # exact for small angles, as acos is not
        result: Array = np.arctan2(across, axes @ self.direction_B)
        return result

    def keeps(self, chain: Chain, q: ArrayLike) -> NDArray[np.bool_]:
        """Whether each configuration of `q` (..., n) is inside the tolerance, shape (...,)."""
        return np.asarray(self.angles(chain, q) <= self.tolerance)

    def violation(self, chain: Chain, q: ArrayLike, where: str) -> str:
        """Empty where configuration `q` (n,) keeps the constraint; else a sentence that says how far off it is."""
        if self.keeps(chain, q):
            return ""
        angle = float(self.angles(chain, q))
        return (
            f"{where} tilts the tool by {np.degrees(angle):.2f} degrees, allowed are {np.degrees(self.tolerance):.2f}"
        )
