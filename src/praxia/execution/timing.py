"""What a run took: punctuality of the ticks, delays of the generator, jumps at chunk changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from praxia.core.interfaces import Generation
from praxia.execution.clock import Pacing
from praxia.execution.histogram import Histogram, Tally
from praxia.execution.seams import Seams

__all__ = ["Reply", "SourceFigures", "SourceStats", "Timing"]


@dataclass(frozen=True, eq=False)
class Reply:
    """One answer of a generator and what it cost.

    Attributes:
        generation: The answer.
        cpu: CPU time of the call [s].
        wall: Time that the call took [s].
    """

    generation: Generation
    cpu: float
    wall: float


@dataclass(frozen=True)
class SourceStats:
    """Figures of a chunk source; statistics only, nothing depends on them.

    Attributes:
        calls: How often a generator was asked and answered.
        planning_seconds: CPU time spent in its calls [s].
        latency: How long each call took [s].
        delay: From each observation to the tick that took the answer to it [s].
        deadline: When an answer is late [s]; infinite for never.
        misses: Questions whose answer was late.
        fallbacks: Fallback -> how often a miss called for it.
        late: Chunks that came after their start while the robot moved, and were followed from the row that was due.
        too_old: Chunks that came too long after their start, or after their end, and were not followed.
        restarts: Processes started again.
    """

    calls: int = 0
    planning_seconds: float = 0.0
    latency: Histogram = field(default_factory=lambda: Histogram("s"))
    delay: Histogram = field(default_factory=lambda: Histogram("s"))
    deadline: float = float("inf")
    misses: int = 0
    fallbacks: Mapping[str, int] = field(default_factory=dict)
    late: int = 0
    too_old: int = 0
    restarts: int = 0


class SourceFigures:
    """Collects the figures of a chunk source.

    Args:
        deadline: When an answer is late [s].
    """

    def __init__(self, deadline: float) -> None:
        self._deadline = deadline
        self._calls, self._seconds = 0, 0.0
        self._latency, self._delay = Tally("s"), Tally("s")
        self._fallbacks: dict[str, int] = {}
        self.misses = self.late = self.too_old = self.restarts = 0

    def replied(self, reply: Reply, delay: float) -> None:
        """Count an answer that was taken `delay` [s] after its observation."""
        self._calls += 1
        self._seconds += reply.cpu
        self._latency.add(reply.wall)
        self._delay.add(delay)

    def fell_back(self, fallback: str) -> None:
        """Count a fallback."""
        self._fallbacks[fallback] = self._fallbacks.get(fallback, 0) + 1

    @property
    def stats(self) -> SourceStats:
        """Figures so far."""
        return SourceStats(
            self._calls,
            self._seconds,
            self._latency.histogram,
            self._delay.histogram,
            self._deadline,
            self.misses,
            dict(self._fallbacks),
            self.late,
            self.too_old,
            self.restarts,
        )


@dataclass(frozen=True)
class Timing:
    """What a run took.

    Attributes:
        source: Figures of the chunk source.
        seams: Jumps at chunk changes.
        pacing: Punctuality of the ticks; None in simulated time, which cannot be late.
    """

    source: SourceStats
    seams: Seams
    pacing: Pacing | None = None

    def document(self) -> Mapping[str, object]:
        """Entries of timing.json (docs/trace.md)."""
        source, seams, pacing = self.source, self.seams, self.pacing
        return {
            "control": None
            if pacing is None
            else {
                "ticks": pacing.ticks,
                "rate": pacing.rate,
                "overruns": pacing.overruns,
                "lateness": pacing.lateness.document(),
                "jitter": pacing.jitter.document(),
            },
            "inference": {
                "calls": source.calls,
                "deadline": source.deadline,
                "misses": source.misses,
                "fallbacks": dict(source.fallbacks),
                "late": source.late,
                "too_old": source.too_old,
                "restarts": source.restarts,
                "latency": source.latency.document(),
                "delay": source.delay.document(),
            },
            "seams": {
                "count": seams.count,
                "joined": seams.joined,
                "largest": dict(seams.largest),
                "steps": {unit: histogram.document() for unit, histogram in seams.steps.items()},
            },
        }
