"""`praxia guard --upstream URL --deployment FILE`: the safety filter as a proxy before anybody's policy server."""

from __future__ import annotations

import gc
import json as json_text
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated

import tyro

from praxia.core.errors import InvalidInput
from praxia.deployment.deployment import Deployment
from praxia.deployment.guard import Guard, GuardSettings
from praxia.verbs.options import console, parse, print_json, write_line

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["GuardVerbSettings", "main"]

_LOCAL = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True)
class GuardVerbSettings:
    """Filter the chunks of an openpi-compatible policy server on their way to the robot; Ctrl-C ends it.

    Attributes:
        upstream: Policy server: ws://HOST:PORT.
        deployment: What its actions and observations mean (docs/deployment.md).
        shadow: Only report what would have been altered; everything goes through as it is.
        host: Address to listen on; the default is reached from this machine only.
        port: Port to listen on; 0 takes a free one.
        api_key: Key that clients must send, as openpi's do.
        timeout: How long an answer of the policy server may take [s].
        tolerance: How far the robot may be from where it was sent before the filter begins anew [rad or m].
        clients: Most clients at a time.
        max_message: Longest message [MiB].
        metrics_port: Another port of this machine for /metrics; the port itself has it in any case.
        log: A file to which every altered chunk is written, one JSON object per line, with time and client.
        json: Print one JSON object when it begins to listen and one with the counters at the end, and nothing else.
    """

    upstream: Annotated[str, tyro.conf.arg(metavar="URL")] = ""
    deployment: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    shadow: bool = False
    host: str = "127.0.0.1"
    port: int = 8001
    api_key: Annotated[str, tyro.conf.arg(metavar="KEY")] = ""
    timeout: float = 120.0
    tolerance: float = 0.1
    clients: int = 64
    max_message: int = 16
    metrics_port: int | None = None
    log: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    json: bool = False


def main(arguments: Sequence[str]) -> int:
    """Serve until Ctrl-C; 0 then."""
    settings = parse(GuardVerbSettings, arguments, "guard")
    for option, value in (("--upstream", settings.upstream), ("--deployment", settings.deployment)):
        if not value:
            raise InvalidInput(f"{option} is missing; praxia guard --help says what it is")
    deployment = Deployment.load(settings.deployment)
    with _log(settings.log) as report:
        guard = Guard(deployment, _guard_settings(settings), report=report)
        with _terminated_like_interrupted(), guard:
            _metrics(guard, settings.metrics_port)
            gc.collect()
            gc.freeze()  # to look through all that has been loaded, again and again, takes tens of milliseconds
            _greet(guard, deployment, settings)
            with suppress(KeyboardInterrupt):
                threading.Event().wait()
        _conclude(guard, settings)
    return 0


def _guard_settings(settings: GuardVerbSettings) -> GuardSettings:
    return GuardSettings(
        upstream=settings.upstream,
        host=settings.host,
        port=settings.port,
        api_key=settings.api_key,
        shadow=settings.shadow,
        timeout=settings.timeout,
        tolerance=settings.tolerance,
        message_mib=settings.max_message,
        clients=settings.clients,
    )


@contextmanager
def _terminated_like_interrupted() -> Iterator[None]:
    """A request to terminate ends the block as Ctrl-C does: clients are told, counters are said.

    Ctrl-C itself is asked for, too: whoever is started in the background by a script inherits that it is ignored.
    """

    def interrupt(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():  # signals are the main thread's business
        yield
        return
    previous = {number: signal.signal(number, interrupt) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


@contextmanager
def _log(path: str) -> Iterator[Callable[[Mapping[str, object]], None] | None]:
    """What writes a line for each altered chunk; None where nobody asked for it."""
    if not path:
        yield None
        return
    with Path(path).open("a", encoding="utf-8") as file:

        def write(document: Mapping[str, object]) -> None:
            now = datetime.now(UTC).isoformat(timespec="milliseconds")
            file.write(json_text.dumps({"time": now, **document}) + "\n")
            file.flush()

        yield write


def _metrics(guard: Guard, port: int | None) -> None:
    """Offer /metrics on a port of its own, to this machine only."""
    if port is None:
        return
    from prometheus_client import start_http_server

    try:
        start_http_server(port, addr="127.0.0.1", registry=guard.counters.registry)
    except (OSError, OverflowError) as error:
        raise InvalidInput(f"guard: cannot listen on 127.0.0.1:{port} for /metrics: {error}") from None


def _greet(guard: Guard, deployment: Deployment, settings: GuardVerbSettings) -> None:
    if settings.json:
        print_json({"listening": guard.url, "upstream": settings.upstream, **guard.grade})
        return
    screen = console()
    mode = "shadow mode: nothing is altered" if settings.shadow else "chunk filtered"
    write_line(screen, f"praxia guard listens on {guard.url} for {settings.upstream} ({mode})", style="bold green")
    what = (
        f"{deployment.robot.name}, {deployment.rate:g} rows a second, {deployment.executed} of each chunk carried out"
    )
    write_line(screen, f"{deployment.name}: {what}", indent=2)
    for assumption in _assumptions(guard.grade):
        write_line(screen, f"- {assumption}", indent=2, hang=2)
    if settings.host not in _LOCAL and not settings.api_key:
        write_line(screen, "anybody on this network can connect: give an --api-key", style="bold yellow")
    write_line(screen, "counters are on /metrics; Ctrl-C ends it")


def _assumptions(grade: Mapping[str, object]) -> list[str]:
    found = grade["assumptions"]
    return [str(each) for each in found] if isinstance(found, list) else []


def _conclude(guard: Guard, settings: GuardVerbSettings) -> None:
    """The counters, so that nobody needs Prometheus for them."""
    summary = guard.counters.summary()
    if settings.json:
        print_json({"counters": summary})
        return
    _show(summary, console())
    sys.stdout.flush()


def _show(summary: Mapping[str, float], screen: Console) -> None:
    if not summary:
        write_line(screen, "nobody has connected")
    for name, value in summary.items():
        label = name.replace("_total", "").replace("_", " ")
        write_line(screen, f"{value:>12.6g}  {label}")
