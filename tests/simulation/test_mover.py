from __future__ import annotations

import numpy as np
import pytest

from praxia.core.action import ActionChunk
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import SafeCommand
from praxia.core.report import SafetyReport, Verdict
from praxia.simulation import Cell, World, load_world
from praxia.simulation.mover import Itinerary, MoverSensor

TICK = 2_000_000


@pytest.fixture(scope="module")
def crossing() -> World:
    return load_world("crossing")


def into_the_hand(world: World, start: np.ndarray) -> Itinerary:
    """The forearm comes straight to where the hand is, stays, and leaves."""
    hand = Cell(world, start).truth().gripper.X_WG.p
    to = hand + np.array([0.0, 0.0, 0.06]) - world.scene.fixed["forearm"].p
    return Itinerary(np.array([0.0, 0.4, 0.8, 1.2]), np.array([np.zeros(3), to, to, np.zeros(3)]))


def hold(cell: Cell, ticks: int, each=lambda cell: None) -> None:
    values = cell.observe().q.copy()
    for _ in range(ticks):
        cell.command(SafeCommand(values, cell.space, SafetyReport(Verdict.PASSED)))
        each(cell)


@pytest.mark.parametrize("index", range(5))
def test_nothing_is_ever_faster_than_its_scene_says(crossing: World, index: int) -> None:
    forearm = crossing.scene.object("forearm")
    script = crossing.scripts("tabletop", 3, index)["forearm"]
    points = np.array([script.offset(k * TICK) for k in range(15_000)])
    steps = np.linalg.norm(np.diff(points, axis=0), axis=1) / 0.002
    assert 0.4 * forearm.speed < steps.max() <= forearm.speed
    assert script.speed <= forearm.speed


def test_the_forearm_comes_into_the_region_where_things_lie_and_withdraws_out_of_reach(crossing: World) -> None:
    script = crossing.scripts("tabletop", 0, 0)["forearm"]
    hand = crossing.scene.fixed["forearm"].p - np.array([0.248, 0.0, 0.0])
    points = hand + np.array([script.offset(k * 10 * TICK) for k in range(3_000)])
    assert crossing.placement is not None
    low, high = crossing.placement.lower, crossing.placement.upper
    inside = ((points[:, :2] > low) & (points[:, :2] < high)).all(axis=1)
    away = points[:, 0] > 1.0
    assert inside.mean() > 0.05 and away.mean() > 0.2


def test_a_script_is_fixed_by_suite_seed_and_index(crossing: World) -> None:
    def at(suite: str, seed: int, index: int) -> np.ndarray:
        return crossing.scripts(suite, seed, index)["forearm"].offset(3_000_000_000)

    assert np.array_equal(at("tabletop", 0, 1), at("tabletop", 0, 1))
    keys = (("tabletop", 0, 1), ("tabletop", 0, 2), ("tabletop", 1, 1), ("x", 0, 1))
    assert len({tuple(at(*key)) for key in keys}) == 4


def test_what_is_measured_is_where_it_is_and_where_the_trace_says(crossing: World) -> None:
    start = crossing.start("tabletop", 0, 0)
    scripts = crossing.scripts("tabletop", 0, 0)
    cell = Cell(crossing, start, scripts=scripts)
    hold(cell, 2_000)
    seen = cell.observe().movers["forearm"].X_WO.p
    rest = crossing.scene.fixed["forearm"].p
    np.testing.assert_allclose(seen, rest + scripts["forearm"].offset(cell.time))
    coordinates = [crossing.address(f"forearm_{axis}") for axis in "xyz"]
    np.testing.assert_allclose(cell.state()[coordinates], seen - rest, rtol=0.0, atol=1e-12)
    np.testing.assert_allclose(cell.truth().movers["forearm"].p, seen)


def test_a_late_and_noisy_sensor_is_as_late_and_as_noisy_as_stated(crossing: World) -> None:
    start, scripts = crossing.start("tabletop", 0, 0), crossing.scripts("tabletop", 0, 0)
    late = Cell(crossing, start, scripts=scripts, mover_sensor=MoverSensor(latency=0.1))
    noisy = Cell(crossing, start, scripts=scripts, mover_sensor=MoverSensor(noise=0.01), seed=5)
    again = Cell(crossing, start, scripts=scripts, mover_sensor=MoverSensor(noise=0.01), seed=5)
    rest = crossing.scene.fixed["forearm"].p
    errors = []
    for _ in range(600):
        hold(late, 1), hold(noisy, 1), hold(again, 1)
        assert late.observe().movers["forearm"].time == max(0, late.time - 50 * TICK)
        assert noisy.observe().movers["forearm"].time == noisy.time
        before = scripts["forearm"].offset(max(0, late.time - 50 * TICK))
        np.testing.assert_allclose(late.observe().movers["forearm"].X_WO.p, rest + before)
        seen = noisy.observe().movers["forearm"].X_WO.p
        errors.append(seen - rest - scripts["forearm"].offset(noisy.time))
        assert np.array_equal(seen, again.observe().movers["forearm"].X_WO.p)
    assert np.std(errors) == pytest.approx(0.01, rel=0.1) and abs(np.mean(errors)) < 0.002
    with pytest.raises(InvalidInput, match="latency"):
        MoverSensor(latency=-1.0)


def test_its_touches_are_counted_and_push_nothing(crossing: World) -> None:
    start = crossing.start("tabletop", 0, 0)
    touched: list[tuple[str, ...]] = []
    cell = Cell(crossing, start, scripts={"forearm": into_the_hand(crossing, start)})
    hold(cell, 700, lambda c: touched.append(c.touches(None)))
    alone = Cell(crossing, start)
    hold(alone, 700)
    ticks = [k for k, names in enumerate(touched) if names]
    assert ticks and min(ticks) > 100 and max(ticks) < 650
    assert touched[ticks[0]] == ("forearm",) and set(range(ticks[0], ticks[-1])) <= set(ticks)
    mine = [crossing.address(name) for name in crossing.robot.joint_names]
    np.testing.assert_allclose(cell.state()[mine], alone.state()[mine], rtol=0.0, atol=1e-12)
    assert cell.unintended(None) == 0.0  # it has left again


def test_a_touch_of_what_is_held_counts_and_of_what_lies_there_does_not(crossing: World) -> None:
    start = crossing.start("tabletop", 0, 0)
    p = Cell(crossing, start).truth().objects["red_cube"].X_WO.p
    to = p - crossing.scene.fixed["forearm"].p
    script = Itinerary(np.array([0.0, 0.1, 2.0]), np.array([np.zeros(3), to, to]))
    cell = Cell(crossing, start, scripts={"forearm": script})
    hold(cell, 60)
    holding = ActionChunk(cell.space, 0, cell.observe().q[None], attached=("red_cube",))
    assert cell.touches(holding) == ("forearm",) and cell.touches(None) == ()


def test_a_script_for_something_else_is_refused(crossing: World) -> None:
    start = crossing.start("tabletop", 0, 0)
    script = Itinerary(np.array([0.0, 1.0]), np.zeros((2, 3)))
    with pytest.raises(InvalidInput, match="red_cube"):
        Cell(crossing, start, scripts={"red_cube": script})
    with pytest.raises(InvalidInput, match="increasing"):
        Itinerary(np.array([0.0, 0.0]), np.zeros((2, 3)))
