from __future__ import annotations

import itertools

import numpy as np
import pytest
from safety_motions import H, Rows
from scipy.spatial.transform import Rotation

from praxia.core.errors import InvalidInput
from praxia.robots import Robot
from praxia.safety.cartesian import CartesianLimits
from praxia.safety.row_rules import RowRules


@pytest.fixture(scope="module")
def panda() -> Robot:
    return Robot.load("panda")


def speeds(robot: Robot, rows: Rows) -> tuple[Rows, Rows]:
    """Speed of the tool [m/s] and of its turning [rad/s] between rows, by forward kinematics and scipy's rotations."""
    poses = [robot.fk(row[: len(robot)]) for row in rows]
    across = [np.linalg.norm(b.p - a.p) / H for a, b in itertools.pairwise(poses)]
    turns = [Rotation.from_matrix(pose.R) for pose in poses]
    around = [(a.inv() * b).magnitude() / H for a, b in itertools.pairwise(turns)]
    return np.array(across), np.array(around)


def test_the_first_row_that_is_too_fast_is_found_with_its_speed(panda: Robot) -> None:
    rng, limits = np.random.default_rng(1), CartesianLimits(panda, translational=0.5, rotational=1.5)
    found = set()
    for _ in range(60):
        q = np.append(rng.uniform(panda.arm_limits.lower, panda.arm_limits.upper), 0.08)
        dq = np.append(rng.normal(0.0, 0.5, 7), 0.0)
        rows = q + np.cumsum(np.linspace(0.0, 2.0, 60))[:, None] * H * dq
        across, around = speeds(panda, rows)
        bad = (across > 0.5) | (around > 1.5)
        broken = limits.broken(rows[0], rows[1:], H)
        assert (broken is None) == (not bad.any())
        if broken is not None:
            assert broken.row == int(np.argmax(bad))
            for v in broken.violations:
                found.add(v.unit)
                assert v.check == "speed" and v.component == "tool"
                truth = across if v.unit == "m/s" else around
                assert v.value == pytest.approx(truth[broken.row], rel=1e-6)
    assert found == {"m/s", "rad/s"}


def test_the_published_limits_of_the_tool_come_with_the_robot(panda: Robot) -> None:
    both, across = CartesianLimits.of(panda), CartesianLimits.of(panda, rotational=False)
    assert both is not None and (both.translational, both.rotational) == (1.7, 2.5)
    assert across is not None and (across.translational, across.rotational) == (1.7, np.inf)
    rules = RowRules(panda.limits, H, cartesian=both)
    rows = np.repeat(panda.home[None], 8, axis=0)
    assert rules.broken(rows[:3], rows) is None
    fast = np.array(panda.home) + np.arange(-3.0, 5.0)[:, None] * H * np.append([2.1] + [0.0] * 5 + [-2.5], 0.0)
    broken = rules.broken(fast[:3], fast[3:])
    assert broken is not None and {(v.check, v.unit) for v in broken.violations} == {("speed", "rad/s")}
    assert rules.broken(fast[:3], fast[3:4]) is not None


def test_no_speed_at_all_is_refused(panda: Robot) -> None:
    with pytest.raises(InvalidInput, match="translational speed must be positive"):
        CartesianLimits(panda, translational=0.0)
