"""Limits like the Panda's and the action space that goes with them; makes the modules beside this file importable."""

import sys
from pathlib import Path

import pytest

from praxia.core.action import ActionSpace
from praxia.core.limits import Limits

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def limits() -> Limits:
    """Published limits of the Panda's joints, and a finger opening."""
    return Limits(
        names=(*(f"joint{i}" for i in range(1, 8)), "gripper"),
        units=("rad",) * 7 + ("m",),
        lower=[-2.8973, -1.7628, -2.8973, -3.0718, -2.8973, -0.0175, -2.8973, 0.0],
        upper=[2.8973, 1.7628, 2.8973, -0.0698, 2.8973, 3.7525, 2.8973, 0.08],
        velocity=[2.175] * 4 + [2.61] * 3 + [0.1],
        acceleration=[15, 7.5, 10, 12.5, 15, 20, 20, 2],
        jerk=[7500, 3750, 5000, 6250, 7500, 10000, 10000, 100],
    )


@pytest.fixture(scope="session")
def space(limits: Limits) -> ActionSpace:
    from safety_motions import space_of

    return space_of(limits)
