"""The compiled routines as C functions. A start needs neither Numba nor, once the cache is filled, a compiler.

The routines are Python that Numba turns into LLVM's assembly language, without anything of Numba's runtime in it (see
`pointers`). That takes seconds, so the text is kept beside the sources (`assets/routines.ll`, written by
`python -m praxia.motion_planning.search.assembly`) with their hash in its first line: sources that were changed since
are compiled anew. Machine code for this processor is kept like that of kernels.
"""

from __future__ import annotations

import ctypes
import hashlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from praxia.motion_planning.kernel.host import host, llvm
from praxia.motion_planning.kernel.machine_code import Loaded
from praxia.motion_planning.kernel.object_cache import ObjectCache
from praxia.motion_planning.search.routines import KEPT, ROUTINES, source_hash, symbol

__all__ = ["Routine", "object_code", "routine"]

Routine = Callable[..., int]

_C_TYPES: dict[str, Any] = {"i": ctypes.c_int64, "f": ctypes.c_double, "t": ctypes.c_void_p}


@cache
def routine(name: str) -> Routine:
    """The function `name` of `entry_points` as a C function; other threads run while it does.

    Its first argument is the address that the result, an int64, is written to; the second points to room for another
    address, which is not used. That is Numba's own way to call.
    """
    types = [_C_TYPES[letter] for letter in ROUTINES[name]]
    prototype = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, *types)
    return prototype(_loaded().address(symbol(name)))


@cache
def _loaded() -> Loaded:
    """All routines in memory."""
    machine, kept = host(), ObjectCache()
    described = (source_hash(), Path(__file__).read_text("utf-8"), _version(), machine.cpu, machine.features)
    key = "search-" + hashlib.sha256("\0".join(described).encode()).hexdigest()[:40]
    code = kept.get(key)
    if code is None:
        try:
            code = object_code(_text())
        except RuntimeError:  # another release of LLVM may not understand what this one wrote
            code = object_code(_compiled())
        kept.put(key, code)
    return Loaded(code, machine)


def _version() -> str:
    import llvmlite

    return str(llvmlite.__version__)


def _text() -> str:
    """The routines in assembly language: as they are kept where the sources are still the same, else compiled."""
    try:
        text = KEPT.read_text("utf-8")
    except OSError:
        text = ""
    if text.startswith(f"; {source_hash()}\n"):
        return text
    return _compiled()


def _compiled() -> str:
    """The routines in assembly language, from their sources."""
    from praxia.motion_planning.search.assembly import assembled

    return assembled()


def object_code(text: str) -> bytes:
    """Machine code for this processor."""
    binding, machine = llvm(), host()
    target = binding.Target.from_default_triple()
    code = target.create_target_machine(cpu=machine.cpu, features=machine.features, opt=3, jit=True)
    module = binding.parse_assembly(text)
    module.triple, module.data_layout = target.triple, str(code.target_data)
    module.verify()
    builder = binding.create_pass_builder(code, binding.create_pipeline_tuning_options(speed_level=3))
    builder.getModulePassManager().run(module, builder)
    return bytes(code.emit_object(module))
