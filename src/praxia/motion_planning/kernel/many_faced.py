"""Distances to what is made of many faces or points: hulls by their planes, faces and edges, clouds by their points."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager

from praxia.motion_planning.kernel.code import Code
from praxia.motion_planning.kernel.environment import FIRST_KIND, WORDS_PER_KIND
from praxia.motion_planning.kernel.lanes import Lanes, Number, Vector3
from praxia.motion_planning.kernel.records import EDGE, FACE, KINDS, MARGINS
from praxia.motion_planning.obstacles import ObstacleKind

__all__ = ["highest_face", "into", "into_box", "minus", "nearest_of_cloud", "nearest_of_hull", "point_at"]

_START = MARGINS + 16


def point_at(lanes: Lanes, row: str, index: int) -> Vector3:
    """Three scalars of a row, each in every lane."""
    return lanes.broadcast(row, index), lanes.broadcast(row, index + 1), lanes.broadcast(row, index + 2)


def minus(lanes: Lanes, a: Vector3, b: Vector3) -> Vector3:
    """a - b."""
    return lanes.sub(a[0], b[0]), lanes.sub(a[1], b[1]), lanes.sub(a[2], b[2])


def into(lanes: Lanes, row: str, point: Vector3) -> Vector3:
    """A point of the base in the frame of an obstacle whose row holds the map."""
    first = MARGINS
    x, y, z = (
        lanes.dot(point_at(lanes, row, first + 3 * i), point, lanes.broadcast(row, first + 9 + i)) for i in range(3)
    )
    return x, y, z


def into_box(lanes: Lanes, row: str, point: Vector3) -> Vector3:
    """The same for a box; where it stands upright, as most do, only two of its axes have to be looked at."""
    code, first = lanes.code, MARGINS
    x, y = (
        lanes.dot(point_at(lanes, row, first + 3 * i)[:2], point[:2], lanes.broadcast(row, first + 9 + i))
        for i in range(2)
    )
    places = [code.room_for(lanes.type) for _ in range(3)]
    for place, value in zip(places, (x, y, lanes.add(point[2], lanes.broadcast(row, first + 11))), strict=True):
        lanes.store(value, place)
    tilted = code.load(lanes.form.scalar, row, first + 15)
    with code.when(code.value(f"fcmp one {lanes.form.scalar} {tilted}, 0.0")):
        for i, value in enumerate((x, y)):
            lanes.store(lanes.add(lanes.mul(lanes.broadcast(row, first + 3 * i + 2), point[2]), value), places[i])
        whole = lanes.dot(point_at(lanes, row, first + 6), point, lanes.broadcast(row, first + 11))
        lanes.store(whole, places[2])
    return lanes.load(places[0]), lanes.load(places[1]), lanes.load(places[2])


def highest_face(lanes: Lanes, row: str, local: Vector3) -> tuple[str, Vector3]:
    """Largest height of a point over the faces of a hull [m], a lower bound of its distance; the normal there."""
    lowest = _Least(lanes)
    with _entries(lanes, row, ObstacleKind.HULL, _count(lanes, row, 1), FACE) as face:
        lowest.offer(lanes.neg(_height(lanes, face, 0, local)), point_at(lanes, face, 0))
    depth, normal = lowest.best()
    return str(lanes.neg(depth)), normal


def nearest_of_hull(lanes: Lanes, row: str, local: Vector3) -> tuple[str, Vector3]:
    """Square distance [m^2] of a point outside of a hull, and the way to it from the nearest point of the hull."""
    near = _Least(lanes)
    count = _count(lanes, row, 1)
    with _entries(lanes, row, ObstacleKind.HULL, count, FACE) as face:
        height = _height(lanes, face, 0, local)
        sides = [_height(lanes, face, 4 * k, local) for k in (1, 2, 3)]
        beside = lanes.maximum(lanes.maximum(sides[0], sides[1]), sides[2])
        over = lanes.compare("ole", lanes.maximum(beside, lanes.neg(height)), 0.0)
        above = lanes.choose(over, height, math.inf)
        x, y, z = (lanes.mul(height, n) for n in point_at(lanes, face, 0))
        near.offer(lanes.mul(above, above), (x, y, z))
    skipped = lanes.code.value(f"mul i64 {count}, {FACE}")
    with _entries(lanes, row, ObstacleKind.HULL, _count(lanes, row, 2), EDGE, skipped) as edge:
        away = minus(lanes, local, point_at(lanes, edge, 0))
        way = point_at(lanes, edge, 3)
        share = lanes.mul(lanes.dot(away, way), lanes.broadcast(edge, 6))
        share = lanes.minimum(lanes.maximum(share, 0.0), 1.0)
        x, y, z = (lanes.sub(a, lanes.mul(share, w)) for a, w in zip(away, way, strict=True))
        near.offer(lanes.dot((x, y, z), (x, y, z)), (x, y, z))
    return near.best()


def nearest_of_cloud(lanes: Lanes, row: str, local: Vector3) -> tuple[str, Vector3]:
    """Square distance [m^2] to the nearest point of a cluster, and the way from there."""
    near = _Least(lanes)
    with _entries(lanes, row, ObstacleKind.POINT_CLOUD, _count(lanes, row, 1), 3) as entry:
        away = minus(lanes, local, point_at(lanes, entry, 0))
        near.offer(lanes.dot(away, away), away)
    return near.best()


class _Least:
    """The smallest value offered so far, and the vector that belongs to it; what is not a number is never lost."""

    def __init__(self, lanes: Lanes) -> None:
        self.lanes = lanes
        self.value = lanes.code.room_for(lanes.type)
        self.way = [lanes.code.room_for(lanes.type) for _ in range(3)]
        lanes.store(math.inf, self.value)
        for place in self.way:
            lanes.store(0.0, place)

    def offer(self, value: Number, way: Vector3) -> None:
        """Takes what is smaller, lane by lane."""
        closer = self.lanes.compare("ult", value, self.lanes.load(self.value))
        for place, new in zip((self.value, *self.way), (value, *way), strict=True):
            self.lanes.store(self.lanes.choose(closer, new, self.lanes.load(place)), place)

    def best(self) -> tuple[str, Vector3]:
        """The smallest one."""
        x, y, z = (self.lanes.load(place) for place in self.way)
        return self.lanes.load(self.value), (x, y, z)


def _height(lanes: Lanes, face: str, index: int, local: Vector3) -> Number:
    """Signed distance from the plane `index` of a face."""
    return lanes.sub(lanes.dot(point_at(lanes, face, index), local), lanes.broadcast(face, index + 3))


def _count(lanes: Lanes, row: str, k: int) -> str:
    """Entry k behind the ball of a row as a whole number: start, first count, second count."""
    scalar = lanes.form.scalar
    return lanes.code.value(f"fptosi {scalar} {lanes.code.load(scalar, row, _START + k)} to i64")


@contextmanager
def _entries(lanes: Lanes, row: str, kind: ObstacleKind, count: str, length: int, skipped: str = "0") -> Iterator[str]:
    """Loops over entries of the block of a row."""
    code: Code = lanes.code
    word = FIRST_KIND + WORDS_PER_KIND * KINDS.index(kind) + 2
    block = code.pointer(code.load("i64", "%env", word))
    start = code.at(lanes.form.scalar, block, code.value(f"add i64 {_count(lanes, row, 0)}, {skipped}"))
    with code.loop(count) as i:
        yield code.at(lanes.form.scalar, start, code.value(f"mul i64 {i}, {length}"))
