"""A planned skill as an action generator: plans when first asked, then hands out one chunk per phase and watches."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.arrays import Array
from praxia.core.interfaces import Generation, Observation, Running, Status
from praxia.core.motion import MotionState
from praxia.core.plan import Goal
from praxia.core.world import ObjectState, WorldState
from praxia.generation.phases import Blocked, Guard, Phase, Program

__all__ = ["Brake", "PlannedSkill"]

Brake = Callable[[MotionState], Array]
"""Commanded state -> rows of a stop inside the limits, shape (k, n)."""

_MOVED = 0.02  # how far an object's estimate may wander before the motion is planned anew [m]
_FAR = 2.0  # at this distance from the hand a thing is out of every arm's way: it has fallen off the table [m]


class PlannedSkill:
    """Runs a program's phases.

    Args:
        program: Plans the phases.
        space: Action space of the chunks.
        brake: How to stop when a guard fails.
        seed: Seed of the program's samples.
    """

    def __init__(self, program: Program, space: ActionSpace, brake: Brake, *, seed: int) -> None:
        self._program, self._space, self._brake, self._seed = program, space, brake, seed
        self.reset(Goal(()))

    def reset(self, goal: Goal) -> None:
        """Forget everything; the goal is in the program."""
        self._phases: tuple[Phase, ...] | None = None
        self._index = -1
        self._planned: WorldState | None = None
        self._failure = ""
        self._target: Array | None = None  # where the chunk that was handed out last ends

    def generate(self, observation: Observation, running: Running | None) -> Generation:
        world, state = observation.world, observation.commanded
        if world is None or state is None:
            return Generation(
                Status.GAVE_UP, reason="a planned skill needs the estimated world and the commanded state"
            )
        if running is not None and observation.time < running.chunk.end:
            return self._watch(world, running)
        start = observation.time
        if running is not None:
            start, state = max(start, running.chunk.end), running.chunk.state(running.chunk.end)
        if self._target is not None and not np.allclose(state.q, self._target, rtol=0.0, atol=1e-9):
            self._failure = self._failure or "the motion did not run to its end"
        if not state.resting:
            return self._emit(start, state, self._brake(state), "stop")
        if self._failure:
            return Generation(Status.GAVE_UP, reason=self._failure)
        stats = {}
        if self._phases is None:
            found = self._program(world, state, np.random.default_rng(self._seed))
            if isinstance(found, Blocked):
                return Generation(found.status, reason=found.reason, facts=found.facts)
            self._phases, self._planned = found.phases, world
            stats = {"checks": float(found.checks)}
        self._index += 1
        if self._index == len(self._phases):
            return Generation(Status.FINISHED)
        phase = self._phases[self._index]
        if phase.guard is Guard.HELD and self._index > 0 and not world.held:
            self._failure = f"{' '.join(phase.attached) or 'the object'} is not in the hand"
            return Generation(Status.GAVE_UP, reason=self._failure)
        chunk = self._emit(start, state, phase.rows, phase.label, phase)
        return Generation(chunk.status, chunk.chunk, stats=stats)

    def _emit(self, start: int, state: MotionState, rows: Array, label: str, phase: Phase | None = None) -> Generation:
        # Two rows more, so that velocity and acceleration are zero as backward differences, too.
        rows = np.concatenate([rows, rows[-1:], rows[-1:]])
        self._target = rows[-1]
        return Generation(
            Status.WORKING,
            ActionChunk(
                self._space,
                start,
                rows,
                contacts=phase.contacts if phase else frozenset(),
                attached=phase.attached if phase else (),
                departs=state,
                label=label,
            ),
        )

    def _watch(self, world: WorldState, running: Running) -> Generation:
        """Keep the running chunk, or brake from where it will be when it may be changed."""
        if self._phases is None or not 0 <= self._index < len(self._phases):
            return Generation(Status.WORKING)
        phase = self._phases[self._index]
        # A stop that came too late to be taken is handed out again: what runs is then not what was handed out last.
        latest = self._target is not None and np.array_equal(running.chunk.values[-1], self._target)
        stopping = bool(self._failure) and latest
        self._failure = self._failure or self._disturbance(phase, world)
        if not self._failure or stopping:
            return Generation(Status.WORKING)
        state = running.chunk.state(running.frozen_until)
        rows = self._brake(state)
        stop = self._emit(running.frozen_until, state, rows, f"stop: {self._failure}", phase)
        return Generation(
            Status.WORKING, stop.chunk, notes=({"kind": "interrupted", "phase": phase.label, "reason": self._failure},)
        )

    def _disturbance(self, phase: Phase, world: WorldState) -> str:
        """Why the phase should not go on, as a phrase; empty where all is as planned."""
        if phase.guard is Guard.NOTHING or self._planned is None:
            return ""
        if phase.guard is Guard.HELD and phase.attached and world.held not in phase.attached:
            return f"{phase.attached[0]} is no longer in the hand"
        for name, seen in world.objects.items():
            if name in phase.attached or name == world.held:
                continue
            planned = self._planned.objects.get(name)
            if planned is None or min(map(self._from_hand, (planned, seen))) > _FAR:
                continue
            if float(np.linalg.norm(seen.X_WO.p - planned.X_WO.p)) > _MOVED:
                return f"{name} has moved"
        return ""

    def _from_hand(self, thing: ObjectState) -> float:
        """Distance [m] of a thing from where the hand was when the motion was planned."""
        assert self._planned is not None
        return float(np.linalg.norm(thing.X_WO.p - self._planned.gripper.X_WG.p))
