"""How a run gave way to things that move, and when its records were made where its clock was broken."""

import io
import json
from pathlib import Path

import numpy as np
import pytest
from make_run import PERIOD, lines, make_run, write
from rich.console import Console

from praxia.execution.trace import TraceWriter, read_trace
from praxia.viewing.content import content
from praxia.viewing.run_folder import read_run
from praxia.viewing.summary import run_summary

H = PERIOD * 1e-9


def rewrite(folder: Path, **columns: tuple[slice, float]) -> None:
    """Set columns of a trace on some rows."""
    trace = read_trace(folder / "trace.bin")
    values = trace.values.copy()
    for name, (rows, value) in columns.items():
        values[rows, trace.columns.index(name)] = value
    (folder / "trace.bin").unlink()
    with TraceWriter(folder / "trace.bin", trace.columns, PERIOD) as writer:
        for row in values:
            writer.append(row)


@pytest.fixture
def crossing(tmp_path: Path) -> Path:
    """500 ticks slowed without a rule, 300 slowed for a forearm, and two touches: one of a robot that moves."""
    folder = make_run(tmp_path / "run")
    near = {"check": "clearance", "component": "forearm", "value": 0.03, "limit": 0.04, "unit": "m"}
    log = [(500, []), (2000, [near])]
    slowed = [{"time_ns": k * PERIOD, "verdict": "slowed", "violations": found} for k, found in log]
    lines(folder / "safety.jsonl", slowed)
    write(folder / "objects.json", {"objects": {"forearm": {"speed": 0.6}, "table": {"speed": 0.0}}})
    rewrite(folder, verdict=(slice(500, 1000), 2.0))
    rewrite(folder, verdict=(slice(2000, 2300), 2.0))
    rewrite(folder, unintended=(slice(100, 120), 0.004))
    rewrite(folder, unintended=(slice(2500, 2600), 0.0123))
    trace = read_trace(folder / "trace.bin")
    for name in (column for column in trace.columns if column.startswith("dq/")):
        rewrite(folder, **{name: (slice(None), 0.0)})
    rewrite(folder, **{"dq/joint1": (slice(110, 115), 0.5)})
    return folder


def test_figures_say_how_long_it_gave_way_and_what_ran_into_it(crossing: Path) -> None:
    told = {f["label"]: (f["value"], f["unit"], f["alarm"]) for f in content(read_run(crossing))["figures"]}
    assert told["Slowed"] == (f"{800 * H:.2f}", "s", False)
    assert told["Gave way to forearm"] == (f"{300 * H:.2f}", "s", False)
    assert told["Collisions"] == ("1", "time, 4.0 mm deep", True)
    assert told["Run into at rest"] == ("1", "time, 12.3 mm deep", False)


def test_the_terminal_says_the_same(crossing: Path) -> None:
    console = Console(width=240, record=True, file=io.StringIO())
    console.print(run_summary(crossing))
    text = console.export_text()
    assert "gave way to forearm 0.60 s" in text and "run into at rest 1 time, 12.3 mm deep" in text


def test_a_row_of_the_safety_table_names_the_verdict_and_counts_true_ticks(crossing: Path) -> None:
    first, second = content(read_run(crossing))["interventions"]
    assert (first["check"], first["component"], first["ticks"]) == ("slowed", "*", 500)
    assert (second["check"], second["component"], second["ticks"]) == ("clearance", "forearm", 300)
    assert first["end"] == pytest.approx(999 * H)


def test_a_run_without_anything_that_moves_is_not_told_of_it(tmp_path: Path) -> None:
    labels = {figure["label"] for figure in content(read_run(make_run(tmp_path / "run")))["figures"]}
    assert not labels & {"Slowed", "Collisions", "Run into at rest"}


def test_a_broken_clock_does_not_shorten_the_page(tmp_path: Path) -> None:
    folder = make_run(tmp_path / "run")
    run = json.loads((folder / "run.json").read_text())
    write(folder / "run.json", run | {"settings": {"episode": {"faults": ["clock:slow@2"]}}})
    rows = len(read_trace(folder / "trace.bin").values)
    stamps = np.concatenate((np.arange(1000), 1000 + np.arange(rows - 1000) / 2)) * PERIOD  # half speed from 2 s on
    trace = read_trace(folder / "trace.bin")
    values = trace.values.copy()
    values[:, 0] = stamps
    (folder / "trace.bin").unlink()
    with TraceWriter(folder / "trace.bin", trace.columns, PERIOD) as writer:
        for row in values:
            writer.append(row)
    note = {"kind": "step_failed", "step": "(open drawer)", "time_ns": int(stamps[2000])}
    true = {"kind": "fault", "fault": "clock:slow@2", "reason": "x", "time_ns": 1000 * PERIOD}
    lines(folder / "events.jsonl", [true, note])
    stopped = [{"time_ns": int(stamps[k]), "verdict": "stopped", "violations": []} for k in (1500, 1501)]
    lines(folder / "safety.jsonl", stopped)
    page = content(read_run(folder))
    assert page["duration"] == pytest.approx(rows * H)
    assert [moment["time"] for moment in page["moments"]] == [2.0, 4.0]
    assert [span["start"] for span in page["interventions"]] == [3.0]
    assert ["Time", "counted in ticks: clock:slow@2 breaks the stamps of this run"] in page["about"]["facts"]
