from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from point_world import LIMITS, PERIOD, SPACE, Discs, H
from safety_motions import Rows

from praxia.core.action import ActionChunk
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import Observation
from praxia.core.report import Verdict, Violation
from praxia.core.world import Detection, Gripper, ObjectState, WorldState
from praxia.evaluation.worlds import world_of
from praxia.motion_planning.clearance import SceneClearance
from praxia.safety.chunk_filter import ChunkFilter
from praxia.safety.filter_settings import FilterSettings
from praxia.simulation.cell import Cell

UPRIGHT = np.array([1.0, 0.0, 0.0, 0.0])
FAR = {"mover": Detection("mover", 0, Pose(np.array([9.0, 9.0, 0.0]), UPRIGHT))}
NOBODY = Gripper(Pose.identity(), 0.0, 0.0)


def world(x: float, y: float, *, name: str = "disc", part: float = 0.0, time: int = 0) -> WorldState:
    return WorldState(time, {name: ObjectState(Pose(np.array([x, y, 0.0]), UPRIGHT))}, {"drawer": part}, NOBODY)


class Seen(Discs):
    """One disc that is where the estimate has it."""

    def update(self, estimate: WorldState) -> None:
        if "disc" not in estimate.objects:
            raise InvalidInput("nothing is known about 'disc'")
        self.centres = estimate.objects["disc"].X_WO.p[None, :2]

    movers = ("mover",)
    speeds = np.array([0.0])

    def separation(self, q: Rows) -> Rows:
        return np.full((len(q), 1), 1.0)


def there() -> Rows:
    """A smooth motion from (-0.5, 0) to (0.5, 0) that ends at rest."""
    s = np.linspace(0.0, 1.0, 241)[1:]
    x = -0.5 + s**4 * (35 - 84 * s + 70 * s**2 - 20 * s**3)
    return np.stack((np.append(x, [0.5, 0.5]), np.zeros(len(x) + 2)), axis=1)


START = np.array([-0.5, 0.0])


class Fragile:
    latches = False

    def check(self, observation: Observation, sent: Rows) -> list[Violation]:
        away = float(np.abs(observation.q - sent).max())
        return [] if away < 1.0 else [Violation("tracking", "*", away, 1.0, "m")]


MALFORMED = {
    "an object is missing": lambda o: replace(o, world=world(0.0, 0.4, name="cup")),
    "what moves is no sighting": lambda o: replace(o, movers={"mover": None}),
    "a part is NaN": lambda o: replace(o, world=world(0.0, 0.4, part=np.nan)),
    "no world at all": lambda o: replace(o, world="lost"),
    "positions of another robot": lambda o: replace(o, q=np.zeros(7)),
    "no positions": lambda o: replace(o, q=None),
}


@pytest.mark.parametrize("what", MALFORMED)
def test_what_no_sense_can_be_made_of_stops_the_robot_and_what_was_known_stays(what: str) -> None:
    disc = Seen([9.0, 9.0], 0.1)
    safety = ChunkFilter(SPACE, LIMITS, start=START, clearance=disc, monitors=[Fragile()])
    chunk, verdicts = ActionChunk(SPACE, 0, there()), []
    rows = [START] * 3
    for k in range(150):
        state, time = safety.commanded, k * PERIOD
        seen = Observation(time, state.q, state.dq, commanded=state, movers=FAR, world=world(0.0, 0.4, time=time))
        safety.observe(MALFORMED[what](seen) if 60 <= k < 120 else seen)
        command = safety.filter(chunk if k < 120 else None, time)
        verdicts.append(command.report.verdict)
        rows.append(command.values)
        assert disc.centres.tolist() == [[0.0, 0.4]]
    assert set(verdicts[:60]) == {Verdict.PASSED} and set(verdicts[60:120]) == {Verdict.STOPPED}
    assert rows[118 + 3].tolist() == rows[110 + 3].tolist()
    assert (np.abs(np.diff(rows, 3, axis=0)) <= LIMITS.jerk * H**3 * (1 + 1e-6)).all()
    assert verdicts[-1] is Verdict.PASSED


def test_what_may_move_unnoticed_by_more_than_the_margin_is_refused() -> None:
    disc = Discs([0.2, 0.4], 0.2, margin=0.001)
    with pytest.raises(InvalidInput, match=r"moved is 0\.0011 m, but the clearance keeps a margin of 0\.001 m"):
        ChunkFilter(SPACE, LIMITS, start=START, clearance=disc, settings=FilterSettings(moved=0.0011))
    for clearance, moved in ((disc, 0.001), (None, 0.0011)):
        ChunkFilter(SPACE, LIMITS, start=START, clearance=clearance, settings=FilterSettings(moved=moved))


@pytest.mark.parametrize("shift", [0.0012, 0.003, 0.009])
def test_an_obstacle_that_is_estimated_a_little_nearer_is_not_touched(shift: float) -> None:
    """Margin 1 mm: what passes at 1.1 mm is proved anew as soon as the estimate has moved by more than that."""
    disc = Seen([0.2, 0.2011], 0.2, margin=0.001)
    safety = ChunkFilter(SPACE, LIMITS, start=START, clearance=disc)
    chunk, nearest = ActionChunk(SPACE, 0, there()), np.inf
    for k in range(400):
        state, time = safety.commanded, k * PERIOD
        y = 0.2011 if k < 40 else 0.2011 - shift
        safety.observe(
            Observation(time, state.q, state.dq, commanded=state, movers=FAR, world=world(0.2, y, time=time))
        )
        followed = chunk if chunk is not None and chunk.at(time) is not None else None
        command = safety.filter(followed, time)
        if command.report.verdict is Verdict.SLOWED:
            chunk = safety.running
        nearest = min(nearest, float(np.linalg.norm(command.values - [0.2, y])) - 0.2)
    assert nearest > 0.0


class Counted(Seen):
    """It counts how often it was told where its disc is."""

    updates = 0

    def update(self, estimate: WorldState) -> None:
        self.updates += 1
        super().update(estimate)


def test_an_estimate_that_is_known_already_is_not_taken_in_again_with_each_chunk() -> None:
    disc, rows = Counted([9.0, 9.0], 0.1), there()
    safety, same = ChunkFilter(SPACE, LIMITS, start=START, clearance=disc), world(0.0, 0.4)
    nearly = [world(0.0, 0.4 + 1e-5 * k) for k in range(3)]
    for k in range(96):
        time = k * PERIOD
        estimate = same if k < 48 else nearly[(k - 48) // 16]
        if k % 8 == 0:
            chunk = ActionChunk(SPACE, time, rows[k : k + 16])
        safety.observe(Observation(time, START, START, movers=FAR, world=estimate))
        assert safety.filter(chunk, time).report.verdict is Verdict.PASSED
    assert disc.updates == 1 + len(nearly)  # moved by less than what counts, they are taken in by the next chunk
    assert disc.centres[0, 1] == 0.4 + 2e-5


@pytest.mark.parametrize("held", [True, False])
def test_what_is_held_after_an_intention_is_what_another_update_would_hold(held: bool) -> None:
    tabletop = world_of("tabletop")
    robot, rng = tabletop.robot, np.random.default_rng(3)
    truth = Cell(tabletop, tabletop.start("tabletop", 0, 0)).truth()
    first, second = [o.name for o in tabletop.scene.movable][:2]
    X_WG = robot.X_WB @ robot.fk(robot.arm_home)
    objects = {**truth.objects, first: ObjectState(X_WG)}
    seen = replace(truth, objects=objects, gripper=Gripper(X_WG, 0.04, 0.04), held=first if held else "")
    once, again = SceneClearance(robot, tabletop.scene), SceneClearance(robot, tabletop.scene)
    for clearance in (once, again):
        clearance.update(seen)
    q = np.array(robot.home) + np.append(rng.uniform(-0.4, 0.4, (20, 7)), np.zeros((20, 1)), axis=1)
    touch = frozenset({("gripper", first), (first, second)})
    for contacts in (frozenset(), touch):
        for attached in ((first,), (), (second,), (second, first), ()):
            once.intend(contacts, attached)
            again.intend(contacts, attached)
            again.update(seen)
            assert (once.room(q) == again.room(q)).all()
            assert (once.reaches == again.reaches).all() and once.blocking(q[0]) == again.blocking(q[0])
