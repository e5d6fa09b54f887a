"""How fast the tool may be where something is about to be touched on purpose."""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import FilterClearance
from praxia.core.report import Violation
from praxia.robots import Robot
from praxia.safety.broken import Broken
from praxia.safety.cartesian import tool_speed

__all__ = ["ContactSpeed"]

_RELATIVE_TOLERANCE = 1e-9
_SIGHTS = (0.045, 0.02, 0.01)  # distances [m] of meant contacts that are looked for, so that open space needs few looks


class ContactSpeed:
    """A bound on the speed of the tool point near the contacts that a chunk declares."""

    def __init__(self, robot: Robot, *, limit: float = 0.4, within: float = 0.005) -> None:
        """Args:
        robot: Whose tool it is.
        limit: Largest speed of the tool point there [m/s]. Planned grasps, pushes and withdrawals stay below 0.35.
        within: Distance of a pair that may touch from which on it holds [m].

        Raises:
            InvalidInput: The limit is not positive, or the distance is negative or more than 2 cm.
        """
        if not limit > 0.0:
            raise InvalidInput(f"ContactSpeed: the limit must be a positive speed, got {limit} m/s")
        if not 0.0 <= within <= 0.02:
            raise InvalidInput(f"ContactSpeed: expected a distance from 0 to 0.02 m, got {within}")
        self.components = len(robot.limits)
        self.limit, self.within = limit, within
        self._robot, self._n = robot, len(robot)

    def broken(self, clearance: FilterClearance, last: Array, rows: Array, h: float) -> Broken | None:
        """The first of `rows` (k, n) that is reached too fast for how near a meant contact is.

        Args:
            clearance: What is where; its intended contacts are set.
            last: What was sent before them, shape (n,).
            rows: Finite configurations.
            h: Time between rows [s].
        """
        way = np.concatenate((last[None], rows))
        steps = np.abs(np.diff(way, axis=0)) @ clearance.reach
        fast = np.flatnonzero(steps > self.limit * h)
        if not len(fast):
            return None
        speed, _ = tool_speed(self._robot, way[fast, : self._n], way[fast + 1, : self._n], h)
        too_fast = speed > self.limit * (1.0 + _RELATIVE_TOLERANCE)
        fast, speed = fast[too_fast], speed[too_fast]
        travel = np.append(0.0, np.cumsum(steps))
        clear = -1.0  # travel up to which nothing that may touch is near
        for k, v in zip(fast.tolist(), speed.tolist(), strict=True):
            if travel[k + 1] <= clear:
                continue
            away = next((d for d in _SIGHTS if not clearance.touching(rows[k : k + 1], d)[0]), 0.0)
            if away > self.within:
                clear = float(travel[k + 1]) + away - self.within
            elif clearance.touching(rows[k : k + 1], self.within)[0]:
                return Broken(k, (Violation("contact speed", "tool", v, self.limit, "m/s"),))
        return None
