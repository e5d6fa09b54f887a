"""An independent check must find what is planted, equal what can be calculated, and agree with another engine."""

from __future__ import annotations

import sys

import mujoco
import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.evaluation.clearance_check import ClearanceCheck, needs_coal
from praxia.evaluation.scene_geometry import SceneGeometry
from praxia.evaluation.worlds import ARMS, world_of

pytest.importorskip("coal")

RAIL = """<mujoco><compiler angle="radian"/>
  <default><default class="thin"><geom contype="0" conaffinity="0"/></default></default>
  <worldbody>
    <body name="cart" pos="0 0 1"><joint name="x" type="slide" axis="1 0 0"/>
      <geom type="sphere" size="0.1"/><geom class="thin" type="box" size="9 9 9"/></body>
    <body name="wall" pos="1 0 1"><geom type="box" size="0.05 1 1"/></body>
    <body name="post" pos="0.5 0.6 1"><geom type="cylinder" size="0.2 2"/></body>
  </worldbody></mujoco>"""

PENDULUM = """<mujoco><compiler angle="radian"/>
  <worldbody>
    <body name="rod"><joint name="turn" axis="0 0 1"/><geom type="capsule" size="0.05 0.5" pos="0.5 0 0"
      quat="0.70710678 0 0.70710678 0"/></body>
    <body name="ball" pos="0 0.8 0"><freejoint name="ball_free"/><geom type="sphere" size="0.1"/></body>
  </worldbody>
  <keyframe><key name="start" qpos="0 0.3 0.6 0 1 0 0 0"/></keyframe></mujoco>"""


def test_distances_equal_those_that_can_be_calculated() -> None:
    check = ClearanceCheck(RAIL, ("x",))
    for x in (0.0, 0.3, 0.7):
        to_wall, to_post = 0.95 - x - 0.1, np.hypot(0.5 - x, 0.6) - 0.3
        assert check.along(np.array([[x]])).nearest == pytest.approx(min(to_wall, to_post), abs=1e-6)


def test_things_stand_where_the_keyframe_puts_them() -> None:
    check = ClearanceCheck(PENDULUM, ("turn",))
    angle = np.arctan2(0.6, 0.3)
    away = np.hypot(0.3, 0.6)  # within the rod's length: the distance is across it
    found = check.along(np.array([[angle - 0.5]]))
    assert found.nearest == pytest.approx(away * np.sin(0.5) - 0.15, abs=1e-6)
    assert check.along(np.array([[angle]])).penetrations[0].depth > 0.1


@pytest.mark.parametrize("depth", [1e-5, 1e-3, 0.05])
def test_a_planted_penetration_is_found_where_it_is(depth: float) -> None:
    x = np.concatenate((np.linspace(0.0, 0.7, 50), np.linspace(0.7, 0.85 + depth, 20), np.linspace(0.85, 0.0, 60)))
    found = ClearanceCheck(RAIL, ("x",)).along(x[:, None])
    assert found.nearest == pytest.approx(-depth, abs=1e-6)
    assert [(p.a, p.b) for p in found.penetrations] == [("cart", "wall")]
    assert found.penetrations[0].depth == pytest.approx(depth, abs=1e-6)
    inside = np.flatnonzero(x > 0.85 + 1e-6)
    assert found.ticks >= len(inside) and inside[0] - 1 <= found.penetrations[0].row <= inside[0]


def test_what_is_touched_between_two_rows_only_is_found() -> None:
    angle = np.arctan2(0.6, 0.3)
    rows = np.array([[angle - 0.6], [angle + 0.6]])
    check = ClearanceCheck(PENDULUM, ("turn",))
    assert not check.along(rows[:1]).penetrations and not check.along(rows[1:]).penetrations
    found = check.along(rows)
    assert found.ticks == 1 and 0.0 < found.penetrations[0].row < 1.0


def test_a_motion_that_keeps_its_distance_is_clean_and_the_distance_asked_for_is_held_to() -> None:
    x = np.linspace(0.0, 0.84, 200)[:, None]
    check = ClearanceCheck(RAIL, ("x",))
    assert check.along(x).ticks == 0 and check.along(x).nearest <= 0.02
    assert check.along(x, least=0.02).ticks > 0 and check.along(x, least=0.0099).ticks == 0


def test_far_motions_cost_few_queries() -> None:
    x = np.linspace(0.0, 0.1, 5_000)[:, None]
    assert ClearanceCheck(RAIL, ("x",)).along(x).queries < 20


@pytest.mark.parametrize("arm", sorted(ARMS))
def test_it_agrees_with_another_engine_on_random_configurations(arm: str) -> None:
    world = world_of(ARMS[arm])
    start = world.start("adversaries", 0, 0)
    names = world.robot.limits.names
    check = ClearanceCheck(world.xml_at(start), names)
    model = mujoco.MjModel.from_xml_string(world.xml)
    data = mujoco.MjData(model)
    limits = world.robot.limits
    for q in np.random.default_rng(0).uniform(limits.lower, limits.upper, (25, len(limits))):
        data.qpos[:] = start
        for name, value in zip(world.robot.joint_names, q, strict=False):
            data.qpos[world.address(name)] = value
        fingers = world.robot.gripper.joints if world.robot.gripper is not None else ()
        for finger in fingers:
            data.qpos[world.address(finger)] = q[-1] / 2
        mujoco.mj_forward(model, data)
        moving = {b for b in range(model.nbody) if any(is_below(model, b, j) for j in world.robot.joint_names)}
        touching = {
            tuple(sorted(model.body(int(model.geom_bodyid[g])).name for g in c.geom))
            for c in data.contact
            if c.dist < -1e-4 and moving & {int(b) for b in model.geom_bodyid[c.geom]}
        }
        found = {tuple(sorted((p.a, p.b))): p.depth for p in check.along(q[None]).penetrations}
        assert touching <= set(found)
        # MuJoCo sees no contact where a capsule goes right through a box: only shallow ones are held against it.
        assert not [pair for pair, depth in found.items() if 2e-4 < depth < 0.02 and pair not in touching]


def is_below(model: mujoco.MjModel, body: int, joint: str) -> bool:
    top = int(model.joint(joint).bodyid[0])
    while body not in (0, top):
        body = int(model.body_parentid[body])
    return body == top


@pytest.mark.parametrize("arm", sorted(ARMS))
def test_no_point_moves_more_than_the_levers_say(arm: str) -> None:
    world = world_of(ARMS[arm])
    names, limits = world.robot.limits.names, world.robot.limits
    check = ClearanceCheck(world.xml_at(world.start("adversaries", 0, 0)), names)
    rng = np.random.default_rng(1)
    for q in rng.uniform(limits.lower, limits.upper, (20, len(limits))):
        joint = rng.integers(len(limits))
        other = q.copy()
        other[joint] += 1e-4
        rows = np.array([q, other])
        coordinates = {j: part * rows[:, i] for j, (i, part) in check._scene.share.items()}
        for i in check._moving:
            R, p = check._place(i, coordinates, 2)
            geom = check._scene.geoms[i]
            points = p + R @ (geom.radius * np.array([0.0, 0.0, 1.0]))
            moved = max(np.linalg.norm(points[1] - points[0]), np.linalg.norm(p[1] - p[0]))
            assert moved <= 1e-4 * check._lever[i][joint] + 1e-12


def test_what_is_not_understood_is_refused() -> None:
    for xml, phrase in (
        (RAIL.replace('"sphere"', '"mesh"'), "mesh is not understood"),
        (RAIL.replace('"slide"', '"ball"'), "ball"),
        (RAIL.replace('angle="radian"', ""), "radian"),
        (RAIL[:40], "not well-formed"),
        (RAIL.replace('pos="1 0 1"', 'euler="1 0 1"'), "euler"),
    ):
        with pytest.raises(InvalidInput, match=phrase):
            SceneGeometry(xml, ("x",))
    with pytest.raises(InvalidInput, match="elbow"):
        SceneGeometry(RAIL, ("elbow",))


def test_without_coal_one_sentence_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "coal", None)
    assert "praxia[bench]" in needs_coal()
    with pytest.raises(InvalidInput, match="coal"):
        ClearanceCheck(RAIL, ("x",))
