"""Open and close: grasp the handle of a sliding or turning part and lead it along its axis."""

from __future__ import annotations

import numpy as np

from praxia.core.extent import bounds
from praxia.core.geometry import Pose
from praxia.core.interfaces import Status
from praxia.core.motion import MotionState
from praxia.core.plan import Fact
from praxia.core.scene import Articulation, Scene
from praxia.core.world import WorldState, part_motion
from praxia.generation.hand import Hand
from praxia.generation.phases import Blocked, Guard, Phase, Phases
from praxia.generation.search import Obstructions

__all__ = ["MovePart"]

_BACK_OFF = 0.09  # distance of the straight approach to the handle [m]
_SQUEEZE = 0.012  # how much narrower than the handle the fingers are told to close [m]
_DWELL = 0.15  # time to build up the grip [s]
_LET_GO = 0.03  # how much wider than the handle the fingers open [m]
_STOP_SHORT = 0.004  # distance to the end of the range at which the pull ends [m or rad]
_PATH_STEP = 0.01  # part coordinate between points of the hand's path [m]; per radian for a hinge ten times that


class MovePart:
    """Program that leads an articulated part to one end of its range by its handle.

    Args:
        hand: Toolbox of motions.
        scene: What there is.
        name: Name of the part.
        opening: Whether to open it; else it is closed.
    """

    def __init__(self, hand: Hand, scene: Scene, name: str, *, opening: bool) -> None:
        self._hand, self._scene, self._part, self._opening = hand, scene, scene.articulation(name), opening

    def __call__(self, world: WorldState, state: MotionState, rng: np.random.Generator) -> Phases | Blocked:
        part, hand = self._part, self._hand
        begin = world.parts[part.name]
        # A closed part is pressed home; an open one stops short of its end stop.
        end = part.upper - _STOP_SHORT if self._opening else part.lower
        blocked = self._swept(world, begin, end)
        if blocked is not None:
            return blocked
        X_WH = world.pose(self._scene, part.name) @ part.X_OH
        turned = Pose(np.zeros(3), np.array([0.0, 0.0, 0.0, 1.0]))
        hand.look(world)
        obstructions = Obstructions(self._scene, part.name)
        # What lies inside goes along; the collision world still has it where it was.
        along = frozenset((hand.name, o.name) for o in self._scene.movable if self._carried(world, o.name))
        for X_WG in (X_WH, X_WH @ turned):
            found = self._try(X_WG, begin, end, along, state, rng, obstructions)
            if found is not None:
                return found
        verb = "opening" if self._opening else "closing"
        return obstructions.verdict(f"{verb} {part.name}", rng)

    def _try(
        self,
        X_WG: Pose,
        begin: float,
        end: float,
        along: frozenset[tuple[str, str]],
        state: MotionState,
        rng: np.random.Generator,
        failed: Obstructions,
    ) -> Phases | None:
        hand, part = self._hand, self._part
        touch = frozenset({(hand.name, part.name)})
        inverse = part_motion(part, begin).inverse()
        for width, margin in hand.openings(part.handle):
            approach = hand.approach(
                X_WG, _BACK_OFF, width=width, margin=margin, target=part.name, near=state.q, rng=rng
            )
            if isinstance(approach, tuple):
                failed.add(approach)
                continue
            path = [part_motion(part, s) @ inverse @ X_WG for s in _coordinates(part, begin, end)]
            lead = hand.track(approach.points[-1], path, width=part.handle, contacts=touch | along)
            if isinstance(lead, tuple):
                failed.add(lead)
                continue
            transit = hand.transit(state.q, approach.points[0], width, rng)
            if isinstance(transit, tuple):
                failed.add(transit)
                continue
            opened = min(part.handle + _LET_GO, hand.widest)
            withdraw = hand.raise_(
                lead.points[-1], _BACK_OFF, width=opened, contacts=touch | along, back_along_approach=True
            )
            if isinstance(withdraw, tuple):
                failed.add(withdraw)
                continue
            closed = max(part.handle - _SQUEEZE, 0.0)
            verb = "open" if self._opening else "close"
            q_grasp, q_end = approach.points[-1], lead.points[-1]
            return Phases(
                (
                    Phase(f"reach for {part.name}", transit),
                    Phase(f"approach {part.name}", hand.follow(approach.points, width), touch),
                    Phase(
                        f"grasp {part.name}",
                        hand.fingers(q_grasp, width, closed, dwell=_DWELL),
                        touch,
                        guard=Guard.NOTHING,
                    ),
                    Phase(
                        f"{verb} {part.name}",
                        hand.follow(lead.points, closed, gentle=True),
                        touch,
                        guard=Guard.NOTHING,
                    ),
                    Phase(
                        f"release {part.name}",
                        hand.fingers(q_end, closed, opened, dwell=0.0),
                        touch,
                        guard=Guard.NOTHING,
                    ),
                    Phase(f"leave {part.name}", hand.follow(withdraw.points, opened), touch, guard=Guard.NOTHING),
                ),
                checks=hand.checks,
            )
        return None

    def _swept(self, world: WorldState, begin: float, end: float) -> Blocked | None:
        """The first movable thing that stands where the part is going, as a failure; None where the way is free."""
        part = self._part
        owner = self._scene.object(part.name)
        inside = {o.name for o in self._scene.movable if self._carried(world, o.name)}
        boxes = [
            bounds(owner, part_motion(part, s) @ self._scene.fixed[part.name]) for s in _coordinates(part, begin, end)
        ]
        for thing in self._scene.movable:
            if thing.name in inside or thing.name == world.held:
                continue
            low, high = bounds(thing, world.pose(self._scene, thing.name))
            if any((low < box[1]).all() and (high > box[0]).all() for box in boxes):
                return Blocked(
                    Status.NO_GRASP,
                    f"{thing.name} stands where {part.name} would move",
                    (Fact("obstructs", (thing.name, part.name)),),
                )
        return None

    def _carried(self, world: WorldState, name: str) -> bool:
        """Whether an object lies in the part's cavity and so moves with it."""
        cavity = self._scene.object(self._part.name).cavity
        if cavity is None:
            return False
        X_WC = world.pose(self._scene, self._part.name)
        p = X_WC.inverse().apply(world.pose(self._scene, name).p) - cavity.centre
        return bool((np.abs(p[:2]) <= cavity.half[:2]).all())


def _coordinates(part: Articulation, begin: float, end: float) -> list[float]:
    step = _PATH_STEP if part.kind == "slide" else 10 * _PATH_STEP
    count = max(2, int(np.ceil(abs(end - begin) / step)) + 1)
    return [float(s) for s in np.linspace(begin, end, count)]
