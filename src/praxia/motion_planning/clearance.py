"""The geometry behind the safety filter: distances of robot and load to a scene, and what may touch.

Estimated poses are taken as they are, and the margin is small: the filter's job is that the motion it lets pass touches
nothing where things are thought to be. How much the estimate may err is the business of whoever plans; a planner that
keeps more than this margin on the same estimate is never stopped (docs/safety.md has the measurement).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.scene import Scene
from praxia.core.world import WorldState
from praxia.motion_planning.mover_distance import MoverDistance, distance_to_shape
from praxia.motion_planning.proximity import Proximity
from praxia.motion_planning.quick_check import quick_check
from praxia.motion_planning.scene_model import GRIPPER
from praxia.robots import Robot

__all__ = ["SceneClearance"]

_NEVER = -np.inf
_SIGHT = 0.06  # room is not told beyond this [m]
_ENOUGH = 0.005  # room that covering spheres may vouch for; where they find less, the shapes are measured [m]
_SAMPLES = 100  # configurations in which links that are always close to each other are looked for
_FAR = 1.0  # separation from movers is not told beyond this [m]
_SQUEEZE = 0.025  # how deep closing fingers may be commanded into what they hold [m]; 16 mm into a drawer's handle
_PRESSED = 0.005  # how deep a load may overlap what it is meant to touch [m]; 0.7 mm in clean runs
_GRASP = 0.03  # distance of the grasp frame's origin to what can be in the hand [m]


class SceneClearance:
    """Implements `core.interfaces.FilterClearance`, and tells room for `safety.certificate`.

    It has geometry of its own, apart from any planner's. Things are called by name: objects by theirs, the hand with
    its fingers "gripper", other links by their body's name. What the estimate says is in the hand moves with it,
    whatever a chunk declares; a thing that moves by itself counts in `separation` only. Nothing is free before the
    first estimate of where the movable things are.
    """

    def __init__(self, robot: Robot, scene: Scene | None = None, *, margin: float = 0.001) -> None:
        """Args:
        robot: Loaded robot; stands at `scene.X_WB`.
        scene: What there is; without one, only the robot's own links are kept apart.
        margin: Distance that links and load keep from things, and links from each other [m].

        Raises:
            InvalidInput: The margin is not a positive distance.
        """
        if not (np.isfinite(margin) and margin > 0.0):
            raise InvalidInput(f"clearance margin: expected a distance > 0 m, got {margin}")
        self.scene = Scene("empty", (), X_WB=robot.X_WB) if scene is None else scene
        self.checks = 0
        self._margin = margin
        self._space = Proximity(robot, self.scene, sight=margin + _SIGHT)
        self._geometry = self._space.geometry
        self._index = {name: i for i, name in enumerate(self._space.names)}
        self._things = {o.name for o in self.scene.objects}
        self._speeds = frozen([o.speed for o in self.scene.movers])
        self._movers = MoverDistance(self._geometry, self.scene, far=_FAR)
        for mover in self.scene.movers:
            self._geometry.switch_obstacle(mover.name, False)
        self._world: WorldState | None = None
        self._unseen = tuple(o.name for o in self.scene.movable)  # until there is an estimate of where they are
        self._intended: tuple[str, ...] = ()
        self._reaches: dict[tuple[str, ...], Array] = {}
        self._base = np.full((len(self._index), len(self._index)), margin)
        self._excuse_neighbours(robot)
        met = self._geometry.meeting() & (self._base > _NEVER)
        names = self._space.names
        self._quick = quick_check(robot, self.scene, met, names, margin=margin, self_margin=margin)
        self._open = self._base.copy()
        self._meant = np.full(self._open.shape, _NEVER)
        self.intend(frozenset(), ())

    # -- what is where, and what is meant ---------------------------------------------------------------------------

    def update(self, world: WorldState) -> None:
        """Move obstacles, and what is in the hand, to where `world` says.

        Raises:
            InvalidInput: `world` lacks a thing or a part of the scene; nothing has changed then.
        """
        missing = [o.name for o in self.scene.movable if o.name not in world.objects]
        missing += [a.name for a in self.scene.articulations if a.name not in world.parts]
        if missing:
            raise InvalidInput(f"world estimate: nothing is known about {missing[0]!r}, which the scene has")
        self._world, self._unseen = world, ()
        self._geometry.update(world)
        if self._quick is not None:
            self._quick.update(world)
        self._hold()

    def move(self, movers: Mapping[str, Pose]) -> None:
        """Put the things that move by themselves where they were measured, in the world; others keep their place."""
        self._movers.move(movers)

    def intend(self, contacts: frozenset[tuple[str, str]], attached: tuple[str, ...]) -> None:
        """From now on these pairs of names may touch, and these objects move with the hand, as they are held now.

        What is declared in vain changes nothing: names that nothing has; contacts of a link other than the gripper;
        objects that are not in the hand, neither as estimated nor by where they are.
        """
        self._intended = attached
        self._let_go()
        self._hold()
        self._open[:], self._meant[:] = self._base, _NEVER
        for a, b in contacts:
            if not (self._touches(a) and self._touches(b)):
                continue
            i, j = self._index[a], self._index[b]
            depth = _SQUEEZE if GRIPPER in (a, b) else _PRESSED
            self._open[i, j] = self._open[j, i] = -depth
            self._meant[i, j] = self._meant[j, i] = 0.0

    def _touches(self, name: str) -> bool:
        """Whether a touch of what is called `name` may be meant at all."""
        return name in self._things or (name == GRIPPER and name in self._index)

    def _hold(self) -> None:
        """Attach what is held where it is estimated, and again as long as the estimate has it in the hand."""
        world = self._world
        if world is None:
            return
        movable = {o.name for o in self.scene.movable}
        before = self._geometry.attached
        wanted = [
            name
            for name in dict.fromkeys((*self._intended, world.held))
            if name in movable and (name in before or name == world.held or self._between_fingers(world, name))
        ]
        if any(name not in wanted for name in before):
            self._let_go()
            before = ()
        for name in wanted:
            if name not in before or name == world.held:
                X_GO = world.gripper.X_WG.inverse() @ world.pose(self.scene, name)
                self._geometry.attach(name, X_GO)
                if self._quick is not None:
                    self._quick.attach(name, X_GO)

    def _let_go(self) -> None:
        self._geometry.detach()
        if self._quick is not None:
            self._quick.detach()

    def _between_fingers(self, world: WorldState, name: str) -> bool:
        """Whether an object is where the hand grasps, so that it may be believed to be held."""
        X_WO, p_W = world.pose(self.scene, name), world.gripper.X_WG.p
        return any(distance_to_shape(shape, X_WO, p_W) <= _GRASP for shape in self.scene.object(name).shapes)

    def _excuse_neighbours(self, robot: Robot) -> None:
        """Ask no distance of pairs of links that are nearer than the margin in all of many configurations."""
        links = self._geometry.links
        asked = np.where(links[:, None] & links[None, :], self._margin, _NEVER)
        limits, rng = robot.arm_limits, np.random.default_rng(0)
        always: set[tuple[int, int]] | None = None
        for row in self._geometry.rows(rng.uniform(limits.lower, limits.upper, (_SAMPLES, len(robot)))):
            near = self._space.near(row, asked)
            close = {(int(min(pair)), int(max(pair))) for pair in near.names[near.spare < 0.0]}
            always = close if always is None else always & close
            if not always:
                return
        for i, j in sorted(always or ()):
            self._base[i, j] = self._base[j, i] = _NEVER

    # -- bounds on motion -------------------------------------------------------------------------------------------

    @property
    def margin(self) -> float:
        """Distance [m] that `free` demands."""
        return self._margin

    @property
    def reaches(self) -> Array:
        """Upper bound on how far a unit of each component moves any point of each group of links, shape (g, n)."""
        held = self._geometry.attached
        if held not in self._reaches:
            self._reaches = {(): self._reaches.get((), self._space.reaches()), held: self._space.reaches()}
        return self._reaches[held]

    @property
    def reach(self) -> Array:
        """Upper bound on how far a unit of each component moves any point of robot and load [m/unit], shape (n,)."""
        most: Array = self.reaches.max(axis=0)
        return most

    # -- things that stand still ------------------------------------------------------------------------------------

    def room(self, q: Array) -> Array:
        """Distance [m] by which each group of links exceeds its margins, shape (B, g), cut off at `Proximity.sight`."""
        if self._unseen:
            return np.full((len(q), self._space.groups), -self._margin)
        self.checks += len(q)
        most = self._space.sight - self._margin
        if self._quick is None:
            found, unclear = np.empty((len(q), self._space.groups)), np.arange(len(q))
        else:
            found = self._quick.room(q, most)
            unclear = np.flatnonzero(found.min(axis=1) < _ENOUGH)
        found[unclear] = most
        for k, row in zip(unclear.tolist(), self._geometry.rows(q[unclear]), strict=True):
            near = self._space.near(row, self._open)
            if len(near.spare):
                np.minimum.at(found[k], near.group, near.spare)
        return found

    def certified(self, rows: Array) -> bool:
        """Whether the motion straight from row to row, shape (k, n), is proved free at once; False says nothing."""
        return not self._unseen and self._quick is not None and self._quick.certified(rows)

    def free(self, q: Array) -> NDArray[np.bool_]:
        """Whether each configuration keeps its margins, shape (B,)."""
        return np.array([(room >= 0.0).all() for room in self.room(q)], dtype=bool)

    def blocking(self, q: Array) -> tuple[str, str, float] | None:
        """The two things that are nearest to each other below their margin at `q` (n,), and their distance [m].

        NaN for the distance to something that has never been seen.
        """
        if self._unseen:
            return GRIPPER, self._unseen[0], float("nan")
        near = self._space.near(self._geometry.rows(q[None])[0], self._open)
        if not len(near.spare) or near.spare.min() >= 0.0:
            return None
        worst = int(np.argmin(near.spare))
        a, b = sorted((self._space.names[i] for i in near.names[worst]), key=lambda n: (n in self._things, n))
        return a, b, float(near.distance[worst])

    def touching(self, q: Array, within: float) -> NDArray[np.bool_]:
        """Whether something of a pair that may touch is nearer than `within` [m], at most 5 cm, shape (B,)."""
        if not (self._meant > _NEVER).any():
            return np.zeros(len(q), dtype=bool)
        asked = np.where(self._meant > _NEVER, within, _NEVER)
        rows = self._geometry.rows(q)
        return np.array([bool((self._space.near(row, asked).spare < 0.0).any()) for row in rows], dtype=bool)

    # -- things that move by themselves -----------------------------------------------------------------------------

    @property
    def movers(self) -> tuple[str, ...]:
        """Names of the things that move by themselves."""
        return self._movers.names

    @property
    def speeds(self) -> Array:
        """Bound on the speed of each mover [m/s], shape (m,)."""
        return self._speeds

    def separation(self, q: Array) -> Array:
        """Distance [m] of robot and load to each mover, shape (B, m), at most 1 m; too small by what the spheres around
        robot and load stick out, never too large.
        """
        return self._movers.distances(q)
