"""How compiled routines are kept: what is stored belongs to the sources, and a bad cache costs only time."""

import os
import subprocess
import sys

import pytest

from praxia.motion_planning.search import machine_code, routines


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("PRAXIA_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_the_kept_assembly_was_made_from_these_sources():
    first = routines.KEPT.read_text("utf-8").split("\n", 1)[0]
    assert first == f"; {routines.source_hash()}", "run python -m praxia.motion_planning.search.assembly"


def test_a_damaged_file_is_not_loaded_but_made_again(cache):
    assert machine_code._loaded.__wrapped__().address("praxia_search_plan")
    (file,) = cache.rglob("search-*")
    good = file.read_bytes()
    file.write_bytes(good[:-7] + b"corrupt")
    assert machine_code._loaded.__wrapped__().address("praxia_search_plan")
    assert file.read_bytes() == good


def test_a_cache_that_takes_no_files_is_no_error(cache):
    cache.write_text("a file where the folder should be")
    assert machine_code._loaded.__wrapped__().address("praxia_search_plan")


def test_a_start_compiles_nothing_with_numba():
    program = (
        "import sys; from praxia.motion_planning.search import machine_code as m; m.routine('plan');"
        "assert 'praxia.motion_planning.search.pointers' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, env=dict(os.environ))


def test_the_kept_assembly_is_what_the_sources_compile_to():
    # In a process of its own: Numba numbers functions in the order in which it meets them.
    program = (
        "from praxia.motion_planning.search import assembly;"
        "print(assembly.assembled() == assembly.KEPT.read_text('utf-8'))"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "True"
