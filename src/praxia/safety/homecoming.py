"""The way back from a start outside the position limits: brake, then the shortest way, slowly, verified."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.core.report import Violation
from praxia.safety.filter_settings import FilterSettings
from praxia.safety.ground import Ground
from praxia.safety.mover_rule import MoverRule
from praxia.safety.row_rules import RowRules
from praxia.safety.seam import Decay

__all__ = ["Homecoming", "admitted", "strays"]

_HAIR = 1e-6  # a start this far outside its position limits [unit] is rounding of whoever measured it
_ROUNDING = 1e-9  # [unit] that differences of positions may be off
_RETRY = 0.01  # time between two tries to leave [s]


def admitted(start: MotionState, limits: Limits) -> tuple[MotionState, tuple[Violation, ...]]:
    """`start` with speed and acceleration cut to their limits, and what was wrong with it.

    Raises:
        InvalidInput: The start has another number of components than the limits, or is not finite.
    """
    if start.q.shape != (len(limits),):
        raise InvalidInput(f"ChunkFilter: start has {start.q.size} components, the limits have {len(limits)}")
    if not all(np.isfinite(x).all() for x in (start.q, start.dq, start.ddq)):
        raise InvalidInput("ChunkFilter: the start is not finite")
    inside = np.clip(start.q, limits.lower, limits.upper)
    q = np.where(np.abs(inside - start.q) <= _HAIR, inside, start.q)
    dq = np.clip(start.dq, -limits.velocity, limits.velocity)
    ddq = np.clip(start.ddq, -limits.acceleration, limits.acceleration)
    found = []
    for check, values, kept, most, unit in (
        ("position", q, inside, inside, "{}"),
        ("velocity", start.dq, dq, limits.velocity, "{}/s"),
        ("acceleration", start.ddq, ddq, limits.acceleration, "{}/s^2"),
    ):
        for i in np.flatnonzero(values != kept).tolist():
            found.append(
                Violation(check, limits.names[i], float(values[i]), float(most[i]), unit.format(limits.units[i]))
            )
    return MotionState(q, dq, ddq), tuple(found)


def strays(ground: Ground, before: Array) -> tuple[Violation, ...]:
    """Components whose own stop from the rows `before` (3, n) leaves the position limits, and where it ends."""
    limits, end = ground.limits, ground.stop(before).rows[-1]
    outside = (end < limits.lower - _HAIR) | (end > limits.upper + _HAIR)
    inside = np.clip(end, limits.lower, limits.upper)
    return tuple(
        Violation("position", limits.names[i], float(end[i]), float(inside[i]), limits.units[i])
        for i in np.flatnonzero(outside).tolist()
    )


class Homecoming:
    """Brakes a robot that is outside its position limits, or cannot stop inside them, and leads it back.

    The way back is verified like any other motion: its velocity, acceleration and jerk, regions and speed of the tool,
    freedom from contact with what stands still, rest before contact with what moves. Only the position is excused, as
    long as no component gets farther outside. The first stop alone is taken as it is: nothing that could be sent
    instead has been verified.
    """

    def __init__(self, ground: Ground, settings: FilterSettings, before: Array) -> None:
        """Args:
        ground: What the way back is verified against.
        settings: How fast to return.
        before: Where the robot is: three rows one period apart, shape (3, n).
        """
        self._ground, self._settings = ground, settings
        self._movers = None if ground.clearance is None else MoverRule(ground.clearance, ground.h)
        self._rows = ground.stop(before).rows
        self._rules = _excused(ground.rules, np.vstack((before[2:], self._rows)))
        self._retry = max(1, round(_RETRY / ground.h))  # ticks
        self._resting = self._retry  # ticks at rest, so that the first one looks for a way
        self._returning = self._changed = False
        self.why: tuple[Violation, ...] = ()

    def reprove(self) -> None:
        """Look again before the next row: something has moved that does not move by itself."""
        self._changed = True

    def row(self, before: Array, age: float, *, allowed: bool) -> Array:
        """What to send after the rows `before` (3, n), shape (n,); what keeps the robot from moving is in `why`.

        Args:
            before: The three rows sent last.
            age: Time since the movers were measured [s].
            allowed: Whether it may move towards its limits; else it comes to rest where it is.
        """
        if (before == before[2]).all():
            self._resting += 1
            if allowed and self._resting >= self._retry:
                self._depart(before, age)
            elif not allowed:
                self._rows, self._resting = before[2:], self._retry
        elif self._returning and not (allowed and self._goes_on(before, age)):
            self._brake(before)
        self._changed = False
        row: Array = self._rows[0]
        self._rows = self._rows[1:] if len(self._rows) > 1 else self._rows
        return row

    def _depart(self, before: Array, age: float) -> None:
        """From rest, take up the way back if it is verified."""
        rows = way_back(before[2], self._ground.limits, self._ground.h, self._settings.return_share)
        self.why = self._against(before, rows) or self._met(before, rows[0], age)
        self._returning, self._resting = not self.why, 0
        self._rows = before[2:] if self.why else rows

    def _goes_on(self, before: Array, age: float) -> bool:
        """Whether the next row of the way back, with a stop after it, is verified now."""
        self.why = self._met(before, self._rows[0], age) or (
            self._obstructed(before, self._rows) if self._changed else ()
        )
        return not self.why

    def _brake(self, before: Array) -> None:
        """The stop of each component by itself; the way back to its end where that one is free and the stop is not."""
        stop = self._ground.stop(before).rows
        if self._against(before, stop) and not self._against(before, self._rows):
            return
        self._rows, self._returning = stop, False

    def _against(self, before: Array, rows: Array) -> tuple[Violation, ...]:
        """What speaks against sending `rows`, but for things that move by themselves; empty where they are verified."""
        broken = self._rules.broken(before, rows)
        if broken is not None:
            return broken.violations
        limits, way = self._ground.limits, np.vstack((before[2:], rows))
        outside = np.abs(way - np.clip(way, limits.lower, limits.upper))
        grows = (np.diff(outside, axis=0) > _ROUNDING).any(axis=0)
        if grows.any():
            i = int(np.argmax(grows))
            return (Violation("position", limits.names[i], float(rows[-1, i]), float(way[0, i]), limits.units[i]),)
        return self._obstructed(before, rows)

    def _obstructed(self, before: Array, rows: Array) -> tuple[Violation, ...]:
        free = self._ground.free(before[2], rows)
        return () if free >= len(rows) else (self._ground.obstacle(rows[free]),)

    def _met(self, before: Array, row: Array, age: float) -> tuple[Violation, ...]:
        """What moves by itself and could be met on the next row and the stop after it."""
        if self._movers is None:
            return ()
        then = np.vstack((before[1:], row))
        found = self._movers.broken(before[2], np.vstack((row, self._ground.stop(then).rows)), age)
        return () if found is None else (found,)


def _excused(rules: RowRules, rows: Array) -> RowRules:
    """The rules without bounds that depend on the position, wide enough for all of `rows` (k, n)."""
    limits = rules.limits
    wide = replace(
        limits,
        lower=np.minimum(limits.lower, rows.min(axis=0)),
        upper=np.maximum(limits.upper, rows.max(axis=0)),
        envelope=None,
    )
    return RowRules(wide, rules.h, regions=rules.regions, cartesian=rules.cartesian)


def way_back(q: Array, limits: Limits, h: float, share: float) -> Array:
    """Rows from rest at `q` (n,) to rest at the nearest configuration inside the limits, shape (k, n).

    Args:
        q: Where the robot rests.
        limits: Bounds per component.
        h: Time between rows [s].
        share: Part of the limits of speed and acceleration to use, and of jerk.
    """
    inside, still = np.clip(q, limits.lower, limits.upper), np.zeros(len(q))
    decay = Decay(q - inside, still, still, limits, share)
    times: Array = h * np.arange(1.0, max(1, math.ceil(decay.duration / h)) + 3.0)
    rows: Array = inside + decay.at(times)
    return rows
