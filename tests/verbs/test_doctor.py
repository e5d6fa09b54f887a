"""The doctor reports what it finds, whatever it finds, and never falls ill itself."""

import dataclasses
import json
import re
import tomllib
from pathlib import Path

import pytest

import praxia as package
from praxia.verbs import doctor, machine
from praxia.verbs.machine import EXTRAS, PACKAGES, Machine, Probe

PROJECT = Path(package.__file__).parents[2] / "pyproject.toml"
HEALTHY = Machine(
    praxia="1",
    python="3",
    system="Linux",
    processor="one",
    cores=1,
    features=(),
    packages=dict.fromkeys(PACKAGES, "1.0"),
    extras={name: dict.fromkeys(packages, "1.0") for name, (_, packages) in EXTRAS.items()},
    simulation=Probe(True, "steps"),
    rendering={"egl": Probe(True, "card"), "glfw": Probe(False, "no display")},
    folders={"temporary": Probe(True, "", "/tmp"), "current": Probe(True, "", "/here")},
)


def names(requirements):
    return sorted(re.split(r"[^\w-]", line)[0] for line in requirements)


def test_it_knows_every_package_that_the_project_declares():
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    assert sorted(PACKAGES) == names(project["dependencies"])
    declared = {extra: names(lines) for extra, lines in project["optional-dependencies"].items()}
    assert {extra: sorted(packages) for extra, (_, packages) in EXTRAS.items()} == declared


def test_here_it_finds_what_the_tests_run_with(praxia):
    code, out, err = praxia("doctor", "--json")
    document = json.loads(out)
    assert (code, err) == (0, "") and document["ready"]
    assert document["simulation"]["works"] and document["packages"]["mujoco"]
    assert document["praxia"] == package.__version__
    assert {entry["licence"] for entry in document["licences"]} == {"Apache-2.0", "MIT"}


def test_nothing_missing_is_said(praxia, monkeypatch):
    monkeypatch.setattr(doctor, "inspect", lambda: HEALTHY)
    code, out, _ = praxia("doctor")
    assert code == 0 and "Nothing is missing" in out and "egl" in out


FAULTS = {
    "no package": ({"packages": {**HEALTHY.packages, "ruckig": ""}}, 1, "ruckig missing"),
    "no physics": ({"simulation": Probe(False, "a reason")}, 1, "does not run: a reason"),
    "no temporary folder": (
        {"folders": {**HEALTHY.folders, "temporary": Probe(False, "full", "/tmp")}},
        1,
        "set TMPDIR",
    ),
    "no current folder": ({"folders": {**HEALTHY.folders, "current": Probe(False, "read-only", "/x")}}, 0, "--out"),
    "no extra": ({"extras": {**HEALTHY.extras, "view": {"av": ""}}}, 0, "pip install 'praxia[view]'"),
    "no GL": ({"rendering": {"egl": Probe(False, "no library")}}, 0, "apt-get install libegl1"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_is_missing_comes_with_how_to_get_it(praxia, monkeypatch, fault):
    change, expected, advice = FAULTS[fault]
    monkeypatch.setattr(doctor, "inspect", lambda: dataclasses.replace(HEALTHY, **change))
    code, out, err = praxia("doctor")
    assert (code, err) == (expected, "")
    assert advice in " ".join(out.split()) and "Missing, and how to get it" in out
    document = json.loads(praxia("doctor", "--json")[1])
    assert any(advice in sentence for sentence in document["advice"]) and document["ready"] is (expected == 0)


def probed(code):
    return machine._finish(machine._start(code, ""))


def test_a_probe_that_crashes_or_fails_or_hangs_is_a_finding(monkeypatch):
    assert probed("print('fine')") == Probe(True, "fine")
    assert probed("import os; os.kill(os.getpid(), 11)") == Probe(False, "the process crashed (signal 11)")
    assert probed("raise ValueError('no: way')") == Probe(False, "no: way")
    assert probed("import no_such_package") == Probe(False, "No module named 'no_such_package'")
    assert probed("raise SystemExit(3)") == Probe(False, "the process ended with code 3")
    monkeypatch.setattr(machine, "_PATIENCE", 0.2)
    assert not probed("import time; time.sleep(60)").works


def test_without_an_interpreter_to_start_it_still_answers(praxia, monkeypatch):
    monkeypatch.setattr(machine.sys, "executable", "/no/such/python")
    code, out, err = praxia("doctor", "--json")
    assert (code, err) == (1, "")
    assert "could be started" in json.loads(out)["simulation"]["detail"]


def test_a_folder_that_is_none_is_not_writable(tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert machine._writable(tmp_path) == Probe(True, "", str(tmp_path))
    assert not machine._writable(tmp_path / "file").works and not machine._writable(tmp_path / "none").works
    assert list(tmp_path.iterdir()) == [tmp_path / "file"]
