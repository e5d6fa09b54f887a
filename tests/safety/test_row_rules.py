from __future__ import annotations

import numpy as np
import pytest
from safety_motions import H, Rows, planned_pairs

from praxia.core.errors import InvalidInput
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.core.velocity_envelope import VelocityEnvelope
from praxia.safety.row_rules import RowRules
from praxia.safety.step_rules import Sampled, StepRules


def one_by_one(limits: Limits, before: Rows, rows: Rows) -> tuple[int, set[tuple[str, str]]] | None:
    """First row that `StepRules` refuses, and what it names, fed with the rows in turn."""
    v = np.diff(before, axis=0) / H
    sampled = Sampled(MotionState(before[-1], v[-1], (v[-1] - v[-2]) / H), H)
    rules = StepRules(limits, H)
    for k, row in enumerate(rows):
        x = sampled.step_to(row)
        if not rules.hold(x):
            return k, {(w.check, w.component) for w in rules.broken(x)}
        sampled.advance(x)
    return None


def test_planned_motions_keep_all_rules(limits: Limits) -> None:
    rules = RowRules(limits, H)
    for start, rows in planned_pairs(limits, np.random.default_rng(1), 30):
        assert rules.broken(np.repeat(start[None], 3, axis=0), rows) is None


def test_the_row_found_and_its_violations_are_those_of_the_rules_step_by_step(limits: Limits) -> None:
    rng = np.random.default_rng(2)
    rules, found = RowRules(limits, H), 0
    for start, rows in planned_pairs(limits, rng, 40):
        bent = rows.copy()
        k, i = int(rng.integers(len(rows))), int(rng.integers(8))
        size = 10.0 ** rng.uniform(-1.0, 1.0) * limits.jerk[i] * H**3
        bent[k:, i] += rng.choice([-1.0, 1.0]) * size
        before = np.repeat(start[None], 3, axis=0)
        expected = one_by_one(limits, before, bent)
        broken = rules.broken(before, bent)
        assert (broken is None) == (expected is None)
        if broken is not None and expected is not None:
            found += 1
            assert (broken.row, {(w.check, w.component) for w in broken.violations}) == expected
    assert found > 20


def test_differences_reach_back_across_the_seam(limits: Limits) -> None:
    rules = RowRules(limits, H)
    _, rows = next(planned_pairs(limits, np.random.default_rng(3), 1))
    half = len(rows) // 2
    assert rules.broken(rows[half - 3 : half], rows[half:]) is None
    resting = rules.broken(np.repeat(rows[half - 1 : half], 3, axis=0), rows[half:])
    assert resting is not None and resting.row == 0
    assert {w.check for w in resting.violations} <= {"acceleration", "jerk"}


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 1e300])
def test_what_is_no_configuration_breaks_a_rule(limits: Limits, bad: float) -> None:
    rows = np.repeat(0.5 * (limits.lower + limits.upper)[None], 9, axis=0)
    before = rows[:3].copy()
    rows[4, 2] = bad
    broken = RowRules(limits, H).broken(before, rows)
    assert broken is not None and broken.row == 4
    assert "position" in {w.check for w in broken.violations}


def test_a_report_names_value_limit_and_unit(limits: Limits) -> None:
    rows = np.repeat(0.5 * (limits.lower + limits.upper)[None], 5, axis=0)
    before = rows[:3].copy()
    rows[1:, 3] += 0.02
    broken = RowRules(limits, H).broken(before, rows)
    assert broken is not None and broken.row == 1
    speed = next(w for w in broken.violations if w.check == "velocity")
    assert (speed.component, speed.limit, speed.unit) == ("joint4", 2.175, "rad/s")
    assert speed.value == pytest.approx(10.0)


def test_speed_near_the_end_of_the_range_is_bounded_by_the_envelope() -> None:
    """The published curve of the FR3's first joint, at places worked out by hand."""
    curve = VelocityEnvelope([0.3], [12.0], [-2.7501], [2.7501])
    limits = Limits(("a",), ("rad",), [-2.7437], [2.7437], [2.62], [1e3], [1e6], envelope=curve)
    rules = RowRules(limits, H)
    # At 2.0 rad: -0.3 + sqrt(12 * 0.7501) = 2.70019 (so 2.62 rules); at 2.5 rad: sqrt(3.0012) - 0.3 = 1.432397;
    # away from the end only the constant limit holds.
    cases = ((2.0, 2.61, True), (2.5, 1.43, True), (2.5, 1.44, False), (2.5, -2.6, True), (-2.5, -1.44, False))
    for q, v, kept in cases:
        row = np.array([[q]])
        before = row - H * v * np.arange(3.0, 0.0, -1.0)[:, None]
        broken = rules.broken(before, row)
        assert (broken is None) == kept
        if broken is not None:
            (violation,) = broken.violations
            assert violation.check == "velocity" and abs(violation.limit) == pytest.approx(1.432397, abs=1e-6)
        step = np.array([[q], [v], [0.0], [0.0]])
        assert StepRules(limits, H).hold(step) == kept
        assert bool(StepRules(limits, H).broken(step)) != kept


def test_nothing_to_send_and_no_period_are_answered(limits: Limits) -> None:
    rest = np.repeat(0.5 * (limits.lower + limits.upper)[None], 3, axis=0)
    assert RowRules(limits, H).broken(rest, rest[:0]) is None
    with pytest.raises(InvalidInput, match="positive time"):
        RowRules(limits, 0.0)
