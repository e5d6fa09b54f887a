"""Fixtures of the motion planning tests; makes the module of oracles beside this file importable."""

import sys
from pathlib import Path

import numpy as np
import pytest

from praxia.motion_planning import CollisionWorld, MotionPlanner
from praxia.robots import Robot

sys.path.insert(0, str(Path(__file__).parent))

from motion_oracles import tabletop, world_of


@pytest.fixture(scope="session")
def panda():
    return Robot.load("panda")


@pytest.fixture
def scene():
    return tabletop()


@pytest.fixture
def collision(panda, scene):
    world = CollisionWorld(panda, scene)
    world.update(world_of(scene))
    return world


@pytest.fixture
def planner(panda, collision):
    return MotionPlanner(panda, collision)


@pytest.fixture
def rng():
    return np.random.default_rng(7)
