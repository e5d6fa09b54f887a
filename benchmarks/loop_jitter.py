"""Which place to think in disturbs a 500 Hz loop least: inside the tick, in a thread, or in a process.

python benchmarks/loop_jitter.py                 # writes loop_jitter.json
python benchmarks/loop_jitter.py --seconds 2     # quick; prints, writes nothing
"""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import tyro

from praxia.build import safety_filter
from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.arrays import Array
from praxia.core.geometry import Pose
from praxia.core.interfaces import ActionGenerator, Generation, Observation, Running, SafeCommand, Status
from praxia.core.plan import Goal
from praxia.core.world import Gripper, WorldState
from praxia.execution.clock import RealTimeClock
from praxia.execution.deadlines import Deadlines
from praxia.execution.loop import run
from praxia.execution.process import ProcessGenerator, ProcessSource
from praxia.execution.source import ChunkSource, InlineSource
from praxia.execution.threaded import ThreadedSource
from praxia.execution.timing import Timing
from praxia.simulation.cell import command_space
from praxia.simulation.scenes import load_world

RESULT = Path(__file__).with_suffix(".json")
BURN = 0.06  # Python computation per call [s]
CONSULT = 100_000_000  # time between two calls [ns]


class Burner:
    """Computes in Python for a while, then tells the robot to stay for as long as it takes to think again.

    Args:
        space: What commands mean.
        seconds: How long it computes per call [s].
    """

    def __init__(self, space: ActionSpace, seconds: float) -> None:
        self._space, self._seconds = space, seconds

    def reset(self, goal: Goal) -> None:
        """Nothing to forget."""

    def generate(self, observation: Observation, running: Running | None) -> Generation:
        end, total = time.perf_counter() + self._seconds, 0
        while time.perf_counter() < end:
            total += sum(range(100))
        assert observation.commanded is not None
        start = observation.time if running is None else running.frozen_until
        rows = np.tile(observation.commanded.q, (400, 1))
        return Generation(Status.WORKING, ActionChunk(self._space, start, rows), stats={"total": float(total)})


class Still:
    """A robot that is always where it was told to be, and costs nothing.

    Args:
        space: What commands mean.
        q: Where it is, shape (n,).
    """

    def __init__(self, space: ActionSpace, q: Array) -> None:
        self._space, self._q, self._time = space, q, 0

    @property
    def space(self) -> ActionSpace:
        return self._space

    def observe(self) -> Observation:
        return Observation(self._time, self._q, np.zeros(len(self._q)))

    def command(self, command: SafeCommand) -> None:
        self._q, self._time = command.values, self._time + self._space.period

    def state(self) -> Array:
        return np.zeros(0)


class Blind:
    """Knows nothing but the hand."""

    def __init__(self) -> None:
        self._world = WorldState(0, {}, {}, Gripper(Pose.identity(), 0.0, 0.0))

    def update(self, observation: Observation) -> WorldState:
        return self._world


@dataclass(frozen=True)
class Settings:
    """How long is measured.

    Attributes:
        seconds: Length of each run [s]; anything but the default writes nothing.
        rounds: Runs per condition, taken in turns.
    """

    seconds: float = 10.0
    rounds: int = 5


def main(settings: Settings) -> None:
    priority = urgent()
    world = load_world("tabletop")
    space, start = command_space(world), np.append(world.robot.arm_home, 0.04)
    rounds: dict[str, list[dict[str, Any]]] = {}
    for _ in range(settings.rounds):
        for name in ("nothing", "inline", "thread", "process"):
            timing = measure(name, space, start, settings)
            rounds.setdefault(name, []).append(figures(timing))
            print(name, rounds[name][-1], file=sys.stderr)
    result = {
        "command": "python benchmarks/loop_jitter.py",
        "period_ms": space.period * 1e-6,
        "burn_ms": BURN * 1e3,
        "consult_ms": CONSULT * 1e-6,
        "seconds": settings.seconds,
        "rounds": settings.rounds,
        "loop_priority": priority,
        "machine": {"cores": os.cpu_count(), "python": platform.python_version(), "load": os.getloadavg()[0]},
        "median_of_rounds": {
            name: {key: float(np.median([each[key] for each in found])) for key in found[0]}
            for name, found in rounds.items()
        },
    }
    # What else runs on the machine makes ticks late, too, never punctual: the quietest round says most.
    result["quietest_round"] = {name: min(found, key=lambda f: f["late_p99_us"]) for name, found in rounds.items()}
    text = json.dumps(result, indent=2)
    print(text)
    if settings == Settings():
        RESULT.write_text(text + "\n", encoding="utf-8")


def urgent() -> str:
    """The priority of the loop's thread: real-time where the machine allows it, so that other programs stay out."""
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO | os.SCHED_RESET_ON_FORK, os.sched_param(10))
    except (AttributeError, OSError):
        return "normal"
    return "SCHED_FIFO"


def measure(name: str, space: ActionSpace, start: Array, settings: Settings) -> Timing:
    """Timing of one run with the generator in the place `name`; "nothing" is inline without any computation."""
    source = place(name, space, BURN)
    safety = safety_filter(load_world("tabletop"), space, start, clearance=False)
    try:
        if isinstance(source, ProcessSource):
            time.sleep(3.0)  # the child's imports are over
        outcome = run(
            Still(space, start),
            source,
            safety,
            Blind(),
            ticks=round(settings.seconds * 1e9 / space.period),
            clock=RealTimeClock(space.period),
        )
    finally:
        if isinstance(source, ThreadedSource):
            source.close()
    return outcome.timing


def place(name: str, space: ActionSpace, burn: float) -> ChunkSource:
    """A source that asks a burner inside the tick, in a thread or in a process."""
    if name == "process":
        child = ProcessGenerator(partial(Burner, space, burn))
        return ProcessSource(child, lead=CONSULT * 3 // 2, consult_every=CONSULT, deadlines=Deadlines())
    generator: ActionGenerator = Burner(space, 0.0 if name == "nothing" else burn)
    if name == "thread":
        return ThreadedSource(generator, lead=CONSULT * 3 // 2, consult_every=CONSULT)
    return InlineSource(generator, consult_every=CONSULT)


def figures(timing: Timing) -> dict[str, float]:
    """Lateness of the ticks [us], true rate [Hz], overruns per 1000 ticks, latency of a call [ms]."""
    pacing = timing.pacing
    assert pacing is not None
    return {
        "late_p50_us": round(pacing.lateness.quantile(0.5) * 1e6, 1),
        "late_p99_us": round(pacing.lateness.quantile(0.99) * 1e6, 1),
        "late_max_us": round(pacing.lateness.largest * 1e6, 1),
        "rate_hz": round(pacing.rate, 2),
        "overruns_per_1000": round(1e3 * pacing.miss_rate, 2),
        "call_p50_ms": round(timing.source.latency.quantile(0.5) * 1e3, 2),
        "calls": timing.source.calls,
    }


if __name__ == "__main__":
    main(tyro.cli(Settings, description=__doc__))
