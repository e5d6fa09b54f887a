"""The proxy with a real deployment and the real filter: an arm over a table, asked by the published client."""

import threading
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("openpi_client", reason="the published openpi client is not installed; `make setup-dev` brings it")
import guard_fuzz
from fake_policy_server import FakeServer
from guard_fakes import Ledger
from openpi_client.websocket_client_policy import WebsocketClientPolicy

from praxia.deployment import Deployment
from praxia.deployment.guard import Guard, GuardSettings

FILE = Path(__file__).parents[2] / "examples" / "deployments" / "panda_positions.toml"
ROWS = 50


@pytest.fixture(scope="module")
def deployment():
    return Deployment.load(FILE)


class Client:
    """Carries out the declared rows of each reply, and checks all rows by finite differences."""

    def __init__(self, guard, deployment):
        self.policy, self.deployment = WebsocketClientPolicy(guard.url), deployment
        self.q, self.ledger, self.excess = deployment.robot.arm_home, Ledger(deployment, highest=3), 0.0
        self.rows = [self.q]

    def ask(self):
        seen = self.q
        reply = self.policy.infer({"observation/joint_position": seen, "observation/gripper_position": np.array([0.5])})
        self.excess = max(self.excess, self.ledger.excess(reply, seen, components=7))
        done = reply["actions"][: self.deployment.executed, :7].astype(np.float64)
        self.rows.extend(done)
        self.q = done[-1]
        return reply


def swing(goal, seconds):
    """A policy that moves smoothly from home to `goal`; answers with the rows from where the robot is on that way."""

    def answer(message):
        q, home = message["observation/joint_position"], HOME
        far = float((q - home) @ (goal - home) / ((goal - home) @ (goal - home)))
        s = np.linspace(0, 1, round(seconds * 50) + 1)
        blend = 10 * s**3 - 15 * s**4 + 6 * s**5
        at = int(np.argmin(np.abs(blend - far)))
        ahead = blend[np.minimum(at + 1 + np.arange(ROWS), len(s) - 1)]
        return {"actions": np.column_stack([home + ahead[:, None] * (goal - home), np.full(ROWS, 0.5)]).astype("f4")}

    return answer


HOME = Deployment.load(FILE).robot.arm_home
ASIDE = HOME + np.array([1.2, 0.2, -0.3, 0, 0, 0.3, 0.5])


def guarded(server, deployment, **options):
    return Guard(deployment, GuardSettings(server.url, port=0, timeout=5.0, **options))


def test_a_policy_that_keeps_the_limits_is_passed_bit_for_bit_to_its_goal(deployment):
    with FakeServer(swing(ASIDE, 2.0)) as server, guarded(server, deployment) as guard:
        client = Client(guard, deployment)
        replies = [client.ask() for _ in range(5)]
    assert [r["praxia"]["verdict"] for r in replies] == ["passed"] * 5
    assert np.allclose(client.q, ASIDE, atol=1e-6) and client.excess <= 1e-6
    assert (
        replies[0]["actions"].tobytes() == swing(ASIDE, 2.0)({"observation/joint_position": HOME})["actions"].tobytes()
    )


def test_a_policy_that_is_too_fast_is_driven_along_its_own_path_to_its_goal(deployment):
    with FakeServer(swing(ASIDE, 0.8)) as server, guarded(server, deployment) as guard:
        client = Client(guard, deployment)
        verdicts = {client.ask()["praxia"]["verdict"] for _ in range(8)}
    assert "slowed" in verdicts and client.excess <= 1e-6
    assert np.allclose(client.q, ASIDE, atol=1e-3)
    way = (ASIDE - HOME) / np.linalg.norm(ASIDE - HOME)
    beside = np.abs(np.array(client.rows) - HOME - np.outer((np.array(client.rows) - HOME) @ way, way)).max(axis=1)
    # The policy's way is straight: so is the first answer, and later ones but for joining what the robot was doing.
    assert beside[: deployment.executed].max() < 1e-5 and beside.max() < 0.05


def test_a_chunk_that_leads_into_the_table_stops_before_it(deployment):
    down = HOME + np.array([0, 1.6, 0, 0.1, 0, 0.2, 0])
    tool = deployment.robot.fk_batch
    with FakeServer(swing(down, 1.5)) as server, guarded(server, deployment) as guard:
        client = Client(guard, deployment)
        replies = [client.ask() for _ in range(5)]
    assert tool(down[None])[0][0, 2] < -0.01  # the policy wants to be where the table is
    offered = np.concatenate([r["actions"][:, :7].astype(np.float64) for r in replies])  # all rows, also those not used
    assert tool(offered)[0][:, 2].min() > -0.01 and client.excess <= 1e-6
    assert deployment.clearance().free(offered).all()
    violations = [v for r in replies for v in r["praxia"]["violations"]]
    assert any("clearance" in v and "table" in v for v in violations)


def test_a_policy_server_that_dies_at_full_speed_leaves_a_robot_at_rest(deployment):
    calls = []

    def answer(message):
        calls.append(1)
        if len(calls) == 3:
            threading.Thread(target=server.die).start()
            threading.Event().wait(0.3)
        return swing(ASIDE, 2.0)(message)

    with FakeServer(answer) as server, guarded(server, deployment) as guard:
        client = Client(guard, deployment)
        client.ask()
        client.ask()
        assert np.abs(np.diff(client.rows[-2:], axis=0)).max() * 50 > 0.5  # moving
        stop = client.ask()
        assert stop["praxia"]["verdict"] == "stopped" and client.excess <= 1e-6
        assert np.abs(np.diff(stop["actions"][-3:], axis=0)).max() < 1e-6
        with pytest.raises(RuntimeError, match="nothing more is sent"):
            client.ask()


def gripping(column, seconds=2.0, at=slice(None)):
    """The swing with these values in the gripper's column, which the deployment lets through."""

    def answer(message):
        reply = swing(ASIDE, seconds)(message)
        reply["actions"][at, 7] = column
        return reply

    return answer


@pytest.mark.parametrize("value, limit", [(1e6, 1), (-50.0, 0)])
@pytest.mark.parametrize("seconds", [2.0, 0.8], ids=["an arm that passes", "an arm that is slowed"])
def test_a_gripper_that_is_not_filtered_stays_in_its_range_whatever_becomes_of_the_arm(
    value, limit, seconds, deployment
):
    with FakeServer(gripping(value, seconds, slice(3, 9))) as server, guarded(server, deployment) as guard:
        praxia, actions = (Client(guard, deployment).ask()[key] for key in ("praxia", "actions"))
    wanted = np.full(ROWS, 0.5)
    wanted[3:9] = limit
    assert np.array_equal(actions[:, 7], wanted.astype("f4"))
    assert praxia["verdict"] == "slowed" and f"position of panda_gripper: {value:.6g}, " in praxia["violations"][0]
    if seconds > 1:
        proposed = gripping(value, seconds, slice(3, 9))({"observation/joint_position": HOME})["actions"]
        assert np.array_equal(actions[:, :7], proposed[:, :7])
        assert praxia["altered"] == 6 and praxia["first"] == 3 and praxia["rate"] == 1.0


def test_a_gripper_in_its_range_is_passed_bit_for_bit(deployment):
    column = np.linspace(0.0, 1.0, ROWS)
    with FakeServer(gripping(column)) as server, guarded(server, deployment) as guard:
        reply = Client(guard, deployment).ask()
    assert reply["praxia"]["verdict"] == "passed" and reply["praxia"]["violations"] == []
    assert np.array_equal(reply["actions"][:, 7], column.astype("f4"))


def test_shadow_counts_a_gripper_outside_its_range_and_goes_on_from_the_policys_rows(deployment):
    reports = []
    settings = {"port": 0, "timeout": 5.0, "shadow": True}
    with (
        FakeServer(gripping(7.0)) as server,
        Guard(deployment, GuardSettings(server.url, **settings), report=reports.append) as guard,
    ):
        policy, q = WebsocketClientPolicy(guard.url), HOME
        for _ in range(3):
            seen = {"observation/joint_position": q, "observation/gripper_position": np.array([0.5])}
            q = policy.infer(seen)["actions"][deployment.executed - 1, :7].astype(np.float64)
    assert [r["altered"] for r in reports] == [ROWS] * 3 and not any(r["resynced"] for r in reports)
    assert {v for r in reports for v in r["violations"]} == {"position of panda_gripper: 7, limit 1"}


def test_a_column_that_is_no_number_is_named_and_no_other(deployment):
    with FakeServer(gripping(np.nan, at=slice(4, 6))) as server, guarded(server, deployment) as guard:
        reply = Client(guard, deployment).ask()
    assert reply["praxia"]["verdict"] == "refused" and np.isfinite(reply["actions"]).all()
    (violation,) = reply["praxia"]["violations"]
    assert violation.startswith("finite of panda_gripper")


def test_whatever_comes_the_arm_is_sent_what_keeps_its_limits():
    deployment, observe, columns = guard_fuzz.panda(FILE)
    found = guard_fuzz.fuzz(deployment, 800, seed=3, observe=observe, columns=columns)
    assert min(found[kind] for kind in ("passed", "slowed", "refused", "stopped", "turned away")) > 20
