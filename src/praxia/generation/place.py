"""Put down what is held: move above the spot, lower, let go, withdraw."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from praxia.core.extent import bounds
from praxia.core.geometry import Pose
from praxia.core.interfaces import Status
from praxia.core.motion import MotionState
from praxia.core.scene import ObjectModel, Scene, ShapeKind
from praxia.core.world import ObjectState, WorldState
from praxia.generation.hand import Hand
from praxia.generation.phases import Blocked, Guard, Phase, Phases
from praxia.generation.placements import Spots
from praxia.generation.search import Obstructions

__all__ = ["Destination", "Place"]

_ABOVE = 0.09  # height of the straight descent [m]
_LET_GO = 0.03  # how much wider than the object the fingers open [m]
_DWELL = 0.1  # time for the object to settle before the hand leaves [s]

Destination = Callable[[WorldState, np.random.Generator], Spots]
"""World -> candidate poses of the object."""


class Place:
    """Program that puts a held object at one of several poses.

    Args:
        hand: Toolbox of motions.
        scene: What there is.
        name: What is held.
        target: What it is put on or in.
        destination: Candidate poses of the object.
        about: What the task planner is told about obstacles to; `target` where omitted.
    """

    def __init__(
        self, hand: Hand, scene: Scene, name: str, target: str, destination: Destination, *, about: str = ""
    ) -> None:
        self._hand, self._scene, self._name, self._target = hand, scene, name, target
        self._destination, self._about = destination, about or target

    def __call__(self, world: WorldState, state: MotionState, rng: np.random.Generator) -> Phases | Blocked:
        name = self._name
        if world.held != name:
            return Blocked(Status.GAVE_UP, f"{name} is not in the hand")
        X_GO = world.gripper.X_WG.inverse() @ world.pose(self._scene, name)
        obstructions = Obstructions(self._scene, self._about, ignore=(name, self._target))
        self._hand.look(world)
        spots = self._destination(world, rng)
        if not spots.poses:
            obstructions.add(spots.crowders[:1])
        for upright in spots.poses:
            X_WO = _as_held(self._scene.object(name), upright, X_GO)
            found = self._try(X_WO, X_GO, world, state, rng, obstructions)
            if found is not None:
                return found
        return obstructions.verdict(f"putting {name} down at {self._target}", rng)

    def _try(
        self,
        X_WO: Pose,
        X_GO: Pose,
        world: WorldState,
        state: MotionState,
        rng: np.random.Generator,
        failed: Obstructions,
    ) -> Phases | None:
        hand, name = self._hand, self._name
        holding = (name, X_GO)
        width = world.gripper.width
        placed = replace(world, objects={**world.objects, name: ObjectState(X_WO)}, held="")
        neighbours = {self._target, *hand.touching(placed, name)}
        landing = frozenset({(hand.name, name), *((name, other) for other in neighbours)})
        X_WG = X_WO @ X_GO.inverse()
        approach = hand.approach(
            X_WG,
            _ABOVE,
            width=width,
            near=state.q,
            rng=rng,
            target=self._target,
            attach=holding,
            contacts=landing,
            vertical=True,
        )
        if isinstance(approach, tuple):
            failed.add(approach)
            return None
        departed = frozenset({(hand.name, name), *((name, other) for other in hand.touching(world, name))})
        transit = hand.transit(state.q, approach.points[0], state.q[-1], rng, attach=holding, contacts=departed)
        if isinstance(transit, tuple):
            failed.add(transit)
            return None
        opened = min(width + _LET_GO, hand.widest)
        q_release = approach.points[-1]
        hand.look(placed)
        withdraw = hand.raise_(q_release, _ABOVE, width=opened, contacts=landing, back_along_approach=True)
        hand.look(world)
        if isinstance(withdraw, tuple):
            failed.add(withdraw)
            return None
        closed = float(state.q[-1])
        return Phases(
            (
                Phase(f"carry {name}", transit, departed, attached=(name,), guard=Guard.HELD),
                Phase(
                    f"lower {name}",
                    hand.follow(approach.points, closed, gentle=True),
                    landing,
                    attached=(name,),
                    guard=Guard.HELD,
                ),
                Phase(
                    f"release {name}",
                    hand.fingers(q_release, closed, opened, dwell=_DWELL),
                    landing,
                    guard=Guard.NOTHING,
                ),
                Phase(f"leave {name}", hand.follow(withdraw.points, opened), landing, guard=Guard.NOTHING),
            ),
            checks=hand.checks,
        )


def _as_held(model: ObjectModel, X_WO: Pose, X_GO: Pose) -> Pose:
    """The pose with the box on the face that is below in the hand: a box has six ways to stand, all of them good."""
    if len(model.shapes) != 1 or model.shapes[0].kind is not ShapeKind.BOX:
        return X_WO
    up_O = -X_GO.R[2]  # against the approach, in the object's frame
    axis = int(np.argmax(np.abs(up_O)))
    z = np.zeros(3)
    z[axis] = np.sign(up_O[axis])
    x = np.eye(3)[(axis + 1) % 3]
    turn = np.column_stack([x, np.cross(z, x), z]).T  # the chosen axis of O becomes the vertical
    turned = Pose.from_rotation(X_WO.R @ turn, X_WO.p)
    lift = bounds(model, X_WO)[0, 2] - bounds(model, turned)[0, 2]
    return Pose(turned.p + np.array([0.0, 0.0, lift]), turned.quat_wxyz)
