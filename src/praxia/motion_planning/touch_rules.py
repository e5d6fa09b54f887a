"""How near what may come to what: margins over names, as distances that three classes of spheres keep from a thing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from praxia.core.errors import InvalidInput, unknown
from praxia.motion_planning.scene_model import GRIPPER

__all__ = ["Asked", "TouchRules"]


class Asked(NamedTuple):
    """Distances [m] asked of one thing; below 0 overlap is tolerated, minus infinity asks nothing.

    Attributes:
        arm: From links of the arm.
        hand: From the hand with its fingers.
        load: From what the hand carries.
    """

    arm: float
    hand: float
    load: float


class TouchRules:
    """Margins of things, and pairs of names that may touch.

    Args:
        links: Names of the links of the arm, without the hand.
        things: Names of everything else.
        margin: Distance that everything keeps from every thing [m].
    """

    def __init__(self, links: Iterable[str], things: Iterable[str], margin: float) -> None:
        if not (np.isfinite(margin) and margin >= 0.0):
            raise InvalidInput(f"collision margin: expected a distance >= 0 m, got {margin}")
        self.margin = float(margin)
        self.links, self.things = frozenset(links), frozenset(things)
        self.allowed: dict[frozenset[str], float] = {}
        self.relaxed: dict[str, float] = {}

    def allow(self, pairs: Iterable[tuple[str, str]], depth: float) -> None:
        """Let these pairs touch, overlapping by at most `depth` [m]; replaces what was allowed before.

        Raises:
            InvalidInput: A name that nothing has, or a pair with a link of the arm: only the hand and what it carries
                have contacts that are meant.
        """
        pairs = list(pairs)
        names = {GRIPPER, *self.links, *self.things}
        for name in (name for pair in pairs for name in pair):
            if name not in names:
                raise unknown("name in an allowed contact", name, names)
        for a, b in pairs:
            if {a, b} & self.links:
                raise InvalidInput(
                    f"allowed contact of {a!r} and {b!r}: a link of the arm keeps its margin from everything; "
                    f"{GRIPPER!r} and what it holds may touch things"
                )
        self.allowed = {frozenset(pair): float(depth) for pair in pairs}

    def relax(self, margins: Mapping[str, float]) -> None:
        """Keep these distances [m] from these things instead of the common margin; replaces earlier ones.

        Raises:
            InvalidInput: A name that no thing has, or a distance that is not a number below infinity.
        """
        for name, margin in margins.items():
            if name not in self.things:
                raise unknown("object", name, self.things)
            if not margin < np.inf:
                raise InvalidInput(f"margin of {name!r}: expected a distance below infinity, got {margin}")
        self.relaxed = {name: float(margin) for name, margin in margins.items()}

    def of(self, name: str) -> float:
        """Distance [m] that things of this name keep, and that is kept from them."""
        return self.relaxed.get(name, self.margin)

    def asked(self, thing: str, held: Sequence[str]) -> Asked:
        """What is asked of a thing while `held` is carried; of several loads the one that may do least decides."""
        arm = self.of(thing)
        loads = [min(arm, self.of(load), self._allowance(load, thing)) for load in held]
        return Asked(arm, min(arm, self._allowance(GRIPPER, thing)), max(loads, default=arm))

    def from_links(self, held: Sequence[str]) -> float:
        """Distance [m] that loads keep from the links of the arm; 0 without any."""
        return max((self.of(load) for load in held), default=0.0)

    def _allowance(self, a: str, b: str) -> float:
        return -self.allowed.get(frozenset((a, b)), -np.inf)
