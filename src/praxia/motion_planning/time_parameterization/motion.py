"""From waypoints to a motion that can be sent: smooth, in time, inside its limits, proved on its own rows."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput
from praxia.core.limits import Limits
from praxia.core.motion import MotionState, Trajectory
from praxia.motion_planning.time_parameterization.curve import Curve
from praxia.motion_planning.time_parameterization.demands import Demands, ToolSpeed, TorqueLimit
from praxia.motion_planning.time_parameterization.machine_code import routine
from praxia.motion_planning.time_parameterization.moving import moving_legs
from praxia.motion_planning.time_parameterization.speed import Law, SpeedSettings, fastest_law
from praxia.motion_planning.time_parameterization.tube import Free, TubeSettings, smooth_curves

__all__ = ["Leg", "TimedMotion", "TimingSettings", "time_curve", "time_path"]

EXACT = 1.0 + 1e-9  # largest share of a limit that rows may use
SPARE = 1e-4  # of time, given where rows ask for more than the law's samples, so that one more sampling suffices
FINEST = 1_000_000  # [ns] longest period of the rows on which the limits are proved
LONGEST = 1000.0  # [s] of one motion: what takes longer is a mistake in the limits
SAME = 1e-9  # [rad or m] waypoints this close are one


@dataclass(frozen=True)
class TimingSettings:
    """Knobs of the timing.

    Attributes:
        tube: How corners are rounded.
        speed: How the fastest law is found.
    """

    tube: TubeSettings = field(default_factory=TubeSettings)
    speed: SpeedSettings = field(default_factory=SpeedSettings)


@dataclass(frozen=True, eq=False)
class Leg:
    """A part of the motion between two rests: a curve and its law.

    Attributes:
        curve: q(u).
        law: u(t).
    """

    curve: Curve
    law: Law


@dataclass(frozen=True, eq=False)
class TimedMotion:
    """A motion in time.

    Attributes:
        trajectory: Rows of positions; the last is the goal.
        legs: What the rows were sampled from, in order; rests lie between them.
        duration: Of the motion [s]; the trajectory's is this, rounded up to whole periods in each leg.
        floor: How long the same curves take without jerk limits [s]; what no law along them undercuts.
        use: Largest shares of the limits of velocity, acceleration and jerk in backward differences at 1 kHz or the
            rows' rate.
        stops: Inner waypoints that the motion rests at, as indices into the waypoints that differ from their neighbour.
        blocked: A configuration on the straight lines between the waypoints that is not free: the motion passes it, and
            must not be used; None where all is free.
        checked: Configurations that `free` was asked about.
    """

    trajectory: Trajectory
    legs: tuple[Leg, ...]
    duration: float
    floor: float
    use: tuple[float, float, float]
    stops: tuple[int, ...]
    blocked: Array | None
    checked: int


def time_path(
    waypoints: ArrayLike,
    limits: Limits,
    *,
    period: int,
    free: Free | None = None,
    start: MotionState | None = None,
    goal: MotionState | None = None,
    tool: ToolSpeed | None = None,
    torque: TorqueLimit | None = None,
    settings: TimingSettings | None = None,
) -> TimedMotion | None:
    """A jerk-limited motion from the first to the last of `waypoints`, near the straight lines between them.

    Args:
        waypoints: Configurations [rad or m], shape (k, n), k >= 1; the lines between them are free.
        limits: Of all n components.
        period: Time between rows [ns].
        free: Whether configurations (m, n) are free, shape (m,); where it is given, corners are cut only as far as the
            rows checked are free. Without it corners are cut as widely as they can be.
        start: Where it is moving at the first waypoint; velocity and acceleration are derivatives at that instant
            (`state_after` has them from rows). At rest where omitted.
        goal: As `start`, at the last waypoint.
        tool: A cap on the tool's speed.
        torque: Limits of torque.
        settings: Knobs.

    Returns:
        The motion; None where no way was found from a moving start or to a moving goal that holds the limits and is
        free.

    Raises:
        InvalidInput: Wrong shapes, numbers that are not finite, or a start or goal that is not at its waypoint.
    """
    chosen = settings or TimingSettings()
    points = _checked(waypoints, limits)
    leaving, arriving = _moving(start, points[0], "start"), _moving(goal, points[-1], "goal")
    apart = np.abs(np.diff(points, axis=0)).max(axis=1) > SAME
    points = np.ascontiguousarray(np.vstack([points[:1], points[1:][apart]]))
    demands = Demands(tool, torque)
    if len(points) == 1:
        if leaving is not None or arriving is not None:
            return None
        return TimedMotion(Trajectory(period, points), (), 0.0, 0.0, (0.0, 0.0, 0.0), (), None, 0)
    if leaving is None and arriving is None:
        tube = smooth_curves(points, limits, free, chosen.tube)
        laws: list[Law | None] = [None] * len(tube.curves)
    else:
        both = (chosen.tube, chosen.speed)
        moving = moving_legs(points, limits, free, period * 1e-9, demands, both, leaving, arriving)
        if moving is None:
            return None
        tube = moving.tube
        laws = [moving.first, *[None] * (len(tube.curves) - 2), moving.last][-len(tube.curves) :]
    rests = [(leaving, None), *[(None, None)] * (len(tube.curves) - 2), (None, arriving)]
    if len(tube.curves) == 1:
        rests = [(leaving, arriving)]
    timed = [
        time_curve(curve, limits, period=period, demands=demands, settings=chosen.speed, law=law, ends=ends)
        for curve, law, ends in zip(tube.curves, laws, rests, strict=True)
    ]
    rows = np.vstack([rows for _, rows, _ in timed])
    rows[-1] = points[-1]
    use = np.max([use for _, _, use in timed], axis=0)
    return TimedMotion(
        Trajectory(period, rows),
        tuple(leg for leg, _, _ in timed),
        sum(leg.law.duration for leg, _, _ in timed),
        sum(leg.law.floor for leg, _, _ in timed),
        (float(use[0]), float(use[1]), float(use[2])),
        tube.stops,
        tube.blocked,
        tube.rows,
    )


def time_curve(
    curve: Curve,
    limits: Limits,
    *,
    period: int,
    demands: Demands | None = None,
    settings: SpeedSettings | None = None,
    law: Law | None = None,
    ends: tuple[MotionState | None, MotionState | None] = (None, None),
) -> tuple[Leg, Array, tuple[float, float, float]]:
    """The leg along `curve`, its rows (k, n), and the largest shares of the limits in their differences.

    The law, found where none is given, holds the limits at its own samples. The limits are then proved on rows at the
    period, or a part of it of at most a millisecond, and time is stretched until they hold; differences over longer
    times are means of these.

    Args:
        curve: Where to move.
        limits: Of the joints.
        period: Time between rows [ns].
        demands: Besides the joints' limits.
        settings: Knobs of the law.
        law: A law to keep.
        ends: The states at both ends, None for rest.
    """
    every = -(-period // FINEST)
    h = period / every * 1e-9
    first, last = curve(curve.knots[[0, -1]])
    before = _around(first, ends[0], h * np.array([-2.0, -1.0, 0.0]))
    after = _around(last, ends[1], h * np.array([0.0, 1.0, 2.0, 3.0]))
    extra = demands or Demands()
    kept = law if law is not None else fastest_law(curve, limits, extra, settings or SpeedSettings())
    while True:
        if not kept.duration < LONGEST:
            raise InvalidInput(
                f"timing: within its limits this motion takes {kept.duration:.3g} s, more than {LONGEST:g} s; least "
                f"{limits.velocity.min():g} (velocity), {limits.acceleration.min():g} (acceleration), "
                f"{limits.jerk.min():g} (jerk)"
            )
        rows, use = _rows(curve, kept, h, limits, before, after)
        asked = max(use[0], use[1] ** 0.5, use[2] ** (1.0 / 3.0))
        if asked > EXACT and law is None:
            kept = kept.stretched(asked * (1.0 + SPARE))
            continue
        besides = extra.dilation(rows, h, limits)
        if besides <= 1.0 + 1e-9 or law is not None:
            sent = np.vstack((rows[2 + every : -4 : every], rows[-4]))
            return Leg(curve, kept), sent, use
        kept = kept.stretched(besides * (1.0 + SPARE))


def _rows(
    curve: Curve, law: Law, h: float, limits: Limits, before: Array, after: Array
) -> tuple[Array, tuple[float, float, float]]:
    """Positions every `h` [s], three more before and after them, and the largest shares of the limits they use.

    `before` (3, n) ends with the position that the motion departs from, `after` (4, n) begins with its goal.
    """
    count = max(1, int(np.ceil(law.times[-1] / h - 1e-9)))
    n = len(limits)
    rows = np.empty((count + 6, n))
    routine("rows_in_time")(curve.knots, curve.pieces, law.times, law.pieces, h, rows[3 : count + 3])
    rows[:3], rows[count + 2 :] = before, after
    use = np.empty(3)
    bounds = (limits.velocity, limits.acceleration, limits.jerk)
    routine("use_of_limits")(rows.reshape(-1), h, *bounds, np.empty((3, 8 * n)), use)
    return rows, (float(use[0]), float(use[1]), float(use[2]))


def _around(q: Array, state: MotionState | None, t: Array) -> Array:
    """Positions at times `t` (m,) [s] from the instant of a state that keeps its acceleration; at rest without one."""
    if state is None:
        return np.tile(q, (len(t), 1))
    return state.q + t[:, None] * (state.dq + 0.5 * t[:, None] * state.ddq)


def _moving(state: MotionState | None, q: Array, what: str) -> MotionState | None:
    """The state if it moves; it must be at its waypoint `q`."""
    if state is None:
        return None
    for name in ("q", "dq", "ddq"):
        if getattr(state, name).shape != q.shape or not np.isfinite(getattr(state, name)).all():
            raise InvalidInput(f"{what}: {name} must be {len(q)} finite numbers")
    if np.abs(state.q - q).max() > SAME:
        raise InvalidInput(f"{what}: its position {state.q.tolist()} is not the waypoint {q.tolist()}")
    return None if state.resting else state


def _checked(waypoints: ArrayLike, limits: Limits) -> Array:
    """Waypoints as finite numbers of shape (k, n)."""
    points = frozen(waypoints, (None, len(limits)), "waypoints")
    if not len(points):
        raise InvalidInput("waypoints: expected at least one configuration")
    if not np.isfinite(points).all():
        row, column = np.argwhere(~np.isfinite(points))[0]
        raise InvalidInput(f"waypoints: {limits.names[column]} of waypoint {row} is not a finite number")
    return points
