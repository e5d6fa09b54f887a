from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from chunk_filter_drive import drive, faster, motion
from chunk_filter_oracle import ARM, Discs, contacts, disc_pose, distances, limit_excess, met, tip
from safety_motions import PERIOD, H, Rows, space_of

from praxia.core.action import ActionChunk
from praxia.core.geometry import Pose
from praxia.core.interfaces import Observation
from praxia.core.report import Verdict
from praxia.core.world import Detection, Gripper, ObjectState, WorldState
from praxia.safety.chunk_filter import ChunkFilter
from praxia.safety.filter_settings import FilterSettings
from praxia.safety.follower import Follower

SPACE = space_of(ARM)
START, GOAL = np.array([-0.8, 0.4, 0.3]), np.array([0.9, 0.5, 0.2])
ROWS = motion(ARM, START, GOAL)
MIDDLE = tip(ROWS[len(ROWS) // 2][None])[0]
NOBODY = Gripper(Pose(np.zeros(3), np.array([1.0, 0, 0, 0])), 0.0, 0.0)


def above(height: float) -> Rows:
    """A point that far [m] above the middle of the path."""
    return MIDDLE + np.array([0.0, height])


def before(rows: Rows) -> Rows:
    return np.vstack((np.repeat(START[None], 3, axis=0), rows))


def test_a_chunk_past_obstacles_passes_bit_for_bit() -> None:
    discs = Discs([MIDDLE * 1.3, -MIDDLE], [0.1, 0.3])
    driven = drive(ChunkFilter(SPACE, ARM, start=START, clearance=discs), ActionChunk(SPACE, 0, ROWS), len(ROWS))
    assert driven.sent.tobytes() == ROWS.tobytes() and set(driven.verdicts) == {Verdict.PASSED}
    assert contacts(before(driven.sent), discs.centres, discs.radii) > 0.0


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_a_chunk_into_an_obstacle_rests_before_it_and_is_refused_after_patience(factor: float) -> None:
    discs = Discs([MIDDLE], [0.1])
    filter_ = ChunkFilter(SPACE, ARM, start=START, clearance=discs, settings=FilterSettings(patience=0.2))
    rows = faster(ARM, START, GOAL, factor)
    driven = drive(filter_, ActionChunk(SPACE, 0, rows), 1500)
    assert contacts(before(driven.sent), discs.centres, discs.radii) > 0.0
    assert limit_excess(ARM, before(driven.sent), H) <= 1e-6
    resting = int(np.argmax((driven.sent == driven.sent[-1]).all(axis=1)))
    assert set(driven.verdicts[700:]) <= {Verdict.REFUSED, Verdict.PASSED}
    assert distances(driven.sent[-1:], discs.centres, discs.radii).min() < 0.03  # as far as it goes
    refused = driven.verdicts.index(Verdict.REFUSED)
    assert 0.2 <= (refused - resting) * H < 0.25
    violation = driven.reports[refused].violations[0]
    assert violation.check == "clearance" and violation.component == "arm and disc 0" and violation.limit == 0.01
    assert set(driven.verdicts[:refused]) <= {Verdict.PASSED, Verdict.SLOWED} and filter_.running is None


def test_a_robot_that_stands_before_something_waits_for_it_and_goes_on_when_it_has_gone() -> None:
    discs = Discs([MIDDLE], [0.1])
    filter_ = ChunkFilter(SPACE, ARM, start=START, clearance=discs, settings=FilterSettings(patience=2.0))

    def see(time: int) -> None:
        centre = MIDDLE if time < 700 * PERIOD else above(5.0)
        world = WorldState(time, {"0": ObjectState(disc_pose(centre))}, {}, NOBODY)
        filter_.observe(Observation(time, START, START, world=world))

    driven = drive(filter_, ActionChunk(SPACE, 0, ROWS), 2500, each=see)
    assert (driven.sent[650] == driven.sent[699]).all()
    assert driven.sent[-1].tobytes() == ROWS[-1].tobytes()
    assert Verdict.REFUSED not in driven.verdicts and Verdict.STOPPED not in driven.verdicts
    assert limit_excess(ARM, before(driven.sent), H) <= 1e-6
    assert contacts(before(driven.sent[:700]), np.array([MIDDLE]), np.array([0.1])) > 0.0


def test_what_moves_into_the_path_is_not_touched_once_it_is_seen() -> None:
    discs = Discs([above(5.0)], [0.08])
    filter_ = ChunkFilter(SPACE, ARM, start=START, clearance=discs)

    def see(time: int) -> None:
        centre = MIDDLE if time >= 50 * PERIOD else above(5.0)
        world = WorldState(time, {"0": ObjectState(disc_pose(centre))}, {}, NOBODY)
        filter_.observe(Observation(time, START, START, world=world))

    driven = drive(filter_, ActionChunk(SPACE, 0, ROWS), 1500, each=see)
    assert set(driven.verdicts[:50]) == {Verdict.PASSED} and Verdict.REFUSED in driven.verdicts
    assert contacts(before(driven.sent), np.array([MIDDLE]), np.array([0.08])) > 0.0
    assert limit_excess(ARM, before(driven.sent), H) <= 1e-6


def test_contacts_that_are_meant_are_told_to_the_clearance_and_taken_back_with_a_refusal() -> None:
    discs = Discs([MIDDLE * 1.4], [0.05])
    filter_ = ChunkFilter(SPACE, ARM, start=START, clearance=discs)
    meant = ActionChunk(SPACE, 0, ROWS, contacts=frozenset({("arm", "cup")}), attached=("lid",))
    filter_.filter(meant, 0)
    assert discs.intended == (meant.contacts, ("lid",))
    filter_.examine(ActionChunk(SPACE, PERIOD, ROWS[1:]))
    assert discs.intended == (meant.contacts, ("lid",))
    filter_.filter(ActionChunk(SPACE, PERIOD, np.full((5, 3), np.nan)), PERIOD)
    assert discs.intended == (meant.contacts, ("lid",))


def test_from_inside_a_margin_a_way_out_is_followed_and_a_way_in_is_not() -> None:
    near = tip(START[None])[0] + np.array([0.0, -0.104])
    discs = Discs([near], [0.1])
    assert 0.0 < distances(START[None], discs.centres, discs.radii)[0, 0] < discs.margin
    out = drive(ChunkFilter(SPACE, ARM, start=START, clearance=discs), ActionChunk(SPACE, 0, ROWS), len(ROWS))
    assert set(out.verdicts) == {Verdict.PASSED}
    into = motion(ARM, START, START - 0.1)
    stays = drive(ChunkFilter(SPACE, ARM, start=START, clearance=discs), ActionChunk(SPACE, 0, into), len(into))
    assert (stays.sent == START).all()


Motion = Callable[[int, Rows], Rows]


def with_mover(move: Motion, ticks: int, chunk_rows: Rows = ROWS, **settings: float) -> tuple[object, Rows, Rows]:
    discs = Discs(np.zeros((0, 2)), np.zeros(0), {"hand": (0.1, 0.6)})
    filter_ = ChunkFilter(SPACE, ARM, start=START, clearance=discs, settings=FilterSettings(**settings))
    centres: list[Rows] = []

    def see(time: int) -> None:
        centres.append(move(time, filter_.commanded.q))
        hand = Detection("hand", time, disc_pose(centres[-1]))
        filter_.observe(Observation(time, START, START, movers={"hand": hand}))

    driven = drive(filter_, ActionChunk(SPACE, 0, chunk_rows), ticks, each=see)
    return driven, driven.sent, np.array(centres)


def test_a_mover_far_away_alters_nothing() -> None:
    driven, sent, _ = with_mover(lambda time, q: np.array([-1.0, -1.0]), len(ROWS))
    assert sent.tobytes() == ROWS.tobytes() and set(driven.verdicts) == {Verdict.PASSED}


def test_a_mover_in_the_way_is_waited_for_and_the_motion_resumed_to_its_end() -> None:
    def through(time: int, q: Rows) -> Rows:
        """Comes down into the path, waits there, and leaves again, at 0.6 m/s."""
        t = time * 1e-9
        return above(0.36 - 0.6 * min(t, 0.6) + 0.6 * max(t - 2.0, 0.0))

    driven, sent, centres = with_mover(through, 4000)
    assert not met(sent, centres, 0.1)
    assert limit_excess(ARM, before(sent), H) <= 1e-6
    assert sent[-1].tobytes() == ROWS[-1].tobytes()
    assert set(driven.verdicts) <= {Verdict.PASSED, Verdict.SLOWED}
    waiting = (np.diff(sent[:1500], axis=0) == 0.0).all(axis=1)
    assert waiting.sum() > 300
    assert {v.component for r in driven.reports for v in r.violations} >= {"hand"}


def test_a_mover_that_stays_in_the_way_gets_the_chunk_refused_after_its_own_patience() -> None:
    driven, sent, centres = with_mover(lambda time, q: MIDDLE, 1500, mover_patience=0.5)
    refused = driven.verdicts.index(Verdict.REFUSED)
    assert not met(sent, centres, 0.1) and (sent[refused - 240 :] == sent[-1]).all()
    assert driven.reports[refused].violations[0].component == "hand"


@pytest.mark.parametrize("seed", range(4))
def test_whatever_a_mover_does_within_its_speed_the_robot_rests_before_contact(seed: int) -> None:
    """It chases the nearest point of the arm at full speed, backs off now and then, and comes again."""
    rng = np.random.default_rng(seed)
    at = [np.array([1.2, 0.8])]
    away = [0]

    def chase(time: int, q: Rows) -> Rows:
        if rng.random() < 0.004:
            away[0] = int(rng.integers(50, 300))
        away[0] -= 1
        towards = tip(q[None])[0] * rng.uniform(0.6, 1.0) - at[0]
        step = 0.6 * H * towards / max(float(np.linalg.norm(towards)), 1e-9)
        there = at[0] + (-step if away[0] > 0 else step)
        if distances(q[None], there[None], np.array([0.1]))[0, 0] > -0.02:  # it need not push through
            at[0] = there
        return at[0]

    driven, sent, centres = with_mover(chase, 2500, faster(ARM, START, GOAL, 1.2))
    assert not met(sent, centres, 0.1)
    assert limit_excess(ARM, before(sent), H) <= 1e-6
    assert sum(bool(r.violations) and r.violations[0].component == "hand" for r in driven.reports) >= 20
    assert np.abs(sent[-1] - START).max() > 0.05


@pytest.mark.parametrize("factor", [1.0, 1.2])
def test_once_a_mover_that_blocked_the_way_has_left_the_rate_rises_again_and_stays(factor: float) -> None:
    """It comes into the path at 0.6 m/s, stays for a second, and is off at 3 m/s."""
    rows = faster(ARM, START, GOAL, factor)
    free = drive(ChunkFilter(SPACE, ARM, start=START), ActionChunk(SPACE, 0, rows), 1200).sent
    unblocked = int(np.argmax((free == rows[-1]).all(axis=1)))
    leaves = 1.6

    def visits(time: int, q: Rows) -> Rows:
        t = time * 1e-9
        return above(0.45 - 0.6 * np.clip(t - 0.1, 0.0, 0.5) + 3.0 * max(t - leaves, 0.0))

    driven, sent, centres = with_mover(visits, 2000, rows)
    assert not met(sent, centres, 0.1)
    assert limit_excess(ARM, before(sent), H) <= 1e-6
    assert set(driven.verdicts) <= {Verdict.PASSED, Verdict.SLOWED}
    arrived = int(np.argmax((sent == rows[-1]).all(axis=1)))
    assert 0 < arrived * H <= unblocked * H + 1.0 + 1.0  # what it takes anyway, the visit, and a second
    rates = np.array([report.rate for report in driven.reports])
    back = round((leaves + 0.5) / H)  # half a second after it began to leave
    assert rates[back : arrived - 30].min() > 0.6
    falls = np.diff(rates[round(leaves / H) : arrived - 30])
    assert (np.diff(np.sign(falls[np.abs(falls) > 1e-4])) != 0.0).sum() <= 6  # no chattering


def test_a_chunk_that_only_rests_passes_also_where_something_has_come_too_near() -> None:
    discs = Discs([tip(START[None])[0]], [0.05])
    filter_ = ChunkFilter(SPACE, ARM, start=START, clearance=discs)
    assert not discs.free(START[None])[0]
    resting = np.repeat(START[None], 50, axis=0)
    driven = drive(filter_, ActionChunk(SPACE, 0, resting), 50)
    assert driven.sent.tobytes() == resting.tobytes() and set(driven.verdicts) == {Verdict.PASSED}


def test_a_tick_near_a_mover_verifies_few_stretches_and_the_next_ticks_try_on(monkeypatch: pytest.MonkeyPatch) -> None:
    tries: dict[int, int] = {}
    now = [0]
    stretch = Follower._stretch

    def counted(self: Follower, *given: object, **named: object) -> bool:
        tries[now[0]] = tries.get(now[0], 0) + 1
        return stretch(self, *given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Follower, "_stretch", counted)

    def nears(time: int, q: Rows) -> Rows:
        now[0] = time
        return above(0.45 - 0.6 * np.clip(time * 1e-9 - 0.1, 0.0, 0.5))

    driven, sent, centres = with_mover(nears, 600, faster(ARM, START, GOAL, 1.2))
    assert not met(sent, centres, 0.1)
    assert any(report.verdict is Verdict.SLOWED for report in driven.reports)
    later = [count for time, count in tries.items() if time]
    assert max(later) == 1 and len(later) > 20
