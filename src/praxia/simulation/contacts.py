"""Touches that nobody meant: the robot, or what it holds, against anything that the running chunk does not name."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from praxia.core.action import ActionChunk
from praxia.simulation.world import World

__all__ = ["ContactWatch"]

GRIPPER = "gripper"


class ContactWatch:
    """Reads a simulation's contacts and says how deep the deepest unintended one is.

    A touch is intended if the running chunk names the pair in `contacts`. Objects among themselves may do what they
    like, unless one of them is held. Names in a chunk that nothing here has say nothing.

    Args:
        world: What there is.
        data: The `mujoco.MjData` to read; physics fills in its contacts.
    """

    def __init__(self, world: World, data: Any) -> None:
        self._data = data
        self._names, self._owner = _owners(world)
        self._index = {name: i for i, name in enumerate(self._names)}
        self._robot = np.array([name not in world.bodies for name in self._names])
        self._chunk: ActionChunk | None = None
        self._unintended = self._matrix(None)
        self._movers = np.array([name in {o.name for o in world.scene.movers} for name in self._names])

    def touches(self, chunk: ActionChunk | None) -> tuple[str, ...]:
        """Things that move by themselves which touch the robot, or what `chunk` says that it holds, now; in order."""
        if self._data.ncon == 0 or not self._movers.any():
            return ()
        contact = self._data.contact
        owner = self._owner[contact.geom[contact.dist <= 0.0]]
        ours = self._ours(chunk)
        a, b = owner[:, 0], owner[:, 1]
        touched = np.concatenate((a[self._movers[a] & ours[b]], b[self._movers[b] & ours[a]]))
        return tuple(self._names[i] for i in np.unique(touched))

    def depth(self, chunk: ActionChunk | None) -> float:
        """Deepest penetration [m] of an unintended contact now, 0 where there is none.

        Args:
            chunk: The running chunk; None allows no touch by the robot at all.
        """
        if chunk is not self._chunk:
            self._chunk, self._unintended = chunk, self._matrix(chunk)
        if self._data.ncon == 0:
            return 0.0
        contact = self._data.contact
        owner = self._owner[contact.geom]
        dist = contact.dist[self._unintended[owner[:, 0], owner[:, 1]]]
        return max(0.0, -float(dist.min())) if len(dist) else 0.0

    def _ours(self, chunk: ActionChunk | None) -> NDArray[np.bool_]:
        """Whether each name belongs to the robot, or to what `chunk` says that it holds."""
        ours = self._robot.copy()
        for name in chunk.attached if chunk is not None else ():
            if name in self._index:
                ours[self._index[name]] = True
        return ours

    def _matrix(self, chunk: ActionChunk | None) -> NDArray[np.bool_]:
        """Whether a touch of two names is unintended while `chunk` runs."""
        watched = self._ours(chunk)
        matrix: NDArray[np.bool_] = watched[:, None] | watched[None, :]
        for a, b in sorted(chunk.contacts) if chunk is not None else ():
            if a in self._index and b in self._index:
                matrix[self._index[a], self._index[b]] = matrix[self._index[b], self._index[a]] = False
        return matrix


def _owners(world: World) -> tuple[list[str], NDArray[np.int64]]:
    """Names that contacts are booked under, and for each geom the index of its own: things, "gripper", links."""
    model = world.model
    thing = {int(model.body(body).id): name for name, body in world.bodies.items()}
    hand = _hand(world)
    labels = []
    for geom in range(model.ngeom):
        body = int(model.geom_bodyid[geom])
        owner = body
        while owner and owner not in thing:
            owner = int(model.body_parentid[owner])
        if owner:
            labels.append(thing[owner])
        else:
            labels.append(GRIPPER if body in hand else str(model.body(body).name))
    names = sorted({*labels, *world.bodies, GRIPPER})
    return names, np.array([names.index(label) for label in labels], dtype=np.int64)


def _hand(world: World) -> set[int]:
    """Bodies of the hand: the parent of the fingers, and all that hangs on it."""
    model, gripper = world.model, world.robot.gripper
    if gripper is None:
        return set()
    fingers = [int(model.joint(name).bodyid[0]) for name in gripper.joints]
    hand = {int(model.body_parentid[finger]) for finger in fingers} | set(fingers)
    for body in range(model.nbody):
        if int(model.body_parentid[body]) in hand:
            hand.add(body)
    return hand
