"""A deployment file says everything, or says what is missing, unknown or contradictory."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from praxia.core.action import ControlMode
from praxia.core.errors import InvalidInput, PraxiaError, SpaceMismatch
from praxia.core.report import Verdict
from praxia.deployment import Deployment

EXAMPLES = sorted((Path(__file__).parents[2] / "examples" / "deployments").glob("*.toml"))
POSITIONS = '[action]\nmode = "joint_position"\n'
BOX = '[[scene.shapes]]\nname = "a"\nkind = "box"\nsize = [1, 1, 1]\nposition = [0, 0, 0]\n'


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_every_example_loads_and_reads_its_own_actions(path):
    deployment = Deployment.load(path)
    q = deployment.robot.home[: len(deployment.limits)]
    like = np.zeros((deployment.executed, deployment.dimension))
    actions = deployment.express(np.tile(q, (deployment.executed, 1)), q, like=like)
    chunk = deployment.interpret(actions, q, 0)
    assert np.allclose(chunk.values, q, atol=1e-7) and chunk.period == round(1e9 / deployment.rate)


def test_the_example_on_the_page_loads_and_says_what_it_seems_to(tmp_path):
    page = (Path(__file__).parents[2] / "docs" / "deployment.md").read_text(encoding="utf-8")
    (tmp_path / "page.toml").write_text(re.search(r"```toml\n(.*?)```", page, re.DOTALL)[1], encoding="utf-8")
    deployment = Deployment.load(tmp_path / "page.toml")
    assert deployment.dimension == 8 and len(deployment.space.names) == 7 and deployment.rules.regions
    seen = {"observation/joint_position": np.rad2deg(deployment.robot.arm_home), "observation/gripper_position": [0.5]}
    assert np.allclose(deployment.observation(seen), deployment.robot.arm_home)


def test_there_are_examples_of_positions_velocities_and_both_kinds_of_deltas():
    kinds = {type(Deployment.load(path).interpretation.motion).__name__ for path in EXAMPLES}
    assert kinds == {"JointPositions", "JointVelocities", "JointDeltas", "ToolDeltas"}


def test_rows_are_absolute_joint_positions_of_the_filtered_components(loaded, panda):
    arm, both = loaded(POSITIONS), loaded(POSITIONS + "[action.gripper]\n")
    assert arm.space.mode is ControlMode.JOINT_POSITION and arm.space.names == panda.joint_names
    assert both.space.names == panda.limits.names and both.dimension == 8
    assert arm.period == 20_000_000


@pytest.mark.parametrize(
    ("tables", "said"),
    [
        ("[action]\n", "mode is missing"),
        ('[action]\nmode = "joint_positions"\n', "did you mean 'joint_position'"),
        (POSITIONS + "speed = 3\n", "unknown key 'speed'"),
        (POSITIONS + 'frame = "base"\n', "frame = 'base' contradicts mode = 'joint_position'"),
        (POSITIONS + 'rotation = "rpy"\n', "rotation = 'rpy' contradicts"),
        (POSITIONS + 'reference = "chunk_start"\n', "contradicts mode = 'joint_position', whose rows are absolute"),
        ('[action]\nmode = "joint_velocity"\nreference = "previous_row"\n', "whose rows are velocities"),
        ('[action]\nmode = "joint_delta"\n', "reference is missing"),
        ('[action]\nmode = "end_effector_pose"\nframe = "base"\n', "rotation is missing"),
        ('[action]\nmode = "end_effector_pose"\nframe = "tool"\nrotation = "rpy"\n', "unknown value 'tool'"),
        (
            '[action]\nmode = "end_effector_pose"\nframe = "base"\nrotation = "quat_wxyz"\nangle = "deg"\n',
            "angle = 'deg' contradicts rotation = 'quat_wxyz'",
        ),
        (POSITIONS + 'angle = "degrees"\n', "unknown value 'degrees'; did you mean 'deg'"),
        (POSITIONS + 'ignored = ["base_x"]\n', "ignored needs components"),
        (POSITIONS + "scale = [1.0, 2.0]\n", "scale has 2 numbers for 7 components"),
        (POSITIONS + "scale = [0.0]\n", "scale must not be 0"),
        (POSITIONS + "[action.gripper]\nclosed = 1.0\n", "open is missing"),
        (POSITIONS + "[action.gripper]\nclosed = 1.0\nopen = 1.0\n", "both 1"),
        (POSITIONS + '[action.gripper]\nclosed = 1.0\nopen = 0.0\nunit = "mm"\n', "unit contradicts closed and open"),
        (POSITIONS + "[filter]\nslowest = 2.0\n", "slowest is a part"),
        (POSITIONS + "[filter]\nmoved = 0.002\n", "moved is 0.002, expected at most the scene's margin, 0.001 m"),
        (POSITIONS + "[filter]\nmax_agee = 3.0\n", "unknown setting 'max_agee'"),
        (POSITIONS + '[filter]\nmax_age = "long"\n', "max_age must be a number like its default"),
        (POSITIONS + '[scene]\nfile = "a.toml"\n' + BOX, "file and shapes contradict"),
        (POSITIONS + '[[scene.shapes]]\nname="a"\nkind="sphere"\nsize=[1,1,1]\nposition=[0,0,0]\n', "expected shape"),
        (POSITIONS + '[[scene.shapes]]\nname="a"\nkind="sphere"\nsize=[-1]\nposition=[0,0,0]\n', "must be positive"),
        (POSITIONS + '[[regions]]\nname="r"\nlower=[0,0,0]\nupper=[1,-1,1]\n', "lower must be below upper"),
        (POSITIONS + '[[regions]]\nname="r"\nlower=[0,0,0]\nnormal=[0,0,1]\n', "normal contradicts lower"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_sentence_with_its_place(tables, said, written):
    path = written(tables)
    with pytest.raises(PraxiaError) as caught:
        Deployment.load(path)
    assert said in str(caught.value) and str(path) in str(caught.value)


def test_a_margin_below_the_usual_one_makes_the_filter_look_again_sooner(loaded):
    assert loaded(POSITIONS + "[scene]\nmargin = 0.0004\n").settings.moved == 0.0004
    assert loaded(POSITIONS + "[scene]\nmargin = 0.004\n").settings.moved == 0.001


@pytest.mark.parametrize(
    ("top", "said"),
    [
        ('executed = 8\ninterpolation = "linear"\n', "rate is missing"),
        ('rate = 0\nexecuted = 8\ninterpolation = "linear"\n', "rate must be greater than 0"),
        ('rate = nan\nexecuted = 8\ninterpolation = "linear"\n', "rate must be a finite number"),
        ('rate = 50\nexecuted = 0\ninterpolation = "linear"\n', "executed must be a whole number"),
        ('rate = 50\nexecuted = 1001\ninterpolation = "linear"\n', "executed must be at most 1000"),
        ("rate = 50\nexecuted = 8\n", "interpolation is missing"),
        ("rate = 50\nexecuted = 8\ninterpolation =\n", "not valid TOML"),
    ],
)
def test_a_mistake_at_the_top_too(top, said, written):
    with pytest.raises(InvalidInput, match=said):
        Deployment.load(written(POSITIONS, top=top))


def test_a_missing_file_says_so(tmp_path):
    with pytest.raises(InvalidInput, match=r"does not exist; docs/deployment\.md"):
        Deployment.load(tmp_path / "none.toml")


def test_a_robot_with_other_joints_is_refused_with_both_specs(loaded, panda):
    components = [f"shoulder_{i}" for i in range(6)]
    with pytest.raises(SpaceMismatch) as caught:
        loaded(POSITIONS + f"components = {components}\n")
    text = str(caught.value)
    assert "6 components (shoulder_0" in text and "'panda' needs 7 (panda_joint1" in text


def test_a_filtered_gripper_without_its_state_is_refused(loaded, panda):
    observation = f"[observation]\ncomponents = {list(panda.joint_names)}\n"
    with pytest.raises(SpaceMismatch, match="needs its state"):
        loaded(observation + POSITIONS + "[action.gripper]\n")


def test_columns_that_are_not_for_the_arm_are_listed_as_ignored(loaded, panda):
    components = [*panda.joint_names, "base_x", "terminate"]
    deployment = loaded(POSITIONS + f'components = {components}\nignored = ["base_x", "terminate"]\n')
    actions = np.tile([*panda.arm_home, 0.3, 1.0], (2, 1))
    rows = deployment.interpret(actions, panda.arm_home, 0).values
    assert rows.shape == (2, 7)
    assert np.array_equal(deployment.express(rows, panda.arm_home, like=actions), actions)
    with pytest.raises(InvalidInput, match="base_x, terminate are not commanded here"):
        deployment.express(rows, panda.arm_home)


def test_a_scene_of_shapes_stands_in_the_world(loaded):
    tables = '[[scene.shapes]]\nname = "post"\nkind = "cylinder"\nsize = [0.05, 0.5]\nposition = [0.6, 0.0, 0.5]\n'
    deployment = loaded(POSITIONS + tables, robot='[robot]\nmodel = "panda"\nposition = [0.1, 0.0, 0.0]\n')
    assert [o.name for o in deployment.scene.objects] == ["post"]
    assert np.allclose(deployment.scene.fixed["post"].p, [0.6, 0, 0.5])
    assert np.allclose(deployment.scene.X_WB.p, [0.1, 0, 0]) and np.allclose(deployment.robot.X_WB.p, [0.1, 0, 0])


def test_a_scene_file_gives_its_fixed_things_and_the_base(loaded, tmp_path):
    (tmp_path / "cell.xml").write_text(
        '<mujoco><worldbody><body name="desk" pos="0.5 0 -0.02"><geom type="box" size="0.5 0.6 0.02"/></body>'
        '<body name="block" pos="0.5 0.1 0.02"><freejoint/><geom type="box" size="0.02 0.02 0.02" mass="0.1"/></body>'
        "</worldbody></mujoco>"
    )
    (tmp_path / "cell.toml").write_text(
        'mjcf = "cell.xml"\n[robot]\nposition = [0.0, 0.2, 0.0]\n[[objects]]\nname = "table"\nbody = "desk"\n'
        '[[objects]]\nname = "block"\nmovable = true\n'
    )
    scene = '[scene]\nfile = "cell.toml"\n'
    deployment = loaded(POSITIONS + scene)
    assert [o.name for o in deployment.scene.objects] == ["table"]
    assert np.allclose(deployment.robot.X_WB.p, [0, 0.2, 0])
    with pytest.raises(InvalidInput, match="contradict those in the scene file"):
        loaded(POSITIONS + scene, robot='[robot]\nmodel = "panda"\nposition = [1.0, 0.0, 0.0]\n')


REGION = '[[regions]]\nname = "cell"\nlower = [0.2, -0.5, 0.1]\nupper = [0.8, 0.5, 0.9]\n'


@pytest.mark.parametrize("gripper", ["", "[action.gripper]\n"])
def test_the_filter_keeps_regions_and_speeds_with_and_without_the_gripper(gripper, loaded, panda):
    deployment = loaded(POSITIONS + gripper + REGION + "[tool_speed]\ntranslational = 0.1\n")
    q = panda.home[: len(deployment.limits)]
    rows = np.tile(q, (4, 1))
    s = np.linspace(0, 1, 101)[:, None]
    side = q.copy()
    side[0] += 1.4
    swing = q + (side - q) * (10 * s**3 - 15 * s**4 + 6 * s**5)
    broken = deployment.rules.broken(rows[:3], swing)
    assert broken is not None and {v.check for v in broken.violations} == {"speed"}
    slow = loaded(POSITIONS + gripper + REGION)
    broken = slow.rules.broken(rows[:3], swing)
    assert broken is not None and {v.check for v in broken.violations} == {"workspace"}
    p = panda.fk_batch(swing[:, :7])[0]
    outside = ((p < [0.2, -0.5, 0.1]) | (p > [0.8, 0.5, 0.9])).any(axis=1)
    assert broken.row == np.argmax(outside) > 0
    sent = slow.filter(q).filter(slow.interpret(slow.express(swing, q), q, 0), 0)
    assert sent.report.verdict is not Verdict.PASSED


def region(name, low, high):
    return f'[[regions]]\nname = "{name}"\nlower = {[low] * 3}\nupper = {[high] * 3}\n'


CONTRADICTIONS = {
    "two regions apart": (region("a", 0.0, 0.1) + region("b", 0.5, 1.0), ["outside region 'a'", "outside region 'b'"]),
    "a region out of reach": (region("far", 5.0, 6.0), ["outside region 'far'"]),
    "a thing in the base": (BOX.replace("[1, 1, 1]", "[0.2, 0.2, 0.2]"), ["a are ", "m apart"]),
    "a margin of metres": (f"[scene]\nmargin = 2.0\n{BOX}".replace("[0, 0, 0]", "[3, 0, 0]"), ["the margin is 2 m"]),
}


@pytest.mark.parametrize("tables, said", CONTRADICTIONS.values(), ids=CONTRADICTIONS)
def test_a_scene_and_regions_that_leave_no_place_to_be_are_refused(tables, said, written):
    with pytest.raises(InvalidInput, match="leave the robot no place") as refusal:
        Deployment.load(written(POSITIONS + tables))
    assert all(words in str(refusal.value) for words in said), str(refusal.value)


def test_a_rest_pose_that_is_in_the_way_is_no_contradiction(loaded, panda):
    p = panda.fk(panda.arm_home).p.tolist()
    post = f'[[scene.shapes]]\nname = "a"\nkind = "sphere"\nsize = [0.1]\nposition = {p}\n'
    deployment = loaded(POSITIONS + post)
    assert not deployment.clearance().free(panda.arm_home[None]).any()


def test_a_region_of_an_unknown_link_is_refused(loaded):
    with pytest.raises(InvalidInput, match="unknown link 'panda_linc7'; did you mean 'panda_link7'"):
        loaded(POSITIONS + REGION + 'links = ["panda_linc7"]\n')


def test_a_filter_passes_what_is_admissible_bit_for_bit(loaded, panda):
    deployment = loaded(POSITIONS)
    q = panda.arm_home
    s = np.linspace(0, 1, 51)[:, None]
    rows = q + 0.2 * (10 * s**3 - 15 * s**4 + 6 * s**5)
    chunk, safe = deployment.interpret(rows, q, 0), deployment.filter(q)
    for k in range(len(rows)):
        command = safe.filter(chunk, k * deployment.period)
        assert command.report.verdict is Verdict.PASSED and np.array_equal(command.values, rows[k])
