"""A policy at its own rate in our loop at the robot's: resampled as declared, filtered, to its goal in physics."""

from types import SimpleNamespace

import numpy as np
import pytest

from praxia.build import Configuration, build
from praxia.core.errors import SpaceMismatch
from praxia.core.interfaces import Status
from praxia.core.plan import Goal
from praxia.core.report import Verdict
from praxia.core.resampling import INTERPOLATIONS
from praxia.core.spaces import joint_position_space
from praxia.deployment import Deployment
from praxia.execution.loop import run
from praxia.execution.source import InlineSource
from praxia.simulation import load_world
from praxia.simulation.cell import command_space

RATE, ROWS, EXECUTED = 50.0, 50, 25
FILE = """
name = "panda, positions"
rate = {rate}
executed = 25
interpolation = "{interpolation}"
[robot]
model = "panda"
[action]
mode = "joint_position"
[action.gripper]
closed = 0.0
open = 1.0
[scene]
self_collision = false
"""
MOVE = np.array([0.6, -0.25, 0.2, 0.3, -0.4, 0.3, 0.5, -0.05])  # of arm [rad] and fingers [m], clear of all things


@pytest.fixture(scope="module")
def world():
    return load_world("tabletop")


def deployed(folder, interpolation="cubic", rate=RATE):
    path = folder / "policy.toml"
    path.write_text(FILE.format(interpolation=interpolation, rate=rate))
    return Deployment.load(path)


class Policy:
    """As an openpi policy, in float32: rows from where q is on a smooth way from `start` by MOVE in `seconds`."""

    def __init__(self, start, seconds, rate=RATE):
        self.start, self.asked = start, 0
        s = np.linspace(0.0, 1.0, round(seconds * rate) + 1)
        self.blend = 10 * s**3 - 15 * s**4 + 6 * s**5

    def infer(self, message):
        self.asked += 1
        done = float((message["q"] - self.start) @ MOVE / (MOVE @ MOVE))
        at = int(np.argmin(np.abs(self.blend - done)))
        ahead = self.blend[np.minimum(at + 1 + np.arange(ROWS), len(self.blend) - 1)]
        rows = self.start + ahead[:, None] * MOVE
        rows[:, 7] /= 0.08  # the hand's width as this policy says it: 0 closed, 1 open
        return {"actions": rows.astype(np.float32)}


def driven(world, deployment, *, seconds=1.6, ticks=1500, rate=RATE):
    """What a run of the loop with such a policy sends."""
    system = build(Configuration(perception="exact"), world=world)
    start = np.array(system.safety.commanded.q)
    policy = Policy(start, seconds, rate)
    generator = deployment.generator(policy, system.cell.space, observe=lambda seen, goal: {"q": seen.commanded.q})
    generator.reset(Goal(()))
    sent, verdicts = [start] * 4, []

    def note(observation, command):
        sent.append(command.values)
        verdicts.append(command.report.verdict)

    source = InlineSource(generator, consult_every=100_000_000)
    outcome = run(system.cell, source, system.safety, system.estimator, ticks=ticks, on_tick=note)
    return SimpleNamespace(
        sent=np.array(sent), verdicts=verdicts, outcome=outcome, policy=policy, goal=start + MOVE, robot=world.robot,
        measured=system.cell.observe().q,
    )  # fmt: skip


def used(rows, limits):
    """Largest part of the limits on velocity, acceleration and jerk that the rows of the loop use."""
    bounds = (limits.velocity, limits.acceleration, limits.jerk)
    return [
        float(np.abs(np.diff(rows, order, axis=0) / (bound * 0.002**order)).max())
        for order, bound in enumerate(bounds, start=1)
    ]


def test_a_policy_at_50_hz_drives_the_cell_at_500_hz_to_its_goal_inside_all_limits(world, tmp_path):
    found = driven(world, deployed(tmp_path))
    assert found.outcome.status is Status.GAVE_UP and "1500 ticks" in found.outcome.reason  # it never says: finished
    assert found.outcome.interventions == 0
    assert np.abs(found.sent[-1] - found.goal).max() < 1e-6 and np.abs(found.measured - found.goal).max() < 0.01
    assert max(used(found.sent, found.robot.limits)) <= 1 + 1e-6
    assert 3 <= found.policy.asked < 60


def test_rows_of_the_policy_come_through_at_their_times_where_nothing_is_to_be_altered(world, tmp_path):
    found = driven(world, deployed(tmp_path), ticks=240)
    first = Policy(found.sent[0], 1.6).infer({"q": found.sent[0]})["actions"].astype(np.float64)
    first[:, 7] *= 0.08
    assert set(found.verdicts[:240]) == {Verdict.PASSED}
    assert np.array_equal(found.sent[4:][9:240:10][:20], first[:20])


@pytest.mark.parametrize("interpolation", INTERPOLATIONS)
def test_a_policy_that_is_too_fast_is_slowed_down_and_arrives(world, tmp_path, interpolation):
    found = driven(world, deployed(tmp_path, interpolation), seconds=0.5)
    assert max(used(found.sent, found.robot.limits)) <= 1 + 1e-6
    assert Verdict.SLOWED in found.verdicts
    left = np.abs(found.sent[-1] - found.goal).max()
    # Stairs are taken one by one, coming to rest on each: that way is not done in this time.
    assert left < 0.55 if interpolation == "hold" else left < 1e-3


def test_a_rate_whose_period_is_no_multiple_of_the_loops_arrives_too(world, tmp_path):
    found = driven(world, deployed(tmp_path, rate=30.0), rate=30.0)
    assert max(used(found.sent, found.robot.limits)) <= 1 + 1e-6
    assert np.abs(found.sent[-1] - found.goal).max() < 1e-3


def test_a_loop_of_another_robot_is_refused_before_anything_moves(world, tmp_path):
    deployment = deployed(tmp_path)
    arm = joint_position_space(world.robot.arm_limits, 2_000_000)
    with pytest.raises(SpaceMismatch, match="panda_gripper"):
        deployment.generator(lambda message: None, arm, observe=lambda seen, goal: {})


def test_the_same_policy_behind_a_websocket_gives_the_same_rows(world, tmp_path):
    pytest.importorskip("openpi_client", reason="the published openpi client is not installed")
    from fake_policy_server import FakeServer

    deployment, sensed = deployed(tmp_path), build(Configuration(), world=world).cell.observe()
    space, policy = command_space(world), Policy(sensed.q, 1.6)

    def observe(seen, goal):
        return {"q": seen.q}

    here = deployment.generator(policy, space, observe=observe).generate(sensed, None)
    with FakeServer(policy.infer) as server, deployment.generator(server.url, space, observe=observe) as remote:
        there = remote.generate(sensed, None)
    assert np.array_equal(here.chunk.values, there.chunk.values) and len(there.chunk.values) == ROWS * 10
