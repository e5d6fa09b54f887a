"""What a robot can be told: continuous action spaces, and timed chunks of actions in them."""

from __future__ import annotations

import operator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput, SpaceMismatch
from praxia.core.motion import MotionState

__all__ = ["ActionChunk", "ActionSpace", "ControlMode"]

_LONGEST = 2**63  # [ns]


class ControlMode(Enum):
    """What the numbers of an action command."""

    JOINT_POSITION = "joint_position"
    JOINT_VELOCITY = "joint_velocity"
    JOINT_DELTA = "joint_delta"
    END_EFFECTOR_POSE = "end_effector_pose"
    END_EFFECTOR_DELTA = "end_effector_delta"
    GRIPPER = "gripper"
    WAYPOINTS = "waypoints"


@dataclass(frozen=True, eq=False)
class ActionSpace:
    """Meaning of an action vector: a box in named components with units.

    A degenerate component (lower == upper) is allowed: it normalises to 0 and denormalises to its one value.

    Attributes:
        mode: What the numbers command.
        names: One name per component, length n.
        units: One SI unit per component, length n, e.g. ("rad", "m").
        lower: Smallest allowed command [units], shape (n,).
        upper: Largest allowed command [units], shape (n,).
        period: Time between two actions [ns].
        frame: Frame that Cartesian components are given in; "" for joint spaces.
        absolute: False where a component is a change relative to the state at the start of its chunk row.
    """

    mode: ControlMode
    names: tuple[str, ...]
    units: tuple[str, ...]
    lower: Array
    upper: Array
    period: int
    frame: str = ""
    absolute: bool = True

    def __post_init__(self) -> None:
        n = len(self.names)
        if len(self.units) != n:
            raise InvalidInput(f"ActionSpace: {n} names but {len(self.units)} units")
        if len(set(self.names)) != n:
            raise InvalidInput(f"ActionSpace: component names repeat in {self.names}")
        object.__setattr__(self, "lower", frozen(self.lower, (n,), "ActionSpace.lower"))
        object.__setattr__(self, "upper", frozen(self.upper, (n,), "ActionSpace.upper"))
        if not (np.isfinite(self.lower).all() and np.isfinite(self.upper).all() and (self.lower <= self.upper).all()):
            raise InvalidInput("ActionSpace: bounds must be finite with lower <= upper")
        if self.period <= 0:
            raise InvalidInput(f"ActionSpace: period must be positive nanoseconds, got {self.period}")

    @property
    def dimension(self) -> int:
        """Number of components n."""
        return len(self.names)

    @cached_property
    def _span(self) -> Array:
        return frozen(self.upper - self.lower)

    def contains(self, values: ArrayLike, tolerance: float = 0.0) -> bool:
        """Whether every action in `values`, shape (..., n), is finite and inside the bounds."""
        x = np.asarray(values, dtype=np.float64)
        if x.shape[-1:] != (self.dimension,):
            return False
        inside = (x >= self.lower - tolerance) & (x <= self.upper + tolerance)
        return bool(np.isfinite(x).all() and inside.all())

    def clip(self, values: ArrayLike) -> Array:
        """Nearest actions inside the bounds, shape (..., n); NaN stays NaN."""
        result: Array = np.clip(np.asarray(values, dtype=np.float64), self.lower, self.upper)
        return result

    def sample(self, rng: np.random.Generator, count: int | None = None) -> Array:
        """Uniform actions, shape (n,) or (count, n)."""
        return rng.uniform(self.lower, self.upper, None if count is None else (count, self.dimension))

    def normalise(self, values: ArrayLike) -> Array:
        """Actions mapped linearly from the bounds to [-1, 1], shape (..., n); outside stays outside."""
        x = np.asarray(values, dtype=np.float64)
        safe = np.where(self._span > 0, self._span, 1.0)
        return np.where(self._span > 0, 2.0 * (x - self.lower) / safe - 1.0, 0.0)

    def denormalise(self, values: ArrayLike) -> Array:
        """Inverse of `normalise`, shape (..., n); what is in [-1, 1] never leaves the bounds, not even by rounding."""
        y = np.asarray(values, dtype=np.float64)
        x = self.lower + 0.5 * (y + 1.0) * self._span
        return np.where(np.abs(y) <= 1.0, self.clip(x), np.where(self._span > 0, x, self.lower))

    def difference(self, other: ActionSpace) -> list[str]:
        """What distinguishes two spaces, one phrase per field; empty when they mean the same."""
        found = []
        for field in ("mode", "names", "units", "period", "frame", "absolute"):
            mine, theirs = getattr(self, field), getattr(other, field)
            if mine != theirs:
                mine, theirs = (v.value if isinstance(v, ControlMode) else v for v in (mine, theirs))
                found.append(f"{field} {mine!r} against {theirs!r}")
        if not found:
            for field in ("lower", "upper"):
                if not np.array_equal(getattr(self, field), getattr(other, field)):
                    found.append(f"{field} {getattr(self, field).tolist()} against {getattr(other, field).tolist()}")
        return found

    def require(self, other: ActionSpace, producer: str, consumer: str) -> None:
        """Refuse to wire a producer of `self` to a consumer of `other` where they differ.

        Raises:
            SpaceMismatch: The spaces differ; the message shows what in both.
        """
        found = self.difference(other)
        if found:
            raise SpaceMismatch(f"{producer} and {consumer} speak different action spaces: {'; '.join(found)}")


@dataclass(frozen=True, eq=False)
class ActionChunk:
    """Actions at a fixed rate, and what they are meant to touch.

    Row k is in force during [start + k period, start + (k + 1) period): it is what the robot should be told at
    the beginning of that interval, to be reached at its end. Numbers in the rows may be anything, NaN included: judging
    them is the safety filter's.

    Attributes:
        space: Meaning of each row; its period is the time between rows.
        start: Time of the first row [ns], on the executor's clock.
        values: Commands, shape (horizon, n), in `space.units`.
        contacts: Pairs of names (objects, parts, "gripper", "table" ...) that may touch while this chunk runs.
        attached: Names of the objects that the gripper holds while this chunk runs.
        departs: Commanded state that row 0 departs from; None where the generator does not know it.
        label: What the chunk does, for people: "approach red cube".

    Raises:
        InvalidInput: A field is not what is said here: no rows, a start that is no whole number, a contact that is no
            pair of names, a departure of other components or not finite.
    """

    space: ActionSpace
    start: int
    values: Array
    contacts: frozenset[tuple[str, str]] = frozenset()
    attached: tuple[str, ...] = ()
    departs: MotionState | None = None
    label: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", frozen(self.values, (None, self.space.dimension), "ActionChunk.values"))
        if not len(self.values):
            raise InvalidInput("ActionChunk: expected at least one row")
        object.__setattr__(self, "start", _nanoseconds(self.start))
        if self.contacts or not isinstance(self.contacts, frozenset):
            _require_pairs(self.contacts)
        if not (isinstance(self.attached, tuple) and all(isinstance(name, str) for name in self.attached)):
            raise InvalidInput(f"ActionChunk.attached: expected a tuple of names, got {self.attached!r}")
        if self.departs is not None:
            _require_state(self.departs, self.space.dimension)
        if not isinstance(self.label, str):
            raise InvalidInput(f"ActionChunk.label: expected a string, got {self.label!r}")

    @property
    def period(self) -> int:
        """Time between rows [ns]."""
        return self.space.period

    @property
    def end(self) -> int:
        """Time [ns] at which the chunk no longer says what to do."""
        return self.start + self.period * len(self.values)

    def index(self, time: int) -> int | None:
        """Row in force at `time` [ns], or None outside the chunk."""
        k = (time - self.start) // self.period
        return int(k) if 0 <= k < len(self.values) else None

    def at(self, time: int) -> Array | None:
        """Action in force at `time` [ns] (zero-order hold), shape (n,), or None outside the chunk."""
        k = self.index(time)
        if k is None:
            return None
        row: Array = self.values[k]
        return row

    def state(self, time: int) -> MotionState:
        """Commanded state that results when all rows before `time` [ns] have been sent.

        Velocity and acceleration are backward differences, with `departs` (or rest at row 0) before the first row.
        """
        h = self.period * 1e-9
        departs = self.departs if self.departs is not None else MotionState.at_rest(self.values[0])
        # Three rows that lead to the departure state, so that differences reach back across the seam.
        dq_before = departs.dq - h * departs.ddq
        before = np.stack([departs.q - h * (departs.dq + dq_before), departs.q - h * departs.dq, departs.q])
        sent = int(np.clip((time - self.start) // self.period, 0, len(self.values)))
        rows = np.concatenate([before, self.values[:sent]])[-3:]
        dq = np.diff(rows, axis=0) / h
        return MotionState(rows[-1], dq[-1], (dq[-1] - dq[-2]) / h)


def _nanoseconds(start: object) -> int:
    """`start` as a whole number that fits into 64 bits."""
    try:
        time = operator.index(start)  # type: ignore[arg-type]  # numpy's integers pass, floats do not
    except TypeError:
        time = _LONGEST
    if abs(time) >= _LONGEST:
        raise InvalidInput(f"ActionChunk.start: expected whole nanoseconds below 2^63, got {start!r}")
    return time


def _require_pairs(contacts: object) -> None:
    if not isinstance(contacts, frozenset):
        raise InvalidInput(f"ActionChunk.contacts: expected a frozenset of pairs of names, got {contacts!r}")
    for pair in contacts:
        if not (isinstance(pair, tuple) and len(pair) == 2 and isinstance(pair[0], str) and isinstance(pair[1], str)):
            raise InvalidInput(f"ActionChunk.contacts: expected pairs of names, got {pair!r}")


def _require_state(departs: object, n: int) -> None:
    if not isinstance(departs, MotionState):
        raise InvalidInput(f"ActionChunk.departs: expected a MotionState or None, got {type(departs).__name__}")
    if len(departs.q) != n:
        raise InvalidInput(f"ActionChunk.departs: expected {n} components as in the rows, got {len(departs.q)}")
    if not (np.isfinite(departs.q).all() and np.isfinite(departs.dq).all() and np.isfinite(departs.ddq).all()):
        raise InvalidInput("ActionChunk.departs: expected finite positions, velocities and accelerations")
