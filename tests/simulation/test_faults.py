"""Faults do what docs/faults.md says while they act, nothing before and after, and the same for the same seed."""

from __future__ import annotations

import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import Observation
from praxia.core.limits import Limits
from praxia.core.world import Detection
from praxia.simulation import Cell, load_world
from praxia.simulation.faulty_link import FaultyLink
from praxia.simulation.faulty_plant import FaultyPlant, Scheduled
from praxia.simulation.faulty_readings import FaultyReadings
from praxia.simulation.faulty_sight import FaultySight
from praxia.simulation.faulty_stamps import FaultyStamps

PERIOD = 2_000_000
BEGIN, END = 100, 300  # ticks
N = 3
LIMITS = Limits(("a", "b", "g"), ("rad", "rad", "m"), [-2, -2, 0], [2, 2, 1], [1] * N, [10] * N, [100] * N)
KINDS = ("off", "stuck", "garbage", "wrong", "slow", "delayed", "intermittent")


def observation(k, every=16):
    """Everything at tick `k` is a function of the tick, so that what comes out says when it went in."""
    seen = ()
    if k % every == 0:
        seen = (Detection("cube", k * PERIOD, Pose([0.001 * k, 0, 0], [1, 0, 0, 0])),)
    return Observation(k * PERIOD, np.array([k, 2.0 * k, 3.0 * k]) * 1e-3, np.array([k, 0.0, 0.0]), seen)


def passed(fault, ticks=400):
    """What a fault that acts from BEGIN to END makes of `ticks` observations."""
    return [fault(observation(k), BEGIN <= k < END) for k in range(ticks)]


def readings(kind, magnitude=0.1, seed=1):
    return FaultyReadings(kind, LIMITS, arm=2, magnitude=magnitude, seed=seed)


# --- all of them ----------------------------------------------------------------------------------------------

MAKERS = {
    "joint_sensor": readings,
    "object_pose": lambda kind, magnitude=0.1, seed=1: FaultySight(kind, magnitude=magnitude, seed=seed),
    "clock": lambda kind, magnitude=0.1, seed=1: FaultyStamps(kind, magnitude=magnitude, seed=seed),
}


@pytest.mark.parametrize("target", MAKERS)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_altered_before_and_something_while_a_fault_acts(target, kind):
    out = passed(MAKERS[target](kind, 0.3 if kind == "intermittent" else 0.1))
    for k in range(BEGIN):
        assert out[k].time == k * PERIOD
        assert np.array_equal(out[k].q, observation(k).q) and len(out[k].detections) == len(observation(k).detections)
    changed = [
        k
        for k in range(BEGIN, END)
        if not np.array_equal(out[k].q, observation(k).q)
        or out[k].time != k * PERIOD
        or [d.X_WO.p.tolist() for d in out[k].detections] != [d.X_WO.p.tolist() for d in observation(k).detections]
    ]
    assert changed
    for k in range(END + 60, 400):
        assert np.array_equal(out[k].q, observation(k).q) and out[k].time == k * PERIOD


@pytest.mark.parametrize("target", MAKERS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_same_seed_fails_in_the_same_way(target, kind):
    def told(seed):
        return [
            (o.time, o.q.tobytes(), o.dq.tobytes(), [(d.time, d.X_WO.p.tobytes()) for d in o.detections])
            for o in passed(MAKERS[target](kind, seed=seed))
        ]

    assert told(5) == told(5)


@pytest.mark.parametrize("target", MAKERS)
def test_an_unknown_kind_is_refused_by_name(target):
    with pytest.raises(InvalidInput, match="did you mean 'stuck'"):
        MAKERS[target]("stuk")


# --- joint sensors --------------------------------------------------------------------------------------------


def test_readings_that_are_off_are_no_numbers():
    o = passed(readings("off"))[BEGIN]
    assert np.isnan(o.q).all() and np.isnan(o.dq).all()


def test_one_joint_of_the_arm_sticks_and_the_others_go_on():
    fault = readings("stuck")
    o = passed(fault)[END - 1]
    assert fault.joint in (0, 1)
    stuck, free = fault.joint, 1 - fault.joint
    assert o.q[stuck] == observation(BEGIN - 1).q[stuck] and o.dq[stuck] == observation(BEGIN - 1).dq[stuck]
    assert o.q[free] == observation(END - 1).q[free] and o.q[2] == observation(END - 1).q[2]


def test_garbage_is_inside_the_limits_and_different_at_each_tick():
    out = passed(readings("garbage"))
    rows = np.array([out[k].q for k in range(BEGIN, END)])
    assert (rows >= LIMITS.lower).all() and (rows <= LIMITS.upper).all()
    assert len(np.unique(rows[:, 0])) == END - BEGIN


def test_a_wrong_reading_is_off_by_the_magnitude_at_one_joint():
    fault = readings("wrong", 0.25)
    difference = passed(fault)[BEGIN].q - observation(BEGIN).q
    assert difference[fault.joint] == pytest.approx(0.25) and np.count_nonzero(difference) == 1


def test_slow_readings_are_renewed_at_their_rate():
    out = passed(readings("slow", 0.1))
    renewed = [k for k in range(BEGIN, END) if out[k].q[0] != out[k - 1].q[0]]
    assert renewed == list(range(BEGIN - 1 + 50, END, 50))


def test_delayed_readings_are_those_of_then():
    out = passed(readings("delayed", 0.1))
    for k in range(BEGIN, END):
        assert np.array_equal(out[k].q, observation(k - 50).q)


def test_intermittent_readings_are_lost_in_slots_about_as_often_as_said():
    fault = readings("intermittent", 0.3)
    lost = [bool(np.isnan(fault(observation(k), k > 0).q).all()) for k in range(25_000)]
    slots = np.array(lost[25:]).reshape(-1, 25)[:, 1:]
    assert (slots.all(axis=1) | ~slots.any(axis=1)).all(), "a slot of 50 ms is lost as a whole"
    assert 0.25 < slots.mean() < 0.35


# --- sight ----------------------------------------------------------------------------------------------------


def sightings(kind, magnitude=0.1):
    return [(k, d) for k, o in enumerate(passed(FaultySight(kind, magnitude=magnitude, seed=2))) for d in o.detections]


def during(found):
    return [(k, d) for k, d in found if BEGIN <= k < END]


def test_nothing_is_seen_when_sight_is_off():
    assert during(sightings("off")) == [] and sightings("off")[-1][0] == 384


def test_a_frozen_picture_has_new_stamps_and_old_poses():
    for k, d in during(sightings("stuck")):
        assert d.time == k * PERIOD and d.X_WO.p[0] == pytest.approx(0.096)


def test_garbage_lies_anywhere_within_ten_metres():
    p = np.array([d.X_WO.p for _, d in during(sightings("garbage"))])
    assert np.abs(p).max() <= 10.0 and np.abs(p).max() > 2.0


def test_wrong_sight_is_off_by_the_magnitude_along_one_horizontal_direction():
    offsets = np.array([d.X_WO.p - observation(k).detections[0].X_WO.p for k, d in during(sightings("wrong", 0.2))])
    np.testing.assert_allclose(np.linalg.norm(offsets, axis=1), 0.2)
    np.testing.assert_allclose(offsets, np.repeat(offsets[:1], len(offsets), axis=0), atol=1e-12)
    assert (offsets[:, 2] == 0).all()


def test_slow_sight_brings_a_picture_now_and_then():
    ticks = [k for k, _ in during(sightings("slow", 0.1))]
    assert ticks[0] == 112 and (np.diff(ticks) * PERIOD >= 0.1e9).all()


def test_delayed_pictures_come_later_with_their_own_stamps_and_none_is_lost():
    found = sightings("delayed", 0.1)
    for k, d in during(found):
        assert k * PERIOD - d.time == pytest.approx(0.1e9)
    assert [d.time // PERIOD for _, d in found] == list(range(0, 400, 16))


# --- clock ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "magnitude", "stamp"),
    [
        ("off", 0.0, lambda k: 0),
        ("stuck", 0.0, lambda k: (BEGIN - 1) * PERIOD),
        ("wrong", 0.5, lambda k: k * PERIOD + 500_000_000),
        ("delayed", 0.1, lambda k: k * PERIOD - 100_000_000),
        ("slow", 0.5, lambda k: (BEGIN - 1) * PERIOD + (k - BEGIN + 1) * PERIOD // 2),
    ],
)
def test_stamps_are_wrong_as_said(kind, magnitude, stamp):
    out = passed(FaultyStamps(kind, magnitude=magnitude, seed=0))
    assert [out[k].time for k in range(BEGIN, END)] == [stamp(k) for k in range(BEGIN, END)]


def test_intermittent_stamps_repeat_the_one_before():
    out = passed(FaultyStamps("intermittent", magnitude=0.3, seed=0))
    steps = np.diff([o.time for o in out[BEGIN - 1 : END]])
    assert 0.2 < np.mean(steps == 0) < 0.4 and steps.sum() == (END - BEGIN) * PERIOD


# --- the link -------------------------------------------------------------------------------------------------


def arrived(kind, magnitude=0.1):
    """(link, what arrives) of a link that fails from BEGIN to END; component i of tick k is (i + 1) k / 1000."""
    link = FaultyLink(kind, PERIOD, arm=2, magnitude=magnitude, seed=1)
    rows = []
    for k in range(400):
        link.active = BEGIN <= k < END
        rows.append(link(observation(k).q))
    return link, np.array(rows)


SENT = np.array([observation(k).q for k in range(400)])


@pytest.mark.parametrize("kind", KINDS)
def test_a_link_alters_commands_while_it_fails_only(kind):
    _, rows = arrived(kind)
    assert np.array_equal(rows[:BEGIN], SENT[:BEGIN]) and np.array_equal(rows[END:], SENT[END:])
    assert not np.array_equal(rows[BEGIN:END], SENT[BEGIN:END])
    assert np.array_equal(rows, arrived(kind)[1])


def test_a_dead_link_leaves_the_last_command():
    _, rows = arrived("off")
    assert (rows[BEGIN:END] == SENT[BEGIN - 1]).all()


def test_a_link_that_is_stuck_or_wrong_is_so_at_one_joint_of_the_arm():
    link, rows = arrived("stuck")
    assert (rows[BEGIN:END, link.joint] == SENT[BEGIN - 1, link.joint]).all()
    assert np.array_equal(np.delete(rows, link.joint, axis=1), np.delete(SENT, link.joint, axis=1))
    link, rows = arrived("wrong", 0.05)
    np.testing.assert_allclose((rows - SENT)[BEGIN:END, link.joint], 0.05)


def test_garbage_on_the_link_stays_within_its_magnitude_and_spares_the_fingers():
    error = (arrived("garbage", 0.1)[1] - SENT)[BEGIN:END]
    assert 0.09 < np.abs(error[:, :2]).max() <= 0.1 and not error[:, 2].any()


def test_late_and_slow_links():
    np.testing.assert_array_equal(arrived("delayed", 0.1)[1][BEGIN:END], SENT[BEGIN - 50 : END - 50])
    slow = arrived("slow", 0.1)[1]
    assert [k for k in range(BEGIN, END) if slow[k, 0] != slow[k - 1, 0]] == list(range(BEGIN - 1 + 50, END, 50))


# --- the plant ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def world():
    return load_world("tabletop")


def test_a_plant_reports_the_same_until_the_next_command_and_says_when_a_fault_took_effect(world):
    cell = Cell(world, world.rest)
    scheduled = Scheduled(FaultyReadings("off", world.robot.limits, arm=7, magnitude=0.0, seed=0), 0)
    plant = FaultyPlant(cell, cell, [scheduled])
    first = plant.observe()
    assert plant.observe() is first and plant.space is cell.space
    assert plant.effect(scheduled) is None, "the first reading has nothing before it"
    np.testing.assert_array_equal(plant.state(), cell.state())
    with pytest.raises(TypeError, match="SafeCommand"):
        plant.command(world.robot.home)
