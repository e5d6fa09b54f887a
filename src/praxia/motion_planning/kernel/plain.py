"""The same answers in plain numpy: slow, in float64, and the independent oracle of the compiled kernels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.motion_planning.kernel.environment import Environment
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind
from praxia.robots.chain import Chain
from praxia.robots.kinematics import joint_frames
from praxia.robots.sphere_model import SphereModel

__all__ = ["PlainKernel", "signed_distance"]


def signed_distance(obstacle: Obstacle, X_BO: Pose, points: Array) -> Array:
    """Distance [m] of points (..., 3) from the surface of an obstacle at `X_BO`, negative inside; shape (...)."""
    local = (points - X_BO.p) @ X_BO.R
    size = obstacle.size
    match obstacle.kind:
        case ObstacleKind.SPHERE:
            result: Array = np.linalg.norm(local, axis=-1) - size[0]
        case ObstacleKind.BOX:
            result = _beyond(np.abs(local) - size)
        case ObstacleKind.CAPSULE:
            local = local.copy()
            local[..., 2] -= np.clip(local[..., 2], -size[1], size[1])
            result = np.linalg.norm(local, axis=-1) - size[0]
        case ObstacleKind.CYLINDER:
            across = np.hypot(local[..., 0], local[..., 1]) - size[0]
            result = _beyond(np.stack([across, np.abs(local[..., 2]) - size[1]], axis=-1))
        case ObstacleKind.HULL:
            result = _hull_distance(np.asarray(obstacle.points), local)
        case ObstacleKind.POINT_CLOUD:
            from scipy.spatial import KDTree

            nearest, _ = KDTree(np.asarray(obstacle.points)).query(np.nan_to_num(local, nan=np.inf))
            result = np.asarray(np.asarray(nearest) - size[0], dtype=np.float64)
        case ObstacleKind.HEIGHT_FIELD:
            raise InvalidInput(f"obstacle {obstacle.name!r}: a height field must first be made of simpler solids")
    return result


def _beyond(excess: Array) -> Array:
    """Signed distance from a product of intervals, by how far each coordinate is outside of its own."""
    outside = np.linalg.norm(np.maximum(excess, 0.0), axis=-1)
    result: Array = outside + np.minimum(excess.max(axis=-1), 0.0)
    return result


def _hull_distance(points: Array, local: Array) -> Array:
    """Signed distance from the convex hull of `points`: the highest face inside, the nearest triangle outside."""
    from scipy.spatial import ConvexHull

    hull = ConvexHull(points)
    result: Array = np.max(local @ hull.equations[:, :3].T + hull.equations[:, 3], axis=-1)
    outside = result > 0.0
    result[outside] = np.min([_triangle_distance(local[outside], *points[t]) for t in hull.simplices], axis=0)
    return result


def _triangle_distance(p: Array, a: Array, b: Array, c: Array) -> Array:
    """Distance of points (k, 3) from a triangle: from its plane above it, else from its nearest side."""
    sides = np.stack([_segment_distance(p, s, t) for s, t in ((a, b), (b, c), (c, a))]).min(axis=0)
    normal = np.cross(b - a, c - a)
    edges = np.array([np.cross(normal, t - s) for s, t in ((a, b), (b, c), (c, a))])
    above = np.all([(p - s) @ e >= 0.0 for s, e in zip((a, b, c), edges, strict=True)], axis=0)
    size = float(np.linalg.norm(normal))
    if size < 1e-15:
        return np.asarray(sides)
    return np.asarray(np.where(above, np.minimum(sides, np.abs((p - a) @ normal) / size), sides))


def _segment_distance(p: Array, a: Array, b: Array) -> Array:
    way = b - a
    share = np.clip((p - a) @ way / max(float(way @ way), 1e-30), 0.0, 1.0)
    return np.asarray(np.linalg.norm(p - a - share[:, None] * way, axis=1))


class PlainKernel:
    """Checks of one robot, a few rows at a time."""

    def __init__(self, chain: Chain, spheres: SphereModel) -> None:
        self.chain, self.spheres = chain, spheres
        self._fixed = np.flatnonzero(~spheres.per_opening.any(axis=1))
        n = len(chain)
        self._frame = spheres.frame[spheres.link[self._fixed]]
        links = len(spheres.names)
        table = np.zeros((links, links), dtype=np.bool_)
        table[spheres.pairs[:, 0], spheres.pairs[:, 1]] = True
        table = table | table.T
        of = spheres.link[self._fixed]
        apart = table[of[:, None], of[None, :]] & (self._frame[:, None] != self._frame[None, :])
        self._pairs = np.argwhere(np.triu(apart))
        moving = np.unique(spheres.link[spheres.per_opening.any(axis=1)])
        self._fingers = np.flatnonzero((self._frame < n) & table[of][:, moving].any(axis=1))
        self._loads = np.flatnonzero(self._frame < n - 1)

    def frames(self, q: Array) -> Array:
        """Poses of the joint frames 1 .. n and of the tool, shape (k, n + 1, 3, 4)."""
        X = joint_frames(self.chain, q)
        return np.concatenate([X, X[:, -1:] @ self.chain.X_tool], axis=1)[:, :, :3]

    def gaps(self, q: Array, env: Environment) -> list[tuple[Array, NDArray[np.int64]]]:
        """All distances less radii and margins [m], shape (k, m), and the joint frame each counts to, shape (m,)."""
        frames = np.concatenate([np.broadcast_to(np.eye(4), (len(q), 1, 4, 4)), joint_frames(self.chain, q)], axis=1)
        carried, where = env.carried, self._where(len(env.carried.radius))
        fixed = self.spheres.centre[self._fixed]
        everything = _placed(frames, np.concatenate([fixed, carried.centre]), where)
        radii = np.concatenate([self.spheres.radius[self._fixed], carried.radius])
        hand = self.spheres.hand[self.spheres.link[self._fixed]].astype(int)
        kinds = np.concatenate([hand, 1 + carried.is_load.astype(int)])
        found = []
        for i, obstacle in enumerate(env.obstacles):
            gap = signed_distance(obstacle, env.poses[i], everything) - radii - env.margins[i][kinds]
            found.append((gap[:, where > 0], where[where > 0]))  # the base meets nothing that stands
        pairs = [self._pairs]
        for flag, partners in ((False, self._fingers), (True, self._loads)):
            held = len(fixed) + np.flatnonzero(carried.is_load == flag)
            pairs.append(np.array([(p, c) for p in partners for c in held], dtype=np.int64).reshape(-1, 2))
        for first, second in (p.T for p in pairs if len(p)):
            apart = np.linalg.norm(everything[:, first] - everything[:, second], axis=-1)
            gap = apart - radii[first] - radii[second] - env.self_margin
            found.append((gap, np.maximum(where[first], where[second])))
        return found

    def distances(self, q: Array, env: Environment) -> Array:
        """Smallest distance less margin [m] per joint frame 0 .. n, shape (k, n + 1); inf where nothing counts."""
        result = np.full((len(q), len(self.chain) + 1), np.inf)
        for gap, frame in self.gaps(q, env):
            for f in np.unique(frame):
                result[:, f] = np.minimum(result[:, f], gap[:, frame == f].min(axis=1))
        return result

    def cost(self, q: Array, env: Environment, reach: float) -> Array:
        """Sum of (reach - gap)^2 / (2 reach) over all gaps below `reach` [m], shape (k,)."""
        total = np.zeros(len(q))
        for gap, _ in self.gaps(q, env):
            total += np.sum(np.maximum(reach - gap, 0.0) ** 2, axis=1) / (2.0 * reach)
        return total

    def free(self, q: Array, env: Environment, inflation: float = 0.0) -> NDArray[np.bool_]:
        """Whether each row keeps all distances, shape (k,); a NaN does not."""
        finite = np.asarray(np.isfinite(q).all(axis=1))
        clear = np.asarray((self.distances(q, env) > inflation).all(axis=1))
        return finite & clear

    def edge_free(self, a: Array, b: Array, env: Environment, step: float, inflation: float = 0.0) -> bool:
        """Whether samples of the straight edge, no farther apart than `step`, are free."""
        length = float(np.linalg.norm(b - a)) / step if step > 0.0 else np.inf
        if not length <= 1e6:
            return False
        return bool(self.free(np.linspace(a, b, int(np.ceil(length)) + 1), env, inflation).all())

    def _where(self, carried: int) -> NDArray[np.int64]:
        """Joint frame of every sphere, carried ones last."""
        return np.concatenate([self._frame, np.full(carried, len(self.chain), dtype=np.int64)])


def _placed(frames: Array, centre: Array, frame: NDArray[np.int64]) -> Array:
    X = frames[:, frame]
    result: Array = np.einsum("ksij,sj->ksi", X[..., :3, :3], centre) + X[..., :3, 3]
    return result
