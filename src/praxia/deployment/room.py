"""Whether a deployment leaves its robot any place to be: its surroundings, its margin and its regions together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import FilterClearance
from praxia.core.limits import Limits
from praxia.deployment.deployment_file import RegionEntry
from praxia.deployment.rules import half_spaces
from praxia.robots import Robot
from praxia.robots.link_points import link_points

__all__ = ["require_room"]

_SAMPLES = 500  # configurations that are looked at where the rest pose is none of them
_SEED = 0


def require_room(
    path: Path, robot: Robot, limits: Limits, clearance: FilterClearance | None, regions: Sequence[RegionEntry]
) -> None:
    """Nothing where the robot, at rest or elsewhere, keeps its distance from everything inside all regions.

    Args:
        path: The deployment file, for errors.
        robot: The robot, standing in the world.
        limits: Limits of the commanded components.
        clearance: Its geometry among its surroundings; None where nothing is looked at.
        regions: Where links may be.

    Raises:
        InvalidInput: No such configuration is found; says what is in the way at rest.
    """
    home = robot.home[: len(limits)]
    if _allowed(home[None], robot, clearance, regions).any():
        return
    samples = np.random.default_rng(_SEED).uniform(limits.lower, limits.upper, (_SAMPLES, len(limits)))
    if _allowed(samples, robot, clearance, regions).any():
        return
    raise InvalidInput(
        f"deployment file {path}: scene and regions leave the robot no place: neither at rest nor in {_SAMPLES} other "
        f"configurations does it keep them; at rest {'; '.join(_wrong(home, robot, clearance, regions))}"
    )


def _allowed(
    q: Array, robot: Robot, clearance: FilterClearance | None, regions: Sequence[RegionEntry]
) -> NDArray[np.bool_]:
    """Whether each configuration, shape (B, n), is free and inside all regions; shape (B,)."""
    good = np.ones(len(q), dtype=np.bool_)
    for region in regions:
        good &= _inside(region, robot, q) >= 0.0
    if clearance is not None and good.any():
        good[good] = clearance.free(q[good])
    return good


def _inside(region: RegionEntry, robot: Robot, q: Array) -> Array:
    """How far the links of a region are inside it [m], shape (B,); negative outside."""
    normals, offsets = half_spaces(region)
    points = link_points(robot, region.links)
    places = points.positions(q[:, : len(points.chain)])
    left: Array = (places @ normals.T - offsets - points.radii[:, None]).min(axis=(1, 2))
    return left


def _wrong(q: Array, robot: Robot, clearance: FilterClearance | None, regions: Sequence[RegionEntry]) -> list[str]:
    """What is not kept at `q`, a phrase each."""
    found = []
    for region in regions:
        if (left := float(_inside(region, robot, q[None])[0])) < 0.0:
            found.append(f"{', '.join(region.links)} is {-left:.3g} m outside region {region.name!r}")
    if clearance is not None and (pair := clearance.blocking(q)) is not None:
        a, b, distance = pair
        found.append(f"{a} and {b} are {distance:.3g} m apart, the margin is {clearance.margin:g} m")
    return found
