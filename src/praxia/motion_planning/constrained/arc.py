"""Circular arcs of the tool: as geometry, and as dense joint configurations along them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput
from praxia.core.geometry import matrix_from_rotvec
from praxia.motion_planning.constrained.tool_curve import CurveSettings, ToolCurve, follow_tool
from praxia.robots import Robot

__all__ = ["Arc", "tool_arc"]

_FLAT = 1e-6  # sine of the angle at which three points count as being on one line


@dataclass(frozen=True, eq=False)
class Arc:
    """Part of a circle in the base frame, run through from `start`.

    Attributes:
        start: Point where it begins [m], shape (3,).
        centre: Centre of the circle [m], shape (3,); as far from the axis as it takes that `start - centre` is normal.
        axis: Unit vector about which it turns, right-handed, shape (3,).
        angle: How far it turns [rad], above 0; more than 2 pi goes round more than once.
    """

    start: Array
    centre: Array
    axis: Array
    angle: float

    def __post_init__(self) -> None:
        for name in ("start", "centre", "axis"):
            vector = frozen(getattr(self, name), (3,), f"Arc.{name}")
            if not np.isfinite(vector).all():
                raise InvalidInput(f"Arc.{name}: expected three finite numbers, got {vector}")
            object.__setattr__(self, name, vector)
        length = float(np.linalg.norm(self.axis))
        if not length > 1e-9 or not 0.0 < self.angle < np.inf:
            raise InvalidInput(f"Arc: expected an axis that is not zero and an angle above 0 rad, got {self.angle}")
        object.__setattr__(self, "axis", frozen(self.axis / length))
        # The centre in the plane of the arc is what a given point on the axis stands for.
        along = float((self.start - self.centre) @ self.axis)
        object.__setattr__(self, "centre", frozen(self.centre + along * self.axis))
        if not self.radius > 1e-9:
            raise InvalidInput("Arc: it starts on its own axis, so that there is nothing to run through")

    @classmethod
    def through(cls, start: ArrayLike, via: ArrayLike, end: ArrayLike) -> Arc:
        """The arc from `start` over `via` to `end`, three points [m] that are not on one line."""
        a, b, c = (np.asarray(p, dtype=np.float64) for p in (start, via, end))
        u, v = b - a, c - a
        normal = np.cross(u, v)
        size = float(np.linalg.norm(normal))
        if not size > _FLAT * max(float(np.linalg.norm(u) * np.linalg.norm(v)), 1e-12):
            raise InvalidInput(f"Arc.through: the points {a}, {b} and {c} are on one line, or not all different")
        centre = a + (np.cross(normal, u) * (v @ v) + np.cross(v, normal) * (u @ u)) / (2.0 * size**2)
        axis = normal / size  # seen from it, start, via and end go round anticlockwise
        x, y = a - centre, np.cross(axis, a - centre)
        angle = float(np.arctan2((c - centre) @ y, (c - centre) @ x)) % (2.0 * np.pi)
        return cls(a, centre, axis, angle)

    @property
    def radius(self) -> float:
        """Radius of the circle [m]."""
        return float(np.linalg.norm(self.start - self.centre))

    @property
    def length(self) -> float:
        """Length of the arc [m]."""
        return self.radius * self.angle

    @property
    def turn(self) -> Array:
        """Rotation vector [rad] of a tool that turns with the arc, as a hand on a crank does; shape (3,)."""
        return frozen(self.axis * self.angle)

    def point(self, u: ArrayLike) -> Array:
        """Points [m], shape (..., 3), after shares `u` (...) of the arc."""
        angle = np.asarray(u, dtype=np.float64)[..., None] * self.angle
        arm = self.start - self.centre
        result: Array = self.centre + np.cos(angle) * arm + np.sin(angle) * np.cross(self.axis, arm)
        return result


def tool_arc(
    robot: Robot, q0: ArrayLike, arc: Arc, *, turn: ArrayLike | None = None, settings: CurveSettings | None = None
) -> ToolCurve:
    """Configurations that carry the tool along `arc`, as far as the arm can follow.

    Args:
        robot: The arm.
        q0: Configuration at the start [rad or m], shape (n,); its tool must be where the arc starts.
        arc: The arc, in the base.
        turn: Rotation vector in the base [rad] by which the tool turns on the way, at a constant rate: `arc.turn` to
            turn with the arc; the tool keeps its orientation where omitted.
        settings: Distances between configurations.

    Raises:
        InvalidInput: A start of the wrong shape, not finite, or with its tool elsewhere.
    """
    rotation = np.zeros(3) if turn is None else np.array(frozen(turn, (3,), "tool arc, turn"))

    def X_at(u: Array, X0: Array) -> Array:
        X = np.tile(np.eye(4), (len(u), 1, 1))
        X[:, :3, 3] = arc.point(u)
        X[:, :3, :3] = np.array([matrix_from_rotvec(rotation * share) for share in u]) @ X0[:3, :3]
        return X

    return follow_tool(
        robot,
        q0,
        X_at,
        length=arc.length,
        angle=float(np.linalg.norm(rotation)),
        what="arc",
        settings=settings or CurveSettings(),
    )
