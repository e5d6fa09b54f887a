from __future__ import annotations

import builtins

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from safety_motions import Rows
from scipy.optimize import minimize, nnls

from praxia.core.errors import InvalidInput, MissingExtra
from praxia.core.limits import Limits
from praxia.safety.projection import Projection
from praxia.safety.row_rules import RowRules
from praxia.safety.stopping import Braking

H = 0.02
ONE = Limits(("x",), ("rad",), [-1.0], [1.2], [2.0], [15.0], [3000.0])


def constraints(before: Rows, k: int, limits: Limits, h: float) -> tuple[Rows, Rows]:
    """G, g with G x <= g for one component: position and differences of order 1 to 3, built by probing them."""

    def values(x: Rows) -> Rows:
        along = np.concatenate([before, x])
        parts = [x / 1.0] + [np.diff(along, order)[3 - order :] / h**order for order in (1, 2, 3)]
        scale = [1.0, limits.velocity[0], limits.acceleration[0], limits.jerk[0]]
        return np.concatenate([part / s for part, s in zip(parts, scale, strict=True)])

    zero = values(np.zeros(k))
    G = np.stack([values(e) - zero for e in np.eye(k)], axis=1)
    top, bottom = np.ones(4 * k), -np.ones(4 * k)
    top[:k], bottom[:k] = limits.upper[0], limits.lower[0]
    return np.concatenate([G, -G]), np.concatenate([top - zero, zero - bottom])


def drawn(seed: int, k: int = 12) -> tuple[Rows, Rows]:
    """Rows before that keep the limits with a stop after them, and a proposal that is too fast, jumps and is noisy."""
    rng = np.random.default_rng(seed)
    v = rng.uniform(-1.0, 1.0)
    before = rng.uniform(-0.3, 0.5) + v * H * np.arange(-2.0, 1.0)
    jump = rng.choice([0.0, 0.3]) * rng.normal()
    rows = before[-1] + jump + rng.uniform(-4, 4) * H * np.arange(1, k + 1) + rng.normal(0.0, 0.02, k)
    return before[:, None], rows[:, None]


@given(seed=st.integers(0, 2**32 - 1))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_the_result_keeps_every_limit_and_is_optimal_by_its_multipliers(seed):
    """Of a convex problem a feasible point is the minimum where x - p = -G' m has a solution m >= 0 on active rows."""
    before, rows = drawn(seed)
    found = Projection(ONE, H, ending="any").project(before, rows)
    assert found is not None
    G, g = constraints(before[:, 0], len(rows), ONE, H)
    slack = g - G @ found[:, 0]
    assert slack.min() >= -2e-9
    active = G[slack < 1e-7]
    _, residual = nnls(active.T, (rows - found)[:, 0]) if len(active) else (None, np.linalg.norm(rows - found))
    assert residual <= 1e-7 * max(1.0, float(np.linalg.norm(rows - found)))


@pytest.mark.parametrize("seed", range(6))
def test_the_result_is_that_of_a_general_solver(seed):
    before, rows = drawn(seed, k=6)
    G, g = constraints(before[:, 0], len(rows), ONE, H)
    answer = minimize(
        lambda x: 0.5 * float(((x - rows[:, 0]) ** 2).sum()),
        np.repeat(before[-1], len(rows)),
        jac=lambda x: x - rows[:, 0],
        constraints={"type": "ineq", "fun": lambda x: g - G @ x, "jac": lambda x: -G},
        method="SLSQP",
        options={"ftol": 1e-14, "maxiter": 500},
    )
    found = Projection(ONE, H, ending="any").project(before, rows)
    assert answer.success
    assert np.abs(found[:, 0] - answer.x).max() <= 1e-5


@pytest.mark.parametrize("period", [0.002, 0.02, 0.05])
def test_all_components_keep_their_limits_by_finite_differences_and_can_stop(limits: Limits, period: float):
    rng = np.random.default_rng(1)
    projection = Projection(limits, period)
    for _ in range(10):
        q = rng.uniform(limits.lower + 0.3 * (limits.upper - limits.lower), limits.upper)
        v = rng.uniform(-0.2, 0.2, 8) * limits.velocity * (q < limits.upper - 0.1)
        before = q + np.arange(-2.0, 1.0)[:, None] * period * v
        goal = rng.uniform(limits.lower, limits.upper)
        rows = before[-1] + np.linspace(0.0, 1.0, 17)[1:, None] * (goal - before[-1]) + rng.normal(0, 0.01, (16, 8))
        found = projection.nearest(before, rows)
        assert found.rows is not None, found.reason
        along = np.concatenate([before, found.rows])
        for order, quantity in enumerate(("velocity", "acceleration", "jerk"), start=1):
            used = np.abs(np.diff(along, order, axis=0)[3 - order :]) / period**order / getattr(limits, quantity)
            assert used.max() <= 1 + 1e-6
        assert (found.rows <= limits.upper + 1e-8).all() and (found.rows >= limits.lower - 1e-8).all()
        assert found.distance > 0.0


def test_the_end_can_stop_where_that_is_asked_for_and_need_not_otherwise():
    rows = np.arange(1.0, 31.0)[:, None] * 1.19 / 30  # 1.98 rad/s up to 0.01 rad before the end of the range
    before = np.arange(-2.0, 1.0)[:, None] * 1.19 / 30
    ends = {}
    for ending in ("any", "stoppable", "rest"):
        found = Projection(ONE, H, ending=ending).project(before, rows)
        last = np.concatenate([before, found])[-3:, 0]
        v, a = (last[2] - last[1]) / H, (last[2] - 2 * last[1] + last[0]) / H**2
        stop = Braking(ONE, H).positions(last[2:], np.array([v]), np.array([a]))
        ends[ending] = (stop.max(), abs(v), abs(a), float(((found - rows) ** 2).sum()))
    assert ends["any"][0] > 1.2 + 1e-3
    assert ends["stoppable"][0] <= 1.2 + 1e-8 and ends["stoppable"][1] > 0.1
    assert ends["rest"][1] <= 1e-8 and ends["rest"][2] <= 1e-6
    assert ends["any"][3] < ends["stoppable"][3] < ends["rest"][3]


def test_admissible_rows_come_back_as_the_same_object_and_single_components_untouched(limits: Limits):
    projection = Projection(limits, H)
    before = np.tile(0.5 * (limits.lower + limits.upper), (3, 1))
    s = np.linspace(0.0, 1.0, 101)[1:, None]
    rows = before[-1] + 0.05 * limits.velocity * (10 * s**3 - 15 * s**4 + 6 * s**5)
    assert projection.project(before, rows) is rows
    jumping = np.array(rows)
    jumping[:, 3] += 0.4
    found = projection.project(before, jumping)
    others = np.arange(8) != 3
    assert found[:, others].tobytes() == rows[:, others].tobytes()
    assert not np.array_equal(found[:, 3], jumping[:, 3])


def test_projecting_twice_changes_nothing_more():
    before, rows = drawn(3)
    projection = Projection(ONE, H)
    once = projection.project(before, rows)
    assert np.abs(projection.project(before, once) - once).max() <= 1e-9


def test_where_no_rows_exist_the_answer_says_why():
    fast = np.array([[1.10], [1.14], [1.18]])  # 2 rad/s, 0.02 rad before the end of the range
    answer = Projection(ONE, H).nearest(fast, np.full((10, 1), 1.1))
    assert answer.rows is None and "x cannot keep its limits" in answer.reason and np.isnan(answer.distance)
    rows = np.zeros((4, 1))
    rows[2] = np.nan
    assert Projection(ONE, H).project(np.zeros((3, 1)), rows) is None


def test_what_is_found_passes_the_filters_own_rules():
    projection, rules = Projection(ONE, H), RowRules(ONE, H)
    passed = 0
    for seed in range(100):
        before, rows = drawn(seed)
        passed += rules.broken(before, rows) is None
        found = projection.project(before, rows)
        assert found is not None and rules.broken(before, found) is None
    assert passed < 50


def test_a_missing_solver_is_named(monkeypatch):
    real = builtins.__import__

    def without(name, *args, **kwargs):
        if name == "daqp":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingExtra, match=r"praxia\[qp\]"):
        Projection(ONE, H)


def test_an_unknown_ending_is_refused():
    with pytest.raises(InvalidInput, match="'stoppable'"):
        Projection(ONE, H, ending="stop")
