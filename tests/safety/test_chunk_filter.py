from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from chunk_filter_drive import at_rest, drive, faster, motion
from chunk_filter_oracle import limit_excess
from safety_motions import PERIOD, H, Rows, excess, planned_pairs, space_of
from scipy.interpolate import CubicSpline

from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Observation
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.core.report import Verdict, Violation
from praxia.safety.broken import Broken
from praxia.safety.chunk_filter import ChunkFilter
from praxia.safety.filter_settings import FilterSettings
from praxia.safety.row_rules import RowRules


def ends(limits: Limits, seed: int) -> tuple[Rows, Rows]:
    rng = np.random.default_rng(seed)
    middle, span = 0.5 * (limits.lower + limits.upper), limits.upper - limits.lower
    return middle + 0.4 * span * rng.uniform(-1, 1, len(span)), middle + 0.4 * span * rng.uniform(-1, 1, len(span))


def apart(sent: Rows, path: Rows) -> float:
    """Largest distance of what was sent to the straight segments between the rows of a path."""
    worst = 0.0
    for q in sent:
        a, b = path[:-1], path[1:]
        along = b - a
        part = ((q - a) * along).sum(1) / np.maximum((along**2).sum(1), 1e-300)
        worst = max(worst, float(np.linalg.norm(q - a - np.clip(part, 0, 1)[:, None] * along, axis=1).min()))
    return worst


def test_planned_motions_pass_bit_for_bit_and_remain_themselves(limits: Limits, space: ActionSpace) -> None:
    for start, rows in planned_pairs(limits, np.random.default_rng(1), 12):
        filter_ = ChunkFilter(space, limits, start=start)
        chunk = ActionChunk(space, 0, at_rest(rows))
        driven = drive(filter_, chunk, len(chunk.values))
        assert set(driven.verdicts) == {Verdict.PASSED}
        assert driven.sent.tobytes() == chunk.values.tobytes()
        assert filter_.running is chunk


@pytest.mark.parametrize("factor", [1.3, 3.0])
def test_a_motion_that_is_too_fast_is_driven_along_its_path_more_slowly(
    limits: Limits, space: ActionSpace, factor: float
) -> None:
    for seed in range(4):
        start, goal = ends(limits, seed)
        chunk = ActionChunk(space, 0, faster(limits, start, goal, factor))
        filter_ = ChunkFilter(space, limits, start=start)
        driven = drive(filter_, chunk, 4000)
        rows = np.vstack((np.repeat(start[None], 3, axis=0), driven.sent))
        assert limit_excess(limits, rows, H) <= 1e-6
        assert apart(driven.sent[::20], np.vstack((start, chunk.values))) < 1.5e-3
        assert driven.sent[-1].tobytes() == chunk.values[-1].tobytes() and filter_.commanded.resting
        moving = int(np.argmax((driven.sent == chunk.values[-1]).all(axis=1)))
        best = len(motion(limits, start, goal))
        assert moving < 1.65 * best  # not much slower than what a planner within the limits would have done
        assert Verdict.SLOWED in driven.verdicts and Verdict.STOPPED not in driven.verdicts
        assert driven.reports[0].violations[0].check in ("velocity", "acceleration", "jerk")


def test_a_spot_that_is_too_fast_costs_time_there_and_not_elsewhere(limits: Limits, space: ActionSpace) -> None:
    start, goal = ends(limits, 7)
    rows = motion(limits, start, goal)
    middle = len(rows) // 2
    steps = 1.0 + 0.8 * np.sin(np.clip((np.arange(len(rows)) - middle) / 60.0, 0.0, 1.0) * np.pi) ** 2
    at = np.minimum(np.cumsum(steps) - 1.0, len(rows) - 1.0)
    hasty = at_rest(CubicSpline(np.arange(len(rows)), rows)(at).clip(limits.lower, limits.upper))
    filter_ = ChunkFilter(space, limits, start=start)
    driven = drive(filter_, ActionChunk(space, 0, hasty), 3000)
    assert limit_excess(limits, np.vstack((np.repeat(start[None], 3, axis=0), driven.sent)), H) <= 1e-6
    rates = np.array([report.rate for report in driven.reports])
    assert np.median(rates[: middle - 50]) > 0.75 and rates[middle : middle + 150].min() < 0.6
    moving = int(np.argmax((driven.sent == hasty[-1]).all(axis=1)))
    assert moving < 1.55 * len(rows)


def test_policy_chunks_that_replace_one_another_pass_bit_for_bit(limits: Limits) -> None:
    """16 rows proposed, 8 executed, at 20 ms; the next chunk continues."""
    space = space_of(limits, 20_000_000)
    start, goal = ends(limits, 3)
    rows = motion(limits, start, goal)[9::10]
    rows = np.concatenate((rows, np.repeat(rows[-1:], 20, axis=0)))
    filter_, time = ChunkFilter(space, limits, start=start), 0
    for k in range(0, len(rows) - 16, 8):
        chunk = ActionChunk(space, time, rows[k : k + 16])
        driven = drive(filter_, chunk, 8, time=time)
        assert driven.sent.tobytes() == rows[k : k + 8].tobytes()
        assert set(driven.verdicts) == {Verdict.PASSED}
        time += 8 * space.period


@pytest.mark.parametrize("period", [20_000_000, 50_000_000, 100_000_000])
def test_policy_chunks_that_are_too_fast_stay_inside_the_limits_at_their_period(limits: Limits, period: int) -> None:
    space, h = space_of(limits, period), period * 1e-9
    start, goal = ends(limits, 4)
    rows = faster(limits, start, goal, 1.3)[period // PERIOD - 1 :: period // PERIOD]
    rows = np.concatenate((rows, np.repeat(rows[-1:], 3, axis=0)))
    driven = drive(ChunkFilter(space, limits, start=start), ActionChunk(space, 0, rows), 400)
    assert limit_excess(limits, np.vstack((np.repeat(start[None], 3, axis=0), driven.sent)), h) <= 1e-6
    assert driven.sent[-1].tobytes() == rows[-1].tobytes()
    assert Verdict.SLOWED in driven.verdicts


def test_a_chunk_that_is_followed_by_nothing_ends_in_the_stop_that_was_verified_with_it(
    limits: Limits, space: ActionSpace
) -> None:
    start, goal = ends(limits, 5)
    rows = motion(limits, start, goal)
    half = rows[: len(rows) // 2]
    filter_ = ChunkFilter(space, limits, start=start)
    driven = drive(filter_, ActionChunk(space, 0, half), len(half) + 400)
    assert set(driven.verdicts[: len(half)]) == {Verdict.PASSED}
    assert driven.verdicts[len(half)] is Verdict.STOPPED
    assert driven.reports[len(half)].violations[0].check == "starved"
    assert filter_.commanded.resting and driven.verdicts[-1] is Verdict.PASSED
    assert limit_excess(limits, np.vstack((np.repeat(start[None], 3, axis=0), driven.sent)), H) <= 1e-6


def test_a_chunk_beside_the_robot_is_joined_and_a_far_one_is_refused(limits: Limits, space: ActionSpace) -> None:
    start, goal = ends(limits, 6)
    rows = motion(limits, start, goal)
    late, offset = 200, np.where(limits.velocity > 1.0, 0.02, 0.002)
    filter_ = ChunkFilter(space, limits, start=start)
    first = drive(filter_, ActionChunk(space, 0, rows), late)
    second = ActionChunk(space, late * PERIOD, rows[late:] - np.sign(goal - start) * offset)
    driven = drive(filter_, second, len(rows) + 1000, time=late * PERIOD)
    sent = np.concatenate((np.repeat(start[None], 3, axis=0), first.sent, driven.sent))
    assert limit_excess(limits, sent, H) <= 1e-6
    assert driven.verdicts[0] is Verdict.SLOWED
    assert (np.linalg.norm(np.diff(driven.sent[:200], axis=0), axis=1) > 0.0).all()  # without a stop in between
    assert driven.sent[-1].tobytes() == second.values[-1].tobytes()
    assert apart(driven.sent[400:-1:20], second.values) < 1.5e-3

    filter_ = ChunkFilter(space, limits, start=start)
    far = drive(filter_, ActionChunk(space, 0, rows + 0.3 * (goal - start)), 3)
    assert set(far.verdicts) == {Verdict.REFUSED}
    assert "seam" in {violation.check for violation in far.reports[0].violations}
    assert (far.sent == start).all()


def test_the_forecast_of_a_slowed_chunk_is_what_is_sent_and_ends_in_the_same_row(
    limits: Limits, space: ActionSpace
) -> None:
    start, goal = ends(limits, 8)
    chunk = ActionChunk(space, 0, faster(limits, start, goal, 2.0), label="hasty")
    filter_ = ChunkFilter(space, limits, start=start)
    filter_.filter(chunk, 0)
    forecast = filter_.running
    assert forecast is not None and forecast is not chunk and filter_.running is forecast
    assert forecast.start == PERIOD and forecast.label == "hasty" and forecast.departs is not None
    assert forecast.values[-1].tobytes() == chunk.values[-1].tobytes()
    assert forecast.departs.q.tobytes() == filter_.commanded.q.tobytes()
    for k, row in enumerate(forecast.values):
        command = filter_.filter(forecast if k % 2 else chunk, (k + 1) * PERIOD)
        assert command.values.tobytes() == row.tobytes() and command.report.verdict is Verdict.SLOWED


def test_examining_a_chunk_says_what_would_become_of_it_and_changes_nothing(limits: Limits, space: ActionSpace) -> None:
    start, goal = ends(limits, 9)
    rows = motion(limits, start, goal)
    one, other = (ChunkFilter(space, limits, start=start) for _ in range(2))
    chunk = ActionChunk(space, 0, rows)
    for k in range(len(rows)):
        if k in (0, 50, 51):
            hasty = ActionChunk(space, k * PERIOD, rows[k + 2 :: 3], departs=other.commanded)
            assert other.examine(hasty).verdict is Verdict.SLOWED
            assert other.examine(replace(hasty, values=rows[k:] * np.nan)).verdict is Verdict.REFUSED
            assert other.examine(replace(hasty, values=rows[k:])).verdict is Verdict.PASSED
        assert one.filter(chunk, k * PERIOD).values.tobytes() == other.filter(chunk, k * PERIOD).values.tobytes()
    assert other.running is chunk
    before = np.repeat(start[None], 3, axis=0)
    assert other.examine(chunk, before=before).verdict is Verdict.PASSED


def test_a_latched_filter_stops_and_stays_until_it_is_released_at_rest(limits: Limits, space: ActionSpace) -> None:
    start, goal = ends(limits, 10)
    rows = motion(limits, start, goal)
    chunk = ActionChunk(space, 0, rows)
    filter_ = ChunkFilter(space, limits, start=start)
    moved = drive(filter_, chunk, 200)
    filter_.latch("emergency stop")
    filter_.release()
    latched = drive(filter_, chunk, 400, time=200 * PERIOD)
    until = next(k for k, verdict in enumerate(latched.verdicts) if verdict is not Verdict.LATCHED)
    assert 5 < until < 300 and (latched.sent[until - 1] == latched.sent[until - 3]).all()  # at rest, not before
    assert {violation.check for violation in latched.reports[0].violations} == {"emergency stop"}
    sent = np.vstack((np.repeat(start[None], 3, axis=0), moved.sent, latched.sent))
    assert limit_excess(limits, sent, H) <= 1e-6
    filter_.latch("again")
    assert set(drive(filter_, chunk, 50, time=600 * PERIOD).verdicts) == {Verdict.LATCHED}
    assert filter_.running is None


class Grumbling:
    """A monitor that complains between two times."""

    def __init__(self, since: int, until: int, latches: bool) -> None:
        self.since, self.until, self.latches = since, until, latches

    def check(self, observation: Observation, sent: Rows) -> list[Violation]:
        wrong = self.since <= observation.time < self.until
        return [Violation("tracking", "joint1", 0.2, 0.1, "rad")] if wrong else []


@pytest.mark.parametrize("latches", [False, True])
def test_a_monitor_that_complains_stops_the_robot(limits: Limits, space: ActionSpace, latches: bool) -> None:
    start, goal = ends(limits, 11)
    chunk = ActionChunk(space, 0, motion(limits, start, goal))
    filter_ = ChunkFilter(space, limits, start=start, monitors=[Grumbling(200 * PERIOD, 500 * PERIOD, latches)])

    def sense(time: int) -> None:
        filter_.observe(Observation(time, filter_.commanded.q, filter_.commanded.dq))

    driven = drive(filter_, chunk, 700, each=sense)
    assert set(driven.verdicts[:200]) == {Verdict.PASSED}
    assert set(driven.verdicts[200:500]) == {Verdict.LATCHED if latches else Verdict.STOPPED}
    assert "tracking" in {violation.check for violation in driven.reports[200].violations}
    assert (driven.verdicts[600] is Verdict.LATCHED) == latches
    assert limit_excess(limits, np.vstack((np.repeat(start[None], 3, axis=0), driven.sent)), H) <= 1e-6


def test_a_start_outside_the_limits_returns_by_the_shortest_way_slowly_and_says_so(
    limits: Limits, space: ActionSpace
) -> None:
    start = 0.5 * (limits.lower + limits.upper)
    start[1], start[6] = limits.upper[1] + 0.05, limits.lower[6] - 0.02
    filter_ = ChunkFilter(space, limits, start=start)
    chunk = ActionChunk(space, 0, np.repeat(start[None], 1500, axis=0))
    driven = drive(filter_, chunk, 1000)
    assert driven.verdicts[0] is Verdict.STOPPED
    assert {v.component for v in driven.reports[0].violations if v.check == "position"} == {"joint2", "joint7"}
    inside = np.clip(start, limits.lower, limits.upper)
    assert driven.sent[-1].tolist() == inside.tolist()
    others = np.delete(driven.sent, [1, 6], axis=1)
    assert (others == others[0]).all()
    speeds = np.abs(np.diff(driven.sent, axis=0)) / H
    assert (speeds <= 0.11 * limits.velocity).all() and (np.diff(np.abs(driven.sent - inside), axis=0) <= 1e-12).all()
    moves = {k: v for k, v in excess(limits, np.vstack((start, driven.sent))).items() if k != "position"}
    assert max(moves.values()) <= 1e-6


def test_a_resync_takes_the_given_state_for_what_was_sent(limits: Limits, space: ActionSpace) -> None:
    start, goal = ends(limits, 12)
    rows = motion(limits, start, goal)
    filter_ = ChunkFilter(space, limits, start=start)
    drive(filter_, ActionChunk(space, 0, rows), 100)
    filter_.resync(goal)
    assert filter_.commanded.resting and filter_.commanded.q.tolist() == goal.tolist() and filter_.running is None
    back = ActionChunk(space, 100 * PERIOD, motion(limits, goal, start))
    assert set(drive(filter_, back, 300, time=100 * PERIOD).verdicts) == {Verdict.PASSED}
    state = filter_.commanded
    filter_.resync(MotionState(state.q, state.dq, state.ddq))
    stopping = drive(filter_, None, 400)
    assert stopping.verdicts[0] is Verdict.STOPPED and filter_.commanded.resting


def test_what_is_no_chunk_for_this_robot_and_this_time_is_refused_by_name(limits: Limits, space: ActionSpace) -> None:
    start, goal = ends(limits, 13)
    rows = motion(limits, start, goal)

    def first(chunk: ActionChunk, time: int = 0, **settings: float) -> tuple[Verdict, set[str]]:
        filter_ = ChunkFilter(space, limits, start=start, settings=FilterSettings(**settings))
        report = filter_.filter(chunk, time).report
        return report.verdict, {violation.check for violation in report.violations}

    broken = np.array(rows)
    broken[40, 2] = np.nan
    assert first(ActionChunk(space, 0, broken)) == (Verdict.REFUSED, {"finite"})
    other = replace(space, period=1_000_000)
    assert first(ActionChunk(other, 0, rows)) == (Verdict.REFUSED, {"shape"})
    assert first(ActionChunk(space, 0, rows), 600_000_000, max_age=0.5) == (Verdict.REFUSED, {"stale"})
    assert first(ActionChunk(space, 0, rows[:10]), 30_000_000) == (Verdict.REFUSED, {"stale"})


@pytest.mark.parametrize("noise", [1e-4, 1e-3, 1e-2])
def test_what_a_noisy_chunk_costs_is_bounded_by_the_effort(
    limits: Limits, space: ActionSpace, noise: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    start, goal = ends(limits, 14)
    rows = motion(limits, start, goal)
    rows = np.concatenate((rows, np.repeat(rows[-1:], 1000 - len(rows), axis=0)))
    rows = rows + noise * np.random.default_rng(0).normal(size=rows.shape)
    spent, original = [0], RowRules.broken

    def counted(self: RowRules, before: Rows, made: Rows) -> Broken | None:
        spent[0] += len(made)
        return original(self, before, made)

    monkeypatch.setattr(RowRules, "broken", counted)
    verdicts = []
    for effort in (2_000, 60_000):
        spent[0] = 0
        filter_ = ChunkFilter(space, limits, start=start, settings=FilterSettings(effort=effort))
        verdicts.append(filter_.filter(ActionChunk(space, 0, rows), 0).report.verdict)
        assert spent[0] <= effort + 2 * len(rows)
    if noise < 1e-2:  # else only a few rows are near enough to each other to be followed
        assert verdicts == [Verdict.REFUSED, Verdict.SLOWED]


def test_limits_and_settings_that_do_not_fit_are_refused(limits: Limits, space: ActionSpace) -> None:
    with pytest.raises(InvalidInput, match="the limits are of"):
        ChunkFilter(space, limits.select(slice(0, 7)), start=limits.lower[:7])
    with pytest.raises(InvalidInput, match="absolute"):
        ChunkFilter(replace(space, absolute=False), limits, start=limits.lower)
    with pytest.raises(InvalidInput, match="components"):
        ChunkFilter(space, limits, start=np.zeros(3))
    with pytest.raises(InvalidInput, match="finite"):
        ChunkFilter(space, limits, start=np.full(8, np.nan))
    with pytest.raises(InvalidInput, match="slowest"):
        FilterSettings(slowest=0.0)


def test_should_a_row_break_a_limit_all_the_same_the_component_wise_stop_is_sent(
    limits: Limits, space: ActionSpace
) -> None:
    """The step check behind everything, met by a course that was never verified."""
    start, goal = ends(limits, 14)
    rows = np.array(motion(limits, start, goal))
    filter_ = ChunkFilter(space, limits, start=start)
    chunk = ActionChunk(space, 0, rows)
    first = drive(filter_, chunk, 150)
    filter_._follower._motion.rows[150:] += 0.01
    rest = drive(filter_, chunk, 300, time=150 * PERIOD)
    assert rest.verdicts[0] is Verdict.STOPPED and {v.check for v in rest.reports[0].violations} >= {"velocity"}
    sent = np.vstack((np.repeat(start[None], 3, axis=0), first.sent, rest.sent))
    assert limit_excess(limits, sent, H) <= 1e-6
