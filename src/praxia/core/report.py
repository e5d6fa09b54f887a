"""What the safety filter says about one tick."""

from dataclasses import dataclass
from enum import Enum

__all__ = ["SafetyReport", "Verdict", "Violation"]


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
            (Cartesian), "workspace", "clearance", "contact speed", "stop", or the name of a monitor.
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
        text = f"{self.check} of {self.component}: {self.value:.6g} {self.unit}"
        return text if self.limit != self.limit else f"{text}, limit {self.limit:.6g} {self.unit}"


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
