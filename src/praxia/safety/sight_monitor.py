"""A monitor of what is seen: fresh, inside the world, no frozen picture, no camera that was turned."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import Observation
from praxia.core.report import Violation
from praxia.core.world import Detection

__all__ = ["SightMonitor", "SightSettings"]


@dataclass(frozen=True)
class SightSettings:
    """When sightings are not to be believed.

    Attributes:
        age: Longest age of the newest sighting, and of the world estimate, once there has been one [s].
        expected: Whether there is something to see, so that the first sighting is waited for.
        first: How long it may take [s].
        beyond: How far outside the workspace a thing may be seen [m]; below it as far as it falls.
        shift: Distance [m] by which at least half of the things seen must have moved between two sightings, in the same
            direction, for it to be the camera that moved.
        witnesses: Least number of things that must be seen to speak of that.
        repeats: Pictures in a row that may show exactly the same poses; 0 where the sensor has no noise, so that they
            always may.
        latches: Whether a person must look at it.
    """

    age: float = 0.2
    expected: bool = False
    first: float = 1.0
    beyond: float = 1.0
    shift: float = 0.04
    witnesses: int = 3
    repeats: int = 3
    latches: bool = False

    def __post_init__(self) -> None:
        if not (
            self.age > 0
            and self.first > 0
            and self.beyond >= 0
            and self.shift > 0
            and self.witnesses >= 1
            and self.repeats >= 0
        ):
            raise InvalidInput(
                f"SightSettings: expected age, first, shift > 0, beyond, repeats >= 0 and witnesses >= 1, got {self}"
            )


class SightMonitor:
    """Finds sight that has become old, impossible or frozen, or that has shifted as a whole.

    One thing that is suddenly elsewhere is no fault: somebody may have moved it.
    """

    def __init__(self, workspace: Array, *, settings: SightSettings | None = None) -> None:
        """Args:
        workspace: Corners of the box in which the robot works, in the world [m], shape (2, 3).
        settings: When to complain.
        """
        self._settings = settings = settings or SightSettings()
        self.latches = settings.latches
        self._age = round(settings.age * 1e9)
        box = np.asarray(workspace, dtype=np.float64)
        self._low, self._high = box[0] - settings.beyond, box[1] + settings.beyond
        self._low[2] = -np.inf  # what has fallen off the table is really there
        self._newest: int | None = None
        self._begun: int | None = None  # when it was asked first
        self._last: dict[str, Pose] = {}
        self._same = 0
        self._pictured: list[Violation] = []  # what was wrong with the last picture stays wrong until the next one

    def check(self, observation: Observation, sent: Array) -> Sequence[Violation]:
        """Violations "sight", one per reason."""
        if observation.detections:
            self._pictured = self._look(observation.detections)
        found = list(self._pictured)
        if observation.movers:
            found += self._impossible((name, seen.X_WO) for name, seen in observation.movers.items())
        if self._newest is None:
            self._begun = observation.time if self._begun is None else self._begun
            waited = observation.time - self._begun
            if self._settings.expected and waited > round(self._settings.first * 1e9):
                found.append(Violation("sight", "first sighting", waited * 1e-9, self._settings.first, "s awaited"))
            return found
        world = observation.world
        if observation.time - self._newest > self._age:
            found.append(self._old("newest sighting", observation.time - self._newest))
        elif world is not None and observation.time - world.time > self._age:
            found.append(self._old("world estimate", observation.time - world.time))
        return found

    def _old(self, what: str, age: int) -> Violation:
        return Violation("sight", what, age * 1e-9, self._settings.age, "s old")

    def _look(self, detections: Sequence[Detection]) -> list[Violation]:
        """Judge new sightings, and remember those that are possible."""
        newest = max(seen.time for seen in detections)
        self._newest = newest if self._newest is None else max(self._newest, newest)
        found = self._impossible((seen.name, seen.X_WO) for seen in detections)
        strange = {violation.component for violation in found}
        again = [seen for seen in detections if seen.name in self._last and seen.name not in strange]
        shifted = self._shifted(again)
        found += self._frozen(again) + shifted
        if not shifted:  # else they are held against where they were before, until they are back
            self._last.update({seen.name: seen.X_WO for seen in detections if seen.name not in strange})
        return found

    def _impossible(self, poses: Iterable[tuple[str, Pose]]) -> list[Violation]:
        """Poses far outside the workspace."""
        found = []
        for name, X_WO in poses:
            if not ((X_WO.p >= self._low).all() and (X_WO.p <= self._high).all()):
                worst = float(np.maximum(self._low - X_WO.p, X_WO.p - self._high).max())
                found.append(Violation("sight", name, worst, 0.0, "m outside the world"))
        return found

    def _frozen(self, again: Sequence[Detection]) -> list[Violation]:
        """Whether noise has stopped: every thing exactly where it was seen last."""
        if not again or not self._settings.repeats:
            return []
        self._same = self._same + 1 if all(_equal(seen.X_WO, self._last[seen.name]) for seen in again) else 0
        if self._same < self._settings.repeats:
            return []
        limit = float(self._settings.repeats - 1)
        return [Violation("sight", "*", float(self._same), limit, "pictures without any change")]

    def _shifted(self, again: Sequence[Detection]) -> list[Violation]:
        """Whether most things have moved by the same way: the median of their steps is large."""
        if len(again) < self._settings.witnesses:
            return []
        steps = np.array([seen.X_WO.p - self._last[seen.name].p for seen in again])
        shift = float(np.linalg.norm(np.median(steps, axis=0)))
        if not shift > self._settings.shift:
            return []
        return [Violation("sight", "*", shift, self._settings.shift, "m that everything has moved")]


def _equal(a: Pose, b: Pose) -> bool:
    return bool(np.array_equal(a.p, b.p) and np.array_equal(a.quat_wxyz, b.quat_wxyz))
