"""Predictions that are unsafe on purpose: too fast, into a post, NaN, jumps. Each violation is logged, none is sent."""

import tempfile
from collections import Counter
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from praxia.core.action import ActionChunk
from praxia.core.geometry import Pose
from praxia.core.interfaces import Observation
from praxia.core.report import Verdict
from praxia.core.scene import ObjectModel, Scene, Shape, ShapeKind
from praxia.core.spaces import joint_position_space
from praxia.execution.events import JsonLines, read_json_lines
from praxia.motion_planning.clearance import SceneClearance
from praxia.robots import Robot
from praxia.safety.chunk_filter import ChunkFilter

PERIOD, H, MARGIN = 10_000_000, 0.01, 0.005  # [ns], [s], [m]
ROWS, CALLS = 50, 12  # rows of a chunk, chunks of a policy: six seconds
TURN = np.eye(8)[0]  # joint 1, the arm about its base

robot = Robot.load("panda")
limits = robot.limits
space = joint_position_space(limits, PERIOD)
cylinder = Shape(ShapeKind.CYLINDER, (0.04, 0.5), Pose(np.array([0.0, 0.0, 0.5]), np.eye(4)[0]))
post = ObjectModel("post", "post", shapes=(cylinder,))
scene = Scene("a post", (post,), fixed={"post": Pose(np.array([0.2, 0.3, 0.0]), np.eye(4)[0])}, X_WB=robot.X_WB)


def towards(goal, q, dq, stiffness=4.0, top=14.0):
    """A chunk from where the robot is towards `goal`, like a damped spring; accelerations up to `top` [rad/s^2]."""
    rows = np.empty((ROWS, 8))
    for k in range(ROWS):
        dq = dq + H * np.clip(stiffness**2 * (goal - q) - 2.0 * stiffness * dq, -top, top)
        q = q + H * dq
        rows[k] = q
    return rows


def here_and_there(call, far=-0.5):
    return robot.home + (0.3 if call // 3 % 2 else far) * TURN


def with_nan(q, dq, call):
    rows = towards(here_and_there(call), q, dq)
    rows[20, 3] = np.nan if call % 3 == 1 else rows[20, 3]
    return rows


def with_a_jump(q, dq, call):
    rows = towards(here_and_there(call), q, dq)
    rows[25:] += 0.3 * TURN if call % 3 == 1 else 0.0
    return rows


def noisy(q, dq, call):
    return towards(here_and_there(call), q, dq) + np.random.default_rng(call).normal(0.0, 0.02, (ROWS, 8))


def into_the_post(q, dq, call):
    """The arm is already on its way when a chunk wants to go on through the post."""
    return towards(robot.home + (0.35 if call == 0 else 1.5) * TURN, q, dq, stiffness=2.5)


POLICIES = {
    "well behaved": (lambda q, dq, call: towards(here_and_there(call), q, dq), set()),
    "too fast": (lambda q, dq, call: towards(here_and_there(call, -1.5), q, dq, stiffness=10.0), {"velocity"}),
    "into the post": (into_the_post, {"clearance"}),
    "NaN": (with_nan, {"finite"}),
    "jumps": (with_a_jump, {"velocity"}),
    "noise": (noisy, {"acceleration"}),
}


def driven(policy, log):
    """Rows sent, rows proposed, verdicts, and at which tick a collision was first predicted."""
    safety = ChunkFilter(space, limits, start=robot.home, clearance=SceneClearance(robot, scene, margin=MARGIN))
    sent, proposed, verdicts, predicted, chunk, time = [robot.home] * 4, [], Counter(), None, None, 0
    while time < CALLS * ROWS * PERIOD:
        state = safety.commanded
        safety.observe(Observation(time, state.q, state.dq, commanded=state))
        if time % (ROWS * PERIOD) == 0:
            chunk = ActionChunk(space, time, policy(state.q, state.dq, time // (ROWS * PERIOD)))
            proposed.append(np.diff(chunk.values, axis=0) / H)
            forecast = safety.examine(chunk)
            if any(v.check == "clearance" for v in forecast.violations):  # a predicted collision: not one row of it
                predicted = len(sent) if predicted is None else predicted
                chunk = None
                for v in forecast.violations:
                    log.append({"time": time * 1e-9, "verdict": forecast.verdict, **vars(v)})
        command = safety.filter(chunk, time)
        sent.append(command.values)
        verdict = command.report.verdict
        verdicts[verdict] += 1
        assert verdict is Verdict.PASSED or command.report.violations
        for v in command.report.violations:
            log.append({"time": time * 1e-9, "verdict": verdict, **vars(v)})
        time += PERIOD
        chunk = {Verdict.PASSED: chunk, Verdict.SLOWED: safety.running}.get(verdict)
        if chunk is not None and time >= chunk.end:
            chunk = None
    while not safety.commanded.resting:  # nobody proposes anything any more
        sent.append(safety.filter(None, time).values)
        time += PERIOD
    return np.array(sent), np.concatenate(proposed), verdicts, predicted


judge = SceneClearance(robot, scene, margin=MARGIN)  # asked about what was sent, apart from the filter's own
table = Table(*("policy", "passed", "slowed", "refused", "stopped", "would have broken", "proposed", "sent", "over"))
rules, rows, counts, warned = {}, {}, {}, {}
with tempfile.TemporaryDirectory() as folder:
    for name, (policy, _) in POLICIES.items():
        path = Path(folder) / "violations.jsonl"
        path.unlink(missing_ok=True)
        with JsonLines(path) as log:
            rows[name], proposed, counts[name], warned[name] = driven(policy, log)
        rules[name] = Counter(entry["check"] for entry in read_json_lines(path))
        speed = np.abs(np.diff(rows[name], axis=0)) / H / limits.velocity
        table.add_row(
            name,
            *(str(counts[name][v]) for v in (Verdict.PASSED, Verdict.SLOWED, Verdict.REFUSED, Verdict.STOPPED)),
            ", ".join(rules[name]) or "nothing",
            f"{100 * np.nanmax(np.abs(proposed) / limits.velocity):.0f} %",
            f"{100 * speed.max():.0f} %",
            f"{100 * (speed > 1 + 1e-6).any(axis=1).mean():.0f} %",
        )
        if name == "too fast":
            assert np.nanmax(np.abs(proposed) / limits.velocity) > 1.1
table.caption = "ticks by verdict; rules in the log; top speed proposed and sent, part of ticks over a limit"
Console(width=120).print(table)

for name, (_, expected) in POLICIES.items():
    q = rows[name]
    assert expected <= set(rules[name]), name
    assert np.isfinite(q).all() and (q >= limits.lower).all() and (q <= limits.upper).all()
    for order, quantity in enumerate(("velocity", "acceleration", "jerk"), start=1):
        assert (np.abs(np.diff(q, order, axis=0)) / H**order <= getattr(limits, quantity) * (1 + 1e-6)).all(), name
    assert judge.free(q).all() and judge.free(0.5 * (q[1:] + q[:-1])).all(), name
stopping = rows["into the post"][warned["into the post"] :]
rest = np.flatnonzero(np.abs(np.diff(stopping, axis=0)).max(axis=1) == 0.0)[0] * H
print(
    f"a collision was predicted after {(warned['into the post'] - 4) * H:.2f} s; {rest:.2f} s later the arm stood still"
)
moving = np.abs(stopping[0] - rows["into the post"][warned["into the post"] - 1]).max() / H
assert moving > 0.05 and 0.0 < rest < 0.5 and not any(warned[name] for name in POLICIES if name != "into the post")
assert not rules["well behaved"] and set(counts["well behaved"]) == {Verdict.PASSED}
