"""A stretch of a course with a stop after it: what is verified ahead where something moves by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from praxia.core.arrays import Array
from praxia.safety.course import Course, Route
from praxia.safety.ground import Ground
from praxia.safety.path_stop import path_stop

__all__ = ["Stretch", "stretch_of"]


@dataclass(frozen=True, eq=False)
class Stretch:
    """Rows of a course, and the quickest stop after them.

    Attributes:
        course: All of its rows, down to rest.
        lead: How many leading rows are those of the course that it is a stretch of.
        then: The three rows before the stop, shape (3, n).
        ruled: Whether the stop is known to keep all rules.
    """

    course: Course
    lead: int
    then: Array
    ruled: bool

    @property
    def stop(self) -> Course | None:
        """The rows after the lead; None where the course itself comes to rest."""
        course = self.course
        if self.lead == len(course):
            return None
        left = max(0, course.chunk_rows - self.lead)
        return Course(course.rows[self.lead :], course.line[self.lead :], chunk_rows=left)


def stretch_of(ground: Ground, route: Route | None, way: Course, begin: int, end: int, before: Array) -> Stretch:
    """Rows `begin` to `end` of `way`, and the quickest stop after them: along the path where there is one, else of each
    component by itself. Unverified, but for the rules of a stop along the path.

    Args:
        ground: The rules.
        route: The path that `way` follows; None where it follows none.
        way: What leads on.
        begin: First row of the stretch.
        end: Row after its last one.
        before: The three rows sent last, shape (3, n).
    """
    rows, line = way.rows[begin:end], way.line[begin:end]
    part = replace(
        way,
        rows=rows,
        line=line,
        beside=max(0, way.beside - begin),
        unaltered=min(max(0, way.unaltered - begin), end - begin),
        chunk_rows=min(max(0, way.chunk_rows - begin), end - begin),
    )
    then = np.concatenate((before, rows))[-3:]
    if end == len(way):
        return Stretch(part, len(rows), then, ruled=True)
    found = None
    if route is not None and end > way.beside and line[-1, 0] == line[-1, 0]:
        found = path_stop(ground, then, route.path, line[-1], until=route.free)
    stop = found or ground.stop(then)
    course = replace(
        part,
        rows=np.concatenate((rows, stop.rows)),
        line=np.concatenate((line, stop.line)),
        chunk_rows=part.chunk_rows + stop.chunk_rows,
    )
    return Stretch(course, len(rows), then, ruled=found is not None)
