"""The compiled loop of the inverse kinematics: damped least squares from one starting point after the other."""

from __future__ import annotations

from math import sqrt

import numpy as np

from praxia.robots.compiled_kinematics import jacobian, joint_frames, pose_error, tool_frame
from praxia.robots.numba_cache import compiled

__all__ = ["descend", "solve_from_seeds"]

ITERATIONS = 36  # what has not arrived by then hardly ever does
DAMPING_FLOOR = 1e-7
DAMPING = 0.01  # times the squared error
LARGEST_STEP = 0.5  # [rad or m] per joint and iteration: beyond it the linear model is worthless
NEAR = 0.05  # error below which the pull of the null space fades
STALLED = 0.98  # a seed whose error fell by less than this factor in STALL_WINDOW iterations is given up
STALL_WINDOW = 6


@compiled()
def solve_from_seeds(chain, target, seeds, lower, upper, reference, pull, tolerance, enough):  # type: ignore[no-untyped-def]
    """Solutions in the order of their seeds, how many, the best residual (2,) [m, rad], and all iterations used.

    Args:
        chain: `ChainArrays`.
        target: Wanted tool pose, shape (3, 4).
        seeds: Starting points, shape (B, n).
        lower: Joint limits, shape (n,).
        upper: As `lower`.
        reference: Configuration that the null space is pulled to, shape (n,).
        pull: Share of the way to `reference` asked for in an iteration, 0 for none.
        tolerance: Largest position [m] and orientation error [rad].
        enough: Solutions after which the rest of the seeds is left.
    """
    n = len(lower)
    solutions = np.empty((min(enough, len(seeds)), n))
    residual, q = np.empty(2), np.empty(n)
    residual[0] = residual[1] = np.inf
    found, iterations = 0, 0
    for seed in range(len(seeds)):
        for i in range(n):
            q[i] = seeds[seed, i]
        arrived, used = descend(chain, target, q, lower, upper, reference, pull, tolerance, residual)
        iterations += used
        if arrived:
            for i in range(n):
                solutions[found, i] = q[i]
            found += 1
            if found == len(solutions):
                break
    return solutions, found, residual, iterations


@compiled()
def descend(chain, target, q, lower, upper, reference, pull, tolerance, residual):  # type: ignore[no-untyped-def]
    """Whether `q` (n,), changed in place, arrived at `target` (3, 4), and the iterations it took.

    `residual` (2,) is replaced where this descent came nearer.
    """
    n = len(q)
    frames, X, J = np.empty((n, 3, 4)), np.empty((3, 4)), np.empty((6, n))
    error, step, held = np.empty(6), np.empty(n), np.empty(n, dtype=np.bool_)
    normal, y = np.empty((6, 6)), np.empty(6)
    older = np.inf
    for i in range(n):
        q[i] = min(max(q[i], lower[i]), upper[i])
    for used in range(1, ITERATIONS + 1):
        joint_frames(chain, q, frames)
        tool_frame(chain, frames, X)
        pose_error(target, X, error)
        position = sqrt(error[0] * error[0] + error[1] * error[1] + error[2] * error[2])
        angle = sqrt(error[3] * error[3] + error[4] * error[4] + error[5] * error[5])
        size = sqrt(position * position + angle * angle)
        if size < sqrt(residual[0] * residual[0] + residual[1] * residual[1]):
            residual[0], residual[1] = position, angle
        if position <= tolerance and angle <= tolerance:
            return True, used
        if used % STALL_WINDOW == 0:
            if not size < STALLED * older:
                return False, used
            older = size
        jacobian(chain, frames, X, J)
        damping = DAMPING_FLOOR + DAMPING * min(size * size, 1.0)
        pulled = pull * min(size / NEAR, 1.0)  # fades, or the end would not converge
        for i in range(n):
            held[i] = False
        _damped_step(J, error, damping, q, reference, pulled, held, normal, y, step)
        pushing = False
        for i in range(n):
            if (q[i] <= lower[i] and step[i] < 0.0) or (q[i] >= upper[i] and step[i] > 0.0):
                held[i] = pushing = True
        if pushing:
            _damped_step(J, error, damping, q, reference, pulled, held, normal, y, step)
        largest = 0.0
        for i in range(n):
            largest = max(largest, abs(step[i]))
        scale = min(1.0, LARGEST_STEP / max(largest, 1e-12))
        for i in range(n):
            q[i] = min(max(q[i] + scale * step[i], lower[i]), upper[i])
    return False, ITERATIONS


@compiled()
def _damped_step(J, error, damping, q, reference, pull, held, normal, y, step):  # type: ignore[no-untyped-def]
    """Fills `step` (n,) with `J' (J J' + damping I)^-1 (error - J w) + w`, w the pull; held joints stay.

    `normal` (6, 6) and `y` (6,) are room to work in.
    """
    n = len(step)
    for i in range(n):
        step[i] = 0.0 if held[i] else pull * (reference[i] - q[i])
    for r in range(6):
        rest = error[r]
        for i in range(n):
            rest -= J[r, i] * step[i]
        y[r] = rest
        for k in range(r + 1):
            total = damping if k == r else 0.0
            for i in range(n):
                if not held[i]:
                    total += J[r, i] * J[k, i]
            normal[r, k] = total
    for r in range(6):  # Cholesky factor in the lower half, forward substitution along the way
        for k in range(r):
            total = normal[r, k]
            for m in range(k):
                total -= normal[r, m] * normal[k, m]
            normal[r, k] = total / normal[k, k]
        total = normal[r, r]
        rest = y[r]
        for m in range(r):
            total -= normal[r, m] * normal[r, m]
            rest -= normal[r, m] * y[m]
        normal[r, r] = sqrt(max(total, 1e-300))
        y[r] = rest / normal[r, r]
    for r in range(5, -1, -1):
        rest = y[r]
        for m in range(r + 1, 6):
            rest -= normal[m, r] * y[m]
        y[r] = rest / normal[r, r]
    for i in range(n):
        if not held[i]:
            for r in range(6):
                step[i] += J[r, i] * y[r]
