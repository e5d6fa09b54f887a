"""The page: complete, self-contained, honest about broken runs, and impossible to break out of."""

import base64
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import mujoco
import numpy as np
import pytest
from make_run import DURATION, LIMITS, SMALL_SCENE, commands, make_run, write

from praxia.core.errors import InvalidInput
from praxia.viewing.report import write_report


class Page(HTMLParser):
    """Collects scripts, the title and every reference to something outside."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.scripts: list[str] = []
        self.title = ""
        self.references: list[str] = []
        self._inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag
        self.references += [value or "" for name, value in attrs if name in ("src", "href")]
        if tag == "script":
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "script":
            self.scripts[-1] += data
        elif self._inside == "title":
            self.title += data

    @property
    def data(self) -> dict:
        return json.loads(self.scripts[0])


def page_of(folder: Path) -> Page:
    return Page(write_report(folder).read_text(encoding="utf-8"))


def test_the_page_refers_to_nothing_outside_itself(tmp_path: Path) -> None:
    text = write_report(make_run(tmp_path / "run")).read_text(encoding="utf-8")
    page = Page(text)
    assert page.references == ["data:,"]
    assert re.findall(r"https?://[^\s\"'`)]+", text) == ["http://www.w3.org/1999/xhtml"]  # a namespace, not an address
    assert "@import" not in text and "url(" not in text
    assert "{{" not in re.sub(r"<script.*?</script>", "", text, flags=re.S)


@pytest.mark.parametrize(
    "text",
    [
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "{{SCRIPT}} & {{DATA}} \\1 \\g<0>",
        "\"quoted\" 'text' \u2028 \u2029 \x00",
    ],
)
def test_a_sentence_cannot_break_out_of_the_page(tmp_path: Path, text: str) -> None:
    page = page_of(make_run(tmp_path / "run", text=text))
    assert len(page.scripts) == 3
    assert page.data["sentence"] == text
    assert page.title.replace("\ufffd", "\x00") == f"{text} · Praxia"


def test_positions_in_the_replay_are_those_of_mujoco(tmp_path: Path) -> None:
    replay = page_of(make_run(tmp_path / "run")).data["replay"]
    times = np.frombuffer(base64.b64decode(replay["time"]), "<f4")
    finger = next(body for body in replay["bodies"] if body["name"] == "finger")
    positions = np.frombuffer(base64.b64decode(finger["positions"]), "<i2").reshape(-1, 3) * replay["span"] / 32767
    model = mujoco.MjModel.from_xml_string(SMALL_SCENE)
    data = mujoco.MjData(model)
    for k in range(0, len(times), 40):
        data.qpos[:3] = commands()[round(float(times[k]) / 0.002)]
        mujoco.mj_kinematics(model, data)
        np.testing.assert_allclose(positions[k], data.body("finger").xpos, atol=replay["span"] / 32767)


def test_only_what_mujoco_shows_by_default_is_drawn_and_still_bodies_have_one_picture(tmp_path: Path) -> None:
    bodies = {body["name"]: body for body in page_of(make_run(tmp_path / "run")).data["replay"]["bodies"]}
    assert [primitive["rgba"] for primitive in bodies["table"]["primitives"]] == [[0.8, 0.6, 0.4, 1.0]]
    assert bodies["table"]["pictures"] == bodies["ball"]["pictures"] == 1
    assert bodies["red_cube"]["pictures"] == bodies["finger"]["pictures"] > 150
    assert bodies["upper"]["primitives"][0]["rgba"] == [0.9, 0.9, 0.88, 1.0]  # from its material


def test_peaks_are_the_largest_finite_differences_over_their_limits(tmp_path: Path) -> None:
    figures = {figure["label"]: figure for figure in page_of(make_run(tmp_path / "run")).data["figures"]}
    padded = np.concatenate([np.repeat(commands()[:1], 3, axis=0), commands()])
    for order, name in enumerate(("velocity", "acceleration", "jerk"), start=1):
        share = np.abs(np.diff(padded, n=order, axis=0) / 0.002**order) / LIMITS[name]
        assert float(figures[f"Peak {name}"]["value"]) == pytest.approx(100 * share.max(), abs=0.5)
        assert not figures[f"Peak {name}"]["alarm"]


def test_a_command_beyond_a_limit_raises_an_alarm(tmp_path: Path) -> None:
    folder = make_run(tmp_path / "run")
    write(folder / "limits.json", LIMITS | {"velocity": [0.1, 2.0, 0.2]})
    peak = next(figure for figure in page_of(folder).data["figures"] if figure["label"] == "Peak velocity")
    assert peak["alarm"] and float(peak["value"]) > 100


@pytest.mark.parametrize(
    "missing", ["metrics.json", "trace.bin", "scene.xml", "events.jsonl", "goal.json", "limits.json", "safety.jsonl"]
)
def test_a_run_without_one_of_its_files_still_gives_a_page(tmp_path: Path, missing: str) -> None:
    folder = make_run(tmp_path / "run")
    (folder / missing).unlink()
    data = page_of(folder).data
    assert any(missing in problem for problem in [*data["problems"], data["replay"].get("problem", "")])


def test_an_unfinished_run_is_never_shown_as_a_result(tmp_path: Path) -> None:
    data = page_of(make_run(tmp_path / "run", finished=False)).data
    assert data["verdict"]["kind"] == "incomplete"
    assert "running" in data["verdict"]["reason"]
    assert {fact["holds"] for fact in data["goal"]["facts"]} == {None}


def test_a_finished_run_whose_metrics_are_missing_is_incomplete_whatever_its_outcome_says(tmp_path: Path) -> None:
    folder = make_run(tmp_path / "run")
    (folder / "metrics.json").unlink()
    assert page_of(folder).data["verdict"]["kind"] == "incomplete"


def test_a_failed_run_says_why(tmp_path: Path) -> None:
    data = page_of(make_run(tmp_path / "run", success=False)).data
    assert data["verdict"] == {
        "kind": "failure",
        "headline": "Goal not reached",
        "reason": "gave up after 3 plans: no grasp found",
    }
    assert [fact["holds"] for fact in data["goal"]["facts"]] == [True, False]


def test_files_cut_off_in_the_middle_are_read_as_far_as_they_go(tmp_path: Path) -> None:
    folder = make_run(tmp_path / "run", finished=False)
    for name, keep in (("trace.bin", 0.5), ("events.jsonl", 0.6), ("goal.json", 0.4)):
        content = (folder / name).read_bytes()
        (folder / name).write_bytes(content[: int(keep * len(content))])
    data = page_of(folder).data
    assert data["duration"] == pytest.approx(DURATION / 2, abs=0.02)
    assert any(problem.startswith("events.jsonl: line") for problem in data["problems"])
    assert any(problem.startswith("goal.json") for problem in data["problems"])
    assert data["replay"]["bodies"]


def test_a_folder_without_a_run_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"no run\.json"):
        write_report(tmp_path)


def test_the_page_of_a_short_run_is_light(tmp_path: Path) -> None:
    assert write_report(make_run(tmp_path / "run")).stat().st_size < 1_200_000
