"""The compiled routines: kept with their sources, loaded without Numba, and careful with what they are given."""

import subprocess
import sys

import numpy as np
import pytest

from praxia.motion_planning.time_parameterization import routines
from praxia.motion_planning.time_parameterization.machine_code import routine

START = """
import sys
from praxia.motion_planning.time_parameterization import time_path
from praxia.robots import Robot
limits = Robot.load("panda").arm_limits
motion = time_path([limits.lower, limits.upper, limits.lower], limits, period=1_000_000)
print(motion.duration > 0.0, "numba" in sys.modules)
"""


def test_the_kept_assembly_was_made_from_these_sources():
    first = routines.KEPT.read_text("utf-8").split("\n", 1)[0]
    assert first == f"; {routines.source_hash()}", "run python -m praxia.motion_planning.time_parameterization.assembly"


def test_a_start_does_not_need_numba():
    done = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False"]


def test_routines_read_arrays_as_numpy_does():
    knots, pieces = np.array([0.0, 1.0, 3.0]), np.random.default_rng(0).normal(size=(2, 4, 3))
    u = np.array([0.25, 0.75, 1.5, 2.5])
    found = np.empty((3, 4, 3))
    routine("derivatives")(knots, pieces, u, *found)
    for row, (i, t) in enumerate(((0, 0.25), (0, 0.75), (1, 0.5), (1, 1.5))):
        for joint in range(3):
            polynomial = np.polynomial.Polynomial(pieces[i, :, joint])
            wanted = [polynomial.deriv(order)(t) for order in (1, 2, 3)]
            assert found[:, row, joint] == pytest.approx(wanted)


@pytest.mark.parametrize(
    "wrong",
    [np.zeros((4, 6))[:, ::2], np.zeros((3, 4)).T, np.zeros((4, 3), np.float32), np.zeros(12), np.zeros((4, 3), ">f8")],
    ids=["strided", "transposed", "single", "flat", "swapped"],
)
def test_arrays_of_another_kind_are_refused(wrong):
    knots, pieces, u = np.array([0.0, 1.0]), np.zeros((1, 4, 3)), np.linspace(0.0, 1.0, 4)
    with pytest.raises(ValueError, match="derivatives: takes"):
        routine("derivatives")(knots, pieces, u, wrong, np.empty((4, 3)), np.empty((4, 3)))
