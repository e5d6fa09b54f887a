"""A perfect point robot, a small honest filter, and generators to drive them; no other room is involved."""

from __future__ import annotations

import numpy as np

from praxia.core.action import ActionChunk, ActionSpace, ControlMode
from praxia.core.geometry import Pose
from praxia.core.interfaces import Generation, Observation, SafeCommand, Status
from praxia.core.motion import MotionState
from praxia.core.plan import Goal
from praxia.core.report import SafetyReport, Verdict, Violation
from praxia.core.world import Gripper, WorldState

PERIOD = 2_000_000
DT = PERIOD * 1e-9
SPEED = 1.0
BRAKE = 20.0
NAMES, UNITS = ("a", "g"), ("rad", "m")


def make_space(period=PERIOD, names=NAMES):
    return ActionSpace(ControlMode.JOINT_POSITION, names, UNITS, np.array([-1.0, -1]), np.array([1.0, 1]), period)


SPACE = make_space()


class PointPlant:
    """Is where it was told to be, one period later."""

    def __init__(self, space=SPACE):
        self.space, self.time = space, 0
        self.q, self.dq = np.zeros(2), np.zeros(2)
        self.commands = []

    def observe(self):
        return Observation(self.time, self.q, self.dq)

    def command(self, command):
        if type(command) is not SafeCommand:
            raise TypeError(f"a robot takes a SafeCommand, not {type(command).__name__}")
        self.dq = (command.values - self.q) / DT
        self.q, self.time = command.values, self.time + PERIOD
        self.commands.append(command)

    def state(self):
        return np.append(self.q, [self.time, 7.0])


class SpeedFilter:
    """Passes what is finite and slow enough, else brakes along a straight ramp of speed; can be latched."""

    def __init__(self, space=SPACE):
        self._space = space
        self._latched, self._released = "", False
        self.commanded = MotionState.at_rest(np.zeros(2))
        self.proposals = []
        self.running = None

    def observe(self, observation):
        pass

    def filter(self, chunk, time):
        if self._latched and self._released and self.commanded.resting:
            self._latched = ""
        self.running = chunk = None if self._latched else chunk
        last = self.commanded
        proposed = last.q if chunk is None and last.resting else None if chunk is None else chunk.at(time)
        self.proposals.append(proposed)
        violations = self._violations(proposed, last)
        if not violations:
            q = proposed
        else:
            speed = np.linalg.norm(last.dq)
            slower = max(0.0, speed - BRAKE * DT)
            q = last.q + last.dq * (slower / speed if speed else 0.0) * DT
        dq = (q - last.q) / DT
        self.commanded = MotionState(q, dq, (dq - last.dq) / DT)
        verdict = Verdict.STOPPED if violations else Verdict.PASSED
        verdict = Verdict.LATCHED if self._latched else verdict
        return SafeCommand(q, self._space, SafetyReport(verdict, violations))

    def latch(self, reason):
        self._latched, self._released = reason, False

    def release(self):
        self._released = True

    def _violations(self, proposed, last):
        if proposed is None:
            return (Violation("starved", "*", float("nan"), 0.0, ""),)
        if not np.isfinite(proposed).all():
            return (Violation("finite", "*", float("nan"), 0.0, ""),)
        speed = np.abs(proposed - last.q).max() / DT
        return () if speed <= SPEED + 1e-9 else (Violation("velocity", "a", speed, SPEED, "rad/s"),)


class BlindEstimator:
    """Knows the hand only; the same world every time."""

    def __init__(self):
        self.world = WorldState(0, {}, {}, Gripper(Pose.identity(), 0.0, 0.0))
        self.seen = []

    def update(self, observation):
        self.seen.append(observation)
        return self.world


class LineGenerator:
    """Goes to `target` at a constant speed, in chunks of `rows`; takes up from the frozen end of the running chunk."""

    def __init__(self, target, *, rows=50, speed=0.5, space=SPACE, notes=()):
        self.target, self.rows, self.speed, self.space, self.notes = np.array(target), rows, speed, space, notes
        self.asked = []

    def reset(self, goal: Goal):
        self.asked.clear()

    def generate(self, observation, running):
        self.asked.append((observation, running))
        notes = self.notes if len(self.asked) == 1 else ()
        q, start = observation.commanded.q, observation.time
        rests = observation.commanded.resting
        if running is not None:
            q, start = running.chunk.at(running.frozen_until - 1), running.frozen_until
            rests = bool((running.chunk.values[-3:] == self.target).all())
        if rests and np.array_equal(q, self.target):
            return Generation(Status.FINISHED, reason="there")
        return Generation(Status.WORKING, self.chunk_from(q, start), stats={"iterations": 1.0}, notes=notes)

    def chunk_from(self, q, start):
        way = self.target - q
        steps = max(1, int(np.ceil(np.abs(way).max() / (self.speed * DT))))
        k = np.arange(1, min(self.rows, steps + 2) + 1)  # two rows more: the last velocity and acceleration are zero
        values = np.where((k >= steps)[:, None], self.target, q + way * k[:, None] / steps)
        return ActionChunk(self.space, start, values, label="line")


class Scripted:
    """Gives the answers of a list, one per question, then the last one for ever; an exception is raised."""

    def __init__(self, *answers):
        self.answers, self.asked = list(answers), []

    def reset(self, goal: Goal):
        self.asked.clear()

    def generate(self, observation, running):
        self.asked.append((observation, running))
        answer = self.answers[min(len(self.asked), len(self.answers)) - 1]
        if isinstance(answer, BaseException):
            raise answer
        return answer(observation, running) if callable(answer) else answer


def ramp(start, rows, *, speed=0.5, q=0.0, label="ramp", space=SPACE):
    """A chunk that moves both components at one speed from `q`."""
    values = q + np.repeat(np.arange(1, rows + 1)[:, None] * speed * DT, 2, axis=1)
    return ActionChunk(space, start, values, label=label)


def seen(tick):
    return Observation(tick * PERIOD, np.zeros(2), np.zeros(2), commanded=MotionState.at_rest(np.zeros(2)))


def working(rows, *, label="ramp", late=0):
    """An answer whose chunk starts where the generator may start, or `late` ticks earlier."""

    def answer(observation, running):
        start = observation.time if running is None else running.frozen_until
        return Generation(Status.WORKING, ramp(start - late * PERIOD, rows, label=label))

    return answer
