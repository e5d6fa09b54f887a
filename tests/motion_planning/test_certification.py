"""Certificates against exact distances: a point that slides in the plane among discs."""

from __future__ import annotations

import numpy as np
import pytest
from numba import cfunc, float64, int64, types

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.motion_planning.certification import Certificate, Certifier
from praxia.motion_planning.reach import reach_bounds
from praxia.robots import Robot
from praxia.robots.kinematics import joint_frames

DISCS = np.array([[0.5, 0.1, 0.2], [-0.3, 0.4, 0.15], [0.0, -0.6, 0.05]])
WIDE = np.array([[0.0, 0.0], [1.0, 1.0], [0.0, 0.0]])  # of base, first and second joint frame


@cfunc(types.void(types.CPointer(float64), int64, types.CPointer(float64), float64, types.CPointer(float64)))
def disc_room(q, k, discs, sight, out):  # the kernel's signature; `discs` starts with how many there are
    for i in range(k):
        out[3 * i] = out[3 * i + 2] = sight
        best = sight
        for j in range(int(discs[0])):
            dx, dy = q[2 * i] - discs[3 * j + 1], q[2 * i + 1] - discs[3 * j + 2]
            best = min(best, np.sqrt(dx * dx + dy * dy) - discs[3 * j + 3])
        out[3 * i + 1] = best


def certified(rows: Array, discs: Array = DISCS, **options: float | bool) -> Certificate:
    table = np.concatenate(([len(discs)], discs.ravel()))
    return Certifier(2).certify(
        disc_room.address, table.ctypes.data, np.asarray(rows, dtype=np.float64), WIDE, **options
    )


def exact_distance(a: Array, b: Array, discs: Array = DISCS) -> float:
    along = b - a
    share = np.clip(((discs[:, :2] - a) @ along) / max(along @ along, 1e-300), 0.0, 1.0)
    return float((np.linalg.norm(a + share[:, None] * along - discs[:, :2], axis=1) - discs[:, 2]).min())


def test_a_straight_line_is_proved_exactly_where_it_is_free():
    rng = np.random.default_rng(4)
    free = blocked = 0
    for _ in range(400):
        a, b = rng.uniform(-1.0, 1.0, (2, 2))
        exact = exact_distance(a, b)
        found = certified(np.stack([a, b]))
        if exact > 1e-6:
            free += 1
            assert found.proved
            assert found.nearest <= exact + 1e-12
        elif exact < -2e-6:
            blocked += 1
            assert not found.proved
            assert 0.0 <= found.row <= 1.0
    assert min(free, blocked) > 50


def test_an_obstacle_thinner_than_the_samples_is_found():
    needle = np.array([[0.503, 0.0, 1e-4]])
    line = np.column_stack([np.linspace(0.0, 1.0, 100), np.zeros(100)])
    assert np.abs(line[:, 0] - 0.503).min() > 1e-3
    found = certified(line, needle)
    assert not found.proved
    assert found.row == pytest.approx(0.503 * 99, abs=0.1)


def test_what_slides_along_a_wall_is_proved_down_to_a_tenth_of_a_millimetre():
    wall = np.array([[0.0, -10.0, 10.0 - 1e-4]])
    line = np.column_stack([np.linspace(-0.05, 0.05, 50), np.zeros(50)])
    found = certified(line, wall)
    assert found.proved
    assert -1e-6 <= found.nearest <= 1e-4
    assert found.samples < 40_000


def test_a_curve_may_bulge_over_its_chords():
    turn = np.linspace(0.0, np.pi, 20)
    arc = np.column_stack([np.cos(turn), np.sin(turn)])
    beyond = 1.0 - np.cos(np.pi / 38)  # how far the arc leaves its chords
    outside = np.array([[0.0, 1.5, 0.5 - 0.5 * beyond]])  # free of the corners and of every chord, not of the arc
    angle = turn[9] + np.pi / 38
    outside[0, :2] = 1.5 * np.cos(angle), 1.5 * np.sin(angle)
    assert certified(arc, outside).proved
    assert not certified(arc, outside, curved=True).proved


def test_rows_that_are_not_finite_are_not_proved():
    found = certified([[0.9, 0.9], [np.nan, 0.9], [0.9, 0.8]])
    assert not found.proved
    assert found.row == 1.0


def test_rest_is_proved_by_one_look():
    assert certified([[0.9, 0.9]]).proved
    assert not certified([[0.5, 0.1]]).proved


def test_no_point_moves_further_than_the_reach_says():
    robot = Robot.load("panda")
    rng = np.random.default_rng(0)
    frame = rng.integers(1, len(robot) + 1, 40)
    centre = rng.uniform(-0.1, 0.1, (40, 3))
    bound = reach_bounds(robot.chain, robot.arm_limits, frame, centre)
    tightest = 0.0
    for _ in range(500):
        q = rng.uniform(robot.arm_limits.lower, robot.arm_limits.upper)
        dq = rng.normal(size=len(robot)) * 1e-4
        before, after = (joint_frames(robot.chain, x)[frame - 1] for x in (q, q + dq))
        moved = np.linalg.norm(
            np.einsum("sij,sj->si", after[:, :3, :3] - before[:, :3, :3], centre) + after[:, :3, 3] - before[:, :3, 3],
            axis=1,
        )
        share = moved / (bound[frame] @ np.abs(dq))
        assert share.max() <= 1.0 + 1e-3
        tightest = max(tightest, float(share.max()))
    assert tightest > 0.5


def test_what_is_no_motion_is_refused_and_one_row_tells_its_own_room():
    with pytest.raises(InvalidInput, match="rows of 2 joints"):
        certified(np.empty((0, 2)))
    alone = certified([[0.9, 0.9]])
    assert alone.nearest == pytest.approx(alone.closest)
    assert alone.closest == pytest.approx(min(0.25, exact_distance(np.array([0.9, 0.9]), np.array([0.9, 0.9]))))
