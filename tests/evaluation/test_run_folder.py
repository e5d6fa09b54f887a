"""The run folder: never over somebody's files, never whole before its end, whatever ends it."""

import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from praxia.build import Configuration
from praxia.core.errors import InvalidInput
from praxia.core.plan import Fact, Goal
from praxia.evaluation import run_folder as module
from praxia.evaluation.run_folder import RunFolder, settings_hash
from praxia.evaluation.verify import verify
from praxia.viewing.content import verdict
from praxia.viewing.run_folder import read_run


def described(path, world, **options):
    folder = RunFolder(path, **options)
    folder.describe(
        run={"goal_text": "open the drawer", "scene": "tabletop", "seed": 0, "perception": "exact"},
        settings={"a": 1},
        limits=world.robot.limits,
        workspace=world.scene.workspace,
        tool=world.robot.tcp,
        scene=world.scene,
        scene_xml=world.xml,
        bodies=world.bodies,
        period=2_000_000,
        coordinates=3,
    )
    folder.goal(Goal(((Fact("opened", ("drawer",)),),), "open the drawer"))
    return folder


def finish(folder, status="finished"):
    outcome = {"status": status, "reason": ""}
    folder.finish(status=status, outcome=outcome, final={"facts": []}, metrics={"success": True}, timing={})


def files(path):
    return {p.name: p.read_bytes() for p in sorted(path.iterdir())}


@pytest.mark.parametrize(
    ("name", "content"),
    [("thesis.txt", "years of work"), ("run.json", "{}"), ("run.json", '{"format": "their-run"}'), ("run.json", "[1")],
)
@pytest.mark.parametrize("replace", [False, True])
def test_somebody_elses_folder_is_never_touched(tmp_path, name, content, replace):
    (tmp_path / name).write_text(content)
    with pytest.raises(InvalidInput, match="is not empty and not a run folder; give a new name with --out"):
        RunFolder(tmp_path, replace=replace)
    assert files(tmp_path) == {name: content.encode()}


def test_an_earlier_run_is_kept_unless_it_may_be_replaced(tmp_path, world):
    path = tmp_path / "run"
    finish(described(path, world))
    before = files(path)
    with pytest.raises(InvalidInput, match="holds an earlier run; add --replace"):
        RunFolder(path)
    assert files(path) == before
    described(path, world, replace=True).close()
    assert "metrics.json" not in files(path) and "final.json" not in files(path)


def test_an_empty_folder_is_as_good_as_none(tmp_path, world):
    finish(described(tmp_path, world))
    assert "metrics.json" in files(tmp_path)


@pytest.mark.parametrize("where", ["taken", "taken/run", "/proc/praxia/run"])
def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path, where):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(InvalidInput, match=r"^cannot write the run folder .*(taken|/proc)") as error:
        RunFolder(tmp_path / where)
    assert "\n" not in str(error.value) and (tmp_path / "taken").read_text() == "a file"


def test_what_never_began_leaves_nothing(tmp_path, world):
    for end in (RunFolder.abandon, RunFolder.discard):
        folder = RunFolder(tmp_path / "run")
        end(folder)
        assert not folder.path.exists()
    folder = described(tmp_path / "run", world)
    folder.discard()
    folder.abandon()
    assert not folder.path.exists()


def test_what_was_left_in_the_middle_says_so_and_keeps_its_records(tmp_path, world):
    folder = described(tmp_path, world)
    folder.trace.append(np.arange(float(len(folder.trace.columns))))
    folder.events.append({"kind": "plan"})
    folder.abandon()
    run = json.loads((tmp_path / "run.json").read_text())
    assert run["status"] == "interrupted" and run["goal_text"] == "open the drawer"
    assert len(read_run(tmp_path).trace.values) == 1 and len(read_run(tmp_path).events) == 1
    assert "metrics.json" not in files(tmp_path) and not read_run(tmp_path).complete


def test_metrics_are_written_after_everything_else(tmp_path, world, monkeypatch):
    folder = described(tmp_path, world)
    written = []
    real = module.write_json

    def write(path, value):
        written.append(path.name)
        assert not verify(tmp_path).complete
        real(path, value)

    monkeypatch.setattr(module, "write_json", write)
    finish(folder)
    assert sorted(written) == ["final.json", "metrics.json", "run.json", "timing.json"]
    assert written[-1] == "metrics.json"


def test_an_interrupted_run_is_never_whole(tmp_path, world):
    finish(described(tmp_path, world), "interrupted")
    assert json.loads((tmp_path / "run.json").read_text())["status"] == "interrupted"
    assert not verify(tmp_path).complete and verdict(read_run(tmp_path))["kind"] == "incomplete"


def test_the_hash_of_settings_is_stable_and_feels_every_change():
    one = settings_hash(Configuration().resolved())
    backwards = dict(reversed(Configuration().resolved().items()))
    assert one == settings_hash(backwards) and len(bytes.fromhex(one)) == 32
    code = "from praxia.build import Configuration; from praxia.evaluation.run_folder import settings_hash; "
    code += "print(settings_hash(Configuration().resolved()))"
    environment = {**os.environ, "PYTHONHASHSEED": "3"}
    said = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == one
    others = [
        Configuration(seed=1),
        Configuration(index=1),
        Configuration(perception="exact"),
        Configuration(margin=0.006),
    ]
    assert len({one, *(settings_hash(c.resolved()) for c in others)}) == 5


def begun(path, sentence):
    """A run in a process of its own that has recorded at least 2 s of motion."""
    words = [sys.executable, "-m", "praxia.cli", "run", sentence, "--json", "--out", str(path)]
    process = subprocess.Popen(
        words,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # Whoever started the tests may ignore Ctrl-C, which processes inherit.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    trace = path / "trace.bin"
    while process.poll() is None and not (trace.is_file() and trace.stat().st_size > 1000 * 88 * 8):
        time.sleep(0.01)
    assert process.poll() is None, process.communicate()
    return process


def test_a_killed_run_is_read_as_incomplete_and_its_records_are_safe(tmp_path, praxia):
    path = tmp_path / "run"
    process = begun(path, "put all cubes in the bowl")
    process.kill()
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    assert not (path / "metrics.json").exists() and json.loads((path / "run.json").read_text())["status"] == "running"
    checked = verify(path)
    assert not checked.complete and checked.ticks >= 1000 and checked.violations == 0
    code, said, _ = praxia("verify", path)
    assert code == 1 and "INCOMPLETE" in said
    code, _, _ = praxia("report", path)
    assert code == 0 and verdict(read_run(path))["kind"] == "incomplete"
    assert "Incomplete run" in (path / "report.html").read_text()


def test_ctrl_c_brings_the_robot_to_rest_and_leaves_no_result(tmp_path, praxia):
    path = tmp_path / "run"
    process = begun(path, "put all cubes in the bowl")
    process.send_signal(signal.SIGINT)
    said, complaint = process.communicate(timeout=60)
    assert process.returncode == 130, complaint
    document = json.loads(said)
    assert document["success"] is False and document["status"] == "interrupted"
    run = json.loads((path / "run.json").read_text())
    assert run["status"] == "interrupted" and run["outcome"]["reason"] == "interrupted by the operator"
    checked = verify(path)
    assert not checked.complete and checked.violations == 0
    command = read_run(path).trace.group("command")
    assert np.abs(np.diff(command, axis=0)).max() > 1e-4 and (np.diff(command[-4:], axis=0) == 0).all()
    assert verdict(read_run(path))["kind"] == "incomplete" and praxia("verify", path)[0] == 1
