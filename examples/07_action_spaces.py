"""Action spaces: bounds and units, normalised values, tokens, and end-effector changes as transforms."""

import numpy as np

from praxia.core.conversion import apply_delta, delta_between, delta_from_transform, transform_from_delta
from praxia.core.errors import SpaceMismatch
from praxia.core.spaces import end_effector_delta_space, joint_delta_space, joint_position_space
from praxia.core.tokens import BinTokenizer
from praxia.robots import Robot

PERIOD = 20_000_000  # 50 Hz, in nanoseconds
rng = np.random.default_rng(0)
robot = Robot.load("panda")

joints = joint_position_space(robot.limits, PERIOD)
for name, unit, low, high in zip(joints.names, joints.units, joints.lower, joints.upper, strict=True):
    print(f"{name:<16} {low:8.4f} to {high:7.4f} {unit}")

# What a network sees is in [-1, 1]; what leaves it is inside the bounds, not even a rounding error outside.
q = joints.sample(rng, count=1000)
assert np.abs(joints.normalise(q)).max() <= 1.0
assert np.allclose(joints.denormalise(joints.normalise(q)), q, rtol=0.0, atol=1e-12)
assert joints.contains(joints.denormalise(rng.uniform(-1.0, 1.0, q.shape)))

# Or it sees tokens: 256 bins per component, at most half a bin wrong.
tokenizer = BinTokenizer(joints, bins=256)
tokens = tokenizer.encode(q)
error = np.abs(tokenizer.decode(tokens) - q).max(axis=0)
print("tokens of", np.round(q[0], 2), "are", tokens.ids[0])
assert (error <= 0.5 * tokenizer.resolution + 1e-12).all() and not tokens.clipped.any()

# A change of the tool's pose, six numbers, is a rigid transform, and comes back from it.
changes = end_effector_delta_space(PERIOD, frame="tool")
delta = changes.sample(rng)
assert np.allclose(delta_from_transform(transform_from_delta(delta)), delta, rtol=0.0, atol=1e-12)
X_BT = robot.fk(robot.arm_home)
X_BGoal = apply_delta(X_BT, delta, changes.frame)
assert np.allclose(delta_between(X_BT, X_BGoal, changes.frame), delta, rtol=0.0, atol=1e-12)

# A producer and a consumer that mean different things are refused, with what differs.
try:
    joint_delta_space(robot.limits, PERIOD).require(joints, "the policy", "the robot")
except SpaceMismatch as mismatch:
    refusal = str(mismatch)
print(refusal)
assert "joint_delta" in refusal and "joint_position" in refusal
