"""A run in a few lines for the terminal."""

from __future__ import annotations

from pathlib import Path

from rich.console import Group
from rich.text import Text

from praxia.viewing.content import figures, verdict
from praxia.viewing.run_folder import read_run
from praxia.viewing.timing import timing_words
from praxia.viewing.yielding import yielding

__all__ = ["run_summary"]

_STYLES = {"success": "bold green", "failure": "bold red", "incomplete": "bold yellow"}
_MARKS = {"success": "✓", "failure": "✗", "incomplete": "…"}


def run_summary(run_folder: Path) -> Group:
    """What `praxia run` prints at the end: verdict, sentence, figures, limits, timing, where the report lies.

    Raises:
        InvalidInput: `run_folder` holds no run.
    """
    record = read_run(run_folder)
    outcome, numbers = verdict(record), figures(record)
    style = _STYLES[outcome["kind"]]
    head = Text.assemble((f"{_MARKS[outcome['kind']]} {outcome['headline']}", style), f"  {outcome['reason']}".rstrip())
    lines = [head, Text(str(record.run.get("goal_text", "")), style="italic")]
    peaks = [figure for figure in numbers if figure["label"].startswith("Peak")]
    gave_way = yielding(record)
    plain = [figure for figure in numbers if figure not in peaks and figure not in gave_way]
    lines += [_row(row) for row in (plain, gave_way, peaks) if row]
    if words := timing_words(record.timing):
        lines.append(Text(words, style="dim"))
    where = run_folder / "report.html"
    lines.append(Text(f"{where if where.is_file() else run_folder}", style="cyan"))
    return Group(*lines)


def _row(numbers: list[dict[str, str]]) -> Text:
    parts = [
        f"{n['label'].lower()} {n['value']}{'' if n['unit'].startswith('%') else ' '}{n['unit']}".strip()
        for n in numbers
    ]
    return Text(" · ".join(parts), style="dim")
