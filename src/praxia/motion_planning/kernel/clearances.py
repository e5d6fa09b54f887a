"""A walk over all that is near: spheres of the robot against obstacles and against each other, with their distances."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from praxia.motion_planning.kernel.block import Block, Sphere
from praxia.motion_planning.kernel.bodies import HAND, LOAD
from praxia.motion_planning.kernel.environment import FIRST_CARRIED, FIRST_KIND, WORDS_PER_KIND
from praxia.motion_planning.kernel.lanes import Number, Vector3
from praxia.motion_planning.kernel.many_faced import minus
from praxia.motion_planning.kernel.records import KINDS, LENGTH
from praxia.motion_planning.kernel.shape_distances import BOUND, DISTANCE, unit
from praxia.motion_planning.obstacles import ObstacleKind

__all__ = ["Meeting", "Walk"]


@dataclass(frozen=True, eq=False)
class Meeting:
    """Two that come near.

    Attributes:
        gap: Distance less radii and margins, per lane [m].
        way: Unit vector along which the gap grows when `sphere` moves, in the base.
        sphere: A sphere of the robot.
        frame: Joint frame that carries it (i64).
        other: The second sphere of the robot, and its frame; None where the second is an obstacle.
    """

    gap: Number
    way: Vector3
    sphere: Sphere
    frame: str
    other: tuple[Sphere, str] | None = None


class Walk:
    """Emits the walk over one block.

    Args:
        block: Where the robot has been posed.
        sight: Gaps that count, per lane, for a joint frame (i64): what is known to be farther is passed over.
        visit: What is done with two that are near.
    """

    def __init__(self, block: Block, sight: Callable[[str], Number], visit: Callable[[Meeting], None]) -> None:
        self.block, self.code, self.lanes, self.scalar = block, block.code, block.lanes, block.scalar
        self.sight, self.visit = sight, visit
        self.self_margin = block.self_margin()

    def everything(self) -> None:
        """Bodies, fingers and loads against obstacles, and what may not touch each other."""
        bodies = self.block.program.bodies
        self._bodies()
        self._carried(bodies.hand_pairs, "@hand_pairs", 0, HAND)
        self._carried(bodies.load_pairs, "@load_pairs", 2, LOAD)
        self._pairs()

    def _bodies(self) -> None:
        block = self.block
        total = len(block.program.bodies.bodies)
        with self.code.loop(total - block.program.bodies.fixed) as i:  # the base meets nothing that stands
            body = self.code.value(f"sub i64 {total - 1}, {i}")
            frame, kind = block.frame(body), block.kind(body)
            for shape in KINDS:
                with (
                    self._rows(shape, kind) as (row, margin),
                    self._bounded(shape, row, margin, block.body(body), frame),
                ):
                    self._inside(shape, row, margin, body, frame)

    def _inside(self, shape: ObstacleKind, row: str, margin: str, body: str, frame: str) -> None:
        block = self.block
        block.place(body)
        with block.held(body) as cluster, self._bounded(shape, row, margin, cluster, frame):
            node = block.cluster(cluster)
            block.place(node)
            with block.held(node) as sphere:
                self._meet(shape, row, margin, sphere, frame)

    def _carried(self, partners: Sequence[int], table: str, word: int, kind: int) -> None:
        code, block = self.code, self.block
        frame = str(block.program.joints)
        rows = code.pointer(block.word(FIRST_CARRIED + word + 1))
        with code.loop(block.word(FIRST_CARRIED + word)) as i:
            ball = block.carried(code.at(self.scalar.type, rows, code.value(f"shl i64 {i}, 2")))
            for shape in KINDS:
                with self._rows(shape, str(kind)) as (row, margin), self._bounded(shape, row, margin, ball, frame):
                    self._meet(shape, row, margin, ball, frame)
            with code.loop(len(partners)) as k:
                self._against(ball, frame, code.load("i64", table, k))

    def _against(self, ball: Sphere, frame: str, body: str) -> None:
        """One carried sphere against a body."""
        block, own = self.block, self.block.frame(body)
        with self._apart(ball, block.body(body), frame):
            block.place(body)
            with block.held(body) as cluster, self._apart(ball, cluster, frame):
                node = block.cluster(cluster)
                block.place(node)
                with block.held(node) as sphere:
                    self._pass(ball, frame, sphere, own)

    def _pairs(self) -> None:
        block, code = self.block, self.code
        with code.loop(len(block.program.bodies.pairs)) as i:
            row = code.at("i64", "@pairs", code.value(f"shl i64 {i}, 1"))
            a, b = code.load("i64", row), code.load("i64", row, 1)
            lower, upper = block.frame(a), block.frame(b)  # in ascending order: the pair counts to the second
            with self._apart(block.body(a), block.body(b), upper):
                block.place(a)
                block.place(b)
                with (
                    block.held(a) as cluster,
                    self._apart(cluster, block.body(b), upper),
                    block.held(b) as second,
                    self._apart(cluster, second, upper),
                ):
                    first_node, second_node = block.cluster(cluster), block.cluster(second)
                    block.place(first_node)
                    block.place(second_node)
                    with block.held(first_node) as sphere, block.held(second_node) as met:
                        self._pass(met, upper, sphere, lower)

    @contextmanager
    def _rows(self, shape: ObstacleKind, kind: str) -> Iterator[tuple[str, str]]:
        """Every obstacle of a shape: its row, and the distance demanded of it, in every lane."""
        code, word = self.code, FIRST_KIND + WORDS_PER_KIND * KINDS.index(shape)
        rows = code.pointer(self.block.word(word + 1))
        with code.loop(self.block.word(word)) as i:
            row = code.at(self.scalar.type, rows, code.value(f"mul i64 {i}, {LENGTH[shape]}"))
            yield row, self.lanes.broadcast(row, kind)

    @contextmanager
    def _bounded(self, shape: ObstacleKind, row: str, margin: str, ball: Sphere, frame: str) -> Iterator[None]:
        """Where what is in a ball may be in sight of an obstacle."""
        gap = self._gap(BOUND[shape](self.lanes, row, ball.centre), ball.radius, margin)
        with self._seen(gap, frame):
            yield

    @contextmanager
    def _apart(self, a: Sphere, b: Sphere, frame: str) -> Iterator[None]:
        """Where what is in two balls may be in sight of each other."""
        with self._seen(self._between(a, b)[0], frame):
            yield

    @contextmanager
    def _seen(self, gap: Number, frame: str) -> Iterator[None]:
        near = self.lanes.bits(self.lanes.compare("ult", gap, self.sight(frame)))
        with self.code.when(self.code.value(f"icmp ne {self.lanes.form.mask} {near}, 0")):
            yield

    def _meet(self, shape: ObstacleKind, row: str, margin: str, sphere: Sphere, frame: str) -> None:
        distance, way = DISTANCE[shape](self.lanes, row, sphere.centre)
        self.visit(Meeting(self._gap(distance, sphere.radius, margin), way, sphere, frame))

    def _pass(self, a: Sphere, frame: str, b: Sphere, other: str) -> None:
        gap, way = self._between(a, b)
        self.visit(Meeting(gap, way, a, frame, (b, other)))

    def _between(self, a: Sphere, b: Sphere) -> tuple[Number, Vector3]:
        distance, way = unit(self.lanes, minus(self.lanes, a.centre, b.centre))
        both = self.lanes.add(self._spread(a.radius), self._spread(b.radius))
        return self.lanes.sub(self.lanes.sub(distance, both), self._spread(self.self_margin)), way

    def _gap(self, distance: Number, radius: Number, margin: str) -> Number:
        return self.lanes.sub(self.lanes.sub(distance, self._spread(radius)), margin)

    def _spread(self, scalar: Number) -> str:
        return self.lanes.spread(str(scalar))
