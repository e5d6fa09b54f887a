from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from point_world import LIMITS, PERIOD, SPACE, Discs, H
from safety_motions import Rows

from praxia.core.action import ActionChunk
from praxia.core.geometry import Pose
from praxia.core.interfaces import Observation
from praxia.core.motion import MotionState
from praxia.core.report import SafetyReport, Verdict, Violation
from praxia.core.world import Detection, Gripper, ObjectState, WorldState
from praxia.safety.chunk_filter import ChunkFilter

OUTSIDE = np.array([1.3, 0.0])
UPRIGHT = np.array([1.0, 0.0, 0.0, 0.0])


def driven(
    safety: ChunkFilter, ticks: int, each: Callable[[int], object] = lambda k: None, *, mover: Rows | None = None
) -> tuple[Rows, list[SafetyReport]]:
    """Rows sent while nobody proposes anything, after the three before them, and the reports."""
    rows, reports = list(safety._before), []
    for k in range(ticks):
        each(k)
        state = safety.commanded
        seen = (
            {} if mover is None else {"mover": Detection("mover", k * PERIOD, Pose(np.append(mover[k], 0.0), UPRIGHT))}
        )
        safety.observe(Observation(k * PERIOD, state.q, state.dq, movers=seen, commanded=state))
        command = safety.filter(None, k * PERIOD)
        rows.append(command.values)
        reports.append(command.report)
    return np.array(rows), reports


def worst(rows: Rows) -> float:
    """Largest multiple of a limit of velocity, acceleration and jerk."""
    parts = ((1, LIMITS.velocity), (2, LIMITS.acceleration), (3, LIMITS.jerk))
    return max(float((np.abs(np.diff(rows, order, axis=0)) / H**order / most).max()) for order, most in parts)


def test_a_latched_robot_outside_its_limits_stays_where_it_is_until_it_is_released() -> None:
    safety = ChunkFilter(SPACE, LIMITS, start=OUTSIDE)
    safety.latch("stop button")
    rows, reports = driven(safety, 100)
    assert (rows == OUTSIDE).all() and {report.verdict for report in reports} == {Verdict.LATCHED}
    safety.release()
    rows, reports = driven(safety, 600)
    assert rows[-1].tolist() == [1.0, 0.0] and reports[0].verdict is Verdict.STOPPED
    assert reports[-1].verdict is Verdict.PASSED


def test_a_latch_on_the_way_back_brakes_at_full_limits() -> None:
    safety = ChunkFilter(SPACE, LIMITS, start=OUTSIDE)
    rows, _ = driven(safety, 150)
    speed = abs(rows[-1, 0] - rows[-2, 0]) / H
    safety.latch("stop button")
    after, _ = driven(safety, 60)
    moving = int((np.diff(after[2:], axis=0) != 0.0).any(axis=1).sum())
    assert speed > 0.05 and 1 <= moving <= 12 and worst(np.vstack((rows, after[3:]))) <= 1.0 + 1e-6
    assert after[-1, 0] > 1.0


def test_the_way_back_does_not_lead_through_what_stands_there() -> None:
    disc = Discs([1.1, 0.0], 0.05)
    safety = ChunkFilter(SPACE, LIMITS, start=OUTSIDE, clearance=disc)
    rows, reports = driven(safety, 400)
    assert disc.distance(rows).min() > 0.0 and safety.commanded.resting
    assert {v.check for v in reports[-1].violations} == {"position", "clearance"}
    disc.centres = np.array([[1.1, 5.0]])
    rows, reports = driven(safety, 600)
    assert rows[-1].tolist() == [1.0, 0.0] and reports[-1].verdict is Verdict.PASSED


def test_the_way_back_is_left_in_time_for_what_is_put_there() -> None:
    disc = Discs([1.1, 5.0], 0.05)
    safety = ChunkFilter(SPACE, LIMITS, start=OUTSIDE, clearance=disc)
    nobody = Gripper(Pose.identity(), 0.0, 0.0)
    rows, _ = driven(safety, 100)
    assert 1.15 < rows[-1, 0] < 1.29
    disc.centres = np.array([[1.05, 0.0]])
    world = WorldState(0, {"disc": ObjectState(Pose(np.array([1.05, 0.0, 0.0]), UPRIGHT))}, {}, nobody)
    safety.observe(Observation(100 * PERIOD, OUTSIDE, OUTSIDE, world=world))
    safety.filter(None, 100 * PERIOD)
    after, _ = driven(safety, 300)
    assert disc.distance(after).min() > 0.0 and safety.commanded.resting


@pytest.mark.parametrize("speed", [0.3, 0.6])
def test_on_the_way_back_the_robot_rests_before_what_moves_can_reach_it(speed: float) -> None:
    discs = Discs(np.zeros((0, 2)), 0.0, mover=(0.05, speed))
    safety = ChunkFilter(SPACE, LIMITS, start=OUTSIDE, clearance=discs)
    way = np.stack((np.minimum(0.4 + speed * H * np.arange(400), 1.9), np.zeros(400)), axis=1)
    rows, _ = driven(safety, 400, mover=way)
    apart = np.linalg.norm(rows[3:] - way, axis=1) - 0.05
    moving = (np.diff(rows[2:], axis=0) != 0.0).any(axis=1)
    assert moving.sum() > 20 and (apart[moving] > 0.0).all()
    assert apart.min() < 0.0  # it was run into at rest, which nothing that is sent can prevent


@pytest.mark.parametrize(("q", "v"), [(0.99, 1.0), (1.2, 1.0), (-1.1, -0.7), (1.2, -0.9)])
def test_a_start_that_cannot_stop_inside_its_limits_brakes_first_and_comes_back(q: float, v: float) -> None:
    safety = ChunkFilter(SPACE, LIMITS, start=MotionState(np.array([q, 0.2]), np.array([v, 0.0]), np.zeros(2)))
    rows, reports = driven(safety, 1200)
    assert (np.abs(rows[-1]) <= 1.0).all() and safety.commanded.resting
    assert worst(rows) <= 1.0 + 1e-6
    assert {v.check for v in reports[0].violations} == {"position"} and reports[-1].verdict is Verdict.PASSED
    chunk = ActionChunk(SPACE, 1200 * PERIOD, np.repeat(rows[-1:], 5, axis=0))
    assert safety.filter(chunk, 1200 * PERIOD).report.verdict is Verdict.PASSED


class Once:
    latches = True

    def __init__(self, at: int) -> None:
        self.at = at

    def check(self, observation: Observation, sent: Rows) -> list[Violation]:
        return [Violation("tracking", "x", 1.0, 0.0, "m")] if observation.time == self.at else []


def test_a_latching_complaint_between_release_and_rest_keeps_the_robot_latched() -> None:
    start = MotionState(np.zeros(2), np.array([0.9, 0.0]), np.zeros(2))
    safety = ChunkFilter(SPACE, LIMITS, start=start, monitors=[Once(2 * PERIOD)])

    def press(k: int) -> None:
        if k == 0:
            safety.latch("stop button")
        if k == 1:
            safety.release()

    _, reports = driven(safety, 200, press)
    assert {report.verdict for report in reports} == {Verdict.LATCHED} and safety.commanded.resting
    safety.release()
    assert driven(safety, 1)[1][-1].verdict is Verdict.PASSED
