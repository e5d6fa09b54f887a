"""The functions that others call by address: edges, rows, frames; configurations come and go in rows of float64."""

from __future__ import annotations

from collections.abc import Callable

from praxia.motion_planning.kernel.code import Code
from praxia.motion_planning.kernel.kinematics import frames_of, rigid
from praxia.motion_planning.kernel.lanes import Lanes, Number
from praxia.motion_planning.kernel.program import Program

__all__ = ["Blocks", "emit_edge", "emit_frames", "emit_rows", "narrow", "over_rows", "unpack"]

_LONGEST = 1e6
"""Samples of an edge; more are refused as a mistake."""


def narrow(lanes: Lanes, value: str) -> str:
    """A float64 scalar in the format of the kernel."""
    return value if lanes.form.scalar == "double" else lanes.code.value(f"fptrunc double {value} to float")


def _wide(lanes: Lanes, value: str) -> str:
    """A scalar of the kernel as float64."""
    return value if lanes.form.scalar == "double" else lanes.code.value(f"fpext float {value} to double")


class Blocks:
    """Room for one block, and the call of the check on it."""

    def __init__(self, program: Program, code: Code) -> None:
        self.program, self.code = program, code
        self.lanes = Lanes(code, program.form)
        self.scratch = code.room_for(program.form.vector, program.scratch.size)
        self.ready = code.room_for("i8", program.nodes)

    def forget(self) -> None:
        """Nothing of the next block is posed yet."""
        self.code.do(f"call void @llvm.memset.p0.i64(ptr {self.ready}, i8 0, i64 {self.program.nodes}, i1 false)")

    def check(self, enough: str) -> str:
        """Lanes that touch something."""
        form = self.program.form
        inflation = narrow(self.lanes, "%inflation")
        self.forget()
        return self.code.value(
            f"call {form.mask} @check(ptr {self.scratch}, ptr {self.ready}, ptr %env, "
            f"{form.scalar} {inflation}, {form.mask} {enough})"
        )


def emit_edge(program: Program) -> None:
    """`i32 edge(a, b, env, step, inflation)`: 1 where samples of the edge, no farther apart than `step`, are free."""
    parameters = "ptr noalias %a, ptr noalias %b, ptr %env, double %step, double %inflation"
    code = program.function("edge", "i32", parameters)
    blocks = Blocks(program, code)
    lanes, width = blocks.lanes, program.form.width
    starts, ways = _ends(program, lanes)
    count = _samples(code, program.joints)
    whole = code.value(f"add i64 {count}, {width - 1}")
    rakes = code.value(f"udiv i64 {whole}, {width}")
    # All lanes are used: the samples of the last block make the others denser.
    last = code.value(f"sub i64 {code.value(f'mul i64 {rakes}, {width}')}, 1")
    share = narrow(lanes, code.value(f"fdiv double 1.0, {code.value(f'uitofp i64 {last} to double')}"))
    bits = code.value(f"call i64 @llvm.ctlz.i64(i64 {code.value(f'sub i64 {rakes}, 1')}, i1 false)")
    power = code.value(f"sub i64 64, {bits}")
    with code.loop(code.value(f"shl i64 1, {power}")) as i:
        offset = _coarse_to_fine(code, i, bits, power)
        with code.when(code.value(f"icmp ult i64 {offset}, {rakes}")):
            along = _along(program, lanes, offset, rakes, share)
            for j in range(program.joints):
                lanes.store(lanes.add(starts[j], lanes.mul(along, ways[j])), blocks.scratch, j)
            hits = blocks.check("0")
            with code.when(code.value(f"icmp ne {program.form.mask} {hits}, 0")):
                code.give("i32 0")
    code.give("i32 1")


def _ends(program: Program, lanes: Lanes) -> tuple[list[str], list[str]]:
    """Start of the edge and the way along it, every coordinate in all lanes."""
    starts, ways = [], []
    for j in range(program.joints):
        a, b = lanes.code.load("double", "%a", j), lanes.code.load("double", "%b", j)
        starts.append(lanes.spread(narrow(lanes, a)))
        ways.append(lanes.spread(narrow(lanes, lanes.code.value(f"fsub double {b}, {a}"))))
    return starts, ways


def _samples(code: Code, joints: int) -> str:
    """How many samples the edge needs; leaves with 0 where that is not a sensible number."""
    total = "0.0"
    for j in range(joints):
        way = code.value(f"fsub double {code.load('double', '%b', j)}, {code.load('double', '%a', j)}")
        total = code.value(f"fadd double {total}, {code.value(f'fmul double {way}, {way}')}")
    steps = code.value(f"fdiv double {code.value(f'call double @llvm.sqrt.f64(double {total})')}, %step")
    ceiling = code.value(f"call double @llvm.ceil.f64(double {steps})")
    sane = code.value(f"fcmp ole double {ceiling}, {_LONGEST:e}")
    positive = code.value("fcmp ogt double %step, 0.0")
    refused = code.value(f"xor i1 {code.value(f'and i1 {sane}, {positive}')}, true")
    with code.when(refused):
        code.give("i32 0")
    return code.value(f"add i64 {code.value(f'fptosi double {ceiling} to i64')}, 1")


def _coarse_to_fine(code: Code, i: str, zeros: str, power: str) -> str:
    """`i` with its `power` lowest bits in reverse order, so that offsets come far apart first."""
    mirrored = code.value(f"call i64 @llvm.bitreverse.i64(i64 {i})")
    none = code.value(f"icmp eq i64 {power}, 0")
    return code.value(f"select i1 {none}, i64 0, i64 {code.value(f'lshr i64 {mirrored}, {zeros}')}")


def _along(program: Program, lanes: Lanes, offset: str, rakes: str, share: str) -> Number:
    """Share of the edge of every lane: lane k takes sample k * rakes + offset, so that each block spans the edge."""
    code, width = lanes.code, program.form.width
    numbers = ", ".join(f"{program.form.scalar} {float(k)}" for k in range(width))

    def number(whole: str) -> str:
        return lanes.spread(code.value(f"uitofp i64 {whole} to {program.form.scalar}"))

    sample = lanes.add(lanes.mul(number(rakes), f"<{numbers}>"), number(offset))
    return lanes.mul(sample, lanes.spread(share))


def emit_rows(program: Program) -> None:
    """`i64 rows(q, k, env, inflation, out)`: leading free rows; with `out`, one byte per row, 1 where it is free."""
    code = program.function("rows", "i64", "ptr %q, i64 %k, ptr %env, double %inflation, ptr %out")
    blocks = Blocks(program, code)
    width = program.form.width
    free = code.room_for("i64")
    code.store("i64", "0", free)
    silent = code.value("icmp eq ptr %out, null")
    # Only when every lane touches: an earlier row may touch with a part that is looked at later.
    enough = str((1 << width) - 2)

    def judge(first: str, used: str) -> None:
        hits = blocks.check(enough)
        _count(blocks, hits, first, used, free, silent)

    over_rows(program, code, blocks.lanes, blocks.scratch, judge)
    code.give(f"i64 {code.load('i64', free)}")


def _count(blocks: Blocks, hits: str, first: str, used: str, free: str, silent: str) -> None:
    """Counts the leading free rows of a block, and flags every row where that is wanted."""
    code, kind = blocks.code, blocks.program.form.mask
    known = code.load("i64", free)
    with code.when(code.value(f"icmp eq i64 {known}, {first}")):
        clear = code.value(f"call {kind} @llvm.cttz.{kind}({kind} {hits}, i1 false)")
        clear = code.value(f"zext {kind} {clear} to i64")
        fewer = code.value(f"call i64 @llvm.umin.i64(i64 {clear}, i64 {used})")
        code.store("i64", code.value(f"add i64 {known}, {fewer}"), free)
    with code.when(silent):
        total = code.load("i64", free)
        end = code.value(f"add i64 {first}, {used}")
        with code.when(code.value(f"icmp ne i64 {total}, {end}")):
            code.give(f"i64 {total}")
    with code.when(code.value(f"xor i1 {silent}, true")), code.loop(used) as lane:
        shifted = code.value(f"lshr {kind} {hits}, {code.value(f'trunc i64 {lane} to {kind}')}")
        flag = code.value(f"xor i1 {code.value(f'trunc {kind} {shifted} to i1')}, true")
        row = code.value(f"add i64 {first}, {lane}")
        code.store("i8", code.value(f"zext i1 {flag} to i8"), "%out", row)


def over_rows(program: Program, code: Code, lanes: Lanes, block: str, judge: Callable[[str, str], None]) -> None:
    """Loads the rows of `%q` block by block; lanes beyond the last row repeat it. `judge` gets first row and count."""
    form, joints = program.form, program.joints
    whole = code.value(f"add i64 %k, {form.width - 1}")
    with code.loop(code.value(f"udiv i64 {whole}, {form.width}")) as number:
        first = code.value(f"mul i64 {number}, {form.width}")
        rest = code.value(f"sub i64 %k, {first}")
        used = code.value(f"call i64 @llvm.umin.i64(i64 {rest}, i64 {form.width})")
        last = code.value(f"sub i64 {used}, 1")
        with code.loop(form.width) as lane:
            row = code.value(f"add i64 {first}, {code.value(f'call i64 @llvm.umin.i64(i64 {lane}, i64 {last})')}")
            source = code.at("double", "%q", code.value(f"mul i64 {row}, {joints}"))
            for j in range(joints):
                value = narrow(lanes, code.load("double", source, j))
                place = code.value(f"add i64 {lane}, {j * form.width}")
                code.store(form.scalar, value, block, place)
        judge(first, used)


def emit_frames(program: Program) -> None:
    """`void frames(q, k, out)`: joint frames 1 .. n and the tool, rotation and origin, out[k][n + 1][3][4]."""
    code = program.function("frames", "void", "ptr %q, i64 %k, ptr %out")
    lanes, form, joints = Lanes(code, program.form), program.form, program.joints
    block = code.room_for(form.vector, joints)
    size = 12 * (joints + 1)
    result = code.room_for(form.vector, size)

    def judge(first: str, used: str) -> None:
        frames = frames_of(lanes, program.chain, [lanes.load(block, j) for j in range(joints)])
        for i, frame in enumerate([*frames[1:], rigid(lanes, frames[-1], program.chain.X_tool)]):
            for k, vector in enumerate(frame):
                for axis, x in enumerate(vector):
                    lanes.store(x, result, 12 * i + 4 * axis + k)
        unpack(lanes, result, "%out", size, first, used)

    over_rows(program, code, lanes, block, judge)
    code.give("void")


def unpack(lanes: Lanes, result: str, out: str, size: int, first: str, used: str) -> None:
    """Writes `size` results of each used lane to the rows of `out`."""
    code, form = lanes.code, lanes.form
    with code.loop(used) as lane:
        row = code.value(f"add i64 {first}, {lane}")
        place = code.at("double", out, code.value(f"mul i64 {row}, {size}"))
        with code.loop(size) as i:
            index = code.value(f"add i64 {lane}, {code.value(f'mul i64 {i}, {form.width}')}")
            code.store("double", _wide(lanes, code.load(form.scalar, result, index)), place, i)
