"""Starts and goals before any search: inside limits, free, or named: which joint, which pair, how deep."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from praxia.core.arrays import Array
from praxia.core.interfaces import Status
from praxia.core.limits import Limits
from praxia.motion_planning.collision import CollisionWorld
from praxia.motion_planning.contact import Contact
from praxia.motion_planning.result import PlanResult

__all__ = ["blocked", "forgiving", "inside", "usable_goals"]

_HAIR = 1e-6  # [rad or m] a start or goal this little outside its limits is moved inside
_SLACK = 1e-3  # [m] how much closer than at the start the arm may come to what it starts too close to


def inside(q: Array, limits: Limits, what: str) -> tuple[Array, str]:
    """`q` within the limits, and "" or, where it is outside by more than a hair, which joint and by how much."""
    excess = np.maximum(limits.lower - q, q - limits.upper)
    worst = int(np.argmax(excess))
    if excess[worst] > _HAIR:
        unit, name = limits.units[worst], limits.names[worst]
        bounds = f"[{limits.lower[worst]:.4f}, {limits.upper[worst]:.4f}] {unit}"
        return q, f"{what}: {name} = {q[worst]:.4f} {unit} is outside its limits {bounds}"
    return np.clip(q, limits.lower, limits.upper), ""


def blocked(collision: CollisionWorld, q: Array, what: str, status: Status = Status.IMPOSSIBLE) -> PlanResult:
    """The failure that names everything that configuration `q` touches."""
    contacts = collision.contacts(q)
    return PlanResult.failure(
        status, f"{what}: {_sentence(contacts)}", blockers=tuple((contact.a, contact.b) for contact in contacts)
    )


def usable_goals(collision: CollisionWorld, goals: Array, limits: Limits) -> tuple[Array, PlanResult | None]:
    """Those of `goals` (k, n) that are inside the limits and free, and a failure where none is."""
    kept, failures = [], []
    for goal in goals:
        clipped, problem = inside(goal, limits, "goal")
        if problem:
            failures.append(PlanResult.failure(Status.IMPOSSIBLE, problem))
        elif collision.all_free(clipped[None]):
            kept.append(clipped)
        else:
            failures.append(blocked(collision, clipped, "goal"))
    if kept:
        return np.array(kept), None
    # Blockers of the goal with the fewest of them: what is most easily moved out of the way.
    best = min(failures, key=lambda failure: len(failure.blockers))
    among = f" (the best of {len(failures)} goals)" if len(failures) > 1 else ""
    return goals, PlanResult.failure(Status.IMPOSSIBLE, best.reason + among, blockers=best.blockers)


@contextmanager
def forgiving(collision: CollisionWorld, start: Array, overlap: float) -> Iterator[tuple[PlanResult | None, str]]:
    """While it lasts, margins are small enough for `start` to count as free, if it overlaps by at most `overlap` [m].

    Yields a failure where it overlaps more, and what was forgiven as a sentence. Estimates are a few millimetres off
    and hands come to rest beside what they let go: a start inside a margin must not end a run.
    """
    contacts = collision.contacts(start)
    if not contacts:
        yield None, ""
        return
    names = {thing.name for thing in collision.scene.objects}
    obstacles = [[n for n in (c.a, c.b) if n in names and n not in collision.attached] for c in contacts]
    if any(contact.depth > overlap or not near for contact, near in zip(contacts, obstacles, strict=True)):
        yield blocked(collision, start, "start"), ""
        return
    before = collision.relaxed
    relaxed = dict(before)
    for contact, near in zip(contacts, obstacles, strict=True):
        for name in near:
            relaxed[name] = min(relaxed.get(name, collision.margin), -contact.depth - _SLACK)
    collision.relax(relaxed)
    try:
        yield None, f"start forgiven: {_sentence(contacts)}"
    finally:
        collision.relax(before)


def _sentence(contacts: list[Contact]) -> str:
    parts = []
    for contact in contacts:
        how = f"overlaps {contact.b} by" if contact.depth > 0 else f"is too close to {contact.b}: distance"
        parts.append(f"{contact.a} {how} {1e3 * abs(contact.depth):.1f} mm")
    return ", ".join(parts)
