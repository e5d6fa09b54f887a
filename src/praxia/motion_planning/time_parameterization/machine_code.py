"""The compiled routines as Python functions. A start needs neither Numba nor, once the cache is filled, a compiler.

As for the search (`search.machine_code`): the routines are Python that Numba turns into LLVM's assembly language; the
text is kept beside the sources (`assets/routines.ll`, written by
`python -m praxia.motion_planning.time_parameterization.assembly`) with their hash in its first line, and machine code
for this processor in the cache.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Callable
from functools import cache
from typing import Any

from praxia.motion_planning.kernel.machine_code import Loaded
from praxia.motion_planning.search.machine_code import loaded
from praxia.motion_planning.time_parameterization.routines import KEPT, REFUSED, ROUTINES, source_hash, symbol

__all__ = ["Routine", "routine"]

Routine = Callable[..., int]

_PROTOTYPE = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_char_p)


@cache
def routine(name: str) -> Routine:
    """A compiled function of arrays, integers and numbers; other threads run while it does.

    Arrays are float64, contiguous, and of as many axes as `ROUTINES` says, else ValueError; that they are arrays, and
    that their sizes fit, is the caller's to know.
    """
    (pattern,) = (routines[name] for routines in ROUTINES.values() if name in routines)
    function = _PROTOTYPE(_loaded().address(symbol(name)))
    packed = struct.Struct("".join("d" if letter == "f" else "q" for letter in pattern)).pack
    arrays = [letter.isdigit() for letter in pattern]

    def call(*arguments: Any) -> int:
        # In CPython an object's id is its address.
        words = [id(value) if array else value for value, array in zip(arguments, arrays, strict=True)]
        answer: int = function(packed(*words))
        if answer == REFUSED:
            raise ValueError(f"{name}: takes {pattern}: contiguous float64 arrays of so many axes, i and f for numbers")
        return answer

    return call


@cache
def _loaded() -> Loaded:
    """All routines in memory."""
    return loaded("timing", source_hash(), KEPT, _compiled)


def _compiled() -> str:
    """The routines in assembly language, from their sources."""
    from praxia.motion_planning.time_parameterization.assembly import assembled

    return assembled()
