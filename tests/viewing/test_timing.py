"""The timing section: figures and bars from timing.json, whole, damaged or missing."""

from itertools import pairwise
from pathlib import Path

import pytest
from chromium import Chromium
from make_run import make_run, timing, write

from praxia.viewing.content import content
from praxia.viewing.picture import browser
from praxia.viewing.report import write_report
from praxia.viewing.run_folder import read_run
from praxia.viewing.timing import timing as section
from praxia.viewing.timing import timing_words


def facts(document):
    return dict(section(document)["facts"])


def test_figures_carry_their_units_and_name_what_was_missed():
    found = facts(timing())
    assert found["Control rate"] == "499.98 Hz" and found["Overruns"] == "2 of 3000" and found["Calls"] == "60"
    assert found["Seams"] == "6, 1 joined"
    document = timing()
    document["inference"] |= {"misses": 3, "fallbacks": {"hold": 1, "continue": 2}, "late": 2, "restarts": 1}
    found = facts(document)
    assert found["Deadline misses"] == "3 (over 100 ms)" and found["Fallbacks"] == "continue 2, hold 1"
    assert found["Late chunks"] == "2" and found["Restarts"] == "1" and "Chunks too old" not in found


@pytest.mark.parametrize(
    "seconds, text",
    [(0.0, "0 s"), (0.063, "63 ms"), (5.2e-6, "5.2 µs"), (3e-9, "3 ns"), (120.0, "120 s"), (1e-3, "1 ms")],
)
def test_amounts_are_written_with_the_prefix_that_suits(seconds, text):
    document = timing()
    document["control"]["lateness"] |= {"p99": seconds}
    assert facts(document)["Lateness p99"] == text


def test_bars_hold_every_count_next_to_each_other():
    charts = {chart["title"]: chart for chart in section(timing())["charts"]}
    assert len(charts) == 6
    bars = charts["Lateness of the ticks"]["bars"]
    assert sum(count for _, _, count, _ in bars) == 3000
    assert all(a[1] == b[0] for a, b in pairwise(bars))
    assert charts["Steps at the seams [rad]"]["count"] == "6 chunk changes"


def test_a_run_in_simulated_time_has_nothing_to_be_late_for():
    document = timing() | {"control": None}
    assert "Control rate" not in facts(document)
    assert section(document)["charts"][0]["title"] == "Latency of the generator"


@pytest.mark.parametrize(
    "document",
    [
        {"inference": {"latency": {"count": 3, "edges": [0.1], "counts": [1, 2]}}, "seams": {}},
        {"inference": {"latency": "fast", "calls": "many"}, "seams": {"steps": {"rad": None}}},
        {"inference": {"calls": 1}, "seams": []},
    ],
)
def test_a_damaged_file_gives_what_can_be_read_and_never_an_error(document):
    assert section(document)["charts"] == []


def test_a_run_from_before_there_was_a_timing_file_says_nothing_about_it(tmp_path: Path):
    folder = make_run(tmp_path / "run")
    (folder / "timing.json").unlink()
    record = read_run(folder)
    assert content(record)["timing"] is None and timing_words(record.timing) == "" and not record.problems


@pytest.mark.skipif(browser() is None, reason="no chromium or google-chrome on the PATH")
def test_the_page_draws_a_bar_for_every_bin(tmp_path: Path):
    folder = make_run(tmp_path / "run")
    write(folder / "timing.json", document := timing())
    with Chromium(browser(), tmp_path / "profile") as page:
        page.open(write_report(folder).as_uri())
        page.until("!!document.querySelector('footer details')")
        assert page.value("document.querySelectorAll('.timing .histogram').length") == 6
        heights = page.value(
            "[...document.querySelector('.timing .bars').children].map((bar) => bar.getBoundingClientRect().height)"
        )
        assert page.errors == []
    counts = document["control"]["lateness"]["counts"]
    assert len(heights) == len(counts) and heights.index(max(heights)) == counts.index(max(counts))
