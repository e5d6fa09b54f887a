"""Actions that are choices: named options with an index, such as skills, directions and objects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, SpaceMismatch, unknown
from praxia.core.predicates import DIRECTIONS
from praxia.core.scene import Scene

__all__ = ["DiscreteSpace", "direction_space", "object_space", "skill_space"]

_FEWEST_SKILLS, _MOST_SKILLS = 10, 50


@dataclass(frozen=True)
class DiscreteSpace:
    """A choice of one out of named options; the index of an option is its place in `names`.

    Attributes:
        kind: What is chosen: "skill", "direction", "object".
        names: The options, without repeats, at least one.
    """

    kind: str
    names: tuple[str, ...]

    def __post_init__(self) -> None:
        if not self.names:
            raise InvalidInput(f"{self.kind} space: expected at least one name")
        if len(set(self.names)) != len(self.names):
            raise InvalidInput(f"{self.kind} space: names repeat in {self.names}")

    def __len__(self) -> int:
        return len(self.names)

    @cached_property
    def _indices(self) -> Mapping[str, int]:
        return {name: k for k, name in enumerate(self.names)}

    def contains(self, choice: object) -> bool:
        """Whether `choice` is one of the names, or an integer index of one."""
        if isinstance(choice, str):
            return choice in self._indices
        if isinstance(choice, bool | np.bool_) or not isinstance(choice, int | np.integer):
            return False
        return 0 <= int(choice) < len(self)

    def index(self, name: str) -> int:
        """Place of a name.

        Raises:
            InvalidInput: No option is called so; names the closest.
        """
        if name not in self._indices:
            raise unknown(self.kind, name, self.names)
        return self._indices[name]

    def name(self, index: int) -> str:
        """The option at a place.

        Raises:
            InvalidInput: `index` is not an integer in [0, n).
        """
        if isinstance(index, str) or not self.contains(index):
            raise InvalidInput(f"{self.kind} space: expected an index from 0 to {len(self) - 1}, got {index!r}")
        return self.names[index]

    def one_hot(self, name: str) -> Array:
        """1 at the place of a name and 0 elsewhere, shape (n,)."""
        row = np.zeros(len(self))
        row[self.index(name)] = 1.0
        return row

    def from_one_hot(self, row: Sequence[float] | Array) -> str:
        """The option with the largest score, the first of equals; inverse of `one_hot`.

        Args:
            row: One finite score per option, shape (n,).

        Raises:
            InvalidInput: Another shape, or a score that is not finite.
        """
        scores = np.asarray(row, dtype=np.float64)
        if scores.shape != (len(self),) or not np.isfinite(scores).all():
            raise InvalidInput(f"{self.kind} space: expected {len(self)} finite scores, got {scores.tolist()}")
        return self.names[int(np.argmax(scores))]

    def sample(self, rng: np.random.Generator) -> str:
        """An option, all equally likely."""
        return self.names[int(rng.integers(len(self)))]

    def require(self, other: DiscreteSpace, producer: str, consumer: str) -> None:
        """Refuse to wire a producer of `self` to a consumer of `other` where they differ.

        Raises:
            SpaceMismatch: The spaces differ; the message shows both.
        """
        if self != other:
            raise SpaceMismatch(f"{producer} and {consumer} choose from different options: {self} against {other}")


def skill_space(names: Sequence[str]) -> DiscreteSpace:
    """A choice among 10 to 50 skills.

    Raises:
        InvalidInput: Fewer or more skills; fewer make a plan of every motion, more cannot be told apart by name.
    """
    if not _FEWEST_SKILLS <= len(names) <= _MOST_SKILLS:
        raise InvalidInput(f"skill space: expected {_FEWEST_SKILLS} to {_MOST_SKILLS} skills, got {len(names)}")
    return DiscreteSpace("skill", tuple(names))


def direction_space() -> DiscreteSpace:
    """A choice among the named horizontal directions of `praxia.core.predicates.DIRECTIONS`."""
    return DiscreteSpace("direction", tuple(DIRECTIONS))


def object_space(scene: Scene, *, movable_only: bool = True) -> DiscreteSpace:
    """A choice among the things of a scene, in its order.

    Args:
        scene: What there is.
        movable_only: Whether fixed things are left out.
    """
    return DiscreteSpace("object", tuple(o.name for o in scene.objects if o.movable or not movable_only))
