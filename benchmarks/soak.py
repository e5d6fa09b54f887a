"""A 500 Hz loop for half an hour among faults: memory must stay flat, every command inside its limits, nothing hang.

python benchmarks/soak.py                  # 30 minutes; writes soak.json
python benchmarks/soak.py --minutes 3      # prints, writes nothing

A policy that wanders about is asked in a process and in a thread in turns. At random it hangs, dies, raises, answers
too late, leaps, and proposes NaN, while an operator presses emergency stop, release and stop. Exit code 1 where a check
fails, 3 where no tick came for twenty seconds.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import os
import platform
import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
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
from praxia.core.interfaces import Generation, Observation, Running, SafeCommand, Status
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.core.plan import Goal
from praxia.core.world import Gripper, WorldState
from praxia.execution.clock import RealTimeClock
from praxia.execution.controls import Operator
from praxia.execution.deadlines import Deadlines
from praxia.execution.loop import run
from praxia.execution.process import ProcessGenerator, ProcessSource
from praxia.execution.threaded import ThreadedSource
from praxia.simulation.cell import command_space
from praxia.simulation.scenes import load_world

RESULT = Path(__file__).with_suffix(".json")
CONSULT, LEAD = 100_000_000, 50_000_000  # [ns]
PATIENCE = 1.0  # [s]
FAULTS = ("hang", "die", "raise", "late", "leap", "nan")
SILENCE = 20.0  # a loop that is not heard of for so long is stuck [s]


@dataclass(frozen=True)
class Settings:
    """How long, and how rough.

    Attributes:
        minutes: Length of the soak; anything but the default writes nothing.
        faults: Share of the answers that are faulty.
        seed: Of the faults; the times at which they strike depend on the machine all the same.
    """

    minutes: float = 30.0
    faults: float = 0.05
    seed: int = 0


class Wanderer:
    """Moves smoothly towards one random configuration after another, unless it fails.

    Args:
        space: What commands mean.
        home: Configuration to stay around, shape (n,).
        faults: Share of answers that are faulty.
        kinds: Faults to choose from.
        seed: Of targets and faults; None for another one each time.
    """

    def __init__(
        self, space: ActionSpace, home: Array, faults: float, kinds: tuple[str, ...], seed: int | None
    ) -> None:
        self._space, self._home, self._faults, self._kinds = space, home, faults, kinds
        self._rng = np.random.default_rng(seed)

    def reset(self, goal: Goal) -> None:
        """Nothing to forget."""

    def generate(self, observation: Observation, running: Running | None) -> Generation:
        state, start = observation.commanded, observation.time
        assert state is not None
        if running is not None:
            state, start = running.chunk.state(running.frozen_until), running.frozen_until
        rows = self._rows(state)
        fault = str(self._rng.choice(self._kinds)) if self._rng.random() < self._faults else ""
        match fault:
            case "hang":
                time.sleep(2 * PATIENCE)
            case "die":
                os._exit(1)
            case "raise":
                raise RuntimeError("a fault of the soak")
            case "late":
                time.sleep(self._rng.uniform(0.05, 0.4))
            case "leap":
                rows = rows + self._rng.uniform(-0.5, 0.5, rows.shape[1])
            case "nan":
                rows = np.where(np.arange(len(rows))[:, None] >= 20, np.nan, rows)
        return Generation(Status.WORKING, ActionChunk(self._space, start, rows, departs=state))

    def _rows(self, state: MotionState) -> Array:
        """Two seconds of a quintic from a state to rest at a random place, shape (1000, n)."""
        target = self._home + self._rng.uniform(-0.1, 0.1, len(self._home)) * (np.arange(len(self._home)) < 7)
        T = 2.0
        ends = np.array([[1, 1, 1], [3, 4, 5], [6, 12, 20]], dtype=float)
        known = np.stack([state.q, T * state.dq, T * T * state.ddq / 2])
        wanted = np.stack([target - known.sum(axis=0), -known[1] - 2 * known[2], -2 * known[2]])
        powers = np.concatenate([known, np.linalg.solve(ends, wanted)])  # (6, n)
        t = np.arange(1, 1001) / 1000
        return np.vander(t, 6, increasing=True) @ powers


class Robot:
    """Is always where it was told to be; checks every command against the limits by itself.

    Args:
        space: What commands mean.
        limits: What no command may exceed.
        q: Where it is, shape (n,).
    """

    def __init__(self, space: ActionSpace, limits: Limits, q: Array) -> None:
        self._space, self._limits, self._h = space, limits, space.period * 1e-9
        self._rows = np.tile(q, (4, 1))
        self._time = 0
        self.ticks = self.violations = 0
        self.heard = time.monotonic()

    @property
    def space(self) -> ActionSpace:
        return self._space

    def observe(self) -> Observation:
        return Observation(self._time, self._rows[-1], (self._rows[-1] - self._rows[-2]) / self._h)

    def command(self, command: SafeCommand) -> None:
        rows, h, limits = self._rows, self._h, self._limits
        rows[:-1] = rows[1:]
        rows[-1] = command.values
        orders = [np.diff(rows, n=k, axis=0)[-1] / h**k for k in (1, 2, 3)]
        bounds = (limits.velocity, limits.acceleration, limits.jerk)
        kept = all((np.abs(d) <= bound * (1 + 1e-6)).all() for d, bound in zip(orders, bounds, strict=True))
        inside = (rows[-1] >= limits.lower - 1e-9).all() and (rows[-1] <= limits.upper + 1e-9).all()
        self.violations += not (kept and inside and np.isfinite(rows[-1]).all())
        self._time += self._space.period
        self.ticks += 1
        self.heard = time.monotonic()

    def state(self) -> Array:
        return np.zeros(0)


class Blind:
    """Knows nothing but the hand."""

    def __init__(self) -> None:
        self._world = WorldState(0, {}, {}, Gripper(Pose.identity(), 0.0, 0.0))

    def update(self, observation: Observation) -> WorldState:
        return self._world


class Memory:
    """Resident memory of this process [MB], sampled once a second in a thread that also watches over the loop.

    Args:
        robot: Whose silence means that the loop is stuck.
    """

    def __init__(self, robot: Robot) -> None:
        self._robot = robot
        self.samples: list[float] = []
        self.threads: list[int] = []
        self.files: list[int] = []
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        page = os.sysconf("SC_PAGE_SIZE")
        while True:
            time.sleep(1.0)
            self.samples.append(int(Path("/proc/self/statm").read_text().split()[1]) * page * 1e-6)
            self.threads.append(threading.active_count())
            self.files.append(len(os.listdir("/proc/self/fd")))
            if time.monotonic() - self._robot.heard > SILENCE:
                faulthandler.dump_traceback(all_threads=True)
                os._exit(3)


def ends(samples: Sequence[float]) -> tuple[float, float]:
    """Median of the first and of the last fifth of the samples after a warm-up of a fifth."""
    settled = np.array(samples[len(samples) // 5 :] or [0.0])
    fifth = max(1, len(settled) // 5)
    return round(float(np.median(settled[:fifth])), 2), round(float(np.median(settled[-fifth:])), 2)


def press(operator: Operator, over: threading.Event, rng: np.random.Generator) -> None:
    """Press buttons at random until the run is over: every few seconds an emergency stop, in the end a stop."""
    for _ in range(int(rng.integers(2, 6))):
        if over.wait(rng.uniform(1.0, 5.0)):
            return
        operator.emergency("soak")
        if over.wait(rng.uniform(0.05, 0.5)):
            return
        operator.release()
    if not over.wait(rng.uniform(1.0, 5.0)):
        operator.stop()


def soak(settings: Settings) -> dict[str, Any]:
    """What happened, and whether it was as it should be."""
    world = load_world("tabletop")
    space, limits = command_space(world), world.robot.limits
    home = np.append(world.robot.arm_home, 0.04)
    robot = Robot(space, limits, home)
    safety = safety_filter(world, space, home, clearance=False)
    memory, rng = Memory(robot), np.random.default_rng(settings.seed)
    statuses: Counter[str] = Counter()
    verdicts: Counter[str] = Counter()
    figures: Counter[str] = Counter()
    rate, worst = 0.0, 0.0
    end = time.monotonic() + 60 * settings.minutes
    while (left := end - time.monotonic()) > 0:
        kind = "process" if sum(statuses.values()) % 2 else "thread"
        operator, over = Operator(), threading.Event()
        hand = threading.Thread(target=press, args=(operator, over, rng), daemon=True)
        with source_of(kind, space, home, settings, int(rng.integers(2**31))) as source:
            hand.start()
            outcome = run(
                robot,
                source,
                safety,
                Blind(),
                ticks=max(1, round(min(left, 60.0) * 1e9 / space.period)),
                clock=RealTimeClock(space.period),
                operator=operator,
                on_tick=lambda observation, command: verdicts.update((command.report.verdict.value,)),
            )
        over.set()
        hand.join()
        safety.release()
        robot.heard = time.monotonic()
        statuses[outcome.status.value] += 1
        stats, pacing = outcome.timing.source, outcome.timing.pacing
        for name in ("calls", "misses", "late", "too_old", "restarts"):
            figures[name] += getattr(stats, name)
        figures["interventions"] += outcome.interventions
        figures["seams"] += outcome.timing.seams.count
        if pacing is not None:
            rate, worst = pacing.rate, max(worst, pacing.lateness.largest)
        gc.collect()
    first, last = ends(memory.samples)
    threads, files = ends(memory.threads), ends(memory.files)
    growth = last / first - 1 if first else 0.0
    return {
        "command": "python benchmarks/soak.py",
        "minutes": settings.minutes,
        "share_of_faults": settings.faults,
        "faults": list(FAULTS),
        "ticks": robot.ticks,
        "runs": dict(statuses),
        "verdicts": dict(verdicts),
        **figures,
        "violations": robot.violations,
        "last_rate_hz": round(rate, 2),
        "worst_lateness_ms": round(worst * 1e3, 2),
        "memory_mb": {"first": first, "last": last, "growth": round(growth, 4)},
        "threads": {"first": threads[0], "last": threads[1]},
        "files": {"first": files[0], "last": files[1]},
        "machine": {"cores": os.cpu_count(), "python": platform.python_version()},
        "passed": robot.violations == 0
        and growth <= 0.05
        and threads[1] <= threads[0] + 8
        and files[1] <= files[0] + 16,
    }


def source_of(kind: str, space: ActionSpace, home: Array, settings: Settings, seed: int) -> ThreadedSource:
    """A source with a wanderer in a process or in a thread, which cannot die on its own."""
    deadlines = Deadlines(inference=0.2, fallback="hold" if seed % 2 else "continue", patience=PATIENCE, restarts=10**6)
    if kind == "process":
        child = ProcessGenerator(partial(Wanderer, space, home, settings.faults, FAULTS, None))
        return ProcessSource(child, lead=LEAD, consult_every=CONSULT, deadlines=deadlines)
    kinds = tuple(fault for fault in FAULTS if fault != "die")
    wanderer = Wanderer(space, home, settings.faults, kinds, seed)
    return ThreadedSource(wanderer, lead=LEAD, consult_every=CONSULT, deadlines=deadlines)


if __name__ == "__main__":
    chosen = tyro.cli(Settings, description=__doc__)
    result = soak(chosen)
    text = json.dumps(result, indent=2)
    sys.stdout.write(text + "\n")
    if chosen == Settings():
        RESULT.write_text(text + "\n", encoding="utf-8")
    sys.exit(0 if result["passed"] else 1)
