"""Compiled: the angle of the constrained axis, projection back into the tolerance, and proofs for straight segments."""

from __future__ import annotations

from math import acos, cos, sin, sqrt
from typing import Any

from llvmlite import ir
from numba import types
from numba.extending import intrinsic

from praxia.robots.compiled_kinematics import joint_frames
from praxia.robots.numba_cache import compiled

__all__ = ["cosine_between", "distance", "free", "held", "project", "rows_held", "walk"]

NEWTON_STEPS = 12
CLOSE_ENOUGH = 1e-3  # [rad] by which a projection may miss the angle that it aims at
LARGEST_STEP = 0.5  # [rad] per joint and Newton step
FINEST = 1e-3  # weighted joint distance below which a piece that cannot be proved counts as violated


@intrinsic  # type: ignore[untyped-decorator]
def _edge(_: Any, edge: Any, a: Any, b: Any, environment: Any, step: Any, inflation: Any) -> Any:
    """Result of the C function at the integer address `edge`; Numba could not cache a pointer."""
    signature = types.int32(types.int64, types.int64, types.int64, types.int64, types.float64, types.float64)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        word, real = ir.IntType(64), ir.DoubleType()
        function = ir.FunctionType(ir.IntType(32), [word, word, word, real, real])
        return builder.call(builder.inttoptr(arguments[0], function.as_pointer()), arguments[1:])

    return signature, generate


@compiled(allocates=False)
def free(task, a, b):  # type: ignore[no-untyped-def]
    """Whether the straight edge from `a` to `b` (contiguous, (n,)) is free of collisions."""
    check = task.check
    return _edge(check.edge, a.ctypes.data, b.ctypes.data, check.environment, check.step, check.inflation) == 1


@compiled(allocates=False)
def distance(a, b):  # type: ignore[no-untyped-def]
    """Euclidean distance of two configurations."""
    total = 0.0
    for i in range(len(a)):
        total += (a[i] - b[i]) * (a[i] - b[i])
    return sqrt(total)


@compiled(allocates=False)
def cosine_between(task, a, b, share):  # type: ignore[no-untyped-def]
    """Cosine of the axis' angle at `a + share (b - a)`: the axis is carried from the tool down to the base."""
    x, y, z = task.axis[0], task.axis[1], task.axis[2]
    for i in range(len(a) - 1, -1, -1):
        if task.slide[i] == 0.0:
            angle = a[i] + share * (b[i] - a[i])
            c, s = cos(angle), sin(angle)
            x, y = c * x - s * y, s * x + c * y
        X = task.X[i]
        x, y, z = (
            X[0, 0] * x + X[0, 1] * y + X[0, 2] * z,
            X[1, 0] * x + X[1, 1] * y + X[1, 2] * z,
            X[2, 0] * x + X[2, 1] * y + X[2, 2] * z,
        )
    return task.direction[0] * x + task.direction[1] * y + task.direction[2] * z


@compiled(allocates=False)
def held(task, a, b):  # type: ignore[no-untyped-def]
    """Whether the tolerance is proved to hold on all of the straight segment from `a` to `b`.

    A function f with |f''| <= m on a stretch h is nowhere lower than the lower end minus m h^2 / 8.
    """
    turned = 0.0
    for i in range(len(a)):
        turned += task.weight[i] * abs(b[i] - a[i])
    bend = 0.125 * turned * turned
    before, last = cosine_between(task, a, b, 0.0), cosine_between(task, a, b, 1.0)
    if min(before, last) < task.least:
        return False
    if min(before, last) - bend >= task.least:
        return True
    if turned > 0.3 and cosine_between(task, a, b, 0.5) < task.least:  # the common way to fail, found early
        return False
    at = 0.0
    while at < 1.0:
        stretch = min(max(sqrt(max(0.8 * (before - task.least), 0.0) / bend), FINEST / turned), 1.0 - at)
        while True:
            after = cosine_between(task, a, b, at + stretch)
            if after < task.least:
                return False
            if min(before, after) - bend * stretch * stretch >= task.least:
                break
            stretch *= 0.5
            if stretch * turned < FINEST:
                return False
        at += stretch
        before = after
        if at > 1.0 - 1e-12:
            break
    return True


@compiled(allocates=False)
def rows_held(task, rows):  # type: ignore[no-untyped-def]
    """How many of `rows` (k, n), from the first, are joined by segments that are proved to hold the tolerance."""
    if cosine_between(task, rows[0], rows[0], 0.0) < task.least:
        return 0
    for k in range(1, len(rows)):
        if not held(task, rows[k - 1], rows[k]):
            return k
    return len(rows)


@compiled(allocates=False)
def project(task, q, target, frames, gradient):  # type: ignore[no-untyped-def]
    """Whether `q` (n,), changed in place, now keeps its axis within about `target` [rad] of the direction.

    Newton steps of least norm on the angle, with joints at a limit held; a configuration inside is left as it is.
    `frames` (n, 3, 4) and `gradient` (n,) are room to work in.
    """
    n = len(q)
    for _ in range(NEWTON_STEPS):
        joint_frames(task, q, frames)
        v0, v1, v2 = 0.0, 0.0, 0.0
        for k in range(3):
            v0 += frames[n - 1, 0, k] * task.axis[k]
            v1 += frames[n - 1, 1, k] * task.axis[k]
            v2 += frames[n - 1, 2, k] * task.axis[k]
        d0, d1, d2 = task.direction[0], task.direction[1], task.direction[2]
        angle = acos(min(max(v0 * d0 + v1 * d1 + v2 * d2, -1.0), 1.0))
        if angle <= target + CLOSE_ENOUGH:
            return True
        u0, u1, u2 = v1 * d2 - v2 * d1, v2 * d0 - v0 * d2, v0 * d1 - v1 * d0
        length = sqrt(u0 * u0 + u1 * u1 + u2 * u2)
        if length < 1e-6:
            return False
        square = 0.0
        for i in range(n):
            g = u0 * frames[i, 0, 2] + u1 * frames[i, 1, 2] + u2 * frames[i, 2, 2]
            g *= (1.0 - task.slide[i]) / length
            if (q[i] <= task.lower[i] and g < 0.0) or (q[i] >= task.upper[i] and g > 0.0):
                g = 0.0
            gradient[i] = g
            square += g * g
        if square < 1e-6:
            return False
        largest = 0.0
        for i in range(n):
            gradient[i] *= (angle - target) / square
            largest = max(largest, abs(gradient[i]))
        scale = min(1.0, LARGEST_STEP / max(largest, 1e-12))
        for i in range(n):
            q[i] = min(max(q[i] + scale * gradient[i], task.lower[i]), task.upper[i])
    return False


@compiled(allocates=False)
def walk(task, origin, goal, rows, room, travel, frames, gradient):  # type: ignore[no-untyped-def]
    """How many points of a free path that keeps the constraint were written to `rows`, and whether it reached `goal`.

    Straight where the straight line keeps the tolerance, else in short steps that are projected back to it. The walk
    ends where it is blocked, comes no nearer, has gone on for `travel`, or has filled `room` rows.

    Source: Berenson et al., "Manipulation planning on constraint manifolds" (ICRA 2009), the constrained extension.
    """
    n = len(origin)
    now, count, gone, short = origin, 0, 0.0, 0
    while count < room:
        gap = distance(now, goal)
        new = rows[count]
        straight = False
        if short % 4 == 0:  # after a failure a few short steps are taken before a long one is tried again
            share = min(1.0, (travel - gone) / gap, task.reach / gap)
            for i in range(n):
                new[i] = goal[i] if share == 1.0 else now[i] + share * (goal[i] - now[i])
            straight = held(task, now, new)
        if not straight:
            short += 1
            share = min(1.0, task.stride / gap)
            for i in range(n):
                new[i] = goal[i] if share == 1.0 else now[i] + share * (goal[i] - now[i])
            if share < 1.0 and not project(task, new, task.inner, frames, gradient):
                return count, False
            if distance(new, goal) > gap - 0.1 * task.stride * share or not held(task, now, new):
                return count, False
        if not free(task, now, new):
            return count, False
        gone += distance(now, new)
        count += 1
        if share == 1.0:
            return count, True
        if gone >= travel - 1e-6:
            return count, False
        now = new
    return count, False
