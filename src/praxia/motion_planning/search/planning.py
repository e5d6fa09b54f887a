"""Paths among obstacles in microseconds: found, shortened, and improved for as long as one likes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Status
from praxia.core.motion import Path
from praxia.motion_planning.result import PlanResult
from praxia.motion_planning.search.machine_code import routine
from praxia.motion_planning.search.memory import BATCH, GOALS, ROWS, Workspace, workspace

__all__ = ["Checks", "EdgeSpace", "SearchSettings", "ShortenSettings", "anytime", "improve", "plan", "shorten"]


class Checks(Protocol):
    """Addresses of compiled checks, as a kernel has them, and of what they check against."""

    @property
    def edge(self) -> int: ...

    @property
    def rows(self) -> int: ...

    @property
    def environment(self) -> int: ...


@dataclass(frozen=True)
class EdgeSpace:
    """Configurations of `n` joints, and how edges between them are checked.

    Attributes:
        check: Addresses of the checks; whoever gave them lives longer than this.
        n: Number of joints.
        step: Largest distance of the samples on an edge [rad or m, Euclidean].
        inflation: Distance demanded beyond the margins of the world [m].
    """

    check: Checks
    n: int
    step: float = 0.03
    inflation: float = 0.0

    def __post_init__(self) -> None:
        if self.n < 1 or not (0.0 < self.step < np.inf and abs(self.inflation) < np.inf):
            raise InvalidInput(
                f"EdgeSpace: expected at least one joint, a step above 0 and a finite inflation, got n = {self.n}, "
                f"step = {self.step}, inflation = {self.inflation}"
            )


@dataclass(frozen=True)
class SearchSettings:
    """Knobs of the search.

    Attributes:
        iterations: Samples drawn before giving up.
        reach: Longest branch that one sample adds, about [rad or m]: it is rounded so that checks fill all lanes.
        domain: How far samples may be from a node that could not be grown from, as a share of the root mean square
            distance of two random configurations.
        width: How far from the box around start and goal the first samples may be [rad or m]; it grows with them.
        coarse: How much farther apart than on a path the samples on branches are; a path is looked at again.
    """

    iterations: int = 100_000
    reach: float = 0.47
    domain: float = 0.9
    width: float = 0.75
    coarse: float = 2.0

    def __post_init__(self) -> None:
        if self.iterations < 1 or not (0.0 < self.reach < np.inf and self.domain > 0.0 and self.width > 0.0):
            raise InvalidInput(f"SearchSettings: expected positive iterations, reach, domain and width, got {self}")
        if not 1.0 <= self.coarse < np.inf:
            raise InvalidInput(f"SearchSettings: expected coarse to be at least 1, got {self.coarse}")


@dataclass(frozen=True)
class ShortenSettings:
    """Knobs of the shortening.

    Attributes:
        cuts: Most corner cuts that are tried.
        gain: Share of the path's length that a cut must promise to save.
    """

    cuts: int = 100
    gain: float = 0.003

    def __post_init__(self) -> None:
        if self.cuts < 0 or not self.gain >= 0.0:
            raise InvalidInput(f"ShortenSettings: expected cuts and gain of at least 0, got {self}")


_SEARCH, _SHORTEN = SearchSettings(), ShortenSettings()
_BELOW = 1.0 - 1e-9  # keeps a rounded reach on the near side of the next sample
_START_TOUCHES, _NOT_A_NUMBER = -1, -3  # what `entry_points.plan` may return besides


def plan(
    space: EdgeSpace,
    start: ArrayLike,
    goals: ArrayLike,
    lower: ArrayLike,
    upper: ArrayLike,
    *,
    settings: SearchSettings = _SEARCH,
    seed: int = 0,
) -> PlanResult:
    """A free path from `start` to one of `goals`, or why there is none; `checks` counts edges.

    The same seed gives the same path, bit for bit.

    Args:
        space: How edges are checked.
        start: Configuration [rad or m], shape (n,).
        goals: Configurations, shape (k, n) or (n,), at most 256; those that are not free are left out.
        lower: Lower joint limits [rad or m], shape (n,).
        upper: Upper joint limits, shape (n,).
        settings: Budget and sizes.
        seed: Of the random samples.

    Raises:
        InvalidInput: Wrong shapes, or numbers that are not finite.
    """
    work = workspace(space.n)
    count = _fill(work, space.n, start, goals, lower, upper)
    numbers = (count, settings.iterations, *_sizes(space, settings), int(seed))
    rows = _run("plan", work, space, *numbers)
    _, samples, edges, _ = work.counts.tolist()
    if rows > 0:
        return PlanResult(Status.FINISHED, Path(work.path[:rows]), samples, edges, work.cost.item())
    if rows == 0:
        reason = f"no path found with {samples} samples of RRT-Connect; that does not prove that there is none"
        return PlanResult.failure(Status.GAVE_UP, reason, iterations=samples, checks=edges)
    if rows == _NOT_A_NUMBER:
        raise _unusable(work, count)
    reason = "the start touches something" if rows == _START_TOUCHES else f"none of the {count} goals is free"
    return PlanResult.failure(Status.IMPOSSIBLE, reason)


def shorten(space: EdgeSpace, path: Path, *, settings: ShortenSettings = _SHORTEN) -> Path:
    """A free path with the same ends as the free `path`, and no longer."""
    work = workspace(space.n)
    count = len(path.waypoints)
    if count < 3:
        return path
    work.path[:count] = _waypoints(space, path)
    rows = _run("shorten", work, space, count, settings.cuts, settings.gain)
    return Path(work.path[:rows])


def improve(
    space: EdgeSpace,
    path: Path,
    goals: ArrayLike,
    lower: ArrayLike,
    upper: ArrayLike,
    *,
    edges: int,
    settings: SearchSettings = _SEARCH,
    shortening: ShortenSettings = _SHORTEN,
    seed: int = 0,
) -> Path:
    """The shortest path found from the start of `path` to one of `goals`, `path` itself in the worst case.

    Args:
        space: How edges are checked.
        path: Free path to one of the goals.
        goals: Free configurations, shape (k, n) or (n,).
        lower: Lower joint limits, shape (n,).
        upper: Upper joint limits, shape (n,).
        edges: The budget: edges checked, about a microsecond each.
        settings: Sizes of the search.
        shortening: Of what is found.
        seed: Of the random samples.
    """
    work = workspace(space.n)
    points = _waypoints(space, path)
    count = _fill(work, space.n, points[0], goals, lower, upper)
    work.best[: len(points)] = points
    sizes = (shortening.gain, *_sizes(space, settings), int(seed))
    rows = _run("improve", work, space, count, len(points), edges, *sizes)
    if rows == _NOT_A_NUMBER:
        raise _unusable(work, count)
    return Path(work.best[:rows])


def anytime(
    space: EdgeSpace,
    start: ArrayLike,
    goals: ArrayLike,
    lower: ArrayLike,
    upper: ArrayLike,
    *,
    edges: int,
    settings: SearchSettings = _SEARCH,
    shortening: ShortenSettings = _SHORTEN,
    seed: int = 0,
    slice_edges: int = 1000,
) -> Iterator[PlanResult]:
    """The first path at once, then every better one until `edges` were checked for improving it.

    A caller that has waited long enough just stops asking. Arguments as for `plan` and `improve`; `slice_edges` are
    checked between one answer and the next.
    """
    found = plan(space, start, goals, lower, upper, settings=settings, seed=seed)
    if found.path is None:
        yield found
        return
    path = shorten(space, found.path, settings=shortening)
    length, checks = path.length, found.checks
    yield PlanResult(Status.FINISHED, path, found.iterations, checks, length)
    ends = workspace(space.n)
    for first in range(0, edges, slice_edges):
        part = min(slice_edges, edges - first)
        path = improve(
            space,
            path,
            goals,
            lower,
            upper,
            edges=part,
            settings=settings,
            shortening=shortening,
            seed=seed + 1 + first,
        )
        checks += int(ends.counts[2])
        if path.length < length:
            length = path.length
            yield PlanResult(Status.FINISHED, path, found.iterations, checks, length)


def _run(name: str, work: Workspace, space: EdgeSpace, *numbers: float) -> int:
    """What a compiled routine returns."""
    check = space.check
    world = (check.edge, check.rows, check.environment, space.step, space.inflation, space.n)
    routine(name)(work.result, work.spare, *world, work.table, *numbers)
    return work.counts.item(0)


def _fill(work: Workspace, n: int, start: ArrayLike, goals: ArrayLike, lower: ArrayLike, upper: ArrayLike) -> int:
    """Number of goals; all given is in memory afterwards."""
    several = np.asarray(goals, dtype=np.float64)
    if several.ndim == 1:
        several = several[None]
    count = len(several) if several.ndim == 2 else 0
    if not 1 <= count <= GOALS or several.shape[1] != n:
        raise InvalidInput(f"goals: expected 1 to {GOALS} configurations of {n} joints, got shape {several.shape}")
    work.ends[1 : count + 1] = several
    work.ends[0] = _one(start, n, "start")
    work.limits[0] = _one(lower, n, "lower")
    work.limits[1] = _one(upper, n, "upper")
    return count


def _one(values: ArrayLike, n: int, name: str) -> Array:
    array = np.asarray(values, dtype=np.float64)
    if array.shape != (n,):
        raise InvalidInput(f"{name}: expected shape ({n},), got {array.shape}")
    return array


def _unusable(work: Workspace, count: int) -> InvalidInput:
    """What is wrong with numbers that the compiled code refuses."""
    for name, rows in (("start", work.ends[:1]), ("goals", work.ends[1 : count + 1]), ("limits", work.limits)):
        if not np.isfinite(rows).all():
            return InvalidInput(f"{name}: expected finite numbers, got {rows.tolist()}")
    return InvalidInput(f"limits: expected lower <= upper, got {work.limits.tolist()}")


def _sizes(space: EdgeSpace, settings: SearchSettings) -> tuple[float, float, float, float]:
    """What the compiled routines take: coarse, reach, width, domain.

    The reach is rounded so that the samples of a longest branch fill whole batches of lanes.
    """
    batches = max(1, round((settings.reach / space.step + 1.0) / BATCH))
    reach = (BATCH * batches - 1) * space.step * _BELOW
    return settings.coarse, reach, settings.width, settings.domain


def _waypoints(space: EdgeSpace, path: Path) -> Array:
    """Waypoints of a path, if it is one in this space."""
    points = path.waypoints
    if points.shape[1] != space.n or len(points) > ROWS:
        raise InvalidInput(f"path: expected at most {ROWS} waypoints of {space.n} joints, got shape {points.shape}")
    return points
