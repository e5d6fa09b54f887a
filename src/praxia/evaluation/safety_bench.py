"""All figures of the safety filter in one go (`praxia bench safety`)."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass
from typing import Any

from praxia.build import Configuration
from praxia.core.errors import InvalidInput
from praxia.evaluation.adversarial_run import SEGMENT, AdversarialRun, adversarial_run, summarise_adversarial
from praxia.evaluation.benchmark import tasks_of
from praxia.evaluation.clean_chunks import CleanPair, clean_pair, summarise_clean
from praxia.evaluation.compared_filters import METHODS
from praxia.evaluation.fault_suite import FaultResult, fault_cases, fault_suite, summarise_faults
from praxia.evaluation.filter_latency import filter_latency
from praxia.evaluation.moving_bench import ALONE, MovingRun, moving_run, moving_tasks, summarise_moving
from praxia.evaluation.worlds import ARMS

__all__ = ["PARTS", "SafetyBench", "safety_bench"]

PARTS = ("adversaries", "clean", "faults", "latency", "moving")
"""What is measured, in this order."""


@dataclass(frozen=True)
class SafetyBench:
    """How much is measured.

    Attributes:
        ticks: Adversarial ticks in all, shared by three robots.
        episodes: Pairs of clean episodes, and episodes per method with something that moves.
        faults: Runs per kind of fault.
        latency: Ticks that are timed.
        seed: Fixes everything but the times.
        workers: Processes; the times are always taken alone.
    """

    ticks: int = 30_000
    episodes: int = 6
    faults: int = 1
    latency: int = 4_000
    seed: int = 0
    workers: int = 1

    def __post_init__(self) -> None:
        for name in ("ticks", "episodes", "faults", "latency", "workers"):
            if getattr(self, name) < 1:
                raise InvalidInput(f"{name}: expected at least 1, got {getattr(self, name)}")
        if self.seed < 0:
            raise InvalidInput(f"seed: expected a number >= 0, got {self.seed}")


def safety_bench(
    bench: SafetyBench, parts: Sequence[str] = PARTS, *, progress: Callable[[str, int, int], None] | None = None
) -> dict[str, object]:
    """All figures, as one mapping for JSON.

    Args:
        bench: How much.
        parts: What, names of `PARTS`.
        progress: Called with part, done and total.
    """
    told = progress or (lambda part, done, total: None)
    result: dict[str, object] = {}
    for part in PARTS:
        if part in parts:
            result |= _MEASURE[part](bench, told)
    return result


Told = Callable[[str, int, int], None]


def _adversaries(bench: SafetyBench, told: Told) -> dict[str, object]:
    jobs = []
    for number, arm in enumerate(ARMS):
        left = bench.ticks // len(ARMS) + (number < bench.ticks % len(ARMS))
        for segment in range(-(-left // SEGMENT)):
            seed = (bench.seed, number, segment)
            jobs.append((arm, seed, min(SEGMENT, left - segment * SEGMENT)))
    runs: list[AdversarialRun] = list(_spread(adversarial_run, jobs, bench.workers, "adversaries", told))
    return summarise_adversarial(runs)


def _clean(bench: SafetyBench, told: Told) -> dict[str, object]:
    configuration = Configuration(suite="tabletop", seed=bench.seed)
    jobs = [(task, configuration) for task in tasks_of("tabletop", bench.seed, bench.episodes)]
    pairs: list[CleanPair] = list(_spread(clean_pair, jobs, bench.workers, "clean", told))
    return summarise_clean(pairs)


def _faults(bench: SafetyBench, told: Told) -> dict[str, object]:
    cases = fault_cases(seed=bench.seed, per_fault=bench.faults)
    results: list[FaultResult] = []
    for one in fault_suite(cases, Configuration(suite="tabletop", seed=bench.seed), workers=bench.workers):
        results.append(one)
        told("faults", len(results), len(cases))
    found = summarise_faults(results)
    counts = {name: found.pop(name) for name in ("faults", "faults_caught")}
    return {**counts, "faults_unnoticed": found.pop("unnoticed"), "faults_detail": found}


def _latency(bench: SafetyBench, told: Told) -> dict[str, object]:
    found = filter_latency(ticks=bench.latency, seed=bench.seed)
    told("latency", 1, 1)
    return {name: asdict(times) for name, times in found.items()}


def _moving(bench: SafetyBench, told: Told) -> dict[str, object]:
    configuration = Configuration(suite="tabletop", seed=bench.seed)
    tasks = moving_tasks(bench.seed, bench.episodes)
    jobs = [(method, task, configuration) for task in tasks for method in (*METHODS, ALONE)]
    runs: list[MovingRun] = list(_spread(moving_run, jobs, bench.workers, "moving", told))
    return {"moving": summarise_moving(runs)}


def _spread(
    call: Callable[..., Any], jobs: Sequence[tuple[Any, ...]], workers: int, part: str, told: Told
) -> Iterator[Any]:
    """Results of `call` for each job, in any order, over several processes."""
    told(part, 0, len(jobs))
    if workers <= 1:
        for done, job in enumerate(jobs, start=1):
            yield call(*job)
            told(part, done, len(jobs))
        return
    # Fresh interpreters: a forked MuJoCo or BLAS thread pool is a source of dead locks.
    pool = ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"))
    try:
        for done, future in enumerate(as_completed([pool.submit(call, *job) for job in jobs]), start=1):
            yield future.result()
            told(part, done, len(jobs))
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


_MEASURE = {"adversaries": _adversaries, "clean": _clean, "faults": _faults, "latency": _latency, "moving": _moving}
