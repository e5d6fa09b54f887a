"""A policy server becomes a generator: asked over openpi's wire, with each of its failures a value."""

import time

import numpy as np
import pytest

from praxia.core.action import ActionChunk, ActionSpace, ControlMode
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Observation, Status
from praxia.core.plan import Goal
from praxia.generation.remote import RemoteGenerator

pytest.importorskip("openpi_client", reason="the published openpi client is not installed; `make setup-dev` brings it")
from fake_policy_server import FakeServer, standing

PERIOD = 20_000_000
SPACE = ActionSpace(ControlMode.JOINT_POSITION, ("a", "b"), ("rad", "rad"), -np.ones(2), np.ones(2), PERIOD)
SEEN = Observation(0, np.array([0.25, -0.25]), np.zeros(2))


def observe(observation, goal):
    return {"state": observation.q.astype(np.float32), "prompt": goal.text, "image": np.zeros((8, 8, 3), np.uint8)}


def remote(url, **options):
    options = {"timeout": 2.0, **options}
    generator = RemoteGenerator(
        url, observe=observe, interpret=lambda actions, q, time: ActionChunk(SPACE, time, actions), **options
    )
    generator.reset(Goal((), "do it"))
    return generator


def test_a_server_is_asked_in_its_own_keys_and_its_answer_is_a_chunk():
    asked = []

    def answer(message):
        asked.append(message)
        return standing()(message)

    with FakeServer(answer, metadata={"name": "fake"}) as server, remote(server.url) as generator:
        assert generator.connect() == {"name": "fake"}
        generation = generator.generate(SEEN, None)
    assert generation.status is Status.WORKING and generation.chunk.values.shape == (10, 2)
    assert np.array_equal(generation.chunk.values[3], SEEN.q) and generation.stats["infer_ms"] >= 0
    assert asked[0]["prompt"] == "do it" and asked[0]["image"].shape == (8, 8, 3) and asked[0]["state"].dtype == "f4"


def test_one_connection_serves_many_questions():
    with FakeServer(standing()) as server, remote(server.url) as generator:
        assert all(generator.generate(SEEN, None).chunk is not None for _ in range(5))
        assert len(server.connections) == 1 and len(server.received) == 5


def test_the_key_is_sent_and_a_wrong_one_is_named():
    with FakeServer(standing(), api_key="secret") as server:
        with remote(server.url, api_key="secret") as generator:
            assert generator.generate(SEEN, None).chunk is not None
        assert server.headers == ["Api-Key secret"]
        with pytest.raises(InvalidInput, match="401"):
            remote(server.url, api_key="wrong").connect()


def test_an_error_of_the_server_is_a_value_that_quotes_it_and_the_next_question_connects_anew():
    broken = [True]

    def answer(message):
        if broken.pop() if broken else False:
            raise KeyError("observation/image")
        return standing()(message)

    with FakeServer(answer) as server, remote(server.url) as generator:
        first = generator.generate(SEEN, None)
        assert first.status is Status.WORKING and first.chunk is None and "KeyError" in first.reason
        assert generator.generate(SEEN, None).chunk is not None
        assert len(server.connections) == 2


def test_a_server_that_dies_is_noted_then_given_up():
    with FakeServer(standing()) as server, remote(server.url, failures=2) as generator:
        assert generator.generate(SEEN, None).chunk is not None
        server.die()
        lost, gone = generator.generate(SEEN, None), generator.generate(SEEN, None)
    assert lost.status is Status.WORKING and "connection lost" in lost.reason
    assert gone.status is Status.GAVE_UP and "no connection" in gone.reason


def test_a_server_that_comes_back_is_used_again():
    with FakeServer(standing()) as server, remote(server.url) as generator:
        assert generator.generate(SEEN, None).chunk is not None
        server.die()
        assert generator.generate(SEEN, None).chunk is None
        with FakeServer(standing(), port=server.port):
            assert generator.generate(SEEN, None).chunk is not None


def test_a_late_answer_is_a_time_out_and_is_never_taken_for_the_next_one():
    waits = [0.3, 0.0]

    def answer(message):
        wait = waits.pop(0)
        time.sleep(wait)
        return {"actions": np.full((4, 2), wait)}

    with FakeServer(answer) as server, remote(server.url, timeout=0.1) as generator:
        late = generator.generate(SEEN, None)
        assert late.status is Status.WORKING and "no answer within 0.1 s" in late.reason
        assert np.array_equal(generator.generate(SEEN, None).chunk.values, np.zeros((4, 2)))


def test_a_server_that_never_answers_ends_as_timed_out():
    def answer(message):
        time.sleep(0.15)
        return {}

    with FakeServer(answer) as server, remote(server.url, timeout=0.05, failures=1) as generator:
        assert generator.generate(SEEN, None).status is Status.TIMED_OUT


@pytest.mark.parametrize("reply", [b"\xc1", b"\x93\x01\x02\x03", b"", "Traceback:\n  ...\nValueError: no"])
def test_an_answer_that_is_not_of_the_protocol_is_a_value(reply):
    with FakeServer(lambda message: reply) as server, remote(server.url) as generator:
        answer = generator.generate(SEEN, None)
    assert answer.status is Status.WORKING and answer.chunk is None and "policy server ws://" in answer.reason


def test_an_answer_without_actions_ends_the_run():
    with FakeServer(lambda message: {"action_tokens": [1]}) as server, remote(server.url) as generator:
        answer = generator.generate(SEEN, None)
    assert answer.status is Status.GAVE_UP and "no 'actions'" in answer.reason


def test_nobody_there_is_one_sentence_at_the_start():
    with FakeServer(standing()) as server:
        pass
    with pytest.raises(InvalidInput, match="no connection"):
        remote(server.url).connect()


@pytest.mark.parametrize("url", ["127.0.0.1:8000", "http://127.0.0.1:8000", "ws://", "ws://host:99999", ""])
def test_an_address_that_is_none_is_refused_with_an_example(url):
    with pytest.raises(InvalidInput, match="like ws://127"):
        remote(url)


def test_a_time_out_must_be_positive():
    with pytest.raises(InvalidInput, match="timeout must be positive"):
        remote("ws://127.0.0.1:8000", timeout=float("nan"))
