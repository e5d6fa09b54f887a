"""Every term of the distance that is demanded of a mover, at exactly that distance and one tick less or more."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from point_world import LIMITS, PERIOD, SPACE, Discs, H

from praxia.core.action import ActionChunk
from praxia.core.geometry import Pose
from praxia.core.interfaces import Observation
from praxia.core.motion import MotionState
from praxia.core.report import Verdict
from praxia.core.world import Detection
from praxia.safety.chunk_filter import ChunkFilter
from praxia.safety.course import Course
from praxia.safety.filter_settings import FilterSettings
from praxia.safety.ground import Ground
from praxia.safety.mover_rule import MoverRule
from praxia.safety.quick_stop import quick_stop
from praxia.safety.row_rules import RowRules

RADIUS, SPEED, MARGIN, HAIR = 0.05, 0.5, 0.01, 1e-9
ORIGIN = np.zeros(2)


def mover(x: float, *, speed: float = SPEED) -> Discs:
    """A disc whose surface is `x` [m] from the origin, on the x axis."""
    discs = Discs(np.zeros((0, 2)), 0.0, margin=MARGIN, mover=(RADIUS, speed))
    discs.at = np.array([x + np.sign(x) * RADIUS, 0.0])
    return discs


def steps(step: float, count: int) -> np.ndarray:
    """Equal steps along x from the origin, and two rows of rest."""
    x = step * np.minimum(np.arange(1, count + 3), count)
    return np.stack([x, np.zeros(len(x))], axis=1)


def needed(x: float, rows: np.ndarray, age: float, *, noise: float = 0.0) -> tuple[bool, float]:
    """Whether `rows` are allowed with a mover at `x`, and what the rule says it demands."""
    found = MoverRule(mover(x), H, noise=noise).broken(ORIGIN, rows, age)
    return found is None, 0.0 if found is None else found.limit


@pytest.mark.parametrize("count", [1, 4, 30])
@pytest.mark.parametrize("age", [0.0, 0.02, 0.3])
@pytest.mark.parametrize("noise", [0.0, 0.003])
def test_until_rest_the_distance_exceeds_what_the_mover_can_have_covered(count: int, age: float, noise: float) -> None:
    """Towards it: the last distance counts, at the end of the tick in which the robot comes to rest."""
    rows = steps(0.004, count)
    least = MARGIN + 4.0 * noise + SPEED * (age + H * (count + 1))
    assert needed(0.004 * count + least + HAIR, rows, age, noise=noise)[0]
    allowed, told = needed(0.004 * count + least - HAIR, rows, age, noise=noise)
    assert not allowed and told == pytest.approx(least, abs=1e-12)
    assert not needed(0.004 * count + least - SPEED * H, rows, age, noise=noise)[0]
    assert needed(0.004 * count + least + SPEED * H, rows, age, noise=noise)[0]


def test_half_of_the_step_to_the_next_row_is_demanded_besides() -> None:
    """Away from it, faster than it is: the first distance counts, with the way to the next row."""
    rows, step = steps(0.02, 5), 0.02
    least = MARGIN + 0.5 * step + SPEED * H
    assert needed(-least - HAIR, rows, 0.0)[0]
    allowed, told = needed(-least + HAIR, rows, 0.0)
    assert not allowed and told == pytest.approx(least, abs=1e-12)


def test_a_mover_between_two_rows_is_met_although_both_are_clear_of_it() -> None:
    thin = Discs(np.zeros((0, 2)), 0.0, margin=0.001, mover=(0.0005, 0.001))
    rows = steps(0.02, 5)
    thin.at = 0.5 * (rows[1] + rows[2])
    assert min(float(thin.separation(row[None])[0, 0]) for row in rows) > 0.009
    assert MoverRule(thin, H).broken(ORIGIN, rows, 0.0) is not None


def test_a_robot_that_rests_and_stays_is_never_in_the_wrong() -> None:
    assert needed(0.0001, np.zeros((5, 2)), 1e6)[0]


@pytest.mark.parametrize("noise", [0.0, 0.003])
def test_to_set_off_a_tick_must_be_left(noise: float) -> None:
    least = MARGIN + 4.0 * noise + SPEED * (0.1 + H)
    assert MoverRule(mover(least + HAIR), H, noise=noise).too_near(ORIGIN, 0.1) is None
    found = MoverRule(mover(least - HAIR), H, noise=noise).too_near(ORIGIN, 0.1)
    assert found is not None and found.limit == pytest.approx(least, abs=1e-12)


def test_of_several_stops_one_that_could_meet_a_mover_is_not_taken() -> None:
    rows = np.array([[0.0, 0.0], [0.005, 0.0], [0.01, 0.0]])
    ground = Ground(RowRules(LIMITS, H), None)

    def taken(x: float) -> Course | None:
        rule = MoverRule(mover(x), H)
        return quick_stop(ground, rows, None, np.full(3, np.nan), lambda ahead: bool(rule.broken(rows[2], ahead, 0.0)))

    assert taken(5.0) is not None and len(taken(5.0)) > 3
    assert taken(0.03) is None


# --- the age of what was seen, through the whole filter ---------------------------------------------------------------


def slides(x: float, *, old: int, settings: FilterSettings | None = None, seen: bool = True) -> bool:
    """Whether the robot sets off along a short smooth motion, with a mover at `x` that was seen `old` [ns] ago."""
    t = np.linspace(0.0, 1.0, 41)[1:]
    way = 0.02 * t**3 * (10.0 - 15.0 * t + 6.0 * t * t)
    rows = np.concatenate([np.stack([way, 0.0 * way], axis=1), [[0.02, 0.0]] * 2])
    discs = mover(x)
    safety = ChunkFilter(SPACE, LIMITS, start=ORIGIN, clearance=discs, settings=settings)
    start = 1_000_000_000
    pose = Pose(np.append(discs.at, 0.0), np.array([1.0, 0.0, 0.0, 0.0]))
    sightings = {"mover": Detection("mover", start - old, pose)} if seen else {}
    safety.observe(Observation(start, ORIGIN, ORIGIN, movers=sightings))
    command = safety.filter(ActionChunk(SPACE, start, rows), start)
    return command.report.verdict is Verdict.PASSED and safety.commanded.q[0] > 0.0


def nearest(**how: object) -> float:
    """The least distance [m] at which the robot sets off, by bisection."""
    low, high = 0.0, 0.9
    assert slides(high, **how) and not slides(low, **how)
    while high - low > 1e-7:
        middle = 0.5 * (low + high)
        low, high = (low, middle) if slides(middle, **how) else (middle, high)
    return high


def test_the_distance_demanded_grows_by_the_speed_times_the_age_of_the_sighting() -> None:
    fresh = nearest(old=0)
    for ticks in (1, 10, 40):
        assert nearest(old=ticks * PERIOD) - fresh == pytest.approx(SPEED * ticks * H, abs=1e-6)


def test_it_grows_by_what_a_stamp_does_not_say_and_by_four_deviations_of_the_noise() -> None:
    fresh = nearest(old=0)
    late = nearest(old=0, settings=FilterSettings(mover_latency=0.1))
    noisy = nearest(old=0, settings=FilterSettings(mover_noise=0.01))
    both = nearest(old=10 * PERIOD, settings=FilterSettings(mover_latency=0.1, mover_noise=0.01))
    assert late - fresh == pytest.approx(SPEED * 0.1, abs=1e-6)
    assert noisy - fresh == pytest.approx(0.04, abs=1e-6)
    assert both - fresh == pytest.approx(SPEED * 0.2 + 0.04, abs=1e-6)


def test_what_was_never_seen_or_has_a_stamp_that_is_still_to_come_may_be_anywhere() -> None:
    assert slides(0.9, old=0)
    assert not slides(0.9, old=0, seen=False)
    assert not slides(0.9, old=-1) and not slides(0.9, old=-1_000_000_000)


def test_a_clock_that_is_put_back_brings_the_robot_to_rest() -> None:
    safety, sent = _sliding(lambda k: k * PERIOD)
    assert np.ptp(sent[-10:, 0]) > 0.01  # it is on its way
    seen = {"mover": Detection("mover", len(sent) * PERIOD, _far())}
    for time in range(0, len(sent) * PERIOD, PERIOD):
        safety.observe(Observation(time, ORIGIN, ORIGIN, movers=seen))
        command = safety.filter(safety.running, time)
    assert safety.commanded.resting and command.report.verdict is not Verdict.PASSED


def test_a_sensor_that_shows_the_same_sighting_again_and_again_brings_the_robot_to_rest() -> None:
    """What was seen 0.35 m beside the way may be in it 0.7 s later, at half a metre per second."""
    fresh, moving = _sliding(lambda k: k * PERIOD, ticks=160)
    assert fresh.commanded.q[0] > 0.5
    frozen, stuck = _sliding(lambda k: min(k, 10) * PERIOD, ticks=300)
    assert frozen.commanded.resting and 0.0 < frozen.commanded.q[0] < 0.4
    assert (stuck[-100:] == stuck[-1]).all() and np.array_equal(stuck[:10], moving[:10])


def _far() -> Pose:
    return Pose(np.array([0.5, 0.4, 0.0]), np.array([1.0, 0.0, 0.0, 0.0]))


def _sliding(stamp: Callable[[int], int], ticks: int = 40) -> tuple[ChunkFilter, np.ndarray]:
    """Along x for 0.8 m at up to 0.7 m/s, past a mover 0.35 m beside the way, seen with stamps of tick k."""
    t = np.linspace(0.0, 1.0, 215)[1:]
    way = 0.8 * t**3 * (10.0 - 15.0 * t + 6.0 * t * t)
    chunk = ActionChunk(SPACE, 0, np.stack([way, 0.0 * way], axis=1))
    safety = ChunkFilter(SPACE, LIMITS, start=ORIGIN, clearance=mover(5.0))
    sent, following = [], chunk
    for k in range(ticks):
        seen = {"mover": Detection("mover", stamp(k), _far())}
        safety.observe(Observation(k * PERIOD, ORIGIN, ORIGIN, movers=seen))
        sent.append(np.array(safety.filter(following, k * PERIOD).values))
        following = safety.running or following
    return safety, np.array(sent)


def test_a_robot_that_is_taken_over_in_motion_stops_although_nothing_has_been_seen() -> None:
    moving = MotionState(np.array([0.2, 0.0]), np.array([0.5, 0.0]), np.zeros(2))
    safety = ChunkFilter(SPACE, LIMITS, start=moving, clearance=mover(0.9))
    sent = [moving.q - 2 * H * moving.dq, moving.q - H * moving.dq, moving.q]
    commands = [safety.filter(None, k * PERIOD) for k in range(40)]
    assert {violation.check for command in commands for violation in command.report.violations} == {"starved"}
    sent += [np.array(command.values) for command in commands]
    assert safety.commanded.resting and 0.2 < safety.commanded.q[0] < 0.25
    for order, bound in enumerate((LIMITS.velocity, LIMITS.acceleration, LIMITS.jerk), start=1):
        assert (np.abs(np.diff(sent, order, axis=0)) / H**order <= bound * (1 + 1e-6)).all()
