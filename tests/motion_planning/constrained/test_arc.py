"""Circular moves of the tool: the circle as geometry, and arms that follow it."""

import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.core.geometry import matrix_from_rotvec
from praxia.motion_planning.constrained import Arc, CurveSettings, tool_arc


def test_an_arc_through_three_points_meets_them_in_order_on_one_circle() -> None:
    rng = np.random.default_rng(0)
    for _ in range(50):
        start, via, end = rng.normal(size=(3, 3))
        arc = Arc.through(start, via, end)
        points = arc.point(np.linspace(0, 1, 2001))
        np.testing.assert_allclose(points[[0, -1]], [start, end], atol=1e-9)
        distances = np.linalg.norm(points - via, axis=1)
        assert distances.min() < 0.01 * arc.length
        assert 0 < np.argmin(distances) < 2000
        np.testing.assert_allclose(np.linalg.norm(points - arc.centre, axis=1), arc.radius, rtol=1e-9)
        length = np.linalg.norm(np.diff(points, axis=0), axis=1).sum()
        assert arc.length == pytest.approx(length, rel=1e-4)


def test_a_centre_anywhere_on_the_axis_is_the_same_arc() -> None:
    one = Arc([1, 0, 0], [0, 0, 0], [0, 0, 2], 1.0)
    other = Arc([1, 0, 0], [0, 0, 5], [0, 0, 1], 1.0)
    np.testing.assert_allclose(one.point(0.5), other.point(0.5), atol=1e-12)
    np.testing.assert_allclose(one.point(1.0), [np.cos(1.0), np.sin(1.0), 0.0], atol=1e-12)


@pytest.mark.parametrize("turning", [False, True])
def test_the_tool_follows_the_arc_between_the_points_too(panda, turning) -> None:
    start = panda.fk(panda.arm_home)
    arc = Arc.through(start.p, start.p + np.array([0.1, 0.1, 0.05]), start.p + np.array([0.1, -0.1, 0.1]))
    arc = Arc(arc.start, arc.centre, arc.axis, 1.5)
    turn = arc.turn if turning else np.zeros(3)
    settings = CurveSettings(deviation=2e-5)
    curve = tool_arc(panda, panda.arm_home, arc, turn=turn, settings=settings)
    assert curve.complete
    assert curve.fraction == 1.0
    assert (np.abs(np.diff(curve.points, axis=0)) < settings.jump).all()
    for k, (a, b) in enumerate(zip(curve.points[:-1], curve.points[1:], strict=True)):
        for part in (0.0, 0.3, 0.5, 0.8):
            u = (k + part) / (len(curve.points) - 1)
            X = panda.fk(a + part * (b - a))
            R = matrix_from_rotvec(turn * u) @ start.R
            assert np.linalg.norm(X.p - arc.point(u)) < 1.5 * settings.deviation
            assert np.abs(X.R - R).max() < 1.5 * settings.deviation


def test_an_arc_that_leaves_the_reach_is_followed_as_far_as_it_goes_and_says_so(panda) -> None:
    start = panda.fk(panda.arm_home).p
    curve = tool_arc(
        panda, panda.arm_home, Arc.through(start, start + np.array([0.3, 0, 0]), start + np.array([0.5, 0, 0.3]))
    )
    assert not curve.complete
    assert 0.2 < curve.fraction < 0.9
    assert "the arc can be followed for" in curve.reason
    reached = panda.fk(curve.points[-1]).p
    assert np.linalg.norm(reached - start) > 0.2


@pytest.mark.parametrize(
    ("build", "named"),
    [
        (lambda: Arc.through([0, 0, 0], [1, 1, 1], [2, 2, 2]), "on one line"),
        (lambda: Arc.through([0, 0, 0], [0, 0, 0], [1, 0, 0]), "on one line"),
        (lambda: Arc([0, 0, 1], [0, 0, 0], [0, 0, 1], 1.0), "its own axis"),
        (lambda: Arc([1, 0, 0], [0, 0, 0], [0, 0, 0], 1.0), "axis that is not zero"),
        (lambda: Arc([1, 0, 0], [0, 0, 0], [0, 0, 1], -1.0), "angle above 0"),
        (lambda: Arc([np.nan, 0, 0], [0, 0, 0], [0, 0, 1], 1.0), "finite"),
        (lambda: CurveSettings(step=0.0), "curve settings"),
    ],
)
def test_arcs_that_cannot_be_are_refused(build, named) -> None:
    with pytest.raises(InvalidInput, match=named):
        build()


def test_a_start_away_from_the_arc_or_of_the_wrong_shape_is_refused(panda) -> None:
    arc = Arc([0.5, 0, 0.5], [0.4, 0, 0.5], [0, 0, 1], 1.0)
    with pytest.raises(InvalidInput, match="mm away from where the arm has its tool"):
        tool_arc(panda, panda.arm_home, arc)
    with pytest.raises(InvalidInput, match="7 finite joint values"):
        tool_arc(panda, np.zeros(6), arc)
