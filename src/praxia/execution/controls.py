"""What a person beside the robot can say while it runs."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Operator", "Order"]


@dataclass(frozen=True)
class Order:
    """An emergency stop with its reason, or the release of one.

    Attributes:
        emergency: True for the stop, False for its release.
        reason: Why, as a phrase.
    """

    emergency: bool
    reason: str = ""


class Operator:
    """Three buttons, to be pressed from any thread; the loop reads them at each tick.

    No order is lost: an emergency stop that is released within the same tick still stops the robot first.
    """

    def __init__(self) -> None:
        self._stopped = False
        self._orders: deque[Order] = deque()

    def stop(self) -> None:
        """End the run: brake to rest, then INTERRUPTED."""
        self._stopped = True

    def emergency(self, reason: str = "emergency stop") -> None:
        """Stop and stay stopped until `release`; the run goes on and its budget, too."""
        self._orders.append(Order(True, reason))

    def release(self) -> None:
        """End the emergency stop once the robot rests; the generator is asked anew from there."""
        self._orders.append(Order(False))

    @property
    def stopped(self) -> bool:
        """Whether the run is to end."""
        return self._stopped

    @property
    def pending(self) -> bool:
        """Whether there are orders that have not been read yet."""
        return bool(self._orders)

    def orders(self) -> Iterator[Order]:
        """What was ordered since the last call, in order."""
        while self._orders:
            yield self._orders.popleft()
