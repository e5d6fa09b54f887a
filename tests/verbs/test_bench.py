"""`praxia bench safety` in the smallest size: the form of its result; the figures are judged elsewhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from praxia import cli
from praxia.evaluation import safety_bench
from praxia.evaluation.adversarial_run import summarise_adversarial
from praxia.evaluation.clean_chunks import CleanPair, summarise_clean
from praxia.evaluation.moving_bench import MovingRun, summarise_moving
from praxia.evaluation.paired import paired
from praxia.evaluation.statistics import success_rate
from praxia.evaluation.suites import Task

LATENCIES = ("tick_us", "tick_clearance_us", "chunk_us", "chunk_limits_us")


def bench(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    code = cli.main(["bench", "safety", *map(str, words)])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_adversaries_and_latencies_come_in_one_json_object(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "safety.json"
    size = ("--ticks", 600, "--workers", 1)
    code, said, _ = bench(capsys, *size, "--only", "adversaries", "latency", "--json", "--out", out)
    found = json.loads(said)
    assert code == (1 if found["violations"] else 0)
    assert found["ticks"] == 600 and set(found["robots"].values()) == {200}
    assert found["violations"] == sum(found["violations_by_quantity"].values())
    assert {"position", "velocity", "acceleration", "jerk", "workspace"} <= set(found["violations_by_quantity"])
    for name in ("tick_us", "chunk_us", "tick_clearance_us"):
        assert 0.0 < found[name]["p50"] <= found[name]["p99"] <= found[name]["max"]
    assert json.loads(out.read_text())["ticks"] == 600
    assert "moving" not in found and "faults" not in found


def test_the_result_has_the_promised_keys_and_is_shown_to_people(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    task = Task("stack", "stack it", 0, 0)
    runs = {
        "adversaries": lambda b, t: summarise_adversarial([]),
        "clean": lambda b, t: summarise_clean([CleanPair(task, True, True, {"free": 3}, {}, (), (1.0, 1.0))]),
        "faults": lambda b, t: {"faults": 9, "faults_caught": 8, "faults_unnoticed": 1, "faults_detail": {}},
        "latency": lambda b, t: {key: {"p50": 1.0, "p99": 2.0, "max": 3.0} for key in LATENCIES},
        "moving": lambda b, t: {"moving": summarise_moving([MovingRun("ours", task, True, 0, 1, 9.0, "")])},
    }
    monkeypatch.setattr(safety_bench, "_MEASURE", runs)
    code, said, _ = bench(capsys, "--json")
    found = json.loads(said)
    promised = ["ticks", "violations", "faults", "faults_caught", "clean", "clean_altered"]
    promised += ["faults_unnoticed", "tick_us", "chunk_us", "moving"]
    assert code == 0 and set(promised) <= set(found)
    code, said, _ = bench(capsys)
    for phrase in (
        "adversarial ticks, violations: none",
        "3 clean chunks, 0 altered",
        "9 faults, 8 caught, 1 harmless",
        "ours",
    ):
        assert phrase in said


@pytest.mark.parametrize(
    ("words", "phrase"),
    [
        (("--ticks", "0"), "ticks: expected at least 1"),
        (("--seed", "-1"), "seed: expected a number >= 0"),
        (("--only", "clear"), "clean"),
        (("--episodes", "x"), "--episodes must be a whole number"),
    ],
)
def test_misuse_is_one_sentence(capsys: pytest.CaptureFixture[str], words: tuple[str, ...], phrase: str) -> None:
    code, _, complaint = bench(capsys, *words)
    assert code == 2 and phrase in complaint and len(complaint.strip().splitlines()) == 1


def test_an_unknown_bench_names_the_known_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["bench", "safty"]) == 2
    assert "safety" in capsys.readouterr().err


def test_the_paired_interval_is_the_published_one() -> None:
    """Newcombe 1998, Statistics in Medicine 17:2635, table II, method 10."""
    first = [True] * 36 + [True] * 12 + [False] * 2
    second = [True] * 36 + [False] * 12 + [True] * 2
    both = paired(first, second)
    assert both.difference == pytest.approx(0.20) and (both.only_first, both.only_second) == (12, 2)
    assert both.interval == pytest.approx((0.0569, 0.3404), abs=2e-4)
    assert paired([True] * 9, [True] * 9).interval[0] < 0.0 < paired([True] * 9, [True] * 9).interval[1]
    assert success_rate(9, 9).interval[0] - 1.0 == pytest.approx(paired([True] * 9, [True] * 9).interval[0], abs=0.1)
