"""No rule is broken whatever is proposed, and from wherever that leads there is a quick stop."""

from __future__ import annotations

import numpy as np
import pytest
import ruckig
from chunk_filter_adversary import ChunkAdversary
from chunk_filter_oracle import ARM, Discs, contacts, disc_pose, distances, limit_excess, met, tip
from safety_motions import Rows, space_of

from praxia.core.interfaces import Observation
from praxia.core.limits import Limits
from praxia.core.report import Verdict
from praxia.core.world import Detection
from praxia.safety.chunk_filter import ChunkFilter
from praxia.safety.filter_settings import FilterSettings

SETTINGS = FilterSettings(patience=0.02, mover_patience=0.3)
CENTRES, RADII = np.array([[0.75, 0.55], [-0.3, 0.8], [0.5, -0.8]]), np.array([0.15, 0.2, 0.2])


class Attack:
    """A filter under attack, and all that it has sent."""

    def __init__(self, limits: Limits, start: Rows, seed: int, period: int, clearance: Discs | None = None) -> None:
        self.space, self.rng, self.time = space_of(limits, period), np.random.default_rng(seed), 0
        self.filter = ChunkFilter(self.space, limits, start=start, clearance=clearance, settings=SETTINGS)
        self.adversary = ChunkAdversary(self.space, limits, self.rng, 40 if period < 10_000_000 else 16)
        self.rows, self.verdicts = [np.asarray(start)] * 3, []
        self._chunk, self._left, self._latched = None, 0, 0

    def tick(self) -> None:
        rng, filter_ = self.rng, self.filter
        if self._left <= 0:
            self._chunk = self.adversary.propose(filter_.commanded, self.time)
            self._left = int(rng.choice([1, 4, 8, 40, 80]))
        self._left -= 1
        if rng.random() < 0.001:
            filter_.latch("somebody")
            self._latched = 30
        self._latched -= 1
        if self._latched == 0:
            filter_.release()
        self._send(self._chunk if self._chunk is not None and self._chunk.at(self.time) is not None else None)

    def _send(self, chunk: object) -> None:
        command = self.filter.filter(chunk, self.time)  # type: ignore[arg-type]
        self.rows.append(command.values)
        self.verdicts.append(command.report.verdict)
        if command.report.verdict is Verdict.SLOWED and self.filter.running is not None:
            self._chunk = self.filter.running
        self.time += self.space.period

    def rest(self) -> None:
        for _ in range(2000):
            if self.filter.commanded.resting:
                return
            self._send(None)
        raise AssertionError("does not come to rest")

    @property
    def sent(self) -> Rows:
        return np.array(self.rows)


@pytest.mark.parametrize("period", [2_000_000, 20_000_000, 100_000_000])
def test_no_limit_is_broken_under_attack(limits: Limits, period: int) -> None:
    for seed in range(2):
        start = np.random.default_rng(seed).uniform(limits.lower, limits.upper)
        attack = Attack(limits, start, seed, period)
        for _ in range(1000):
            attack.tick()
        attack.rest()
        assert limit_excess(limits, attack.sent, period * 1e-9) <= 1e-6
        assert {Verdict.PASSED, Verdict.SLOWED, Verdict.REFUSED, Verdict.STOPPED} <= set(attack.verdicts)


@pytest.mark.parametrize("period", [2_000_000, 20_000_000])
def test_nothing_is_touched_under_attack_not_between_ticks_either(period: int) -> None:
    for seed in range(2):
        attack = Attack(ARM, np.zeros(3), seed, period, Discs(CENTRES, RADII))
        for _ in range(1500):
            attack.tick()
        attack.rest()
        assert limit_excess(ARM, attack.sent, period * 1e-9) <= 1e-6
        assert contacts(attack.sent, CENTRES, RADII) > 0.0


def test_without_the_clearance_the_same_attack_touches_something() -> None:
    attack = Attack(ARM, np.zeros(3), 0, 20_000_000)
    for _ in range(1500):
        attack.tick()
    assert contacts(attack.sent, CENTRES, RADII) < 0.0


@pytest.mark.parametrize("seed", range(2))
def test_a_mover_that_chases_an_attacked_robot_is_met_at_rest_only(seed: int) -> None:
    discs = Discs(CENTRES, RADII, {"hand": (0.1, 0.5)})
    attack, at, centres = Attack(ARM, np.zeros(3), seed, 20_000_000, discs), np.array([1.0, 1.0]), []
    for tick in range(500):
        q = attack.filter.commanded.q
        towards = 0.9 * tip(q[None])[0] - at
        step = 0.01 * towards / max(float(np.linalg.norm(towards)), 1e-9) * (-1.0 if tick // 50 % 3 == 2 else 1.0)
        if distances(q[None], (at + step)[None], np.array([0.1]))[0, 0] > -0.05:
            at = at + step
        centres.append(at)
        hand = Detection("hand", attack.time, disc_pose(at))
        attack.filter.observe(Observation(attack.time, q, q, movers={"hand": hand}))
        attack.tick()
    sent = attack.sent
    assert not met(sent[3:], np.array(centres), 0.1)
    assert limit_excess(ARM, sent, 0.02) <= 1e-6 and contacts(sent, CENTRES, RADII) > 0.0


def test_stops_take_at_most_two_ticks_more_than_the_time_optimal_ones(limits: Limits) -> None:
    """From every 25th state that an attack has reached; the slowest component decides."""
    h, checked = 0.002, 0
    attack = Attack(limits, 0.5 * (limits.lower + limits.upper), 5, 2_000_000)
    for tick in range(2500):
        attack.tick()
        state = attack.filter.commanded
        if tick % 25 or state.resting:
            continue
        stop = ChunkFilter(attack.space, limits, start=state)
        rows = [np.array(state.q)]
        while not stop.commanded.resting:
            rows.append(stop.filter(None, 0).values)
        way = np.array(rows)
        assert (way >= limits.lower - 1e-8).all() and (way <= limits.upper + 1e-8).all()
        assert len(rows) - 1 <= time_optimal(limits, state.dq, state.ddq) / h + 3.0  # one for v = 0 as a difference
        checked += 1
    assert checked > 30


def time_optimal(limits: Limits, v: Rows, a: Rows) -> float:
    """Time [s] of the fastest continuous stop of all components."""
    task = ruckig.InputParameter(len(v))
    task.control_interface = ruckig.ControlInterface.Velocity
    task.synchronization = ruckig.Synchronization.No
    task.current_velocity, task.current_acceleration = v.tolist(), a.tolist()
    task.target_velocity = [0.0] * len(v)
    task.max_acceleration, task.max_jerk = limits.acceleration.tolist(), limits.jerk.tolist()
    trajectory = ruckig.Trajectory(len(v))
    ruckig.Ruckig(len(v)).calculate(task, trajectory)
    return float(trajectory.duration)
