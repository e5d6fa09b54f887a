"""`praxia eval planned --suite tabletop`: success, efficiency and safety over many episodes, with intervals."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import tyro
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table

from praxia.build import Configuration
from praxia.core.errors import InvalidInput, unknown
from praxia.evaluation.benchmark import Judged, evaluate, summarise, tasks_of
from praxia.evaluation.episode import EpisodeSettings
from praxia.evaluation.suites import suite
from praxia.execution.events import write_json
from praxia.verbs.options import console, parse, print_json

__all__ = ["EvalSettings", "main"]

GENERATORS = ("planned",)


@dataclass(frozen=True)
class EvalSettings:
    """Judge a generator on many episodes.

    Attributes:
        generator: What to judge: planned.
        suite: Start states and sentences.
        episodes: How many.
        seed: Fixes all start states, sensor errors and samples, together with the episode's index.
        perception: What the robot gets to see; both judges each once, and the noisy figure is the headline.
        disturb: Let somebody move an object, or knock it out of the hand, in mid-run.
        sentence: One sentence for all episodes, instead of the suite's own.
        workers: Processes; 0 is one per core.
        out: Folder that keeps a run folder per episode; nothing is kept without it.
        json: Print one JSON object instead of text.
    """

    generator: Annotated[str, tyro.conf.Positional] = "planned"
    suite: str = "tabletop"
    episodes: int = 100
    seed: int = 0
    perception: Literal["noisy", "exact", "both"] = "both"
    disturb: bool = False
    sentence: str = ""
    workers: int = 0
    out: Annotated[str, tyro.conf.arg(metavar="FOLDER")] = ""
    json: bool = False


def main(arguments: Sequence[str]) -> int:
    """Run the verb; returns the exit code: 0 judged, 2 misuse. A low rate is a result and no error."""
    settings = parse(EvalSettings, arguments, "eval")
    if settings.generator not in GENERATORS:
        raise unknown("generator", settings.generator, GENERATORS)
    if settings.out and any(Path(settings.out).glob("*")):
        raise InvalidInput(f"{settings.out} is not empty; give the evaluation a folder of its own with --out")
    kinds: tuple[Literal["noisy", "exact"], ...]
    kinds = ("noisy", "exact") if settings.perception == "both" else (settings.perception,)
    results = {kind: summarise(_judge(settings, kind)) for kind in kinds}
    document: dict[str, object] = {
        **results[kinds[0]],
        "perception": kinds[0],
        "suite": settings.suite,
        "seed": settings.seed,
        "disturb": settings.disturb,
        **({"exact": results["exact"]} if settings.perception == "both" else {}),
    }
    if settings.out:
        write_json(Path(settings.out) / "evaluation.json", document)
    if settings.json:
        print_json(document)
    else:
        out = console()
        for kind, result in results.items():
            _print(out, kind, result)
    return 0


def _judge(settings: EvalSettings, perception: Literal["noisy", "exact"]) -> list[Judged]:
    tasks = tasks_of(settings.suite, settings.seed, settings.episodes, settings.sentence)
    configuration = Configuration(
        scene=suite(settings.suite).scene, perception=perception, suite=settings.suite, seed=settings.seed
    )
    episodes = evaluate(
        tasks,
        configuration,
        settings=EpisodeSettings(disturb=settings.disturb),
        workers=settings.workers or os.cpu_count() or 1,
        out=Path(settings.out) / perception if settings.out else None,
    )
    judged: list[Judged] = []
    columns = (
        TextColumn(f"{perception:<6}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console(errors=True), disable=settings.json) as progress:
        bar = progress.add_task("", total=len(tasks), rate="")
        for one in episodes:
            judged.append(one)
            reached = sum(j.episode.success for j in judged)
            progress.update(bar, advance=1, rate=f"{reached} reached")
    return judged


def _print(out: Console, perception: str, result: Mapping[str, Any]) -> None:
    low, high = result["interval"]
    out.print(
        f"\n{perception} perception: {result['successes']} of {result['episodes']} "
        f"({result['success_rate']:.1%}, 95 % interval {low:.1%} to {high:.1%}), {result['violations']} violations",
        style="bold",
    )
    table = Table("family", "reached", "rate", "95 % interval", box=None, header_style="dim")
    for name, row in result["families"].items():
        low, high = row["interval"]
        reached = f"{row['successes']} of {row['episodes']}"
        table.add_row(name, reached, f"{row['success_rate']:.0%}", f"{low:.0%} to {high:.0%}")
    out.print(table)
    out.print(
        f"means: {result['seconds']:.1f} s, path {result['path_length']:.2f} m, energy {result['energy']:.0f} J; "
        f"{result['replans']} replans, {result['interventions']} interventions, {result['disturbed']} disturbed; "
        f"{result['simulated_per_cpu_second']:.1f} simulated seconds per CPU second"
    )
    for failure in result["failures"]:
        out.print(f"failed {failure['index']:4d}  {failure['sentence']!r}: {failure['reason']}", style="red")
