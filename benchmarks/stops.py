"""Whether the limits-only stop keeps all limits and is quick enough, from very many states that the filter has reached.

python benchmarks/stops.py                  # 100,000 states of three robots, minutes; writes stops.json
python benchmarks/stops.py --states 3000    # quick; prints, writes nothing

Chunks of the adversary of `praxia bench safety` are put to a `ChunkFilter` that knows limits only. Every few ticks a
copy of the filter, as it is, is given nothing any more: what the copy sends is judged by differences of its rows and
against the time-optimal jerk-limited stop of each component by itself (ruckig), the longest of which counts.
"""

from __future__ import annotations

import copy
import json
import os
import platform
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import ruckig
import tyro

from praxia.core.action import ActionChunk
from praxia.core.arrays import Array
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.core.report import Verdict
from praxia.evaluation.adversarial_run import targets_of
from praxia.evaluation.adversaries import Adversary
from praxia.evaluation.worlds import ARMS, world_of
from praxia.safety.chunk_filter import ChunkFilter
from praxia.simulation.cell import command_space

RESULT = Path(__file__).with_suffix(".json")
TOLERANCE = 1e-6  # relative; positions: to the range
ALLOWED = 2.0  # ticks more than the time-optimal stop
EVERY = (3, 9)  # ticks from one state to the next, drawn between these
SEGMENT = 10_000  # ticks of a run; the next one begins at home again
GIVING_IN = 0.03  # probability per tick that the adversary tries something else where the robot is stopped
LONGEST = 20_000  # ticks after which a stop counts as none
STILL = 1e-9  # velocity and acceleration, over their limits, that count as rest: rounding


@dataclass
class Found:
    """What became of the stops of one robot.

    Attributes:
        states: Stops looked at, from states in motion.
        resting: States left out, because the robot rested there.
        ticks: Ticks that the attack took.
        excess: Ticks to rest beyond the time-optimal stop, one per state.
        largest: Quantity -> largest quotient of value and limit in the stops.
        violations: Quantity -> values beyond a limit.
        late: Stops that took more than the ticks allowed.
        endless: Stops that never came to rest.
        worst: The stop with the largest excess.
    """

    states: int = 0
    resting: int = 0
    ticks: int = 0
    excess: list[float] = field(default_factory=list)
    largest: dict[str, float] = field(default_factory=dict)
    violations: Counter[str] = field(default_factory=Counter)
    late: int = 0
    endless: int = 0
    worst: dict[str, Any] = field(default_factory=dict)


def stops_of(arm: str, number: int, states: int, seed: int) -> Found:
    """Stops from `states` states in motion of one robot."""
    limits, space = world_of(ARMS[arm]).robot.limits, command_space(world_of(ARMS[arm]))
    h, found = space.period * 1e-9, Found()
    for safety, when in _attacked(arm, number, seed, found):
        if safety.commanded.resting:
            found.resting += 1
            continue
        _judge(safety, when, limits, h, found)
        if found.states >= states:
            break
    return found


def _attacked(arm: str, number: int, seed: int, found: Found) -> Iterator[tuple[ChunkFilter, int]]:
    """The filter under attack, with the time of its next command [ns], every few ticks and without end."""
    world = world_of(ARMS[arm])
    limits, space = world.robot.limits, command_space(world)
    segment = 0
    while True:
        rng = np.random.default_rng([seed, number, segment, 1])
        safety = ChunkFilter(space, limits, start=np.array(world.robot.home))
        adversary = Adversary(space, limits, np.random.default_rng([seed, number, segment]), targets_of(arm))
        chunk: ActionChunk | None = None
        left, pause = 0, int(rng.integers(*EVERY))
        for k in range(SEGMENT):
            now = k * space.period
            if left <= 0:
                chunk = adversary.chunk(safety.commanded, now)
                left = adversary.ticks(chunk)
            left, pause = left - 1, pause - 1
            command = safety.filter(chunk, now)
            if command.report.verdict is Verdict.SLOWED and safety.running is not None:
                chunk = safety.running
            stuck = command.report.verdict in (Verdict.REFUSED, Verdict.STOPPED) or command.report.rate == 0.0
            if stuck and rng.random() < GIVING_IN:
                left = 0
            found.ticks += 1
            if pause <= 0:
                pause = int(rng.integers(*EVERY))
                yield safety, now + space.period
        segment += 1


def _judge(safety: ChunkFilter, when: int, limits: Limits, h: float, found: Found) -> None:
    """Stop a copy of the filter and take down what it sends."""
    state = safety.commanded
    stopping = copy.deepcopy(safety)
    q, dq, ddq = state.q, state.dq, state.ddq
    earlier = q - h * dq
    rows = [earlier - h * (dq - h * ddq), earlier, q]  # the samples whose differences the state is
    rest = 0
    while rest < 3 and len(rows) < LONGEST:
        rows.append(stopping.filter(None, when).values)
        when += round(h * 1e9)
        rest = rest + 1 if (rows[-1] == rows[-2]).all() else 0
    found.states += 1
    way = np.array(rows)
    for quantity, used in _used(way, limits, h).items():
        size = np.abs(used)
        found.largest[quantity] = max(found.largest.get(quantity, 0.0), float(size.max()))
        allowed = 1.0 + TOLERANCE * (2.0 if quantity == "position" else 1.0)
        found.violations[quantity] += int((size > allowed).sum())
    if rest < 3:
        found.endless += 1
        return
    optimal = time_optimal(limits, state) / h
    excess = _ticks_to_rest(way, limits, h) - optimal
    if not found.excess or excess > max(found.excess):
        found.worst = {"excess_ticks": excess, "time_optimal_ticks": optimal, "dq": dq.tolist(), "ddq": ddq.tolist()}
    found.excess.append(excess)
    found.late += int(excess > ALLOWED)


def _used(way: Array, limits: Limits, h: float) -> dict[str, Array]:
    """Quantity -> value over limit, of everything that is sent after the first three rows."""
    middle, half = 0.5 * (limits.upper + limits.lower), 0.5 * (limits.upper - limits.lower)
    v = (way[1:] - way[:-1]) / h
    a = (v[1:] - v[:-1]) / h
    j = (a[1:] - a[:-1]) / h
    return {
        "position": (way[3:] - middle) / half,
        "velocity": v[2:] / limits.velocity,
        "acceleration": a[1:] / limits.acceleration,
        "jerk": j / limits.jerk,
    }


def _ticks_to_rest(way: Array, limits: Limits, h: float) -> int:
    """Ticks after the third row from which on velocity and acceleration, as differences, are zero to rounding."""
    v = (way[1:] - way[:-1]) / h
    a = (v[1:] - v[:-1]) / h
    moving = (np.abs(v[2:]) > STILL * limits.velocity) | (np.abs(a[1:]) > _slack(way, h) + STILL * limits.acceleration)
    at = np.flatnonzero(moving.any(axis=1))
    return int(at[-1]) + 2 if len(at) else 0  # row 0 of `moving` is one tick after the state


def _slack(way: Array, h: float) -> Array:
    """What rounding of positions makes of an acceleration [unit/s^2], shape (n,)."""
    rounding: Array = 4.0 * np.finfo(np.float64).eps * np.abs(way).max(axis=0) / h**2
    return rounding


def time_optimal(limits: Limits, state: MotionState) -> float:
    """Time [s] of the fastest jerk-limited stop of all components, each for itself."""
    n = len(limits)
    task = ruckig.InputParameter(n)
    task.control_interface = ruckig.ControlInterface.Velocity
    task.synchronization = ruckig.Synchronization.No
    task.current_velocity = state.dq.tolist()
    task.current_acceleration = np.clip(state.ddq, -limits.acceleration, limits.acceleration).tolist()
    task.target_velocity = [0.0] * n
    task.max_acceleration, task.max_jerk = limits.acceleration.tolist(), limits.jerk.tolist()
    trajectory = ruckig.Trajectory(n)
    result = ruckig.Ruckig(n).calculate(task, trajectory)
    if result not in (ruckig.Result.Working, ruckig.Result.Finished):
        raise RuntimeError(f"ruckig: {result} from {state}")
    return float(trajectory.duration)


def summary(found: dict[str, Found]) -> dict[str, Any]:
    """Entries of the JSON file."""
    excess = np.concatenate([np.array(one.excess) for one in found.values()])
    ticks, counts = np.unique(np.ceil(excess - 1e-9).astype(int), return_counts=True)
    quantities = ("position", "velocity", "acceleration", "jerk")
    by_quantity = {name: sum(one.violations[name] for one in found.values()) for name in quantities}
    return {
        "states": sum(one.states for one in found.values()),
        "violations": sum(by_quantity.values()),
        "violations_by_quantity": by_quantity,
        "late": sum(one.late for one in found.values()),
        "endless": sum(one.endless for one in found.values()),
        "allowed_ticks": ALLOWED,
        "excess_ticks": {
            name: float(value)
            for name, value in zip(
                ("min", "p1", "p50", "p99", "p99.9", "max"),
                np.percentile(excess, (0, 1, 50, 99, 99.9, 100)),
                strict=True,
            )
        },
        "excess_ticks_rounded_up": {str(k): int(n) for k, n in zip(ticks, counts, strict=True)},
        "largest": {name: max(one.largest.get(name, 0.0) for one in found.values()) for name in quantities},
        "robots": {
            arm: {
                "states": one.states,
                "resting_left_out": one.resting,
                "ticks_of_attack": one.ticks,
                "excess_ticks_max": max(one.excess, default=None),
                "worst": one.worst,
            }
            for arm, one in found.items()
        },
    }


def main(states: int = 100_000, seed: int = 0, out: Path | None = None) -> None:
    """Stops from states that an attack on a filter has reached.

    Args:
        states: States in all; at the default the result is written to stops.json.
        seed: Fixes everything.
        out: Where to write instead.
    """
    begin, found = time.process_time(), dict[str, Found]()
    for number, arm in enumerate(ARMS):
        count = states // len(ARMS) + (number < states % len(ARMS))
        found[arm] = stops_of(arm, number, count, seed)
        print(f"{arm}: {found[arm].states} states, {found[arm].late} late", file=sys.stderr)
    result = {
        "command": f"python benchmarks/stops.py --states {states} --seed {seed}",
        "seed": seed,
        **summary(found),
        "cpu_seconds": round(time.process_time() - begin, 1),
        "machine": {"processor": platform.processor() or platform.machine(), "cores": os.cpu_count()},
    }
    text = json.dumps(result, indent=2) + "\n"
    target = out or (RESULT if states >= 100_000 else None)
    if target is None:
        print(text)
    else:
        target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    tyro.cli(main)
