"""Whether the estimate of the world has changed enough to look again at what was proved free."""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.world import WorldState

__all__ = ["WorldWatch"]

_ROTATION = 0.2  # length [m] at whose end a rotation of a thing counts as displacement


class WorldWatch:
    """Remembers where things were.

    Attributes:
        known: What was remembered last; None before.
    """

    def __init__(self, tolerance: float) -> None:
        """Args:
        tolerance: Displacement that counts [m or rad].
        """
        self._tolerance = tolerance
        self.known: WorldState | None = None
        self._names: tuple[str, ...] | None = None
        self._part_names: tuple[str, ...] = ()
        self._poses = self._parts = np.zeros(0)

    def remember(self, world: WorldState) -> None:
        """Take `world` as what is known; what is in the hand, as estimated, does not count."""
        self.known, self._names, self._part_names = world, _counted(world), tuple(world.parts)
        self._poses, self._parts = self._numbers(world, self._names)

    def moved(self, world: WorldState) -> bool:
        """Whether something is elsewhere than remembered, or other things count.

        Raises:
            InvalidInput: The coordinate of a part is not finite.
        """
        _check(world)
        names = _counted(world)
        if names != self._names or tuple(world.parts) != self._part_names:
            return True
        poses, parts = self._numbers(world, names)
        if len(parts) and np.abs(parts - self._parts).max() > self._tolerance:
            return True
        if not len(poses):
            return False
        turned = 2.0 * np.sqrt(np.maximum(1.0 - (poses[:, 3:] * self._poses[:, 3:]).sum(axis=1) ** 2, 0.0))
        shifted = np.linalg.norm(poses[:, :3] - self._poses[:, :3], axis=1)
        return bool((shifted + _ROTATION * turned > self._tolerance).any())

    def _numbers(self, world: WorldState, names: tuple[str, ...]) -> tuple[Array, Array]:
        poses = [(*world.objects[name].X_WO.p, *world.objects[name].X_WO.quat_wxyz) for name in names]
        return np.array(poses).reshape(-1, 7), np.array(list(world.parts.values()))


def _counted(world: WorldState) -> tuple[str, ...]:
    return tuple(name for name in world.objects if name != world.held)


def _check(world: WorldState) -> None:
    for name, coordinate in world.parts.items():
        if not np.isfinite(coordinate):
            raise InvalidInput(f"world estimate: the coordinate of {name!r} is {coordinate}, expected a finite number")
