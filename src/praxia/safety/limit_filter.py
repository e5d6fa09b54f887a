"""The filter that is always in the path: a command is sent only if it keeps the limits and a stop exists after it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.action import ActionSpace, ControlMode
from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import SafeCommand
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.core.report import SafetyReport, Verdict, Violation
from praxia.safety.envelope_stop import EnvelopeStop
from praxia.safety.step_rules import Sampled, StepRules
from praxia.safety.stopping import Braking
from praxia.safety.workspace import Workspace

__all__ = ["LimitFilter"]

_HAIR = 1e-6  # a start this far outside its position limits [unit] is rounding of whoever measured it
_PASSED = SafetyReport(Verdict.PASSED)


class LimitFilter:
    """Passes admissible commands bit for bit; answers anything else with the stop that was verified a tick before.

    Invariant: from the last commanded state there is a stop inside position, velocity, acceleration and jerk limits and
    inside the workspace. A proposal is admissible if its step keeps every limit and the invariant holds after it. The
    stop is a function of the state, so it is computed only when it is needed. Once begun it goes on until a proposal is
    admissible from where it has led.
    """

    def __init__(
        self, space: ActionSpace, limits: Limits, *, start: MotionState | ArrayLike, workspace: Workspace | None = None
    ) -> None:
        """Args:
        space: What proposals mean: absolute joint positions at the control period.
        limits: Bounds per component of `space`, with the same names; positions are also bounded by `space`.
        start: Where the robot has been commanded to be: a state, or a configuration at rest.
        workspace: Box for the tool point; None where there is none.

        Raises:
            InvalidInput: Space and limits do not match, or the start breaks a limit or cannot stop inside them.
        """
        if space.mode is not ControlMode.JOINT_POSITION or not space.absolute:
            raise InvalidInput(f"LimitFilter: expected absolute joint positions, got {space.mode.value!r}")
        if space.names != limits.names:
            raise InvalidInput(f"LimitFilter: the space commands {space.names} but the limits are of {limits.names}")
        if workspace is not None and len(workspace.reach) != len(limits):
            raise InvalidInput(f"LimitFilter: workspace reach has {len(workspace.reach)} of {len(limits)} components")
        h = space.period * 1e-9
        self._space = space
        self._limits = _intersection(space, limits)
        self._rules = StepRules(self._limits, h)
        self._braking = Braking(self._limits, h)
        self._curve = EnvelopeStop(self._rules, self._braking, h)
        self._workspace = workspace
        self._sampled = Sampled(self._admitted(start), h)
        self._stop: Array | None = None  # rows still to be sent of the stop in progress
        self._commanded: MotionState | None = None

    @property
    def commanded(self) -> MotionState:
        """Position, velocity and acceleration of what was last sent."""
        if self._commanded is None:
            self._commanded = self._sampled.state()
        return self._commanded

    def filter(self, proposed: ArrayLike | None) -> SafeCommand:
        """The command to send now: `proposed`, shape (n,), bit for bit where admissible, else the verified stop.

        None means that nobody proposed anything: at rest that is waiting, in motion it is starvation and ends in rest.
        """
        if proposed is None:
            if self.commanded.resting:
                return self._send(self._sampled.step_to(self._sampled.q), _PASSED)
            return self._brake([Violation("starved", "*", float("nan"), float("nan"), "")])
        q = np.array(proposed, dtype=np.float64)
        if found := self._malformed(q):
            return self._brake(found)
        x = self._sampled.step_to(q)
        found = [] if self._rules.hold(x) else self._rules.broken(x)
        found = found or self._without_stop(x)
        if found:
            return self._brake(found)
        self._stop = None
        return self._send(x, _PASSED)

    def _malformed(self, q: Array) -> list[Violation]:
        """Proposals that are no configuration at all; those very far away too, where differences would overflow."""
        if q.shape != self._sampled.q.shape:
            return [Violation("shape", "*", float(q.size), float(len(self._limits)), "components")]
        if not np.isfinite(q).all():
            names, units = self._limits.names, self._limits.units
            bad = np.flatnonzero(~np.isfinite(q)).tolist()
            return [Violation("finite", names[i], float(q[i]), float("nan"), units[i]) for i in bad]
        if np.abs(q).max() > 1e100:
            i = int(np.argmax(np.abs(q)))
            return [self._rules.violation("position", i, float(q[i]), 0)]
        return []

    def _without_stop(self, x: Array) -> list[Violation]:
        """Limits that the stop after the step `x`, shape (4, n), would break; empty where it keeps them all."""
        q, v, a = x[0], x[1], x[2]
        low, high = self._rules.low, self._rules.high
        fastest = self._braking.released(v, a)
        found = []
        if not (np.abs(fastest) <= high[1]).all():
            at = np.flatnonzero(~(np.abs(fastest) <= high[1])).tolist()
            found += [self._rules.violation("stop", i, float(fastest[i]), 1) for i in at]
        reach = self._braking.reach(v, a)
        near = np.flatnonzero((q + reach > high[0]) | (q - reach < low[0]))
        if near.size:
            rows = self._braking.positions(q[near], v[near], a[near], near)
            top, bottom = rows.max(axis=0), rows.min(axis=0)
            for i, far, deep in zip(near.tolist(), top.tolist(), bottom.tolist(), strict=True):
                if far > high[0, i] or deep < low[0, i]:
                    found.append(self._rules.violation("stop", i, far if far > high[0, i] else deep, 0))
        if not found:
            found = self._curve.broken(q, v, a)
        if self._workspace is not None and not found:
            found = self._workspace.broken(q, v, a, self._braking)
        return found

    def _brake(self, found: list[Violation]) -> SafeCommand:
        """The next tick of the stop that was verified when the last command was sent."""
        if self._stop is None or not len(self._stop):
            last = self._sampled
            self._stop = last.q[None] if self.commanded.resting else self._braking.positions(last.q, last.v, last.a)
        row, self._stop = self._stop[0], self._stop[1:]
        return self._send(self._sampled.step_to(row), SafetyReport(Verdict.STOPPED, tuple(found)))

    def _send(self, x: Array, report: SafetyReport) -> SafeCommand:
        x.setflags(write=False)
        self._sampled.advance(x)
        self._commanded = None
        return SafeCommand(x[0], self._space, report)

    def _admitted(self, start: MotionState | ArrayLike) -> MotionState:
        """The start, moved by less than a hair's breadth into its position limits."""
        state = start if isinstance(start, MotionState) else MotionState.at_rest(frozen(start, (len(self._limits),)))
        q = np.asarray(state.q)
        if q.shape != (len(self._limits),):
            raise InvalidInput(f"LimitFilter: start has {q.size} components, the limits have {len(self._limits)}")
        inside = np.clip(q, self._limits.lower, self._limits.upper)
        if (np.abs(inside - q) <= _HAIR).all():  # False for NaN
            state = MotionState(inside, state.dq, state.ddq)
        x = np.stack((state.q, state.dq, state.ddq, np.zeros(len(q))))
        found = self._rules.broken(x) or self._without_stop(x)
        if found:
            raise InvalidInput(f"LimitFilter: the start breaks its limits: {'; '.join(map(str, found))}")
        return state


def _intersection(space: ActionSpace, limits: Limits) -> Limits:
    """`limits` with positions bounded by `space` too."""
    lower, upper = np.maximum(space.lower, limits.lower), np.minimum(space.upper, limits.upper)
    return replace(limits, lower=lower, upper=upper)
