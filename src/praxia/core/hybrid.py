"""Actions that are a choice with numbers: a skill and the parameters of that skill."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.action import ActionSpace
from praxia.core.arrays import Array, frozen
from praxia.core.discrete import DiscreteSpace
from praxia.core.errors import InvalidInput, SpaceMismatch

__all__ = ["HybridAction", "HybridSpace"]


@dataclass(frozen=True, eq=False)
class HybridAction:
    """A chosen option and its parameters.

    Attributes:
        name: The option, e.g. a skill: "push".
        values: Its parameters, shape (n,), in the units of the option's own space; n may be 0.
    """

    name: str
    values: Array

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", frozen(self.values, (None,), f"parameters of {self.name!r}"))


@dataclass(frozen=True, eq=False)
class HybridSpace:
    """A choice, where each option has a continuous space of parameters of its own, or none.

    As one flat vector: the one-hot choice, then a block per option in the order of `choice.names`; the blocks of the
    options that are not chosen are zero.

    Attributes:
        choice: The options.
        parameters: Option -> space of its parameters; options without an entry have no parameters.
    """

    choice: DiscreteSpace
    parameters: Mapping[str, ActionSpace]

    def __post_init__(self) -> None:
        for name in self.parameters:
            self.choice.index(name)

    def size(self, name: str) -> int:
        """Number of parameters of an option."""
        self.choice.index(name)
        return self.parameters[name].dimension if name in self.parameters else 0

    @cached_property
    def _blocks(self) -> Mapping[str, slice]:
        """Where each option's parameters stand in the flat vector."""
        blocks, begin = {}, len(self.choice)
        for name in self.choice.names:
            blocks[name] = slice(begin, begin + self.size(name))
            begin += self.size(name)
        return blocks

    @property
    def flat_dimension(self) -> int:
        """Length of a flat action."""
        return len(self.choice) + sum(self.size(name) for name in self.choice.names)

    def contains(self, action: HybridAction) -> bool:
        """Whether the option exists and its parameters are finite and inside their bounds."""
        if not self.choice.contains(action.name) or action.values.shape != (self.size(action.name),):
            return False
        return action.name not in self.parameters or self.parameters[action.name].contains(action.values)

    def sample(self, rng: np.random.Generator) -> HybridAction:
        """An option, all equally likely, with uniform parameters."""
        name = self.choice.sample(rng)
        return HybridAction(name, self.parameters[name].sample(rng) if name in self.parameters else np.zeros(0))

    def normalise(self, action: HybridAction) -> HybridAction:
        """The same choice with its parameters mapped from their bounds to [-1, 1]."""
        values = self._checked(action)
        if action.name in self.parameters:
            values = self.parameters[action.name].normalise(values)
        return HybridAction(action.name, values)

    def denormalise(self, action: HybridAction) -> HybridAction:
        """Inverse of `normalise`."""
        values = self._checked(action)
        if action.name in self.parameters:
            values = self.parameters[action.name].denormalise(values)
        return HybridAction(action.name, values)

    def flatten(self, action: HybridAction) -> Array:
        """The action as one vector, shape (flat_dimension,)."""
        row = np.zeros(self.flat_dimension)
        row[self.choice.index(action.name)] = 1.0
        row[self._blocks[action.name]] = self._checked(action)
        return row

    def unflatten(self, row: ArrayLike) -> HybridAction:
        """Inverse of `flatten`; scores that are not one-hot choose their largest.

        Raises:
            InvalidInput: Another shape, or a score that is not finite.
        """
        flat = np.asarray(row, dtype=np.float64)
        if flat.shape != (self.flat_dimension,):
            raise InvalidInput(f"hybrid space: expected {self.flat_dimension} numbers, got shape {flat.shape}")
        name = self.choice.from_one_hot(flat[: len(self.choice)])
        return HybridAction(name, flat[self._blocks[name]])

    def require(self, other: HybridSpace, producer: str, consumer: str) -> None:
        """Refuse to wire a producer of `self` to a consumer of `other` where they differ.

        Raises:
            SpaceMismatch: The spaces differ; the message shows what in both.
        """
        self.choice.require(other.choice, producer, consumer)
        for name in self.choice.names:
            mine, theirs = self.parameters.get(name), other.parameters.get(name)
            if mine is not None and theirs is not None:
                mine.require(theirs, f"{producer} ({name})", f"{consumer} ({name})")
            elif mine is not theirs:
                raise SpaceMismatch(
                    f"{producer} and {consumer} disagree about {name!r}: "
                    f"{self.size(name)} parameters against {other.size(name)}"
                )

    def _checked(self, action: HybridAction) -> Array:
        if action.values.shape != (self.size(action.name),):
            raise InvalidInput(
                f"{action.name!r}: expected {self.size(action.name)} parameters, got {len(action.values)}"
            )
        return action.values
