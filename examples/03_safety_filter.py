"""The safety filter as a few lines of library: a careless policy goes in, commands inside every limit come out."""

import numpy as np

from praxia.core.report import Verdict
from praxia.core.spaces import joint_position_space
from praxia.robots import Robot
from praxia.safety import LimitFilter, Workspace

PERIOD = 2_000_000  # [ns]
SECONDS = 2.0  # of each motion

robot = Robot.load("panda")
limits = robot.limits
workspace = Workspace.of_tool(robot, [[0.0, -0.8, 0.3], [0.9, 0.8, 1.2]], components=len(limits))
safety = LimitFilter(joint_position_space(limits, PERIOD), limits, start=robot.home, workspace=workspace)


def swing(t: float, amplitude: float = 0.4, joint: int = 0) -> np.ndarray:
    """A smooth motion of one joint [rad], there and back within two seconds; the others stand."""
    return np.eye(8)[joint] * amplitude * np.sin(np.pi * t / SECONDS) ** 4


POLICIES = {
    "behaves": swing,
    "jumps by 0.3 rad, as at the border of two chunks": lambda t: swing(t) + np.eye(8)[0] * 0.3 * (t > 0.8),
    "sends NaN for a joint in mid-motion": lambda t: np.where((t > 0.8) & (np.arange(8) == 3), np.nan, swing(t)),
    "swings too fast": lambda t: swing(t, amplitude=2.0),
    "leans out of its workspace": lambda t: swing(t, amplitude=0.7, joint=1),
}

sent = [robot.home] * 3  # at rest
broken = {}
for name, policy in POLICIES.items():
    start, broken[name] = safety.commanded.q, ()
    for tick in range(round(SECONDS * 1e9 / PERIOD)):
        command = safety.filter(start + policy(tick * PERIOD * 1e-9))
        sent.append(command.values)
        if command.report.verdict is Verdict.STOPPED and not broken[name]:
            broken[name] = command.report.violations
            print(f"a policy that {name}: stopped after {tick * PERIOD * 1e-9:.3f} s")
            for v in broken[name]:
                print(f"    {v.check:<12} {v.component:<14} {v.value:10.4g} {v.unit:<8} limit {v.limit:8.4g} {v.unit}")

# The check shares nothing with the filter: finite differences of what was sent.
rows, h = np.array(sent), PERIOD * 1e-9
assert (rows >= limits.lower).all() and (rows <= limits.upper).all()
for order, quantity in enumerate(("velocity", "acceleration", "jerk"), start=1):
    share = np.abs(np.diff(rows, order, axis=0) / h**order).max(axis=0) / getattr(limits, quantity)
    print(f"largest share of a limit on {quantity}: {share.max():.6f}")
    assert (share <= 1 + 1e-6).all()
assert (robot.fk_batch(rows[:, :7])[0] >= workspace.box[0] - 1e-6).all()
assert not broken["behaves"] and all(broken[name] for name in broken if name != "behaves")
