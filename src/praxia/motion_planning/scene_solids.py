"""Where the solids of a scene stand, written into the environment that compiled kernels check against."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel, Scene
from praxia.core.world import WorldState
from praxia.motion_planning.kernel import Environment
from praxia.motion_planning.obstacles import Obstacle
from praxia.motion_planning.solids import obstacles_of, solids_of

__all__ = ["SceneSolids"]


@dataclass(frozen=True, eq=False)
class _Thing:
    """Numbers of a thing's solids in the environment, and, for objects of the scene, their poses in its frame O.

    None is the identity: products of poses are most of what an update costs.
    """

    solids: tuple[int, ...]
    X_OS: tuple[Pose | None, ...]


class SceneSolids:
    """The things of a scene and further obstacles, by name.

    Attributes:
        scene: What there is.
        environment: The solids of all things.
        names: Names of all things, those of the scene first.
    """

    def __init__(self, scene: Scene, obstacles: Sequence[Obstacle], *, self_margin: float, lag: float = 0.0) -> None:
        """Args:
        scene: What there is; fixed things stand at `scene.fixed`, the others nowhere until they are placed.
        obstacles: Further things, in the base, with which they move; solids of one name are one thing.
        self_margin: Distance that links keep from each other [m].
        lag: Moves that take no point of a thing farther than this [m] are not written down until they add up.

        Raises:
            InvalidInput: A solid without volume, or an obstacle called like an object of the scene.
        """
        self.scene = scene
        self._things, solids = _collected(scene, obstacles)
        self.names = tuple(self._things)
        self.environment = Environment(solids, self_margin=self_margin)
        self._X_BW = _turned(scene.X_WB.inverse())
        self._lag = lag
        self._extents = {o.name: _extent(o) for o in scene.objects} if lag else {}
        self._poses: dict[str, Pose] = {}
        self._nowhere = {o.name for o in scene.objects}
        for name, X_WO in scene.fixed.items():
            self.place(name, X_WO)

    def solids(self, name: str) -> tuple[int, ...]:
        """Numbers of a thing's solids in the environment."""
        return self._things[name].solids

    def stands(self, name: str) -> bool:
        """Whether it is known where a thing is."""
        return name not in self._nowhere

    def place(self, name: str, X_WO: Pose) -> bool:
        """Put an object of the scene at a pose in the world, and tell whether it was nowhere before.

        Costs next to nothing where it stands there already.
        """
        before = self._poses.get(name)
        if before is not None and (before is X_WO or _same(before, X_WO) or self._near(name, before, X_WO)):
            return False
        self.scene.object(name)
        self._poses[name] = X_WO
        self._stand(name)
        new = name in self._nowhere
        self._nowhere.discard(name)
        return new

    def update(self, world: WorldState) -> list[str]:
        """Move objects to where `world` says; names of those that were nowhere before.

        Raises:
            InvalidInput: `world` lacks a movable object or a part of the scene; nothing has moved then.
        """
        found = []
        for thing in self.scene.objects:
            if thing.movable or thing.part or thing.name in world.movers:
                if thing.part and thing.part not in world.parts:
                    raise InvalidInput(f"world: nothing is known about {thing.part!r}, which the scene has")
                found.append((thing.name, world.pose(self.scene, thing.name)))
        return [name for name, X_WO in found if self.place(name, X_WO)]

    def move_base(self, X_WB: Pose) -> None:
        """Let the base stand at `X_WB`."""
        self._X_BW = _turned(X_WB.inverse())
        for name in self._poses:
            self._stand(name)

    def missing(self) -> list[str]:
        """Movable objects of which it is not known where they are."""
        return [o.name for o in self.scene.movable if o.name in self._nowhere] if self._nowhere else []

    def _near(self, name: str, a: Pose, b: Pose) -> bool:
        """Whether no point of an object is farther apart at the two poses than the lag."""
        if not self._lag:
            return False
        (ax, ay, az), (bx, by, bz) = a.p.tolist(), b.p.tolist()
        p, q = a.quat_wxyz.tolist(), b.quat_wxyz.tolist()
        # |a - b| of unit quaternions, by the shorter way, is twice the sine of a quarter of the angle.
        square = min(
            sum((s - t) ** 2 for s, t in zip(p, q, strict=True)), sum((s + t) ** 2 for s, t in zip(p, q, strict=True))
        )
        turned = math.pi * math.sqrt(square)  # no less than the angle
        shifted = math.sqrt((ax - bx) ** 2 + (ay - by) ** 2 + (az - bz) ** 2)
        return shifted + turned * self._extents[name] <= self._lag

    def _stand(self, name: str) -> None:
        X_WO, thing = self._poses[name], self._things[name]
        X_BO = X_WO if self._X_BW is None else self._X_BW @ X_WO
        for i, X_OS in zip(thing.solids, thing.X_OS, strict=True):
            self.environment.set_pose(i, X_BO if X_OS is None else X_BO @ X_OS)


def _collected(scene: Scene, obstacles: Sequence[Obstacle]) -> tuple[dict[str, _Thing], list[Obstacle]]:
    """Things by name, and their solids; those of objects in the object's frame until they are placed."""
    solids: list[Obstacle] = []
    things: dict[str, _Thing] = {}
    for model in scene.objects:
        own = [solid for shape in obstacles_of(model, Pose.identity()) for solid in solids_of(shape)]
        things[model.name] = _Thing(
            tuple(range(len(solids), len(solids) + len(own))), tuple(_turned(s.X_BO) for s in own)
        )
        solids += own
    numbers: dict[str, tuple[int, ...]] = {}
    for obstacle in obstacles:
        if obstacle.name in things:
            raise InvalidInput(f"obstacle {obstacle.name!r} is called like an object of scene {scene.name!r}")
        own = solids_of(obstacle)
        numbers[obstacle.name] = (*numbers.get(obstacle.name, ()), *range(len(solids), len(solids) + len(own)))
        solids += own
    things |= {name: _Thing(indices, ()) for name, indices in numbers.items()}
    return things, solids


def _extent(thing: ObjectModel) -> float:
    """Distance from an object's origin within which all of its shapes lie [m]."""
    return max((float(np.linalg.norm(s.X_OS.p)) + sum(s.size) for s in thing.shapes), default=0.0)


def _turned(X: Pose) -> Pose | None:
    """The pose, or None where it is the identity."""
    return None if _same(X, Pose.identity()) else X


def _same(a: Pose, b: Pose) -> bool:
    return bool(a.p.tolist() == b.p.tolist() and a.quat_wxyz.tolist() == b.quat_wxyz.tolist())
