"""The composition root: what it wires, what it refuses, what it fixes."""

from dataclasses import replace

import numpy as np
import pytest

from praxia.build import Configuration, build, task_planner
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Status
from praxia.core.plan import Fact, Goal
from praxia.core.predicates import facts
from praxia.execution.source import InlineSource
from praxia.execution.threaded import ThreadedSource
from praxia.generation.task import TaskSettings
from praxia.perception.exact import ExactEstimator
from praxia.perception.tracking import TrackingEstimator
from praxia.simulation import load_world


@pytest.fixture(scope="module")
def world():
    return load_world("tabletop")


def test_the_parts_of_a_system_speak_one_action_space(world):
    system = build(Configuration(), world=world)
    chunk = system.generator.generate(replace(system.cell.observe(), commanded=system.safety.commanded), None).chunk
    assert chunk is not None
    chunk.space.require(system.cell.space, "the generator", "the robot")
    system.safety.filter(chunk, chunk.start).space.require(system.cell.space, "the filter", "the robot")


def test_the_filter_begins_where_the_robot_stands(world):
    system = build(Configuration(), world=world)
    assert np.array_equal(system.safety.commanded.q, system.cell.observe().q) and system.safety.commanded.resting


def test_suite_seed_and_index_fix_the_start_and_nothing_else_does(world):
    def start(**settings):
        return build(Configuration(**settings), world=world).cell.state().tobytes()

    assert start(seed=3, index=1) == start(seed=3, index=1, perception="exact", consult=0.2)
    assert (
        len({start(seed=3, index=1), start(seed=3, index=2), start(seed=4, index=1), start(suite="x", seed=3, index=1)})
        == 4
    )


def test_perception_and_threads_are_as_configured(world):
    assert isinstance(build(Configuration(perception="exact"), world=world).estimator, ExactEstimator)
    system = build(Configuration(), world=world)
    assert isinstance(system.estimator, TrackingEstimator) and isinstance(system.source, InlineSource)
    with build(Configuration(threaded=True), world=world).source as source:
        assert isinstance(source, ThreadedSource)


def test_sensing_is_noisy_unless_asked_otherwise():
    assert Configuration().perception == "noisy"


def test_an_unknown_scene_is_refused_with_the_valid_names():
    with pytest.raises(InvalidInput, match="tabletop"):
        build(Configuration(scene="tabeltop"))


def test_an_arm_without_a_gripper_is_refused(world):
    bare = replace(world, robot=replace(world.robot, gripper=None))
    with pytest.raises(InvalidInput, match="no gripper"):
        build(Configuration(), world=bare)


def test_resolved_settings_are_plain_values_of_every_field():
    def plain(value):
        if isinstance(value, dict):
            return all(plain(v) for v in value.values())
        return value is None or isinstance(value, str | int | float | bool | tuple)

    resolved = Configuration(seed=5, task=TaskSettings(replans=3)).resolved()
    assert resolved["seed"] == 5 and resolved["task"]["replans"] == 3 and plain(resolved)
    assert resolved["motion"] and resolved["sensor"] and resolved["hand"]["free"]["velocity"] == 0.9


def test_given_skills_replace_planned_ones_by_operator(world):
    made = []

    def home(step, seed):
        made.append(step.name)
        raise RuntimeError("asked for")

    system = build(Configuration(perception="exact"), skills={"go-home": home}, world=world)
    system.generator.reset(Goal(((Fact("closed", ("drawer",)),),)))  # holds already: only the retreat is left
    sensed = replace(system.cell.observe(), commanded=system.safety.commanded)
    with pytest.raises(RuntimeError, match="asked for"):
        system.generator.generate(replace(sensed, world=system.cell.truth()), None)
    assert made == ["go-home"]


def test_the_task_planner_pushes_what_it_may_and_carries_what_cannot_be_pushed(world):
    plan = task_planner(world.scene)
    seen = facts(world.scene, build(Configuration(), world=world).cell.truth())
    goal = Goal(((Fact("shifted", ("red_cube", "left")),),))
    pushed = plan(seen, goal, ())
    carried = plan(seen, goal, (Fact("unpushable", ("red_cube",)),))
    assert pushed.status is carried.status is Status.FINISHED
    assert pushed.plan.steps != carried.plan.steps
    assert "push" in [s.name for s in pushed.plan.steps] and "push" not in [s.name for s in carried.plan.steps]


def test_what_cannot_be_is_proved_impossible(world):
    seen = facts(world.scene, build(Configuration(), world=world).cell.truth())
    answer = task_planner(world.scene)(seen, Goal(((Fact("on", ("table", "bowl")),),)), ())
    assert answer.status is Status.IMPOSSIBLE and answer.plan is None and answer.reason
