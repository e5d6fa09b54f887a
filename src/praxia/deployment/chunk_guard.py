"""One robot's chunks through one filter: a policy's answer comes back verified, in the policy's own numbers."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from praxia.core.action import ActionChunk
from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import FilterClearance, Observation, SafetyFilter
from praxia.core.motion import MotionState
from praxia.core.report import Verdict, Violation
from praxia.deployment.deployment import Deployment
from praxia.deployment.deployment_file import MOST_ROWS

__all__ = ["ChunkGuard", "Judged"]

_NAMED = 8  # violations in a reply, keys in a sentence
_KEY = 40  # characters of such a key
_BEYOND = 0.1  # a measured position may be this part of its range outside of it
_SEVERITY = tuple(Verdict)


@dataclass(frozen=True, eq=False)
class Judged:
    """A chunk as it may be carried out.

    Attributes:
        actions: What the client gets, in the policy's shape, number type and meaning: its own array where all passed.
        verdict: The gravest answer of the filter to a row; not "passed" where anything is altered.
        altered: Number of rows that are not the policy's.
        first: The first of them; None where there is none.
        rate: Smallest speed along the policy's path, as a part of the proposed one.
        violations: What the proposed rows would have broken, each rule and component once.
        reason: Why it is a stop; "" where the policy's chunk was judged.
        resynced: Whether the filter began anew because the robot was not where it had been sent.
    """

    actions: NDArray[Any]
    verdict: Verdict
    altered: int
    first: int | None
    rate: float
    violations: tuple[Violation, ...]
    reason: str = ""
    resynced: bool = False

    def document(self) -> dict[str, object]:
        """The same in plain values, without the actions."""
        return {
            "verdict": self.verdict.value,
            "altered": self.altered,
            "first": self.first,
            "rate": self.rate,
            "violations": [str(v) for v in self.violations[:_NAMED]],
            "reason": self.reason,
            "resynced": self.resynced,
        }


@dataclass(frozen=True, eq=False)
class _Sent:
    """Rows as the filter sends them, shape (H, n), and what it said."""

    rows: Array
    verdict: Verdict
    rate: float
    violations: tuple[Violation, ...]

    def followed_by(self, more: _Sent) -> _Sent:
        """These rows and those after them."""
        violations = {(v.check, v.component): v for v in (*more.violations, *self.violations)}
        return _Sent(
            np.concatenate([self.rows, more.rows]),
            max(self.verdict, more.verdict, key=_SEVERITY.index),
            min(self.rate, more.rate),
            tuple(violations.values()),
        )


class ChunkGuard:
    """Keeps the filter of one robot, at the rate of the rows: `see` an observation, then `judge` its answer.

    The filter runs forward over the rows that the client carries out, and is then where the next chunk departs; where
    the whole chunk has passed it does so after the answer (`settle`, at the latest with the next observation). The
    rows after these are what it would send if nothing else came: the rest of the chunk, or of the stop.

    Args:
        deployment: What observations and actions mean, and the filter.
        tolerance: How far the robot may be from where it was sent before the filter begins anew where it is [rad or m].
        clearance: The robot's geometry in its static scene, which guards in one thread can share.
    """

    def __init__(self, deployment: Deployment, *, tolerance: float, clearance: FilterClearance | None = None) -> None:
        self._deployment, self._tolerance, self._clearance = deployment, tolerance, clearance
        self._filter: SafetyFilter | None = None
        self._time = 0
        self._q: Array = np.zeros(0)
        # What a measured state of the allowed age can still show:
        self._recent: deque[Array] = deque(maxlen=2 + int(np.ceil(deployment.state_age * 1e9 / deployment.period)))
        self._model: NDArray[Any] = np.zeros((deployment.executed, deployment.dimension))
        self._carried: NDArray[Any] | None = None  # the last action that was sent: its gripper stays as it is in a stop
        self._resynced = False
        self._behind: tuple[ActionChunk, int] | None = None  # a chunk that has passed, and its rows yet to be followed

    @property
    def action_key(self) -> str:
        """Where actions stand in an answer."""
        return self._deployment.action_key

    @property
    def measured(self) -> Array:
        """Where the robot was last seen [rad or m], shape (n,)."""
        return self._q

    @property
    def resting(self) -> bool:
        """Whether the robot rests after the rows that it has been sent."""
        self.settle()
        return self._filter is None or self._filter.commanded.resting

    def see(self, observation: Mapping[str, Any]) -> bool:
        """Take note of where the robot is; says whether that is not where it was sent, so that the filter begins anew.

        Raises:
            InvalidInput: No state of this deployment in it, or one in which the robot cannot be.
        """
        self.settle()
        q = self._deployment.observation(observation)
        limits = self._deployment.limits
        slack = _BEYOND * (limits.upper - limits.lower)
        if not ((q >= limits.lower - slack) & (q <= limits.upper + slack)).all():
            raise InvalidInput(f"{self._deployment.name}: the robot cannot be at {q.tolist()}; are the units right?")
        self._q = q
        begun = self._filter is not None
        self._resynced = begun and self._astray(q)
        if self._resynced or not begun:
            self._begin(q)
        return self._resynced

    def judge(self, answer: Mapping[str, Any]) -> Judged:
        """The policy's answer as it may be carried out.

        Raises:
            InvalidInput: There is no chunk of this deployment in it; says what there should be.
        """
        raw = self._raw(answer)
        chunk = self._deployment.interpret(raw, self._q, self._time)
        return self._judged(raw, chunk)

    def stop(self, reason: str) -> Judged:
        """A chunk that brings the robot to rest, or as far on the way as one chunk goes.

        Raises:
            InvalidInput: There has been no answer yet whose numbers could be taken for what is not filtered.
        """
        sent = self._run(None, len(self._model))
        actions = self._deployment.express(sent.rows, self._q, like=self._carried).astype(self._model.dtype)
        self._carry(actions)
        return Judged(actions, Verdict.STOPPED, len(actions), 0, 0.0, (), reason, self._resynced)

    def settle(self) -> None:
        """Let the filter follow the rows of a chunk that has passed, which the client need not wait for.

        Raises:
            RuntimeError: It would not send them after all, which contradicts what it has said of the whole.
        """
        if self._behind is None:
            return
        (chunk, count), self._behind = self._behind, None
        if self._filter is None or not count:
            return
        time = self._time - count * self._deployment.period
        done, _ = _sent(self._filter, chunk, time, count, self._deployment.period)
        if (done.rows != chunk.values[1 : count + 1]).any():
            raise RuntimeError(f"a chunk that had passed was altered: {'; '.join(map(str, done.violations))}")

    def watch(self, answer: Mapping[str, Any]) -> Judged:
        """What `judge` would say, for a robot that carries out the policy's rows whatever is said.

        Raises:
            InvalidInput: There is no chunk of this deployment in it.
        """
        raw = self._raw(answer)
        chunk = self._deployment.interpret(raw, self._q, self._time)
        try:
            judged = self._judged(raw, chunk)
        except InvalidInput:
            self._filter = None
            raise
        passed = self._behind is not None  # the filter follows these rows, whatever else has been altered
        self.settle()
        if judged.altered and not passed:
            self._follow(chunk)
        return judged

    def _raw(self, answer: Mapping[str, Any]) -> NDArray[Any]:
        """The actions in an answer, as they are."""
        found, key = answer.get(self.action_key), self.action_key
        if found is None:
            have = ", ".join(str(k)[:_KEY] for k in list(answer)[:_NAMED]) or "nothing"
            raise InvalidInput(f"answer: expected an array under {key!r}, which is missing; the answer has: {have}")
        if not isinstance(found, np.ndarray) or found.dtype.kind != "f" or found.dtype.itemsize < 4:
            what = f"dtype {found.dtype}" if isinstance(found, np.ndarray) else f"a {type(found).__name__}"
            raise InvalidInput(f"answer: expected {key!r} to be an array of float32 or float64, got {what}")
        executed = self._deployment.executed
        if found.ndim != 2 or not 1 <= len(found) <= MOST_ROWS:
            raise InvalidInput(f"answer: expected {key!r} of shape ({executed} to {MOST_ROWS}, D), got {found.shape}")
        if len(found) < executed:
            raise InvalidInput(
                f"answer: expected at least the {executed} rows that the deployment says are carried out, "
                f"{key!r} has {len(found)}"
            )
        return found

    def _finite(self, raw: NDArray[Any]) -> NDArray[Any]:
        """The actions, with the last finite row in place of each that is not: what is not filtered comes from there.

        Raises:
            InvalidInput: There is no finite row, in no answer so far.
        """
        good = np.isfinite(raw).all(axis=1)
        if good.all():
            return raw
        before = raw[good][:1] if self._carried is None else self._carried
        if before.shape != (1, raw.shape[1]):
            raise InvalidInput(f"answer: no row of {self.action_key!r}, shape {raw.shape}, is finite")
        rows = np.concatenate([before, raw])
        source = np.maximum.accumulate(np.where(np.concatenate([[True], good]), np.arange(len(rows)), 0))[1:]
        return rows[source]

    def _judged(self, raw: NDArray[Any], chunk: ActionChunk) -> Judged:
        """The chunk through the filter, back in the numbers of `raw`."""
        kept, outside = self._deployment.within(raw)
        like = self._finite(kept)
        sent = self._run(chunk, len(raw))
        same = (sent.rows == chunk.values).all(axis=1)
        actions = kept
        if not same.all():
            begin = int(np.argmin(same))
            actions = self._deployment.express(sent.rows, self._q, like=like).astype(raw.dtype)
            actions[:begin] = kept[:begin]
        altered = ~same | ((kept != raw) & np.isfinite(raw)).any(axis=1)
        self._model = raw
        self._carry(actions)
        return Judged(
            actions=actions,
            verdict=max(sent.verdict, Verdict.SLOWED, key=_SEVERITY.index) if altered.any() else sent.verdict,
            altered=int(altered.sum()),
            first=int(np.argmax(altered)) if altered.any() else None,
            rate=sent.rate,
            violations=self._deployment.blamed((*outside, *sent.violations), raw),
            resynced=self._resynced,
        )

    def _run(self, chunk: ActionChunk | None, count: int) -> _Sent:
        """The next `count` rows; the filter moves on by those that are carried out."""
        filter_ = self._filter
        assert filter_ is not None, "an observation comes before every chunk"
        executed, period = min(self._deployment.executed, count), self._deployment.period
        filter_.observe(Observation(self._time, self._q, np.zeros(len(self._q))))
        done, proposal = _sent(filter_, chunk, self._time, 1, period)
        if chunk is not None and filter_.running is chunk and done.verdict is Verdict.PASSED:
            self._behind = (chunk, executed - 1)
            self._move_on(chunk.values[:executed])
            return replace(done, rows=chunk.values)  # nothing of it will be altered: it has been examined as a whole
        more, _ = _sent(filter_, proposal, self._time + period, executed - 1, period)
        done = done.followed_by(more)
        self._move_on(done.rows)
        if executed == count:
            return done
        ahead = self._made(filter_.commanded)
        rest, _ = _sent(ahead, filter_.running, self._time, count - executed, self._deployment.period)
        return replace(done, rows=np.concatenate([done.rows, rest.rows]))

    def _move_on(self, rows: Array) -> None:
        self._time += len(rows) * self._deployment.period
        self._recent.extend(rows)

    def _begin(self, start: Array | MotionState) -> None:
        self._filter = self._made(start)
        self._recent.clear()
        self._recent.append(self._filter.commanded.q)

    def _made(self, start: Array | MotionState) -> SafetyFilter:
        return self._deployment.filter(start, clearance=self._clearance)

    def _astray(self, q: Array) -> bool:
        """Whether the robot is not where it was within the age of its state."""
        recent = np.array(self._recent)
        slack = self._tolerance
        return bool(((q < recent.min(axis=0) - slack) | (q > recent.max(axis=0) + slack)).any())

    def _carry(self, actions: NDArray[Any]) -> None:
        k = min(self._deployment.executed, len(actions)) - 1
        self._carried = actions[k : k + 1].copy()

    def _follow(self, chunk: ActionChunk) -> None:
        """Be where the policy's own rows lead, inside its limits or not; where the robot is next seen if nowhere."""
        executed = min(self._deployment.executed, len(chunk.values))
        self._filter, rows = None, chunk.values[:executed]
        if len(rows) >= 3 and np.isfinite(rows).all():
            try:
                self._begin(chunk.state(chunk.start + executed * chunk.period))
            except InvalidInput:
                return
            self._recent.extend(rows)


def _sent(
    safety: SafetyFilter, chunk: ActionChunk | None, time: int, count: int, period: int
) -> tuple[_Sent, ActionChunk | None]:
    """The next `count` rows that a filter sends, what it said, and the chunk as it has been made to come later."""
    rows, verdict, rate = [], Verdict.PASSED, 1.0
    violations: dict[tuple[str, str], Violation] = {}
    for tick in range(count):
        command = safety.filter(chunk, time + tick * period)
        rows.append(command.values)
        report = command.report
        verdict = max(verdict, report.verdict, key=_SEVERITY.index)
        rate = min(rate, report.rate)
        for violation in report.violations:
            violations.setdefault((violation.check, violation.component), violation)
        if report.verdict is Verdict.SLOWED and safety.running is not None:
            chunk = safety.running
    sent = np.array(rows) if rows else np.zeros((0, len(safety.commanded.q)))
    return _Sent(sent, verdict, rate, tuple(violations.values())), chunk
