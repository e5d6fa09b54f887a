"""How well chunks fit onto each other: the jump that each new one would have made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from praxia.core.action import ActionSpace
from praxia.core.arrays import Array
from praxia.core.motion import MotionState
from praxia.execution.histogram import Histogram, Tally

__all__ = ["SeamMeter", "Seams"]


@dataclass(frozen=True)
class Seams:
    """Jumps at chunk changes.

    A jump is how far the first row that a new chunk proposes lies from where the robot would be if it went on at the
    commanded velocity; between two rows of one motion it is acceleration times the period squared, some 1e-5 rad.

    Attributes:
        count: Chunk changes.
        joined: Those at which the filter did not send the row as it was but led over to the chunk.
        largest: Component -> its largest jump [unit].
        steps: Unit -> at each chunk change the largest jump of a component of that unit.
    """

    count: int = 0
    joined: int = 0
    largest: Mapping[str, float] = field(default_factory=dict)
    steps: Mapping[str, Histogram] = field(default_factory=dict)


class SeamMeter:
    """Collects the jumps of a run.

    Args:
        space: What commands mean; its period is the time between them.
    """

    def __init__(self, space: ActionSpace) -> None:
        self._names, self._h = space.names, space.period * 1e-9
        units = np.array(space.units)
        self._columns = {unit: np.flatnonzero(units == unit) for unit in dict.fromkeys(space.units)}
        self._tallies = {unit: Tally(unit) for unit in self._columns}
        self._largest = np.zeros(len(self._names))
        self._count = 0
        self.joined = 0

    def add(self, proposed: Array, commanded: MotionState) -> None:
        """Count a chunk change at which `proposed`, shape (n,), is to follow `commanded`; NaN is no jump."""
        if proposed.shape != self._largest.shape:
            return
        jump = np.nan_to_num(np.abs(proposed - (commanded.q + self._h * commanded.dq)), posinf=np.finfo(float).max)
        self._count += 1
        np.maximum(self._largest, jump, out=self._largest)
        for unit, columns in self._columns.items():
            self._tallies[unit].add(float(jump[columns].max()))

    @property
    def seams(self) -> Seams:
        """Jumps so far."""
        largest = dict(zip(self._names, self._largest.tolist(), strict=True))
        return Seams(self._count, self.joined, largest, {u: t.histogram for u, t in self._tallies.items()})
