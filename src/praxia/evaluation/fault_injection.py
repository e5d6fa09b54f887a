"""Faults put around the parts of a system, and a note of when each begins, ends and is noticed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from praxia.core.interfaces import ActionGenerator, Observation, Plant, SafeCommand
from praxia.core.report import Verdict
from praxia.evaluation.faults import Fault
from praxia.execution.events import Journal
from praxia.execution.faulty_generator import FaultyGenerator
from praxia.simulation.cell import Cell
from praxia.simulation.faulty_link import FaultyLink
from praxia.simulation.faulty_plant import FaultyPlant, ObservationFault, Scheduled
from praxia.simulation.faulty_readings import FaultyReadings
from praxia.simulation.faulty_sight import FaultySight
from praxia.simulation.faulty_stamps import FaultyStamps

__all__ = ["Injection"]

_CALM = (Verdict.PASSED, Verdict.SLOWED)

_OWN = {
    "joint_sensor": ("reading", "measured velocity", "following", "stuck reading"),
    "object_pose": ("sight",),
    "clock": ("clock",),
    "command_link": ("following", "stuck reading"),
    "generator": ("starved", "stale", "shape", "finite", "seam"),
}
"""Target -> rules by which it is recognised; where faults overlap, any other rule counts for whom it is news."""

_CONFESSIONS = ("deadline", "error")  # events by which a generator is known to have failed


class Injection:
    """The faults of one run; wraps generator and plant, and watches each tick.

    It is the journal of the run's events, too: that a generator was late or raised is how its faults are noticed.
    """

    def __init__(self, faults: Sequence[Fault], *, seed: int, realtime: bool = False, events: Journal) -> None:
        """Args:
        faults: What fails, and when.
        seed: Fixes everything random.
        realtime: Whether calls of the generator take real time.
        events: Where it is written when a fault begins, ends and is noticed.
        """
        # Stamps come last: the other faults go by the true time.
        self._faults = sorted(faults, key=lambda fault: fault.target == "clock")
        self._seeds = [int(s) for s in np.random.SeedSequence(seed).generate_state(len(faults))]
        self._realtime, self._events = realtime, events
        self._generators: list[FaultyGenerator] = []
        self._cell: Cell | None = None
        self._plant: FaultyPlant | None = None
        self._scheduled: dict[int, Scheduled] = {}
        self._begun: set[int] = set()
        self._ended: set[int] = set()
        self._noticed: set[int] = set()
        self._delays: dict[int, float] = {}  # [s]
        self._before: dict[int, frozenset[str]] = {}  # rules that were broken when each fault began
        self._broken: frozenset[str] = frozenset()  # rules that were broken at the tick before

    def finish(self) -> tuple[Mapping[str, object], ...]:
        """What became of each fault: `fault`, `begun`, `noticed`, `after` [s]; notes those that never began."""
        assert self._cell is not None
        for i, fault in enumerate(self._faults):
            if i not in self._begun:
                reason = f"the run was over after {self._cell.time * 1e-9:.2f} s"
                self._note(self._cell.time, "fault_never", fault, {"reason": reason})
        return tuple(
            {
                "fault": str(fault),
                "begun": i in self._begun,
                "noticed": i in self._noticed,
                "after": self._delays.get(i),
            }
            for i, fault in enumerate(self._faults)
        )

    def generator(self, generator: ActionGenerator) -> ActionGenerator:
        """The generator with its faults around it."""
        for fault, seed in zip(self._faults, self._seeds, strict=True):
            if fault.target == "generator":
                begin, end = fault.span
                generator = FaultyGenerator(
                    generator,
                    fault.kind,
                    begin=begin,
                    end=end,
                    magnitude=fault.magnitude,
                    seed=seed,
                    realtime=self._realtime,
                )
                self._generators.append(generator)
        return generator

    def plant(self, plant: Plant, cell: Cell) -> Plant:
        """The plant with its faults around it.

        Args:
            plant: The cell, or what wraps it.
            cell: The cell at the bottom.
        """
        self._cell = cell
        pairs = enumerate(zip(self._faults, self._seeds, strict=True))
        self._scheduled = {
            i: Scheduled(_made(f, cell, seed), *f.span) for i, (f, seed) in pairs if f.target != "generator"
        }
        if not self._scheduled:
            return plant
        self._plant = FaultyPlant(plant, cell, list(self._scheduled.values()))
        return self._plant

    def on_tick(self, observation: Observation, command: SafeCommand) -> None:
        """Write down what begins, ends, and is noticed by the filter, at the time of the true clock."""
        assert self._cell is not None
        now = self._cell.time - self._cell.space.period  # the command has just acted for one period
        calm = command.report.verdict in _CALM
        broken = frozenset() if calm else frozenset(violation.check for violation in command.report.violations)
        for i, fault in enumerate(self._faults):
            end = fault.span[1]
            self._begin(i, now)
            if end is not None and now >= end and i in self._begun and i not in self._ended:
                self._ended.add(i)
                self._note(now, "fault_ended", fault, {})
            if not calm and self._concerns(i, broken):
                own = _OWN[fault.target]
                told = sorted(command.report.violations, key=lambda violation: violation.check not in own)
                why = "; ".join(map(str, told[:2])) or "no rule named"
                self._notice(i, now, {"verdict": command.report.verdict, "reason": why})
        self._broken = broken

    def append(self, record: Mapping[str, object]) -> None:
        """Pass an event of the run on; one that tells of a failure of the generator notices the fault behind it."""
        self._events.append(record)
        if self._cell is None or record.get("kind") not in _CONFESSIONS:
            return
        reason = record.get("reason") or record.get("text") or ""
        for i, fault in enumerate(self._faults):
            self._begin(i, self._cell.time)
            if fault.target == "generator" and i in self._begun:
                self._notice(i, self._cell.time, {"reason": reason})

    def _begin(self, i: int, now: int) -> None:
        if i in self._begun or now < self._faults[i].span[0]:
            return
        self._begun.add(i)
        self._before[i] = self._broken
        self._note(now, "fault", self._faults[i], {"reason": self._faults[i].sentence})

    def _notice(self, i: int, now: int, details: Mapping[str, object]) -> None:
        if i in self._noticed:
            return
        self._noticed.add(i)
        self._delays[i] = (now - self._effect(i, now)) * 1e-9
        self._note(now, "fault_noticed", self._faults[i], {"after": self._delays[i], **details})

    def _concerns(self, i: int, broken: frozenset[str]) -> bool:
        """Whether rules that are broken now speak of fault `i`, and not of another one that acts as well."""
        if i not in self._begun or (i in self._scheduled and not self._acts(i)):
            return False
        target = self._faults[i].target
        others = [self._faults[k].target for k in self._begun if k != i]
        if not others or broken.intersection(_OWN[target]):
            return True
        theirs = {rule for other in others for rule in _OWN[other]}
        return bool(broken - self._before[i] - theirs)

    def _acts(self, i: int) -> bool:
        """Whether fault `i`, of the plant, has altered anything yet."""
        return self._plant is not None and self._plant.effect(self._scheduled[i]) is not None

    def _effect(self, i: int, now: int) -> int:
        """When fault `i` first altered anything [ns]; now where it has not."""
        if self._plant is None or i not in self._scheduled:
            return self._faults[i].span[0]
        effect = self._plant.effect(self._scheduled[i])
        return now if effect is None else effect

    def close(self) -> None:
        """End hanging calls."""
        for generator in self._generators:
            generator.close()

    def _note(self, time: int, kind: str, fault: Fault, details: Mapping[str, object]) -> None:
        self._events.append({"time_ns": time, "kind": kind, "fault": str(fault), **details})


def _made(fault: Fault, cell: Cell, seed: int) -> ObservationFault | FaultyLink:
    """The wrapper of one fault that is not the generator's."""
    robot, value = cell.world.robot, fault.magnitude
    arm = len(robot)
    if fault.target == "joint_sensor":
        return FaultyReadings(fault.kind, robot.limits, arm=arm, magnitude=value, seed=seed)
    if fault.target == "object_pose":
        return FaultySight(fault.kind, magnitude=value, seed=seed)
    if fault.target == "clock":
        return FaultyStamps(fault.kind, magnitude=value, seed=seed)
    return FaultyLink(fault.kind, cell.space.period, arm=arm, magnitude=value, seed=seed)
