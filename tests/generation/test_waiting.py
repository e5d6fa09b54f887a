"""Standing still for a while, until there is something to see."""

import numpy as np
from generation_fakes import HOME, SPACE, PretendedLoop, state_of

from praxia.core.interfaces import Status
from praxia.core.plan import Goal
from praxia.generation.waiting import Waiting


def test_waiting_takes_the_time_it_was_given_and_moves_nothing():
    loop = PretendedLoop(Waiting(SPACE, 0.5), lambda _: state_of())
    assert loop.run(5.0).status is Status.FINISHED
    assert 0.5e9 <= loop.time <= 0.6e9
    assert all(np.array_equal(row, HOME) for row in loop.rows)


def test_waiting_goes_on_until_the_world_has_been_seen():
    loop = PretendedLoop(Waiting(SPACE, 0.1), lambda time: state_of() if time >= 1.0e9 else None)
    assert loop.run(5.0).status is Status.FINISHED
    assert 1.0e9 <= loop.time <= 1.1e9


def test_waiting_for_what_is_never_seen_never_claims_to_be_done():
    assert PretendedLoop(Waiting(SPACE, 0.1), lambda _: None).run(3.0).status is Status.WORKING


def test_reset_starts_the_clock_anew():
    generator = Waiting(SPACE, 0.5)
    loop = PretendedLoop(generator, lambda _: state_of())
    loop.run(5.0)
    generator.reset(Goal(()))
    before = loop.time
    assert loop.run(5.0).status is Status.FINISHED and loop.time - before >= 0.5e9
