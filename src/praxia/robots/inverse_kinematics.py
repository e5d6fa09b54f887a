"""Inverse kinematics: damped least squares with joint limits, over many starting points at once.

Sources: Wampler (1986), damped least squares; Sugihara, "Solvability-unconcerned inverse kinematics by the
Levenberg-Marquardt method" (2011): damping proportional to the squared error, which makes the end quadratic.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.robots.chain import Chain
from praxia.robots.kinematics import tool_and_jacobian

__all__ = ["IkResult", "solve_ik"]

ITERATIONS = 36  # what has not arrived by then hardly ever does
PATIENCE = 18  # iterations after which, once one seed has arrived, the slower ones are given up
DAMPING_FLOOR = 1e-7
LARGEST_STEP = 0.5  # [rad or m] per joint and iteration: beyond it the linear model is worthless
STALLED = 0.98  # a seed whose error fell by less than this factor in STALL_WINDOW iterations is given up
STALL_WINDOW = 6
DISTINCT = 0.02  # [rad or m] largest joint difference below which two solutions count as one


@dataclass(frozen=True, eq=False)
class IkResult:
    """Solutions of one inverse kinematics problem, or why there are none.

    Attributes:
        solutions: Distinct configurations inside the limits, nearest to the reference first, shape (k, n).
        reason: Empty where k > 0; else a sentence.
        residual: Best position error [m] and orientation error [rad] reached.
        iterations: Iterations used, over all seeds at once.
    """

    solutions: Array
    reason: str
    residual: tuple[float, float]
    iterations: int

    @property
    def found(self) -> bool:
        return len(self.solutions) > 0


def solve_ik(
    chain: Chain,
    X_target: Array,
    seeds: Array,
    *,
    lower: Array,
    upper: Array,
    reference: Array,
    tolerance: float,
) -> IkResult:
    """All distinct configurations that `seeds` (B, n) lead to, whose tool pose is `X_target` (4, 4) in the base.

    Args:
        chain: The arm.
        X_target: Wanted tool pose in the base frame.
        seeds: Starting configurations [rad or m].
        lower: Joint limits [rad or m], shape (n,), kept by every solution.
        upper: As `lower`.
        reference: Configuration that solutions are sorted by their distance to, shape (n,).
        tolerance: Largest position error [m] and orientation error [rad] of a solution.
    """
    q = np.clip(seeds, lower, upper)
    solved: list[Array] = []
    residual = (np.inf, np.inf)
    older = np.full(len(q), np.inf)
    used, last = 0, ITERATIONS
    for used in range(1, ITERATIONS + 1):
        X, J = tool_and_jacobian(chain, q)
        error = pose_error(X_target, X)
        size = np.sqrt((error * error).sum(axis=1))
        residual = _better(residual, error, size)
        done = np.abs(error).max(axis=1) <= tolerance / 2  # half: the norms of its two parts then keep the tolerance
        if done.any():
            solved.append(q[done])
            last = max(used, PATIENCE)
        alive = ~done
        if used % STALL_WINDOW == 0:
            alive &= size < STALLED * older
            older = size
        if not alive.all():
            q, J, error, size, older = q[alive], J[alive], error[alive], size[alive], older[alive]
        if not len(q) or used >= last:
            break
        q = np.clip(q + damped_step(J, error, size, q, lower, upper), lower, upper)
    solutions = distinct(np.concatenate(solved), reference) if solved else np.zeros((0, len(chain)))
    return IkResult(solutions, "" if solved else no_solution(residual, len(seeds)), residual, used)


def pose_error(X_target: Array, X: Array) -> Array:
    """Translation [m] over rotation vector [rad], base axes, from poses `X` (B, 4, 4) to `X_target`; (B, 6)."""
    error = np.empty((len(X), 6))
    error[:, :3] = X_target[:3, 3] - X[:, :3, 3]
    R = X_target[:3, :3] @ np.swapaxes(X[:, :3, :3], 1, 2)
    v = 0.5 * np.stack((R[:, 2, 1] - R[:, 1, 2], R[:, 0, 2] - R[:, 2, 0], R[:, 1, 0] - R[:, 0, 1]), axis=1)
    sine = np.sqrt((v * v).sum(axis=1))
    cosine = 0.5 * (R[:, 0, 0] + R[:, 1, 1] + R[:, 2, 2] - 1.0)
    angle = np.arctan2(sine, cosine)
    # At a half turn the skew part vanishes; there (R + I) / 2 = a a', whose columns all point along the axis a.
    factor = np.divide(angle, sine, out=np.ones_like(angle), where=sine > 1e-9)
    error[:, 3:] = factor[:, None] * v
    half_turn = (sine <= 1e-4) & (cosine < 0)
    if half_turn.any():
        symmetric = 0.5 * (R[half_turn] + np.eye(3))
        rows = np.arange(len(symmetric))
        column = symmetric[rows, :, np.argmax(np.einsum("bii->bi", symmetric), axis=1)]
        error[half_turn, 3:] = np.pi * column / np.linalg.norm(column, axis=1, keepdims=True)
    return error


def damped_step(J: Array, error: Array, size: Array, q: Array, lower: Array, upper: Array) -> Array:
    """Joint steps (B, n) that reduce `error` (B, 6); joints that push against a limit are left out."""
    damping = DAMPING_FLOOR + 0.01 * np.minimum(size * size, 1.0)
    step = _least_squares(J, error, damping)
    pushing = ((q <= lower) & (step < 0)) | ((q >= upper) & (step > 0))
    rows = np.flatnonzero(pushing.any(axis=1))
    if len(rows):
        free = np.where(pushing[rows], 0.0, 1.0)
        step[rows] = _least_squares(J[rows] * free[:, None, :], error[rows], damping[rows])
    largest = np.abs(step).max(axis=1, keepdims=True)
    scaled: Array = step * np.minimum(1.0, LARGEST_STEP / np.maximum(largest, 1e-12))
    return scaled


def _least_squares(J: Array, error: Array, damping: Array) -> Array:
    """`J' (J J' + damping I)^-1 error`, shape (B, n)."""
    transposed = np.swapaxes(J, 1, 2)
    normal = J @ transposed
    diagonal = np.arange(6)
    normal[:, diagonal, diagonal] += damping[:, None]
    result: Array = (transposed @ np.linalg.solve(normal, error[..., None]))[..., 0]
    return result


def distinct(solutions: Array, reference: Array) -> Array:
    """`solutions` (k, n) without near copies, nearest to `reference` (n,) first."""
    ordered = solutions[np.argsort(((solutions - reference) ** 2).sum(axis=1), kind="stable")]
    kept = [0]
    for i in range(1, len(ordered)):
        if np.abs(ordered[kept] - ordered[i]).max(axis=1).min() > DISTINCT:
            kept.append(i)
    return ordered[kept]


def _better(residual: tuple[float, float], error: Array, size: Array) -> tuple[float, float]:
    best = int(np.argmin(size))
    if size[best] >= np.hypot(*residual):
        return residual
    return float(np.linalg.norm(error[best, :3])), float(np.linalg.norm(error[best, 3:]))


def no_solution(residual: tuple[float, float], seeds: int) -> str:
    """The sentence that says how near `seeds` starting points came to the pose [m, rad]."""
    position, angle = residual
    return (
        f"no configuration inside the joint limits found from {seeds} starting points: "
        f"the nearest is {1e3 * position:.1f} mm and {np.degrees(angle):.2f} degrees away"
    )
