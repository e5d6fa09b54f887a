"""The quickest verified stop from where the robot is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from praxia.core.arrays import Array
from praxia.safety.course import Course, Route
from praxia.safety.ground import Ground
from praxia.safety.path_stop import path_stop

__all__ = ["quick_stop"]


def quick_stop(
    ground: Ground, before: Array, route: Route | None, state: Array, met: Callable[[Array], bool]
) -> Course | None:
    """The first stop that is verified: along the path, or of each component by itself; None where neither is.

    Where nothing stands around, the second comes first: it is the quickest there is. Otherwise the path comes first,
    because it is known to be free.

    Args:
        ground: What stops are verified against.
        before: The three rows sent last, shape (3, n).
        route: What is being followed; None where nothing is.
        state: Parameter, speed and acceleration along it, shape (3,); NaN beside it.
        met: Whether something that moves by itself could be met on rows.
    """
    for course in _candidates(ground, before, route, state):
        if (
            ground.rules.broken(before, course.rows) is None
            and ground.free(before[2], course.rows) == len(course)
            and not met(course.rows)
        ):
            return course
    return None


def _candidates(ground: Ground, before: Array, route: Route | None, state: Array) -> Iterator[Course]:
    if ground.clearance is None:
        yield ground.stop(before)
    if route is not None and state[0] == state[0]:
        course = path_stop(ground, before, route.path, state, until=route.free)
        if course is not None:
            yield course
    if ground.clearance is not None:
        yield ground.stop(before)
