"""OMPL's planners through the adapter: paths that are free and repeatable, refusals that are sentences."""

import sys

import numpy as np
import pytest

from praxia.core.errors import InvalidInput, MissingExtra
from praxia.motion_planning.ompl_adapter import ompl_plan, ompl_planners

LOWER, UPPER = np.array([-2.0, -2.0]), np.array([2.0, 2.0])
START, GOAL = np.array([-1.0, 0.0]), np.array([1.0, 0.0])


@pytest.fixture(autouse=True)
def installed(request):
    if "missing" not in request.node.name:
        pytest.importorskip("ompl")


def around_a_disc(q):
    return bool(np.hypot(*q) > 0.6)


def nowhere_near_the_middle(q):
    return bool(abs(q[0]) > 0.1)


def plan(free=around_a_disc, **options):
    return ompl_plan(free, START, GOAL[None], LOWER, UPPER, resolution=0.01, **options)


@pytest.mark.parametrize("planner", ["RRTConnect", "RRT", "RRTstar", "KPIECE1"])
def test_a_path_goes_round_the_disc(planner):
    found = plan(planner=planner, seed=3, checks=20_000)
    for path in (found.raw, found.path):
        assert np.array_equal(path.waypoints[0], START)
        assert path.waypoints[-1] == pytest.approx(GOAL, abs=1e-6)
        points = np.concatenate(
            [np.linspace(a, b, 400) for a, b in zip(path.waypoints, path.waypoints[1:], strict=False)]
        )
        assert np.hypot(*points.T).min() > 0.58  # to the resolution
    assert found.path.length <= found.raw.length + 1e-9
    assert found.checks > 0 and found.plan > 0.0 and not found.reason


def test_the_nearest_of_several_goals_may_be_taken():
    goals = np.stack([GOAL, [-1.0, 0.5]])
    found = ompl_plan(around_a_disc, START, goals, LOWER, UPPER, resolution=0.01)
    assert min(np.abs(goals - found.path.waypoints[-1]).max(axis=1)) < 1e-6


def test_where_there_is_no_way_the_budget_ends_it():
    found = plan(nowhere_near_the_middle, checks=3000)
    assert found.path is None and found.raw is None
    assert 3000 <= found.checks < 6000 and found.reason == "OMPL's RRTConnect found no path within 3000 checks"


def test_an_unknown_planner_names_the_known_ones():
    assert "RRTConnect" in ompl_planners() and not {"PathSimplifier", "PRM"} & set(ompl_planners())
    with pytest.raises(InvalidInput, match="unknown OMPL planner 'RRTConect'; did you mean 'RRTConnect'"):
        plan(planner="RRTConect")


def test_a_missing_ompl_is_one_sentence(monkeypatch):
    monkeypatch.setitem(sys.modules, "ompl", None)
    monkeypatch.setitem(sys.modules, "ompl.base", None)
    with pytest.raises(MissingExtra, match=r"pip install 'praxia\[bench\]'"):
        plan()
