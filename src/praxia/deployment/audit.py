"""A dataset through the filter: which recorded chunks would have been slowed, refused or stopped, where and why."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.core.report import Verdict, Violation
from praxia.deployment.audit_episode import EpisodeAudit, Finding, audit_episode, needs_state
from praxia.deployment.deployment import Deployment
from praxia.deployment.episodes import Dataset
from praxia.deployment.motions import JointPositions

__all__ = ["Audit", "EpisodeLine", "Rule", "audit", "excess"]

_SMALL = 0.1  # [rad]; an arm that goes anywhere has an angle beyond it
_CURVES = 12  # episodes whose rows are kept for plots: memory does not grow with the dataset


@dataclass(frozen=True)
class Rule:
    """A rule that chunks would have broken, at one component or link.

    Attributes:
        check, component, unit: As in `Violation`.
        chunks: How many chunks broke it.
        episodes: In how many episodes.
        value, limit: Of the largest excess.
        episode, time: Where that was [s].
    """

    check: str
    component: str
    unit: str
    chunks: int
    episodes: int
    value: float
    limit: float
    episode: str
    time: float


@dataclass(frozen=True)
class EpisodeLine:
    """One episode in short: its name, length [s], verdict per chunk, altered rows, and what is wrong with it."""

    name: str
    task: str
    seconds: float
    rows: int
    verdicts: tuple[Verdict, ...]
    altered: int
    deviation: float  # largest difference [rad or m]; NaN where no altered chunk is numbers throughout
    problem: str


@dataclass(frozen=True, eq=False)
class Audit:
    """What the filter said to a dataset.

    Attributes:
        format: Format of the dataset.
        deployment: What the columns were taken for.
        executed: Rows per chunk.
        episodes: Every episode, in order.
        findings: Every chunk that would not have passed, in order.
        rules: What they broke, most chunks first.
        peaks: Largest share of each limit (position, velocity, acceleration, jerk) per component, shape (4, n).
        worst: The episodes with most altered rows, with their rows, gravest first.
        interrupted: Whether somebody stopped it before the last episode.
        notes: What a reader should know, a sentence each.
    """

    format: str
    deployment: Deployment
    executed: int
    episodes: tuple[EpisodeLine, ...]
    findings: tuple[Finding, ...]
    rules: tuple[Rule, ...]
    peaks: Array
    worst: tuple[EpisodeAudit, ...]
    interrupted: bool
    notes: tuple[str, ...]

    @property
    def chunks(self) -> int:
        """Number of chunks that were examined."""
        return sum(len(e.verdicts) for e in self.episodes)

    @property
    def rows(self) -> int:
        """Number of rows that were examined."""
        return sum(e.rows for e in self.episodes if not e.problem)

    @property
    def altered(self) -> int:
        """Number of rows that would have been sent otherwise."""
        return sum(e.altered for e in self.episodes)

    def count(self, verdict: Verdict) -> int:
        """Number of chunks with this verdict."""
        return sum(e.verdicts.count(verdict) for e in self.episodes)


def audit(
    dataset: Dataset,
    deployment: Deployment,
    *,
    executed: int,
    episodes: int | None = None,
    progress: Callable[[int, int], None] | None = None,
    notes: tuple[str, ...] = (),
) -> Audit:
    """The filter's answer to every chunk of a dataset; an interruption ends it with what has been found so far.

    Args:
        dataset: The recordings.
        deployment: What their columns mean, as `fitted` to them.
        executed: Rows per chunk.
        episodes: How many episodes, from the first; all where omitted.
        progress: Called after each episode with the numbers of episodes and of rows so far.
        notes: Sentences to be kept with the result.

    Raises:
        InvalidInput: The dataset's columns contradict the deployment, or a file is damaged.
    """
    keys = [deployment.action_key]
    if needs_state(deployment):
        keys += [key for key in deployment.state_keys if key not in keys]
    clearance = deployment.clearance()
    found = _Collected(len(deployment.limits))
    rows, interrupted = 0, False
    try:
        for number, episode in enumerate(itertools.islice(dataset.episodes(keys), episodes), start=1):
            found.add(audit_episode(deployment, episode, executed=executed, clearance=clearance), deployment.rate)
            rows += len(episode)
            if progress is not None:
                progress(number, rows)
    except KeyboardInterrupt:
        interrupted = True
    return Audit(
        format=dataset.format,
        deployment=deployment,
        executed=executed,
        episodes=tuple(found.lines),
        findings=tuple(found.findings),
        rules=_rules(found.findings),
        peaks=found.peaks,
        worst=tuple(e for _, _, e in sorted(found.worst, key=lambda entry: entry[:2], reverse=True)),
        interrupted=interrupted,
        notes=(*notes, *_hints(deployment, found)),
    )


def excess(violation: Violation) -> float:
    """How far a violation lies beyond its limit [unit]; NaN where there is nothing to measure."""
    return abs(violation.value - violation.limit)


class _Collected:
    """What has been found so far."""

    def __init__(self, components: int) -> None:
        self.lines: list[EpisodeLine] = []
        self.findings: list[Finding] = []
        self.peaks = np.zeros((4, components))
        self.far = np.zeros(components)  # largest recorded position, of either sign [rad or m]
        self.worst: list[tuple[int, int, EpisodeAudit]] = []  # a heap: fewest altered rows first

    def add(self, e: EpisodeAudit, rate: float) -> None:
        deviations = [f.deviation for f in e.findings if np.isfinite(f.deviation)]
        seconds, away = len(e.rows) / rate, max(deviations, default=np.nan if e.findings else 0.0)
        self.lines.append(EpisodeLine(e.name, e.task, seconds, len(e.rows), e.verdicts, e.altered, away, e.problem))
        self.findings += e.findings
        if not e.problem:
            self.peaks = np.maximum(self.peaks, e.peaks)
            self.far = np.fmax(self.far, np.fmax.reduce(np.abs(e.rows), axis=0, initial=0.0))
        if e.findings:
            entry = (e.altered, -len(self.lines), e)  # the number is unique, so episodes are never compared
            (heapq.heappush if len(self.worst) < _CURVES else heapq.heappushpop)(self.worst, entry)


def _rules(findings: list[Finding]) -> tuple[Rule, ...]:
    """What was broken, per rule and component; most chunks first."""
    groups: dict[tuple[str, str], list[tuple[Finding, Violation]]] = {}
    for finding in findings:
        for violation in finding.violations:
            groups.setdefault((violation.check, violation.component), []).append((finding, violation))
    rules = []
    for (check, component), entries in groups.items():
        where, worst = max(entries, key=lambda entry: np.nan_to_num(excess(entry[1]), nan=-1.0))
        episodes = len({finding.episode for finding, _ in entries})
        rules.append(
            Rule(
                check,
                component,
                worst.unit,
                len(entries),
                episodes,
                worst.value,
                worst.limit,
                where.episode,
                where.time,
            )
        )
    return tuple(sorted(rules, key=lambda rule: -rule.chunks))


def _hints(deployment: Deployment, found: _Collected) -> list[str]:
    """What the figures smell of."""
    turns = np.array([unit == "rad" for unit in deployment.limits.units])
    if not found.findings or not turns.any():
        return []
    absolute = isinstance(deployment.interpretation.motion, JointPositions)
    if absolute and (far := float(found.far[turns].max())) < _SMALL and any(not e.problem for e in found.lines):
        return [
            f"Angles never leave {far:.2g} rad around zero: these look like deltas; if they are, say so in a "
            "deployment file."
        ]
    half = 0.5 * (deployment.limits.upper - deployment.limits.lower)
    if (found.peaks[0] * half)[turns].max() > 4 * np.pi:
        return ["Angles are many turns away from their range: if they are degrees, say so in a deployment file."]
    return []
