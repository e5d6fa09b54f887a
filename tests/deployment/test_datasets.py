"""Every format gives the numbers that were written, and damage is named."""

from __future__ import annotations

import json
import re
import sys

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from recordings import write_all, write_csv, write_npz, write_v3, write_v21

from praxia.core.errors import InvalidInput, MissingExtra
from praxia.deployment.datasets import open_dataset

NAMES = ("a", "b", "c")
FORMATS = ("v3", "v2.1", "npz", "csv")


def some_episodes(count=5, seed=0):
    rng = np.random.default_rng(seed)
    return [rng.uniform(-1, 1, (rng.integers(3, 40), 3)) for _ in range(count)]


def read(path, key="action"):
    return list(open_dataset(path).episodes([key]))


@pytest.mark.parametrize("kind", FORMATS)
def test_what_was_written_is_read(kind, tmp_path):
    episodes = some_episodes()
    path = write_all(tmp_path, episodes, NAMES)[kind]
    dataset = open_dataset(path)
    assert dataset.rate == pytest.approx(50.0)
    assert dataset.names("action") == (None if kind == "npz" else NAMES)
    found = list(dataset.episodes(["action"]))
    assert len(found) == len(episodes) and [e.problem for e in found] == [""] * len(episodes)
    for written, episode in zip(episodes, found, strict=True):
        assert np.allclose(episode.columns["action"], written, atol=1e-6)


@pytest.mark.parametrize("kind", ["v3", "v2.1"])
def test_only_the_columns_asked_for_are_read(kind, tmp_path):
    path = write_all(tmp_path, some_episodes(), NAMES)[kind]
    dataset = open_dataset(path)
    assert "observation.images.top" not in dataset.keys()  # noqa: SIM118
    assert all(list(e.columns) == ["observation.state"] for e in dataset.episodes(["observation.state"]))
    with pytest.raises(InvalidInput, match="did you mean 'action'"):
        next(iter(dataset.episodes(["actions"])))


@pytest.mark.parametrize("write", [lambda *a: write_v3(*a, per_file=6), write_v21])
def test_episodes_are_read_in_pieces_when_a_file_is_long(write, tmp_path, monkeypatch):
    monkeypatch.setattr("praxia.deployment.parquet._ROWS", 7)
    episodes = some_episodes(6, seed=1)
    found = read(write(tmp_path, episodes, NAMES))
    for written, episode in zip(episodes, found, strict=True):
        assert np.allclose(episode.columns["action"], written, atol=1e-6)


def test_without_pyarrow_one_sentence_names_the_extra(tmp_path, monkeypatch):
    path = write_v3(tmp_path, some_episodes(1), NAMES)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtra, match=r"pip install 'praxia\[deploy\]'"):
        read(path)


# --- damage -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "file"), [("v3", "file-001.parquet"), ("v2.1", "episode_000001.parquet")])
@pytest.mark.parametrize("kept", [0, 3, 200, -40])
def test_a_truncated_file_is_named(kind, file, kept, tmp_path):
    path = write_all(tmp_path, some_episodes(), NAMES)[kind]
    damaged = path / "data" / "chunk-000" / file
    damaged.write_bytes(damaged.read_bytes()[:kept])
    with pytest.raises(InvalidInput, match=f"{file} is no readable Parquet file"):
        read(path)


def test_a_file_with_garbage_in_the_middle_is_an_error_or_still_whole(tmp_path):
    path = write_v21(tmp_path, some_episodes(1), NAMES)
    file = path / "data" / "chunk-000" / "episode_000000.parquet"
    whole = file.read_bytes()
    rng = np.random.default_rng(0)
    for _ in range(60):
        bent = bytearray(whole)
        for place in rng.integers(4, len(whole) - 8, 20):
            bent[place] ^= int(rng.integers(1, 256))
        file.write_bytes(bytes(bent))
        try:
            found = read(path)
        except InvalidInput:
            continue
        assert len(found) == 1


def test_a_missing_episode_is_a_problem_of_its_own_and_the_others_are_read(tmp_path):
    two = write_v21(tmp_path / "two", some_episodes(3), NAMES)
    (two / "data" / "chunk-000" / "episode_000001.parquet").unlink()
    assert [bool(e.problem) for e in read(two)] == [False, True, False]
    three = write_v3(tmp_path / "three", some_episodes(3), NAMES)
    path = three / "data" / "chunk-000" / "file-000.parquet"
    table = pq.read_table(path)
    pq.write_table(table.filter(pa.compute.not_equal(table["episode_index"], 1)), path)
    found = {e.name: e.problem for e in read(three)}
    assert found == {"0": "", "2": "", "1": "promised by the metadata, but its rows are in no file"}


def test_a_wrong_length_is_a_problem(tmp_path):
    path = write_v21(tmp_path, some_episodes(2), NAMES)
    lines = (path / "meta" / "episodes.jsonl").read_text().splitlines()
    first = json.loads(lines[0])
    (path / "meta" / "episodes.jsonl").write_text(json.dumps({**first, "length": 999}) + "\n" + lines[1])
    assert "the metadata promises 999" in read(path)[0].problem


def test_rows_in_another_order_are_a_problem(tmp_path):
    path = write_v3(tmp_path, some_episodes(1), NAMES)
    file = path / "data" / "chunk-000" / "file-000.parquet"
    table = pq.read_table(file)
    pq.write_table(table.take(list(reversed(range(len(table))))), file)
    assert "frame_index does not count" in read(path)[0].problem


def test_lists_of_unequal_length_are_named_with_their_row(tmp_path):
    path = write_v21(tmp_path, some_episodes(1), NAMES)
    file = path / "data" / "chunk-000" / "episode_000000.parquet"
    table = pq.read_table(file)
    rows = table["action"].to_pylist()
    rows[2] = rows[2][:2]
    pq.write_table(table.set_column(0, "action", pa.array(rows, type=pa.list_(pa.float32()))), file)
    with pytest.raises(InvalidInput, match="action has 2 numbers in row 2, 3 before"):
        read(path)


@pytest.mark.parametrize("values", [["a"] * 4, [None, 1.0, 2.0, 3.0]])
def test_text_and_empty_cells_are_no_numbers(values, tmp_path):
    path = write_v21(tmp_path, [np.zeros((4, 3))], NAMES)
    file = path / "data" / "chunk-000" / "episode_000000.parquet"
    pq.write_table(pq.read_table(file).set_column(0, "action", pa.array(values)), file)
    with pytest.raises(InvalidInput, match=r"not numbers|is empty in row 0"):
        read(path)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"codebase_version": "v1.6"}, "reads v3.0, v2.1"),
        ({"fps": 0}, "fps must be a positive number"),
        ({"features": 3}, "features must be a table"),
        ({"data_path": "../../{chunk_index}/{file_index}"}, "leads out of the dataset"),
        ({"data_path": "data/{episode_index.__class__}/{file}"}, "unknown field 'file'"),
    ],
)
def test_metadata_that_makes_no_sense_is_refused(change, said, tmp_path):
    path = write_v3(tmp_path, some_episodes(1), NAMES)
    info = json.loads((path / "meta" / "info.json").read_text())
    (path / "meta" / "info.json").write_text(json.dumps({**info, **change}))
    with pytest.raises(InvalidInput, match=said):
        assert open_dataset(path).rate
        read(path)


def test_metadata_that_is_no_json_is_refused(tmp_path):
    path = write_v3(tmp_path, some_episodes(1), NAMES)
    (path / "meta" / "info.json").write_text("{" * 100_000)
    with pytest.raises(InvalidInput, match="not valid JSON"):
        open_dataset(path)


def test_an_npz_with_objects_inside_is_not_unpickled(tmp_path):
    np.savez(tmp_path / "bad.npz", action=np.array([{"a": 1}], dtype=object))
    with pytest.raises(InvalidInput, match="action cannot be read"):
        read(tmp_path / "bad.npz")


def test_a_truncated_npz_is_refused(tmp_path):
    path = write_npz(tmp_path, some_episodes(1)) / "episode_000.npz"
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(InvalidInput, match="no readable npz"):
        read(path)


def test_an_npz_may_hold_several_episodes(tmp_path):
    rows, numbers = np.arange(20.0).reshape(10, 2), np.repeat([4, 7], 5)
    np.savez(tmp_path / "all.npz", action=rows, episode_index=numbers)
    found = read(tmp_path / "all.npz")
    assert [e.name for e in found] == ["4", "7"] and np.array_equal(found[1].columns["action"], rows[5:])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "first line must name"),
        ("a,a\n1,2\n", "each once"),
        ("a,b\n1\n", "line 2: 1 values for 2 columns"),
        ("a,b\n1,\n", "could not convert"),
        ("a,b\n1,x\n", "could not convert"),
    ],
)
def test_a_bad_csv_is_named_with_its_line(text, said, tmp_path):
    (tmp_path / "x.csv").write_text(text)
    with pytest.raises(InvalidInput, match=said):
        read(tmp_path / "x.csv")


def test_csv_columns_with_a_prefix_belong_to_its_key(tmp_path):
    (tmp_path / "x.csv").write_text("time,action.j1,action.j2,observation.state.j1\n0,1,2,3\n0.1,4,5,6\n")
    dataset = open_dataset(tmp_path / "x.csv")
    assert dataset.keys() == ("action", "observation.state") and dataset.names("action") == ("j1", "j2")
    assert dataset.rate == pytest.approx(10.0)
    (episode,) = dataset.episodes(["observation.state"])
    assert episode.columns["observation.state"].tolist() == [[3], [6]]


STEADY = np.arange(40) / 50.0
BENT = {
    "a hole": (np.where(np.arange(40) < 20, STEADY, STEADY + 2.0), r"row 20 was recorded 2\.02 s after row 19"),
    "a leap back": (np.where(np.arange(40) < 20, STEADY, STEADY - 0.2), r"row 20 was recorded -0\.18 s after row 19"),
    "a row twice": (np.where(np.arange(40) == 7, STEADY[6], STEADY), r"row 7 was recorded 0 s after row 6"),
    "no number": (np.where(np.arange(40) == 7, np.nan, STEADY), r"row 7 was recorded nan s after row 6"),
    "another rate": (STEADY / 3, r"rows were recorded 0\.006667 s apart, 50 rows per second are 0\.02 s apart"),
}


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("bent", BENT)
def test_times_that_do_not_fit_the_rate_are_a_problem_of_their_episode(bent, kind, tmp_path):
    times, said = BENT[bent]
    rows = [np.zeros((40, 3))] * 2
    path = write_all(tmp_path, rows, NAMES)[kind]
    if kind == "npz":
        np.savez(path / "episode_001.npz", action=rows[1], fps=50.0, timestamp=times)
    elif kind == "csv":
        path = path.parent / "own files"
        path.mkdir()
        for k, column in enumerate((STEADY, times)):
            lines = [f"{t},0,0,0" for t in column]
            (path / f"{k}.csv").write_text("\n".join(["timestamp,a,b,c", *lines]))
    else:
        file = sorted((path / "data" / "chunk-000").iterdir())[-1]
        table = pq.read_table(file)
        column = np.concatenate([STEADY, times])[-len(table) :].astype(np.float32)
        place = table.column_names.index("timestamp")
        pq.write_table(table.set_column(place, "timestamp", pa.array(column)), file)
    good, bad = (episode.problem for episode in read(path))
    assert good == "" and re.match(said, bad), bad


@pytest.mark.parametrize(
    ("times", "said"),
    [
        (1e3 * STEADY, "rows are 20 apart; are these milliseconds"),
        (STEADY[::-1], "times in seconds that count up, the usual step is -0.02"),
        (np.zeros(40), "times in seconds that count up, the usual step is 0"),
    ],
)
def test_a_csv_whose_times_are_no_seconds_is_refused_with_its_column(times, said, tmp_path):
    (tmp_path / "x.csv").write_text("\n".join(["time,a", *(f"{t},0" for t in times)]))
    with pytest.raises(InvalidInput, match=said) as refusal:
        assert open_dataset(tmp_path / "x.csv").rate
    assert "x.csv, time: " in str(refusal.value)


def test_what_is_no_dataset_is_refused(tmp_path):
    (tmp_path / "x.hdf5").write_text("")
    for path in (tmp_path / "none", tmp_path, tmp_path / "x.hdf5"):
        with pytest.raises(InvalidInput, match="this reads a LeRobotDataset"):
            open_dataset(path)


def test_csv_episodes_are_told_apart_by_their_number(tmp_path):
    path = write_csv(tmp_path / "x.csv", some_episodes(3), NAMES)
    assert [e.name for e in read(path)] == ["0", "1", "2"]
