"""Writes run folders with a smooth pretended motion, as docs/trace.md describes them, without planning or physics."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import mujoco
import numpy as np

from praxia.core.action import ActionSpace, ControlMode
from praxia.core.interfaces import Generation, Status
from praxia.core.motion import MotionState
from praxia.execution.clock import Pacing
from praxia.execution.events import plain
from praxia.execution.histogram import Tally
from praxia.execution.seams import SeamMeter
from praxia.execution.timing import Reply, SourceFigures, Timing
from praxia.execution.trace import TraceWriter, trace_columns

PERIOD = 2_000_000  # [ns]
DURATION = 6.0  # [s]

SMALL_SCENE = """
<mujoco model="small">
  <asset><material name="shell" rgba="0.9 0.9 0.88 1" shininess="0.6"/></asset>
  <worldbody>
    <geom name="floor" type="plane" size="3 3 0.1"/>
    <body name="table" pos="0.4 0 0.2">
      <geom type="box" size="0.4 0.5 0.02" rgba="0.8 0.6 0.4 1"/>
      <geom type="box" size="0.4 0.5 0.02" rgba="1 0 0 1" group="3"/>
    </body>
    <body name="base" pos="0 0 0.22">
      <geom type="cylinder" size="0.07 0.05" pos="0 0 0.05" material="shell"/>
      <body name="upper" pos="0 0 0.1">
        <joint name="joint1" axis="0 0 1" range="-2.8 2.8"/>
        <geom type="capsule" fromto="0 0 0 0 0 0.3" size="0.05" material="shell"/>
        <body name="lower" pos="0 0 0.3">
          <joint name="joint2" axis="0 1 0" range="-2 2"/>
          <geom type="capsule" fromto="0 0 0 0.3 0 0" size="0.04" material="shell"/>
          <geom type="ellipsoid" size="0.05 0.06 0.05" pos="0.3 0 0" rgba="0.2 0.2 0.2 1"/>
          <body name="finger" pos="0.3 0 -0.08">
            <joint name="finger" type="slide" axis="0 1 0" range="0 0.08"/>
            <geom type="box" size="0.01 0.01 0.03" rgba="0.1 0.1 0.1 1"/>
          </body>
          <site name="tcp" pos="0.3 0 -0.1"/>
        </body>
      </body>
    </body>
    <body name="red_cube" pos="0.45 0.1 0.24">
      <freejoint/>
      <geom type="box" size="0.02 0.02 0.02" rgba="0.85 0.12 0.1 1"/>
    </body>
    <body name="ball" pos="0.4 -0.2 0.25"><geom type="sphere" size="0.03" rgba="0.1 0.3 0.8 1"/></body>
  </worldbody>
</mujoco>
"""

FACTS = [
    {"predicate": "on", "args": ["green_cube", "blue_cube"]},
    {"predicate": "in", "args": ["red_cube", "drawer"]},
]
LIMITS = {
    "names": ["joint1", "joint2", "gripper"],
    "units": ["rad", "rad", "m"],
    "lower": [-2.8, -2.0, 0.0],
    "upper": [2.8, 2.0, 0.08],
    "velocity": [2.0, 2.0, 0.2],
    "acceleration": [15.0, 7.5, 4.0],
    "jerk": [7500.0, 3750.0, 2000.0],
    "workspace": [[-1, -1, 0], [1, 1, 1.5]],
    "frame": "world",
    "period_ns": PERIOD,
    "sources": {},
}


def make_run(
    folder: Path, *, text: str = "put the red cube in the drawer", finished: bool = True, success: bool = True
) -> Path:
    """The folder of a run with two plans, a disturbance, a failed step and an intervention."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "scene.xml").write_text(SMALL_SCENE, encoding="utf-8")
    write_motion(folder)
    write(folder / "limits.json", LIMITS)
    write(folder / "objects.json", {"objects": {}, "articulations": {}})
    definitions = {"on": "x rests on y", "in": "the centre of x lies over the opening of c"}
    goal = {"text": text, "stages": [FACTS[:1], FACTS[1:]], "final": FACTS, "definitions": definitions}
    write(folder / "goal.json", goal)
    lines(folder / "events.jsonl", events())
    violation = {"check": "velocity", "component": "joint2", "value": 2.4, "limit": 2.0, "unit": "rad/s"}
    ticks = [int(4.0e9) + k * PERIOD for k in range(20)]
    lines(folder / "safety.jsonl", [{"time_ns": t, "verdict": "stopped", "violations": [violation]} for t in ticks])
    run = {"format": "praxia-run-1", "status": "running", "goal_text": text, "scene": "small", "seed": 7}
    run |= {"perception": "noisy", "settings": {"task": {"replans": 14}}, "settings_hash": "ab" * 32}
    run |= {"versions": {"mujoco": mujoco.__version__}}
    if finished:
        status = "finished" if success else "gave up"
        reason = "all goal facts hold" if success else "gave up after 3 plans: no grasp found"
        run |= {"status": "finished", "outcome": {"status": status, "reason": reason}}
        write(folder / "final.json", {"facts": [{**fact, "holds": success or k == 0} for k, fact in enumerate(FACTS)]})
        metrics = {"success": success, "seconds": DURATION, "cpu_seconds": 1.5, "path_length": 3.21, "energy": 40.0}
        write(folder / "timing.json", timing())
        write(folder / "metrics.json", metrics | {"replans": 1, "interventions": 20})
    write(folder / "run.json", run)
    return folder


def timing() -> dict[str, Any]:
    """What a real-time run with a generator in a thread would leave: 3000 ticks, 60 calls, 6 chunk changes."""
    space = ActionSpace(ControlMode.JOINT_POSITION, ("a", "g"), ("rad", "m"), np.zeros(2), np.ones(2), PERIOD)
    rng = np.random.default_rng(0)
    meter = SeamMeter(space)
    for size in 10 ** rng.uniform(-6, -4, 6):
        meter.add(np.array([size, size / 9]), MotionState.at_rest(np.zeros(2)))
    meter.joined = 1
    source = SourceFigures(0.1)
    for wall in rng.gamma(4.0, 0.012, 60):
        source.replied(Reply(Generation(Status.WORKING), wall, wall), wall + rng.uniform(0, 0.002))
        if wall > 0.1:
            source.misses += 1
            source.fell_back("continue")
    lateness, jitter = Tally("s"), Tally("s")
    for late in 6e-5 * rng.lognormal(0, 0.5, 3000):
        lateness.add(late)
        jitter.add(abs(late - 6e-5))
    pacing = Pacing(3000, 2, 499.98, lateness.histogram, jitter.histogram)
    return plain(Timing(source.stats, meter.seams, pacing).document())


def commands() -> np.ndarray:
    """Smooth commands that begin and end at rest, shape (ticks, 3)."""
    t = np.arange(0.0, DURATION, PERIOD * 1e-9)
    s = np.sin(np.pi * t / DURATION) ** 4
    return np.column_stack([1.2 * s, 0.7 - 0.5 * s, 0.04 + 0.04 * s])


def write_motion(folder: Path) -> None:
    """trace.bin: the cube is carried by the hand from 2 s to 4 s."""
    model = mujoco.MjModel.from_xml_string(SMALL_SCENE)
    data = mujoco.MjData(model)
    command = commands()
    with TraceWriter(folder / "trace.bin", trace_columns(LIMITS["names"], model.nq), PERIOD) as trace:
        for k, row in enumerate(command):
            data.qpos[:3] = row
            mujoco.mj_kinematics(model, data)
            if 2.0 <= k * PERIOD * 1e-9 < 4.0:
                data.qpos[3:6] = data.site_xpos[0]
            head = [k * PERIOD, 0.0, -1.0, 0.0]
            trace.append(np.concatenate([head, row, row, row + 1e-4, np.zeros(3), data.qpos]))


def events() -> list[dict[str, Any]]:
    first = [("pick-up", "green_cube", "table"), ("stack", "green_cube", "blue_cube"), ("open", "drawer")]
    second = [("pick-up", "red_cube", "table"), ("put-in-drawer", "red_cube", "drawer")]
    return [
        plan(0.1, "first plan", first, [[-1, "(clear green_cube)", 0], [0, "(holding green_cube)", 1]]),
        step(0.1, "started", 0, first),
        step(1.0, "finished", 0, first),
        step(1.0, "started", 1, first),
        event(1.6, "disturbed", object="red_cube", distance=0.08),
        event(1.9, "replan", reason="(on red_cube table) does not hold"),
        plan(1.9, "(on red_cube table) does not hold", second, [[0, "(holding red_cube)", 1]]),
        step(1.9, "started", 0, second),
        step(3.0, "failed", 0, second, reason="no grasp found for red_cube"),
        event(3.0, "blocked", facts=["(obstructs yellow_cube red_cube)"]),
        plan(
            3.0, "no grasp found for red_cube", second, [[0, "(holding red_cube)", 1], [1, "(in red_cube drawer)", 2]]
        ),
        step(3.0, "started", 0, second),
        step(4.2, "finished", 0, second),
        step(4.2, "started", 1, second),
        step(5.8, "finished", 1, second),
        event(5.9, "outcome", status="finished", reason="all goal facts hold in the estimate"),
    ]


def event(seconds: float, kind: str, **fields: Any) -> dict[str, Any]:
    return {"time_ns": round(seconds * 1e9), "kind": kind, **fields}


def step(seconds: float, kind: str, index: int, steps: list[tuple[str, ...]], **fields: Any) -> dict[str, Any]:
    return event(seconds, f"step_{kind}", index=index, step=f"({' '.join(steps[index])})", **fields)


def plan(seconds: float, reason: str, steps: list[tuple[str, ...]], links: list[list[Any]]) -> dict[str, Any]:
    listed = [{"name": name, "args": args} for name, *args in steps]
    return event(seconds, "plan", reason=reason, steps=listed, links=links)


def write(file: Path, document: object) -> None:
    file.write_text(json.dumps(document), encoding="utf-8")


def lines(file: Path, records: list[dict[str, Any]]) -> None:
    file.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
