from __future__ import annotations

import itertools
from collections.abc import Mapping

import numpy as np
import pytest
from numpy.typing import NDArray

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.world import WorldState
from praxia.safety.certificate import proved_free

Rows = NDArray[np.float64]


class Discs:
    """A point in the plane among discs; distances by the formula of a circle."""

    movers: tuple[str, ...] = ()
    speeds = np.zeros(0)
    reach = np.ones(2)

    def __init__(self, centres: Rows, radius: float, margin: float) -> None:
        self.centres, self.radius, self.margin = centres, radius, margin
        self.looked = 0

    def distance(self, q: Rows) -> Rows:
        away: Rows = np.linalg.norm(q[:, None] - self.centres, axis=2).min(axis=1) - self.radius
        return away

    def free(self, q: Rows) -> NDArray[np.bool_]:
        self.looked += len(q)
        return self.distance(q) >= self.margin

    def update(self, world: WorldState) -> None:
        raise NotImplementedError

    def move(self, movers: Mapping[str, Pose]) -> None:
        raise NotImplementedError

    def intend(self, contacts: frozenset[tuple[str, str]], attached: tuple[str, ...]) -> None:
        raise NotImplementedError

    def blocking(self, q: Rows) -> tuple[str, str, float] | None:
        raise NotImplementedError

    def separation(self, q: Rows) -> Rows:
        raise NotImplementedError

    def touching(self, q: Rows, within: float) -> NDArray[np.bool_]:
        raise NotImplementedError


class RoomyDiscs(Discs):
    """The same, telling how much room there is, up to 5 cm; a second group of links never moves and has none."""

    reaches = np.array([[1.0, 1.0], [0.0, 0.0]])

    def room(self, q: Rows) -> Rows:
        self.looked += len(q)
        return np.column_stack((np.minimum(self.distance(q) - self.margin, 0.05), np.zeros(len(q))))


def walk(rng: np.random.Generator, count: int, speed: float) -> Rows:
    """A smooth random walk of `count` rows with steps of at most `speed` [m]."""
    heading = np.cumsum(rng.normal(0.0, 0.1, count))
    steps = speed * rng.uniform(0.2, 1.0) * np.stack((np.cos(heading), np.sin(heading)), axis=1)
    return np.cumsum(steps, axis=0) / np.sqrt(2.0)


def fine(rows: Rows, spacing: float) -> Rows:
    """Points along the polyline through `rows`, at most `spacing` apart."""
    parts = [rows[:1]]
    for a, b in itertools.pairwise(rows):
        pieces = int(np.ceil(np.linalg.norm(b - a) / spacing)) + 1
        parts.append(a + (b - a) * np.linspace(0.0, 1.0, pieces + 1)[1:, None])
    return np.concatenate(parts)


@pytest.mark.parametrize("kind", [Discs, RoomyDiscs])
@pytest.mark.parametrize("speed", [0.001, 0.004, 0.1])
def test_what_is_proved_is_free_at_a_fiftieth_of_the_spacing_and_ends_at_a_blocked_row(
    kind: type[Discs], speed: float
) -> None:
    rng = np.random.default_rng(5)
    ended = 0
    for _ in range(60):
        clearance = kind(rng.uniform(-1.0, 1.0, (12, 2)), 0.08, 0.005)
        rows = walk(rng, 200, speed)
        k = proved_free(clearance, rows)
        assert 0 <= k <= len(rows)
        if k:
            assert clearance.distance(fine(rows[:k], 2 * clearance.margin / 50)).min() >= -1e-12
        if k < len(rows):
            ended += 1
            way = rows[:1] if k == 0 else fine(rows[k - 1 : k + 1], 2e-4)
            assert clearance.distance(way).min() < clearance.margin
    assert 5 < ended < 60


def test_touching_between_two_free_rows_is_found() -> None:
    for kind in (Discs, RoomyDiscs):
        clearance = kind(np.array([[0.5, 0.0]]), 0.01, 0.005)
        rows = np.array([[0.0, 0.0], [0.3, 0.0], [0.7, 0.0], [0.9, 0.0]])
        assert clearance.free(rows).all()
        assert proved_free(clearance, rows) == 2


def test_rows_that_are_looked_at_grow_with_what_is_near() -> None:
    rows = np.stack((np.linspace(0.0, 1.0, 1000), np.zeros(1000)), axis=1)
    plain = Discs(np.array([[0.5, 0.5]]), 0.1, 0.005)
    assert proved_free(plain, rows) == 1000
    assert plain.looked <= 1.0 / (2 * plain.margin) * 1.1 + 2
    roomy = RoomyDiscs(np.array([[0.5, 0.5]]), 0.1, 0.005)
    assert proved_free(roomy, rows) == 1000
    assert roomy.looked < plain.looked / 4


def test_a_start_that_is_blocked_and_rows_that_are_no_numbers_prove_nothing() -> None:
    clearance = Discs(np.array([[0.0, 0.0]]), 0.1, 0.005)
    assert proved_free(clearance, np.zeros((3, 2))) == 0
    away = np.full((4, 2), 1.0)
    away[2:] = np.nan
    assert proved_free(clearance, away) == 2
    assert proved_free(clearance, np.empty((0, 2))) == 0
    clearance.margin = 0.0
    with pytest.raises(InvalidInput, match="margin above 0"):
        proved_free(clearance, away)
