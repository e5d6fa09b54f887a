from __future__ import annotations

import numpy as np
import pytest
from chunk_filter_oracle import ARM
from safety_motions import Rows

from praxia.safety.path import RowPath, paced, rounded
from praxia.safety.profile import Pace, profile_through, profile_to, stop_profile
from praxia.safety.seam import Decay, continuous

H = 0.002


def wave(count: int, size: float) -> Rows:
    t = np.linspace(0.0, 3.0, count)[:, None]
    return size * np.sin(t * [1.0, 1.7, 2.3] + [0.0, 0.5, 1.0])


@pytest.mark.parametrize("count", [2, 3, 4, 17, 300])
def test_the_curve_goes_through_its_rows_and_is_twice_continuously_differentiable(count: int) -> None:
    rng = np.random.default_rng(count)
    rows = wave(count, 0.5)
    knots = np.concatenate(([0.0], np.cumsum(rng.uniform(0.5, 4.0, count - 1) * H)))
    path = RowPath(knots, rows, 0, H, ARM)
    assert path.at(knots).tobytes() == rows.tobytes()
    s = rng.uniform(0.0, knots[-1], 50)
    first, _ = path.derivatives(s)
    e = 1e-7
    assert np.abs((path.at(s + e) - path.at(s - e)) / (2 * e) - first).max() < 1e-5 * max(1.0, np.abs(first).max())
    for knot in knots[1:-1]:
        left, right = path.derivatives(np.array([knot - 1e-12, knot + 1e-12]))
        assert np.allclose(left[0], left[1], rtol=1e-6, atol=1e-7) and np.allclose(right[0], right[1], rtol=1e-4)


def test_rows_are_spaced_out_where_they_are_too_fast_and_only_there() -> None:
    slow = paced(wave(4000, 0.3), 0, ARM, H, bend=0.75, change=0.5, ease=np.ones(3999), slowest=0.02)
    assert np.allclose(np.diff(slow.knots), H)
    fast = paced(wave(400, 0.8), 0, ARM, H, bend=0.75, change=0.5, ease=np.ones(399), slowest=0.02)
    gaps = np.diff(fast.knots)
    first, second = fast.derivatives(np.linspace(0.0, fast.end, 3000))
    assert (gaps >= H * (1 - 1e-9)).all() and gaps.max() > 1.5 * H
    assert (np.abs(first) <= ARM.velocity * 1.05).all()
    assert (np.abs(second) <= 1.6 * ARM.acceleration).all()


def test_rounding_keeps_its_tolerance_and_the_ends_and_what_is_straight() -> None:
    rng = np.random.default_rng(2)
    rows = wave(200, 0.5) + rng.normal(0.0, 1e-4, (200, 3))
    smooth = rounded(rows, 2, 1e-3)
    assert np.abs(smooth - rows).max() <= 1e-3 and (smooth[:3] == rows[:3]).all() and (smooth[-1] == rows[-1]).all()
    assert np.abs(np.diff(smooth, n=3, axis=0)).max() < 0.5 * np.abs(np.diff(rows, n=3, axis=0)).max()
    line = np.linspace(0.0, 1.0, 50)[:, None] * [1.0, -2.0, 0.5]
    assert np.allclose(rounded(line, 0, 1e-3), line, rtol=0.0, atol=1e-12)


def test_a_profile_keeps_its_bounds_and_ends_at_rest_where_it_should() -> None:
    rng, pace = np.random.default_rng(3), Pace.braking_in(0.3, 0.8)
    for _ in range(50):
        state = np.array([rng.uniform(0, 1), rng.uniform(0, 0.8), rng.uniform(-1, 1)])
        for profile in (profile_to(state, 2.0, pace), stop_profile(state, pace)):
            assert profile is not None
            t = np.arange(0.0, profile.duration, 1e-4)
            x = profile.at(t)
            assert np.allclose(x[0], state)
            assert np.abs(np.diff(x[:, 0]) / 1e-4 - 0.5 * (x[1:, 1] + x[:-1, 1])).max() < 1e-5
            assert np.abs(np.diff(x[:, 2])).max() <= pace.jerk * 1e-4 * (1 + 1e-9)
            assert np.allclose(profile.at(np.array([profile.duration - 1e-9]))[0], profile.end, atol=1e-6)
        assert profile_to(state, 2.0, pace).end.tolist() == [2.0, 0.0, 0.0]  # type: ignore[union-attr]


def test_a_profile_through_an_end_keeps_the_largest_rate_up_to_there() -> None:
    rng, pace = np.random.default_rng(5), Pace.braking_in(0.3, 0.8)
    for _ in range(50):
        state = np.array([rng.uniform(0, 1), rng.uniform(0, 0.8), rng.uniform(-1, 1)])
        through, stopping = profile_through(state, 2.0, pace), profile_to(state, 2.0, pace)
        assert through is not None and stopping is not None and through.duration < stopping.duration
        x = through.at(np.arange(0.0, through.duration, 1e-4))
        assert np.allclose(x[0], state) and x[-1, 1] == pytest.approx(0.8) and 2.0 - x[-1, 0] < 1e-4
        assert np.abs(np.diff(x[:, 0]) / 1e-4 - 0.5 * (x[1:, 1] + x[:-1, 1])).max() < 1e-5
        assert np.abs(np.diff(x[:, 2])).max() <= pace.jerk * 1e-4 * (1 + 1e-9)
        assert through.at(np.array([through.duration]))[0].tolist() == [2.0, 0.0, 0.0]
    assert profile_through(np.array([1.99, 0.0, 0.0]), 2.0, pace) is None


def test_a_deviation_decays_from_the_parabola_through_what_was_sent() -> None:
    rng = np.random.default_rng(4)
    for _ in range(20):
        v, a = rng.uniform(-1, 1, 3), rng.uniform(-5, 5, 3)
        t = H * np.array([-2.0, -1.0, 0.0])[:, None]
        before = 0.05 + v * t + 0.5 * a * t**2
        q, dq, ddq = continuous(before, H)
        assert np.allclose(q, 0.05) and np.allclose(dq, v) and np.allclose(ddq, a)
        decay = Decay(q, dq, ddq, ARM, 0.8)
        rows = np.concatenate((before, decay.at(H * np.arange(1.0, decay.ticks(H) + 4.0))))
        assert (rows[-3:] == 0.0).all()
        assert (np.abs(np.diff(rows, n=3, axis=0)) / H**3 <= ARM.jerk * 0.8 * (1 + 1e-6)).all()
