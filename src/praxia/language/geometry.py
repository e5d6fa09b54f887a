"""Where things are, for words: left, near, beside, inside; on estimated poses and on what earlier clauses change."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from praxia.core.arrays import Array
from praxia.core.extent import bounds
from praxia.core.plan import Fact
from praxia.core.predicates import DIRECTIONS, holds
from praxia.core.scene import ObjectModel, Scene
from praxia.core.world import WorldState

__all__ = ["Situation"]

_NEIGHBOUR = 0.25  # [m] between centres of things that are next to each other
_STEP = 0.10  # [m] at which room beside a thing is looked for


class Situation:
    """A scene at one time, with the facts that the clauses before are going to make true."""

    def __init__(self, scene: Scene, world: WorldState) -> None:
        self.scene, self.world = scene, world
        self.coming: dict[str, Fact] = {}

    def position(self, name: str) -> Array:
        """Centre of a thing [m], shape (3,), in the world."""
        return self.world.pose(self.scene, name).p

    def distance(self, name: str, reference: str | None) -> float:
        """Horizontal distance [m] of a thing from another one, or from the robot's base (None)."""
        origin = self.scene.X_WB.p if reference is None else self.position(reference)
        return float(np.linalg.norm(self.position(name)[:2] - origin[:2]))

    def along(self, name: str, direction: str, reference: str | None = None) -> float:
        """How far [m] a thing lies in a direction, from another one or from the world's origin."""
        origin = np.zeros(2) if reference is None else self.position(reference)[:2]
        return float((self.position(name)[:2] - origin) @ np.array(DIRECTIONS[direction]))

    def holds(self, fact: Fact) -> bool:
        """Whether a fact about a movable thing is true, or will be when the clauses before are done."""
        name = fact.args[0]
        coming = self.coming.get(name)
        if coming is not None and fact.predicate in ("on", "in", "within"):
            if coming == fact:
                return True
            # A stacked thing is in whatever the thing below it is in.
            return coming.predicate == "on" and fact.predicate != "on" and self.holds(self._moved(fact, coming.args[1]))
        return self.scene.object(name).movable and name in self.world.objects and holds(fact, self.scene, self.world)

    def _moved(self, fact: Fact, name: str) -> Fact:
        return Fact(fact.predicate, (name, *fact.args[1:]))

    def related(self, name: str, relation: str, other: str) -> bool:
        """Whether a thing stands in a spoken relation to another one."""
        if name == other or not self.scene.object(name).movable:
            return False
        if relation in ("on", "in", "from", "over", "to"):
            return any(self.holds(Fact(p, (name, other))) for p in ("on", "in", "within") if self._apt(p, other))
        if relation == "beside":
            return self.distance(name, other) <= _NEIGHBOUR
        return relation in DIRECTIONS and self.along(name, relation, other) > 0.0

    def _apt(self, predicate: str, other: str) -> bool:
        region = self.scene.object(other).category == "region"
        return region is (predicate == "within")

    def free_side(self, name: str, other: str, taken: Iterable[str] = ()) -> str:
        """The direction from `other` with the most room for `name`; the one where it already is, if any."""
        taken = tuple(taken)
        for direction in DIRECTIONS:
            if direction not in taken and self.holds(Fact("beside", (name, other, direction))):
                return direction
        box = bounds(self.scene.object(other), self.world.pose(self.scene, other))
        middle = (box[0, :2] + box[1, :2]) / 2
        obstacles = [
            o.name
            for o in self.scene.objects
            if o.name not in (name, other) and o.category != "region" and not _flat(o)
        ]

        def room(direction: str) -> float:
            reach = (box[1, :2] - box[0, :2]) / 2 + _STEP
            spot = middle + np.array(DIRECTIONS[direction]) * reach
            nearest = min((self._gap(spot, o) for o in obstacles), default=1.0)
            return round(nearest - (0.0 if self._usual(spot) else 1.0), 6)

        free = [d for d in DIRECTIONS if d not in taken] or list(DIRECTIONS)
        return max(free, key=room)

    def _usual(self, spot: Array) -> bool:
        """Whether a point is where things usually lie: over the box around all regions, if the scene has any."""
        corners = [
            self.world.pose(self.scene, o.name).p[:2] + np.array([[-s.half_x, -s.half_y], [s.half_x, s.half_y]])
            for o in self.scene.objects
            if o.category == "region" and (s := o.surface) is not None
        ]
        if not corners:
            return True
        low, high = np.min(corners, axis=(0, 1)), np.max(corners, axis=(0, 1))
        return bool((low <= spot).all() and (spot <= high).all())

    def _gap(self, spot: Array, name: str) -> float:
        """Horizontal distance [m] of a point from the box around a thing."""
        box = bounds(self.scene.object(name), self.world.pose(self.scene, name))[:, :2]
        return float(np.linalg.norm(np.maximum(0.0, np.maximum(box[0] - spot, spot - box[1]))))


def _flat(model: ObjectModel) -> bool:
    """Whether a thing is the ground that others stand on."""
    return not model.movable and model.surface is not None and model.category == "table"
