"""Sends one verified motion after another: the course of a chunk, stretches of it where something moves, stops."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

import numpy as np

from praxia.core.arrays import Array
from praxia.core.report import Violation
from praxia.safety.course import Course, Route, standing
from praxia.safety.examination import Finding
from praxia.safety.filter_settings import FilterSettings
from praxia.safety.ground import Ground
from praxia.safety.haste import Haste
from praxia.safety.lead import Lead
from praxia.safety.mover_rule import MoverRule
from praxia.safety.path import RowPath
from praxia.safety.profile import Pace, profile_to
from praxia.safety.quick_stop import quick_stop
from praxia.safety.ride import Ride
from praxia.safety.stretch import stretch_of
from praxia.safety.trial import onwards, rides, swifter, tried

__all__ = ["Follower"]

_STRETCHES = (1.0, 0.3, 0.0)  # parts of the settings' window that are tried one after another
_RETRY = 0.01  # time between two tries to go on from where nothing leads on [s]
_SURE = 2.0  # multiple of the window that is verified where the rate is to rise, lest it rise and fall by turns
_FULL = 0.95  # largest rate of a course that is slower than its path asks for
_TRY, _BEGUN = 0.002, 5  # tries to go on: one in so much time [s], but these in the tick in which a chunk is begun
_EARLY = 6  # ticks before the last row that leads on from which on the next ones are verified
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
        self._haste = Haste(ground.h, settings.effort)
        self._retry = max(1, round(_RETRY / ground.h))  # ticks
        self._tries = max(1, round(ground.h / _TRY))
        self._windows = [max(1, math.ceil(part * settings.window / ground.h)) for part in _STRETCHES]
        self._early = min(_EARLY, self._windows[0] // 3)
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
        self._lead = Lead()
        self._try = 0  # which way of going on is tried next: stretches of it, then rides
        self._number = 0.0  # row of the chunk that has been reached, as a real number
        self._reached = 0.0  # parameter that was reached along the path
        self._waited = 0
        self._haste.begin(slowed=False)
        self._short = False  # whether the path ends before the chunk does
        self.altered = self.blocked = False
        self.obstacles: tuple[Violation, ...] = ()

    @property
    def way(self) -> Course | None:
        """What leads on; None while nothing does."""
        return self._lead.way

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
        return self._route is not None and (self._haste.slowed or self._moving)

    @property
    def waiting(self) -> bool:
        """Whether the robot rests although the chunk goes on."""
        held_up = self.blocked or (self._lead.way is None and self._route is not None)
        return held_up and self._next >= len(self._motion)

    @property
    def starved(self) -> bool:
        """Whether the next row is none of the chunk any more: it has ended in motion."""
        return not self.altered and self._motion.chunk_rows <= self._next < len(self._motion)

    @property
    def as_proposed(self) -> bool:
        """Whether all that has been sent of the chunk and all that is left of it is as proposed."""
        return not self.altered and self._lead.way is not None and self._lead.way.unaltered == self._lead.way.chunk_rows

    def begin(self, finding: Finding) -> None:
        """Follow what was found for a chunk."""
        course, route = finding.course, finding.route
        assert course is not None
        self._left = replace(self._motion, rows=self._motion.rows[self._next :])
        self._take(course, leading=len(course))
        self._route, self._try = route, 0
        self._lead.follow(course)
        self._short = finding.blocked and route is not None and route.free >= route.end
        self._number = self._reached = 0.0
        self._haste.begin(slowed=bool((course.line[:, 1] <= _FULL).all()))
        self.altered, self.blocked, self.obstacles = False, finding.blocked, ()

    def stop(self, before: Array, age: float) -> None:
        """Come to rest by the quickest stop that is verified; by the motion itself where none is quicker."""
        course = quick_stop(self._ground, before, self._route, self._state, lambda rows: self._met(before, rows, age))
        if course is None and self.row is None and not (before == before[2]).all():
            course = self._ground.stop(before)  # nothing verified is in hand where the robot was taken over in motion
        if course is not None:
            self._take(course, leading=0)
        self._lead.way = self._route = None

    def take_over(self, stop: Course) -> None:
        """Send `stop`, whose first row has been sent already."""
        self._take(stop, leading=0)
        self._next = 1

    def sent(self) -> tuple[bool, float]:
        """Take note that `row` was sent; says whether it was as proposed, and the rate along the path."""
        k, motion = self._next, self._motion
        self._next += 1
        self._lead.next += 1
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
        route, way = self._route, self._lead.way
        if route is None:
            return self._motion.rows[self._next :]
        if way is None:
            ride = next(self._onwards(before), None)
            return self._motion.rows[self._next :] if ride is None else ride.whole().rows
        rows = way.rows[self._lead.next :]
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
            if self._go_on(before, age):
                return
            if not self._lead.proved_on(self._ground, before[2]):
                self._reroute(self._route, before, age, held=True)
        self._hasten(self._route, before, age)

    @property
    def _moving(self) -> bool:
        """Whether there is anything that moves by itself."""
        clearance = self._ground.clearance
        return clearance is not None and bool(clearance.movers)

    def _go_on(self, before: Array, age: float) -> bool:
        """Verify the next stretch, of another ride where the one that is being followed cannot go on; whether there was
        anything to verify.

        A tick makes few tries, the ticks after it the next ones: shorter stretches, then slower rides. They begin
        before the rows that lead on have been sent; where they take longer the robot brakes meanwhile, as verified.
        """
        way, begun = self._lead.way, self._motion is self._lead.way
        if self._lead.over or (self._next < self._leading - self._early and not begun):
            return False
        if way is None and self._try <= len(self._windows):
            self._try = len(self._windows)
            self._waited += 1
            if self._waited % self._retry or self._too_near(before[2], age):
                return False
        for _ in range(max(_BEGUN, self._tries) if begun else self._tries):
            if self._tried_next(way, before, age):
                self._try = 0
                return True
        if begun:  # and never verified against what moves
            self._back_out(before, age)
        if begun or self._next >= self._leading:
            self._lead.way = None
            self.altered = True
        return True

    def _tried_next(self, way: Course | None, before: Array, age: float) -> bool:
        """Take the next stretch to be tried, of `way` or of a ride, if it is verified; whether it is."""
        number, self._try = self._try, self._try + 1
        if number < len(self._windows):
            return way is not None and self._stretch(way, self._lead.next, before, age, self._windows[number])
        ride = next(islice(self._onwards(before), number - len(self._windows), None), None)
        if ride is None:
            self._try = 0
            return False
        head = ride.part(0, min(self._windows[0], len(ride)))
        if self._met(before, head.rows, age):
            return False
        if not self._stretch(ride.whole(), 0, before, age, self._windows[0], looked=True):
            return False
        self.altered = True
        self._haste.slow_down()
        return True

    def _hasten(self, route: Route, before: Array, age: float) -> None:
        """Take a faster ride where the one that is being followed is slower than it need be, one try at a time.

        One that was taken a stretch at a time may break a limit further on; any that does not is better.
        Where something moves a stretch of it is verified, with a stop, else all of it, as far as the effort goes.
        """
        way, haste, state = self._lead.way, self._haste, self._state
        if way is None or not haste.slowed or self._lead.over or not haste.due() or state[0] != state[0]:
            return
        ride = swifter(self._ground, route.path, state, route.free, haste.kind)
        haste.tried()
        gains = ride is not None and haste.gains(len(ride), len(way) - self._lead.next)
        if ride is not None and gains and self._join(ride, before, age):
            self.altered, haste.sound, haste.kind = True, True, 0

    def _join(self, ride: Ride, before: Array, age: float) -> bool:
        """Follow `ride` from here on if it is verified; whether it is."""
        stretch = None
        if self._moving:
            head = ride.part(0, self._sure + 1)
            if self._met(before, head.rows, age):
                return False
            stretch = stretch_of(self._ground, self._route, head, 0, min(self._sure, len(head)), before)
            if self._met(before, stretch.course.rows, age, since=stretch.lead):
                return False
        course = tried(self._ground, before, ride, self._haste.effort)
        if not isinstance(course, Course):
            return False
        if stretch is None:
            if self._ground.free(before[2], course.rows) < len(course):
                return False
            self._take(course, leading=len(course))
            self._lead.follow(course)
            return True
        if not self._ground.holds(before, stretch.course):
            return False
        self._take(stretch.course, leading=stretch.lead)
        self._lead.follow(course, free=stretch.lead)
        self.obstacles = ()
        return True

    def reprove(self, before: Array, age: float) -> None:
        """Prove again what is left: something has moved that does not move by itself."""
        route = self._route
        if route is None or self._ground.clearance is None:
            return
        rest = self._motion.rows[self._next :]
        held = self._ground.free(before[2], rest) == len(rest) if len(rest) else True
        lead, way = self._lead, self._lead.way
        if held and way is self._motion and lead.next == self._next and not self.blocked:
            return  # what leads on is the motion that has just been proved
        lead.doubt(ruled=not self._ground.contacts_meant)
        if held and not self.blocked and way is not None:
            if self._moving:
                return  # it is verified a stretch at a time, and proved ahead of that a little in each tick
            ahead = way.rows[lead.next :]
            if self._ground.free(before[2], ahead) == len(ahead):
                lead.free = len(way)
                return
        self._reroute(route, before, age, held=held)

    def _reroute(self, route: Route, before: Array, age: float, *, held: bool) -> None:
        """Go on as far as the path is free now, or brake where what is being sent is not `held`, free any more."""
        before_free, was_blocked = route.free, self.blocked
        obstacle = self._ground.look_along(route, before[2], self._reached)
        self.blocked = self._short or obstacle is not None
        if obstacle is not None:
            self.obstacles = (self._ground.obstacle(obstacle),)
        if self._moving and held and self._lead.way is not None and was_blocked and route.free == before_free:
            return  # as far as before
        ways = (ride.whole() for slower in (False, True) for ride in self._onwards(before, slower=slower))
        if self._moving:
            found = any(self._stretch(way, 0, before, age, self._windows[0]) for way in islice(ways, _BEGUN))
            self._haste.sound = self._haste.sound and not found
        else:
            found = self._whole_one(ways, before)
        if not found:
            if not held:
                self._brake(before, age)
            if not held or self._moving:  # then others are looked for a few at a time, while this one brakes
                self._lead.way, self._try = None, len(self._windows) + 1
            self.blocked = self.blocked or not self._moving  # what moves may leave again
        self.altered = self._haste.slowed = True

    def _whole_one(self, courses: Iterator[Course], before: Array) -> bool:
        """Follow the first of `courses` that is verified down to its end; whether one is."""
        for course in courses:
            if self._ground.holds(before, course):
                self._take(course, leading=len(course))
                self._lead.follow(course)
                self._haste.sound = True
                return True
        return False

    @property
    def _state(self) -> Array:
        """Parameter, speed and acceleration along the path; NaN beside it."""
        k = self._next - 1
        return self._motion.line[k] if k >= self._motion.beside else _BESIDE

    def _onwards(self, before: Array, *, slower: bool = False) -> Iterator[Ride]:
        """Rides on along the path from where the robot is, unverified, faster ones first."""
        route = self._route
        if route is None or route.free <= self._reached + 1e-9:
            return iter(())
        share = self._settings.seam_share
        return onwards(self._ground, route, self._state, self._reached, before, share, slower=slower)

    def _take(self, course: Course, *, leading: int) -> None:
        self._motion, self._next, self._leading = course, 0, leading

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

    def _stretch(
        self, way: Course, index: int, before: Array, age: float, window: int, *, looked: bool = False
    ) -> bool:
        """Go on along `way` from its row `index` for a stretch with a verified stop after it; whether there is one.

        `window` is its length. Where it was `looked` already, its rows meet nothing.
        """
        if not looked and self._met(before, way.rows[index : index + window], age):
            return False
        stretch = stretch_of(self._ground, self._route, way, index, min(index + window, len(way)), before)
        if self._met(before, stretch.course.rows, age, since=stretch.lead):
            return False
        lead = self._lead
        if not lead.verified(self._ground, way, index, stretch, before):
            return False
        if way is not lead.way:
            lead.follow(way, free=0, ruled=False)
        self._take(stretch.course, leading=stretch.lead)
        lead.next, lead.free, self.obstacles = index, max(lead.free, index + stretch.lead), ()
        return True

    def _too_near(self, q: Array, age: float) -> bool:
        """Whether something that moves by itself is so near `q` (n,) that no motion could be verified; it is kept."""
        found = None if self._movers is None else self._movers.too_near(q, age)
        if found is not None:
            self.obstacles = (found,)
        return found is not None

    def _met(self, before: Array, rows: Array, age: float, *, since: int = 0) -> bool:
        """Whether something that moves by itself could be met on `rows`; what, is kept. `since` as in `MoverRule`."""
        found = None if self._movers is None else self._movers.broken(before[2], rows, age, since=since)
        if found is not None:
            self.obstacles = (found,)
        return found is not None
