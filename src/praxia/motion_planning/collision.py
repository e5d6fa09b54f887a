"""Whether a robot configuration touches anything: MuJoCo's kinematics and narrow phase, without physics.

The model is built once from the robot and the shapes of a scene. Obstacles are bodies whose poses are set from a
`WorldState`. Each movable object has a twin that is fixed to the hand; attaching an object switches its obstacle off
and its twin on, so that carrying costs nothing per check. What may come how close is one matrix over names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import mujoco
import numpy as np
from numpy.typing import ArrayLike, NDArray

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, unknown
from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel, Scene, ShapeKind
from praxia.core.world import WorldState
from praxia.robots import Robot

__all__ = ["GRIPPER", "CollisionWorld", "Contact"]

GRIPPER = "gripper"
_OBSTACLE, _HELD = "obstacle/", "held/"
_GEOM = {
    ShapeKind.BOX: mujoco.mjtGeom.mjGEOM_BOX,
    ShapeKind.SPHERE: mujoco.mjtGeom.mjGEOM_SPHERE,
    ShapeKind.CYLINDER: mujoco.mjtGeom.mjGEOM_CYLINDER,
    ShapeKind.CAPSULE: mujoco.mjtGeom.mjGEOM_CAPSULE,
}


class Contact(NamedTuple):
    """Two things that are too close; `depth` [m] is their overlap, negative where only the margin is entered."""

    a: str
    b: str
    depth: float


class CollisionWorld:
    """The robot among the things of a scene; implements `core.interfaces.Clearance`.

    Things are called by name: objects by theirs, the hand with its fingers "gripper", other links by their body's name.

    Args:
        robot: Loaded robot; stands at `scene.X_WB`.
        scene: What there is. Fixed things stand at `scene.fixed` until `update`.
        margin: Distance to keep from every object [m]; links of the robot may come as close to each other as they like.
    """

    def __init__(self, robot: Robot, scene: Scene, *, margin: float = 0.005) -> None:
        if not (np.isfinite(margin) and margin >= 0.0):
            raise InvalidInput(f"collision margin: expected a distance >= 0 m, got {margin}")
        self.robot, self.scene, self.margin = robot, scene, margin
        self.checks = 0
        self._model = _build(robot, scene)
        self._data: Any = mujoco.MjData(self._model)
        self._qpos: Array = self._data.qpos
        self._rest: Array = self._qpos.copy()
        arm = _addresses(self._model, robot.joint_names)
        self._arm = slice(arm[0], arm[-1] + 1) if (np.diff(arm) == 1).all() else arm  # a slice is copied faster
        self._joints = len(arm)
        self._fingers = _addresses(self._model, robot.gripper.joints if robot.gripper else ())
        self._tool, self._X_HT = _tool(self._model, robot)
        self._geoms = [np.flatnonzero(self._model.geom_bodyid == b) for b in range(self._model.nbody)]
        self._X_BW = scene.X_WB.inverse()
        self._mocap = {o.name: int(self._model.body(_OBSTACLE + o.name).mocapid[0]) for o in scene.objects}
        self._names, self._owner = _owners(self._model, robot, scene)
        self._things = {thing.name for thing in scene.objects}
        self._moving = tuple(o for o in scene.objects if o.movable or o.part)
        self._robot_owned = np.array([name not in self._things for name in self._names])
        self._attached: tuple[str, ...] = ()
        self._allowed: dict[tuple[str, str], float] = {}
        self._margins: dict[str, float] = {}
        self._width = 0.0
        self.width = float(robot.home[-1]) if len(self._fingers) else 0.0
        for thing in scene.objects:
            self._switch(_OBSTACLE + thing.name, True)
        self._refresh()
        for name, X_WO in scene.fixed.items():
            self._place(name, X_WO)

    # -- what is where ----------------------------------------------------------------------------------------------

    def update(self, world: WorldState) -> None:
        """Move obstacles to where `world` says."""
        for thing in self._moving:
            self._place(thing.name, world.pose(self.scene, thing.name))

    def attach(self, name: str, X_GO: Pose) -> None:
        """Let the object called `name` move with the grasp frame G at `X_GO`; it is no obstacle until `detach`."""
        if not self.scene.object(name).movable:
            raise InvalidInput(f"attach: {name!r} is fixed; movable: {[o.name for o in self.scene.movable]}")
        X_HO = self._X_HT @ X_GO
        body = self._model.body(_HELD + name).id
        self._model.body_pos[body], self._model.body_quat[body] = X_HO.p, X_HO.quat_wxyz
        self._switch(_HELD + name, True)
        self._switch(_OBSTACLE + name, False)
        self._attached = (*(n for n in self._attached if n != name), name)

    def detach(self) -> None:
        """Leave what is attached at its last pose from `update`, as an obstacle again."""
        for name in self._attached:
            self._switch(_HELD + name, False)
            self._switch(_OBSTACLE + name, True)
        self._attached = ()

    @property
    def attached(self) -> tuple[str, ...]:
        """Names of the objects that move with the hand."""
        return self._attached

    @property
    def width(self) -> float:
        """Opening between the finger pads [m] of configurations that do not give their own."""
        return self._width

    @width.setter
    def width(self, width: float) -> None:
        self._width = float(width)
        if len(self._fingers):
            self._rest[self._fingers] = width / len(self._fingers)

    # -- what may touch ---------------------------------------------------------------------------------------------

    def allow(self, pairs: Iterable[tuple[str, str]], *, depth: float = np.inf) -> None:
        """Let these pairs of names touch, overlapping by at most `depth` [m]; replaces what was allowed before.

        Raises:
            InvalidInput: A name is neither "gripper", an object nor a link.
        """
        pairs = sorted((a, b) for a, b in pairs)
        for name in (name for pair in pairs for name in pair):
            if name not in self._names:
                raise unknown("name in an allowed contact", name, self._names)
        self._allowed = dict.fromkeys(pairs, depth)
        self._refresh()

    def relax(self, margins: Mapping[str, float]) -> None:
        """Keep these distances [m] from these objects instead of the common margin; replaces earlier ones.

        A negative number tolerates that much overlap.
        """
        for name in margins:
            self.scene.object(name)
        self._margins = dict(margins)
        self._refresh()

    @property
    def relaxed(self) -> dict[str, float]:
        """Margins that differ from the common one, by object [m]."""
        return dict(self._margins)

    # -- the checks -------------------------------------------------------------------------------------------------

    def free(self, q: Array) -> NDArray[np.bool_]:
        """Whether each configuration keeps its margins, shape (B,).

        Args:
            q: Arm configurations [rad or m], shape (B, n) or, with the opening as the last column, (B, n + 1).
        """
        rows = self._rows(q)
        return np.fromiter((self._is_free(row) for row in rows), np.bool_, len(rows))

    def all_free(self, q: Array) -> bool:
        """Whether every configuration keeps its margins; stops at the first that does not. Shapes as in `free`."""
        return all(self._is_free(row) for row in self._rows(q))

    def contacts(self, q: ArrayLike) -> list[Contact]:
        """All pairs that are too close at one configuration, shape (n,) or (n + 1,), deepest first, one per pair."""
        self._is_free(self._rows(np.atleast_2d(np.asarray(q, dtype=np.float64)))[0])
        geoms, dist = self._data.contact.geom, self._data.contact.dist
        a, b = self._owner[geoms[:, 0]], self._owner[geoms[:, 1]]
        found: dict[tuple[str, str], float] = {}
        for i in np.flatnonzero(dist < self._nearest[a, b]):
            pair = sorted((self._names[a[i]], self._names[b[i]]), key=lambda n: (n in self._things, n))
            key = (pair[0], pair[1])
            found[key] = max(found.get(key, -np.inf), -float(dist[i]))
        return sorted((Contact(*pair, depth) for pair, depth in found.items()), key=lambda c: -c.depth)

    def first_contact(self, q: ArrayLike) -> Contact | None:
        """The deepest contact at one configuration, shape (n,) or (n + 1,); None where it is free."""
        return next(iter(self.contacts(q)), None)

    # -- inside -----------------------------------------------------------------------------------------------------

    def _is_free(self, row: Array) -> bool:
        self.checks += 1
        data = self._data
        self._qpos[:] = row
        mujoco.mj_kinematics(self._model, data)
        mujoco.mj_collision(self._model, data)
        if data.ncon == 0:
            return True
        contact = data.contact
        owner = self._owner[contact.geom]
        return not (contact.dist < self._nearest[owner[:, 0], owner[:, 1]]).any()

    def _rows(self, q: ArrayLike) -> Array:
        q = np.asarray(q, dtype=np.float64)
        n, extra = self._joints, int(len(self._fingers) > 0)
        if q.ndim != 2 or q.shape[1] not in (n, n + extra):
            raise InvalidInput(f"configurations to check: expected shape (B, {n}), got {q.shape}")
        if not np.isfinite(q).all():
            raise InvalidInput(
                f"configurations to check: row {int(np.argmin(np.isfinite(q).all(axis=1)))} is not finite"
            )
        rows = np.empty((len(q), len(self._rest)))
        rows[:] = self._rest
        rows[:, self._arm] = q[:, :n]
        if q.shape[1] > n:
            rows[:, self._fingers] = q[:, n:] / len(self._fingers)
        return rows

    def _place(self, name: str, X_WO: Pose) -> None:
        X_BO = self._X_BW @ X_WO
        mocap = self._mocap[name]
        self._data.mocap_pos[mocap], self._data.mocap_quat[mocap] = X_BO.p, X_BO.quat_wxyz

    def _switch(self, body: str, on: bool) -> None:
        geoms = self._geoms[self._model.body(body).id]
        # The robot's geoms have both bits, so they meet everything that is on; obstacles never meet each other.
        self._model.geom_contype[geoms] = int(on and body.startswith(_HELD))
        self._model.geom_conaffinity[geoms] = int(on)

    def _refresh(self) -> None:
        """Recompute the matrix of least distances between names and what the broad phase must look for."""
        margin = np.array([self._margins.get(name, self.margin) for name in self._names])
        margin[self._robot_owned] = np.inf
        self._nearest: Array = np.minimum(margin[:, None], margin[None, :])
        self._nearest[np.isinf(self._nearest)] = 0.0  # two links
        index = {name: i for i, name in enumerate(self._names)}
        for (a, b), depth in self._allowed.items():
            i, j = index[a], index[b]
            self._nearest[i, j] = self._nearest[j, i] = min(self._nearest[i, j], -depth)
        self._model.geom_margin[:] = np.where(self._robot_owned, 0.0, np.maximum(margin, 0.0))[self._owner]


def _build(robot: Robot, scene: Scene) -> Any:
    """MuJoCo model of the robot, every object as an obstacle, and the movable ones again in the hand.

    Its world frame is the robot's base B.
    """
    spec = robot.spec()
    spec.compiler.discardvisual = True
    bare = spec.compile()
    tool = _name(bare, _tool(bare, robot)[0])
    hand = [_name(bare, b) for b in range(1, bare.nbody) if _within(bare, b, _hand(bare, robot))]
    for thing in scene.objects:
        _add_shapes(spec.worldbody.add_body(name=_OBSTACLE + thing.name, mocap=True), thing)
        if thing.movable:
            _add_shapes(spec.body(tool).add_body(name=_HELD + thing.name), thing)
            for part in hand:
                spec.add_exclude(bodyname1=_HELD + thing.name, bodyname2=part)
    model = spec.compile()
    # Poses of obstacles and twins are written later; the tree that the midphase descends would not know.
    model.opt.disableflags |= int(mujoco.mjtDisableBit.mjDSBL_MIDPHASE)
    robot_geoms = np.array([not _name(model, b).startswith((_OBSTACLE, _HELD)) for b in model.geom_bodyid], dtype=bool)
    model.geom_contype[:] = robot_geoms
    model.geom_conaffinity[:] = robot_geoms
    model.geom_gap[:] = 0.0
    return model


def _add_shapes(body: Any, thing: ObjectModel) -> None:
    for shape in thing.shapes:
        size = (*shape.size, 0.0, 0.0, 0.0)[:3]
        body.add_geom(
            type=_GEOM[shape.kind],
            size=size,
            pos=shape.X_OS.p,
            quat=shape.X_OS.quat_wxyz,
            contype=1,
            conaffinity=1,
            mass=0,
        )


def _tool(model: Any, robot: Robot) -> tuple[int, Pose]:
    """Body that carries the tool frame T, and the pose of T in it."""
    site = int(mujoco.mj_name2id(model, int(mujoco.mjtObj.mjOBJ_SITE), robot.tcp))
    if site < 0:
        return int(model.body(robot.tcp).id), Pose.identity()
    return int(model.site_bodyid[site]), Pose(model.site_pos[site], model.site_quat[site])


def _hand(model: Any, robot: Robot) -> int:
    """The smallest body that, with all below it, holds the tool frame and the fingers."""
    hand = _tool(model, robot)[0]
    fingers = [int(model.joint(name).bodyid[0]) for name in (robot.gripper.joints if robot.gripper else ())]
    while not all(_within(model, finger, hand) for finger in fingers):
        hand = int(model.body_parentid[hand])
    return hand


def _within(model: Any, body: int, root: int) -> bool:
    """Whether `body` is `root` or below it."""
    while body not in (0, root):
        body = int(model.body_parentid[body])
    return body == root


def _name(model: Any, body: int) -> str:
    return str(model.body(int(body)).name)


def _addresses(model: Any, joints: tuple[str, ...]) -> NDArray[np.int64]:
    return np.array([int(model.joint(name).qposadr[0]) for name in joints], dtype=np.int64)


def _owners(model: Any, robot: Robot, scene: Scene) -> tuple[list[str], NDArray[np.int64]]:
    """Names that contacts are reported with, and for each geom the index of its own."""
    hand = _hand(model, robot)
    labels = []
    for b in model.geom_bodyid:
        name = _name(model, b)
        if name.startswith((_OBSTACLE, _HELD)):
            labels.append(name.split("/", 1)[1])
        else:
            labels.append(GRIPPER if _within(model, int(b), hand) else name)
    names = sorted({*labels, *(o.name for o in scene.objects), GRIPPER})
    return names, np.array([names.index(label) for label in labels], dtype=np.int64)
