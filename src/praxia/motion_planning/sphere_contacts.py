"""Which spheres are too close to what at one configuration, and by how much: plain double precision, for messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.geometry import Pose
from praxia.motion_planning.obstacles import Obstacle
from praxia.motion_planning.scene_model import GRIPPER
from praxia.motion_planning.solid_distance import distance_to_solid
from praxia.motion_planning.touch_rules import Asked
from praxia.robots.chain import Chain
from praxia.robots.kinematics import joint_frames
from praxia.robots.sphere_model import SphereModel

__all__ = ["Load", "SphereContacts", "Standing", "TooClose"]


class Load(NamedTuple):
    """One carried object: its name, and spheres around it in the last joint frame (k, 3) and (k,) [m]."""

    name: str
    centre: Array
    radius: Array


class Standing(NamedTuple):
    """A solid, where it stands, and what is asked of it."""

    solid: Obstacle
    X_BO: Pose
    asked: Asked


class TooClose(NamedTuple):
    """Two names, and their distance [m] on the spheres, below 0 where they overlap."""

    a: str
    b: str
    distance: float


class SphereContacts:
    """Spheres of one robot, by name.

    Args:
        chain: The arm's joints.
        spheres: What stands for the robot.
    """

    def __init__(self, chain: Chain, spheres: SphereModel) -> None:
        self._chain, self._spheres = chain, spheres
        self._frame = spheres.frame[spheres.link]
        self._hand = spheres.hand[spheres.link]
        self._labels = [GRIPPER if hand else name for name, hand in zip(spheres.names, spheres.hand, strict=True)]
        self._pairs, self._starts = _sphere_pairs(spheres)
        self._reach = spheres.radius[self._pairs].sum(axis=0)
        # A load meets what moves against the hand by more than one joint, as the hand's neighbours may touch it.
        self._apart = np.flatnonzero(self._frame <= len(chain) - 2)

    def centres(self, q: Array, opening: float) -> tuple[Array, Array]:
        """Centres of the spheres in the base [m], shape (S, 3), and the last joint frame (4, 4), at `q` (n,)."""
        frames = np.concatenate((np.eye(4)[None], joint_frames(self._chain, q)))
        X = frames[self._frame]
        local = self._spheres.centres(opening)
        p_B = np.einsum("sij,sj->si", X[:, :3, :3], local) + X[:, :3, 3]
        return p_B, frames[-1]

    def too_close(
        self,
        q: Array,
        opening: float,
        standing: Sequence[Standing],
        loads: Sequence[Load],
        *,
        between_links: float,
        from_links: float,
        slack: float = 0.0,
    ) -> list[TooClose]:
        """All pairs of names that are nearer than asked at `q` (n,), deepest first, each with its least distance.

        Args:
            q: Arm configuration.
            opening: Between the fingers [m].
            standing: Solids.
            loads: What the hand carries.
            between_links: Distance asked of links that may not touch each other [m].
            from_links: Distance asked of loads and links [m].
            slack: Added to all that is asked [m].
        """
        p_B, X_BN = self.centres(q, opening)
        carried = [load._replace(centre=load.centre @ X_BN[:3, :3].T + X_BN[:3, 3]) for load in loads]
        found: dict[tuple[str, str], float] = {}
        self._links(found, p_B, between_links + slack)
        for load in carried:
            self._load_and_links(found, p_B, load, from_links + slack)
        for thing in standing:
            asked = Asked(*(distance + slack for distance in thing.asked))
            self._thing(found, p_B, thing._replace(asked=asked), carried)
        ordered = sorted(found.items(), key=lambda item: item[1])
        return [TooClose(*names, distance) for names, distance in ordered]

    def _links(self, found: dict[tuple[str, str], float], p_B: Array, asked: float) -> None:
        a, b = self._pairs
        if not len(a):
            return
        away = np.linalg.norm(p_B[a] - p_B[b], axis=1) - self._reach
        least = np.minimum.reduceat(away, self._starts)
        for k in np.flatnonzero(least < asked).tolist():
            first = self._starts[k]
            names = sorted((self._label(a[first]), self._label(b[first])))
            _keep(found, (names[0], names[1]), float(least[k]))

    def _load_and_links(self, found: dict[tuple[str, str], float], p_B: Array, load: Load, asked: float) -> None:
        near = p_B[self._apart]
        away = np.linalg.norm(near[:, None] - load.centre, axis=-1) - load.radius
        least = away.min(axis=1) - self._spheres.radius[self._apart]
        for i in np.flatnonzero(least < asked).tolist():
            _keep(found, (self._label(self._apart[i]), load.name), float(least[i]))

    def _thing(self, found: dict[tuple[str, str], float], p_B: Array, thing: Standing, loads: Sequence[Load]) -> None:
        solid, X_BO, asked = thing
        moved = np.flatnonzero(self._frame > 0)
        demand = np.where(self._hand[moved], asked.hand, asked.arm)
        if np.isfinite(demand).any():
            away = distance_to_solid(solid, X_BO, p_B[moved]) - self._spheres.radius[moved]
            for i in np.flatnonzero(away < demand).tolist():
                _keep(found, (self._label(moved[i]), solid.name), float(away[i]))
        if not np.isfinite(asked.load):
            return
        for load in loads:
            least = float((distance_to_solid(solid, X_BO, load.centre) - load.radius).min())
            if least < asked.load:
                names = sorted((load.name, solid.name))
                _keep(found, (names[0], names[1]), least)

    def _label(self, sphere: int | np.int64) -> str:
        return self._labels[int(self._spheres.link[sphere])]


def _keep(found: dict[tuple[str, str], float], names: tuple[str, str], distance: float) -> None:
    found[names] = min(found.get(names, np.inf), distance)


def _sphere_pairs(spheres: SphereModel) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pairs of spheres that may not touch and move against each other, (2, P), and where each pair of links begins."""
    of = [np.flatnonzero(spheres.link == link) for link in range(len(spheres.names))]
    met = [(of[a], of[b]) for a, b in spheres.pairs.tolist() if spheres.frame[a] != spheres.frame[b]]
    met = [(a, b) for a, b in met if len(a) and len(b)]
    pairs = [np.stack([np.repeat(a, len(b)), np.tile(b, len(a))]) for a, b in met]
    counts = np.array([0, *(len(a) * len(b) for a, b in met)])
    return np.concatenate((np.zeros((2, 0), dtype=np.int64), *pairs), axis=1), np.cumsum(counts)[:-1]
