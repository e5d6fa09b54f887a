"""`praxia verify RUN`: what was commanded and measured, checked again by code that took no part in the run."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import tyro

from praxia.evaluation.verification import MEASURED_TOLERANCE, Verification
from praxia.evaluation.verify import verify
from praxia.verbs.options import console, parse, print_json, write_line

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["VerifySettings", "main"]

_MEANINGS = {
    "finite": "commands that are no numbers",
    "position": "commanded positions beyond a limit",
    "velocity": "first differences beyond a limit",
    "acceleration": "second differences beyond a limit",
    "jerk": "third differences beyond a limit",
    "speed": "ticks with the tool too fast",
    "workspace": "ticks with the tool outside its box",
    "time": "gaps between records",
    "altered": "commands that passed but are not what was proposed",
    "log": "interventions without a line in the safety log, or lines without one",
    "record": "contradictions in the files",
}

_SHOWN = 3


@dataclass(frozen=True)
class VerifySettings:
    """Check a run folder again: limits on commands and their differences, workspace, time stamps, logs.

    Attributes:
        run: The run folder.
        json: Print one JSON object and nothing else.
    """

    run: Annotated[tyro.conf.Positional[str], tyro.conf.arg(metavar="RUN")]
    json: bool = False


def main(arguments: Sequence[str]) -> int:
    """Check and print; 0 for a complete run without violations, 1 for any other run, 2 where there is no run."""
    settings = parse(VerifySettings, arguments, "verify")
    checked = verify(settings.run)
    if settings.json:
        print_json(_document(checked))
    else:
        _show(checked)
    return 0 if checked.complete and not checked.violations else 1


def _document(checked: Verification) -> Mapping[str, object]:
    """The check for machines."""
    return {
        **{f.name: getattr(checked, f.name) for f in dataclasses.fields(checked)},
        "findings": [dataclasses.asdict(finding) for finding in checked.findings],
        "measured": dataclasses.asdict(checked.measured),
        "violations": checked.violations,
    }


def _show(checked: Verification) -> None:
    """The check for people."""
    screen = console()
    stops = f", {checked.interventions} of them stopped by the filter" if checked.interventions else ""
    slowed = f", {checked.slowed} slowed" if checked.slowed else ""
    write_line(screen, f"{checked.folder}: {checked.ticks} ticks{stops}{slowed}", style="bold")
    write_line(screen, "Violations in what was commanded and recorded", style="cyan")
    for kind, count in checked.counts.items():
        row = f"{count:>6}  {kind:<13} {_MEANINGS.get(kind, '')}"
        write_line(screen, row, indent=2, hang=22, style="bold red" if count else "")
        shown = [f for f in checked.findings if f.kind == kind][:_SHOWN]
        for finding in shown:
            when = f"at {finding.time_ns * 1e-9:.3f} s: " if finding.time_ns >= 0 else ""
            write_line(screen, f"{when}{finding.text}", indent=10, hang=2, style="red")
        if count > len(shown):
            write_line(screen, f"and {count - len(shown)} more", indent=10, style="red")
    if checked.maxima:
        write_line(screen, "Largest commanded value, in % of its limit", style="cyan")
        peaks = [f"{name} {100 * value:.1f} %" for name, value in checked.maxima.items()]
        write_line(screen, ", ".join(peaks), indent=2)
    _show_measured(checked, screen)
    for reason in checked.unchecked:
        write_line(screen, f"not checked: {reason}", hang=2, style="yellow")
    _show_verdict(checked, screen)


def _show_measured(checked: Verification, screen: Console) -> None:
    """What robot and world did; not counted as violations of the commands."""
    measured = checked.measured
    if not measured.tracking_error:
        return
    write_line(screen, "Measured, apart from the commands", style="cyan")
    if measured.unreadable_ticks:
        text = f"readings that are no numbers, of which nothing below is said: at {measured.unreadable_ticks} ticks"
        write_line(screen, text, indent=2, hang=2)
    told = {name: error for name, error in measured.tracking_error.items() if error == error}
    worst = max(told, key=lambda name: told[name], default="")
    beyond = f", by {measured.position_excess:.4f} rad or m at most" if measured.position_ticks else ""
    allowed = f"more than {MEASURED_TOLERANCE * 1e3:.0f} mrad or mm beyond a position limit"
    write_line(screen, f"{allowed}: at {measured.position_ticks} ticks{beyond}", indent=2, hang=2)
    if worst:
        text = f"largest distance from the command before: {told[worst]:.4f} rad or m ({worst})"
        write_line(screen, text, indent=2, hang=2)
    if measured.unintended_ticks is None:
        write_line(screen, "the trace does not say which contacts were not meant", indent=2, hang=2)
        return
    depth = f", {measured.unintended_depth * 1e3:.2f} mm deep at most" if measured.unintended_ticks else ""
    write_line(screen, f"contacts that were not meant: at {measured.unintended_ticks} ticks{depth}", indent=2, hang=2)


def _show_verdict(checked: Verification, screen: Console) -> None:
    violations = checked.violations
    count = f"{violations} violation{'' if violations == 1 else 's'}"
    if checked.complete:
        write_line(screen, f"COMPLETE, {count}", style="bold red" if violations else "bold green")
        return
    write_line(screen, f"INCOMPLETE, {count} as far as it goes", style="bold red")
    for reason in checked.missing:
        write_line(screen, reason, indent=2, hang=2)
