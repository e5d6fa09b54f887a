"""What an independent check of a run says, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["KINDS", "MEASURED_TOLERANCE", "STAMPED", "Finding", "Measured", "Verification"]

MEASURED_TOLERANCE = 1e-3
"""Excess of a measured position over its limit [rad or m] that is not counted: joint stops in physics are soft."""

KINDS = (
    "finite",
    "position",
    "velocity",
    "acceleration",
    "jerk",
    "speed",
    "workspace",
    "time",
    "altered",
    "log",
    "record",
)
"""What is counted as a violation; measured positions and contacts are reported apart from these.

`speed`: of the tool, along a line or turning. `altered`: a command that is said to have passed differs from what was
proposed. `log`: the verdicts of the trace and the lines of the safety log do not match. `record`: the files contradict
each other or the format.
"""

STAMPED = ("time", "log", "altered")
"""What a broken clock itself does to the records: stamps, log lines and rows by stamp."""


@dataclass(frozen=True)
class Finding:
    """One violation.

    Attributes:
        kind: One of `KINDS`.
        time_ns: When [ns]; -1 where it is about the whole run.
        component: Name of the component or coordinate; "" where it is about the record.
        value: What was found [SI unit of the kind]; NaN where there is no number.
        limit: What is allowed [same unit].
        text: One sentence for people.
    """

    kind: str
    time_ns: int
    component: str
    value: float
    limit: float
    text: str


@dataclass(frozen=True)
class Measured:
    """What the robot and the world did, apart from what was commanded.

    Attributes:
        position_ticks: Ticks at which a measured position was beyond its limit by more than `MEASURED_TOLERANCE`.
        position_excess: Largest excess of a measured position over its limit [rad or m]; negative inside; NaN where no
            position was measured.
        tracking_error: Component -> largest distance of the measured position from the command before [rad or m]; NaN
            where there is none to tell.
        unintended_ticks: Ticks with a contact that was not meant; None where the trace does not say.
        unintended_depth: Deepest penetration of such a contact [m].
        unreadable_ticks: Ticks at which a measured position or penetration was no finite number; the figures above say
            nothing about these.
    """

    position_ticks: int = 0
    position_excess: float = float("nan")
    tracking_error: Mapping[str, float] = field(default_factory=dict)
    unintended_ticks: int | None = None
    unintended_depth: float = 0.0
    unreadable_ticks: int = 0


@dataclass(frozen=True)
class Verification:
    """What the check of one run folder found.

    Attributes:
        folder: Which one.
        complete: Whether the folder is that of a whole run.
        missing: Why it is not complete, one phrase per reason.
        ticks: Whole records in the trace.
        interventions: Ticks at which the filter stopped, refused or was latched.
        counts: Kind -> number of violations.
        findings: The first few violations of each kind.
        maxima: Quantity -> largest quotient of value and limit; position: distance from the middle over half the range.
        unchecked: What could not be checked, and why.
        measured: What was measured.
        slowed: Ticks at which the filter sent something later than proposed, on the same path.
        excused: Kind -> findings that are not counted, because the run declares a fault of its clock, which breaks the
            stamps by which these are found.
    """

    folder: str
    complete: bool
    missing: tuple[str, ...]
    ticks: int
    interventions: int
    counts: Mapping[str, int]
    findings: tuple[Finding, ...]
    maxima: Mapping[str, float]
    unchecked: tuple[str, ...]
    measured: Measured
    slowed: int = 0
    excused: Mapping[str, int] = field(default_factory=dict)

    @property
    def violations(self) -> int:
        """Number of violations of all kinds."""
        return sum(self.counts.values())
