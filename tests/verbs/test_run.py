"""`praxia run`: exit codes, one sentence for whatever is wrong, and what is left on disk."""

import contextlib
import io
import json
import re

import numpy as np
import pytest

from praxia import cli

IMPOSSIBLE = (
    ("put the table in the bowl", "proved impossible"),
    ("make a stack of nine cubes", "there are only 4"),
    ("put the plate in the bowl", "proved impossible"),
)


def lines(text):
    return [line for line in text.splitlines() if line.strip()]


@pytest.fixture(scope="module")
def lifted(tmp_path_factory):
    """A finished run with its report, and what was printed."""
    out = tmp_path_factory.mktemp("run") / "lift"
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        code = cli.main(["run", "pick up the red cube", "--out", str(out), "--json"])
    return code, said.getvalue(), out


def test_a_reached_goal_is_code_0_one_object_and_a_folder_with_a_report(lifted):
    code, said, out = lifted
    assert code == 0 and len(lines(said)) == 1
    document = json.loads(said)
    assert document["success"] is True and document["violations"] == 0 and document["folder"] == str(out)
    assert document["facts"] == {"(holding red_cube)": True} and document["status"] == "finished"
    assert {p.name for p in out.iterdir()} >= {"metrics.json", "trace.bin", "scene.xml", "report.html", "goal.json"}
    assert not list(out.glob("*.tmp")) and not list(out.glob("*.part"))


def test_an_earlier_run_is_not_overwritten_by_chance(lifted, praxia):
    before = {p.name: p.read_bytes() for p in lifted[2].iterdir()}
    code, said, complaint = praxia("run", "open the drawer", "--out", lifted[2])
    assert code == 2 and not said and len(lines(complaint)) == 1 and "--replace" in complaint
    assert {p.name: p.read_bytes() for p in lifted[2].iterdir()} == before


@pytest.mark.parametrize(("sentence", "says"), IMPOSSIBLE)
def test_what_is_understood_but_cannot_be_done_is_code_1(praxia, tmp_path, sentence, says):
    code, said, _ = praxia("run", sentence, "--out", tmp_path / "run", "--json", "--no-report")
    document = json.loads(said)
    assert code == 1 and document.get("success", False) is False
    assert re.search(says, json.dumps(document)), document
    if "seconds" in document:
        assert document["violations"] == 0 and document["seconds"] < 240.0


def test_a_plate_that_is_wider_than_the_drawer_ends_honestly(praxia, tmp_path):
    """18.5 cm of plate, 18 cm of drawer: it may lean in it or not get in at all, but the code must say which."""
    out = tmp_path / "run"
    code, said, _ = praxia("run", "put the plate in the drawer", "--out", out, "--json", "--no-report")
    document = json.loads(said)
    final, things = (json.loads((out / name).read_text()) for name in ("final.json", "objects.json"))
    p, (w, x, y, z) = np.array(final["objects"]["plate"][:3]), final["objects"]["plate"][3:]
    radius, cavity = things["objects"]["plate"]["rim"]["radius"], things["objects"]["drawer"]["cavity"]
    shift = np.array(things["articulations"]["drawer"]["axis"]) * final["parts"]["drawer"]
    centre = np.array(things["objects"]["drawer"]["pose"][:3]) + shift
    # The third row of the plate's rotation says how far its disc reaches down.
    lowest = p[2] - radius * np.hypot(2 * (x * z - w * y), 2 * (y * z + w * x))
    deep = lowest <= centre[2] + cavity["centre"][2] + cavity["half"][2] - 0.005
    over = np.abs(p - centre)[:2] <= max(cavity["half"][:2])
    assert document["success"] is (code == 0) and document["violations"] == 0
    if code == 0:
        assert deep and over.all()
    else:
        assert code == 1 and re.search("proved impossible|no grasp found|gave up after [0-9]+", document["reason"])


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("put the unicorn in the bowl",), "'unicorn'.*bowl"),
        (("open the drawer", "--scene", "tabletob"), "unknown scene 'tabletob'; did you mean 'tabletop'"),
        (("open the drawer", "--scene", "nowhere.toml"), "nowhere.toml does not exist"),
        (("open the drawer", "--sed", "3"), "unknown option '--sed'; did you mean '--seed'"),
        (("open the drawer", "--seed", "many"), "--seed must be a whole number, got 'many'"),
        (("open the drawer", "--seed", "-3"), "negative"),
        (("open the drawer", "--perception", "perfect"), "--perception must be one of 'noisy', 'exact', got 'perfect'"),
        (("open", "the", "drawer"), "put quotes around"),
        ((), "sentence is missing"),
    ],
)
def test_misuse_is_code_2_one_sentence_and_no_folder(praxia, tmp_path, monkeypatch, words, says):
    monkeypatch.chdir(tmp_path)
    code, said, complaint = praxia("run", *words, "--out", tmp_path / "run")
    assert code == 2 and not said and len(lines(complaint)) == 1, complaint
    assert complaint.startswith("praxia run: ") and re.search(says, complaint, re.IGNORECASE), complaint
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [("name = [\n", "is not valid TOML"), ("nam = 'kitchen'\n", "kitchen.toml"), ("", "kitchen.toml")],
)
def test_a_damaged_scene_file_is_named_with_what_is_wrong(praxia, tmp_path, text, says):
    (tmp_path / "kitchen.toml").write_text(text)
    code, _, complaint = praxia(
        "run", "open the drawer", "--scene", tmp_path / "kitchen.toml", "--out", tmp_path / "run"
    )
    assert code == 2 and len(lines(complaint)) == 1 and says in complaint
    assert not (tmp_path / "run").exists()


def test_a_folder_that_cannot_be_written_is_one_sentence(praxia, tmp_path):
    (tmp_path / "taken").write_text("a file")
    code, _, complaint = praxia("run", "open the drawer", "--out", tmp_path / "taken/run")
    assert code == 2 and len(lines(complaint)) == 1 and "cannot write the run folder" in complaint


def test_runs_without_a_name_are_numbered(praxia, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "runs/0041").mkdir(parents=True)
    code, said, _ = praxia("run", "put the table in the bowl", "--json", "--no-report")
    assert code == 1 and json.loads(said)["folder"] == "runs/0042" and (tmp_path / "runs/0042/metrics.json").exists()
