"""Faults by name: what each combination of target and kind means, how strong it is, and how a person writes it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from praxia.core.errors import InvalidInput

__all__ = ["FAULTS", "GRAMMAR", "KINDS", "TARGETS", "Fault", "Meaning", "fault_table", "parse_fault"]

GRAMMAR = "TARGET:KIND@T[+DURATION][=VALUE]"
"""T and DURATION in seconds of run time; VALUE in the unit of the fault (docs/faults.md)."""

TARGETS = ("joint_sensor", "object_pose", "generator", "clock", "command_link")
KINDS = ("off", "stuck", "garbage", "wrong", "slow", "delayed", "intermittent")


@dataclass(frozen=True)
class Meaning:
    """What a fault does.

    Attributes:
        text: One sentence; `{value}` stands for the magnitude with its unit.
        value: Magnitude where none is given; None where the fault has none.
        unit: Unit of the magnitude; "" for a probability or a factor.
        largest: Largest magnitude that makes sense; the smallest is above 0.
        undetectable: Why nobody can see it, where nobody can; such faults are left out of rates, by name.
    """

    text: str
    value: float | None = None
    unit: str = ""
    largest: float = float("inf")
    undetectable: str = ""

    def sentence(self, value: float | None = None) -> str:
        """The text with a magnitude in place."""
        shown = self.value if value is None else value
        return self.text.replace("{value}", "" if shown is None else f"{shown:g} {self.unit}".strip())


FAULTS: Mapping[tuple[str, str], Meaning] = {
    ("joint_sensor", "off"): Meaning("All positions and velocities are NaN."),
    ("joint_sensor", "stuck"): Meaning("One joint of the arm repeats its last position and velocity."),
    ("joint_sensor", "garbage"): Meaning("Every reading is random, uniform inside the limits, at each tick."),
    ("joint_sensor", "wrong"): Meaning("One joint of the arm reads {value} too much.", 0.05, "rad", 6.3),
    ("joint_sensor", "slow"): Meaning("Readings are renewed every {value} only.", 0.1, "s", 10.0),
    ("joint_sensor", "delayed"): Meaning("Readings are those of {value} ago.", 0.1, "s", 10.0),
    ("joint_sensor", "intermittent"): Meaning(
        "All readings are NaN in stretches of 50 ms, each lost with probability {value}.", 0.3, "", 1.0
    ),
    ("object_pose", "off"): Meaning("Nothing is seen any more."),
    ("object_pose", "stuck"): Meaning("Each picture shows, with a new stamp, the poses of the last one before."),
    ("object_pose", "garbage"): Meaning("Each sighting is a random pose within 10 m, with the right stamp."),
    ("object_pose", "wrong"): Meaning(
        "All things are seen {value} away from where they are, in one horizontal direction.", 0.1, "m", 10.0
    ),
    ("object_pose", "slow"): Meaning("A picture comes every {value} only.", 0.5, "s", 60.0),
    ("object_pose", "delayed"): Meaning("Each picture comes {value} later than it should.", 0.3, "s", 60.0),
    ("object_pose", "intermittent"): Meaning("Each picture is lost with probability {value}.", 0.5, "", 1.0),
    ("generator", "off"): Meaning("It hangs: no call is answered any more."),
    ("generator", "stuck"): Meaning("It answers every call with its last chunk again, to be begun anew."),
    ("generator", "garbage"): Meaning(
        "It answers every call with 25 random rows up to ten times the bounds, one number of them NaN."
    ),
    ("generator", "wrong"): Meaning("Every joint angle of its chunks is {value} too large.", 0.3, "rad", 6.3),
    ("generator", "slow"): Meaning("Each call takes {value}; others are not answered meanwhile.", 1.5, "s", 60.0),
    ("generator", "delayed"): Meaning("Each answer is handed over {value} late.", 0.3, "s", 60.0),
    ("generator", "intermittent"): Meaning("Each call raises an exception with probability {value}.", 0.3, "", 1.0),
    ("clock", "off"): Meaning("All stamps are 0."),
    ("clock", "stuck"): Meaning("The last stamp repeats."),
    ("clock", "garbage"): Meaning("Stamps are random, within 1000 s of zero."),
    ("clock", "wrong"): Meaning("The clock leaps ahead by {value}.", 0.5, "s", 1e6),
    ("clock", "slow"): Meaning("The clock runs at {value} of its speed.", 0.5, "", 1.0),
    ("clock", "delayed"): Meaning("The clock is put back by {value}.", 0.1, "s", 1e6),
    ("clock", "intermittent"): Meaning("Each stamp repeats the one before with probability {value}.", 0.3, "", 1.0),
    ("command_link", "off"): Meaning("No command arrives: every drive holds the last one that did."),
    ("command_link", "stuck"): Meaning("One joint of the arm holds the last command that it got."),
    ("command_link", "garbage"): Meaning(
        "Every joint angle arrives with a random error of up to {value}, another one at each tick.", 0.1, "rad", 6.3
    ),
    ("command_link", "wrong"): Meaning("One joint of the arm is sent {value} too far.", 0.05, "rad", 6.3),
    ("command_link", "slow"): Meaning("A command arrives every {value} only.", 0.1, "s", 10.0),
    ("command_link", "delayed"): Meaning("Commands arrive {value} late.", 0.1, "s", 10.0),
    ("command_link", "intermittent"): Meaning(
        "No command arrives in stretches of 50 ms, each lost with probability {value}.", 0.5, "", 1.0
    ),
}
"""(target, kind) -> what it means; every combination has an entry."""


@dataclass(frozen=True)
class Fault:
    """One fault of a run.

    Attributes:
        target: One of `TARGETS`.
        kind: One of `KINDS`.
        begin: When it begins [s of run time].
        duration: How long it lasts [s]; infinite where it stays.
        value: Magnitude, in the unit of its meaning; None for the usual one.
    """

    target: str
    kind: str
    begin: float
    duration: float = float("inf")
    value: float | None = None

    def __post_init__(self) -> None:
        _known("fault target", self.target, TARGETS)
        _known("fault kind", self.kind, KINDS)
        if not 0 <= self.begin < float("inf"):
            raise InvalidInput(f"fault {self.target}:{self.kind}: expected a time of 0 s or later, got {self.begin}")
        if not self.duration > 0:
            raise InvalidInput(f"fault {self.target}:{self.kind}: expected a duration > 0 s, got {self.duration}")
        meaning = self.meaning
        if self.value is None:
            return
        if meaning.value is None:
            raise InvalidInput(f"fault {self.target}:{self.kind} has no magnitude: leave out ={self.value:g}")
        if not 0 < self.value <= meaning.largest:
            unit = f" {meaning.unit}" if meaning.unit else ""
            raise InvalidInput(
                f"fault {self.target}:{self.kind}: expected a magnitude above 0 and up to {meaning.largest:g}{unit}, "
                f"got {self.value:g}"
            )

    @property
    def meaning(self) -> Meaning:
        """What it does."""
        return FAULTS[self.target, self.kind]

    @property
    def magnitude(self) -> float:
        """Its own value, or the usual one; 0 where the fault has none."""
        return self.meaning.value or 0.0 if self.value is None else self.value

    @property
    def span(self) -> tuple[int, int | None]:
        """First instant at which it acts, and at which it no longer does or None [ns]."""
        begin = round(self.begin * 1e9)
        return begin, None if self.duration == float("inf") else begin + round(self.duration * 1e9)

    @property
    def sentence(self) -> str:
        """What it does, with its magnitude."""
        return self.meaning.sentence(self.value)

    def __str__(self) -> str:
        duration = "" if self.duration == float("inf") else f"+{self.duration:g}"
        value = "" if self.value is None else f"={self.value:g}"
        return f"{self.target}:{self.kind}@{self.begin:g}{duration}{value}"


def fault_table() -> str:
    """All faults as a table in Markdown, as docs/faults.md has it."""
    lines = ["| fault | what it does |", "|---|---|"]
    for (target, kind), meaning in FAULTS.items():
        unseen = f" *Undetectable: {meaning.undetectable}*" if meaning.undetectable else ""
        lines.append(f"| `{target}:{kind}` | {meaning.sentence()}{unseen} |")
    return "\n".join(lines)


_NUMBER = r"[0-9]*\.?[0-9]+(?:[eE][-+]?[0-9]+)?"
_FORM = re.compile(
    rf"(?P<target>[^:@]+):(?P<kind>[^:@]+)@(?P<begin>{_NUMBER})(?:\+(?P<duration>{_NUMBER}))?(?:=(?P<value>{_NUMBER}))?"
)


def parse_fault(text: str) -> Fault:
    """The fault that a person wrote as `GRAMMAR` says: joint_sensor:stuck@2, command_link:wrong@1.5+0.3=0.02.

    Raises:
        InvalidInput: Another form, an unknown target or kind, or a number that makes no sense.
    """
    found = _FORM.fullmatch(text.strip())
    if found is None:
        target, _, kind = text.strip().partition("@")[0].partition(":")
        _known("fault target", target, TARGETS)
        _known("fault kind", kind, KINDS)
        raise InvalidInput(f"fault {text!r}: expected {GRAMMAR} with numbers in seconds, e.g. joint_sensor:stuck@2")
    duration, value = found["duration"], found["value"]
    return Fault(
        found["target"],
        found["kind"],
        float(found["begin"]),
        float("inf") if duration is None else float(duration),
        None if value is None else float(value),
    )


def _known(what: str, name: str, valid: Iterable[str]) -> None:
    """Refuse what is not among the valid names, and list those, the closest first."""
    names = list(valid)
    if name in names:
        return
    alike = sorted(names, key=lambda other: -difflib.SequenceMatcher(None, name, other).ratio())
    raise InvalidInput(f"unknown {what} {name!r}; valid, the closest first: {', '.join(alike)}; written {GRAMMAR}")
