"""Checks of a robot in a scene at the price of microseconds: covering spheres in a compiled kernel.

What the spheres say is never more room than there is. Where they say too little, somebody has to look at the shapes
themselves; in open space, where a robot mostly is, nobody has to.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.geometry import Pose
from praxia.core.scene import Scene
from praxia.core.world import WorldState
from praxia.motion_planning.proofs import Proofs
from praxia.motion_planning.scene_model import GRIPPER
from praxia.motion_planning.sphere_world import SphereWorld
from praxia.robots import Robot
from praxia.robots.chain import Chain

__all__ = ["QuickCheck", "quick_check"]

_ROUNDING = 1e-5  # of single precision [m]
_LAG = 5e-4  # by which things may be elsewhere than they were put: estimates tremble [m]
_ANGLES = 73  # positions of the last joint at which a load is held against the link before it


def quick_check(
    robot: Robot, scene: Scene, met: NDArray[np.bool_], names: Sequence[str], *, margin: float, self_margin: float = 0.0
) -> QuickCheck | None:
    """Quick checks that see no less than the exact ones that they stand before; None where they would.

    Args:
        robot: Loaded robot.
        scene: What there is.
        met: Between which two links the exact checks ask for a distance, shape (names, names).
        names: The hand with its fingers is "gripper", other links go by their own name.
        margin: Distance to keep from things [m].
        self_margin: Distance that links keep from each other [m].
    """
    quick = QuickCheck(robot, scene, margin=margin, self_margin=self_margin)
    seen = quick.pairs
    missed = [(a, b) for a, b in np.argwhere(np.triu(met, 1)).tolist() if frozenset((names[a], names[b])) not in seen]
    return None if missed else quick


class QuickCheck:
    """Lower bounds on the room of robot and load. Things that move by themselves do not count."""

    def __init__(self, robot: Robot, scene: Scene, *, margin: float, self_margin: float) -> None:
        """Args: as for `quick_check`."""
        self._world = SphereWorld(robot, scene, margin=margin + _LAG, self_margin=self_margin, lag=_LAG)
        for mover in scene.movers:
            self._world.switch(mover.name, False)
        self._proofs = Proofs(self._world)
        kernel = self._world.kernel
        _ = kernel.rows, kernel.room_address  # compiled now, not when a robot is waiting
        self._joints, self._margin = len(robot), max(margin, self_margin)
        self._load_is_clear = True

    @property
    def pairs(self) -> set[frozenset[str]]:
        """Names of two links that are held against each other."""
        spheres = self._world.spheres
        label = [GRIPPER if hand else name for name, hand in zip(spheres.names, spheres.hand.tolist(), strict=True)]
        return {frozenset((label[a], label[b])) for a, b in spheres.pairs.tolist()}

    # -- what is where, and what may touch --------------------------------------------------------------------------

    def update(self, world: WorldState) -> None:
        """Move obstacles to where `world` says."""
        self._world.update(world)

    def attach(self, name: str, X_GO: Pose) -> None:
        """Let the object called `name` move with the grasp frame at `X_GO`."""
        self._world.attach(name, X_GO)
        self._load_is_clear = self._clear_of_wrist()

    def detach(self) -> None:
        """Leave what is attached where it was."""
        self._world.detach()
        self._load_is_clear = True

    def open_to(self, width: float) -> None:
        """Set the opening [m] of configurations that do not give their own."""
        if width != self._world.width:
            self._world.width = width

    def allow(self, pairs: Iterable[tuple[str, str]], depth: float) -> None:
        """Let these pairs of names touch, overlapping by at most `depth` [m]."""
        self._world.allow(pairs, depth=depth - _LAG)

    def relax(self, margins: Mapping[str, float]) -> None:
        """Keep these distances [m] from these objects instead of the common margin."""
        self._world.relax({name: margin + _LAG for name, margin in margins.items()})

    # -- the checks -------------------------------------------------------------------------------------------------

    def free(self, q: Array) -> NDArray[np.bool_]:
        """Whether each configuration surely keeps all margins, shape (B,); False says nothing.

        Args:
            q: Arm configurations, where wanted with the opening as the last column, shape (B, ...).
        """
        if not self._load_is_clear:
            return np.zeros(len(q), dtype=np.bool_)
        return self._world.free(q)

    def room(self, q: Array, sight: float) -> Array:
        """Distance minus margin [m] per group, shape (B, n + 2), at most `sight`; fingers count like the hand.

        Args:
            q: As for `free`.
            sight: Largest room that is told [m].
        """
        found = np.empty((len(q), self._joints + 2))
        if not self._load_is_clear:
            found[:] = -np.inf
            return found
        found[:, :-1] = self._world.room(q, sight=sight) - _ROUNDING
        found[:, 0] = sight  # what no joint moves can be told nothing about
        found[:, -1] = found[:, -2]
        return found

    def certified(self, rows: Array) -> bool:
        """Whether the straight motions between `rows` (k, ...) are proved to keep all margins; False says nothing."""
        arm, opening = rows[:, : self._joints], rows[:, self._joints :]
        if not self._load_is_clear or (opening != opening[:1]).any():
            return False
        if opening.shape[1]:
            self.open_to(float(opening[0, 0]))
        return self._proofs.certify(arm, tolerance=0.0).proved

    def _clear_of_wrist(self) -> bool:
        """Whether what is carried keeps its distance from the link that the kernel does not hold it against.

        It is moved by all joints but the last one, so that only the angle of that one counts.
        """
        spheres, chain, carried = self._world.spheres, self._world.robot.chain, self._world.environment.carried
        n, load = self._joints, carried.is_load
        if not load.any():
            return True
        for link in range(len(spheres.names)):
            frame, of = int(spheres.frame[link]), spheres.link == link
            if frame != n - 1 or spheres.hand[link] or not of.any():
                continue
            if chain.slide[-1]:
                return False
            gap = _least_gap(chain, carried.centre[load], carried.radius[load], spheres.centre[of], spheres.radius[of])
            if gap < self._margin:
                return False
        return True


def _least_gap(chain: Chain, load: Array, load_radius: Array, link: Array, link_radius: Array) -> float:
    """Lower bound on the distance [m] of two sets of spheres over a whole turn of the last joint."""
    angles = np.linspace(-np.pi, np.pi, _ANGLES)[:, None, None]
    X: Array = chain.constant[-1] + np.cos(angles) * chain.cosine[-1] + np.sin(angles) * chain.sine[-1]
    turned = np.einsum("aij,mj->ami", X[:, :3, :3], load) + X[:, None, :3, 3]
    gaps = np.linalg.norm(turned[:, :, None] - link[None, None], axis=-1) - load_radius[:, None] - link_radius
    between = float(np.hypot(load[:, 0], load[:, 1]).max()) * np.pi / (_ANGLES - 1)  # half a step of the farthest
    return float(gaps.min()) - between
