"""The robot as spheres among the solids of a scene, in the form that compiled kernels check in nanoseconds.

`CollisionWorld` is the same on the real geometry; names, margins and what may touch mean the same in both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, unknown
from praxia.core.geometry import Pose
from praxia.core.scene import Scene
from praxia.core.world import WorldState
from praxia.motion_planning.contact import Contact
from praxia.motion_planning.kernel import Environment
from praxia.motion_planning.load_cover import LoadCover, cover_load
from praxia.motion_planning.obstacles import Obstacle
from praxia.motion_planning.robot_kernel import kernel_of
from praxia.motion_planning.scene_solids import SceneSolids
from praxia.motion_planning.sphere_contacts import Load, SphereContacts, Standing, TooClose
from praxia.motion_planning.touch_rules import TouchRules
from praxia.robots import Robot
from praxia.robots.sphere_model import SphereModel
from praxia.robots.spheres import sphere_model

__all__ = ["CheckAddresses", "SphereWorld"]

_NEVER = -np.inf
_SINGLE = 1e-5  # [m] what single precision may take for a touch
_STEP = 0.01  # [rad or m] between samples of an edge, where nothing else is asked


class CheckAddresses(NamedTuple):
    """What compiled loops call: `edge(a, b, environment, step, inflation)`, `rows(q, k, environment, inflation, out)`.

    Attributes:
        edge, rows: Addresses of the functions.
        environment: Address of what they check against; the same as long as the world lives.
    """

    edge: int
    rows: int
    environment: int


class SphereWorld:
    """The spheres of a robot among obstacles; implements `core.interfaces.Clearance`.

    Things are called by name: objects and obstacles by theirs, the hand with its fingers "gripper", other links by the
    name of their body. The base meets the arm and what it carries, and nothing that stands: no motion changes that.
    A movable object is nowhere until `update`, and as long as one is, nothing can be asked.
    """

    def __init__(
        self,
        robot: Robot,
        scene: Scene | None = None,
        *,
        obstacles: Sequence[Obstacle] = (),
        margin: float = 0.0,
        self_margin: float = 0.0,
        spheres: SphereModel | None = None,
        load_error: float = 0.005,
        lag: float = 0.0,
    ) -> None:
        """Args:
        robot: Loaded robot; stands at `scene.X_WB`.
        scene: What there is. Fixed things stand at `scene.fixed`.
        obstacles: Further things, in the base, with which they move.
        margin: Distance to keep from every thing [m].
        self_margin: Distance that links keep from each other [m].
        spheres: What stands for the robot; `sphere_model(robot)` where omitted.
        lag: Moves of an object that take no point of it farther than this [m] are not followed until they add up.
        load_error: How far the spheres around an attached object may stick out of it [m], unless that takes too many.

        Raises:
            InvalidInput: A margin that is none, an obstacle without volume, an obstacle called like an object.
        """
        self.robot = robot
        self.scene = Scene("empty", (), X_WB=robot.X_WB) if scene is None else scene
        self.spheres = sphere_model(robot) if spheres is None else spheres
        self.kernel = kernel_of(robot.chain, self.spheres)
        self._solids = SceneSolids(self.scene, obstacles, self_margin=self_margin, lag=lag)
        links = [name for name, hand in zip(self.spheres.names, self.spheres.hand, strict=True) if not hand]
        self._rules = TouchRules(links, self._solids.names, margin)
        self._self_margin, self._load_error = float(self_margin), load_error
        self._X_NT = Pose.from_matrix(robot.chain.X_tool)  # N is the last joint frame
        self._fingers = self.spheres.per_opening.any(axis=1)
        self._width = float(robot.home[-1]) if robot.gripper else 0.0
        self._off: set[str] = set()
        self._held: dict[str, Pose] = {}
        self._covers: dict[str, LoadCover] = {}
        self._carry()
        self._refresh(self._solids.names)

    # -- what is where ----------------------------------------------------------------------------------------------

    def update(self, world: WorldState) -> None:
        """Move obstacles to where `world` says.

        Raises:
            InvalidInput: `world` lacks a movable object or a part of the scene.
        """
        new = self._solids.update(world)
        if new:
            self._refresh(new)

    def place(self, name: str, X_WO: Pose) -> None:
        """Put the object called `name` at a pose in the world."""
        if self._solids.place(name, X_WO):
            self._refresh((name,))

    def move_base(self, X_WB: Pose) -> None:
        """Let the robot stand at `X_WB`; `obstacles` given in the base, and what it carries, come along."""
        self._solids.move_base(X_WB)

    def switch(self, name: str, on: bool) -> None:
        """Let the thing called `name` meet the robot where it stands, or not."""
        if name not in self._solids.names:
            raise unknown("object", name, self._solids.names)
        if on:
            self._off.discard(name)
        else:
            self._off.add(name)
        self._refresh((name,))

    def attach(self, name: str, X_GO: Pose) -> None:
        """Let the object called `name` move with the grasp frame G at `X_GO`; it is no obstacle until `detach`.

        Raises:
            InvalidInput: No such object, it is fixed, or it has no shape.
        """
        thing = self.scene.object(name)
        if not thing.movable:
            raise InvalidInput(f"attach: {name!r} is fixed; movable: {[o.name for o in self.scene.movable]}")
        if name not in self._covers:
            self._covers[name] = cover_load(thing.shapes, error=self._load_error)
        self._held[name] = X_GO
        self._carry()
        self._refresh(self._solids.names)

    def detach(self) -> None:
        """Leave what is attached at its last pose from `update`, as an obstacle again."""
        if self._held:
            self._held = {}
            self._carry()
            self._refresh(self._solids.names)

    @property
    def attached(self) -> tuple[str, ...]:
        """Names of the objects that move with the hand."""
        return tuple(self._held)

    @property
    def load_error(self) -> float:
        """Bound on how far the spheres around what is attached stick out of it [m]; 0 where nothing is."""
        return max((self._covers[name].error for name in self._held), default=0.0)

    @property
    def width(self) -> float:
        """Opening between the finger pads [m] of configurations that do not give their own."""
        return self._width

    @width.setter
    def width(self, width: float) -> None:
        if not np.isfinite(width):
            raise InvalidInput(f"opening of the fingers: expected a finite distance [m], got {width}")
        self._width = float(width)
        if self._fingers.any():
            self._carry()

    # -- what may touch ---------------------------------------------------------------------------------------------

    @property
    def margin(self) -> float:
        """Distance that is kept from every thing [m]."""
        return self._rules.margin

    @property
    def names(self) -> tuple[str, ...]:
        """Names of all things, in order."""
        return self._solids.names

    def allow(self, pairs: Iterable[tuple[str, str]], *, depth: float = np.inf) -> None:
        """Let these pairs of names touch, overlapping by at most `depth` [m]; replaces what was allowed before.

        Raises:
            InvalidInput: A name that nothing has, or a pair with a link of the arm: only the hand and what it carries
                have contacts that are meant.
        """
        self._rules.allow(pairs, depth)
        self._refresh(self._solids.names)

    def relax(self, margins: Mapping[str, float]) -> None:
        """Keep these distances [m] from these things instead of the common margin; replaces earlier ones.

        A negative number tolerates that much overlap.
        """
        self._rules.relax(margins)
        self._carry()
        self._refresh(self._solids.names)

    @property
    def relaxed(self) -> dict[str, float]:
        """Margins that differ from the common one, by thing [m]."""
        return dict(self._rules.relaxed)

    # -- the checks -------------------------------------------------------------------------------------------------

    @property
    def check(self) -> CheckAddresses:
        """Addresses for compiled loops, at the current opening of the fingers.

        Raises:
            InvalidInput: It is not known yet where some movable object is.
        """
        self._ready()
        kernel = self.kernel
        return CheckAddresses(kernel.edge, kernel.rows, self.environment.address(kernel.form.precision))

    @property
    def environment(self) -> Environment:
        """What the kernels check against; not to be changed but through this world."""
        return self._solids.environment

    def free(self, q: ArrayLike) -> NDArray[np.bool_]:
        """Whether each configuration keeps its margins, shape (B,).

        Args:
            q: Arm configurations [rad or m], shape (B, n) or, with the opening as the last column, (B, n + 1).
        """
        found = np.ones(len(rows := self._rows(q)), dtype=np.bool_)
        for some in self._by_opening(rows):
            found[some] = self.kernel.free(self._arm(rows[some]), self.environment)
        return found

    def all_free(self, q: ArrayLike) -> bool:
        """Whether every configuration keeps its margins. Shapes as in `free`."""
        rows = self._rows(q)
        return all(
            self.kernel.first_blocked(self._arm(rows[some]), self.environment) == some.stop - some.start
            for some in self._by_opening(rows)
        )

    def edges_free(self, a: ArrayLike, b: ArrayLike, *, step: float = _STEP) -> NDArray[np.bool_]:
        """Whether the straight lines from `a` to `b`, each (B, n), are free at samples at most `step` apart, (B,)."""
        starts, ends = self._arm(self._rows(a)), self._arm(self._rows(b))
        if len(starts) != len(ends):
            raise InvalidInput(f"edges to check: {len(starts)} starts and {len(ends)} ends")
        if not (np.isfinite(step) and step > 0.0):
            raise InvalidInput(f"edges to check: expected a step above 0, got {step}")
        pairs = zip(starts, ends, strict=True)
        return np.array([self.kernel.edge_free(p, q, self.environment, step) for p, q in pairs], dtype=np.bool_)

    def room(self, q: ArrayLike, *, sight: float = 0.06) -> Array:
        """Distance minus margin [m] of what each joint frame carries, shape (B, n + 1), cut off at `sight`.

        Frame 0 is the base, frame k what the first k joints move; two links count to the farther one, fingers and load
        to the last.
        """
        rows = self._rows(q)
        found = np.empty((len(rows), len(self.robot) + 1))
        for some in self._by_opening(rows):
            found[some] = self.kernel.room(self._arm(rows[some]), self.environment, sight)
        return found

    def gradient(self, q: ArrayLike, reach: float) -> tuple[Array, Array]:
        """How much `reach` [m] is entered at arm configurations (B, n): penalties (B,) and their slopes (B, n).

        Each pair that has d < `reach` beyond its margin counts (reach - d)^2 / (2 reach).
        """
        cost, slope = self.kernel.gradient(self._arm(self._rows(q)), self.environment, reach)
        return cost, slope

    def contacts(self, q: ArrayLike) -> list[Contact]:
        """All pairs that are too close at one configuration, shape (n,) or (n + 1,), deepest first, one per pair."""
        row = self._rows(np.atleast_2d(np.asarray(q, dtype=np.float64)))[0]
        # What touches in single precision only is named, too.
        close = self._too_close(row, 0.0) or ([] if self.free(row[None])[0] else self._too_close(row, _SINGLE))
        found = []
        for a, b, distance in close:
            first, second = sorted((a, b), key=lambda name: (name in self._rules.things, name))
            found.append(Contact(first, second, -distance))
        return found

    def first_contact(self, q: ArrayLike) -> Contact | None:
        """The deepest contact at one configuration, shape (n,) or (n + 1,); None where it is free."""
        return next(iter(self.contacts(q)), None)

    # -- inside -----------------------------------------------------------------------------------------------------

    def _ready(self) -> None:
        for name in self._solids.missing():
            if name not in self._held:
                raise InvalidInput(f"nothing is known about where {name!r} is; call update(world) first")

    def _is_on(self, name: str) -> bool:
        return self._solids.stands(name) and name not in self._off and name not in self._held

    def _rows(self, q: ArrayLike) -> Array:
        self._ready()
        rows = np.ascontiguousarray(q, dtype=np.float64)
        n = len(self.robot)
        if rows.ndim != 2 or rows.shape[1] not in (n, n + (self.robot.gripper is not None)):
            raise InvalidInput(f"configurations to check: expected shape (B, {n}), got {rows.shape}")
        if not np.isfinite(rows).all():
            bad = int(np.argmin(np.isfinite(rows).all(axis=1)))
            raise InvalidInput(f"configurations to check: row {bad} is not finite")
        return rows

    def _arm(self, rows: Array) -> Array:
        return np.ascontiguousarray(rows[:, : len(self.robot)])

    def _by_opening(self, rows: Array) -> Iterator[slice]:
        """Runs of rows of one opening, each while the fingers stand so; they stand at `width` in the end."""
        n = len(self.robot)
        if rows.shape[1] == n or not self._fingers.any():
            yield slice(0, len(rows))
            return
        opening = rows[:, n]
        cuts = [0, *(np.flatnonzero(np.diff(opening)) + 1).tolist(), len(rows)]
        try:
            for first, end in pairwise(cuts):
                if end > first:
                    self._carry(float(opening[first]))
                    yield slice(first, end)
        finally:
            self._carry()

    def _too_close(self, row: Array, slack: float) -> list[TooClose]:
        n, environment = len(self.robot), self.environment
        standing = [
            Standing(environment.obstacles[i], environment.poses[i], self._rules.asked(name, self.attached))
            for name in self._solids.names
            if self._is_on(name)
            for i in self._solids.solids(name)
        ]
        return self._namer.too_close(
            row[:n],
            float(row[n]) if len(row) > n else self._width,
            standing,
            self._loads(),
            between_links=self._self_margin,
            from_links=self._from_links(),
            slack=slack,
        )

    @cached_property
    def _namer(self) -> SphereContacts:
        return SphereContacts(self.robot.chain, self.spheres)

    def _loads(self) -> list[Load]:
        """What is attached, in the last joint frame."""
        loads = []
        for name, X_GO in self._held.items():
            cover = self._covers[name]
            loads.append(Load(name, (self._X_NT @ X_GO).apply(cover.centre), cover.radius))
        return loads

    def _from_links(self) -> float:
        return max(self._rules.from_links(self.attached), self._self_margin) if self._held else self._self_margin

    @property
    def _swelling(self) -> float:
        """How much larger loads are made for the kernel, which keeps them from links by the self margin alone [m]."""
        return self._from_links() - self._self_margin

    def _carry(self, opening: float | None = None) -> None:
        """Tell the environment what moves with the last joint frame, at this opening or at `width`."""
        loads = self._loads()
        fingers = self.spheres.centres(self._width if opening is None else opening)[self._fingers]
        centre = np.concatenate((fingers, *(load.centre for load in loads)))
        radius = np.concatenate((self.spheres.radius[self._fingers], *(load.radius + self._swelling for load in loads)))
        self.environment.set_carried(centre, radius, np.arange(len(centre)) >= len(fingers))

    def _refresh(self, names: Iterable[str]) -> None:
        """Recompute the distances asked of things."""
        held, swelling = self.attached, self._swelling
        for name in names:
            arm, hand, load = self._rules.asked(name, held) if self._is_on(name) else (_NEVER, _NEVER, _NEVER)
            for i in self._solids.solids(name):
                self.environment.set_margins(i, arm, hand, load - swelling)
