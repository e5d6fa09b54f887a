"""What becomes of a proposed chunk: the course that follows it, as it is or more slowly, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.arrays import Array
from praxia.core.report import Violation
from praxia.safety.broken import Broken
from praxia.safety.course import Course, Route, proposed_course, standing
from praxia.safety.filter_settings import FilterSettings
from praxia.safety.ground import Ground
from praxia.safety.path import RowPath, paced, rounded
from praxia.safety.path_stop import braking_times
from praxia.safety.profile import Pace
from praxia.safety.ride import ride_to
from praxia.safety.seam import Decay, join
from praxia.safety.step_rules import StepRules
from praxia.safety.trial import Effort, rides, tried

__all__ = ["Examiner", "Finding"]

_BEND, _CHANGE = 0.75, 0.5  # parts of the limits for the shape of a path and for changes of pace along it
_REPAIRS = 8  # times that a path is given more time where it is too fast
_CALMER = ((1.0, 1.0, 0), (1.0, 1.0, 0), (0.7, 0.8, 1), (0.0, 0.5, 2), (0.0, 0.5, 2), (0.0, 0.3, 4))
"""Ways onto a path from beside it: part of the speed at which the robot already goes that way, of the squared rate, and
how much more gently the pace changes at least."""
_EASED = 4  # rows to each side that get it
_KINK = 3  # rows within which a path that cannot be gone through shows it
_HOPELESS = 5.0  # multiple of a limit there that more time does not mend
_HUGE = 1e6  # [unit]; differences of larger numbers say nothing
_NEAR = 1.5  # steps at full speed up to which the next row is one that follows the last


@dataclass(frozen=True, eq=False)
class Finding:
    """What was found.

    Attributes:
        course: Verified rows down to rest, or None where the chunk is refused.
        route: The path that the course follows; None where there is no course.
        violations: Why the chunk does not pass as it is; empty where it does.
        blocked: Whether the course ends before the chunk does.
    """

    course: Course | None
    route: Route | None = None
    violations: tuple[Violation, ...] = ()
    blocked: bool = False


class Examiner:
    """Examines whole chunks; keeps no state."""

    def __init__(self, space: ActionSpace, ground: Ground, settings: FilterSettings) -> None:
        """Args:
        space: What chunks must be of.
        ground: What courses are verified against.
        settings: How far to go.
        """
        self._space, self._ground, self._settings = space, ground, settings
        self._steps = StepRules(ground.limits, ground.h)

    def examine(self, chunk: ActionChunk, before: Array, time: int) -> Finding:
        """What becomes of `chunk` if it is proposed at `time` [ns], after the three rows `before` (3, n) were sent.

        The clearance's intended contacts must be those of the chunk.
        """
        if found := self._malformed(chunk, time):
            return Finding(None, violations=found)
        index = max(0, (time - chunk.start) // chunk.period)
        rows = chunk.values[index:]
        course = proposed_course(rows, rows[:0], self._ground.h)
        broken = self._ground.broken(before, course)
        end = np.concatenate((before, rows))[-3:]
        if broken is None and (end != end[-1]).any():
            tail = self._ground.stop(end)
            broken = self._ground.broken(end, tail)
            broken = None if broken is None else Broken(len(rows) + broken.row, broken.violations)
            course = proposed_course(rows, tail.rows, self._ground.h)
        violations = self._first(before, course, broken)
        if not violations:
            return Finding(course, Route(before, rows, self._ground.h, self._ground.limits))
        return self._slower(chunk, index, before, violations)

    def _malformed(self, chunk: ActionChunk, time: int) -> tuple[Violation, ...]:
        """Why the chunk is none for this robot and this time; empty where it is one."""
        nan = float("nan")
        if chunk.space is not self._space and (found := chunk.space.difference(self._space)):
            return (Violation("shape", found[0], nan, nan, ""),)
        late, length = (time - chunk.start) * 1e-9, (chunk.end - chunk.start) * 1e-9
        if late >= length or late > self._settings.max_age:
            return (Violation("stale", "*", late, min(self._settings.max_age, length), "s"),)
        wrong = ~(np.abs(chunk.values) <= _HUGE)
        if not wrong.any():
            return ()
        row = int(np.argmax(wrong.any(axis=1)))
        names, units, values = self._space.names, self._space.units, chunk.values[row]
        bad = np.flatnonzero(wrong[row]).tolist()
        # A number beyond all bounds is finite; its limit says what was wrong with it.
        limits = np.where(np.isfinite(values), _HUGE, nan)
        return tuple(Violation("finite", names[i], float(values[i]), float(limits[i]), units[i]) for i in bad)

    def _first(self, before: Array, course: Course, broken: Broken | None) -> tuple[Violation, ...]:
        """Every rule that the first bad row breaks, or what is in the way before it."""
        last = len(course) if broken is None else broken.row
        free = self._ground.free(before[2], course.rows[:last])
        if free < last:
            return (self._ground.obstacle(course.rows[free]),)
        return () if broken is None else broken.violations

    def _slower(self, chunk: ActionChunk, index: int, before: Array, why: tuple[Violation, ...]) -> Finding:
        """The fastest course along the chunk's path that is verified, from where the robot is."""
        base, rows = self._splice(chunk, index, before)
        seam = np.abs(base - before[2])
        if (seam > self._settings.largest_seam).any():
            i = int(np.argmax(seam))
            limit, unit = self._settings.largest_seam, self._space.units[i]
            return Finding(
                None, violations=(*why, Violation("seam", self._space.names[i], float(seam[i]), limit, unit))
            )
        usable = self._usable(rows)
        effort = Effort(self._settings.effort)
        for through in self._kinds(base, rows, before) if usable else ():
            found = self._along(base, rows[:usable], before, effort, through=through)
            if found is not None:
                course, route, ahead = found
                blocked = route.free < route.end
                why = (self._ground.obstacle(ahead), *why) if blocked else why
                course = replace(course, unaltered=_equal(course.rows, chunk.values[index:]))
                return Finding(course, route, why, usable < len(rows) or blocked)
        return Finding(None, violations=why)

    def _splice(self, chunk: ActionChunk, index: int, before: Array) -> tuple[Array, Array]:
        """Where the path begins, (n,), and the rows after it.

        It begins at the row nearest to where the robot is, or at what comes before the first row; never later than with
        the row that is due.
        """
        values, limits, q = chunk.values, self._ground.limits, before[2]
        if chunk.departs is not None:
            origin = chunk.departs.q
        else:
            origin = 2.0 * values[0] - values[min(1, len(values) - 1)]
            if (
                np.abs(values[0] - q)
                <= np.maximum(_NEAR * limits.velocity * self._ground.h, np.abs(values[0] - origin))
            ).all():
                origin = q
        bases = np.concatenate((origin[None], values[:index]))
        distance = (np.abs(bases - q) / limits.velocity).max(axis=1)
        nearest = len(distance) - 1 - int(np.argmin(distance[::-1]))
        return bases[nearest], values[nearest:]

    def _usable(self, rows: Array) -> int:
        """How many leading rows are inside the position limits and no further apart than what may be slowed."""
        low, high = self._steps.low[0], self._steps.high[0]
        good = ((rows >= low) & (rows <= high)).all(axis=1)
        step = self._ground.limits.velocity * self._ground.h / self._settings.slowest
        good[1:] &= (np.abs(np.diff(rows, axis=0)) <= step).all(axis=1)
        return len(rows) if good.all() else int(np.argmin(good))

    def _kinds(self, base: Array, rows: Array, before: Array) -> tuple[bool, bool]:
        """In which order to try: the rows already sent are part of the path; the robot is beside it at first.

        In motion, a path that has a kink where the robot is cannot be gone through.
        """
        if not (before == before[2]).all() and self._ground.rules.broken(before, rows[:_KINK]) is not None:
            return False, True
        step = _NEAR * self._ground.limits.velocity * self._ground.h
        fits = bool((np.abs(rows[0] - before[2]) <= step).all() or (base == before[2]).all())
        return (True, False) if fits else (False, True)

    def _along(
        self, base: Array, rows: Array, before: Array, effort: Effort, *, through: bool
    ) -> tuple[Course, Route, Array] | None:
        """The fastest verified course, its route, and where that is blocked if it is; None where there is no course.

        A path that turns out too fast somewhere is given more time there, or its pace is changed more gently; only if
        that does not help, it is followed more slowly everywhere.
        """
        ground, settings = self._ground, self._settings
        origin = before if through else base[None]
        smooth = rounded(np.concatenate((origin, rows)), len(origin) - 1, settings.tolerance)
        free = ground.free(before[2], smooth[len(origin) :])
        resting = bool((before == before[2]).all())
        if free == 0 and not resting:
            return None
        ahead = rows[min(free, len(rows) - 1)]
        ease, gentler = np.ones(len(rows)), 0
        for share, calm, least in ((1.0, 1.0, 0),) * _REPAIRS if through else _CALMER:
            effort.spend(len(smooth))
            path = self._paced(smooth, len(origin) - 1, calm * ease)
            route = Route(before, rows, ground.h, ground.limits, path)
            route.free = float(path.knots[path.first + free])
            if free == 0:
                return standing(before[2]), route, ahead
            joined = self._joined(path, before, share, through=through, waiting=resting and free < len(rows))
            if joined is None:
                return None
            state, decay = joined
            times = braking_times(ground, path, float(state[0]), route.free)
            gentler = max(gentler, least)
            pace = Pace.braking_in(times[min(gentler, len(times) - 1)])
            ride = ride_to(path, state, route.free, pace, ground.h, decay)
            if ride is None:
                break
            found = tried(ground, before, ride, effort)
            if found is None:
                return None
            if isinstance(found, Course):
                if ground.free(before[2], found.rows) == len(found):
                    return found, route, ahead
                break
            kinked = through and found.row < _KINK
            if kinked and (not resting or _excess(found) > _HOPELESS):
                return None
            line = ride.line(max(found.row - 2, 0), found.row + 1)
            if line[:, 2].any() and not kinked:
                gentler += 1
            else:
                at = int(path.row_numbers(line[-1:, 0])[0])
                if path.gap(at) * settings.slowest > 0.95 * ground.h:
                    break
                ease[max(at - _EASED, 0) : at + _EASED] *= _factor(found)
        for ride in rides(ground, path, state, route.free, decay, slower=True):
            found = tried(ground, before, ride, effort)
            if found is None:
                return None
            if isinstance(found, Course) and ground.free(before[2], found.rows) == len(found):
                return found, route, ahead
        return None

    def _paced(self, rows: Array, first: int, ease: Array) -> RowPath:
        return paced(
            rows,
            first,
            self._ground.limits,
            self._ground.h,
            bend=_BEND,
            change=_CHANGE,
            ease=ease,
            slowest=self._settings.slowest,
        )

    def _joined(
        self, path: RowPath, before: Array, share: float, *, through: bool, waiting: bool
    ) -> tuple[Array, Decay | None] | None:
        """The state along the path to begin with, and how the deviation from it dies away.

        Through the rows already sent nothing deviates; from rest, with something in the way, the path begins at rest.
        Beside the path progress begins with `share` of the speed at which the robot already goes that way.
        """
        if through:
            return np.array([0.0, 0.0 if waiting else 1.0, 0.0]), None
        limits, h = self._ground.limits, self._ground.h
        return join(path, 0.0, before, limits, h, self._settings.seam_share, part=share)


def _excess(broken: Broken) -> float:
    """Largest multiple of a limit; 2 where none can be told."""
    found = [abs(v.value / v.limit) for v in broken.violations if v.limit != 0.0 and v.check != "position"]
    return max(found, default=2.0)


def _factor(broken: Broken) -> float:
    """By how much the squared rate should be less for the worst rule to be kept."""
    return float(np.clip(0.9 / _excess(broken), 0.4, 0.9))


def _equal(rows: Array, proposed: Array) -> int:
    """How many leading rows are the same, bit for bit."""
    count = min(len(rows), len(proposed))
    same = (rows[:count] == proposed[:count]).all(axis=1)
    return count if same.all() else int(np.argmin(same))
