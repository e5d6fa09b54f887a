"""What every safety filter promises, asked of each member of the family.

A new filter is tested by being added to `MEMBERS`: a function that makes one for some limits, at rest somewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from praxia.core.action import ActionChunk, ActionSpace, ControlMode
from praxia.core.arrays import Array
from praxia.core.interfaces import Observation, SafeCommand
from praxia.core.limits import Limits
from praxia.core.report import SafetyReport, Verdict
from praxia.core.spaces import joint_position_space, joint_velocity_space
from praxia.safety.chunk_filter import ChunkFilter
from praxia.safety.limit_filter import LimitFilter
from praxia.safety.row_rules import RowRules

PERIODS = {"2 ms": 2_000_000, "20 ms": 20_000_000}
LIMITS = Limits(
    ("a", "b", "finger"),
    ("rad", "rad", "m"),
    lower=[-2.0, -1.0, 0.0],
    upper=[2.0, 2.5, 0.08],
    velocity=[2.0, 2.6, 0.1],
    acceleration=[10.0, 15.0, 2.0],
    jerk=[4000.0, 7500.0, 100.0],
)
START = np.array([0.3, 0.5, 0.04])
ANSWERS = {Verdict.SLOWED, Verdict.REFUSED, Verdict.STOPPED}  # to something that is not admissible


class RowFilter:
    """A `LimitFilter` behind the chunk protocol: one row at a time, and no emergency stop of its own."""

    def __init__(self, space: ActionSpace, limits: Limits, start: Array) -> None:
        self._rows, self._latched, self.running = LimitFilter(space, limits, start=start), False, None

    @property
    def commanded(self):
        return self._rows.commanded

    def observe(self, observation):
        pass

    def filter(self, chunk, time):
        self.running = None if self._latched else chunk
        command = self._rows.filter(None if self.running is None else chunk.at(time))
        if not self._latched:
            return command
        return replace(command, report=SafetyReport(Verdict.LATCHED, command.report.violations))

    def latch(self, reason):
        self._latched = True

    def release(self):
        self._latched = False


class Emptiness:
    """A clearance of nothing but the robot's margin."""

    reach, margin, movers, speeds = np.ones(3), 0.01, (), np.zeros(0)

    def update(self, world):
        pass

    def move(self, movers):
        pass

    def intend(self, contacts, attached):
        pass

    def free(self, q):
        return np.ones(len(q), dtype=bool)

    def blocking(self, q):
        return None

    def separation(self, q):
        return np.zeros((len(q), 0))

    def touching(self, q, within):
        return np.zeros(len(q), dtype=bool)


MEMBERS: dict[str, Callable[[ActionSpace, Limits, Array], object]] = {
    "chunk filter": lambda space, limits, start: ChunkFilter(space, limits, start=start),
    "chunk filter, rules given": lambda space, limits, start: ChunkFilter(
        space, limits, start=start, rules=RowRules(limits, space.period * 1e-9)
    ),
    "chunk filter, nothing around": lambda space, limits, start: ChunkFilter(
        space, limits, start=start, clearance=Emptiness()
    ),
    "row filter": RowFilter,
}


@pytest.fixture(params=MEMBERS.values(), ids=MEMBERS.keys())
def make(request):
    return request.param


@pytest.fixture(params=PERIODS.values(), ids=PERIODS.keys())
def space(request) -> ActionSpace:
    return joint_position_space(LIMITS, request.param)


class Driven:
    """A filter, a clock and what was sent; the robot does what it is told."""

    def __init__(self, make, space: ActionSpace) -> None:
        self.filter, self.space, self.time = make(space, LIMITS, START), space, 0
        self.rows, self.reports = [START] * 4, []

    def tick(self, chunk: ActionChunk | None) -> SafetyReport:
        """One period, as the loop does it: the chunk while it lasts, as the filter makes it where it slows it."""
        state = self.filter.commanded
        self.filter.observe(Observation(self.time, state.q, state.dq, commanded=state))
        due = chunk if chunk is not None and chunk.at(self.time) is not None else None
        command = self.filter.filter(due, self.time)
        assert type(command) is SafeCommand
        command.space.require(self.space, "the filter", "the robot")
        self.rows.append(command.values)
        self.reports.append(command.report)
        self.time += self.space.period
        return command.report

    def send(self, chunk: ActionChunk | None, ticks: int) -> list[SafetyReport]:
        reports = []
        for _ in range(ticks):
            report = self.tick(chunk)
            reports.append(report)
            if report.verdict is Verdict.SLOWED and self.filter.running is not None:
                chunk = self.filter.running
            elif report.verdict is not Verdict.PASSED:
                chunk = None
        return reports

    def moving(self) -> ActionChunk:
        """Get under way; the chunk that does it, with half of it left."""
        chunk = self.chunk(smooth(np.array([0.6, -0.4, 0.0]), self.space))
        reports = self.send(chunk, len(chunk.values) // 2)
        assert {r.verdict for r in reports} == {Verdict.PASSED} and not self.filter.commanded.resting
        return chunk

    def chunk(self, rows: Array, space: ActionSpace | None = None) -> ActionChunk:
        return ActionChunk(space or self.space, self.time, rows)

    def rest(self) -> None:
        for _ in range(round(3e9 / self.space.period)):
            if self.filter.commanded.resting:
                return
            self.tick(None)
        pytest.fail("it does not come to rest within three seconds")

    def keep_limits(self) -> None:
        """The judge: finite differences of what was sent, nothing of the filter's."""
        rows, h = np.array(self.rows), self.space.period * 1e-9
        assert np.isfinite(rows).all()
        assert (rows <= LIMITS.upper + 1e-7).all() and (rows >= LIMITS.lower - 1e-7).all()
        for order, quantity in enumerate(("velocity", "acceleration", "jerk"), start=1):
            used = np.abs(np.diff(rows, order, axis=0)) / h**order / getattr(LIMITS, quantity)
            assert used.max() <= 1 + 1e-6, quantity


def smooth(change: Array, space: ActionSpace, start: Array = START) -> Array:
    """Rows from rest to rest with room to spare, two rows of rest at the end."""
    seconds = 2.0
    count = round(seconds * 1e9 / space.period)
    s = np.minimum(np.arange(1, count + 3) / count, 1.0)[:, None]
    return start + change * s**3 * (10 - 15 * s + 6 * s * s)


def test_an_admissible_chunk_passes_bit_for_bit(make, space):
    driven = Driven(make, space)
    chunk = driven.chunk(smooth(np.array([0.8, -0.6, 0.02]), space))
    reports = driven.send(chunk, len(chunk.values))
    assert {r.verdict for r in reports} == {Verdict.PASSED} and not any(r.violations for r in reports)
    assert np.array(driven.rows[4:]).tobytes() == chunk.values.tobytes()


def test_a_motion_in_two_chunks_passes_bit_for_bit_too(make, space):
    driven = Driven(make, space)
    rows = smooth(np.array([0.8, -0.6, 0.02]), space)
    half = len(rows) // 2
    for part in (rows[:half], rows[half:]):
        driven.send(driven.chunk(part), len(part))
    verdicts = {r.verdict for r in driven.reports}
    assert verdicts == {Verdict.PASSED} and np.array(driven.rows[4:]).tobytes() == rows.tobytes()


def test_while_a_chunk_passes_it_is_what_is_running(make, space):
    driven = Driven(make, space)
    assert driven.filter.running is None
    chunk = driven.chunk(smooth(np.array([0.8, -0.6, 0.02]), space))
    driven.send(chunk, 5)
    assert driven.filter.running is chunk


def test_nothing_proposed_at_rest_is_waiting(make, space):
    driven = Driven(make, space)
    reports = driven.send(None, 5)
    assert {r.verdict for r in reports} == {Verdict.PASSED}
    assert np.array(driven.rows).tobytes() == np.tile(START, (9, 1)).tobytes()


def test_nothing_proposed_in_motion_is_a_stop_that_ends_at_rest(make, space):
    driven = Driven(make, space)
    driven.moving()
    report = driven.tick(None)
    assert report.verdict is Verdict.STOPPED and [v.check for v in report.violations] == ["starved"]
    driven.rest()
    driven.keep_limits()
    waiting = driven.tick(None)
    assert waiting.verdict is Verdict.PASSED


def test_motion_resumes_after_a_stop(make, space):
    driven = Driven(make, space)
    driven.moving()
    driven.rest()
    chunk = driven.chunk(smooth(np.array([-0.5, 0.3, 0.0]), space, driven.filter.commanded.q))
    reports = driven.send(chunk, len(chunk.values))
    assert {r.verdict for r in reports} == {Verdict.PASSED}
    driven.keep_limits()


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 1e300])
@pytest.mark.parametrize("under_way", [False, True], ids=["at rest", "in motion"])
def test_what_is_no_configuration_is_never_sent(make, space, bad, under_way):
    driven = Driven(make, space)
    if under_way:
        driven.moving()
    rows = np.tile(driven.filter.commanded.q, (40, 1))
    rows[0, 1] = bad
    report = driven.tick(driven.chunk(rows))
    assert report.verdict in ANSWERS and report.violations
    if not np.isfinite(bad):
        assert "finite" in [v.check for v in report.violations]
    driven.rest()
    driven.keep_limits()


def test_chunks_that_mean_something_else_are_never_followed(make, space):
    others = (
        joint_velocity_space(LIMITS, space.period),
        joint_position_space(LIMITS.select(slice(0, 2)), space.period),
        ActionSpace(
            ControlMode.JOINT_POSITION, ("x", "y", "z"), LIMITS.units, LIMITS.lower, LIMITS.upper, space.period
        ),
    )
    driven = Driven(make, space)
    for other in others[1:2] if make is RowFilter else others:  # rows do not say what they mean, but how many they are
        chunk = driven.chunk(np.tile(START[: other.dimension] + 1e-9, (30, 1)), other)
        report = driven.tick(chunk)
        assert report.verdict in ANSWERS and report.violations, other.mode
    driven.rest()
    assert np.array(driven.rows).tobytes() == np.tile(START, (len(driven.rows), 1)).tobytes()


@pytest.mark.parametrize(
    "wild",
    [
        lambda t: np.where(t[:, None] > 0.2, [1.5, 1.0, 0.04], START),
        lambda t: START + 1.2 * LIMITS.velocity * t[:, None],
        lambda t: START + np.sin(40 * t)[:, None] * [0.4, 0.4, 0.02],
        lambda t: START + t[:, None] ** 2 * [-8.0, 9.0, 0.1],
        lambda t: START + np.random.default_rng(0).normal(0.0, 0.2, (len(t), 3)),
    ],
    ids=["jump", "too fast", "shaking", "out of range", "noise"],
)
def test_no_limit_is_broken_whatever_is_proposed(make, space, wild):
    driven = Driven(make, space)
    t = np.arange(1, round(1e9 / space.period)) * space.period * 1e-9
    for _ in range(3):
        driven.send(driven.chunk(wild(t)), len(t))
    driven.rest()
    driven.keep_limits()
    assert {r.verdict for r in driven.reports} & ANSWERS
    assert all(r.violations for r in driven.reports if r.verdict in (Verdict.REFUSED, Verdict.STOPPED))


def test_the_commanded_state_is_what_was_sent_and_its_backward_differences(make, space):
    driven = Driven(make, space)
    chunk = driven.moving()
    h = space.period * 1e-9
    for k in range(20):
        driven.tick(chunk if k < 8 else None)
        state, x = driven.filter.commanded, np.array(driven.rows[-3:])
        assert state.q.tobytes() == driven.rows[-1].tobytes()
        assert state.dq == pytest.approx((x[2] - x[1]) / h, abs=1e-9)
        assert state.ddq == pytest.approx((x[2] - 2 * x[1] + x[0]) / h**2, abs=1e-6)


def test_a_latched_filter_stops_stays_stopped_and_moves_again_after_its_release(make, space):
    driven = Driven(make, space)
    chunk = driven.moving()
    driven.filter.latch("emergency stop")
    reports = driven.send(chunk, 3)
    assert {r.verdict for r in reports} == {Verdict.LATCHED}
    driven.rest()
    stayed = driven.filter.commanded.q
    for _ in range(4):
        again = driven.chunk(smooth(np.array([0.1, 0.1, 0.0]), space, stayed))
        assert driven.tick(again).verdict is Verdict.LATCHED
    assert driven.filter.commanded.q.tobytes() == stayed.tobytes()
    driven.filter.release()
    again = driven.chunk(smooth(np.array([0.1, 0.1, 0.0]), space, stayed))
    reports = driven.send(again, len(again.values))
    assert {r.verdict for r in reports} == {Verdict.PASSED}
    assert driven.filter.commanded.q.tobytes() == again.values[-1].tobytes()
    driven.keep_limits()


def test_equal_questions_get_equal_answers(make, space):
    runs = []
    for _ in range(2):
        driven, rng = Driven(make, space), np.random.default_rng(3)
        for _ in range(12):
            rows = smooth(rng.normal(0.0, 0.5, 3) * [1, 1, 0.02], space, driven.filter.commanded.q)
            driven.send(driven.chunk((rows + rng.choice([0.0, 1e-3]) * rng.normal(size=rows.shape))[:60]), 30)
        runs.append((np.array(driven.rows).tobytes(), [str(r) for r in driven.reports]))
    assert runs[0] == runs[1]


def test_values_that_are_sent_cannot_be_changed_afterwards(make, space):
    driven = Driven(make, space)
    driven.moving()
    with pytest.raises(ValueError, match="read-only"):
        driven.rows[-1][0] = 9.0
