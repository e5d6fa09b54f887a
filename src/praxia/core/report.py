"""What the safety filter says about one tick."""

from dataclasses import dataclass
from enum import Enum

__all__ = ["SafetyReport", "Verdict", "Violation"]

_NUMBERS = ("finite", "reading")
"""Rules that ask for a number, so that NaN is what was found and not that there was nothing to measure."""


class Verdict(Enum):
    """How the filter answered, from nothing to do to nothing goes any more."""

    PASSED = "passed"  # the proposed row, bit for bit
    SLOWED = "slowed"  # on the path of the chunk, later than proposed
    REFUSED = "refused"  # the chunk will not be followed; the robot is being stopped, ask for another one
    STOPPED = "stopped"  # the verified stop: nobody proposed anything, or somebody asked for it
    LATCHED = "latched"  # stopped until somebody releases it by name


@dataclass(frozen=True)
class Violation:
    """One rule that the proposed action would have broken.

    Attributes:
        check: The rule: "shape", "finite", "stale", "starved", "position", "velocity", "acceleration", "jerk", "speed"
            (Cartesian), "seam", "clearance", "contact speed", "stop", the name of a region or of a monitor, or the
            reason of a latch.
        component: Name of the component, or of the link for Cartesian rules; "*" where all.
        value: What was proposed [unit]; NaN where there was nothing to measure.
        limit: What would have been allowed [unit].
        unit: Unit of `value` and `limit`.
    """

    check: str
    component: str
    value: float
    limit: float
    unit: str

    def __str__(self) -> str:
        text = self.check if self.component == "*" else f"{self.check} of {self.component}"
        if self.value != self.value:
            return f"{text}: no number" if self.check in _NUMBERS else text
        text = f"{text}: {self.value:.6g} {self.unit}".rstrip()
        if self.limit != self.limit:
            return text
        # Most limits are the largest that is allowed, of either sign; distances and steps of a clock have a smallest.
        least = self.value < self.limit and (self.value >= 0 or self.check == "clearance")
        # "0.001 s between two readings, at least 0.0012 s": what was measured need not be said twice.
        return f"{text}, {'at least' if least else 'limit'} {self.limit:.6g} {self.unit.split(' ')[0]}".rstrip()


@dataclass(frozen=True)
class SafetyReport:
    """Verdict of one tick, with every rule that the proposal would have broken.

    Attributes:
        verdict: How the filter answered.
        violations: Why, where it did not pass.
        rate: Speed along the path of the chunk as a part of the proposed one, 0 to 1.
    """

    verdict: Verdict
    violations: tuple[Violation, ...] = ()
    rate: float = 1.0
