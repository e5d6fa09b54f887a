import gzip
import json
import struct

import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.motion_planning.obstacle_file import read_obstacles, read_problems
from praxia.motion_planning.obstacles import ObstacleKind

X = Pose.from_yaw(0.3, (0.5, 0.1, 0.2))
BOX = {"name": "shelf", "type": "box", "dims": [0.2, 0.4, 0.6], "pose": X.matrix().tolist()}
CAN = {"name": "can", "type": "cylinder", "dims": [0.14, 0.03], "pose": X.matrix().tolist()}
CORNERS = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]], dtype=float)


def written(folder, content, name="problems.json"):
    path = folder / name
    text = json.dumps(content).encode()
    path.write_bytes(gzip.compress(text) if name.endswith(".gz") else text)
    return path


def problem(**changes):
    return {"index": 4, "start": [0.0] * 7, "goal": [0.1] * 7, "obstacles": [BOX, CAN], **changes}


@pytest.mark.parametrize("name", ["problems.json", "problems.json.gz"])
def test_full_lengths_in_the_file_are_half_lengths_in_the_obstacle(tmp_path, name):
    (found,) = read_problems(written(tmp_path, [problem()], name))
    assert found.index == 4
    assert found.goals.shape == (1, 7)
    box, can = found.obstacles
    assert (box.kind, box.size) == (ObstacleKind.BOX, (0.1, 0.2, 0.3))
    assert (can.kind, can.size) == (ObstacleKind.CYLINDER, (0.03, 0.07))
    np.testing.assert_allclose(box.X_BO.matrix(), X.matrix(), atol=1e-15)


def test_cylinders_are_read_as_capsules_where_that_is_asked_for(tmp_path):
    path = written(tmp_path, [problem()])
    assert read_problems(path, cylinders="capsule")[0].obstacles[1].kind is ObstacleKind.CAPSULE
    with pytest.raises(InvalidInput, match="unknown reading of cylinders 'prism'"):
        read_problems(path, cylinders="prism")


def test_several_goals_and_a_problem_alone(tmp_path):
    content = problem(goals=[[0.1] * 7, [0.2] * 7])
    del content["goal"]
    (found,) = read_problems(written(tmp_path, content))
    assert found.goals.tolist() == content["goals"]


def test_a_list_of_obstacles_is_read_alone_or_under_its_key(tmp_path):
    for content in ([BOX, CAN], {"obstacles": [BOX, CAN]}, problem()):
        assert [o.name for o in read_obstacles(written(tmp_path, content))] == ["shelf", "can"]


def binary_stl(triangles):
    rows = b"".join(struct.pack("<12fH", 0, 0, 0, *np.ravel(t), 0) for t in triangles)
    return bytes(80) + struct.pack("<I", len(triangles)) + rows


def test_meshes_clouds_and_fields_come_from_the_entry_or_from_files_beside_it(tmp_path):
    faces = [CORNERS[[0, 1, 2]], CORNERS[[0, 1, 3]], CORNERS[[0, 2, 3]], CORNERS[[1, 2, 3]]]
    (tmp_path / "binary.stl").write_bytes(binary_stl(faces))
    ascii_faces = "".join(
        "facet normal 0 0 0\nouter loop\n" + "".join(f"vertex {x} {y} {z}\n" for x, y, z in f) + "endloop\nendfacet\n"
        for f in faces
    )
    (tmp_path / "text.STL").write_text(f"solid tetrahedron\n{ascii_faces}endsolid\n")
    (tmp_path / "shape.obj").write_text("".join(f"v {x} {y} {z}\n" for x, y, z in CORNERS) + "vn 0 0 1\nf 1 2 3\n")
    cloud = np.random.default_rng(0).normal(size=(40, 3))
    np.save(tmp_path / "cloud.npy", cloud)
    np.savez(tmp_path / "cloud.npz", points=cloud, colours=cloud)
    np.savetxt(tmp_path / "cloud.xyz", np.column_stack([cloud, cloud]))
    heights = np.random.default_rng(0).uniform(size=(4, 6))
    np.savez(tmp_path / "ground.npz", heights)
    entries = [
        {"type": "mesh", "points": CORNERS.tolist()},
        *({"type": "mesh", "file": name} for name in ("binary.stl", "text.STL", "shape.obj")),
        {"type": "mesh", "file": "shape.obj", "scale": 0.5},
        *({"type": "point_cloud", "dims": [0.01], "file": f"cloud.{ending}"} for ending in ("npy", "npz", "xyz")),
        {"type": "height_field", "dims": [2.0, 1.0, 0.3], "file": "ground.npz", "position": [0.0, 0.0, -0.2]},
        {"type": "sphere", "dims": [0.1], "position": [1, 2, 3], "quat_wxyz": [0, 0, 0, 2]},
    ]
    found = read_obstacles(written(tmp_path, entries))
    corners = {tuple(p) for p in CORNERS}
    for mesh in found[:4]:
        assert mesh.kind is ObstacleKind.HULL
        assert {tuple(p) for p in mesh.points} == corners
    np.testing.assert_allclose(np.sort(found[4].points, axis=0), np.sort(0.5 * CORNERS, axis=0))
    for points in found[5:8]:
        np.testing.assert_allclose(points.points, cloud, rtol=1e-12)
    assert found[8].size == (1.0, 0.5, 0.3)
    np.testing.assert_array_equal(found[8].points, heights)
    assert found[9].X_BO.quat_wxyz.tolist() == [0, 0, 0, 1]


def entry(**changes):
    return [problem(obstacles=[{**BOX, **changes}])]


SKEWED = np.eye(4)
SKEWED[0, 0] = 1.1
LEFT_HANDED = np.diag([1.0, 1.0, -1.0, 1.0])


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (entry(dims=[0.1, 0.0, 0.1]), "problem 0, obstacle 'shelf': .*expected half-extents in x, y and z above 0 m"),
        (entry(dims=[0.1, 0.1]), r"dims of a box are \[x, y, z\] \[m\], got \[0.1, 0.1\]"),
        (entry(dims=[0.1, 0.1, float("nan")]), "dims: expected finite numbers"),
        (entry(type="boxx"), "unknown type 'boxx'; did you mean 'box'"),
        (entry(color="red"), "unknown key 'color'"),
        (entry(pose=SKEWED.tolist()), "pose is not a rotation and a position"),
        (entry(pose=LEFT_HANDED.tolist()), "pose is not a rotation and a position"),
        (entry(pose=[[1, 0], [0, 1]]), "pose must be a 4 x 4 matrix"),
        (entry(position=[0, 0, 0]), "either 'pose' or 'position'"),
        (entry(points=[[0, 0, 0]]), "a box takes no 'file', got points"),
        (entry(type="mesh", dims=[]), "a mesh needs 'points' or 'file'"),
        (entry(type="mesh", dims=[], points=[[0, 0, 0], [1, 0, 0], [0, 1, 0], [1, 1, 0]]), "lie in one plane"),
        (entry(type="mesh", dims=[], file="missing.stl"), "cannot read .*missing.stl: No such file"),
        (entry(type="mesh", dims=[], file="shape.dae"), "unknown kind of mesh file"),
        ([problem(start=[0.0] * 6)], "problem 0: start has 6 values, goal has 7"),
        ([problem(), problem(goal=["a"] * 7)], "problem 1, goal: "),
        ([problem(goals=[[0.0] * 7])], "either 'goal' or 'goals'"),
        ([{"start": [0.0]}], "problem 0: 'obstacles' is missing"),
        ([problem(obstacles={})], "expected a list of obstacles"),
        ([3], "problem 0: expected an object"),
        ([], "has no problems"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(tmp_path, content, says):
    path = written(tmp_path, content)
    with pytest.raises(InvalidInput, match=says) as error:
        read_problems(path)
    assert "problems.json" in str(error.value)


@pytest.mark.parametrize(
    ("name", "content"), [("broken.json", b"{"), ("broken.json.gz", b"\x1f\x8b123"), ("binary.json", b"\xff\xfe\x00")]
)
def test_a_broken_file_is_refused_in_one_sentence(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InvalidInput, match=name):
        read_problems(tmp_path / name)
    with pytest.raises(InvalidInput, match="No such file"):
        read_problems(tmp_path / "nothing.json")
