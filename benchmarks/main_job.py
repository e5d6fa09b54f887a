"""The figures of the main job: success with intervals, throughput, and what a control tick costs.

make bench                                      # hours of CPU time; writes benchmarks/main_job.json
python benchmarks/main_job.py --quick --out /tmp/main_job.json
"""

from __future__ import annotations

import os
import shlex
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import tyro
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from praxia.build import Configuration, build
from praxia.core.plan import Fact, Goal
from praxia.evaluation.benchmark import evaluate, summarise, tasks_of
from praxia.evaluation.episode import Episode, EpisodeSettings, run_episode
from praxia.evaluation.run_folder import RunFolder
from praxia.evaluation.verify import verify
from praxia.execution.events import write_json
from praxia.execution.loop import run
from praxia.simulation import load_world
from praxia.verbs.machine import inspect
from praxia.verbs.options import console
from praxia.viewing.report import write_report

RESULT = Path(__file__).with_suffix(".json")
SUITE = "tabletop"
STACK = Goal(((Fact("on", ("red_cube", "green_cube")),),))


@dataclass(frozen=True)
class Settings:
    """Judge the planned generator on the tabletop suite, and measure what it costs.

    Attributes:
        episodes: Episodes per condition: noisy (the headline), exact, and noisy with somebody meddling.
        seed: Fixes all start states, sensor errors and samples, together with the episode's index.
        workers: Processes for the episodes; 0 is one per core. The timings always run alone, on one core.
        out: File for the result; main_job.json beside this file without it.
        quick: Three episodes per condition, to see that everything works; writes nothing without --out.
    """

    episodes: int = 500
    seed: int = 0
    workers: int = 0
    out: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    quick: bool = False


def main() -> None:
    """Measure everything, then write the file: what is interrupted leaves the last result as it was."""
    settings = tyro.cli(Settings, config=(tyro.conf.FlagCreatePairsOff,))
    if settings.quick:
        settings = replace(settings, episodes=3)
    with one_core():
        costs = tick_costs(settings.seed)
        speed = throughput(settings.seed, settings.episodes)
    noisy = Configuration(suite=SUITE, seed=settings.seed)
    conditions = {
        "noisy": (noisy, EpisodeSettings()),
        "exact": (replace(noisy, perception="exact"), EpisodeSettings()),
        "disturbed": (noisy, EpisodeSettings(disturb=True)),
    }
    success = {name: judge(name, settings, *condition) for name, condition in conditions.items()}
    result = {
        "command": shlex.join(["python", "benchmarks/main_job.py", *sys.argv[1:]]),
        "suite": SUITE,
        "episodes": settings.episodes,
        "seed": settings.seed,
        "success": success,
        "throughput": speed,
        "tick_microseconds": costs,
        "machine": machine(),
    }
    if settings.out or not settings.quick:
        write_json(Path(settings.out or RESULT), result)
    show(result)


def judge(name: str, settings: Settings, configuration: Configuration, frame: EpisodeSettings) -> dict[str, object]:
    """Success, efficiency and safety in one condition, as `praxia eval` reports them."""
    tasks = tasks_of(SUITE, settings.seed, settings.episodes)
    workers = settings.workers or os.cpu_count() or 1
    columns = (TextColumn(f"{name:<9}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console(errors=True)) as progress:
        episodes = evaluate(tasks, configuration, settings=frame, workers=workers)
        return summarise(list(progress.track(episodes, total=len(tasks))))


def throughput(seed: int, episodes: int) -> dict[str, float]:
    """Simulated seconds per CPU second of one process, with record, check and report, but no video.

    One episode of each goal family, or of the first few.
    """
    world = load_world(SUITE)
    simulated = spent = 0.0
    for task in tasks_of(SUITE, seed, min(episodes, 12)):
        with tempfile.TemporaryDirectory(prefix="praxia-") as temporary:
            path = Path(temporary) / "run"
            begin = time.process_time()
            configuration = Configuration(suite=SUITE, seed=seed, index=task.index)
            episode = run_episode(task.sentence, configuration, folder=RunFolder(path), world=world)
            verify(path)
            write_report(path)
            spent += time.process_time() - begin
            assert isinstance(episode, Episode), episode
            simulated += episode.seconds
    return {"simulated_seconds": simulated, "cpu_seconds": spent, "simulated_per_cpu_second": simulated / spent}


def tick_costs(seed: int) -> dict[str, dict[str, float]]:
    """Wall time of the parts of a control tick [us], and of the whole loop, measured in separate runs."""
    world = load_world(SUITE)

    def stack(prepare: Callable[[Any], None] | None = None) -> list[float]:
        """Stack two cubes; returns when each tick ended."""
        system = build(Configuration(suite=SUITE, seed=seed), world=world)
        if prepare is not None:
            prepare(system)
        system.generator.reset(STACK)
        ends: list[float] = []
        run(
            system.cell,
            system.source,
            system.safety,
            system.estimator,
            ticks=50_000,
            on_tick=lambda observation, command: ends.append(time.perf_counter()),
        )
        return ends

    parts: dict[str, list[float]] = {}

    def stopwatches(system: Any) -> None:
        for name, part, method in (
            ("estimate", system.estimator, "update"),
            ("generate", system.source, "latest"),
            ("filter", system.safety, "filter"),
            ("plant", system.cell, "command"),
        ):
            parts[name] = []
            setattr(part, method, timed(getattr(part, method), parts[name]))

    stack()  # warm caches
    whole = np.diff(stack())
    stack(stopwatches)
    return {"loop": summary(whole), **{name: summary(np.array(times)) for name, times in parts.items()}}


def timed(call: Callable[[Any], Any], times: list[float]) -> Callable[[Any], Any]:
    """The same call, which notes how long each took [s]."""

    def measured(argument: Any) -> Any:
        begin = time.perf_counter()
        result = call(argument)
        times.append(time.perf_counter() - begin)
        return result

    return measured


def summary(seconds: np.ndarray) -> dict[str, float]:
    """Median, 99th percentile and mean [us]: planning is rare and long, so that it shows in the mean alone."""
    us = seconds * 1e6
    figures = {"median": np.median(us), "p99": np.percentile(us, 99), "mean": us.mean()}
    return {name: round(float(value), 2) for name, value in figures.items()}


@contextmanager
def one_core() -> Iterator[None]:
    """Keep this process on one core, where the system lets it."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(before)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def machine() -> dict[str, object]:
    """What the figures were measured on."""
    found = inspect()
    return {
        "processor": found.processor,
        "cores": found.cores,
        "system": found.system,
        "python": found.python,
        "praxia": found.praxia,
        "packages": dict(found.packages),
        "OMP_NUM_THREADS": os.environ.get("OMP_NUM_THREADS", ""),
    }


def show(result: Mapping[str, Any]) -> None:
    """The figures that are quoted."""
    for name, row in result["success"].items():
        low, high = row["interval"]
        print(f"{name:<9} {row['successes']} of {row['episodes']}, 95 % interval {low:.1%} to {high:.1%}", end="")
        print(f", {row['violations']} violations, {row['simulated_per_cpu_second']:.1f} simulated s per CPU s")
    print(f"alone     {result['throughput']['simulated_per_cpu_second']:.1f} simulated s per CPU s, report included")
    print("tick [us] " + ", ".join(f"{name} {row['median']:.1f}" for name, row in result["tick_microseconds"].items()))


if __name__ == "__main__":
    main()
