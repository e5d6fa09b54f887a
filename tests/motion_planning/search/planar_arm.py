"""A planar arm among discs with the C functions of a robot kernel, and a slow judge that shares nothing with them."""

from __future__ import annotations

import numpy as np
from numba import carray, cfunc, njit, types


@njit
def _free(q, world, inflation):
    """Whether all links, of length 1 / n, stay clear of the discs; `world` is n, then x, y, radius of each disc."""
    x = y = heading = 0.0
    n = int(world[0])
    for joint in range(n):
        heading += q[joint]
        dx, dy = np.cos(heading) / n, np.sin(heading) / n
        for k in range(1, len(world), 3):
            share = min(1.0, max(0.0, ((world[k] - x) * dx + (world[k + 1] - y) * dy) * n * n))
            if np.hypot(x + share * dx - world[k], y + share * dy - world[k + 1]) < world[k + 2] + inflation:
                return False
        x += dx
        y += dy
    return True


_REALS, _FLAGS, _REAL, _INT = types.CPointer(types.float64), types.CPointer(types.uint8), types.float64, types.int64


@cfunc(types.int32(_REALS, _REALS, _REALS, _REAL, _REAL))
def _edge(a, b, world, step, inflation):
    n, count = int(world[0]), int(world[1])
    numbers = carray(world, 2 + 3 * count)[1:].copy()
    numbers[0] = n
    start, end = carray(a, n), carray(b, n)
    parts = max(1, int(np.ceil(np.sqrt(((end - start) ** 2).sum()) / step)))
    for i in range(parts + 1):
        if not _free(start + (end - start) * (i / parts), numbers, inflation):
            return 0
    return 1


@cfunc(_INT(_REALS, _INT, _REALS, _REAL, _FLAGS))
def _rows(q, count, world, inflation, flags):
    n, discs = int(world[0]), int(world[1])
    numbers = carray(world, 2 + 3 * discs)[1:].copy()
    numbers[0] = n
    rows, leading, unbroken = carray(q, (count, n)), 0, True
    for i in range(count):
        free = _free(rows[i], numbers, inflation)
        unbroken = unbroken and free
        leading += unbroken
        flags[i] = free
    return leading


class PlanarArm:
    """An arm of `n` links of length 1 / n that starts at the origin, among discs (x, y, radius)."""

    def __init__(self, n: int, discs: list[tuple[float, float, float]]) -> None:
        self.n = n
        self.discs = np.array(discs, dtype=float).reshape(-1, 3)
        self._world = np.concatenate([[n, len(discs)], self.discs.ravel()])
        self.edge, self.rows, self.environment = _edge.address, _rows.address, self._world.ctypes.data

    def clearance(self, q: np.ndarray) -> float:
        """Distance of configurations (..., n) from the discs by points every 1/400 of a link: negative in contact."""
        heading = np.cumsum(q, axis=-1)
        steps = np.stack([np.cos(heading), np.sin(heading)], axis=-1) / self.n
        joints = np.concatenate([np.zeros_like(steps[..., :1, :]), np.cumsum(steps, axis=-2)], axis=-2)
        share = np.linspace(0.0, 1.0, 401)[:, None]
        points = joints[..., :-1, None, :] + share * steps[..., :, None, :]
        gaps = np.linalg.norm(points[..., None, :] - self.discs[:, :2], axis=-1) - self.discs[:, 2]
        return float(gaps.min())
