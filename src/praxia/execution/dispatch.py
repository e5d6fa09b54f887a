"""Sends commands, writes down what was sent, and brings the robot to rest when the loop around it cannot go on."""

from __future__ import annotations

from contextlib import suppress

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import SpaceMismatch
from praxia.core.interfaces import Observation, Plant, SafeCommand, SafetyFilter
from praxia.execution.clock import Clock
from praxia.execution.progress import LONGEST_STOP
from praxia.execution.record import RunRecord

__all__ = ["Dispatch"]

_FAILURES = 50
"""Ticks in a row in which the filter or the robot fails, too, before a stop is given up."""
_UNKNOWN = np.array(np.nan)  # fills whatever could not be measured


class Dispatch:
    """The way from the filter to the robot and into the record; knows at any time what is still to be sent.

    Args:
        plant: Robot in its world.
        safety: Filter that makes the commands.
        clock: What paces the ticks.
        record: Where each tick is written down.
    """

    def __init__(self, plant: Plant, safety: SafetyFilter, clock: Clock, record: RunRecord) -> None:
        self._plant, self._safety, self._clock, self._record = plant, safety, clock, record
        self._space = plant.space
        self._time = -plant.space.period  # of the tick that has begun last [ns]
        self._begun = self._fits = False
        self._unsent: tuple[Array | None, SafeCommand] | None = None

    @property
    def time(self) -> int:
        """Time of the tick that has begun last [ns]."""
        return self._time

    def begin(self) -> Observation:
        """What is sensed at the next tick, once it is time for it."""
        self._clock.wait()
        self._begun = True
        self._time += self._space.period  # should the robot not say
        sensed = self._plant.observe()
        self._time = sensed.time
        return sensed

    def send(self, observation: Observation, proposed: Array | None, command: SafeCommand) -> None:
        """Send what the filter answered to `proposed`, and write the tick down.

        Raises:
            SpaceMismatch: The first command means something else than the robot takes; it is not sent.
        """
        self._fit(command)
        self._unsent = proposed, command
        state = self._plant.state()
        self._plant.command(command)
        self._unsent, self._begun = None, False
        self._record.tick(observation, proposed, command, state)

    def rest(self) -> str:
        """Bring the robot to rest through the filter, whatever still works; why that was not possible, or "".

        A command that the filter has made and the robot has not taken goes first. What cannot be measured is NaN in the
        record; nothing else than the filter and the robot itself can keep the robot from stopping.
        """
        failures = 0
        for _ in range(LONGEST_STOP // self._space.period):
            try:
                if self._unsent is None and self._safety.commanded.resting:
                    return ""
                self._brake()
                failures = 0
            except SpaceMismatch as error:
                return str(error)
            except Exception as error:  # of filter or robot: the next tick may do better
                failures += 1
                if failures == _FAILURES:
                    return f"{type(error).__name__}: {error}"
        return f"it did not come to rest within {LONGEST_STOP * 1e-9:.0f} s"

    def _brake(self) -> None:
        """One tick of the stop; the one in which the loop failed is taken up where nothing was sent in it."""
        if not self._begun:
            self._clock.wait()
        fresh, self._begun = not self._begun, False
        observation = self._sensed(fresh)
        if self._unsent is None:
            command = self._safety.filter(None, self._time)
            self._fit(command)
            self._unsent = None, command
        proposed, command = self._unsent
        state = _UNKNOWN
        with suppress(Exception):
            state = self._plant.state()
        self._plant.command(command)
        self._unsent = None
        with suppress(Exception):  # the row is in the trace all the same, as far as it is known
            self._record.tick(observation, proposed, command, state)

    def _sensed(self, fresh: bool) -> Observation:
        """What is sensed now, or nothing but the time."""
        try:
            sensed = self._plant.observe()
            self._time = sensed.time
            return sensed
        except Exception:  # a robot can be stopped without being seen
            self._time += self._space.period if fresh else 0
            return Observation(self._time, _UNKNOWN, _UNKNOWN)

    def _fit(self, command: SafeCommand) -> None:
        if not self._fits:
            command.space.require(self._space, "the safety filter", "the robot")
            self._fits = True
