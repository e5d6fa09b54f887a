"""Spheres that stand for a robot when collisions are checked fast."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput

__all__ = ["SphereModel"]


@dataclass(frozen=True, eq=False)
class SphereModel:
    """Spheres fixed to the links of a robot, and which links may not touch each other.

    A link is carried by one joint frame of the chain: frame k is what the first k arm joints move (`joint_frames(chain,
    q)[k - 1]`), frame 0 is the base B. Fingers belong to the last frame; their spheres move with the opening.

    Attributes:
        names: Links, length L; the hand with its fingers and whatever is fixed to it may have several names.
        frame: Joint frame that carries each link, shape (L,), 0 <= frame <= n.
        hand: Whether the link belongs to the hand with its fingers, shape (L,).
        link: Link of each sphere, an index into `names`, shape (S,).
        centre: Centres in the frame that carries the link, at opening 0 [m], shape (S, 3).
        per_opening: Displacement of each centre per unit of opening between the fingers [m/m], shape (S, 3).
        radius: Radii [m], shape (S,).
        pairs: Links that may not touch each other, indices into `names`, shape (P, 2), each row ascending.
        error: How far the farthest sphere of each link sticks out of its geometry [m], shape (L,); 0 where the model's
            own spheres are its geometry.
    """

    names: tuple[str, ...]
    frame: NDArray[np.int64]
    hand: NDArray[np.bool_]
    link: NDArray[np.int64]
    centre: Array
    per_opening: Array
    radius: Array
    pairs: NDArray[np.int64]
    error: Array

    def __post_init__(self) -> None:
        links = len(self.names)
        centre = frozen(self.centre, (None, 3), "SphereModel.centre")
        object.__setattr__(self, "centre", centre)
        object.__setattr__(self, "per_opening", frozen(self.per_opening, centre.shape, "SphereModel.per_opening"))
        object.__setattr__(self, "radius", frozen(self.radius, (len(centre),), "SphereModel.radius"))
        object.__setattr__(self, "error", frozen(self.error, (links,), "SphereModel.error"))
        for name, shape in (("frame", (links,)), ("link", (len(centre),)), ("pairs", (len(self.pairs), 2))):
            array = np.array(getattr(self, name), dtype=np.int64).reshape(shape)
            array.setflags(write=False)
            object.__setattr__(self, name, array)
        hand = np.array(self.hand, dtype=np.bool_).reshape(links)
        hand.setflags(write=False)
        object.__setattr__(self, "hand", hand)
        if not len(centre) or (self.radius <= 0.0).any() or not np.isfinite(self.radius).all():
            raise InvalidInput("SphereModel: expected at least one sphere, and radii above 0 m")

    def centres(self, opening: float = 0.0) -> Array:
        """Centres in their joint frames at an opening between the fingers [m], shape (S, 3)."""
        moved: Array = self.centre + opening * self.per_opening
        return moved
