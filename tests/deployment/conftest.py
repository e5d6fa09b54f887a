"""Deployment files, written where a test needs them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from praxia.deployment import Deployment
from praxia.robots import Robot

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "generation")]  # the fakes beside the tests

TOP = 'rate = 50.0\nexecuted = 8\ninterpolation = "linear"\n'
ROBOT = '[robot]\nmodel = "panda"\n'


@pytest.fixture(scope="session")
def panda():
    return Robot.load("panda")


@pytest.fixture
def written(tmp_path):
    """Write a deployment file with these tables after the usual beginning, and give its path."""

    def write(tables: str, *, top: str = TOP, robot: str = ROBOT):
        path = tmp_path / "deployment.toml"
        path.write_text(top + robot + tables, encoding="utf-8")
        return path

    return write


@pytest.fixture
def loaded(written):
    """Load a deployment with these tables."""

    def load(tables: str, **parts: str) -> Deployment:
        return Deployment.load(written(tables, **parts))

    return load
