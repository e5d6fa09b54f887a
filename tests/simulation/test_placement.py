import numpy as np
import pytest
from scipy.stats import kstest

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.simulation.placement import Footprint, Placement, footprint, gap, generator
from praxia.simulation.tabletop import PLACEMENT
from praxia.simulation.tableware import BOWL, CUBES, PLATE


@pytest.fixture(scope="module")
def layouts() -> list[dict[str, Pose]]:
    return [dict(PLACEMENT.draw(generator("tabletop", 5, i))) for i in range(200)]


def outline(shape: Footprint, at: np.ndarray, count: int = 400) -> np.ndarray:
    """Points along the border of a footprint, in the world, shape (count, 2)."""
    t = np.linspace(0, 2 * np.pi, count, endpoint=False)
    if shape.round:
        points = shape.half_x * np.column_stack([np.cos(t), np.sin(t)])
    else:
        ray = np.column_stack([np.cos(t), np.sin(t)])
        points = ray / np.abs(ray / [shape.half_x, shape.half_y]).max(axis=1, keepdims=True)
    c, s = np.cos(at[2]), np.sin(at[2])
    return points @ np.array([[c, s], [-s, c]]) + at[:2]


def test_gap_never_exceeds_the_distance_between_sampled_outlines_and_is_exact_where_a_disc_is_involved():
    rng = np.random.default_rng(0)
    shapes = [Footprint(0.02, 0.02), Footprint(0.05, 0.01), Footprint(0.06, 0.06, round=True)]
    for _ in range(300):
        a, b = (shapes[i] for i in rng.integers(0, 3, 2))
        at_a, at_b = np.array([0, 0, rng.uniform(-3, 3)]), rng.uniform([-0.2, -0.2, -3], [0.2, 0.2, 3])
        found = gap(a, at_a, b, at_b)
        assert found == pytest.approx(gap(b, at_b, a, at_a), abs=1e-12)
        if found <= 0:
            continue
        apart = np.linalg.norm(outline(a, at_a)[:, None] - outline(b, at_b)[None], axis=2).min()
        assert found <= apart + 1e-9
        if a.round or b.round:
            assert found == pytest.approx(apart, abs=1e-3)


def test_gap_is_negative_for_overlapping_footprints():
    square, disc = Footprint(0.02, 0.02), Footprint(0.05, 0.05, round=True)
    at, near = np.zeros(3), np.array([0.03, 0.0, 0.7])
    assert gap(square, at, square, near) < 0 and gap(disc, at, square, near) < 0 and gap(disc, at, disc, near) < 0


def test_footprints_contain_every_shape():
    assert footprint(CUBES[0]) == Footprint(0.02, 0.02)
    assert footprint(BOWL).half_x == pytest.approx(0.075 / np.cos(np.pi / 16))
    assert footprint(PLATE).half_x == pytest.approx(0.095 / np.cos(np.pi / 20))


def test_things_stand_on_the_table_inside_the_region_and_apart_on_200_seeds(layouts):
    prints = {m.name: footprint(m) for m in PLACEMENT.models}
    for layout in layouts:
        at = {n: np.array([*X.p[:2], X.yaw]) for n, X in layout.items()}
        for name, X in layout.items():
            assert (PLACEMENT.lower <= X.p[:2]).all() and (X.p[:2] <= PLACEMENT.upper).all()
            assert X.p[2] == pytest.approx(0.02 if "cube" in name else 0.0)
        names = list(at)
        for i, a in enumerate(names):
            for b in names[:i]:
                assert gap(prints[a], at[a], prints[b], at[b]) >= 0.005


def test_the_region_is_at_least_30_by_40_cm():
    assert (PLACEMENT.upper - PLACEMENT.lower >= [0.3 - 1e-12, 0.4]).all()


def test_cubes_cover_the_region_and_all_yaws_evenly(layouts):
    span = PLACEMENT.upper - PLACEMENT.lower
    for cube in CUBES:
        at = np.array([layout[cube.name].p[:2] for layout in layouts])
        yaw = np.array([layout[cube.name].yaw for layout in layouts])
        u = (at - PLACEMENT.lower) / span
        for values in (u[:, 0], u[:, 1], (yaw + np.pi) / (2 * np.pi)):
            assert kstest(values, "uniform").pvalue > 1e-3


def test_bowl_and_plate_reach_every_quarter_of_the_region(layouts):
    for name in ("bowl", "plate"):
        u = (np.array([layout[name].p[:2] for layout in layouts]) - PLACEMENT.lower) / (
            PLACEMENT.upper - PLACEMENT.lower
        )
        counts = np.histogram2d(u[:, 0], u[:, 1], bins=2, range=[[0, 1], [0, 1]])[0]
        assert counts.min() > 20


def test_the_start_depends_on_suite_seed_and_index_and_on_nothing_else(world):
    first = world.start("tabletop", 1, 2)
    world.start("tabletop", 9, 9)
    assert world.start("tabletop", 1, 2).tobytes() == first.tobytes()
    for other in (("tabletop", 1, 3), ("tabletop", 2, 2), ("other", 1, 2)):
        assert not np.array_equal(world.start(*other), first)


def test_negative_seeds_and_things_that_cannot_fit_are_refused():
    with pytest.raises(InvalidInput, match="negative"):
        generator("tabletop", -1, 0)
    tight = Placement((BOWL, PLATE), np.array([0.0, 0.0]), np.array([0.05, 0.05]))
    with pytest.raises(InvalidInput, match="do not fit"):
        tight.draw(np.random.default_rng(0))
