"""Attacks on what the filter knows of the world, and how each rule about it is taken away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import mujoco
import numpy as np
import pytest
from point_world import LIMITS, PERIOD, SPACE, START, Discs, Driven, H, flat, line
from safety_motions import Rows

from praxia.core.action import ActionChunk
from praxia.core.interfaces import Observation
from praxia.core.motion import MotionState
from praxia.core.spaces import joint_position_space
from praxia.core.world import Detection, Gripper, ObjectState, WorldState
from praxia.motion_planning import SceneClearance
from praxia.safety import follower
from praxia.safety.chunk_filter import ChunkFilter
from praxia.safety.filter_settings import FilterSettings
from praxia.safety.follower import Follower
from praxia.safety.mover_rule import MoverRule
from praxia.safety.world_watch import WorldWatch
from praxia.simulation import load_world

__all__ = ["WORLD_ATTACKS", "WORLD_RULES"]

Patch = pytest.MonkeyPatch
NOWHERE = np.array([5.0, 5.0])
SPEED = 0.5


class Sensed(Driven):
    """A robot whose sensors are late, and whose stamps may be wrong; it sees what stands around, too.

    Attributes:
        late: Age of the mover's pose [s].
        ahead: What its stamp says beyond that [s]: as much as `late` where the sensor stamps what arrives.
        error: How far beyond its place, seen from the robot, it is measured [m].
        around: Time [s] -> objects and what is held; None where the world is not seen.
    """

    late = ahead = error = 0.0
    around: Callable[[float], tuple[Mapping[str, Rows], str]] | None = None

    def observation(self) -> Observation:
        then = max(0, self.time - round(self.late * 1e9))
        stamp = self.time - round((self.late - self.ahead) * 1e9)
        at = self.mover_at(then)
        away = at - self.safety.commanded.q
        at = at + self.error * away / max(float(np.linalg.norm(away)), 1e-9)
        seen = {"mover": Detection("mover", stamp, flat(at))}
        return replace(super().observation(), movers=seen, world=self._world())

    def _world(self) -> WorldState | None:
        if self.around is None:
            return None
        objects, held = self.around(self.time * 1e-9)
        hand = Gripper(flat(np.array(self.safety.commanded.q)), 0.02, 0.0)
        states = {name: ObjectState(flat(at), None, self.time) for name, at in objects.items()}
        return WorldState(self.time, states, {}, hand, held)


def to_and_fro(time: int, state: MotionState) -> ActionChunk | None:
    """Across the way of a mover, and back again, as often as it can."""
    if not state.resting:
        return None
    return ActionChunk(SPACE, time, line(0.6 if state.q[0] < 0.3 else -0.6, speed=0.8, start=np.array(state.q)))


class Chaser:
    """Where a mover is that chases the robot at full speed, backs off now and then, and comes again."""

    def __init__(self, safety: ChunkFilter, seed: int) -> None:
        self._safety, self._rng = safety, np.random.default_rng(seed)
        self._at, self._away = [np.array([0.3, 0.6])], 0

    def __call__(self, t: float) -> Rows:
        while len(self._at) <= round(t / H):
            self._at.append(self._next())
        return self._at[round(t / H)]

    def _next(self) -> Rows:
        state, at = self._safety.commanded, self._at[-1]
        if self._away == 0 and self._rng.random() < (0.05 if state.resting else 0.01):
            self._away = int(self._rng.integers(20, 120))
        self._away = max(0, self._away - 1)
        towards = state.q + 0.1 * state.dq - at
        apart = float(np.linalg.norm(state.q - at))
        if self._away == 0 and state.resting and apart < 0.07:  # it does not push
            return at
        return at + (-1.0 if self._away else 1.0) * SPEED * H * towards / max(float(np.linalg.norm(towards)), 1e-9)


def _mover(*, settings: FilterSettings | None = None, **sensor: float) -> set[str]:
    """`sensor`: as in `Sensed`."""
    found: set[str] = set()
    for seed in range(2):
        discs = Discs(np.zeros((0, 2)), 0.0, margin=0.001, mover=(0.05, SPEED))
        safety = ChunkFilter(SPACE, LIMITS, start=START, clearance=discs, settings=settings)
        driven = Sensed(safety, Chaser(safety, seed))
        for name, value in sensor.items():
            setattr(driven, name, value)
        found |= driven.run(to_and_fro, 5.0).broken(discs)
    return found


def _post() -> set[str]:
    """Between two rows, 9 mm apart, stands a pole of 1 mm that could move, but hardly does."""
    rows = line(0.9, speed=0.9, acceleration=6.0)
    k = int(np.argmax(rows[:, 0] > 0.45))
    pole = 0.5 * (rows[k - 1] + rows[k])
    discs = Discs(np.zeros((0, 2)), 0.0, margin=0.001, mover=(0.0005, 0.001))
    driven = Driven(ChunkFilter(SPACE, LIMITS, start=START, clearance=discs), lambda t: pole)
    chunk: ActionChunk | None = ActionChunk(SPACE, 0, rows)
    return driven.run(lambda time, state: chunk if time == 0 else None, 2.5).broken(discs)


def _fleeing() -> set[str]:
    """Nobody proposes anything any more just as something is close behind: a quicker stop would be caught up with."""
    discs = Discs(np.zeros((0, 2)), 0.0, mover=(0.05, 0.8))
    found: set[str] = set()
    for behind in np.arange(0.08, 0.16, 0.01):
        safety = ChunkFilter(SPACE, LIMITS, start=START, clearance=discs, settings=FilterSettings(window=0.5))
        driven = Driven(safety, lambda t, behind=behind: np.array([min(0.8 * t, 0.9) - 0.05 - behind, 0.0]))
        chunk: ActionChunk | None = ActionChunk(SPACE, 0, line(0.9, speed=0.95, acceleration=7.5))
        for k in range(150):
            chunk = driven.tick(chunk if k < 22 else None)
        found |= driven.broken(discs)
    return found


class Seen(Discs):
    """Discs that are where the estimate says; what the hand holds, as chunk or estimate say, makes it 8 cm wider."""

    load = 0.0

    def update(self, world: WorldState) -> None:
        self.centres = np.array([state.X_WO.p[:2] for name, state in world.objects.items() if name != "load"])

    def intend(self, contacts: frozenset[tuple[str, str]], attached: tuple[str, ...]) -> None:
        self.load = 0.08 if attached else 0.0

    def distance(self, q: Rows) -> Rows:
        return super().distance(q) - self.load


def _seen(at: Callable[[float], Rows], starts: float, *, held: str = "", watched: float | None = None) -> set:
    """One chunk, from `starts` [s] on, among one disc that is put elsewhere; judged by where it is in the end."""
    discs = Seen(at(0.0), 0.05)
    safety = ChunkFilter(SPACE, LIMITS, start=START, clearance=discs)
    if watched is not None:
        safety._watch = WorldWatch(watched)  # larger than settings may make it, so that another rule is left alone
    driven = Sensed(safety)
    driven.around = lambda t: ({"disc": at(t), **({held: np.array(safety.commanded.q)} if held else {})}, held)
    attached = (held,) if held else ()

    def once(time: int, state: MotionState) -> ActionChunk | None:
        due = time == round(starts * 1e9)
        return ActionChunk(SPACE, time, line(0.8), attached=attached) if due else None

    driven.run(once, starts + 2.5)
    judge = Seen(at(9.0), 0.05)
    judge.load = 0.08 if held else 0.0
    return driven.broken(judge)


def _starved() -> set[str]:
    """A chunk that ends in full motion is proposed on and on."""
    safety = ChunkFilter(SPACE, LIMITS, start=START)
    chunk = ActionChunk(SPACE, 0, line(0.8)[:60])
    reports = [safety.filter(chunk, k * PERIOD).report for k in range(90)]
    told = any(violation.check == "starved" for report in reports for violation in report.violations)
    return set() if told else {"starved"}


def _folding() -> set[str]:
    """The arm is folded into itself; MuJoCo says whether its links touch."""
    world = load_world("tabletop")
    robot = world.robot
    start = np.array(robot.home)
    to = start.copy()
    to[[1, 3, 5]] = 1.7, -3.0, 3.7
    part = line(1.0, speed=0.5)[:, :1]
    rows = start + part * (to - start)
    space = joint_position_space(robot.limits, PERIOD)
    safety = ChunkFilter(space, robot.limits, start=start, clearance=SceneClearance(robot))
    chunk, sent = ActionChunk(space, 0, rows), []
    for k in range(len(rows)):
        sent.append(safety.filter(chunk, k * PERIOD).values)
        chunk = safety.running or chunk
    data = mujoco.MjData(world.model)
    return {"links"} if any(_folded(world, data, q) for q in sent[::5]) else set()


def _folded(world: object, data: mujoco.MjData, q: Rows) -> bool:
    """Whether two links of the robot reach 2 mm into each other."""
    model, robot = world.model, world.robot  # type: ignore[attr-defined]
    for name, value in zip(robot.joint_names, q, strict=False):
        data.qpos[world.address(name)] = value  # type: ignore[attr-defined]
    mujoco.mj_forward(model, data)
    base = int(model.jnt_bodyid[model.joint(robot.joint_names[0]).id])
    links = {i for i in range(model.nbody) if model.body_rootid[i] == model.body_rootid[base]}
    bodies = model.geom_bodyid[data.contact.geom]
    return any(a in links and b in links and d < -0.002 for (a, b), d in zip(bodies, data.contact.dist, strict=True))


def jump(t: float) -> Rows:
    """Into the way before the robot has come half as far."""
    return np.array([0.6, 0.0]) if t > 0.3 else NOWHERE


def shift(t: float) -> Rows:
    """By 8 cm, into the way, while the robot rests."""
    return np.array([0.6, 0.0 if t > 0.3 else 0.08])


WORLD_ATTACKS: dict[str, Callable[[], set[str]]] = {
    "late mover": lambda: _mover(late=0.3),
    "late mover, stamped on arrival": lambda: _mover(late=0.3, ahead=0.3, settings=FilterSettings(mover_latency=0.3)),
    "mover with stamps to come": lambda: _mover(late=0.3, ahead=1.0),
    "mover measured wrongly": lambda: _mover(error=0.039, settings=FilterSettings(mover_noise=0.01)),
    "mover that chases": _mover,
    "pole that could move": _post,
    "close behind": _fleeing,
    "put in the way": lambda: _seen(jump, 0.0),
    "put in the way at rest": lambda: _seen(shift, 0.5, watched=0.1),
    "held load": lambda: _seen(lambda t: np.array([0.4, 0.1]), 0.2, held="load"),
    "no end": _starved,
    "folding": _folding,
}


# --- the rules that are taken away ------------------------------------------------------------------------------------


def _ageless(patch: Patch) -> None:
    original = MoverRule.broken
    patch.setattr(MoverRule, "broken", lambda self, q, rows, age, **since: original(self, q, rows, 0.0, **since))


def _setting(name: str, value: float) -> Callable[[Patch], None]:
    return lambda patch: patch.setattr(
        FilterSettings, "__post_init__", lambda self: object.__setattr__(self, name, value)
    )


def _unchecked_stop(patch: Patch) -> None:
    original = follower.quick_stop
    patch.setattr(
        follower,
        "quick_stop",
        lambda ground, before, route, state, met: original(ground, before, route, state, lambda rows: False),
    )


def _old_world(patch: Patch) -> None:
    """A new chunk is examined in the world that was proved last."""
    examined, update = ChunkFilter._examined, ChunkFilter._update
    examining = [False]

    def blind(self: ChunkFilter, chunk: ActionChunk, time: int) -> object:
        examining[0] = True
        try:
            return examined(self, chunk, time)
        finally:
            examining[0] = False

    patch.setattr(ChunkFilter, "_examined", blind)
    patch.setattr(ChunkFilter, "_update", lambda s, *known: None if examining[0] else update(s, *known))


def _no_load(patch: Patch) -> None:
    original = ChunkFilter._intend
    patch.setattr(ChunkFilter, "_intend", lambda self, contacts, attached: original(self, contacts, ()))


def _loose_links(patch: Patch) -> None:
    """No distance is asked between links of the robot."""

    def excuse(self: SceneClearance, robot: object) -> None:
        links = self._geometry.links
        self._base[links[:, None] & links[None, :]] = -np.inf

    patch.setattr(SceneClearance, "_excuse_neighbours", excuse)


WORLD_RULES: dict[str, tuple[Callable[[Patch], None], str, str]] = {
    "age of a mover's sighting": (_ageless, "late mover", "mover"),
    "latency besides the stamp": (_setting("mover_latency", 0.0), "late mover, stamped on arrival", "mover"),
    "stamps that are still to come": (
        lambda p: p.setattr(ChunkFilter, "_age", lambda s, time: max(time - (s._sighted or 0), 0) * 1e-9),
        "mover with stamps to come",
        "mover",
    ),
    "noise of a mover's sighting": (_setting("mover_noise", 0.0), "mover measured wrongly", "mover"),
    "time until rest": (
        lambda p: p.setattr(MoverRule, "_covered", lambda s, count, age: np.zeros((count, 1))),
        "mover that chases",
        "mover",
    ),
    "half of the next step": (
        lambda p: p.setattr(MoverRule, "_between", lambda s, way: np.zeros(len(way))),
        "pole that could move",
        "mover",
    ),
    "movers and the quick stop": (_unchecked_stop, "close behind", "mover"),
    "watch of the world": (
        lambda p: p.setattr(WorldWatch, "moved", lambda s, *known: s._names is None),
        "put in the way",
        "clearance",
    ),
    "world of a new chunk": (_old_world, "put in the way at rest", "clearance"),
    "held load": (_no_load, "held load", "clearance"),
    "end of a chunk": (lambda p: p.setattr(Follower, "starved", property(lambda s: False)), "no end", "starved"),
    "links among each other": (_loose_links, "folding", "links"),
}
