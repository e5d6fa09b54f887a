"""Durations against toppra, which is written by others: on the same curve, and on its own spline."""

import numpy as np
import pytest
from timing_oracles import JERKY, PANDA, PERIOD, off_the_polyline, waypoints

from praxia.motion_planning.time_parameterization import time_path

toppra = pytest.importorskip("toppra")


class Path(toppra.interpolator.AbstractGeometricPath):
    """One of our curves, as toppra asks for it."""

    def __init__(self, curve):
        self.curve = curve

    @property
    def dof(self):
        return self.curve.pieces.shape[2]

    @property
    def path_interval(self):
        return self.curve.knots[[0, -1]]

    def __call__(self, u, order=0):
        values = self.curve(np.atleast_1d(u), order)
        return values[0] if np.isscalar(u) else values


def duration(path, limits):
    """Time that toppra finds for a path without jerk limits [s]."""
    toppra.setup_logging("ERROR")
    constraints = [
        toppra.constraint.JointVelocityConstraint(np.stack([-limits.velocity, limits.velocity], axis=1)),
        toppra.constraint.JointAccelerationConstraint(
            np.stack([-limits.acceleration, limits.acceleration], axis=1),
            discretization_scheme=toppra.constraint.DiscretizationType.Interpolation,
        ),
    ]
    grid = np.linspace(*path.path_interval, 501)
    _, speed, _ = toppra.algorithm.TOPPRA(constraints, path, gridpoints=grid).compute_parameterization(0, 0)
    return float(2.0 * np.sum(np.diff(grid) / (speed[1:] + speed[:-1])))


def test_published_limits_cost_hardly_more_than_no_jerk_limits_on_the_same_curve():
    rng = np.random.default_rng(0)
    for i in range(8):
        motion = time_path(waypoints(rng, 3 + i % 4, (0.15, 0.4)[i % 2]), PANDA, period=PERIOD)
        (leg,) = motion.legs
        peer = duration(Path(leg.curve), PANDA)
        assert motion.duration <= 1.03 * peer
        assert motion.floor == pytest.approx(peer, rel=3e-3)


@pytest.mark.parametrize(("limits", "most"), [(PANDA, 1.025), (JERKY, 1.06)], ids=["published", "slow_jerk"])
def test_narrow_corners_cost_hardly_more_than_no_jerk_limits_on_the_same_curve(limits, most):
    rng = np.random.default_rng(5)
    for count in (3, 4, 5, 3):
        points = waypoints(rng, count, 0.4)

        def free(rows, points=points):
            return np.array([off_the_polyline(q, points) < 0.02 for q in rows])

        motion = time_path(points, limits, free=free, period=PERIOD)
        (leg,) = motion.legs
        assert motion.duration <= most * duration(Path(leg.curve), limits)


@pytest.mark.parametrize("limits", [PANDA, JERKY], ids=["published", "slow_jerk"])
def test_motions_are_not_slower_than_toppra_on_its_own_spline(limits):
    rng = np.random.default_rng(1)
    ratios = []
    for i in range(8):
        points = waypoints(rng, 3 + i % 4, (0.15, 0.4)[i % 2])
        spline = toppra.SplineInterpolator(np.linspace(0.0, 1.0, len(points)), points)
        ratios.append(time_path(points, limits, period=PERIOD).duration / duration(spline, limits))
    assert np.median(ratios) < 1.0 and max(ratios) < 1.1
