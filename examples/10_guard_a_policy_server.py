"""Somebody's policy server, too fast and at times without numbers: behind a guard, then as a generator in our loop."""

import threading
from pathlib import Path

import numpy as np

from praxia.core.interfaces import Observation
from praxia.core.plan import Goal
from praxia.core.spaces import joint_position_space
from praxia.deployment import Deployment
from praxia.deployment.grade import EXECUTOR_OWNED, limits_hash
from praxia.deployment.guard import Guard, GuardSettings
from praxia.execution.loop import run
from praxia.execution.source import InlineSource
from praxia.generation.remote import PolicyClient
from praxia.generation.wire import pack, unpack
from praxia.safety.chunk_filter import ChunkFilter

deployment = Deployment.load(Path(__file__).parent / "deployments" / "panda_positions.toml")
limits, home = deployment.limits, deployment.robot.arm_home
ROWS, SWING = 50, 1.5 * np.eye(7)[0]  # a swing of the first joint [rad] in each chunk, faster than it can be


def answer(q: np.ndarray, number: int) -> np.ndarray:
    """A chunk from where the robot is to the other side, as an openpi policy would answer: joints and gripper."""
    s = np.arange(1, ROWS + 1) / ROWS
    goal = home + (SWING if q[0] < home[0] + 0.1 else -SWING)
    rows = q + (10 * s**3 - 15 * s**4 + 6 * s**5)[:, None] * (goal - q)
    if number % 4 == 3:
        rows[20:] = np.nan
    return np.column_stack([rows, np.full(ROWS, 0.5)]).astype(np.float32)


def policy(connection):
    """openpi's protocol in a few lines: metadata first, then one answer per observation."""
    connection.send(pack({"policy": "swings"}))
    for number, message in enumerate(connection):
        q = unpack(message)["observation/joint_position"]
        connection.send(pack({"actions": answer(q, number)}))


def share(rows: np.ndarray, period: float, rounding: float = 0.0) -> list[float]:
    """Largest part of the limits on velocity, acceleration and jerk that is used, by finite differences."""
    bounds = (limits.velocity, limits.acceleration, limits.jerk)
    return [
        float((np.abs(np.diff(rows, order, axis=0)) / (bound * period**order + 2**order * rounding)).max())
        for order, bound in enumerate(bounds, start=1)
    ]


def started() -> str:
    """The address of the policy server, which runs in a thread from now on."""
    from websockets.sync.server import serve

    server = serve(policy, "127.0.0.1", 0, compression=None)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"ws://127.0.0.1:{server.socket.getsockname()[1]}"


upstream = started()

# 1. The guard: a client of any kind connects to it instead of the server. Ours carries out the rows and asks again.
sent, verdicts = [home] * 4, []
with Guard(deployment, GuardSettings(upstream, port=0)) as guard:
    client = PolicyClient(guard.url)
    metadata = client.connect()
    print(f"{metadata['policy']}: {metadata['praxia']['grade']}, limits {metadata['praxia']['limits']}")
    for number in range(8):
        observation = {"observation/joint_position": sent[-1], "observation/gripper_position": np.array([0.5])}
        reply = client.infer(observation)
        verdicts.append(reply["praxia"]["verdict"])
        print(
            f"chunk {number}: {verdicts[-1]}, {reply['praxia']['altered']} rows altered",
            *reply["praxia"]["violations"][:1],
        )
        sent.extend(reply["actions"][: deployment.executed, :7].astype(np.float64))
    client.close()
    counters = guard.counters.summary()
unguarded = share(np.vstack([[home] * 4, answer(home, 0)[:, :7]]), 1 / deployment.rate)
guarded = share(np.array(sent), 1 / deployment.rate, rounding=2e-7)  # the policy speaks float32
print("largest part of the limits on velocity, acceleration and jerk: in the policy's first chunk, and as sent")
print("   ", np.round(unguarded, 3), np.round(guarded, 3))

# 2. The same server as a generator in our loop: its rows, 50 a second, become 500 commands a second as the deployment
#    says, each sent at its tick through the filter.
PERIOD = 2_000_000
space = joint_position_space(limits, PERIOD)
grade = {"grade": EXECUTOR_OWNED, "limits": limits_hash(limits)}


class PerfectRobot:
    """Is where it was told to be, one period later."""

    def __init__(self):
        self.space, self.time, self.commands = space, 0, [home] * 4

    def observe(self):
        return Observation(self.time, self.commands[-1], np.zeros(7))

    def command(self, command):
        self.commands.append(command.values)
        self.time += PERIOD

    def state(self):
        return np.zeros(0)


class Blind:
    """Estimates nothing: the policy sees for itself."""

    def update(self, observation):
        return None


def observe(observation: Observation, goal: Goal) -> dict:
    return {"observation/joint_position": observation.q, "prompt": goal.text}


robot = PerfectRobot()
with deployment.generator(upstream, space, observe=observe) as generator:
    generator.reset(Goal((), "swing"))
    safety = ChunkFilter(space, limits, start=home, clearance=deployment.clearance(), settings=deployment.settings)
    outcome = run(robot, InlineSource(generator, consult_every=100_000_000), safety, Blind(), ticks=2000)
owned = share(np.array(robot.commands), PERIOD * 1e-9)
print(f"{grade['grade']}, limits {grade['limits']}: {outcome.reason}\n   ", np.round(owned, 3))

assert unguarded[0] > 1.2 and "slowed" in verdicts and "refused" in verdicts and counters["altered_rows_total"] > 50
assert max(guarded) <= 1 + 1e-6
assert max(owned) <= 1 + 1e-6 and len(robot.commands) > 1500
