"""A collision check with the interface of the kernels: balls in the way, in joint space, so that the truth is plain."""

from __future__ import annotations

import ctypes
from types import SimpleNamespace

import numpy as np

from praxia.motion_planning.search import EdgeSpace


class JointSpaceBalls:
    """Balls that no edge may enter; distances from a segment to a point are exact.

    Attributes:
        space: What the planner is given.
    """

    def __init__(self, n: int, centres=(), radius: float = 0.0) -> None:
        self.n, self.radius = n, radius
        self.centres = np.array(centres, dtype=np.float64).reshape(-1, n)
        kind = ctypes.CFUNCTYPE(
            ctypes.c_int32, ctypes.c_int64, ctypes.c_int64, ctypes.c_int64, ctypes.c_double, ctypes.c_double
        )
        self._edge = kind(self._answer)
        address = ctypes.cast(self._edge, ctypes.c_void_p).value
        self.space = EdgeSpace(SimpleNamespace(edge=address, rows=0, environment=0), n, step=0.02)

    def free(self, a, b) -> bool:
        """Whether the straight edge from `a` to `b` stays outside of every ball."""
        way = b - a
        share = np.clip((self.centres - a) @ way / max(float(way @ way), 1e-300), 0.0, 1.0)
        return bool((np.linalg.norm(a + share[:, None] * way - self.centres, axis=1) > self.radius).all())

    def _answer(self, a: int, b: int, _environment: int, _step: float, _inflation: float) -> int:
        one, other = (np.array((ctypes.c_double * self.n).from_address(address)) for address in (a, b))
        return int(self.free(one, other))
