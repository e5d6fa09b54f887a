"""Bookkeeping of a search over candidates: which things were in the way, and what that means to a task planner."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from praxia.core.interfaces import Status
from praxia.core.plan import Fact
from praxia.core.scene import Scene
from praxia.generation.phases import Blocked

__all__ = ["Obstructions"]


class Obstructions:
    """Counts, per candidate, the movable things that kept the hand from it.

    Args:
        scene: What there is.
        target: Name of what is to be reached.
        ignore: Names that are never called obstacles: what is held, for example.
    """

    def __init__(self, scene: Scene, target: str, ignore: Iterable[str] = ()) -> None:
        self._movable = {o.name for o in scene.movable} - {target, *ignore}
        self._target = target
        self._counts: dict[str, float] = {}
        self._tried = 0

    def add(self, names: Iterable[str]) -> None:
        """Book one candidate that failed because of contacts with `names`; without movable ones it was out of reach."""
        self._tried += 1
        blockers = [name for name in dict.fromkeys(names) if name in self._movable]
        # A candidate that only one thing blocks is freed by moving that thing: it counts most.
        for name in blockers:
            self._counts[name] = self._counts.get(name, 0.0) + 1.0 / len(blockers) ** 2

    def verdict(self, what: str, rng: np.random.Generator) -> Blocked:
        """The failure as a value: an obstacle, or that nothing can be reached.

        The worst obstacle is the likeliest answer, not the certain one: where it cannot be moved, asking again may name
        another one.
        """
        if self._counts:
            names = sorted(self._counts)
            weights = np.array([self._counts[name] for name in names]) ** 2
            chosen = names[int(rng.choice(len(names), p=weights / weights.sum()))]
            fact = Fact("obstructs", (chosen, self._target))
            return Blocked(Status.NO_GRASP, f"{chosen} is in the way: {what}", (fact,))
        reason = f"none of {self._tried} candidates can be reached: {what}" if self._tried else f"no candidate: {what}"
        return Blocked(Status.NO_GRASP, reason, (Fact("unreachable", (self._target,)),))
