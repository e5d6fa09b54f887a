from __future__ import annotations

import numpy as np
import pytest
from safety_adversary import Adversary
from safety_motions import H, Rows, excess, space_of

from praxia.core.errors import InvalidInput
from praxia.core.limits import Limits
from praxia.core.report import Verdict
from praxia.robots import Robot
from praxia.safety import LimitFilter, Workspace

LENGTHS = np.array([0.5, 0.4, 0.2])
BOX = np.array([[-0.2, -0.6, -0.1], [1.0, 0.5, 0.1]])
LIMITS = Limits(("a", "b", "c"), ("rad",) * 3, [-3.0] * 3, [3.0] * 3, [2.0] * 3, [10.0] * 3, [5000.0] * 3)
START = np.array([0.3, 0.4, -0.4])


def planar(q: Rows) -> Rows:
    """Tip of a planar arm of three links, shape (B, 3)."""
    angle = np.cumsum(q, axis=-1)
    return np.stack((np.cos(angle) @ LENGTHS, np.sin(angle) @ LENGTHS, np.zeros(len(q))), axis=-1)


def outside(q: Rows, box: Rows = BOX) -> float:
    """How far the tip leaves the box at most [m]."""
    p = planar(q)
    return float(np.maximum(box[0] - p, p - box[1]).max())


def attacked(workspace: Workspace | None, ticks: int) -> tuple[Rows, set[str]]:
    """Rows sent under attack until rest, and the rules named in reports."""
    filter_ = LimitFilter(space_of(LIMITS), LIMITS, start=START, workspace=workspace)
    adversary, rows, named = Adversary(LIMITS, H, np.random.default_rng(2), nonsense=0.003), [START], set()
    for _ in range(ticks):
        command = filter_.filter(adversary.propose(filter_.commanded))
        rows.append(command.values)
        named |= {v.check for v in command.report.violations if v.component.startswith("tool/")}
    while not filter_.commanded.resting:
        rows.append(filter_.filter(None).values)
    return np.array(rows), named


def test_the_tool_never_leaves_its_box_under_attack() -> None:
    reach = np.cumsum(LENGTHS[::-1])[::-1]
    rows, named = attacked(Workspace(BOX, planar, reach), 3000)
    assert outside(rows) <= 1e-6 and max(excess(LIMITS, rows).values()) <= 1e-6
    assert "stop" in named


def test_without_the_rule_the_attack_leaves_the_box() -> None:
    rows, _ = attacked(None, 3000)
    assert outside(rows) > 0.01


def test_with_the_box_checked_at_each_step_only_the_stop_leaves_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Workspace, "broken", lambda self, q, v, a, braking: self._outside("workspace", planar(q[None])))
    rows, named = attacked(Workspace(BOX, planar, np.cumsum(LENGTHS[::-1])[::-1]), 3000)
    assert outside(rows) > 1e-4 and named == {"workspace"}


def test_the_distance_bound_gives_the_answers_of_kinematics_at_every_tick() -> None:
    calls = [0]

    def counted(q: Rows) -> Rows:
        calls[0] += 1
        return planar(q)

    exact, _ = attacked(Workspace(BOX, counted, [1e3] * 3), 1000)
    often = calls[0]
    quick, _ = attacked(Workspace(BOX, counted, np.cumsum(LENGTHS[::-1])[::-1]), 1000)
    assert np.array_equal(exact, quick)
    assert calls[0] - often < 0.6 * often


def test_a_start_outside_the_box_is_refused_by_coordinate() -> None:
    with pytest.raises(InvalidInput, match="workspace of tool/y"):
        LimitFilter(space_of(LIMITS), LIMITS, start=[1.5, 0.0, 0.0], workspace=Workspace(BOX, planar, [1.1, 0.6, 0.2]))
    with pytest.raises(InvalidInput, match="corners"):
        Workspace(BOX[::-1], planar, [1.1, 0.6, 0.2])


def test_the_reach_of_each_joint_bounds_how_far_it_moves_the_tool() -> None:
    robot = Robot.load("panda")
    workspace = Workspace.of_tool(robot, [[-2.0] * 3, [2.0] * 3], components=len(robot.limits))
    rng = np.random.default_rng(0)
    for q in rng.uniform(robot.arm_limits.lower, robot.arm_limits.upper, (200, len(robot))):
        speed = np.linalg.norm(robot.jacobian(q)[:3], axis=0)
        assert (speed <= workspace.reach[: len(robot)] + 1e-12).all()
    assert workspace.reach[-1] == 0.0 and workspace.reach.max() < 1.6


def test_a_built_in_arm_stays_above_the_table() -> None:
    robot = Robot.load("panda")
    box = [[-0.9, -0.9, 0.05], [0.9, 0.9, 1.3]]
    n = len(robot.limits)
    filter_ = LimitFilter(
        space_of(robot.limits),
        robot.limits,
        start=robot.home,
        workspace=Workspace.of_tool(robot, box, components=n),
    )
    velocity = np.zeros(n)
    velocity[1] = 1.0
    verdicts, sent = [], []
    for k in range(900):
        ramp = min(1.0, (k + 1) * H / 0.2)
        wanted = filter_.commanded.q + H * ramp * velocity
        command = filter_.filter(wanted)
        verdicts.append(command.report.verdict)
        sent.append(command.values[: len(robot)])
    assert verdicts[0] is Verdict.PASSED and Verdict.STOPPED in verdicts
    height = robot.fk_batch(np.array(sent))[0][:, 2]
    assert height.min() >= 0.05 - 1e-6 and height.min() < 0.1
