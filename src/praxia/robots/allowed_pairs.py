"""Which links of a robot may not touch each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.robots.description import Description
from praxia.robots.kinematics import joint_frames
from praxia.robots.link_shapes import Link
from praxia.robots.sphere_model import SphereModel
from praxia.robots.srdf import read_srdf

__all__ = ["checked_pairs", "gaps"]

_SAMPLES = 200
_SEED = 0


def checked_pairs(
    robot: Description, model: Any, links: Sequence[Link], spheres: SphereModel, srdf: Path | None
) -> SphereModel:
    """The same spheres with the pairs of links that may not touch each other.

    These are all pairs that some joint moves against each other, without those that the SRDF names, or, where there is
    no SRDF, without neighbours and the exclusions of the model; and without those that overlap in each of 200 sampled
    configurations at each end of the opening, about which a planner can do nothing.
    """
    allowed = _by_srdf(model, srdf) if srdf is not None else _by_model(model)
    pairs = [
        (a, b)
        for a in range(len(links))
        for b in range(a + 1, len(links))
        if links[a].frame != links[b].frame and frozenset((links[a].name, links[b].name)) not in allowed
    ]
    candidates = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    always = np.ones(len(candidates), dtype=np.bool_)
    lower, upper = robot.limits.lower[: len(robot.chain)], robot.limits.upper[: len(robot.chain)]
    frames = joint_frames(robot.chain, np.random.default_rng(_SEED).uniform(lower, upper, (_SAMPLES, len(lower))))
    for opening in (0.0,) if robot.gripper is None else robot.gripper.stroke:
        always &= (gaps(spheres, frames, candidates, opening) < 0.0).all(axis=0)
    return replace(spheres, pairs=candidates[~always])


def gaps(spheres: SphereModel, frames: Array, pairs: NDArray[np.int64], opening: float = 0.0) -> Array:
    """Smallest distance between the spheres of each pair of links [m], shape (B, P), at joint frames (B, n, 4, 4)."""
    base = np.broadcast_to(np.eye(4), (len(frames), 1, 4, 4))
    X = np.concatenate((base, frames), axis=1)[:, spheres.frame[spheres.link]]
    p = np.einsum("bsij,sj->bsi", X[..., :3, :3], spheres.centres(opening)) + X[..., :3, 3]
    result = np.empty((len(frames), len(pairs)))
    for i, (a, b) in enumerate(pairs.tolist()):
        one, two = np.flatnonzero(spheres.link == a), np.flatnonzero(spheres.link == b)
        apart = np.linalg.norm(p[:, one, None] - p[:, None, two], axis=-1)
        result[:, i] = (apart - spheres.radius[one, None] - spheres.radius[None, two]).min(axis=(1, 2))
    return result


def _by_srdf(model: Any, srdf: Path) -> frozenset[frozenset[str]]:
    return read_srdf(srdf, [str(model.body(b).name) for b in range(1, model.nbody)])


def _by_model(model: Any) -> frozenset[frozenset[str]]:
    """Pairs that the compiled model excludes: those of its file, and what touches by construction."""
    signatures = [int(s) for s in model.exclude_signature]
    return frozenset(frozenset((str(model.body(s >> 16).name), str(model.body(s & 0xFFFF).name))) for s in signatures)
