"""`praxia robot`: what it says about an arm, and its picture."""

import json
import xml.etree.ElementTree as ET
import zlib

import numpy as np
import pytest

LINKS = "".join(
    f'<link name="{name}"><inertial><mass value="1"/><inertia ixx=".1" iyy=".1" izz=".1" ixy="0" ixz="0" iyz="0"/>'
    '</inertial><collision><origin xyz="0 0 .1"/><geometry><cylinder radius=".04" length=".2"/></geometry>'
    "</collision></link>"
    for name in ("base", "one", "two")
)
JOINTS = "".join(
    f'<joint name="j{i}" type="{kind}"><parent link="{a}"/><child link="{b}"/><origin xyz="0 0 .25"/>'
    '<axis xyz="0 1 0"/><limit lower="-2" upper="2" velocity="3" effort="9"/></joint>'
    for i, (kind, a, b) in enumerate((("revolute", "base", "one"), ("continuous", "one", "two")))
)


@pytest.fixture
def arm(tmp_path, monkeypatch):
    monkeypatch.setenv("PRAXIA_CACHE", str(tmp_path / "cache"))
    (tmp_path / "arm.urdf").write_text(f'<robot name="stub">{LINKS}{JOINTS}</robot>', encoding="utf-8")
    return tmp_path / "arm.urdf"


def test_a_robot_without_a_limits_file_is_shown_with_what_is_missing(praxia, arm):
    code, out, err = praxia("robot", str(arm))
    text = " ".join(out.split())
    assert (code, err) == (0, "")
    assert "no acceleration and jerk limit of j0" in text
    assert "no position and acceleration and jerk limit of j1" in text
    assert "arm.limits.toml" in text.replace(" ", "") and "Collision spheres" in text and "base - one" in text


def test_what_is_missing_is_null_and_never_the_stand_in(praxia, arm):
    code, out, _ = praxia("robot", str(arm), "--json")
    document = json.loads(out)
    assert code == 0 and document["missing"] == {
        "j0": ["acceleration", "jerk"],
        "j1": ["position", "acceleration", "jerk"],
    }
    first, second = document["components"]
    assert first["position"] == [-2, 2] and first["velocity"] == 3 and first["jerk"] is None
    assert second["position"] is None and second["sources"] == {"velocity": "arm.urdf"}
    assert document["spheres"] == sum(link["spheres"] for link in document["links"]) > 3
    assert all(0 < link["cover_error"] <= 0.02 for link in document["links"])
    assert document["pairs_checked"] == [["base", "two"]]


def test_the_picture_shows_every_link_twice(praxia, arm, tmp_path):
    assert praxia("robot", str(arm), "--picture", str(tmp_path / "arm.png"))[0] == 0
    data = (tmp_path / "arm.png").read_bytes()
    start = data.index(b"IDAT") + 4
    rows = np.frombuffer(zlib.decompressobj().decompress(data[start:]), dtype=np.uint8).reshape(720, -1)[:, 1:]
    image = rows.reshape(720, 1440, 3).astype(float)
    drawn = np.ptp(image, axis=2) > 40  # coloured, unlike the ground
    left, right = drawn[:, :720].sum(), drawn[:, 720:].sum()
    assert 5_000 < left < right  # spheres hold the shapes, so they hide more
    assert not (drawn[:, :720] & ~drawn[:, 720:]).any()


def test_the_drawing_names_the_links(praxia, arm, tmp_path):
    assert praxia("robot", str(arm), "--picture", str(tmp_path / "arm.svg"))[0] == 0
    words = " ".join(t.text for t in ET.parse(tmp_path / "arm.svg").iter("{http://www.w3.org/2000/svg}text"))
    assert all(name in words for name in ("stub", "base", "one", "two", "sticks out"))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["no_such.urdf"], "does not exist"),
        (["{arm}", "--picture", "x.gif"], "ends in .svg or .png"),
        (["{arm}", "--srdf", "none.srdf"], "none.srdf does not exist"),
        (["{arm}", "--tip", "tow"], "did you mean 'two'"),
        (["{arm}", "--pictures", "x.png"], "did you mean '--picture'"),
        ([], "missing"),
    ],
)
def test_misuse_is_one_sentence_and_code_2(praxia, arm, arguments, sentence):
    code, _, err = praxia("robot", *(word.format(arm=arm) for word in arguments))
    assert code == 2 and sentence in " ".join(err.split())
