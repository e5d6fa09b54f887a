"""Where links may be: boxes and half-spaces, kept at every row and between rows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput
from praxia.core.report import Violation
from praxia.robots import Robot
from praxia.robots.link_points import LinkPoints, link_points
from praxia.safety.broken import Broken

__all__ = ["Region"]

_TOLERANCE = 1e-9  # [m]
_COARSE = 16  # rows between two looks where there is room
_BOW = 1e-4  # steps are cut until the arcs leave their chords by less [m] ...
_PIECES = 64  # ... but into no more pieces than these


class Region:
    """Half-spaces that some links stay in, all of them at once: a box is six.

    Between two rows a link moves on an arc. It leaves the chord between its two places by at most an eighth of how far
    it moves times how far the joints turn (the second derivative of a point of a chain, integrated), so that much must
    be left at both ends; longer steps are cut until it is a tenth of a millimetre. Who is nearer to a face already, or
    outside, must not go nearer, or farther out.

    Attributes:
        points: What stays inside, as balls.
        normals, offsets: The half-spaces, in the world, shapes (f, 3), (f,); normals have length 1.
        most: Upper bound on how far a unit of each component moves any ball [m/unit], shape (n,).
    """

    def __init__(
        self, name: str, normals: ArrayLike, offsets: ArrayLike, points: LinkPoints, *, components: int
    ) -> None:
        """Args:
        name: What it is called in reports.
        normals: Directions into the half-spaces, in the world, shape (f, 3).
        offsets: A point p is inside where `normals @ p >= offsets` [m], for normals of length 1, shape (f,).
        points: What has to stay inside.
        components: How many components commands have; those after the arm's move no link.

        Raises:
            InvalidInput: A normal is zero, the half-spaces are not finite, or there is nothing to keep inside.
        """
        directions = frozen(normals, (None, 3), f"region {name!r} normals")
        self.offsets = frozen(offsets, (len(directions),), f"region {name!r} offsets")
        length = np.linalg.norm(directions, axis=1)
        if not (np.isfinite(directions).all() and np.isfinite(self.offsets).all() and (length > 0.0).all()):
            raise InvalidInput(f"region {name!r}: expected finite half-spaces with normals that are not zero")
        if not points.labels:
            raise InvalidInput(f"region {name!r}: it names no link that moves and has a shape")
        self.name, self.components = f"region {name!r}", components
        self._label, self.normals, self.points = name, directions / length[:, None], points
        self._n = len(points.chain)
        self._turns = np.append(points.chain.turns, np.zeros(components - self._n))
        self._reach = np.zeros((len(points.labels), components))
        self._reach[:, : self._n] = points.reach
        self.most = self._reach.max(axis=0)
        self._seen = np.zeros(components)  # where distances were last computed ...
        self._left = -np.inf  # ... and the smallest of them [m]

    @classmethod
    def box(cls, name: str, corners: ArrayLike, robot: Robot, *, links: Sequence[str] = ("tool",)) -> Region:
        """The box between two corners [m] in the world, shape (2, 3), for links of `robot`; see `link_points`.

        Raises:
            InvalidInput: The box is empty, or an unknown link.
        """
        low, high = frozen(corners, (2, 3), f"region {name!r} corners")
        if not (low < high).all():
            raise InvalidInput(f"region {name!r}: expected [smallest, largest] corners, got {[low, high]}")
        normals = np.concatenate((np.eye(3), -np.eye(3)))
        return cls._of(name, normals, np.concatenate((low, -high)), robot, links)

    @classmethod
    def half_space(
        cls, name: str, normal: ArrayLike, offset: float, robot: Robot, *, links: Sequence[str] = ("tool",)
    ) -> Region:
        """The side of a plane in the world where `normal @ p >= offset` [m], for links of `robot`.

        Raises:
            InvalidInput: The normal is zero, or an unknown link.
        """
        direction = frozen(normal, (3,), f"region {name!r} normal")
        length = max(float(np.linalg.norm(direction)), 1e-300)
        return cls._of(name, direction[None], [offset / length], robot, links)

    @classmethod
    def _of(cls, name: str, normals: Array, offsets: ArrayLike, robot: Robot, links: Sequence[str]) -> Region:
        return cls(name, normals, offsets, link_points(robot, links), components=len(robot.limits))

    def broken(self, last: Array, rows: Array, h: float) -> Broken | None:
        """The first of `rows` (k, n) at which, or on the way to which from the row before, a link is outside.

        Args:
            last: What was sent before them, shape (n,).
            rows: Finite configurations.
            h: Time between rows [s]; places do not depend on it.
        """
        way = np.concatenate((last[None], rows))
        near = self._near(way)
        near = near[near > 0]
        if not len(near):
            return None
        begin, steps = way[near - 1], way[near] - way[near - 1]
        bow = 0.125 * (np.abs(steps) @ self._reach.T) * (np.abs(steps) @ self._turns)[:, None]  # (k, s)
        pieces = np.clip(np.ceil(np.sqrt(bow.max(axis=1) / _BOW)), 1, _PIECES).astype(np.intp)
        first = np.cumsum(pieces + 1) - pieces - 1  # where the samples of each step begin
        owner = np.repeat(np.arange(len(near)), pieces + 1)
        part = (np.arange(len(owner)) - first[owner]) / pieces[owner]
        left = self._distances(begin[owner] + part[:, None] * steps[owner])  # (m, s, f)
        needed = np.minimum((bow / pieces[:, None] ** 2)[:, :, None], left[first])[owner]
        bad = ~(left >= needed - _TOLERANCE).all(axis=(1, 2))
        if not bad.any():
            return None
        worst = int(np.argmax(bad))
        point, face = np.unravel_index(int(np.argmin(left[worst] - needed[worst])), left[worst].shape)
        label = f"{self.points.labels[point]} in {self._label}"
        limit = float(self.offsets[face])
        violation = Violation("workspace", label, limit + float(left[worst, point, face]), limit, "m")
        return Broken(int(near[owner[worst]]) - 1, (violation,))

    def _near(self, way: Array) -> NDArray[np.intp]:
        """Indices of rows that may be outside or near a face, as far as distances elsewhere do not rule it out."""
        if float((np.abs(way - self._seen) @ self.most).max()) < 0.5 * self._left:
            return np.zeros(0, dtype=np.intp)
        coarse = np.unique(np.append(np.arange(0, len(way), _COARSE), len(way) - 1))
        left = self._distances(way[coarse]).min(axis=(1, 2))
        self._seen, self._left = way[0], float(left[0])
        travel = np.append(0.0, np.cumsum(np.abs(np.diff(way, axis=0)) @ self.most))
        owner = np.clip(np.searchsorted(coarse, np.arange(len(way)), side="right") - 1, 0, max(len(coarse) - 2, 0))
        after = np.minimum(owner + 1, len(coarse) - 1)
        # Twice the way that leads there: the bow of the arcs, which needs room too, is shorter than the way itself.
        reached = np.maximum(
            left[owner] - 2.0 * (travel - travel[coarse[owner]]), left[after] - 2.0 * (travel[coarse[after]] - travel)
        )
        steps = np.append(0.0, np.diff(travel))
        return np.flatnonzero(~(reached > 2.0 * np.maximum(steps, np.append(steps[1:], 0.0))))

    def _distances(self, q: Array) -> Array:
        """How far each ball is inside each face [m], shape (B, s, f)."""
        p = self.points.positions(q[:, : self._n])
        inside: Array = p @ self.normals.T - self.offsets - self.points.radii[:, None]
        return inside
