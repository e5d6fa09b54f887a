import re
from pathlib import Path

import mujoco
import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import SafeCommand
from praxia.core.predicates import facts
from praxia.core.report import SafetyReport, Verdict
from praxia.simulation import Cell, load_scene, load_world

PAGE = (Path(__file__).parents[2] / "docs" / "scenes.md").read_text(encoding="utf-8")
XML = re.search(r"```xml\n(.*?)```", PAGE, re.S)[1]
TOML = re.search(r"```toml\n(.*?)```", PAGE, re.S)[1]

CUBE_OBJ = """
v -1 -1 -1\nv 1 -1 -1\nv 1 1 -1\nv -1 1 -1\nv -1 -1 3\nv 1 -1 3\nv 1 1 3\nv -1 1 3
f 1 3 2\nf 1 4 3\nf 5 6 7\nf 5 7 8\nf 1 2 6\nf 1 6 5\nf 2 3 7\nf 2 7 6\nf 3 4 8\nf 3 8 7\nf 4 1 5\nf 4 5 8
"""


def write(folder: Path, *, toml: str = TOML, xml: str = XML) -> Path:
    (folder / "my_scene.xml").write_text(xml)
    path = folder / "my_scene.toml"
    path.write_text(toml)
    return path


def still(cell: Cell) -> SafeCommand:
    return SafeCommand(cell.observe().q, cell.space, SafetyReport(Verdict.PASSED))


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    return load_world(write(tmp_path_factory.mktemp("scene")))


def test_the_documented_example_becomes_a_scene(example):
    scene = example.scene
    assert [o.name for o in scene.objects] == ["table", "red_block", "tray", "box", "left_side"]
    assert [o.name for o in scene.movable] == ["red_block"]
    block = scene.object("red_block")
    assert block.shapes[0].size == (0.02, 0.02, 0.02) and block.mass == pytest.approx(0.06)
    assert block.surface.centre == pytest.approx([0, 0, 0.02])
    assert scene.fixed["tray"].p == pytest.approx([0.5, -0.2, 0.005])
    part = scene.articulation("box")
    assert part.kind == "slide" and part.axis_W == pytest.approx([0, -1, 0]) and part.upper == 0.15
    assert part.handle == pytest.approx(0.014)
    X_WH = scene.fixed["box"] @ part.X_OH
    assert X_WH.p == pytest.approx([0.45, 0.30, 0.06])
    assert X_WH.R[:, 2] == pytest.approx([0, 0, -1]) and abs(X_WH.R[1, 1]) == pytest.approx(1.0)


def test_the_documented_example_runs(example):
    cell = Cell(example, example.start("docs", 0, 0))
    command = still(cell)
    for _ in range(200):
        cell.command(command)
    found = {str(f) for f in facts(example.scene, cell.truth())}
    assert {"(on red_block table)", "(closed box)", "(handempty)"} <= found
    assert "red_block_pos" in example.xml and "box_joint" in example.xml


def test_the_example_is_laid_out_anew_for_each_episode(example):
    places = np.array([example.start("docs", 0, i)[example.address("red_block_free") :][:2] for i in range(20)])
    assert (places >= [0.4, 0.0]).all() and (places <= [0.6, 0.2]).all() and np.ptp(places[:, 0]) > 0.05


def test_the_robot_stands_where_the_file_says(tmp_path):
    toml = TOML.replace("position = [0.0, 0.0, 0.0]", "position = [-0.2, 0.1, 0.05]").replace("yaw = 0.0", "yaw = 0.5")
    world = load_scene(write(tmp_path, toml=toml))
    base = Pose.from_yaw(0.5, (-0.2, 0.1, 0.05))
    assert world.scene.X_WB.distance(base)[0] < 1e-12
    expected = base @ world.robot.fk(world.robot.arm_home)
    assert Cell(world, world.rest).truth().gripper.X_WG.distance(expected)[0] < 1e-9
    data = mujoco.MjData(world.model)
    data.qpos[:] = world.rest
    mujoco.mj_forward(world.model, data)
    assert data.site("tcp").xpos == pytest.approx(expected.p, abs=1e-5)


def test_a_scene_that_brings_the_robot_along_is_taken_as_it_is(tmp_path, example):
    toml = re.sub(r"\[placement\].*", "", TOML, flags=re.S)
    again = load_scene(write(tmp_path, toml=toml, xml=_without_sensors(example.xml)))
    assert again.model.nq == example.model.nq and again.model.nu == example.model.nu
    np.testing.assert_array_equal(again.start("any", 0, 0), again.start("any", 0, 1))


def _without_sensors(xml: str) -> str:
    return re.sub(r"<sensor>.*?</sensor>", "", xml, flags=re.S)


def test_mesh_files_are_carried_in_the_text_and_count_as_their_box(tmp_path):
    (tmp_path / "shape.obj").write_text(CUBE_OBJ)
    xml = XML.replace(
        "<worldbody>", '<asset><mesh name="shape" file="shape.obj" scale="0.01 0.01 0.01"/></asset><worldbody>', 1
    ).replace('<geom type="box" size="0.02 0.02 0.02"', '<geom type="mesh" mesh="shape"')
    world = load_scene(write(tmp_path, xml=xml))
    assert "file=" not in world.xml
    (box,) = world.scene.object("red_block").shapes
    assert sorted(box.size) == pytest.approx([0.01, 0.01, 0.02], abs=1e-6)
    assert box.X_OS.p == pytest.approx([0, 0, 0.01], abs=1e-6)  # the file's own frame, not the mesh's centre
    assert Cell(world, world.rest).space.dimension == 8


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('body = "desk"', 'body = "dsk"', r"object 'table': unknown body 'dsk'; did you mean 'desk'"),
        (
            'joint = "box_slide"',
            'joint = "box_slid"',
            r"part 'box': unknown joint 'box_slid'; did you mean 'box_slide'",
        ),
        ('handle = "box_bar"', 'handle = "bar"', r"unknown geom or site 'bar'; did you mean 'box_bar'"),
        ('mjcf = "my_scene.xml"', 'mjcf = "other.xml"', r"other\.xml does not exist"),
        ('mjcf = "my_scene.xml"', "", r"mjcf is missing"),
        ('mjcf = "my_scene.xml"', "mjcf = 3", r"mjcf must be a text"),
        ('colour = "red"', 'color = "red"', r"objects 2: unknown key 'color'; did you mean 'colour'"),
        ("[robot]", "[robots]", r"unknown key 'robots'; did you mean 'robot'"),
        ('model = "panda"', 'model = "pandas"', r"unknown robot 'pandas'; did you mean 'panda'"),
        ("yaw = 0.0", "yaw = nan", r"robot: yaw must be a finite number"),
        ("half = [0.15, 0.1]", "half = [0.15]", r"regions 1: half must be numbers of shape \(2,\)"),
        ("movable = true", "movable = false", r"has a free joint: say movable = true"),
        ('name = "tray"', 'name = "tray"\nmovable = true', r"needs a <freejoint/>"),
        ('objects = ["red_block"]', 'objects = ["tray"]', r"placement: unknown movable object 'tray'"),
        ('name = "tray"', 'name = "table"\nbody = "tray"', r"object names repeat"),
        ("[[parts]]", "[[part]]", r"unknown key 'part'; did you mean 'parts'"),
        ("yaw = 0.0", "yaw = = 0", r"not valid TOML: .*line \d+"),
        ("surface = true", "surface = 3", r"surface: expected a table"),
    ],
)
def test_a_mistake_is_named_with_its_place_and_what_would_be_valid(tmp_path, old, new, message):
    assert old in TOML
    with pytest.raises(InvalidInput, match=message):
        load_scene(write(tmp_path, toml=TOML.replace(old, new, 1)))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("</mujoco>", "", "MuJoCo refuses"),
        ('name="tray"', 'name="panda_link3"', "unknown body 'tray'"),
        ('range="0 0.15"', "", "needs a range"),
        ('type="slide"', 'type="ball"', "must be a slide or a hinge"),
    ],
)
def test_a_broken_mjcf_is_refused_with_its_reason(tmp_path, old, new, message):
    assert old in XML
    with pytest.raises(InvalidInput, match=message):
        load_scene(write(tmp_path, xml=XML.replace(old, new, 1)))


def test_a_missing_file_and_a_wrong_kind_of_file_are_refused(tmp_path):
    with pytest.raises(InvalidInput, match="does not exist"):
        load_world(tmp_path / "none.toml")
    write(tmp_path)
    with pytest.raises(InvalidInput, match="expected a TOML file"):
        load_world(tmp_path / "my_scene.xml")
