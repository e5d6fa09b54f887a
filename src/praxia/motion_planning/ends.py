"""Where a motion starts and may end: checked, and repaired where it is wrong by a hair."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.motion_planning.hair import freed, gap, within_limits
from praxia.motion_planning.sphere_world import SphereWorld

__all__ = ["ROUNDING", "Ends", "usable_ends"]

ROUNDING = 1e-6  # overlap that a proof tolerates [m]


@dataclass(frozen=True, eq=False)
class Ends:
    """Between what the search looks.

    Attributes:
        start: A free configuration, shape (n,).
        goals: Free configurations, shape (k, n).
        left: Where the arm really is, if that had to be repaired.
        room: Least distance of start and goals to anything [m].
        depth: How deep the overlap there is [m].
        repaired: What was repaired.
    """

    start: Array
    goals: Array
    left: Array | None
    room: float
    depth: float
    repaired: str


def usable_ends(world: SphereWorld, start: Array, goals: Array) -> tuple[Ends | None, str]:
    """Start and usable goals, repaired where they are wrong by a hair, or why there are none."""
    limits, notes = world.robot.arm_limits, []
    inside, problem = within_limits(start, limits, "start")
    if problem:
        return None, problem
    if not np.array_equal(inside, start):
        notes.append("start moved inside its limits")
    room = gap(world, inside)
    away = inside if room >= 0.0 else freed(world, inside, limits)
    if away is None:
        return None, f"start: {_contact(world, inside)}"
    if away is not inside:
        notes.append(f"start taken out of a contact of {-1e3 * room:.2g} mm")
    usable, rooms, problems = [], [], []
    for k, goal in enumerate(goals):
        name = "goal" if len(goals) == 1 else f"goal {k}"
        at, problem = within_limits(goal, limits, name)
        here = gap(world, at)
        free = at if here >= 0.0 or problem else freed(world, at, limits)
        if problem or free is None:
            problems.append(problem or f"{name}: {_contact(world, at)}")
            continue
        if here < 0.0:
            away_by = np.abs(free - goal).max()
            notes.append(f"{name} moved by {away_by:.2g} rad, out of a contact of {-1e3 * here:.2g} mm")
        elif not np.array_equal(free, goal):
            notes.append(f"{name} moved inside its limits")
        usable.append(free)
        rooms.append(gap(world, free))
    if not usable:
        return None, "; ".join(problems[:2])
    left = inside if away is not inside else None
    clear = max(0.0, min(gap(world, away), *rooms))
    return Ends(away, np.stack(usable), left, clear, max(-room, 0.0), "; ".join(notes)), ""


def _contact(world: SphereWorld, q: Array) -> str:
    contact = world.first_contact(q)
    if contact is None:
        return "in contact by less than rounding"
    return f"{contact.a} and {contact.b} overlap by {1e3 * contact.depth:.2g} mm"
