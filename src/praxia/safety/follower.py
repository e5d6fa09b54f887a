"""Sends one verified motion after another: the course of a chunk, stretches of it where something moves, stops."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from praxia.core.arrays import Array
from praxia.core.report import Violation
from praxia.safety.course import Course, Route, standing
from praxia.safety.examination import Finding
from praxia.safety.filter_settings import FilterSettings
from praxia.safety.ground import Ground
from praxia.safety.mover_rule import MoverRule
from praxia.safety.path import RowPath
from praxia.safety.path_stop import path_stop
from praxia.safety.profile import Pace, profile_to
from praxia.safety.quick_stop import quick_stop
from praxia.safety.ride import Ride
from praxia.safety.seam import join
from praxia.safety.trial import SWIFTER, Effort, rides, swifter, tried

__all__ = ["Follower"]

_STRETCHES = (1.0, 0.3, 0.0)  # parts of the settings' window that are tried one after another
_RETRY = 0.01  # time between two tries to go on, or to go faster [s]
_SURE = 2.0  # multiple of the window that is verified where the rate is to rise, lest it rise and fall by turns
_SETTLE = 0.05  # time after a slower ride was taken before a faster one is tried [s]
_FULL = 0.95  # largest rate of a course that is slower than its path asks for
_GAIN = 0.02  # part of the time left that a faster ride saves at least
_BESIDE = np.full(3, np.nan)


class Follower:
    """Where the robot is on which verified motion.

    Invariant: `row` is the next row of a motion that has been verified down to rest. Another motion takes its place
    only when it has been verified in the same way from where the robot is.
    """

    def __init__(self, ground: Ground, settings: FilterSettings, q: Array) -> None:
        """Args:
        ground: What motions are verified against.
        settings: How far to look ahead.
        q: Where the robot stands, shape (n,).
        """
        self._ground, self._settings = ground, settings
        self._movers = (
            None if ground.clearance is None else MoverRule(ground.clearance, ground.h, noise=settings.mover_noise)
        )
        self._retry = max(1, round(_RETRY / ground.h))  # ticks
        self._windows = [max(1, math.ceil(part * settings.window / ground.h)) for part in _STRETCHES]
        self._settle = max(1, round(_SETTLE / ground.h))  # ticks
        self._sure = max(1, math.ceil(_SURE * settings.window / ground.h))
        # Both load what they need now rather than in the tick that needs it.
        profile_to(np.zeros(3), 1.0, Pace(1.0, 1.0, 1.0))
        RowPath(np.arange(4.0), np.tile(q, (4, 1)), 0, 1.0, ground.limits)
        self.stand(q)

    def stand(self, q: Array) -> None:
        """Rest at `q` (n,), with nothing to follow."""
        self._take(standing(q), leading=0)
        self._next = 1
        self._left = self._motion  # what was being sent before a chunk was begun
        self._route: Route | None = None
        self._way: Course | None = None  # what leads on beyond the motion ...
        self._way_next = 0  # ... and its next row
        self._number = 0.0  # row of the chunk that has been reached, as a real number
        self._reached = 0.0  # parameter that was reached along the path
        self._waited = 0
        self._slowed = False  # whether it is slower than the path asks for ...
        self._sound = True  # ... and whether it keeps all rules down to its end
        self._pause, self._kind = self._retry, 0  # ticks until a faster ride is tried, and which one
        self._effort = Effort(self._settings.effort)  # for faster rides
        self._short = False  # whether the path ends before the chunk does
        self.altered = self.blocked = False
        self.obstacles: tuple[Violation, ...] = ()

    @property
    def way(self) -> Course | None:
        """What leads on; None while nothing does."""
        return self._way

    @property
    def row(self) -> Array | None:
        """The next row, shape (n,); None where the motion has been sent down to its rest."""
        if self._next >= len(self._motion):
            return None
        row: Array = self._motion.rows[self._next]
        return row

    @property
    def heedful(self) -> bool:
        """Whether `look_out` could alter anything."""
        return self._route is not None and (self._slowed or self._moving)

    @property
    def waiting(self) -> bool:
        """Whether the robot rests although the chunk goes on."""
        return self._next >= len(self._motion) and (self.blocked or (self._way is None and self._route is not None))

    @property
    def starved(self) -> bool:
        """Whether the next row is none of the chunk any more: it has ended in motion."""
        return not self.altered and self._motion.chunk_rows <= self._next < len(self._motion)

    @property
    def as_proposed(self) -> bool:
        """Whether all that has been sent of the chunk and all that is left of it is as proposed."""
        return not self.altered and self._way is not None and self._way.unaltered == self._way.chunk_rows

    def begin(self, finding: Finding) -> None:
        """Follow what was found for a chunk."""
        course, route = finding.course, finding.route
        assert course is not None
        self._left = replace(self._motion, rows=self._motion.rows[self._next :])
        self._take(course, leading=len(course))
        self._route, self._way, self._way_next = route, course, 0
        self._short = finding.blocked and route is not None and route.free >= route.end
        self._number = self._reached = 0.0
        self._slowed, self._sound = bool((course.line[:, 1] <= _FULL).all()), True
        self._pause, self._kind, self._effort = self._retry, 0, Effort(self._settings.effort)
        self.altered, self.blocked, self.obstacles = False, finding.blocked, ()

    def stop(self, before: Array, age: float) -> None:
        """Come to rest by the quickest stop that is verified; by the motion itself where none is quicker."""
        course = quick_stop(self._ground, before, self._route, self._state, lambda rows: self._met(before, rows, age))
        if course is None and self.row is None and not (before == before[2]).all():
            course = self._ground.stop(before)  # nothing verified is in hand where the robot was taken over in motion
        if course is not None:
            self._take(course, leading=0)
        self._way = self._route = None

    def take_over(self, stop: Course) -> None:
        """Send `stop`, whose first row has been sent already."""
        self._take(stop, leading=0)
        self._next = 1

    def sent(self) -> tuple[bool, float]:
        """Take note that `row` was sent; says whether it was as proposed, and the rate along the path."""
        k, motion = self._next, self._motion
        self._next += 1
        self._way_next += 1
        if not self.altered and k < motion.unaltered:
            self._number += 1.0
            self._reached = float(motion.line[k, 0])
            return True, 1.0
        self.altered = True
        s = motion.line[k, 0]
        if self._route is None or s != s:
            return False, 0.0
        self._reached = float(s)
        number = float(self._route.path.row_numbers(motion.line[k : k + 1, 0])[0])
        rate, self._number = number - self._number, number
        return False, min(max(rate, 0.0), 1.0)

    def ahead(self, before: Array) -> Array:
        """Rows that are still to come if nothing is in the way any more, shape (k, n)."""
        route, way = self._route, self._way
        if route is None:
            return self._motion.rows[self._next :]
        if way is None:
            ride = next(self._onwards(before), None)
            return self._motion.rows[self._next :] if ride is None else ride.whole().rows
        rows = way.rows[self._way_next :]
        if self.blocked and route.free < route.path.end - 1e-9:
            state = np.array([route.free, 0.0, 0.0])
            beyond = next(rides(self._ground, route.path, state, route.path.end), None)
            rows = rows if beyond is None else np.concatenate((rows, beyond.whole().rows))
        return rows

    def look_out(self, before: Array, age: float) -> None:
        """Verify the next stretch against things that move by themselves, and go faster again; to be called before each
        row.

        Where the next stretch cannot be verified, the motion goes on: it ends in the stop that was verified with it.
        """
        if self._route is None:
            return
        if self._moving:
            self._go_on(before, age)
        self._hasten(self._route, before, age)

    @property
    def _moving(self) -> bool:
        """Whether there is anything that moves by itself."""
        clearance = self._ground.clearance
        return clearance is not None and bool(clearance.movers)

    def _go_on(self, before: Array, age: float) -> None:
        """Verify the next stretch, of another ride where the one that is being followed cannot go on."""
        if self._next < self._leading and self._motion is not self._way:
            return
        if self._way is not None and self._way_next >= len(self._way):
            return
        if self._way is None:
            self._waited += 1
            if self._waited % self._retry or self._too_near(before[2], age):
                return
        elif self._stretch(self._way, self._way_next, before, age, self._windows):
            return
        for ride in self._onwards(before):
            head = ride.part(0, min(self._windows[0], len(ride)))
            if self._met(before, head.rows, age):
                continue
            if self._stretch(ride.whole(), 0, before, age, self._windows[:1]):
                self.altered = True
                self._slowed, self._sound, self._pause, self._kind = True, False, self._settle, 0
                self._effort = Effort(self._settings.effort)
                return
        if self._motion is self._way:  # just begun, and never verified against what moves
            self._back_out(before, age)
        self._way = None
        self.altered = True

    def _hasten(self, route: Route, before: Array, age: float) -> None:
        """Take a faster ride where the one that is being followed is slower than it need be, one try at a time.

        One that was taken a stretch at a time may break a limit further on; any that does not is better.
        Where something moves a stretch of it is verified, with a stop, else all of it, as far as the effort goes.
        """
        way = self._way
        if way is None or not self._slowed or self._way_next >= len(way):
            return
        self._pause -= 1
        state = self._state
        if self._pause > 0 or state[0] != state[0]:
            return
        ride = swifter(self._ground, route.path, state, route.free, self._kind)
        self._pause, self._kind = self._retry, (self._kind + 1) % SWIFTER
        left = len(way) - self._way_next
        gains = ride is not None and (not self._sound or len(ride) <= (1.0 - _GAIN) * left - self._retry)
        if ride is not None and gains and self._join(ride, before, age):
            self.altered, self._sound, self._kind = True, True, 0

    def _join(self, ride: Ride, before: Array, age: float) -> bool:
        """Follow `ride` from here on if it is verified; whether it is."""
        if self._moving:
            head = ride.part(0, self._sure + 1)
            if self._met(before, head.rows, age):
                return False
            stretch = self._with_stop(head, 0, min(self._sure, len(head)), before)
            if self._met(before, stretch.rows, age):
                return False
        course = tried(self._ground, before, ride, self._effort)
        if not isinstance(course, Course):
            return False
        if self._moving:
            return self._stretch(course, 0, before, age, [self._sure])
        if self._ground.free(before[2], course.rows) < len(course):
            return False
        self._take(course, leading=len(course))
        self._way, self._way_next = course, 0
        return True

    def reprove(self, before: Array, age: float) -> None:
        """Prove again what is left: something has moved that does not move by itself."""
        route = self._route
        if route is None or self._ground.clearance is None:
            return
        rest = self._motion.rows[self._next :]
        held = self._ground.free(before[2], rest) == len(rest) if len(rest) else True
        if held and not self.blocked and self._way is not None:
            if self._way is self._motion and self._way_next == self._next:
                return  # what leads on is the motion that has just been proved
            ahead = self._way.rows[self._way_next :]
            if self._ground.free(before[2], ahead) == len(ahead):
                return
        self._look_ahead(route, before)
        for course in (ride.whole() for slower in (False, True) for ride in self._onwards(before, slower=slower)):
            if self._kept(before, course):
                self._take(course, leading=len(course))
                self._way, self._way_next, self._sound = course, 0, True
                break
        else:
            if not held:
                self._brake(before, age)
                self._way = None
            self.blocked = True
        self.altered = self._slowed = True

    def _look_ahead(self, route: Route, before: Array) -> None:
        """How far the rest of the path is free now."""
        path = route.path
        coming = path.knots > self._reached + 1e-12
        knots, rows = path.knots[coming], path.rows[coming]
        free = self._ground.free(before[2], rows)
        self.blocked = self._short or free < len(rows)
        if free < len(rows):
            self.obstacles = (self._ground.obstacle(rows[free]),)
        route.free = float(knots[free - 1]) if free else self._reached

    @property
    def _state(self) -> Array:
        """Parameter, speed and acceleration along the path; NaN beside it."""
        k = self._next - 1
        return self._motion.line[k] if k >= self._motion.beside else _BESIDE

    def _onwards(self, before: Array, *, slower: bool = False) -> Iterator[Ride]:
        """Rides on along the path from where the robot is, unverified, faster ones first."""
        route, ground = self._route, self._ground
        if route is None or route.free <= self._reached + 1e-9:
            return
        state, decay = self._state, None
        if state[0] != state[0]:
            joined = join(route.path, self._reached, before, ground.limits, ground.h, self._settings.seam_share)
            if joined is None:
                return
            state, decay = joined
        yield from rides(ground, route.path, state, route.free, decay, slower=slower)

    def _take(self, course: Course, *, leading: int) -> None:
        self._motion, self._next, self._leading = course, 0, leading

    def _kept(self, before: Array, course: Course) -> bool:
        """Whether a course keeps all rules and touches nothing that stands still."""
        broken = self._ground.broken(before, course)
        return broken is None and self._ground.free(before[2], course.rows) == len(course)

    def _brake(self, before: Array, age: float) -> None:
        """The best stop from a motion that is not verified any more, because the world has changed."""
        state, route = self._state, self._route
        course = quick_stop(self._ground, before, route, state, lambda rows: self._met(before, rows, age))
        course = course or quick_stop(self._ground, before, route, state, lambda rows: False)
        self._take(course or self._ground.stop(before), leading=0)

    def _back_out(self, before: Array, age: float) -> None:
        """Drop a course that was just begun: the quickest verified stop, or what was being sent before."""
        course = quick_stop(self._ground, before, self._route, self._state, lambda rows: self._met(before, rows, age))
        if course is None and len(self._left):
            course = replace(self._left, line=np.full((len(self._left), 3), np.nan))
        self._take(course or standing(before[2]), leading=0)

    def _stretch(self, way: Course, index: int, before: Array, age: float, windows: list[int]) -> bool:
        """Go on along `way` from its row `index` for a stretch with a verified stop after it; whether there is one.

        `windows` are the lengths to try. What has braked goes on for a whole window or not at all, lest it creep.
        """
        for window in windows:
            if self._met(before, way.rows[index : index + window], age):
                continue
            stretch = self._with_stop(way, index, min(index + window, len(way)), before)
            if not self._met(before, stretch.rows, age) and self._kept(before, stretch):
                self._take(stretch, leading=min(window, len(way) - index))
                self._way, self._way_next, self.obstacles = way, index, ()
                return True
        return False

    def _with_stop(self, way: Course, begin: int, end: int, before: Array) -> Course:
        """Rows `begin` to `end` of `way`, and the quickest stop after them."""
        rows, line = way.rows[begin:end], way.line[begin:end]
        part = replace(
            way,
            rows=rows,
            line=line,
            beside=max(0, way.beside - begin),
            unaltered=min(max(0, way.unaltered - begin), end - begin),
            chunk_rows=min(max(0, way.chunk_rows - begin), end - begin),
        )
        if end == len(way):
            return part
        then = np.concatenate((before, rows))[-3:]
        stop = None
        if self._route is not None and end > way.beside and line[-1, 0] == line[-1, 0]:
            stop = path_stop(self._ground, then, self._route.path, line[-1], until=self._route.free)
        stop = stop or self._ground.stop(then)
        return replace(
            part,
            rows=np.concatenate((rows, stop.rows)),
            line=np.concatenate((line, stop.line)),
            chunk_rows=part.chunk_rows + stop.chunk_rows,
        )

    def _too_near(self, q: Array, age: float) -> bool:
        """Whether something that moves by itself is so near `q` (n,) that no motion could be verified; it is kept."""
        found = None if self._movers is None else self._movers.too_near(q, age)
        if found is not None:
            self.obstacles = (found,)
        return found is not None

    def _met(self, before: Array, rows: Array, age: float) -> bool:
        """Whether something that moves by itself could be met on `rows`; what, is kept."""
        found = None if self._movers is None else self._movers.broken(before[2], rows, age)
        if found is not None:
            self.obstacles = (found,)
        return found is not None
