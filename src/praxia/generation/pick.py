"""Pick up: reach a grasp from the side that is free, close, lift."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from praxia.core.arrays import Array
from praxia.core.motion import MotionState
from praxia.core.plan import Fact
from praxia.core.scene import Scene
from praxia.core.world import WorldState
from praxia.generation.grasps import Grasp, grasps
from praxia.generation.hand import Hand, Line, Names
from praxia.generation.phases import Blocked, Guard, Phase, Phases
from praxia.generation.search import Obstructions

__all__ = ["Pick"]

_BACK_OFF = 0.09  # distance of the straight approach [m]
_LIFT = 0.10  # [m]
_SQUEEZE = 0.02  # how much narrower than the object the fingers are told to close [m]
_DWELL = 0.15  # time to build up the grip [s]
_CANDIDATES = 60


class Pick:
    """Program that takes an object into the hand and lifts it.

    Args:
        hand: Toolbox of motions.
        scene: What there is.
        name: What to pick up.
    """

    def __init__(self, hand: Hand, scene: Scene, name: str) -> None:
        self._hand, self._scene, self._name = hand, scene, name

    def __call__(self, world: WorldState, state: MotionState, rng: np.random.Generator) -> Phases | Blocked:
        self._hand.look(world)
        obstructions = Obstructions(self._scene, self._name)
        for grasp in self._candidates(world, rng):
            found = self._try(grasp, world, state, rng, obstructions)
            if found is not None:
                return found
        return obstructions.verdict(f"grasping {self._name}", rng)

    def obstacles(self, world: WorldState, state: MotionState, rng: np.random.Generator) -> tuple[Fact, ...]:
        """What keeps every grasp from being approached, as facts for a task planner; empty where one is free.

        Looks at the way to the object only, not at how the arm gets there: a cheap glance ahead.
        """
        self._hand.look(world)
        obstructions = Obstructions(self._scene, self._name)
        for grasp in self._candidates(world, rng):
            for _, approach in self._approaches(grasp, world, state, rng):
                if not isinstance(approach, tuple):
                    return ()
                obstructions.add(approach)
        return obstructions.verdict(f"grasping {self._name}", rng).facts

    def _candidates(self, world: WorldState, rng: np.random.Generator) -> list[Grasp]:
        found = grasps(
            self._scene.object(self._name), world.pose(self._scene, self._name), widest=self._hand.widest - 0.01
        )
        # Equal costs are taken in another order at every attempt, so that a second try is not the same try.
        order = sorted(range(len(found)), key=lambda i: (round(found[i].cost, 2), rng.random()))
        return [found[i] for i in order[:_CANDIDATES]]

    def _approaches(
        self, grasp: Grasp, world: WorldState, state: MotionState, rng: np.random.Generator
    ) -> Iterator[tuple[float, Line | Names]]:
        """Per opening of the fingers [m], widest first: the straight way to a grasp, or what blocks it."""
        X_WG = world.pose(self._scene, self._name) @ grasp.X_OG
        for width, margin in self._hand.openings(grasp.thickness):
            approach = self._hand.approach(
                X_WG, _BACK_OFF, width=width, margin=margin, target=self._name, near=state.q, rng=rng
            )
            yield width, approach

    def _try(
        self, grasp: Grasp, world: WorldState, state: MotionState, rng: np.random.Generator, failed: Obstructions
    ) -> Phases | None:
        hand, name = self._hand, self._name
        touch = frozenset({(hand.name, name)})
        for width, approach in self._approaches(grasp, world, state, rng):
            if isinstance(approach, tuple):
                failed.add(approach)
                continue
            q_pre, q_grasp = approach.points[0], approach.points[-1]
            transit = hand.transit(state.q, q_pre, width, rng)
            if isinstance(transit, tuple):
                failed.add(transit)
                continue
            resting_on = hand.touching(world, name)
            lifted = touch | {(name, other) for other in resting_on}
            lift = hand.raise_(
                q_grasp, _LIFT, width=grasp.thickness, contacts=lifted, attach=(name, grasp.X_OG.inverse())
            )
            if isinstance(lift, tuple):
                failed.add(lift)
                continue
            return self._phases(grasp, width, transit, approach.points, lift.points, touch, lifted)
        return None

    def _phases(
        self,
        grasp: Grasp,
        width: float,
        transit: Array,
        approach: Array,
        lift: Array,
        touch: frozenset[tuple[str, str]],
        lifted: frozenset[tuple[str, str]],
    ) -> Phases:
        hand, name = self._hand, self._name
        closed = max(grasp.thickness - _SQUEEZE, 0.0)
        return Phases(
            (
                Phase(f"reach for {name}", transit),
                Phase(f"approach {name}", hand.follow(approach, width), touch),
                Phase(
                    f"grasp {name}",
                    hand.fingers(approach[-1], width, closed, dwell=_DWELL),
                    touch | lifted,
                    guard=Guard.NOTHING,
                ),
                Phase(
                    f"lift {name}",
                    hand.follow(lift, closed, gentle=True),
                    lifted,
                    attached=(name,),
                    guard=Guard.NOTHING,
                ),
            ),
            checks=hand.checks,
        )
