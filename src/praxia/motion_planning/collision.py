"""Whether a robot configuration touches anything, and whether it may: margins over names.

Geometry is `SceneModel`'s; what may come how close to what is one matrix over names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import ArrayLike, NDArray

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, unknown
from praxia.core.geometry import Pose
from praxia.core.scene import Scene
from praxia.core.world import WorldState
from praxia.motion_planning.contact import Contact
from praxia.motion_planning.quick_check import quick_check
from praxia.motion_planning.scene_model import GRIPPER, SceneModel
from praxia.robots import Robot

__all__ = ["GRIPPER", "CollisionWorld"]


class CollisionWorld:
    """The robot among the things of a scene; implements `core.interfaces.Clearance`.

    Things are called by name: objects by theirs, the hand with its fingers "gripper", other links by their body's name.

    Args:
        robot: Loaded robot; stands at `scene.X_WB`.
        scene: What there is. Fixed things stand at `scene.fixed` until `update`.
        margin: Distance to keep from every object [m]; links of the robot may come as close to each other as they like.
    """

    def __init__(self, robot: Robot, scene: Scene, *, margin: float = 0.005) -> None:
        if not (np.isfinite(margin) and margin >= 0.0):
            raise InvalidInput(f"collision margin: expected a distance >= 0 m, got {margin}")
        self.robot, self.scene, self.margin = robot, scene, margin
        self.checks = 0
        self._geometry = SceneModel(robot, scene)
        self._model, self._data = self._geometry.model, self._geometry.data
        self._collide = self._geometry.collide
        self._names, self._owner, self._links = self._geometry.names, self._geometry.owner, self._geometry.links
        self._things = {thing.name for thing in scene.objects}
        self._allowed: dict[tuple[str, str], float] = {}
        self._margins: dict[str, float] = {}
        self._seen = not self.scene.movable  # whether it is known where everything is
        self._quick = quick_check(robot, scene, self._geometry.meeting(), self._names, margin=margin)
        self._refresh()

    # -- what is where ----------------------------------------------------------------------------------------------

    def update(self, world: WorldState) -> None:
        """Move obstacles to where `world` says."""
        self._geometry.update(world)
        self._seen = True
        if self._quick is not None:
            self._quick.update(world)

    def attach(self, name: str, X_GO: Pose) -> None:
        """Let the object called `name` move with the grasp frame G at `X_GO`; it is no obstacle until `detach`."""
        self._geometry.attach(name, X_GO)
        if self._quick is not None:
            self._quick.attach(name, X_GO)

    def detach(self) -> None:
        """Leave what is attached at its last pose from `update`, as an obstacle again."""
        self._geometry.detach()
        if self._quick is not None:
            self._quick.detach()

    @property
    def attached(self) -> tuple[str, ...]:
        """Names of the objects that move with the hand."""
        return self._geometry.attached

    @property
    def width(self) -> float:
        """Opening between the finger pads [m] of configurations that do not give their own."""
        return self._geometry.width

    @width.setter
    def width(self, width: float) -> None:
        self._geometry.width = width
        if self._quick is not None:
            self._quick.open_to(width)

    # -- what may touch ---------------------------------------------------------------------------------------------

    def allow(self, pairs: Iterable[tuple[str, str]], *, depth: float = np.inf) -> None:
        """Let these pairs of names touch, overlapping by at most `depth` [m]; replaces what was allowed before.

        Raises:
            InvalidInput: A name is neither "gripper", an object nor a link.
        """
        pairs = sorted((a, b) for a, b in pairs)
        for name in (name for pair in pairs for name in pair):
            if name not in self._names:
                raise unknown("name in an allowed contact", name, self._names)
        self._allowed = dict.fromkeys(pairs, depth)
        if self._quick is not None:
            known = self._things | {GRIPPER}
            self._quick.allow([pair for pair in pairs if known.issuperset(pair)], depth)
        self._refresh()

    def relax(self, margins: Mapping[str, float]) -> None:
        """Keep these distances [m] from these objects instead of the common margin; replaces earlier ones.

        A negative number tolerates that much overlap.
        """
        for name in margins:
            self.scene.object(name)
        self._margins = dict(margins)
        if self._quick is not None:
            self._quick.relax(margins)
        self._refresh()

    @property
    def relaxed(self) -> dict[str, float]:
        """Margins that differ from the common one, by object [m]."""
        return dict(self._margins)

    # -- the checks -------------------------------------------------------------------------------------------------

    def free(self, q: Array) -> NDArray[np.bool_]:
        """Whether each configuration keeps its margins, shape (B,).

        Args:
            q: Arm configurations [rad or m], shape (B, n) or, with the opening as the last column, (B, n + 1).
        """
        rows = self._geometry.rows(q)
        found = self._surely_free(q)
        for k in np.flatnonzero(~found).tolist():
            found[k] = self._is_free(rows[k])
        return found

    def all_free(self, q: Array) -> bool:
        """Whether every configuration keeps its margins; stops at the first that does not. Shapes as in `free`."""
        rows = self._geometry.rows(q)
        return all(self._is_free(rows[k]) for k in np.flatnonzero(~self._surely_free(q)).tolist())

    def contacts(self, q: ArrayLike) -> list[Contact]:
        """All pairs that are too close at one configuration, shape (n,) or (n + 1,), deepest first, one per pair."""
        self._is_free(self._geometry.rows(np.atleast_2d(np.asarray(q, dtype=np.float64)))[0])
        geoms = self._data.contact.geom
        a, b = self._owner[geoms].T
        asked = self._nearest[a, b]
        dist = self._measured(geoms, self._data.contact.dist, asked)
        found: dict[tuple[str, str], float] = {}
        for i in np.flatnonzero(dist < asked):
            pair = sorted((self._names[a[i]], self._names[b[i]]), key=lambda n: (n in self._things, n))
            key = (pair[0], pair[1])
            found[key] = max(found.get(key, -np.inf), -float(dist[i]))
        return sorted((Contact(*pair, depth) for pair, depth in found.items()), key=lambda c: -c.depth)

    def first_contact(self, q: ArrayLike) -> Contact | None:
        """The deepest contact at one configuration, shape (n,) or (n + 1,); None where it is free."""
        return next(iter(self.contacts(q)), None)

    # -- inside -----------------------------------------------------------------------------------------------------

    def _surely_free(self, q: Array) -> NDArray[np.bool_]:
        """Which configurations the covering spheres tell to be free; the others have to be looked at."""
        if self._quick is None or not self._seen:
            return np.zeros(len(q), dtype=np.bool_)
        found = self._quick.free(np.asarray(q, dtype=np.float64))
        self.checks += int(found.sum())
        return found

    def _is_free(self, row: Array) -> bool:
        self.checks += 1
        data = self._data
        self._collide(row)
        if data.ncon == 0:
            return True
        contact = data.contact
        geoms, dist = contact.geom, contact.dist
        owner = self._owner[geoms]
        asked = self._nearest[owner[:, 0], owner[:, 1]]
        if (dist < asked).any():
            return False
        return not (self._measured(geoms, dist, asked) < asked).any()

    def _measured(self, geoms: NDArray[np.int32], dist: Array, asked: Array) -> Array:
        """Distances of contacts (k,), measured again where the contact says that they suffice.

        MuJoCo looks as far as the margins of the two together, which is farther than asked between load and obstacle,
        and may report so far away what overlaps.
        """
        found = np.array(dist)
        for i in np.flatnonzero((asked >= 0.0) & (dist >= asked)).tolist():
            a, b = geoms[i].tolist()
            found[i] = self._geometry.distance(a, b, float(asked[i]))
        return found

    def _refresh(self) -> None:
        """Recompute the matrix of least distances between names and what the broad phase must look for."""
        margin = np.array([self._margins.get(name, self.margin) for name in self._names])
        margin[self._links] = np.inf
        self._nearest: Array = np.minimum(margin[:, None], margin[None, :])
        self._nearest[np.isinf(self._nearest)] = 0.0  # two links
        index = {name: i for i, name in enumerate(self._names)}
        for (a, b), depth in self._allowed.items():
            i, j = index[a], index[b]
            self._nearest[i, j] = self._nearest[j, i] = min(self._nearest[i, j], -depth)
        self._model.geom_margin[:] = np.where(self._links, 0.0, np.maximum(margin, 0.0))[self._owner]
