"""Answers from memory: when they are given, and when they must not be."""

from dataclasses import replace

import numpy as np
import pytest
from execution_fakes import PERIOD, Scripted, ramp, seen
from hypothesis import given
from hypothesis import strategies as st

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import Generation, Running, Status
from praxia.core.motion import MotionState
from praxia.core.plan import Fact, Goal
from praxia.core.world import Detection, Gripper, ObjectState, WorldState
from praxia.execution.cache import CachedGenerator, CacheSettings


class Ramps(Scripted):
    """A new chunk each time, from where it may start."""

    def __init__(self):
        super().__init__(self.answer_)

    def answer_(self, observation, running):
        start = observation.time if running is None else running.frozen_until
        return Generation(Status.WORKING, ramp(start, 20, q=float(observation.commanded.q[0])))


def at(q, *, tick=0, dq=0.0, cube=(0.4, 0.0, 0.1), turn=(1.0, 0, 0, 0), held=""):
    world = WorldState(
        tick, {"cube": ObjectState(Pose(cube, turn))}, {"drawer": 0.1}, Gripper(Pose.identity(), 0.04, 0.04), held
    )
    commanded = MotionState(np.full(2, q), np.full(2, dq), np.zeros(2))
    return replace(seen(tick), commanded=commanded, world=world)


@pytest.fixture
def cached():
    generator = CachedGenerator(Ramps(), CacheSettings(position=1e-3, velocity=1e-2, capacity=3, max_age=0.1))
    generator.reset(Goal((), text="a"))
    return generator


def asked(cached):
    return len(cached._generator.asked)


def test_the_same_state_is_answered_from_memory_with_the_same_rows_stamped_anew(cached):
    first = cached.generate(at(0.2), None).chunk
    again = cached.generate(at(0.2003, tick=9), None)
    assert asked(cached) == 1 and again.stats == {"cached": 1.0}
    assert np.array_equal(again.chunk.values, first.values) and again.chunk.start == 9 * PERIOD


@pytest.mark.parametrize(
    "other",
    [
        at(0.202),
        at(0.2, dq=0.1),
        at(0.2, cube=(0.402, 0.0, 0.1)),
        at(0.2, turn=(0.9999, 0.0141, 0, 0)),
        at(0.2, held="cube"),
        replace(at(0.2), movers={"ball": Detection("ball", 200_000_000, Pose.identity())}),
    ],
)
def test_another_state_or_world_is_asked_about(cached, other):
    cached.generate(at(0.2), None)
    cached.generate(other, None)
    assert asked(cached) == 2


def test_the_two_quaternions_of_one_rotation_are_one_world(cached):
    cached.generate(at(0.2, turn=(0.6, 0.8, 0, 0)), None)
    cached.generate(at(0.2, turn=(-0.6, -0.8, 0, 0)), None)
    assert asked(cached) == 1


def test_another_goal_is_asked_about_and_the_first_is_still_known(cached):
    cached.generate(at(0.2), None)
    cached.reset(Goal(((Fact("on", ("a", "b")),),), text="b"))
    cached.generate(at(0.2), None)
    assert asked(cached) == 1  # asked anew: the reset has cleared the list of the fake
    cached.reset(Goal((), text="a"))
    cached.generate(at(0.2), None)
    assert asked(cached) == 0


def test_a_chunk_grows_old(cached):
    cached.generate(at(0.2), None)
    cached.generate(at(0.2, tick=50), None)
    assert asked(cached) == 1
    cached.generate(at(0.2, tick=51), None)
    assert asked(cached) == 2


def test_the_one_that_was_unused_for_longest_goes_first(cached):
    for q in (0.1, 0.2, 0.3, 0.1, 0.4):  # 0.2 makes room for 0.4
        cached.generate(at(q), None)
    assert len(cached) == 3 and asked(cached) == 4
    cached.generate(at(0.1), None)
    assert asked(cached) == 4
    cached.generate(at(0.2), None)
    assert asked(cached) == 5


def test_a_running_chunk_counts_by_where_it_is_frozen_to(cached):
    running = Running(ramp(0, 50), 20 * PERIOD)
    cached.generate(at(0.0, tick=5), running)
    again = cached.generate(at(0.0, tick=9), running)
    assert asked(cached) == 1 and again.chunk.start == 20 * PERIOD
    cached.generate(at(0.0, tick=9), Running(running.chunk, 25 * PERIOD))
    assert asked(cached) == 2


def test_only_plain_chunks_are_kept():
    odd = [
        Generation(Status.WORKING),
        Generation(Status.GAVE_UP, reason="no"),
        Generation(Status.WORKING, ramp(0, 5), notes=({"kind": "plan"},)),
        Generation(Status.WORKING, ramp(0, 5), facts=(Fact("unreachable", ("a",)),)),
    ]
    cached = CachedGenerator(Scripted(*odd))
    assert [cached.generate(at(0.0), None) for _ in odd] == odd and len(cached) == 0


@given(st.floats(-1, 1), st.floats(-0.01, 0.01))
def test_a_chunk_is_never_used_from_further_away_than_the_quantum(q, step):
    cached = CachedGenerator(Ramps(), CacheSettings(position=2e-3))
    first = cached.generate(at(q), None).chunk
    again = cached.generate(at(q + step), None)
    if again.stats:
        assert abs(step) <= 2e-3 * (1 + 1e-9) and np.array_equal(again.chunk.values, first.values)
    else:
        assert np.allclose(again.chunk.values[0], q + step + 0.001)


def test_settings_without_sense_are_refused():
    with pytest.raises(InvalidInput, match="capacity"):
        CacheSettings(capacity=0)
