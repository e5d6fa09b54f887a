"""`praxia bench motion`: the form of its result, what people read, and misuse; the planner is a stand-in."""

import json

import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.evaluation.motion_peers import Attempt
from praxia.motion_planning import straight
from praxia.verbs import bench_motion
from praxia.verbs.robot_choice import choose_robot, robot_beside

ROW = {"valid", "solved", "penetrations", "plan_us", "path_us", "total_us", "length", "duration", "duration_ratio"}
ARM = """<robot name="pole"><link name="base"><collision><origin xyz="0 0 -0.5"/><geometry><sphere radius="0.05"/>
</geometry></collision></link><link name="rod"><inertial><mass value="1"/>
<inertia ixx="1" iyy="1" izz="1" ixy="0" ixz="0" iyz="0"/></inertial>
<collision><origin xyz="0.3 0 0"/><geometry><sphere radius="0.05"/></geometry></collision></link>
<joint name="swing" type="revolute"><parent link="base"/><child link="rod"/><axis xyz="0 0 1"/>
<limit lower="-2" upper="2" velocity="2" effort="5"/></joint></robot>"""


def problem(index, y, goal=1.0):
    ball = {"name": "ball", "type": "sphere", "dims": [0.05], "position": [0.3, y, 0.0]}
    return {"index": index, "start": [0.0], "goal": [goal], "obstacles": [ball]}


@pytest.fixture
def folder(tmp_path):
    """A robot and two files of problems: in `open` nothing is in the way, in `shut` 1 is valid, and blocked."""
    (tmp_path / "pole.urdf").write_text(ARM)
    (tmp_path / "pole_open.json").write_text(json.dumps([problem(0, 0.9), problem(1, 0.8), problem(2, -0.9)]))
    (tmp_path / "pole_shut.json").write_text(json.dumps([problem(0, 0.0), problem(1, 0.15)]))
    return tmp_path


@pytest.fixture(autouse=True)
def straight_lines(monkeypatch):
    """A planner that swings straight to the goal."""

    def planner(robot, spheres, seed):
        def prepared(one):
            def solve():
                motion = straight(one.start, one.goals[0], robot.arm_limits, period=1_000_000)
                ends = np.stack([one.start, one.goals[0]])
                return Attempt("", ends, np.concatenate([ends[:1], motion.q]), 1e-5, 2e-5, 4e-5, motion.duration)

            return solve

        return prepared

    monkeypatch.setattr(bench_motion, "_planner", planner)
    monkeypatch.setattr(bench_motion, "_resolution", lambda: 0.02)


def files(folder):
    return [folder / "pole_open.json", folder / "pole_shut.json"]


def test_the_json_has_the_promised_form(praxia, folder):
    code, said, _ = praxia("bench", "motion", "--problems", *files(folder), "--json", "--out", folder / "out.json")
    found = json.loads(said)
    assert code == 1  # a motion penetrates
    assert set(found["classes"]) == {"open", "shut"} and {"all", "peers"} <= set(found)
    assert all(set(row) == ROW for row in (*found["classes"].values(), found["all"]))
    assert (found["all"]["valid"], found["all"]["solved"], found["all"]["penetrations"]) == (4, 4, 1)
    assert [one["index"] for one in found["details"]["all"]["invalid"]] == [0]
    assert found["peers"] == {} and found["robot"] == "pole" and "bench motion" in found["command"]
    assert json.loads((folder / "out.json").read_text())["all"] == found["all"]
    code, _, _ = praxia("bench", "motion", "--problems", files(folder)[0], "--json")
    assert code == 0


def test_peers_that_are_not_there_are_said_and_left_out(praxia, folder, monkeypatch):
    monkeypatch.setattr("praxia.evaluation.motion_peers.find_spec", lambda name: None if name == "vamp" else name)
    words = ("--problems", files(folder)[0], "--first", 1, "--peers", "vamp,toppra", "--json")
    code, said, _ = praxia("bench", "motion", *words)
    found = json.loads(said)
    assert code == 0 and set(found["peers"]) == {"toppra"} and "vamp" in found["peers_absent"]
    assert set(found["peers"]["toppra"]) == {"classes", "all"} and set(found["peers"]["toppra"]["all"]) == ROW


def test_people_read_tables_and_what_failed(praxia, folder):
    code, said, _ = praxia("bench", "motion", "--problems", *files(folder))
    assert code == 1
    for phrase in ("open", "shut", "3 of 3", "1 of 1", "acceleration limit 5 assumed", "penetrate", "rod in ball"):
        assert phrase in said


def test_save_writes_a_file_per_motion(praxia, folder):
    out = folder / "motions"
    praxia("bench", "motion", "--problems", *files(folder), "--json", "--save", out)
    assert sorted(path.name for path in out.iterdir()) == [
        "open_0000.npz",
        "open_0001.npz",
        "open_0002.npz",
        "shut_0001.npz",
    ]
    with np.load(out / "open_0001.npz") as file:
        assert {"q", "period", "start", "goal", "class", "index"} <= set(file)


def test_the_limits_of_the_options_hold(praxia, folder):
    words = ("--problems", files(folder)[0], "--json")
    slow = json.loads(praxia("bench", "motion", *words, "--acceleration", 1, "--jerk", 20)[1])
    fast = json.loads(praxia("bench", "motion", *words)[1])
    assert slow["limits"] == {"velocity": [2.0], "acceleration": [1.0], "jerk": [20.0]}
    assert slow["all"]["duration"] > 1.5 * fast["all"]["duration"]


@pytest.mark.parametrize(
    ("words", "phrase"),
    [
        ((), "--problems is missing"),
        (("--problems", "nowhere.json"), "nowhere.json"),
        (("--problems", "pole_open.json", "--peers", "ompl,moveit"), "unknown peer 'moveit'"),
        (("--problems", "pole_open.json", "pole_open.json"), "two problem files are called 'open'"),
        (("--problems", "pole_open.json", "--first", "-1"), "--first: expected"),
        (("--problems", "pole_open.json", "--cylinders", "barrel"), "unknown reading of cylinders"),
        (("--problems", "pole_open.json", "--robot", "panda"), "has 1 joints, but the robot 'panda' has 7"),
    ],
)
def test_misuse_is_one_sentence(praxia, folder, monkeypatch, words, phrase):
    monkeypatch.chdir(folder)
    code, _, complaint = praxia("bench", "motion", *words)
    assert code == 2 and phrase in complaint and len(complaint.strip().splitlines()) == 1


def test_the_robot_beside_the_problems_is_taken(folder):
    assert robot_beside([str(folder / "pole_open.json")]) == str(folder / "pole.urdf")
    (folder / "other.urdf").write_text(ARM)
    assert robot_beside([str(folder / "pole_open.json")]) == "panda"
    assert robot_beside([]) == "panda"


def test_what_nobody_gives_is_assumed_and_said(folder):
    choice = choose_robot(str(folder / "pole.urdf"))
    assert choice.robot.arm_limits.acceleration == [5.0] and choice.robot.arm_limits.jerk == [100.0]
    assert [note.split()[0] for note in choice.notes] == ["acceleration", "jerk"]
    asked = choose_robot(str(folder / "pole.urdf"), jerk=7.0, velocity=0.5)
    assert asked.robot.arm_limits.jerk == [7.0] and asked.robot.arm_limits.velocity == [0.5]
    assert [note.split()[0] for note in asked.notes] == ["acceleration"]
    with pytest.raises(InvalidInput, match="--velocity: expected a positive number, got 0"):
        choose_robot(str(folder / "pole.urdf"), velocity=0.0)


def test_joints_called_like_the_pandas_get_its_published_limits(folder):
    path = folder / "like.urdf"
    path.write_text(ARM.replace('"swing"', '"panda_joint2"'))
    choice = choose_robot(str(path))
    assert choice.robot.arm_limits.acceleration == [7.5] and choice.robot.arm_limits.velocity == [2.0]
    assert all("built-in panda" in note for note in choice.notes) and len(choice.notes) == 2


def test_the_srdf_of_the_same_robot_is_found(folder):
    (folder / "anything.srdf").write_text('<robot name="pole"/>')
    (folder / "another.srdf").write_text('<robot name="tripod"/>')
    choice = choose_robot(str(folder / "pole.urdf"))
    assert choice.srdf == folder / "anything.srdf" and any("anything.srdf" in note for note in choice.notes)
