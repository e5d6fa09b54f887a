"""Move the free hand: above a thing, or back home."""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.core.extent import bounds
from praxia.core.geometry import Pose
from praxia.core.motion import MotionState
from praxia.core.scene import Scene
from praxia.core.world import WorldState
from praxia.generation.hand import Hand
from praxia.generation.phases import Blocked, Guard, Phase, Phases
from praxia.generation.search import Obstructions

__all__ = ["GoAbove", "GoHome"]

_HEIGHT = 0.12  # of the grasp point above the top of the thing [m]


class GoAbove:
    """Program that moves the hand above a thing, with whatever it holds."""

    def __init__(self, hand: Hand, scene: Scene, name: str) -> None:
        self._hand, self._scene, self._name = hand, scene, name

    def __call__(self, world: WorldState, state: MotionState, rng: np.random.Generator) -> Phases | Blocked:
        hand = self._hand
        hand.look(world)
        X_WO = world.pose(self._scene, self._name)
        top = bounds(self._scene.object(self._name), X_WO)[1, 2]
        failed = Obstructions(self._scene, self._name, ignore=(world.held,))
        for lift in (0.0, 0.05, 0.10):
            for yaw in np.linspace(-np.pi / 2, np.pi / 2, 5):
                p = np.array([X_WO.p[0], X_WO.p[1], top + _HEIGHT + lift])
                X_WG = Pose.from_yaw(float(yaw), p) @ Pose(np.zeros(3), np.array([0.0, 1.0, 0.0, 0.0]))
                rows = hand.go_to(X_WG, world, state, rng)
                if not isinstance(rows, tuple):
                    held = (world.held,) if world.held else ()
                    guard = Guard.HELD if held else Guard.SCENE
                    return Phases(
                        (Phase(f"go to {self._name}", rows, hand.departing(world), held, guard),), hand.checks
                    )
                failed.add(rows)
        return failed.verdict(f"moving above {self._name}", rng)


class GoHome:
    """Program that withdraws the hand to its rest configuration, out of everybody's way.

    Args:
        hand: Toolbox of motions.
        home: Rest configuration of the arm [rad], shape (n,).
    """

    def __init__(self, hand: Hand, scene: Scene, home: Array) -> None:
        self._hand, self._scene, self._home = hand, scene, home

    def __call__(self, world: WorldState, state: MotionState, rng: np.random.Generator) -> Phases | Blocked:
        hand = self._hand
        hand.look(world)
        held, touch = world.held, hand.departing(world)
        attach = (held, world.gripper.X_WG.inverse() @ world.pose(self._scene, held)) if held else None
        rows = hand.transit(state.q, self._home, float(state.q[-1]), rng, attach=attach, contacts=touch)
        if isinstance(rows, tuple):
            failed = Obstructions(self._scene, "gripper", ignore=(held,))
            failed.add(rows)
            return failed.verdict("returning home", rng)
        guard = Guard.HELD if held else Guard.SCENE
        return Phases((Phase("go home", rows, touch, (held,) if held else (), guard),), hand.checks)
