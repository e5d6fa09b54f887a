"""Bare memory for compiled routines: typed pointers, made from integers and moved by elements.

Everything compiled here works on memory that the caller owns, through pointers, without arrays, reference counts or
exceptions, so that the machine code stands alone: once it lies in the cache it is loaded and called without Numba.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import numba
import numba.extending
from llvmlite import ir

__all__ = ["BYTES", "INTS", "REALS", "SHORTS", "SINGLES", "WORDS", "address", "native", "offset"]
__all__ += ["bytes_at", "ints_at", "reals_at", "shorts_at", "singles_at", "words_at"]

jit: Any = numba.njit
types: Any = numba.types
intrinsic: Callable[[Callable[..., Any]], Callable[..., Any]] = numba.extending.intrinsic
REALS = types.CPointer(types.float64)
SINGLES = types.CPointer(types.float32)
INTS = types.CPointer(types.int64)
SHORTS = types.CPointer(types.int32)
WORDS = types.CPointer(types.uint64)
BYTES = types.CPointer(types.uint8)

Function = TypeVar("Function", bound=Callable[..., Any])


def native(function: Function) -> Function:
    """`function` as machine code that other compiled functions may call; it cannot be called from Python."""
    alone = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True, "_nrt": False}
    compiled: Function = jit(error_model="numpy", boundscheck=False, **alone)(function)
    return compiled


@intrinsic
def offset(_: Any, pointer: Any, count: Any) -> Any:
    """The pointer `count` elements further on."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.gep(arguments[0], [arguments[1]])

    return pointer(pointer, types.int64), generate


@intrinsic
def address(_: Any, pointer: Any) -> Any:
    """A pointer as an integer."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.ptrtoint(arguments[0], ir.IntType(64))

    return types.int64(pointer), generate


def _pointer(kind: Any) -> Callable[..., Any]:
    """The compiled function that turns an integer into a pointer of a kind."""

    def pointer(_: Any, place: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return builder.inttoptr(arguments[0], context.get_value_type(kind))

        return kind(types.int64), generate

    return intrinsic(pointer)


reals_at, singles_at, ints_at = _pointer(REALS), _pointer(SINGLES), _pointer(INTS)
shorts_at, words_at, bytes_at = _pointer(SHORTS), _pointer(WORDS), _pointer(BYTES)
