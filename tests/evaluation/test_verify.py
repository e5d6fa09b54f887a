from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mujoco
import numpy as np
import pytest
import ruckig
from numpy.typing import NDArray

from praxia.core.errors import InvalidInput
from praxia.evaluation.scene_kinematics import site_positions
from praxia.evaluation.verify import verify

H, PERIOD = 0.002, 2_000_000
NAMES = ("shoulder", "elbow", "slider", "fingers")
CURVE = {"offset": [0.1, 0, 0, 0], "slope": [9.0, 0, 0, 0], "lower": [-2.1, 0, 0, 0], "upper": [2.1, 1, 1, 1]}
LIMITS: dict[str, Any] = {
    "names": list(NAMES),
    "units": ["rad", "rad", "m", "m"],
    "lower": [-2.0, -2.5, -0.3, 0.0],
    "upper": [2.0, 2.5, 0.3, 0.08],
    "velocity": [2.0, 2.5, 0.5, 0.1],
    "acceleration": [10.0, 12.0, 3.0, 2.0],
    "jerk": [5000.0, 6000.0, 900.0, 100.0],
    "workspace": [[-2.0, -2.0, -1.0], [2.0, 2.0, 1.0]],
    "frame": "world",
    "period_ns": PERIOD,
    "sources": {},
}
SCENE = """<mujoco><compiler angle="radian"/>
  <default><default class="arm"><joint axis="0 0 1"/><default class="rail"><joint type="slide" axis="0 1 1"/></default>
  </default></default>
  <worldbody><body name="base" pos="0.1 -0.2 0.3" quat="0.9 0.1 0.2 -0.1" childclass="arm">
    <body name="upper" pos="0 0 0.2"><joint name="shoulder"/><geom size="0.05" mass="1"/>
      <body name="lower" pos="0.5 0 0" quat="1 1 0 0">
        <joint name="elbow" axis="0 1 0.5" pos="0.02 0.01 0" ref="0.3"/><geom size="0.05" mass="1"/>
        <body name="hand" pos="0 0.3 0"><joint name="slider" class="rail"/><geom size="0.05" mass="1"/>
          <site name="tcp" pos="0.05 0.02 0.1"/></body></body></body></body></worldbody></mujoco>"""


def columns() -> list[str]:
    groups = [f"{group}/{name}" for group in ("proposed", "command", "q", "dq") for name in NAMES]
    return ["time_ns", "verdict", "step", "unintended", *groups]


def clean_motion() -> NDArray[np.float64]:
    """There and back between two rests, and a pause in which nothing is proposed."""
    start, goal = [-0.5, 0.4, 0.1, 0.08], [0.9, -1.0, -0.2, 0.0]
    legs = [start]
    for a, b in ((start, goal), (goal, start)):
        task = ruckig.InputParameter(4)
        task.current_position, task.target_position = a, b
        task.max_velocity, task.max_acceleration = LIMITS["velocity"], LIMITS["acceleration"]
        task.max_jerk = LIMITS["jerk"]
        trajectory = ruckig.Trajectory(4)
        ruckig.Ruckig(4).calculate(task, trajectory)
        times = H * np.arange(1, int(np.ceil(trajectory.duration / H)) + 4)
        legs += [trajectory.at_time(min(t, trajectory.duration))[0] for t in times]
    return np.array(legs)


class Folder:
    """A run folder in the making: edit its tables, then write it."""

    def __init__(self, path: Path) -> None:
        self.path, self.limits = path, json.loads(json.dumps(LIMITS))
        command = clean_motion()
        n = len(command)
        self.table = np.zeros((n, len(columns())))
        self.table[:, 0] = PERIOD * np.arange(n)
        self["proposed"], self["command"] = command, command
        self["q"] = np.vstack((command[:1], command[:-1])) + 1e-4
        self.log: list[dict[str, Any]] = []
        self.stop(100)
        pause = n - 1
        self["proposed"][pause] = np.nan

    def __getitem__(self, group: str) -> NDArray[np.float64]:
        first = columns().index(f"{group}/{NAMES[0]}")
        return self.table[:, first : first + len(NAMES)]

    def __setitem__(self, group: str, values: NDArray[np.float64]) -> None:
        self[group][:] = values

    def stop(self, tick: int) -> None:
        """An honest intervention."""
        self.table[tick, 1] = 1.0
        self["proposed"][tick] += 0.5
        self.log.append({"time_ns": tick * PERIOD, "verdict": "stopped", "violations": []})

    def send(self, rows: slice | int, component: int, change: NDArray[np.float64] | float) -> None:
        """Change commands together with the proposals that passed."""
        self["command"][rows, component] += change
        self["proposed"][rows, component] += change

    def write(self) -> Path:
        head = json.dumps({"columns": columns(), "period_ns": PERIOD}).encode()
        (self.path / "trace.bin").write_bytes(b"PRAXIA-TRACE 1\n" + head + b"\n" + self.table.astype("<f8").tobytes())
        (self.path / "scene.xml").write_text(SCENE)
        (self.path / "safety.jsonl").write_text("".join(json.dumps(line) + "\n" for line in self.log))
        for name, value in (
            ("run", {"format": "praxia-run-1", "status": "finished"}),
            ("limits", self.limits),
            ("final", {}),
            ("metrics", {"ticks": len(self.table)}),
        ):
            (self.path / f"{name}.json").write_text(json.dumps(value))
        return self.path


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def test_a_clean_run_is_clean(folder: Folder) -> None:
    found = verify(folder.write())
    assert found.violations == 0 and found.complete and not found.unchecked, found.findings
    assert found.ticks == len(folder.table) and found.interventions == 1
    assert 0.99 < found.maxima["velocity"] <= 1.0 + 1e-9 and 0.9 < found.maxima["jerk"] <= 1.0 + 1e-9
    assert found.measured.tracking_error["elbow"] == pytest.approx(1e-4)
    assert found.measured.unintended_ticks == 0 and found.measured.position_ticks == 0


def bump(height: float, ticks: int) -> NDArray[np.float64]:
    """A smooth rise and fall with three vanishing derivatives at its ends."""
    s = np.linspace(0.0, 1.0, ticks)
    return height * 4.0**4 * (s * (1.0 - s)) ** 4


def plant_position(f: Folder) -> None:
    f.send(slice(None), 1, 2.3)
    f["q"] = f["command"]


def plant_velocity(f: Folder) -> None:
    f.limits["velocity"][0] *= 1.0 - 2e-6


def plant_acceleration(f: Folder) -> None:
    f.limits["acceleration"][2] *= 1.0 - 2e-6


def plant_jerk(f: Folder) -> None:
    f.send(60, 0, 1.2e-4)


def plant_end_in_motion(f: Folder) -> None:
    f.table = f.table[:150]


def plant_workspace(f: Folder) -> None:
    f.limits["workspace"][1][0] = 0.3


def plant_time(f: Folder) -> None:
    f.table[200:, 0] += PERIOD


def plant_altered(f: Folder) -> None:
    f["proposed"][50, 2] = np.nextafter(f["command"][50, 2], 1.0)


def plant_moved_while_nothing_was_proposed(f: Folder) -> None:
    f["proposed"][40] = np.nan


def plant_half_nan(f: Folder) -> None:
    f["proposed"][41, 2] = np.nan


def plant_missing_line(f: Folder) -> None:
    f.log.clear()


def plant_unfounded_line(f: Folder) -> None:
    f.log.append({"time_ns": 90 * PERIOD, "verdict": "stopped", "violations": []})


def plant_nan(f: Folder) -> None:
    f.send(120, 3, np.nan)


def plant_period(f: Folder) -> None:
    f.limits["period_ns"] = 1_000_000


def plant_verdict(f: Folder) -> None:
    f.table[10, 1] = 0.5


def plant_speed(f: Folder) -> None:
    f.limits["cartesian"] = {"translation": 0.5, "rotation": 100.0}


def plant_turning(f: Folder) -> None:
    f.limits["cartesian"] = {"translation": 100.0, "rotation": 0.1}


def plant_envelope(f: Folder) -> None:
    f.limits["velocity_envelope"] = dict(CURVE, slope=[0.5, 0.0, 0.0, 0.0])


def plant_wrong_word(f: Folder) -> None:
    f.log[0]["verdict"] = "slowed"


def plant_slowed_without_a_line(f: Folder) -> None:
    f.table[120:130, 1] = 2.0


def plant_slowed_with_a_line_too_many(f: Folder) -> None:
    f.table[120:130, 1] = 2.0
    f.log += [{"time_ns": k * PERIOD, "verdict": "slowed"} for k in (120, 125)]


def plant_refused_with_one_line_for_two_ticks(f: Folder) -> None:
    f.table[120:122, 1] = 3.0
    f.log.append({"time_ns": 120 * PERIOD, "verdict": "refused"})


def plant_two_lines(f: Folder) -> None:
    f.log.append(f.log[0])


@pytest.mark.parametrize(
    ("kind", "plant"),
    [
        ("position", plant_position),
        ("velocity", plant_velocity),
        ("acceleration", plant_acceleration),
        ("jerk", plant_jerk),
        ("jerk", plant_end_in_motion),
        ("workspace", plant_workspace),
        ("time", plant_time),
        ("altered", plant_altered),
        ("altered", plant_moved_while_nothing_was_proposed),
        ("altered", plant_half_nan),
        ("log", plant_missing_line),
        ("log", plant_unfounded_line),
        ("finite", plant_nan),
        ("record", plant_period),
        ("record", plant_verdict),
        ("speed", plant_speed),
        ("speed", plant_turning),
        ("velocity", plant_envelope),
        ("log", plant_wrong_word),
        ("log", plant_slowed_without_a_line),
        ("log", plant_slowed_with_a_line_too_many),
        ("log", plant_refused_with_one_line_for_two_ticks),
        ("log", plant_two_lines),
    ],
)
def test_a_planted_violation_of_each_kind_is_found(folder: Folder, kind: str, plant: Callable[[Folder], None]) -> None:
    plant(folder)
    found = verify(folder.write())
    assert found.counts[kind] > 0 and found.violations == sum(found.counts.values())
    assert any(f.kind == kind and f.text for f in found.findings)
    assert found.complete


def test_a_finding_says_when_what_and_how_much(folder: Folder) -> None:
    folder.send(slice(100, 161), 1, bump(4.0, 61))
    first = next(f for f in verify(folder.write()).findings if f.kind == "position")
    assert 100 * PERIOD < first.time_ns < 161 * PERIOD and first.component == "elbow"
    assert abs(first.value) > 2.5 and abs(first.limit) == 2.5


def test_every_verdict_is_accepted_with_the_lines_that_it_asks_for(folder: Folder) -> None:
    for begin, end, code, word in ((120, 130, 2.0, "slowed"), (130, 135, 3.0, "refused"), (150, 152, 4.0, "latched")):
        folder.table[begin:end, 1] = code
        folder["proposed"][begin:end] += 0.5
        ticks = range(begin, begin + 1) if word == "slowed" else range(begin, end)
        folder.log += [{"time_ns": k * PERIOD, "verdict": word} for k in ticks]
    folder.table[140:145, 1] = 2.0  # another stretch has a line of its own
    folder.log.append({"time_ns": 140 * PERIOD, "verdict": "slowed"})
    found = verify(folder.write())
    assert found.violations == 0 and found.complete, found.findings
    assert found.slowed == 15 and found.interventions == 1 + 5 + 2


def test_the_tools_speed_is_that_of_mujocos_frames(folder: Folder) -> None:
    folder.limits["cartesian"] = {"translation": 10.0, "rotation": 10.0}
    folder.limits["velocity_envelope"] = CURVE
    found = verify(folder.write())
    assert found.violations == 0, found.findings
    model = mujoco.MjModel.from_xml_string(SCENE)
    data = mujoco.MjData(model)
    linear, turning = [], []
    for before, after in zip(folder["command"][:-1, :3], folder["command"][1:, :3], strict=True):
        data.qpos[:] = 0.5 * (before + after)
        data.qvel[:] = (after - before) / H
        mujoco.mj_forward(model, data)
        velocity = np.zeros(6)
        mujoco.mj_objectVelocity(model, data, mujoco.mjtObj.mjOBJ_SITE, 0, velocity, 0)
        turning.append(np.linalg.norm(velocity[:3]))
        linear.append(np.linalg.norm(velocity[3:]))
    assert found.maxima["translation speed"] == pytest.approx(max(linear) / 10.0, rel=1e-4)
    assert found.maxima["rotation speed"] == pytest.approx(max(turning) / 10.0, rel=1e-4)


def test_findings_are_capped_and_counts_are_not(folder: Folder) -> None:
    plant_position(folder)
    found = verify(folder.write())
    assert sum(f.kind == "position" for f in found.findings) == 10 < found.counts["position"]


def test_what_was_measured_is_reported_apart(folder: Folder) -> None:
    folder["q"][70, 0] = 2.5
    folder.table[30:33, columns().index("unintended")] = [0.001, 0.004, 0.002]
    found = verify(folder.write())
    assert found.violations == 0
    assert found.measured.position_ticks == 1 and found.measured.position_excess == pytest.approx(0.5)
    assert found.measured.unintended_ticks == 3 and found.measured.unintended_depth == 0.004
    assert found.measured.unreadable_ticks == 0


@pytest.mark.parametrize("first", [0, 40, 71, 120])
def test_readings_that_are_no_numbers_hide_nothing_that_was_measured(folder: Folder, first: int) -> None:
    folder["q"][70, 0], folder["q"][first, 1:] = 2.5, np.nan
    folder.table[30:33, columns().index("unintended")] = [0.001, 0.004, 0.002]
    folder.table[[33, -1], columns().index("unintended")] = np.nan
    found = verify(folder.write())
    measured = found.measured
    assert found.violations == 0 and measured.unreadable_ticks == 3
    assert measured.position_ticks == 1 and measured.position_excess == pytest.approx(0.5)
    assert measured.unintended_ticks == 3 and measured.unintended_depth == 0.004
    assert measured.tracking_error["elbow"] == pytest.approx(1e-4)


def test_a_run_without_one_reading_says_so(folder: Folder) -> None:
    folder["q"][:] = np.nan
    folder.table[:, columns().index("unintended")] = np.nan
    measured = verify(folder.write()).measured
    assert measured.unreadable_ticks == len(folder.table) and measured.position_ticks == 0
    assert np.isnan(measured.position_excess) and np.isnan(list(measured.tracking_error.values())).all()
    assert measured.unintended_ticks == 0 and measured.unintended_depth == 0.0


def test_a_command_that_is_no_number_makes_no_speed_and_hides_none(folder: Folder) -> None:
    folder.limits["cartesian"] = {"translation": 10.0, "rotation": 10.0}
    clean = verify(folder.write())
    folder["command"][50, 0] = folder["proposed"][50, 0] = np.nan
    found = verify(folder.write())
    assert found.counts["finite"] == 1 and found.counts["speed"] == 0
    assert found.maxima["translation speed"] <= clean.maxima["translation speed"]
    folder.limits["cartesian"]["translation"] = 0.9 * 10.0 * found.maxima["translation speed"]
    assert verify(folder.write()).counts["speed"] > 0


def test_a_limit_that_is_no_number_allows_nothing(folder: Folder) -> None:
    folder.limits["velocity"][1] = float("nan")
    assert verify(folder.write()).counts["velocity"] > 0


def remove(name: str) -> Callable[[Path], None]:
    return lambda path: (path / name).unlink()


def cut(name: str, count: int) -> Callable[[Path], None]:
    return lambda path: (path / name).write_bytes((path / name).read_bytes()[:-count])


@pytest.mark.parametrize(
    ("damage", "phrase"),
    [
        (remove("metrics.json"), "metrics.json is missing"),
        (remove("final.json"), "final.json is missing"),
        (remove("trace.bin"), "trace.bin is missing"),
        (remove("limits.json"), "limits.json is missing"),
        (remove("safety.jsonl"), "safety.jsonl is missing"),
        (cut("trace.bin", 3), "ends within a record"),
        (cut("trace.bin", 8 * 20 * 50), "metrics.json speaks of"),
        (cut("metrics.json", 2), "metrics.json cannot be read"),
        (cut("limits.json", 9), "limits.json cannot be read"),
        (cut("safety.jsonl", 5), "line 1 of safety.jsonl"),
        (lambda path: (path / "run.json").write_text('{"status": "running"}'), "still going on"),
        (lambda path: (path / "limits.json").write_text('{"names": ["a"]}'), "limits.json has no 'units'"),
        (lambda path: (path / "trace.bin").write_bytes(b"PRAXIA-TR"), "no whole header"),
    ],
)
def test_a_damaged_folder_is_never_read_as_whole(folder: Folder, damage: Callable[[Path], None], phrase: str) -> None:
    path = folder.write()
    damage(path)
    found = verify(path)
    assert not found.complete and any(phrase in reason for reason in found.missing), found.missing


def test_a_killed_run_is_checked_without_the_rest_that_it_never_reached(folder: Folder) -> None:
    path = folder.write()
    size = len(columns()) * 8
    cut("trace.bin", size * (len(folder.table) - 60) + 5)(path)
    (path / "metrics.json").unlink()
    found = verify(path)
    assert not found.complete and found.ticks == 59 and found.violations == 0


def test_a_scene_that_cannot_be_understood_leaves_the_workspace_unchecked_and_says_so(folder: Folder) -> None:
    path = folder.write()
    (path / "scene.xml").write_text(SCENE.replace('quat="1 1 0 0"', 'euler="1 0 0"'))
    assert "euler" in verify(path).unchecked[0]
    (path / "scene.xml").unlink()
    assert "workspace" in verify(path).unchecked[0]


def test_a_folder_of_something_else_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="not a run folder"):
        verify(tmp_path)


def scene_of_the_arm() -> tuple[str, list[str]]:
    from praxia.robots import Robot

    robot = Robot.load("panda")
    return robot.xml(), list(robot.joint_names)


@pytest.mark.parametrize("which", ["hand-made", "panda"])
def test_the_tool_is_where_mujoco_says(which: str) -> None:
    xml, joints = (SCENE, ["shoulder", "elbow", "slider"]) if which == "hand-made" else scene_of_the_arm()
    model = mujoco.MjModel.from_xml_string(xml)
    data = mujoco.MjData(model)
    q = np.random.default_rng(0).uniform(-1.5, 1.5, (50, len(joints)))
    points = site_positions(xml, "tcp", {name: q[:, i] for i, name in enumerate(joints)})
    for row, point in zip(q, points, strict=True):
        for name, value in zip(joints, row, strict=True):
            data.qpos[model.joint(name).qposadr[0]] = value
        mujoco.mj_kinematics(model, data)
        assert data.site("tcp").xpos == pytest.approx(point, abs=1e-9)
