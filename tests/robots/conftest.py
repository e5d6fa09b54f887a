"""Makes the modules beside the tests importable, and lends a folder for prepared spheres."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def own_cache(tmp_path_factory, monkeypatch):
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("PRAXIA_CACHE", str(folder))
    return folder / "spheres"
