"""The cost of being near, and its exact derivatives: forces on spheres, carried back to the joints."""

from __future__ import annotations

from praxia.motion_planning.kernel.block import Block, Sphere
from praxia.motion_planning.kernel.clearances import Meeting, Walk
from praxia.motion_planning.kernel.entry_points import Blocks, narrow, over_rows, unpack
from praxia.motion_planning.kernel.lanes import Lanes, Number, Vector3
from praxia.motion_planning.kernel.program import Program

__all__ = ["emit_gradient"]


def emit_gradient(program: Program) -> None:
    """`void gradient(q, k, env, reach, cost, slope)`: cost[k] [m] and its derivatives slope[k][n] by the coordinates.

    The cost is the sum over all pairs nearer than `reach` of (reach - gap)^2 / (2 reach), as in Zucker et al., "CHOMP",
    2013, without its linear part: it grows on inside.
    """
    form, size = program.form, program.joints + 1
    _emit_block(program)
    parameters = "ptr %q, i64 %k, ptr %env, double %reach, ptr %cost, ptr %slope"
    code = program.function("gradient", "void", parameters)
    blocks = Blocks(program, code)
    reach = narrow(blocks.lanes, "%reach")
    result = code.room_for(form.vector, size)
    wrenches = code.room_for(form.vector, 6 * size)

    def judge(first: str, used: str) -> None:
        blocks.forget()
        code.do(
            f"call void @gradient_of_block(ptr {blocks.scratch}, ptr {blocks.ready}, ptr %env, "
            f"{form.scalar} {reach}, ptr {wrenches}, ptr {result})"
        )
        unpack(blocks.lanes, result, "%cost", 1, first, used)
        unpack(blocks.lanes, code.at(form.vector, result, 1), "%slope", program.joints, first, used)

    over_rows(program, code, blocks.lanes, blocks.scratch, judge)
    code.give("void")


def _emit_block(program: Program) -> None:
    scalar = program.form.scalar
    parameters = f"ptr %scratch, ptr %ready, ptr %env, {scalar} %reach, ptr %wrenches, ptr %result"
    code = program.function("gradient_of_block", "internal void", parameters, "noinline")
    block = Block(program, code)
    lanes = block.lanes
    block.pose()
    lanes.store(0.0, "%result")
    with code.loop(6 * (program.joints + 1)) as i:
        lanes.store(0.0, "%wrenches", i)
    reach = lanes.spread("%reach")
    inverse = lanes.div(1.0, reach)

    def visit(meeting: Meeting) -> None:
        deep = lanes.maximum(lanes.sub(reach, meeting.gap), 0.0)
        share = lanes.mul(deep, inverse)
        cost = lanes.mul(lanes.mul(0.5, deep), share)
        lanes.store(lanes.add(lanes.load("%result"), cost), "%result")
        x, y, z = (lanes.neg(lanes.mul(share, w)) for w in meeting.way)
        _push(lanes, meeting.frame, meeting.sphere, (x, y, z))
        if meeting.other is not None:
            other, frame = meeting.other
            _push(lanes, frame, other, (lanes.neg(x), lanes.neg(y), lanes.neg(z)))

    Walk(block, lambda frame: reach, visit).everything()
    _to_joints(block)
    code.give("void")


def _push(lanes: Lanes, frame: str, sphere: Sphere, force: Vector3) -> None:
    """Adds a derivative by a sphere's centre, and its moment about the base, to what acts on a frame."""
    start = lanes.code.at(lanes.type, "%wrenches", lanes.code.value(f"mul i64 {frame}, 6"))
    for k, x in enumerate((*force, *_cross(lanes, sphere.centre, force))):
        lanes.store(lanes.add(lanes.load(start, k), x), start, k)


def _to_joints(block: Block) -> None:
    """Derivatives by the coordinates: what acts on a frame acts on all joints before it."""
    program, lanes = block.program, block.lanes
    total: list[Number] = [0.0] * 6
    for j in range(program.joints - 1, -1, -1):
        total = [lanes.add(t, lanes.load("%wrenches", 6 * (j + 1) + k)) for k, t in enumerate(total)]
        force, moment = (total[0], total[1], total[2]), (total[3], total[4], total[5])
        place = program.scratch.frames + 12 * (j + 1)
        axis = [lanes.load("%scratch", place + 6 + k) for k in range(3)]
        if program.chain.slide[j]:
            slope = lanes.dot(axis, force)
        else:
            x, y, z = (lanes.load("%scratch", place + 9 + k) for k in range(3))
            turned = _cross(lanes, (x, y, z), force)
            slope = lanes.dot(axis, [lanes.sub(m, t) for m, t in zip(moment, turned, strict=True)])
        lanes.store(slope, "%result", j + 1)


def _cross(lanes: Lanes, a: Vector3, b: Vector3) -> Vector3:
    x, y, z = (lanes.sub(lanes.mul(a[i], b[j]), lanes.mul(a[j], b[i])) for i, j in ((1, 2), (2, 0), (0, 1)))
    return x, y, z
