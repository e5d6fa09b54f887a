"""The robot and the shapes of a scene as one MuJoCo model, used for kinematics and narrow phase only.

Obstacles are bodies whose poses are set from a `WorldState`. Each movable object has a twin that is fixed to the hand;
attaching an object switches its obstacle off and its twin on, so that carrying costs nothing per check. The model's
world frame is the robot's base B.

MuJoCo finds nothing between a capsule and a box that the capsule's axis runs right through, with both end balls
outside. So a capsule whose end balls do not meet has a core, a slim box around its axis that meets boxes and nothing
else; boxes that overlap are never missed.
"""

from __future__ import annotations

from typing import Any

import mujoco
import numpy as np
from numpy.typing import ArrayLike, NDArray

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel, Scene, ShapeKind
from praxia.core.world import WorldState
from praxia.robots import Robot
from praxia.robots.cover import covering_spheres

__all__ = ["GRIPPER", "SceneModel"]

GRIPPER = "gripper"
_OBSTACLE, _HELD, _COVER, _CORE = "obstacle/", "held/", "cover/", "core/"
_GEOM = {
    ShapeKind.BOX: mujoco.mjtGeom.mjGEOM_BOX,
    ShapeKind.SPHERE: mujoco.mjtGeom.mjGEOM_SPHERE,
    ShapeKind.CYLINDER: mujoco.mjtGeom.mjGEOM_CYLINDER,
    ShapeKind.CAPSULE: mujoco.mjtGeom.mjGEOM_CAPSULE,
}
_BOX = int(mujoco.mjtGeom.mjGEOM_BOX)
# Two geoms meet where one's contype and the other's conaffinity share a bit. Obstacles have no contype that another
# obstacle answers to, so they never meet each other; robot and load meet everything.
_SHAPES, _CORES, _OBSTACLE_CORES = 1, 2, 4


class SceneModel:
    """What is where, and which geoms meet.

    Attributes:
        robot, scene: What the model was built from; the robot stands at `scene.X_WB`.
        model, data: MuJoCo's; geoms are told apart by their index.
        names: Names that contacts are reported with: objects by theirs, the hand with its fingers "gripper", other
            links by their body's name.
        owner: Index into `names` of each geom, shape (G,).
        links: Whether a name is a link of the robot (or the gripper), shape (len(names),).
        behind: Shape that each geom covers, itself where it covers none, shape (G,).
    """

    def __init__(self, robot: Robot, scene: Scene, *, covered: bool = False) -> None:
        """Args:
        robot: Loaded robot.
        scene: What there is. Fixed things stand at `scene.fixed` until `update`.
        covered: Whether spheres that cover robot and load meet the obstacles in place of the shapes themselves.
        """
        self.robot, self.scene = robot, scene
        self.model = _build(robot, scene, covered)
        self.data: Any = mujoco.MjData(self.model)
        self._qpos: Array = self.data.qpos
        self._rest: Array = self._qpos.copy()
        arm = _addresses(self.model, robot.joint_names)
        self._arm = slice(arm[0], arm[-1] + 1) if (np.diff(arm) == 1).all() else arm  # a slice is copied faster
        self._joints = len(arm)
        self._fingers = _addresses(self.model, robot.gripper.joints if robot.gripper else ())
        _, self._X_HT = _tool(self.model, robot)
        self._geoms = [np.flatnonzero(self.model.geom_bodyid == b) for b in range(self.model.nbody)]
        self._X_BW = scene.X_WB.inverse()
        self._mocap = {o.name: int(self.model.body(_OBSTACLE + o.name).mocapid[0]) for o in scene.objects}
        self.behind = _behind(self.model)
        self._contype, self._conaffinity = _bits(self.model, covered)
        self.model.geom_contype[:], self.model.geom_conaffinity[:] = self._contype, self._conaffinity
        self._core = _cores(self.model)
        self._boxes = frozenset(np.flatnonzero(self.model.geom_type == _BOX).tolist())
        things = {thing.name for thing in scene.objects}
        self.names, self.owner = _owners(self.model, robot, scene)
        self.links = np.array([name not in things for name in self.names])
        self._moving = tuple(o for o in scene.objects if o.movable or o.part)
        self._attached: tuple[str, ...] = ()
        self._width = 0.0
        self.width = float(robot.home[-1]) if len(self._fingers) else 0.0
        for thing in scene.movable:
            self._switch(_HELD + thing.name, False)
        for name, X_WO in scene.fixed.items():
            self.place(name, X_WO)

    def update(self, world: WorldState) -> None:
        """Move obstacles to where `world` says."""
        for thing in self._moving:
            self.place(thing.name, world.pose(self.scene, thing.name))

    def place(self, name: str, X_WO: Pose) -> None:
        """Put the obstacle called `name` at a pose in the world."""
        X_BO = self._X_BW @ X_WO
        mocap = self._mocap[name]
        self.data.mocap_pos[mocap], self.data.mocap_quat[mocap] = X_BO.p, X_BO.quat_wxyz

    def attach(self, name: str, X_GO: Pose) -> None:
        """Let the object called `name` move with the grasp frame G at `X_GO`; it is no obstacle until `detach`."""
        if not self.scene.object(name).movable:
            raise InvalidInput(f"attach: {name!r} is fixed; movable: {[o.name for o in self.scene.movable]}")
        X_HO = self._X_HT @ X_GO
        body = self.model.body(_HELD + name).id
        self.model.body_pos[body], self.model.body_quat[body] = X_HO.p, X_HO.quat_wxyz
        self._switch(_HELD + name, True)
        self.switch_obstacle(name, False)
        self._attached = (*(n for n in self._attached if n != name), name)

    def detach(self) -> None:
        """Leave what is attached at its last pose from `update`, as an obstacle again."""
        for name in self._attached:
            self._switch(_HELD + name, False)
            self.switch_obstacle(name, True)
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

    def switch_obstacle(self, name: str, on: bool) -> None:
        """Let the object called `name` meet the robot where it stands, or not."""
        self._switch(_OBSTACLE + name, on)

    def _switch(self, body: str, on: bool) -> None:
        geoms = self._geoms[self.model.body(body).id]
        self.model.geom_contype[geoms] = on * self._contype[geoms]
        self.model.geom_conaffinity[geoms] = on * self._conaffinity[geoms]

    def rows(self, q: ArrayLike) -> Array:
        """Joint coordinates of the model, shape (B, nq), for arm configurations (B, n) or (B, n + 1) with the opening.

        Raises:
            InvalidInput: Another shape, or something that is not finite.
        """
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

    def spheres(self, q: Array) -> tuple[Array, Array]:
        """Centres in the base (B, S, 3) and radii (S,) of the spheres that cover links and load [m], at `q` (B, n)."""
        rows = self.rows(q)
        on = np.flatnonzero((self.behind != np.arange(self.model.ngeom)) & (self.model.geom_contype > 0))
        centres = np.empty((len(rows), len(on), 3))
        for k, row in enumerate(rows):
            self.stand(row)
            centres[k] = self.data.geom_xpos[on]
        return centres, np.array(self.model.geom_size[on, 0])

    def stand(self, row: Array) -> None:
        """Compute where everything is at joint coordinates `row` (nq,)."""
        self._qpos[:] = row
        mujoco.mj_kinematics(self.model, self.data)

    def collide(self, row: Array) -> None:
        """Compute the contacts in `data` at joint coordinates `row` (nq,)."""
        model, data = self.model, self.data
        self._qpos[:] = row
        mujoco.mj_kinematics(model, data)
        mujoco.mj_collision(model, data)

    def distance(self, a: int, b: int, cutoff: float) -> float:
        """Distance [m] of two geoms where everything stands now, below 0 where they overlap, at most `cutoff`.

        Contacts made with a margin are no distances: apart from each other, boxes may have none, and the number for a
        capsule and a cylinder may be centimetres too large. This one agrees with other libraries to a micrometre.
        """
        found = float(mujoco.mj_geomDistance(self.model, self.data, a, b, cutoff, None))
        core, box = (self._core.get(a), b) if a in self._core else (self._core.get(b), a)
        if core is None or found < 0.0 or box not in self._boxes:
            return found
        return min(found, float(mujoco.mj_geomDistance(self.model, self.data, core, box, cutoff, None)))

    def meeting(self) -> NDArray[np.bool_]:
        """Between which two names of links, that a joint moves against each other, contacts are looked for at all."""
        model, owner = self.model, self.owner
        found = np.zeros((len(self.names), len(self.names)), dtype=bool)
        apart = {(int(s) >> 16, int(s) & 0xFFFF) for s in model.exclude_signature}
        on = np.flatnonzero((model.geom_contype | model.geom_conaffinity) & self.links[owner])
        for i in on.tolist():
            for j in on[on > i].tolist():
                a, b = (int(model.geom_bodyid[g]) for g in (i, j))
                if (a, b) not in apart and (b, a) not in apart and self.depth(a) != self.depth(b):
                    found[owner[i], owner[j]] = found[owner[j], owner[i]] = True
        return found

    def depth(self, body: int) -> int:
        """How many arm joints move a body; one more for what the fingers' joints move."""
        count = {int(self.model.joint(name).bodyid[0]): i + 1 for i, name in enumerate(self.robot.joint_names)}
        fingers = self.robot.gripper.joints if self.robot.gripper else ()
        count |= {int(self.model.joint(name).bodyid[0]): self._joints + 1 for name in fingers}
        while body and body not in count:
            body = int(self.model.body_parentid[body])
        return count.get(body, 0)


def _build(robot: Robot, scene: Scene, covered: bool) -> Any:
    """MuJoCo model of the robot, every object as an obstacle, and the movable ones again in the hand."""
    spec = robot.spec()
    spec.compiler.discardvisual = True
    bare = spec.compile()
    tool = _name(bare, _tool(bare, robot)[0])
    hand = [_name(bare, b) for b in range(1, bare.nbody) if _within(bare, b, _hand(bare, robot))]
    _complete_links(spec, bare, covered)
    for thing in scene.objects:
        _add_shapes(spec.worldbody.add_body(name=_OBSTACLE + thing.name, mocap=True), thing)
        if thing.movable:
            twin = spec.body(tool).add_body(name=_HELD + thing.name)
            _add_shapes(twin, thing, covered=covered)
            for part in hand:
                spec.add_exclude(bodyname1=_HELD + thing.name, bodyname2=part)
    if covered:
        count = len(spec.geoms)
        spec.memory = 2**20 + 2**10 * count * count // 2  # room for the contacts of all pairs: none is dropped
    model = spec.compile()
    # Poses of obstacles and twins are written later; the tree that the midphase descends would not know.
    model.opt.disableflags |= int(mujoco.mjtDisableBit.mjDSBL_MIDPHASE)
    model.geom_gap[:] = 0.0
    return model


def _add_shapes(body: Any, thing: ObjectModel, *, covered: bool = False) -> None:
    for i, shape in enumerate(thing.shapes):
        size = (*shape.size, 0.0, 0.0, 0.0)[:3]
        name = f"{body.name}#{i}"
        body.add_geom(
            name=name,
            type=_GEOM[shape.kind],
            size=size,
            pos=shape.X_OS.p,
            quat=shape.X_OS.quat_wxyz,
            contype=1,
            conaffinity=1,
            mass=0,
        )
        _complete(body, name, shape.kind, np.array(size), shape.X_OS, covered)


def _complete_links(spec: Any, bare: Any, covered: bool) -> None:
    """Add cores and covers to every shape of the robot; a mesh counts as the box around it."""
    kinds = {int(value): kind for kind, value in _GEOM.items()}
    bodies = {int(body.id): body for body in spec.bodies}
    shapes = [(int(geom.id), geom) for geom in spec.geoms]  # before anything is added: that forgets the numbers
    for g, geom in shapes:
        if g < 0:  # only to look at
            continue
        if not geom.name:
            geom.name = f"shape#{g}"
        kind, size = kinds.get(int(bare.geom_type[g])), np.array(bare.geom_size[g])
        X = Pose(bare.geom_pos[g], bare.geom_quat[g])
        if kind is None:
            kind, size = ShapeKind.BOX, np.array(bare.geom_aabb[g, 3:])
            X = X @ Pose(bare.geom_aabb[g, :3], np.array([1.0, 0.0, 0.0, 0.0]))
        _complete(bodies[int(bare.geom_bodyid[g])], geom.name, kind, size, X, covered)


def _complete(body: Any, name: str, kind: ShapeKind, size: Array, X: Pose, covered: bool) -> None:
    """Add the core that a capsule needs, and if asked the spheres that cover the shape.

    What an end ball reaches is never missed, so the axis is at fault only between them.
    """
    if kind is ShapeKind.CAPSULE and size[1] > size[0]:
        body.add_geom(
            name=_CORE + name,
            type=mujoco.mjtGeom.mjGEOM_BOX,
            size=(0.5 * size[0], 0.5 * size[0], size[1] - size[0]),
            pos=X.p,
            quat=X.quat_wxyz,
            contype=1,
            conaffinity=1,
            mass=0,
        )
    if not covered:
        return
    centres, radii = covering_spheres(kind, size)
    for k, (centre, radius) in enumerate(zip(centres, radii, strict=True)):
        body.add_geom(
            name=f"{_COVER}{name}/{k}",
            type=mujoco.mjtGeom.mjGEOM_SPHERE,
            size=(float(radius), 0.0, 0.0),
            pos=X.apply(centre),
            contype=1,
            conaffinity=1,
            mass=0,
        )


def _bits(model: Any, covered: bool) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Contype and conaffinity of each geom while its body is switched on."""
    contype, conaffinity = np.zeros((2, model.ngeom), dtype=np.int32)
    for g in range(model.ngeom):
        name = str(model.geom(g).name)
        obstacle = _name(model, model.geom_bodyid[g]).startswith(_OBSTACLE)
        if covered and not obstacle and not name.startswith(_COVER):
            continue  # its cover meets in its place
        if not name.startswith(_CORE):
            boxy = int(model.geom_type[g]) == _BOX
            contype[g] = 0 if obstacle else _SHAPES | (boxy * _OBSTACLE_CORES)
            conaffinity[g] = _SHAPES | (boxy * _CORES)
        elif obstacle:
            conaffinity[g] = _OBSTACLE_CORES
        else:
            contype[g] = _CORES
    return contype, conaffinity


def _cores(model: Any) -> dict[int, int]:
    """Core of each capsule."""
    index = {str(model.geom(g).name): g for g in range(model.ngeom)}
    return {index[name[len(_CORE) :]]: g for name, g in index.items() if name.startswith(_CORE)}


def _behind(model: Any) -> NDArray[np.int64]:
    """For each geom the one that it covers, or itself."""
    names = [str(model.geom(g).name) for g in range(model.ngeom)]
    index = {name: g for g, name in enumerate(names) if name}
    return np.array(
        [index[name[len(_COVER) :].rsplit("/", 1)[0]] if name.startswith(_COVER) else g for g, name in enumerate(names)]
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
