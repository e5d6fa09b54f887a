"""A policy server for benchmarks/guard.py: moves a robot to and fro, and answers at once; prints its address."""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import Any

import numpy as np

from praxia.generation.wire import pack, unpack

ROWS = 50


def actions(message: Any) -> np.ndarray:
    """The next rows of a motion of the first joint around its start, in float32, as policies answer."""
    t = (message["k"] + 1 + np.arange(ROWS)) / message["rate"]
    amplitude, pulsation = 0.8, 2.175 * message["share"] / 0.8
    rows = np.repeat(np.append(message["start"], 0.5)[None], ROWS, axis=0)
    ramp = np.clip(t / 2.0, 0.0, 1.0)  # from rest, smoothly
    rows[:, 0] += amplitude * np.sin(pulsation * t) * ramp**3 * (10 - 15 * ramp + 6 * ramp**2)
    return rows.astype(np.float32)


async def handle(connection: Any) -> None:
    from websockets.exceptions import ConnectionClosed

    await connection.send(pack({"policy": "to and fro"}))
    with contextlib.suppress(ConnectionClosed):
        async for message in connection:
            begin = time.perf_counter()
            answer = actions(unpack(message))
            timing = {"infer_ms": (time.perf_counter() - begin) * 1e3}
            await connection.send(pack({"actions": answer, "server_timing": timing}))


async def main() -> None:
    from websockets.asyncio.server import serve

    async with serve(handle, "127.0.0.1", 0, compression=None, max_size=None) as server:
        print(f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
