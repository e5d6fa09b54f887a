"""The limits file: what is wrong in it is said in one sentence, with the place."""

import re
from pathlib import Path

import pytest

from praxia.core.errors import InvalidInput
from praxia.robots import BUILTIN, Robot
from praxia.robots.limits_file import read_limits_file

GOOD = BUILTIN["panda"].with_suffix(".limits.toml").read_text()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[joints.panda_joint3]", "[joints.panda_joint33]", "unknown joint 'panda_joint33'; did you mean"),
        ("acceleration = 7.5", "acceleration = nan", "joints.panda_joint2.acceleration should be a finite number"),
        ("acceleration = 7.5", "acceleration = -7.5", "joints.panda_joint2.acceleration should be positive"),
        ("acceleration = 7.5", 'acceleration = "fast"', "should be a finite number, got 'fast'"),
        ("acceleration = 7.5", "accelleration = 7.5", "unknown quantity 'accelleration'; did you mean 'acceleration'"),
        ("acceleration = 7.5", "", "lacks limits .*panda_joint2: acceleration"),
        ("position = [-1.7628, 1.7628]", "position = [1.7, -1.7]", "lower 1.7 is not below upper -1.7"),
        ("position = [-1.7628, 1.7628]", "position = [-9.0, 9.0]", "leaves the range of the model"),
        ("position = [-1.7628, 1.7628]", "position = 1.7", "should be \\[lower, upper\\]"),
        ("jerk = 3750.0", "jerk = 3750.0\nvelocity_envelope = 2.0", "should be a table of offset, slope, lower, upper"),
        (
            "jerk = 3750.0",
            "jerk = 3750.0\nvelocity_envelope = { offset = 0.2, slope = 5.0, lower = 1.8, upper = -1.8 }",
            "joints.panda_joint2.velocity_envelope: lower 1.8 is not below upper -1.8",
        ),
        (
            "jerk = 3750.0",
            "jerk = 3750.0\nvelocity_envelope = { offset = -0.2, slope = 5.0, lower = -1.8, upper = 1.8 }",
            "velocity_envelope.offset should not be negative",
        ),
        ('unit = "rad"', 'unit = "deg"', "unit should be 'rad' or 'm', got 'deg'"),
        ('unit = "rad"', 'unit = "m"', "the model has a joint in 'rad'"),
        ("[cartesian]", "[cartesian", "not valid TOML"),
        ("[cartesian]", "[cartesean]", "unknown entry 'cartesean'; did you mean 'cartesian'"),
        ("panda_joint4 = -2.356194490192345", "panda_joint4 = 1.0", "home.panda_joint4 = 1 is outside"),
        ("panda_joint4 = -2.356194490192345", "joint4 = 1.0", "home: unknown component 'joint4'"),
        ('"panda_finger_joint2"', '"finger2"', "gripper.joints: unknown joint 'finger2'"),
        ('tcp = "tcp"', 'tcp = "tpc"', "unknown tool frame .*'tpc'; did you mean 'tcp'"),
        ('jerk = "chosen by Praxia: not published by Franka"', "", "gripper.jerk names no source"),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in GOOD
    path = tmp_path / "bad.toml"
    path.write_text(GOOD.replace(old, new, 1))
    with pytest.raises(InvalidInput, match=message) as caught:
        Robot.load("panda", limits=path)
    if "lacks limits" not in message:
        assert "\n" not in str(caught.value).strip()
        assert "tool frame" in message or str(path) in str(caught.value)


def test_a_number_without_a_source_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bad.toml"
    path.write_text(re.sub(r"(?m)^source = \"Franka Control.*joint space\"$", "", GOOD))
    with pytest.raises(InvalidInput, match=r"joints\.panda_joint1\.position names no source"):
        read_limits_file(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"none\.toml does not exist"):
        Robot.load("panda", limits=tmp_path / "none.toml")


def test_a_stricter_file_narrows_the_limits(tmp_path: Path) -> None:
    path = tmp_path / "slow.toml"
    path.write_text(GOOD.replace("velocity = 2.175", "velocity = 0.5"))
    assert list(Robot.load("panda", limits=path).arm_limits.velocity[:4]) == [0.5] * 4


def test_speed_limits_that_depend_on_the_position_come_with_the_joint_that_has_them(tmp_path: Path) -> None:
    curve = "velocity_envelope = { offset = 0.2, slope = 5.17, lower = -1.7918, upper = 1.7918 }"
    path = tmp_path / "curved.toml"
    path.write_text(GOOD.replace("jerk = 3750.0", f"jerk = 3750.0\n{curve}"))
    limits = Robot.load("panda", limits=path).limits
    assert limits.envelope is not None and Robot.load("panda").limits.envelope is None
    _, high = limits.envelope.bounds(limits.upper * 0)
    assert high.tolist() == [float("inf"), pytest.approx((5.17 * 1.7918) ** 0.5 - 0.2)] + [float("inf")] * 6
    assert limits.select(slice(2, 3)).envelope is not None
    assert "Franka Control Interface" in limits.sources["panda_joint2", "velocity_envelope"]
