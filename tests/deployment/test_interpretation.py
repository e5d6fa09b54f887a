"""Actions become joint positions and joint positions the same actions again, in every mode, unit and convention."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation as ScipyRotation

from praxia.core.errors import InvalidInput
from praxia.deployment.rotations import ROTATIONS

H = 5
DELTA = 'mode = "joint_delta"\nreference = "previous_row"\n'
TOOL_DELTA = 'mode = "end_effector_delta"\nrotation = "rotvec"\nreference = "previous_row"\n'
KINDS = {
    "joint_position": 'mode = "joint_position"\n',
    "joint_velocity": 'mode = "joint_velocity"\n',
    "joint_delta": DELTA,
    "end_effector_pose": 'mode = "end_effector_pose"\nrotation = "rotvec"\nframe = "base"\n',
    "end_effector_delta": TOOL_DELTA + 'frame = "base"\n',
}
JOINT = ["joint_position", "joint_velocity", "joint_delta"]
GRIPPERS = [
    "",
    "[action.gripper]\n",
    '[action.gripper]\nunit = "mm"\n',
    "[action.gripper]\nclosed = 1.0\nopen = 0.0\n",
    "[action.gripper]\nclosed = -1.0\nopen = 1.0\n",
    "[action.gripper]\nclosed = 1.0\nopen = -1.0\nfiltered = false\n",
]
UNFILTERED = f'[action]\nmode = "joint_position"\n{GRIPPERS[3]}filtered = false\n'


def gently(rng, panda, rows=H, filtered=True):
    """A configuration well inside the limits and rows that wander from there."""
    limits = panda.limits if filtered else panda.arm_limits
    middle, half = 0.5 * (limits.lower + limits.upper), 0.5 * (limits.upper - limits.lower)
    q = middle + 0.8 * half * rng.uniform(-1, 1, len(limits))
    steps = np.cumsum(rng.uniform(-1, 1, (rows, len(limits))) * np.minimum(0.02, 0.02 * half), axis=0)
    return q, q + steps


def actions_like(deployment, rows, q):
    """Actions that lead along `rows`, with something in the carried columns."""
    like = np.tile(np.linspace(-0.9, 0.9, len(rows))[:, None], (1, deployment.dimension))
    return deployment.express(rows, q, like=like)


def mode_tables():
    for mode, angle in itertools.product(JOINT, ("rad", "deg")):
        for reference in ("previous_row", "chunk_start") if mode == "joint_delta" else ("",):
            said = f'reference = "{reference}"\n' if reference else ""
            yield f'[action]\nmode = "{mode}"\nangle = "{angle}"\n{said}'
    for rotation in ROTATIONS:
        for frame in ("base", "world"):
            yield f'[action]\nmode = "end_effector_pose"\nrotation = "{rotation}"\nframe = "{frame}"\nlength = "mm"\n'
        for frame, reference in itertools.product(("base", "world", "tool"), ("previous_row", "chunk_start")):
            yield (
                f'[action]\nmode = "end_effector_delta"\nrotation = "{rotation}"\nframe = "{frame}"\n'
                f'reference = "{reference}"\n'
            )


@pytest.mark.parametrize("tables", list(mode_tables()))
def test_what_is_interpreted_and_expressed_again_is_the_same(tables, loaded, panda):
    deployment = loaded(tables, robot='[robot]\nmodel = "panda"\nposition = [0.3, -0.2, 0.5]\nyaw = 0.7\n')
    rng = np.random.default_rng(7)
    for _ in range(4):
        q, rows = gently(rng, panda, filtered=False)
        actions = actions_like(deployment, rows, q)
        reading = deployment.read(actions, q)
        assert reading.reason == ""
        again = deployment.express(reading.rows, q)
        assert np.abs(again - actions).max() <= 1e-8 * max(1.0, np.abs(actions).max())


@pytest.mark.parametrize("gripper", GRIPPERS)
@pytest.mark.parametrize("mode", ["joint_position", "joint_delta"])
def test_the_gripper_survives_the_way_there_and_back(mode, gripper, loaded, panda):
    deployment = loaded(f"[action]\n{KINDS[mode]}{gripper}")
    filtered = deployment.interpretation.gripper is not None
    q, rows = gently(np.random.default_rng(3), panda, filtered=filtered)
    actions = actions_like(deployment, rows, q)
    again = deployment.express(deployment.interpret(actions, q, 0).values, q, like=actions)
    assert np.allclose(again, actions, rtol=0, atol=1e-12)
    assert np.allclose(deployment.interpret(actions, q, 0).values, rows, rtol=0, atol=1e-12)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted(ROTATIONS)), st.integers(0, 2**32 - 1))
def test_rotations_agree_with_scipy_and_their_inverses(name, seed):
    rotation, R = ROTATIONS[name], ScipyRotation.random(rng=np.random.default_rng(seed))
    theirs = {
        "rotvec": R.as_rotvec(),
        "quat_wxyz": R.as_quat(scalar_first=True, canonical=True),
        "quat_xyzw": R.as_quat(canonical=True),
        "euler_xyz": R.as_euler("XYZ"),
        "rpy": R.as_euler("xyz"),
    }[name]
    assert np.allclose(rotation.numbers(R.as_matrix()), theirs, atol=1e-9)
    assert np.allclose(rotation.matrix(theirs), R.as_matrix(), atol=1e-12)


def test_degrees_are_degrees(loaded, panda):
    deployment = loaded('[action]\nmode = "joint_position"\nangle = "deg"\n')
    q = panda.arm_home
    assert np.allclose(deployment.interpret(np.rad2deg([q, q]), q, 0).values, [q, q])


def test_velocities_are_followed_for_one_period_each(loaded, panda):
    deployment = loaded('[action]\nmode = "joint_velocity"\n')
    q = panda.arm_home
    rows = deployment.interpret(np.full((3, 7), 0.5), q, 0).values
    assert np.allclose(rows, q + np.array([[0.01], [0.02], [0.03]]))


def test_deltas_add_up_or_start_from_the_chunk(loaded, panda):
    q, steps = panda.arm_home, np.full((3, 7), 0.01)
    added = loaded(f"[action]\n{DELTA}").interpret(steps, q, 0).values
    apart = loaded('[action]\nmode = "joint_delta"\nreference = "chunk_start"\n').interpret(steps, q, 0).values
    assert np.allclose(added, q + np.array([[0.01], [0.02], [0.03]])) and np.allclose(apart, q + steps)


@pytest.mark.parametrize(("frame", "axes"), [("base", "base"), ("tool", "tool"), ("world", "world")])
def test_a_tool_delta_moves_along_the_axes_of_its_frame(frame, axes, loaded):
    deployment = loaded(
        f'[action]\n{TOOL_DELTA}frame = "{frame}"\n',
        robot='[robot]\nmodel = "panda"\nyaw = 1.0\n',
    )
    robot = deployment.robot
    q = robot.arm_home
    row = deployment.interpret([[0.01, 0.0, 0.0, 0.0, 0.0, 0.0]], q, 0).values[0]
    moved = (robot.X_WB @ robot.fk(row)).p - (robot.X_WB @ robot.fk(q)).p
    x = {"base": robot.X_WB.R, "tool": (robot.X_WB @ robot.fk(q)).R, "world": np.eye(3)}[axes][:, 0]
    assert np.allclose(moved, 0.01 * x, atol=1e-8)


def test_a_world_pose_is_where_it_says_in_the_world(loaded):
    deployment = loaded(
        '[action]\nmode = "end_effector_pose"\nrotation = "quat_wxyz"\nframe = "world"\n',
        robot='[robot]\nmodel = "panda"\nposition = [0.2, 0.1, 0.4]\nyaw = 1.0\n',
    )
    robot = deployment.robot
    wanted = robot.X_WB @ robot.fk(robot.arm_home + 0.02)
    row = deployment.interpret([[*wanted.p, *wanted.quat_wxyz]], robot.arm_home, 0).values[0]
    assert max((robot.X_WB @ robot.fk(row)).distance(wanted)) < 1e-8


def test_scaled_deltas_are_those_of_a_normalised_controller(loaded, panda):
    deployment = loaded(f"[action]\n{KINDS['end_effector_delta']}scale = [0.05, 0.05, 0.05, 0.5, 0.5, 0.5]\n")
    q = panda.arm_home
    row = deployment.interpret([[0.2, 0, 0, 0, 0, 0]], q, 0).values[0]
    assert np.allclose(panda.fk(row).p - panda.fk(q).p, [0.01, 0, 0], atol=1e-8)


def test_a_pose_out_of_reach_gives_rows_that_no_filter_passes_and_says_why(loaded, panda):
    deployment = loaded(f"[action]\n{KINDS['end_effector_delta']}")
    actions = np.zeros((4, 6))
    actions[2, 0] = 1.5
    chunk = deployment.interpret(actions, panda.arm_home, 0)
    assert np.isfinite(chunk.values[:2]).all() and np.isnan(chunk.values[2:]).all()
    assert "row 2" in chunk.label and "cannot get there" in chunk.label


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_a_carried_column_that_is_no_number_spoils_its_row(bad, loaded, panda):
    deployment = loaded(
        '[action]\nmode = "joint_position"\n[action.gripper]\nclosed = 1.0\nopen = 0.0\nfiltered = false\n'
    )
    actions = np.tile([*panda.arm_home, 0.5], (3, 1))
    actions[1, 7] = bad
    rows = deployment.interpret(actions, panda.arm_home, 0).values
    assert np.isfinite(rows[[0, 2]]).all() and np.isnan(rows[1]).all()


def test_an_unfiltered_gripper_is_kept_within_its_range(loaded, panda):
    deployment = loaded(
        '[action]\nmode = "joint_position"\n[action.gripper]\nclosed = 1.0\nopen = 0.0\nfiltered = false\n'
    )
    q = panda.arm_home
    like = np.tile([*q, 0.0], (3, 1))
    like[:, 7] = [-0.2, 0.4, 1.3]
    rows = deployment.interpret(like, q, 0).values
    assert deployment.express(rows, q, like=like)[:, 7].tolist() == [0.0, 0.4, 1.0]
    longer = deployment.express(np.tile(q, (5, 1)), q, like=like)[:, 7]
    assert longer.tolist() == [0.0, 0.4, 1.0, 1.0, 1.0]


@pytest.mark.parametrize("mode", sorted(KINDS))
def test_an_array_of_another_width_is_refused_with_both_specs(mode, loaded, panda):
    deployment = loaded(f"[action]\n{KINDS[mode]}")
    with pytest.raises(InvalidInput, match=r"expected numbers of shape \(rows, \d\).*got shape \(3, 9\)"):
        deployment.interpret(np.zeros((3, 9)), panda.arm_home, 0)


def test_the_state_is_read_from_its_keys_in_its_units(loaded, panda):
    deployment = loaded(
        '[observation]\nkeys = ["observation/joints", "observation/gripper"]\nangle = "deg"\n'
        "[observation.gripper]\nclosed = 1.0\nopen = 0.0\n"
        '[action]\nmode = "joint_position"\n[action.gripper]\nclosed = 1.0\nopen = 0.0\n'
    )
    seen = {"observation/joints": np.rad2deg(panda.arm_home), "observation/gripper": np.array([[0.25]])}
    assert np.allclose(deployment.observation(seen), [*panda.arm_home, 0.06])
    with pytest.raises(InvalidInput, match="observation/gripper"):
        deployment.observation({"observation/joints": panda.arm_home})
    with pytest.raises(InvalidInput, match="not finite"):
        deployment.observation({**seen, "observation/gripper": [np.nan]})
