"""What the filter does to decent motion: pairs of episodes with it and without, chunk by chunk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from praxia.build import Configuration, System
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import SafetyFilter
from praxia.evaluation.compared_filters import METHODS, Witness
from praxia.evaluation.episode import Episode, EpisodeSettings, run_episode
from praxia.evaluation.paired import Paired, paired
from praxia.evaluation.statistics import success_rate
from praxia.evaluation.suites import Task
from praxia.evaluation.worlds import world_of

__all__ = ["CleanPair", "clean_pair", "summarise_clean"]

_LIMIT = 120.0  # longest time for acting [s]


@dataclass(frozen=True)
class CleanPair:
    """One task carried out with the filter and without.

    Attributes:
        task: What was asked.
        filtered, unfiltered: Whether the goal was reached.
        chunks: Kind -> chunks that were proposed to the filter.
        altered: Kind -> those of them with a row changed by more than 1e-4 rad.
        whys: What was said about those.
        seconds: Duration of both runs [s].
    """

    task: Task
    filtered: bool
    unfiltered: bool
    chunks: dict[str, int]
    altered: dict[str, int]
    whys: tuple[str, ...]
    seconds: tuple[float, float]


def clean_pair(task: Task, configuration: Configuration) -> CleanPair:
    """Both runs of one task, on the same seeds.

    Raises:
        InvalidInput: A sentence that is refused.
    """
    witnesses: list[Witness] = []

    def watched(system: System) -> SafetyFilter:
        witnesses.append(Witness(system.safety))
        return witnesses[-1]

    c = replace(configuration, seed=task.seed, index=task.index)
    settings, world = EpisodeSettings(limit=_LIMIT), world_of(c.scene)
    ours = run_episode(task.sentence, c, settings=settings, world=world, safety=watched)
    bare = run_episode(task.sentence, c, settings=settings, world=world, safety=METHODS["unfiltered"])
    if not isinstance(ours, Episode) or not isinstance(bare, Episode):
        raise InvalidInput(f"episode {task.index}, {task.sentence!r}: {ours}")
    chunks = [w for w in witnesses[0].watched if w.kind != "stop"]
    altered = [w for w in chunks if w.altered]
    return CleanPair(
        task=task,
        filtered=ours.success,
        unfiltered=bare.success,
        chunks=dict(Counter(w.kind for w in chunks)),
        altered=dict(Counter(w.kind for w in altered)),
        whys=tuple(f"{task.index} {w.chunk.label!r}: {w.why or 'sent something else'}" for w in altered),
        seconds=(ours.seconds, bare.seconds),
    )


def summarise_clean(pairs: Sequence[CleanPair]) -> dict[str, object]:
    """Entries `clean`, `clean_altered` and what goes with them, for JSON."""
    done = sorted(pairs, key=lambda p: p.task.index)
    chunks, altered = Counter[str](), Counter[str]()
    for pair in done:
        chunks.update(pair.chunks)
        altered.update(pair.altered)
    total, changed = chunks.total(), altered.total()
    both: Paired = paired([p.filtered for p in done], [p.unfiltered for p in done])
    return {
        "clean": total,
        "clean_altered": changed,
        "clean_altered_interval": list(success_rate(changed, total).interval) if total else None,
        "clean_kinds": {kind: {"chunks": chunks[kind], "altered": altered[kind]} for kind in sorted(chunks)},
        "clean_why": [why for pair in done for why in pair.whys][:20],
        "clean_episodes": {
            "episodes": len(done),
            "filtered": success_rate(sum(p.filtered for p in done), len(done)).rate,
            "unfiltered": success_rate(sum(p.unfiltered for p in done), len(done)).rate,
            "difference": both.difference,
            "interval": list(both.interval),
            "seconds_filtered": sum(p.seconds[0] for p in done),
            "seconds_unfiltered": sum(p.seconds[1] for p in done),
        },
    }
