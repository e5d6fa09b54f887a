"""Free paths on which an axis of the tool keeps its direction."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Status
from praxia.core.limits import Limits
from praxia.core.motion import Path
from praxia.motion_planning.constrained.axis import AxisConstraint
from praxia.motion_planning.constrained.settings import ConstrainedSettings
from praxia.motion_planning.constrained.task import CollisionCheck, Task, task_of
from praxia.motion_planning.result import PlanResult
from praxia.motion_planning.search import EdgeSpace
from praxia.robots import Robot

__all__ = ["plan_constrained"]


def plan_constrained(
    robot: Robot,
    constraint: AxisConstraint,
    space: EdgeSpace,
    start: ArrayLike,
    goals: ArrayLike,
    *,
    limits: Limits | None = None,
    settings: ConstrainedSettings | None = None,
    seed: int = 0,
) -> PlanResult:
    """A free path from `start` to one of `goals` that keeps the constraint everywhere, or why there is none.

    On every straight segment between two waypoints the tolerance is proved, not sampled; freedom from collisions is
    checked at the steps of `space`. The same seed gives the same bits.

    Args:
        robot: The arm.
        constraint: What is kept.
        space: How edges are checked for collisions.
        start: Configuration of the arm [rad or m], shape (n,).
        goals: Configurations of which one is to be reached, shape (k, n) or (n,).
        limits: Of the joints; the robot's own where omitted.
        settings: Knobs of the search.
        seed: Seed of the random stream.

    Returns:
        IMPOSSIBLE where the start, or every goal, is outside the limits or the tolerance or collides; says which.

    Raises:
        InvalidInput: Shapes that do not fit the robot, or numbers that are not finite.
    """
    from praxia.motion_planning.constrained.connect_loop import connect, random_state
    from praxia.motion_planning.constrained.shorten_loop import shorten

    settings = settings or ConstrainedSettings()
    first = _rows(start, len(robot), "start")
    ends = _rows(goals, len(robot), "goals")
    limits = robot.arm_limits if limits is None else limits
    check = CollisionCheck(space.check.edge, space.check.environment, space.step, space.inflation)
    angles = constraint.angles(robot.chain, np.concatenate((first, ends)))
    kept = max(settings.hold * constraint.tolerance, float(angles[angles <= constraint.tolerance].max(initial=0.0)))
    # A little more than the ends have, or no segment that begins at one could be proved.
    largest = min(kept + 1e-5, constraint.tolerance)
    task = task_of(robot.chain, constraint, check, limits.lower, limits.upper, settings, largest=largest)
    if void := _void(robot, constraint, task, first[0], "the start"):
        return PlanResult.failure(Status.IMPOSSIBLE, void)
    voids = [_void(robot, constraint, task, q, "the goal") for q in ends]
    usable = ends[[not void for void in voids]]
    if not len(usable):
        more = "" if len(voids) == 1 else f" (the other {len(voids) - 1} goals are not usable either)"
        return PlanResult.failure(Status.IMPOSSIBLE, voids[0] + more)
    state = random_state(seed)
    roots = np.concatenate((first[:1], usable))
    path, iterations, nodes = connect(task, roots, 1, settings.iterations, settings.nodes, state)
    if not len(path):
        return PlanResult.failure(
            Status.GAVE_UP,
            f"no path that keeps the tool within {np.degrees(constraint.tolerance):.3g} degrees was found in "
            f"{iterations} iterations with {nodes} configurations, which proves nothing",
            iterations=iterations,
            checks=nodes,
        )
    short = shorten(task, path, settings.attempts, settings.rounds, state)
    return PlanResult.success(Path(short), iterations=iterations, checks=nodes)


def _rows(q: ArrayLike, n: int, what: str) -> Array:
    """Configurations as contiguous rows (k, n)."""
    rows = np.array(np.atleast_2d(np.asarray(q, dtype=np.float64)), order="C")
    if rows.ndim != 2 or rows.shape[1] != n or not len(rows) or not np.isfinite(rows).all():
        raise InvalidInput(f"constrained plan, {what}: expected finite joint values of shape ({n},), got {np.shape(q)}")
    return rows


def _void(robot: Robot, constraint: AxisConstraint, task: Task, q: Array, where: str) -> str:
    """Empty where a path may begin or end at `q`; else why not, as a sentence."""
    from praxia.motion_planning.constrained.follow_loop import free

    beyond = np.maximum(task.lower - q, q - task.upper)
    worst = int(np.argmax(beyond))
    if beyond[worst] > 0.0:
        return f"{where} is outside the limits: {robot.joint_names[worst]} by {beyond[worst]:.3g}"
    if tilted := constraint.violation(robot.chain, q, where):
        return tilted
    return "" if free(task, q, q) else f"{where} is in collision"
