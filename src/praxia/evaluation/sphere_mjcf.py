"""A robot of spheres among obstacles as a MuJoCo model: what a Python user of OMPL checks collisions with."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind
from praxia.robots.chain import Chain
from praxia.robots.sphere_model import SphereModel

__all__ = ["mujoco_check", "sphere_mjcf"]

_GEOMS = {
    ObstacleKind.SPHERE: "sphere",
    ObstacleKind.BOX: "box",
    ObstacleKind.CAPSULE: "capsule",
    ObstacleKind.CYLINDER: "cylinder",
    ObstacleKind.HULL: "mesh",
}


def mujoco_check(chain: Chain, spheres: SphereModel, obstacles: Sequence[Obstacle]) -> Callable[[Array], bool]:
    """Whether one configuration, shape (n,), is free: kinematics and collision by MuJoCo, called from Python."""
    import mujoco

    model: Any = mujoco.MjModel.from_xml_string(sphere_mjcf(chain, spheres, obstacles))
    data: Any = mujoco.MjData(model)
    kinematics, collision, qpos = mujoco.mj_kinematics, mujoco.mj_collision, data.qpos

    def free(q: Array) -> bool:
        qpos[:] = q
        kinematics(model, data)
        collision(model, data)
        return bool(data.ncon == 0)

    return free


def sphere_mjcf(chain: Chain, spheres: SphereModel, obstacles: Sequence[Obstacle]) -> str:
    """MJCF text of the joints, the spheres of every link at opening 0, and the obstacles; base frame = world frame.

    Raises:
        InvalidInput: An obstacle that MuJoCo has no primitive for.
    """
    meshes = [o for o in obstacles if o.kind is ObstacleKind.HULL]
    assets = "".join(f'<mesh name="mesh{k}" vertex="{_row(o.points)}"/>' for k, o in enumerate(meshes))
    solids = "".join(_solid(o, meshes) for o in obstacles)
    arm = "".join(_links(spheres, 0)) + "".join(_bodies(chain, spheres))
    return (
        '<mujoco><option><flag filterparent="disable"/></option><size memory="64M"/>'
        f"<asset>{assets}</asset><worldbody>{solids}{arm}</worldbody><contact>{_excludes(spheres)}</contact></mujoco>"
    )


def _bodies(chain: Chain, spheres: SphereModel) -> list[str]:
    parts = []
    for i in range(len(chain)):
        X = Pose.from_matrix(chain.constant[i] + chain.cosine[i] if not chain.slide[i] else chain.constant[i])
        kind = "slide" if chain.slide[i] else "hinge"
        parts.append(f'<body pos="{_row(X.p)}" quat="{_row(X.quat_wxyz)}"><joint type="{kind}" axis="0 0 1"/>')
        # A body of its own needs a mass; nothing is ever accelerated here.
        parts.append('<inertial pos="0 0 0" mass="1" diaginertia="1 1 1"/>')
        parts += _links(spheres, i + 1)
    return [*parts, "</body>" * len(chain)]


def _links(spheres: SphereModel, frame: int) -> list[str]:
    """A body per link of one joint frame."""
    parts = []
    for link in np.flatnonzero(spheres.frame == frame):
        mine = np.flatnonzero(spheres.link == link)
        geoms = "".join(
            f'<geom type="sphere" pos="{_row(spheres.centre[s])}" size="{float(spheres.radius[s])!r}"/>' for s in mine
        )
        parts.append(f'<body name="link{link}">{geoms}</body>')
    return parts


def _excludes(spheres: SphereModel) -> str:
    """Everything that is not a pair of links that may not touch."""
    checked = {tuple(pair) for pair in spheres.pairs.tolist()}
    pairs = itertools.combinations(range(len(spheres.names)), 2)
    return "".join(f'<exclude body1="link{a}" body2="link{b}"/>' for a, b in pairs if (a, b) not in checked)


def _solid(obstacle: Obstacle, meshes: Sequence[Obstacle]) -> str:
    if obstacle.kind not in _GEOMS:
        raise InvalidInput(f"obstacle {obstacle.name!r}: MuJoCo has no primitive for a {obstacle.kind.value} here")
    pose = f'pos="{_row(obstacle.X_BO.p)}" quat="{_row(obstacle.X_BO.quat_wxyz)}"'
    if obstacle.kind is ObstacleKind.HULL:
        shape = f'mesh="mesh{next(k for k, o in enumerate(meshes) if o is obstacle)}"'
    else:
        shape = f'size="{_row(obstacle.size)}"'
    return f'<geom type="{_GEOMS[obstacle.kind]}" {shape} {pose}/>'


def _row(values: Any) -> str:
    return " ".join(repr(float(value)) for value in np.asarray(values, dtype=np.float64).ravel())
