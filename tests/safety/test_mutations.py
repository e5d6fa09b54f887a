"""Each rule of the chunk filter is taken away in turn, and an attack finds it; `pytest -rP` prints the list.

A rule that a second one backs up is taken away together with its backup.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pytest
from point_world import LIMITS, PERIOD, SPACE, START, Discs, Driven, H, line
from safety_motions import Rows
from world_attacks import WORLD_ATTACKS, WORLD_RULES

from praxia.core.action import ActionChunk
from praxia.core.motion import MotionState
from praxia.core.report import Violation
from praxia.core.spaces import joint_position_space
from praxia.core.velocity_envelope import VelocityEnvelope
from praxia.robots import Robot
from praxia.safety import certificate, examination
from praxia.safety.cartesian import CartesianLimits
from praxia.safety.chunk_filter import ChunkFilter
from praxia.safety.contact_speed import ContactSpeed
from praxia.safety.filter_settings import FilterSettings
from praxia.safety.ground import Ground
from praxia.safety.mover_rule import MoverRule
from praxia.safety.regions import Region
from praxia.safety.row_rules import RowRules
from praxia.safety.step_rules import StepRules
from praxia.safety.stoppable import Stoppable


def once(rows: Rows, **changes: object) -> Callable[[int, MotionState], ActionChunk | None]:
    """Proposes one chunk at the beginning."""
    return lambda time, state: replace(ActionChunk(SPACE, time, rows), **changes) if time == 0 else None


def limits_attack(rows: Rows) -> Callable[[], set[str]]:
    """Whether a limit is broken by the answer to one chunk."""
    return lambda: Driven(ChunkFilter(SPACE, LIMITS, start=START)).run(once(rows), 2.0).broken()


def jerky() -> Rows:
    """Rows from rest to rest whose acceleration is admissible, but switched on at once: 440 m/s^3."""
    a = np.concatenate([np.full(15, 4.4), np.zeros(10), np.full(15, -4.4), np.zeros(3)])
    return np.cumsum(np.cumsum(a) * H)[:, None] * H * np.array([1.0, 0.0])


def _finite() -> set[str]:
    rows = line(0.5)
    rows[30, 0] = np.nan
    return Driven(ChunkFilter(SPACE, LIMITS, start=START)).run(once(rows), 1.5).broken()


def _followed(name: str, **changes: object) -> set[str]:
    """Whether a harmless-looking chunk is followed."""
    driven = Driven(ChunkFilter(SPACE, LIMITS, start=START))
    driven.time = 10_000_000_000
    chunk = replace(ActionChunk(SPACE, driven.time, line(0.5)), **changes)
    for _ in range(60):
        driven.tick(chunk)
    return {name} if driven.travelled() > 0.1 else set()


def _seam() -> set[str]:
    driven = Driven(ChunkFilter(SPACE, LIMITS, start=START))
    driven.run(once(line(0.4, start=np.array([0.4, 0.4]))), 2.0)
    return {"seam"} if driven.travelled() > 0.1 else set()


def _stop() -> set[str]:
    t = H * np.arange(1, 400)
    rows = np.minimum(1.0 - 0.99 * H, 0.5 * 4.0 * np.minimum(t, 0.2475) ** 2 + 0.99 * np.maximum(t - 0.2475, 0.0))
    rows = rows[rows < 0.985][:, None] * np.array([1.0, 0.0])
    return Driven(ChunkFilter(SPACE, LIMITS, start=START)).run(once(rows), 2.0).broken()


def _envelope() -> set[str]:
    """At full speed into the last third of the range, where less and less is allowed."""
    envelope = VelocityEnvelope(np.full(2, 0.1), np.full(2, 2.0), np.full(2, -1.02), np.full(2, 1.02))
    safety = ChunkFilter(SPACE, replace(LIMITS, envelope=envelope), start=START)
    driven = Driven(safety).run(once(line(0.9, speed=0.9)), 3.0)
    x = np.array(driven.rows)[:, 0]
    allowed = np.maximum(np.sqrt(2.0 * (1.02 - x[1:])) - 0.1, 0.0)
    return driven.broken() | ({"envelope"} if (np.diff(x) / H > allowed + 1e-6).any() else set())


def _wall() -> set[str]:
    discs = Discs([0.4, 0.0], 0.05)
    return Driven(ChunkFilter(SPACE, LIMITS, start=START, clearance=discs)).run(once(line(0.8)), 2.5).broken(discs)


def _pole() -> set[str]:
    """Between two rows, 9 mm apart, stands a pole of 1 mm."""
    rows = line(0.9, speed=0.9, acceleration=6.0)
    k = int(np.argmax(rows[:, 0] > 0.45))
    discs = Discs(0.5 * (rows[k - 1] + rows[k]), 0.0005, margin=0.001)
    return Driven(ChunkFilter(SPACE, LIMITS, start=START, clearance=discs)).run(once(rows), 2.5).broken(discs)


def _mover() -> set[str]:
    discs = Discs(np.zeros((0, 2)), 0.0, mover=(0.05, 0.5))

    def there_and_back(time: int, state: MotionState) -> ActionChunk | None:
        if not state.resting:
            return None
        return ActionChunk(SPACE, time, line(0.6 if state.q[0] < 0.3 else -0.6, start=state.q))

    def path(t: float) -> Rows:
        """Into the way within a second, a pause there, and away again."""
        return np.array([0.3, 0.5 * max(0.0, 1.0 - t, t - 3.0)])

    safety = ChunkFilter(SPACE, LIMITS, start=START, clearance=discs)
    return Driven(safety, path).run(there_and_back, 6.0).broken(discs)


class Button:
    """A clearance in which the tool point of an arm is meant to touch a ball of 1 cm."""

    reach, margin, movers, speeds = np.full(8, 1.3), 0.01, (), np.zeros(0)

    def __init__(self, robot: Robot, at: Rows) -> None:
        self._robot, self._at = robot, at

    def intend(self, contacts: object, attached: object) -> None:
        pass

    def distance(self, q: Rows) -> Rows:
        return np.linalg.norm(self._robot.fk_batch(q[:, :7])[0] - self._at, axis=1) - 0.01

    def free(self, q: Rows) -> np.ndarray:
        return np.ones(len(q), dtype=bool)

    def touching(self, q: Rows, within: float) -> np.ndarray:
        return self.distance(q) < within


def _panda(name: str) -> set[str]:
    """A swing of the arm about its base, 0.75 rad at up to 1.4 rad/s, through a button half-way."""
    robot = Robot.load("panda")
    space = joint_position_space(robot.limits, PERIOD)
    swing = robot.home + line(0.75, speed=1.4)[:, :1] * np.eye(8)[0]
    button = Button(robot, robot.fk(swing[len(swing) // 2, :7]).p)
    parts = {
        "region": {"regions": [Region.box("middle", [[-1.0, -0.1, 0.0], [1.0, 0.1, 1.0]], robot)]},
        "tool speed": {"cartesian": CartesianLimits(robot, translational=0.25)},
        "contact speed": {"contact": ContactSpeed(robot, limit=0.25, within=0.01)},
    }[name]
    clearance = button if name == "contact speed" else None
    rules = RowRules(robot.limits, H, **parts)
    safety = ChunkFilter(space, robot.limits, start=robot.home, rules=rules, clearance=clearance)
    chunk, time, sent = ActionChunk(space, 0, swing, contacts=frozenset({("gripper", "button")})), 0, [robot.home]
    while time < chunk.end and time < 3_000_000_000:
        sent.append(safety.filter(chunk, time).values)
        chunk, time = safety.running or chunk, time + PERIOD
    tool = robot.fk_batch(np.array(sent)[:, :7])[0]
    speed = np.linalg.norm(np.diff(tool, axis=0), axis=1) / H
    near = button.distance(np.array(sent[1:])) < 0.01
    judged = {
        "region": np.abs(tool[:, 1]).max() > 0.1 + 1e-6,
        "tool speed": speed.max() > 0.25 + 1e-6,
        "contact speed": bool((speed[near] > 0.25 + 1e-6).any()),
    }
    return {name} if judged[name] else set()


class _Alarm:
    """Complains from a time on."""

    latches = False

    def check(self, observation: object, sent: Rows) -> list[Violation]:
        late = observation.time > 400_000_000  # type: ignore[attr-defined]
        return [Violation("alarm", "*", 1.0, 0.0, "")] if late else []


def _monitor() -> set[str]:
    driven = Driven(ChunkFilter(SPACE, LIMITS, start=START, monitors=(_Alarm(),)))
    driven.run(lambda time, state: ActionChunk(SPACE, time, line(0.8)) if time % 500_000_000 == 0 else None, 1.6)
    return driven.broken() | ({"monitor"} if driven.travelled(since=75) > 0.01 else set())


def _latch() -> set[str]:
    driven = Driven(ChunkFilter(SPACE, LIMITS, start=START))
    chunk = ActionChunk(SPACE, 0, line(0.8))
    for k in range(120):
        if k == 40:
            driven.safety.latch("emergency stop")
        driven.tick(chunk)
    return driven.broken() | ({"latch"} if driven.travelled(since=80) > 0.01 else set())


LATE = np.concatenate([np.zeros((120, 2)), line(0.5)])  # goes on for longer than a chunk may be late
ATTACKS: dict[str, Callable[[], set[str]]] = {
    "finite": _finite,
    "space": lambda: _followed("space", space=replace(SPACE, units=("mm", "mm"))),
    "stale": lambda: _followed("stale", start=10_000_000_000 - 120 * PERIOD, values=LATE),
    "position": limits_attack(line(1.02, speed=0.8)),
    "velocity": limits_attack(line(0.9, speed=1.05, acceleration=6.0)),
    "acceleration": limits_attack(line(0.9, speed=0.9, acceleration=8.4)),
    "jerk": limits_attack(jerky()),
    "envelope": _envelope,
    "seam": _seam,
    "stop": _stop,
    "clearance": _wall,
    "clearance between rows": _pole,
    "mover": _mover,
    "region": lambda: _panda("region"),
    "tool speed": lambda: _panda("tool speed"),
    "contact speed": lambda: _panda("contact speed"),
    "monitor": _monitor,
    "latch": _latch,
    **WORLD_ATTACKS,
}


# --- the rules that are taken away ------------------------------------------------------------------------------------

Patch = pytest.MonkeyPatch


def without_limit(order: int) -> Callable[[Patch], None]:
    """No bound on the derivative of that order, neither of rows nor of the stops after them."""

    def forget(patch: Patch) -> None:
        original = StepRules.__init__

        def init(self: StepRules, *args: object) -> None:
            original(self, *args)
            self.low[order], self.high[order] = -np.inf, np.inf

        patch.setattr(StepRules, "__init__", init)

    return forget


def without_envelope(patch: Patch) -> None:
    """The same speed everywhere."""
    original = StepRules.__init__

    def init(self: StepRules, *args: object) -> None:
        original(self, *args)
        self.envelope = None

    patch.setattr(StepRules, "__init__", init)


def without_finite(patch: Patch) -> None:
    """Rows that are not finite are caught by the comparisons of other rules, too: those let them pass as well."""
    _without_violation(patch, "finite")
    for owner in (Ground, RowRules, Stoppable):
        original = owner.broken

        def tolerant(self, before, rows, original=original):
            values = np.concatenate([before, getattr(rows, "rows", rows)])
            return None if np.isnan(values).any() else original(self, before, rows)

        patch.setattr(owner, "broken", tolerant)
    hold = StepRules.hold
    patch.setattr(StepRules, "hold", lambda self, x: bool(np.isnan(x).any()) or hold(self, x))


def _without_violation(patch: Patch, check: str) -> None:
    """`Examiner` does not see that a chunk is malformed in that way."""
    original = examination.Examiner._malformed

    def blind(self, chunk, time):
        return tuple(v for v in original(self, chunk, time) if v.check != check)

    patch.setattr(examination.Examiner, "_malformed", blind)


def without_stop(patch: Patch) -> None:
    """Neither a row nor the end of a chunk has to leave room for a stop."""
    patch.setattr(Stoppable, "broken", lambda self, before, rows: None)
    original = Ground.broken
    patch.setattr(
        Ground, "broken", lambda self, before, course: original(self, before, course) if course.chunk_rows else None
    )


def without_between(patch: Patch) -> None:
    """Freedom from contact is looked up at the rows only."""

    def rows_only(rows: Rows, steps: Rows, piece: float) -> tuple[Rows, Rows, Rows]:
        return rows, np.arange(len(rows)), np.arange(len(rows))[:, None] * np.full((1, steps.shape[1]), 1.01 * piece)

    patch.setattr(certificate, "_subdivided", rows_only)


@dataclass(frozen=True)
class Mutation:
    """A rule, how it is taken away, the attack that then succeeds, and as what."""

    forget: Callable[[Patch], None]
    attack: str
    found: str


MUTATIONS = {
    "finite": Mutation(without_finite, "finite", "finite"),
    "meaning of the chunk": Mutation(lambda p: _without_violation(p, "shape"), "space", "space"),
    "age of the chunk": Mutation(lambda p: _without_violation(p, "stale"), "stale", "stale"),
    "position": Mutation(without_limit(0), "position", "position"),
    "velocity": Mutation(without_limit(1), "velocity", "velocity"),
    "acceleration": Mutation(without_limit(2), "acceleration", "acceleration"),
    "jerk": Mutation(without_limit(3), "jerk", "jerk"),
    "velocity by position": Mutation(without_envelope, "envelope", "envelope"),
    "largest seam": Mutation(
        lambda p: p.setattr(FilterSettings, "__post_init__", lambda s: object.__setattr__(s, "largest_seam", 9.0)),
        "seam",
        "seam",
    ),
    "stop after the step": Mutation(without_stop, "stop", "position"),
    "clearance": Mutation(lambda p: p.setattr(Ground, "free", lambda s, q, rows: len(rows)), "clearance", "clearance"),
    "clearance between rows": Mutation(without_between, "clearance between rows", "clearance"),
    "movers": Mutation(lambda p: p.setattr(MoverRule, "broken", lambda s, *of, **since: None), "mover", "mover"),
    "region": Mutation(lambda p: p.setattr(Region, "broken", lambda s, last, rows, h: None), "region", "region"),
    "tool speed": Mutation(
        lambda p: p.setattr(CartesianLimits, "broken", lambda s, last, rows, h: None), "tool speed", "tool speed"
    ),
    "contact speed": Mutation(
        lambda p: p.setattr(ContactSpeed, "broken", lambda s, clearance, last, rows, h: None),
        "contact speed",
        "contact speed",
    ),
    "monitors": Mutation(lambda p: p.setattr(_Alarm, "check", lambda s, o, sent: []), "monitor", "monitor"),
    "latch": Mutation(lambda p: p.setattr(ChunkFilter, "latch", lambda s, reason: None), "latch", "latch"),
    **{rule: Mutation(*how) for rule, how in WORLD_RULES.items()},
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_the_whole_filter_withstands(attack: str) -> None:
    assert ATTACKS[attack]() == set()


@pytest.mark.parametrize("rule", MUTATIONS)
def test_an_attack_finds_the_rule_that_is_taken_away(rule: str, monkeypatch: Patch) -> None:
    mutation = MUTATIONS[rule]
    mutation.forget(monkeypatch)
    with np.errstate(all="ignore"):
        found = ATTACKS[mutation.attack]()
    print(f"without {rule}: {', '.join(sorted(found)) or 'nothing found'}")
    assert mutation.found in found


def test_every_attack_is_somebodys() -> None:
    assert {mutation.attack for mutation in MUTATIONS.values()} == set(ATTACKS)
