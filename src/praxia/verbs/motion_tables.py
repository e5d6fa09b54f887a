"""The result of `praxia bench motion` as tables for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.table import Column, Table

from praxia.evaluation.motion_bench import OURS
from praxia.verbs.options import write_line

__all__ = ["show_bench"]

_CLASS = Column("class", no_wrap=True)

Planners = Sequence[tuple[str, Mapping[str, Any], Mapping[str, Any]]]
"""(name, rows, details) of ours and of each peer."""


def show_bench(out: Console, document: Mapping[str, Any]) -> None:
    """Print what a bench found: what was assumed, times, motions, and what failed."""
    for note in document["notes"]:
        write_line(out, f"note: {note}", hang=6, style="dim")
    for name, reason in document["peers_absent"].items():
        write_line(out, f"left out: {reason}" if name in reason else f"left out: {name}: {reason}", hang=10)
    planners = [(OURS, document, document["details"])]
    planners += [(name, document["peers"][name], document["peer_details"][name]) for name in document["peers"]]
    _show_times(out, planners)
    _show_motions(out, planners)
    _show_failures(out, document["details"])


def _show_times(out: Console, planners: Planners) -> None:
    out.print("Solving: problems solved, and the time that it takes [us]", style="bold cyan")
    table = Table(_CLASS, "by", "solved", box=None, header_style="dim")
    for heading in ("plan", "p95", "+ shortcut", "p95", "+ proof, timing", "p95", "p99", "max"):
        table.add_column(heading, justify="right")
    for group, name, row, _ in _lines(planners):
        cells = [_time(row["plan_us"], "median"), _time(row["plan_us"], "p95")]
        cells += [_time(row["path_us"], "median"), _time(row["path_us"], "p95")]
        cells += [_time(row["total_us"], key) for key in ("median", "p95", "p99", "max")]
        style = "bold" if name == OURS else ""
        table.add_row(group, name, f"{row['solved']} of {row['valid']}", *cells, style=style)
    out.print(table)
    write_line(
        out, "each column is the median of everything up to that stage, p95, p99 and max belong to it", style="dim"
    )


def _show_motions(out: Console, planners: Planners) -> None:
    out.print("Motion: means over the solved problems, and what an independent check found", style="bold cyan")
    table = Table(_CLASS, "by", box=None, header_style="dim")
    headings = ("length rad", "seconds", "/ toppra", "worst", "speed", "accel.", "jerk", "gap mm")
    for heading in (*headings, "least", "penetrate"):
        table.add_column(heading, justify="right")
    for group, name, row, detail in _lines(planners):
        largest, clearance = detail["largest"], detail["clearance"] or {}
        cells = [_number(row["length"], "{:.2f}"), _number(row["duration"], "{:.3f}")]
        cells += [_number(row["duration_ratio"], "{:.3f}"), _number(detail["duration_ratio_max"], "{:.3f}")]
        cells += [_number(largest[quantity], "{:.1%}") for quantity in ("velocity", "acceleration", "jerk")]
        cells += [_number(clearance.get(key), "{:.1f}", 1e3) for key in ("median", "min")]
        bad = row["penetrations"]
        style = ("bold red" if bad else "bold") if name == OURS else ""
        table.add_row(group, name, *cells, str(bad), style=style)
    out.print(table)
    samples = planners[0][2]["all"]["samples"]
    write_line(
        out,
        "/ toppra: our duration over toppra's, which knows no jerk, on the identical curve (in toppra's line: "
        "over that on its own spline through the same waypoints); speed, accel., jerk: largest share of a limit, "
        "by differences at 1 kHz; gap: to obstacles, median and least; penetrate: motions of which a sample "
        f"penetrates deeper than 1e-6 m, of {samples} samples 0.0005 rad apart",
        style="dim",
    )


def _show_failures(out: Console, details_: Mapping[str, Any]) -> None:
    detail = details_["all"]
    for title, key, style in (
        ("Left out, as the start or the goal is not free", "invalid", ""),
        ("Not solved", "unsolved", "bold red"),
        ("Penetrating", "penetrating", "bold red"),
    ):
        if detail[key]:
            out.print(title, style=style or "bold cyan")
        for one in detail[key]:
            write_line(out, f"{one['class']} {one['index']}: {one['reason']}", indent=2, hang=2)


def _lines(
    planners: Planners,
) -> Iterator[tuple[str, str, Mapping[str, Any], Mapping[str, Any]]]:
    """(class, planner, row, detail), class by class, all of them last."""
    groups = list(planners[0][1]["classes"])
    for group in (*groups, "all") if len(groups) > 1 else groups:
        for name, rows, detail in planners:
            if group == "all":
                yield group, name, rows["all"], detail["all"]
            elif group in rows["classes"]:
                yield group, name, rows["classes"][group], detail["classes"][group]


def _time(times: Mapping[str, float] | None, key: str) -> str:
    if times is None:
        return "–"
    value = times[key]
    return f"{value:.0f}" if value < 1e4 else f"{value:,.0f}"


def _number(value: float | None, form: str, scale: float = 1.0) -> str:
    return "–" if value is None else form.format(scale * value)
