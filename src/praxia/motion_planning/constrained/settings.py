"""Knobs of the constrained search."""

from __future__ import annotations

from dataclasses import dataclass

from praxia.core.errors import InvalidInput

__all__ = ["ConstrainedSettings"]


@dataclass(frozen=True)
class ConstrainedSettings:
    """Knobs of the constrained search.

    Attributes:
        iterations: Samples drawn before giving up.
        reach: Longest straight stretch of one extension, Euclidean [rad or m].
        stride: Longest step before the constraint is projected to again, Euclidean [rad or m].
        hold: Share of the tolerance that the path keeps, so that the curve that timing makes of it has some room; where
            the start or a goal lies further out, the path may be as far out as they are.
        inner: Share of what the path keeps that projections aim at; the rest is room for straight steps between them.
        attempts: Random shortcuts tried.
        rounds: Passes that pull the path tight.
        nodes: Room for configurations in each of the two trees.
    """

    iterations: int = 20_000
    reach: float = 1.5
    stride: float = 0.15
    hold: float = 0.97
    inner: float = 0.88
    attempts: int = 100
    rounds: int = 4
    nodes: int = 50_000

    def __post_init__(self) -> None:
        if self.iterations < 1 or self.nodes < 1000 or self.attempts < 0 or self.rounds < 0:
            raise InvalidInput(
                f"constrained settings: expected at least 1 iteration, 1000 nodes, 0 attempts and rounds, got {self}"
            )
        if not (0.0 < self.stride <= self.reach and 0.0 < self.inner < 1.0 and 0.0 < self.hold <= 1.0):
            raise InvalidInput(
                f"constrained settings: expected 0 < stride <= reach, 0 < inner < 1 and 0 < hold <= 1, got {self}"
            )
