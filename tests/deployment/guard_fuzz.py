"""Random and mutated messages from both sides of a guard, and the judgement of everything that it sends.

python tests/deployment/guard_fuzz.py --count 100000     # prints what became of them; raises where something is wrong
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from openpi_client import msgpack_numpy
from websockets.exceptions import ConnectionClosedOK

sys.path.insert(0, str(Path(__file__).parent))

from guard_fakes import Ledger

from praxia.deployment import Deployment
from praxia.deployment.chunk_guard import ChunkGuard
from praxia.deployment.metrics import Counters
from praxia.deployment.session import Session
from praxia.generation.wire import WireLimits

TOLERANCE = 1e-6
WORDS = [
    "actions",
    "state",
    "praxia",
    "server_timing",
    "prompt",
    b"__ndarray__",
    b"data",
    b"dtype",
    b"shape",
    b"actions",
]


class Wire:
    """One end of a connection in memory: what is to be received is made on demand."""

    def __init__(self, make):
        self._make, self.sent, self.received, self.code = make, [], 0, None

    def __aiter__(self):
        return self

    async def __anext__(self):
        message = None if self.code else self._make()
        if message is None:
            raise StopAsyncIteration
        return message

    async def recv(self):
        if self.received == len(self.sent):
            await asyncio.Event().wait()  # nobody has asked
        self.received += 1
        message = self._make()
        if message is None:
            raise ConnectionClosedOK(None, None)
        return message

    async def send(self, message):
        self.sent.append(message)

    async def close(self, code, reason):
        self.code = code


def mutated(data, rng):
    """Bytes with a few flipped, inserted, removed, or doubled."""
    out = bytearray(data)
    for _ in range(rng.integers(1, 4)):
        at = int(rng.integers(0, max(len(out), 1)))
        kind = rng.integers(5)
        if kind == 0 and out:
            out[min(at, len(out) - 1)] = rng.integers(256)
        elif kind == 1:
            out[at:at] = rng.bytes(rng.integers(1, 9))
        elif kind == 2:
            del out[at : at + int(rng.integers(1, 40))]
        elif kind == 3:
            out[at:at] = out[at : at + int(rng.integers(1, 40))]
        elif rng.random() < 0.5:
            out = out[:at]
    return bytes(out)


def anything(rng, depth=3):
    """A random value of the protocol."""
    kind = rng.integers(9 if depth else 7)
    if kind < 3:
        return [None, True, "x" * int(rng.integers(40))][kind]
    if kind == 3:
        return int(rng.integers(-(2**62), 2**62))
    if kind == 4:
        return float(rng.choice([0.0, np.nan, np.inf, 1e300, rng.normal()]))
    if kind < 7:
        shape = tuple(rng.integers(0, 5, rng.integers(0, 4)))
        return (rng.normal(size=shape) * 10.0 ** rng.integers(-3, 6)).astype(rng.choice(["f4", "f8", "i2", "?", "u1"]))
    if kind == 7:
        return [anything(rng, depth - 1) for _ in range(rng.integers(4))]
    return {WORDS[rng.integers(len(WORDS))]: anything(rng, depth - 1) for _ in range(rng.integers(4))}


class Episode:
    """One client and one policy server that mean well most of the time."""

    def __init__(self, deployment, clearance, rng, *, observe, columns, highest=3):
        self.deployment, self.rng = deployment, rng
        self.observe, self.columns = observe, columns
        self.q = rng.uniform(0.9 * deployment.limits.lower, 0.9 * deployment.limits.upper)
        self.length = int(rng.integers(1, 12))
        self.client, self.upstream = Wire(self.message), Wire(self.answer)
        self.ledger = Ledger(deployment, highest=highest)
        self.counts, self.judged, self.measured = Counter(), 0, self.q
        self.chunks = ChunkGuard(deployment, tolerance=0.1, clearance=clearance)

    def message(self):
        """The next observation; None where the client leaves."""
        self.judge()
        if self.counts["messages"] >= self.length:
            return None
        self.counts["messages"] += 1
        rng, state = self.rng, self.q + self.rng.normal(size=len(self.q)) * 0.003
        if rng.random() < 0.02:
            state = rng.uniform(1.1 * self.deployment.limits.lower, 1.1 * self.deployment.limits.upper)
        self.measured = state
        message = self.observe(state)
        kind = rng.random()
        if kind < 0.8:
            return msgpack_numpy.packb(message)
        self.measured = None
        if kind < 0.9:
            return mutated(msgpack_numpy.packb(message), rng)
        if kind < 0.92:
            return "text"
        wrong = anything(rng)
        if isinstance(wrong, dict) and rng.random() < 0.7:
            wrong = {**message, **wrong}
        return msgpack_numpy.packb(wrong)

    def answer(self):
        """What the policy server says to it; None where it dies."""
        rng = self.rng
        kind = rng.random()
        if kind < 0.01:
            return None
        rows = np.repeat(self.columns(self.q)[None], self._rows(), axis=0)
        rows += np.cumsum(rng.normal(size=rows.shape) * 10.0 ** rng.uniform(-5, 1), axis=0)
        if rng.random() < 0.3:
            rows[rng.integers(len(rows)), rng.integers(rows.shape[1])] = rng.choice([np.nan, np.inf, -1e300, 1e5])
        with np.errstate(over="ignore"):
            rows = rows.astype(rng.choice(["f4", "f8"]))
        answer = {"actions": rows, "server_timing": {"infer_ms": 1.0}}
        if kind < 0.8:
            return msgpack_numpy.packb(answer)
        if kind < 0.9:
            return mutated(msgpack_numpy.packb(answer), rng)
        if kind < 0.92:
            return "Traceback"
        wrong = anything(rng)
        if isinstance(wrong, dict) and rng.random() < 0.7:
            wrong = {**answer, **wrong}
        return msgpack_numpy.packb(wrong)

    def _rows(self):
        """Length of a chunk: seldom too short for the rows that are carried out."""
        executed = self.deployment.executed
        return self.rng.integers(1 if self.rng.random() < 0.05 else executed, 2 * executed + 20)

    def judge(self):
        """Look at what has been sent to the client since the last time."""
        for reply in self.client.sent[self.judged :]:
            self.judged += 1
            if isinstance(reply, str):
                assert reply and "internal error" not in reply, reply
                self.counts["turned away"] += 1
                continue
            reply = msgpack_numpy.unpackb(reply)
            praxia, n = reply["praxia"], len(self.q)
            self.counts[praxia["verdict"]] += 1
            # A mutated observation may still say where the robot is; then the guard knows better than this test.
            seen = self.chunks.measured if self.measured is None else self.measured
            excess = self.ledger.excess(reply, seen, components=n)
            assert excess <= TOLERANCE, (excess, praxia)
            self.q = self.ledger.rows[-1]

    async def run(self, counters):
        """Play it through; the figures."""
        session = Session(self.client, self.upstream, self.chunks, counters, limits=WireLimits(), timeout=60.0)
        await session.run()
        self.judge()
        refused = self.counts["turned away"] == 1
        assert refused == (self.client.code is not None) and self.counts["turned away"] <= 1
        return self.counts


def fuzz(deployment, count, *, seed, **made):
    """What became of `count` messages, and the largest resident memory [MiB] until the middle and the end."""
    total, counters, clearance = Counter(), Counters(), deployment.clearance()
    halfway = 0
    rng = np.random.default_rng(seed)

    async def play():
        nonlocal halfway
        while total["messages"] < count:
            total.update(await Episode(deployment, clearance, rng, **made).run(counters))
            if total["messages"] >= count // 2 and not halfway:
                halfway = _resident()

    asyncio.run(play())
    return {**total, "resident_mib_halfway": halfway, "resident_mib": _resident()}


def panda(path):
    """Deployment of a Panda with absolute positions, what shows it a configuration, and its action columns."""
    deployment = Deployment.load(path)

    def observe(q):
        return {
            "observation/joint_position": q[:7],
            "observation/gripper_position": np.array([0.5]),
            "observation/image": np.zeros((4, 4, 3), np.uint8),
            "prompt": "pick up the fork",
        }

    return deployment, observe, lambda q: np.append(q[:7], 0.5)


def _resident():
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    example = Path(__file__).parents[2] / "examples/deployments/panda_positions.toml"
    parser.add_argument("--deployment", default=str(example))
    options = parser.parse_args()
    deployment, observe, columns = panda(options.deployment)
    print(json.dumps(fuzz(deployment, options.count, seed=options.seed, observe=observe, columns=columns)))


if __name__ == "__main__":
    main()
