"""The first or the last leg of a motion where it does not start or end at rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

import numpy as np

from praxia.core.arrays import Array
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.motion_planning.time_parameterization.curve import Curve
from praxia.motion_planning.time_parameterization.demands import Demands
from praxia.motion_planning.time_parameterization.ends import MERGES, Merge, backward, entry, joined
from praxia.motion_planning.time_parameterization.speed import Law, SpeedSettings, moving_law
from praxia.motion_planning.time_parameterization.tube import Free, Tube, TubeSettings, least_times, smooth_curves

__all__ = ["MovingLegs", "moving_legs"]

ENOUGH = 3  # ways to merge of which the fastest is taken
CLOSE = 1e-10  # relative error of the last row's time, where it must be the goal's
PASSES = 30  # fixed-point iterations to get there; about ten are needed


@dataclass(frozen=True, eq=False)
class MovingLegs:
    """A tube whose first or last curve has a moving end, with the laws of these.

    Attributes:
        tube: Curves between rests.
        first: Law of the first curve, None where it starts and ends at rest.
        last: Law of the last curve, None where it starts and ends at rest; the same as `first` where there is one
            curve.
    """

    tube: Tube
    first: Law | None
    last: Law | None

    @property
    def duration(self) -> float:
        """Of the moving legs [s]."""
        return sum(law.duration for law in {id(law): law for law in (self.first, self.last) if law}.values())


def moving_legs(
    points: Array,
    limits: Limits,
    free: Free | None,
    period: float,
    demands: Demands,
    settings: tuple[TubeSettings, SpeedSettings],
    start: MotionState | None,
    goal: MotionState | None,
) -> MovingLegs | None:
    """The fastest of the first few ways to merge that work; None where none holds the limits and is free.

    Args:
        points: Waypoints (k, n), k >= 2, no two neighbours equal.
        limits: Of the joints.
        free: As for `smooth_curves`.
        period: Time between rows [s].
        demands: Besides the joints' limits.
        settings: Of the tube and of the law.
        start: The moving start, None where it is at rest.
        goal: The moving goal, None where it is at rest.
    """
    merged = (_merged(points, limits, free, period, demands, settings, start, goal, merge) for merge in MERGES)
    ways = list(islice((way for way in merged if way is not None), ENOUGH))
    return min(ways, key=lambda way: (len(way.tube.stops), way.duration)) if ways else None


def _merged(
    points: Array,
    limits: Limits,
    free: Free | None,
    period: float,
    demands: Demands,
    settings: tuple[TubeSettings, SpeedSettings],
    start: MotionState | None,
    goal: MotionState | None,
    merge: Merge,
) -> MovingLegs | None:
    """One way to merge."""
    share = 0.5 * merge.share if len(points) == 2 and start is not None and goal is not None else merge.share
    inner = points.copy()
    if start is not None:
        inner[0] += share * (points[1] - points[0])
    if goal is not None:
        inner[-1] += share * (points[-2] - points[-1])
    tube = smooth_curves(inner, limits, free, settings[0])
    if tube.blocked is not None:
        return None
    curves = list(tube.curves)
    whole: dict[int, tuple[MotionState | None, MotionState | None]] = {}
    if start is not None:
        whole[0] = (start, None)
    if goal is not None:
        whole[len(curves) - 1] = (whole.get(len(curves) - 1, (None, None))[0], goal)
    laws: dict[int, Law] = {}
    for index, (leaving, arriving) in whole.items():
        timed = _timed(curves[index], points, limits, period, demands, settings, leaving, arriving, merge)
        if timed is None or (free is not None and not free(timed[0].rows(settings[0].spacing)[1]).all()):
            return None
        curves[index], laws[index] = timed
    extended = Tube(tuple(curves), tube.stops, None, tube.rows)
    return MovingLegs(extended, laws.get(0), laws.get(len(curves) - 1))


def _timed(
    curve: Curve,
    points: Array,
    limits: Limits,
    period: float,
    demands: Demands,
    settings: tuple[TubeSettings, SpeedSettings],
    leaving: MotionState | None,
    arriving: MotionState | None,
    merge: Merge,
) -> tuple[Curve, Law] | None:
    """The curve with its moving ends and its law, which takes whole periods where it arrives moving."""

    def at_pace(factor: float) -> tuple[Curve, Law] | None:
        extended = curve
        if leaving is not None:
            state = _faster(leaving, factor)
            extended = joined(entry(state, extended, _span(points[:2], state, extended, limits, merge)), extended)
        if arriving is not None:
            mirrored, state = backward(extended), _faster(_reversed(arriving), factor)
            approach = entry(state, mirrored, _span(points[:-3:-1], state, mirrored, limits, merge))
            extended = backward(joined(approach, mirrored))
        law = moving_law(extended, limits, demands, settings[1], (leaving is not None, arriving is not None))
        return None if law is None else (extended, law)

    return at_pace(1.0) if arriving is None else _whole_periods(at_pace, period)


def _whole_periods(at_pace: Callable[[float], tuple[Curve, Law] | None], period: float) -> tuple[Curve, Law] | None:
    """The motion that takes whole periods: made for ends faster by a factor, then stretched by the same factor."""
    factor, target = 1.0, 0.0
    for _ in range(PASSES):
        found = at_pace(factor)
        if found is None:
            return None
        target = target or float(np.ceil(found[1].duration / period + 0.25)) * period
        wanted = target / found[1].duration
        if abs(wanted - factor) < CLOSE:
            return found[0], found[1].stretched(wanted)
        factor = wanted
    return None


def _span(line: Array, state: MotionState, curve: Curve, limits: Limits, merge: Merge) -> float:
    """Parameter of the entry from `state` to the beginning of `curve`, which lies on `line` (2, n)."""
    along = merge.share * float(least_times(line, limits)[0])
    change = float((np.abs(curve(curve.knots[:1], 1)[0] - state.dq) / limits.acceleration).max())
    return merge.pace * max(along, 1.5 * change + float((limits.acceleration / limits.jerk).max()))


def _faster(state: MotionState, factor: float) -> MotionState:
    return MotionState(state.q, factor * state.dq, factor * factor * state.ddq)


def _reversed(state: MotionState) -> MotionState:
    return MotionState(state.q, -state.dq, state.ddq)
