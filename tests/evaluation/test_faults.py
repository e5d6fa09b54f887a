"""Faults by name: the grammar, the meanings in the manual, runs with faults, and how they are judged."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from stranger import Run

from praxia.build import Configuration
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Observation
from praxia.evaluation.episode import EpisodeSettings, run_episode
from praxia.evaluation.fault_injection import Injection
from praxia.evaluation.fault_judgement import Crossings, Ending, crossings, ending
from praxia.evaluation.fault_suite import FaultResult, fault_cases, fault_suite, summarise_faults
from praxia.evaluation.faults import FAULTS, KINDS, TARGETS, Fault, fault_table, parse_fault
from praxia.evaluation.run_folder import RunFolder
from praxia.evaluation.verify import verify
from praxia.execution.deadlines import Deadlines
from praxia.execution.events import read_json_lines
from praxia.simulation import Cell

MANUAL = Path(__file__).parents[2] / "docs" / "faults.md"
LIFT = "pick up the red cube"


# --- names ----------------------------------------------------------------------------------------------------


def test_every_combination_has_a_meaning_and_the_manual_says_it():
    assert list(FAULTS) == [(target, kind) for target in TARGETS for kind in KINDS]
    assert fault_table() in MANUAL.read_text(encoding="utf-8")
    for meaning in FAULTS.values():
        assert ("{value}" in meaning.text) == (meaning.value is not None)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("joint_sensor:stuck@2", Fault("joint_sensor", "stuck", 2.0)),
        ("clock:off@0", Fault("clock", "off", 0.0)),
        ("command_link:wrong@1.5+0.3=0.02", Fault("command_link", "wrong", 1.5, 0.3, 0.02)),
        ("object_pose:delayed@.5=1e-1", Fault("object_pose", "delayed", 0.5, value=0.1)),
    ],
)
def test_a_fault_is_read_as_a_person_writes_it(text, fault):
    assert parse_fault(text) == fault


@given(
    st.sampled_from(TARGETS),
    st.sampled_from(KINDS),
    st.floats(0, 1000).map(lambda x: round(x, 3)),
    st.one_of(st.none(), st.floats(0.001, 10).map(lambda x: round(x, 3))),
)
def test_what_is_written_is_read_again(target, kind, begin, duration):
    fault = Fault(target, kind, begin, float("inf") if duration is None else duration)
    assert parse_fault(str(fault)) == fault


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("joint_senso:off@1", r"unknown fault target 'joint_senso'; valid, the closest first: joint_sensor, "),
        ("joint_sensor:stukc@1", r"unknown fault kind 'stukc'; valid, the closest first: stuck, "),
        ("sensor", r"unknown fault target 'sensor'.*object_pose.*TARGET:KIND@T"),
        ("clock:off", r"expected TARGET:KIND@T\[\+DURATION\]\[=VALUE\]"),
        ("clock:off@soon", "expected TARGET:KIND@T"),
        ("clock:off@-1", "expected TARGET:KIND@T"),
        ("clock:off@1+0", "duration > 0 s"),
        ("clock:off@1=3", "clock:off has no magnitude: leave out =3"),
        ("clock:slow@1=2", "above 0 and up to 1, got 2"),
        ("joint_sensor:wrong@1=0", "above 0 and up to 6.3 rad"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(text, says):
    with pytest.raises(InvalidInput, match=says):
        parse_fault(text)


def test_the_command_line_refuses_an_unknown_fault_before_anything_runs(praxia, tmp_path):
    code, said, complaint = praxia("run", LIFT, "--fault", "gripper:off@1", "--out", tmp_path / "run")
    assert code == 2 and not said and "unknown fault target 'gripper'" in complaint
    assert not (tmp_path / "run").exists()


# --- runs -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def faulty(world, tmp_path_factory):
    """Fault -> (episode, events, run folder) of picking up a cube meanwhile; each is carried out once."""
    done = {}

    def run(*texts):
        if texts not in done:
            folder = tmp_path_factory.mktemp("faults") / "run"
            settings = EpisodeSettings(limit=12.0, faults=tuple(parse_fault(text) for text in texts))
            episode = run_episode(LIFT, Configuration(seed=0), settings=settings, folder=RunFolder(folder), world=world)
            done[texts] = (episode, read_json_lines(folder / "events.jsonl"), folder)
        return done[texts]

    return run


def of_kind(events, kind):
    return [event for event in events if event["kind"] == kind]


def test_a_fault_is_written_down_when_it_begins_is_noticed_and_ends(faulty):
    _, events, folder = faulty("joint_sensor:off@2+0.1")
    (begin,), (noticed,), (end,) = (of_kind(events, k) for k in ("fault", "fault_noticed", "fault_ended"))
    assert begin["time_ns"] == 2_000_000_000 and begin["reason"] == "All positions and velocities are NaN."
    assert noticed["after"] <= 0.002 and "reading of panda_joint1" in noticed["reason"]
    assert end["time_ns"] == 2_100_000_000
    assert {event["fault"] for event in (begin, noticed, end)} == {"joint_sensor:off@2+0.1"}
    run = json.loads((folder / "run.json").read_text())
    assert run["settings"]["episode"]["faults"] == ["joint_sensor:off@2+0.1"]


def test_a_run_goes_on_after_a_fault_that_passes(faulty):
    episode, events, folder = faulty("joint_sensor:off@2+0.1", "object_pose:off@3+0.5")
    assert episode.success and episode.status == "finished" and verify(folder).violations == 0
    assert len(of_kind(events, "fault_noticed")) == 2


def test_a_fault_that_stays_ends_the_run_at_rest_and_says_why(faulty):
    episode, _, folder = faulty("joint_sensor:off@2")
    assert not episode.success and "kept the robot stopped" in episode.reason and "reading" in episode.reason
    command = Run(folder).group("command")
    assert np.array_equal(command[-1], command[-500]) and verify(folder).violations == 0


def test_drives_that_do_not_follow_are_for_a_person_to_look_at(faulty):
    episode, events, folder = faulty("command_link:off@1.5")
    (noticed,) = of_kind(events, "fault_noticed")
    assert noticed["verdict"] == "stopped" and "following" in noticed["reason"] and noticed["after"] <= 0.2
    last = json.loads((folder / "safety.jsonl").read_text().splitlines()[-1])
    assert last["verdict"] == "latched" and "following" in last["violations"][0]["check"]
    assert "kept the robot stopped" in episode.reason and verify(folder).violations == 0


def test_the_same_faults_give_the_same_run_byte_for_byte(faulty, world, tmp_path):
    texts = ("joint_sensor:off@2+0.1", "object_pose:off@3+0.5")
    settings = EpisodeSettings(limit=12.0, faults=tuple(parse_fault(text) for text in texts))
    run_episode(LIFT, Configuration(seed=0), settings=settings, folder=RunFolder(tmp_path / "again"), world=world)
    assert (tmp_path / "again" / "trace.bin").read_bytes() == (faulty(*texts)[2] / "trace.bin").read_bytes()


def test_monitors_change_nothing_where_nothing_fails(finished):
    episode, folder = finished(LIFT)
    assert episode.success and episode.interventions == 0
    assert not (folder / "safety.jsonl").read_text()


def test_a_generator_that_hangs_is_noticed_and_given_up_on_long_before_the_budget(world, tmp_path):
    settings = EpisodeSettings(faults=(parse_fault("generator:off@1"),))
    deadlines = Deadlines(patience=3.0)
    folder = RunFolder(tmp_path / "run")
    episode = run_episode(LIFT, Configuration(deadlines=deadlines), settings=settings, folder=folder, world=world)
    events = read_json_lines(tmp_path / "run" / "events.jsonl")
    (noticed,) = of_kind(events, "fault_noticed")
    assert noticed["reason"] == "no answer within 1 s" and 1.0 <= noticed["after"] <= 2.0
    assert episode.status == "ran out of time" and episode.seconds < 8.0
    assert episode.reason == "the generator has not answered for 3 s"
    assert json.loads((tmp_path / "run" / "timing.json").read_text())["inference"]["misses"] == 1
    assert episode.faults == ({"fault": "generator:off@1", "begun": True, "noticed": True, "after": noticed["after"]},)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("object_pose:off@0", "with object_pose:off@0 red_cube, green_cube, .* were never seen"),
        ("joint_sensor:off@0", "with joint_sensor:off@0 no reading could be believed"),
    ],
)
def test_a_robot_that_never_sees_anything_has_failed_and_blames_the_fault(praxia, tmp_path, text, says):
    code, said, complaint = praxia("run", LIFT, "--fault", text, "--out", tmp_path / "run", "--json")
    document = json.loads(said)
    assert code == 1 and not complaint and re.search(says, document["reason"])
    assert document["success"] is False and document["faults"][0]["begun"] is True
    assert verify(tmp_path / "run").complete and (tmp_path / "run" / "report.html").is_file()


def test_a_fault_that_never_begins_is_said_to_have_never_begun(faulty):
    episode, events, _ = faulty("joint_sensor:off@100")
    (never,) = of_kind(events, "fault_never")
    assert never["fault"] == "joint_sensor:off@100" and "the run was over after" in never["reason"]
    assert episode.faults == ({"fault": "joint_sensor:off@100", "begun": False, "noticed": False, "after": None},)


def test_what_a_clock_fault_does_to_its_own_stamps_is_counted_apart(faulty):
    _, _, folder = faulty("clock:slow@2")
    found = verify(folder)
    assert found.violations == 0 and found.complete and found.excused["time"] > 100
    assert any("clock:slow@2" in reason for reason in found.unchecked)
    assert not any(finding.kind == "time" for finding in found.findings)
    run = json.loads((folder / "run.json").read_text())
    run["settings"]["episode"]["faults"] = []
    (folder / "run.json").write_text(json.dumps(run))
    assert verify(folder).counts["time"] == found.excused["time"]


def test_of_two_faults_that_overlap_each_is_noticed_by_its_own_rules(faulty):
    _, events, _ = faulty("joint_sensor:off@2+1", "object_pose:off@2.1")
    blind, unseen = of_kind(events, "fault_noticed")
    assert blind["fault"] == "joint_sensor:off@2+1" and "reading" in blind["reason"]
    assert unseen["fault"] == "object_pose:off@2.1" and unseen["reason"].startswith("sight of")
    assert 0.03 < unseen["after"] < 0.2  # a picture's interval at least, not the tick at which it began


def test_the_report_tells_of_the_fault(faulty):
    from praxia.viewing.report import write_report

    folder = faulty("joint_sensor:off@2+0.1")[2]
    text = write_report(folder).read_text(encoding="utf-8")
    assert "joint_sensor:off@2+0.1" in text and "The fault is noticed" in text


# --- judgement ------------------------------------------------------------------------------------------------

FAULT = Fault("clock", "off", 1.0)


NOTHING = Crossings()
JOINT = Crossings(true=("x",), first=1_500_000_000)
SENT = Crossings(sent=("3 x jerk",))


@pytest.mark.parametrize(
    ("crossed", "noticed", "success", "status", "expected"),
    [
        (NOTHING, None, True, "finished", Ending.HARMLESS),
        (NOTHING, 0.5, True, "finished", Ending.HARMLESS),
        (NOTHING, 0.5, False, "gave up", Ending.STOPPED),
        (NOTHING, None, True, "gave up", Ending.STOPPED),
        (NOTHING, None, False, "finished", Ending.MISSED),
        (JOINT, 0.2, False, "gave up", Ending.FLAGGED),
        (JOINT, 0.45, False, "gave up", Ending.FLAGGED),
        (JOINT, 0.55, False, "gave up", Ending.MISSED),
        (JOINT, None, True, "finished", Ending.MISSED),
        (SENT, 0.0, True, "finished", Ending.MISSED),
    ],
)
def test_endings(crossed, noticed, success, status, expected):
    at = None if noticed is None else 1_000_000_000 + round(noticed * 1e9)
    found = ending(FAULT, crossed=crossed, noticed=noticed, noticed_at=at, success=success, status=status)
    assert found is expected


@pytest.mark.parametrize(
    ("crossed", "noticed", "success", "status", "expected"),
    [
        (NOTHING, None, False, "gave up", Ending.UNNOTICED),
        (NOTHING, None, True, "gave up", Ending.UNNOTICED),
        (NOTHING, 3.0, False, "gave up", Ending.STOPPED),
        (NOTHING, None, True, "finished", Ending.HARMLESS),
        (JOINT, None, False, "gave up", Ending.MISSED),
    ],
)
def test_a_fault_that_nobody_noticed_until_time_was_over_is_no_stop(crossed, noticed, success, status, expected):
    at = None if noticed is None else 1_000_000_000 + round(noticed * 1e9)
    found = ending(
        FAULT, crossed=crossed, noticed=noticed, noticed_at=at, success=success, status=status, timed_out=True
    )
    assert found is expected


def test_a_joint_beyond_its_limit_and_a_collision_are_crossings(finished, world, tmp_path):
    folder = finished(LIFT)[1]
    assert crossings(folder, world, begin=0) == Crossings()
    copy = tmp_path / "copy"
    copy.mkdir()
    for file in folder.iterdir():
        (copy / file.name).write_bytes(file.read_bytes())
    data = bytearray((folder / "trace.bin").read_bytes())
    columns = json.loads(data.split(b"\n", 2)[1])["columns"]
    start = data.index(b"\n", data.index(b"\n") + 1) + 1
    rows = np.frombuffer(data, dtype="<f8", offset=start).reshape(-1, len(columns)).copy()
    rows[1000:, columns.index(f"qpos/{world.address('panda_joint2')}")] = 2.5
    rows[1500, columns.index("unintended")] = 0.02
    (copy / "trace.bin").write_bytes(bytes(data[:start]) + rows.tobytes())
    crossed = crossings(copy, world, begin=0)
    found = " ".join(crossed.true)
    assert crossed.first == 1000 * 2_000_000 and crossed.sent == ()
    assert "panda_joint2 0.7" in found and "velocity limit" in found and "a collision, 20.0 mm deep" in found
    rows[900:, [columns.index(f"qpos/{world.address('panda_joint2')}"), columns.index("unintended")]] = np.nan
    (copy / "trace.bin").write_bytes(bytes(data[:start]) + rows.tobytes())
    crossed = crossings(copy, world, begin=0)
    assert crossed.first == 900 * 2_000_000 and "panda_joint2 nan" in " ".join(crossed.true)


def test_the_suite_has_every_fault_at_times_that_the_seed_fixes():
    cases = fault_cases(seed=3, per_fault=2)
    assert len(cases) == 70 and {(c.fault.target, c.fault.kind) for c in cases} == set(FAULTS)
    assert cases == fault_cases(seed=3, per_fault=2) != fault_cases(seed=4, per_fault=2)
    assert all(0.5 <= c.fault.begin <= 4.5 for c in cases) and len({c.sentence for c in cases}) > 10


def test_a_case_is_carried_out_and_summed_up():
    cases = [c for c in fault_cases(seed=1, per_fault=1) if str(c.fault).startswith("joint_sensor:garbage")]
    (result,) = fault_suite(cases, Configuration())
    assert result.ending is Ending.STOPPED and result.crossed == () and result.noticed <= 0.2
    summary = summarise_faults([result])
    assert summary["faults"] == summary["faults_caught"] == 1 and summary["missed"] == []
    json.dumps(summary, allow_nan=False)


def test_missed_faults_are_counted_and_shown():
    result = FaultResult(
        "clock:off@1", "clock", "off", LIFT, 0, 0, Ending.MISSED, None, "nothing", ("a collision",), False, "finished"
    )
    summary = summarise_faults([result])
    assert summary["faults"] == 1 and summary["faults_caught"] == 0 and summary["noticed_s"] is None
    assert json.loads(json.dumps(summary))["missed"][0]["fault"] == "clock:off@1"


def test_unnoticed_faults_are_counted_apart_and_not_as_caught():
    result = FaultResult(
        "clock:off@1", "clock", "off", LIFT, 0, 0, Ending.UNNOTICED, None, "late", (), False, "gave up"
    )
    summary = summarise_faults([result])
    assert (summary["faults"], summary["faults_caught"], summary["unnoticed"]) == (1, 0, 1)
    assert summary["missed"] == [] and summary["endings"]["unnoticed"] == 1
    assert json.loads(json.dumps(summary))["unnoticed_runs"][0]["fault"] == "clock:off@1"


# --- injection ------------------------------------------------------------------------------------------------


def test_without_faults_the_parts_are_the_parts_themselves(world):
    cell, log = Cell(world, world.rest), []
    injection = Injection((), seed=0, events=log)
    part = object()
    assert injection.generator(part) is part and injection.plant(cell, cell) is cell and cell.link is None


def test_several_faults_act_together_and_the_clock_comes_last(world):
    cell = Cell(world, world.rest)
    faults = [Fault("clock", "wrong", 0.0), Fault("joint_sensor", "wrong", 0.0)]
    plant = Injection(faults, seed=0, events=[]).plant(cell, cell)
    plant.observe()
    assert isinstance(plant.observe(), Observation) and plant.observe().time == 500_000_000
