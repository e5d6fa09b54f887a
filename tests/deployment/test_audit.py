"""The audit finds exactly the chunks that were planted, says where and why, and leaves clean ones alone."""

from __future__ import annotations

import json

import numpy as np
import pytest
from recordings import RATE, clean_motion, write_all, write_csv, write_npz, write_v3, write_v21

from praxia.cli import main
from praxia.core.report import Verdict
from praxia.deployment import Deployment
from praxia.deployment.audit import audit
from praxia.deployment.audit_document import audit_document
from praxia.deployment.datasets import open_dataset
from praxia.deployment.fitting import fitted
from praxia.deployment.recorded_positions import deployment_of_positions

CHUNK = 10


@pytest.fixture(scope="module")
def clean(panda):
    rng = np.random.default_rng(5)
    return [clean_motion(panda, rng) for _ in range(4)]


def audited(path, panda, **options):
    dataset = open_dataset(path)
    deployment, notes = deployment_of_positions(dataset, panda, executed=CHUNK)
    deployment, more = fitted(deployment, dataset)
    notes += more
    return audit(dataset, deployment, executed=CHUNK, notes=notes, **options)


def flagged(found):
    """(episode, number of the chunk) of every finding."""
    return {(f.episode, f.row // CHUNK) for f in found.findings}


def rules_at(found, episode, chunk):
    return {
        (v.check, v.component)
        for f in found.findings
        if (f.episode, f.row // CHUNK) == (episode, chunk)
        for v in f.violations
    }


@pytest.mark.parametrize("kind", ["v3", "v2.1", "npz", "csv"])
def test_clean_recordings_pass_in_every_format(kind, clean, panda, tmp_path):
    found = audited(write_all(tmp_path, clean, panda.joint_names)[kind], panda)
    assert not found.findings and found.altered == 0 and found.rows == sum(map(len, clean))
    assert found.chunks == sum(-(-len(e) // CHUNK) for e in clean) == found.count(Verdict.PASSED)
    assert (found.peaks <= 0.99).all()
    assert len(found.notes) == (kind == "npz")  # unnamed columns: what was assumed is said


def resting_row(rows, begin=0):
    """A row in the middle of a chunk in which the arm rests long enough for a blip to fit in."""
    for k in range(begin, len(rows) - CHUNK, CHUNK):
        if np.ptp(rows[k - 1 if k else 0 : k + CHUNK], axis=0).max() == 0:
            return k + CHUNK // 2
    raise AssertionError("no rest")


def with_rest(rows, seconds=1.0):
    """The motion with a longer rest before it."""
    return np.concatenate([np.tile(rows[0], (round(seconds * RATE), 1)), rows])


def test_planted_violations_are_found_where_they_are_and_nowhere_else(clean, panda, tmp_path):
    limits = panda.arm_limits
    episodes = [with_rest(rows) for rows in clean]
    planted = {}
    # A glitch of one row: velocity, acceleration and jerk of one joint.
    row = resting_row(episodes[0], 10)
    episodes[0][row, 3] += 0.2
    planted["0", row // CHUNK] = "panda_joint4"
    # A row that is no number.
    row = resting_row(episodes[1], 20)
    episodes[1][row, 5] = np.nan
    planted["1", row // CHUNK] = "panda_joint6"
    # A leap beyond the position limit.
    row = resting_row(episodes[2], 10)
    episodes[2][row, 1] = limits.upper[1] + 0.05
    planted["2", row // CHUNK] = "panda_joint2"
    found = audited(write_v3(tmp_path, episodes, panda.joint_names), panda)
    assert flagged(found) == set(planted)
    for (episode, chunk), joint in planted.items():
        assert joint in {component for _, component in rules_at(found, episode, chunk)}
    assert ("finite", "panda_joint6") in rules_at(found, "1", 2)
    assert ("position", "panda_joint2") in rules_at(found, "2", 1)
    worst = {(r.check, r.component): r for r in found.rules}
    rule = worst["position", "panda_joint2"]
    assert rule.value == pytest.approx(limits.upper[1] + 0.05, abs=1e-5) and rule.limit == pytest.approx(
        limits.upper[1], abs=1e-6
    )
    assert (rule.episode, rule.chunks, rule.episodes) == ("2", 1, 1) and rule.time == pytest.approx(0.2)
    assert found.peaks[1, 3] >= 0.2 * RATE / limits.velocity[3] - 1e-3
    assert 0 < found.altered <= 3 * CHUNK


def test_a_motion_that_is_too_fast_is_slowed_in_its_fast_chunks_only(clean, panda, tmp_path):
    slow = with_rest(clean[0])
    fast = clean_motion(panda, np.random.default_rng(11), moves=1)
    every = fast[::3]  # three times as fast: at most 1.5 times the limits
    rows = np.concatenate([slow, np.linspace(slow[-1], every[0], 200), np.tile(every[0], (CHUNK, 1)), every])
    begin = len(rows) - len(every)
    rows = np.concatenate([rows, np.tile(every[-1], (CHUNK, 1))])
    limits, h = panda.arm_limits, 1.0 / RATE
    v = np.diff(rows, axis=0) / h
    fast_chunks = {(1 + k) // CHUNK for k in np.flatnonzero((np.abs(v) > limits.velocity).any(axis=1))}
    assert fast_chunks, "the motion is not too fast"
    found = audited(write_npz(tmp_path, [rows]), panda)
    got = {f.row // CHUNK for f in found.findings}
    assert fast_chunks <= got and min(got) * CHUNK >= begin - 2 * CHUNK
    assert {v.check for f in found.findings for v in f.violations} >= {"velocity"}
    for f in found.findings:
        assert f.altered and 1e-4 < f.deviation < 1.0


def test_what_would_have_been_sent_keeps_the_limits(clean, panda, tmp_path):
    rng = np.random.default_rng(2)
    episodes = [rows + rng.normal(0, 0.02, rows.shape) for rows in clean[:1]]
    found = audited(write_npz(tmp_path, episodes), panda)
    (worst,) = found.worst
    limits = panda.arm_limits
    assert (worst.sent <= limits.upper + 1e-9).all() and (worst.sent >= limits.lower - 1e-9).all()
    length = CHUNK
    for begin in range(0, len(worst.sent) - length, length):
        v = np.diff(worst.sent[begin : begin + length], axis=0) * RATE
        assert (np.abs(v) <= limits.velocity * (1 + 1e-6)).all()


def at_the_limits(robot, rate):
    """A motion of joint 7 that goes on at exactly its velocity, acceleration and jerk limit; and back."""
    limits, h, i = robot.arm_limits, 1.0 / rate, 6
    jerk, acceleration = limits.jerk[i], limits.acceleration[i]
    ramp = int(acceleration / (jerk * h))
    a = np.concatenate([np.arange(1, ramp + 1) * jerk * h, np.full(60, acceleration)])[: int(rate)]
    a = np.minimum(a, acceleration)
    v = np.cumsum(a) * h
    a = a[v < limits.velocity[i] - 2 * acceleration * h]
    up = np.concatenate([a, np.zeros(20), -a[::-1]])
    q = np.cumsum(np.cumsum(np.concatenate([np.zeros(CHUNK), up, np.zeros(CHUNK)]))) * h**2
    rows = np.tile(robot.arm_home, (len(q), 1))
    rows[:, i] += q
    return rows


@pytest.mark.parametrize("rate", [50.0, 500.0])
def test_rounding_to_the_format_is_no_violation_and_what_is_beyond_it_still_is(rate, panda, tmp_path):
    rows = at_the_limits(panda, rate)
    jerk = np.abs(np.diff(rows, n=3, axis=0)).max() * rate**3
    assert jerk <= panda.arm_limits.jerk[6] * (1 + 1e-6)
    rounded = [rows, rows.astype(np.float32).astype(np.float64), np.round(rows, 6)]
    assert rate < 100 or any(
        np.abs(np.diff(r, n=2, axis=0)).max() * rate**2 > panda.arm_limits.acceleration[6] * 1.0001 for r in rounded[1:]
    ), "rounding does not show"
    for k, given in enumerate(rounded):
        found = audited(write_npz(tmp_path / str(k), [given], rate=rate), panda)
        assert not found.findings, found.findings[:1]
        faster = panda.arm_home + (given - panda.arm_home) * 1.1
        assert audited(write_npz(tmp_path / f"{k} faster", [faster], rate=rate), panda).findings


def test_an_arm_that_runs_into_itself_or_the_table_is_found_with_the_pair(panda, tmp_path):
    file = tmp_path / "d.toml"
    file.write_text(
        f'rate = {RATE}\nexecuted = {CHUNK}\ninterpolation = "linear"\n[robot]\nmodel = "panda"\n'
        '[action]\nkey = "action"\nmode = "joint_position"\n[scene]\nmargin = 0.005\n[[scene.shapes]]\nname = "table"\n'
        'kind = "box"\nsize = [1.0, 1.0, 0.1]\nposition = [1.2, 0.0, 0.0]\n'
    )
    q = panda.arm_home
    down = panda.ik(
        type(panda.fk(q)).from_rotation(panda.fk(q).R, [*panda.fk(q).p[:2], 0.08]), seeds=q, restarts=0
    ).solutions[0]
    s = np.linspace(0, 1, 201)[:, None]
    way = q + (down - q) * (10 * s**3 - 15 * s**4 + 6 * s**5)
    rest = np.tile(way[-1], (CHUNK, 1))
    rows = np.concatenate([way, rest, way[::-1]])
    deep = [k for k in range(len(rows)) if panda.fk(rows[k]).p[2] < 0.1]
    deployment = Deployment.load(file)
    found = audit(open_dataset(write_npz(tmp_path / "x", [rows])), deployment, executed=CHUNK)
    assert {k // CHUNK for k in deep} <= {f.row // CHUNK for f in found.findings}
    links = {v.component for f in found.findings for v in f.violations if v.check == "clearance"}
    assert any("table" in link for link in links)
    first = min(f.row for f in found.findings)
    assert panda.fk(rows[max(0, first - 2 * CHUNK)]).p[2] > 0.12, "flagged long before the table"


def test_relative_actions_are_judged_from_the_recorded_state(clean, panda, tmp_path):
    rows = with_rest(clean[0])
    file = tmp_path / "d.toml"
    file.write_text(
        f'rate = {RATE}\nexecuted = {CHUNK}\ninterpolation = "linear"\n[robot]\nmodel = "panda"\n'
        '[observation]\nkeys = ["state"]\nangle = "deg"\n'
        '[action]\nmode = "joint_delta"\nreference = "previous_row"\nangle = "deg"\n'
    )
    states = np.concatenate([rows[:1], rows[:-1]])
    actions = np.rad2deg(rows - states)
    bad = actions.copy()
    place = resting_row(rows, 10)
    bad[place, 2] += 30.0
    for name, given in (("good", actions), ("bad", bad)):
        (tmp_path / name).mkdir()
        np.savez(tmp_path / name / "a.npz", actions=given, state=np.rad2deg(states))
    deployment = Deployment.load(file)
    good = audit(open_dataset(tmp_path / "good"), deployment, executed=CHUNK)
    assert not good.findings and good.chunks == -(-len(rows) // CHUNK)
    found = audit(open_dataset(tmp_path / "bad"), deployment, executed=CHUNK)
    assert place // CHUNK in {f.row // CHUNK for f in found.findings}
    states[20] = np.nan
    np.savez(tmp_path / "bad" / "a.npz", actions=given, state=states)
    assert (
        "the state is no finite number in row 20"
        in audit(open_dataset(tmp_path / "bad"), deployment, executed=CHUNK).episodes[0].problem
    )


@pytest.mark.parametrize("far", [3e3, 1e9, 1e300])
def test_rows_far_outside_are_findings_and_the_other_episodes_are_audited(far, clean, panda, tmp_path):
    away, begun = np.tile(panda.arm_home, (2, 4 * CHUNK, 1))
    away[2 * CHUNK :, 0] = far
    begun[:, 0] = far
    found = audited(write_npz(tmp_path, [away, begun, clean[0]]), panda)
    assert [e.problem for e in found.episodes] == [""] * 3
    assert [(f.episode[-1], f.row) for f in found.findings] == [
        ("0", 2 * CHUNK), ("0", 3 * CHUNK), *(("1", k * CHUNK) for k in range(4)),
    ]  # fmt: skip
    assert all(("position", "panda_joint1") in {(v.check, v.component) for v in f.violations} for f in found.findings)


def test_a_gripper_that_is_no_number_is_named_and_no_joint(panda, tmp_path):
    file = tmp_path / "d.toml"
    file.write_text(
        f'rate = {RATE}\nexecuted = {CHUNK}\ninterpolation = "linear"\n[robot]\nmodel = "panda"\n'
        '[action]\nkey = "action"\nmode = "joint_position"\n[action.gripper]\nclosed = 1.0\nopen = 0.0\n'
        "filtered = false\n"
    )
    rows = np.tile(np.append(panda.arm_home, 0.5), (2 * CHUNK, 1))
    rows[CHUNK + 3, 7] = np.nan
    found = audit(open_dataset(write_npz(tmp_path / "x", [rows])), Deployment.load(file), executed=CHUNK)
    assert rules_at(found, found.findings[0].episode, 1) == {("finite", "panda_gripper")} and len(found.findings) == 1


def test_an_episode_that_cannot_be_read_is_listed_and_the_others_are_audited(clean, panda, tmp_path):
    path = write_v21(tmp_path, clean[:3], panda.joint_names)
    (path / "data" / "chunk-000" / "episode_000001.parquet").unlink()
    found = audited(path, panda)
    assert [bool(e.problem) for e in found.episodes] == [False, True, False]
    assert found.rows == len(clean[0]) + len(clean[2]) and not found.findings


def test_an_interruption_keeps_what_was_found(clean, panda, tmp_path):
    def stop(episodes, rows):
        if episodes == 2:
            raise KeyboardInterrupt

    found = audited(write_npz(tmp_path, clean), panda, progress=stop)
    assert found.interrupted and len(found.episodes) == 2


# --- the verb ---------------------------------------------------------------------------------------------------------


def test_the_verb_writes_a_page_and_a_document_and_ends_with_0(clean, panda, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    episodes = [with_rest(rows) for rows in clean[:2]]
    episodes[1][resting_row(episodes[1], 10), 0] += 0.3
    write_v3(tmp_path / "pick <cubes>", episodes, panda.joint_names)
    assert main(["audit", "pick <cubes>", "--robot", "panda", "--rows", "10", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["chunks"] == said["passed"] + 1 and said["altered_rows"] > 0
    assert [f["episode"] for f in said["findings"]] == ["1"]
    page = (tmp_path / "audits" / "pick <cubes>" / "audit.html").read_text()
    assert "pick &lt;cubes&gt;" in page and "<cubes>" not in page and "<script" not in page
    assert json.loads((tmp_path / "audits" / "pick <cubes>" / "audit.json").read_text()).items() <= said.items()
    assert main(["audit", "pick <cubes>", "--robot", "panda", "--rows", "10", "--out", "here"]) == 0
    text = capsys.readouterr().out
    assert "panda_joint1" in text and "here/audit.html" in text and (tmp_path / "here" / "audit.json").is_file()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["none", "--robot", "panda"], "does not exist"),
        (["x.csv"], "needs --robot FILE"),
        (["x.csv", "--robot", "pand"], "pand"),
        (["x.csv", "--robot", "panda"], "has 2 columns (j1, j2), but robot 'panda' has 7 joints"),
        (["x.csv", "--robot", "panda"], "panda_joint6, panda_joint7) and the gripper panda_gripper; give"),
        (["none.npz", "--robot", "panda"], "the dataset's 'action' has no rows in any episode"),
        (["x.csv", "--robot", "panda", "--rows", "-1"], "--rows must be at least 0"),
        (["y.csv", "--robot", "panda"], "does not say its rate; give it with --rate"),
        (["z.csv", "--robot", "panda", "--rate", "10"], "--rate says 10"),
        (["x.csv", "--deployment", "d.toml"], "deployment 'd' says 50"),
    ],
)
def test_misuse_is_one_sentence_and_ends_with_2(arguments, said, panda, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.csv").write_text("time,j1,j2\n0,0,0\n0.1,0,0\n")
    (tmp_path / "y.csv").write_text("a,b,c,d,e,f,g\n0,0,0,0,0,0,0\n")
    np.savez(tmp_path / "none.npz", action=np.zeros((0, 8)), fps=50.0)
    write_csv(tmp_path / "z.csv", [np.zeros((3, 7))], panda.joint_names)
    (tmp_path / "d.toml").write_text(
        'rate = 50\nexecuted = 5\ninterpolation = "hold"\n[robot]\nmodel = "panda"\n[action]\nmode = "joint_position"\n'
    )
    assert main(["audit", *arguments]) == 2
    text = capsys.readouterr().err
    assert said in text and text.count("\n") == 1


def test_degrees_taken_for_radians_are_smelt(clean, panda, tmp_path):
    found = audited(write_npz(tmp_path, [np.rad2deg(clean[0])]), panda)
    assert any("degrees" in note for note in found.notes)


def test_deltas_taken_for_positions_are_smelt_and_positions_are_not(clean, panda, tmp_path):
    deltas = np.diff(clean[0], axis=0)
    found = audited(write_npz(tmp_path / "deltas", [deltas]), panda)
    assert any("these look like deltas" in note for note in found.notes)
    shaken = clean[0] + np.random.default_rng(0).normal(0, 0.02, clean[0].shape)
    found = audited(write_npz(tmp_path / "positions", [shaken]), panda)
    assert found.findings and not any("deltas" in note for note in found.notes)


def test_huge_values_are_short_and_where_there_are_no_numbers_there_is_a_dash(panda, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    huge, nothing = np.tile(panda.arm_home, (2, 2 * CHUNK, 1))
    huge[CHUNK, 0] = 1.234e287
    nothing[:] = np.nan
    write_npz(tmp_path / "x", [huge, nothing])
    assert main(["audit", "x", "--robot", "panda", "--rows", "10"]) == 0
    text, page = capsys.readouterr().out, (tmp_path / "audits" / "x" / "audit.html").read_text()
    for said in (text, page):
        assert "1.234e+287 rad" in said and "000000" not in said
    (line,) = (line for line in text.splitlines() if "20 of 20" in line)
    assert line.split()[:3] == ["episode_001", "0.4", "s"] and "–" in line and " 0 rad" not in line
    assert "20 of 20 rows altered, by – at most" in page


def test_the_document_is_plain_and_complete(clean, panda, tmp_path):
    document = audit_document(audited(write_npz(tmp_path, clean[:1]), panda))
    assert {"episodes", "chunks", "passed", "slowed", "refused", "stopped", "rows", "altered_rows", "rules", "peaks",
            "findings", "by_episode", "notes"} <= set(document)  # fmt: skip
