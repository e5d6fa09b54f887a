"""Push: slide an object over its support with the fingers, far to where it is wanted or a little to get it free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
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

__all__ = ["Push", "PushStyle", "nudge", "push"]

_FINGER = 0.012  # half the thickness of the fingers along the push [m]
_ABOVE = 0.09  # height of the straight descent [m]
_LOW = 0.014  # lowest height of the grasp point above the support [m]
_TOUCHING = 0.002  # by how much the way may bring things closer that are close already [m]
_COMPASS = 8  # directions that a nudge may take


@dataclass(frozen=True)
class PushStyle:
    """How to push.

    Attributes:
        distance: How far the object is pushed [m].
        run_up: Free distance between fingers and object before the push [m].
        width: Opening of the fingers [m]: wide pushes straight, narrow fits into gaps.
        margin: Distance to keep from other movable things on the way down [m].
    """

    distance: float
    run_up: float
    width: float
    margin: float


_PUSH = PushStyle(distance=0.09, run_up=0.04, width=0.03, margin=0.005)
_NUDGE = PushStyle(distance=0.05, run_up=0.006, width=0.0, margin=0.0015)


def push(hand: Hand, scene: Scene, name: str, direction: str) -> Push:
    """Program that pushes an object in one of the directions of `core.predicates`, farther than "shifted" asks."""
    return Push(hand, scene, name, [np.array(DIRECTIONS[direction])], _PUSH, (Fact("unpushable", (name,)),))


def nudge(hand: Hand, scene: Scene, name: str) -> Push:
    """Program that pushes an object a little to wherever there is room, so that fingers fit beside it afterwards."""
    angles = 2 * np.pi * np.arange(_COMPASS) / _COMPASS
    directions = [np.array([np.cos(a), np.sin(a)]) for a in angles]
    return Push(hand, scene, name, directions, _NUDGE, (Fact("unpushable", (name,)),))


class Push:
    """Program that pushes an object in the roomiest of some directions.

    Args:
        hand: Toolbox of motions.
        scene: What there is.
        name: What to push.
        directions: Horizontal unit vectors in the world, shape (2,) each.
        style: How to push.
        failure: What a task planner is told where no direction works.
    """

    def __init__(
        self,
        hand: Hand,
        scene: Scene,
        name: str,
        directions: Sequence[Array],
        style: PushStyle,
        failure: tuple[Fact, ...],
    ) -> None:
        self._hand, self._scene, self._name = hand, scene, name
        self._directions, self._style, self._failure = directions, style, failure

    def __call__(self, world: WorldState, state: MotionState, rng: np.random.Generator) -> Phases | Blocked:
        self._hand.look(world)
        rooms = [self._room(world, d) for d in self._directions]
        for i in sorted(range(len(rooms)), key=lambda i: -rooms[i]):
            if rooms[i] > 0.0 and (found := self._try(self._directions[i], world, state, rng)) is not None:
                return found
        return Blocked(Status.NO_GRASP, f"no free way to push {self._name}", self._failure)

    def _try(self, direction: Array, world: WorldState, state: MotionState, rng: np.random.Generator) -> Phases | None:
        hand, name, style = self._hand, self._name, self._style
        along = np.array([*direction, 0.0])
        X_WO = world.pose(self._scene, name)
        low, high = bounds(self._scene.object(name), X_WO)
        reach = float(np.abs((high - low) / 2) @ np.abs(along))
        height = low[2] + max(_LOW, min(0.45 * (high[2] - low[2]), 0.02))
        begin = np.array([X_WO.p[0], X_WO.p[1], height]) - along * (reach + _FINGER + style.run_up)
        end = begin + along * (style.run_up + style.distance)
        touch = frozenset({(hand.name, name)})
        down = np.array([0.0, 0.0, -1.0])
        across = np.cross(along, down)  # the fingers stand side by side, across the push
        for sign in (1.0, -1.0):
            R = np.column_stack([np.cross(sign * across, down), sign * across, down])
            approach = hand.approach(
                Pose.from_rotation(R, begin),
                _ABOVE,
                width=style.width,
                near=state.q,
                rng=rng,
                target=name,
                margin=style.margin,
            )
            if isinstance(approach, tuple):
                continue
            path = [Pose.from_rotation(R, p) for p in np.linspace(begin, end, 16)]
            slide = hand.track(approach.points[-1], path, width=style.width, contacts=touch)
            if isinstance(slide, tuple):
                continue
            transit = hand.transit(state.q, approach.points[0], style.width, rng)
            if isinstance(transit, tuple):
                continue
            withdraw = hand.raise_(slide.points[-1], _ABOVE, width=style.width, contacts=touch)
            if isinstance(withdraw, tuple):
                continue
            lower = hand.follow(approach.points, style.width)
            shove = hand.follow(slide.points, style.width, gentle=True)
            leave = hand.follow(withdraw.points, style.width)
            return Phases(
                (
                    Phase(f"reach behind {name}", transit),
                    Phase(f"lower behind {name}", lower, touch),
                    Phase(f"push {name}", shove, touch, guard=Guard.NOTHING),
                    Phase(f"leave {name}", leave, touch, guard=Guard.NOTHING),
                ),
                checks=hand.checks,
            )
        return None

    def _room(self, world: WorldState, direction: Array) -> float:
        """Least distance [m] between the object at the end and others, by their circles; 0 if it would hit one."""
        p = world.pose(self._scene, self._name).p[:2]
        own = radius(self._scene.object(self._name))
        room = 1.0
        for thing in self._scene.movable:
            if thing.name == self._name:
                continue
            offset = world.pose(self._scene, thing.name).p[:2] - p
            along = float(np.clip(offset @ direction, 0.0, self._style.distance))
            nearest = float(np.hypot(*(offset - along * direction)))
            enough = min(own + radius(thing), float(np.hypot(*offset))) - _TOUCHING
            if nearest < enough:
                return 0.0
            at_end = float(np.hypot(*(offset - self._style.distance * direction)))
            room = min(room, max(at_end - own - radius(thing), 1e-6))
        return room
