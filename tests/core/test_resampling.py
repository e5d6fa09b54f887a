"""A chunk at another rate: the same rows at the same times, and the motion between them that was asked for."""

import numpy as np
import pytest
from scipy.interpolate import CubicSpline

from praxia.core.action import ActionChunk, ActionSpace, ControlMode
from praxia.core.errors import InvalidInput
from praxia.core.motion import MotionState
from praxia.core.resampling import INTERPOLATIONS, resampled

SLOW, FAST = 20_000_000, 2_000_000
H = SLOW * 1e-9
SPACE = ActionSpace(ControlMode.JOINT_POSITION, ("a", "b"), ("rad", "m"), [-3.0, -3.0], [3.0, 3.0], SLOW)
START = 123_000_000


def chunk(rows, **fields):
    return ActionChunk(SPACE, START, rows, **fields)


def some_rows(seed=0, count=12):
    return np.random.default_rng(seed).uniform(-1.0, 1.0, (count, 2))


def some_state(seed=1):
    return MotionState(*np.random.default_rng(seed).uniform(-1.0, 1.0, (3, 2)))


@pytest.mark.parametrize("interpolation", INTERPOLATIONS)
def test_every_row_is_reached_bit_for_bit_at_the_end_of_its_interval(interpolation):
    rows = some_rows()
    fine = resampled(chunk(rows), FAST, before=some_state(), interpolation=interpolation)
    assert np.array_equal(fine.values[9::10], rows) and len(fine.values) == 120
    assert fine.period == FAST and fine.end == START + 12 * SLOW


@pytest.mark.parametrize("interpolation", INTERPOLATIONS)
def test_a_constant_stays_the_same_constant_bit_for_bit(interpolation):
    q = np.array([0.1, -0.7])
    fine = resampled(chunk(np.tile(q, (5, 1))), FAST, before=MotionState.at_rest(q), interpolation=interpolation)
    assert (fine.values == q).all()


@pytest.mark.parametrize("interpolation", ["linear", "cubic"])
@pytest.mark.parametrize("period", [FAST, 3_000_000, 7_000_000, 33_333_333, 60_000_000])
def test_a_line_stays_a_line_at_any_other_period(interpolation, period):
    q, v = np.array([0.2, -0.1]), np.array([0.5, -2.0])
    rows = q + np.outer(np.arange(1, 13) * H, v)
    fine = resampled(chunk(rows), period, before=MotionState(q, v, 0 * v), interpolation=interpolation)
    times = np.arange(1, len(fine.values) + 1) * period * 1e-9
    assert np.abs(fine.values - (q + np.outer(times, v))).max() < 1e-12
    assert 0 <= 12 * SLOW - len(fine.values) * period < period


def test_a_rate_that_is_no_whole_number_of_nanoseconds_loses_no_row():
    thirty = ActionSpace(ControlMode.JOINT_POSITION, ("a",), ("rad",), [-3.0], [3.0], 33_333_333)
    rows = np.arange(1.0, 4.0)[:, None]
    one = ActionChunk(thirty, START, rows)
    fine = resampled(one, FAST, before=MotionState.at_rest(np.zeros(1)), interpolation="linear")
    assert len(fine.values) == 50 and fine.values[-1] == rows[-1]


def test_holding_commands_each_row_from_the_beginning_of_its_interval():
    rows = some_rows()
    fine = resampled(chunk(rows), FAST, before=some_state(), interpolation="hold")
    coarse = chunk(rows)
    for k in range(len(fine.values)):
        assert np.array_equal(fine.values[k], coarse.at(START + k * FAST))


def test_linear_rows_lie_on_the_straight_connection_of_their_neighbours():
    rows, state = some_rows(), some_state()
    fine = resampled(chunk(rows), FAST, before=state, interpolation="linear")
    knots = np.vstack([state.q, rows])
    times = np.arange(1, 121) * 0.1
    truth = np.column_stack([np.interp(times, np.arange(13), knots[:, i]) for i in range(2)])
    assert np.abs(fine.values - truth).max() < 1e-14


@pytest.mark.parametrize("count", [1, 2, 3, 50])
def test_the_cubic_is_the_spline_that_begins_with_the_commanded_velocity_and_ends_without_acceleration(count):
    rows, state = some_rows(count=count), some_state()
    fine = resampled(chunk(rows), FAST, before=state, interpolation="cubic")
    knots = np.vstack([state.q, rows])
    spline = CubicSpline(np.arange(count + 1) * H, knots, bc_type=((1, state.dq), (2, np.zeros(2))))
    assert np.abs(fine.values - spline(np.arange(1, 10 * count + 1) * 0.1 * H)).max() < 1e-12


def test_the_cubic_has_no_jump_in_velocity_or_acceleration():
    rows, state = some_rows(), some_state()
    ends = []
    for period in (100_000, 50_000):
        fine = resampled(chunk(rows), period, before=state, interpolation="cubic")
        h = period * 1e-9
        along = np.vstack([state.q, fine.values])
        assert np.abs((along[1] - along[0]) / h - state.dq).max() < 2e5 * h
        ends.append(np.abs(np.diff(along, 3, axis=0)).max() / h**2)
    assert ends[1] < 0.6 * ends[0]  # a jump of the acceleration would stay however fine the rows are


@pytest.mark.parametrize("seed", range(20))
def test_the_cubic_stays_as_near_to_the_straight_connection_as_promised(seed):
    rows, state = some_rows(seed), some_state(seed + 100)
    if seed % 2:
        rows = np.sign(rows)  # steps, which overshoot most
    cubic, linear = (
        resampled(chunk(rows), FAST, before=state, interpolation=kind).values for kind in ("cubic", "linear")
    )
    knots = np.vstack([state.q, rows])
    bend = 3 / 8 * np.abs(np.diff(knots, 2, axis=0)).max(axis=0)
    begin = 3 / 4 * np.abs(rows[0] - state.q - H * state.dq)
    apart = np.abs(cubic - linear).max(axis=0)
    assert (apart <= np.maximum(bend, begin)).all() and (apart > 0.01).all()


def test_the_same_period_gives_the_same_object():
    one = chunk(some_rows())
    assert resampled(one, SLOW, before=some_state(), interpolation="cubic") is one


def test_what_the_chunk_touches_holds_and_departs_from_is_kept():
    state = some_state()
    one = chunk(
        some_rows(), contacts=frozenset({("gripper", "cup")}), attached=("cup",), departs=state, label="carry cup"
    )
    fine = resampled(one, FAST, before=state, interpolation="linear")
    assert (fine.contacts, fine.attached, fine.departs, fine.label, fine.start) == (
        one.contacts, one.attached, state, "carry cup", START,
    )  # fmt: skip
    assert fine.space.difference(SPACE) == [f"period {FAST} against {SLOW}"]


@pytest.mark.parametrize("interpolation", INTERPOLATIONS)
@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_from_a_row_that_is_no_number_on_there_are_no_numbers(interpolation, bad):
    rows = some_rows()
    rows[7, 1] = bad
    fine = resampled(chunk(rows), FAST, before=some_state(), interpolation=interpolation).values
    assert np.isnan(fine[70:]).all() and np.isfinite(fine[:70]).all()
    rows[0, 0] = bad
    assert np.isnan(resampled(chunk(rows), FAST, before=some_state(), interpolation=interpolation).values).all()


def test_misuse_is_refused_with_what_would_be_valid():
    one, state = chunk(some_rows()), some_state()
    with pytest.raises(InvalidInput, match="did you mean 'cubic'"):
        resampled(one, FAST, before=state, interpolation="quintic")
    with pytest.raises(InvalidInput, match="expected a period from 1"):
        resampled(one, 13 * SLOW, before=state, interpolation="linear")
    with pytest.raises(InvalidInput, match="3 components"):
        resampled(one, FAST, before=MotionState.at_rest(np.zeros(3)), interpolation="linear")
    deltas = ActionSpace(
        ControlMode.JOINT_DELTA, ("a",), ("rad",), np.array([-1.0]), np.array([1.0]), SLOW, absolute=False
    )
    with pytest.raises(InvalidInput, match="changes"):
        resampled(
            ActionChunk(deltas, 0, np.zeros((3, 1))), FAST, before=MotionState.at_rest(np.zeros(1)),
            interpolation="hold",
        )  # fmt: skip
