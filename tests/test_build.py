"""The composition root: what it wires, what it refuses, what it fixes."""

import re
from dataclasses import replace

import numpy as np
import pytest

from praxia.build import Configuration, build, task_planner
from praxia.core.action import ActionChunk
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import Generation, Status
from praxia.core.plan import Fact, Goal
from praxia.core.predicates import facts
from praxia.core.report import Verdict
from praxia.core.world import Detection
from praxia.execution.cache import CachedGenerator, CacheSettings
from praxia.execution.deadlines import Deadlines
from praxia.execution.loop import run
from praxia.execution.source import InlineSource
from praxia.execution.threaded import ThreadedSource
from praxia.generation.safe import SafeGenerator
from praxia.generation.task import TaskSettings
from praxia.perception.exact import ExactEstimator
from praxia.perception.tracking import TrackingEstimator
from praxia.safety.recovery import RecoverySettings
from praxia.safety.smoothing import Exponential, SavitzkyGolay
from praxia.simulation import load_world
from praxia.simulation.mover import MoverSensor


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
    assert isinstance(build(Configuration(perception="exact"), world=world).estimator.estimator, ExactEstimator)
    system = build(Configuration(), world=world)
    assert isinstance(system.estimator.estimator, TrackingEstimator) and isinstance(system.source, InlineSource)
    with build(Configuration(source="thread"), world=world).source as source:
        assert isinstance(source, ThreadedSource)


def test_a_generator_in_a_process_plans_as_the_one_in_the_loop_does(world):
    goal = Goal(((Fact("on", ("red_cube", "green_cube")),),))
    chunks = []
    for source in ("inline", "process"):
        system = build(Configuration(source=source), world=world)
        try:
            system.reset(goal)
            sensed = replace(system.cell.observe(), commanded=system.safety.commanded, world=system.cell.truth())
            chunks.append(system.generator.generate(sensed, None).chunk)
        finally:
            system.close()
    assert chunks[0].label == chunks[1].label and np.array_equal(chunks[0].values, chunks[1].values)


def test_the_fallback_planned_has_a_planned_stand_in_that_gets_the_goal_too(world):
    planned = Deadlines(inference=0.2, fallback="planned")
    system = build(Configuration(source="thread", deadlines=planned), world=world)
    try:
        goal = Goal(((Fact("on", ("red_cube", "green_cube")),),))
        system.reset(goal)
        sensed = replace(system.cell.observe(), commanded=system.safety.commanded, world=system.cell.truth())
        assert system.stand_in is not system.generator
        assert system.stand_in.generate(sensed, None).chunk is not None
    finally:
        system.close()


def test_a_fallback_for_a_generator_that_the_loop_waits_for_is_refused(world):
    with pytest.raises(InvalidInput, match="'hold' needs a generator beside the loop"):
        build(Configuration(deadlines=Deadlines(fallback="hold")), world=world)


def test_skills_that_cannot_be_sent_to_another_process_are_refused(world):
    with pytest.raises(InvalidInput, match="cannot be sent to another process"):
        build(Configuration(source="process"), world=world, skills={"pick-up": lambda *_: None})


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


GRASP = Goal(((Fact("in", ("red_cube", "bowl")),),), "put the red cube in the bowl")


def carried_out(system, goal=GRASP, ticks=2500):
    """Rows that were sent, verdicts until the budget was spent, notes of the generator."""
    rows, verdicts, notes = [], set(), []

    class Log:
        def append(self, record):
            notes.append(record)

    def note(observation, command):
        rows.append(command.values)
        if len(rows) <= ticks:
            verdicts.add(command.report.verdict)

    system.reset(goal)
    run(system.cell, system.source, system.safety, system.estimator, ticks=ticks, on_tick=note, events=Log())
    return np.array(rows), verdicts, notes


class Hasty:
    """Turns the first joint by 0.6 rad in 0.4 s and back, which is 1.3 times as fast as it may be."""

    def __init__(self, generator=None):
        self.resets = 0

    def reset(self, goal):
        self.resets += 1

    def generate(self, observation, running):
        if running is not None and observation.time < running.chunk.end:
            return Generation(Status.WORKING)
        state, s = observation.commanded, np.arange(1, 201) / 200
        turn = np.zeros(len(state.q))
        turn[0] = 0.6 if state.q[0] < 0.3 else -0.6
        rows = state.q + (10 * s**3 - 15 * s**4 + 6 * s**5)[:, None] * turn
        rows = np.vstack([rows, np.tile(rows[-1], (5, 1))])
        return Generation(Status.WORKING, ActionChunk(self.space, observation.time, rows, label="turn"))


def hasty(world, **settings):
    made = Hasty()
    system = build(Configuration(perception="exact", **settings), world=world, around=lambda generator: made)
    made.space = system.cell.space
    return system, made


def test_nothing_stands_between_generator_and_source_unless_asked_for(world):
    system = build(Configuration(), world=world)
    assert not isinstance(system.generator, SafeGenerator | CachedGenerator)
    assert isinstance(build(Configuration(projection=True), world=world).generator, SafeGenerator)
    assert isinstance(build(Configuration(cache=CacheSettings()), world=world).generator, CachedGenerator)


def test_a_planned_grasp_is_the_same_run_bit_for_bit_with_recovery_projection_and_memory(world):
    plain, seen, _ = carried_out(build(Configuration(seed=3), world=world))
    more = Configuration(seed=3, recovery=RecoverySettings(), projection=True, cache=CacheSettings())
    rows, verdicts, notes = carried_out(build(more, world=world))
    assert rows.tobytes() == plain.tobytes() and verdicts == seen
    assert not [n for n in notes if n["kind"] in ("violation", "alternative")]
    assert np.abs(np.diff(rows[:, 7])).max() > 0  # the gripper has closed


def test_a_generator_that_is_too_fast_is_slowed_down_before_the_filter_has_to(world):
    system, made = hasty(world, recovery=RecoverySettings(order=("slower",)))
    rows, verdicts, notes = carried_out(system, ticks=1500)
    assert made.resets == 1 and verdicts == {Verdict.PASSED}
    taken = [n["taken"] for n in notes if n["kind"] == "alternative"]
    assert len(taken) >= 2 and all(re.fullmatch(r"slower, 0\.\d of the speed", name) for name in taken)
    assert {n["check"] for n in notes if n["kind"] == "violation"} == {"acceleration"}
    start = rows[0]
    assert rows[:, 0].max() == pytest.approx(start[0] + 0.6) and np.abs(rows[:, 1:] - start[1:]).max() < 1e-12
    bare, _ = hasty(world)
    assert Verdict.SLOWED in carried_out(bare, ticks=1500)[1]


def test_beside_the_loop_chunks_are_examined_by_a_filter_that_nobody_else_uses(world):
    system, _ = hasty(world, source="thread", recovery=RecoverySettings(order=("slower",)))
    try:
        sensed = replace(system.cell.observe(), commanded=system.safety.commanded, world=system.cell.truth())
        system.safety.examine = None
        answer = system.generator.generate(sensed, None)
    finally:
        system.close()
    assert [n["taken"][:10] for n in answer.notes if n["kind"] == "alternative"] == ["slower, 0."]
    before = np.tile(sensed.commanded.q, (3, 1))
    speeds = np.abs(np.diff(np.vstack([before, answer.chunk.values]), axis=0)) / 0.002
    assert (speeds <= world.robot.limits.velocity * (1 + 1e-6)).all()


def test_smoothing_is_applied_to_every_chunk_and_must_know_the_period(world):
    smooth = Exponential(2_000_000, 0.1)
    system, made = hasty(world, smoothing=smooth)
    sensed = replace(system.cell.observe(), commanded=system.safety.commanded, world=system.cell.truth())
    system.safety.observe(sensed)
    answer, raw = system.generator.generate(sensed, None), made.generate(sensed, None)
    expected = smooth.apply(raw.chunk.values, sensed.commanded.q[None])
    assert np.allclose(answer.chunk.values[-1], expected[-1], atol=1e-9) and not np.allclose(expected, raw.chunk.values)
    with pytest.raises(InvalidInput, match="20000000 ns, but commands to 'panda' are 2000000 ns apart"):
        build(Configuration(smoothing=SavitzkyGolay(20_000_000, 0.2)), world=world)


def test_recovery_smoothing_and_memory_are_on_record():
    resolved = Configuration(
        recovery=RecoverySettings(holds=2), smoothing=Exponential(2_000_000, 0.1), cache=CacheSettings(capacity=7)
    ).resolved()
    assert resolved["recovery"]["holds"] == 2 and resolved["recovery"]["order"][0] == "slower"
    assert resolved["smoothing"]["time_constant"] == 0.1 and resolved["cache"]["capacity"] == 7
    assert Configuration().resolved()["recovery"] is None and Configuration().resolved()["projection"] is False


def sets_off_at(sensor):
    """How far from its place the forearm is when the robot sets off, as it recedes by a millimetre a tick [m]."""
    system = build(Configuration(scene="crossing", perception="exact", mover_sensor=sensor))
    cell, begin = system.cell, system.cell.observe()
    hand, world = cell.truth().gripper.X_WG.p, cell.truth()
    rest, east = system.scene.fixed["forearm"], np.array([1.0, 0.0, 0.0])
    values = begin.q + np.linspace(0.0, 1e-4, 200)[:, None] ** 2 * np.eye(8)[0]
    chunk = ActionChunk(cell.space, 0, values)
    for k in range(600):
        time = k * cell.space.period
        seen = Detection("forearm", time, Pose(hand + (0.25 + 0.001 * k) * east, rest.quat_wxyz))
        system.safety.observe(
            replace(begin, time=time, movers={"forearm": seen}, world=replace(world, time=time), detections=())
        )
        system.safety.filter(system.safety.running or chunk, time)
        if (system.safety.commanded.q != begin.q).any():
            return 0.001 * k
    return None


def test_the_noise_of_the_mover_sensor_reaches_the_filter_as_distance():
    exact, noisy = sets_off_at(MoverSensor()), sets_off_at(MoverSensor(noise=0.02))
    assert exact > 0.0
    assert noisy - exact == pytest.approx(0.08, abs=0.015)  # looked at every 10 ms only
