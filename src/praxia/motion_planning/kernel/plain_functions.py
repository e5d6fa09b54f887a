"""The functions of a kernel without a compiler: callbacks into numpy, called by address like compiled code."""

from __future__ import annotations

from ctypes import c_double, c_uint8, c_void_p, cast
from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.motion_planning.kernel.environment import Environment
from praxia.motion_planning.kernel.plain import PlainKernel
from praxia.motion_planning.kernel.prototypes import PROTOTYPES
from praxia.robots.chain import Chain
from praxia.robots.sphere_model import SphereModel

__all__ = ["PlainFunctions"]

_STEP = 1e-6
"""Of the central differences [rad or m]."""


class PlainFunctions:
    """Slow but complete: for machines on which the compiler does not work.

    Args:
        chain: Joints of the robot.
        spheres: Its spheres.
    """

    def __init__(self, chain: Chain, spheres: SphereModel) -> None:
        self._kernel, self._n = PlainKernel(chain, spheres), len(chain)
        own = {name: getattr(self, f"_{name}") for name in PROTOTYPES}
        # Callbacks live as long as this object, and so do their addresses.
        self._callbacks: dict[str, Any] = {name: PROTOTYPES[name](function) for name, function in own.items()}

    def address(self, name: str) -> int:
        """Address of a function."""
        return int(cast(self._callbacks[name], c_void_p).value or 0)

    def _edge(self, a: int, b: int, env: int, step: float, inflation: float) -> int:
        ends = (_numbers(a, self._n), _numbers(b, self._n))
        return int(self._kernel.edge_free(*ends, Environment.at(env), step, inflation))

    def _rows(self, q: int, k: int, env: int, inflation: float, out: int | None) -> int:
        if k == 0:
            return 0
        flags = self._kernel.free(_numbers(q, k, self._n), Environment.at(env), inflation)
        if out:
            np.ctypeslib.as_array((c_uint8 * k).from_address(out))[:] = flags
        return int(k if flags.all() else np.argmin(flags))

    def _frames(self, q: int, k: int, out: int) -> None:
        _numbers(out, k, self._n + 1, 3, 4)[:] = self._kernel.frames(_numbers(q, k, self._n))

    def _room(self, q: int, k: int, env: int, sight: float, out: int) -> None:
        rows = _numbers(q, k, self._n)
        room = np.minimum(self._kernel.distances(rows, Environment.at(env)), sight)
        room[~np.isfinite(rows).all(axis=1)] = np.nan
        _numbers(out, k, self._n + 1)[:] = room

    def _gradient(self, q: int, k: int, env: int, reach: float, cost: int, slope: int) -> None:
        """The derivatives by central differences."""
        rows, world = _numbers(q, k, self._n), Environment.at(env)
        _numbers(cost, k)[:] = self._kernel.cost(rows, world, reach)
        result = _numbers(slope, k, self._n)
        for j in range(self._n):
            step = _STEP * np.eye(self._n)[j]
            ahead, behind = (self._kernel.cost(rows + s * step, world, reach) for s in (1.0, -1.0))
            result[:, j] = (ahead - behind) / (2.0 * _STEP)


def _numbers(address: int, *shape: int) -> Array:
    """The float64 numbers at an address."""
    count = int(np.prod(shape))
    return np.asarray(np.ctypeslib.as_array((c_double * count).from_address(address)).reshape(shape))
