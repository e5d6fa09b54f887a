"""The page as a reader has it: in a real browser, with the mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import Chromium
from make_run import event, events, lines, make_run

from praxia.viewing.picture import browser
from praxia.viewing.report import write_report

PROGRAM = browser()
pytestmark = pytest.mark.skipif(PROGRAM is None, reason="no chromium or google-chrome on the PATH")

NOW = "Number(document.querySelector('.now b').textContent)"

COLOURS = """new Promise((done) => requestAnimationFrame(() => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  requestAnimationFrame(() => {
  const stage = document.querySelector('.stage canvas');
  const copy = document.createElement('canvas');
  copy.width = 160; copy.height = 100;
  const pen = copy.getContext('2d');
  pen.drawImage(stage, 0, 0, 160, 100);
  const data = new Uint32Array(pen.getImageData(0, 0, 160, 100).data.buffer);
  done(new Set(data).size);
})}))"""
"""Number of different colours in the replay one second later, read in the same picture in which it is drawn anew."""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    folder = tmp_path_factory.mktemp("browser")
    address = write_report(make_run(folder / "run", text="put <b>it</b> </script> away")).as_uri()
    assert PROGRAM is not None
    with Chromium(PROGRAM, folder / "profile") as chromium:
        chromium.open(f"{address}#t=0")
        chromium.until("!!document.querySelector('.stage canvas') && !!document.querySelector('footer details')")
        yield chromium
        assert chromium.errors == []


def test_the_sentence_is_shown_as_text(page: Chromium) -> None:
    assert page.value("document.querySelector('h1').textContent") == "“put <b>it</b> </script> away”"
    assert page.value("document.querySelector('h1').children.length") == 0


def test_the_replay_shows_a_picture(page: Chromium) -> None:
    assert page.value(COLOURS) > 50


def test_cameras_move_and_the_path_can_be_hidden(page: Chromium) -> None:
    page.click(".overlay.left button:nth-child(2)")
    page.click(".overlay.right button:nth-child(2)")
    assert page.value("document.querySelector('.overlay.right button:nth-child(2)').ariaPressed") == "false"
    assert page.value(COLOURS) > 50


def test_time_runs_when_play_is_pressed_and_stands_when_it_is_pressed_again(page: Chromium) -> None:
    before = page.value(NOW)
    page.click(".play")
    page.until(f"{NOW} > {before} + 0.2")
    page.click(".play")
    stopped = page.value(NOW)
    page.value("new Promise((done) => setTimeout(done, 300))")
    assert page.value(NOW) == stopped


def test_pressing_a_step_seeks_to_its_start(page: Chromium) -> None:
    for number, start in ((5, 4.2), (2, 1.0)):
        page.click(f".rail .bar:nth-child({number})")
        assert page.value(NOW) == start
        assert "now" in page.value(f"document.querySelector('.rail .bar:nth-child({number})').className")


def test_steps_carry_their_outcomes_and_marks_stand_for_what_happened(page: Chromium) -> None:
    outcomes = page.value("[...document.querySelectorAll('.rail .bar')].map((bar) => bar.classList[1])")
    assert outcomes == ["done", "replanned", "failed", "done", "done"]
    marks = page.value("[...document.querySelectorAll('.lane .mark')].map((mark) => mark.classList[1]).sort()")
    assert marks == ["disturbed", "intervention", "replan", "step_failed"]


def test_pressing_in_a_plot_moves_the_one_cursor(page: Chromium) -> None:
    page.value("document.querySelector('.area').scrollIntoView({ block: 'center' })")
    page.click(".area canvas")
    middle = page.value(NOW)
    assert 2.5 < middle < 3.5
    assert page.value("document.querySelector('.tip').hidden") is False or middle > 0
    page.value("scrollTo(0, 0)")


def test_choosing_a_joint_shows_it_in_its_own_unit(page: Chromium) -> None:
    page.value("document.querySelectorAll('.chip')[2].click()")
    notes = page.value("[...document.querySelectorAll('.plot h3 small')].map((note) => note.textContent)")
    assert notes[:4] == ["joint 2 [rad]", "joint 2 [rad/s]", "joint 2 [rad/s²]", "joint 2 [rad/s³]"]
    page.value("document.querySelectorAll('.chip')[0].click()")


@pytest.mark.parametrize("width", [360, 768, 1920])
@pytest.mark.parametrize("dark", [False, True])
def test_no_width_makes_the_page_scroll_sideways(page: Chromium, width: int, dark: bool) -> None:
    page.dark(dark)
    page.size(width, 800)
    assert page.value("document.documentElement.scrollWidth") <= width
    page.dark(False)
    page.size(1200, 800)


def test_without_webgl_everything_but_the_replay_works(tmp_path: Path) -> None:
    address = write_report(make_run(tmp_path / "run")).as_uri()
    assert PROGRAM is not None
    with Chromium(PROGRAM, tmp_path / "profile", flags=("--disable-3d-apis",)) as chromium:
        chromium.open(f"{address}#t=1.5")
        chromium.until("!!document.querySelector('footer details')")
        assert "WebGL" in chromium.value("document.querySelector('.absent').textContent")
        assert chromium.value(NOW) == 1.5
        assert chromium.value("document.querySelectorAll('.plot canvas').length") == 6


def test_an_interrupted_run_is_announced_as_incomplete(tmp_path: Path) -> None:
    folder = make_run(tmp_path / "run", finished=False)
    for name in ("trace.bin", "scene.xml", "events.jsonl"):
        (folder / name).unlink()
    assert PROGRAM is not None
    with Chromium(PROGRAM, tmp_path / "profile") as chromium:
        chromium.open(write_report(folder).as_uri())
        chromium.until("!!document.querySelector('footer details')")
        assert "Incomplete run" in chromium.value("document.querySelector('.banner').textContent")
        assert chromium.value("document.querySelector('.pill').className") == "pill incomplete"
        assert chromium.errors == []


def test_a_fault_is_a_diamond_on_the_timeline_and_long_values_stay_inside_the_safety_table(tmp_path: Path) -> None:
    folder = make_run(tmp_path / "run")
    fault = event(2.0, "fault", fault="clock:wrong@2", reason="The clock leaps ahead by 0.5 s.")
    lines(folder / "events.jsonl", [*events()[:4], fault])
    leap = {"check": "clock", "component": "*", "value": 0.502, "limit": 0.006, "unit": "s between two readings"}
    drift = leap | {"check": "sight", "component": "a_thing_with_a_long_name", "unit": "m that everything has moved"}
    lines(folder / "safety.jsonl", [{"time_ns": 2_002_000_000, "verdict": "stopped", "violations": [leap, drift]}])
    assert PROGRAM is not None
    with Chromium(PROGRAM, tmp_path / "profile") as page:
        page.open(write_report(folder).as_uri())
        page.until("!!document.querySelector('footer details')")
        turned = page.value("getComputedStyle(document.querySelector('.lane .mark.fault')).transform")
        assert turned.startswith("matrix(0.707")
        box = "document.querySelector('#story table').parentElement"
        assert page.value(f"{box}.scrollWidth - {box}.clientWidth") <= 0
        cells = page.value("[...document.querySelectorAll('#story tbody tr:first-child td')].map((c) => c.textContent)")
        assert cells[1:6] == ["stopped", "clock", "–", "0.502 s between two readings", "0.006 s"]
        assert page.errors == []
