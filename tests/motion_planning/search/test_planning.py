"""Search, shortening and improvement, judged by an oracle that shares nothing with the compiled checks."""

import itertools

import numpy as np
import pytest
from planar_arm import PlanarArm

from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Status
from praxia.core.motion import Path
from praxia.motion_planning.search import EdgeSpace, SearchSettings, anytime, improve, plan, shorten

STEP = 0.03
LOWER, UPPER = np.full(4, -2.8), np.full(4, 2.8)
DISCS = [(0.6, 0.5, 0.15), (0.5, -0.5, 0.2), (-0.5, 0.4, 0.2), (0.1, 0.75, 0.1)]


@pytest.fixture(scope="module")
def arm():
    return PlanarArm(4, DISCS)


@pytest.fixture(scope="module")
def space(arm):
    return EdgeSpace(arm, 4, step=STEP)


@pytest.fixture(scope="module")
def problems(arm):
    """Twenty pairs of free configurations whose straight connection is blocked."""
    rng, found = np.random.default_rng(0), []
    while len(found) < 20:
        a, b = rng.uniform(LOWER, UPPER, (2, 4))
        if arm.clearance(np.stack([a, b])) > 0.01 and arm.clearance(line(a, b)) < -0.01:
            found.append((a, b))
    return found


def line(a, b, step=STEP):
    """Samples of a straight edge, at most `step` apart."""
    return a + np.linspace(0.0, 1.0, int(np.ceil(np.linalg.norm(b - a) / step)) + 1)[:, None] * (b - a)


def samples(path, step=STEP):
    points = path.waypoints
    return np.concatenate([line(a, b, step) for a, b in itertools.pairwise(points)])


def length(path):
    return float(np.linalg.norm(np.diff(path.waypoints, axis=0), axis=1).sum())


def test_paths_lead_from_start_to_goal_and_are_free_inside_the_limits(arm, space, problems):
    for seed, (a, b) in enumerate(problems):
        found = plan(space, a, b, LOWER, UPPER, seed=seed)
        assert found.status is Status.FINISHED
        for path in (found.path, shorten(space, found.path)):
            np.testing.assert_array_equal(path.waypoints[[0, -1]], [a, b])
            assert arm.clearance(samples(path)) > -1e-4  # the oracle looks at points of links only
            assert (path.waypoints >= LOWER).all() and (path.waypoints <= UPPER).all()
        assert found.cost == pytest.approx(length(found.path), rel=1e-12)


def test_the_same_seed_gives_the_same_bits_and_another_seed_another_path(space, problems):
    a, b = problems[0]
    first, again, other = (plan(space, a, b, LOWER, UPPER, seed=seed) for seed in (3, 3, 4))
    np.testing.assert_array_equal(first.path.waypoints, again.path.waypoints)
    assert (first.iterations, first.checks) == (again.iterations, again.checks)
    assert not np.array_equal(first.path.waypoints, other.path.waypoints)


def test_earlier_searches_leave_no_trace(space, problems):
    a, b = problems[1]
    before = plan(space, a, b, LOWER, UPPER, seed=5).path.waypoints
    for start, goal in problems[2:6]:
        shorten(space, plan(space, start, goal, LOWER, UPPER).path)
    np.testing.assert_array_equal(plan(space, a, b, LOWER, UPPER, seed=5).path.waypoints, before)


def test_branches_are_no_longer_than_twice_the_reach(space, problems):
    settings = SearchSettings(reach=0.5)
    for a, b in problems[:5]:
        path = plan(space, a, b, LOWER, UPPER, settings=settings).path
        assert np.linalg.norm(np.diff(path.waypoints, axis=0), axis=1).max() < 2 * 0.5 * 1.1


def test_a_path_that_was_looked_for_coarsely_is_free_when_looked_at_finely(arm, space, problems):
    settings = SearchSettings(coarse=40.0, reach=2.0)
    refused = 0
    for seed, (a, b) in enumerate(problems):
        found = plan(space, a, b, LOWER, UPPER, settings=settings, seed=seed)
        assert arm.clearance(samples(found.path)) > -1e-4
        coarsely = plan(EdgeSpace(arm, 4, step=40.0 * STEP), a, b, LOWER, UPPER, seed=seed)
        refused += arm.clearance(samples(coarsely.path)) < -1e-3
    assert refused, "a test in which coarse paths are free says little"


def test_what_lies_far_from_start_and_goal_is_found_too(arm, space, problems):
    settings = SearchSettings(width=1e-3)
    for a, b in problems[:5]:
        assert plan(space, a, b, LOWER, UPPER, settings=settings).status is Status.FINISHED


def test_of_several_goals_one_that_is_free_is_reached(arm, space, problems):
    a, b = problems[0]
    touching = np.array([np.arctan2(0.5, 0.6), 0.0, 0.0, 0.0])
    assert arm.clearance(touching[None]) < 0.0
    goals = np.stack([touching, b, problems[1][1]])
    found = plan(space, a, goals, LOWER, UPPER)
    assert any(np.array_equal(found.path.waypoints[-1], goal) for goal in goals[1:])


def test_a_start_or_goal_that_touches_something_is_named(space, problems):
    a, touching = problems[0][0], np.array([np.arctan2(0.5, 0.6), 0.0, 0.0, 0.0])
    start = plan(space, touching, a, LOWER, UPPER)
    goals = plan(space, a, np.stack([touching, touching + 0.01]), LOWER, UPPER)
    assert start.status is goals.status is Status.IMPOSSIBLE
    assert "start" in start.reason and "2 goals" in goals.reason
    assert start.path is None and start.cost == np.inf


def test_a_budget_that_is_spent_proves_nothing():
    # Discs above and below the base let no first link turn from the right to the left.
    gate = EdgeSpace(PlanarArm(4, [(0.0, 0.2, 0.05), (0.0, -0.2, 0.05)]), 4, step=STEP)
    found = plan(gate, np.zeros(4), [2.5, 0, 0, 0], LOWER, UPPER, settings=SearchSettings(iterations=300))
    assert found.status is Status.GAVE_UP and found.path is None
    assert found.iterations == 300 and "300 samples" in found.reason


def test_an_inflated_robot_keeps_that_much_distance(arm, problems):
    wide = EdgeSpace(arm, 4, step=STEP, inflation=0.008)
    for a, b in problems[:5]:
        found = plan(wide, a, b, LOWER, UPPER)
        assert arm.clearance(samples(shorten(wide, found.path))) > 0.008 - 1e-4


def test_shortening_keeps_ends_and_never_lengthens(space, problems):
    ratios = []
    for seed, (a, b) in enumerate(problems):
        path = plan(space, a, b, LOWER, UPPER, seed=seed).path
        short = shorten(space, path)
        np.testing.assert_array_equal(short.waypoints[[0, -1]], path.waypoints[[0, -1]])
        assert length(short) <= length(path) + 1e-12
        ratios.append(length(short) / length(path))
    assert np.median(ratios) < 0.85


def test_a_path_through_free_space_becomes_a_line():
    space = EdgeSpace(PlanarArm(3, []), 3)
    path = Path(np.random.default_rng(1).uniform(-1, 1, (50, 3)))
    np.testing.assert_array_equal(shorten(space, path).waypoints, path.waypoints[[0, -1]])


def test_improvement_never_lengthens_stays_free_and_comes_near_the_best_known(arm, space, problems):
    gains = []
    for seed, (a, b) in enumerate(problems[:6]):
        first = shorten(space, plan(space, a, b, LOWER, UPPER, seed=seed).path)
        better = improve(space, first, b, LOWER, UPPER, edges=4000, seed=seed)
        again = improve(space, first, b, LOWER, UPPER, edges=4000, seed=seed)
        np.testing.assert_array_equal(better.waypoints, again.waypoints)
        np.testing.assert_array_equal(better.waypoints[[0, -1]], [a, b])
        assert arm.clearance(samples(better)) > -1e-4
        assert length(better) <= length(first)
        rivals = [length(improve(space, first, b, LOWER, UPPER, edges=8000, seed=s)) for s in (100, 101)]
        gains.append(length(better) / min(rivals))
    assert np.median(gains) < 1.03


def test_an_anytime_search_answers_at_once_and_then_only_better(space, problems):
    a, b = problems[2]
    results = list(anytime(space, a, b, LOWER, UPPER, edges=6000, seed=1))
    np.testing.assert_array_equal(
        results[0].path.waypoints, shorten(space, plan(space, a, b, LOWER, UPPER, seed=1).path).waypoints
    )
    costs = [result.cost for result in results]
    assert len(costs) > 1 and all(later < sooner for sooner, later in itertools.pairwise(costs))
    assert all(later.checks > sooner.checks for sooner, later in itertools.pairwise(results))


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"start": np.array([0.0, np.nan, 0.0, 0.0])}, "start"),
        ({"goals": np.full((2, 4), np.inf)}, "goals"),
        ({"lower": np.full(4, np.nan)}, "limits"),
        ({"lower": np.full(4, 3.0)}, "lower <= upper"),
        ({"start": np.zeros(3)}, "start"),
        ({"goals": np.zeros((0, 4))}, "goals"),
        ({"goals": np.zeros((2, 5))}, "goals"),
        ({"upper": 1.0}, "upper"),
    ],
)
def test_bad_numbers_are_refused_with_a_name(space, change, word):
    given = {"start": np.zeros(4), "goals": np.ones(4), "lower": LOWER, "upper": UPPER} | change
    with pytest.raises(InvalidInput, match=word):
        plan(space, *given.values())


def test_a_path_of_another_robot_is_refused(space):
    with pytest.raises(InvalidInput, match="4 joints"):
        shorten(space, Path(np.zeros((3, 5))))
