"""The motion bench on a small arm: what it counts, and that it is not taken in by a planner that is wrong."""

import json
import sys
from types import SimpleNamespace

import numpy as np
import pytest
from sphere_arm import load_arm

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.evaluation.motion_bench import OURS, MotionBench, details, rows, save, summary
from praxia.evaluation.motion_peers import PEERS, Attempt, peer
from praxia.evaluation.toppra_timing import curve_through, toppra_along, toppra_through
from praxia.motion_planning import straight
from praxia.motion_planning.obstacle_file import Problem
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind

KEYS = {"valid", "solved", "penetrations", "plan_us", "path_us", "total_us", "length", "duration", "duration_ratio"}
START, GOAL = np.array([0.0, 0.2, 0.1, 0.0]), np.array([1.2, -0.4, 0.5, 0.1])


@pytest.fixture(scope="module")
def arm(tmp_path_factory):
    return load_arm(tmp_path_factory.mktemp("arm"))


def problem(robot, index, *, where=None, radius=0.03):
    """From START to GOAL, with a ball in the way of the tip at the share `where` of the straight line."""
    things = ()
    if where is not None:
        place = robot.link_poses(START + where * (GOAL - START))["four"].apply([0.05, 0.0, 0.0])
        things = (Obstacle("ball", ObstacleKind.SPHERE, Pose(place, [1.0, 0, 0, 0]), (radius,)),)
    return Problem(index, START, GOAL[None], things)


def straight_planner(robot):
    """A planner that looks at nothing: the straight line, as fast as the limits allow."""

    def prepared(one):
        def solve():
            motion = straight(one.start, one.goals[0], robot.arm_limits, period=1_000_000)
            waypoints = np.stack([one.start, one.goals[0]])
            q = np.concatenate([waypoints[:1], motion.q])
            return Attempt("", waypoints, q, 1e-5, 3e-5, 9e-5, motion.duration)

        return solve

    return prepared


def refusing_planner(one):
    return lambda: Attempt("gave up: it is Friday")


def test_a_row_has_the_promised_keys_and_counts(arm):
    robot, spheres = arm
    problems = {"open": [problem(robot, 0), problem(robot, 1)], "blocked": [problem(robot, 7, where=0.5)]}
    parts = []
    found = MotionBench(robot, spheres, problems, straight_planner(robot)).run(lambda *told: parts.append(told))
    document = summary(found)
    assert set(document) == {"classes", "all"} and set(document["classes"]) == {"open", "blocked"}
    for row in (*document["classes"].values(), document["all"]):
        assert set(row) == KEYS
        assert all(set(row[key]) == {"median", "p95", "p99", "max"} for key in ("plan_us", "path_us", "total_us"))
    everything = document["all"]
    assert (everything["valid"], everything["solved"], everything["penetrations"]) == (3, 3, 1)
    assert document["classes"]["open"]["penetrations"] == 0
    assert everything["plan_us"]["median"] == pytest.approx(10.0)
    assert everything["path_us"]["p99"] == pytest.approx(30.0)
    assert everything["total_us"]["max"] == pytest.approx(90.0)
    assert everything["length"] == pytest.approx(np.linalg.norm(GOAL - START))
    assert json.loads(json.dumps(document)) == document
    detail = details(found)["all"]
    assert [one["index"] for one in detail["penetrating"]] == [7] and "ball" in detail["penetrating"][0]["reason"]
    assert detail["deepest"] > 0.02 and detail["clearance"]["min"] == pytest.approx(-detail["deepest"])
    assert max(detail["largest"].values()) == pytest.approx(1.0, abs=1e-3)
    assert ("judged", 3, 3) in parts and ("problems", 3, 3) in parts


def test_a_start_in_collision_makes_a_problem_invalid_and_nobody_is_asked_to_solve_it(arm):
    robot, spheres = arm
    problems = {"c": [problem(robot, 0, where=0.0), problem(robot, 1, where=1.0), problem(robot, 2)]}
    found = MotionBench(robot, spheres, problems, refusing_planner).run()
    row, detail = summary(found)["all"], details(found)["all"]
    assert (row["valid"], row["solved"]) == (1, 0)
    assert row["plan_us"] is None and row["length"] is None and row["duration_ratio"] is None
    assert [one["reason"].partition(":")[0] for one in detail["invalid"]] == ["start", "goal"]
    assert [one["reason"] for one in detail["unsolved"]] == ["gave up: it is Friday"]


def test_a_motion_beyond_its_limits_shows_in_the_shares(arm):
    robot, spheres = arm
    one = problem(robot, 0)

    def hasty(_):
        def solve():
            attempt = straight_planner(robot)(one)()
            return Attempt("", attempt.waypoints, attempt.rows[::2], 1e-5, 1e-5, 1e-5, 0.5 * attempt.duration)

        return solve

    found = MotionBench(robot, spheres, {"c": [one]}, hasty).run()
    largest = details(found)["all"]["largest"]
    assert largest["velocity"] == pytest.approx(2.0, abs=0.01) and largest["jerk"] > 2.0


def test_a_problem_for_another_arm_is_refused(arm):
    robot, spheres = arm
    other = Problem(3, np.zeros(7), np.zeros((1, 7)), ())
    with pytest.raises(InvalidInput, match="problem 3 of 'c' has 7 joints, but the robot 'stick' has 4"):
        MotionBench(robot, spheres, {"c": [other]}, refusing_planner)


def test_saved_motions_are_complete(arm, tmp_path):
    robot, spheres = arm
    (one,) = MotionBench(robot, spheres, {"c": [problem(robot, 5)]}, straight_planner(robot)).run()
    save(tmp_path, one, robot)
    with np.load(tmp_path / "c_0005.npz") as file:
        assert file["q"].shape[1] == 4 and float(file["period"]) == pytest.approx(1e-3)
        assert np.array_equal(file["q"][0], START) and file["q"][-1] == pytest.approx(GOAL)
        assert str(file["class"]) == "c" and int(file["index"]) == 5
        assert np.array_equal(file["goal"], GOAL[None]) and file["joint_names"].tolist() == list(robot.joint_names)


def test_peers_are_measured_on_the_same_problems(arm):
    pytest.importorskip("ompl")
    pytest.importorskip("toppra")
    robot, spheres = arm
    problems = {"blocked": [problem(robot, k, where=0.5) for k in range(2)]}
    peers = {name: peer(name, robot, spheres, resolution=0.02, seed=0) for name in ("ompl", "toppra")}
    found = MotionBench(robot, spheres, problems, straight_planner(robot), peers).run()
    theirs = {name: summary(found, name)["all"] for name in peers}
    assert theirs["ompl"]["solved"] == 2 and theirs["ompl"]["total_us"] is None
    assert theirs["ompl"]["length"] > summary(found)["all"]["length"]  # it goes round the ball, ours ran through
    assert theirs["ompl"]["path_us"]["median"] > theirs["ompl"]["plan_us"]["median"] > 0.0
    assert theirs["toppra"]["plan_us"] is None and theirs["toppra"]["duration"] > 0.0
    assert theirs["toppra"]["penetrations"] == 2  # it times what it is given
    ours = summary(found)["all"]
    assert theirs["toppra"]["duration_ratio"] == pytest.approx(ours["duration_ratio"], rel=0.02)  # one straight line


def test_toppra_along_a_straight_line_is_the_known_optimum(arm):
    pytest.importorskip("toppra")
    limits = arm[0].arm_limits
    step = np.array([1.0, 0.5, 0.2, 0.0])
    rows_ = START + np.linspace(0.0, 1.0, 700)[:, None] ** 2 * step
    found = toppra_along(*curve_through(rows_), limits)
    v, a = (limits.velocity / np.maximum(step, 1e-9)).min(), (limits.acceleration / np.maximum(step, 1e-9)).min()
    optimum = 1.0 / v + v / a if v**2 < a else 2.0 / np.sqrt(a)
    assert found.duration == pytest.approx(optimum, rel=2e-3)
    assert toppra_through(np.stack([START, START + step]), limits, 0.01).duration == pytest.approx(optimum, rel=2e-3)


def test_a_traced_curve_is_the_curve():
    t = np.linspace(0.0, 1.0, 1500)
    u = t**3 * (10.0 - 15.0 * t + 6.0 * t**2)  # at rest at both ends
    rows_ = np.stack([np.cos(2.0 * u), np.sin(2.0 * u), 0.3 * u], axis=1)
    length, points = curve_through(rows_)
    assert length[-1] == pytest.approx(np.hypot(2.0, 0.3), rel=1e-5)
    assert np.hypot(points[:, 0], points[:, 1]) == pytest.approx(1.0, abs=1e-8)
    assert np.diff(length).std() < 1e-12


def test_a_motion_that_stands_has_no_length():
    length, points = curve_through(np.zeros((9, 4)))
    assert len(length) == len(points) == 1


def test_vamp_is_asked_as_its_manual_says(arm, monkeypatch):
    """VAMP cannot be built here: a stand-in with its names checks what it is handed."""
    robot, spheres = arm
    seen = []
    path = SimpleNamespace(numpy=lambda: np.stack([START, GOAL]))
    module = SimpleNamespace(halton=lambda: "halton", simplify=lambda *a: SimpleNamespace(path=path, nanoseconds=4000))

    def plan(start, goals, environment, settings, sampler):
        return SimpleNamespace(solved=True, path=path, nanoseconds=9000, iterations=3)

    class Environment:
        add_sphere = add_cuboid = add_capsule = staticmethod(seen.append)

    vamp = SimpleNamespace(
        configure_robot_and_planner_with_kwargs=lambda name, planner: (module, plan, None, None),
        Environment=Environment,
        Sphere=lambda *a: ("sphere", *a),
        Cuboid=lambda *a: ("cuboid", *a),
        Cylinder=lambda *a: ("capsule", *a),
    )
    monkeypatch.setitem(sys.modules, "vamp", vamp)
    monkeypatch.setattr("praxia.evaluation.motion_peers.find_spec", lambda name: name)
    turned = Pose([0.1, 0.2, 0.3], [0.9, 0.1, -0.2, 0.3])
    things = (
        Obstacle("b", ObstacleKind.BOX, turned, (0.1, 0.2, 0.3)),
        Obstacle("c", ObstacleKind.CAPSULE, turned, (0.1, 0.2)),
    )
    attempt = peer("vamp", robot, spheres, resolution=0.02, seed=0).attempt(
        Problem(0, START, GOAL[None], things), Attempt()
    )
    assert (attempt.plan, attempt.path) == pytest.approx((9e-6, 13e-6)) and attempt.solved
    assert seen[0][0] == "cuboid" and seen[0][3] == [0.1, 0.2, 0.3]
    assert seen[1][0] == "capsule" and seen[1][3:] == (0.1, 0.4)
    a, b, c = seen[0][2]

    def turn(axis, angle):
        half = np.zeros(3)
        half[axis] = np.sin(angle / 2)
        return Pose([0.0, 0, 0], [np.cos(angle / 2), *half]).R

    assert turn(2, c) @ turn(1, b) @ turn(0, a) == pytest.approx(turned.R)
    round_thing = (Obstacle("can", ObstacleKind.CYLINDER, turned, (0.1, 0.2)),)
    with pytest.raises(InvalidInput, match="'can' is a cylinder"):
        peer("vamp", robot, spheres, resolution=0.02, seed=0).attempt(
            Problem(0, START, GOAL[None], round_thing), Attempt()
        )


@pytest.mark.parametrize("name", sorted(PEERS))
def test_a_peer_that_is_not_installed_says_how_to_get_it(name, arm, monkeypatch):
    for module in ("motion_peers", "toppra_timing"):
        monkeypatch.setattr(f"praxia.evaluation.{module}.find_spec", lambda package: None)
    with pytest.raises(InvalidInput, match=f"peer {name} is not installed: pip install"):
        peer(name, *arm, resolution=0.02, seed=0)


def test_rows_of_nothing_are_empty_not_wrong():
    assert rows([])["valid"] == 0 and rows([])["total_us"] is None
    assert details([], OURS)["all"]["clearance"] is None
