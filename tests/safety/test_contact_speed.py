from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from safety_motions import H, Rows

from praxia.core.errors import InvalidInput
from praxia.robots import Robot
from praxia.safety.contact_speed import ContactSpeed


@pytest.fixture(scope="module")
def panda() -> Robot:
    return Robot.load("panda")


def floor(robot: Robot, height: float, looks: list[int]) -> Any:
    """A clearance in which the tool point may touch a floor at `height` [m]."""

    def touching(q: Rows, within: float) -> NDArray[np.bool_]:
        looks.append(len(q))
        near: NDArray[np.bool_] = robot.fk_batch(q[:, : len(robot)])[0][:, 2] - height < within
        return near

    return SimpleNamespace(touching=touching, reach=np.array([1.2, 1.2, 0.9, 0.8, 0.4, 0.4, 0.2, 1.0]))


def descent(robot: Robot, speed: float) -> Rows:
    """Rows that let the second joint sink at `speed` [rad/s]."""
    rows: Rows = np.array(robot.home) + np.arange(1, 300)[:, None] * H * speed * np.eye(len(robot.limits))[1]
    return rows


@pytest.mark.parametrize("speed", [0.3, 0.9, 1.6])
def test_the_first_row_that_is_near_and_fast_is_found(panda: Robot, speed: float) -> None:
    rows, start = descent(panda, speed), np.array(panda.home)
    p = panda.fk_batch(np.vstack((start, rows))[:, :7])[0]
    height = float(p[150, 2])
    v = np.linalg.norm(np.diff(p, axis=0), axis=1) / H
    bad = (p[1:, 2] - height < 0.005) & (v > 0.4)
    looks: list[int] = []
    broken = ContactSpeed(panda, limit=0.4, within=0.005).broken(floor(panda, height, looks), start, rows, H)
    assert (broken is None) == (not bad.any())
    if broken is not None:
        assert broken.row == int(np.argmax(bad))
        (violation,) = broken.violations
        assert (violation.check, violation.unit, violation.limit) == ("contact speed", "m/s", 0.4)
        assert violation.value == pytest.approx(v[broken.row], rel=1e-6)
        assert sum(looks) < 60
    else:
        assert not looks


def test_speed_far_from_everything_is_free_and_costs_few_looks(panda: Robot) -> None:
    looks: list[int] = []
    start = np.array(panda.home)
    assert ContactSpeed(panda).broken(floor(panda, -1.0, looks), start, descent(panda, 2.0)[:150], H) is None
    assert 0 < sum(looks) < 30


def test_bounds_that_make_no_sense_are_refused(panda: Robot) -> None:
    with pytest.raises(InvalidInput, match="positive speed"):
        ContactSpeed(panda, limit=0.0)
    with pytest.raises(InvalidInput, match=r"0 to 0\.02 m"):
        ContactSpeed(panda, within=0.5)
