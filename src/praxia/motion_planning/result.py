"""What a search for a path came to, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from praxia.core.interfaces import Status
from praxia.core.motion import Path

__all__ = ["PlanResult"]


@dataclass(frozen=True, eq=False)
class PlanResult:
    """A collision-free path, or why there is none.

    Attributes:
        status: FINISHED with a path; IMPOSSIBLE where the problem itself is void (a start or goal that is not valid);
            GAVE_UP where the budget ran out, which proves nothing.
        path: Waypoints of the arm [rad or m], or None.
        iterations: Iterations of the search; 0 where the straight line did.
        checks: Configurations checked for collision.
        cost: Euclidean length of the path [rad or m]; infinite without one.
        reason: Why there is no path, as a sentence; or what was repaired to find one.
        blockers: Pairs of names in contact where that is why there is no path: (link or "gripper", object) ...
    """

    status: Status
    path: Path | None
    iterations: int
    checks: int
    cost: float
    reason: str = ""
    blockers: tuple[tuple[str, str], ...] = ()

    @property
    def found(self) -> bool:
        """Whether there is a path."""
        return self.path is not None

    @classmethod
    def success(cls, path: Path, *, iterations: int = 0, checks: int = 0, reason: str = "") -> PlanResult:
        return cls(Status.FINISHED, path, iterations, checks, path.length, reason)

    @classmethod
    def failure(
        cls,
        status: Status,
        reason: str,
        *,
        iterations: int = 0,
        checks: int = 0,
        blockers: tuple[tuple[str, str], ...] = (),
    ) -> PlanResult:
        return cls(status, None, iterations, checks, float("inf"), reason, blockers)
