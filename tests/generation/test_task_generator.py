"""The task generator with scripted skills and a scripted planner: stages, effects, patience, new plans, giving up."""

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
    moved,
    standing,
    state_of,
    step,
    tabletop,
    usage,
)

from praxia.core.action import ActionChunk
from praxia.core.interfaces import Generation, Status
from praxia.core.plan import Fact, Goal, Plan
from praxia.generation.task import TaskGenerator, TaskSettings
from praxia.motion_planning.timing import MotionScale, straight

SCENE = tabletop()
DONE = Generation(Status.FINISHED)
RED_ON_BLUE = Fact("on", ("red_cube", "blue_cube"))
RED_ON_TABLE = Fact("on", ("red_cube", "table"))
HOLDING_RED = Fact("holding", ("red_cube",))
BLUE_CLEAR = Fact("clear", ("blue_cube",))
PICK = step("pick-up", "red_cube", adds=[HOLDING_RED], deletes=[RED_ON_TABLE, Fact("handempty")])
STACK = step(
    "stack", "red_cube", "blue_cube", needs=[HOLDING_RED], adds=[RED_ON_BLUE], deletes=[HOLDING_RED, BLUE_CLEAR]
)
STACKED = Goal(((RED_ON_BLUE,),), "stack the red cube on the blue one")


class Bench:
    """A world that scripted skills change, and everything that a task generator needs around it.

    Args:
        planner: Scripted answers.
        results: Operator -> what its generator answers at each attempt, the last one again and again.
        effects: Operators that really change the world; the others only claim to.
    """

    def __init__(self, planner, *, results=None, effects=("pick-up", "stack"), settings=None):
        self.world, self.planner, self.started, self.seeds = state_of(), planner, [], []
        self._results, self._effects = results or {}, effects
        operators = ("pick-up", "stack", "put-aside", "open", "close", "go-home")
        library = {name: self._maker(name) for name in operators}
        self.generator = TaskGenerator(SCENE, SPACE, planner, library, settings=settings, seed=5)
        self.loop = PretendedLoop(self.generator, lambda time: self.world and replace(self.world, time=time))

    def run(self, goal, seconds=60.0):
        self.generator.reset(goal)
        return self.loop.run(seconds)

    def kinds(self):
        return [n["kind"] for n in self.loop.notes]

    def notes(self, kind):
        return [n for n in self.loop.notes if n["kind"] == kind]

    def _maker(self, operator):
        def make(at, seed):
            attempt = sum(1 for s in self.started if s.name == operator)
            self.started.append(at)
            self.seeds.append(seed)
            results = self._results.get(operator, [DONE])
            result = results[min(attempt, len(results) - 1)]
            return Standing(result, done=lambda: self._change(operator, at.args, result))

        return make

    def _change(self, operator, args, result):
        if result.status is not Status.FINISHED or operator not in self._effects:
            return
        if operator == "pick-up":
            self.world = replace(self.world, held=args[0])
        elif operator == "stack" and self.world.held == args[0]:
            below = self.world.pose(SCENE, args[1]).p
            self.world = moved(self.world, args[0], standing(args[0], below[0], below[1], 0.04), held="")
        elif operator in ("open", "close"):
            self.world = replace(self.world, parts={"drawer": 0.19 if operator == "open" else 0.0})


def stacking_plan():
    return Answer(Status.FINISHED, Plan((PICK, STACK)))


def names(bench):
    return [s.name for s in bench.started]


def test_steps_run_in_the_order_of_the_plan_and_the_hand_retreats_at_the_end():
    bench = Bench(ScriptedPlanner([stacking_plan()]))
    assert bench.run(STACKED).status is Status.FINISHED
    assert names(bench) == ["pick-up", "stack", "go-home"]
    assert bench.kinds() == ["plan", "step_started", "step_finished", "step_started", "step_finished"]


def test_the_planner_sees_the_facts_of_the_estimate_and_the_goal():
    bench = Bench(ScriptedPlanner([stacking_plan()]))
    bench.run(STACKED)
    facts, goal, geometric = bench.planner.asked[0]
    assert RED_ON_TABLE in facts and Fact("handempty") in facts and goal.stages == STACKED.stages and geometric == ()


def test_every_attempt_gets_a_seed_of_its_own():
    bench = Bench(ScriptedPlanner([stacking_plan()]))
    bench.run(STACKED)
    assert len(set(bench.seeds)) == 3


def test_a_goal_that_is_about_the_hand_is_not_followed_by_a_retreat():
    bench = Bench(ScriptedPlanner([Answer(Status.FINISHED, Plan((PICK,)))]))
    assert bench.run(Goal(((HOLDING_RED,),))).status is Status.FINISHED
    assert names(bench) == ["pick-up"]


def test_stages_that_are_reached_are_not_asked_for_again():
    opened, closed = Fact("opened", ("drawer",)), Fact("closed", ("drawer",))
    opening = step("open", "drawer", adds=[opened], deletes=[closed])
    closing = step("close", "drawer", adds=[closed], deletes=[opened])
    planner = ScriptedPlanner(
        [Answer(Status.FINISHED, Plan((opening, closing))), Answer(Status.FINISHED, Plan((closing,)))]
    )
    bench = Bench(
        planner, results={"close": [Generation(Status.GAVE_UP, reason="stuck"), DONE]}, effects=("open", "close")
    )
    assert bench.run(Goal(((opened,), (closed,)))).status is Status.FINISHED
    assert planner.asked[0][1].stages == ((opened,), (closed,))
    assert planner.asked[1][1].stages == ((closed,),)  # "opened" was reached, and the end replaces it


def test_an_effect_that_does_not_show_is_waited_for_and_then_a_new_plan_is_made():
    settings = TaskSettings(patience=0.5)
    bench = Bench(ScriptedPlanner([stacking_plan()]), effects=("stack",), settings=settings)
    bench.generator.reset(STACKED)
    bench.loop.run(0.55)  # the pick takes 0.1 s; its effect has been missing for less than the patience
    assert names(bench) == ["pick-up"] and not bench.notes("replan")
    assert bench.loop.chunks[-1].label.startswith("looking again: (holding red_cube)")
    bench.loop.run(0.3)
    assert names(bench) == ["pick-up", "pick-up"]
    assert [n["reason"] for n in bench.notes("replan")] == ["(holding red_cube) does not hold"]
    assert len(bench.planner.asked) == 2


def test_an_effect_that_shows_within_the_patience_costs_no_new_plan():
    bench = Bench(ScriptedPlanner([stacking_plan()]), effects=("stack",))
    bench.generator.reset(STACKED)
    bench.loop.run(0.4)
    bench.world = replace(bench.world, held="red_cube")
    assert bench.loop.run(10.0).status is Status.FINISHED
    assert len(bench.planner.asked) == 1 and names(bench) == ["pick-up", "stack", "go-home"]


def test_what_was_reached_and_is_undone_later_leads_to_a_new_plan():
    bench = Bench(ScriptedPlanner([stacking_plan()]))
    bench.generator.reset(STACKED)
    bench.loop.run(0.15)
    bench.world = replace(bench.world, held="")  # knocked out of the hand while the next step runs
    assert bench.loop.run(10.0).status is Status.FINISHED
    assert len(bench.planner.asked) >= 2


def test_it_gives_up_after_the_given_number_of_plans_and_says_what_went_wrong():
    bench = Bench(
        ScriptedPlanner([stacking_plan()]),
        results={"pick-up": [Generation(Status.GAVE_UP, reason="the fingers slipped")]},
        settings=TaskSettings(replans=3),
    )
    answer = bench.run(STACKED)
    assert answer.status is Status.GAVE_UP and "the fingers slipped" in answer.reason
    assert names(bench) == ["pick-up"] * 4


def test_what_blocks_a_step_reaches_the_planner_as_a_fact():
    obstructs = Fact("obstructs", ("green_cube", "red_cube"))
    blocked = Generation(Status.NO_GRASP, reason="green_cube is in the way", facts=(obstructs,))
    aside = step("put-aside", "green_cube", "red_cube", "table")
    planner = ScriptedPlanner([stacking_plan(), Answer(Status.FINISHED, Plan((aside, PICK, STACK)))])
    bench = Bench(planner, results={"pick-up": [blocked, DONE]})
    assert bench.run(STACKED).status is Status.FINISHED
    assert planner.asked[1][2] == (obstructs,)
    assert names(bench) == ["pick-up", "put-aside", "pick-up", "stack", "go-home"]
    assert bench.notes("blocked")[0]["facts"] == ["(obstructs green_cube red_cube)"]
    assert bench.notes("step_failed")[0]["reason"] == "green_cube is in the way"


def test_a_plan_that_follows_a_blocked_step_says_what_was_in_the_way():
    fact = Fact("obstructs", ("green_cube", "red_cube"))
    blocked = Generation(Status.NO_GRASP, reason="green_cube is in the way", facts=(fact,))
    bench = Bench(ScriptedPlanner([stacking_plan()]), results={"pick-up": [blocked, DONE]})
    bench.run(STACKED)
    assert [n["reason"] for n in bench.notes("plan")] == ["first plan", "green_cube is in the way"]


def test_a_thing_that_rests_on_nothing_with_a_name_costs_no_new_plan():
    bench = Bench(ScriptedPlanner([stacking_plan()]))
    bench.world = moved(bench.world, "yellow_cube", standing("yellow_cube", 0.6, -0.25, 0.07))  # leans on something
    assert bench.run(STACKED).status is Status.FINISHED
    told = bench.planner.asked[0][0]  # where it lies is the planner's to assume, which knows what the table is
    assert not any(f.predicate in ("on", "in") and f.args[0] == "yellow_cube" for f in told)
    assert len(bench.planner.asked) == 1


def test_a_skill_that_ends_in_motion_lets_its_chunk_run_out():
    """A learned skill may claim its end while its last chunk still runs; the loop carries that chunk to its end."""

    class Early(Standing):
        def generate(self, observation, running):
            if running is not None:
                return DONE
            away = HOME + np.array([0.6, 0, 0, 0, 0, 0, 0, 0])
            rows = straight(HOME, away, MotionScale(0.5, 0.3, 0.3).of(LIMITS), period=PERIOD).q
            return Generation(Status.WORKING, ActionChunk(SPACE, observation.time, rows, label="early"))

    wave = step("wave", adds=[Fact("handempty")])
    library = {"wave": lambda at, seed: Early(DONE), "go-home": lambda at, seed: Standing(DONE)}
    generator = TaskGenerator(SCENE, SPACE, ScriptedPlanner([Answer(Status.FINISHED, Plan((wave,)))]), library)
    generator.reset(Goal(((Fact("handempty"),),)))
    loop = PretendedLoop(generator, lambda time: state_of(time=time), lead=100_000_000)
    assert loop.run(10.0).status is Status.FINISHED
    assert loop.state.q[0] == pytest.approx(HOME[0] + 0.6) and max(usage(loop.rows)) <= 1.0


def test_a_goal_that_the_planner_proves_impossible_stays_impossible():
    bench = Bench(ScriptedPlanner([Answer(Status.IMPOSSIBLE, reason="the table cannot be picked up")]))
    answer = bench.run(STACKED)
    assert answer.status is Status.IMPOSSIBLE and "cannot be picked up" in answer.reason and names(bench) == []


def test_a_goal_that_only_geometry_prevents_is_not_called_impossible_and_is_tried_a_few_times_more():
    unreachable = Fact("unreachable", ("red_cube",))
    blocked = Generation(Status.NO_GRASP, reason="none of 12 candidates can be reached", facts=(unreachable,))

    class Honest(ScriptedPlanner):
        def __call__(self, facts, goal, geometric):
            super().__call__(facts, goal, geometric)
            return Answer(Status.IMPOSSIBLE, reason="no plan") if geometric else stacking_plan()

    bench = Bench(Honest([stacking_plan()]), results={"pick-up": [blocked]})
    answer = bench.run(STACKED)
    assert answer.status is Status.NO_GRASP and "(unreachable red_cube)" in answer.reason
    assert names(bench) == ["pick-up"] * 4  # three times more from scratch, with other samples


def test_a_target_that_what_is_held_cannot_reach_empties_the_hand_first():
    no_room = Generation(Status.NO_GRASP, reason="no room", facts=(Fact("unreachable", ("blue_cube",)),))
    bench = Bench(ScriptedPlanner([stacking_plan()]), results={"stack": [no_room, DONE]})
    bench.run(STACKED, seconds=1.0)
    assert bench.planner.asked[1][1] == Goal(((Fact("handempty"),),))


def test_any_generator_can_carry_out_a_step_of_a_plan():
    bench = Bench(ScriptedPlanner([stacking_plan()]))
    asked = []

    class Learned(Standing):
        """Written by hand, knows nothing of phases: one short chunk after another, as a policy would."""

        def __init__(self):
            super().__init__(DONE, done=lambda: bench._change("stack", ("red_cube", "blue_cube"), DONE))
            self._left = 5

        def generate(self, observation, running):
            asked.append(observation.time)
            answer = super().generate(observation, running)
            if answer.chunk is not None and self._left:
                self._left -= 1
                self._asked = False
            return answer

    library = {**bench.generator._skills, "stack": lambda at, seed: Learned()}
    bench.generator = TaskGenerator(SCENE, SPACE, bench.planner, library, seed=5)
    bench.loop.generator = bench.generator
    assert bench.run(STACKED).status is Status.FINISHED
    assert len(asked) > 5 and [s.name for s in bench.started] == ["pick-up", "go-home"]


def test_before_the_first_estimate_it_stands_and_waits():
    bench = Bench(ScriptedPlanner([stacking_plan()]))
    world, bench.world = bench.world, None
    assert bench.run(STACKED, seconds=0.5).status is Status.WORKING
    assert names(bench) == [] and {c.label for c in bench.loop.chunks} == {
        "waiting for the first estimate of the world"
    }
    bench.world = world
    assert bench.loop.run(10.0).status is Status.FINISHED


def test_a_goal_that_holds_already_needs_no_step():
    bench = Bench(ScriptedPlanner([Answer(Status.FINISHED, Plan(()))]))
    bench.world = moved(bench.world, "red_cube", standing("red_cube", 0.45, -0.25, 0.04))
    assert bench.run(STACKED).status is Status.FINISHED
    assert names(bench) == ["go-home"]


def test_a_retreat_that_fails_does_not_turn_success_into_failure():
    stuck = Generation(Status.NO_GRASP, reason="no way home")
    bench = Bench(ScriptedPlanner([stacking_plan()]), results={"go-home": [stuck]})
    assert bench.run(STACKED).status is Status.FINISHED
    assert bench.notes("step_failed")[0]["step"] == "(go-home)"


@pytest.mark.parametrize("goal", [STACKED, Goal(((HOLDING_RED,),))])
def test_reset_forgets_the_last_run(goal):
    bench = Bench(ScriptedPlanner([Answer(Status.IMPOSSIBLE, reason="no")]))
    assert bench.run(STACKED).status is Status.IMPOSSIBLE
    assert bench.run(goal).status is Status.IMPOSSIBLE
    assert bench.planner.asked[1] == (bench.planner.asked[0][0], goal, ())


def test_the_notes_of_a_plan_can_be_read_by_a_person():
    bench = Bench(ScriptedPlanner([stacking_plan()]))
    bench.run(STACKED)
    plan = bench.notes("plan")[0]
    assert plan["reason"] == "first plan"
    assert plan["steps"] == [
        {"name": "pick-up", "args": ["red_cube"]},
        {"name": "stack", "args": ["red_cube", "blue_cube"]},
    ]
    assert [n["step"] for n in bench.notes("step_started")] == ["(pick-up red_cube)", "(stack red_cube blue_cube)"]
