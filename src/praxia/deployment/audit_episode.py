"""One recorded episode through the filter: which of its chunks would have been sent otherwise, and why."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from praxia.core.action import ActionChunk
from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import FilterClearance, Observation
from praxia.core.motion import MotionState
from praxia.core.report import Verdict, Violation
from praxia.deployment.deployment import Deployment
from praxia.deployment.differences import Differences
from praxia.deployment.episodes import Episode
from praxia.deployment.motions import JointPositions, ToolPoses
from praxia.safety.chunk_filter import ChunkFilter

__all__ = ["ALTERED", "EpisodeAudit", "Finding", "audit_episode", "needs_state"]

ALTERED = 1e-4
"""A row counts as altered where a component differs by more than this [rad or m]."""

_GRAVITY = tuple(Verdict)
_STRAY = 1.0  # part of its range by which a component may be outside of it for the filter to depart from there


@dataclass(frozen=True)
class Finding:
    """A chunk that would not have been sent as it was recorded.

    Attributes:
        episode: Name of the episode.
        row: First row of the chunk in the episode.
        time: When that row was recorded, from the beginning of the episode [s].
        verdict: The gravest answer of the filter.
        violations: Every rule and component that it named, and every limit that the rows leave, each with the largest
            excess.
        altered: Rows that differ from the recorded ones by more than `ALTERED`.
        deviation: Largest such difference [rad or m].
        component: Where that is.
        reason: Why the chunk has no joint positions at all, where it has none; else "".
    """

    episode: str
    row: int
    time: float
    verdict: Verdict
    violations: tuple[Violation, ...]
    altered: int
    deviation: float
    component: str
    reason: str = ""


@dataclass(frozen=True, eq=False)
class EpisodeAudit:
    """What the filter said to one episode.

    Attributes:
        name, task: What the dataset calls it.
        rows: Recorded positions of the commanded components, shape (T, n); NaN where an action has none.
        sent: What the filter would have sent, shape (T, n).
        verdicts: The gravest answer per chunk.
        findings: The chunks that would not have passed.
        altered: Number of altered rows.
        peaks: Largest share of each limit (position, velocity, acceleration, jerk) per component, shape (4, n).
        problem: Why the episode was not audited, or not as a whole; "" where all is well.
    """

    name: str
    rows: Array
    sent: Array
    verdicts: tuple[Verdict, ...] = ()
    findings: tuple[Finding, ...] = ()
    altered: int = 0
    peaks: Array = field(default_factory=lambda: np.zeros((4, 0)))
    problem: str = ""
    task: str = ""


def audit_episode(
    deployment: Deployment, episode: Episode, *, executed: int, clearance: FilterClearance | None
) -> EpisodeAudit:
    """The filter's answer to every chunk of an episode, cut into chunks of `executed` rows.

    The filter departs from rest at the first row, and from then on from what it has sent itself. A chunk that it
    would have altered must not put the blame on the next one: that departs from the rows as they were recorded.

    Args:
        deployment: What the columns mean, and the filter.
        episode: Its columns hold the deployment's action key, and its state keys where the actions need a state.
        executed: Rows per chunk.
        clearance: Geometry for the filter, used again from episode to episode.

    Raises:
        InvalidInput: The columns are not those that the deployment speaks of; shows both.
    """
    nothing = np.zeros((0, len(deployment.limits)))
    if episode.problem or not len(episode):
        return EpisodeAudit(episode.name, nothing, nothing, problem=episode.problem or "has no rows", task=episode.task)
    try:
        rows, reasons = _read(deployment, episode, executed)
    except _Unreadable as error:
        return EpisodeAudit(episode.name, nothing, nothing, problem=str(error), task=episode.task)
    return _Pass(deployment, episode, rows, reasons, clearance).audit(executed)


def needs_state(deployment: Deployment) -> bool:
    """Whether actions start from where the robot is."""
    return not isinstance(deployment.interpretation.motion, JointPositions)


class _Unreadable(Exception):
    """An episode without a state where its actions need one."""


def _read(deployment: Deployment, episode: Episode, executed: int) -> tuple[Array, dict[int, str]]:
    """Joint positions of all rows, shape (T, n), and why some are NaN, by the first row of the chunk."""
    actions = episode.columns[deployment.action_key]
    states = _states(deployment, episode)
    rows = np.empty((len(actions), len(deployment.limits)))
    reasons = {}
    for begin in range(0, len(actions), executed):
        chunk = actions[begin : begin + executed]
        reading = deployment.read(chunk, np.zeros(rows.shape[1]) if states is None else states[begin])
        rows[begin : begin + executed] = reading.rows
        if reading.reason:
            reasons[begin] = reading.reason
    return rows, reasons


def _states(deployment: Deployment, episode: Episode) -> Array | None:
    """Configurations that the actions start from, shape (T, n); None where they start from nothing."""
    if not needs_state(deployment):
        return None
    table = np.column_stack([episode.columns[key] for key in deployment.state_keys])
    if not (strange := ~np.isfinite(table)).any():
        return deployment.configurations(table)
    row = int(np.argmax(strange.any(axis=1)))
    raise _Unreadable(f"the state is no finite number in row {row}, and these actions start from it")


class _Pass:
    """The filter on its way through one episode."""

    def __init__(
        self,
        deployment: Deployment,
        episode: Episode,
        rows: Array,
        reasons: dict[int, str],
        clearance: FilterClearance | None,
    ) -> None:
        self._deployment, self._episode = deployment, episode
        self._rows, self._reasons, self._clearance = rows, reasons, clearance
        self._sent = np.empty_like(rows)
        self._filter: ChunkFilter | None = None
        self._differences = Differences(rows, self._start(), deployment.limits, deployment.period * 1e-9)

    def audit(self, executed: int) -> EpisodeAudit:
        verdicts, findings = [], []
        for begin in range(0, len(self._rows), executed):
            finding = self._chunk(begin, min(begin + executed, len(self._rows)))
            verdicts.append(Verdict.PASSED if finding is None else finding.verdict)
            if finding is not None:
                findings.append(finding)
        return EpisodeAudit(
            name=self._episode.name,
            rows=self._rows,
            sent=self._sent,
            verdicts=tuple(verdicts),
            findings=tuple(findings),
            altered=sum(f.altered for f in findings),
            peaks=self._differences.peaks(),
            task=self._episode.task,
        )

    def _chunk(self, begin: int, end: int) -> Finding | None:
        """Send the rows from `begin` up to `end`; what was found, or None where all passed as they are."""
        d, rows = self._deployment, self._rows[begin:end]
        if self._filter is None:
            self._filter = self._departing(begin)
        chunk = proposal = ActionChunk(d.space, begin * d.period, rows, label=self._reasons.get(begin, ""))
        verdict, violations = Verdict.PASSED, dict[tuple[str, str], Violation]()
        for k in range(begin, end):
            at = self._filter.commanded.q
            self._filter.observe(Observation(k * d.period, at, np.zeros_like(at)))
            command = self._filter.filter(proposal, k * d.period)
            self._sent[k] = command.values
            verdict = max(verdict, command.report.verdict, key=_GRAVITY.index)
            for violation in command.report.violations:
                _keep_worst(violations, violation)
            if command.report.verdict is Verdict.SLOWED and self._filter.running is not None:
                proposal = self._filter.running
        if verdict is Verdict.PASSED and np.array_equal(self._sent[begin:end], chunk.values):
            return None
        self._filter = None
        for violation in self._differences.beyond(begin, end):
            _keep_worst(violations, violation)
        away = np.abs(self._sent[begin:end] - rows)
        away[~np.isfinite(away)] = np.inf
        worst = np.unravel_index(int(np.argmax(away)), away.shape)
        deviation = float(away[worst])
        return Finding(
            episode=self._episode.name,
            row=begin,
            time=begin / d.rate,
            verdict=verdict,
            violations=d.blamed(tuple(violations.values()), self._episode.columns[d.action_key][begin:end]),
            altered=int((away > ALTERED).any(axis=1).sum()),
            deviation=deviation if np.isfinite(deviation) else float("nan"),
            component=d.space.names[int(worst[1])],
            reason=chunk.label,
        )

    def _departing(self, row: int) -> ChunkFilter:
        """A filter for a robot that has been sent the recorded rows before `row`."""
        d = self._deployment
        if not row:
            return d.filter(self._start(), clearance=self._clearance)
        before = np.concatenate([np.tile(self._start(), (2, 1)), self._rows[:row]])[-3:]
        if np.isfinite(before).all() and self._near(before):
            v = np.diff(before, axis=0) / (d.period * 1e-9)
            state = MotionState(before[-1], v[-1], (v[-1] - v[-2]) / (d.period * 1e-9))
            try:
                return d.filter(state, clearance=self._clearance)
            except InvalidInput:  # the recorded motion breaks a limit just there: only rest is left to depart from
                return d.filter(self._inside(before[-1]), clearance=self._clearance)
        known = self._rows[:row][np.isfinite(self._rows[:row]).all(axis=1)]  # far outside: the nearest place inside
        return d.filter(self._inside(known[-1] if len(known) else self._start()), clearance=self._clearance)

    def _start(self) -> Array:
        """Where the episode begins: its first state where actions are relative, else its first row that is one."""
        d = self._deployment
        if not isinstance(d.interpretation.motion, JointPositions | ToolPoses):
            states = _states(d, self._episode)
            assert states is not None, "only absolute positions need no state"
            return self._inside(states[0])
        known = np.isfinite(self._rows).all(axis=1)
        home = d.robot.home[: self._rows.shape[1]]
        return self._inside(self._rows[int(np.argmax(known))] if known.any() else home)

    def _near(self, rows: Array) -> bool:
        limits = self._deployment.limits
        slack = _STRAY * (limits.upper - limits.lower)
        return bool(((rows >= limits.lower - slack) & (rows <= limits.upper + slack)).all())

    def _inside(self, q: Array) -> Array:
        clipped: Array = np.clip(q, self._deployment.limits.lower, self._deployment.limits.upper)
        return clipped


def _keep_worst(found: dict[tuple[str, str], Violation], violation: Violation) -> None:
    key = (violation.check, violation.component)
    before = found.get(key)
    if before is None or abs(violation.value - violation.limit) > abs(before.value - before.limit):  # False for NaN
        found[key] = violation
