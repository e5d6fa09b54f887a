"""The optimiser on a point in the plane among discs, against exact distances and finite differences."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Status
from praxia.motion_planning.trajectory_optimization import OptimizationSettings, optimise

DISCS = np.array([[0.5, 0.05, 0.2], [0.2, -0.3, 0.15]])
LOWER, UPPER = np.full(2, -2.0), np.full(2, 2.0)
GUESS = np.array([[-0.2, 0.0], [1.2, 0.0]])


def penalty(q: Array, reach: float) -> tuple[Array, Array]:
    way = q[:, None] - DISCS[None, :, :2]
    far = np.linalg.norm(way, axis=2)
    short = np.maximum(reach - (far - DISCS[:, 2]), 0.0)
    slope = -(short / reach / far)[..., None] * way
    return (short**2 / (2.0 * reach)).sum(axis=1), slope.sum(axis=1)


def least_distance(corners: Array) -> float:
    nearest = np.inf
    for a, b in pairwise(corners):
        share = np.clip(((DISCS[:, :2] - a) @ (b - a)) / ((b - a) @ (b - a)), 0.0, 1.0)
        way = a + share[:, None] * (b - a) - DISCS[:, :2]
        nearest = min(nearest, float((np.linalg.norm(way, axis=1) - DISCS[:, 2]).min()))
    return nearest


def proved_free(corners: Array) -> bool:
    return least_distance(corners) > 0.0


def test_a_guess_through_a_disc_becomes_a_free_and_short_path():
    assert not proved_free(GUESS)
    found = optimise(penalty, proved_free, GUESS, LOWER, UPPER)
    assert found.path is not None
    corners = found.path.waypoints
    assert least_distance(corners) > 0.0
    np.testing.assert_array_equal(corners[[0, -1]], GUESS)
    assert found.cost < 1.55  # straight on it is 1.4, and 1.446 in a string pulled tight around the larger disc


def test_the_path_is_smooth():
    found = optimise(penalty, proved_free, GUESS, LOWER, UPPER, settings=OptimizationSettings(points=40))
    assert found.path is not None
    steps = np.diff(found.path.waypoints, axis=0)
    turns = np.arccos(
        np.clip(
            (steps[1:] * steps[:-1]).sum(axis=1)
            / np.linalg.norm(steps[1:], axis=1)
            / np.linalg.norm(steps[:-1], axis=1),
            -1.0,
            1.0,
        )
    )
    assert turns.max() < np.radians(15.0)


def test_limits_are_kept():
    upper = np.array([2.0, 0.27])  # a narrow way between the disc and the limit
    found = optimise(penalty, proved_free, GUESS, LOWER, upper)
    assert found.path is not None
    assert (found.path.waypoints <= upper).all()


def test_a_walled_off_goal_ends_in_a_reason():
    wall = np.array([[0.5, 0.0, 3.0]])

    def inside(q: Array, reach: float) -> tuple[Array, Array]:
        way = q[:, None] - wall[None, :, :2]
        far = np.linalg.norm(way, axis=2) + 1e-12
        short = np.maximum(reach - (far - wall[:, 2]), 0.0)
        return (short**2 / (2.0 * reach)).sum(axis=1), (-(short / reach / far)[..., None] * way).sum(axis=1)

    found = optimise(inside, lambda corners: False, GUESS, LOWER, UPPER)
    assert found.status is Status.GAVE_UP
    assert "still touches" in found.reason


def test_equal_calls_give_equal_paths():
    one, other = (optimise(penalty, proved_free, GUESS, LOWER, UPPER).path for _ in range(2))
    assert one is not None and other is not None
    np.testing.assert_array_equal(one.waypoints, other.waypoints)


def test_settings_that_make_no_sense_are_refused():
    with pytest.raises(InvalidInput, match="points >= 3"):
        OptimizationSettings(points=2)
