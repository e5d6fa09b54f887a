"""Each monitor is silent on a robot that lags, jitters and touches things, and finds what breaks within 200 ms."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.interfaces import Observation
from praxia.core.world import Detection
from praxia.safety.joint_monitors import FollowingMonitor, FollowingSettings, ReadingMonitor, ReadingSettings
from praxia.safety.monitors import standard_monitors
from praxia.safety.sight_monitor import SightMonitor, SightSettings
from praxia.safety.stamp_monitor import StampMonitor, StampSettings

PERIOD = 2_000_000
H = PERIOD * 1e-9
WORKSPACE = np.array([[0.0, -0.8, 0.0], [0.9, 0.8, 1.2]])
BEGIN = 500  # tick at which faults begin
SOON = 100  # ticks: 200 ms
THINGS = ("a", "b", "c", "d")


def motion(limits, ticks=1000, speed=0.8):
    """What is sent: every component swings, at up to a part of its velocity limit; shape (ticks, 8)."""
    t = np.arange(ticks)[:, None] * H
    reach = 0.25 * (limits.upper - limits.lower)
    rate = speed * limits.velocity / reach
    return 0.5 * (limits.upper + limits.lower) + reach * np.sin(rate * t + np.arange(8))


def sensed(sent, *, noise=2e-5, seed=0):
    """Observations of a robot that follows `sent` one tick late, with noise; the first tick is at rest."""
    rng = np.random.default_rng(seed)
    q = np.concatenate([sent[:1], sent[:1], sent[:-2]]) + noise * rng.standard_normal(sent.shape)
    dq = np.concatenate([np.zeros((1, 8)), np.diff(q, axis=0)]) / H
    return [Observation(k * PERIOD, q[k], dq[k]) for k in range(len(sent))]


def poses(rng, offset=(0.0, 0.0, 0.0)):
    """Where four things on a table are seen, to within 4 mm."""
    return {
        name: Pose(np.array([0.4, 0.1 * i, 0.05]) + offset + 0.004 * rng.standard_normal(3), [1, 0, 0, 0])
        for i, name in enumerate(THINGS)
    }


def shifted(seen, *offset):
    """Sightings that are all `offset` [m] away."""
    return [replace(d, X_WO=Pose(d.X_WO.p + np.array(offset), d.X_WO.quat_wxyz)) for d in seen]


def with_sight(observations, *, delay=50, every=16, change=lambda k, seen: seen, seed=1):
    """The same with a late picture every `every` ticks, altered by `change` from tick `BEGIN` on."""
    rng = np.random.default_rng(seed)
    result = []
    for k, observation in enumerate(observations):
        seen = []
        if k % every == 0 and k >= delay:
            seen = [Detection(name, (k - delay) * PERIOD, X) for name, X in poses(rng).items() if rng.random() > 0.05]
            seen = change(k, seen) if k >= BEGIN else seen
        result.append(replace(observation, detections=tuple(seen)))
    return result


def complaints(monitors, observations, sent):
    """(tick, check, component) of all violations."""
    found = []
    for k, observation in enumerate(observations):
        for monitor in monitors:
            found += [(k, v.check, v.component) for v in monitor.check(observation, sent[max(k - 1, 0)])]
    return found


def first(monitor, observations, sent, check=None):
    """Ticks from the beginning of the fault to the first complaint; none comes earlier."""
    found = complaints([monitor], observations, sent)
    assert found, "nothing was found"
    assert found[0][0] >= BEGIN, f"a false alarm: {found[0]}"
    assert check is None or found[0][1] == check, found[0]
    return found[0][0] - BEGIN


def altered(observations, change):
    """Observations from tick `BEGIN` on through `change(k, q, dq) -> (q, dq)`."""
    result = list(observations)
    for k in range(BEGIN, len(result)):
        q, dq = change(k, result[k].q.copy(), result[k].dq.copy())
        result[k] = replace(result[k], q=q, dq=dq)
    return result


@pytest.fixture
def sent(limits):
    return motion(limits)


@pytest.fixture
def observations(sent):
    return sensed(sent)


@pytest.fixture
def reading(limits):
    return ReadingMonitor(limits, PERIOD, arm=7)


@pytest.fixture
def following(limits):
    return FollowingMonitor(limits, PERIOD, arm=7)


# --- silence --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(5))
def test_a_robot_that_lags_and_a_camera_that_errs_raise_no_alarm(limits, sent, seed):
    monitors = standard_monitors(limits, PERIOD, arm=7, workspace=WORKSPACE)
    seen = with_sight(sensed(sent, seed=seed), seed=seed)
    assert complaints(monitors, seen, sent) == []


def test_a_robot_at_rest_whose_readings_never_change_raises_no_alarm(limits, sent):
    still = np.repeat(sent[:1], 600, axis=0)
    monitors = standard_monitors(limits, PERIOD, arm=7, workspace=WORKSPACE)
    seen = [Observation(k * PERIOD, still[0].copy(), np.zeros(8)) for k in range(600)]
    assert complaints(monitors, seen, still) == []


def test_a_touch_that_pushes_a_joint_off_its_path_for_a_moment_raises_no_alarm(limits, following, sent):
    def push(k, q, dq):
        q[5] += 0.03 * np.sin(np.pi * (k - BEGIN) / 50) if k < BEGIN + 50 else 0.0
        return q, dq

    assert complaints([following], altered(sensed(sent), push), sent) == []


def test_fingers_that_are_held_open_or_snap_shut_raise_no_alarm(limits):
    sent = np.repeat(motion(limits)[:1], 600, axis=0)
    sent[:, 7] = 0.02
    q = sent.copy()
    q[:500, 7], q[500:, 7] = 0.05, 0.02
    dq = np.concatenate([np.zeros((1, 8)), np.diff(q, axis=0)]) / H
    seen = [Observation(k * PERIOD, q[k], dq[k]) for k in range(600)]
    monitors = [FollowingMonitor(limits, PERIOD, arm=7), ReadingMonitor(limits, PERIOD, arm=7)]
    assert complaints(monitors, seen, sent) == []


def test_the_same_reading_handed_over_twice_is_no_new_instant(limits, observations, sent):
    monitors = standard_monitors(limits, PERIOD, arm=7, workspace=WORKSPACE)
    twice = [o for observation in observations for o in (observation, replace(observation, world=None))]
    assert complaints(monitors, twice, np.repeat(sent, 2, axis=0)[1:]) == []


def test_one_thing_that_is_suddenly_elsewhere_was_moved_by_somebody(observations, sent):
    def moved(k, seen):
        return [*shifted(seen[:1], 0.2, 0, 0), *seen[1:]]

    assert complaints([SightMonitor(WORKSPACE)], with_sight(observations, change=moved), sent) == []


def test_a_scene_with_nothing_to_see_has_nothing_to_become_old(observations, sent):
    assert complaints([SightMonitor(WORKSPACE)], observations, sent) == []


def test_a_sensor_without_noise_may_show_the_same_again(observations, sent):
    rng = np.random.default_rng(0)
    held = poses(rng)
    seen = with_sight(observations, change=lambda k, seen: [replace(d, X_WO=held[d.name]) for d in seen])
    assert complaints([SightMonitor(WORKSPACE, settings=SightSettings(repeats=0))], seen, sent) == []


# --- what is found --------------------------------------------------------------------------------------------


def test_readings_that_are_no_numbers_are_found_at_once_and_by_name(limits, reading, observations, sent):
    def nothing(k, q, dq):
        q[3] = np.nan
        return q, dq

    found = complaints([reading], altered(observations, nothing), sent)
    assert found[0] == (BEGIN, "reading", "joint4")
    assert {component for _, check, component in found if check == "reading"} == {"joint4"}


def test_a_velocity_that_is_no_number_is_found(reading, observations, sent):
    def nothing(k, q, dq):
        dq[:] = np.inf
        return q, dq

    assert first(reading, altered(observations, nothing), sent, "reading") == 0


def test_a_reading_that_jumps_is_found_at_once(reading, observations, sent):
    def offset(k, q, dq):
        q[2] += 0.05
        return q, dq

    assert first(reading, altered(observations, offset), sent, "measured velocity") == 0


def test_a_joint_faster_than_it_can_be_is_found_though_its_velocity_agrees(limits, reading, observations, sent):
    def runaway(k, q, dq):
        step = 2 * limits.velocity[0] * H
        q[0] += step * (k - BEGIN + 1)
        dq[0] += step / H
        return q, dq

    found = complaints([reading], altered(observations, runaway), sent)
    assert found and found[0][2] == "joint1" and found[0][0] - BEGIN < SOON


def test_late_readings_are_found_in_motion(reading, observations, sent):
    late = [
        replace(o, q=observations[k - 50].q, dq=observations[k - 50].dq) if k >= BEGIN else o
        for k, o in enumerate(observations)
    ]
    assert first(reading, late, sent) == 0


def test_a_reading_that_stands_still_in_motion_is_found(following, observations, sent):
    held = observations[BEGIN].q[4]

    def stuck(k, q, dq):
        q[4] = held
        return q, dq

    assert first(following, altered(observations, stuck), sent, "stuck reading") < 30


def test_a_joint_that_stays_behind_is_found_before_200_ms(following, observations, sent):
    def behind(k, q, dq):
        q[1] -= 0.015
        return q, dq

    assert first(following, altered(observations, behind), sent, "following") <= 76 < SOON
    assert not following.latches, "a bump passes"


def test_a_joint_that_is_off_again_and_again_is_for_a_person_to_look_at(limits, sent):
    def comes_and_goes(k, q, dq):
        q[1] += 0.1 * ((k // 10) % 2)
        return q, dq

    monitor = FollowingMonitor(limits, PERIOD, arm=7, settings=FollowingSettings(strikes=3))
    seen = altered(sensed(sent), comes_and_goes)
    latched = []
    for k, observation in enumerate(seen):
        monitor.check(observation, sent[max(k - 1, 0)])
        latched.append(monitor.latches)
    assert latched.index(True) == BEGIN + 50 and all(latched[BEGIN + 50 :]), "at the third time, and from then on"


def test_a_joint_that_is_far_off_is_found_at_once(following, observations, sent):
    def off(k, q, dq):
        q[1] += 0.07
        return q, dq

    assert first(following, altered(observations, off), sent, "following") == 0


def test_fingers_less_open_than_they_were_sent_are_found(limits, following):
    sent = np.repeat(motion(limits)[:1], 1000, axis=0)
    seen = altered(sensed(sent), lambda k, q, dq: (np.append(q[:7], q[7] - 0.02), dq))
    found = complaints([following], seen, sent)
    assert found and found[0][1:] == ("following", "gripper") and found[0][0] - BEGIN <= 76


@pytest.mark.parametrize(
    ("stamp", "within"),
    [
        (lambda k: 0, 0),
        (lambda k: (BEGIN - 1) * PERIOD, 0),
        (lambda k: (k * 7919 % 1000) * 10**9, 0),
        (lambda k: k * PERIOD + 500_000_000, 0),
        (lambda k: k * PERIOD - 100_000_000, 0),
        (lambda k: (BEGIN - 1) * PERIOD + (k - BEGIN + 1) * PERIOD // 2, 0),
        (lambda k: (BEGIN - 1) * PERIOD + int(1.5 * (k - BEGIN + 1) * PERIOD), SOON),
    ],
    ids=["zero", "repeats", "garbage", "ahead", "back", "half speed", "faster"],
)
def test_a_clock_that_fails_is_found(observations, sent, stamp, within):
    seen = [replace(o, time=stamp(k)) if k >= BEGIN else o for k, o in enumerate(observations)]
    assert first(StampMonitor(PERIOD), seen, sent, "clock") <= within


def test_a_clock_that_jitters_raises_no_alarm(observations, sent):
    rng = np.random.default_rng(3)
    seen = [replace(o, time=o.time + int(rng.integers(-300_000, 300_000))) for o in observations]
    assert complaints([StampMonitor(PERIOD)], seen, sent) == []


@pytest.mark.parametrize(
    ("change", "within"),
    [
        (lambda k, seen: [], SOON),
        (lambda k, seen: [replace(d, X_WO=Pose([8.0, -3, 2], [1, 0, 0, 0])) for d in seen], 16),
        (lambda k, seen: shifted(seen, 0.07, -0.07, 0), 16),
        (
            lambda k, seen: [
                Detection(n, d.time, Pose([0.5, 0, 0.05], [1, 0, 0, 0])) for n, d in zip(THINGS, seen, strict=False)
            ],
            SOON,
        ),
        (lambda k, seen: seen if k % 160 == 0 else [], SOON),
    ],
    ids=["off", "impossible", "turned camera", "frozen", "slow"],
)
def test_sight_that_fails_is_found(observations, sent, change, within):
    assert first(SightMonitor(WORKSPACE), with_sight(observations, change=change), sent, "sight") <= within


def test_a_turned_camera_is_held_against_what_was_seen_before_it(observations, sent):
    def turned(k, seen):
        back = k >= BEGIN + 200
        return seen if back else shifted(seen, 0.1, 0, 0)

    found = complaints([SightMonitor(WORKSPACE)], with_sight(observations, change=turned), sent)
    ticks = [k for k, *_ in found]
    assert ticks == list(range(ticks[0], ticks[-1] + 1)), "the complaint must last as long as the fault"
    assert BEGIN + 185 <= ticks[-1] <= BEGIN + 216


# --- settings -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "make",
    [
        lambda: ReadingSettings(disagreement=0.0),
        lambda: ReadingSettings(leap=0.5),
        lambda: FollowingSettings(lag=0.1, error=0.05),
        lambda: FollowingSettings(stuck=0.0),
        lambda: FollowingSettings(strikes=0),
        lambda: StampSettings(shortest=1.0),
        lambda: StampSettings(drift=0.0),
        lambda: SightSettings(age=0.0),
        lambda: SightSettings(witnesses=0),
    ],
)
def test_settings_that_make_no_sense_are_refused(make):
    with pytest.raises(InvalidInput, match="expected"):
        make()


def test_a_camera_that_never_shows_anything_is_found_where_there_is_something_to_see(observations, sent):
    blind = [replace(observation, detections=(), world=None) for observation in observations]
    for expected in (True, False):
        monitor = SightMonitor(WORKSPACE, settings=SightSettings(expected=expected, first=0.5))
        found = [bool(monitor.check(o, row)) for o, row in zip(blind, sent, strict=True)]
        wanted = [expected and (o.time - blind[0].time) > 500_000_000 for o in blind]
        assert found == wanted
