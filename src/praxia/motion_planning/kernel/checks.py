"""The collision check of one block of configurations: which lanes touch something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from praxia.motion_planning.kernel.block import Block, Sphere
from praxia.motion_planning.kernel.bodies import HAND, LOAD
from praxia.motion_planning.kernel.environment import FIRST_CARRIED, FIRST_KIND, WORDS_PER_KIND
from praxia.motion_planning.kernel.lanes import Number
from praxia.motion_planning.kernel.many_faced import minus
from praxia.motion_planning.kernel.program import Program
from praxia.motion_planning.kernel.records import KINDS, LENGTH
from praxia.motion_planning.kernel.shape_tests import WITHIN, Reach
from praxia.motion_planning.obstacles import ObstacleKind

__all__ = ["emit_check"]

_CHECK = "ptr %scratch, ptr %ready, ptr %env, {scalar} %inflation, {mask} %enough"
"""Parameters: the block, flags of what is posed, the table of the environment, a distance added to all [m], and the
largest set of touching lanes with which it goes on."""


def emit_check(program: Program) -> None:
    """Function that poses the robot and returns the lanes that touch an obstacle or the robot itself."""
    form = program.form
    code = program.function("check", f"internal {form.mask}", _CHECK.format(scalar=form.scalar, mask=form.mask))
    block = Block(program, code)
    block.pose()
    check = _Check(block)
    check.leave()
    check.bodies()
    check.carried(program.bodies.hand_pairs, "@hand_pairs", 0, HAND)
    check.carried(program.bodies.load_pairs, "@load_pairs", 2, LOAD)
    check.pairs()
    code.give(f"{form.mask} {code.load(form.mask, check.hits)}")


class _Check:
    """The parts of the check, which share the lanes that touch so far."""

    def __init__(self, block: Block) -> None:
        self.block, self.code, self.lanes, self.scalar = block, block.code, block.lanes, block.scalar
        self.kind = block.program.form.mask
        self.hits = self.code.room_for(self.kind)
        # A coordinate that is not a number may be far from everything, and must not look free.
        strange = block.strangeness()
        self.code.store(self.kind, self.lanes.bits(self.lanes.compare("uno", strange, strange)), self.hits)
        self.self_margin = self.scalar.add(block.self_margin(), "%inflation")

    def bodies(self) -> None:
        """Bodies against all obstacles, the farthest from the base first: they meet most."""
        bodies = self.block.program.bodies
        total = len(bodies.bodies)
        # The base may stand on, and in, what it likes: no motion changes that.
        with self.code.loop(total - bodies.fixed) as i:
            body = self.code.value(f"sub i64 {total - 1}, {i}")
            ball, kind = self.block.body(body), self.block.kind(body)
            for shape in KINDS:
                with self._near(shape, ball, kind) as (row, margin):
                    self._inside(shape, body, row, margin)
                    self.leave()

    def carried(self, partners: Sequence[int], table: str, word: int, kind: int) -> None:
        """Fingers or loads against all obstacles, and against the bodies that they may not touch."""
        code = self.code
        rows = code.pointer(self.block.word(FIRST_CARRIED + word + 1))
        with code.loop(self.block.word(FIRST_CARRIED + word)) as i:
            ball = self.block.carried(code.at(self.scalar.type, rows, code.value(f"shl i64 {i}, 2")))
            for shape in KINDS:
                with self._near(shape, ball, str(kind)) as (row, margin):
                    self._touch(self._within(shape, row, ball, margin, signed=True))
            with code.loop(len(partners)) as k:
                self._against(ball, code.load("i64", table, k))
            self.leave()

    def pairs(self) -> None:
        """Bodies that may not touch each other, from body to cluster to sphere."""
        block, code = self.block, self.code
        with code.loop(len(block.program.bodies.pairs)) as i:
            row = code.at("i64", "@pairs", code.value(f"shl i64 {i}, 1"))
            a, b = code.load("i64", row), code.load("i64", row, 1)
            other = block.body(b)
            with code.when(self._any(self._closer(block.body(a), other))):
                block.place(a)
                with block.held(a) as cluster, code.when(self._any(self._closer(cluster, other))):
                    block.place(b)
                    with block.held(b) as second, code.when(self._any(self._closer(cluster, second))):
                        first_node, second_node = block.cluster(cluster), block.cluster(second)
                        block.place(first_node)
                        block.place(second_node)
                        with block.held(first_node) as sphere, block.held(second_node) as met:
                            self._touch(self._closer(sphere, met))
                self.leave()

    def _inside(self, shape: ObstacleKind, body: str, row: str, margin: Number) -> None:
        """Clusters of a body, and spheres of those clusters that are near the obstacle of `row`."""
        block = self.block
        block.place(body)
        with block.held(body) as cluster:
            near = self._within(shape, row, cluster, margin, signed=False)
            with self.code.when(self._any(near)):
                node = block.cluster(cluster)
                block.place(node)
                with block.held(node) as sphere:
                    self._touch(self._within(shape, row, sphere, margin, signed=True))

    def _against(self, ball: Sphere, body: str) -> None:
        """One carried sphere against a body."""
        block, code = self.block, self.code
        with code.when(self._any(self._closer(ball, block.body(body)))):
            block.place(body)
            with block.held(body) as cluster, code.when(self._any(self._closer(ball, cluster))):
                node = block.cluster(cluster)
                block.place(node)
                with block.held(node) as sphere:
                    self._touch(self._closer(ball, sphere))

    @contextmanager
    def _near(self, shape: ObstacleKind, ball: Sphere, kind: str) -> Iterator[tuple[str, Number]]:
        """For every obstacle of a shape that a ball is near in some lane: its row, and the distance demanded of it."""
        code, word = self.code, FIRST_KIND + WORDS_PER_KIND * KINDS.index(shape)
        rows = code.pointer(self.block.word(word + 1))
        with code.loop(self.block.word(word)) as i:
            row = code.at(self.scalar.type, rows, code.value(f"mul i64 {i}, {LENGTH[shape]}"))
            margin = self.scalar.add(self.scalar.load(row, kind), "%inflation")
            with code.when(self._any(self._within(shape, row, ball, margin, signed=False))):
                yield row, margin

    def _within(self, shape: ObstacleKind, row: str, ball: Sphere, margin: Number, *, signed: bool) -> str:
        reach = Reach(self.lanes, self.scalar, self.scalar.add(ball.radius, margin), signed=signed)
        return WITHIN[shape](self.lanes, row, ball.centre, reach)

    def _closer(self, a: Sphere, b: Sphere) -> str:
        """Lanes in which two spheres of the robot are closer than the self margin."""
        total = self.scalar.add(self.scalar.add(a.radius, self.self_margin), b.radius)
        away = minus(self.lanes, a.centre, b.centre)
        reach = Reach(self.lanes, self.scalar, total, signed=False)
        return self.lanes.compare("ule", self.lanes.dot(away, away), reach.square())

    def _any(self, condition: str) -> str:
        """Whether some lane meets a condition."""
        return self.code.value(f"icmp ne {self.kind} {self.lanes.bits(condition)}, 0")

    def _touch(self, condition: str) -> None:
        """Adds touching lanes."""
        known = self.code.load(self.kind, self.hits)
        together = self.code.value(f"or {self.kind} {known}, {self.lanes.bits(condition)}")
        self.code.store(self.kind, together, self.hits)

    def leave(self) -> None:
        """Returns as soon as enough lanes touch."""
        hits = self.code.load(self.kind, self.hits)
        with self.code.when(self.code.value(f"icmp ugt {self.kind} {hits}, %enough")):
            self.code.give(f"{self.kind} {hits}")
