"""Makes the maker of run folders importable by name, and calls verbs as a terminal would."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "viewing"))

from make_run import make_run

from praxia import cli


@pytest.fixture
def praxia(capsys, monkeypatch):
    """Words of a command line -> (exit code, standard output, standard error)."""
    monkeypatch.setenv("COLUMNS", "120")

    def call(*words):
        try:
            code = cli.main([str(word) for word in words])
        except SystemExit as ended:
            code = ended.code or 0
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


@pytest.fixture
def run_folder(tmp_path):
    """A complete run without a violation."""
    folder = make_run(tmp_path / "run")
    (folder / "safety.jsonl").write_text("", encoding="utf-8")
    return folder
