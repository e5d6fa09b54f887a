"""A planar arm among discs, and judges of what was sent that share nothing with the filter."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from safety_motions import Rows

from praxia.core.geometry import Pose
from praxia.core.limits import Limits
from praxia.core.world import WorldState

__all__ = ["ARM", "Discs", "contacts", "disc_pose", "limit_excess", "met", "tip"]

ARM = Limits(("a", "b", "c"), ("rad",) * 3, [-2.8] * 3, [2.8] * 3, [2.0, 2.0, 2.5], [10.0, 10.0, 15.0], [5000.0] * 3)
LENGTHS = np.array([0.5, 0.4, 0.3])
_NOWHERE = np.zeros(3)


def joints_of(q: Rows) -> Rows:
    """Base, elbow, wrist and tip in the plane, shape (B, 4, 2)."""
    angle = np.cumsum(q, axis=-1)
    steps = LENGTHS[:, None] * np.stack((np.cos(angle), np.sin(angle)), axis=-1)
    return np.concatenate((np.zeros((len(q), 1, 2)), np.cumsum(steps, axis=-2)), axis=-2)


def tip(q: Rows) -> Rows:
    """Tip in the plane, shape (B, 2)."""
    return joints_of(q)[:, -1]


def distances(q: Rows, centres: Rows, radii: Rows) -> Rows:
    """Exact distance of the arm's line segments to each disc, shape (B, m)."""
    points = joints_of(q)
    a, b = points[:, :-1, None], points[:, 1:, None]  # (B, 3, 1, 2)
    along = b - a
    part = np.clip(((centres - a) * along).sum(-1) / (along**2).sum(-1), 0.0, 1.0)
    nearest = a + part[..., None] * along
    return np.linalg.norm(nearest - centres, axis=-1).min(axis=1) - radii


class Discs:
    """Clearance of the arm among discs, static ones and movers."""

    margin = 0.01

    def __init__(self, centres: Rows, radii: Rows, movers: Mapping[str, tuple[float, float]] | None = None) -> None:
        """`movers`: name -> (radius, bound on its speed)."""
        self.centres, self.radii = np.array(centres, float).reshape(-1, 2), np.array(radii, float)
        self._movers = dict(movers or {})
        self.at = np.full((len(self._movers), 2), 100.0)
        self.intended: tuple[frozenset[tuple[str, str]], tuple[str, ...]] = (frozenset(), ())
        self.queries = 0

    reach = np.cumsum(LENGTHS[::-1])[::-1]

    @property
    def movers(self) -> tuple[str, ...]:
        return tuple(self._movers)

    @property
    def speeds(self) -> NDArray[np.float64]:
        return np.array([speed for _, speed in self._movers.values()])

    def update(self, world: WorldState) -> None:
        for name, state in world.objects.items():
            self.centres[int(name)] = state.X_WO.p[:2]

    def move(self, movers: Mapping[str, Pose]) -> None:
        self.at = np.array([movers[name].p[:2] for name in self._movers]).reshape(-1, 2)

    def intend(self, contacts: frozenset[tuple[str, str]], attached: tuple[str, ...]) -> None:
        self.intended = (contacts, attached)

    def free(self, q: Rows) -> NDArray[np.bool_]:
        self.queries += len(q)
        return (distances(q, self.centres, self.radii) >= self.margin).all(axis=1)

    def blocking(self, q: Rows) -> tuple[str, str, float] | None:
        found = distances(q[None], self.centres, self.radii)[0]
        if not len(found) or found.min() >= self.margin:
            return None
        return "arm", f"disc {int(np.argmin(found))}", float(found.min())

    def separation(self, q: Rows) -> Rows:
        self.queries += len(q)
        radii = np.array([radius for radius, _ in self._movers.values()])
        return np.minimum(distances(q, self.at, radii), 1.0)

    def touching(self, q: Rows, within: float) -> NDArray[np.bool_]:
        return np.zeros(len(q), dtype=bool)


def disc_pose(centre: Rows) -> Pose:
    return Pose(np.array([centre[0], centre[1], 0.0]), np.array([1.0, 0.0, 0.0, 0.0]))


def limit_excess(limits: Limits, rows: Rows, h: float) -> float:
    """Largest relative excess of position, velocity, acceleration or jerk; `rows` begin with three at rest."""
    if not np.isfinite(rows).all():
        return float("inf")
    span = limits.upper - limits.lower
    worst = [float((np.maximum(rows - limits.upper, limits.lower - rows) / span).max())]
    x = rows
    for bound in (limits.velocity, limits.acceleration, limits.jerk):
        x = (x[1:] - x[:-1]) / h
        worst.append(float((np.abs(x) / bound).max()) - 1.0)
    return max(worst)


def contacts(rows: Rows, centres: Rows, radii: Rows, between: int = 10) -> float:
    """Smallest distance [m] of the arm to any disc, at the rows and at `between` configurations between each two."""
    part = np.arange(between + 1)[:, None, None] / (between + 1.0)
    dense = (rows[:-1] + part * (rows[1:] - rows[:-1])).reshape(-1, rows.shape[1])
    return float(distances(np.concatenate((dense, rows[-1:])), centres, radii).min())


def met(rows: Rows, centres: Rows, radius: float) -> bool:
    """Whether the moving arm was in contact with a disc whose centre was at `centres` (k, 2) when row k was sent."""
    moving = np.concatenate(([False], (rows[1:] != rows[:-1]).any(axis=1)))
    apart = np.array(
        [distances(q[None], c[None], np.array([radius]))[0, 0] for q, c in zip(rows, centres, strict=True)]
    )
    return bool((apart[moving] <= 0.0).any())
