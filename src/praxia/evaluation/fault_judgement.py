"""How a run with a fault ended, and which limits were crossed in it: from the records and the true world."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import numpy as np

from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Status
from praxia.evaluation.faults import Fault
from praxia.evaluation.raw_files import read_raw_trace
from praxia.evaluation.verification import MEASURED_TOLERANCE, STAMPED
from praxia.evaluation.verify import verify
from praxia.simulation.world import World

__all__ = ["NOTICE", "Crossings", "Ending", "crossings", "ending"]

NOTICE = 0.2
"""Time within which a fault is to be noticed [s]."""

_SPEED = 1.1  # true speed of a joint that counts as crossing its limit, as a multiple of it
_DEPTH = 0.003  # unintended penetration that counts as a collision [m]; clean runs: up to 0.0017


class Ending(Enum):
    """How a run with a fault ended; all but the last three count as caught."""

    HARMLESS = "harmless"  # the run went on, the goal was reached and no limit was crossed
    STOPPED = "stopped"  # the robot was stopped, or the run given up, and no limit was crossed
    FLAGGED = "flagged"  # the robot crossed a limit, but the fault was noticed before that or within 200 ms
    UNNOTICED = "unnoticed"  # no limit was crossed, but nobody noticed anything until the time for the task was over
    UNDETECTABLE = "undetectable"  # nobody could have seen it: excluded by name
    MISSED = "missed"


@dataclass(frozen=True)
class Crossings:
    """Limits that were crossed in a run.

    Attributes:
        sent: By what was sent, as the independent verifier says: no fault excuses that.
        true: By the true joints and contacts, one phrase each.
        first: True time of the first of `true` [ns]; None where there is none.
    """

    sent: tuple[str, ...] = ()
    true: tuple[str, ...] = ()
    first: int | None = None


def ending(
    fault: Fault,
    *,
    crossed: Crossings,
    noticed: float | None,
    noticed_at: int | None,
    success: bool,
    status: str,
    timed_out: bool = False,
) -> Ending:
    """How a run ended.

    Args:
        fault: What failed.
        crossed: Limits that were crossed.
        noticed: Time from the first effect of the fault to the first answer of the filter [s], or None.
        noticed_at: True time of that answer [ns], or None.
        success: Whether the goal was reached.
        status: What the generator claimed; a wrong claim that nobody objected to is a miss.
        timed_out: Whether the run ended only because its time was over: no answer to the fault.
    """
    if fault.meaning.undetectable:
        return Ending.UNDETECTABLE
    if crossed.sent:
        return Ending.MISSED
    finished = status == Status.FINISHED.value
    if crossed.first is None:
        if success and finished:
            return Ending.HARMLESS
        if noticed is None and timed_out and not finished:
            return Ending.UNNOTICED
        return Ending.STOPPED if noticed is not None or not finished else Ending.MISSED
    if noticed is None or noticed_at is None:
        return Ending.MISSED
    return Ending.FLAGGED if noticed <= NOTICE or noticed_at <= crossed.first else Ending.MISSED


def crossings(folder: Path, world: World, *, begin: int, clock: bool = False) -> Crossings:
    """Limits that were crossed: by what was sent, and by the true joints and contacts from `begin` [ns] on.

    Args:
        folder: Run folder.
        world: The scene of the run.
        begin: Beginning of the fault [ns].
        clock: Whether the clock was what failed: stamps, log lines and rows by stamp are then wrong by themselves.

    Raises:
        InvalidInput: The folder has no trace.
    """
    counts = verify(folder).counts
    sent = tuple(f"{n} x {kind}" for kind, n in counts.items() if n and not (clock and kind in STAMPED))
    trace = read_raw_trace(folder / "trace.bin", [])
    if trace is None:
        raise InvalidInput(f"{folder} has no trace")
    robot, limits = world.robot, world.robot.arm_limits
    address = [trace.columns.index("qpos/0") + world.address(name) for name in robot.joint_names]
    # Stamps may be part of the fault: rows are counted instead.
    start = min(begin // trace.period_ns, len(trace.rows) - 1)
    q = trace.rows[start:, address]
    excess = np.maximum(q - limits.upper, limits.lower - q)
    speed = np.abs(np.diff(q, axis=0, prepend=q[:1])) / (trace.period_ns * 1e-9) / limits.velocity
    depth = trace.column("unintended")[start:]
    found: list[str] = []
    rows: list[int] = []
    for i, name in enumerate(robot.joint_names):
        for value, bound, text in (
            (excess[:, i], MEASURED_TOLERANCE, "{} {:.3f} rad or m beyond its position limit"),
            (speed[:, i], _SPEED, "{} at {:.2f} times its velocity limit"),
        ):
            beyond = ~(value <= bound)  # what is no number is not within its limit
            if beyond.any():
                found.append(text.format(name, value[beyond].max()))
                rows.append(int(np.argmax(beyond)))
    deep = ~(depth <= _DEPTH)
    if deep.any():
        found.append(f"a collision, {depth[deep].max() * 1e3:.1f} mm deep")
        rows.append(int(np.argmax(deep)))
    return Crossings(sent, tuple(found), (start + min(rows)) * trace.period_ns if rows else None)
