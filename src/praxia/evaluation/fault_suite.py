"""All faults, several times each: how a run with one ends, judged from its records and the true world."""

from __future__ import annotations

import multiprocessing
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from praxia.build import Configuration
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Status
from praxia.evaluation.episode import Episode, EpisodeSettings, run_episode
from praxia.evaluation.fault_judgement import NOTICE, Ending, crossings, ending
from praxia.evaluation.faults import FAULTS, Fault
from praxia.evaluation.run_folder import RunFolder
from praxia.evaluation.statistics import success_rate
from praxia.execution.events import read_json_lines
from praxia.simulation.scenes import load_world
from praxia.simulation.world import World

__all__ = ["FaultCase", "FaultResult", "fault_cases", "fault_suite", "summarise_faults"]

SENTENCES = (
    "pick up the {0} cube",
    "open the drawer",
    "put the {0} cube in the bowl",
    "stack the {0} cube on the {1} one",
)
"""What the robot does meanwhile: free motion, contact with what it grasps, places and pulls."""

_COLOURS = ("red", "green", "blue", "yellow")
_EARLIEST, _LATEST = 0.5, 4.5  # when faults begin [s]; the shortest task takes longer
_LIMIT = 20.0  # longest time for acting [s]
_TICKS = 0.01  # by which the time of a whole run may be off [s]


@dataclass(frozen=True)
class FaultCase:
    """One run with one fault.

    Attributes:
        fault: What fails, and when.
        sentence: What the robot is told meanwhile.
        seed: Seed of the run.
        index: Index of the start state.
    """

    fault: Fault
    sentence: str
    seed: int
    index: int


@dataclass(frozen=True)
class FaultResult:
    """How a run with a fault ended.

    Attributes:
        fault: The fault as one writes it.
        target: What failed.
        kind: How.
        sentence: What the robot was told.
        seed: Seed of the run.
        index: Index of the start state.
        ending: harmless, stopped, flagged, unnoticed, undetectable or missed (`Ending`).
        noticed: Time from the first effect of the fault to the first answer of the filter [s], or None.
        why: What the filter named first, or how the run ended.
        crossed: Limits that were crossed after the beginning of the fault, by what was sent or in the true world.
        success: Whether the goal was reached.
        status: How the run ended.
    """

    fault: str
    target: str
    kind: str
    sentence: str
    seed: int
    index: int
    ending: Ending
    noticed: float | None
    why: str
    crossed: tuple[str, ...]
    success: bool
    status: str


def fault_cases(*, seed: int, per_fault: int) -> list[FaultCase]:
    """Every combination of target and kind `per_fault` times, at times and in tasks that the seed fixes.

    Raises:
        InvalidInput: A negative seed, or fewer than one run per fault.
    """
    if seed < 0 or per_fault < 1:
        raise InvalidInput(f"fault suite: expected seed >= 0 and at least 1 run per fault, got {seed} and {per_fault}")
    cases = []
    for number, (target, kind) in enumerate(FAULTS):
        for k in range(per_fault):
            index = number * per_fault + k
            rng = np.random.default_rng(np.random.SeedSequence([seed, index, 5]))
            colours = [_COLOURS[i] for i in rng.permutation(len(_COLOURS))]
            begin = round(float(rng.uniform(_EARLIEST, _LATEST)), 3)
            sentence = SENTENCES[(number + k) % len(SENTENCES)].format(*colours)
            cases.append(FaultCase(Fault(target, kind, begin), sentence, seed, index))
    return cases


def fault_suite(
    cases: Sequence[FaultCase], configuration: Configuration, *, workers: int = 1, out: Path | None = None
) -> Iterator[FaultResult]:
    """How each case ends, in the order of the cases.

    Args:
        cases: From `fault_cases`, or others.
        configuration: Everything else; seed and index come from the cases.
        workers: Processes.
        out: Folder that keeps one run folder per case; None keeps nothing.

    Raises:
        InvalidInput: A sentence that is refused, or a folder that cannot be written.
    """
    jobs = [(case, replace(configuration, seed=case.seed, index=case.index), out) for case in cases]
    if workers <= 1:
        yield from (_carry_out(*job) for job in jobs)
        return
    # Fresh interpreters: a forked MuJoCo or BLAS thread pool is a source of dead locks.
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        for future in [pool.submit(_carry_out, *job) for job in jobs]:
            yield future.result()


def summarise_faults(results: Sequence[FaultResult]) -> dict[str, object]:
    """Figures of a fault suite, as one mapping for JSON.

    `faults` are the listed ones (all but the undetectable), `faults_caught` those that were neither missed nor, though
    they did no harm, `unnoticed` until the time for the task was over.
    """
    endings = Counter(result.ending for result in results)
    listed = [result for result in results if result.ending is not Ending.UNDETECTABLE]
    caught = [result for result in listed if result.ending not in (Ending.MISSED, Ending.UNNOTICED)]
    unnoticed = [result for result in listed if result.ending is Ending.UNNOTICED]
    delays = sorted(r.noticed for r in results if r.noticed is not None)
    combinations: dict[str, Counter[str]] = {}
    for result in results:
        combinations.setdefault(f"{result.target}:{result.kind}", Counter())[result.ending.value] += 1
    rate = success_rate(len(caught), len(listed)) if listed else None
    return {
        "faults": len(listed),
        "faults_caught": len(caught),
        "unnoticed": len(unnoticed),
        "caught_rate": None if rate is None else rate.rate,
        "interval": None if rate is None else list(rate.interval),
        "endings": {kind.value: endings[kind] for kind in Ending},
        "noticed_s": {"p50": float(np.median(delays)), "max": delays[-1]} if delays else None,
        "notice_within_s": NOTICE,
        "combinations": {name: dict(count) for name, count in combinations.items()},
        "excluded": {
            f"{target}:{kind}": meaning.undetectable
            for (target, kind), meaning in FAULTS.items()
            if meaning.undetectable
        },
        "missed": [_plain(result) for result in listed if result.ending is Ending.MISSED],
        "unnoticed_runs": [_plain(result) for result in unnoticed],
    }


def _plain(result: FaultResult) -> Mapping[str, object]:
    return asdict(result) | {"ending": result.ending.value}


@cache
def _world(scene: str) -> World:
    return load_world(scene)


def _carry_out(case: FaultCase, configuration: Configuration, out: Path | None) -> FaultResult:
    if out is not None:
        name = f"{case.index:04d}-{case.fault.target}-{case.fault.kind}"
        return _run(case, configuration, Path(out) / name)
    with tempfile.TemporaryDirectory(prefix="praxia-") as folder:
        return _run(case, configuration, Path(folder) / "run")


def _run(case: FaultCase, configuration: Configuration, path: Path) -> FaultResult:
    world = _world(configuration.scene)
    settings = EpisodeSettings(limit=_LIMIT, faults=(case.fault,))
    episode = run_episode(case.sentence, configuration, settings=settings, folder=RunFolder(path), world=world)
    if not isinstance(episode, Episode):
        raise InvalidInput(f"fault suite, case {case.index}, {case.sentence!r}: {episode}")
    if episode.status == Status.INTERRUPTED.value:
        raise KeyboardInterrupt  # the operator means all cases
    events = read_json_lines(path / "events.jsonl")
    noticed = next((event for event in events if event.get("kind") == "fault_noticed"), None)
    delay = None if noticed is None else float(noticed["after"])
    crossed = crossings(path, world, begin=round(case.fault.begin * 1e9), clock=case.fault.target == "clock")
    return FaultResult(
        fault=str(case.fault),
        target=case.fault.target,
        kind=case.fault.kind,
        sentence=case.sentence,
        seed=case.seed,
        index=case.index,
        ending=ending(
            case.fault,
            crossed=crossed,
            noticed=delay,
            noticed_at=None if noticed is None else int(noticed["time_ns"]),
            success=episode.success,
            status=episode.status,
            timed_out=episode.seconds > settings.look + _LIMIT + settings.settle - _TICKS,
        ),
        noticed=delay,
        why=episode.reason if noticed is None else str(noticed["reason"]),
        crossed=crossed.sent + crossed.true,
        success=episode.success,
        status=episode.status,
    )
