"""Push: slide an object over its support with the closed fingers."""

from __future__ import annotations

import numpy as np

from praxia.core.extent import bounds
from praxia.core.geometry import Pose
from praxia.core.interfaces import Status
from praxia.core.motion import MotionState
from praxia.core.plan import Fact
from praxia.core.predicates import DIRECTIONS
from praxia.core.scene import Scene
from praxia.core.world import WorldState
from praxia.generation.hand import Hand
from praxia.generation.phases import Blocked, Guard, Phase, Phases
from praxia.generation.placements import radius

__all__ = ["Push"]

_DISTANCE = 0.09  # how far the object is pushed [m]; the fact asks for 4 cm since the start
_RUN_UP = 0.04  # free distance between fingers and object before the push [m]
_FINGER = 0.012  # half the thickness of the fingers along the push [m]
_ABOVE = 0.09  # height of the straight descent [m]
_WIDTH = 0.03  # opening that makes the front broad enough to push straight [m]
_LOW = 0.014  # lowest height of the grasp point above the support [m]


class Push:
    """Program that pushes an object in a named direction.

    Args:
        hand: Toolbox of motions.
        scene: What there is.
        name: What to push.
        direction: One of `core.predicates.DIRECTIONS`.
    """

    def __init__(self, hand: Hand, scene: Scene, name: str, direction: str) -> None:
        self._hand, self._scene, self._name = hand, scene, name
        self._along = np.array([*DIRECTIONS[direction], 0.0])
        self._direction = direction

    def __call__(self, world: WorldState, state: MotionState, rng: np.random.Generator) -> Phases | Blocked:
        hand, name = self._hand, self._name
        model, X_WO = self._scene.object(name), world.pose(self._scene, name)
        low, high = bounds(model, X_WO)
        reach = float(np.abs((high - low) / 2) @ np.abs(self._along))
        height = low[2] + max(_LOW, min(0.45 * (high[2] - low[2]), 0.02))
        begin = np.array([X_WO.p[0], X_WO.p[1], height]) - self._along * (reach + _FINGER + _RUN_UP)
        end = begin + self._along * (_RUN_UP + _DISTANCE)
        hand.look(world)
        in_the_way = self._swept(world, X_WO.p)
        if in_the_way:
            # Picking it up and setting it down farther on is easier than clearing the whole strip.
            reason = f"{in_the_way[0]} stands where {name} would slide"
            return Blocked(Status.NO_GRASP, reason, (Fact("unpushable", (name,)),))
        down = np.array([0.0, 0.0, -1.0])
        across = np.cross(self._along, down)  # the fingers stand side by side, across the push
        touch = frozenset({(hand.name, name)})
        for sign in (1.0, -1.0):
            R = np.column_stack([np.cross(sign * across, down), sign * across, down])
            start = Pose.from_rotation(R, begin)
            approach = hand.approach(start, _ABOVE, width=_WIDTH, target=name, near=state.q, rng=rng)
            if isinstance(approach, tuple):
                continue
            path = [Pose.from_rotation(R, p) for p in np.linspace(begin, end, 16)]
            slide = hand.track(approach.points[-1], path, width=_WIDTH, contacts=touch)
            if isinstance(slide, tuple):
                continue
            transit = hand.transit(state.q, approach.points[0], _WIDTH, rng)
            if isinstance(transit, tuple):
                continue
            withdraw = hand.raise_(slide.points[-1], _ABOVE, width=_WIDTH, contacts=touch)
            if isinstance(withdraw, tuple):
                continue
            return Phases(
                (
                    Phase(f"reach behind {name}", transit),
                    Phase(f"lower behind {name}", hand.follow(approach.points, _WIDTH), touch),
                    Phase(
                        f"push {name} to the {self._direction}",
                        hand.follow(slide.points, _WIDTH, gentle=True),
                        touch,
                        guard=Guard.NOTHING,
                    ),
                    Phase(f"leave {name}", hand.follow(withdraw.points, _WIDTH), touch, guard=Guard.NOTHING),
                ),
                checks=hand.checks,
            )
        return Blocked(
            Status.NO_GRASP, f"no way to push {name} to the {self._direction}", (Fact("unpushable", (name,)),)
        )

    def _swept(self, world: WorldState, p: np.ndarray) -> list[str]:
        """Names of the movable things on the strip that the object would slide over."""
        found = []
        own = radius(self._scene.object(self._name))
        for thing in self._scene.movable:
            if thing.name == self._name:
                continue
            offset = world.pose(self._scene, thing.name).p - p
            along = float(np.clip(offset @ self._along, 0.0, _DISTANCE + 0.02))
            side = float(np.linalg.norm((offset - along * self._along)[:2]))
            if side < own + radius(thing):
                found.append(thing.name)
        return found
