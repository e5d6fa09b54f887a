from __future__ import annotations

import numpy as np
import pytest
from safety_motions import H, excess, planned_pairs

from praxia.core.errors import InvalidInput
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.safety.recovery import ExecutedPath, RecoverySettings, hold_rows, retreat_rows, slower_rows, stop_rows


@pytest.mark.parametrize("rate", [0.9, 0.7, 0.5])
def test_a_slower_motion_stays_on_the_path_keeps_the_limits_and_ends_in_the_same_row(limits: Limits, rate: float):
    for start, rows in planned_pairs(limits, np.random.default_rng(2), 5):
        slow = slower_rows(np.tile(start, (3, 1)), rows, rate, ramp=100)
        assert slow[-1].tobytes() == rows[-1].tobytes()
        assert len(rows) / rate - 1 <= len(slow) <= len(rows) / rate + 101
        dense = np.stack([np.interp(np.linspace(0, 1, 20000), np.linspace(0, 1, len(rows)), c) for c in rows.T])
        away = [np.abs(dense - q[:, None]).max(axis=0).min() for q in slow[:: len(slow) // 20]]
        assert max(away) < 1e-3
        used = excess(limits, np.vstack([start, slow]))
        assert used["velocity"] <= rate - 1 + 1e-3
        assert used["acceleration"] <= 0.0 and used["jerk"] <= 1e-6


def test_slowing_down_in_motion_carries_on_with_the_commanded_velocity(limits: Limits):
    """Scaling amplitudes instead would ask for a jump of velocity at the seam, hundreds of rad/s^2."""
    _, rows = next(planned_pairs(limits, np.random.default_rng(4), 1))
    k = len(rows) // 2
    slow = slower_rows(rows[k - 3 : k], rows[k:], 0.6, ramp=100)
    along = np.vstack([rows[k - 3 : k], slow])
    for order, quantity in enumerate(("velocity", "acceleration", "jerk"), start=1):
        used = np.abs(np.diff(along, order, axis=0)[3 - order :]) / H**order / getattr(limits, quantity)
        assert used.max() <= 1 + 1e-3, quantity
    cut = rows[k - 1] + 0.6 * np.cumsum(np.diff(rows[k - 1 :], axis=0), axis=0)
    scaled = np.abs(np.diff(np.vstack([rows[k - 3 : k], cut]), 2, axis=0)[1:]) / H**2 / limits.acceleration
    assert scaled.max() > 5.0


def test_a_short_chunk_can_be_slowed_too(limits: Limits):
    q = 0.5 * (limits.lower + limits.upper)
    for count in (1, 2, 5):
        rows = q + 0.001 * np.arange(1, count + 1)[:, None] * np.ones(8)
        slow = slower_rows(np.tile(q, (3, 1)), rows, 0.5, ramp=10)
        assert len(slow) >= count + 1 and slow[-1].tobytes() == rows[-1].tobytes()
        assert (np.diff(slow[:, 0]) >= -1e-12).all()


def test_a_stop_ends_at_rest_inside_the_limits_and_a_hold_stays(limits: Limits):
    start, rows = next(planned_pairs(limits, np.random.default_rng(5), 1))
    k = len(rows) // 2
    v = (rows[k] - rows[k - 1]) / H
    a = (rows[k] - 2 * rows[k - 1] + rows[k - 2]) / H**2
    stop = stop_rows(MotionState(rows[k], v, a), limits, H)
    used = excess(limits, np.vstack([start, rows[: k + 1], stop]))
    assert max(used.values()) <= 1e-6
    assert stop[-3:].tobytes() == np.tile(stop[-1], (3, 1)).tobytes()
    assert hold_rows(rows[k], 4).tolist() == np.tile(rows[k], (4, 1)).tolist()


def test_the_way_back_is_the_executed_path_reversed(limits: Limits):
    _, rows = next(planned_pairs(limits, np.random.default_rng(6), 1))
    path = ExecutedPath(1000)
    path.remember(rows)
    way = path.back(rows[-1], 0.4)
    assert way[0].tolist() == rows[-1].tolist()
    assert np.linalg.norm(np.diff(way, axis=0), axis=1).sum() == pytest.approx(0.4, abs=1e-9)
    for q in way:
        assert np.linalg.norm(rows - q, axis=1).min() < 0.02
    back = retreat_rows(way, limits, H, share=0.3)
    used = excess(limits, np.vstack([rows[-1], back]))
    assert used["position"] <= 1e-12 and max(used["velocity"], used["acceleration"], used["jerk"]) <= -0.69
    assert max(used["velocity"], used["acceleration"], used["jerk"]) > -0.75  # as fast as that share allows
    assert back[-3:].tolist() == [way[-1].tolist()] * 3
    for q in back[::20]:
        assert np.linalg.norm(rows - q, axis=1).min() < 0.02


def test_memory_is_bounded_and_a_leap_forgets_what_was_before():
    path = ExecutedPath(50)
    path.remember(np.linspace(0.0, 5.0, 5000)[:, None])
    assert len(path) == 50
    assert path.back(np.array([5.0]), 10.0)[-1, 0] == pytest.approx(4.5, abs=0.02)
    path.remember(np.array([[9.0], [np.nan], [9.1]]))
    assert len(path) == 2 and path.back(np.array([9.1]), 10.0)[-1, 0] == 9.0
    assert path.back(np.array([20.0]), 1.0) is None and path.back(np.array([np.nan]), 1.0) is None


def test_what_was_gone_back_over_is_cut_off():
    path = ExecutedPath(1000)
    path.remember(np.linspace(0.0, 2.0, 2001)[:, None])
    path.cut(0.5)
    assert path.back(np.array([1.5]), 0.1)[-1, 0] == pytest.approx(1.4, abs=0.02)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"order": ("slower", "stopp")}, "did you mean 'stop'"),
        ({"order": ("stop", "stop")}, "twice"),
        ({"rates": (1.1,)}, "below 1"),
        ({"holds": -1}, "holds"),
        ({"retreat_share": 2.0}, "at most 1"),
        ({"budget": 0}, "budget"),
        ({"hold": float("nan")}, "hold"),
    ],
)
def test_settings_that_make_no_sense_are_refused(wrong, message):
    with pytest.raises(InvalidInput, match=message):
        RecoverySettings(**wrong)
