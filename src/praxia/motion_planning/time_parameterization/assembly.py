"""The routines as text in LLVM's assembly language, from Numba; run as a module, it writes what is kept."""

from __future__ import annotations

import importlib
from typing import Any

from praxia.motion_planning.kernel.host import llvm
from praxia.motion_planning.search.assembly import linked_only, simplified
from praxia.motion_planning.time_parameterization.routines import KEPT, REFUSED, ROUTINES, source_hash, symbol

__all__ = ["assembled"]

# Where the fields of an array and of its kind of number lie (PyArrayObject_fields, PyArray_Descr) [bytes].
BEGIN, AXES, SHAPE, NUMBER, FLAGS = 16, 24, 32, 56, 64
BYTE_ORDER, NUMBER_KIND = 26, 28
CONTIGUOUS, FLOAT64 = 1, 12  # NPY_ARRAY_C_CONTIGUOUS, NPY_DOUBLE


def assembled() -> str:
    """All routines in one module, for any processor; the hash of their sources in the first line."""
    from numba import types

    kinds: dict[str, Any] = {"i": types.int64, "f": types.float64}
    kinds |= {str(axes): types.Array(types.float64, axes, "C") for axes in range(1, 6)}
    whole: Any = None
    names: dict[str, str] = {}
    with linked_only():
        for file, routines in ROUTINES.items():
            module = importlib.import_module(f"{__package__}.{file}")
            for name, pattern in routines.items():
                function: Any = getattr(module, name)
                function.compile(types.int64(*(kinds[letter] for letter in pattern)))
                (made,) = function.overloads.values()
                made.library._ensure_finalized()
                names[made.fndesc.llvm_func_name] = _inner(name)
                part = llvm().parse_assembly(str(made.library._final_module))
                if whole is None:
                    whole = part
                else:
                    whole.link_in(part)
    callers = [_caller(name, pattern) for routines in ROUTINES.values() for name, pattern in routines.items()]
    return "\n".join([f"; {source_hash()}", simplified(whole, names), *callers])


def _inner(name: str) -> str:
    """What Numba's own function is called."""
    return f"{symbol(name)}_of_arrays"


def _caller(name: str, pattern: str) -> str:
    """A function of the address of the arguments, one after the other: numbers, and NumPy arrays as objects.

    It reads the arrays' heads, which are part of NumPy's C interface, and answers `REFUSED` where one is not
    contiguous, not float64, or not of the right number of axes. It then calls the routine as Numba does: with where to
    write the result, where to write an error, and of each array an owner, a parent, two sizes, where it begins, its
    shape and its strides, of which the routine uses the last three.
    """
    checks, calls = _Lines("c"), _Lines("v")
    good = "true"
    passed = ["ptr %result", "ptr %error"]
    for place, letter in enumerate(pattern):
        kind = {"i": "i64", "f": "double"}.get(letter, "ptr")
        argument = checks.load(kind, "%arguments", 8 * place)
        if kind != "ptr":
            passed.append(f"{kind} {argument}")
            continue
        for type_, at, mask, wanted in (("i32", AXES, -1, int(letter)), ("i32", FLAGS, CONTIGUOUS, CONTIGUOUS)):
            good = checks.also(good, type_, checks.load(type_, argument, at), mask, wanted)
        kind_of_number = checks.load("ptr", argument, NUMBER)
        good = checks.also(good, "i32", checks.load("i32", kind_of_number, NUMBER_KIND), -1, FLOAT64)
        good = checks.also(good, "i8", checks.load("i8", kind_of_number, BYTE_ORDER), -1, ord("="))
        sizes = calls.load("ptr", argument, SHAPE)
        shape = [calls.load("i64", sizes, 8 * axis) for axis in range(int(letter))]
        strides = ["8"]
        for size in reversed(shape[1:]):
            strides.insert(0, calls.add(f"mul i64 {size}, {strides[0]}"))
        passed += ["ptr null", "ptr null", "i64 0", "i64 8", f"ptr {calls.load('ptr', argument, BEGIN)}"]
        passed += [f"i64 {value}" for value in (*shape, *strides)]
    calls.add(f"call i32 @{_inner(name)}({', '.join(passed)})")
    value = calls.add("load i64, ptr %result")
    begin = [f"define i64 @{symbol(name)}(ptr %arguments) {{", "  %result = alloca i64", "  %error = alloca ptr"]
    branch = [f"  br i1 {good}, label %right, label %wrong", "wrong:", f"  ret i64 {REFUSED}", "right:"]
    return "\n".join([*begin, *checks.lines, *branch, *calls.lines, f"  ret i64 {value}", "}", ""])


class _Lines:
    """Lines of assembly language, each with a name for its value."""

    def __init__(self, prefix: str) -> None:
        self.lines: list[str] = []
        self._prefix = prefix

    def add(self, operation: str) -> str:
        """Name of the value of an operation."""
        name = f"%{self._prefix}{len(self.lines)}"
        self.lines.append(f"  {name} = {operation}")
        return name

    def load(self, kind: str, pointer: str, at: int) -> str:
        """What lies some bytes behind a pointer."""
        return self.add(f"load {kind}, ptr {self.add(f'getelementptr i8, ptr {pointer}, i64 {at}')}")

    def also(self, good: str, kind: str, value: str, mask: int, wanted: int) -> str:
        """Whether `good`, and the masked value is the one wanted."""
        equal = self.add(f"icmp eq {kind} {self.add(f'and {kind} {value}, {mask}')}, {wanted}")
        return self.add(f"and i1 {good}, {equal}")


if __name__ == "__main__":
    KEPT.parent.mkdir(exist_ok=True)
    KEPT.write_text(assembled(), encoding="utf-8")
