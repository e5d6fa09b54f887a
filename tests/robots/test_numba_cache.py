"""Compiled code is found again, and a stale, damaged or missing cache costs time only."""

import os
import subprocess
import sys

import pytest

from praxia.robots import numba_cache

PROGRAM = """
import numpy as np
from praxia.robots.compiled_kinematics import ChainArrays, tool_frame
X = np.empty((3, 4))
tool_frame(ChainArrays(np.zeros((1, 3, 4)), np.zeros(1), np.eye(4)[:3].copy()), np.eye(4)[None, :3].copy(), X)
assert (X == np.eye(4)[:3]).all()
print(sum(tool_frame.stats.cache_hits.values()))
"""


def hits(folder) -> int:
    """How often a fresh process found its code in the cache."""
    environment = {**os.environ, "PRAXIA_CACHE": str(folder), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def test_the_second_process_finds_the_code_and_damage_is_noticed(tmp_path) -> None:
    assert hits(tmp_path) == 0
    assert hits(tmp_path) == 1
    code = next(tmp_path.rglob("*.nbc"))
    data = bytearray(code.read_bytes())
    data[len(data) // 2] ^= 0xFF
    code.write_bytes(data)
    assert hits(tmp_path) == 0
    assert hits(tmp_path) == 1  # written anew
    next(tmp_path.rglob("*.nbi")).write_bytes(b"not an index")
    assert hits(tmp_path) == 0


def test_a_folder_that_cannot_be_written_costs_time_only(tmp_path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way of a folder")
    assert hits(blocked / "cache") == 0


@pytest.fixture
def package(tmp_path, monkeypatch):
    monkeypatch.setattr(numba_cache, "PACKAGE", tmp_path)
    (tmp_path / "robots").mkdir()
    for name, text in (
        ("a", "from praxia.robots.b import f"),
        ("b", "import praxia.robots.c"),
        ("c", "x = 1"),
        ("d", ""),
    ):
        (tmp_path / "robots" / f"{name}.py").write_text(text)
    return tmp_path / "robots"


def test_code_is_stale_once_anything_that_its_file_imports_has_changed(package) -> None:
    stamp = numba_cache._sources.__wrapped__
    before = stamp(str(package / "a.py"))
    (package / "d.py").write_text("y = 2")
    assert stamp(str(package / "a.py")) == before
    (package / "c.py").write_text("x = 2")
    assert stamp(str(package / "a.py")) != before


def test_the_cache_lies_where_the_environment_says(monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("PRAXIA_CACHE", str(tmp_path))
    assert numba_cache.cache_root() == tmp_path
    monkeypatch.delenv("PRAXIA_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    if sys.platform == "linux":
        assert numba_cache.cache_root() == tmp_path / "xdg" / "praxia"
