"""The toolbox of the planned skills: reach a pose from a free side, move in lines, carry, open and close.

Every request is answered by a motion or by the names of what was in the way (an empty tuple where it was out of reach).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from praxia.core.arrays import Array
from praxia.core.extent import shape_bounds
from praxia.core.geometry import Pose
from praxia.core.motion import MotionState
from praxia.core.scene import Scene
from praxia.core.world import WorldState
from praxia.motion_planning.brake import brake
from praxia.motion_planning.cartesian import tool_line
from praxia.motion_planning.collision import GRIPPER
from praxia.motion_planning.follow import follow
from praxia.motion_planning.planner import MotionPlanner
from praxia.motion_planning.timing import MotionScale

__all__ = ["Hand", "HandSettings", "Line", "Names", "Pairs"]

Pairs = Iterable[tuple[str, str]]
Names = tuple[str, ...]
Holding = tuple[str, Pose]
"""Name of what is in the hand, and its pose X_GO in the grasp frame."""

_KNOWN_MARGIN = 0.002
"""Distance kept from fixed things [m]."""
_TARGET_MARGIN = 0.001
"""Distance that open fingers keep from what they are about to grip [m]."""
_WAY_OUT = 0.08
"""Length of the line that takes the hand away from what leans against it [m]."""
_ERROR = 0.006
"""Overlap of estimated shapes that is put down to the estimate [m]."""


@dataclass(frozen=True)
class HandSettings:
    """How the hand moves.

    Attributes:
        free: Fractions of the limits while the hand is empty.
        carrying: Fractions while it holds something.
        gentle: Fractions near contact: approaching, lowering, pulling.
        solutions: Inverse kinematics solutions tried per pose.
        restarts: Random starting points of the inverse kinematics per pose.
        shortest: Least part of a withdrawal that is accepted [m].
        joint_margin: Distance that lines keep from the joint limits [rad or m].
    """

    free: MotionScale = field(default_factory=lambda: MotionScale(0.9, 0.35, 0.35))
    carrying: MotionScale = field(default_factory=lambda: MotionScale(0.7, 0.2, 0.2))
    gentle: MotionScale = field(default_factory=lambda: MotionScale(0.25, 0.1, 0.1))
    solutions: int = 4
    restarts: int = 12
    shortest: float = 0.04
    joint_margin: float = 0.02


@dataclass(frozen=True, eq=False)
class Line:
    """A free straight motion of the tool: arm configurations [rad], shape (k, n), first to last."""

    points: Array


class Hand:
    """Motions of one arm with its gripper in one scene.

    Args:
        planner: Motion planner with its robot and collision world.
        scene: What there is.
        settings: How the hand moves.
    """

    name = GRIPPER

    def __init__(self, planner: MotionPlanner, scene: Scene, settings: HandSettings | None = None) -> None:
        self._planner, self._scene, self._settings = planner, scene, settings or HandSettings()
        self._robot, self._collision = planner.robot, planner.collision
        self._X_BW = scene.X_WB.inverse()
        self._arm = len(self._robot)
        self._before = 0

    @property
    def widest(self) -> float:
        """Largest opening between the pads [m]."""
        return float(self._robot.limits.upper[-1])

    @property
    def checks(self) -> int:
        """Configurations checked for collision since `look`."""
        return self._collision.checks - self._before

    def openings(self, thickness: float) -> list[tuple[float, float]]:
        """Openings [m] to try before closing on something, each with the margin [m] to keep from its neighbours.

        Wide first, which forgives most error of the estimate; then narrower, for crowded places.
        """
        margin = self._collision.margin
        tries = [(self.widest, margin), (thickness + 0.022, margin), (thickness + 0.014, 0.4 * margin)]
        return [(width, m) for width, m in tries if width <= self.widest]

    def look(self, world: WorldState) -> None:
        """Plan in this world from now on."""
        self._before = self._collision.checks
        self._collision.detach()
        self._collision.update(world)

    def touching(self, world: WorldState, name: str, within: float = 0.012) -> Names:
        """Names of the things that come closer to an object than `within` [m], by the boxes around their shapes."""
        own = [shape_bounds(s, world.pose(self._scene, name)) for s in self._scene.object(name).shapes]
        found = []
        for other in self._scene.objects:
            if other.name == name or other.name == world.held:
                continue
            X_WO = world.pose(self._scene, other.name)
            theirs = [shape_bounds(s, X_WO) for s in other.shapes]
            if any((a[0] < b[1] + within).all() and (b[0] < a[1] + within).all() for a in own for b in theirs):
                found.append(other.name)
        return tuple(found)

    def departing(self, world: WorldState) -> frozenset[tuple[str, str]]:
        """Pairs that touch because something is held and may still be close to what it was taken from."""
        if not world.held:
            return frozenset()
        return frozenset(
            {(self.name, world.held), *((world.held, other) for other in self.touching(world, world.held))}
        )

    # --- paths ------------------------------------------------------------------------------------------------

    def approach(
        self,
        X_WG: Pose,
        distance: float,
        *,
        width: float,
        near: Array,
        rng: np.random.Generator,
        target: str = "",
        margin: float | None = None,
        attach: Holding | None = None,
        contacts: Pairs = (),
        vertical: bool = False,
    ) -> Line | Names:
        """A straight free way to the grasp frame `X_WG` that ends there.

        Args:
            X_WG: Where to end.
            distance: Length of the way [m]; it runs along the approach direction, or straight down.
            width: Opening of the fingers [m].
            near: Configuration to stay close to, its first n components are the arm's.
            rng: Source of the restarts of the inverse kinematics.
            target: What is to be gripped; the open fingers come close to it, but do not touch it yet.
            margin: Distance to keep from other movable things [m]; the common margin where omitted.
            attach: What is in the hand.
            contacts: Pairs that may touch, as far as errors of the estimate go.
            vertical: Whether the way runs straight down whatever the approach direction.
        """
        self._prepare(width, contacts, attach, margin=margin, target=target, depth=_ERROR)
        arm = near[: self._arm]
        found = self._robot.ik(
            self._X_BW @ X_WG,
            seeds=np.stack([arm, self._robot.arm_home]),
            reference=arm,
            rng=rng,
            restarts=self._settings.restarts,
        )
        back = np.array([0.0, 0.0, distance]) if vertical else -distance * X_WG.R[:, 2]
        X_BP = self._X_BW @ Pose(X_WG.p + back, X_WG.quat_wxyz)
        blockers: list[str] = []
        for q in found.solutions[: self._settings.solutions]:
            if names := self._names_at(q):
                blockers += names
                continue
            line = tool_line(self._robot, q, X_BP, settings=self._planner.settings.line)
            if not line.complete or not self._inside(line.points):
                continue
            if names := self._names_along(line.points):
                blockers += names
                continue
            return Line(line.points[::-1])
        return tuple(dict.fromkeys(blockers))

    def track(self, q: Array, poses: Sequence[Pose], *, width: float, contacts: Pairs) -> Line | Names:
        """Configurations that lead the grasp frame from `q` (n,) through `poses` in the world."""
        self._prepare(width, contacts, None)
        points = q[None]
        for X_WG in poses:
            line = tool_line(self._robot, points[-1], self._X_BW @ X_WG, settings=self._planner.settings.line)
            if not line.complete:
                return ()
            points = np.concatenate([points, line.points[1:]])
        if not self._inside(points):
            return ()
        return self._names_along(points) or Line(points)

    def raise_(
        self,
        q: Array,
        height: float,
        *,
        width: float,
        contacts: Pairs,
        attach: Holding | None = None,
        back_along_approach: bool = False,
    ) -> Line | Names:
        """A straight way out from `q` (n,): up, or back against the approach direction; shorter where it must be."""
        self._prepare(width, contacts, attach, depth=_ERROR if attach else np.inf)
        X_BG = self._robot.fk(q)
        up = -X_BG.R[:, 2] if back_along_approach else self._X_BW.R @ np.array([0.0, 0.0, 1.0])
        line = tool_line(
            self._robot, q, Pose(X_BG.p + height * up, X_BG.quat_wxyz), settings=self._planner.settings.line
        )
        if line.fraction * height < self._settings.shortest or not self._inside(line.points):
            return ()
        return self._names_along(line.points) or Line(line.points)

    # --- timed rows of all components, shape (k, n + 1) ---------------------------------------------------------

    def transit(
        self,
        q: Array,
        goal: Array,
        width: float,
        rng: np.random.Generator,
        *,
        attach: Holding | None = None,
        contacts: Pairs = (),
    ) -> Array | Names:
        """Free motion from the commanded `q` (n + 1,) to the arm's `goal` (n,), the fingers going to `width`."""
        opening = max(width, float(q[-1]))
        self._prepare(opening, contacts, attach)
        scale = self._settings.carrying if attach else self._settings.free
        seed = int(rng.integers(2**31))
        before = np.empty((0, len(q)))
        motion = self._planner.to_configuration(q, goal, seed=seed, scale=scale)
        if motion.trajectory is None and (out := self._way_out(q, opening, contacts, attach)) is not None:
            before = self.follow(out, float(q[-1]), gentle=True)
            q = before[-1]
            self._prepare(opening, contacts, attach)
            motion = self._planner.to_configuration(q, goal, seed=seed, scale=scale)
        if motion.trajectory is None:
            movable = self._movable()
            return tuple(dict.fromkeys(n for pair in motion.result.blockers for n in pair if n in movable))
        fingers = self._planner.gripper(q, width).q if width != q[-1] else q[None]
        return np.concatenate([before, self._merge(motion.trajectory.q, fingers)])

    def _way_out(self, q: Array, width: float, contacts: Pairs, attach: Holding | None) -> Array | None:
        """A short line away from what leans against the hand, arm configurations (k, n); None where nothing does."""
        names = [name for name in self._names_at(q[: self._arm]) if name]
        if not names:
            return None
        leaning = {(self.name, name) for name in names} | {(attach[0], name) for name in names if attach}
        for back_along_approach in (False, True):
            line = self.raise_(
                q[: self._arm],
                _WAY_OUT,
                width=width,
                contacts={*contacts, *leaning},
                attach=attach,
                back_along_approach=back_along_approach,
            )
            if not isinstance(line, tuple):
                return line.points
        return None

    def go_to(self, X_WG: Pose, world: WorldState, state: MotionState, rng: np.random.Generator) -> Array | Names:
        """Free motion to a pose of the grasp frame, with whatever is held."""
        found = self._robot.ik(self._X_BW @ X_WG, seeds=state.q[: self._arm], rng=rng, restarts=self._settings.restarts)
        attach = None
        if world.held:
            attach = (world.held, world.gripper.X_WG.inverse() @ world.pose(self._scene, world.held))
        blockers: list[str] = []
        for q in found.solutions[: self._settings.solutions]:
            rows = self.transit(state.q, q, float(state.q[-1]), rng, attach=attach, contacts=self.departing(world))
            if not isinstance(rows, tuple):
                return rows
            blockers += rows
        return tuple(dict.fromkeys(blockers))

    def follow(self, points: Array, width: float, *, gentle: bool = False) -> Array:
        """Rows along arm configurations `points` (k, n) with the fingers at `width` [m]."""
        scale = self._settings.gentle if gentle else self._settings.free
        full = np.column_stack([points, np.full(len(points), width)])
        return follow(full, scale.of(self._robot.limits), period=self._planner.settings.period).q

    def fingers(self, q: Array, width: float, to: float, *, dwell: float) -> Array:
        """Rows that move the fingers from `width` to `to` [m] while the arm stands at `q` (n,), then wait [s]."""
        rows = self._planner.gripper(np.append(q, width), to).q
        wait = round(dwell * 1e9 / self._planner.settings.period)
        return np.concatenate([rows, np.repeat(rows[-1:], wait, axis=0)])

    def brake(self, state: MotionState) -> Array:
        """Rows of the shortest stop."""
        return brake(state, self._robot.limits, period=self._planner.settings.period).q

    # --- inside -----------------------------------------------------------------------------------------------

    def _prepare(
        self,
        width: float,
        contacts: Pairs,
        attach: Holding | None,
        *,
        margin: float | None = None,
        target: str = "",
        depth: float = np.inf,
    ) -> None:
        self._collision.detach()
        if attach is not None:
            self._collision.attach(*attach)
        self._collision.allow(contacts, depth=depth)
        # What the hand works on lies on furniture whose place is known well: finger tips may come close to it.
        fixed = {name: _KNOWN_MARGIN for name in self._scene.fixed if self._scene.object(name).shapes}
        margins = fixed if margin is None else fixed | dict.fromkeys(self._movable(), margin)
        self._collision.relax(margins | {target: _TARGET_MARGIN} if target else margins)
        self._collision.width = width

    def _inside(self, points: Array) -> bool:
        """Whether configurations keep a small distance from the joint limits: a spline through them swings a little."""
        limits, margin = self._robot.arm_limits, self._settings.joint_margin
        return bool((points >= limits.lower + margin).all() and (points <= limits.upper - margin).all())

    def _movable(self) -> set[str]:
        return {o.name for o in self._scene.movable}

    def _names_at(self, q: Array) -> Names:
        """Things that the arm or what it holds touches at one configuration; "" stands for the arm itself."""
        names = [name for c in self._collision.contacts(q) for name in (c.a, c.b)]
        known = {o.name for o in self._scene.objects}
        return tuple(dict.fromkeys(n if n in known else "" for n in names))

    def _names_along(self, points: Array) -> Names:
        """Things touched at the first configuration of `points` that is not free; empty where all are."""
        free = self._collision.free(points)
        return () if free.all() else self._names_at(points[int(np.argmin(free))])

    def _merge(self, arm: Array, fingers: Array) -> Array:
        """Rows with the arm of one motion and the fingers of another; the shorter one waits at its end."""
        k = max(len(arm), len(fingers))
        rows = arm[np.minimum(np.arange(k), len(arm) - 1)].copy()
        rows[:, -1] = fingers[np.minimum(np.arange(k), len(fingers) - 1), -1]
        return rows
