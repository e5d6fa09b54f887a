"""Speed limits that depend on the position, with the curves that Franka publishes for the FR3."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import ruckig
from safety_adversary import Adversary
from safety_motions import PERIOD, H, Rows, excess, planned, space_of

from praxia.core.action import ActionChunk
from praxia.core.errors import InvalidInput
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.core.report import Verdict
from praxia.core.velocity_envelope import VelocityEnvelope
from praxia.safety import LimitFilter
from praxia.safety.chunk_filter import ChunkFilter
from praxia.safety.row_rules import RowRules

OFFSET = [0.30, 0.20, 0.20, 0.30, 0.35, 0.35, 0.35]
SLOPE = [12.0, 5.17, 7.00, 8.00, 34.0, 11.0, 34.0]
LOWER = [-2.7501, -1.7918, -2.9065, -3.0481, -2.8101, 0.54092, -3.0196]
UPPER = [2.7501, 1.7918, 2.9065, -0.1458, 2.8101, 4.52050, 3.0196]


def fr3() -> Limits:
    """Joint limits of the FR3; accelerations and jerks as published: 10 rad/s^2 and 5000 rad/s^3."""
    return Limits(
        tuple(f"fr3_joint{i}" for i in range(1, 8)),
        ("rad",) * 7,
        [-2.7437, -1.7837, -2.9007, -3.0421, -2.8065, 0.5445, -3.0159],
        [2.7437, 1.7837, 2.9007, -0.1518, 2.8065, 4.5169, 3.0159],
        [2.62, 2.62, 2.62, 2.62, 5.26, 4.18, 5.26],
        [10.0] * 7,
        [5000.0] * 7,
        envelope=VelocityEnvelope(OFFSET, SLOPE, LOWER, UPPER),
    )


def published_excess(rows: Rows) -> float:
    """Largest excess of speed over the published curves [rad/s], joint by joint and row by row."""
    worst = -np.inf
    for before, row in itertools.pairwise(rows):
        for i in range(rows.shape[1]):
            v = (row[i] - before[i]) / H
            up = max(0.0, -OFFSET[i] + np.sqrt(max(0.0, SLOPE[i] * (UPPER[i] - row[i]))))
            down = min(0.0, OFFSET[i] - np.sqrt(max(0.0, SLOPE[i] * (row[i] - LOWER[i]))))
            worst = max(worst, v - up, down - v)
    return worst


def attacked(limits: Limits, ticks: int, seed: int) -> tuple[Rows, set[str]]:
    """Rows sent under attack until rest, and the rules named in reports."""
    filter_ = LimitFilter(space_of(limits), limits, start=0.5 * (limits.lower + limits.upper))
    adversary, rows, named = Adversary(limits, H, np.random.default_rng(seed), nonsense=0.003), [], set[str]()
    rows.append(np.array(filter_.commanded.q))
    for _ in range(ticks):
        command = filter_.filter(adversary.propose(filter_.commanded))
        named |= {v.check for v in command.report.violations}
        rows.append(command.values)
    while not filter_.commanded.resting:
        rows.append(filter_.filter(None).values)
    return np.array(rows), named


@pytest.mark.parametrize("seed", [0, 1])
def test_under_attack_no_joint_leaves_the_published_curves(seed: int) -> None:
    limits = fr3()
    rows, named = attacked(limits, 2500, seed)
    assert published_excess(rows) <= 1e-6
    assert max(excess(limits, rows).values()) <= 1e-6
    assert {"velocity", "stop"} <= named


def test_chunks_that_are_too_fast_near_the_end_of_the_range_are_sent_more_slowly_under_the_curves() -> None:
    limits = fr3()
    space, rng, slowed, ends = space_of(limits), np.random.default_rng(4), 0, 0
    middle = 0.5 * (limits.lower + limits.upper)
    for _ in range(2):
        goal = np.where(rng.random(7) < 0.5, limits.lower, limits.upper)
        goal = middle + 0.98 * (goal - middle)
        rows = planned(limits, middle, goal, ruckig.Synchronization.No)
        assert published_excess(np.vstack((middle, rows))) > 0.1
        filter_ = ChunkFilter(space, limits, start=middle)
        chunk: ActionChunk | None = ActionChunk(space, 0, rows)
        sent, time = [middle], 0
        while chunk is not None or not filter_.commanded.resting:
            command = filter_.filter(chunk, time)
            sent.append(command.values)
            slowed += command.report.verdict is Verdict.SLOWED
            time += PERIOD
            chunk = filter_.running if filter_.running is not None and time < filter_.running.end else None
        ends += bool((sent[-1] == rows[-1]).all())
        assert published_excess(np.array(sent)) <= 1e-6
        assert max(excess(limits, np.array(sent)).values()) <= 1e-6
    assert slowed > 100 and ends == 2


def test_without_the_curves_the_same_attack_leaves_them() -> None:
    limits = fr3()
    plain = Limits(
        limits.names, limits.units, limits.lower, limits.upper, limits.velocity, limits.acceleration, limits.jerk
    )
    rows, _ = attacked(plain, 2500, 0)
    assert published_excess(rows) > 0.1


def test_a_state_from_which_the_stop_would_leave_the_curve_is_refused() -> None:
    limits = fr3()
    q, v = np.array(0.5 * (limits.lower + limits.upper)), np.zeros(7)
    q[1], v[1] = 1.2, 1.5
    assert RowRules(limits, H).broken(q - H * v * np.arange(3.0, 0.0, -1.0)[:, None], q[None]) is None
    LimitFilter(space_of(limits), limits, start=MotionState(q, v, np.zeros(7)))
    hurry = np.zeros(7)
    hurry[1] = 10.0  # inside every limit now, but it has to be let go first
    with pytest.raises(InvalidInput, match=r"stop of fr3_joint2: 1\.5\d* rad/s, limit 1\.5\d* rad/s"):
        LimitFilter(space_of(limits), limits, start=MotionState(q, v + 0.045, hurry))


def test_curves_are_zero_at_the_published_ends_of_the_range_and_open_elsewhere() -> None:
    curve = fr3().envelope
    assert curve is not None
    low, high = curve.bounds(np.array(fr3().upper))
    assert (high < 0.04).all() and (low < -2.0).all()
    some = VelocityEnvelope([0.0, 0.3], [0.0, 12.0], [0.0, -1.0], [0.0, 1.0])
    assert some.bounds(np.zeros(2))[1].tolist() == [np.inf, pytest.approx(np.sqrt(12.0) - 0.3)]
    assert len(some.select(slice(1, 2))) == 1


def test_curves_that_make_no_sense_are_refused() -> None:
    with pytest.raises(InvalidInput, match="must not be negative"):
        VelocityEnvelope([-0.1], [1.0], [-1.0], [1.0])
    with pytest.raises(InvalidInput, match="lower must be below upper"):
        VelocityEnvelope([0.1], [1.0], [1.0], [1.0])
    with pytest.raises(InvalidInput, match="finite"):
        VelocityEnvelope([0.1], [np.nan], [-1.0], [1.0])
    one = fr3()
    with pytest.raises(InvalidInput, match="the velocity envelope has 2 of 7 components"):
        Limits(
            one.names, one.units, one.lower, one.upper, one.velocity, one.acceleration, one.jerk,
            envelope=VelocityEnvelope([0.0] * 2, [0.0] * 2, [0.0] * 2, [1.0] * 2),
        )  # fmt: skip
