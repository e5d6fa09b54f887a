from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from praxia.core.arrays import Array
from praxia.core.motion import MotionState
from praxia.evaluation.adversarial_run import adversarial_run, summarise_adversarial, targets_of
from praxia.evaluation.adversaries import KINDS, LENGTHS, Adversary
from praxia.evaluation.clearance_check import needs_coal
from praxia.evaluation.motion_check import check_motion
from praxia.evaluation.worlds import ARMS, world_of
from praxia.safety.baselines import Unfiltered
from praxia.simulation.cell import command_space
from praxia.simulation.world import World

H = 0.002


def adversary(arm: str, seed: int, kinds: tuple[str, ...] | None = None) -> tuple[World, Adversary]:
    world = world_of(ARMS[arm])
    space = command_space(world)
    return world, Adversary(space, world.robot.limits, np.random.default_rng(seed), targets_of(arm), kinds)


@pytest.mark.parametrize("arm", sorted(ARMS))
def test_every_kind_and_every_length_comes_on_every_robot(arm: str) -> None:
    world, source = adversary(arm, 0)
    state = MotionState.at_rest(world.robot.home)
    seen, lengths = Counter[str](), set[int]()
    for k in range(300):
        chunk = source.chunk(state, k * 2_000_000)
        seen[source.kind] += 1
        lengths.add(len(chunk.values))
        assert chunk.label == source.kind and source.ticks(chunk) >= 1
    assert set(seen) == set(KINDS) and min(seen.values()) > 10
    assert set(LENGTHS) <= lengths


def test_the_same_seed_gives_the_same_chunks() -> None:
    world, first = adversary("panda", 7)
    _, second = adversary("panda", 7)
    state = MotionState.at_rest(world.robot.home)
    for _ in range(30):
        a, b = first.chunk(state, 0), second.chunk(state, 0)
        assert a.values.tobytes() == b.values.tobytes() and a.start == b.start


def rows_of(kind: str, count: int = 20) -> list[Array]:
    world, source = adversary("panda", 3, (kind,))
    state = MotionState.at_rest(world.robot.home)
    return [source.chunk(state, 0).values for _ in range(count)]


def test_each_kind_is_what_it_is_called() -> None:
    limits = world_of(ARMS["panda"]).robot.limits
    home = world_of(ARMS["panda"]).robot.home
    assert all(not np.isfinite(rows).all() for rows in rows_of("nonsense"))
    assert max(np.abs(rows).max() for rows in rows_of("huge")) > 1e250

    def use(rows: Array) -> dict[str, float]:
        return dict(check_motion(np.vstack((home, rows)), limits, H).largest)

    edges = [use(rows) for rows in rows_of("near limit") if len(rows) > 10]
    assert all(0.99 < max(e["velocity"], e["acceleration"], e["jerk"]) < 1.2 for e in edges)
    jumps = [use(rows)["jerk"] for rows in rows_of("discontinuous")]
    assert np.median(jumps) > 10.0
    aimed = [use(rows) for kind in ("obstacle", "self") for rows in rows_of(kind)]
    for e in aimed:  # within all limits: only what is in the way speaks against them
        assert max(e["position"], e["velocity"], e["acceleration"], e["jerk"]) < 1.0 + 1e-6


def test_a_chunk_is_reversed_into_the_one_before() -> None:
    world, source = adversary("ur5", 0, ("near limit", "reversed"))
    state = MotionState.at_rest(world.robot.home)
    before, matches = None, 0
    for _ in range(60):
        rows = source.chunk(state, 0).values
        if source.kind == "reversed" and before is not None and len(before) > 1:
            matches += np.array_equal(rows, before[::-1])
        before = rows
    assert matches > 5


@pytest.mark.parametrize(
    ("quantity", "spoil"),
    [
        ("finite", lambda rows: rows.__setitem__((50, 2), np.nan)),
        ("position", lambda rows: rows.__iadd__(9.0)),
        ("velocity", lambda rows: rows.__setitem__(slice(None), rows[0] + 2.0 * (rows - rows[0]))),
        ("acceleration", lambda rows: rows.__setitem__((slice(60, None), 0), rows[60:, 0] + 1e-4)),
        ("jerk", lambda rows: rows.__setitem__((60, 1), rows[60, 1] + 1e-4)),
        ("workspace", lambda rows: rows.__setitem__((slice(None), 1), rows[:, 1] + 1.7)),
    ],
)
def test_the_check_of_motions_finds_each_kind_of_planted_violation(quantity: str, spoil) -> None:
    world = world_of(ARMS["panda"])
    limits, robot = world.robot.limits, world.robot
    s = np.linspace(0.0, 1.0, 500)[:, None]
    way = robot.home + (10 * s**3 - 15 * s**4 + 6 * s**5) * np.array([0.8, 0.1, 0, 0, 0, 0, 0, 0])

    def found(rows: Array):
        return check_motion(rows, limits, H, xml=world.xml, workspace=world.scene.workspace).counts

    assert sum(found(way).values()) == 0
    spoil(way)
    assert found(way)[quantity] > 0


def test_without_a_filter_everything_is_violated_and_counted() -> None:
    def make(world: World, q: Array) -> Unfiltered:
        return Unfiltered(command_space(world), start=q)

    run = adversarial_run("puma560", (0, 1), 1500, make=make)
    assert run.ticks == 1500 and sum(run.kinds.values()) > 5
    for quantity in ("finite", "position", "velocity", "acceleration", "jerk"):
        assert run.violations[quantity] > 0
    summary = summarise_adversarial([run, run])
    assert summary["ticks"] == 3000 and summary["violations"] == 2 * sum(run.violations.values())


@pytest.mark.skipif(bool(needs_coal()), reason="needs coal")
@pytest.mark.parametrize("arm", sorted(ARMS))
def test_the_filter_breaks_nothing_on_any_robot(arm: str) -> None:
    run = adversarial_run(arm, (0, 5), 1000)
    assert dict(run.violations) == dict.fromkeys(run.violations, 0), run.examples
    assert "clearance" in run.violations and run.nearest > 0.0
    assert run.verdicts.get("passed", 0) + run.verdicts.get("slowed", 0) > 100
    assert run.verdicts.get("refused", 0) + run.verdicts.get("stopped", 0) > 0
