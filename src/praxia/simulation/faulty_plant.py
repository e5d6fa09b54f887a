"""A plant whose sensors, clock or command link fail during stretches of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from praxia.core.action import ActionSpace
from praxia.core.arrays import Array
from praxia.core.interfaces import Observation, Plant, SafeCommand
from praxia.simulation.cell import Cell
from praxia.simulation.faulty_link import FaultyLink

__all__ = ["FaultyPlant", "ObservationFault", "Scheduled"]


class ObservationFault(Protocol):
    """Something that alters observations; it is shown all of them, so that it knows what was before."""

    def __call__(self, observation: Observation, active: bool) -> Observation:
        """What is reported instead of `observation`, which is returned as it is while the fault is not active."""
        ...


@dataclass(frozen=True, eq=False)
class Scheduled:
    """A fault and when it acts.

    Attributes:
        fault: What is altered, and how.
        begin: First instant at which it acts [ns].
        end: First instant at which it no longer does [ns]; None: it never ends.
    """

    fault: ObservationFault | FaultyLink
    begin: int
    end: int | None = None

    def active(self, time: int) -> bool:
        """Whether the fault acts at `time` [ns], by the plant's true clock."""
        return self.begin <= time and (self.end is None or time < self.end)


class FaultyPlant:
    """Wraps a plant; what it reports passes through faults, and so does, at the cell, what it is sent.

    The faults follow the plant's true clock, also where the reported one is wrong. Of several, the first alters first.
    """

    def __init__(self, plant: Plant, cell: Cell, faults: Sequence[Scheduled]) -> None:
        """Args:
        plant: The cell, or what wraps it.
        cell: The cell at the bottom, whose link to the drives is altered.
        faults: What fails, and when.
        """
        self._plant, self._cell = plant, cell
        self._sensed = [(s, s.fault) for s in faults if not isinstance(s.fault, FaultyLink)]
        self._links = [(s, s.fault) for s in faults if isinstance(s.fault, FaultyLink)]
        if self._links:
            cell.link = self._arriving
        self._effects: dict[int, int] = {}
        self._true: Observation | None = None
        self._reported: Observation | None = None

    @property
    def space(self) -> ActionSpace:
        return self._plant.space

    def observe(self) -> Observation:
        """What the sensors say; the same value until the next command."""
        true = self._plant.observe()
        if self._reported is None or true is not self._true:
            self._true = self._reported = true
            for scheduled, fault in self._sensed:
                told, active = self._reported, scheduled.active(self._cell.time)
                self._reported = fault(told, active)
                if active and id(scheduled) not in self._effects and _differ(told, self._reported):
                    self._effects[id(scheduled)] = self._cell.time
        return self._reported

    def command(self, command: SafeCommand) -> None:
        """Send the command and let one period pass.

        Raises:
            TypeError: `type(command) is not SafeCommand`.
        """
        if type(command) is not SafeCommand:
            raise TypeError(f"a plant takes a SafeCommand, not {type(command).__name__}")
        self._plant.command(command)

    def effect(self, scheduled: Scheduled) -> int | None:
        """True time [ns] at which a fault first altered anything; None as long as it has not."""
        return self._effects.get(id(scheduled))

    def state(self) -> Array:
        """All joint coordinates of the world: the truth, for the trace."""
        return self._plant.state()

    def _arriving(self, values: Array) -> Array:
        for scheduled, link in self._links:
            link.active = scheduled.active(self._cell.time)
            sent, values = values, link(values)
            if id(scheduled) not in self._effects and not np.array_equal(sent, values):
                self._effects[id(scheduled)] = self._cell.time
        return values


def _differ(a: Observation, b: Observation) -> bool:
    """Whether two observations tell something else."""
    if a is b:
        return False
    same = a.time == b.time and a.detections is b.detections
    return not (same and np.array_equal(a.q, b.q) and np.array_equal(a.dq, b.dq))
