"""Independent truth for motion planning tests: a scene, limits by finite differences, contacts from a second model."""

import itertools

import mujoco
import numpy as np

from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel, Scene, Shape, ShapeKind
from praxia.core.world import Gripper, ObjectState, WorldState

PERIOD = 2_000_000
DOWN = np.diag([1.0, -1.0, -1.0])


def box(*half):
    return (Shape(ShapeKind.BOX, half, Pose.identity()),)


def tabletop(*extra, fixed=None):
    """Scene with a table, three cubes, a cabinet, and further objects."""
    cubes = tuple(
        ObjectModel(f"{c}_cube", "cube", c, box(0.02, 0.02, 0.02), movable=True) for c in ("red", "green", "blue")
    )
    table = ObjectModel("table", "table", shapes=box(0.4, 0.6, 0.02))
    cabinet = ObjectModel("cabinet", "cabinet", shapes=box(0.12, 0.15, 0.15))
    places = {"table": Pose.from_yaw(0.0, (0.5, 0.0, -0.02)), "cabinet": Pose.from_yaw(0.0, (0.45, 0.42, 0.15))}
    return Scene("tabletop", (table, cabinet, *cubes, *extra), fixed={**places, **(fixed or {})})


def world_of(scene, poses=None):
    """World in which the cubes stand in a row on the table, moved by `poses`."""
    placed = {
        "red_cube": Pose.from_yaw(0.3, (0.45, -0.2, 0.02)),
        "green_cube": Pose.from_yaw(0.0, (0.5, 0.0, 0.02)),
        "blue_cube": Pose.from_yaw(1.0, (0.6, 0.1, 0.02)),
        **(poses or {}),
    }
    objects = {o.name: ObjectState(placed[o.name]) for o in scene.movable}
    return WorldState(0, objects, {a.name: a.lower for a in scene.articulations}, Gripper(Pose.identity(), 0.08, 0.08))


class ContactOracle:
    """Penetrations from a model built differently: geoms welded to the world, all of `mj_forward`, no margins."""

    def __init__(self, robot, scene, world, held=None, X_GO=None, ignore=()):
        spec = robot.spec()
        self._ignore = {frozenset(pair) for pair in ignore}
        for thing in scene.objects:
            X_WO = world.pose(scene, thing.name)
            for i, shape in enumerate(thing.shapes):
                X = X_WO @ shape.X_OS
                parent = spec.worldbody
                if thing.name == held:
                    site = spec.site(robot.tcp)
                    parent, X = site.parent, Pose(site.pos, site.quat) @ X_GO @ shape.X_OS
                kind = getattr(mujoco.mjtGeom, f"mjGEOM_{shape.kind.value.upper()}")
                size = list(shape.size) + [0.0] * (3 - len(shape.size))
                parent.add_geom(name=f"{thing.name}:{i}", type=kind, size=size, pos=X.p, quat=X.quat_wxyz, mass=0.0)
        self.model = spec.compile()
        self.data = mujoco.MjData(self.model)
        self._fingers = [self.model.joint(name).qposadr[0] for name in robot.gripper.joints]

    def deepest(self, q, width=0.08):
        """Deepest penetration [m] at arm configuration `q`, 0 where there is none."""
        self.data.qpos[: len(q)] = q
        self.data.qpos[self._fingers] = width / 2
        mujoco.mj_forward(self.model, self.data)
        worst = 0.0
        for i in range(self.data.ncon):
            contact = self.data.contact[i]
            pair = frozenset(self._label(int(g)) for g in contact.geom)
            if pair not in self._ignore:
                worst = max(worst, -float(contact.dist))
        return worst

    def deepest_along(self, points, resolution=0.002, width=0.08):
        """Deepest penetration along the polyline through `points`, resampled at `resolution` [rad]."""
        worst = 0.0
        for a, b in itertools.pairwise(points):
            pieces = max(1, int(np.ceil(np.abs(b - a).max() / resolution)))
            for s in np.linspace(0.0, 1.0, pieces + 1):
                worst = max(worst, self.deepest(a + s * (b - a), width))
        return worst

    def _label(self, geom):
        name = self.model.geom(geom).name
        if ":" in name:
            return name.split(":")[0]
        body = self.model.body(int(self.model.geom_bodyid[geom])).name
        return "gripper" if "hand" in body or "finger" in body else body


def largest_use(start, rows, limits, period=PERIOD):
    """Largest |k-th backward difference| / limit for k = 1, 2, 3, with rest before and after; written out in full."""
    h = period * 1e-9
    path = [start, start, start, *rows, rows[-1], rows[-1], rows[-1]]
    worst = np.zeros(3)
    for k in range(3, len(path)):
        a, b, c, d = path[k - 3 : k + 1]
        v = (d - c) / h
        acc = (d - 2 * c + b) / h**2
        jerk = (d - 3 * c + 3 * b - a) / h**3
        for i, (value, bound) in enumerate(((v, limits.velocity), (acc, limits.acceleration), (jerk, limits.jerk))):
            worst[i] = max(worst[i], float((np.abs(value) / bound).max()))
    return worst
