"""Something that moves by itself crosses pick-and-place: each method on the same start states and the same crossings.

A collision is a touch of robot or load by the thing while the robot moves; being run into at rest is counted apart.
A run succeeds if its goal holds in the true world in the end and nothing has collided.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from praxia.build import Configuration, System
from praxia.core.action import ActionChunk
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Observation, SafeCommand, SafetyFilter
from praxia.evaluation.compared_filters import METHODS
from praxia.evaluation.episode import Episode, EpisodeSettings, run_episode
from praxia.evaluation.paired import paired
from praxia.evaluation.statistics import success_rate
from praxia.evaluation.suites import Task, suite, task
from praxia.evaluation.worlds import world_of
from praxia.simulation.cell import Cell

__all__ = ["ALONE", "MovingRun", "TouchCounter", "moving_run", "moving_tasks", "summarise_moving"]

SCENE = "crossing"
ALONE = "unfiltered_alone"
"""The reference: no filter, and nothing that crosses."""

MOVING = 0.01
"""Measured joint speed [rad/s or m/s] from which on the robot moves."""

_FAMILIES = ("stack", "bowl", "plate")  # pick-and-place on the open table
_LIMIT = 90.0  # longest time for acting [s]


@dataclass(frozen=True)
class MovingRun:
    """One task under one method.

    Attributes:
        method: A name of `METHODS`, or `ALONE`.
        task: What was asked.
        reached: Whether the goal held in the end.
        collisions: Touches while the robot moved.
        run_into: Touches of the robot at rest.
        seconds: Duration [s].
        reason: How it ended.
    """

    method: str
    task: Task
    reached: bool
    collisions: int
    run_into: int
    seconds: float
    reason: str

    @property
    def success(self) -> bool:
        """Whether the goal was reached without a collision."""
        return self.reached and not self.collisions


class TouchCounter:
    """Counts touches as they begin; one at rest becomes a collision when the robot starts to move during it.

    Args:
        cell: Says what touches.
        running: Says which chunk runs, for what is held.

    Attributes:
        collisions: Touches while the robot moved.
        run_into: Touches that began at rest.
    """

    def __init__(self, cell: Cell, running: Callable[[], ActionChunk | None]) -> None:
        self._cell, self._running = cell, running
        self._touching = self._collided = False
        self.collisions = self.run_into = 0

    def __call__(self, observation: Observation, command: SafeCommand) -> None:
        if not self._cell.touches(self._running()):
            self._touching = self._collided = False
            return
        if float(np.abs(observation.dq).max()) > MOVING:
            self.collisions += not self._collided
            self._collided = True
        elif not self._touching:
            self.run_into += 1
        self._touching = True


def moving_tasks(seed: int, episodes: int) -> list[Task]:
    """Pick-and-place tasks of the tabletop suite, in its order."""
    chosen = suite("tabletop")
    drawn: list[Task] = []
    index = 0
    while len(drawn) < episodes:
        one = task(chosen, seed, index)
        if one.family in _FAMILIES:
            drawn.append(one)
        index += 1
    return drawn


def moving_run(method: str, job: Task, configuration: Configuration) -> MovingRun:
    """One task under one method.

    Raises:
        InvalidInput: A sentence that is refused.
    """
    scene = configuration.scene if method == ALONE else SCENE
    c = replace(configuration, scene=scene, seed=job.seed, index=job.index)
    touched: list[TouchCounter] = []

    def prepared(system: System) -> SafetyFilter:
        touched.append(TouchCounter(system.cell, lambda: system.source.chunk))
        return METHODS["unfiltered" if method == ALONE else method](system)

    def watch(observation: Observation, command: SafeCommand) -> None:
        touched[0](observation, command)

    settings = EpisodeSettings(limit=_LIMIT)
    episode = run_episode(job.sentence, c, settings=settings, world=world_of(scene), safety=prepared, on_tick=watch)
    if not isinstance(episode, Episode):
        raise InvalidInput(f"episode {job.index}, {job.sentence!r}: {episode}")
    found = touched[0]
    return MovingRun(method, job, episode.success, found.collisions, found.run_into, episode.seconds, episode.reason)


def summarise_moving(runs: Sequence[MovingRun]) -> dict[str, object]:
    """Per method: success, collisions, time, each with its interval, and the paired differences to ours, for JSON."""
    by: dict[str, list[MovingRun]] = {}
    for run in sorted(runs, key=lambda r: r.task.index):
        by.setdefault(run.method, []).append(run)
    ours = [run.success for run in by.get("ours", [])]
    found: dict[str, object] = {}
    for method in (*METHODS, ALONE):
        if method not in by:
            continue
        some = by[method]
        success = success_rate(sum(r.success for r in some), len(some))
        collided = success_rate(sum(r.collisions > 0 for r in some), len(some))
        entry: dict[str, object] = {
            "episodes": len(some),
            "success": success.rate,
            "success_interval": list(success.interval),
            "reached": sum(r.reached for r in some) / len(some),
            "collided": collided.rate,
            "collided_interval": list(collided.interval),
            "collisions": sum(r.collisions for r in some),
            "run_into_at_rest": sum(r.run_into for r in some),
            "episodes_run_into_at_rest": sum(r.run_into > 0 for r in some),
            "seconds": float(np.mean([r.seconds for r in some])),
            "failures": [f"{r.task.index} {r.task.sentence!r}: {r.reason}" for r in some if not r.reached][:10],
        }
        if method != "ours" and len(ours) == len(some):
            both = paired(ours, [r.success for r in some])
            entry["ours_less_this"] = both.difference
            entry["ours_less_this_interval"] = list(both.interval)
        found[method] = entry
    return found
