"""Loading foreign robots: packages, missing meshes, no limits, malformed files."""

import struct
from pathlib import Path

import mujoco
import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.robots import Robot

INERTIA = '<inertial><mass value="1"/><inertia ixx=".01" iyy=".01" izz=".01" ixy="0" ixz="0" iyz="0"/></inertial>'


def mesh(kind: str, uri: str) -> str:
    return f'<{kind}><geometry><mesh filename="{uri}"/></geometry></{kind}>'


def joint(name: str, kind: str, parent: str, child: str, extra: str = "") -> str:
    return (
        f'<joint name="{name}" type="{kind}"><parent link="{parent}"/><child link="{child}"/>'
        f'<origin xyz="0 0 .2"/><axis xyz="0 1 0"/><limit lower="-2" upper="2" velocity="3" effort="9"/>{extra}</joint>'
    )


def urdf() -> str:
    """Three hinges, a hand with one finger and its mimic, meshes of every kind of trouble, a link called world."""
    part = "package://arm_pkg/meshes/part.stl"
    return (
        '<robot name="tinker"><link name="world"/>'
        '<joint name="fix" type="fixed"><parent link="world"/><child link="base"/></joint>'
        f'<link name="base">{mesh("visual", "package://arm_pkg/meshes/part.dae")}{mesh("collision", part)}</link>'
        f'<link name="upper">{INERTIA}{mesh("visual", part)}{mesh("collision", part)}</link>'
        f'<link name="lower">{INERTIA}{mesh("visual", "package://nowhere/x.stl")}</link>'
        f'<link name="hand">{INERTIA}<collision><geometry><sphere radius=".05"/></geometry></collision></link>'
        f'<link name="f1">{INERTIA}</link><link name="f2">{INERTIA}</link>'
        + joint("j1", "revolute", "base", "upper")
        + joint("j2", "revolute", "upper", "lower")
        + joint("j3", "continuous", "lower", "hand")
        + joint("g1", "prismatic", "hand", "f1")
        + joint("g2", "prismatic", "hand", "f2", '<mimic joint="g1"/>')
        + "</robot>"
    )


LIMITS = """
[home]
j2 = 0.5
[joints]
source = "made up for this test"
j1 = { acceleration = 5, jerk = 50 }
j2 = { acceleration = 5, jerk = 50, velocity = 1 }
j3 = { acceleration = 5, jerk = 50, position = [-3, 3] }
"""


def tetrahedron(path: Path) -> None:
    corners = np.array([[0, 0, 0], [0.1, 0, 0], [0, 0.1, 0], [0, 0, 0.1]], dtype="<f4")
    faces = [(0, 2, 1), (0, 1, 3), (0, 3, 2), (1, 2, 3)]
    body = b"".join(struct.pack("<12fH", 0, 0, 0, *corners[list(f)].ravel(), 0) for f in faces)
    path.write_bytes(b"\0" * 80 + struct.pack("<I", len(faces)) + body)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    meshes = tmp_path / "somewhere" / "arm_pkg" / "meshes"
    meshes.mkdir(parents=True)
    tetrahedron(meshes / "part.stl")
    (tmp_path / "arm.urdf").write_text(urdf())
    (tmp_path / "arm.limits.toml").write_text(LIMITS)
    return tmp_path


def test_a_urdf_with_packages_and_broken_meshes_becomes_an_arm(folder: Path) -> None:
    robot = Robot.load(folder / "arm.urdf", package_paths=[folder / "somewhere"])
    assert robot.name == "tinker"
    assert robot.joint_names == ("j1", "j2", "j3")  # g1 leads a mimic: a finger
    assert robot.gripper is None
    np.testing.assert_array_equal(robot.home, [0, 0.5, 0])
    np.testing.assert_array_equal(robot.limits.velocity, [3, 1, 3])
    assert robot.limits.sources["j1", "velocity"] == "arm.urdf"
    assert robot.limits.sources["j2", "velocity"] == "made up for this test"
    assert robot.torque == {"j1": 9.0, "j2": 9.0, "j3": 9.0}
    assert [n.split(" dropped")[0] for n in robot.notes] == [
        "visual mesh of link 'base'",
        "visual mesh of link 'lower'",
    ]
    model = robot.spec().compile()
    assert model.nmesh == 1
    np.testing.assert_allclose(robot.fk(np.zeros(3)).p, [0, 0, 0.6], atol=1e-12)


def test_a_package_is_found_by_its_own_folder_too(folder: Path) -> None:
    robot = Robot.load(folder / "arm.urdf", package_paths=[folder / "somewhere" / "arm_pkg"])
    assert robot.spec().compile().nmesh == 1


def test_a_collision_mesh_that_is_missing_is_reported_and_not_fatal(folder: Path) -> None:
    robot = Robot.load(folder / "arm.urdf")
    assert sum(note.startswith("collision mesh") for note in robot.notes) == 2


def test_missing_limits_are_asked_for_with_the_lines_to_fill_in(folder: Path) -> None:
    (folder / "arm.limits.toml").unlink()
    with pytest.raises(InvalidInput) as caught:
        Robot.load(folder / "arm.urdf")
    message = str(caught.value)
    first, *lines = message.splitlines()
    assert "j1: acceleration, jerk; j2: acceleration, jerk; j3: position, acceleration, jerk" in first
    assert str(folder / "arm.limits.toml") in first
    filled = "\n".join(lines).replace("[lower, upper]", "[-3, 3]").replace("?", "7")
    (folder / "arm.limits.toml").write_text(filled)
    np.testing.assert_array_equal(Robot.load(folder / "arm.urdf").limits.jerk, [7, 7, 7])


def test_links_that_always_touch_are_excluded_and_furniture_is_not(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(
        """<mujoco><compiler angle="radian"/><worldbody>
        <body name="table" pos="0 0 -.2"><geom type="box" size="1 1 .1"/></body>
        <body name="base"><geom size=".1"/>
          <body name="one" pos="0 0 .1"><joint name="j1" axis="0 1 0" range="-1 1"/><geom size=".1"/>
            <body name="two" pos="0 0 .05"><joint name="j2" axis="0 1 0" range="-1 1"/><geom size=".1"/>
              <body name="three" pos="0 0 .3"><joint name="j3" axis="0 1 0" range="-3 3"/>
                <geom type="capsule" fromto="0 0 0 0 0 .5" size=".05"/></body></body></body></body>
        </worldbody></mujoco>"""
    )
    rest = "velocity = 1\nacceleration = 1\njerk = 1\n"
    (tmp_path / "a.limits.toml").write_text(
        'joints.source = "test"\n' + "".join(f"[joints.j{i}]\n{rest}" for i in (1, 2, 3))
    )
    robot = Robot.load(tmp_path / "a.xml")
    assert robot.source.excludes == (("base", "one"), ("base", "two"), ("one", "two"), ("two", "three"))
    model = robot.spec().compile()
    data = mujoco.MjData(model)
    mujoco.mj_forward(model, data)
    assert data.ncon == 0
    data.joint("j2").qpos, data.joint("j3").qpos = 1.0, 2.4
    mujoco.mj_forward(model, data)
    assert data.ncon > 0


def test_mjcf_visual_meshes_that_are_missing_are_dropped(tmp_path: Path) -> None:
    (tmp_path / "m.xml").write_text(
        """<mujoco><asset><mesh name="skin" file="skin.stl"/></asset><worldbody><body name="b">
        <joint name="j" axis="0 0 1" range="-90 90"/><geom size=".1"/>
        <geom type="mesh" mesh="skin" contype="0" conaffinity="0"/></body></worldbody></mujoco>"""
    )
    (tmp_path / "m.limits.toml").write_text('[joints.j]\nsource = "test"\nvelocity = 1\nacceleration = 1\njerk = 1\n')
    robot = Robot.load(tmp_path / "m.xml")
    assert robot.notes[0].startswith("visual mesh 'skin' dropped: skin.stl")
    assert robot.spec().compile().ngeom == 1


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.urdf", "<robot><link", "not well-formed XML"),
        ("a.xml", "<sdf/>", "expected <mujoco> .* or <robot>"),
        ("a.xml", "<mujoco><worldbody><nonsense/></worldbody></mujoco>", "MuJoCo refuses it"),
        ("a.xml", "<mujoco/>", "at least one hinge or slide joint"),
        (
            "a.xml",
            '<mujoco><worldbody><body><freejoint/><geom size="1"/></body></worldbody></mujoco>',
            "free or a ball",
        ),
    ],
)
def test_a_malformed_robot_file_is_one_sentence(tmp_path: Path, name: str, text: str, message: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(InvalidInput, match=message) as caught:
        Robot.load(tmp_path / name)
    assert "\n" not in str(caught.value)


def test_an_unknown_robot_or_file_names_what_is_valid(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="did you mean 'panda'"):
        Robot.load("pandas")
    with pytest.raises(InvalidInput, match="does not exist"):
        Robot.load(tmp_path / "none.urdf")
    with pytest.raises(InvalidInput, match="unknown tool frame"):
        Robot.load("panda", tip="no such link")
