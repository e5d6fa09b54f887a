"""The rules of a deployment: limits of the commanded components, regions of links, speed of the tool."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.limits import Limits
from praxia.deployment.deployment_file import DeploymentFile, RegionEntry
from praxia.robots import Robot
from praxia.robots.link_points import link_points
from praxia.safety.cartesian import CartesianLimits
from praxia.safety.regions import Region
from praxia.safety.row_rules import RowRules

__all__ = ["half_spaces", "row_rules"]


def row_rules(file: DeploymentFile, robot: Robot, limits: Limits, h: float) -> RowRules:
    """The rules on rows of the commanded components.

    Args:
        file: What the deployment file says.
        robot: The robot, standing in the world.
        limits: Limits of the commanded components: the robot's, or those of its arm alone.
        h: Time between rows [s].

    Raises:
        InvalidInput: A region names a link that the robot does not have.
    """
    regions = [_region(entry, robot, len(limits), f"deployment file {file.path}, regions") for entry in file.regions]
    return RowRules(limits, h, regions=regions, cartesian=_cartesian(file.tool_speed, robot, limits))


def half_spaces(entry: RegionEntry) -> tuple[Array, Array]:
    """Unit normals (f, 3) and offsets (f,) [m] of a region: a point p is inside where `normals @ p >= offsets`."""
    if entry.box is not None:
        low, high = entry.box
        return np.concatenate((np.eye(3), -np.eye(3))), np.concatenate((low, -high))
    assert entry.normal is not None, "a region is a box or a half-space"
    length = float(np.linalg.norm(entry.normal))
    return entry.normal[None] / length, np.array([entry.offset / length])


def _region(entry: RegionEntry, robot: Robot, components: int, where: str) -> Region:
    normals, offsets = half_spaces(entry)
    try:
        return Region(entry.name, normals, offsets, link_points(robot, entry.links), components=components)
    except InvalidInput as error:
        raise InvalidInput(f"{where}: {error}") from None


def _cartesian(speeds: Sequence[float], robot: Robot, limits: Limits) -> CartesianLimits | None:
    if min(speeds) == np.inf:
        return None
    # Its rows are those of the commanded components, which a gripper may not be among.
    commanded = robot if len(limits) == len(robot.limits) else replace(robot, limits=limits, home=robot.arm_home)
    return CartesianLimits(commanded, translational=speeds[0], rotational=speeds[1])
