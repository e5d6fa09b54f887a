"""Safety in five lines: a policy's chunks go in, commands inside every limit come out. No simulator, no torch."""

import sys
from collections import Counter

import numpy as np

from praxia.core.action import ActionChunk
from praxia.core.limits import Limits
from praxia.core.spaces import joint_position_space
from praxia.safety.chunk_filter import ChunkFilter

PERIOD = 20_000_000  # 50 Hz, in nanoseconds
H = PERIOD * 1e-9
NAMES, UNITS = ("shoulder", "elbow", "wrist"), ("rad", "rad", "rad")
RANGE, SPEED = np.array([2.0, 2.0, 3.0]), np.array([2.0, 2.0, 2.5])
ACCELERATION, JERK = np.array([10.0, 10.0, 15.0]), np.array([2000.0, 2000.0, 3000.0])


def policy(q: np.ndarray, dq: np.ndarray, call: int) -> np.ndarray:
    """Sixteen rows on the way to a goal, from where the robot is; some are too fast, one chunk jumps, one holds NaN."""
    goal = np.array([0.8, -0.7, 1.0]) * (-1) ** (call // 6)
    stiffness = 8.0 if call % 6 == 2 else 3.0
    rows = np.empty((16, 3))
    for k in range(16):
        dq = dq + H * np.clip(stiffness**2 * (goal - q) - 2 * stiffness * dq, -0.9 * ACCELERATION, 0.9 * ACCELERATION)
        q = q + H * dq
        rows[k] = q
    if call == 10:
        rows[5:, 1] += 0.4
    if call == 16:
        rows[3, 2] = np.nan
    return rows


q = np.array([0.2, -0.4, 0.0])  # where the robot stands
limits = Limits(NAMES, UNITS, -RANGE, RANGE, SPEED, ACCELERATION, JERK)  # line 1
space = joint_position_space(limits, PERIOD)  # line 2
safety = ChunkFilter(space, limits, start=q)  # line 3

sent, verdicts, last, time = [q, q, q, q], Counter(), "", 0
for call in range(24):
    chunk = ActionChunk(space, time, policy(safety.commanded.q, safety.commanded.dq, call))  # line 4
    while chunk is not None and time < chunk.end:
        command = safety.filter(chunk, time)  # line 5: `command.values` is what the robot gets
        sent.append(command.values)
        time += PERIOD
        verdict = command.report.verdict.value
        if command.report.violations and verdict != last:
            print(f"{time * 1e-9:5.2f} s  {verdict:<8} {'; '.join(map(str, command.report.violations))}")
        verdicts[verdict] += 1
        last = verdict
        chunk = {"passed": chunk, "slowed": safety.running}.get(verdict)

while not safety.commanded.resting:  # nobody proposes anything any more
    sent.append(safety.filter(None, time).values)
    time += PERIOD
print(f"{time * 1e-9:5.2f} s  {', '.join(f'{count} ticks {name}' for name, count in verdicts.items())}")

# Finite differences of what was sent share nothing with the filter.
rows = np.array(sent)
assert np.isfinite(rows).all() and (np.abs(rows) <= RANGE).all()
for order, top in enumerate((SPEED, ACCELERATION, JERK), start=1):
    assert (np.abs(np.diff(rows, order, axis=0)) / H**order <= top * (1 + 1e-6)).all()
assert verdicts["passed"] and len(verdicts) > 1
assert not {"mujoco", "torch"} & set(sys.modules)
