"""The filter that follows chunks: each is examined as a whole, then sent row by row, more slowly where it must be.

The invariant. At every tick the filter holds a *motion*: rows that begin at what was sent last and end at rest, all of
which have been verified: position, velocity, acceleration and jerk as backward differences of what is sent, regions,
speed of the tool, freedom from contact with what stands still, between the rows too, and, where something moves by
itself, distance enough until rest whatever it does. What is sent is the next row of that motion. Another motion takes
its place only after it has been verified in the same way from where the robot is. So a step is sent only if the step
*and* a stop after it are verified, and whatever is proposed or not, there is a verified next row. Besides, from every
row of a chunk the stop of each component by itself stays inside its limits, so that where nothing stands around that
stop is always available.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.action import ActionChunk, ActionSpace, ControlMode
from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import FilterClearance, Observation, SafeCommand
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.core.report import SafetyReport, Verdict, Violation
from praxia.core.world import WorldState
from praxia.safety.course import Course
from praxia.safety.examination import Examiner, Finding
from praxia.safety.filter_settings import FilterSettings
from praxia.safety.follower import Follower
from praxia.safety.ground import Ground
from praxia.safety.homecoming import Homecoming, admitted, strays
from praxia.safety.monitors import Monitor
from praxia.safety.row_rules import RowRules
from praxia.safety.step_rules import Sampled, StepRules
from praxia.safety.world_watch import WorldWatch

__all__ = ["ChunkFilter"]

_PASSED = SafetyReport(Verdict.PASSED)
_STARVED = (Violation("starved", "*", float("nan"), float("nan"), ""),)
_NEVER = 1e6  # age [s] of what has not been measured yet
_RENEWAL, _LASTING = 10_000_000, 50_000_000  # time between forecasts while the robot waits, if so much is left [ns]
_FORECASTS = 8  # that are still recognised as the chunk being followed


class ChunkFilter:
    """Sends chunks bit for bit where they are admissible, along their own path more slowly where that is enough."""

    def __init__(
        self,
        space: ActionSpace,
        limits: Limits,
        *,
        start: MotionState | ArrayLike,
        rules: RowRules | None = None,
        clearance: FilterClearance | None = None,
        monitors: Sequence[Monitor] = (),
        settings: FilterSettings | None = None,
    ) -> None:
        """Args:
        space: What chunks mean: absolute joint positions at the control period.
        limits: Bounds per component of `space`, with the same names; positions are also bounded by `space`.
        start: Where the robot has been commanded to be: a state, or a configuration at rest. From outside the
            position limits the robot is brought back first, and reports say so.
        rules: Limits with regions and Cartesian speeds; made of `limits` where omitted.
        clearance: What stands and moves around; None where nothing is known.
        monitors: Asked at each observation; while one finds something the robot is stopped.
        settings: Knobs.

        Raises:
            InvalidInput: Space, limits, rules and start do not match, or the settings allow things to move by more than
                the clearance's margin before what was proved is proved again.
        """
        if space.mode is not ControlMode.JOINT_POSITION or not space.absolute:
            raise InvalidInput(f"ChunkFilter: expected absolute joint positions, got {space.mode.value!r}")
        if space.names != limits.names:
            raise InvalidInput(f"ChunkFilter: the space commands {space.names} but the limits are of {limits.names}")
        lower, upper = np.maximum(space.lower, limits.lower), np.minimum(space.upper, limits.upper)
        limits, h = replace(limits, lower=lower, upper=upper), space.period * 1e-9
        if rules is not None and (rules.limits.names != limits.names or rules.h != h):
            raise InvalidInput(f"ChunkFilter: the rules are for {rules.limits.names} at {rules.h} s, not the space's")
        if rules is not None:
            rules = RowRules(limits, h, regions=rules.regions, cartesian=rules.cartesian, contact=rules.contact)
        self._space, self._limits, self._h = space, limits, h
        self._settings = FilterSettings() if settings is None else settings
        if clearance is not None:
            self._settings.suit(clearance.margin)
        self._steps = StepRules(limits, h)
        self._clearance, self._monitors = clearance, tuple(monitors)
        self._ground = Ground(rules or RowRules(limits, h), clearance, compiled=self._settings.compiled)
        self._examiner = Examiner(space, self._ground, self._settings)
        self._watch = WorldWatch(self._settings.moved)
        self._world: WorldState | None = None
        self._sighted: int | None = None  # oldest stamp among the newest sightings of all movers [ns]
        self._now = -space.period  # time of the last command [ns]
        self._latched, self._released = "", False
        self._commanded: MotionState | None = None
        self._forecast_key: tuple[Course | None, int] = (None, 0)
        self._follower: Follower
        self._found: tuple[Violation, ...] = ()  # by monitors
        self._meant: tuple[frozenset[tuple[str, str]], tuple[str, ...]] = (frozenset(), ())
        self.resync(start)

    @property
    def commanded(self) -> MotionState:
        """Position, velocity and acceleration of what was last sent."""
        if self._commanded is None:
            self._commanded = self._sampled.state()
        return self._commanded

    @property
    def running(self) -> ActionChunk | None:
        """The chunk being followed as it will be sent if nothing changes; None where none is.

        The proposed object itself as long as nothing of it is altered; else a chunk with the rows from the next tick
        on, which ends in the same last row.
        """
        source, follower = self._source, self._follower
        if source is None or follower.as_proposed:
            return source
        made = self._now if follower.way is None or follower.waiting else 0
        if self._forecasts and self._forecasts[-1].end - made > _LASTING:
            made -= made % _RENEWAL
        if not self._forecasts or self._forecast_key != (follower.way, made):
            rows, last = follower.ahead(self._before), source.values[-1:]
            if not len(rows) or not np.array_equal(rows[-1:], last):
                rows = np.concatenate((rows, last))
            self._forecast_key = (follower.way, made)
            forecast = replace(source, start=self._now + source.period, values=rows, departs=self.commanded)
            self._forecasts.append(forecast)
        return self._forecasts[-1]

    def resync(self, start: MotionState | ArrayLike) -> None:
        """Take `start` for what was sent last, and follow nothing: the robot has been moved by something else.

        Raises:
            InvalidInput: `start` has another number of components than the limits, or is not finite.
        """
        given = start if isinstance(start, MotionState) else MotionState.at_rest(frozen(start, (None,), "start"))
        state, self._outside = admitted(given, self._limits)
        self._sampled = Sampled(state, self._h)
        self._commanded = None
        earlier = state.q - self._h * state.dq
        self._last = (earlier - self._h * (state.dq - self._h * state.ddq), earlier, state.q)
        self._follower = Follower(self._ground, self._settings, state.q)
        self._source: ActionChunk | None = None  # what is being followed
        self._refused: tuple[ActionChunk, ...] = ()  # what is answered with a stop
        self._forecasts: deque[ActionChunk] = deque(maxlen=_FORECASTS)
        self._forecast_key = (None, 0)
        self._why: tuple[Violation, ...] = ()
        self._waited = 0
        self._halting = False
        self._home: Homecoming | None = None  # from outside the limits
        stray = strays(self._ground, self._before)
        outside = [violation.component for violation in self._outside if violation.check == "position"]
        if stray or outside:
            self._outside = (*self._outside, *(v for v in stray if v.component not in outside))
            self._home = Homecoming(self._ground, self._settings, self._before)
        elif not state.resting:
            self._halt_now(self._age(self._now))

    def observe(self, observation: Observation) -> None:
        """Take note of what is sensed and estimated, before `filter` of the same tick.

        Never raises: what no sense can be made of stops the robot, as a complaint of a monitor does, and what was known
        before stays.
        """
        found: list[Violation] = []
        for monitor in self._monitors:
            try:
                complaints = tuple(monitor.check(observation, self._sampled.q))
            except Exception as error:  # whatever it was, nothing has been checked
                complaints = (_senseless(type(monitor).__name__, error),)
            if complaints and monitor.latches:  # again, too, lest a release in between let the robot go
                self.latch(f"monitor: {complaints[0]}" if not self._latched else self._latched)
            found.extend(complaints)
        if self._clearance is not None:
            try:
                self._look(self._clearance, observation)
            except Exception as error:  # the motion in hand has been verified with what was known
                found.append(_senseless("surroundings", error))
                if self._world is not None:
                    self._clearance.update(self._world)
        self._found = tuple(found)

    def _look(self, clearance: FilterClearance, observation: Observation) -> None:
        """Take note of where things are; raises anything where that makes no sense."""
        if clearance.movers and all(name in observation.movers for name in clearance.movers):
            seen = {name: observation.movers[name] for name in clearance.movers}
            clearance.move({name: sighting.X_WO for name, sighting in seen.items()})
            self._sighted = min(sighting.time for sighting in seen.values())
        world = observation.world
        if world is None or world is self._world:
            return
        if self._watch.moved(world):
            self._update(world)
            self._world = world
            self._follower.reprove(self._before, self._age(observation.time))
            if self._home is not None:
                self._home.reprove()
        self._world = world

    def filter(self, chunk: ActionChunk | None, time: int) -> SafeCommand:
        """The command to send at `time` [ns]: the row of `chunk` then in force, bit for bit, or a safe answer to it."""
        self._now = time
        age = self._age(time)
        if self._home is not None:
            return self._come_back(self._home, age)
        if self._latched and not self._unlatched():
            return self._halt(Verdict.LATCHED, (_unmeasured(self._latched), *self._found), age)
        if self._found:
            return self._halt(Verdict.STOPPED, self._found, age)
        if chunk is None or chunk.start - time > chunk.period // 2:
            return self._nobody(age)
        if any(chunk is refused for refused in self._refused):
            return self._halt(Verdict.REFUSED, self._why, age)
        if chunk is not self._source and not any(chunk is forecast for forecast in self._forecasts):
            finding = self._examined(chunk, time)
            self._why = finding.violations
            self._forecasts.clear()
            if finding.course is None:
                self._refused = (chunk,)
                return self._halt(Verdict.REFUSED, self._why, age)
            self._source, self._refused, self._halting, self._waited = chunk, (), False, 0
            self._follower.begin(finding)
        return self._follow(age)

    def examine(self, chunk: ActionChunk, *, before: Array | None = None) -> SafetyReport:
        """What would become of `chunk` as the next proposal; nothing changes.

        A chunk that could be followed in part only is refused here. Things that move by themselves are not looked at.

        Args:
            chunk: What would be proposed.
            before: The three rows sent before it, shape (3, n); where omitted those that have been.
        """
        time = max(chunk.start, self._now + self._space.period) if before is None else chunk.start
        rows = self._before if before is None else frozen(before, (3, len(self._limits)), "before")
        meant = self._meant
        self._intend(chunk.contacts, chunk.attached)
        try:
            finding = self._examiner.examine(chunk, rows, time)
        finally:
            self._intend(*meant)
        if finding.course is None or finding.blocked:
            return SafetyReport(Verdict.REFUSED, finding.violations, 0.0)
        if not finding.violations:
            return _PASSED
        due = len(chunk.values) - max(0, (time - chunk.start) // chunk.period)
        return SafetyReport(Verdict.SLOWED, finding.violations, min(1.0, due / len(finding.course)))

    def latch(self, reason: str) -> None:
        """Stop, and stay stopped until `release`: an emergency stop."""
        self._latched, self._released = reason or "latched", False

    def release(self) -> None:
        """End what `latch` began; takes effect once the robot rests."""
        self._released = bool(self._latched)

    def _age(self, time: int) -> float:
        """How old [s] what is known of the movers is at `time` [ns]; a stamp that is still to come says nothing."""
        if self._sighted is None or self._sighted > time:
            return _NEVER
        return (time - self._sighted) * 1e-9 + self._settings.mover_latency

    @property
    def _before(self) -> Array:
        """The three rows sent last, shape (3, n)."""
        return np.stack(self._last)

    def _unlatched(self) -> bool:
        if not (self._released and self.commanded.resting):
            return False
        self._latched, self._released = "", False
        return True

    def _examined(self, chunk: ActionChunk, time: int) -> Finding:
        """What becomes of a new proposal; where it is refused, what is meant to touch stays as it was."""
        meant = self._meant
        self._intend(chunk.contacts, chunk.attached)
        if self._world is not None and self._world is not self._watch.known:
            self._update(self._world)
        finding = self._examiner.examine(chunk, self._before, time)
        if finding.course is None:
            self._intend(*meant)
        return finding

    def _intend(self, contacts: frozenset[tuple[str, str]], attached: tuple[str, ...]) -> None:
        self._meant = (contacts, attached)
        self._ground.contacts_meant = bool(contacts)
        if self._clearance is not None:
            self._clearance.intend(contacts, attached)

    def _update(self, world: WorldState) -> None:
        if self._clearance is not None:
            self._clearance.update(world)
            self._watch.remember(world)

    def _follow(self, age: float) -> SafeCommand:
        """The next row of what is being followed."""
        follower = self._follower
        if follower.heedful:
            follower.look_out(self._before, age)
        row = follower.row
        if row is None:
            return self._wait()
        if follower.starved:
            return self._halt(Verdict.STOPPED, _STARVED, age)
        self._waited = 0
        passed, rate = follower.sent()
        return self._send(
            row, _PASSED if passed else SafetyReport(Verdict.SLOWED, follower.obstacles or self._why, rate)
        )

    def _wait(self) -> SafeCommand:
        """Rest at the end of a chunk, or where its path is blocked, until patience ends."""
        q, follower = self._last[-1], self._follower
        if not follower.waiting:
            return self._send(q, _PASSED)
        self._waited += 1
        why = follower.obstacles or self._why
        patience = self._settings.patience if follower.blocked else self._settings.mover_patience
        if self._waited * self._h <= patience:
            return self._send(q, SafetyReport(Verdict.SLOWED, why, 0.0))
        self._refused, self._why = (*self._forecasts, *((self._source,) if self._source else ())), why
        return self._halt(Verdict.REFUSED, why, self._age(self._now))

    def _nobody(self, age: float) -> SafeCommand:
        """What to send where nothing is proposed."""
        if not self.commanded.resting:
            return self._halt(Verdict.STOPPED, _STARVED, age)
        if self._source is not None or self._halting:
            self._source, self._halting = None, False
            self._follower.stand(self._last[-1])
        self._refused = ()
        return self._send(self._last[-1], _PASSED)

    def _halt(self, verdict: Verdict, violations: tuple[Violation, ...], age: float) -> SafeCommand:
        """The next row of the stop."""
        if not self._halting:
            self._halt_now(age)
        row = self._follower.row
        if row is None:
            row = self._last[-1]
        else:
            self._follower.sent()
        return self._send(row, SafetyReport(verdict, violations, 0.0))

    def _halt_now(self, age: float) -> None:
        """Take up the quickest stop that is verified."""
        self._halting, self._source = True, None
        self._forecasts.clear()
        self._follower.stop(self._before, age)

    def _come_back(self, home: Homecoming, age: float) -> SafeCommand:
        """The next row from outside the limits: of a stop, or of the way back where nothing speaks against it."""
        latched = bool(self._latched) and not self._unlatched()
        row = home.row(self._before, age, allowed=not (latched or self._found))
        why = (*self._found, *self._outside, *home.why)
        if latched:
            report = SafetyReport(Verdict.LATCHED, (_unmeasured(self._latched), *why), 0.0)
        else:
            report = SafetyReport(Verdict.STOPPED, why, 0.0)
        command = self._sent(self._sampled.step_to(row), report)
        inside = (row >= self._limits.lower).all() and (row <= self._limits.upper).all()
        if inside and (self._before == row).all():
            self._home = None
            self._follower.stand(row)
        return command

    def _send(self, row: Array, report: SafetyReport) -> SafeCommand:
        """Send a verified row; should it break a limit all the same, the first row of the component-wise stop."""
        x = self._sampled.step_to(row)
        if not self._steps.hold(x):
            found = tuple(self._steps.broken(x))
            self._halting, self._source = True, None
            self._forecasts.clear()
            stop = self._ground.stop(self._before)
            self._follower.take_over(stop)
            x, report = self._sampled.step_to(stop.rows[0]), SafetyReport(Verdict.STOPPED, found, 0.0)
        return self._sent(x, report)

    def _sent(self, x: Array, report: SafetyReport) -> SafeCommand:
        x.setflags(write=False)
        self._sampled.advance(x)
        self._last = (self._last[1], self._last[2], x[0])
        self._commanded = None
        return SafeCommand(x[0], self._space, report)


def _senseless(what: str, error: Exception) -> Violation:
    return Violation("malformed", f"{what}: {error}", float("nan"), float("nan"), "")


def _unmeasured(check: str) -> Violation:
    return Violation(check, "*", float("nan"), float("nan"), "")
