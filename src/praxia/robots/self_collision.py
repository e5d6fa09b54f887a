"""Pairs of links that touch by construction, and so say nothing about a collision."""

from __future__ import annotations

from typing import Any

import numpy as np

__all__ = ["touching_by_construction"]

SAMPLES = 200
SEED = 0


def touching_by_construction(model: Any) -> tuple[tuple[str, str], ...]:
    """Pairs of body names that are neighbours in the tree, or touch in every one of 200 sampled configurations.

    Pairs already excluded in `model`, and bodies without a name or without collision shapes, are left out.
    """
    import mujoco

    excluded = {(int(s) >> 16, int(s) & 0xFFFF) for s in model.exclude_signature}
    excluded |= {(b, a) for a, b in excluded}
    solid = [b for b in range(1, model.nbody) if _is_solid(model, b) and model.body(b).name]
    parents = _moving_parents(model)
    groups = [int(w) for w in model.body_weldid]
    tree = [int(r) for r in model.body_rootid]  # furniture in the same file is another tree, even where it is fixed
    candidates = {(a, b) for a in solid for b in solid if a < b and tree[a] == tree[b]}
    adjacent = {(a, b) for a, b in candidates if _neighbours(groups[a], groups[b], parents)}
    data = mujoco.MjData(model)
    always: set[tuple[int, int]] | None = None
    rng = np.random.default_rng(SEED)
    for _ in range(SAMPLES):
        data.qpos[:] = _sample(model, rng)
        mujoco.mj_kinematics(model, data)
        mujoco.mj_collision(model, data)
        bodies = model.geom_bodyid[data.contact.geom]
        touching = {(int(min(a, b)), int(max(a, b))) for a, b in bodies}
        always = touching if always is None else always & touching
        if not always:
            break
    pairs = adjacent | (candidates & (always or set()))
    return tuple((model.body(a).name, model.body(b).name) for a, b in sorted(pairs) if (a, b) not in excluded)


def _is_solid(model: Any, body: int) -> bool:
    geoms = range(int(model.body_geomadr[body]), int(model.body_geomadr[body]) + int(model.body_geomnum[body]))
    return any(model.geom_contype[g] or model.geom_conaffinity[g] for g in geoms)


def _moving_parents(model: Any) -> dict[int, int]:
    """Weld group -> weld group that it hangs on; groups are named by their topmost body, 0 is what never moves."""
    return {
        int(model.body_weldid[b]): int(model.body_weldid[model.body_parentid[model.body_weldid[b]]])
        for b in range(1, model.nbody)
    }


def _neighbours(a: int, b: int, parents: dict[int, int]) -> bool:
    return a != b and (parents.get(a) == b or parents.get(b) == a)


def _sample(model: Any, rng: np.random.Generator) -> Any:
    """Joint coordinates uniform within their ranges; joints without one keep their reference."""
    q = np.array(model.qpos0)
    limited = np.flatnonzero(model.jnt_limited)
    lower, upper = model.jnt_range[limited].T
    q[model.jnt_qposadr[limited]] = rng.uniform(lower, upper)
    return q
