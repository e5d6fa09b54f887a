"""One client of a guard: its observations go to the policy server, the answers through the filter, or are a stop."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Any

from praxia.core.errors import InvalidInput
from praxia.deployment.chunk_guard import ChunkGuard, Judged
from praxia.deployment.metrics import Counters
from praxia.generation.wire import WireLimits, pack, unpack

__all__ = ["Session", "UpstreamFailure", "received"]

_INVALID, _INTERNAL = 1007, 1011
_TURNS = 3  # of the event loop in which what has arrived is read
_UNASKED = (
    "the policy server has sent a message that nobody asked for, so answers no longer belong to their observations"
)


class UpstreamFailure(Exception):
    """The policy server is gone, late, or reports an error; the text is one sentence."""


class Session:
    """The exchange with one client.

    Args:
        client: Its connection.
        upstream: The connection to the policy server, made for this client alone.
        chunks: The filter's state for this client.
        counters: Where everything is counted.
        limits: What a message may cost.
        timeout: How long an answer of the policy server may take [s].
        report: Told of every chunk that was, or would have been, altered.
        number: Which client this is, for the reports.
    """

    def __init__(
        self,
        client: Any,
        upstream: Any,
        chunks: ChunkGuard,
        counters: Counters,
        *,
        limits: WireLimits,
        timeout: float,
        report: Callable[[Mapping[str, object]], None] | None = None,
        number: int = 1,
    ) -> None:
        self._client, self._upstream, self._chunks, self._counters = client, upstream, chunks, counters
        self._limits, self._timeout, self._report = limits, timeout, report
        self._number, self._message = number, 0
        self._lost = ""  # why there is no policy server any more

    async def run(self) -> None:
        """Answer until the client leaves; what cannot be answered is refused with a text frame, and that is the end.

        A policy server that fails is answered for: with stop chunks until the robot rests, then with the error.
        """
        async for message in self._client:
            self._count()
            begin = time.perf_counter()
            try:
                self._see(message)
            except InvalidInput as refusal:
                self._counters.refusal("observation")
                await self._refuse(str(refusal), _INVALID)
                return
            spent = time.perf_counter() - begin
            answer = None if self._lost else await self._asked(message)
            begin = time.perf_counter()
            try:
                reply = self._filtered(answer, spent, begin)
            except InvalidInput as refusal:
                self._counters.refusal("upstream")
                await self._refuse(str(refusal), _INTERNAL)
                return
            except Exception as error:  # a defect of ours must not let anything through, nor pass in silence
                self._counters.refusal("internal")
                await self._refuse(f"guard: internal error: {type(error).__name__}: {error}", _INTERNAL)
                raise
            self._counters.added(spent + time.perf_counter() - begin)
            await self._client.send(reply)
            self._chunks.settle()

    async def shadow(self) -> None:
        """Pass everything on as it is, and report what the filter would have done."""
        async for message in self._client:
            self._count()
            try:
                while (unasked := await _waiting(self._upstream)) is not None:
                    self._counters.upstream_failure()
                    self._tell({"verdict": "unreadable", "reason": _UNASKED})
                    await self._client.send(unasked)
                await self._upstream.send(message)
                answer = await asyncio.wait_for(self._upstream.recv(), self._timeout)
            except Exception as error:  # whatever ends a connection ends this one too
                self._counters.upstream_failure()
                await self._refuse(f"guard: the policy server is gone: {error}", _INTERNAL)
                return
            await self._client.send(answer)
            begin = time.perf_counter()
            self._watch(message, answer)
            self._counters.added(time.perf_counter() - begin)

    def _see(self, message: object) -> None:
        """Read where the robot is.

        Raises:
            InvalidInput: Not an observation of this deployment.
        """
        if not isinstance(message, bytes):
            raise InvalidInput("guard: expected a binary message, got text")
        observation = unpack(message, self._limits)
        if not isinstance(observation, dict):
            raise InvalidInput(f"guard: expected an observation, got a {type(observation).__name__}")
        if self._chunks.see(observation):
            self._counters.resync()

    async def _asked(self, message: object) -> Mapping[str, Any] | None:
        """The policy server's answer; None where it failed, and `_lost` says why."""
        from websockets.exceptions import ConnectionClosed

        try:
            if await _waiting(self._upstream) is not None:
                raise UpstreamFailure(_UNASKED)
            await self._upstream.send(message)
            return await received(self._upstream, self._timeout, self._limits)
        except (UpstreamFailure, ConnectionClosed) as failure:
            self._counters.upstream_failure()
            self._lost = str(failure) or "the policy server is gone"
            return None

    def _filtered(self, answer: Mapping[str, Any] | None, spent: float, begin: float) -> bytes:
        """The reply to a client: the answer with its chunk filtered, or a stop chunk that says so.

        Raises:
            InvalidInput: There is nothing left to stop, or no stop can be expressed.
        """
        if answer is None:
            if self._chunks.resting:
                raise InvalidInput(f"guard: {self._lost}; nothing more is sent")
            judged, answer = self._stop(self._lost), {}
        else:
            judged, answer = self._judged(answer)
        self._note(judged)
        timing = answer.get("server_timing")
        timing = dict(timing) if isinstance(timing, Mapping) else {}
        timing["guard_ms"] = 1e3 * (spent + time.perf_counter() - begin)
        key = self._chunks.action_key
        return pack({**answer, key: judged.actions, "server_timing": timing, "praxia": judged.document()})

    def _judged(self, answer: Mapping[str, Any]) -> tuple[Judged, Mapping[str, Any]]:
        """The filter's answer to a chunk; where there is none, a stop and nothing else of the policy's answer."""
        try:
            return self._chunks.judge(answer), answer
        except InvalidInput as error:
            self._counters.malformed_reply()
            return self._stop(str(error)), {}

    def _stop(self, reason: str) -> Judged:
        """A stop chunk; where none can be written, what it would have been for is what the client has to know."""
        try:
            return self._chunks.stop(reason)
        except InvalidInput:
            raise InvalidInput(f"guard: {reason}; nothing is sent") from None

    def _watch(self, message: object, answer: object) -> None:
        """Judge what went through; nothing that is wrong with it matters to anybody but the counters."""
        try:
            self._see(message)
            if isinstance(answer, bytes):
                self._note(self._chunks.watch(_mapping(unpack(answer, self._limits))))
        except InvalidInput as error:
            self._counters.malformed_reply()
            self._tell({"verdict": "unreadable", "reason": str(error)})

    def _note(self, judged: Judged) -> None:
        self._counters.chunk(judged.verdict.value, judged.altered)
        if judged.altered or judged.reason:
            self._tell(judged.document())

    def _count(self) -> None:
        self._counters.message()
        self._message += 1

    def _tell(self, document: Mapping[str, object]) -> None:
        if self._report is not None:
            self._report({"client": self._number, "message": self._message, **document})

    async def _refuse(self, text: str, code: int) -> None:
        """Say why, and end."""
        await self._client.send(text)
        await self._client.close(code, "the reason is in the frame before")


async def _waiting(connection: Any) -> bytes | str | None:
    """A message of a policy server that is there before it is asked, and would be taken for its answer; else None."""
    arrival = asyncio.ensure_future(connection.recv())
    for _ in range(_TURNS):
        await asyncio.sleep(0)
    if not arrival.done():
        arrival.cancel()  # loses nothing: what comes later is still there to be received
    found = (await asyncio.gather(arrival, return_exceptions=True))[0]
    # An exception: there is none, or no connection any more, which asking will find.
    return found if isinstance(found, bytes | str) else None


async def received(connection: Any, timeout: float, limits: WireLimits) -> Mapping[str, Any]:
    """The next message of a policy server, a map.

    Raises:
        UpstreamFailure: None in time, none at all, a text frame, or not of this protocol.
    """
    from websockets.exceptions import ConnectionClosed

    try:
        data = await asyncio.wait_for(connection.recv(), timeout)
    except TimeoutError:
        raise UpstreamFailure(f"the policy server has not answered within {timeout:g} s") from None
    except ConnectionClosed as error:
        raise UpstreamFailure(f"the policy server is gone: {error}") from None
    if isinstance(data, str):
        lines = data.strip().splitlines() or ["no reason given"]
        raise UpstreamFailure(f"the policy server reports an error: {lines[-1].strip()[:300]}")
    try:
        return _mapping(unpack(data, limits))
    except InvalidInput as error:
        raise UpstreamFailure(f"the policy server does not speak this protocol: {error}") from None


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise InvalidInput(f"message: expected a map, got a {type(value).__name__}")
    return value
