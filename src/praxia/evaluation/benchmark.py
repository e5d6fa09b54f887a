"""Many episodes of a suite over several processes: the same results in the same order, however many there are."""

from __future__ import annotations

import multiprocessing
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from praxia.build import Configuration
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Status
from praxia.evaluation.episode import Episode, EpisodeSettings, run_episode
from praxia.evaluation.run_folder import RunFolder
from praxia.evaluation.statistics import Rate, success_rate
from praxia.evaluation.suites import Task, suite, task
from praxia.evaluation.verify import verify
from praxia.simulation.scenes import load_world
from praxia.simulation.world import World

__all__ = ["Judged", "evaluate", "summarise", "tasks_of"]


@dataclass(frozen=True)
class Judged:
    """One episode with what the independent check found.

    Attributes:
        task: What was asked.
        episode: How it went.
        violations: Number of violations that `evaluation.verify` found in its trace.
        unintended_depth: Deepest unintended penetration [m].
    """

    task: Task
    episode: Episode
    violations: int
    unintended_depth: float


def tasks_of(name: str, seed: int, episodes: int, sentence: str = "") -> list[Task]:
    """Assignments 0 .. episodes - 1 of a suite, or one sentence in all of its start states.

    Raises:
        InvalidInput: Unknown suite, or fewer than one episode.
    """
    chosen = suite(name)
    if episodes < 1:
        raise InvalidInput(f"episodes: expected at least 1, got {episodes}")
    if seed < 0:
        raise InvalidInput(f"seed: expected a number >= 0, got {seed}")
    drawn = [task(chosen, seed, index) for index in range(episodes)]
    return [replace(t, family="sentence", sentence=sentence) for t in drawn] if sentence else drawn


def evaluate(
    tasks: Sequence[Task],
    configuration: Configuration,
    *,
    settings: EpisodeSettings,
    workers: int,
    out: Path | None = None,
) -> Iterator[Judged]:
    """Judged episodes as they end, in any order.

    Args:
        tasks: What to do.
        configuration: Everything else; seed and index come from the tasks.
        settings: What frames the episodes.
        workers: Processes.
        out: Folder that keeps one run folder per episode; None keeps nothing.

    Raises:
        InvalidInput: A sentence that is refused, or a folder that cannot be written.
        KeyboardInterrupt: Interrupted by the operator.
    """
    jobs = [(t, replace(configuration, seed=t.seed, index=t.index), settings, out) for t in tasks]
    if workers <= 1:
        yield from (_judge(*job) for job in jobs)
        return
    # Fresh interpreters: a forked MuJoCo or BLAS thread pool is a source of dead locks.
    pool = ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"))
    try:
        for future in as_completed([pool.submit(_judge, *job) for job in jobs]):
            yield future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


@cache
def _world(scene: str) -> World:
    return load_world(scene)


def _judge(job: Task, configuration: Configuration, settings: EpisodeSettings, out: Path | None) -> Judged:
    if out is not None:
        return _run(job, configuration, settings, Path(out) / f"{job.index:04d}-{job.family}")
    with tempfile.TemporaryDirectory(prefix="praxia-") as folder:
        return _run(job, configuration, settings, Path(folder) / "run")


def _run(job: Task, configuration: Configuration, settings: EpisodeSettings, path: Path) -> Judged:
    folder = RunFolder(path)
    episode = run_episode(
        job.sentence, configuration, settings=settings, folder=folder, world=_world(configuration.scene)
    )
    if not isinstance(episode, Episode):
        raise InvalidInput(f"episode {job.index}, {job.sentence!r}: {episode}")
    if episode.status == Status.INTERRUPTED.value:
        raise KeyboardInterrupt  # the operator means all episodes
    checked = verify(path)
    return Judged(job, episode, checked.violations, checked.measured.unintended_depth or 0.0)


def summarise(judged: Sequence[Judged]) -> dict[str, object]:
    """Figures of an evaluation, as one mapping for JSON; means are over all episodes, successful or not."""
    done = sorted(judged, key=lambda j: j.task.index)
    rate = success_rate(sum(j.episode.success for j in done), len(done))
    families: dict[str, list[Judged]] = {}
    for j in done:
        families.setdefault(j.task.family, []).append(j)
    simulated = sum(j.episode.seconds for j in done)
    spent = sum(j.episode.cpu_seconds for j in done)
    return {
        **_rate(rate),
        "seconds": _mean(done, lambda e: e.seconds),
        "violations": sum(j.violations for j in done),
        "interventions": sum(j.episode.interventions for j in done),
        "replans": sum(j.episode.replans for j in done),
        "disturbed": sum(bool(j.episode.disturbed) for j in done),
        "path_length": _mean(done, lambda e: e.path_length),
        "energy": _mean(done, lambda e: e.energy),
        "cpu_seconds": _mean(done, lambda e: e.cpu_seconds),
        "simulated_per_cpu_second": simulated / spent,
        "unintended_depth": max(j.unintended_depth for j in done),
        "families": {
            name: _rate(success_rate(sum(j.episode.success for j in members), len(members)))
            for name, members in families.items()
        },
        "failures": [
            {"index": j.task.index, "family": j.task.family, "sentence": j.task.sentence, "reason": j.episode.reason}
            for j in done
            if not j.episode.success
        ],
        "outcomes": dict(sorted(Counter(j.episode.status for j in done).items())),
    }


def _rate(rate: Rate) -> dict[str, object]:
    return {
        "episodes": rate.episodes,
        "successes": rate.successes,
        "success_rate": rate.rate,
        "interval": list(rate.interval),
    }


def _mean(judged: Sequence[Judged], figure: Callable[[Episode], float]) -> float:
    return float(np.mean([figure(j.episode) for j in judged]))
