"""`praxia eval`: the same episodes however many processes, figures that add up, folders that can be checked."""

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
import time

import pytest

from praxia import cli
from praxia.evaluation.verify import verify

COMMON = ("eval", "planned", "--sentence", "pick up the red cube", "--episodes", "3", "--seed", "4", "--json")


def evaluated(*words):
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        assert cli.main([str(word) for word in words]) == 0
    assert len(said.getvalue().splitlines()) == 1
    return json.loads(said.getvalue())


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    out = tmp_path_factory.mktemp("alone") / "out"
    return evaluated(*COMMON, "--workers", 1, "--perception", "both", "--out", out), out


@pytest.fixture(scope="module")
def together(tmp_path_factory):
    out = tmp_path_factory.mktemp("together") / "out"
    return evaluated(*COMMON, "--workers", 2, "--perception", "noisy", "--out", out), out


def test_the_object_has_what_is_promised_and_adds_up(alone):
    document = alone[0]
    assert document["episodes"] == 3 and 0 <= document["successes"] <= 3
    assert document["success_rate"] == document["successes"] / 3
    low, high = document["interval"]
    assert low <= document["success_rate"] <= high and high - low < 1
    assert document["violations"] == 0 and document["seconds"] > 1
    assert len(document["failures"]) == 3 - document["successes"] and sum(document["outcomes"].values()) == 3


def test_the_noisy_figure_is_the_headline_and_the_exact_one_stands_beside_it(alone, together):
    both, noisy = alone[0], together[0]
    assert both["perception"] == "noisy" and both["exact"]["episodes"] == 3
    differ = {"cpu_seconds", "simulated_per_cpu_second", "exact"}
    assert {k: v for k, v in both.items() if k not in differ} == {k: v for k, v in noisy.items() if k not in differ}
    assert "exact" not in noisy and both["exact"]["path_length"] != both["path_length"]


def test_several_processes_give_the_same_bytes_as_one(alone, together):
    names = sorted(p.name for p in (alone[1] / "noisy").iterdir())
    assert names == ["0000-sentence", "0001-sentence", "0002-sentence"]
    assert sorted(p.name for p in (together[1] / "noisy").iterdir()) == names
    for name in names:
        for file in ("trace.bin", "events.jsonl", "final.json", "scene.xml"):
            assert (alone[1] / "noisy" / name / file).read_bytes() == (together[1] / "noisy" / name / file).read_bytes()


def test_the_folders_that_are_kept_say_the_same_as_the_summary(alone):
    document, out = alone
    assert json.loads((out / "evaluation.json").read_text()) == document
    for perception, figures in (("noisy", document), ("exact", document["exact"])):
        folders = sorted((out / perception).iterdir())
        metrics = [json.loads((folder / "metrics.json").read_text()) for folder in folders]
        runs = [json.loads((folder / "run.json").read_text()) for folder in folders]
        assert [r["index"] for r in runs] == [0, 1, 2] and {r["seed"] for r in runs} == {4}
        assert {r["perception"] for r in runs} == {perception}
        assert sum(m["success"] for m in metrics) == figures["successes"]
        assert sum(m["seconds"] for m in metrics) / 3 == pytest.approx(figures["seconds"])
        assert sum(verify(folder).violations for folder in folders) == figures["violations"] == 0
        assert all(verify(folder).complete for folder in folders)


def test_start_states_do_not_depend_on_how_the_robot_sees(alone):
    for name in ("0000-sentence", "0001-sentence"):
        scenes = [(alone[1] / perception / name / "scene.xml").read_bytes() for perception in ("noisy", "exact")]
        assert scenes[0] == scenes[1]


def test_the_suite_s_own_sentences_are_used_without_one(praxia, tmp_path):
    code, said, _ = praxia("eval", "--episodes", 1, "--perception", "exact", "--json", "--workers", 1)
    document = json.loads(said)
    assert code == 0 and list(document["families"]) == ["stack"] and document["perception"] == "exact"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("plan",), "unknown generator 'plan'; did you mean 'planned'?"),
        (("--suite", "tabletob"), "unknown suite 'tabletob'; did you mean 'tabletop'?"),
        (("--episodes", "0"), "episodes: expected at least 1, got 0"),
        (("--seed", "-1"), "seed: expected a number >= 0, got -1"),
        (("--worker", "2"), "unknown option '--worker'; did you mean '--workers'"),
        (("--sentence", "put the unicorn in the bowl", "--workers", "1"), "'unicorn'"),
    ],
)
def test_misuse_is_code_2_and_one_sentence(praxia, words, says):
    code, said, complaint = praxia("eval", *words)
    sentence = [line for line in complaint.splitlines() if line.startswith("praxia eval: ")]
    assert code == 2 and not said and len(sentence) == 1 and says in sentence[0], complaint


def test_ctrl_c_ends_all_episodes_not_just_the_one_that_runs(tmp_path):
    words = [sys.executable, "-m", "praxia.cli", *COMMON, "--workers", "1", "--out", str(tmp_path / "out")]
    process = subprocess.Popen(
        words,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # Whoever started the tests may ignore Ctrl-C, which processes inherit.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    trace = tmp_path / "out/noisy/0000-sentence/trace.bin"
    while process.poll() is None and not (trace.is_file() and trace.stat().st_size > 500_000):
        time.sleep(0.01)
    os.kill(process.pid, signal.SIGINT)
    _, complaint = process.communicate(timeout=60)
    assert process.returncode == 130 and "interrupted" in complaint
    assert not list(tmp_path.glob("out/**/metrics.json")) and not (tmp_path / "out/evaluation.json").exists()
    assert [p.name for p in (tmp_path / "out/noisy").iterdir()] == ["0000-sentence"]
