"""Speed limits that shrink towards the ends of the range, as Franka publishes them for the FR3."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput

__all__ = ["VelocityEnvelope"]


@dataclass(frozen=True, eq=False)
class VelocityEnvelope:
    """Bounds on velocity as a function of position.

    Towards the upper end `v <= max(0, sqrt(max(0, slope (upper - q))) - offset)`, towards the lower end mirrored:
    `-v <= max(0, sqrt(max(0, slope (q - lower))) - offset)`. A constant limit holds besides.

    Attributes:
        offset: Speed taken off the root [unit/s], shape (n,).
        slope: Twice the deceleration that the curve asks for [unit/s^2], shape (n,); 0 where there is no curve.
        lower, upper: Where the roots begin [unit], each shape (n,); a little outside the range of positions.
    """

    offset: Array
    slope: Array
    lower: Array
    upper: Array

    def __post_init__(self) -> None:
        for name in ("offset", "slope", "lower", "upper"):
            values = frozen(getattr(self, name), (len(self.offset),), f"VelocityEnvelope.{name}")
            if not np.isfinite(values).all():
                raise InvalidInput(f"velocity envelope: {name} must be finite, got {values.tolist()}")
            object.__setattr__(self, name, values)
        if (self.offset < 0.0).any() or (self.slope < 0.0).any():
            raise InvalidInput("velocity envelope: offset and slope must not be negative")
        if ((self.lower >= self.upper) & (self.slope > 0.0)).any():
            raise InvalidInput("velocity envelope: lower must be below upper")

    def __len__(self) -> int:
        return len(self.offset)

    def bounds(self, q: Array) -> tuple[Array, Array]:
        """Smallest and largest velocity at positions `q` (..., n), each (..., n); infinite where there is no curve."""
        return -self._speed(q - self.lower), self._speed(self.upper - q)

    def select(self, indices: slice | NDArray[np.intp]) -> VelocityEnvelope:
        """The same bounds for some of the components."""
        return VelocityEnvelope(self.offset[indices], self.slope[indices], self.lower[indices], self.upper[indices])

    def _speed(self, room: Array) -> Array:
        speed = np.maximum(np.sqrt(np.maximum(self.slope * room, 0.0)) - self.offset, 0.0)
        bound: Array = np.where(self.slope > 0.0, speed, np.inf)
        return bound
