"""What every `ActionGenerator` promises, asked of each member of the family.

A new generator is tested by being added to `MEMBERS`: a function that makes one, ready for the goal "red cube in the
bowl" on the tabletop.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from generation_fakes import (
    HOME,
    LIMITS,
    PERIOD,
    SPACE,
    Answer,
    PretendedLoop,
    ScriptedPlanner,
    Standing,
    observe,
    state_of,
    step,
    stop_rows,
    tabletop,
    usage,
)

from praxia.build import task_planner
from praxia.core.action import ActionChunk
from praxia.core.interfaces import ActionGenerator, Generation, Running, Status
from praxia.core.motion import MotionState
from praxia.core.plan import Fact, Goal, Plan
from praxia.core.report import SafetyReport, Verdict
from praxia.generation.hand import Hand
from praxia.generation.phases import Phase, Phases
from praxia.generation.planned import PlannedSkill
from praxia.generation.safe import SafeGenerator
from praxia.generation.skills import planned_skills
from praxia.generation.task import TaskGenerator
from praxia.generation.waiting import Waiting
from praxia.generation.wrap import wrap
from praxia.motion_planning.collision import CollisionWorld
from praxia.motion_planning.planner import MotionPlanner
from praxia.motion_planning.timing import MotionScale, straight
from praxia.robots import Robot
from praxia.safety.row_rules import RowRules

IN_BOWL = Fact("in", ("red_cube", "bowl"))
GOAL = Goal(((IN_BOWL,),), "put the red cube in the bowl")
START = MotionState.at_rest(HOME)


def library():
    robot = Robot.load("panda")
    hand = Hand(MotionPlanner(robot, CollisionWorld(robot, tabletop())), tabletop())
    return planned_skills(hand, tabletop(), SPACE, robot.arm_home)


MODEST = MotionScale(0.5, 0.3, 0.3).of(LIMITS)
TOO_FAST = replace(LIMITS, velocity=1.2 * LIMITS.velocity, acceleration=1.4 * LIMITS.acceleration)


def there_and_back(limits=MODEST) -> ActionGenerator:
    def program(world, state, rng):
        away = state.q + rng.uniform(0.1, 0.4) * np.array([1.0, 0.5, 0, 0, 0, 0, 0, 0])
        rows = [straight(a, b, limits, period=PERIOD).q for a, b in ((state.q, away), (away, state.q))]
        return Phases(tuple(Phase(f"motion {i}", r) for i, r in enumerate(rows)))

    return PlannedSkill(program, SPACE, stop_rows, seed=1)


class LimitsExaminer:
    """Says whether a chunk keeps the limits."""

    def examine(self, chunk, *, before=None):
        broken = RowRules(LIMITS, chunk.period * 1e-9).broken(before, chunk.values)
        if broken is None:
            return SafetyReport(Verdict.PASSED)
        return SafetyReport(Verdict.REFUSED, broken.violations)


def made_safe() -> ActionGenerator:
    return SafeGenerator(there_and_back(), LimitsExaminer(), LIMITS)


def slowed() -> ActionGenerator:
    """One whose every motion asks for more than the limits allow."""
    return SafeGenerator(there_and_back(TOO_FAST), LimitsExaminer(), LIMITS)


def picking() -> ActionGenerator:
    return library()["pick-up"](step("pick-up", "red_cube", "table"), 1)


def opening() -> ActionGenerator:
    return library()["open"](step("open", "drawer"), 1)


def whole_task() -> ActionGenerator:
    return TaskGenerator(tabletop(), SPACE, task_planner(tabletop()), library(), seed=1)


def scripted_task() -> ActionGenerator:
    plan = Answer(Status.FINISHED, Plan((step("put-in", "red_cube", "bowl", adds=[IN_BOWL]),)))
    skills = dict.fromkeys(("put-in", "go-home"), lambda at, seed: Standing(Generation(Status.FINISHED)))
    return TaskGenerator(tabletop(), SPACE, ScriptedPlanner([plan]), skills)


def waiting() -> ActionGenerator:
    return Waiting(SPACE, 0.5)


def by_hand() -> ActionGenerator:
    return Standing(Generation(Status.FINISHED), seconds=0.3)


def anybodys_policy() -> ActionGenerator:
    """A policy that knows nothing of running chunks, and so can only keep still over the seams; answers in lists."""
    return wrap(
        lambda message: {"actions": [message["q"].tolist()] * 150},
        observe=lambda observation, goal: {"q": observation.commanded.q},
        interpret=lambda actions, q, time: ActionChunk(SPACE, time, actions),
        space=SPACE,
    )


MEMBERS: dict[str, Callable[[], ActionGenerator]] = {
    "planned skill": there_and_back,
    "pick-up": picking,
    "open": opening,
    "task generator": whole_task,
    "task generator, scripted skills": scripted_task,
    "waiting": waiting,
    "anybody's policy": anybodys_policy,
    "written by hand": by_hand,
    "made safe": made_safe,
    "made safe and too fast": slowed,
}


@pytest.fixture(params=MEMBERS.values(), ids=MEMBERS.keys())
def make(request) -> Callable[[], ActionGenerator]:
    return request.param


def short_run(
    generator: ActionGenerator, *, lead: int = 0, seconds: float = 3.0, consult_every: int = 50_000_000
) -> PretendedLoop:
    """A few seconds in which commands come true, but the world stays as it is."""
    loop = PretendedLoop(generator, lambda time: state_of(time=time), lead=lead, consult_every=consult_every)
    loop.run(seconds)
    return loop


def often_asked(generator: ActionGenerator, lead: int) -> PretendedLoop:
    """The same, shorter, with questions while even the shortest chunks run."""
    return short_run(generator, lead=lead, seconds=1.5, consult_every=20_000_000)


def test_every_answer_is_a_generation_with_a_status_of_the_family(make):
    generator = make()
    generator.reset(GOAL)
    for _, _, answer in short_run(generator).told:
        assert isinstance(answer, Generation) and isinstance(answer.status, Status)
        assert answer.status is not Status.INTERRUPTED  # that is the operator's
        assert answer.chunk is None or answer.status is Status.WORKING


def test_the_first_answer_is_a_chunk_that_begins_where_the_robot_stands(make):
    generator = make()
    generator.reset(GOAL)
    answer = generator.generate(observe(state_of(), START, 10_000_000), None)
    assert answer.status is Status.WORKING and answer.chunk is not None
    assert answer.chunk.start >= 10_000_000
    assert np.abs(answer.chunk.values[0] - HOME).max() <= (LIMITS.velocity * PERIOD * 1e-9).max()


def test_chunks_speak_the_space_of_the_plant_and_are_finite_and_inside_it(make):
    generator = make()
    generator.reset(GOAL)
    chunks = short_run(generator).chunks
    assert chunks
    for chunk in chunks:
        chunk.space.require(SPACE, "the generator", "the robot")
        assert SPACE.contains(chunk.values)


@pytest.mark.parametrize("lead", [0, 100_000_000], ids=["no lead", "100 ms frozen"])
def test_no_chunk_begins_before_the_frozen_end_of_the_running_one(make, lead):
    generator = make()
    generator.reset(GOAL)
    for observation, running, answer in often_asked(generator, lead).told:
        if answer.chunk is not None:
            earliest = observation.time if running is None else running.frozen_until
            assert answer.chunk.start >= earliest


@pytest.mark.parametrize("lead", [0, 100_000_000], ids=["no lead", "100 ms frozen"])
def test_all_that_is_commanded_keeps_the_limits_by_finite_differences(make, lead):
    generator = make()
    generator.reset(GOAL)
    assert max(usage(often_asked(generator, lead).rows)) <= 1.0


def test_chunks_depart_from_the_state_that_is_commanded_at_their_start(make):
    generator = make()
    generator.reset(GOAL)
    for observation, running, answer in short_run(generator).told:
        chunk = answer.chunk
        if chunk is None or chunk.departs is None:
            continue
        state = observation.commanded if running is None else running.chunk.state(chunk.start)
        assert np.allclose(chunk.departs.q, state.q, atol=1e-12)
        assert np.allclose(chunk.departs.dq, state.dq, atol=1e-6)


def test_equal_questions_get_equal_answers(make):
    runs = []
    for _ in range(2):
        generator = make()
        generator.reset(GOAL)
        loop = short_run(generator)
        runs.append((np.array(loop.rows).tobytes(), [str(n) for n in loop.notes], [a.status for *_, a in loop.told]))
    assert runs[0] == runs[1]


def test_reset_forgets_the_last_run(make):
    generator = make()
    first, again = [], []
    for rows in (first, again):
        generator.reset(GOAL)
        rows.append(np.array(short_run(generator, seconds=1.0).rows).tobytes())
    assert first == again


def test_a_running_chunk_that_needs_no_change_is_left_alone(make):
    generator = make()
    generator.reset(GOAL)
    first = generator.generate(observe(state_of(), START, 0), None).chunk
    assert first is not None
    middle = first.start + len(first.values) // 2 * PERIOD
    seen = observe(state_of(time=middle), first.state(middle), middle)
    answer = generator.generate(seen, Running(first, middle))
    assert answer.status is Status.WORKING and answer.chunk is None


def test_a_question_without_an_estimate_is_answered_not_raised(make):
    generator = make()
    generator.reset(GOAL)
    answer = generator.generate(observe(None, START, 0), None)
    assert answer.status is Status.WORKING or answer.reason


def test_whoever_ends_without_success_says_why(make):
    generator = make()
    generator.reset(GOAL)
    loop = PretendedLoop(generator, lambda time: state_of(time=time), refuse_at=200_000_000)
    answer = loop.run(3.0)
    assert answer.status in (Status.WORKING, Status.FINISHED) or answer.reason
