"""Whole runs, checked from their folders by a stranger's code; a judge that believes the world and nobody else."""

import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import replace

import mujoco
import numpy as np
import pytest
from stranger import Run

from praxia.build import Configuration, build
from praxia.core.geometry import Pose
from praxia.core.interfaces import Generation, Status
from praxia.core.plan import Fact, Goal
from praxia.core.world import Gripper
from praxia.evaluation import episode as module
from praxia.evaluation.episode import Episode, EpisodeSettings, hands_off, run_episode
from praxia.evaluation.run_folder import RunFolder
from praxia.evaluation.verify import verify
from praxia.execution.source import InlineSource
from praxia.language import Refusal
from praxia.simulation import Cell

LIFT, OPEN, BOWL, STACK, DRAWER = SENTENCES = (
    "pick up the red cube",
    "open the drawer",
    "put the red cube in the bowl",
    "stack the green cube on the blue one",
    "put the red cube in the drawer and close it",
)


# --- what is written down ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sentence", [LIFT, DRAWER])
def test_plain_mujoco_reproduces_every_coordinate_bit_for_bit_from_the_commands(finished, sentence):
    run = Run(finished(sentence)[1])
    assert run.replay().tobytes() == np.ascontiguousarray(run.group("qpos")).tobytes()


@pytest.mark.parametrize("sentence", SENTENCES)
def test_commands_stay_inside_all_limits_by_finite_differences(finished, sentence):
    run = Run(finished(sentence)[1])
    ratios = run.excess()
    assert max(ratios.values()) <= 1 + 1e-6, ratios
    assert ratios["velocity"] > 0.1  # and the robot did move
    assert (np.diff(run.column("time_ns")) == run.period).all() and run.column("time_ns")[0] == 0
    command, proposed = run.group("command"), run.group("proposed")
    passed = ~np.isnan(proposed).any(axis=1) & (run.column("verdict") == 0)
    assert (command[passed] == proposed[passed]).all() and passed.mean() > 0.8


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_verifier_and_the_run_agree(finished, sentence):
    episode, folder = finished(sentence)
    checked = verify(folder)
    assert checked.complete and checked.violations == 0 and checked.ticks == episode.ticks
    metrics = json.loads((folder / "metrics.json").read_text())
    assert metrics["success"] is episode.success is True and metrics["ticks"] == episode.ticks
    assert metrics["seconds"] == pytest.approx(0.002 * episode.ticks)


def by_the_robot(touches):
    """Contacts between a body of the robot and another body."""
    return [{a, b} for _, a, b, _ in touches if ("panda" in a) != ("panda" in b)]


@pytest.mark.parametrize(("sentence", "meant"), [(OPEN, "drawer"), (LIFT, "red_cube")])
def test_the_robot_touches_what_it_should_and_nothing_else(finished, sentence, meant):
    """The contacts of the recorded coordinates, and the column that speaks of them, settling included."""
    run = Run(finished(sentence)[1])
    touches = run.touches(every=20)
    pairs = by_the_robot(touches)
    assert pairs and all(meant in pair for pair in pairs), pairs
    assert (run.column("unintended") == 0).all()
    assert all("table" in {a, b} for _, a, b, _ in touches if {a, b} & {"blue_cube", "plate"})


def test_path_length_and_energy_are_those_of_the_trace(finished):
    episode, folder = finished(LIFT)
    run = Run(folder)
    model, points = run.model(), []
    data = mujoco.MjData(model)
    for qpos in run.group("qpos")[::10]:
        data.qpos[:] = qpos
        mujoco.mj_kinematics(model, data)
        points.append(data.site(run.limits["tool"]).xpos.copy())
    length = float(np.linalg.norm(np.diff(points, axis=0), axis=1).sum())
    assert episode.path_length == pytest.approx(length, rel=0.01)
    assert episode.energy > 9.81 * 0.01  # more than it takes to lift a few grams


# --- success, from the definitions in goal.json --------------------------------------------------------------------


class Geometry:
    """The definitions of goal.json, written again from their sentences, on the last coordinates of the trace."""

    def __init__(self, folder):
        run = Run(folder)
        self.things = run.json("objects")["objects"]
        self.parts = run.json("objects")["articulations"]
        self.model = run.model()
        self.data = mujoco.MjData(self.model)
        self.data.qpos[:] = run.group("qpos")[-1]
        mujoco.mj_forward(self.model, self.data)
        self.tool = self.data.site(run.limits["tool"]).xpos
        self.width = float(run.group("q")[-1][-1])

    def pose(self, name):
        body = self.data.body(self.things[name]["body"])
        return body.xpos, body.xmat.reshape(3, 3)

    def lowest(self, name):
        """Height of the lowest corner of a cube."""
        p, R = self.pose(name)
        return p[2] - 0.02 * np.abs(R[2]).sum()

    def over(self, x, patch, y, half):
        """The centre of x over a rectangle or disc of y, seen in y's frame."""
        p, R = self.pose(y)
        dx, dy, _ = R.T @ (self.pose(x)[0] - p) - patch["centre"]
        return np.hypot(dx, dy) <= half[0] if patch["round"] else abs(dx) <= half[0] and abs(dy) <= half[1]

    def __call__(self, predicate, args):
        if predicate in ("opened", "closed"):
            joint = self.parts[args[0]]
            s, (low, high) = float(self.data.joint(joint["joint"]).qpos[0]), joint["range"]
            return s - low >= 0.7 * (high - low) if predicate == "opened" else s - low <= 0.01
        if predicate == "holding":
            near = np.linalg.norm(self.pose(args[0])[0] - self.tool) <= 0.03
            return near and 0.03 < self.width < 0.05  # a cube of 4 cm stops the fingers
        x, y = args
        if predicate == "on":
            top = self.things[y]["surface"]
            p, R = self.pose(y)
            height = (p + R @ np.array(top["centre"]))[2]
            return abs(self.lowest(x) - height) <= 0.01 and self.over(x, top, y, (top["half_x"], top["half_y"]))
        assert predicate == "in", predicate
        cavity = self.things[y]["cavity"]
        rim = self.pose(y)[0][2] + cavity["centre"][2] + cavity["half"][2]
        return self.lowest(x) <= rim - 0.005 and self.over(x, cavity, y, cavity["half"])


@pytest.mark.parametrize("sentence", SENTENCES)
def test_final_facts_agree_with_the_definitions_in_the_folder(finished, sentence):
    episode, folder = finished(sentence)
    holds = Geometry(folder)
    final, goal = (json.loads((folder / f"{name}.json").read_text()) for name in ("final", "goal"))
    assert [{k: f[k] for k in ("predicate", "args")} for f in final["facts"]] == goal["final"] != []
    for fact in final["facts"]:
        assert fact["predicate"] in goal["definitions"]
        assert fact["holds"] is bool(holds(fact["predicate"], fact["args"])), fact
    assert episode.success is all(fact["holds"] for fact in final["facts"])
    for name, pose in final["objects"].items():
        np.testing.assert_allclose(pose[:3], holds.pose(name)[0], atol=1e-3)


def test_what_the_sentence_did_not_ask_for_does_not_hold(finished):
    """The same check can say no."""
    holds = Geometry(finished(LIFT)[1])
    assert not holds("in", ("red_cube", "bowl")) and not holds("on", ("green_cube", "blue_cube"))
    assert not holds("opened", ("drawer",)) and holds("closed", ("drawer",)) and not holds("holding", ("blue_cube",))


class Claims:
    """A generator that finishes at once and does nothing."""

    def reset(self, goal):
        pass

    def generate(self, observation, running):
        return Generation(Status.FINISHED, reason="done, believe me")


@pytest.fixture
def liar(monkeypatch):
    def lie(configuration, **parts):
        return replace(
            build(configuration, **parts),
            generator=Claims(),
            source=InlineSource(Claims(), consult_every=50_000_000),
        )

    monkeypatch.setattr(module, "build", lie)


def test_a_claim_of_success_is_no_success(liar, world, tmp_path):
    episode = run_episode(OPEN, Configuration(), folder=RunFolder(tmp_path / "run"), world=world)
    assert episode.status == "finished" and episode.success is False
    assert episode.reason == "in the true world (opened drawer) does not hold"
    assert json.loads((tmp_path / "run/metrics.json").read_text())["success"] is False
    assert json.loads((tmp_path / "run/final.json").read_text())["facts"][0]["holds"] is False


def test_a_world_that_is_right_is_a_success_whoever_made_it_so(liar, world):
    assert run_episode("close the drawer", Configuration(), world=world).success is True


def test_a_hand_must_be_open_and_5_cm_away(world):
    truth = Cell(world, world.start("tabletop", 0, 0)).truth()
    p = truth.objects["red_cube"].X_WO.p
    goal = Goal(((Fact("on", ("red_cube", "table")),),), "")

    def judged(height, width, held=""):
        X_WG = Pose(p + np.array([0.0, 0.0, 0.02 + height]), truth.gripper.X_WG.quat_wxyz)
        return hands_off(goal, world.scene, replace(truth, gripper=Gripper(X_WG, width, width), held=held))

    assert judged(0.052, 0.08) and not judged(0.048, 0.08)
    assert not judged(0.3, 0.0) and not judged(0.3, 0.04, "red_cube")
    for about_the_hand in ("holding", "gripper-at"):
        asked = Goal(((Fact(about_the_hand, ("red_cube",)),),), "")
        assert hands_off(asked, world.scene, replace(truth, held="red_cube"))


# --- the same again ------------------------------------------------------------------------------------------------


def test_the_same_seed_gives_the_same_bytes_in_another_process(finished, tmp_path):
    _, folder = finished(LIFT)
    environment = {**os.environ, "PYTHONHASHSEED": "11"}
    words = [sys.executable, "-m", "praxia.cli", "run", LIFT, "--json", "--out", str(tmp_path / "run")]
    subprocess.run(words, env=environment, capture_output=True, check=True)
    for name in ("trace.bin", "events.jsonl", "goal.json", "final.json", "scene.xml", "safety.jsonl", "limits.json"):
        assert (tmp_path / "run" / name).read_bytes() == (folder / name).read_bytes(), name
    hashes = [json.loads((path / "run.json").read_text())["settings_hash"] for path in (tmp_path / "run", folder)]
    assert hashes[0] == hashes[1]


def test_another_seed_gives_another_run(finished):
    first, second = (Run(finished(LIFT, seed)[1]) for seed in (0, 1))
    assert np.abs(first.group("qpos")[0] - second.group("qpos")[0]).max() > 0.01


def test_a_recorder_changes_nothing(finished, world):
    seen = []
    episode = run_episode(LIFT, Configuration(), world=world, on_tick=lambda _, command: seen.append(command.values))
    command = Run(finished(LIFT)[1]).group("command")
    assert np.array(seen).tobytes() == np.ascontiguousarray(command).tobytes()
    assert replace(episode, cpu_seconds=0, planning_seconds=0) == replace(
        finished(LIFT)[0], cpu_seconds=0, planning_seconds=0
    )


# --- what is not done ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "kind", "says"),
    [
        ("put the unicorn in the bowl", "unknown", "unicorn"),
        ("make a stack of nine cubes", "impossible", "4 such cubes"),
        ("", "unknown", "empty"),
    ],
)
def test_a_refused_sentence_leaves_no_folder(world, tmp_path, sentence, kind, says):
    answer = run_episode(sentence, Configuration(), folder=RunFolder(tmp_path / "run"), world=world)
    assert isinstance(answer, Refusal) and answer.kind == kind and says in str(answer)
    assert not (tmp_path / "run").exists()


def test_what_is_proved_impossible_ends_without_moving(world, tmp_path):
    episode = run_episode("put the table in the bowl", Configuration(), folder=RunFolder(tmp_path / "run"), world=world)
    assert isinstance(episode, Episode) and not episode.success and episode.status == "proved impossible"
    assert "the table cannot be moved" in episode.reason and episode.path_length < 1e-3
    run = json.loads((tmp_path / "run/run.json").read_text())
    assert run["status"] == "finished" and run["outcome"]["status"] == "proved impossible"


def test_a_run_that_takes_too_long_ends_at_rest_and_without_success(world, tmp_path):
    settings = EpisodeSettings(limit=2.0)
    episode = run_episode(OPEN, Configuration(), settings=settings, folder=RunFolder(tmp_path / "run"), world=world)
    assert not episode.success and episode.seconds < 6 and re.search(r"\btime\b|2(\.0+)? s|1000 ticks", episode.reason)
    run = Run(tmp_path / "run")
    assert max(run.excess().values()) <= 1 + 1e-6 and (np.diff(run.group("command")[-5:], axis=0) == 0).all()


@pytest.fixture
def ctrl_c():
    """A callback that presses Ctrl-C at the given tick."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)

    def at(tick):
        ticks = iter(range(tick + 1))
        return lambda *_: os.kill(os.getpid(), signal.SIGINT) if next(ticks, None) == tick else None

    yield at
    signal.signal(signal.SIGINT, before)


def test_ctrl_c_while_looking_ends_the_run_before_it_begins(world, ctrl_c):
    with pytest.raises(KeyboardInterrupt):
        run_episode(LIFT, Configuration(), world=world, on_tick=ctrl_c(50))


@pytest.mark.parametrize("from_the_end", [1500, 100])
def test_ctrl_c_in_motion_or_while_things_settle_is_no_success(finished, world, ctrl_c, tmp_path, from_the_end):
    tick = finished(LIFT)[0].ticks - from_the_end
    folder = RunFolder(tmp_path / "run")
    episode = run_episode(LIFT, Configuration(), folder=folder, world=world, on_tick=ctrl_c(tick))
    assert episode.status == "interrupted" and not episode.success
    assert json.loads((tmp_path / "run/run.json").read_text())["status"] == "interrupted"
    run = Run(tmp_path / "run")
    assert max(run.excess().values()) <= 1 + 1e-6 and (np.diff(run.group("command")[-5:], axis=0) == 0).all()
    assert not verify(tmp_path / "run").complete


# --- somebody meddles ----------------------------------------------------------------------------------------------


def test_a_disturbed_run_says_so_and_is_judged_like_any_other(world, tmp_path):
    episode = run_episode(
        BOWL,
        Configuration(),
        settings=EpisodeSettings(disturb=True),
        folder=RunFolder(tmp_path / "run"),
        world=world,
    )
    run = Run(tmp_path / "run")
    told = [event for event in run.lines("events") if event["kind"] == "disturbed"]
    assert len(told) == 1 and told[0]["object"] == episode.disturbed
    assert verify(tmp_path / "run").violations == 0 and max(run.excess().values()) <= 1 + 1e-6
    row = int(np.searchsorted(run.column("time_ns"), told[0]["time_ns"]))
    same = (run.replay() == run.group("qpos")).all(axis=1)
    assert same[:row].all() and not same[row:].all()
    holds = Geometry(tmp_path / "run")
    assert dict(episode.facts) == {"(in red_cube bowl)": bool(holds("in", ("red_cube", "bowl")))}
