"""One block of configurations while it is looked at: the posed robot, ball by ball, and the environment's table."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from praxia.motion_planning.kernel.code import Code
from praxia.motion_planning.kernel.environment import GLOBALS
from praxia.motion_planning.kernel.kinematics import frames_of, placed
from praxia.motion_planning.kernel.lanes import Lanes, Number, Vector3
from praxia.motion_planning.kernel.program import Program

__all__ = ["Block", "Sphere", "emit_place", "tables"]


class Sphere(NamedTuple):
    """A sphere of the robot, or one around others: centre in the base, per lane [m]; radius [m]; its number."""

    centre: Vector3
    radius: Number
    number: str


def tables(program: Program) -> None:
    """Constants of the robot that loops read.

    Nodes are bodies, then clusters; points are what they hold: clusters, then spheres.
    """
    bodies = program.bodies
    count = len(bodies.clusters)
    balls = [(*c.centre, c.radius) for c in bodies.clusters]
    balls += [(*c, r) for c, r in zip(bodies.centre, bodies.radius, strict=True)]
    program.numbers("points", [v for ball in balls for v in ball])
    program.numbers("body_radius", [b.ball.radius for b in bodies.bodies])
    nodes = [(12 * b.frame, b.ball.first, b.ball.end, b.kind) for b in bodies.bodies]
    for b in bodies.bodies:
        held = bodies.clusters[b.ball.first : b.ball.end]
        nodes += [(12 * b.frame, count + c.first, count + c.end, b.kind) for c in held]
    program.indices("nodes", [v for node in nodes for v in node])
    program.indices("pairs", bodies.pairs.ravel())
    program.indices("hand_pairs", bodies.hand_pairs)
    program.indices("load_pairs", bodies.load_pairs)


class Block:
    """Emits access to a block; the function has parameters `%scratch`, `%ready` and `%env`."""

    def __init__(self, program: Program, code: Code) -> None:
        self.program, self.code = program, code
        self.lanes = Lanes(code, program.form)
        self.scalar = Lanes(code, program.form, scalar=True)

    def pose(self) -> None:
        """Writes joint frames and the centres of the bodies into the scratch, from the coordinates in it."""
        program, lanes = self.program, self.lanes
        coordinates = [lanes.load("%scratch", j) for j in range(program.joints)]
        frames = frames_of(lanes, program.chain, coordinates)
        for i, frame in enumerate(frames):
            for k, x in enumerate([x for vector in frame for x in vector]):
                lanes.store(x, "%scratch", program.scratch.frames + 12 * i + k)
        for i, body in enumerate(program.bodies.bodies):
            for k, x in enumerate(placed(lanes, frames[body.frame], body.ball.centre)):
                lanes.store(x, "%scratch", program.scratch.bodies + 3 * i + k)

    def strangeness(self) -> Number:
        """Not a number in the lanes in which a coordinate is none, or infinite; 0 in the others."""
        total: Number = 0.0
        for j in range(self.program.joints):
            q = self.lanes.load("%scratch", j)
            total = self.lanes.add(total, self.lanes.sub(q, q))
        return total

    def word(self, index: int) -> str:
        """A word of the environment's table."""
        return self.code.load("i64", "%env", index)

    def self_margin(self) -> str:
        """Distance demanded between bodies that may not touch [m]."""
        return self.scalar.load(self.code.pointer(self.word(GLOBALS)))

    def body(self, i: str) -> Sphere:
        """The sphere around a body."""
        centre = self._vector(self.program.scratch.bodies, i)
        return Sphere(centre, self.scalar.load("@body_radius", i), i)

    def kind(self, body: str) -> str:
        """Class of a body: which of the margins of an obstacle counts."""
        return self.code.load("i64", self._node(body), 3)

    def frame(self, body: str) -> str:
        """Joint frame that carries a body."""
        return self.code.value(f"udiv i64 {self.code.load('i64', self._node(body))}, 12")

    def place(self, node: str) -> None:
        """Makes sure that what a body or a cluster holds is posed."""
        self.code.do(f"call void @place(ptr %scratch, ptr %ready, i64 {node})")

    @contextmanager
    def held(self, node: str) -> Iterator[Sphere]:
        """Loops over what a placed body or cluster holds."""
        row = self._node(node)
        with self.code.loop(self.code.load("i64", row, 2), self.code.load("i64", row, 1)) as i:
            point = self.code.at(self.scalar.type, "@points", self.code.value(f"shl i64 {i}, 2"))
            centre = self._vector(self.program.scratch.points, i)
            yield Sphere(centre, self.scalar.load(point, 3), i)

    def cluster(self, sphere: Sphere) -> str:
        """The node of a cluster that `held` has given."""
        return self.code.value(f"add i64 {sphere.number}, {len(self.program.bodies.bodies)}")

    def carried(self, row: str) -> Sphere:
        """A sphere that the last joint frame carries."""
        frame = self._frame(12 * self.program.joints)
        return Sphere(self._posed(frame, row), self.scalar.load(row, 3), "")

    def emit_place(self) -> None:
        """Body of the function that poses what a node holds, unless that has been done."""
        code = self.code
        flag = code.at("i8", "%ready", "%node")
        with code.when(code.value(f"icmp ne i8 {code.load('i8', flag)}, 0")):
            code.give("void")
        code.store("i8", "1", flag)
        row = self._node("%node")
        frame = self._frame(code.load("i64", row))
        with code.loop(code.load("i64", row, 2), code.load("i64", row, 1)) as i:
            point = code.at(self.scalar.type, "@points", code.value(f"shl i64 {i}, 2"))
            place = self._place(self.program.scratch.points, i)
            for k, x in enumerate(self._posed(frame, point)):
                self.lanes.store(x, place, k)
        code.give("void")

    def _node(self, node: str) -> str:
        return self.code.at("i64", "@nodes", self.code.value(f"shl i64 {node}, 2"))

    def _place(self, start: int, i: str) -> str:
        triple = self.code.value(f"mul i64 {i}, 3")
        return self.code.at(self.lanes.type, "%scratch", self.code.value(f"add i64 {triple}, {start}"))

    def _vector(self, start: int, i: str) -> Vector3:
        place = self._place(start, i)
        return self.lanes.load(place), self.lanes.load(place, 1), self.lanes.load(place, 2)

    def _frame(self, offset: str | int) -> list[str]:
        index = self.code.value(f"add i64 {offset}, {self.program.scratch.frames}")
        start = self.code.at(self.lanes.type, "%scratch", index)
        return [self.lanes.load(start, k) for k in range(12)]

    def _posed(self, frame: list[str], point: str) -> Vector3:
        weights = [self.lanes.broadcast(point, k) for k in range(3)]
        x, y, z = (self.lanes.dot(weights, frame[k:9:3], frame[9 + k]) for k in range(3))
        return x, y, z


def emit_place(program: Program) -> None:
    """Function that poses what a body or a cluster holds: spheres that are never near anything are never posed."""
    Block(
        program, program.function("place", "internal void", "ptr %scratch, ptr %ready, i64 %node", "noinline")
    ).emit_place()
