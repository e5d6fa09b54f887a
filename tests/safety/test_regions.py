from __future__ import annotations

import mujoco
import numpy as np
import pytest
from safety_motions import H, Rows, planned

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.robots import Robot
from praxia.robots.link_points import link_points
from praxia.safety.regions import Region
from praxia.safety.row_rules import RowRules

ruckig = pytest.importorskip("ruckig")


@pytest.fixture(scope="module")
def panda() -> Robot:
    return Robot.load("panda")


def motions(robot: Robot, seed: int, count: int) -> list[tuple[Rows, Rows]]:
    """Starts and planned motions of all components between random configurations."""
    rng, found = np.random.default_rng(seed), []
    for _ in range(count):
        ends = rng.uniform(robot.limits.lower, robot.limits.upper, (2, len(robot.limits)))
        ends[1] = ends[0] + 0.4 * (ends[1] - ends[0])
        found.append((ends[0], planned(robot.limits, ends[0], ends[1], ruckig.Synchronization.Time)))
    return found


def between(a: Rows, b: Rows, pieces: int) -> Rows:
    return a + np.linspace(0.0, 1.0, pieces + 1)[:, None] * (b - a)


def first_outside(robot: Robot, low: Rows, high: Rows, start: Rows, rows: Rows) -> int | None:
    """First row at which the tool is outside the box, by forward kinematics row by row."""
    for k, row in enumerate(rows):
        p = (robot.X_WB @ robot.fk(row[: len(robot)])).p
        if (p < low).any() or (p > high).any():
            return k
    return None


def test_the_row_found_is_the_first_one_outside_by_forward_kinematics_row_by_row(panda: Robot) -> None:
    low, high = np.array([-0.4, -0.5, 0.1]), np.array([0.6, 0.45, 0.9])
    region, inside, outside = Region.box("cell", [low, high], panda), 0, 0
    for start, rows in motions(panda, 1, 60):
        p = panda.fk(start[:7]).p
        if (p < low).any() or (p > high).any():
            continue
        truth = first_outside(panda, low, high, start, rows)
        broken = region.broken(start, rows, H)
        inside += truth is None
        outside += truth is not None
        if truth is None:
            assert broken is None or _margin(panda, low, high, rows[broken.row]) < 1e-4
        else:
            assert broken is not None and broken.row <= truth
            assert _margin(panda, low, high, rows[broken.row]) < 1e-4
            (violation,) = broken.violations
            assert violation.check == "workspace" and violation.component == "tool in cell" and violation.unit == "m"
    assert inside > 3 and outside > 3


def _margin(robot: Robot, low: Rows, high: Rows, row: Rows) -> float:
    p = robot.fk(row[:7]).p
    return float(min((p - low).min(), (high - p).min()))


def test_what_passes_is_inside_between_the_rows_too_even_where_rows_are_far_apart(panda: Robot) -> None:
    rng = np.random.default_rng(3)
    passed = refused = 0
    region = Region.half_space("wall", [1.0, 0.0, 0.0], 0.30, panda)
    for _ in range(300):
        a = panda.arm_home + rng.normal(0.0, 0.3, 7)
        b = a + rng.normal(0.0, 0.15, 7)
        if panda.fk(a).p[0] < 0.3:
            continue
        ends = np.column_stack([np.array([a, b]), [0.08, 0.08]])
        broken = region.broken(ends[0], ends[1:], 0.1)
        way = panda.fk_batch(between(a, b, 200))[0][:, 0]
        if broken is None:
            passed += 1
            assert way.min() >= 0.30 - 1e-9
        else:
            refused += 1
            assert way.min() < 0.3002
    assert passed > 30 and refused > 10


def test_balls_of_a_link_hold_its_shapes_wherever_the_arm_stands(panda: Robot) -> None:
    spec = panda.spec()
    spec.compiler.discardvisual = True
    model = spec.compile()
    data, rng = mujoco.MjData(model), np.random.default_rng(5)
    robot = panda.with_base(Pose.from_yaw(0.5, (0.1, 0.2, 0.3)))
    points = link_points(robot, ("all",))
    fingers = [model.joint(name).qposadr[0] for name in panda.gripper.joints]  # type: ignore[union-attr]
    for _ in range(20):
        q = rng.uniform(panda.arm_limits.lower, panda.arm_limits.upper)
        data.qpos[:7], data.qpos[fingers] = q, rng.choice([0.0, 0.04])
        mujoco.mj_kinematics(model, data)
        centres = points.positions(q[None])[0]
        for g in range(model.ngeom):
            name = model.body(model.geom_bodyid[g]).name
            if name == "panda_link0":
                continue
            size = model.geom_size[g]
            corner = (
                size if int(model.geom_type[g]) == int(mujoco.mjtGeom.mjGEOM_BOX) else [0.0, 0.0, size[0] + size[1]]
            )
            p_B = data.geom_xpos[g] + data.geom_xmat[g].reshape(3, 3) @ np.asarray(corner)
            p_W = robot.X_WB.apply(p_B)
            own = [s for s, label in enumerate(points.labels) if label == name]
            assert (np.linalg.norm(centres[own] - p_W, axis=1) <= points.radii[own] + 1e-9).any()


def test_balls_move_no_farther_than_their_reach(panda: Robot) -> None:
    points, rng = link_points(panda, ("all", "tool")), np.random.default_rng(6)
    for _ in range(50):
        q = rng.uniform(panda.arm_limits.lower, panda.arm_limits.upper)
        dq = rng.normal(0.0, 1e-3, 7)
        moved = np.linalg.norm(points.positions((q + dq)[None])[0] - points.positions(q[None])[0], axis=1)
        assert (moved <= points.reach @ np.abs(dq) + 1e-12).all()


def test_whoever_is_outside_may_come_back_and_not_go_farther_out(panda: Robot) -> None:
    home = np.array(panda.home)
    height = panda.fk(home[:7]).p[2]
    region = Region.half_space("floor", [0, 0, 1], height + 0.05, panda)
    up, down = (home + sign * 0.02 * np.eye(8)[1] * np.arange(1, 6)[:, None] for sign in (-1.0, 1.0))
    assert panda.fk(up[-1, :7]).p[2] > height > panda.fk(down[-1, :7]).p[2]
    assert region.broken(home, up, H) is None
    broken = region.broken(home, down, H)
    assert broken is not None and broken.row == 0
    assert broken.violations[0].value < height < broken.violations[0].limit


def test_a_region_speaks_of_the_links_that_it_names(panda: Robot) -> None:
    start = np.array(panda.home)
    rows = between(start, start + np.array([0.0, 1.6, 0, 0, 0, 0, 0, 0]), 400)[1:]
    lowest = {}
    for links in (("tool",), ("gripper",), ("panda_link7",), ("all",)):
        broken = Region.half_space("floor", [0.0, 0.0, 2.0], 0.4, panda, links=links).broken(start, rows, H)
        assert broken is not None
        lowest[links[0]] = broken.row
        name = broken.violations[0].component
        assert name.endswith(" in floor") and (links[0] in ("all", "gripper") or name.startswith(links[0]))
    assert lowest["gripper"] <= lowest["tool"] <= lowest["panda_link7"] and lowest["all"] <= lowest["gripper"]


def test_rules_stop_at_the_first_row_that_breaks_any_of_them(panda: Robot) -> None:
    start, n = np.array(panda.home), len(panda.limits)
    rules = RowRules(panda.limits, H, regions=[Region.half_space("floor", [0, 0, 1], 0.3, panda)])
    slow = planned(panda.limits, start, start + 0.8 * np.eye(n)[1], ruckig.Synchronization.Time)
    before = np.repeat(start[None], 3, axis=0)
    broken = rules.broken(before, slow)
    assert broken is not None and broken.violations[0].check == "workspace"
    jump = slow.copy()
    jump[5:, 0] += 1.0
    early = rules.broken(before, jump)
    assert early is not None and early.row == 5 and early.violations[0].check != "workspace"


def test_what_is_no_region_is_refused(panda: Robot) -> None:
    with pytest.raises(InvalidInput, match="corners"):
        Region.box("cell", [[1.0, 0, 0], [0, 1, 1]], panda)
    with pytest.raises(InvalidInput, match="not zero"):
        Region.half_space("wall", [0.0, 0, 0], 0.0, panda)
    with pytest.raises(InvalidInput, match="did you mean 'panda_link7'"):
        Region.half_space("wall", [1.0, 0, 0], 0.0, panda, links=("panda_link77",))
    with pytest.raises(InvalidInput, match="no link that moves"):
        Region.half_space("wall", [1.0, 0, 0], 0.0, panda, links=("panda_link0",))
    region = Region.half_space("wall", [1.0, 0, 0], 0.0, panda)
    with pytest.raises(InvalidInput, match="region 'wall' is for 8 components"):
        RowRules(panda.arm_limits, H, regions=[region])
