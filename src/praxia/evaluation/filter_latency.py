"""What the filter costs: per tick, with limits only and with clearance, and per new chunk of 16 rows."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter

import numpy as np

from praxia.build import safety_filter
from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.arrays import Array, frozen
from praxia.core.interfaces import Observation, SafetyFilter
from praxia.core.motion import MotionState
from praxia.core.world import WorldState
from praxia.evaluation.worlds import world_of
from praxia.motion_planning.collision import CollisionWorld
from praxia.motion_planning.planner import MotionPlanner
from praxia.simulation.cell import Cell, command_space
from praxia.simulation.world import World

__all__ = ["Quantiles", "filter_latency", "quantiles"]

_ROWS, _EVERY = 16, 8  # rows of a policy's chunk, and ticks after which the next one comes
_MOTIONS = 6
_WARM = 200  # ticks that are not counted


@dataclass(frozen=True)
class Quantiles:
    """Median, 99th percentile and largest of some times [us]."""

    p50: float
    p99: float
    max: float


def quantiles(seconds: Sequence[float]) -> Quantiles:
    """Quantiles of times [s]."""
    us = 1e6 * np.asarray(seconds)
    return Quantiles(float(np.median(us)), float(np.percentile(us, 99)), float(us.max()))


def filter_latency(*, ticks: int, seed: int) -> dict[str, Quantiles]:
    """Wall time of `observe` and `filter` [us]: `tick_us`, `chunk_us` and the like.

    A planned motion there and back on the tabletop is sent twice: whole, chunk by chunk as a planner makes them
    (`tick_us` limits only, `tick_clearance_us`), and cut into chunks of 16 rows of which 8 are carried out, as a policy
    makes them: `chunk_us` is the tick at which such a chunk arrives, with clearance, `chunk_limits_us` without.
    """
    world = world_of("tabletop")
    start = world.start("tabletop", seed, 0)
    truth = Cell(world, start).truth()
    space = command_space(world)
    motions = _motions(world, truth, seed)

    def timed(clearance: bool, rows: int) -> tuple[list[float], list[float]]:
        safety = safety_filter(world, space, frozen(world.robot.home), clearance=clearance)
        return _drive(safety, space, motions, truth, ticks, rows)

    limits_tick, _ = timed(False, 0)
    clear_tick, _ = timed(True, 0)
    _, limits_chunk = timed(False, _ROWS)
    _, clear_chunk = timed(True, _ROWS)
    return {
        "tick_us": quantiles(limits_tick),
        "tick_clearance_us": quantiles(clear_tick),
        "chunk_us": quantiles(clear_chunk),
        "chunk_limits_us": quantiles(limits_chunk),
    }


def _motions(world: World, truth: WorldState, seed: int) -> list[Array]:
    """Planned motions from home through a few free configurations and back, rows (k, n) each."""
    robot = world.robot
    collision = CollisionWorld(robot, world.scene.without_movers())
    collision.update(truth)
    planner = MotionPlanner(robot, collision)
    rng = np.random.default_rng(seed)
    home, n, found = robot.home, len(robot), list[Array]()
    at = np.array(home)
    span = 0.4 * (robot.arm_limits.upper - robot.arm_limits.lower)
    while len(found) < _MOTIONS:
        last = len(found) == _MOTIONS - 1
        goal = robot.arm_home if last else robot.arm_home + rng.uniform(-0.5, 0.5, n) * span
        planned = planner.to_configuration(at, np.clip(goal, robot.arm_limits.lower, robot.arm_limits.upper), seed=seed)
        if planned.trajectory is None:
            continue
        q = planned.trajectory.q
        rows = np.tile(home, (len(q) + 2, 1))
        rows[:, :n] = np.concatenate((q, q[-1:], q[-1:]))[:, :n]
        found.append(rows)
        at = rows[-1]
    return found


def _drive(
    safety: SafetyFilter, space: ActionSpace, motions: list[Array], truth: WorldState, ticks: int, rows: int
) -> tuple[list[float], list[float]]:
    """Times [s] of ticks in a chunk and of ticks at which one arrives; chunks of all rows where `rows` is 0."""
    along: list[float] = []
    arriving: list[float] = []
    period, k = space.period, 0
    gc.collect()
    gc.disable()
    try:
        while k < ticks + _WARM:
            for motion in motions:
                step = len(motion) if rows == 0 else _EVERY
                for first in range(0, len(motion), step):
                    part = motion[first : first + rows] if rows else motion
                    chunk = ActionChunk(space, k * period, part, departs=safety.commanded)
                    for i in range(min(step, len(part))):
                        state = safety.commanded
                        seen = _seen(k * period, state, truth)
                        begin = perf_counter()
                        safety.observe(seen)
                        safety.filter(chunk, k * period)
                        spent = perf_counter() - begin
                        if k >= _WARM:
                            (along if i else arriving).append(spent)
                        k += 1
    finally:
        gc.enable()
    return along, arriving


def _seen(time: int, state: MotionState, truth: WorldState) -> Observation:
    return Observation(time, state.q, state.dq, commanded=state, world=truth)
