"""A planned skill with a scripted program: what it emits, when it stops, what it says."""

from dataclasses import replace

import numpy as np
import pytest
from generation_fakes import HOME, LIMITS, PERIOD, SPACE, PretendedLoop, moved, standing, state_of, stop_rows, usage

from praxia.core.interfaces import Observation, Running, Status
from praxia.core.motion import MotionState
from praxia.core.plan import Fact, Goal
from praxia.generation.phases import Blocked, Guard, Phase, Phases
from praxia.generation.planned import PlannedSkill
from praxia.motion_planning.timing import MotionScale, straight

TOUCH = frozenset({("gripper", "red_cube")})
ELSEWHERE = standing("red_cube", 0.45, -0.14)  # 4 cm away


def rows_to(q, goal):
    return straight(q, goal, MotionScale(0.5, 0.3, 0.3).of(LIMITS), period=PERIOD).q


def out_and_back(*, guard=Guard.SCENE, attached=()):
    """A program of two motions, from the commanded state to 0.6 rad beside it and back."""

    def program(world, state, rng):
        away = state.q + np.array([0.6, 0.2, 0, 0, 0, 0, 0, 0])
        first = Phase("go", rows_to(state.q, away), TOUCH, attached, guard)
        return Phases((first, Phase("return", rows_to(away, state.q), TOUCH, attached, guard)), checks=42)

    return program


def skill(program=None, seed=0):
    return PlannedSkill(program or out_and_back(), SPACE, stop_rows, seed=seed)


def changing(before, after, at):
    """Senses one world before a time [s] and another one from then on."""
    return lambda time: replace(after if time >= at * 1e9 else before, time=time)


def test_an_undisturbed_skill_hands_out_one_chunk_per_phase_and_finishes_where_its_program_ends():
    loop = PretendedLoop(skill(), lambda _: state_of())
    assert loop.run(20.0).status is Status.FINISHED
    assert [c.label for c in loop.chunks] == ["go", "return"]
    assert np.array_equal(loop.state.q, HOME) and loop.state.resting
    assert max(usage(loop.rows)) <= 1.0
    assert all(c.contacts == TOUCH for c in loop.chunks)


def test_every_phase_ends_at_rest_in_backward_differences():
    loop = PretendedLoop(skill(), lambda _: state_of())
    loop.run(20.0)
    for chunk in loop.chunks:
        assert chunk.state(chunk.end).resting


def test_the_program_is_called_once_with_the_seed_and_reports_its_checks():
    calls = []

    def program(world, state, rng):
        calls.append(rng.integers(2**31))
        return out_and_back()(world, state, rng)

    loop = PretendedLoop(skill(program, seed=9), lambda _: state_of())
    loop.run(20.0)
    assert calls == [np.random.default_rng(9).integers(2**31)]
    assert [g.stats for _, _, g in loop.told if g.stats] == [{"checks": 42.0}]


def test_an_object_that_moves_more_than_two_centimetres_stops_the_motion_within_the_limits():
    sense = changing(state_of(), moved(state_of(), "red_cube", ELSEWHERE), at=0.3)
    loop = PretendedLoop(skill(), sense)
    answer = loop.run(20.0)
    assert answer.status is Status.GAVE_UP and answer.reason == "red_cube has moved"
    assert [c.label for c in loop.chunks] == ["go", "stop: red_cube has moved"]
    assert max(usage(loop.rows)) <= 1.0 + 1e-9
    assert loop.state.resting and loop.time < 1.0e9
    assert [n["kind"] for n in loop.notes] == ["interrupted"]


def test_a_stop_starts_where_the_running_chunk_is_no_longer_frozen():
    sense = changing(state_of(), moved(state_of(), "red_cube", ELSEWHERE), at=0.3)
    loop = PretendedLoop(skill(), sense, lead=40_000_000)
    loop.run(20.0)
    observation, running, answer = next(t for t in loop.told if t[2].chunk is not None and t[1] is not None)
    assert answer.chunk.start == running.frozen_until == observation.time + 40_000_000
    assert max(usage(loop.rows)) <= 1.0 + 1e-9 and loop.state.resting


def test_a_stop_that_came_too_late_to_be_taken_is_handed_out_again():
    generator = skill()
    start = MotionState.at_rest(HOME)
    chunk = generator.generate(Observation(0, HOME, 0 * HOME, commanded=start, world=state_of()), None).chunk
    disturbed = moved(state_of(), "red_cube", ELSEWHERE)

    def ask(time, running_chunk):
        state = running_chunk.state(time)
        seen = Observation(time, state.q, state.dq, commanded=state, world=disturbed)
        return generator.generate(seen, Running(running_chunk, time + 20_000_000))

    first = ask(200_000_000, chunk)
    again = ask(300_000_000, chunk)  # the source has dropped the first one: the old motion still runs
    assert first.chunk is not None and again.chunk is not None
    assert again.chunk.start == 320_000_000 and again.chunk.state(again.chunk.end).resting
    assert ask(330_000_000, again.chunk).chunk is None  # once it runs, it runs


@pytest.mark.parametrize("distance", [0.0, 0.015])
def test_the_jitter_of_an_estimate_does_not_stop_a_motion(distance):
    sense = changing(state_of(), moved(state_of(), "red_cube", standing("red_cube", 0.45 + distance, -0.10)), at=0.3)
    assert PretendedLoop(skill(), sense).run(20.0).status is Status.FINISHED


def test_a_phase_without_guard_ignores_what_moves():
    sense = changing(state_of(), moved(state_of(), "red_cube", ELSEWHERE), at=0.3)
    assert PretendedLoop(skill(out_and_back(guard=Guard.NOTHING)), sense).run(20.0).status is Status.FINISHED


def test_what_is_held_may_move_with_the_hand_but_nothing_else_may():
    program = out_and_back(guard=Guard.HELD, attached=("red_cube",))
    held = state_of(held="red_cube")
    carried = moved(held, "red_cube", ELSEWHERE)
    assert PretendedLoop(skill(program), changing(held, carried, at=0.3)).run(20.0).status is Status.FINISHED
    nudged = moved(held, "blue_cube", standing("blue_cube", 0.45, -0.30))
    answer = PretendedLoop(skill(program), changing(held, nudged, at=0.3)).run(20.0)
    assert answer.reason == "blue_cube has moved"


@pytest.mark.parametrize("now_held", ["", "blue_cube"])
def test_a_dropped_object_stops_the_carrying(now_held):
    program = out_and_back(guard=Guard.HELD, attached=("red_cube",))
    dropped = replace(state_of(held="red_cube"), held=now_held)
    loop = PretendedLoop(skill(program), changing(state_of(held="red_cube"), dropped, at=0.3))
    answer = loop.run(20.0)
    assert answer.status is Status.GAVE_UP and answer.reason == "red_cube is no longer in the hand"
    assert loop.state.resting and max(usage(loop.rows)) <= 1.0 + 1e-9


def test_an_object_lost_between_two_phases_ends_the_skill_before_the_next_one():
    program = out_and_back(guard=Guard.HELD, attached=("red_cube",))
    loop = PretendedLoop(skill(program), lambda _: state_of(held="red_cube"), consult_every=10**12)
    loop.sense = lambda time: state_of(held="red_cube" if time == 0 else "")
    answer = loop.run(20.0)
    assert answer.status is Status.GAVE_UP and "red_cube" in answer.reason and len(loop.chunks) == 1


def test_a_stop_by_the_safety_filter_ends_the_skill_with_a_reason():
    loop = PretendedLoop(skill(), lambda _: state_of(), refuse_at=300_000_000)
    answer = loop.run(20.0)
    assert answer.status is Status.GAVE_UP and answer.reason == "the motion did not run to its end"
    assert len(loop.chunks) == 1


def test_a_skill_that_begins_in_motion_brakes_first_and_then_plans_from_rest():
    seen = []

    def program(world, state, rng):
        seen.append(state)
        return out_and_back()(world, state, rng)

    loop = PretendedLoop(skill(program), lambda _: state_of())
    loop.state = MotionState(HOME, np.full(8, 0.05), np.zeros(8))
    assert loop.run(20.0).status is Status.FINISHED
    assert loop.chunks[0].label == "stop" and seen[0].resting
    assert np.array_equal(loop.chunks[0].values[-1], seen[0].q)


def test_a_blocked_program_passes_its_facts_on():
    fact = Fact("obstructs", ("blue_cube", "red_cube"))
    answer = PretendedLoop(
        skill(lambda *_: Blocked(Status.NO_GRASP, "blue_cube is in the way", (fact,))), lambda _: state_of()
    ).run(1.0)
    assert (answer.status, answer.reason, answer.facts) == (Status.NO_GRASP, "blue_cube is in the way", (fact,))
    assert answer.chunk is None


def test_without_an_estimate_of_the_world_there_is_no_plan():
    answer = PretendedLoop(skill(), lambda _: None).run(1.0)
    assert answer.status is Status.GAVE_UP and "estimated world" in answer.reason


def test_a_chunk_of_somebody_else_is_left_to_end_first():
    first = PretendedLoop(skill(), lambda _: state_of())
    first.run(0.1)
    other = skill()
    state = first.chunks[0].state(100_000_000)
    seen = Observation(100_000_000, state.q, state.dq, commanded=state, world=state_of())
    answer = other.generate(seen, Running(first.chunks[0], 120_000_000))
    assert answer.status is Status.WORKING and answer.chunk is None


def test_reset_makes_a_skill_as_good_as_new():
    generator = skill()
    runs = []
    for _ in range(2):
        generator.reset(Goal(()))
        loop = PretendedLoop(generator, lambda _: state_of())
        assert loop.run(20.0).status is Status.FINISHED
        runs.append(np.array(loop.rows).tobytes())
    assert runs[0] == runs[1]
