"""What the safety filter says about one tick."""

from dataclasses import dataclass
from enum import Enum

__all__ = ["SafetyReport", "Verdict", "Violation"]


class Verdict(Enum):
    """How the filter answered."""

    PASSED = "passed"
    STOPPED = "stopped"


@dataclass(frozen=True)
class Violation:
    """One rule that the proposed action would have broken.

    Attributes:
        check: The rule: "shape", "finite", "starved", "position", "velocity", "acceleration", "jerk", "workspace",
            "stop".
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
    """Verdict of one tick, with every rule that the proposal would have broken."""

    verdict: Verdict
    violations: tuple[Violation, ...] = ()
