"""The latency that `praxia guard` adds to an exchange with a policy server, with one client and with fifty.

python benchmarks/guard.py                      # writes benchmarks/guard.json
python benchmarks/guard.py --quick --out quick.json
"""

from __future__ import annotations

import json
import shlex
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import numpy as np
import tyro
from main_job import machine

from praxia.deployment import Deployment
from praxia.execution.events import write_json
from praxia.generation.wire import pack, unpack

RESULT = Path(__file__).with_suffix(".json")
DEPLOYMENT = Path(__file__).parents[1] / "examples/deployments/panda_positions.toml"
SERVER = Path(__file__).with_name("policy_server.py")


@dataclass(frozen=True)
class Settings:
    """Measure round trips to a policy server that answers at once, directly and through a guard.

    Attributes:
        exchanges: Exchanges per condition with one client.
        clients: Clients of the crowded condition, each asking as often as a robot that carries out its chunks would.
        seconds: How long the crowd asks [s].
        out: File for the result; guard.json beside this file without it.
        quick: A twentieth of it all, to see that everything works; writes nothing without --out.
    """

    exchanges: int = 2000
    clients: int = 50
    seconds: float = 20.0
    out: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    quick: bool = False


def main() -> None:
    settings = tyro.cli(Settings, config=(tyro.conf.FlagCreatePairsOff,))
    if settings.quick:
        settings = replace(settings, exchanges=settings.exchanges // 20, seconds=settings.seconds / 20)
    deployment = Deployment.load(DEPLOYMENT)
    with TemporaryDirectory() as folder, running(sys.executable, str(SERVER)) as server:
        upstream = server.stdout.readline().strip()
        with guarding(upstream, without_geometry(Path(folder))) as guard:
            url = json.loads(guard.stdout.readline())["listening"]
            limits_only = one_client(url, settings.exchanges, deployment, share=0.3)
        with guarding(upstream, DEPLOYMENT) as guard:
            url = json.loads(guard.stdout.readline())["listening"]
            direct = one_client(upstream, settings.exchanges, deployment, share=0.3)
            passed = one_client(url, settings.exchanges, deployment, share=0.3)
            slowed = one_client(url, settings.exchanges // 4, deployment, share=1.3)
            crowd = many_clients(url, settings, deployment)
            guard.send_signal(signal.SIGINT)
            counted = json.loads(guard.stdout.readline())["counters"]
    result = {
        "command": shlex.join(["python", "benchmarks/guard.py", *sys.argv[1:]]),
        "deployment": DEPLOYMENT.name,
        "chunk": [50, deployment.dimension],
        "executed": deployment.executed,
        "one_client_ms": {
            "direct": summary(direct["trip"]),
            "guarded": summary(passed["trip"]),
            "added": added(passed["trip"], direct["trip"]),
            "added_limits_only": added(limits_only["trip"], direct["trip"]),
            "guard_ms_limits_only": summary(limits_only["guard"]),
            "guard_ms_passed": summary(passed["guard"]),
            "guard_ms_slowed": summary(slowed["guard"]),
        },
        "crowd": crowd,
        "counted": counted,
        "machine": machine(),
    }
    if settings.out or not settings.quick:
        write_json(Path(settings.out or RESULT), result)
    print(result["one_client_ms"], result["crowd"], sep="\n")


def guarding(upstream: str, deployment: Path) -> AbstractContextManager[Any]:
    """`praxia guard` before a server."""
    words = ("--upstream", upstream, "--deployment", str(deployment), "--port", "0", "--json")
    return running(sys.executable, "-m", "praxia.cli", "guard", *words)


def without_geometry(folder: Path) -> Path:
    """The same deployment with limits alone: no scene, no look at the robot's own geometry."""
    text = DEPLOYMENT.read_text(encoding="utf-8")
    path = folder / "limits_only.toml"
    path.write_text(text[: text.index("[scene]")] + "[scene]\nself_collision = false\n", encoding="utf-8")
    return path


@contextmanager
def running(*command: str) -> Iterator[Any]:
    """A process of its own, so that its work is not taken for anybody else's; ended with the block."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


class Robot:
    """Carries out what it gets, and asks again; the policy moves it to and fro with a share of the top speed."""

    def __init__(self, url: str, deployment: Deployment, *, share: float, phase: float = 0.0) -> None:
        self.deployment, self.share, self.k = deployment, share, 0
        self.q, self.start = deployment.robot.arm_home.copy(), deployment.robot.arm_home.copy()
        self.phase = phase
        from websockets.sync.client import connect

        self.connection = connect(url, compression=None, max_size=None, proxy=None, ping_interval=None).__enter__()
        unpack(self.connection.recv())

    def exchange(self) -> tuple[float, float]:
        """Ask for the next chunk; time of the round trip and the part that the guard says it took [s]."""
        message = pack({
            "observation/joint_position": self.q.astype(np.float32),
            "observation/gripper_position": np.array([0.5], np.float32),
            "observation/image": IMAGE,
            "k": self.k,
            "share": self.share,
            "start": self.start,
            "rate": self.deployment.rate,
        })  # fmt: skip
        begin = time.perf_counter()
        self.connection.send(message)
        reply: Any = unpack(self.connection.recv())
        trip = time.perf_counter() - begin
        self.q = reply["actions"][self.deployment.executed - 1, :7].astype(np.float64)
        self.k += self.deployment.executed
        return trip, reply["server_timing"].get("guard_ms", 0.0) * 1e-3


IMAGE = np.random.default_rng(0).integers(0, 256, (224, 224, 3), dtype=np.uint8)


def one_client(url: str, exchanges: int, deployment: Deployment, *, share: float) -> dict[str, list[float]]:
    """Round trips of one client that asks again at once [s]."""
    robot = Robot(url, deployment, share=share)
    found = [robot.exchange() for _ in range(exchanges)]
    robot.connection.close()
    return {"trip": [trip for trip, _ in found[5:]], "guard": [guard for _, guard in found[5:]]}


def many_clients(url: str, settings: Settings, deployment: Deployment) -> dict[str, object]:
    """Round trips while many robots ask, each when it has carried out its rows."""
    trips: dict[int, list[tuple[float, float]]] = {k: [] for k in range(settings.clients)}
    pause = deployment.executed / deployment.rate
    begin = time.perf_counter() + 0.5

    def drive(k: int) -> None:
        robot = Robot(url, deployment, share=0.3)
        due = begin + pause * k / settings.clients
        while due < begin + settings.seconds:
            time.sleep(max(0.0, due - time.perf_counter()))
            trips[k].append(robot.exchange())
            due += pause
        robot.connection.close()

    threads = [threading.Thread(target=drive, args=(k,)) for k in trips]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    counts = [len(found) for found in trips.values()]
    return {
        "clients": settings.clients,
        "seconds": settings.seconds,
        "exchanges": sum(counts),
        "exchanges_per_client": [min(counts), max(counts)],
        "trip_ms": summary([trip for found in trips.values() for trip, _ in found]),
        "guard_ms": summary([guard for found in trips.values() for _, guard in found]),
    }


def added(through: list[float], direct: list[float]) -> dict[str, float]:
    """How much larger each figure is through the guard [ms]."""
    there, here = summary(through), summary(direct)
    return {name: round(there[name] - here[name], 3) for name in here}


def summary(seconds: list[float]) -> dict[str, float]:
    """Median, 99th percentile and maximum [ms]."""
    ms = np.array(seconds) * 1e3
    return {
        "p50": round(float(np.median(ms)), 4),
        "p99": round(float(np.percentile(ms, 99)), 4),
        "max": round(float(ms.max()), 4),
    }


if __name__ == "__main__":
    main()
