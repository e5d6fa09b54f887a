import json
import os
import signal
import subprocess
import sys
from enum import Enum
from pathlib import Path

import numpy as np
import pytest

import praxia
from praxia.core.errors import InvalidInput
from praxia.execution.events import JsonLines, plain, read_json_lines, write_json
from praxia.execution.trace import TraceWriter, read_trace, trace_columns

PERIOD = 2_000_000
COLUMNS = ("time_ns", "x/a", "x/b")


def rows(count):
    return np.random.default_rng(3).normal(size=(count, len(COLUMNS)))


def write(path, values, **header):
    with TraceWriter(path, COLUMNS, PERIOD, header) as trace:
        for row in values:
            trace.append(row)
    return path


@pytest.mark.parametrize("count", [0, 1, 49, 50, 51, 120])
def test_what_was_written_is_read_bit_for_bit(tmp_path, count):
    values = rows(count)
    trace = read_trace(write(tmp_path / "t.bin", values, seed=7))
    assert trace.values.tobytes() == values.tobytes()
    assert trace.columns == COLUMNS and trace.header == {"columns": list(COLUMNS), "period_ns": PERIOD, "seed": 7}
    assert trace.names("x") == ("a", "b")
    assert np.array_equal(trace.group("x"), values[:, 1:]) and np.array_equal(trace.column("x/b"), values[:, 2])
    assert trace.group("y").shape == (count, 0)


def test_a_stranger_reads_it_with_numpy_alone(tmp_path):
    values = rows(60)
    with open(write(tmp_path / "t.bin", values), "rb") as file:
        assert file.readline() == b"PRAXIA-TRACE 1\n"
        columns = json.loads(file.readline())["columns"]
        assert np.array_equal(np.fromfile(file, "<f8").reshape(-1, len(columns)), values)


def test_at_most_a_tenth_of_a_second_is_only_in_memory(tmp_path):
    trace = TraceWriter(tmp_path / "t.bin", COLUMNS, PERIOD)
    for count, row in enumerate(rows(130), start=1):
        trace.append(row)
        assert count - len(read_trace(tmp_path / "t.bin").values) < 50
    trace.close()


@pytest.mark.parametrize("lost", range(1, 8 * len(COLUMNS) + 1))
def test_a_record_cut_off_anywhere_is_left_out(tmp_path, lost):
    values = rows(4)
    path = write(tmp_path / "t.bin", values)
    path.write_bytes(path.read_bytes()[:-lost])
    assert np.array_equal(read_trace(path).values, values[:3])


@pytest.mark.parametrize("content", [b"", b"PRAXIA-TR", b'PRAXIA-TRACE 1\n{"columns"', b"P\x00NG\nabc\n" + b"0" * 99])
def test_what_is_not_a_trace_is_refused(tmp_path, content):
    (tmp_path / "t.bin").write_bytes(content)
    with pytest.raises(InvalidInput, match="is not a trace"):
        read_trace(tmp_path / "t.bin")


@pytest.mark.parametrize("line", [b"[]", b"{}", b"nonsense", b'{"columns": 3}', b'{"columns": []}'])
def test_a_trace_without_columns_is_refused(tmp_path, line):
    (tmp_path / "t.bin").write_bytes(b"PRAXIA-TRACE 1\n" + line + b"\n")
    with pytest.raises(InvalidInput, match="column"):
        read_trace(tmp_path / "t.bin")


def test_a_missing_trace_an_existing_one_and_an_unknown_column_are_named(tmp_path):
    with pytest.raises(InvalidInput, match="No such file"):
        read_trace(tmp_path / "none.bin")
    path = write(tmp_path / "t.bin", rows(2))
    with pytest.raises(InvalidInput, match="exists"):
        TraceWriter(path, COLUMNS, PERIOD)
    with pytest.raises(InvalidInput, match="did you mean"):
        read_trace(path).column("x/c")
    with pytest.raises(InvalidInput, match="period_ns"):
        TraceWriter(tmp_path / "u.bin", COLUMNS, PERIOD, {"period_ns": 1})


def test_columns_follow_the_documented_order():
    assert trace_columns(("j", "g"), 3) == (
        *("time_ns", "verdict", "step", "unintended"),
        *("proposed/j", "proposed/g", "command/j", "command/g", "q/j", "q/g", "dq/j", "dq/g"),
        *("qpos/0", "qpos/1", "qpos/2"),
    )


KILLED = """
import sys
from pathlib import Path
from execution_fakes import PERIOD, BlindEstimator, LineGenerator, PointPlant, SpeedFilter
from praxia.execution.events import JsonLines
from praxia.execution.loop import run
from praxia.execution.source import InlineSource
from praxia.execution.trace import TraceWriter, trace_columns

folder = Path(sys.argv[1])
generator = LineGenerator([1.0, 1.0], speed=1e-4, notes=({"kind": "plan"},))
trace = TraceWriter(folder / "trace.bin", trace_columns(("a", "g"), 4), PERIOD)
plant = PointPlant()

def report(observation, command):
    if observation.time == 500 * PERIOD:
        sys.stdout.write("running\\n")
        sys.stdout.flush()

run(plant, InlineSource(generator, consult_every=50 * PERIOD), SpeedFilter(), BlindEstimator(), ticks=10**9,
    trace=trace, events=JsonLines(folder / "events.jsonl"), on_tick=report)
"""


def test_a_run_killed_in_the_middle_leaves_whole_consecutive_records(tmp_path):
    path = os.pathsep.join([str(Path(praxia.__file__).parents[1]), str(Path(__file__).parent)])
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path)], stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": path}
    )
    assert process.stdout.readline() == b"running\n"
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    process.stdout.close()
    trace = read_trace(tmp_path / "trace.bin")
    assert len(trace.values) >= 450  # it had sent 501 commands, of which fewer than 50 may be lost
    assert np.array_equal(trace.column("time_ns"), np.arange(len(trace.values)) * PERIOD)
    assert np.array_equal(trace.group("q")[1:], trace.group("command")[:-1])
    assert read_json_lines(tmp_path / "events.jsonl") == [{"time_ns": 0, "kind": "plan"}]


# --- text files -----------------------------------------------------------------------------------------------


class Colour(Enum):
    RED = "red"


def test_everything_becomes_valid_json():
    value = {
        "array": np.array([1.0, np.nan]),
        "scalar": np.float64(2.5),
        "count": np.int64(3),
        "flag": np.bool_(True),
        "infinite": float("inf"),
        "enum": Colour.RED,
        "pair": (1, None),
        "set": frozenset({"b", "a"}),
        "path": Path("x"),
        5: "key",
    }
    assert plain(value) == {
        "array": [1.0, None],
        "scalar": 2.5,
        "count": 3,
        "flag": True,
        "infinite": None,
        "enum": "red",
        "pair": [1, None],
        "set": ["a", "b"],
        "path": "x",
        "5": "key",
    }
    json.dumps(plain(value), allow_nan=False)


def test_each_line_is_in_the_file_as_soon_as_it_was_appended(tmp_path):
    path = tmp_path / "events.jsonl"
    lines = JsonLines(path)
    for count in range(3):
        lines.append({"time_ns": count, "text": "two\nlines"})
        assert len(read_json_lines(path)) == count + 1
    lines.close()


def test_half_a_line_at_the_end_is_ignored_and_half_a_line_before_is_not(tmp_path):
    path = tmp_path / "events.jsonl"
    path.write_bytes(b'{"a": 1}\n{"a": 2')
    assert read_json_lines(path) == [{"a": 1}]
    path.write_bytes(b'{"a": 1}\n{"a": 2\n{"a": 3}\n')
    with pytest.raises(InvalidInput, match="line 2"):
        read_json_lines(path)
    path.write_bytes(b"[1]\n")
    with pytest.raises(InvalidInput, match="expected a JSON object, got list"):
        read_json_lines(path)


def test_a_json_file_is_replaced_as_a_whole(tmp_path, monkeypatch):
    path = tmp_path / "run.json"
    write_json(path, {"status": "running"})

    def crash(source, target):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "replace", crash)
    with pytest.raises(InvalidInput, match="Input/output error"):
        write_json(path, {"status": "finished"})
    assert json.loads(path.read_text()) == {"status": "running"}
    monkeypatch.undo()
    write_json(path, {"status": "finished"})
    assert json.loads(path.read_text()) == {"status": "finished"} and os.listdir(tmp_path) == ["run.json"]


def test_a_folder_that_does_not_exist_is_named(tmp_path):
    for write_it in (lambda p: write_json(p, 1), JsonLines, lambda p: TraceWriter(p, COLUMNS, PERIOD)):
        with pytest.raises(InvalidInput, match="No such file"):
            write_it(tmp_path / "nowhere" / "x")
