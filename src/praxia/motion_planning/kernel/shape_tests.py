"""Which lanes have a point within a distance of an obstacle: one test per kind of obstacle."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from praxia.motion_planning.kernel.lanes import Lanes, Number, Vector3
from praxia.motion_planning.kernel.many_faced import (
    highest_face,
    into,
    into_box,
    minus,
    nearest_of_cloud,
    nearest_of_hull,
    point_at,
)
from praxia.motion_planning.kernel.records import MARGINS
from praxia.motion_planning.obstacles import ObstacleKind

__all__ = ["WITHIN", "Reach"]


class Reach:
    """How near a point may come: a scalar distance, prepared for comparisons of squares.

    Args:
        lanes: Where the code goes.
        scalar: The same for scalars.
        distance: Distance [m], a scalar.
        signed: Whether it may be below 0, where a depth inside the solid is asked for.
    """

    def __init__(self, lanes: Lanes, scalar: Lanes, distance: Number, *, signed: bool) -> None:
        self.lanes, self.scalar, self.distance, self.signed = lanes, scalar, distance, signed

    def square(self) -> str:
        """Square of the distance, of 0 where it is negative; in every lane."""
        positive = self.scalar.maximum(self.distance, 0.0)
        return self.lanes.spread(str(self.scalar.mul(positive, positive)))

    def positive(self) -> str:
        """The distance, 0 where it is negative; in every lane."""
        return self.lanes.spread(self.scalar.maximum(self.distance, 0.0))

    def shrink(self) -> Number:
        """How much the solid is made smaller for a negative distance; in every lane."""
        if not self.signed:
            return 0.0
        return self.lanes.spread(self.scalar.minimum(self.distance, 0.0))

    def square_from(self, pointer: str, index: int) -> str:
        """Square of distance + radius for a round solid, -1 where the sum is negative: nothing is that near."""
        total = self.scalar.add(self.distance, self.scalar.load(pointer, index))
        square = self.scalar.mul(total, total)
        return self.lanes.spread(self.scalar.choose(self.scalar.compare("olt", total, 0.0), -1.0, square))


def _outside(lanes: Lanes, beyond: Number, reach: Reach) -> str:
    """How far a coordinate is outside of its interval, 0 inside."""
    return lanes.maximum(lanes.sub(beyond, reach.shrink()), 0.0)


def _sphere(lanes: Lanes, row: str, point: Vector3, reach: Reach) -> str:
    away = minus(lanes, point, point_at(lanes, row, MARGINS))
    return lanes.compare("ule", lanes.dot(away, away), reach.square_from(row, MARGINS + 3))


def _box(lanes: Lanes, row: str, point: Vector3, reach: Reach) -> str:
    beyond = [
        lanes.sub(lanes.call("fabs", x), lanes.broadcast(row, MARGINS + 12 + i))
        for i, x in enumerate(into_box(lanes, row, point))
    ]
    if not reach.signed:
        return _all(lanes, [lanes.compare("ule", x, reach.positive()) for x in beyond])
    outside = [_outside(lanes, x, reach) for x in beyond]
    return lanes.compare("ule", lanes.dot(outside, outside), reach.square())


def _capsule(lanes: Lanes, row: str, point: Vector3, reach: Reach) -> str:
    away = minus(lanes, point, point_at(lanes, row, MARGINS))
    way = point_at(lanes, row, MARGINS + 3)
    share = lanes.mul(lanes.dot(away, way), lanes.broadcast(row, MARGINS + 6))
    share = lanes.minimum(lanes.maximum(share, 0.0), 1.0)
    x, y, z = (lanes.sub(a, lanes.mul(share, w)) for a, w in zip(away, way, strict=True))
    return lanes.compare("ule", lanes.dot((x, y, z), (x, y, z)), reach.square_from(row, MARGINS + 7))


def _cylinder(lanes: Lanes, row: str, point: Vector3, reach: Reach) -> str:
    away = minus(lanes, point, point_at(lanes, row, MARGINS))
    axis = point_at(lanes, row, MARGINS + 3)
    along = lanes.dot(away, axis)
    x, y, z = (lanes.sub(a, lanes.mul(along, u)) for a, u in zip(away, axis, strict=True))
    across = lanes.call("sqrt", lanes.dot((x, y, z), (x, y, z)))
    beyond = (
        _outside(lanes, lanes.sub(across, lanes.broadcast(row, MARGINS + 6)), reach),
        _outside(lanes, lanes.sub(lanes.call("fabs", along), lanes.broadcast(row, MARGINS + 7)), reach),
    )
    return lanes.compare("ule", lanes.dot(beyond, beyond), reach.square())


def _hull(lanes: Lanes, row: str, point: Vector3, reach: Reach) -> str:
    """Planes decide most: far beyond one is far, behind all is inside; in between, faces and edges decide."""
    code = lanes.code
    local = into(lanes, row, point)
    behind = code.room_for(lanes.type)
    lanes.store(math.inf, behind)
    with code.when(_any(lanes, _in_ball(lanes, row, local, reach, 0.0))):
        lanes.store(highest_face(lanes, row, local)[0], behind)
    height = lanes.load(behind)
    near = lanes.compare("ule", height, lanes.spread(reach.scalar.maximum(reach.distance, 0.0)))
    if not reach.signed:
        return near
    inside = lanes.compare("ule", height, reach.shrink())
    open_bits = code.value(f"and {_bits(lanes)} {near}, {lanes.compare('ogt', height, 0.0)}")
    square = code.room_for(lanes.type)
    lanes.store(math.inf, square)
    with code.when(_any(lanes, open_bits)):
        lanes.store(nearest_of_hull(lanes, row, local)[0], square)
    close = lanes.compare("ule", lanes.load(square), reach.square())
    between = code.value(f"and {_bits(lanes)} {open_bits}, {close}")
    return code.value(f"or {_bits(lanes)} {inside}, {between}")


def _cloud(lanes: Lanes, row: str, point: Vector3, reach: Reach) -> str:
    local = into(lanes, row, point)
    ball = _in_ball(lanes, row, local, reach, reach.scalar.load(row, MARGINS + 18))
    if not reach.signed:
        return ball
    square = lanes.code.room_for(lanes.type)
    lanes.store(math.inf, square)
    with lanes.code.when(_any(lanes, ball)):
        lanes.store(nearest_of_cloud(lanes, row, local)[0], square)
    return lanes.compare("ule", lanes.load(square), reach.square_from(row, MARGINS + 18))


def _in_ball(lanes: Lanes, row: str, local: Vector3, reach: Reach, more: Number) -> str:
    """Lanes whose point, in the obstacle's frame, is within reach of the ball around hull or cluster."""
    away = minus(lanes, local, point_at(lanes, row, MARGINS + 12))
    further = Reach(lanes, reach.scalar, reach.scalar.add(reach.distance, more), signed=False)
    return lanes.compare("ule", lanes.dot(away, away), further.square_from(row, MARGINS + 15))


def _all(lanes: Lanes, conditions: Sequence[str]) -> str:
    """Lanes that meet all conditions."""
    together = conditions[0]
    for condition in conditions[1:]:
        together = lanes.code.value(f"and {_bits(lanes)} {together}, {condition}")
    return together


def _bits(lanes: Lanes) -> str:
    return f"<{lanes.form.width} x i1>"


def _any(lanes: Lanes, condition: str) -> str:
    return lanes.code.value(f"icmp ne {lanes.form.mask} {lanes.bits(condition)}, 0")


WITHIN: Mapping[ObstacleKind, Callable[[Lanes, str, Vector3, Reach], str]] = {
    ObstacleKind.SPHERE: _sphere,
    ObstacleKind.BOX: _box,
    ObstacleKind.CAPSULE: _capsule,
    ObstacleKind.CYLINDER: _cylinder,
    ObstacleKind.HULL: _hull,
    ObstacleKind.POINT_CLOUD: _cloud,
}
"""Per kind: the lanes (a condition) whose point is nearer than the reach, or not a number."""
