"""The table of verbs, its exit codes, and one sentence for every misuse."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import praxia as package
from praxia import cli

SOURCE = str(Path(package.__file__).parents[1])
HEAVY = {"numpy", "scipy", "mujoco", "ruckig", "tyro", "rich"}


def clean(*words, **options):
    """A subprocess that sees this checkout and nothing of the test session."""
    environment = {**os.environ, "PYTHONPATH": SOURCE, "OMP_NUM_THREADS": "1"}
    return subprocess.Popen([sys.executable, *words], env=environment, text=True, stderr=subprocess.PIPE, **options)


@pytest.mark.parametrize("words", [[], ["--help"], ["--version"], ["plam"]])
def test_what_needs_no_verb_loads_nothing_heavy(words):
    code = f"import sys; from praxia import cli; cli.main({words!r}); print(*sys.modules, file=sys.stderr)"
    process = clean("-c", code, stdout=subprocess.DEVNULL)
    _, loaded = process.communicate(timeout=60)
    modules = {name.split(".")[0] for name in loaded.split()}
    assert "praxia" in modules and not modules & HEAVY


def test_the_help_names_every_verb_and_an_example(praxia):
    code, out, err = praxia("--help")
    assert (code, err) == (0, "")
    assert all(f"\n  {verb} " in out for verb in cli.VERBS)
    assert 'praxia run "' in out
    assert max(map(len, out.splitlines())) <= 80


@pytest.mark.parametrize("verb", cli.VERBS)
def test_every_verb_has_help_that_says_what_it_does_and_offers_json(praxia, verb):
    code, out, err = praxia(verb, "--help")
    assert (code, err) == (0, "")
    assert f"praxia {verb}" in out and "--json" in out
    assert praxia("help", verb) == (code, out, err)


@pytest.mark.parametrize("verb", cli.VERBS)
def test_every_verb_refuses_an_unknown_option_in_one_sentence_with_the_closest(praxia, verb):
    code, out, err = praxia(verb, "thing", "--jsno")
    assert (code, out) == (2, "")
    assert err.startswith(f"praxia {verb}: unknown option '--jsno'") and "'--json'" in err
    assert err.count("\n") == 1


def test_an_unknown_verb_names_the_closest(praxia):
    assert praxia("verfy", "x") == (2, "", "praxia: unknown verb 'verfy'; did you mean 'verify'?\n")
    code, _, err = praxia("qqq")
    assert code == 2 and all(verb in err for verb in cli.VERBS)


def test_misuse_with_json_is_one_object_too(praxia):
    code, out, err = praxia("verify", "/nowhere/at/all", "--json")
    document = json.loads(out)
    assert code == document["exit_code"] == 2
    assert "not a run folder" in document["error"] and "not a run folder" in err


def test_an_interruption_ends_with_130_and_one_sentence(praxia, run_folder, monkeypatch):
    def interrupted(folder):
        raise KeyboardInterrupt

    monkeypatch.setattr("praxia.verbs.verify.verify", interrupted)
    assert praxia("verify", run_folder) == (130, "", "praxia verify: interrupted\n")


def test_a_full_disk_is_one_sentence(praxia, run_folder, monkeypatch):
    def full(folder):
        raise OSError(28, "No space left on device", "/somewhere/file")

    monkeypatch.setattr("praxia.verbs.verify.verify", full)
    assert praxia("verify", run_folder) == (2, "", "praxia verify: /somewhere/file: No space left on device\n")


def test_a_defect_is_not_dressed_up_as_misuse(praxia, run_folder, monkeypatch):
    def broken(folder):
        raise ZeroDivisionError

    monkeypatch.setattr("praxia.verbs.verify.verify", broken)
    with pytest.raises(ZeroDivisionError):
        praxia("verify", run_folder)


def test_a_reader_that_goes_away_is_no_error(run_folder):
    process = clean("-m", "praxia.cli", "verify", str(run_folder), stdout=subprocess.PIPE)
    process.stdout.close()
    complaint = process.stderr.read()
    process.stderr.close()
    assert (process.wait(timeout=60), complaint) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("words", [[], ["--json"]])
def test_output_that_cannot_be_written_is_one_sentence(run_folder, words):
    with open("/dev/full", "w") as full:
        process = clean("-m", "praxia.cli", "verify", str(run_folder), *words, stdout=full)
        _, complaint = process.communicate(timeout=60)
    assert process.returncode != 0
    assert complaint.startswith("praxia verify: No space left on device\n") and "Traceback" not in complaint


def test_ctrl_c_ends_a_verb_with_130():
    code = (
        "import os, signal, sys, threading; from praxia import cli; import praxia.verbs.doctor\n"
        "threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()\n"
        "sys.exit(cli.main(['doctor', '--json']))"
    )
    process = clean("-c", code, stdout=subprocess.PIPE)
    out, complaint = process.communicate(timeout=60)
    assert (process.returncode, complaint) == (130, "praxia doctor: interrupted\n")
    assert json.loads(out) == {"error": "interrupted", "exit_code": 130}
