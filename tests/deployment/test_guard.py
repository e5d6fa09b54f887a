"""The proxy between the published openpi client and a server that speaks as openpi's: what passes, what never does."""

import threading
import time
import urllib.error
import urllib.request
from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("openpi_client", reason="the published openpi client is not installed; `make setup-dev` brings it")
from fake_policy_server import FakeServer
from guard_fakes import LIMITS, SMALL, SPEED, H, Ledger, executing
from openpi_client import msgpack_numpy
from openpi_client.websocket_client_policy import WebsocketClientPolicy
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from praxia.core.errors import InvalidInput
from praxia.core.limits import Limits
from praxia.core.velocity_envelope import VelocityEnvelope
from praxia.deployment.grade import limits_hash
from praxia.deployment.guard import Guard, GuardSettings

Q = np.array([0.5, -0.5, 1.0])
X = np.array([1.0, 0.0, 0.0])
SLOW = np.linspace([0, 0, 0], [0.1, 0.05, 0], 10)  # within the speed limit from rest, the third column aside


def guarded(server, deployment=SMALL, report=None, **options):
    settings = GuardSettings(**{"upstream": server.url, "port": 0, "timeout": 5.0, **options})
    return Guard(deployment, settings, report=report)


def client_of(guard, **options):
    return WebsocketClientPolicy(guard.url, **options)


def fixed(actions, **extra):
    return lambda message: {"actions": actions, **extra}


def ask(guard, message):
    """What comes after one raw message on a fresh connection: frames until it is closed, and the close code."""
    frames = []
    with connect(guard.url, compression=None, max_size=None) as raw:
        raw.recv()
        try:
            raw.send(message)
            while True:
                frames.append(raw.recv(timeout=2))
        except ConnectionClosed as closed:
            return frames, closed.rcvd.code if closed.rcvd else None


def test_the_published_client_reads_the_servers_metadata_with_the_grade():
    with FakeServer(fixed(Q[None] + SLOW), metadata={"model": "pi0", "n": 3}) as server, guarded(server) as guard:
        metadata = client_of(guard).get_server_metadata()
    assert metadata["model"] == "pi0" and metadata["n"] == 3
    assert metadata["praxia"]["grade"] == "chunk filtered" and metadata["praxia"]["shadow"] is False
    assert {a.split(":")[0] for a in metadata["praxia"]["assumptions"]} >= {"Seam", "Start", "Stop"}
    assert len(metadata["praxia"]["limits"]) == 16


@pytest.mark.parametrize("dtype", ["f4", "f8", ">f4"])
def test_a_chunk_that_passes_arrives_bit_for_bit_with_everything_beside_it(dtype):
    actions = (Q + SLOW).astype(dtype)
    state = np.array([1, 2, 3])
    start = actions[0].astype("f8")
    with FakeServer(fixed(actions, state=state, policy_timing={"infer_ms": 1.5})) as server, guarded(server) as guard:
        reply = client_of(guard).infer({"state": start, "prompt": "x"})
    assert reply["actions"].dtype == actions.dtype and reply["actions"].tobytes() == actions.tobytes()
    assert np.array_equal(reply["state"], state) and reply["policy_timing"] == {"infer_ms": 1.5}
    assert reply["server_timing"]["infer_ms"] >= 0 and 0 < reply["server_timing"]["guard_ms"] < 1000
    assert reply["praxia"]["verdict"] == "passed" and reply["praxia"]["altered"] == 0


def test_the_server_gets_the_observation_as_the_client_has_sent_it():
    message = {"state": Q, "image": np.arange(48, dtype=np.uint8).reshape(4, 4, 3), "prompt": "pick up"}
    with FakeServer(fixed(Q + SLOW)) as server, guarded(server) as guard:
        client_of(guard).infer(message)
        assert server.received == [msgpack_numpy.packb(message)]


def test_a_chunk_that_is_too_fast_keeps_its_type_and_shape_and_the_limits_and_says_so():
    actions = (Q + 10 * SLOW).astype(np.float32)
    with FakeServer(fixed(actions)) as server, guarded(server) as guard:
        reply = client_of(guard).infer({"state": Q})
    assert reply["actions"].dtype == np.float32 and reply["actions"].shape == actions.shape
    assert Ledger(SMALL).excess(reply, Q[:2]) < 1e-6
    praxia = reply["praxia"]
    assert praxia["verdict"] == "slowed" and praxia["altered"] == 9 and praxia["first"] == 1
    assert praxia["violations"] == ["velocity of a: 9 rad/s, limit 1 rad/s"]
    assert np.array_equal(reply["actions"][0], actions[0]) and np.array_equal(reply["actions"][:, 2], actions[:, 2])


@pytest.mark.parametrize("column", [0, 2], ids=["a joint", "the column that is not filtered"])
@pytest.mark.parametrize("value", [np.nan, np.inf, 1e300])
def test_what_is_no_number_never_arrives(column, value):
    actions = Q + SLOW
    actions[3:5, column] = value
    with FakeServer(fixed(actions)) as server, guarded(server) as guard:
        reply = client_of(guard).infer({"state": Q})
    if np.isfinite(value) and column == 2:
        return  # a finite number in a column that is declared as not filtered is the policy's business
    assert Ledger(SMALL).excess(reply, Q[:2]) < 1e-6
    assert reply["praxia"]["verdict"] in ("refused", "slowed") and reply["praxia"]["first"] == 3


def test_the_next_chunk_departs_from_the_rows_that_were_carried_out():
    replies = iter([Q + SLOW, Q + SLOW + [0.5, 0, 0]])
    with FakeServer(lambda message: {"actions": next(replies)}) as server, guarded(server, executing(6)) as guard:
        client = client_of(guard)
        first = client.infer({"state": Q})["actions"]
        second = client.infer({"state": np.append(first[5, :2], 0)})
    assert second["praxia"]["verdict"] == "slowed"
    step = second["actions"][0, :2] - first[5, :2]
    assert np.allclose(np.abs(step), SPEED * H)  # towards the jump from where the robot is, no faster than allowed


def test_rows_after_those_that_are_carried_out_are_filtered_too():
    actions = Q + SLOW
    actions[7:] += [1.0, 0, 0]
    with FakeServer(fixed(actions)) as server, guarded(server, executing(9)) as guard:
        reply = client_of(guard).infer({"state": Q})
    assert Ledger(SMALL).excess(reply, Q[:2]) < 1e-6 and reply["praxia"]["altered"] == 3


def test_each_client_has_a_filter_of_its_own():
    def answer(message):
        return {"actions": message["state"] + SLOW}

    with FakeServer(answer) as server, guarded(server) as guard:
        here, there = client_of(guard), client_of(guard)
        for client, q in ((here, Q), (there, -Q), (here, Q + SLOW[3]), (there, -Q + SLOW[3])):
            assert client.infer({"state": q})["praxia"] == {
                "verdict": "passed", "altered": 0, "first": None, "rate": 1.0, "violations": [], "reason": "",
                "resynced": False,
            }  # fmt: skip


def test_a_robot_that_is_not_where_it_was_sent_begins_anew_where_it_is():
    with FakeServer(lambda message: {"actions": message["state"] + SLOW}) as server, guarded(server) as guard:
        client = client_of(guard)
        client.infer({"state": Q})
        near, far = client.infer({"state": Q + 0.09 * X}), client.infer({"state": Q + 0.5 * X})
        assert guard.counters.summary()["resyncs_total"] == 1
    assert not near["praxia"]["resynced"] and far["praxia"]["resynced"]
    assert np.array_equal(far["actions"][0], Q + 0.5 * X) and far["praxia"]["verdict"] == "passed"


BAD_OBSERVATIONS = {
    "text": "hello",
    "garbage": b"\xc1\xff",
    "a list": msgpack_numpy.packb([1, 2]),
    "no state": msgpack_numpy.packb({"prompt": "x"}),
    "a state of text": msgpack_numpy.packb({"state": "x"}),
    "a state with NaN": msgpack_numpy.packb({"state": np.full(3, np.nan)}),
    "a state in degrees": msgpack_numpy.packb({"state": np.array([90.0, -45.0, 0.0])}),
    "two states": b"\x82" + 2 * msgpack_numpy.packb({"state": [0.0, 0.0, 0.0]})[1:],
}


@pytest.mark.parametrize("message", BAD_OBSERVATIONS.values(), ids=BAD_OBSERVATIONS.keys())
def test_an_observation_that_says_not_where_the_robot_is_is_refused_in_a_text_frame(message):
    with FakeServer(fixed(Q + SLOW)) as server, guarded(server) as guard:
        frames, code = ask(guard, message)
        assert len(frames) == 1 and isinstance(frames[0], str) and code == 1007
        assert server.received == []
        assert guard.counters.summary()["refusals_total (observation)"] == 1
        assert client_of(guard).infer({"state": Q})["praxia"]["verdict"] == "passed"


def test_the_published_client_raises_what_the_guard_has_written():
    with (
        FakeServer(fixed(Q + SLOW)) as server,
        guarded(server) as guard,
        pytest.raises(RuntimeError, match="unknown observation key 'state'"),
    ):
        client_of(guard).infer({"prompt": "x"})


def test_a_message_that_is_too_long_ends_the_connection_and_nothing_else():
    with FakeServer(fixed(Q + SLOW)) as server, guarded(server, message_mib=1) as guard:
        frames, code = ask(guard, bytes(2**20 + 1))
        assert frames == [] and code == 1009
        assert client_of(guard).infer({"state": Q})["praxia"]["verdict"] == "passed"


def dying(server_of, after):
    """An answer that kills its own server at the call with this number."""
    calls = []

    def answer(message):
        calls.append(1)
        if len(calls) > after:
            threading.Thread(target=server_of[0].die).start()
            time.sleep(0.5)
        return {"actions": message["state"] + SLOW}

    return answer


def failing(how, after=1):
    calls = []

    def answer(message):
        calls.append(1)
        if len(calls) <= after:
            return {"actions": message["state"] + SLOW}
        return how()

    return answer


def raised():
    raise KeyError("observation/image")


def slow():
    time.sleep(0.4)
    return {"actions": np.zeros((10, 3))}


UPSTREAM_FAILURES = {
    "an exception": (raised, "KeyError: 'observation/image'"),
    "a time-out": (slow, "not answered within 0.2 s"),
    "a text": (lambda: "out of memory", "out of memory"),
    "not a message": (lambda: b"\xc1", "does not speak this protocol"),
    "not a map": (lambda: msgpack_numpy.packb([1.0]), "does not speak this protocol"),
}


@pytest.mark.parametrize("how, words", UPSTREAM_FAILURES.values(), ids=UPSTREAM_FAILURES.keys())
def test_a_policy_server_that_fails_becomes_a_declared_stop_and_then_an_error(how, words):
    with FakeServer(failing(how)) as server, guarded(server, timeout=0.2) as guard:
        client, ledger = client_of(guard), Ledger(SMALL)
        first = client.infer({"state": Q})
        assert ledger.excess(first, Q[:2]) < 1e-6
        stop = client.infer({"state": first["actions"][3]})
        assert stop["praxia"]["verdict"] == "stopped" and words in stop["praxia"]["reason"]
        assert ledger.excess(stop, None) < 1e-6 and stop["actions"].shape == (10, 3)
        assert (stop["actions"] == stop["actions"][-1]).all()  # at rest, the third column too
        with pytest.raises(RuntimeError, match="nothing more is sent"):
            client.infer({"state": stop["actions"][3]})
        assert guard.counters.summary()["upstream_failures_total"] == 1


def test_a_policy_server_that_dies_becomes_a_declared_stop_and_then_an_error():
    server_of = []
    with FakeServer(dying(server_of, after=1)) as server, guarded(server) as guard:
        server_of.append(server)
        client = client_of(guard)
        first = client.infer({"state": Q})
        stop = client.infer({"state": first["actions"][3]})
        assert stop["praxia"]["verdict"] == "stopped" and "gone" in stop["praxia"]["reason"]
        assert (stop["actions"] == stop["actions"][-1]).all()
        with pytest.raises(RuntimeError, match="nothing more is sent"):
            client.infer({"state": stop["actions"][3]})
        with pytest.raises(ConnectionClosed, match="no connection"):
            client_of(guard)


def test_a_failure_before_the_first_answer_is_an_error_where_no_stop_can_be_written():
    with (
        FakeServer(failing(raised, after=0)) as server,
        guarded(server) as guard,
        pytest.raises(RuntimeError, match=r"guard: .*KeyError"),
    ):
        client_of(guard).infer({"state": Q})


MALFORMED = {
    "no actions": {"action": np.zeros((10, 3))},
    "a list": {"actions": [[0.0, 0.0, 0.0]]},
    "integers": {"actions": np.zeros((10, 3), int)},
    "half floats": {"actions": np.zeros((10, 3), np.float16)},
    "one row": {"actions": np.zeros(3)},
    "no rows": {"actions": np.zeros((0, 3))},
    "another width": {"actions": np.zeros((10, 7))},
    "too many rows": {"actions": np.zeros((1001, 3))},
}


@pytest.mark.parametrize("reply", MALFORMED.values(), ids=MALFORMED.keys())
def test_an_answer_without_a_chunk_of_the_deployment_becomes_a_stop_that_names_it(reply):
    replies = iter([{"actions": Q + SLOW}, {**reply, "secret": np.ones(3)}, {"actions": Q + SLOW[3]}])
    with FakeServer(lambda message: next(replies) | {"actions_": 1}) as server, guarded(server) as guard:
        client = client_of(guard)
        first = client.infer({"state": Q})
        stop = client.infer({"state": first["actions"][3]})
        assert stop["praxia"]["verdict"] == "stopped" and "expected" in stop["praxia"]["reason"]
        assert "secret" not in stop and stop["actions"].shape == (10, 3)
        assert guard.counters.summary()["malformed_replies_total"] == 1


def test_the_keys_of_an_answer_without_actions_are_said_and_before_the_first_chunk_too():
    with (
        FakeServer(fixed(Q), metadata={}) as server,
        guarded(server) as guard,
    ):
        server.answer = lambda message: {"action": Q + SLOW}
        with pytest.raises(RuntimeError, match=r"'actions', which is missing; the answer has: action, server_timing"):
            client_of(guard).infer({"state": Q})


@pytest.mark.parametrize("rows", [1, 3])
def test_a_chunk_with_fewer_rows_than_are_carried_out_is_no_chunk(rows):
    replies = iter([{"actions": Q + SLOW}, {"actions": np.tile(Q + SLOW[3], (rows, 1))}])
    with FakeServer(lambda message: next(replies)) as server, guarded(server) as guard:
        client = client_of(guard)
        first = client.infer({"state": Q})
        stop = client.infer({"state": first["actions"][3]})
    assert stop["praxia"]["verdict"] == "stopped" and len(stop["actions"]) == 10
    assert (
        f"at least the 4 rows that the deployment says are carried out, 'actions' has {rows}"
        in (stop["praxia"]["reason"])
    )


class Chatty:
    """Says its answer, and now and then something that nobody has asked for."""

    def __init__(self, server_of, extra_at):
        self.server_of, self.extra_at, self.calls = server_of, extra_at, 0

    def __call__(self, message):
        self.calls += 1
        if self.calls == self.extra_at:
            extra = msgpack_numpy.packb({"actions": message["state"] + SLOW - 0.01})
            self.server_of[0].connections[-1].send(extra)
        return {"actions": message["state"] + SLOW}


def test_a_message_that_nobody_asked_for_ends_in_a_stop_instead_of_shifting_all_answers():
    server_of = []
    with FakeServer(Chatty(server_of, extra_at=2)) as server, guarded(server) as guard:
        server_of.append(server)
        client, ledger = client_of(guard), Ledger(SMALL)
        first = client.infer({"state": Q})
        second = client.infer({"state": first["actions"][3]})  # takes the unasked message for the answer: no id tells
        time.sleep(0.1)
        stop = client.infer({"state": second["actions"][3]})
        assert stop["praxia"]["verdict"] == "stopped" and "nobody asked for" in stop["praxia"]["reason"]
        assert [ledger.excess(r, Q[:2]) < 1e-6 for r in (first, second, stop)] == [True] * 3
        with pytest.raises(RuntimeError, match=r"nobody asked for.*nothing more is sent"):
            client.infer({"state": stop["actions"][3]})
        assert guard.counters.summary()["upstream_failures_total"] == 1 and len(server.received) == 2


def test_shadow_passes_a_message_that_nobody_asked_for_on_and_reports_it():
    reports, server_of = [], []
    with (
        FakeServer(Chatty(server_of, extra_at=1)) as server,
        guarded(server, shadow=True, report=reports.append) as guard,
        connect(guard.url, compression=None) as raw,
    ):
        server_of.append(server)
        raw.recv()
        raw.send(msgpack_numpy.packb({"state": Q}))
        got = [raw.recv()]
        time.sleep(0.1)
        raw.send(msgpack_numpy.packb({"state": Q}))
        got += [raw.recv(), raw.recv()]
    shifted = [msgpack_numpy.unpackb(g)["actions"][0, 0] - Q[0] for g in got]
    assert np.allclose(shifted, [-0.01, 0.0, 0.0])
    assert [(r["verdict"], r["client"], r["message"]) for r in reports][:1] == [("unreadable", 1, 2)]
    assert "nobody asked for" in reports[0]["reason"]


def test_reports_say_which_client_and_which_message():
    reports = []
    with FakeServer(fixed(Q + 10 * SLOW)) as server, guarded(server, report=reports.append) as guard:
        for _ in range(2):
            client = client_of(guard)
            for _ in range(2):
                client.infer({"state": Q})
    assert [(r["client"], r["message"]) for r in reports] == [(1, 1), (1, 2), (2, 1), (2, 2)]


def test_the_key_is_demanded_and_passed_on():
    with (
        FakeServer(fixed(Q + SLOW), api_key="secret") as server,
        guarded(server, api_key="secret") as guard,
    ):
        assert client_of(guard, api_key="secret").infer({"state": Q})["praxia"]["verdict"] == "passed"
        assert server.headers == ["Api-Key secret"]
        for wrong in ("wrong", "", "Secret"):
            with pytest.raises(InvalidStatus, match="401"):
                client_of(guard, api_key=wrong)
        assert guard.counters.summary()["refusals_total (key)"] == 3 and len(server.headers) == 1


def test_a_key_that_the_policy_server_refuses_is_said_in_the_close_frame():
    with (
        FakeServer(fixed(Q + SLOW), api_key="secret") as server,
        guarded(server) as guard,
        pytest.raises(ConnectionClosed, match="401"),
    ):
        client_of(guard, api_key="wrong")


def page(guard, path):
    with urllib.request.urlopen(guard.url.replace("ws", "http", 1) + path, timeout=5) as response:
        return response.status, response.read().decode()


def test_health_and_counters_are_plain_pages():
    with FakeServer(fixed(Q + 10 * SLOW)) as server, guarded(server, api_key="k") as guard:
        assert page(guard, "/healthz") == (200, "OK\n")
        client_of(guard, api_key="k").infer({"state": Q})
        status, text = page(guard, "/metrics")
    lines = dict(line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#"))
    assert status == 200 and lines["praxia_guard_messages_total"] == "1.0"
    assert lines['praxia_guard_chunks_total{verdict="slowed"}'] == "1.0"
    assert lines["praxia_guard_altered_rows_total"] == "9.0" and lines["praxia_guard_seconds_count"] == "1.0"


def test_more_clients_than_allowed_are_told_to_come_later():
    with FakeServer(fixed(Q + SLOW)) as server, guarded(server, clients=2) as guard:
        held = [client_of(guard) for _ in range(2)]
        with pytest.raises(InvalidStatus, match="503"):
            client_of(guard)
        held[0]._ws.close()
        for _ in range(100):
            if guard.counters.summary().get("clients", 0) < 2:
                break
            time.sleep(0.01)
        assert client_of(guard).infer({"state": Q})["praxia"]["verdict"] == "passed"


def test_fifty_clients_are_all_served():
    replies = {}

    def drive(k):
        client, q = client_of(guard), Q + 0.01 * k * X
        replies[k] = []
        for _ in range(5):
            replies[k].append(client.infer({"state": q}))
            q = replies[k][-1]["actions"][3]

    with FakeServer(lambda message: {"actions": message["state"] + SLOW}) as server, guarded(server) as guard:
        threads = [threading.Thread(target=drive, args=(k,)) for k in range(50)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert sorted(replies) == list(range(50)) and all(len(r) == 5 for r in replies.values())
        assert all(r["praxia"]["verdict"] == "passed" for group in replies.values() for r in group)


def test_shadow_passes_every_byte_and_reports_what_would_have_been_altered():
    reports = []
    nan = Q + SLOW
    nan[2] = np.nan
    bad = [Q + SLOW, Q + SLOW[3] + 10 * SLOW, nan]
    sent = iter([msgpack_numpy.packb({"actions": actions}) for actions in bad])
    kept = []

    def answer(message):
        kept.append(next(sent))
        return kept[-1]

    with (
        FakeServer(answer, metadata={"a": 1}) as server,
        guarded(server, shadow=True, report=reports.append) as guard,
        connect(guard.url, compression=None) as raw,
    ):
        metadata = msgpack_numpy.unpackb(raw.recv())
        assert metadata["a"] == 1 and metadata["praxia"]["shadow"] is True
        for actions in bad:
            raw.send(msgpack_numpy.packb({"state": np.where(np.isfinite(actions[0]), actions[0], Q)}))
            assert raw.recv() == kept[-1]
    assert [r["verdict"] for r in reports] == ["slowed", "refused"]
    assert guard.counters.summary()["altered_rows_total"] >= 10


def test_shadow_does_not_refuse_what_it_cannot_read():
    with (
        FakeServer(lambda message: b"\xc1") as server,
        guarded(server, shadow=True) as guard,
        connect(guard.url, compression=None) as raw,
    ):
        raw.recv()
        raw.send(msgpack_numpy.packb({"no": "state"}))
        assert raw.recv() == b"\xc1"
        raw.send(msgpack_numpy.packb({"state": Q}))
        assert raw.recv() == b"\xc1"


def test_a_port_that_is_taken_is_one_sentence():
    with (
        FakeServer(fixed(Q + SLOW)) as server,
        pytest.raises(InvalidInput, match=rf"cannot listen on 127\.0\.0\.1:{server.port}"),
    ):
        guarded(server, port=server.port).__enter__()


@pytest.mark.parametrize(
    "options", [{"upstream": "8000"}, {"timeout": 0}, {"port": 70000}, {"clients": 0}, {"message_mib": 0}]
)
def test_settings_that_make_no_sense_are_refused(options):
    with pytest.raises(InvalidInput):
        GuardSettings(**{"upstream": "ws://127.0.0.1:8000", **options})


def test_the_hash_of_limits_tells_installations_apart():
    same = Limits(LIMITS.names, LIMITS.units, [-2, -2], [2, 2], [SPEED] * 2, [1e3] * 2, [1e6] * 2)
    assert limits_hash(same) == limits_hash(LIMITS)
    envelope = VelocityEnvelope(np.zeros(2), np.ones(2), np.full(2, -2.1), np.full(2, 2.1))
    others = [
        replace(LIMITS, jerk=2 * LIMITS.jerk),
        replace(LIMITS, names=("b", "a")),
        replace(LIMITS, envelope=envelope),
    ]
    assert len({limits_hash(limits) for limits in (LIMITS, *others)}) == 4
