"""What leads on beyond the motion in hand, and what of it is known, so that it is not verified twice."""

from __future__ import annotations

from praxia.core.arrays import Array
from praxia.safety.course import Course
from praxia.safety.ground import Ground
from praxia.safety.stretch import Stretch

__all__ = ["Lead"]

_BLOCK = 64  # rows that are proved at a time


class Lead:
    """A course that is followed as long as it can be verified, stretch by stretch where something moves.

    Attributes:
        way: The course; None while nothing leads on.
        next: Its next row.
        free: How many leading rows of it are proved free since the world last changed.
        ruled: Whether all of it is known to keep all rules.
    """

    def __init__(self) -> None:
        self.way: Course | None = None
        self.next = self.free = 0
        self.ruled = False

    def follow(self, way: Course, *, free: int | None = None, ruled: bool = True) -> None:
        """Let `way` lead on from its first row; all of it is proved free, or its first `free` rows."""
        self.way, self.next, self.ruled = way, 0, ruled
        self.free = len(way) if free is None else free

    def doubt(self, *, ruled: bool) -> None:
        """Nothing is proved any more, because the world has changed; whether it still is `ruled`."""
        self.free, self.ruled = self.next, self.ruled and ruled

    @property
    def over(self) -> bool:
        """Whether all of it has been sent."""
        return self.way is not None and self.next >= len(self.way)

    def proved_on(self, ground: Ground, q: Array) -> bool:
        """Prove a little more of it to be free, where that is not known; whether it is.

        Args:
            ground: What stands around.
            q: Where the robot is, shape (n,): at the row before the next one.
        """
        way, self.free = self.way, max(self.free, self.next)
        if way is None or self.free >= len(way):
            return True
        block = way.rows[self.free : self.free + _BLOCK]
        free = ground.free(q if self.free == self.next else way.rows[self.free - 1], block)
        self.free += free
        return free == len(block)

    def verified(self, ground: Ground, way: Course, index: int, stretch: Stretch, before: Array) -> bool:
        """Whether a stretch of `way` from its row `index` on keeps all rules and touches nothing that stands still.

        Of this course nothing is looked at again that is known. `before` are the three rows sent last, shape (3, n).
        """
        known = way is self.way and self.ruled and index + stretch.lead <= self.free
        if not known or (index and not (before[2] == way.rows[index - 1]).all()):
            return ground.holds(before, stretch.course)
        stop = stretch.stop
        if stop is None:
            return True
        if not stretch.ruled and ground.broken(stretch.then, stop) is not None:
            return False
        return ground.free(stretch.then[2], stop.rows) == len(stop)
