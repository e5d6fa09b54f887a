"""A policy server as openpi's speaks, in a thread: metadata first, then an answer to each message."""

import threading
import time
import traceback

import numpy as np
from openpi_client import msgpack_numpy
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import serve


class FakeServer:
    """`answer(message) -> reply`; bytes or text go out as they are, an exception as in openpi."""

    def __init__(self, answer, *, metadata=None, api_key="", port=0):
        self.answer, self.metadata, self.api_key = answer, metadata or {}, api_key
        self.received, self.headers, self.connections = [], [], []
        self._server = serve(self._serve, "127.0.0.1", port, compression=None, max_size=None, process_request=self._key)
        self.port = self._server.socket.getsockname()[1]
        self.url = f"ws://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self.die()

    def die(self):
        """The process is gone: no close frames, nobody listens."""
        self._server.shutdown()
        self._thread.join()
        for connection in self.connections:
            connection.close_socket()

    def _key(self, connection, request):
        self.headers.append(request.headers.get("Authorization"))
        if self.api_key and self.headers[-1] != f"Api-Key {self.api_key}":
            return connection.respond(401, "no\n")
        return None

    def _serve(self, connection):
        self.connections.append(connection)
        connection.send(msgpack_numpy.packb(self.metadata))
        try:
            while True:
                self.received.append(connection.recv())
                begin = time.monotonic()
                reply = self.answer(msgpack_numpy.unpackb(self.received[-1]))
                if isinstance(reply, dict):
                    timing = {"infer_ms": (time.monotonic() - begin) * 1e3}
                    reply = msgpack_numpy.packb({**reply, "server_timing": timing})
                connection.send(reply)
        except ConnectionClosed:
            pass
        except Exception:
            connection.send(traceback.format_exc())
            connection.close(1011, "Internal server error. Traceback included in previous frame.")


def standing(rows=10, components=2, dtype=np.float64):
    """An answer that leaves the robot where its state says that it is."""
    return lambda message: {"actions": np.tile(np.asarray(message["state"], dtype)[:components], (rows, 1))}
