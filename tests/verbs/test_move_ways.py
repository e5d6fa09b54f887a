"""`praxia move` with the real planner: each way does what it says, judged from the printed rows alone."""

import json

import numpy as np
import pytest

from praxia.evaluation.fine_resampling import FineResampling
from praxia.motion_planning.obstacle_file import read_obstacles
from praxia.robots import Robot
from praxia.robots.spheres import sphere_model


@pytest.fixture(scope="module")
def panda():
    return Robot.load("panda")


@pytest.fixture
def moved(praxia, panda):
    """Words -> (document, rows (k, n), tool positions (k, 3), tool rotations (k, 3, 3))."""

    def call(*words):
        code, said, complaint = praxia("move", *words, "--json")
        found = json.loads(said)
        assert code == 0, (found, complaint)
        rows = np.array(found["trajectory"]["positions"])
        return found, rows, *panda.fk_batch(rows)

    return call


@pytest.fixture
def pillar(tmp_path):
    """A pillar in front of the arm, and the file that says so."""
    file = tmp_path / "pillar.json"
    pillar = {"name": "pillar", "type": "cylinder", "dims": [1.0, 0.05], "position": [0.5, 0.0, 0.5]}
    file.write_text(json.dumps([pillar]))
    return file


SIDES = ("--start", "panda_joint1=-0.9", "--goal", "panda_joint1=0.9")


def test_a_line_is_straight(moved, panda):
    _, _, p, R = moved("--pose", 0.45, 0.2, 0.4, "--line")
    ends = p[-1] - p[0]
    along = (p - p[0]) @ ends / (ends @ ends)
    assert np.linalg.norm(p - p[0] - along[:, None] * ends, axis=1).max() < 1e-3
    assert p[-1] == pytest.approx([0.45, 0.2, 0.4], abs=1e-5)
    assert np.abs(R - R[0]).max() < 2e-3  # a pose without a quaternion keeps the orientation


def test_a_circle_goes_through_its_point(moved):
    via = np.array([0.45, 0.1, 0.4])
    _, _, p, _ = moved("--pose", 0.3, 0.3, 0.5, "--via", *via)
    assert np.linalg.norm(p - via, axis=1).min() < 2e-3
    u, v = via - p[0], p[-1] - p[0]
    normal = np.cross(u, v) / np.linalg.norm(np.cross(u, v))
    assert np.abs((p - p[0]) @ normal).max() < 1e-3


def test_upright_is_kept(moved, pillar):
    _, _, _, R = moved(*SIDES, "--obstacles", pillar, "--upright", 5)
    up = R[0].T @ [0.0, 0.0, 1.0]
    assert np.degrees(np.arccos(np.clip((R @ up)[:, 2], -1.0, 1.0))).max() <= 5.0 + 1e-6


def test_the_tool_keeps_its_speed(moved):
    found, _, p, _ = moved("--goal", "panda_joint1=1.2", "--tool-speed", 0.3)
    speed = np.linalg.norm(np.diff(p, axis=0), axis=1) / found["period"]
    assert 0.28 < speed.max() <= 0.3 * 1.001


@pytest.mark.parametrize("planner", ["rrt", "anytime", "ompl:RRTConnect"])
def test_every_planner_goes_round_the_pillar(moved, panda, pillar, planner):
    if planner.startswith("ompl"):
        pytest.importorskip("ompl")
    found, rows, _, _ = moved(*SIDES, "--obstacles", pillar, "--planner", planner)
    touch = FineResampling(panda.chain, sphere_model(panda), opening=float(panda.home[-1])).along(
        rows, read_obstacles(pillar)
    )
    assert not touch.penetrates and found["certificate"]["proved"]
    assert rows[0][0] == pytest.approx(-0.9) and rows[-1][0] == pytest.approx(0.9)
    assert max(one["share"] for one in found["shares"].values()) <= 1.0 + 1e-6


def test_equal_seeds_give_equal_motions(moved, pillar):
    first, second = (moved(*SIDES, "--obstacles", pillar, "--seed", 3)[1] for _ in range(2))
    assert np.array_equal(first, second)


def test_a_start_inside_something_names_what_and_how_deep(praxia, tmp_path):
    file = tmp_path / "in.json"
    file.write_text(json.dumps([{"name": "wall", "type": "box", "dims": [0.2, 0.2, 0.2], "position": [0.3, 0, 0.6]}]))
    code, said, _ = praxia("move", "--obstacles", file, "--goal", "panda_joint1=0.5")
    assert code == 1 and "start" in said and "wall" in said and "mm" in said


def test_a_scene_brings_its_robot_and_its_things(moved):
    found, _, p, _ = moved("--scene", "tabletop", "--pose", 0.45, 0.1, 0.5)
    assert found["obstacles"] > 3 and p[-1] == pytest.approx([0.45, 0.1, 0.5], abs=1e-4)
