"""Knobs of the filter that follows chunks."""

from __future__ import annotations

from dataclasses import dataclass, fields

from praxia.core.errors import InvalidInput

__all__ = ["FilterSettings"]


@dataclass(frozen=True)
class FilterSettings:
    """What the filter waits for, and how far it goes to follow a chunk.

    Attributes:
        max_age: A chunk whose row in force is this far behind its start without ever having been followed is stale [s].
        slowest: Least part of the proposed speed at which a path is followed; steps that would need less are not.
        tolerance: Distance per component to the rows of a chunk that cannot be sent as they are [rad or m]: corners are
            rounded by at most this, so that they cost less time.
        patience: Rest before something that is in the way before the chunk is refused [s].
        mover_patience: The same before a thing that moves by itself, which may well leave again [s].
        effort: Rows that are made and verified at most to find a way along a chunk that cannot be sent as it is; where
            none is found by then the chunk is refused.
        largest_seam: Distance to the path of a new chunk that is bridged at most, per component [rad or m].
        seam_share: Part of the limits that bridging it may take.
        moved: Displacement of an estimated obstacle after which the rest of the path is proved anew [m or rad]; no more
            than the clearance's margin.
        mover_latency: Age of a mover's measurement besides what its stamp says, where a sensor stamps what arrives [s].
        mover_noise: Standard deviation of a mover's measured position, in any direction [m].
        window: Longest stretch that is verified ahead against movers [s].
        compiled: Whether the rules are asked in compiled code first. It alters nothing but the time: a new chunk costs
            a third, the start of a process half a second more.
        return_share: Part of the velocity and acceleration limits used to come back from outside the position limits.
    """

    max_age: float = 1.0
    slowest: float = 0.02
    tolerance: float = 0.001
    effort: int = 60_000
    patience: float = 0.5
    mover_patience: float = 10.0
    largest_seam: float = 0.1
    seam_share: float = 0.5
    moved: float = 0.001
    mover_latency: float = 0.0
    mover_noise: float = 0.0
    window: float = 0.05
    return_share: float = 0.1
    compiled: bool = True

    def __post_init__(self) -> None:
        for name in (field.name for field in fields(self)):
            value = getattr(self, name)
            if not value >= 0.0:
                raise InvalidInput(f"filter settings: {name} must not be negative, got {value}")
        for name in ("slowest", "seam_share", "return_share", "window", "moved"):
            if not getattr(self, name) > 0.0:
                raise InvalidInput(f"filter settings: {name} must be positive")
        for name in ("slowest", "seam_share", "return_share"):
            if not getattr(self, name) <= 1.0:
                raise InvalidInput(f"filter settings: {name} is a part, expected at most 1, got {getattr(self, name)}")

    def suit(self, margin: float) -> None:
        """Nothing, where these settings suit a clearance that keeps this margin [m].

        Raises:
            InvalidInput: Things may move by more than the margin before what was proved is proved again.
        """
        if self.moved > margin:
            raise InvalidInput(
                f"filter settings: moved is {self.moved:g} m, but the clearance keeps a margin of {margin:g} m, so "
                "that things could get in the way unnoticed; expected at most the margin"
            )
