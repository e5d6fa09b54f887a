"""A filter against an adversary, without physics; what was sent is then checked by code that shares nothing with it."""

from __future__ import annotations

import time as clock
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

import numpy as np

from praxia.build import safety_filter
from praxia.core.arrays import Array, frozen
from praxia.core.interfaces import Observation, SafetyFilter
from praxia.core.report import Verdict
from praxia.core.world import WorldState
from praxia.evaluation.adversaries import Adversary
from praxia.evaluation.clearance_check import ClearanceCheck, needs_coal
from praxia.evaluation.motion_check import QUANTITIES, check_motion
from praxia.evaluation.worlds import ARMS, world_of
from praxia.motion_planning.collision import CollisionWorld
from praxia.simulation.cell import Cell, command_space
from praxia.simulation.world import World

__all__ = ["SEGMENT", "AdversarialRun", "adversarial_run", "drive_against", "summarise_adversarial", "targets_of"]

SEGMENT = 10_000
"""Ticks of one run; the next one begins at home again."""

_TARGETS, _SAMPLES = 60, 1500


@dataclass(frozen=True)
class AdversarialRun:
    """One run against the adversary.

    Attributes:
        arm: Robot, a name of `ARMS`.
        ticks: Commands sent.
        violations: Quantity -> violations found; "clearance" counts ticks.
        largest: Quantity -> largest quotient of value and limit.
        nearest: Smallest distance to anything [m]; NaN where it was not checked.
        verdicts: Verdict -> ticks.
        kinds: Kind of chunk -> chunks.
        seconds: CPU time of the filter [s].
        examples: The first few penetrations, one phrase each.
    """

    arm: str
    ticks: int
    violations: Mapping[str, int]
    largest: Mapping[str, float]
    nearest: float
    verdicts: Mapping[str, int]
    kinds: Mapping[str, int]
    seconds: float
    examples: tuple[str, ...] = field(default=())


def adversarial_run(
    arm: str,
    seed: Sequence[int],
    ticks: int,
    *,
    make: Callable[[World, Array], SafetyFilter] | None = None,
) -> AdversarialRun:
    """What is found in one run.

    Args:
        arm: A name of `ARMS`.
        seed: Fixes everything.
        ticks: Commands to send.
        make: Another filter than ours, from the world and where the robot is.
    """
    world, _, truth = _setting(arm)
    q = frozen(world.robot.home)
    safety = make(world, q) if make is not None else safety_filter(world, command_space(world), q)
    space, limits = command_space(world), world.robot.limits
    adversary = Adversary(space, limits, np.random.default_rng(list(seed)), targets_of(arm))
    rows, verdicts, kinds, spent = drive_against(safety, adversary, truth, ticks, period=space.period)
    motion = check_motion(
        rows,
        limits,
        space.period * 1e-9,
        xml=world.xml,
        tool=world.robot.tcp,
        workspace=world.scene.workspace,
    )
    violations, nearest, examples = dict(motion.counts), float("nan"), tuple[str, ...]()
    checker = _checker(arm)
    if checker is not None and np.isfinite(rows).all():
        touches = checker.along(rows)
        violations["clearance"], nearest = touches.ticks, touches.nearest
        examples = tuple(
            f"{arm} {list(seed)}: {p.a} and {p.b} by {p.depth:.2g} m at row {p.row:.2f}" for p in touches.penetrations
        )
    return AdversarialRun(arm, ticks, violations, dict(motion.largest), nearest, verdicts, kinds, spent, examples[:5])


def drive_against(
    safety: SafetyFilter, adversary: Adversary, truth: WorldState | None, ticks: int, *, period: int
) -> tuple[Array, dict[str, int], dict[str, int], float]:
    """Rows that were sent (the start first), ticks per verdict, chunks per kind, and CPU seconds of the filter.

    The robot follows exactly. As a loop does, a slowed chunk is taken up as the filter has made it; unlike a loop, the
    adversary often insists on what was refused.
    """
    rng = np.random.default_rng(0)
    rows = np.empty((ticks + 1, len(safety.commanded.q)))
    rows[0] = safety.commanded.q
    verdicts, kinds = Counter[str](), Counter[str]()
    chunk, left, spent, latched = None, 0, 0.0, 0
    for k in range(ticks):
        time, state = k * period, safety.commanded
        if left <= 0:
            chunk = adversary.chunk(state, time)
            left = adversary.ticks(chunk)
            kinds[adversary.kind] += 1
            if rng.random() < 0.01:
                safety.latch("test")
                latched = 300
        left, latched = left - 1, latched - 1
        if latched == 0:
            safety.release()
        begin = clock.perf_counter()
        safety.observe(Observation(time, state.q, state.dq, commanded=state, world=truth))
        command = safety.filter(chunk, time)
        spent += clock.perf_counter() - begin
        rows[k + 1] = command.values
        verdict = command.report.verdict
        verdicts[verdict.value] += 1
        if verdict is Verdict.SLOWED and safety.running is not None:
            chunk = safety.running
        if (verdict in (Verdict.REFUSED, Verdict.STOPPED) or command.report.rate == 0.0) and rng.random() < 0.03:
            left = 0  # gives in
    return rows, dict(verdicts), dict(kinds), spent


@cache
def targets_of(arm: str) -> Mapping[str, Array]:
    """Configurations that touch something ("obstacle"), and that touch only the robot itself ("self")."""
    world, _, truth = _setting(arm)
    collision = CollisionWorld(world.robot, world.scene)
    collision.update(truth)
    things = {o.name for o in world.scene.objects}
    limits = world.robot.limits
    rng = np.random.default_rng(0)
    found: dict[str, list[Array]] = {"obstacle": [], "self": []}
    for q in rng.uniform(limits.lower, limits.upper, (_SAMPLES, len(limits))):
        contacts = collision.contacts(q)
        if contacts:
            kind = "obstacle" if any(c.b in things or c.a in things for c in contacts) else "self"
            if len(found[kind]) < _TARGETS:
                found[kind].append(q)
    return {kind: np.array(some).reshape(-1, len(limits)) for kind, some in found.items()}


def summarise_adversarial(runs: Sequence[AdversarialRun]) -> dict[str, object]:
    """Entries `ticks`, `violations` and what goes with them, for JSON."""
    names = [*QUANTITIES, "clearance"]
    counts = {name: sum(run.violations.get(name, 0) for run in runs) for name in names}
    checked = sum("clearance" in run.violations for run in runs)
    return {
        "ticks": sum(run.ticks for run in runs),
        "violations": sum(counts.values()),
        "violations_by_quantity": counts,
        "largest": {
            name: max((run.largest.get(name, 0.0) for run in runs), default=0.0)
            for name in QUANTITIES
            if name != "finite"
        },
        "nearest": min((run.nearest for run in runs if np.isfinite(run.nearest)), default=None),
        "clearance_checked": f"{checked} of {len(runs)} runs" + (f"; {needs_coal()}" if needs_coal() else ""),
        "robots": {arm: sum(run.ticks for run in runs if run.arm == arm) for arm in ARMS},
        "chunks": dict(sum((Counter(run.kinds) for run in runs), Counter[str]())),
        "verdicts": dict(sum((Counter(run.verdicts) for run in runs), Counter[str]())),
        "filter_us_mean": 1e6 * sum(run.seconds for run in runs) / max(1, sum(run.ticks for run in runs)),
        "examples": [text for run in runs for text in run.examples][:20],
    }


@cache
def _setting(arm: str) -> tuple[World, Array, WorldState]:
    """World, joint coordinates at the start, and the world state that the filter is told."""
    world = world_of(ARMS[arm])
    start = world.start("adversaries", 0, 0)
    return world, start, Cell(world, start).truth()


@cache
def _checker(arm: str) -> ClearanceCheck | None:
    if needs_coal():
        return None
    world, start, _ = _setting(arm)
    return ClearanceCheck(world.xml_at(start), world.robot.limits.names)
