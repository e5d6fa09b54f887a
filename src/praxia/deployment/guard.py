"""A websocket proxy between anybody's robot client and anybody's policy server, with the safety filter in between.

Wire-compatible with openpi's client and server: metadata first, one reply to each observation, errors as text frames,
`/healthz`. What is written on the outside here is said in docs/guard.md.
"""

from __future__ import annotations

import asyncio
import hmac
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from praxia.core.errors import InvalidInput, MissingExtra
from praxia.deployment.chunk_guard import ChunkGuard
from praxia.deployment.deployment import Deployment
from praxia.deployment.grade import grade
from praxia.deployment.metrics import Counters
from praxia.deployment.session import Session, UpstreamFailure, received
from praxia.generation.remote import websocket_url
from praxia.generation.wire import WireLimits, pack

__all__ = ["Guard", "GuardSettings"]

_TRY_LATER, _KEEPALIVE = 1013, 60.0


@dataclass(frozen=True)
class GuardSettings:
    """Where a guard listens, whom it asks, and what it accepts.

    Attributes:
        upstream: Policy server: ws://HOST:PORT.
        host: Address to listen on; only this machine reaches the default.
        port: Port to listen on; 0 takes a free one.
        api_key: Clients must send `Authorization: Api-Key` with it; anybody is let in where it is empty.
        shadow: Only report what would have been altered; everything goes through as it is.
        timeout: How long an answer of the policy server may take [s].
        tolerance: How far the robot may be from where it was sent before the filter begins anew where it is [rad or m].
        message_mib: Longest message [MiB].
        clients: Most clients at a time.
    """

    upstream: str
    host: str = "127.0.0.1"
    port: int = 8001
    api_key: str = ""
    shadow: bool = False
    timeout: float = 120.0
    tolerance: float = 0.1
    message_mib: int = 16
    clients: int = 64

    def __post_init__(self) -> None:
        websocket_url(self.upstream)
        if not (self.timeout > 0 and self.tolerance > 0 and self.message_mib > 0 and self.clients > 0):
            raise InvalidInput("guard: timeout, tolerance, message size and number of clients must be positive")
        if not 0 <= self.port < 2**16:
            raise InvalidInput(f"guard: port must be 0 to 65535, got {self.port}")


class Guard:
    """The proxy, in a thread of its own while the `with` block runs.

    Args:
        deployment: What actions and observations mean, and the filter.
        settings: Where it listens, and what it accepts.
        report: Told of every chunk that was, or in shadow mode would have been, altered: what became of it, and of
            which client's which message.

    Raises:
        MissingExtra: websockets or prometheus-client is not installed.
    """

    def __init__(
        self,
        deployment: Deployment,
        settings: GuardSettings,
        *,
        report: Callable[[Mapping[str, object]], None] | None = None,
    ) -> None:
        self.counters = Counters()
        self.grade = grade(deployment, shadow=settings.shadow, tolerance=settings.tolerance)
        self._deployment, self._settings, self._report = deployment, settings, report
        self._clearance = deployment.clearance()  # one for all: nothing moves in it, and one thread asks
        self._limits = WireLimits(bytes=settings.message_mib * 2**20)
        self._port = 0
        self._clients = self._served = 0
        self._ready = threading.Event()
        self._failed: Exception | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._run, name="praxia-guard", daemon=True)

    @property
    def url(self) -> str:
        """Where clients find it."""
        host = self._settings.host
        return f"ws://[{host}]:{self._port}" if ":" in host else f"ws://{host}:{self._port}"

    def __enter__(self) -> Guard:
        self._thread.start()
        self._ready.wait()
        if self._failed is not None:
            raise self._failed
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._loop is not None and self._end is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join()
        if self._failed is not None and error is None:
            raise self._failed

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except OSError as error:
            where = f"{self._settings.host}:{self._settings.port}"
            self._failed = InvalidInput(f"guard: cannot listen on {where}: {error.strerror or error}")
        except Exception as error:  # raised again where the thread was started, or ends
            self._failed = error
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        try:
            from websockets.asyncio.server import serve
        except ImportError:
            raise MissingExtra("websockets", "deploy") from None
        settings = self._settings
        self._loop, self._end = asyncio.get_running_loop(), asyncio.Event()
        async with serve(
            self._client,
            settings.host,
            settings.port,
            compression=None,
            max_size=self._limits.bytes,
            max_queue=2,
            process_request=self._admit,
            ping_timeout=_KEEPALIVE,
        ) as server:
            self._port = server.sockets[0].getsockname()[1]
            self._ready.set()
            await self._end.wait()

    def _admit(self, connection: Any, request: Any) -> Any:
        """The answer to a plain request or to somebody without the key; None lets a client in."""
        if request.path == "/healthz":
            return connection.respond(200, "OK\n")
        if request.path == "/metrics":
            return connection.respond(200, self.counters.text())
        if self._settings.api_key and not _same_key(request.headers.get_all("Authorization"), self._settings.api_key):
            self.counters.refusal("key")
            return connection.respond(
                401, "expected the header 'Authorization: Api-Key ...' with the key of this guard\n"
            )
        if self._clients >= self._settings.clients:
            self.counters.refusal("too many clients")
            return connection.respond(503, f"{self._clients} clients are connected, which is the most\n")
        return None

    async def _client(self, client: Any) -> None:
        """Serve one client until it leaves, or is refused."""
        from websockets.exceptions import ConnectionClosed

        self._clients += 1
        self._served += 1
        number = self._served
        self.counters.client(1)
        try:
            async with self._connected(client) as upstream:
                metadata = await received(upstream, self._settings.timeout, self._limits)
                await client.send(pack({**metadata, "praxia": self.grade}))
                chunks = ChunkGuard(self._deployment, tolerance=self._settings.tolerance, clearance=self._clearance)
                session = Session(
                    client,
                    upstream,
                    chunks,
                    self.counters,
                    limits=self._limits,
                    timeout=self._settings.timeout,
                    report=self._report,
                    number=number,
                )
                await (session.shadow() if self._settings.shadow else session.run())
        except ConnectionClosed:
            pass
        except UpstreamFailure as failure:  # before its metadata, so that there is nothing to put a text frame after
            self.counters.upstream_failure()
            await client.close(_TRY_LATER, _reason(str(failure)))
        finally:
            self._clients -= 1
            self.counters.client(-1)

    def _connected(self, client: Any) -> Any:
        """A connection to the policy server on behalf of a client, with the key that the client has shown."""
        from websockets.asyncio.client import connect

        return _Upstream(
            connect(
                self._settings.upstream,
                compression=None,
                max_size=self._limits.bytes,
                max_queue=2,
                additional_headers=[("Authorization", v) for v in client.request.headers.get_all("Authorization")],
                open_timeout=min(self._settings.timeout, 10.0),
                close_timeout=1.0,
                ping_interval=None,  # openpi's server answers no pings while it computes; the timeout decides
                proxy=None,
            ),
            self._settings.upstream,
        )


class _Upstream:
    """Context of a connection to the policy server; that there is none is an `UpstreamFailure`."""

    def __init__(self, pending: Any, url: str) -> None:
        self._pending, self._url = pending, url

    async def __aenter__(self) -> Any:
        from websockets.exceptions import WebSocketException

        try:
            return await self._pending.__aenter__()
        except (OSError, TimeoutError, EOFError, WebSocketException) as error:
            raise UpstreamFailure(f"policy server {self._url}: no connection: {error}") from None

    async def __aexit__(self, *raised: Any) -> None:
        await self._pending.__aexit__(*raised)


def _same_key(headers: list[str], key: str) -> bool:
    """Whether there is one such header with the key; takes as long for a wrong one as for the right one."""
    return len(headers) == 1 and hmac.compare_digest(headers[0].encode(), f"Api-Key {key}".encode())


def _reason(text: str) -> str:
    """As much of a sentence as a close frame holds."""
    return text.encode()[:120].decode(errors="ignore")
