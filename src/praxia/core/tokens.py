"""Continuous actions as tokens: each component in one of 256 equal bins of its bounds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from praxia.core.action import ActionSpace
from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput

__all__ = ["BinTokenizer", "Tokens"]


@dataclass(frozen=True, eq=False)
class Tokens:
    """Tokens that know what they mean.

    Attributes:
        ids: Bin per component, shape (..., n), integers in [0, bins); read-only.
        clipped: Whether the number lay outside its bounds and was moved to the nearest one, shape (..., n).
        space: Meaning and bounds of the components.
        bins: Number of bins per component.
    """

    ids: NDArray[np.int64]
    clipped: NDArray[np.bool_]
    space: ActionSpace
    bins: int

    def __post_init__(self) -> None:
        self.ids.setflags(write=False)
        self.clipped.setflags(write=False)


@dataclass(frozen=True, eq=False)
class BinTokenizer:
    """Uniform bins between the bounds of a continuous space; bin k stands for its middle.

    Inside the bounds, `decode(encode(x))` differs from x by at most half a bin, (upper - lower) / (2 bins). Source of
    the scheme: Brohan et al., "RT-1" (2022), section 5.1.

    Attributes:
        space: What is tokenised.
        bins: Number of bins per component.
    """

    space: ActionSpace
    bins: int = 256

    def __post_init__(self) -> None:
        if self.bins < 2:
            raise InvalidInput(f"BinTokenizer: expected at least 2 bins, got {self.bins}")

    @property
    def resolution(self) -> Array:
        """Width of a bin per component [units], shape (n,); 0 where lower == upper."""
        width: Array = (self.space.upper - self.space.lower) / self.bins
        return width

    def encode(self, values: ArrayLike) -> Tokens:
        """Tokens of actions, shape (..., n); what lies outside the bounds is clipped, and reported in the result.

        Raises:
            InvalidInput: Another last dimension, or NaN.
        """
        x = np.asarray(values, dtype=np.float64)
        self._check_shape(x.shape)
        if np.isnan(x).any():
            bad = self.space.names[int(np.argwhere(np.isnan(x))[0][-1])]
            raise InvalidInput(f"BinTokenizer: component {bad!r} is NaN, which has no token")
        clipped = (x < self.space.lower) | (x > self.space.upper)
        fraction = 0.5 * (self.space.normalise(self.space.clip(x)) + 1.0)
        ids = np.clip(np.floor(fraction * self.bins), 0, self.bins - 1).astype(np.int64)
        return Tokens(ids, clipped, self.space, self.bins)

    def decode(self, tokens: Tokens | ArrayLike) -> Array:
        """Actions that tokens stand for, shape (..., n): the middles of their bins.

        Args:
            tokens: Tokens, or bare ids, shape (..., n).

        Raises:
            InvalidInput: Ids outside [0, bins), not integers, of another shape, or tokens of another space.
        """
        if isinstance(tokens, Tokens):
            tokens.space.require(self.space, "tokens", "tokenizer")
            if tokens.bins != self.bins:
                raise InvalidInput(f"BinTokenizer: expected tokens of {self.bins} bins, got {tokens.bins}")
        ids = np.asarray(tokens.ids if isinstance(tokens, Tokens) else tokens)
        self._check_shape(ids.shape)
        if not np.issubdtype(ids.dtype, np.integer) or (ids < 0).any() or (ids >= self.bins).any():
            raise InvalidInput(f"BinTokenizer: tokens must be integers from 0 to {self.bins - 1}")
        return self.space.denormalise((ids + 0.5) * (2.0 / self.bins) - 1.0)

    def _check_shape(self, shape: tuple[int, ...]) -> None:
        if shape[-1:] != (self.space.dimension,):
            raise InvalidInput(f"BinTokenizer: expected shape (..., {self.space.dimension}), got {shape}")
