"""Thousands of random and mutated messages from both sides: refusals, verified rows, nothing else."""

from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("openpi_client", reason="the published openpi client is not installed; `make setup-dev` brings it")
import guard_fuzz
from guard_fakes import SMALL

from praxia.deployment.chunk_guard import ChunkGuard


def fuzz_small(count):
    def shown(q):
        return {"state": np.append(q, 0.5)}

    return guard_fuzz.fuzz(SMALL, count, seed=1, observe=shown, columns=lambda q: np.append(q, 0.5), highest=1)


def test_whatever_comes_the_small_robot_is_sent_what_keeps_its_limits():
    found = fuzz_small(3000)
    assert found["messages"] >= 3000
    assert min(found[kind] for kind in ("passed", "slowed", "refused", "stopped", "turned away")) > 30


def test_a_guard_that_lets_an_unfiltered_chunk_through_is_found_out(monkeypatch):
    judge = ChunkGuard.judge
    monkeypatch.setattr(
        ChunkGuard, "judge", lambda guard, answer: replace(judge(guard, answer), actions=answer["actions"])
    )
    with pytest.raises(AssertionError):
        fuzz_small(300)
