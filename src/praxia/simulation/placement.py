"""Where things lie at the start: uniform over all arrangements in which nothing touches."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput
from praxia.core.extent import bounds
from praxia.core.geometry import Pose
from praxia.core.scene import ObjectModel, Shape, ShapeKind

__all__ = ["Footprint", "Placement", "footprint", "gap", "generator"]

_ATTEMPTS = 20_000


def generator(suite: str, seed: int, index: int) -> np.random.Generator:
    """Random numbers of one episode: they depend on the suite's name, the seed and the episode's index alone.

    Raises:
        InvalidInput: A negative seed or index.
    """
    if seed < 0 or index < 0:
        raise InvalidInput(f"seed and episode index must not be negative, got {seed} and {index}")
    return np.random.default_rng(np.random.SeedSequence([zlib.crc32(suite.encode()), seed, index]))


@dataclass(frozen=True)
class Footprint:
    """What a thing covers of the table, seen from above, about its own z axis: a disc or a rectangle.

    Attributes:
        half_x, half_y: Half-extents [m]; for a disc both are the radius.
        round: Whether it is a disc.
    """

    half_x: float
    half_y: float
    round: bool = False


def footprint(model: ObjectModel) -> Footprint:
    """Footprint of an upright object; one with a circular rim covers a disc."""
    if model.rim is not None:
        radius = max(_reach(shape) for shape in model.shapes)
        return Footprint(radius, radius, round=True)
    half = np.abs(bounds(model, Pose.identity())[:, :2]).max(axis=0)
    return Footprint(float(half[0]), float(half[1]))


def _reach(shape: Shape) -> float:
    """Largest distance [m] from the z axis of O to a point of a shape, seen from above; exact for upright shapes."""
    x, y = shape.X_OS.p[:2]
    if shape.kind is not ShapeKind.BOX:
        return float(np.hypot(x, y) + shape.size[0])
    signs = np.array([[1, 1], [1, -1], [-1, 1], [-1, -1]])
    corners = (signs * shape.size[:2]) @ shape.X_OS.R[:2, :2].T + (x, y)
    return float(np.linalg.norm(corners, axis=1).max())


def gap(a: Footprint, at_a: Array, b: Footprint, at_b: Array) -> float:
    """Free distance [m] between two footprints at (x, y, yaw) [m, m, rad]; negative where they overlap.

    Exact for two discs and for a disc beside a rectangle; for two rectangles the widest strip along a face that
    separates them, which is never more than the distance.
    """
    if a.round and b.round:
        return float(np.hypot(*(at_a[:2] - at_b[:2])) - a.half_x - b.half_x)
    if a.round:
        return gap(b, at_b, a, at_a)
    offset = _turned(at_b[:2] - at_a[:2], -at_a[2])
    if b.round:
        out = np.abs(offset) - (a.half_x, a.half_y)
        return float(np.hypot(*np.maximum(out, 0.0)) + min(out.max(), 0.0) - b.half_x)
    return max(
        _strip(a, b, offset, at_b[2] - at_a[2]), _strip(b, a, _turned(-offset, at_a[2] - at_b[2]), at_a[2] - at_b[2])
    )


def _turned(v: Array, angle: float) -> Array:
    c, s = np.cos(angle), np.sin(angle)
    return np.array([c * v[0] - s * v[1], s * v[0] + c * v[1]])


def _strip(a: Footprint, b: Footprint, offset: Array, turn: float) -> float:
    """Widest strip [m] along a face of rectangle `a` between it and `b`, which is at `offset`, turned, in a's frame."""
    c, s = abs(np.cos(turn)), abs(np.sin(turn))
    reach = np.array([c * b.half_x + s * b.half_y, s * b.half_x + c * b.half_y])
    return float((np.abs(offset) - (a.half_x, a.half_y) - reach).max())


@dataclass(frozen=True, eq=False)
class Placement:
    """Things that are laid out at random on a horizontal rectangle.

    Attributes:
        models: What is placed; each stands upright, on the lowest point of its shapes.
        lower, upper: Corners of the rectangle that their frames' origins lie in [m], in the world, shape (2,).
        height: Of the ground [m], in the world.
        clearance: Smallest free distance between two footprints [m].
    """

    models: tuple[ObjectModel, ...]
    lower: Array
    upper: Array
    height: float = 0.0
    clearance: float = 0.005

    def __post_init__(self) -> None:
        object.__setattr__(self, "lower", frozen(self.lower, (2,), "Placement.lower"))
        object.__setattr__(self, "upper", frozen(self.upper, (2,), "Placement.upper"))
        if not (self.lower <= self.upper).all():
            raise InvalidInput(f"placement: lower corner {self.lower} is not below the upper corner {self.upper}")

    def draw(self, rng: np.random.Generator) -> Mapping[str, Pose]:
        """Name -> pose of each thing, in the world: uniform over all arrangements that keep the clearance.

        All positions and yaws are drawn together and refused together, so that no thing is favoured by its turn.

        Raises:
            InvalidInput: The things do not fit the rectangle.
        """
        # The big ones first: most refusals are theirs, and a refusal ends the attempt.
        order = sorted(range(len(self.models)), key=lambda i: -self._prints[i].half_x)
        for _ in range(_ATTEMPTS):
            at = np.column_stack(
                [rng.uniform(self.lower, self.upper, (len(order), 2)), rng.uniform(-np.pi, np.pi, len(order))]
            )
            if self._apart(at, order):
                return {m.name: self.pose(m, *at[i]) for i, m in enumerate(self.models)}
        raise InvalidInput(
            f"placement: {len(order)} things do not fit the rectangle from {self.lower} to {self.upper} m"
        )

    def pose(self, model: ObjectModel, x: float, y: float, yaw: float) -> Pose:
        """Pose in the world of a thing that stands upright on the ground at (x, y) [m], turned by `yaw` [rad]."""
        return Pose.from_yaw(yaw, (x, y, self.height - bounds(model, Pose.identity())[0, 2]))

    @cached_property
    def _prints(self) -> tuple[Footprint, ...]:
        return tuple(footprint(model) for model in self.models)

    def _apart(self, at: Array, order: Sequence[int]) -> bool:
        return all(
            gap(self._prints[i], at[i], self._prints[j], at[j]) >= self.clearance
            for k, i in enumerate(order)
            for j in order[:k]
        )
