"""What the compiled search of constrained paths reads: arm, constraint, limits and collision check as plain numbers."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from praxia.core.arrays import Array
from praxia.motion_planning.constrained.axis import AxisConstraint
from praxia.motion_planning.constrained.settings import ConstrainedSettings
from praxia.robots.chain import Chain

__all__ = ["CollisionCheck", "Task", "task_of"]


class CollisionCheck(NamedTuple):
    """How compiled code asks whether an edge is free.

    Attributes:
        edge: Address of `edge(a, b, environment, step, inflation) -> 1 where free`.
        environment: Address of what is in the way.
        step: Largest distance between checked configurations on an edge, Euclidean [rad or m].
        inflation: Distance kept besides the margins [m].
    """

    edge: int
    environment: int
    step: float
    inflation: float


class Task(NamedTuple):
    """One problem, for compiled loops.

    Attributes:
        X: Pose of each joint in the one before it at coordinate zero, shape (n, 3, 4).
        slide: 1 per translating joint, else 0, shape (n,).
        axis: The axis in the last joint's frame, shape (3,).
        direction: Where it should point, in the base, shape (3,).
        weight: Largest second derivative of the axis' cosine by each joint, square root, shape (n,).
        least: Least cosine allowed.
        inner: Angle that projections aim at, inside the tolerance [rad].
        lower: Joint limits [rad or m], shape (n,).
        upper: As `lower`.
        check: The collision check.
        reach: Longest straight stretch of one extension, Euclidean [rad or m].
        stride: Longest step before the constraint is projected to again, Euclidean [rad or m].
    """

    X: Array
    slide: Array
    axis: Array
    direction: Array
    weight: Array
    least: float
    inner: float
    lower: Array
    upper: Array
    check: CollisionCheck
    reach: float
    stride: float


def task_of(
    chain: Chain,
    constraint: AxisConstraint,
    check: CollisionCheck,
    lower: Array,
    upper: Array,
    settings: ConstrainedSettings,
    *,
    largest: float | None = None,
) -> Task:
    """The numbers of one problem; `largest` is the angle to keep [rad], the constraint's tolerance where omitted.

    With v the axis and d its direction, the second derivative of d.v by joints i <= j is d.(z_i x (z_j x v)): at most
    1, at most |d x z_1| for the first joint, whose axis stands, and at most |z_n x v| for the last, to which v is
    fixed. A joint that turns about the direction or about the axis itself therefore costs nothing.
    """
    largest = constraint.tolerance if largest is None else largest
    X = (chain.constant + chain.cosine)[:, :3]
    axis = chain.X_tool[:3, :3] @ constraint.axis_T
    weight = chain.turns.copy()
    weight[0] *= np.sqrt(np.linalg.norm(np.cross(constraint.direction_B, X[0, :, 2])))
    weight[-1] *= np.sqrt(np.linalg.norm(np.cross([0.0, 0.0, 1.0], axis)))
    return Task(
        X=_plain(X),
        slide=_plain(chain.slide),
        axis=_plain(axis),
        direction=_plain(constraint.direction_B),
        weight=_plain(weight),
        least=float(np.cos(largest)),
        inner=settings.inner * largest,
        lower=_plain(lower),
        upper=_plain(upper),
        check=check,
        reach=settings.reach,
        stride=settings.stride,
    )


def _plain(array: Array) -> Array:
    """A contiguous, writable copy: one compiled version serves every problem."""
    return np.array(array, dtype=np.float64, order="C")
