"""How much room each joint frame has: the smallest distance less margin, for a block of configurations."""

from __future__ import annotations

from praxia.motion_planning.kernel.block import Block
from praxia.motion_planning.kernel.clearances import Meeting, Walk
from praxia.motion_planning.kernel.entry_points import Blocks, narrow, over_rows, unpack
from praxia.motion_planning.kernel.lanes import Number
from praxia.motion_planning.kernel.program import Program

__all__ = ["emit_room"]


def emit_room(program: Program) -> None:
    """`void room(q, k, env, sight, out)`: out[k][n + 1], per joint frame 0 .. n, cut off at `sight` [m]."""
    form, size = program.form, program.joints + 1
    _emit_block(program)
    code = program.function("room", "void", "ptr %q, i64 %k, ptr %env, double %sight, ptr %out")
    blocks = Blocks(program, code)
    sight = narrow(blocks.lanes, "%sight")
    result = code.room_for(form.vector, size)

    def judge(first: str, used: str) -> None:
        blocks.forget()
        code.do(
            f"call void @room_of_block(ptr {blocks.scratch}, ptr {blocks.ready}, ptr %env, "
            f"{form.scalar} {sight}, ptr {result})"
        )
        unpack(blocks.lanes, result, "%out", size, first, used)

    over_rows(program, code, blocks.lanes, blocks.scratch, judge)
    code.give("void")


def _emit_block(program: Program) -> None:
    parameters = f"ptr %scratch, ptr %ready, ptr %env, {program.form.scalar} %sight, ptr %result"
    code = program.function("room_of_block", "internal void", parameters, "noinline")
    block = Block(program, code)
    lanes = block.lanes
    block.pose()
    farthest = lanes.spread("%sight")
    with code.loop(program.joints + 1) as i:
        lanes.store(farthest, "%result", i)

    def known(frame: str) -> Number:
        return lanes.load("%result", frame)

    def visit(meeting: Meeting) -> None:
        lanes.store(lanes.minimum(meeting.gap, known(meeting.frame)), "%result", meeting.frame)

    Walk(block, known, visit).everything()
    # A coordinate that is not a number has no room: it is not near anything, and must not look free.
    strange = block.strangeness()
    with code.loop(program.joints + 1) as i:
        lanes.store(lanes.add(known(i), strange), "%result", i)
    code.give("void")
