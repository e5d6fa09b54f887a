"""A policy behind an openpi-compatible websocket, as an action generator."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from praxia.core.action import ActionSpace
from praxia.core.errors import InvalidInput, MissingExtra
from praxia.core.interfaces import Generation, Observation, Running
from praxia.core.plan import Goal
from praxia.core.resampling import Interpolation
from praxia.generation.wire import WireLimits, pack, unpack
from praxia.generation.wrap import Interpret, Observe, PolicyGenerator

__all__ = ["PolicyClient", "RemoteGenerator", "websocket_url"]


class RemoteGenerator:
    """Generator that asks a policy server; a server that fails, hangs or restarts is a value, then a new connection.

    A call waits for the answer, so give it to a threaded source where the loop must not wait.

    Args:
        url: "ws://HOST:PORT" or "wss://...".
        observe: Observation and goal -> the message that the server expects.
        interpret: Actions (H, D), measured positions and time -> chunk, `Deployment.interpret` for example.
        api_key: Sent as `Authorization: Api-Key ...`.
        timeout: How long one answer may take [s].
        space: What the robot is told in; chunks in another space are refused.
        execute: Rows of each answer to execute before the server is asked again; all of them where omitted.
        failures: So many failures in a row end the run.
        period: Control period [ns] that rows are resampled to; they stay at the server's rate where omitted.
        interpolation: What happens between the server's rows then: "hold", "linear" or "cubic".

    Raises:
        InvalidInput: The address is none, or a number is not positive.
    """

    def __init__(
        self,
        url: str,
        *,
        observe: Observe,
        interpret: Interpret,
        api_key: str = "",
        timeout: float = 10.0,
        space: ActionSpace | None = None,
        execute: int | None = None,
        failures: int = 3,
        period: int | None = None,
        interpolation: Interpolation = "cubic",
    ) -> None:
        self._client = PolicyClient(url, api_key=api_key, timeout=timeout)
        self._generator = PolicyGenerator(
            self._client.infer,
            observe=observe,
            interpret=interpret,
            space=space,
            execute=execute,
            failures=failures,
            period=period,
            interpolation=interpolation,
        )

    def __enter__(self) -> RemoteGenerator:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def connect(self) -> Mapping[str, Any]:
        """What the server says about itself; connects where that has not happened yet.

        Raises:
            InvalidInput: Nobody answers there, or not in this protocol.
        """
        try:
            return self._client.connect()
        except (OSError, TimeoutError) as error:
            raise InvalidInput(str(error)) from error

    def close(self) -> None:
        """End the connection; the next question opens a new one."""
        self._client.close()

    def reset(self, goal: Goal) -> None:
        """Begin anew with a goal."""
        self._generator.reset(goal)

    def generate(self, observation: Observation, running: Running | None) -> Generation:
        """The server's next chunk, or none while there is enough of the running one."""
        return self._generator.generate(observation, running)


class PolicyClient:
    """One connection to a policy server, opened when it is needed and again after a failure.

    Args:
        url: "ws://HOST:PORT" or "wss://...".
        api_key: Sent as `Authorization: Api-Key ...`.
        timeout: How long connecting, and one answer, may take [s].
        limits: What an answer may cost.
    """

    def __init__(self, url: str, *, api_key: str = "", timeout: float = 10.0, limits: WireLimits | None = None) -> None:
        if not timeout > 0:
            raise InvalidInput(f"policy server: timeout must be positive seconds, got {timeout}")
        self._url, self._timeout, self._limits = websocket_url(url), timeout, limits or WireLimits()
        self._headers = {"Authorization": f"Api-Key {api_key}"} if api_key else None
        self._connection: Any = None
        self._open = ExitStack()
        self._metadata: Mapping[str, Any] = {}

    def connect(self) -> Mapping[str, Any]:
        """The server's metadata, which is the first thing that it sends.

        Raises:
            ConnectionError: Nobody there, refused, or no such server.
            TimeoutError: No answer in time.
        """
        if self._connection is None:
            with ExitStack() as opening:
                connection = self._opened(opening)
                self._metadata = self._received(connection)
                self._connection, self._open = connection, opening.pop_all()
        return self._metadata

    def infer(self, message: Mapping[str, Any]) -> Mapping[str, Any]:
        """The server's answer to an observation.

        Raises:
            ConnectionError: The connection broke, or the server reports an error.
            TimeoutError: No answer in time; the connection is given up, or the answer would be taken for the next one.
            InvalidInput: The message cannot be sent.
        """
        data = pack(message)
        self.connect()
        try:
            self._send(data)
            return self._received(self._connection)
        except (ConnectionError, TimeoutError):
            self.close()
            raise

    def close(self) -> None:
        """End the connection."""
        self._connection = None
        self._open.close()

    def _opened(self, opening: ExitStack) -> Any:
        try:
            from websockets.exceptions import InvalidHandshake
            from websockets.sync.client import connect
        except ImportError:
            raise MissingExtra("websockets", "deploy") from None
        try:
            pending = connect(
                self._url,
                compression=None,
                max_size=self._limits.bytes,
                additional_headers=self._headers,
                open_timeout=self._timeout,
                close_timeout=0.5,
                ping_interval=None,  # a server that computes for long answers no pings; the timeout decides
                proxy=None,
            )
            return opening.enter_context(pending)
        except TimeoutError:
            raise TimeoutError(f"policy server {self._url}: no connection within {self._timeout:g} s") from None
        except (OSError, InvalidHandshake, EOFError) as error:
            raise ConnectionError(f"policy server {self._url}: no connection: {error}") from None

    def _send(self, data: bytes) -> None:
        from websockets.exceptions import ConnectionClosed

        try:
            self._connection.send(data)
        except ConnectionClosed as error:
            raise ConnectionError(f"policy server {self._url}: connection lost: {error}") from None

    def _received(self, connection: Any) -> Mapping[str, Any]:
        """The next message, which must be a map."""
        from websockets.exceptions import ConnectionClosed

        try:
            data = connection.recv(timeout=self._timeout)
        except TimeoutError:
            raise TimeoutError(f"policy server {self._url}: no answer within {self._timeout:g} s") from None
        except ConnectionClosed as error:
            raise ConnectionError(f"policy server {self._url}: connection lost: {error}") from None
        if isinstance(data, str):
            raise ConnectionError(f"policy server {self._url} reports an error: {_last_line(data)}")
        try:
            value = unpack(data, self._limits)
        except InvalidInput as error:
            raise ConnectionError(f"policy server {self._url}: {error}") from None
        if not isinstance(value, dict):
            raise ConnectionError(f"policy server {self._url}: expected a map, got a {type(value).__name__}")
        return value


def websocket_url(text: str) -> str:
    """The address of a policy server, checked.

    Raises:
        InvalidInput: Not ws:// or wss:// with a host.
    """
    try:
        parts = urlsplit(text)
        valid = parts.scheme in ("ws", "wss") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        valid = False
    if not valid:
        raise InvalidInput(f"policy server: expected an address like ws://127.0.0.1:8000, got {text!r}")
    return text


def _last_line(text: str) -> str:
    """What a traceback says in the end."""
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    return lines[-1][:300] if lines else "no reason given"
