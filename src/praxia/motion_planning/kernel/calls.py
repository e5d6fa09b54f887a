"""Calls of compiled kernels from Numba, by address: the address is an argument, so Numba's caches stay valid.

In compiled code:

    from praxia.motion_planning.kernel.calls import edge, room, rows
    free = edge(edge_address, a.ctypes.data, b.ctypes.data, env_address, step, inflation)   # int32, 1 = free
    count = rows(rows_address, q.ctypes.data, len(q), env_address, inflation, out_or_0)     # int64, leading free rows
    room(room_address, q.ctypes.data, len(q), env_address, sight, out.ctypes.data)          # [m], out (k, n + 1)

Arrays are contiguous float64; keep a reference to them, to kernel and environment, as long as they are used.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir
from numba import extending, types

__all__ = ["edge", "frames", "gradient", "room", "rows"]

intrinsic: Callable[[Callable[..., Any]], Callable[..., Any]] = extending.intrinsic
_WORD, _REAL = ir.IntType(64), ir.DoubleType()


def _caller(result: Any, returned: Any, kinds: tuple[Any, ...]) -> tuple[Any, Any]:
    """Signature and code generator of a call of the address that is the first argument."""
    wanted = (types.int64, *(types.float64 if kind is _REAL else types.int64 for kind in kinds))

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        function = builder.inttoptr(arguments[0], ir.PointerType(ir.FunctionType(result, kinds)))
        value = builder.call(function, arguments[1:])
        return context.get_dummy_value() if returned is types.none else value

    return returned(*wanted), generate


@intrinsic
def edge(typing: Any, address: Any, a: Any, b: Any, env: Any, step: Any, inflation: Any) -> Any:
    """1 where the straight edge between two configurations is free, else 0; int32."""
    return _caller(ir.IntType(32), types.int32, (_WORD, _WORD, _WORD, _REAL, _REAL))


@intrinsic
def rows(typing: Any, address: Any, q: Any, k: Any, env: Any, inflation: Any, out: Any) -> Any:
    """Number of leading free rows; `out` is 0, or the address of k bytes: 1 where the row is free."""
    return _caller(_WORD, types.int64, (_WORD, _WORD, _WORD, _REAL, _WORD))


@intrinsic
def room(typing: Any, address: Any, q: Any, k: Any, env: Any, sight: Any, out: Any) -> Any:
    """Writes the smallest distances less margins per joint frame, cut off at `sight` [m]; out (k, n + 1)."""
    return _caller(ir.VoidType(), types.none, (_WORD, _WORD, _WORD, _REAL, _WORD))


@intrinsic
def gradient(typing: Any, address: Any, q: Any, k: Any, env: Any, reach: Any, cost: Any, slope: Any) -> Any:
    """Writes the clearance cost of k rows, shape (k,), and its derivatives by the coordinates, shape (k, n)."""
    return _caller(ir.VoidType(), types.none, (_WORD, _WORD, _WORD, _REAL, _WORD, _WORD))


@intrinsic
def frames(typing: Any, address: Any, q: Any, k: Any, out: Any) -> Any:
    """Writes the joint frames 1 .. n and the tool of k rows, out (k, n + 1, 3, 4)."""
    return _caller(ir.VoidType(), types.none, (_WORD, _WORD, _WORD))
