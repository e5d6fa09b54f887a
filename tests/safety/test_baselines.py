from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest

from praxia.core.action import ActionChunk, ActionSpace, ControlMode
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import Observation, SafetyFilter
from praxia.core.limits import Limits
from praxia.core.report import Verdict
from praxia.core.world import Detection
from praxia.safety.baselines import BarrierProjection, StepClamp, Unfiltered

H, PERIOD = 0.002, 2_000_000
GANTRY = Limits(("x", "y"), ("m", "m"), [-1, -1], [1, 1], [1.0, 1.0], [5.0, 5.0], [500.0, 500.0])
SPACE = ActionSpace(ControlMode.JOINT_POSITION, GANTRY.names, GANTRY.units, GANTRY.lower, GANTRY.upper, PERIOD)
START = np.array([-0.5, 0.0])


class Disc:
    """A point robot that moves in x and y, and a disc of radius 0.1 m that moves by itself."""

    margin, movers = 0.01, ("disc",)
    reach, speeds = np.ones(2), np.array([0.3])

    def __init__(self) -> None:
        self.centre = np.array([5.0, 0.0])

    def update(self, world: object) -> None: ...

    def intend(self, contacts: object, attached: object) -> None: ...

    def free(self, q: np.ndarray) -> np.ndarray:
        return q[:, 1] < 0.4  # a wall

    def blocking(self, q: np.ndarray) -> None: ...

    def touching(self, q: np.ndarray, within: float) -> np.ndarray:
        return np.zeros(len(q), dtype=bool)

    def move(self, movers: Mapping[str, Pose]) -> None:
        self.centre = movers["disc"].p[:2]

    def separation(self, q: np.ndarray) -> np.ndarray:
        return (np.linalg.norm(q - self.centre, axis=1) - 0.1)[:, None]


def line(goal: list[float], count: int = 600) -> ActionChunk:
    """A minimum-jerk way from the start to a goal."""
    s = np.linspace(0.0, 1.0, count)[:, None]
    return ActionChunk(SPACE, 0, START + (10 * s**3 - 15 * s**4 + 6 * s**5) * (np.array(goal) - START))


def drive(safety: SafetyFilter, chunk: ActionChunk, ticks: int, disc=lambda t: np.array([5.0, 0.0, 0.0])) -> np.ndarray:
    """Rows that were sent to a robot that follows them exactly."""
    rows = []
    for k in range(ticks):
        movers = {"disc": Detection("disc", k * PERIOD, Pose(disc(k * H), np.array([1.0, 0.0, 0.0, 0.0])))}
        q = safety.commanded.q
        safety.observe(Observation(k * PERIOD, q, np.zeros(2), movers=movers))
        asked = chunk if chunk.index(k * PERIOD) is not None else None
        rows.append(safety.filter(asked, k * PERIOD).values)
    return np.array(rows)


def test_without_a_filter_every_row_is_sent_even_nan() -> None:
    values = np.array([START, [9.0, np.nan], START])
    chunk = ActionChunk(SPACE, 0, values)
    safety = Unfiltered(SPACE, start=START)
    np.testing.assert_array_equal(drive(safety, chunk, 4), [*values, START])
    assert safety.filter(None, 4 * PERIOD).report.verdict is Verdict.PASSED


def test_the_clamp_bounds_each_step_from_the_measured_position_and_nothing_else() -> None:
    jump = ActionChunk(SPACE, 0, np.tile([0.5, 2.0], (40, 1)))
    safety = StepClamp(SPACE, start=START, step=[0.05, 0.1])
    rows = drive(safety, jump, 40)
    steps = np.diff(np.vstack((START, rows)), axis=0)
    assert np.abs(steps).max(axis=0) == pytest.approx([0.05, 0.1])
    np.testing.assert_array_equal(rows[-1], [0.5, 2.0])  # beyond the position limit, all the same
    nan = ActionChunk(SPACE, 0, np.array([[0.5, np.nan]]))
    assert np.isnan(drive(StepClamp(SPACE, start=START, step=0.05), nan, 1)[0, 1])
    with pytest.raises(InvalidInput, match="positive"):
        StepClamp(SPACE, start=START, step=0.0)


@pytest.mark.parametrize("kind", [Unfiltered, StepClamp, BarrierProjection])
def test_a_decent_chunk_passes_bit_for_bit_and_latching_ends_it(kind: type) -> None:
    make = {
        Unfiltered: lambda: Unfiltered(SPACE, start=START),
        StepClamp: lambda: StepClamp(SPACE, start=START, step=0.05),
        BarrierProjection: lambda: BarrierProjection(SPACE, GANTRY, start=START, clearance=Disc()),
    }
    safety = make[kind]()
    chunk = line([0.1, 0.2], 900)
    assert drive(safety, chunk, 900).tobytes() == chunk.values.tobytes()
    assert safety.running is chunk
    safety.latch("tests")
    assert safety.filter(line([0.5, 0.3]), 300 * PERIOD).report.verdict is Verdict.LATCHED
    np.testing.assert_array_equal(safety.commanded.q, chunk.values[-1])
    safety.release()
    assert safety.filter(None, 0).report.verdict is Verdict.PASSED


def test_the_projection_keeps_position_and_velocity_limits() -> None:
    rng = np.random.default_rng(0)
    chunk = ActionChunk(SPACE, 0, rng.uniform(-3.0, 3.0, (500, 2)).cumsum(axis=0) * 0.02)
    rows = drive(BarrierProjection(SPACE, GANTRY, start=START), chunk, 500)
    steps = np.diff(np.vstack((START, rows)), axis=0) / H
    assert np.abs(rows).max() <= 1.0 and np.abs(steps).max() <= 1.0 + 1e-6
    assert np.abs(steps).max() > 0.3


def test_the_projection_stays_clear_of_what_comes_by_leaving_the_path() -> None:
    clearance = Disc()
    safety = BarrierProjection(SPACE, GANTRY, start=START, clearance=clearance, margin=0.03)

    def disc(t: float) -> np.ndarray:
        return np.array([0.3 - 0.25 * t, 0.02, 0.0])

    rows = drive(safety, line([0.5, 0.0], 1500), 1500, disc)
    centres = np.array([disc(k * H)[:2] for k in range(1500)])
    apart = np.linalg.norm(rows - centres, axis=1) - 0.1
    assert 0.0 < apart.min() < 0.1
    assert np.abs(rows[:, 1]).max() > 0.02  # sideways: the proposed path is y = 0


def test_the_projection_takes_no_step_that_is_not_free() -> None:
    rows = drive(BarrierProjection(SPACE, GANTRY, start=START, clearance=Disc()), line([0.5, 0.8], 300), 500)
    assert 0.3 < rows[:, 1].max() < 0.4
