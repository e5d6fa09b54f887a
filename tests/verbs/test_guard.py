"""`praxia guard` says what it listens on, guards, and sums up when it is interrupted."""

import json
import os
import signal
import subprocess
import sys
import urllib.request
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("openpi_client", reason="the published openpi client is not installed; `make setup-dev` brings it")
sys.path.insert(0, str(Path(__file__).parents[1] / "generation"))
from fake_policy_server import FakeServer
from openpi_client.websocket_client_policy import WebsocketClientPolicy
from websockets.exceptions import ConnectionClosed

DEPLOYMENT = Path(__file__).parents[2] / "examples" / "deployments" / "panda_positions.toml"
HOME = np.array([0.0, -0.785, 0.0, -2.356, 0.0, 1.571, 0.785])


def jumping(message):
    """A policy that wants to be half a radian further at once."""
    q = np.asarray(message["observation/joint_position"])
    return {"actions": np.tile([*(q + 0.5), 0.5], (30, 1)).astype(np.float32)}


@pytest.fixture
def guard(tmp_path):
    """A guard in a process of its own, with further options, before a server; its first line and how to end it."""
    running = []

    def start(server, *options):
        words = ["--upstream", server.url, "--deployment", str(DEPLOYMENT), "--port", "0", *options]
        process = subprocess.Popen(
            [sys.executable, "-m", "praxia.cli", "guard", *words],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "OMP_NUM_THREADS": "1", "COLUMNS": "200"},
        )
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.wait()


def ended(process, by=signal.SIGINT):
    """What a guard still says when somebody presses Ctrl-C, or terminates it otherwise, and its exit code."""
    process.send_signal(by)
    said, _ = process.communicate(timeout=20)
    return said, process.returncode


def ask(url):
    return WebsocketClientPolicy(url).infer(
        {"observation/joint_position": HOME, "observation/gripper_position": np.array([0.5])}
    )


def test_with_json_it_prints_where_it_listens_and_in_the_end_what_it_has_counted(guard, tmp_path):
    log = tmp_path / "altered.jsonl"
    before = datetime.now(UTC) - timedelta(milliseconds=1)
    with FakeServer(jumping) as server:
        process = guard(server, "--json", "--log", str(log))
        first = json.loads(process.stdout.readline())
        assert first["grade"] == "chunk filtered" and first["upstream"] == server.url
        reply = ask(first["listening"])
        with urllib.request.urlopen(first["listening"].replace("ws", "http", 1) + "/healthz", timeout=5) as page:
            assert page.read() == b"OK\n"
        said, code = ended(process)
    assert code == 0 and json.loads(said)["counters"]["messages_total"] == 1
    assert reply["praxia"]["verdict"] != "passed" and reply["actions"].shape == (30, 8)
    assert np.abs(reply["actions"][0, :7] - HOME).max() < 0.1
    (line,) = map(json.loads, log.read_text().splitlines())
    assert line["verdict"] == reply["praxia"]["verdict"] and (line["client"], line["message"]) == (1, 1)
    assert before <= datetime.fromisoformat(line["time"]) <= datetime.now(UTC)


def test_a_request_to_terminate_says_the_counters_and_closes_the_clients(guard):
    with FakeServer(jumping) as server:
        process = guard(server, "--json")
        client = WebsocketClientPolicy(json.loads(process.stdout.readline())["listening"])
        said, code = ended(process, by=signal.SIGTERM)
        with pytest.raises(ConnectionClosed) as closed:
            client._ws.recv(timeout=5)
    assert code == 0 and "messages_total" not in json.loads(said)["counters"]
    assert closed.value.rcvd is not None and closed.value.rcvd.code == 1001


def test_without_it_a_person_reads_the_same(guard):
    with FakeServer(jumping) as server:
        process = guard(server, "--shadow")
        first = process.stdout.readline()
        assert "listens on ws://127.0.0.1:" in first and "shadow mode: nothing is altered" in first
        url = first.split("listens on ")[1].split()[0]
        reply = ask(url)
        said, code = ended(process)
    assert np.array_equal(reply["actions"], jumping({"observation/joint_position": HOME})["actions"])
    assert code == 0 and "Seam" in said and "Ctrl-C" in said and "altered rows" in said


MISUSE = {
    "no deployment": (["--upstream", "ws://127.0.0.1:8000"], "--deployment"),
    "no such file": (["--upstream", "ws://127.0.0.1:8000", "--deployment", "none.toml"], "none.toml"),
    "no address": (["--upstream", "localhost:8000", "--deployment", str(DEPLOYMENT)], "like ws://127.0.0.1:8000"),
    "a port that is none": (
        ["--upstream", "ws://127.0.0.1:8000", "--deployment", str(DEPLOYMENT), "--port", "70000"],
        "port must be 0 to 65535",
    ),
}


@pytest.mark.parametrize("words, sentence", MISUSE.values(), ids=MISUSE.keys())
def test_misuse_is_one_sentence_before_anything_listens(praxia, words, sentence):
    code, _, err = praxia("guard", *words)
    assert code == 2 and sentence in err and err.startswith("praxia guard: ")


def test_a_taken_port_is_one_sentence(praxia):
    with FakeServer(jumping) as server:
        code, _, err = praxia("guard", "--upstream", server.url, "--deployment", DEPLOYMENT, "--port", server.port)
        assert code == 2 and f"cannot listen on 127.0.0.1:{server.port}" in err
        code, _, err = praxia(
            "guard", "--upstream", server.url, "--deployment", DEPLOYMENT, "--port", 0, "--metrics-port", server.port
        )
        assert code == 2 and "for /metrics" in err
