from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import numpy as np
import pytest

from praxia.build import Configuration, build
from praxia.core.action import ActionChunk
from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import Generation, Observation, Running, SafeCommand, Status
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.core.plan import Fact, Goal
from praxia.core.report import SafetyReport, Verdict, Violation
from praxia.core.spaces import joint_position_space
from praxia.core.world import Gripper, WorldState
from praxia.execution.loop import run
from praxia.execution.source import InlineSource
from praxia.generation.safe import SafeGenerator
from praxia.safety.chunk_filter import ChunkFilter
from praxia.safety.projection import Projection
from praxia.safety.recovery import RecoverySettings
from praxia.safety.row_rules import RowRules
from praxia.safety.smoothing import Exponential
from praxia.simulation import load_world

PERIOD = 10_000_000
H = 0.01
LIMITS = Limits(("a", "b"), ("rad", "rad"), [-2.0, -2.0], [2.0, 2.0], [1.0, 1.0], [8.0, 8.0], [300.0, 300.0])
SPACE = joint_position_space(LIMITS, PERIOD)
GOAL = Goal(())
REST = np.zeros(2)


class Examined:
    """An examiner with the limits as rules and a wall that `blocked` describes; says nothing but passed or refused."""

    def __init__(self, blocked: Callable[[Array], bool] = lambda rows: False) -> None:
        self.rules, self.blocked = RowRules(LIMITS, H), blocked
        self.asked: list[tuple[ActionChunk, SafetyReport]] = []

    def examine(self, chunk: ActionChunk, *, before: Array | None = None) -> SafetyReport:
        broken = self.rules.broken(before, np.asarray(chunk.values))
        found = () if broken is None else broken.violations
        if not found and self.blocked(chunk.values):
            found = (Violation("clearance", "arm, box", 0.001, 0.01, "m"),)
        report = SafetyReport(Verdict.REFUSED if found else Verdict.PASSED, found)
        self.asked.append((chunk, report))
        return report


class Repeating:
    """Proposes the same motion from where the robot is, again and again; counts questions and resets."""

    def __init__(self, *motions: Array) -> None:
        self.motions, self.asked, self.resets = motions, 0, 0

    def reset(self, goal: Goal) -> None:
        self.resets += 1

    def generate(self, observation: Observation, running: Running | None) -> Generation:
        motion = self.motions[min(self.asked, len(self.motions) - 1)]
        self.asked += 1
        start, q = observation.time, observation.commanded.q
        if running is not None:
            start, q = running.frozen_until, running.chunk.state(running.frozen_until).q
        return Generation(Status.WORKING, ActionChunk(SPACE, start, q + motion, label="reach"), stats={"steps": 3.0})


class Patient(Repeating):
    """The same, but lets what runs run to its end."""

    def generate(self, observation: Observation, running: Running | None) -> Generation:
        if running is not None and observation.time < running.chunk.end:
            return Generation(Status.WORKING)
        return super().generate(observation, running)


def smooth(distance: float, seconds: float) -> Array:
    """A motion of the first joint from rest to rest, two rows of rest at the end, shape (k, 2)."""
    s = np.minimum(np.arange(1, round(seconds / H) + 3) * H / seconds, 1.0)[:, None]
    return distance * s**3 * (10 - 15 * s + 6 * s * s) * np.array([1.0, 0.0])


def seen(time: int = 0, q: Array = REST, state: MotionState | None = None) -> Observation:
    state = state or MotionState.at_rest(q)
    return Observation(time, state.q, state.dq, commanded=state)


def kinds(answer: Generation, kind: str) -> list:
    return [note for note in answer.notes if note["kind"] == kind]


def test_a_chunk_that_passes_is_handed_on_as_the_same_object():
    examiner = Examined()
    answer = SafeGenerator(Repeating(smooth(0.5, 2.0)), examiner, LIMITS).generate(seen(), None)
    assert answer.chunk is examiner.asked[0][0]
    assert answer.stats == {"steps": 3.0, "examined": 1.0, "violations": 0.0, "rate": 1.0} and not answer.notes


def test_a_chunk_that_is_too_fast_is_slowed_in_time_along_its_own_path_and_the_reason_is_attached():
    wanted = smooth(0.5, 0.75)  # at most 1.25 rad/s, a quarter more than allowed
    answer = SafeGenerator(Repeating(wanted), Examined(), LIMITS).generate(seen(), None)
    rows = answer.chunk.values
    assert rows[-1].tobytes() == wanted[-1].tobytes() and answer.chunk.label == "reach"
    assert (np.abs(np.diff(rows[:, 0])) / H).max() <= 1.0 and (np.abs(np.diff(rows[:, 0])) / H).max() > 0.8
    violation, taken = kinds(answer, "violation")[0], kinds(answer, "alternative")[0]
    assert (violation["check"], violation["component"], violation["limit"]) == ("velocity", "a", 1.0)
    assert violation["value"] > 1.0 and violation["unit"] == "rad/s" and violation["verdict"] == "refused"
    assert taken["taken"].startswith("slower, 0.7") or taken["taken"].startswith("slower, 0.8")
    assert answer.stats["examined"] >= 2.0 and answer.stats["violations"] >= 1.0


def test_a_slower_chunk_taken_up_in_motion_carries_on_with_what_is_commanded():
    running = ActionChunk(SPACE, 0, np.arange(1, 51)[:, None] * H * np.array([0.9, 0.0]), label="before")
    running = Running(running, 200_000_000)
    fast = np.cumsum(np.linspace(0.9, 1.3, 80))[:, None] * H * np.array([1.0, 0.0])
    examiner = Examined()
    answer = SafeGenerator(Repeating(fast), examiner, LIMITS).generate(seen(200_000_000), running)
    assert kinds(answer, "alternative")[0]["taken"].startswith("slower")
    assert answer.chunk.start == 200_000_000 and answer.chunk.departs.dq[0] == pytest.approx(0.9)
    along = np.concatenate([running.chunk.values[17:20], answer.chunk.values])
    assert (np.abs(np.diff(along, 2, axis=0)) / H**2).max() <= 8.0


def test_alternatives_are_tried_in_the_order_of_the_settings_within_the_budget():
    settings = RecoverySettings(order=("another", "slower", "stop"), rates=(0.9, 0.8), candidates=2, budget=4)
    examiner = Examined(lambda rows: True)
    policy = Repeating(*(smooth(0.1 * k, 2.0) for k in range(1, 9)))
    answer = SafeGenerator(policy, examiner, LIMITS, settings=settings, resample=True).generate(seen(), None)
    assert answer.status is Status.GAVE_UP and answer.chunk is None
    assert "clearance of arm, box: 0.001 m, at least 0.01 m" in answer.reason
    lengths = [len(chunk.values) for chunk, _ in examiner.asked]
    assert lengths[:3] == [202, 202, 202] and lengths[3] > 202 and len(lengths) == 4


def test_another_candidate_is_taken_only_from_whoever_may_be_asked_twice():
    left, right = smooth(-0.3, 2.0), smooth(0.3, 2.0)
    settings = RecoverySettings(order=("another", "hold"))

    def wall(rows: Array) -> bool:
        return bool((rows[:, 0] > 0.01).any())

    free = SafeGenerator(Repeating(right, left), Examined(wall), LIMITS, settings=settings, resample=True)
    answer = free.generate(seen(), None)
    assert np.array_equal(answer.chunk.values, left)
    assert kinds(answer, "alternative")[0]["taken"] == "another, number 1"
    careful = Repeating(right, left)
    answer = SafeGenerator(careful, Examined(wall), LIMITS, settings=settings).generate(seen(), None)
    assert careful.asked == 1 and answer.chunk.label == "hold"


def test_a_generator_that_repeats_itself_is_not_asked_again_and_again():
    policy = Repeating(smooth(0.3, 2.0))
    settings = RecoverySettings(order=("another",), candidates=10)
    SafeGenerator(policy, Examined(lambda rows: True), LIMITS, settings=settings, resample=True).generate(seen(), None)
    assert policy.asked == 2


def test_a_moving_robot_stops_and_a_resting_one_holds_goes_back_plans_anew_and_gives_up():
    """The whole ladder: the way ahead is blocked from the moment on at which the robot is under way."""
    policy = Repeating(smooth(0.8, 2.0))
    wall = SimpleNamespace(up=False)
    examiner = Examined(lambda rows: wall.up and bool((rows[:, 0] > 0.45).any()))
    settings = RecoverySettings(holds=2, retreat=0.2)
    safe = SafeGenerator(policy, examiner, LIMITS, settings=settings)
    safe.reset(GOAL)
    first = safe.generate(seen(), None).chunk
    wall.up, taken, lowest = True, [], 9.0
    time, running, q = 700_000_000, Running(first, 700_000_000), first.state(700_000_000)
    for _ in range(12):
        answer = safe.generate(seen(time, state=q), running)
        if answer.status is not Status.WORKING:
            break
        taken += [note["taken"] for note in kinds(answer, "alternative")]
        chunk = answer.chunk
        halfway = chunk.start + len(chunk.values) // 2 * PERIOD
        again = safe.generate(seen(halfway, state=chunk.state(halfway)), Running(chunk, halfway))
        assert again.status is Status.WORKING and again.chunk is None  # it runs to its end
        time, running, q = chunk.end, None, chunk.state(chunk.end)
        lowest = min(lowest, float(q.q[0]))
    assert taken == ["stop", "hold", "hold", "retreat"]
    assert policy.resets == 2  # at the start, and to plan anew at the end of the ladder
    assert answer.status is Status.GAVE_UP and "clearance" in answer.reason
    stopped = first.state(700_000_000).q[0]
    assert lowest == pytest.approx(stopped - 0.2, abs=0.06)


def test_the_way_back_is_examined_too_and_shortened_where_it_does_not_pass():
    policy, wall = Repeating(smooth(0.8, 2.0)), SimpleNamespace(up=False)
    behind = 0.64

    def blocked(rows: Array) -> bool:
        return wall.up and (bool((rows[:, 0] > 0.81).any()) or bool((rows[:, 0] < behind).any()))

    examiner = Examined(blocked)
    safe = SafeGenerator(policy, examiner, LIMITS, settings=RecoverySettings(order=("retreat",), retreat=0.4))
    first = safe.generate(seen(), None).chunk
    wall.up = True
    answer = safe.generate(seen(first.end, q=first.values[-1]), None)
    assert answer.chunk.label == "retreat"
    assert behind <= answer.chunk.values[-1, 0] < 0.71
    assert [r.verdict for _, r in examiner.asked[-3:]] == [Verdict.REFUSED, Verdict.REFUSED, Verdict.PASSED]
    behind = 0.79
    safe.reset(GOAL)
    safe.generate(seen(first.end + PERIOD, q=first.values[-1]), None)
    assert safe.generate(seen(first.end + PERIOD, q=first.values[-1]), None).status is Status.GAVE_UP


def test_what_is_slowed_by_the_filter_itself_is_left_to_it_where_no_slower_version_passes():
    class Slowing(Examined):
        def examine(self, chunk, *, before=None):
            report = super().examine(chunk, before=before)
            return SafetyReport(Verdict.SLOWED, report.violations, 0.4) if report.violations else report

    chunk = smooth(0.5, 0.3)  # would need 0.3 of its speed
    answer = SafeGenerator(Repeating(chunk), Slowing(), LIMITS).generate(seen(), None)
    assert answer.chunk.values.tobytes() == chunk.tobytes() and answer.stats["rate"] == 0.4
    assert kinds(answer, "alternative")[0]["taken"] == "slower, by the filter"


def test_while_latched_nothing_is_proposed():
    latched = SimpleNamespace(examine=lambda chunk, before=None: SafetyReport(Verdict.LATCHED))
    answer = SafeGenerator(Repeating(smooth(0.1, 1.0)), latched, LIMITS).generate(seen(), None)
    assert answer.status is Status.WORKING and answer.chunk is None


def test_the_nearest_chunk_is_an_alternative_where_a_projection_is_given():
    wanted = np.cumsum(np.full((40, 2), 1.2 * H), axis=0)
    settings = RecoverySettings(order=("nearest",))
    projection = Projection(LIMITS, H)
    answer = SafeGenerator(Repeating(wanted), Examined(), LIMITS, settings=settings, projection=projection).generate(
        seen(), None
    )
    assert kinds(answer, "alternative")[0]["taken"] == "nearest"
    assert answer.chunk.values.tobytes() == projection.project(np.zeros((3, 2)), wanted).tobytes()
    alone = SafeGenerator(Repeating(wanted), Examined(), LIMITS, settings=settings).generate(seen(), None)
    assert alone.status is Status.GAVE_UP


def test_rows_are_smoothed_first_where_that_is_wanted():
    noise = np.random.default_rng(0).normal(0.0, 2e-6, (202, 2))
    smoothing = Exponential(PERIOD, 0.05)
    safe = SafeGenerator(Repeating(smooth(0.5, 2.0) + noise), Examined(), LIMITS, smoothing=smoothing)
    answer = safe.generate(seen(), None)
    expected = smoothing.apply(smooth(0.5, 2.0) + noise, np.zeros((3, 2)))
    assert answer.chunk.values.tobytes() == expected.tobytes()


class Tensor:
    """Looks like a torch tensor from outside."""

    def __init__(self, values: Array) -> None:
        self._values = values

    def detach(self):
        return self

    def cpu(self):
        return self

    def numpy(self):
        return self._values


@pytest.mark.parametrize("dress", [lambda a: {"actions": a}, Tensor, lambda a: {"action": Tensor(a)}, np.array])
def test_dictionaries_tensors_and_arrays_become_chunks_by_their_interpretation(dress):
    class Policy:
        def reset(self, goal):
            pass

        def generate(self, observation, running):
            return dress(np.degrees(smooth(0.5, 0.75)))

    safe = SafeGenerator(
        Policy(), Examined(), LIMITS, interpret=lambda actions, q, time: ActionChunk(SPACE, time, np.radians(actions))
    )
    answer = safe.generate(seen(), None)
    assert answer.chunk.values[-1] == pytest.approx([0.5, 0.0])
    assert kinds(answer, "alternative")[0]["taken"].startswith("slower")


def test_an_answer_that_nobody_can_interpret_is_refused_by_name():
    policy = SimpleNamespace(generate=lambda observation, running: {"actions": [[0.0, 0.0]]})
    with pytest.raises(InvalidInput, match="returned a dict, which is no Generation; give `interpret`"):
        SafeGenerator(policy, Examined(), LIMITS).generate(seen(), None)


def test_ends_and_carrying_on_pass_through():
    for status in (Status.FINISHED, Status.IMPOSSIBLE, Status.WORKING):
        answer = Generation(status, reason="because")
        policy = SimpleNamespace(generate=lambda observation, running, answer=answer: answer)
        assert SafeGenerator(policy, Examined(), LIMITS).generate(seen(), None) is answer


# --- in the loop ------------------------------------------------------------------------------------------------------


class Plant:
    """Is where it was told to be, one period later."""

    def __init__(self) -> None:
        self.space, self.time, self.q, self.rows, self.reports = SPACE, 0, REST, [REST], []

    def observe(self) -> Observation:
        return Observation(self.time, self.q, np.zeros(2))

    def command(self, command: SafeCommand) -> None:
        assert type(command) is SafeCommand
        self.q, self.time = command.values, self.time + PERIOD
        self.rows.append(command.values)
        self.reports.append(command.report)

    def state(self) -> Array:
        return np.zeros(0)


class Blind:
    def update(self, observation: Observation) -> WorldState:
        return WorldState(0, {}, {}, Gripper(Pose.identity(), 0.0, 0.0))


def usage(rows: list[Array]) -> float:
    """Largest quotient of speed, acceleration or jerk and its limit, by finite differences from rest to rest."""
    along = np.concatenate([[rows[0]] * 3, rows, [rows[-1]] * 3])
    parts = [np.diff(along, k, axis=0) / H**k for k in (1, 2, 3)]
    tops = (LIMITS.velocity, LIMITS.acceleration, LIMITS.jerk)
    return max(float((np.abs(p) / top).max()) for p, top in zip(parts, tops, strict=True))


def driven(generator, filter_, ticks: int = 400) -> tuple[Plant, object]:
    plant = Plant()
    outcome = run(plant, InlineSource(generator, consult_every=50_000_000), filter_, Blind(), ticks=ticks)
    return plant, outcome


def chunk_filter(clearance=None) -> ChunkFilter:
    return ChunkFilter(SPACE, LIMITS, start=REST, clearance=clearance)


def test_one_that_lies_is_still_stopped_by_the_filter_in_the_loop():
    lying = SimpleNamespace(examine=lambda chunk, before=None: SafetyReport(Verdict.PASSED))
    jumps = np.tile([[0.4, 0.0]], (30, 1))
    not_finite = np.array(smooth(0.4, 1.0))
    not_finite[40] = np.nan
    for motion in (jumps, not_finite, smooth(3.0, 1.0)):
        plant, _ = driven(SafeGenerator(Repeating(motion), lying, LIMITS), chunk_filter())
        assert any(report.verdict is not Verdict.PASSED for report in plant.reports)
        assert np.isfinite(plant.rows).all() and usage(plant.rows) <= 1 + 1e-6


def test_with_the_filter_of_the_loop_as_examiner_an_impossible_policy_never_makes_it_step_in():
    filter_ = chunk_filter()
    policy = Patient(smooth(0.5, 0.6), -smooth(0.5, 0.6), np.full((20, 2), np.nan), smooth(0.3, 0.9))
    plant, outcome = driven(SafeGenerator(policy, filter_, LIMITS), filter_, ticks=600)
    assert outcome.interventions == 0 and policy.asked > 4
    assert {report.verdict for report in plant.reports[:600]} == {Verdict.PASSED}
    assert usage(plant.rows) <= 1 + 1e-6
    assert float(np.ptp(np.array(plant.rows)[:, 0])) > 0.2


def test_a_clean_run_with_contacts_is_the_same_run_bit_for_bit():
    """Grasping, carrying and placing in physics; asked for each chunk, the filter has nothing against it."""
    world = load_world("tabletop")
    goal = Goal(((Fact("in", ("red_cube", "bowl")),),), "put the red cube in the bowl")
    sent = []
    for safe in (False, True):
        system = build(Configuration(seed=3), world=world)
        generator = system.generator
        if safe:
            generator = SafeGenerator(generator, system.safety, world.robot.limits)
        generator.reset(goal)
        rows = []
        outcome = run(
            system.cell,
            InlineSource(generator, consult_every=100_000_000),
            system.safety,
            system.estimator,
            ticks=2500,
            on_tick=lambda observation, command, rows=rows: rows.append(command.values.tobytes()),
        )
        assert outcome.interventions == 0 and outcome.ticks >= 2500
        sent.append(rows)
    assert sent[0] == sent[1]


class Wall:
    """Nothing beyond 0.45 rad of the first joint."""

    reach, margin, movers, speeds = np.ones(2), 0.01, (), np.zeros(0)

    def intend(self, contacts, attached):
        pass

    def update(self, world):
        pass

    def free(self, q):
        return q[:, 0] <= 0.45 - self.margin

    def blocking(self, q):
        return None if self.free(q[None])[0] else ("arm", "wall", float(0.45 - q[0]))


def test_before_a_wall_the_robot_waits_goes_back_on_its_way_and_gives_up_with_the_reason():
    filter_ = chunk_filter(Wall())
    policy = Patient(smooth(0.4, 1.5), smooth(0.5, 1.5))
    settings = RecoverySettings(holds=3, retreat=0.2)
    plant, outcome = driven(SafeGenerator(policy, filter_, LIMITS, settings=settings), filter_, ticks=2000)
    way = np.array(plant.rows)[:, 0]
    assert {report.verdict for report in plant.reports} == {Verdict.PASSED} and outcome.interventions == 0
    assert way.max() == pytest.approx(0.4) and way[-1] == pytest.approx(0.2, abs=0.02)
    assert outcome.status is Status.GAVE_UP and "clearance of arm and wall" in outcome.reason
    assert usage(plant.rows) <= 1 + 1e-6
