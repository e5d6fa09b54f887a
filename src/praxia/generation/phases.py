"""What a planned skill consists of: phases of motion that each end at rest, or the reason why there are none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

import numpy as np

from praxia.core.arrays import Array
from praxia.core.interfaces import Status
from praxia.core.motion import MotionState
from praxia.core.plan import Fact
from praxia.core.world import WorldState

__all__ = ["Blocked", "Guard", "Phase", "Phases", "Program"]


class Guard(Enum):
    """What has to stay true while a phase runs."""

    NOTHING = "nothing"
    SCENE = "scene"  # no object has moved since the phases were planned
    HELD = "held"  # the object is still in the hand, and no other has moved


@dataclass(frozen=True, eq=False)
class Phase:
    """One motion from rest to rest.

    Attributes:
        label: What it does, for people: "approach red_cube".
        rows: Positions of all commanded components at the control period [rad or m], shape (k, n).
        contacts: Pairs of names that may touch.
        attached: Objects in the hand.
        guard: What is watched meanwhile.
    """

    label: str
    rows: Array
    contacts: frozenset[tuple[str, str]] = frozenset()
    attached: tuple[str, ...] = ()
    guard: Guard = Guard.SCENE


@dataclass(frozen=True, eq=False)
class Phases:
    """A skill that can be carried out: its phases in order, and the cost of finding them."""

    phases: tuple[Phase, ...]
    checks: int = 0


@dataclass(frozen=True, eq=False)
class Blocked:
    """A skill that cannot be carried out now.

    Attributes:
        status: NO_GRASP where nothing can be reached, GAVE_UP where the search ended without an answer.
        reason: Why, as a sentence.
        facts: What a task planner should know: (obstructs b x), (unreachable x).
    """

    status: Status
    reason: str
    facts: tuple[Fact, ...] = ()


class Program(Protocol):
    """Plans one skill from the world as it is seen and the commanded state, which is at rest."""

    def __call__(self, world: WorldState, state: MotionState, rng: np.random.Generator) -> Phases | Blocked: ...
