"""A small robot with an honest filter for the tests of the proxy alone, and what every reply is checked against."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from types import SimpleNamespace

import numpy as np

from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.arrays import frozen
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import SafeCommand
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.core.report import SafetyReport, Verdict, Violation
from praxia.core.spaces import joint_position_space

PERIOD = 20_000_000
H = PERIOD * 1e-9
SPEED = 1.0
LIMITS = Limits(("a", "b"), ("rad", "rad"), [-2, -2], [2, 2], [SPEED] * 2, [1e3] * 2, [1e6] * 2)
SPACE = joint_position_space(LIMITS, PERIOD)


class SpeedFilter:
    """Keeps position and speed, and examines a chunk as a whole; stands where there is no number to follow."""

    def __init__(self, start):
        self.commanded = start if isinstance(start, MotionState) else MotionState.at_rest(frozen(start))
        self.running = self._doubtful = None

    def _fine(self, rows):
        """Whether all rows of a chunk keep the limits from here; only then do they pass, as the contract says."""
        steps = np.abs(np.diff(np.vstack([self.commanded.q, rows]), axis=0))
        return bool((steps <= SPEED * H * (1 + 1e-9)).all() and SPACE.contains(rows))

    def observe(self, observation):
        pass

    def filter(self, chunk, time):
        q, verdict, violations = self.commanded.q, Verdict.PASSED, ()
        row = None if chunk is None else chunk.at(time)
        if chunk is not None and chunk is not self.running and not self._fine(chunk.values):
            self._doubtful = chunk
        self.running = chunk
        if chunk is not None and chunk is self._doubtful:
            verdict, violations = Verdict.SLOWED, (Violation("velocity", "a", 9.0, SPEED, "rad/s"),)
        if row is not None and not np.isfinite(row).all():
            verdict, violations, row = Verdict.REFUSED, (Violation("finite", "*", np.nan, np.nan, ""),), None
        if row is None:
            sent = q
        else:
            target = np.clip(row, LIMITS.lower, LIMITS.upper)
            near = (np.abs(target - q) <= SPEED * H * (1 + 1e-9)).all()
            sent = target if near else q + np.clip(target - q, -SPEED * H, SPEED * H)
        self.commanded = MotionState(sent, (sent - q) / H, np.zeros(len(q)))
        return SafeCommand(sent, SPACE, SafetyReport(verdict, violations))


@dataclass(frozen=True, eq=False)
class SmallDeployment:
    """Absolute positions of two joints and a third column that is not filtered."""

    name: str = "two joints"
    robot: object = field(default_factory=lambda: SimpleNamespace(name="small"))
    rate: float = 50.0
    executed: int = 4
    interpolation: str = "hold"
    state_age: float = 0.05
    action_key: str = "actions"
    limits: Limits = LIMITS
    space: ActionSpace = SPACE
    period: int = PERIOD
    dimension: int = 3

    def observation(self, message):
        if "state" not in message:
            raise InvalidInput("unknown observation key 'state'; there is none to choose from")
        try:
            q = np.asarray(message["state"], dtype=np.float64)[:2]
        except (TypeError, ValueError, IndexError):
            raise InvalidInput("observation 'state': expected an array of numbers") from None
        if q.shape != (2,) or not np.isfinite(q).all():
            raise InvalidInput("two joints: the state is not finite")
        return q

    def interpret(self, actions, q, time):
        rows = np.asarray(actions, dtype=np.float64)
        if rows.ndim != 2 or rows.shape[1] != 3:
            raise InvalidInput(f"two joints: expected actions of shape (H, 3), got {rows.shape}")
        return ActionChunk(SPACE, time, np.where(np.isfinite(rows).all(axis=1)[:, None], rows[:, :2], np.nan))

    def express(self, rows, q, *, like=None):
        if like is None:
            raise InvalidInput(
                "two joints: the third column is not commanded here; give the actions that it comes from"
            )
        kept = np.asarray(like, dtype=np.float64)[np.minimum(np.arange(len(rows)), len(like) - 1), 2]
        return np.column_stack([rows, kept])

    def within(self, actions):
        return actions, ()

    def blamed(self, violations, actions):
        return violations

    def filter(self, start, *, clearance=None):
        return SpeedFilter(start)

    def clearance(self):
        return None


SMALL = SmallDeployment()


def executing(rows):
    """The same deployment with so many rows of each chunk carried out."""
    return replace(SMALL, executed=rows)


class Ledger:
    """Follows what a client carries out, and says by finite differences whether that keeps the limits.

    Shares nothing with the filters. `highest` is the order of the highest derivative that is checked: 1 is speed.
    """

    def __init__(self, deployment, *, highest=1):
        self.deployment, self.highest = deployment, highest
        self.rows, self.units = None, deque(maxlen=4)  # what the number types of the rows at hand can resolve

    def start(self, q):
        self.rows = np.tile(np.asarray(q, dtype=np.float64), (4, 1))
        # A robot that starts outside its limits may come back from there, but go no further.
        self.lower = np.minimum(self.deployment.limits.lower, self.rows[0])
        self.upper = np.maximum(self.deployment.limits.upper, self.rows[0])

    def excess(self, reply, q, *, components=2):
        """Largest quotient of a value and its limit minus 1, in all rows of a reply."""
        limits, period = self.deployment.limits, self.deployment.period * 1e-9
        if self.rows is None or reply["praxia"]["resynced"]:
            self.start(q)
        sent = np.asarray(reply["actions"], dtype=np.float64)[:, :components]
        assert np.isfinite(np.asarray(reply["actions"])).all()
        rows = np.concatenate([self.rows, sent])
        self.units.append(np.spacing(np.abs(sent).max().astype(reply["actions"].dtype)))
        span = limits.upper - limits.lower
        quotients = [1.0 + (np.maximum(rows - self.upper, self.lower - rows) / span).max()]
        for order, bound in enumerate((limits.velocity, limits.acceleration, limits.jerk)[: self.highest], start=1):
            rounding = 2**order * max(self.units) / period**order
            quotients.append((np.abs(np.diff(rows, order, axis=0) / period**order) / (bound + rounding)).max())
        self.rows = np.concatenate([self.rows, sent[: self.deployment.executed]])[-4:]
        return max(quotients) - 1.0
