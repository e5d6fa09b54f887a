"""`praxia audit DATASET --robot FILE`: which recorded chunks the safety filter would have altered, where and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import tyro
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table

from praxia.core.errors import InvalidInput
from praxia.core.report import Verdict
from praxia.deployment import Deployment
from praxia.deployment.audit import Audit, EpisodeLine, Rule, audit
from praxia.deployment.audit_document import audit_document
from praxia.deployment.datasets import open_dataset
from praxia.deployment.episodes import Dataset
from praxia.deployment.fitting import fitted
from praxia.deployment.recorded_positions import deployment_of_positions
from praxia.execution.events import write_json
from praxia.robots import Robot
from praxia.verbs.options import console, parse, print_json, write_line

__all__ = ["AuditSettings", "main"]

_SHOWN = 12  # longest list in the terminal; the page and the JSON hold all
_STYLES = {Verdict.SLOWED: "yellow", Verdict.REFUSED: "red", Verdict.STOPPED: "bold red"}


@dataclass(frozen=True)
class AuditSettings:
    """Put every recorded chunk of a dataset through the safety filter and say what it would have altered.

    Attributes:
        dataset: A LeRobotDataset folder (v3.0, v2.1), an npz or csv file, or a folder of such files.
        robot: Built-in robot, or an MJCF or URDF file; alone, the actions are its joint positions in rad and m.
        limits: Limits file of the robot, where it does not lie beside it.
        deployment: TOML file that says what the actions mean; needed for everything else.
        rows: Rows per chunk; the deployment's, or half a second, without it.
        rate: Rows per second, where the dataset does not say it.
        episodes: How many episodes, from the first; 0 is all.
        out: Folder for audit.json and audit.html; audits/ and the dataset's name without it.
        json: Print one JSON object instead of text.
    """

    dataset: Annotated[str, tyro.conf.Positional]
    robot: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    limits: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    deployment: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    rows: int = 0
    rate: float = 0.0
    episodes: int = 0
    out: Annotated[str, tyro.conf.arg(metavar="FOLDER")] = ""
    json: bool = False


def main(arguments: Sequence[str]) -> int:
    """Audit and print; 0 when done, whatever was found, 2 for misuse, 130 interrupted with what there is so far."""
    s = parse(AuditSettings, arguments, "audit")
    for name in ("rows", "rate", "episodes"):
        if not getattr(s, name) >= 0:
            raise InvalidInput(f"--{name} must be at least 0, got {getattr(s, name)}")
    dataset = open_dataset(s.dataset)
    deployment, notes = _deployment(s, dataset)
    found = _audited(s, dataset, deployment, notes)
    folder = Path(s.out) if s.out else Path("audits") / Path(s.dataset).resolve().stem
    folder.mkdir(parents=True, exist_ok=True)
    document = audit_document(found)
    write_json(folder / "audit.json", document)
    from praxia.viewing.audit_page import write_audit_page

    page = write_audit_page(found, folder, title=Path(s.dataset).resolve().name)
    if s.json:
        print_json({**document, "page": str(page)})
    else:
        _show(found, console())
        console().print(f"page: {page}", style="dim")
    return 130 if found.interrupted else 0


def _deployment(s: AuditSettings, dataset: Dataset) -> tuple[Deployment, tuple[str, ...]]:
    robot = Robot.load(s.robot, limits=s.limits or None) if s.robot else None
    if s.deployment:
        return fitted(Deployment.load(s.deployment, robot=robot), dataset)
    if robot is None:
        raise InvalidInput("audit needs --robot FILE, or --deployment FILE that names one")
    deployment, assumed = deployment_of_positions(dataset, robot, rate=s.rate or None, executed=s.rows or None)
    deployment, notes = fitted(deployment, dataset)
    return deployment, (*assumed, *notes)


def _audited(s: AuditSettings, dataset: Dataset, deployment: Deployment, notes: tuple[str, ...]) -> Audit:
    """The audit, with a bar on standard error."""
    total = (
        min(n for n in (dataset.count, s.episodes or None) if n is not None) if dataset.count or s.episodes else None
    )
    columns = (
        TextColumn("episodes"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rows]} rows"),
        TimeElapsedColumn(), TextColumn("left"), TimeRemainingColumn(),
    )  # fmt: skip
    with Progress(*columns, console=console(errors=True), disable=s.json) as progress:
        bar = progress.add_task("", total=total, rows=0)
        return audit(
            dataset,
            deployment,
            executed=s.rows or deployment.executed,
            episodes=s.episodes or None,
            progress=lambda done, rows: progress.update(bar, completed=done, rows=rows),
            notes=notes,
        )


def _show(found: Audit, out: Console) -> None:
    d, chunks = found.deployment, found.chunks
    for note in found.notes:
        write_line(out, note, style="yellow")
    write_line(
        out,
        f"{len(found.episodes)} episodes, {found.rows} rows at {d.rate:g} Hz, {chunks} chunks of {found.executed} rows "
        f"({found.format}, robot {d.robot.name})",
        style="bold",
    )
    for verdict in Verdict:
        if verdict is Verdict.PASSED or found.count(verdict):
            line = f"{found.count(verdict):>8}  {verdict.value:<8} {found.count(verdict) / max(1, chunks):.2%}"
            out.print(line, style=_STYLES.get(verdict, ""))
    share = found.altered / max(1, found.rows)
    write_line(out, f"{found.altered:>8}  rows would have been altered by more than 1e-4 rad or m, {share:.2%} of all")
    if found.rules:
        out.print(_rules(found.rules))
    _episodes(found.episodes, out)
    if found.interrupted:
        write_line(out, "interrupted: later episodes were not looked at", style="bold red")


def _rules(rules: Sequence[Rule]) -> Table:
    table = Table(
        "rule", "joint or link", "chunks", "episodes", "worst", "limit", "where", box=None, header_style="dim"
    )
    for column in (2, 3, 4, 5):
        table.columns[column].justify = "right"
    table.columns[1].no_wrap = True  # a name is copied from here: narrow terminals break the other columns
    for r in rules[:_SHOWN]:
        worst, limit = (_number(v, r.unit) for v in (r.value, r.limit))
        where = f"episode {r.episode}, {r.time:.2f} s"
        table.add_row(r.check, r.component, str(r.chunks), str(r.episodes), worst, limit, where)
    if len(rules) > _SHOWN:
        table.add_row(f"and {len(rules) - _SHOWN} more")
    return table


def _number(value: float, unit: str) -> str:
    if value != value:
        return ""
    return f"{value:.0f} {unit}" if 1e4 <= abs(value) < 1e6 else f"{value:.4g} {unit}"


def _episodes(episodes: Sequence[EpisodeLine], out: Console) -> None:
    """Which episodes to look at: those that could not be read, then those that would have been altered most."""
    broken = [e for e in episodes if e.problem]
    for e in broken[:_SHOWN]:
        write_line(out, f"episode {e.name} not audited: {e.problem}", hang=2, style="red")
    if len(broken) > _SHOWN:
        out.print(f"and {len(broken) - _SHOWN} more not audited", style="red")
    altered = sorted((e for e in episodes if e.altered), key=lambda e: -e.altered)
    if not altered:
        return
    table = Table("episode", "length", "altered rows", "largest", "task", box=None, header_style="dim")
    for column in (1, 2, 3):
        table.columns[column].justify = "right"
    for e in altered[:_SHOWN]:
        largest = f"{e.deviation:.3g} rad or m" if e.deviation == e.deviation else "–"
        table.add_row(e.name, f"{e.seconds:.1f} s", f"{e.altered} of {e.rows}", largest, e.task)
    if len(altered) > _SHOWN:
        table.add_row(f"and {len(altered) - _SHOWN} more")
    out.print(table)
