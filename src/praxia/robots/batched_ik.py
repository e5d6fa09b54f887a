"""Inverse kinematics in compiled code: as `inverse_kinematics.solve_ik`, tens of times faster once it is loaded.

Numba is imported at the first call (0.6 s), so that a program that asks for one pose does not pay for it.
"""

from __future__ import annotations

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.robots.chain import Chain
from praxia.robots.inverse_kinematics import IkResult, distinct, no_solution

__all__ = ["solve_ik_compiled"]


def solve_ik_compiled(
    chain: Chain,
    X_target: Array,
    seeds: Array,
    *,
    lower: Array,
    upper: Array,
    reference: Array,
    tolerance: float,
    enough: int | None = None,
    pull: float = 0.0,
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
        enough: Solutions after which the other seeds are left; all seeds are followed where omitted.
        pull: Share of the way to `reference` that a joint motion which does not move the tool covers in one iteration.

    Raises:
        InvalidInput: A target, seed or number that is none.
    """
    from praxia.robots.batched_ik_loop import solve_from_seeds
    from praxia.robots.compiled_kinematics import chain_arrays

    n = len(chain)
    starts, target = _numbers(seeds, (None, n), "ik seeds"), _numbers(X_target, (4, 4), "ik target")
    if not tolerance > 0.0 or not 0.0 <= pull <= 1.0 or (enough is not None and enough < 1):
        raise InvalidInput(
            f"ik: expected a tolerance above 0, a pull in 0 .. 1 and at least one solution to be enough, "
            f"got {tolerance}, {pull} and {enough}"
        )
    solutions, found, residual, iterations = solve_from_seeds(
        chain_arrays(chain),
        np.ascontiguousarray(target[:3]),
        starts,
        _numbers(lower, (n,), "ik lower limits"),
        _numbers(upper, (n,), "ik upper limits"),
        _numbers(reference, (n,), "ik reference"),
        float(pull),
        float(tolerance),
        len(starts) if enough is None else int(enough),
    )
    reached = (float(residual[0]), float(residual[1]))
    if not found:
        return IkResult(np.zeros((0, n)), no_solution(reached, len(starts)), reached, iterations)
    return IkResult(distinct(solutions[:found], np.asarray(reference)), "", reached, iterations)


def _numbers(values: Array, shape: tuple[int | None, ...], what: str) -> Array:
    """`values` as a contiguous, writable array of finite numbers, so that one compiled version serves every call."""
    array: Array = np.array(values, dtype=np.float64, order="C")
    fits = array.ndim == len(shape) and all(w in (None, h) for w, h in zip(shape, array.shape, strict=True))
    if not fits or not array.size or not np.isfinite(array).all():
        wanted = tuple("k" if w is None else w for w in shape)
        raise InvalidInput(f"{what}: expected finite numbers of shape {wanted}, got shape {array.shape}")
    return array
