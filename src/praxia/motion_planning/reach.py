"""How far a unit of each joint can move the spheres of a robot: the bound behind certificates."""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.core.limits import Limits
from praxia.robots.chain import Chain

__all__ = ["reach_bounds"]


def reach_bounds(chain: Chain, limits: Limits, frame: Array, centre: Array) -> Array:
    """Upper bounds on how far a unit of each joint moves any of these points, by the frame that carries them [m/unit].

    A point that joint j carries lies no farther from the axis of j than the origin of the next joint does, plus the
    lengths of all links from there to the point: valid in every configuration inside the limits.

    Args:
        chain: Arm joints.
        limits: Of the arm joints; a slide lengthens the link before it by as much as it can travel.
        frame: Joint frame that carries each point, 0 (base) to n, shape (S,).
        centre: Points in these frames [m], shape (S, 3).

    Returns:
        Shape (n + 1, n); zero where a joint does not move the frame.
    """
    n = len(chain)
    offset = chain.constant[:, :3, 3]  # origin of each joint frame in the one before, at coordinate zero
    slide = chain.slide > 0.0
    travel = np.where(slide, np.maximum(np.abs(limits.lower), np.abs(limits.upper)), 0.0)
    length = np.linalg.norm(offset, axis=1) + travel
    found = np.zeros((n + 1, n))
    for g in range(1, n + 1):
        points = centre[frame == g]
        if not len(points):
            continue
        out = float(np.linalg.norm(points, axis=1).max())
        for j in range(g):
            if slide[j]:
                found[g, j] = 1.0
            elif j == g - 1:
                found[g, j] = float(np.hypot(points[:, 0], points[:, 1]).max())
            else:
                found[g, j] = np.hypot(*offset[j + 1, :2]) + travel[j + 1] + length[j + 2 : g].sum() + out
    return found
