"""OMPL's planners on any collision check, where the package is installed: its library of algorithms, our geometry.

The budget is a number of checks, never a time. OMPL seeds its random numbers once per process: the first seed counts.
Its roadmap planners run threads of their own, which a Python callback would block for ever; they are not offered.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import MissingExtra, unknown
from praxia.core.motion import Path

__all__ = ["OmplPlan", "ompl_plan", "ompl_planners"]

_NO_PLANNERS = ("PathGeometric", "PathSimplifier", "SimpleSetup", "Discretization", "DiscretizationCellData")
_THREADED = ("PRM", "PRMstar")  # they wait for a thread of their own, which waits for Python


@dataclass(frozen=True, eq=False)
class OmplPlan:
    """What OMPL found.

    Attributes:
        raw: The path as the planner gave it, None without one.
        path: The path after OMPL's own simplification, None without one.
        checks: Configurations checked, the simplification's included.
        plan, simplify: Seconds of the search and of the simplification.
        reason: Why there is no path.
    """

    raw: Path | None
    path: Path | None
    checks: int
    plan: float
    simplify: float
    reason: str = ""


def ompl_planners() -> tuple[str, ...]:
    """Names of the geometric planners of the installed OMPL.

    Raises:
        MissingExtra: OMPL is not installed.
    """
    geometric = _ompl()[1]
    return tuple(name for name in dir(geometric) if name[:1].isupper() and name not in _NO_PLANNERS + _THREADED)


def ompl_plan(
    free: Callable[[Array], bool],
    start: Array,
    goals: Array,
    lower: Array,
    upper: Array,
    *,
    planner: str = "RRTConnect",
    resolution: float = 0.03,
    checks: int = 1_000_000,
    seed: int = 0,
) -> OmplPlan:
    """A path from `start` (n,) to one of `goals` (k, n) between the bounds, searched and simplified by OMPL.

    Args:
        free: Whether one configuration, shape (n,), is free.
        start: Configuration [rad or m].
        goals: Configurations, any of which will do.
        lower, upper: Bounds of every configuration, shape (n,).
        planner: Name in OMPL's `geometric` module.
        resolution: Largest Euclidean distance between checked configurations on an edge [rad or m].
        checks: Most configurations checked by the search.
        seed: Of OMPL's random numbers (at least 1 there, so 1 is added); of effect once per process.

    Raises:
        MissingExtra: OMPL is not installed.
        InvalidInput: It has no planner of that name.
    """
    base, geometric, util = _ompl()
    names = ompl_planners()
    if planner not in names:
        raise unknown("OMPL planner", planner, names)
    util.setLogLevel(util.LOG_NONE)
    util.RNG.setSeed(seed + 1)
    n, done = len(start), 0

    def valid(state: Any) -> bool:
        nonlocal done
        done += 1
        return free(np.array([state[i] for i in range(n)]))

    space = _space(base, lower, upper)
    information = base.SpaceInformation(space)
    information.setStateValidityChecker(valid)
    information.setStateValidityCheckingResolution(resolution / space.getMaximumExtent())
    information.setup()
    problem = base.ProblemDefinition(information)
    problem.addStartState(_state(space, start))
    targets = base.GoalStates(information)
    for goal in np.atleast_2d(goals):
        targets.addState(_state(space, goal))
    problem.setGoal(targets)
    search = getattr(geometric, planner)(information)
    search.setProblemDefinition(problem)
    search.setup()
    begin = time.perf_counter()
    search.solve(base.PlannerTerminationCondition(lambda: done >= checks))
    found = time.perf_counter() - begin
    if not problem.hasExactSolution():
        return OmplPlan(None, None, done, found, 0.0, f"OMPL's {planner} found no path within {checks} checks")
    path = problem.getSolutionPath()
    raw = _path(path, n)
    begin = time.perf_counter()
    geometric.PathSimplifier(information).simplifyMax(path)
    simplified = time.perf_counter() - begin
    return OmplPlan(raw, _path(path, n), done, found, simplified)


def _ompl() -> tuple[Any, Any, Any]:
    """OMPL's modules base, geometric and util."""
    try:
        base, geometric, util = (import_module(f"ompl.{name}") for name in ("base", "geometric", "util"))
    except ImportError:
        raise MissingExtra("ompl", "bench") from None
    return base, geometric, util


def _space(base: Any, lower: Array, upper: Array) -> Any:
    bounds = base.RealVectorBounds(len(lower))
    for i, (low, high) in enumerate(zip(lower, upper, strict=True)):
        bounds.setLow(i, float(low))
        bounds.setHigh(i, float(high))
    space = base.RealVectorStateSpace(len(lower))
    space.setBounds(bounds)
    return space


def _state(space: Any, q: Array) -> Any:
    state = space.allocState()
    for i, value in enumerate(q):
        state[i] = float(value)
    return state


def _path(path: Any, n: int) -> Path:
    states = [path.getState(k) for k in range(path.getStateCount())]
    points = np.array([[state[i] for i in range(n)] for state in states])
    return Path(points if len(points) > 1 else np.repeat(points, 2, axis=0))
