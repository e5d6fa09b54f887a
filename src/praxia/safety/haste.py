"""When a faster ride is tried, and which one."""

from __future__ import annotations

from praxia.safety.trial import SWIFTER, Effort

__all__ = ["Haste"]

_RETRY = 0.01  # time between two tries [s]
_SETTLE = 0.05  # time after a slower ride was taken before a faster one is tried [s]
_GAIN = 0.02  # part of the time left that a faster ride saves at least


class Haste:
    """Counts ticks to the next try.

    Attributes:
        slowed: Whether what is followed is slower than its path asks for.
        sound: Whether it keeps all rules down to its end.
        kind: Which faster ride is tried next.
        effort: What may be spent on faster rides.
    """

    def __init__(self, h: float, effort: int) -> None:
        """Args:
        h: Time between rows [s].
        effort: Rows that may be made and verified for one chunk, and again after each slower ride.
        """
        self._retry, self._settle, self._spendable = max(1, round(_RETRY / h)), max(1, round(_SETTLE / h)), effort
        self.begin(slowed=False)

    def begin(self, *, slowed: bool) -> None:
        """Something new is followed that keeps all rules."""
        self.slowed, self.sound = slowed, True
        self._pause, self.kind, self.effort = self._retry, 0, Effort(self._spendable)

    def slow_down(self) -> None:
        """A slower ride was taken, a stretch at a time."""
        self.slowed, self.sound = True, False
        self._pause, self.kind, self.effort = self._settle, 0, Effort(self._spendable)

    def due(self) -> bool:
        """Whether a faster ride is due in this tick."""
        self._pause -= 1
        return self._pause <= 0

    def tried(self) -> None:
        """The ride of the present kind is being tried."""
        self._pause, self.kind = self._retry, (self.kind + 1) % SWIFTER

    def gains(self, rows: int, left: int) -> bool:
        """Whether a ride of so many rows is worth taking where the present one has so many left."""
        return not self.sound or rows <= (1.0 - _GAIN) * left - self._retry
