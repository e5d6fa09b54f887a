"""Compiled acceptance against the rules in numpy, which are its oracle."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
import ruckig
from chunk_filter_drive import at_rest, drive
from safety_motions import H, Rows, planned, planned_pairs
from test_stopping import random_states

from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.geometry import Pose
from praxia.core.limits import Limits
from praxia.core.velocity_envelope import VelocityEnvelope
from praxia.robots import Robot
from praxia.safety.acceptance import Acceptance, Sure
from praxia.safety.cartesian import CartesianLimits, tool_speed
from praxia.safety.chunk_filter import ChunkFilter
from praxia.safety.ground import Ground
from praxia.safety.regions import Region
from praxia.safety.row_rules import RowRules
from praxia.safety.stoppable import Stoppable


@pytest.fixture(scope="module")
def panda() -> Robot:
    turned = Pose(np.array([0.3, -0.1, 0.2]), np.array([0.8, 0.0, 0.0, 0.6]))
    return Robot.load("panda").with_base(turned)


def base_motion(limits: Limits, h: float, rng: np.random.Generator) -> Rows:
    """Eleven rows in motion somewhere in the range, or at its end, at times with a component at one of its limits."""
    n = len(limits)

    def share() -> Rows:
        hair = rng.choice([-1.0, 1.0]) * 10.0 ** rng.uniform(-12.0, -6.0)
        return np.where(rng.random(n) < 0.03, 1.0 + hair, 0.9 * rng.random(n))

    ddq = rng.uniform(-1.0, 1.0, n) + rng.uniform(-1.0, 1.0, (9, n)) * 10.0 ** rng.uniform(-3.0, 0.0)
    most = np.maximum(np.abs(ddq[1:]) / limits.acceleration, np.abs(np.diff(ddq, axis=0)) / (h * limits.jerk))
    ddq *= share() / most.max(axis=0)
    dq = h * np.concatenate((np.zeros((1, n)), np.cumsum(ddq, axis=0)))
    fastest = share() * limits.velocity
    dq += rng.choice([-1.0, 1.0], n) * np.maximum(fastest - np.abs(dq).max(axis=0), 0.0)
    dq *= np.minimum(1.0, fastest / np.abs(dq).max(axis=0))
    rows = h * np.concatenate((np.zeros((1, n)), np.cumsum(dq, axis=0)))
    low, high = limits.lower - rows.min(axis=0), limits.upper - rows.max(axis=0)
    where = rng.random(n)
    return rows + np.where(where < 0.04, low, np.where(where > 0.96, high, low + where * (high - low)))


def variants(rows: Rows, h: float, rng: np.random.Generator, count: int) -> Iterator[Rows]:
    """The motion, and others that differ by a hair in place, time or one single row."""
    for _ in range(count):
        size = 10.0 ** rng.uniform(-14.0, -6.0)
        other = rows + size * rng.choice([-1.0, 1.0], rows.shape[1])
        other = other[0] + (other - other[0]) * (1.0 + rng.choice([0.0, 1.0, -1.0]) * size)
        if rng.random() < 0.2:
            other[rng.integers(len(rows)), rng.integers(rows.shape[1])] += rng.choice([size, np.nan, np.inf, 1e300])
        yield other


def narrow(robot: Robot, limits: Limits, rows: Rows, h: float, rng: np.random.Generator) -> RowRules:
    """Rules that the motion keeps or breaks by a hair: speeds of the tool, a wall beside it, an envelope."""
    n = len(robot)
    across, around = tool_speed(robot, rows[2:-1, :n], rows[3:, :n], h)
    hairs = 1.0 + rng.choice([-1.0, 1.0, 1.0, 1.0, 1.0], 2) * 10.0 ** rng.uniform(-11.0, -1.0, 2)
    speeds = np.array([across.max(), around.max()]) * hairs
    speeds[rng.random(2) < 0.3] = np.inf
    normal = rng.normal(size=3)
    wall = Region.half_space("wall", normal, 0.0, robot, links=("tool",))
    distance = wall.points.positions(rows[2:, :n])[:, 0] @ wall.normals[0]
    gap = rng.choice([-1.0, 1.0, 1.0, 1.0, 1.0]) * 10.0 ** rng.uniform(-7.0, 0.0)
    offset = (float(distance.min()) - gap) * float(np.linalg.norm(normal))
    wall = Region.half_space("wall", normal, offset, robot, links=("tool",))
    if rng.random() < 0.5:
        limits = replace(limits, envelope=curve_above(limits, rows, h, rng))
    cartesian = CartesianLimits(robot, translational=speeds[0], rotational=speeds[1])
    return RowRules(limits, h, regions=[wall], cartesian=cartesian)


def curve_above(limits: Limits, rows: Rows, h: float, rng: np.random.Generator) -> VelocityEnvelope:
    """Speed limits that the motion keeps by a hair, most of them, while it approaches the end of its range."""
    slope = 2.0 * limits.acceleration * rng.uniform(0.3, 1.2, len(limits))
    upper, lower = limits.upper + 0.01, limits.lower - 100.0
    allowed = (np.sqrt(slope * (upper - rows[3:])) - np.diff(rows[2:], axis=0) / h).min(axis=0)
    offset = allowed - rng.choice([-1.0, 1.0, 1.0, 1.0]) * 10.0 ** rng.uniform(-10.0, 0.0, len(limits))
    return VelocityEnvelope(np.maximum(offset, 0.0), np.where(offset > 0.0, slope, 0.0), lower, upper)


@pytest.mark.parametrize(("h", "softer"), [(0.002, 1.0), (0.002, 0.02), (0.02, 1.0)])
def test_what_is_accepted_the_rules_accept(panda: Robot, h: float, softer: float) -> None:
    rng, limits = np.random.default_rng(1), replace(panda.limits, jerk=softer * panda.limits.jerk)
    counts = {(sure, held): 0 for sure in Sure for held in (0, 1, 2)}
    for _ in range(350):
        rows = base_motion(limits, h, rng)
        rules = narrow(panda, limits, rows, h, rng)
        acceptance, stoppable = Acceptance.of(rules), Stoppable(rules.limits, h)
        assert acceptance is not None
        for x in variants(rows, h, rng, 30):
            sure = acceptance.sure(x[:3], x[3:], 8)
            with np.errstate(over="ignore", invalid="ignore"):
                held = int(rules.broken(x[:3], x[3:]) is None)
            if held:
                held += stoppable.broken(x[:3], x[3:]) is None
            assert held >= sure.value, (sure, held)
            counts[sure, held] += 1
    assert sum(counts.values()) == 10_500
    kept = counts[Sure.STOPPABLE, 2] + counts[Sure.RULES, 2]
    assert kept > 1_000 and sum(n for (_, held), n in counts.items() if held == 0) > 1_000
    assert kept > 0.4 * (
        kept + counts[Sure.NOTHING, 2]
    )  # what they keep by a hair, to walls above all, is left to them


@pytest.mark.parametrize("links", [("tool",), ("all",)])
def test_nearly_all_that_the_rules_accept_is_accepted(panda: Robot, links: tuple[str, ...]) -> None:
    rules = RowRules(
        panda.limits,
        H,
        regions=[Region.box("hall", [[-3.0] * 3, [3.0] * 3], panda, links=links)],
        cartesian=CartesianLimits.of(panda),
    )
    acceptance, stoppable = Acceptance.of(rules), Stoppable(panda.limits, H)
    assert acceptance is not None
    rng, kept, accepted, sure_of_stops = np.random.default_rng(2), 0, 0, 0
    home, span = panda.home, panda.limits.upper - panda.limits.lower
    for _ in range(60):
        goal = np.clip(home + 0.2 * rng.uniform(-1.0, 1.0, len(home)) * span, panda.limits.lower, panda.limits.upper)
        rows = planned(panda.limits, home, goal, ruckig.Synchronization.Time)
        for first in range(3, len(rows) - 16, 8):
            before, chunk = rows[first - 3 : first], rows[first : first + 16]
            if rules.broken(before, chunk) is None and stoppable.broken(before, chunk) is None:
                sure = acceptance.sure(before, chunk, 16)
                kept, accepted = kept + 1, accepted + (sure is not Sure.NOTHING)
                sure_of_stops += sure is Sure.STOPPABLE
    assert kept > 500 and accepted > 0.99 * kept and sure_of_stops > 0.9 * kept, (kept, accepted, sure_of_stops)


def test_motions_at_exactly_their_limits_are_accepted(limits: Limits) -> None:
    acceptance = Acceptance.of(RowRules(limits, H))
    assert acceptance is not None
    for start, rows in planned_pairs(limits, np.random.default_rng(1), 30):
        assert acceptance.sure(np.repeat(start[None], 3, axis=0), rows, len(rows)) is not Sure.NOTHING


@pytest.mark.parametrize(("h", "softer"), [(0.002, 1.0), (0.001, 0.3), (0.02, 0.01), (0.1, 0.001)])
def test_the_compiled_stop_is_the_other_one_bit_for_bit(limits: Limits, h: float, softer: float) -> None:
    soft = replace(limits, jerk=limits.jerk * softer)
    ground, rng = Ground(RowRules(soft, h), None), np.random.default_rng(3)
    quick = Acceptance.of(ground.rules)
    assert quick is not None
    for v, a in random_states(soft, 1_500, 4):
        q = rng.uniform(soft.lower, soft.upper)
        before = np.stack((q - h * v - h * (v - h * a), q - h * v, q))
        one, now = (before[1] - before[0]) / h, (before[2] - before[1]) / h
        way = ground.braking.positions(before[2], now, (now - one) / h)
        found = quick.stop(before)
        assert found is not None and found.tobytes() == np.concatenate((way, way[-1:], way[-1:])).tobytes()


def test_rows_of_any_layout_and_any_count_are_answered(limits: Limits) -> None:
    quick = Acceptance.of(RowRules(limits, H))
    assert quick is not None
    rows = np.repeat(0.5 * (limits.lower + limits.upper)[None], 6, axis=0)
    compiled = len(quick._accepted.signatures)
    for x in (rows, np.asfortranarray(rows), rows[::-1], np.repeat(rows, 2, axis=1)[:, ::2]):
        x.setflags(write=False)
        assert quick.sure(x[:3], x[3:], 100) is Sure.STOPPABLE
        assert quick.sure(x[:3], x[:0], 0) is Sure.STOPPABLE
        assert (quick.stop(x[:3]) == rows[:3]).all()
    assert len(quick._accepted.signatures) == compiled  # nothing is compiled while the robot waits
    with pytest.raises(ValueError):
        quick.sure(rows[:3, :7], rows[:, :7], 3)


def test_a_stop_of_numbers_that_are_none_is_left_to_the_other_one(limits: Limits) -> None:
    quick = Acceptance.of(RowRules(limits, H))
    assert quick is not None
    for bad in (np.nan, np.inf, 1e300):
        before = np.zeros((3, 8))
        before[2, 3] = bad
        assert quick.stop(before) is None


def test_what_is_sent_does_not_depend_on_whether_there_is_a_compiler(limits: Limits, space: ActionSpace) -> None:
    """Planned motions, cut into chunks; too fast by a little, or by much, or with a jump, some of them."""
    rng = np.random.default_rng(5)
    for start, rows in planned_pairs(limits, rng, 6):
        factor = rng.choice([1.0, 1.0001, 1.3])
        chunk = ActionChunk(space, 0, at_rest(start + factor * (rows - start)).clip(limits.lower, limits.upper))
        sent = []
        for compiled in (True, False):
            safety = ChunkFilter(space, limits, start=start)
            if not compiled:
                safety._ground._acceptance = None
            sent.append(drive(safety, chunk, 2 * len(rows)).sent.tobytes())
        assert sent[0] == sent[1]


def test_without_numba_the_rules_serve(limits: Limits, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith(("praxia.safety.compiled", "praxia.robots.compiled"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "praxia.robots.numba_cache", None)
    assert Acceptance.of(RowRules(limits, H)) is None
    ground = Ground(RowRules(limits, H), None)
    assert (ground.stop(np.zeros((3, 8))).rows == 0.0).all()


def test_arms_that_differ_are_left_to_the_rules(panda: Robot) -> None:
    regions = [Region.box("hall", [[-3.0] * 3, [3.0] * 3], panda)]
    other = replace(panda, chain=replace(panda.chain, X_tool=np.eye(4)))
    assert Acceptance.of(RowRules(panda.limits, H, regions=regions, cartesian=CartesianLimits(panda))) is not None
    assert Acceptance.of(RowRules(panda.limits, H, regions=regions, cartesian=CartesianLimits(other))) is None


def test_safety_is_imported_without_numba() -> None:
    code = "import sys, praxia.safety; sys.exit('numba' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
