"""What a request for a motion came to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from praxia.core.interfaces import Status
from praxia.core.motion import Path, Trajectory
from praxia.motion_planning.certification import Certificate

__all__ = ["PlannedMotion"]


@dataclass(frozen=True, eq=False)
class PlannedMotion:
    """Outcome of one request.

    Attributes:
        status: FINISHED with a proved motion; IMPOSSIBLE where start or goal is void; GAVE_UP where the budget ran out.
        reason: Why there is no motion.
        repaired: What was wrong by a hair and has been put right, or "".
        path: Shortened waypoints, shape (k, n) [rad or m].
        raw: Waypoints as the search found them.
        trajectory: The timed motion.
        certificate: What was proved about it.
        cost: Length of `path` [rad or m].
        iterations: Of the search.
        checks: Edges that search and shortening looked at.
        seconds: Wall time of "plan", "shortcut", "certify", "timing" and "total" [s].
    """

    status: Status
    reason: str = ""
    repaired: str = ""
    path: Path | None = None
    raw: Path | None = None
    trajectory: Trajectory | None = None
    certificate: Certificate | None = None
    cost: float = float("inf")
    iterations: int = 0
    checks: int = 0
    seconds: Mapping[str, float] = field(default_factory=dict)

    @property
    def found(self) -> bool:
        """Whether there is a motion."""
        return self.trajectory is not None
