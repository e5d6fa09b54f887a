"""Where a timed motion touches something, found by dense resampling of its spheres in float64.

Numpy and the distances of `obstacle_distance`: nothing of the planner's collision kernel. Between two samples no sphere
moves further than its levers times the joint displacements; groups of samples that cannot hold the smallest gap are
therefore left out, and the result is that of looking at every sample.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.motion_planning.obstacles import Obstacle
from praxia.robots.chain import Chain
from praxia.robots.kinematics import joint_frames
from praxia.robots.sphere_model import SphereModel

__all__ = ["STEP", "TOLERANCE", "Closest", "FineResampling", "Touch", "resampled"]

STEP = 0.0005
"""Euclidean distance between samples in joint space [rad or m]."""

TOLERANCE = 1e-6
"""Penetration that is not counted [m]."""

_GROUPS = (64, 8, 1)  # samples per group, coarse to fine; each divides the one before it

Indices = NDArray[np.int64]


@dataclass(frozen=True)
class Closest:
    """Where two things are nearest to each other.

    Attributes:
        gap: Distance of their surfaces [m]; negative where they overlap, infinite where there is nothing to compare.
        at: Share of the samples of the motion that lie before it.
        pair: Their names.
    """

    gap: float
    at: float = 0.0
    pair: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class Touch:
    """What resampling one motion found.

    Attributes:
        samples: Configurations of which nothing is nearer than said here.
        obstacle: Robot and obstacles.
        itself: Links of the robot that may not touch each other.
    """

    samples: int
    obstacle: Closest
    itself: Closest

    @property
    def depth(self) -> float:
        """Deepest penetration [m], 0 where nothing penetrates."""
        return max(0.0, -min(self.obstacle.gap, self.itself.gap))

    @property
    def penetrates(self) -> bool:
        """Whether anything penetrates deeper than the tolerance."""
        return self.depth > TOLERANCE


def resampled(rows: Array, step: float = STEP) -> Array:
    """All rows, and between them samples at most `step` apart on the straight way, shape (m, n); m >= len(rows)."""
    moves = np.diff(rows, axis=0)
    parts = np.maximum(np.ceil(np.sqrt((moves**2).sum(axis=1)) / step), 1.0).astype(np.int64)
    begin = np.repeat(np.arange(len(moves)), parts)
    within = np.arange(len(begin)) - np.repeat(np.cumsum(parts) - parts, parts)
    between = rows[begin] + (within / parts[begin])[:, None] * moves[begin]
    return np.concatenate([between, rows[-1:]])


class FineResampling:
    """Resamples motions of one robot.

    Args:
        chain: Its kinematics.
        spheres: Its geometry.
        opening: Between the fingers [m].
    """

    def __init__(self, chain: Chain, spheres: SphereModel, *, opening: float = 0.0) -> None:
        self._chain, self._spheres = chain, spheres
        self._centre = spheres.centres(opening)
        self._frame = spheres.frame[spheres.link]
        first, second = np.triu_indices(len(self._centre), 1)
        links = len(spheres.names)
        apart = np.zeros((links, links), dtype=np.bool_)
        apart[spheres.pairs[:, 0], spheres.pairs[:, 1]] = apart[spheres.pairs[:, 1], spheres.pairs[:, 0]] = True
        meet = apart[spheres.link[first], spheres.link[second]]
        self._first, self._second = first[meet], second[meet]

    def along(self, rows: Array, obstacles: Sequence[Obstacle], *, step: float = STEP) -> Touch:
        """What the motion through `rows`, shape (k, n), departure included, comes near to."""
        from praxia.evaluation.obstacle_distance import signed_distance  # scipy takes half a second to import

        q = resampled(np.asarray(rows, dtype=np.float64), step)
        lever = self._levers(q)
        radius, names = self._spheres.radius, self._spheres.names
        distances = [signed_distance(obstacle) for obstacle in obstacles]

        def to_obstacle(x: Array, group: Indices, pair: Indices) -> Array:
            gap = np.empty(len(pair))
            sphere, which = pair % len(radius), pair // len(radius)
            for k, distance in enumerate(distances):
                mine = which == k
                if mine.any():
                    gap[mine] = distance(x[group[mine], sphere[mine]])
            return gap - radius[sphere]

        def to_itself(x: Array, group: Indices, pair: Indices) -> Array:
            i, j = self._first[pair], self._second[pair]
            apart: Array = np.sqrt(((x[group, i] - x[group, j]) ** 2).sum(axis=1)) - radius[i] - radius[j]
            return apart

        obstacle = self._closest(q, to_obstacle, np.tile(lever, (len(obstacles), 1)))
        # What carries both spheres does not change their distance.
        shared = np.arange(q.shape[1]) < np.minimum(self._frame[self._first], self._frame[self._second])[:, None]
        itself = self._closest(q, to_itself, np.where(shared, 0.0, lever[self._first] + lever[self._second]))
        link = [names[i] for i in self._spheres.link]
        return Touch(
            len(q),
            _named(obstacle, len(q), lambda p: (link[p % len(radius)], obstacles[p // len(radius)].name)),
            _named(itself, len(q), lambda p: (link[self._first[p]], link[self._second[p]])),
        )

    def _closest(
        self, q: Array, gap: Callable[[Array, Indices, Indices], Array], lever: Array
    ) -> tuple[float, int, int]:
        """(smallest gap, its sample, its pair); `lever` (pairs, n) bounds how fast each gap changes."""
        best = (np.inf, 0, 0)
        if not len(lever):
            return best
        groups = np.repeat(np.arange(-(-len(q) // _GROUPS[0])), len(lever))
        pairs = np.tile(np.arange(len(lever)), -(-len(q) // _GROUPS[0]))
        for level, size in enumerate(_GROUPS):
            used, index = np.unique(groups, return_inverse=True)
            middle = np.minimum(used * size + size // 2, len(q) - 1)
            found = gap(self._positions(q[middle]), index, pairs)
            least = int(np.argmin(found))
            best = min(best, (float(found[least]), int(middle[index[least]]), int(pairs[least])))
            if size == 1:
                break
            change = (_spread(q, size)[groups] * lever[pairs]).sum(axis=1)
            near = found - change < best[0]
            parts = size // _GROUPS[level + 1]
            groups = (groups[near, None] * parts + np.arange(parts)).ravel()
            pairs = np.repeat(pairs[near], parts)
            inside = groups * _GROUPS[level + 1] < len(q)
            groups, pairs = groups[inside], pairs[inside]
            if not len(groups):
                break
        return best

    def _positions(self, q: Array) -> Array:
        """Centres of all spheres in the base, shape (B, S, 3)."""
        frames = joint_frames(self._chain, q)
        positions = np.empty((len(q), len(self._centre), 3))
        for frame in np.unique(self._frame):
            mine = self._frame == frame
            if frame == 0:
                positions[:, mine] = self._centre[mine]
                continue
            X = frames[:, frame - 1]
            positions[:, mine] = self._centre[mine] @ X[:, :3, :3].transpose(0, 2, 1) + X[:, None, :3, 3]
        return positions

    def _levers(self, q: Array) -> Array:
        """Bound on how far a unit of each joint moves each sphere's centre [m/unit], shape (S, n)."""
        chain = self._chain
        travel = np.abs(q).max(axis=0) * chain.slide
        links = np.sqrt((chain.constant[:, :3, 3] ** 2).sum(axis=1)) + travel
        to_frame = np.concatenate([[0.0], np.cumsum(links)])  # along the links, from the base
        own = np.sqrt((self._centre**2).sum(axis=1))
        reach = to_frame[self._frame][:, None] - to_frame[1:] + own[:, None]
        moved = self._frame[:, None] > np.arange(len(chain))
        levers: Array = np.where(moved, np.where(chain.slide > 0.0, 1.0, reach), 0.0)
        return levers


def _spread(q: Array, size: int) -> Array:
    """Largest distance per joint of any sample of a group from the group's middle, shape (groups, n)."""
    group = np.arange(len(q)) // size
    middle = np.minimum(group * size + size // 2, len(q) - 1)
    spread: Array = np.maximum.reduceat(np.abs(q - q[middle]), np.arange(0, len(q), size))
    return spread


def _named(found: tuple[float, int, int], samples: int, names: Callable[[int], tuple[str, str]]) -> Closest:
    gap, sample, pair = found
    return Closest(gap, sample / max(samples - 1, 1), names(pair)) if np.isfinite(gap) else Closest(gap)
