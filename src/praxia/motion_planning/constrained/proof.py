"""Proof that rows of configurations keep a constraint between them too."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.errors import InvalidInput
from praxia.motion_planning.constrained.axis import AxisConstraint
from praxia.motion_planning.constrained.settings import ConstrainedSettings
from praxia.motion_planning.constrained.task import CollisionCheck, task_of
from praxia.robots import Robot

__all__ = ["rows_proved"]

_NOTHING_IN_THE_WAY = CollisionCheck(edge=0, environment=0, step=1.0, inflation=0.0)  # never called by the proof


def rows_proved(robot: Robot, constraint: AxisConstraint, rows: ArrayLike) -> int:
    """How many of `rows` (k, n), counted from the first, are joined by straight segments that keep the constraint.

    The tolerance is proved on each whole segment, by a bound on how fast the axis can turn. A segment that comes within
    about a millionth of a radian of the tolerance counts as not keeping it. k where the proof covers all; 0 where the
    first row itself is outside.
    """
    from praxia.motion_planning.constrained.follow_loop import rows_held

    q = np.array(np.atleast_2d(np.asarray(rows, dtype=np.float64)), order="C")
    if q.ndim != 2 or q.shape[1] != len(robot) or not np.isfinite(q).all():
        raise InvalidInput(f"rows: expected finite joint values of shape (k, {len(robot)}), got {np.shape(rows)}")
    limits = robot.arm_limits
    settings = ConstrainedSettings()
    task = task_of(robot.chain, constraint, _NOTHING_IN_THE_WAY, limits.lower, limits.upper, settings)
    return int(rows_held(task, q))
