"""Anybody's policy as an action generator: what it returns becomes chunks, what goes wrong becomes a value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, PraxiaError, unknown
from praxia.core.interfaces import Generation, Observation, Running, Status
from praxia.core.motion import MotionState
from praxia.core.plan import Goal
from praxia.core.resampling import INTERPOLATIONS, Interpolation, resampled

__all__ = ["Interpret", "Observe", "PolicyGenerator", "actions_of", "wrap"]

Observe = Callable[[Observation, Goal], Mapping[str, Any]]
"""What the policy is shown: observation and goal in its own keys and units."""

Interpret = Callable[[Array, Array, int], ActionChunk]
"""Actions (H, D), measured positions (n,) and time [ns] of the observation -> what the actions mean."""

_METHODS = ("select_action", "infer", "__call__")
_KEYS = ("actions", "action")


def wrap(
    policy: Any,
    *,
    observe: Observe,
    interpret: Interpret,
    space: ActionSpace | None = None,
    execute: int | None = None,
    failures: int = 3,
    period: int | None = None,
    interpolation: Interpolation = "cubic",
) -> PolicyGenerator:
    """A generator that asks an object with `select_action` (LeRobot), `infer` (openpi) or `__call__`, the first it has.

    It may return an array, nested lists, a torch tensor, or a map with one of them under "actions" or "action"; one row
    or a chunk of rows. A method `reset` is called at each reset.

    Args:
        policy: The object.
        observe: Observation and goal -> what the policy is shown.
        interpret: Actions, measured positions and time -> chunk, `Deployment.interpret` for example.
        space: What the robot is told in; chunks in another space are refused.
        execute: Rows of each answer to execute before the policy is asked again; all of them where omitted.
        failures: So many failures in a row end the run; one before is noted, and the robot stops if nothing is left.
        period: Control period [ns] that rows are resampled to; they stay at the policy's rate where omitted.
        interpolation: What happens between the policy's rows then: "hold", "linear" or "cubic" (core/resampling.py).

    Raises:
        InvalidInput: The object has none of the methods, a number is not positive, or the interpolation is unknown.
    """
    method = next((name for name in _METHODS if callable(getattr(policy, name, None))), None)
    if method is None:
        raise InvalidInput(f"wrap: a {type(policy).__name__} has none of the methods {', '.join(_METHODS)}")
    return PolicyGenerator(
        getattr(policy, method),
        observe=observe,
        interpret=interpret,
        space=space,
        execute=execute,
        failures=failures,
        forget=getattr(policy, "reset", None),
        period=period,
        interpolation=interpolation,
    )


class PolicyGenerator:
    """Generator that asks a policy for actions and says what they mean; see `wrap` for the arguments.

    An answer belongs to the time of its observation: rows that are due before the frozen end of the running chunk are
    left out, so that a late answer is not a later motion.
    """

    def __init__(
        self,
        ask: Callable[[Mapping[str, Any]], object],
        *,
        observe: Observe,
        interpret: Interpret,
        space: ActionSpace | None = None,
        execute: int | None = None,
        failures: int = 3,
        forget: Callable[[], object] | None = None,
        period: int | None = None,
        interpolation: Interpolation = "cubic",
    ) -> None:
        if failures < 1 or (execute is not None and execute < 1):
            raise InvalidInput(f"policy: execute and failures must be positive, got {execute} and {failures}")
        if interpolation not in INTERPOLATIONS:
            raise unknown("interpolation", interpolation, INTERPOLATIONS)
        if period is not None and period <= 0:
            raise InvalidInput(f"policy: period must be positive nanoseconds, got {period}")
        self._ask, self._observe, self._interpret = ask, observe, interpret
        self._space, self._execute, self._failures, self._forget = space, execute, failures, forget
        self._period, self._interpolation = period, interpolation
        self._goal = Goal(())
        self._failed = 0
        self._reserve = 0  # how much of the last chunk is not meant to be executed [ns]

    def reset(self, goal: Goal) -> None:
        """Begin anew with a goal."""
        self._goal, self._failed, self._reserve = goal, 0, 0
        if self._forget is not None:
            self._forget()

    def generate(self, observation: Observation, running: Running | None) -> Generation:
        """The next chunk, or none while there is enough of the running one."""
        if running is not None and running.frozen_until < running.chunk.end - self._reserve:
            return Generation(Status.WORKING)
        try:
            answer = self._ask(self._observe(observation, self._goal))
            actions = _finite(actions_of(answer))
            chunk = self._at_the_loop(self._interpret(actions, observation.q, observation.time), observation)
            self._require(chunk)
        except PraxiaError as error:
            return Generation(Status.GAVE_UP, reason=str(error))
        except Exception as error:  # whatever somebody else's policy raises
            return self._failure(error)
        share = 1.0 - min(self._execute or len(actions), len(actions)) / len(actions)
        self._reserve = round(share * len(chunk.values)) * chunk.period
        due = _from(chunk, observation.time if running is None else running.frozen_until)
        if due is None:
            return self._failure(TimeoutError("the answer came when all of its rows had been due"))
        self._failed = 0
        return Generation(Status.WORKING, due, stats=_timing(answer))

    def _at_the_loop(self, chunk: ActionChunk, observation: Observation) -> ActionChunk:
        """The chunk at the control period, a motion from what was commanded when the policy was asked."""
        if self._period is None:
            return chunk
        state = observation.commanded
        before = MotionState.at_rest(observation.q) if state is None else state
        return resampled(chunk, self._period, before=before, interpolation=self._interpolation)

    def _require(self, chunk: ActionChunk) -> None:
        """Refuse what the robot does not understand."""
        if self._space is not None:
            chunk.space.require(self._space, "the policy", "the robot")
        _finite(chunk.values)

    def _failure(self, error: Exception) -> Generation:
        """Carry on without a chunk, or give up after too many."""
        self._failed += 1
        reason = f"the policy failed: {type(error).__name__}: {error}"
        notes = ({"kind": "policy_failed", "text": reason, "in_a_row": self._failed},)
        if self._failed < self._failures:
            return Generation(Status.WORKING, reason=reason, notes=notes)
        status = Status.TIMED_OUT if isinstance(error, TimeoutError) else Status.GAVE_UP
        return Generation(status, reason=reason, notes=notes)


def actions_of(answer: object) -> Array:
    """Actions, shape (H, D), in what a policy has returned; one row becomes a chunk of one.

    Raises:
        InvalidInput: No numbers of such a shape, or a map without "actions" and "action".
    """
    values: Any = answer
    if isinstance(values, Mapping):
        key = next((name for name in _KEYS if name in values), None)
        if key is None:
            raise InvalidInput(
                f"policy: the answer has no 'actions'; it has {', '.join(map(str, values)) or 'nothing'}"
            )
        values = values[key]
    for step in ("detach", "cpu", "numpy"):  # a torch tensor, seen from outside
        if not isinstance(values, np.ndarray) and callable(getattr(values, step, None)):
            values = getattr(values, step)()
    try:
        actions: Array = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError):
        raise InvalidInput(f"policy: the actions are no array of numbers but a {type(values).__name__}") from None
    shape = actions.shape
    if actions.ndim == 3 and len(actions) == 1:  # a batch of one
        actions = actions[0]
    if actions.ndim == 1:
        actions = actions[None]
    if actions.ndim != 2 or 0 in actions.shape:
        raise InvalidInput(f"policy: expected actions of shape (H, D), got {shape}")
    return actions


def _finite(rows: Array) -> Array:
    """The rows; what is no number may come right next time, and so is no misuse."""
    if not np.isfinite(rows).all():
        row = int(np.argmin(np.isfinite(rows).all(axis=1)))
        raise ValueError(f"row {row} of the actions is not finite")
    return rows


def _from(chunk: ActionChunk, time: int) -> ActionChunk | None:
    """The rows of a chunk that are due at `time` [ns] or later; None where there are none."""
    gone = -((chunk.start - time) // chunk.period) if chunk.start < time else 0
    if gone <= 0:
        return chunk
    if gone >= len(chunk.values):
        return None
    return ActionChunk(
        space=chunk.space,
        start=chunk.start + gone * chunk.period,
        values=chunk.values[gone:],
        contacts=chunk.contacts,
        attached=chunk.attached,
        label=chunk.label,
    )


def _timing(answer: object) -> dict[str, float]:
    """What a policy server says about its time, as figures."""
    timing = answer.get("server_timing") if isinstance(answer, Mapping) else None
    if not isinstance(timing, Mapping):
        return {}
    return {str(k): float(v) for k, v in timing.items() if isinstance(v, int | float | np.floating | np.integer)}
