"""Limits of a commanded motion, with where each number comes from."""

from dataclasses import dataclass, field

import numpy as np

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput
from praxia.core.velocity_envelope import VelocityEnvelope

__all__ = ["Limits"]


@dataclass(frozen=True, eq=False)
class Limits:
    """Bounds per commanded component; for a Panda: seven joints and the finger opening.

    Attributes:
        names: One name per component, length n.
        units: Unit of position per component ("rad" or "m"), length n.
        lower: Smallest position [unit], shape (n,).
        upper: Largest position [unit], shape (n,).
        velocity: Largest speed [unit/s], shape (n,).
        acceleration: Largest acceleration [unit/s^2], shape (n,).
        jerk: Largest jerk [unit/s^3], shape (n,).
        sources: (component, quantity) -> where the number was published, or who chose it.
        envelope: Speed limits that depend on the position, besides `velocity`; None where there are none.
    """

    names: tuple[str, ...]
    units: tuple[str, ...]
    lower: Array
    upper: Array
    velocity: Array
    acceleration: Array
    jerk: Array
    sources: dict[tuple[str, str], str] = field(default_factory=dict)
    envelope: VelocityEnvelope | None = None

    def __post_init__(self) -> None:
        n = len(self.names)
        if len(self.units) != n:
            raise InvalidInput(f"limits: {n} names but {len(self.units)} units")
        for quantity in ("lower", "upper", "velocity", "acceleration", "jerk"):
            values = frozen(getattr(self, quantity), (n,), f"limits.{quantity}")
            if not np.isfinite(values).all():
                bad = self.names[int(np.argmin(np.isfinite(values)))]
                raise InvalidInput(f"limits: {quantity} of {bad!r} is missing or not finite; give a number")
            object.__setattr__(self, quantity, values)
        for quantity in ("velocity", "acceleration", "jerk"):
            if (getattr(self, quantity) <= 0).any():
                bad = self.names[int(np.argmin(getattr(self, quantity)))]
                raise InvalidInput(f"limits: {quantity} of {bad!r} must be positive")
        if (self.lower >= self.upper).any():
            bad = self.names[int(np.argmax(self.lower >= self.upper))]
            raise InvalidInput(f"limits: lower of {bad!r} is not below its upper")
        if self.envelope is not None and len(self.envelope) != n:
            raise InvalidInput(f"limits: the velocity envelope has {len(self.envelope)} of {n} components")

    def __len__(self) -> int:
        return len(self.names)

    def select(self, indices: slice) -> "Limits":
        """The same limits for some of the components."""
        names = self.names[indices]
        return Limits(
            names=names,
            units=self.units[indices],
            lower=self.lower[indices],
            upper=self.upper[indices],
            velocity=self.velocity[indices],
            acceleration=self.acceleration[indices],
            jerk=self.jerk[indices],
            sources={key: source for key, source in self.sources.items() if key[0] in names},
            envelope=None if self.envelope is None else self.envelope.select(indices),
        )
