"""Spheres of a robot grouped for collision tests: balls around balls around spheres, and what may not touch what."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.robots.sphere_model import SphereModel

__all__ = ["ARM", "HAND", "LOAD", "Ball", "Bodies", "Body", "bodies_of", "bounding_sphere"]

ARM, HAND, LOAD = 0, 1, 2
"""Classes of what moves; obstacles keep a distance of their own from each."""
_LARGEST = 3
"""More spheres than this in one cluster are split in two."""


@dataclass(frozen=True, eq=False)
class Ball:
    """A sphere around others.

    Attributes:
        centre: In the joint frame [m], shape (3,).
        radius: [m].
        first, end: Which of the next finer ones it holds.
    """

    centre: Array
    radius: float
    first: int
    end: int


@dataclass(frozen=True, eq=False)
class Body:
    """Links that move as one and may not touch the same others.

    Attributes:
        frame: Joint frame that carries them.
        kind: `ARM` or `HAND`.
        links: Which links, indices into `SphereModel.names`.
        ball: Around all clusters of the body, which are `first` .. `end` of `Bodies.clusters`.
    """

    frame: int
    kind: int
    links: tuple[int, ...]
    ball: Ball


@dataclass(frozen=True, eq=False)
class Bodies:
    """What a kernel knows of the shape of a robot; spheres that move with the opening of the fingers are not in it.

    Three levels: bodies, clusters of neighbouring spheres, spheres.

    Attributes:
        bodies: From the base outwards; those that the base itself carries come first.
        clusters: Each holds the spheres `first` .. `end`.
        centre: Centres of the spheres in their joint frames [m], shape (S, 3).
        radius: Their radii [m], shape (S,).
        sphere: Which sphere of the model each is, shape (S,).
        pairs: Bodies that may not touch each other, shape (P, 2), ascending.
        hand_pairs: Bodies that fingers may not touch.
        load_pairs: Bodies that a carried load may not touch: all but the hand's neighbours, for it may be a long one.
    """

    bodies: tuple[Body, ...]
    clusters: tuple[Ball, ...]
    centre: Array
    radius: Array
    sphere: NDArray[np.int64]
    pairs: NDArray[np.int64]
    hand_pairs: tuple[int, ...]
    load_pairs: tuple[int, ...]

    @property
    def fixed(self) -> int:
        """Number of bodies that the base carries."""
        return sum(body.frame == 0 for body in self.bodies)


def bounding_sphere(centre: Array, radius: Array) -> tuple[Array, float]:
    """Centre, shape (3,), and radius of a small sphere around spheres; within about 1 % of the smallest.

    Source: Badoiu, Clarkson, "Smaller core-sets for balls", 2003: steps of 1/(k+1) towards the farthest.
    """
    middle: Array = (np.min(centre - radius[:, None], axis=0) + np.max(centre + radius[:, None], axis=0)) / 2

    def reach(point: Array) -> Array:
        result: Array = np.linalg.norm(centre - point, axis=1) + radius
        return result

    best, smallest = middle, float(reach(middle).max())
    for k in range(1, 300):
        distances = reach(middle)
        far = int(np.argmax(distances))
        arm = centre[far] - middle
        length = float(np.linalg.norm(arm))
        surface = middle + arm * (1 + radius[far] / length) if length > 1e-12 else middle
        middle = middle + (surface - middle) / (k + 1)
        size = float(reach(middle).max())
        if size < smallest:
            best, smallest = middle, size
    return best, smallest


def _split(members: NDArray[np.int64], centre: Array) -> list[NDArray[np.int64]]:
    """Groups of at most `_LARGEST` neighbours: halves along the longest side, again and again."""
    if len(members) <= _LARGEST:
        return [members]
    points = centre[members]
    axis = int(np.argmax(np.ptp(points, axis=0)))
    order = members[np.argsort(points[:, axis], kind="stable")]
    half = len(order) // 2
    return _split(order[:half], centre) + _split(order[half:], centre)


def bodies_of(spheres: SphereModel, joints: int) -> Bodies:
    """Bodies of a sphere model on `joints` joints, without the spheres that move with the fingers."""
    fixed = np.asarray(~spheres.per_opening.any(axis=1))
    together = _pair_table(spheres)
    bodies: list[Body] = []
    clusters: list[Ball] = []
    order: list[int] = []
    for (frame, hand, _), links in sorted(_groups(spheres, together, fixed).items()):
        begin = len(clusters)
        members = np.flatnonzero(np.isin(spheres.link, links) & fixed)
        for group in _split(members, spheres.centre):
            centre, radius = bounding_sphere(spheres.centre[group], spheres.radius[group])
            clusters.append(Ball(centre, radius, len(order), len(order) + len(group)))
            order += group.tolist()
        centre, radius = bounding_sphere(spheres.centre[members], spheres.radius[members])
        bodies.append(Body(frame, HAND if hand else ARM, links, Ball(centre, radius, begin, len(clusters))))
    index = np.array(order, dtype=np.int64)
    return Bodies(
        tuple(bodies),
        tuple(clusters),
        spheres.centre[index],
        spheres.radius[index],
        index,
        _body_pairs(bodies, together),
        _against(bodies, together, np.unique(spheres.link[~fixed]), joints - 1),
        tuple(i for i, body in enumerate(bodies) if body.frame <= joints - 2),
    )


def _pair_table(spheres: SphereModel) -> NDArray[np.bool_]:
    table = np.zeros((len(spheres.names),) * 2, dtype=np.bool_)
    a, b = spheres.pairs.T
    table[a, b] = table[b, a] = True
    return table


def _groups(
    spheres: SphereModel, together: NDArray[np.bool_], fixed: NDArray[np.bool_]
) -> dict[tuple[int, bool, tuple[int, ...]], tuple[int, ...]]:
    """Links with fixed spheres by joint frame, class, and the links that they may not touch."""
    groups: dict[tuple[int, bool, tuple[int, ...]], tuple[int, ...]] = {}
    for link in np.unique(spheres.link[fixed]):
        partners = tuple(np.flatnonzero(together[link]).tolist())
        key = (int(spheres.frame[link]), bool(spheres.hand[link]), partners)
        groups[key] = (*groups.get(key, ()), int(link))
    return groups


def _body_pairs(bodies: list[Body], together: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Pairs of bodies whose links may not touch, the farthest from the base first; equal frames never move apart."""
    found = [
        (i, j)
        for j in range(len(bodies) - 1, -1, -1)
        for i in range(j)
        if together[bodies[i].links[0], bodies[j].links[0]] and bodies[i].frame != bodies[j].frame
    ]
    return np.array(found, dtype=np.int64).reshape(-1, 2)


def _against(bodies: list[Body], together: NDArray[np.bool_], links: NDArray[np.int64], last: int) -> tuple[int, ...]:
    """Bodies on frames up to `last` that one of `links` may not touch."""
    return tuple(i for i, b in enumerate(bodies) if b.frame <= last and together[b.links[0], links].any())
