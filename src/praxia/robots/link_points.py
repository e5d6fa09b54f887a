"""Where the links of a robot are, as balls fixed to its joint frames: what rules about places are checked on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array, frozen
from praxia.core.errors import unknown
from praxia.core.geometry import Pose
from praxia.core.scene import ShapeKind
from praxia.robots.chain import Chain
from praxia.robots.cover import covering_spheres
from praxia.robots.description import Description
from praxia.robots.kinematics import joint_frames

__all__ = ["ALL", "GRIPPER", "TOOL", "LinkPoints", "link_points"]

TOOL, GRIPPER, ALL = "tool", "gripper", "all"


@dataclass(frozen=True, eq=False)
class LinkPoints:
    """Balls that move with the arm; a tool point is one without radius.

    Attributes:
        chain: The arm's joints.
        X_WB: Pose of the base in the world.
        labels: Name of the link of each ball, length s.
        joint: Index of the joint that moves each ball, shape (s,).
        local: Centre of each ball in the frame of its joint [m], shape (s, 3).
        radii: Radius of each ball [m], shape (s,).
        reach: Upper bound on how far a unit of each joint moves each ball [m/unit], shape (s, n).
    """

    chain: Chain
    X_WB: Pose
    labels: tuple[str, ...]
    joint: NDArray[np.intp]
    local: Array
    radii: Array
    reach: Array

    def positions(self, q: Array) -> Array:
        """Centres of the balls in the world [m], shape (B, s, 3), at arm configurations `q` (B, n)."""
        frames = joint_frames(self.chain, q)[:, self.joint]
        p_B = np.einsum("bsij,sj->bsi", frames[..., :3, :3], self.local) + frames[..., :3, 3]
        p_W: Array = p_B @ self.X_WB.R.T + self.X_WB.p
        return p_W


def link_points(robot: Description, links: Sequence[str]) -> LinkPoints:
    """Balls that hold what is meant by `links`.

    Args:
        robot: Loaded robot.
        links: Bodies of the model by name, "tool" for the tool point, "gripper" for what the last arm link carries
            besides itself, "all" for everything that moves.

    Raises:
        InvalidInput: A name that is none of these; lists them.
    """
    bodies = {} if set(links) <= {TOOL} else _bodies(robot)
    names = (TOOL, GRIPPER, ALL, *bodies)
    labels, joint, local, radii = list[str](), list[int](), list[Array](), list[float]()
    for link in links:
        if link not in names:
            raise unknown("link", link, names)
        if link == TOOL:
            labels.append(TOOL)
            joint.append(len(robot.chain) - 1)
            local.append(robot.chain.X_tool[:3, 3])
            radii.append(0.0)
            continue
        for name, balls in bodies.items():
            if link in (ALL, name) or (link == GRIPPER and name not in robot.chain.link_names and balls[0]):
                for j, p, r in zip(*balls, strict=True):
                    labels.append(name)
                    joint.append(j)
                    local.append(p)
                    radii.append(r)
    places = np.array(local).reshape(-1, 3)
    indices = np.array(joint, dtype=np.intp)
    return LinkPoints(
        robot.chain,
        robot.X_WB,
        tuple(labels),
        indices,
        frozen(places),
        frozen(radii),
        frozen(_reach(robot, indices, places)),
    )


def _reach(robot: Description, joint: NDArray[np.intp], local: Array) -> Array:
    """Lengths of all links from each joint to each ball's centre; a slide moves a ball by its own travel."""
    chain, n = robot.chain, len(robot.chain)
    limits = robot.limits.select(slice(0, n))
    travel = chain.slide * np.maximum(np.abs(limits.lower), np.abs(limits.upper))
    links = np.linalg.norm(chain.constant[:, :3, 3], axis=1) + travel
    reach = np.zeros((len(joint), n))
    for s, (last, p) in enumerate(zip(joint.tolist(), local, strict=True)):
        for j in range(last + 1):
            reach[s, j] = links[j + 1 : last + 1].sum() + np.linalg.norm(p)
    reach[:, chain.slide > 0.0] = np.minimum(reach[:, chain.slide > 0.0] + 1.0, 1.0)
    return reach


def _bodies(robot: Description) -> dict[str, tuple[list[int], list[Array], list[float]]]:
    """Per body of the robot's model the balls around its shapes: joints, centres in the joints' frames, radii [m].

    Fingers are there twice, shut and open: whatever is convex and holds both holds them in between.
    """
    import mujoco

    spec = robot.source.spec()
    spec.compiler.discardvisual = True
    model = spec.compile()
    data = mujoco.MjData(model)
    kinds = {int(getattr(mujoco.mjtGeom, f"mjGEOM_{kind.name}")): kind for kind in ShapeKind}
    index = {name: i for i, name in enumerate(robot.chain.link_names)}
    found: dict[str, tuple[list[int], list[Array], list[float]]] = {}
    openings = (0.0,) if robot.gripper is None else robot.gripper.stroke
    for width in openings:
        inverse = np.linalg.inv(_stand(model, data, robot, width))
        for g in range(model.ngeom):
            body = int(model.geom_bodyid[g])
            joint = _moved_by(model, body, index)
            name = str(model.body(body).name)
            balls = found.setdefault(name, ([], [], []))
            if joint is None:
                continue
            kind, size = kinds.get(int(model.geom_type[g])), np.array(model.geom_size[g])
            X = Pose.from_rotation(data.geom_xmat[g].reshape(3, 3), data.geom_xpos[g])
            if kind is None:
                kind, size = ShapeKind.BOX, np.array(model.geom_aabb[g, 3:])
                X = X @ Pose(model.geom_aabb[g, :3], np.array([1.0, 0.0, 0.0, 0.0]))
            centres, radii = covering_spheres(kind, size)
            for centre, radius in zip(X.apply(centres), radii.tolist(), strict=True):
                balls[0].append(joint)
                balls[1].append(inverse[joint, :3, :3] @ centre + inverse[joint, :3, 3])
                balls[2].append(radius)
    return found


def _stand(model: Any, data: Any, robot: Description, width: float) -> Array:
    """Joint frames in the base, shape (n, 4, 4), after the model was put at home with this opening [m]."""
    import mujoco

    q = robot.home[: len(robot.chain)]
    for name, value in zip(robot.chain.joint_names, q, strict=True):
        data.qpos[model.joint(name).qposadr[0]] = value
    fingers = robot.gripper.joints if robot.gripper else ()
    for name in fingers:
        data.qpos[model.joint(name).qposadr[0]] = width / len(fingers)
    mujoco.mj_kinematics(model, data)
    return joint_frames(robot.chain, q)


def _moved_by(model: Any, body: int, index: dict[str, int]) -> int | None:
    """Index of the last arm joint that moves a body; None where none does."""
    while body:
        name = str(model.body(body).name)
        if name in index:
            return index[name]
        body = int(model.body_parentid[body])
    return None
