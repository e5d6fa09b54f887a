"""Signed distance from an obstacle and its direction of growth, lane by lane: one pair of formulas per kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from praxia.motion_planning.kernel.lanes import Lanes, Number, Vector3
from praxia.motion_planning.kernel.many_faced import (
    highest_face,
    into,
    minus,
    nearest_of_cloud,
    nearest_of_hull,
    point_at,
)
from praxia.motion_planning.kernel.records import MARGINS
from praxia.motion_planning.obstacles import ObstacleKind

__all__ = ["BOUND", "DISTANCE", "Distance", "unit"]

Distance = tuple[Number, Vector3]
"""Distance [m], negative inside, and the unit vector along which it grows, in the base."""
_TINY = 1e-12
"""Lengths below this have no direction [m]."""


def unit(lanes: Lanes, way: Vector3) -> Distance:
    """Length of a vector, and the unit vector along it; a vector of no length has none."""
    length = lanes.call("sqrt", lanes.dot(way, way))
    inverse = lanes.div(1.0, lanes.maximum(length, _TINY))
    x, y, z = (lanes.mul(w, inverse) for w in way)
    return length, (x, y, z)


def _less(lanes: Lanes, distance: Distance, radius: Number) -> Distance:
    return lanes.sub(distance[0], radius), distance[1]


def _sphere(lanes: Lanes, row: str, point: Vector3) -> Distance:
    away = minus(lanes, point, point_at(lanes, row, MARGINS))
    return _less(lanes, unit(lanes, away), lanes.broadcast(row, MARGINS + 3))


def _box(lanes: Lanes, row: str, point: Vector3) -> Distance:
    local = into(lanes, row, point)
    half = point_at(lanes, row, MARGINS + 12)
    beyond = [lanes.sub(lanes.call("fabs", x), h) for x, h in zip(local, half, strict=True)]
    distance, ways = _product(lanes, beyond)
    signed = [_with_sign(lanes, w, x) for w, x in zip(ways, local, strict=True)]
    return distance, _back(lanes, row, (signed[0], signed[1], signed[2]))


def _capsule(lanes: Lanes, row: str, point: Vector3) -> Distance:
    away = minus(lanes, point, point_at(lanes, row, MARGINS))
    way = point_at(lanes, row, MARGINS + 3)
    share = lanes.mul(lanes.dot(away, way), lanes.broadcast(row, MARGINS + 6))
    share = lanes.minimum(lanes.maximum(share, 0.0), 1.0)
    x, y, z = (lanes.sub(a, lanes.mul(share, w)) for a, w in zip(away, way, strict=True))
    return _less(lanes, unit(lanes, (x, y, z)), lanes.broadcast(row, MARGINS + 7))


def _cylinder(lanes: Lanes, row: str, point: Vector3) -> Distance:
    away = minus(lanes, point, point_at(lanes, row, MARGINS))
    axis = point_at(lanes, row, MARGINS + 3)
    along = lanes.dot(away, axis)
    x, y, z = (lanes.sub(a, lanes.mul(along, u)) for a, u in zip(away, axis, strict=True))
    across, outwards = unit(lanes, (x, y, z))
    beyond = [
        lanes.sub(across, lanes.broadcast(row, MARGINS + 6)),
        lanes.sub(lanes.call("fabs", along), lanes.broadcast(row, MARGINS + 7)),
    ]
    distance, (radial, axial) = _product(lanes, beyond)
    axial = _with_sign(lanes, axial, along)
    nx, ny, nz = (lanes.dot((radial, axial), pair) for pair in zip(outwards, axis, strict=True))
    return distance, (nx, ny, nz)


def _hull(lanes: Lanes, row: str, point: Vector3) -> Distance:
    """Outside by the nearest face, edge or corner; inside by the highest face."""
    local = into(lanes, row, point)
    height, normal = highest_face(lanes, row, local)
    _, way = nearest_of_hull(lanes, row, local)
    length, direction = unit(lanes, way)
    outside = lanes.compare("ogt", height, 0.0)
    x, y, z = (lanes.choose(outside, a, b) for a, b in zip(direction, normal, strict=True))
    return lanes.choose(outside, length, height), _back(lanes, row, (x, y, z))


def _cloud(lanes: Lanes, row: str, point: Vector3) -> Distance:
    _, way = nearest_of_cloud(lanes, row, into(lanes, row, point))
    distance, direction = _less(lanes, unit(lanes, way), lanes.broadcast(row, MARGINS + 18))
    return distance, _back(lanes, row, direction)


def _ball(lanes: Lanes, row: str, point: Vector3, more: Number) -> Number:
    """Distance from the ball around a hull or a cluster, less `more`: never above that of what is inside."""
    away = minus(lanes, into(lanes, row, point), point_at(lanes, row, MARGINS + 12))
    length = lanes.sub(lanes.call("sqrt", lanes.dot(away, away)), lanes.broadcast(row, MARGINS + 15))
    return lanes.sub(length, more)


def _product(lanes: Lanes, beyond: list[Number]) -> tuple[Number, list[Number]]:
    """Signed distance from a product of intervals, and its derivatives by what each coordinate is beyond its own."""
    outer: list[Number] = [lanes.maximum(b, 0.0) for b in beyond]
    length = lanes.call("sqrt", lanes.dot(outer, outer))
    inverse = lanes.div(1.0, lanes.maximum(length, _TINY))
    highest: Number = beyond[0]
    for b in beyond[1:]:
        highest = lanes.maximum(b, highest)
    outside = lanes.compare("ogt", length, 0.0)
    ways: list[Number] = []
    for b, o in zip(beyond, outer, strict=True):
        inside = lanes.choose(lanes.compare("oge", b, highest), 1.0, 0.0)
        ways.append(lanes.choose(outside, lanes.mul(o, inverse), inside))
    return lanes.add(length, lanes.minimum(highest, 0.0)), ways


def _with_sign(lanes: Lanes, value: Number, sign: Number) -> Number:
    return lanes.choose(lanes.compare("olt", sign, 0.0), lanes.neg(value), value)


def _back(lanes: Lanes, row: str, local: Vector3) -> Vector3:
    """A direction of the obstacle's frame in the base."""
    rows = [point_at(lanes, row, MARGINS + 3 * i) for i in range(3)]
    x, y, z = (lanes.dot(local, column) for column in zip(*rows, strict=True))
    return x, y, z


DISTANCE: Mapping[ObstacleKind, Callable[[Lanes, str, Vector3], Distance]] = {
    ObstacleKind.SPHERE: _sphere,
    ObstacleKind.BOX: _box,
    ObstacleKind.CAPSULE: _capsule,
    ObstacleKind.CYLINDER: _cylinder,
    ObstacleKind.HULL: _hull,
    ObstacleKind.POINT_CLOUD: _cloud,
}
"""Per kind: the distance of a point."""
BOUND: Mapping[ObstacleKind, Callable[[Lanes, str, Vector3], Number]] = {
    ObstacleKind.SPHERE: lambda lanes, row, point: _sphere(lanes, row, point)[0],
    ObstacleKind.BOX: lambda lanes, row, point: _box(lanes, row, point)[0],
    ObstacleKind.CAPSULE: lambda lanes, row, point: _capsule(lanes, row, point)[0],
    ObstacleKind.CYLINDER: lambda lanes, row, point: _cylinder(lanes, row, point)[0],
    ObstacleKind.HULL: lambda lanes, row, point: _ball(lanes, row, point, 0.0),
    ObstacleKind.POINT_CLOUD: lambda lanes, row, point: _ball(lanes, row, point, lanes.broadcast(row, MARGINS + 18)),
}
"""Per kind: a lower bound of the distance of a point, to look from afar."""
