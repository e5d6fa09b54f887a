"""Whether commanded motions touch anything, by coal's distances: shares nothing with the filter, nor with MuJoCo.

Each pair of shapes is followed along the motion by conservative advancement: at distance d nothing can touch before the
shapes have moved by d, and how far a tick moves a shape is bounded by joint displacement times lever. So the motion
between ticks (straight in joint space) is covered, too, and far pairs cost next to nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.evaluation.scene_geometry import Geom, SceneGeometry

__all__ = ["ClearanceCheck", "Penetration", "Touches", "needs_coal"]

TOLERANCE = 1e-6
"""Penetration [m] that is not counted: the text of a scene has six digits."""

_PART = 0.5  # of the distance that may be used up before the next query: less than all, to learn how near it gets
_FLOOR = 2e-5  # least advance [m]: what is between two queries at a smaller distance than this is not proved


def needs_coal() -> str:
    """Why clearance cannot be checked here, as a sentence; "" where it can."""
    try:
        import coal  # noqa: F401
    except ImportError:
        return "clearance is not checked: it needs coal, which the package pin brings (pip install 'praxia[bench]')"
    return ""


@dataclass(frozen=True)
class Penetration:
    """Two bodies that reach into each other, first at (fractional) row `row`, by `depth` [m] at most."""

    row: float
    a: str
    b: str
    depth: float


@dataclass(frozen=True)
class Touches:
    """What a check of one motion found.

    Attributes:
        ticks: Number of rows that penetrate, or before which since the row before it something does.
        nearest: Smallest distance found [m]; the true one is at least half of it.
        penetrations: One per pair of shapes.
        queries: Distances computed.
    """

    ticks: int
    nearest: float
    penetrations: tuple[Penetration, ...]
    queries: int


class ClearanceCheck:
    """Checks motions in one scene in which nothing but the robot moves.

    Args:
        xml: Text of the scene (docs/trace.md), things where its keyframe "start" says.
        names: Commanded components.

    Raises:
        InvalidInput: coal is missing, or the scene has something that is not understood.
    """

    def __init__(self, xml: str, names: tuple[str, ...]) -> None:
        if missing := needs_coal():
            raise InvalidInput(missing)
        self._scene = SceneGeometry(xml, names)
        geoms = self._scene.geoms
        self._moving = [i for i, g in enumerate(geoms) if self._scene.joints_to(g.body)]
        moving = set(self._moving)
        self.pairs = [
            (i, j)
            for i in self._moving
            for j in range(len(geoms))
            if (j not in moving or j > i) and self._scene.meet(geoms[i], geoms[j])
        ]
        self._shapes = [_shape(g) for g in geoms]
        self._lever = {i: self._levers(geoms[i], len(names)) for i in self._moving}
        resting = {i for pair in self.pairs for i in pair if i not in moving}
        self._static = {i: self._place(i, {}, 1) for i in sorted(resting)}

    def along(self, rows: Array, *, least: float = 0.0) -> Touches:
        """What a motion touches.

        Args:
            rows: Commanded configurations, shape (k, n); checked at each and on the straight way between them.
            least: Distance that is asked for [m].
        """
        motion = _Motion(self, np.asarray(rows, dtype=np.float64))
        bad = np.zeros(len(rows), dtype=bool)
        found = []
        nearest = np.inf
        for i, j in self.pairs:
            worst, first, closest = motion.follow(i, j, least, bad)
            nearest = min(nearest, closest)
            if worst > 0.0:
                bodies = self._scene.bodies
                a, b = (bodies[self._scene.geoms[k].body].name for k in (i, j))
                found.append(Penetration(first, a, b, worst))
        return Touches(int(bad.sum()), nearest, tuple(found), motion.queries)

    def _levers(self, geom: Geom, n: int) -> Array:
        """Bound on the motion of any point of a geom per unit of each component [m/unit], shape (n,)."""
        found = np.zeros(n)
        for joint, (index, part) in self._scene.share.items():
            found[index] += part * self._scene.lever(joint, geom)
        return found

    def _place(self, i: int, q: dict[str, Array], count: int) -> tuple[Array, Array]:
        geom = self._scene.geoms[i]
        R, p = self._scene.frames(geom.body, q, count)
        return R @ geom.R, p + R @ geom.p


class _Motion:
    """One motion with the poses of all moving geoms at its rows."""

    def __init__(self, check: ClearanceCheck, rows: Array) -> None:
        import coal

        self._check, self._rows = check, rows
        self._distance: Any = coal.distance
        self._request, self._result = coal.DistanceRequest(), coal.DistanceResult()
        self._first, self._second = coal.Transform3s(), coal.Transform3s()
        steps = np.abs(np.diff(rows, axis=0))
        zero = np.zeros(1)
        self._travel = {i: np.concatenate((zero, np.cumsum(steps @ check._lever[i]))) for i in check._moving}
        self.queries = 0

    @cached_property
    def _poses(self) -> dict[int, tuple[Array, Array]]:
        q = self._coordinates(self._rows)
        return {i: self._check._place(i, q, len(self._rows)) for i in self._check._moving}

    def follow(self, i: int, j: int, least: float, bad: Any) -> tuple[float, float, float]:
        """(deepest penetration or 0, row of the first, smallest distance) of one pair; marks `bad` rows."""
        travel = self._travel[i] + self._travel[j] if j in self._travel else self._travel[i]
        last = len(travel) - 1
        s, worst, first, closest = 0.0, 0.0, -1.0, np.inf
        while True:
            d = self._between(i, j, s)
            closest = min(closest, d)
            if d < least - TOLERANCE:
                bad[int(np.ceil(s))] = True
                first = s if worst == 0.0 else first
                worst = max(worst, least - d)
            if s >= last:
                return worst, first, closest
            k = int(s)
            here = travel[k] + (s - k) * (travel[min(k + 1, last)] - travel[k])
            free = _PART * max(d - least, 0.0)
            ahead = int(np.searchsorted(travel, here + free, side="right"))  # the first row that may be too near
            if d < least - TOLERANCE:
                s = float(k + 1)
            elif ahead > last:
                return worst, first, closest
            elif ahead - 1 > s:
                s = float(ahead - 1)
            else:
                s = min(float(k + 1), s + max(free, _FLOOR) / (travel[k + 1] - travel[k]))

    def _between(self, i: int, j: int, s: float) -> float:
        """Distance of two geoms at the fractional row `s` [m]; negative where they overlap."""
        self.queries += 1
        k = int(s)
        if s == k:
            R, p = (x[k] for x in self._poses[i])
            R2, p2 = (x[k] for x in self._poses[j]) if j in self._poses else (x[0] for x in self._check._static[j])
        else:
            q = self._coordinates((self._rows[k] + (s - k) * (self._rows[k + 1] - self._rows[k]))[None])
            R, p = (x[0] for x in self._check._place(i, q, 1))
            second = self._check._place(j, q, 1) if j in self._poses else self._check._static[j]
            R2, p2 = (x[0] for x in second)
        self._first.setRotation(R)
        self._first.setTranslation(p)
        self._second.setRotation(R2)
        self._second.setTranslation(p2)
        self._result.clear()
        shapes = self._check._shapes
        return float(self._distance(shapes[i], self._first, shapes[j], self._second, self._request, self._result))

    def _coordinates(self, rows: Array) -> dict[str, Array]:
        return {joint: part * rows[:, index] for joint, (index, part) in self._check._scene.share.items()}


def _shape(geom: Geom) -> Any:
    import coal

    s = geom.size
    if geom.kind == "box":
        return coal.Box(*(2.0 * x for x in s))
    if geom.kind in ("capsule", "cylinder"):
        return (coal.Capsule if geom.kind == "capsule" else coal.Cylinder)(s[0], 2.0 * s[1])
    return coal.Sphere(s[0]) if geom.kind == "sphere" else coal.Ellipsoid(*s)
