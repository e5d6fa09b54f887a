"""What the filter verifies motions against: the rules on rows, the stop of each component, what stands around."""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.core.interfaces import FilterClearance
from praxia.core.report import Violation
from praxia.safety.acceptance import Acceptance, Sure
from praxia.safety.broken import Broken
from praxia.safety.certificate import proved_free
from praxia.safety.course import Course, Route
from praxia.safety.row_rules import RowRules
from praxia.safety.stoppable import Stoppable

__all__ = ["Ground"]

_LEAVING = 8  # configurations at which a way out of a margin is looked at
_NEARER = 1e-4  # how much nearer than before still counts as not nearer: what estimates tremble [m]


class Ground:
    """Verifies courses against everything that does not move by itself."""

    def __init__(self, rules: RowRules, clearance: FilterClearance | None, *, compiled: bool = True) -> None:
        """Args:
        rules: Limits, regions, speed of the tool.
        clearance: What is where; None where nothing is known to be anywhere.
        compiled: Whether compiled code is asked first.
        """
        self.rules, self.clearance = rules, clearance
        self.contacts_meant = True  # whether anything may be touched on purpose
        self.limits, self.h = rules.limits, rules.h
        self.stoppable = Stoppable(rules.limits, rules.h)
        self.braking = self.stoppable.braking
        self._acceptance = Acceptance.of(rules) if compiled else None

    def broken(self, before: Array, course: Course) -> Broken | None:
        """The first row of `course` that breaks a rule, or from which no component-wise stop exists; None if none.

        Args:
            before: The three rows sent last, shape (3, n).
            course: What would be sent next; the rows that stop after the chunk are their own stop.
        """
        quick = self._acceptance
        sure = Sure.NOTHING if quick is None else quick.sure(before, course.rows, course.chunk_rows)
        found = None if sure is not Sure.NOTHING else self.rules.broken(before, course.rows)
        if self.rules.contact is not None and self.clearance is not None and self.contacts_meant:
            kept = course.rows if found is None else course.rows[: found.row]
            found = self.rules.contact.broken(self.clearance, before[2], kept, self.h) or found
        if sure is Sure.STOPPABLE:
            return found
        kept = course.rows[: course.chunk_rows if found is None else min(found.row, course.chunk_rows)]
        trapped = self.stoppable.broken(before, kept) if len(kept) else None
        return found if trapped is None else trapped

    def free(self, q: Array, rows: Array) -> int:
        """How many leading `rows` (k, n) are proved free of contact, with the motion from `q` (n,) and between them.

        Where `q` itself is nearer to something than the margin, rows that stay there or lead away count as free.
        """
        if self.clearance is None:
            return len(rows)
        way = np.concatenate((q[None], rows))
        free = proved_free(self.clearance, way)
        if free == 0:
            out = self._way_out(self.clearance, way)
            free = out + proved_free(self.clearance, way[out:]) if out else _staying(way)
        return max(free - 1, 0)

    def holds(self, before: Array, course: Course) -> bool:
        """Whether `course`, sent after the rows `before` (3, n), keeps all rules and touches nothing that stands."""
        return self.broken(before, course) is None and self.free(before[2], course.rows) == len(course)

    def look_along(self, route: Route, q: Array, reached: float) -> Array | None:
        """The first row of a route that is not free, shape (n,), or None; how far it is free is noted in it.

        Args:
            route: Where the robot is going.
            q: Where it is, shape (n,).
            reached: Parameter that it has reached.
        """
        path = route.path
        coming = path.knots > reached + 1e-12
        knots, rows = path.knots[coming], path.rows[coming]
        free = self.free(q, rows)
        route.free = float(knots[free - 1]) if free else reached
        return None if free == len(rows) else rows[free]

    def obstacle(self, q: Array) -> Violation:
        """What is in the way at `q` (n,)."""
        found = None if self.clearance is None else self.clearance.blocking(q)
        if found is None or self.clearance is None:
            return Violation("clearance", "*", float("nan"), float("nan"), "m")
        return Violation("clearance", f"{found[0]} and {found[1]}", found[2], self.clearance.margin, "m")

    def _way_out(self, clearance: FilterClearance, way: Array) -> int:
        """Index of the first free configuration if the ones before it lead away from what is too near; 0 if not."""
        free = clearance.free(way)
        if not free.any():
            return 0
        out = int(np.argmax(free))
        nearest = -np.inf
        for k in np.unique(np.linspace(0, out - 1, _LEAVING).astype(int)).tolist():
            found = clearance.blocking(way[k])
            distance = np.inf if found is None else found[2]
            if distance < nearest - _NEARER:
                return 0
            nearest = distance
        return out

    def stop(self, before: Array) -> Course:
        """The stop of each component by itself, earliest-braking, from the three rows sent last (3, n); unverified."""
        rows = None if self._acceptance is None else self._acceptance.stop(before)
        if rows is None:
            rows = self._stop(before)
        return Course(rows, np.full((len(rows), 3), np.nan))

    def _stop(self, before: Array) -> Array:
        q, v = before[2], (before[2] - before[1]) / self.h
        a = (v - (before[1] - before[0]) / self.h) / self.h
        way = self.braking.positions(q, v, a)
        return np.concatenate((way, way[-1:], way[-1:]))


def _staying(way: Array) -> int:
    """How many leading configurations of `way`, shape (k, n), are its first one: resting touches nothing new."""
    moved = (way != way[0]).any(axis=1)
    return int(np.argmax(moved)) if moved.any() else len(way)
