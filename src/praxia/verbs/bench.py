"""`praxia bench safety`: how the filter fares against adversaries, faults, clean motion and something that moves."""

from __future__ import annotations

import os
import platform
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import tyro
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Table

from praxia.core.errors import unknown
from praxia.evaluation.run_folder import versions
from praxia.evaluation.safety_bench import PARTS, SafetyBench, safety_bench
from praxia.execution.events import write_json
from praxia.verbs.options import console, parse, print_json, write_line

__all__ = ["BenchSettings", "main"]

BENCHES = ("safety", "motion")


@dataclass(frozen=True)
class BenchSettings:
    """Measure a part of the system against what it promises.

    Attributes:
        bench: What to measure: safety; motion has options of its own, see praxia bench motion --help.
        ticks: Adversarial ticks, shared by three robots; 1000000 is the long run.
        episodes: Pairs of clean episodes, and episodes per method with a moving obstacle.
        faults: Runs per kind of fault.
        seed: Fixes everything but the times.
        workers: Processes; 0 is one per core. Times are always taken alone.
        only: Measure only these: adversaries, clean, faults, latency, moving.
        out: File for the result.
        json: Print one JSON object instead of text.
    """

    bench: Annotated[str, tyro.conf.Positional] = "safety"
    ticks: int = 30_000
    episodes: int = 6
    faults: int = 1
    seed: int = 0
    workers: int = 0
    only: tuple[str, ...] = ()
    out: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    json: bool = False


def main(arguments: Sequence[str]) -> int:
    """Run the verb; returns the exit code: 0 measured without violations, 1 with some, 2 misuse."""
    if arguments and arguments[0] == "motion":
        from praxia.verbs import bench_motion

        return bench_motion.main(arguments[1:])
    settings = parse(BenchSettings, arguments, "bench")
    if settings.bench not in BENCHES:
        raise unknown("bench", settings.bench, BENCHES)
    for part in settings.only:
        if part not in PARTS:
            raise unknown("part of the bench", part, PARTS)
    measured = _measure(settings)
    document: dict[str, object] = {
        "command": shlex.join(["praxia", "bench", *arguments]),
        "seed": settings.seed,
        **measured,
        "machine": {"system": platform.platform(), "cores": os.cpu_count(), **versions()},
    }
    if settings.out:
        write_json(Path(settings.out), document)
    if settings.json:
        print_json(document)
    else:
        _show(console(), measured)
    return 1 if measured.get("violations") else 0


def _measure(settings: BenchSettings) -> dict[str, object]:
    bench = SafetyBench(
        ticks=settings.ticks,
        episodes=settings.episodes,
        faults=settings.faults,
        seed=settings.seed,
        workers=settings.workers or os.cpu_count() or 1,
    )
    columns = (TextColumn("{task.description:<12}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console(errors=True), disable=settings.json) as progress:
        bars: dict[str, TaskID] = {}

        def told(part: str, done: int, total: int) -> None:
            if part not in bars:
                bars[part] = progress.add_task(part, total=total)
            progress.update(bars[part], completed=done, total=total)

        return safety_bench(bench, settings.only or PARTS, progress=told)


def _show(out: Console, measured: Mapping[str, Any]) -> None:
    """The figures that are quoted; each part only where it was measured."""
    if "ticks" in measured:
        found = {name: count for name, count in measured["violations_by_quantity"].items() if count}
        said = ", ".join(f"{count} x {name}" for name, count in found.items()) or "none"
        style = "bold red" if found else "bold green"
        out.print(f"{measured['ticks']} adversarial ticks, violations: {said}", style=style)
        nearest = measured["nearest"]
        if nearest is not None:
            write_line(out, f"nearest to anything: {nearest * 1e3:.2f} mm", indent=2)
        write_line(out, f"clearance checked in {measured['clearance_checked']}", indent=2)
    if "clean" in measured:
        pairs = measured["clean_episodes"]
        out.print(f"{measured['clean']} clean chunks, {measured['clean_altered']} altered", style="bold")
        row = f"{pairs['episodes']} episodes: {pairs['filtered']:.1%} reached with the filter"
        write_line(out, f"{row}, {pairs['unfiltered']:.1%} without", indent=2)
    if "faults" in measured:
        unnoticed = measured.get("faults_unnoticed", 0)
        apart = f", {unnoticed} harmless but unnoticed" if unnoticed else ""
        out.print(f"{measured['faults']} faults, {measured['faults_caught']} caught{apart}", style="bold")
    if "tick_us" in measured:
        table = Table("time [us]", "median", "p99", "max", box=None, header_style="dim")
        for name in ("tick_us", "tick_clearance_us", "chunk_limits_us", "chunk_us"):
            times = measured[name]
            table.add_row(name.removesuffix("_us"), *(f"{times[key]:.1f}" for key in ("p50", "p99", "max")))
        out.print(table)
    if "moving" in measured:
        table = Table(
            "method", "success", "95 % interval", "collided", "at rest", "seconds", box=None, header_style="dim"
        )
        for name, row in measured["moving"].items():
            low, high = row["success_interval"]
            table.add_row(
                name,
                f"{row['success']:.0%}",
                f"{low:.0%} to {high:.0%}",
                f"{row['collided']:.0%}",
                str(row["run_into_at_rest"]),
                f"{row['seconds']:.1f}",
            )
        out.print(table)
