"""How often a figure had which size, in bins that are the same everywhere."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["EDGES", "Histogram", "Tally"]

EDGES: tuple[float, ...] = tuple(10.0 ** (k / 10) for k in range(-60, 31))
"""Upper edges of the bins, ten a decade from 1e-6 to 1e3; one more bin holds what is larger."""


@dataclass(frozen=True)
class Histogram:
    """Counts of non-negative figures.

    Attributes:
        unit: Unit of the figures.
        counts: Figures per bin, edges in `EDGES`, one bin more than edges; all 0 where nothing was counted.
        largest: Largest figure; 0 where there was none.
    """

    unit: str
    counts: tuple[int, ...] = (0,) * (len(EDGES) + 1)
    largest: float = 0.0

    @property
    def count(self) -> int:
        """How many figures were counted."""
        return sum(self.counts)

    def quantile(self, share: float) -> float:
        """A bound that `share` of the figures keep, at most a bin (26 %) above the sharp one; 0 without figures."""
        wanted, seen = math.ceil(share * self.count), 0
        for edge, count in zip(EDGES, self.counts, strict=False):
            seen += count
            if seen >= max(1, wanted):
                return min(edge, self.largest)
        return self.largest

    def document(self) -> Mapping[str, object]:
        """As JSON: quantiles, and the bins from the first to the last that is not empty, with their edges."""
        filled = [k for k, count in enumerate(self.counts) if count]
        first, last = (filled[0], filled[-1] + 1) if filled else (0, 0)
        edges = (0.0, *EDGES, self.largest)
        return {
            "unit": self.unit,
            "count": self.count,
            "p50": self.quantile(0.5),
            "p99": self.quantile(0.99),
            "max": self.largest,
            "edges": list(edges[first : last + 1]) if filled else [],
            "counts": list(self.counts[first:last]),
        }


class Tally:
    """Counts figures into a histogram.

    Args:
        unit: Unit of the figures.
    """

    def __init__(self, unit: str) -> None:
        self._unit, self._counts, self._largest = unit, [0] * (len(EDGES) + 1), 0.0

    def add(self, figure: float) -> None:
        """Count one non-negative figure."""
        self._counts[bisect_left(EDGES, figure)] += 1
        if figure > self._largest:
            self._largest = figure

    @property
    def histogram(self) -> Histogram:
        """What was counted so far."""
        return Histogram(self._unit, tuple(self._counts), self._largest)
