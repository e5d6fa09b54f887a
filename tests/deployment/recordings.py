"""Recordings in every format, written by hand from what the formats say; nothing of the readers is used."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

RATE = 50.0


def minimum_jerk(start: np.ndarray, goal: np.ndarray, seconds: float, rate: float = RATE) -> np.ndarray:
    """Rows from rest to rest; the first is the start."""
    s = np.linspace(0.0, 1.0, round(seconds * rate) + 1)[:, None]
    return start + (goal - start) * (35 * s**4 - 84 * s**5 + 70 * s**6 - 20 * s**7)


def clean_motion(robot, rng: np.random.Generator, *, moves: int = 2, rate: float = RATE) -> np.ndarray:
    """A planner-like motion of the arm within half of its limits: rest, a move, rest, the next move ..."""
    limits, q = robot.arm_limits, robot.arm_home.copy()
    parts = [np.tile(q, (3, 1))]
    for _ in range(moves):
        goal = np.clip(q + rng.uniform(-0.4, 0.4, len(q)), limits.lower + 0.2, limits.upper - 0.2)
        distance = np.abs(goal - q)
        # Peaks of the profile, per distance: velocity 35 / 16, acceleration 7.52, jerk 52.5.
        times = (2.19 * distance / limits.velocity, (7.52 * distance / limits.acceleration) ** 0.5,
                 (52.5 * distance / limits.jerk) ** (1 / 3))  # fmt: skip
        seconds = max(float(np.max(t)) for t in times) / 0.5
        parts += [minimum_jerk(q, goal, seconds, rate)[1:], np.tile(goal, (5, 1))]
        q = goal
    return np.concatenate(parts)


def _features(names: Sequence[str], *, nested: bool) -> dict[str, object]:
    def vector(given: Sequence[str]) -> dict[str, object]:
        return {"dtype": "float32", "shape": [len(given)], "names": {"motors": list(given)} if nested else list(given)}

    numbers = {k: {"dtype": "int64", "shape": [1], "names": None} for k in ("frame_index", "episode_index", "index")}
    numbers["timestamp"] = {"dtype": "float32", "shape": [1], "names": None}
    video = {"observation.images.top": {"dtype": "video", "shape": [8, 8, 3], "names": ["height", "width", "channel"]}}
    return {"action": vector(names), "observation.state": vector(names), **numbers, **video}


def _table(episode: int, rows: np.ndarray, first: int, rate: float) -> pa.Table:
    width, T = rows.shape[1], len(rows)
    flat = pa.array(np.ascontiguousarray(rows, dtype=np.float32).ravel())
    vectors = pa.FixedSizeListArray.from_arrays(flat, width)
    return pa.table(
        {
            "action": vectors,
            "observation.state": vectors,
            "timestamp": pa.array((np.arange(T) / rate).astype(np.float32)),
            "frame_index": pa.array(np.arange(T)),
            "episode_index": pa.array(np.full(T, episode)),
            "index": pa.array(np.arange(first, first + T)),
            "task_index": pa.array(np.zeros(T, dtype=np.int64)),
        }
    )


def _info(folder: Path, version: str, names: Sequence[str], rate: float, **more: object) -> None:
    (folder / "meta").mkdir(parents=True, exist_ok=True)
    features = _features(names, nested=version == "v2.1")
    info = {"codebase_version": version, "fps": rate, "features": features, **more}
    (folder / "meta" / "info.json").write_text(json.dumps(info))


def write_v3(
    folder: Path, episodes: Sequence[np.ndarray], names: Sequence[str], *, rate: float = RATE, per_file: int = 2
) -> Path:
    """A LeRobotDataset v3.0 with `per_file` episodes in each data file."""
    _info(folder, "v3.0", names, rate, total_episodes=len(episodes), data_path="data/chunk-{chunk_index:03d}/file-{file_index:03d}.parquet")  # fmt: skip  # noqa: E501
    (folder / "data" / "chunk-000").mkdir(parents=True, exist_ok=True)
    (folder / "meta" / "episodes" / "chunk-000").mkdir(parents=True, exist_ok=True)
    first, tables = 0, []
    meta: dict[str, list[object]] = {
        k: [] for k in ("episode_index", "length", "data/chunk_index", "data/file_index", "tasks")
    }
    for k, rows in enumerate(episodes):
        tables.append(_table(k, rows, first, rate))
        first += len(rows)
        for key, value in zip(meta, (k, len(rows), 0, k // per_file, ["move about"]), strict=True):
            meta[key].append(value)
        if len(tables) == per_file or k == len(episodes) - 1:
            pq.write_table(
                pa.concat_tables(tables), folder / "data" / "chunk-000" / f"file-{k // per_file:03d}.parquet"
            )
            tables = []
    pq.write_table(pa.table(meta), folder / "meta" / "episodes" / "chunk-000" / "file-000.parquet")
    return folder


def write_v21(folder: Path, episodes: Sequence[np.ndarray], names: Sequence[str], *, rate: float = RATE) -> Path:
    """A LeRobotDataset v2.1: a file per episode, lists of any length."""
    _info(folder, "v2.1", names, rate, total_episodes=len(episodes), chunks_size=1000)
    (folder / "data" / "chunk-000").mkdir(parents=True, exist_ok=True)
    first, lines = 0, []
    for k, rows in enumerate(episodes):
        table = _table(k, rows, first, rate)
        lists = pa.array([row.tolist() for row in rows.astype(np.float32)], type=pa.list_(pa.float32()))
        table = table.set_column(0, "action", lists)
        pq.write_table(table, folder / "data" / "chunk-000" / f"episode_{k:06d}.parquet")
        lines.append(json.dumps({"episode_index": k, "tasks": ["move about"], "length": len(rows)}))
        first += len(rows)
    (folder / "meta" / "episodes.jsonl").write_text("\n".join(lines) + "\n")
    return folder


def write_npz(folder: Path, episodes: Sequence[np.ndarray], *, rate: float = RATE) -> Path:
    """A folder of npz files."""
    folder.mkdir(parents=True, exist_ok=True)
    for k, rows in enumerate(episodes):
        np.savez(folder / f"episode_{k:03d}.npz", action=rows, fps=np.array(rate))
    return folder


def write_csv(path: Path, episodes: Sequence[np.ndarray], names: Sequence[str], *, rate: float = RATE) -> Path:
    """One csv file with all episodes."""
    lines = [",".join(("episode_index", "timestamp", *names))]
    for k, rows in enumerate(episodes):
        lines += [",".join(map(repr, [float(k), t / rate, *row.tolist()])) for t, row in enumerate(rows)]
    path.write_text("\n".join(lines) + "\n")
    return path


def write_all(folder: Path, episodes: Sequence[np.ndarray], names: Sequence[str]) -> Mapping[str, Path]:
    """The same recording in every format."""
    return {
        "v3": write_v3(folder / "v3", episodes, names),
        "v2.1": write_v21(folder / "v21", episodes, names),
        "npz": write_npz(folder / "npz", episodes),
        "csv": write_csv(folder / "recording.csv", episodes, names),
    }
