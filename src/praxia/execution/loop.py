"""The fixed-rate loop: observe, estimate, ask, filter, command, record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from praxia.core.action import ActionChunk, ActionSpace
from praxia.core.errors import InvalidInput, SpaceMismatch
from praxia.core.interfaces import Estimator, Generation, Observation, Plant, SafeCommand, SafetyFilter, Status
from praxia.core.report import Verdict
from praxia.execution.clock import Clock, Pacing, SimulatedClock
from praxia.execution.events import Journal
from praxia.execution.interrupt import deferred_interrupts
from praxia.execution.progress import Progress
from praxia.execution.record import RunRecord
from praxia.execution.source import ChunkSource, SourceStats
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
        source: Figures of the chunk source.
        pacing: Punctuality, or None in simulated time.
    """

    status: Status
    reason: str
    ticks: int
    duration: int
    interventions: int
    source: SourceStats
    pacing: Pacing | None = None


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
    stop: Callable[[], bool] | None = None,
    on_tick: Callable[[Observation, SafeCommand], None] | None = None,
) -> Outcome:
    """Drive the plant until the generator has finished or failed, the budget is spent, or somebody stops it.

    However it ends, the robot is brought to rest first, through the filter. After FINISHED the running chunk is carried
    to its end. Where the filter refuses a row, the rest of that chunk is dropped, the robot brakes to rest, and the
    generator is asked again.

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
        stop: The operator's flag, read at each tick.
        on_tick: Called after each command with the observation that it answered.

    Raises:
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
    progress = Progress(ticks, period)
    chunk: ActionChunk | None = None
    answer: Generation | None = None
    first: int | None = None

    with deferred_interrupts() as interrupted:
        while True:
            clock.wait()
            sensed = plant.observe()
            time, commanded = sensed.time, safety.commanded
            first = time if first is None else first
            sensed = replace(sensed, commanded=commanded)
            observation = replace(sensed, world=estimator.update(sensed))
            safety.observe(observation)

            progress.check(interrupted() or (stop is not None and stop()))
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
            if progress.stopping:
                chunk = None

            proposed = None if chunk is None else chunk.at(time)
            if progress.over(proposed is None and commanded.resting):
                break
            command = safety.filter(chunk if proposed is not None else None, time)
            if progress.ticks == 0:
                command.space.require(space, "the safety filter", "the robot")
            state = plant.state()
            plant.command(command)
            record.tick(observation, proposed, command, state)
            if on_tick is not None:
                on_tick(observation, command)
            if progress.judge(command.report, proposed is not None):
                source.drop()
            elif command.report.verdict is Verdict.SLOWED and safety.running is not None:
                chunk = safety.running
                source.retime(chunk)

    status, reason = progress.result()
    record.outcome(time, status, reason)
    if progress.mismatch is not None:
        raise progress.mismatch
    return Outcome(status, reason, progress.ticks, time - first, progress.interventions, source.stats, clock.pacing)


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
