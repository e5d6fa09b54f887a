"""The spheres of whole robots: where they are, which pairs are checked, what is kept on disk."""

from pathlib import Path

import mujoco
import numpy as np
import pytest
from covers import uncovered_triangles, write_beads

from praxia.core.errors import InvalidInput
from praxia.robots import Robot
from praxia.robots import spheres as building
from praxia.robots.allowed_pairs import gaps
from praxia.robots.kinematics import joint_frames
from praxia.robots.limits_file import Entry
from praxia.robots.link_shapes import link_shapes
from praxia.robots.source import compile_spec
from praxia.robots.spheres import sphere_model

ASSUMED = {"": Entry(None, {"velocity": 1.0, "acceleration": 1.0, "jerk": 1.0, "position": (-3.0, 3.0)}, {})}
FOLDER = Path(mujoco.__file__).parents[1] / "cmeel.prefix/share/example-robot-data/robots"
FOREIGN = {
    "xarm7": ("xarm_description/urdf/xarm7.urdf", 8),
}


@pytest.fixture
def beads(tmp_path, own_cache):
    return Robot.load(write_beads(tmp_path))


def srdf(folder, text):
    (folder / "beads.srdf").write_text(f'<robot name="beads">{text}</robot>', encoding="utf-8")
    return folder / "beads.srdf"


def test_a_models_own_spheres_are_taken_as_they_are(beads):
    spheres = beads.spheres()
    assert spheres.names == ("base", "one", "two", "three", "hand")
    np.testing.assert_array_equal(spheres.frame, [0, 1, 2, 3, 3])
    np.testing.assert_array_equal(spheres.hand, [False, False, False, False, True])
    np.testing.assert_array_equal(spheres.radius, [0.06, *[0.05] * 6, 0.04, 0.04])
    assert not spheres.error.any() and not spheres.per_opening.any()


@pytest.mark.parametrize("robot", ["beads", "panda"])
def test_spheres_stand_where_mujoco_puts_the_links(robot, request, own_cache):
    robot = Robot.load("panda") if robot == "panda" else request.getfixturevalue("beads")
    spheres, model = robot.spheres(), robot.spec().compile()
    data = mujoco.MjData(model)
    rng = np.random.default_rng(0)
    for _ in range(5):
        q = rng.uniform(robot.arm_limits.lower, robot.arm_limits.upper)
        opening = 0.05
        for name, value in zip(robot.joint_names, q, strict=True):
            data.qpos[model.joint(name).qposadr[0]] = value
        for name in robot.gripper.joints if robot.gripper else ():
            data.qpos[model.joint(name).qposadr[0]] = opening / 2
        mujoco.mj_kinematics(model, data)
        X = np.concatenate((np.eye(4)[None], joint_frames(robot.chain, q)))[spheres.frame[spheres.link]]
        centre = np.einsum("sij,sj->si", X[:, :3, :3], spheres.centres(opening)) + X[:, :3, 3]
        for g in range(model.ngeom):
            name = model.body(int(model.geom_bodyid[g])).name
            if not (model.geom_contype[g] or model.geom_conaffinity[g]):
                continue
            own = spheres.link == spheres.names.index(name)
            middle = data.geom_xpos[g]  # the middle of every shape is inside it
            assert (np.linalg.norm(centre[own] - middle, axis=1) <= spheres.radius[own] + 1e-9).any()


def test_no_point_of_the_panda_is_outside_its_spheres_at_any_opening(own_cache):
    robot = Robot.load("panda")
    spheres, model = robot.spheres(), robot.spec().compile()
    links = {link.name: link for link in link_shapes(robot, model)}
    rng = np.random.default_rng(1)
    for name in ("panda_link0", "panda_link5", "panda_hand", "panda_leftfinger", "panda_rightfinger"):
        own = spheres.link == spheres.names.index(name)
        for step, opening in enumerate(links[name].openings):
            for shape in links[name].shapes:
                u = rng.uniform(-1, 1, (300, 3))
                if shape.kind.name == "BOX":
                    u[np.arange(300), rng.integers(0, 3, 300)] = rng.choice([-1.0, 1.0], 300)
                    points = u * shape.size
                else:
                    u /= np.linalg.norm(u, axis=1, keepdims=True)
                    points = u * shape.size[0] + np.outer(rng.uniform(-1, 1, 300), [0, 0, shape.size[1]])
                points = points @ shape.X[step, :3, :3].T + shape.X[step, :3, 3]
                apart = np.linalg.norm(points[:, None] - spheres.centres(opening)[own], axis=-1)
                assert (apart <= spheres.radius[own] + 1e-9).any(axis=1).all(), (name, opening)


def test_neighbours_and_what_always_touches_may_touch(beads):
    spheres = beads.spheres()
    assert [tuple(spheres.names[i] for i in pair) for pair in spheres.pairs.tolist()] == [
        ("base", "two"),
        ("base", "three"),
        ("base", "hand"),
        ("one", "three"),
        ("one", "hand"),
    ]  # the hand is fixed to the third link, so it is a neighbour of the second as that is


def test_an_srdf_says_which_links_may_touch(beads, tmp_path):
    allowed = "".join(
        f'<disable_collisions link1="{a}" link2="{b}" reason="Adjacent"/>'
        for a, b in (("base", "one"), ("one", "two"), ("three", "two"), ("hand", "two"), ("hand", "one"))
    )
    path = srdf(
        tmp_path, allowed + '<disable_default_collisions link="base"/><enable_collisions link1="base" link2="hand"/>'
    )
    spheres = sphere_model(beads, path)
    assert [tuple(spheres.names[i] for i in pair) for pair in spheres.pairs.tolist()] == [
        ("base", "hand"),
        ("one", "three"),
    ]
    loaded = Robot.load(tmp_path / "beads.urdf", srdf=path)
    np.testing.assert_array_equal(loaded.spheres().pairs, spheres.pairs)
    assert ("hand", "one") in loaded.source.excludes  # the model that MuJoCo checks agrees


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('<robot><disable_collisions link1="base" link2="tow"/></robot>', "unknown link 'tow'; did you mean 'two'"),
        ('<robot><link name="base"/></robot>', "it is a URDF"),
        ("<mujoco/>", "an SRDF starts with <robot>"),
        ("<robot", "not well-formed XML"),
    ],
)
def test_an_srdf_that_does_not_fit_is_one_sentence(beads, tmp_path, text, message):
    (tmp_path / "bad.srdf").write_text(text, encoding="utf-8")
    with pytest.raises(InvalidInput, match=message) as caught:
        sphere_model(beads, tmp_path / "bad.srdf")
    assert "\n" not in str(caught.value)


def test_an_srdf_that_is_not_there_is_named(beads, tmp_path):
    with pytest.raises(InvalidInput, match=r"none\.srdf"):
        sphere_model(beads, tmp_path / "none.srdf")


def one_link(tmp_path, geom, fixed=""):
    (tmp_path / "a.xml").write_text(
        f'<mujoco><worldbody>{fixed}<body name="b"><joint name="j0" axis="0 0 1" range="-90 90"/>{geom}'
        '<inertial pos="0 0 0" mass="1" diaginertia="1 1 1"/></body></worldbody></mujoco>'
    )
    return Robot.load(tmp_path / "a.xml", assumed=ASSUMED)


@pytest.mark.parametrize(
    ("geom", "message"),
    [
        ("", "has no collision geometry"),
        ('<geom size=".1" contype="0" conaffinity="0"/>', "has no collision geometry"),
    ],
)
def test_a_robot_that_no_spheres_can_stand_for_is_refused(tmp_path, own_cache, geom, message):
    robot = one_link(tmp_path, geom)
    with pytest.raises(InvalidInput, match=message):
        robot.spheres()


def test_a_floor_in_the_file_of_a_robot_is_named(tmp_path, own_cache):
    robot = one_link(tmp_path, '<geom size=".1"/>', fixed='<geom name="floor" type="plane" size="1 1 1"/>')
    with pytest.raises(InvalidInput, match="floor is a plane"):
        robot.spheres()


def test_a_finger_on_a_hinge_is_held_at_every_opening(tmp_path, own_cache):
    (tmp_path / "a.xml").write_text(
        """<mujoco><compiler angle="radian"/><worldbody><body name="b"><joint name="j0" axis="0 0 1" range="-1 1"/>
        <geom size=".05"/><body name="jaw" pos="0 0 .1"><joint name="jaw" axis="0 1 0" range="0 1.5"/>
        <geom size=".02" pos="0 0 .1"/></body></body></worldbody></mujoco>"""
    )
    rest = "velocity = 1\nacceleration = 1\njerk = 1\n"
    (tmp_path / "a.limits.toml").write_text(
        f'[joints]\nsource = "test"\n[joints.j0]\n{rest}'
        f'[gripper]\nsource = "test"\nunit = "rad"\njoints = ["jaw"]\nposition = [0, 1.5]\n{rest}'
    )
    robot = Robot.load(tmp_path / "a.xml")
    spheres = robot.spheres()
    (jaw,) = np.flatnonzero(spheres.link == spheres.names.index("jaw"))
    for angle in np.linspace(0, 1.5, 101):
        true = np.array([0.1 * np.sin(angle), 0, 0.1 + 0.1 * np.cos(angle)])
        apart = np.linalg.norm(spheres.centres(angle)[jaw] - true)
        assert apart + 0.02 <= spheres.radius[jaw]


def test_what_was_prepared_is_read_again_and_never_from_a_damaged_file(beads, own_cache, monkeypatch):
    first = beads.spheres()
    (file,) = own_cache.iterdir()
    prepared = []
    original = building._prepared
    monkeypatch.setattr(building, "_prepared", lambda *a: prepared.append(1) or original(*a))
    again = sphere_model(beads)
    assert not prepared and again.names == first.names
    np.testing.assert_array_equal(again.pairs, first.pairs)
    np.testing.assert_array_equal(again.centre, first.centre)
    data = bytearray(file.read_bytes())
    data[-200] ^= 1
    file.write_bytes(bytes(data))
    np.testing.assert_array_equal(sphere_model(beads).centre, first.centre)
    assert len(prepared) == 1
    np.testing.assert_array_equal(sphere_model(beads).centre, first.centre)  # it was written anew
    assert len(prepared) == 1
    file.write_bytes(b"")
    sphere_model(beads)
    assert len(prepared) == 2


def test_a_changed_robot_is_prepared_anew(beads, own_cache, tmp_path):
    beads.spheres()
    path = tmp_path / "beads.urdf"
    path.write_text(path.read_text(encoding="utf-8").replace('radius="0.05"', 'radius="0.045"'), encoding="utf-8")
    changed = Robot.load(path)
    assert changed.source.fingerprint != beads.source.fingerprint
    assert (changed.spheres().radius[1:7] == 0.045).all()


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("PRAXIA_CACHE", str(tmp_path / "file"))
    assert len(Robot.load(write_beads(tmp_path)).spheres().radius) == 9


@pytest.mark.skipif(not FOLDER.is_dir(), reason="needs the package example-robot-data")
@pytest.mark.parametrize("name", ["xarm7"])
def test_a_robot_of_a_model_package_is_covered_triangle_by_triangle(name, own_cache):
    file, count = FOREIGN[name]
    robot = Robot.load(FOLDER / file, assumed=ASSUMED)
    spheres = robot.spheres()
    assert len(spheres.names) == count and len(spheres.radius) < 400 and spheres.error.max() <= 0.0201
    links = link_shapes(robot, compile_spec(robot.source.spec(), robot.source.path))
    for i in (0, 3, count - 1):
        for shape in links[i].shapes:
            X = shape.X[0]
            triangles = (shape.vertices @ X[:3, :3].T + X[:3, 3])[shape.faces]
            own = spheres.link == i
            assert not len(uncovered_triangles(triangles[::3], spheres.centre[own], spheres.radius[own]))
    frames = joint_frames(robot.chain, robot.arm_home[None])
    assert gaps(spheres, frames, spheres.pairs).min() > -0.02
