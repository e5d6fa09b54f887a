"""A robot as a few spheres, and distances of them from MuJoCo: kinematics and shapes that no kernel has seen."""

import mujoco
import numpy as np

from praxia.motion_planning.obstacles import ObstacleKind
from praxia.robots.sphere_model import SphereModel

GEOM = {
    ObstacleKind.SPHERE: mujoco.mjtGeom.mjGEOM_SPHERE,
    ObstacleKind.BOX: mujoco.mjtGeom.mjGEOM_BOX,
    ObstacleKind.CAPSULE: mujoco.mjtGeom.mjGEOM_CAPSULE,
    ObstacleKind.CYLINDER: mujoco.mjtGeom.mjGEOM_CYLINDER,
    ObstacleKind.HULL: mujoco.mjtGeom.mjGEOM_MESH,
}


def ball_panda(robot):
    """The Panda as 14 spheres; those of the fingers move with the opening."""
    names = ("link0", *(f"link{i}" for i in range(1, 8)), "hand", "left_finger", "right_finger")
    at = [  # link, centre in the joint frame, per opening, radius
        (0, (-0.05, 0.0, 0.06), (0, 0, 0), 0.09),
        (1, (0.0, 0.0, -0.1), (0, 0, 0), 0.07),
        (2, (0.0, -0.05, 0.0), (0, 0, 0), 0.07),
        (3, (0.05, 0.0, -0.05), (0, 0, 0), 0.06),
        (4, (-0.08, 0.05, 0.0), (0, 0, 0), 0.06),
        (5, (0.0, 0.05, -0.22), (0, 0, 0), 0.06),
        (5, (0.0, 0.08, -0.1), (0, 0, 0), 0.04),
        (6, (0.06, 0.0, 0.0), (0, 0, 0), 0.06),
        (7, (0.0, 0.0, 0.07), (0, 0, 0), 0.05),
        (8, (0.03, 0.03, 0.15), (0, 0, 0), 0.04),
        (8, (-0.03, -0.03, 0.15), (0, 0, 0), 0.04),
        (9, (0.0, 0.0, 0.2), (0.35, 0.35, 0.0), 0.012),
        (9, (0.0, 0.0, 0.17), (0.35, 0.35, 0.0), 0.012),
        (10, (0.0, 0.0, 0.2), (-0.35, -0.35, 0.0), 0.012),
    ]
    link, centre, slope, radius = (np.array(part, dtype=float) for part in zip(*at, strict=True))
    far = [(a, b) for a in range(8) for b in range(a + 3, 8)]
    hand = [(a, b) for a in range(5) for b in (8, 9, 10)]
    return SphereModel(
        names=names,
        frame=np.array([*range(8), 7, 7, 7]),
        hand=np.array([False] * 8 + [True] * 3),
        link=link.astype(int),
        centre=centre,
        per_opening=slope,
        radius=radius,
        pairs=np.array(far + hand),
        error=np.zeros(len(names)),
    )


class SphereOracle:
    """Distances of a robot's spheres to solids, by MuJoCo's kinematics and narrow phase."""

    def __init__(self, robot, spheres, solids):
        self.robot, self.spheres, self.solids = robot, spheres, solids
        self.arm = robot.spec().compile()
        self.data = mujoco.MjData(self.arm)
        self.joints = [self.arm.joint(name) for name in robot.joint_names]
        self.turned = np.linalg.inv(robot.chain.X_links)  # joint frame in the body that the joint moves
        spec = mujoco.MjSpec()
        for i, r in enumerate(spheres.radius):
            spec.worldbody.add_geom(name=f"s{i}", type=GEOM[ObstacleKind.SPHERE], size=[r, 0, 0])
        for i, solid in enumerate(solids):
            args = {"size": [*solid.size, 0, 0, 0][:3]}
            if solid.kind is ObstacleKind.HULL:
                spec.add_mesh(name=f"m{i}", uservert=np.ravel(solid.points).tolist())
                args = {"meshname": f"m{i}"}
            X = solid.X_BO
            spec.worldbody.add_geom(name=f"o{i}", type=GEOM[solid.kind], pos=X.p, quat=X.quat_wxyz, **args)
        self.model = spec.compile()
        self.shapes = mujoco.MjData(self.model)
        mujoco.mj_kinematics(self.model, self.shapes)

    def centres(self, q, opening=0.0):
        """Centres of the spheres in the base at one configuration, shape (S, 3)."""
        for joint, value in zip(self.joints, q, strict=True):
            self.data.qpos[joint.qposadr[0]] = value
        mujoco.mj_kinematics(self.arm, self.data)
        frames = [np.eye(4)]
        for joint, X_LJ in zip(self.joints, self.turned, strict=True):
            body = int(joint.bodyid[0])
            X = np.eye(4)
            X[:3, :3], X[:3, 3] = self.data.xmat[body].reshape(3, 3), self.data.xpos[body]
            frames.append(X @ X_LJ)
        X = np.array(frames)[self.spheres.frame[self.spheres.link]]
        local = self.spheres.centre + opening * self.spheres.per_opening
        return np.einsum("sij,sj->si", X[:, :3, :3], local) + X[:, :3, 3]

    def to_solids(self, q, opening=0.0):
        """Distance of each sphere to each solid, shape (S, O)."""
        p = self.centres(q, opening)
        self.shapes.geom_xpos[: len(p)] = p
        return np.array(
            [
                [
                    mujoco.mj_geomDistance(self.model, self.shapes, s, len(p) + o, 10.0, None)
                    for o in range(len(self.solids))
                ]
                for s in range(len(p))
            ]
        )

    def between_links(self, q, opening=0.0):
        """Least distance of the spheres of links that may not touch."""
        p, s = self.centres(q, opening), self.spheres
        away = np.linalg.norm(p[:, None] - p[None], axis=-1) - s.radius[:, None] - s.radius[None]
        met = np.zeros((len(s.names),) * 2, dtype=bool)
        met[s.pairs[:, 0], s.pairs[:, 1]] = True
        return away[(met | met.T)[s.link[:, None], s.link[None]]].min()
