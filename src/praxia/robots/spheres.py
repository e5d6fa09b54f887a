"""The spheres that stand for a robot: its model's own where it has them, else a cover of its shapes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.scene import ShapeKind
from praxia.robots.allowed_pairs import checked_pairs
from praxia.robots.chain import Chain
from praxia.robots.description import Description
from praxia.robots.link_shapes import Link, Shape, link_shapes
from praxia.robots.source import compile_spec
from praxia.robots.sphere_cache import key_of, load_spheres, store_spheres
from praxia.robots.sphere_model import SphereModel

__all__ = ["sphere_model"]

_COARSE = 0.02  # [m] by which spheres stick out of a link at most,
_PART = 0.03  # or this part of the length of the arm where that is less;
_HAND = 0.5  # of the hand, which works close to things, by this part of that


def sphere_model(robot: Description, srdf: str | Path | None = None) -> SphereModel:
    """Spheres of every collision shape of a robot, and the pairs of links that may not touch each other.

    A link whose collision shapes are all spheres is those spheres. Every other link is covered: nothing of its shapes,
    nor of what they enclose, is outside of all spheres. A mesh counts as it is, not as its convex hull as in MuJoCo.
    The result is kept on disk.

    Args:
        robot: Loaded robot.
        srdf: File that says which links may touch (MoveIt's format); the one that the robot was loaded with where
            omitted. Without one, neighbours and what always touches may.

    Raises:
        InvalidInput: No collision geometry, a shape that spheres cannot cover, or an SRDF that does not fit.
    """
    path = robot.source.srdf if srdf is None else Path(srdf)
    key = key_of(robot, path)
    found = load_spheres(key)
    if found is None:
        found = _prepared(robot, path)
        store_spheres(key, found)
    return found


def _prepared(robot: Description, srdf: Path | None) -> SphereModel:
    model = _compiled(robot)
    links = link_shapes(robot, model)
    length = _length(robot.chain)  # 0 where nothing but a slide is all there is
    coarsest = min(_COARSE, _PART * length) if length > 0.0 else _COARSE
    try:
        placed = [_placed(link, coarsest * (_HAND if link.hand else 1.0)) for link in links]
    except InvalidInput as error:
        raise InvalidInput(f"robot {robot.source.path}: {error}") from None
    spheres = SphereModel(
        names=tuple(link.name for link in links),
        frame=np.array([link.frame for link in links]),
        hand=np.array([link.hand for link in links]),
        link=np.repeat(np.arange(len(links)), [len(radius) for _, _, radius, _ in placed]),
        centre=np.concatenate([centre for centre, _, _, _ in placed]),
        per_opening=np.concatenate([slope for _, slope, _, _ in placed]),
        radius=np.concatenate([radius for _, _, radius, _ in placed]),
        pairs=np.zeros((0, 2), dtype=np.int64),
        error=np.array([error for _, _, _, error in placed]),
    )
    return checked_pairs(robot, model, links, spheres, srdf)


def _compiled(robot: Description) -> Any:
    spec = robot.source.spec()
    spec.compiler.discardvisual = True
    return compile_spec(spec, robot.source.path)


def _length(chain: Chain) -> float:
    """Length of the arm stretched out [m]; slides do not count."""
    frames = np.concatenate((chain.constant[1:, :3, 3], chain.X_tool[None, :3, 3]))
    return float(np.linalg.norm(frames, axis=1).sum())


def _placed(link: Link, coarsest: float) -> tuple[Array, Array, Array, float]:
    """Centres at opening 0 and displacement per opening in the link's joint frame, radii, and cover error of a link."""
    own = all(shape.kind is ShapeKind.SPHERE for shape in link.shapes)
    centre, radius, error = _own(link) if own else _cover(link, coarsest)
    # A link moves as one: how its first shape moves with the opening is how its spheres do.
    moves = link.shapes[0].X @ np.linalg.inv(link.shapes[0].X[0])
    path = np.einsum("oij,sj->soi", moves[:, :3, :3], centre) + moves[:, :3, 3]
    centre, slope, grown = _straightened(path, radius, link.openings)
    return centre, slope, grown, error + float((grown - radius).max())


def _own(link: Link) -> tuple[Array, Array, float]:
    centre = np.array([shape.X[0, :3, 3] for shape in link.shapes])
    radius = np.array([shape.size[0] for shape in link.shapes])
    if not np.isfinite(radius).all() or (radius <= 0.0).any():
        raise InvalidInput(f"link {link.name!r} has a sphere whose radius is not above 0 m")
    return centre, radius, 0.0


def _cover(link: Link, coarsest: float) -> tuple[Array, Array, float]:
    # Meshes need scipy, which a robot that comes with spheres does not wait for.
    from praxia.robots.solids import solid
    from praxia.robots.sphere_cover import cover, padding_for

    solids = [solid(shape, shape.X[0]) for shape in link.shapes if not len(shape.faces)]
    triangles = np.concatenate([np.zeros((0, 3, 3)), *(_triangles(shape) for shape in link.shapes if len(shape.faces))])
    return cover(solids, triangles, padding_for(solids, triangles, coarsest))


def _triangles(shape: Shape) -> Array:
    """Triangles of a mesh in the link's frame, shape (T, 3, 3); those without area are needless but harmless."""
    if not np.isfinite(shape.vertices).all():
        raise InvalidInput(f"collision mesh {shape.name} has vertices that are no finite numbers")
    X = shape.X[0]
    result: Array = (shape.vertices @ X[:3, :3].T + X[:3, 3])[shape.faces]
    return result


def _straightened(path: Array, radius: Array, openings: Array) -> tuple[Array, Array, Array]:
    """Centres at opening 0, displacement per opening, and radii that hold spheres moving along `path` (S, O, 3).

    A sliding finger moves its spheres on straight lines. What a hinge moves leaves its line; the radius grows by that.
    """
    if len(openings) == 1:
        return path[:, 0], np.zeros_like(path[:, 0]), radius
    middle = openings.mean()
    slope = np.einsum("o,soi->si", openings - middle, path) / np.square(openings - middle).sum()
    centre = path.mean(axis=1) - middle * slope
    stray = np.linalg.norm(path - centre[:, None] - openings[:, None] * slope[:, None], axis=-1).max(axis=1)
    # Between two samples a smooth path leaves its chord by an eighth of the second difference at most.
    bend = np.linalg.norm(np.diff(path, n=2, axis=1), axis=-1).max(axis=1) / 8.0
    return centre, slope, radius + np.where(stray > 1e-9, stray + 2.0 * bend, 0.0)
