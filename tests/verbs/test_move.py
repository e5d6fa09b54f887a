"""`praxia move`: what it understands, what it prints, and what it says when there is nothing to print."""

import csv
import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from praxia.core.interfaces import Status
from praxia.core.motion import Path as Waypoints
from praxia.motion_planning import straight
from praxia.verbs import move

HALF = "panda_joint1=0.4"


def stand_in(settings, wanted):
    """A planner that looks at nothing: the straight line."""
    goals = wanted.goals if wanted.goals is not None else wanted.robot.arm_home[None] + 0.1
    motion = straight(wanted.start, goals[0], wanted.robot.arm_limits, period=1_000_000)
    return SimpleNamespace(
        status=Status.FINISHED,
        reason="",
        repaired="",
        path=Waypoints(np.stack([wanted.start, goals[0]])),
        trajectory=motion,
        certificate=SimpleNamespace(proved=True, nearest=0.0123, closest=0.02, samples=9, tolerance=1e-6, row=np.nan),
        iterations=3,
        checks=4,
        seconds={"plan": 1e-4, "shortcut": 1e-4, "certify": 1e-4, "timing": 1e-4, "total": 4e-4},
    )


@pytest.fixture
def straight_lines(monkeypatch):
    monkeypatch.setattr(move, "_planned", stand_in)


def test_people_read_how_long_how_far_and_what_it_uses(praxia, straight_lines):
    code, said, _ = praxia("move", "--goal", HALF)
    assert code == 0
    for phrase in ("s of motion", "panda, 7 joints, among 0 obstacles", "0.400 rad long", "20.00 mm", "panda_joint1"):
        assert phrase in said
    assert "--format csv, json or ros" in said


def test_csv_has_a_line_per_row_from_rest_to_rest(praxia, straight_lines):
    code, said, complaint = praxia("move", "--goal", HALF, "--format", "csv")
    table = list(csv.reader(io.StringIO(said)))
    rows = np.array(table[1:], dtype=float)
    assert code == 0 and table[0][:2] == ["time", "panda_joint1"] and len(table[0]) == 22
    assert rows[0, 0] == 0.0 and np.diff(rows[:, 0]) == pytest.approx(1e-3)
    assert rows[-1, 1] == pytest.approx(0.4) and (rows[[0, -1], 8:] == 0.0).all()
    assert np.gradient(rows[:, 1], rows[:, 0])[1:-1] == pytest.approx(rows[1:-1, 8], abs=1e-9)
    assert "s of motion" in complaint


def test_the_fields_are_those_of_the_ros_message(praxia, straight_lines):
    _, said, _ = praxia("move", "--goal", HALF, "--format", "ros", "--every", 10)
    message = json.loads(said)
    assert set(message) == {"header", "joint_names", "points"}
    assert set(message["header"]) == {"stamp", "frame_id"}
    fields = {"positions", "velocities", "accelerations", "effort", "time_from_start"}
    assert all(set(point) == fields for point in message["points"])
    times = [p["time_from_start"]["sec"] + 1e-9 * p["time_from_start"]["nanosec"] for p in message["points"]]
    assert times[0] == 0.0 and np.diff(times[:-1]) == pytest.approx(0.01)
    assert message["points"][-1]["positions"][0] == pytest.approx(0.4)
    assert all(isinstance(p["time_from_start"]["nanosec"], int) for p in message["points"])


def test_one_json_object_has_the_outcome_and_the_motion(praxia, straight_lines):
    code, said, _ = praxia("move", "--goal", HALF, "--json", "--jerk", 100, "--acceleration", 5)
    found = json.loads(said)
    assert code == 0 and found["status"] == "finished" and found["certificate"]["proved"] is True
    assert found["length"] == pytest.approx(0.4) and found["duration"] == pytest.approx(found["trajectory"]["time"][-1])
    assert found["shares"]["jerk"]["share"] == pytest.approx(1.0, abs=1e-3)
    assert found["shares"]["jerk"]["joint"] == "panda_joint1"
    assert set(found["trajectory"]) == {"joint_names", "time", "positions", "velocities", "accelerations"}


def test_a_file_gets_the_format_of_its_ending(praxia, straight_lines, tmp_path):
    code, said, _ = praxia("move", "--goal", HALF, "--out", tmp_path / "m.csv")
    assert code == 0 and (tmp_path / "m.csv").read_text().startswith("time,panda_joint1") and "m.csv" in said
    praxia("move", "--goal", HALF, "--out", tmp_path / "m.json", "--format", "ros")
    assert "points" in json.loads((tmp_path / "m.json").read_text())


def test_no_motion_is_exit_code_one_with_its_reason(praxia, monkeypatch, tmp_path):
    def refuses(settings, wanted):
        return SimpleNamespace(
            status=Status.IMPOSSIBLE,
            reason="the start is in collision: panda_hand in wall, 3.0 mm deep",
            repaired="",
            path=None,
            trajectory=None,
            certificate=None,
            iterations=0,
            checks=0,
            seconds={},
        )

    monkeypatch.setattr(move, "_planned", refuses)
    code, said, _ = praxia("move", "--goal", HALF, "--out", tmp_path / "m.csv")
    assert code == 1 and "proved impossible" in said and "panda_hand in wall" in said
    assert not (tmp_path / "m.csv").exists()
    code, said, _ = praxia("move", "--goal", HALF, "--json")
    found = json.loads(said)
    assert code == 1 and found["trajectory"] is None and found["status"] == "proved impossible"


@pytest.mark.parametrize(
    ("words", "phrase"),
    [
        ((), "where to?"),
        (("--goal", "home", "--pose", "0.3", "0", "0.4"), "cannot be reached together"),
        (("--goal", "1", "2"), "expected 7 numbers (panda_joint1 panda_joint2"),
        (("--goal", "panda_joint9=1"), "unknown joint in --goal 'panda_joint9'; did you mean 'panda_joint"),
        (("--goal", "panda_joint1=nan"), "--goal, panda_joint1: expected a finite number, got 'nan'"),
        (("--goal", "hme", "1", "2", "3", "4", "5", "6"), "did you mean 'home'"),
        (("--pose", "0.3", "0"), "expected x y z [m], or x y z qw qx qy qz, got 2 numbers"),
        (("--pose", "0.3", "0", "0.4", "0", "0", "0", "0"), "non-zero quaternion"),
        (("--goal", "home", "--line"), "--line carries the tool straight to --pose"),
        (("--pose", "0.3", "0", "0.4", "--line", "--upright", "5"), "choose one of them"),
        (("--goal", "home", "--robot", "nobody"), "nobody"),
        (("--goal", "home", "--format", "yaml"), "unknown format 'yaml'"),
        (("--goal", "home", "--out", "m.txt"), "unknown ending of --out 'txt'"),
        (("--goal", "home", "--jerk", "-1"), "--jerk: expected a positive number"),
        (("--goal", "home", "--every", "0"), "--every: expected"),
        (("--goal", "home", "--robot", "panda", "--scene", "tabletop"), "a scene brings its own robot"),
        (("--problem", "nowhere.json"), "nowhere.json"),
    ],
)
def test_misuse_is_one_sentence(praxia, straight_lines, words, phrase):
    code, _, complaint = praxia("move", *words)
    assert code == 2 and phrase in complaint and len(complaint.strip().splitlines()) == 1


def test_help_loads_no_compiler():
    code = "import sys; from praxia.verbs import move; print('numba' in sys.modules, 'mujoco' in sys.modules)"
    import subprocess

    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["False", "False"]


def test_a_problem_of_a_file_gives_start_goal_and_obstacles(praxia, straight_lines, tmp_path):
    start, goal = [0.0, -0.8, 0.0, -2.3, 0.0, 1.6, 0.8], [0.5, -0.8, 0.0, -2.3, 0.0, 1.6, 0.8]
    box = {"name": "crate", "type": "box", "dims": [0.1, 0.1, 0.1], "position": [0.9, 0.0, 0.1]}
    file = Path(tmp_path / "problems.json")
    file.write_text(json.dumps([{"index": 4, "start": start, "goal": goal, "obstacles": [box]}]))
    code, said, _ = praxia("move", "--problem", file, "--index", 4, "--json")
    found = json.loads(said)
    assert code == 0 and found["start"] == start and found["obstacles"] == 1
    assert found["goal"] == pytest.approx(goal)
    code, _, complaint = praxia("move", "--problem", file, "--index", 9)
    assert code == 2 and "problems.json has problems 4 to 4" in complaint
