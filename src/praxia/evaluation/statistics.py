"""Success rates with their intervals."""

from __future__ import annotations

from dataclasses import dataclass

from praxia.core.errors import InvalidInput

__all__ = ["Rate", "success_rate"]


@dataclass(frozen=True)
class Rate:
    """A proportion with its 95 % interval.

    Attributes:
        successes, episodes: Counts.
        rate: successes / episodes.
        interval: Wilson score interval (Wilson 1927), which is honest near 0 and 1.
    """

    successes: int
    episodes: int
    rate: float
    interval: tuple[float, float]

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.successes} of {self.episodes} ({self.rate:.1%}, 95 % interval {low:.1%} to {high:.1%})"


def success_rate(successes: int, episodes: int) -> Rate:
    """The rate and its Wilson 95 % interval.

    Raises:
        InvalidInput: No episodes, or more successes than episodes.
    """
    if not 0 <= successes <= episodes or episodes == 0:
        raise InvalidInput(
            f"success rate: expected 0 <= successes <= episodes and episodes > 0, got {successes}/{episodes}"
        )
    from scipy.stats import binomtest  # half a second to import, and only evaluations need it

    interval = binomtest(successes, episodes).proportion_ci(confidence_level=0.95, method="wilson")
    return Rate(successes, episodes, successes / episodes, (float(interval.low), float(interval.high)))
