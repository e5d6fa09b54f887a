"""Fixtures of the generation tests; makes the fakes beside this file importable by name."""

import sys
from pathlib import Path

import numpy as np
import pytest

from praxia.simulation import World, load_world

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def world() -> World:
    return load_world("tabletop")


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(11)
