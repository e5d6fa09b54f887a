"""Two methods on the same seeds: the difference of their success rates with its interval."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from praxia.core.errors import InvalidInput
from praxia.evaluation.statistics import success_rate

__all__ = ["Paired", "paired"]


@dataclass(frozen=True)
class Paired:
    """Two methods on the same episodes.

    Attributes:
        only_first, only_second: Episodes in which one succeeded and the other did not.
        difference: Rate of the first less rate of the second.
        interval: 95 % interval of the difference: Newcombe's method 10 for paired proportions (1998), which combines
            the two Wilson intervals and their correlation.
    """

    only_first: int
    only_second: int
    difference: float
    interval: tuple[float, float]


def paired(first: Sequence[bool], second: Sequence[bool]) -> Paired:
    """The paired difference of two methods.

    Raises:
        InvalidInput: Not as many of the one as of the other, or none.
    """
    if len(first) != len(second) or not first:
        raise InvalidInput(f"paired difference: expected as many of both, got {len(first)} and {len(second)}")
    n = len(first)
    e = sum(a and b for a, b in zip(first, second, strict=True))
    f = sum(a and not b for a, b in zip(first, second, strict=True))
    g = sum(b and not a for a, b in zip(first, second, strict=True))
    h = n - e - f - g
    one, two = success_rate(e + f, n), success_rate(e + g, n)
    down = one.rate - one.interval[0], two.interval[1] - two.rate
    up = one.interval[1] - one.rate, two.rate - two.interval[0]
    margins = (e + f) * (g + h) * (e + g) * (f + h)
    covariance = float(e * h - f * g)
    if covariance > 0:
        covariance = max(covariance - n / 2, 0)
    phi = covariance / sqrt(margins) if margins else 0.0
    below = sqrt(max(down[0] ** 2 - 2 * phi * down[0] * down[1] + down[1] ** 2, 0.0))
    above = sqrt(max(up[0] ** 2 - 2 * phi * up[0] * up[1] + up[1] ** 2, 0.0))
    difference = one.rate - two.rate
    return Paired(f, g, difference, (difference - below, difference + above))
