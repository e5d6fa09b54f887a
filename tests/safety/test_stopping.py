from __future__ import annotations

import numpy as np
import pytest
import ruckig
from safety_adversary import Adversary
from safety_motions import H, Rows, space_of

from praxia.core.limits import Limits
from praxia.safety import LimitFilter
from praxia.safety.stopping import Braking


def random_states(limits: Limits, count: int, seed: int) -> list[tuple[Rows, Rows]]:
    """Velocities and accelerations inside their boxes, many of them on the edges or zero, or on a ramp to rest."""
    rng = np.random.default_rng(seed)
    states = []
    for _ in range(count):
        v, a = rng.uniform(-1.0, 1.0, (2, len(limits))) * (limits.velocity, limits.acceleration)
        edge_v, edge_a = rng.choice([-1.0, 0.0, 1.0], (2, len(limits)))
        v = np.where(rng.random(len(limits)) < 0.2, edge_v * limits.velocity, v)
        a = np.where(rng.random(len(limits)) < 0.2, edge_a * limits.acceleration, a)
        v = np.where(rng.random(len(limits)) < 0.2, -a * np.abs(a) / (2.0 * limits.jerk), v)
        states.append((v, a))
    return states


def time_optimal(limits: Limits, i: int, v: float, a: float) -> float:
    """Time [s] of the fastest continuous stop of component `i`, by ruckig."""
    task = ruckig.InputParameter(1)
    task.control_interface = ruckig.ControlInterface.Velocity
    task.current_velocity, task.current_acceleration, task.target_velocity = [v], [a], [0.0]
    task.max_acceleration, task.max_jerk = [limits.acceleration[i]], [limits.jerk[i]]
    trajectory = ruckig.Trajectory(1)
    ruckig.Ruckig(1).calculate(task, trajectory)
    return trajectory.duration


def ticks_in_motion(path: Rows, q: Rows) -> Rows:
    """Ticks until each component has its last value."""
    moved = np.vstack((q, path)) != path[-1]
    return np.where(moved.any(axis=0), len(path) + 1 - np.argmax(moved[::-1], axis=0), 0)


@pytest.mark.parametrize(("h", "softer"), [(0.002, 1.0), (0.001, 1.0), (0.002, 0.03), (0.02, 0.01)])
def test_a_stop_keeps_its_limits_and_the_bounds_that_decide_in_its_place(
    limits: Limits, h: float, softer: float
) -> None:
    soft = Limits(
        limits.names,
        limits.units,
        limits.lower,
        limits.upper,
        limits.velocity,
        limits.acceleration,
        limits.jerk * softer,
    )
    braking = Braking(soft, h)
    for v, a in random_states(soft, 400, 4):
        path = braking.positions(np.zeros(8), v, a)
        dq = np.diff(np.vstack((np.zeros(8), path, path[-1:], path[-1:])), axis=0) / h
        ddq = np.diff(np.vstack((v, dq)), axis=0) / h
        dddq = np.diff(np.vstack((a, ddq)), axis=0) / h
        assert (np.abs(ddq) <= soft.acceleration * (1 + 1e-7)).all()
        assert (np.abs(dddq) <= soft.jerk * (1 + 1e-6)).all()
        assert (dq[-2:] == 0.0).all() and (np.abs(ddq[-2]) < 1e-9).all()
        peak = np.maximum(np.abs(v), np.abs(braking.released(v, a)))
        assert (np.abs(dq) <= peak + 1e-9).all()
        assert (np.abs(path) <= braking.reach(v, a) + 1e-12).all()


@pytest.mark.parametrize(("h", "softer"), [(0.002, 1.0), (0.001, 0.3), (0.02, 0.01)])
def test_two_stops_move_apart_no_further_than_the_bound(limits: Limits, h: float, softer: float) -> None:
    jerk = limits.jerk * softer
    soft = Limits(limits.names, limits.units, limits.lower, limits.upper, limits.velocity, limits.acceleration, jerk)
    braking, rng, rest = Braking(soft, h), np.random.default_rng(6), np.zeros(8)
    for v, a in random_states(soft, 600, 7):
        size = 10.0 ** rng.uniform(-4.0, 0.3) * rng.choice([-1.0, 0.0, 1.0], (2, 8))
        other_v = np.clip(v + size[0] * soft.velocity, -soft.velocity, soft.velocity)
        other_a = np.clip(a + size[1] * soft.acceleration, -soft.acceleration, soft.acceleration)
        one, other = braking.positions(rest, v, a), braking.positions(rest, other_v, other_a)
        count = max(len(one), len(other))
        one, other = (np.vstack((p, np.repeat(p[-1:], count - len(p), axis=0))) for p in (one, other))
        assert (np.abs(one - other) <= braking.deviation(v, a, other_v, other_a) + 1e-12).all()


def test_no_sampled_stop_gets_by_with_less_way_or_less_speed(limits: Limits) -> None:
    """Any convex mixture of later-braking stops is a stop too; none is below the earliest-braking one anywhere."""
    one = limits.select(slice(7, 8))
    later = Limits(one.names, one.units, one.lower, one.upper, one.velocity, one.acceleration * 0.8, one.jerk * 0.6)
    best, rival = Braking(one, H), Braking(later, H)
    for v, a in random_states(later, 300, 8):
        if abs(v[0]) < 1e-4 or v[0] * (v[0] + a[0] * abs(a[0]) / (2.0 * later.jerk[0])) <= 0:
            continue
        ours, theirs = best.positions(np.zeros(1), v, a), rival.positions(np.zeros(1), v, a)
        count = max(len(ours), len(theirs))
        ours, theirs = (np.vstack((p, np.repeat(p[-1:], count - len(p), axis=0))) for p in (ours, theirs))
        if (np.diff(theirs[:, 0]) * np.sign(v[0]) < -1e-12).any():
            continue
        assert ((ours - theirs) * np.sign(v) <= 1e-12).all()


def test_stops_take_at_most_two_ticks_more_than_the_time_optimal_ones(limits: Limits) -> None:
    """From states that the filter has let an adversary reach."""
    checked = 0
    for i in range(8):
        one = limits.select(slice(i, i + 1))
        filter_ = LimitFilter(space_of(one), one, start=0.5 * (one.lower + one.upper))
        adversary, braking = Adversary(one, H, np.random.default_rng(i), nonsense=0.004), Braking(one, H)
        for _ in range(1250):
            filter_.filter(adversary.propose(filter_.commanded))
            state = filter_.commanded
            path = braking.positions(state.q, state.dq, state.ddq)
            assert (path >= one.lower - 1e-8).all() and (path <= one.upper + 1e-8).all()
            needed = time_optimal(one, 0, state.dq[0], state.ddq[0])
            assert ticks_in_motion(path, state.q)[0] <= needed / H + 2.0
            checked += 1
    assert checked == 10_000
