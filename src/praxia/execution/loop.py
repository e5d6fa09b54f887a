"""The fixed-rate loop: observe, estimate, ask, filter, command, record."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.errors import InvalidInput, SpaceMismatch
from praxia.core.interfaces import Estimator, Generation, Observation, Plant, SafeCommand, SafetyFilter, Status
from praxia.core.report import Verdict
from praxia.execution.clock import Clock, SimulatedClock
from praxia.execution.controls import Operator
from praxia.execution.dispatch import Dispatch
from praxia.execution.events import Journal
from praxia.execution.interrupt import deferred_interrupts
from praxia.execution.progress import Progress
from praxia.execution.record import RunRecord
from praxia.execution.seams import SeamMeter
from praxia.execution.source import ChunkSource
from praxia.execution.timing import Timing
from praxia.execution.trace import TraceWriter

__all__ = ["Outcome", "run"]


@dataclass(frozen=True)
class Outcome:
    """How a run ended. FINISHED is the generator's claim; success is judged from the world.

    Attributes:
        status: FINISHED, a failure, or INTERRUPTED.
        reason: Why, as a sentence; "" for FINISHED without one.
        ticks: Commands sent.
        duration: Time from the first tick to the end [ns].
        interventions: Stops by the safety filter that nobody had asked for.
        timing: Punctuality, delays of the generator, jumps at chunk changes.
    """

    status: Status
    reason: str
    ticks: int
    duration: int
    interventions: int
    timing: Timing


def run(
    plant: Plant,
    source: ChunkSource,
    safety: SafetyFilter,
    estimator: Estimator,
    *,
    ticks: int,
    clock: Clock | None = None,
    trace: TraceWriter | None = None,
    events: Journal | None = None,
    safety_log: Journal | None = None,
    unintended: Callable[[], float] | None = None,
    operator: Operator | None = None,
    on_tick: Callable[[Observation, SafeCommand], None] | None = None,
) -> Outcome:
    """Drive the plant until the generator has finished or failed, the budget is spent, or somebody stops it.

    However it ends, the robot is brought to rest first, through the filter. After FINISHED the running chunk is carried
    to its end. Where the filter refuses a row, the rest of that chunk is dropped, the robot brakes to rest, and the
    generator is asked again. Where the source awaits an answer that may be followed in motion, a robot without a next
    row brakes, too, but takes up that answer from wherever it comes.

    Args:
        plant: Robot in its world.
        source: Where chunks come from; its generator has been reset to the goal.
        safety: Filter between the chunks and the plant.
        estimator: Observation to world state.
        ticks: Budget; braking afterwards comes on top.
        clock: What paces the ticks; simulated time where omitted.
        trace: Where each tick is recorded; the caller closes it.
        events: Where the generator's notes and the outcome are recorded.
        safety_log: Where interventions are recorded.
        unintended: Says the deepest unintended penetration [m] of the tick that was just commanded, for the trace.
        operator: Stop, emergency stop and release, read at each tick.
        on_tick: Called after each command with the observation that it answered.

    Raises:
        Exception: Whatever plant, estimator, filter, record or `on_tick` raises; after the robot has been brought to
            rest as far as filter and robot still work, of which the exception carries a note.
        InvalidInput: `ticks` is not positive, or the trace has other columns than this run fills.
        SpaceMismatch: The generator's chunk or the filter's command means something else than the plant takes; raised
            after the robot has been brought to rest.
    """
    if ticks < 1:
        raise InvalidInput(f"run: the budget must be at least one tick, got {ticks}")
    clock = SimulatedClock() if clock is None else clock
    space, period = plant.space, plant.space.period
    record = RunRecord(
        space.names, len(plant.state()), trace=trace, events=events, safety_log=safety_log, unintended=unintended
    )
    progress = Progress(ticks, period, attended=operator is not None)
    meter = SeamMeter(space)
    operator = Operator() if operator is None else operator
    chunk: ActionChunk | None = None
    followed: ActionChunk | None = None
    answer: Generation | None = None
    first: int | None = None
    dispatch = Dispatch(plant, safety, clock, record)

    with deferred_interrupts() as interrupted, _rested(dispatch, record, interrupted):
        while True:
            sensed = dispatch.begin()
            time, commanded = sensed.time, safety.commanded
            first = time if first is None else first
            sensed = _with(sensed, commanded=commanded)
            observation = _with(sensed, world=estimator.update(sensed))
            safety.observe(observation)

            progress.check(interrupted() or operator.stopped)
            if operator.pending:
                _obey(operator, safety, source, progress, record, time)
            if progress.braking and commanded.resting:
                progress.braking = False
            if progress.asking:
                latest = _latest(source, observation)
                if latest is not answer:
                    answer = latest
                    record.notes(time, answer.notes)
                    if answer.status is not Status.WORKING:
                        progress.end(answer.status, answer.reason)
                    if answer.chunk is not chunk:
                        chunk = answer.chunk
                        progress.refuse(_mismatch(chunk, space))
                    # An answer may have taken long: what the operator ordered meanwhile comes first.
                    progress.check(interrupted() or operator.stopped)
                    if operator.pending:
                        _obey(operator, safety, source, progress, record, time)
            if progress.stopping:
                chunk = None

            proposed = None if chunk is None else chunk.at(time)
            if progress.over(proposed is None and commanded.resting):
                break
            command = safety.filter(chunk if proposed is not None else None, time)
            dispatch.send(observation, proposed, command)
            if on_tick is not None:
                on_tick(observation, command)
            verdict = command.report.verdict
            if proposed is not None and chunk is not followed:
                followed = chunk
                meter.add(proposed, commanded)
                meter.joined += verdict is Verdict.SLOWED
            resting = verdict is not Verdict.PASSED and commanded.resting  # of interest after a stop only, and slow
            if progress.judge(command.report, proposed is not None, source.awaiting, resting):
                source.drop()
            elif verdict is Verdict.SLOWED and safety.running is not None:
                chunk = followed = safety.running
                source.retime(chunk)

    status, reason = progress.result()
    record.outcome(time, status, reason)
    if progress.mismatch is not None:
        raise progress.mismatch
    timing = Timing(source.stats, meter.seams, clock.pacing)
    return Outcome(status, reason, progress.ticks, time - first, progress.interventions, timing)


@contextmanager
def _rested(dispatch: Dispatch, record: RunRecord, interrupted: Callable[[], bool]) -> Iterator[None]:
    """Nothing; where the block raises, the robot is brought to rest before the exception goes on.

    All but a second Ctrl-C, which breaks off at once. The exception carries a note about what became of the robot.
    """
    try:
        yield
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt) and interrupted():
            raise
        trouble = dispatch.rest()
        error.add_note(f"the robot could not be brought to rest: {trouble}" if trouble else "the robot is at rest")
        record.failure(dispatch.time, error)
        raise


def _obey(
    operator: Operator, safety: SafetyFilter, source: ChunkSource, progress: Progress, record: RunRecord, time: int
) -> None:
    """Carry out the operator's emergency stops and releases."""
    for order in operator.orders():
        if order.emergency:
            safety.latch(order.reason)
            source.drop()
            progress.press()
            record.notes(time, [{"kind": "emergency", "reason": order.reason}])
        else:
            safety.release()
            progress.release()
            record.notes(time, [{"kind": "released"}])


def _with(observation: Observation, **known: object) -> Observation:
    """The observation with what the loop knows besides; several times faster than `dataclasses.replace`."""
    complete = object.__new__(type(observation))
    complete.__dict__.update(observation.__dict__, **known)
    return complete


def _latest(source: ChunkSource, observation: Observation) -> Generation:
    """The source's answer; Ctrl-C that reaches a generator as an exception is an answer, too."""
    try:
        return source.latest(observation)
    except KeyboardInterrupt:
        return Generation(Status.INTERRUPTED, reason="interrupted by the operator")


def _mismatch(chunk: ActionChunk | None, space: ActionSpace) -> SpaceMismatch | None:
    """What a chunk's numbers mean else than the plant's, or None."""
    if chunk is None or chunk.space is space:
        return None
    try:
        chunk.space.require(space, "the generator", "the robot")
    except SpaceMismatch as error:
        return error
    return None
